/* notice: waits until something in folders may have changed: by inotify where there is one, else by looking
 * again after a while. It may wake for nothing; the caller looks what has changed. */
#ifndef GS_CLI_NOTICE_H
#define GS_CLI_NOTICE_H

#include "cli/text.h"

typedef enum notice_why { NOTICE_LOOK, NOTICE_KEY, NOTICE_STOP } notice_why;

int notice_open(const list *folders);     /* a descriptor, or -1: there is no inotify */
/* Look again, something to read on fd (or its end), or SIGINT. */
notice_why notice_wait(int notice, int fd);
void notice_close(int notice);

#endif
