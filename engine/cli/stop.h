/* stop: what SIGINT, SIGTERM and SIGHUP do. Between documents they end the process at once, within a hold
 * when it is over; a second signal does not wait. The exit status is 128 + the signal's number. */
#ifndef GS_CLI_STOP_H
#define GS_CLI_STOP_H

#include <poll.h>

/* From now on, with what to say then. A signal that the parent has ignored stays ignored. */
void stop_catch(const char *message);
void stop_hold(const char *wait);   /* what to say to whoever must wait for the end of it */
int stop_release(void);   /* 0, or the exit status if a signal came; it has been told */

/* For a session: SIGINT is only remembered, and held back but while a stop_wait waits, so that none
 * falls between the question whether it came and the wait. */
void stop_remember(void);
int stop_wait(int fd);    /* 1: there is something to read; 0: SIGINT came */
int stop_poll(struct pollfd *fds, nfds_t count, int milliseconds);   /* as poll, for reading */
/* Between these two it comes at once, and `then` is called in the handler. */
void stop_open(void (*then)(void *payload), void *payload);
void stop_close(void);
int stop_came(void);      /* since the last stop_forget */
void stop_forget(void);

#endif
