/* stop: what SIGINT and SIGTERM do. The one static state of the command: handlers get no payload. */
#include "cli/stop.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static struct {
  const char *message;
  size_t len;
  volatile sig_atomic_t held, caught;
} state;

static void end(int sig) {
  if (state.held && !state.caught) {
    state.caught = sig;
    return;
  }
  ssize_t n = write(STDERR_FILENO, state.message, state.len);
  (void)n;
  _exit(128 + sig);
}

static void remember(int sig) {
  state.caught = sig;
}

/* No SA_RESTART: a read that waits for a line must come back. */
static void handle(int sig, void (*handler)(int)) {
  struct sigaction old, action = {.sa_handler = handler};
  sigemptyset(&action.sa_mask);
  if (sigaction(sig, NULL, &old) == 0 && old.sa_handler != SIG_IGN) sigaction(sig, &action, NULL);
}

void stop_catch(const char *message) {
  state.message = message;
  state.len = strlen(message);
  handle(SIGINT, end);
  handle(SIGTERM, end);
}

void stop_hold(void) {
  state.held = 1;
}

int stop_release(void) {
  state.held = 0;
  if (!state.caught) return 0;
  fputs(state.message, stderr);
  return 128 + (int)state.caught;
}

void stop_remember(void) {
  handle(SIGINT, remember);
}

int stop_came(void) {
  return state.caught != 0;
}

void stop_forget(void) {
  state.caught = 0;
}
