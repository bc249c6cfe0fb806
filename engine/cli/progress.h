/* progress: a line that tells how far a long command is, on a terminal. Whoever writes anything else there clears it
 * before. A zeroed one shows nothing. */
#ifndef GS_CLI_PROGRESS_H
#define GS_CLI_PROGRESS_H

#include <time.h>

typedef struct progress {
  int live;               /* stderr is a terminal */
  struct timespec start, last;
} progress;

void progress_begin(progress *p);
double progress_seconds(const progress *p);   /* since it began */
/* Shows it, but not more often than can be read. */
void progress_show(progress *p, const char *format, ...) __attribute__((format(printf, 2, 3)));
void progress_clear(const progress *p);

#endif
