/* notice: waits until something in folders may have changed. Editors write a file in several steps, or a new
 * one that they then rename, so it waits until nothing more comes for a moment. */
#include "cli/notice.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

#include "cli/stop.h"

#ifdef __linux__
#include <sys/inotify.h>
#endif

enum { SETTLE = 5, AGAIN = 150 };   /* milliseconds: of quiet after a change; between two looks */

int notice_open(const list *folders) {
#ifdef __linux__
  int notice = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  for (size_t i = 0; notice >= 0 && i < folders->len; i++)
    inotify_add_watch(notice, folders->at[i],
                      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ATTRIB);
  return notice;
#else
  (void)folders;
  return -1;
#endif
}

void notice_close(int notice) {
  if (notice >= 0) close(notice);
}

/* Takes what has come, until nothing comes for a moment. */
static void settle(int notice) {
  char events[4096];
  struct pollfd p = {.fd = notice, .events = POLLIN};
  while (poll(&p, 1, SETTLE) > 0)
    while (read(notice, events, sizeof events) > 0) {}
}

notice_why notice_wait(int notice, int fd) {
  struct pollfd p[2] = {{.fd = fd, .events = POLLIN}, {.fd = notice, .events = POLLIN}};
  for (;;) {
    int n = stop_poll(p, notice >= 0 ? 2 : 1, notice >= 0 ? -1 : AGAIN);
    if (stop_came()) return NOTICE_STOP;
    if (n < 0 && errno != EINTR) return NOTICE_STOP;
    if (n == 0) return NOTICE_LOOK;
    if (n > 0 && p[0].revents) return NOTICE_KEY;
    if (n > 0 && p[1].revents) {
      settle(notice);
      return NOTICE_LOOK;
    }
  }
}
