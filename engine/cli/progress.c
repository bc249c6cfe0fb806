#include "cli/progress.h"

#include <stdarg.h>
#include <stdio.h>

#include "cli/terminal.h"

static const double PAUSE = 0.1;   /* seconds between two lines, and before the first */

static double seconds_since(const struct timespec *then) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)(now.tv_sec - then->tv_sec) + 1e-9 * (double)(now.tv_nsec - then->tv_nsec);
}

void progress_begin(progress *p) {
  p->live = terminal_is(stderr);
  clock_gettime(CLOCK_MONOTONIC, &p->start);
  p->last = p->start;
}

double progress_seconds(const progress *p) {
  return seconds_since(&p->start);
}

void progress_show(progress *p, const char *format, ...) {
  if (!p->live || seconds_since(&p->last) < PAUSE) return;
  va_list args;
  clock_gettime(CLOCK_MONOTONIC, &p->last);
  fputs("\r\033[K", stderr);
  va_start(args, format);
  vfprintf(stderr, format, args);
  va_end(args);
}

void progress_clear(const progress *p) {
  if (p->live) fputs("\r\033[K", stderr);
}
