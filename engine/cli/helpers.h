/* helpers: processes that do a part of what is to be done for many numbered things, such as documents. Each begins as a
 * copy of this one and writes what it makes of every nth to a pipe, from which it is read here in the order of the
 * things. What a process that died has not written is done here, so nothing depends on whether there are any. */
#ifndef GS_CLI_HELPERS_H
#define GS_CLI_HELPERS_H

#include <stdio.h>
#include <sys/types.h>

enum { HELPERS_MOST = 16 };

typedef struct helper {
  pid_t pid;
  FILE *from;              /* NULL: it ended */
} helper;

typedef struct helpers {
  size_t len;              /* 0: there are none */
  helper at[HELPERS_MOST];
} helpers;

/* In a process of its own: writes what it makes of the things number, number + of, number + 2 of, ... */
typedef void helpers_work(size_t number, size_t of, FILE *to, void *payload);

/* One for each core; none if there is but one. */
void helpers_begin(helpers *h, helpers_work *work, void *payload);
/* From where the next bytes about a thing come; NULL: it is to be done here. */
FILE *helpers_from(const helpers *h, size_t thing);
/* What came was not whole: whoever has the thing is not listened to any more. */
void helpers_drop(helpers *h, size_t thing);
void helpers_end(helpers *h);

#endif
