/* helpers: what comes back are bytes of this program's memory: they are read by the program that wrote them. */
#include "cli/helpers.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* What is wrong is told by the other process, which ends at a signal, and this one with it. */
static void be_one(const helpers *h, size_t number, int fd, helpers_work *work, void *payload) {
  for (size_t i = 0; i < number; i++)   /* else the one before would not see that nobody listens any more */
    if (h->at[i].from) close(fileno(h->at[i].from));
  FILE *to = fdopen(fd, "w");
  signal(SIGINT, SIG_IGN);
  signal(SIGPIPE, SIG_DFL);
  if (to && freopen("/dev/null", "w", stderr)) work(number, h->len, to, payload);
  if (to) fflush(to);
  _exit(0);
}

static void begin_one(helpers *h, size_t number, helpers_work *work, void *payload) {
  helper *w = h->at + number;
  int ends[2];
  *w = (helper){0};
  if (pipe(ends) < 0) return;
  w->pid = fork();
  if (w->pid == 0) {
    close(ends[0]);
    be_one(h, number, ends[1], work, payload);
  }
  close(ends[1]);
  if (w->pid > 0) w->from = fdopen(ends[0], "r");
  if (!w->from) close(ends[0]);
}

void helpers_begin(helpers *h, helpers_work *work, void *payload) {
  long cores = sysconf(_SC_NPROCESSORS_ONLN);
  h->len = cores < 2 ? 0 : cores < HELPERS_MOST ? (size_t)cores : HELPERS_MOST;
  fflush(NULL);   /* else each would write it again */
  for (size_t i = 0; i < h->len; i++) begin_one(h, i, work, payload);
}

FILE *helpers_from(const helpers *h, size_t thing) {
  return h->len ? h->at[thing % h->len].from : NULL;
}

/* It cannot write any more, and so it ends. */
static void end_one(helper *w) {
  if (w->from) fclose(w->from);
  w->from = NULL;
  if (w->pid > 0) waitpid(w->pid, NULL, 0);
  w->pid = 0;
}

void helpers_drop(helpers *h, size_t thing) {
  if (h->len) end_one(&h->at[thing % h->len]);
}

void helpers_end(helpers *h) {
  for (size_t i = 0; i < h->len; i++) end_one(&h->at[i]);
  h->len = 0;
}
