/* stop: what SIGINT, SIGTERM and SIGHUP do. The one static state here: handlers get no payload. */
#include "cli/stop.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

static struct {
  const char *message;
  const char *volatile wait;           /* what is said of a first signal within a hold */
  volatile sig_atomic_t held, caught;
  void (*volatile then)(void *payload);
  void *volatile payload;
} state;

static void say(const char *text) {
  ssize_t n = write(STDERR_FILENO, text, strlen(text));
  (void)n;
}

static void end(int sig) {
  if (state.held && !state.caught) {
    state.caught = sig;
    say(state.wait);
    return;
  }
  say(state.message);
  _exit(128 + sig);
}

static void remember(int sig) {
  state.caught = sig;
  if (state.then) state.then(state.payload);
}

/* No SA_RESTART: a read that waits for a line must come back. */
static void handle(int sig, void (*handler)(int)) {
  struct sigaction old, action = {.sa_handler = handler};
  sigemptyset(&action.sa_mask);
  if (sigaction(sig, NULL, &old) == 0 && old.sa_handler != SIG_IGN) sigaction(sig, &action, NULL);
}

void stop_catch(const char *message) {
  state.message = message;
  handle(SIGINT, end);
  handle(SIGTERM, end);
  handle(SIGHUP, end);
}

void stop_hold(const char *wait) {
  state.wait = wait;
  state.held = 1;
}

int stop_release(void) {
  state.held = 0;
  if (!state.caught) return 0;
  fputs(state.message, stderr);
  return 128 + (int)state.caught;
}

static sigset_t only_interrupt(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  return set;
}

void stop_remember(void) {
  sigset_t interrupt = only_interrupt();
  handle(SIGINT, remember);
  sigprocmask(SIG_BLOCK, &interrupt, NULL);
}

static sigset_t with_interrupt(void) {
  sigset_t open;
  sigprocmask(SIG_BLOCK, NULL, &open);
  sigdelset(&open, SIGINT);
  return open;
}

void stop_open(void (*then)(void *payload), void *payload) {
  sigset_t interrupt = only_interrupt();
  state.payload = payload;
  state.then = then;
  sigprocmask(SIG_UNBLOCK, &interrupt, NULL);
}

void stop_close(void) {
  sigset_t interrupt = only_interrupt();
  sigprocmask(SIG_BLOCK, &interrupt, NULL);
  state.then = NULL;
}

int stop_poll(struct pollfd *fds, nfds_t count, int milliseconds) {
  struct timespec t = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  sigset_t open = with_interrupt();
  fd_set readable;
  int highest = -1;
  FD_ZERO(&readable);
  for (nfds_t i = 0; i < count; i++) {
    FD_SET(fds[i].fd, &readable);
    if (fds[i].fd > highest) highest = fds[i].fd;
  }
  int n = stop_came() ? 0 : pselect(highest + 1, &readable, NULL, NULL, milliseconds < 0 ? NULL : &t, &open);
  for (nfds_t i = 0; i < count; i++)
    fds[i].revents = n > 0 && FD_ISSET(fds[i].fd, &readable) ? POLLIN : 0;
  return n;
}

int stop_wait(int fd) {
  sigset_t open = with_interrupt();
  for (;;) {
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(fd, &readable);
    int n = pselect(fd + 1, &readable, NULL, NULL, NULL, &open);
    if (stop_came()) return 0;
    if (n >= 0 || errno != EINTR) return 1;
  }
}

int stop_came(void) {
  return state.caught != 0;
}

void stop_forget(void) {
  state.caught = 0;
}
