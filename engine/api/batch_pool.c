#include "api/batch_pool.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/mem.h"

/* A frame is its length in eight bytes, then that many bytes. A worker remembers every word that it
 * has met; after LIFE requests it makes room for a fresh one, which bounds its memory. */
enum { HEAD = sizeof(uint64_t), LIFE = 20000, BLOCK = 1 << 16, SLICE_MS = 1000 };

typedef struct worker {
  pid_t pid;               /* 0: there is none */
  int fd;
  bool busy;
  size_t tag, served;
  const char *request;     /* borrowed */
  uint64_t request_len;
  size_t sent;             /* of head and request */
  gs__str answer;          /* head and answer, as far as they came */
  int64_t since;           /* last sign of life, on the clock of the pool */
} worker;

struct gs__batch_pool {
  worker workers[GS__BATCH_MOST_WORKERS];
  size_t count;
  int patience_ms, slice_ms;   /* how often to look whether it is over */
  size_t bytes_a_ms;
  gs__batch_work_fn work;
  void *context;
  int64_t clock, looked;   /* milliseconds that the pool ran; when it looked last, by the system */
};

/* ---- in the worker ---- */

static bool read_all(int fd, char *to, size_t len) {
  while (len) {
    ssize_t n = read(fd, to, len);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    to += n;
    len -= (size_t)n;
  }
  return true;
}

static bool write_all(int fd, const char *from, size_t len) {
  while (len) {
    ssize_t n = write(fd, from, len);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return false;
    from += n;
    len -= (size_t)n;
  }
  return true;
}

static bool read_frame(int fd, gs__str *request) {
  uint64_t left;
  char block[BLOCK];
  gs__str_clear(request);
  if (!read_all(fd, (char *)&left, sizeof left)) return false;
  while (left) {
    size_t n = left < BLOCK ? (size_t)left : BLOCK;
    if (!read_all(fd, block, n)) return false;
    gs__str_add(request, block, n);
    left -= n;
  }
  return true;
}

static bool write_frame(int fd, const gs__str *answer) {
  uint64_t len = answer->len;
  return write_all(fd, (const char *)&len, sizeof len) && write_all(fd, answer->at, answer->len);
}

/* exit() would flush once more what the parent had in its buffers. */
static void exhausted(size_t size) {
  (void)size;
  _exit(4);
}

static void serve(const gs__batch_pool *pool, int fd) {
  gs__str request = {0}, answer = {0};
  gs__mem_on_exhaustion(exhausted);
  while (read_frame(fd, &request)) {
    gs__str_clear(&answer);
    pool->work(pool->context, gs__str_get(&request), request.len, &answer);
    if (!write_frame(fd, &answer)) break;
  }
  _exit(0);
}

/* The handlers are the parent's business. What it was told to ignore stays ignored, but a broken
 * pipe means that there is nobody to work for. */
static void reset_signals(void) {
  static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
  struct sigaction old, plain = {.sa_handler = SIG_DFL};
  sigemptyset(&plain.sa_mask);
  sigaction(SIGPIPE, &plain, NULL);
  for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
    if (sigaction(signals[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
      sigaction(signals[i], &plain, NULL);
}

/* A worker that held the sockets of others would keep them from seeing the parent's end. */
static void close_all(gs__batch_pool *pool) {
  for (size_t i = 0; i < pool->count; i++)
    if (pool->workers[i].pid) close(pool->workers[i].fd);
}

/* ---- birth and death ---- */

static pid_t start(gs__batch_pool *pool, int mine, int yours) {
  sigset_t all, old;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, &old);   /* no handler of the parent may run in the worker */
  pid_t pid = fork();
  int why = errno;
  if (pid == 0) {
    close(mine);
    close_all(pool);
    reset_signals();
    sigprocmask(SIG_SETMASK, &old, NULL);
    serve(pool, yours);
  }
  sigprocmask(SIG_SETMASK, &old, NULL);
  errno = why;
  return pid;
}

static bool spawn(gs__batch_pool *pool, worker *w) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0) return false;
  fcntl(pair[0], F_SETFD, FD_CLOEXEC);
  fcntl(pair[1], F_SETFD, FD_CLOEXEC);
  fcntl(pair[0], F_SETFL, O_NONBLOCK);
  pid_t pid = start(pool, pair[0], pair[1]);
  int why = errno;
  close(pair[1]);
  if (pid < 0) {
    close(pair[0]);
    errno = why;
    return false;
  }
  w->pid = pid;
  w->fd = pair[0];
  w->served = 0;
  return true;
}

/* Takes leave of a worker that has ended or is being killed; its last status, or -1. */
static int reap(worker *w) {
  int status = -1;
  pid_t pid;
  close(w->fd);
  while ((pid = waitpid(w->pid, &status, 0)) < 0 && errno == EINTR) continue;
  w->pid = 0;
  gs__str_dispose(&w->answer);
  return pid < 0 ? -1 : status;
}

static int end(worker *w) {
  kill(w->pid, SIGKILL);
  return reap(w);
}

static void describe(int status, char *out, size_t size) {
  if (status < 0) snprintf(out, size, "nobody knows how");
  else if (WIFSIGNALED(status)) snprintf(out, size, "signal %d", WTERMSIG(status));
  else snprintf(out, size, "exit status %d", WEXITSTATUS(status));
}

static void mourn(worker *w, const char *death, gs__batch_done_fn done, void *payload) {
  if (!w->busy) return;
  w->busy = false;
  done(payload, w->tag, NULL, 0, death);
}

/* ---- the pool ---- */

static int64_t system_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

gs__batch_pool *gs__batch_pool_new(size_t workers, int patience_ms, size_t bytes_a_ms, gs__batch_work_fn work,
                                   void *context) {
  gs__batch_pool *pool = gs__mem_alloc(sizeof *pool);
  pool->count = workers < GS__BATCH_MOST_WORKERS ? workers : GS__BATCH_MOST_WORKERS;
  pool->patience_ms = patience_ms;
  pool->bytes_a_ms = bytes_a_ms;
  pool->slice_ms = patience_ms / 4 < SLICE_MS ? patience_ms / 4 : SLICE_MS;
  pool->work = work;
  pool->context = context;
  pool->looked = system_ms();
  return pool;
}

void gs__batch_pool_free(gs__batch_pool *pool) {
  if (!pool) return;
  for (size_t i = 0; i < pool->count; i++)
    if (pool->workers[i].pid) end(&pool->workers[i]);
  gs__mem_free(pool);
}

/* Sends as much as the socket takes. If the worker is gone, reading will tell. */
static void push(gs__batch_pool *pool, worker *w) {
  while (w->sent < HEAD + w->request_len) {
    bool head = w->sent < HEAD;
    const char *from = head ? (const char *)&w->request_len + w->sent : w->request + w->sent - HEAD;
    size_t len = head ? HEAD - w->sent : HEAD + (size_t)w->request_len - w->sent;
    ssize_t n = send(w->fd, from, len, MSG_NOSIGNAL);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) {
      if (errno != EAGAIN && errno != EWOULDBLOCK) w->sent = HEAD + (size_t)w->request_len;
      return;
    }
    w->sent += (size_t)n;
    w->since = pool->clock;
  }
}

/* An idle worker, else a new one, else NULL. */
static worker *choose(gs__batch_pool *pool, bool *some_busy) {
  worker *room = NULL;
  *some_busy = false;
  for (size_t i = 0; i < pool->count; i++) {
    worker *w = &pool->workers[i];
    if (w->pid && !w->busy) return w;
    if (w->pid) *some_busy = true;
    else if (!room) room = w;
  }
  return room && spawn(pool, room) ? room : NULL;
}

int gs__batch_pool_give(gs__batch_pool *pool, size_t tag, const char *request, size_t len,
                        gs__err *err) {
  bool some_busy;
  worker *w = choose(pool, &some_busy);
  if (!w && some_busy) return 0;   /* also if no more can be started: the others do it */
  if (!w) return gs__err_set(err, GS_EIO, "cannot start a worker process: %s", strerror(errno));
  w->busy = true;
  w->tag = tag;
  w->request = request;
  w->request_len = len;
  w->sent = 0;
  w->since = pool->clock;
  push(pool, w);
  return 1;
}

/* Takes what has come; false: the worker has gone. */
static bool pull(gs__batch_pool *pool, worker *w) {
  char block[BLOCK];
  for (;;) {
    ssize_t n = recv(w->fd, block, sizeof block, 0);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return errno == EAGAIN || errno == EWOULDBLOCK;
    if (n == 0) return false;
    gs__str_add(&w->answer, block, (size_t)n);
    w->since = pool->clock;
  }
}

static bool is_complete(const worker *w) {
  uint64_t len;
  if (!w->busy || w->answer.len < HEAD) return false;
  memcpy(&len, w->answer.at, HEAD);
  return w->answer.len - HEAD >= len;
}

static void finish(worker *w, gs__batch_done_fn done, void *payload) {
  w->busy = false;
  done(payload, w->tag, w->answer.at + HEAD, w->answer.len - HEAD, NULL);
  gs__str_dispose(&w->answer);
  if (++w->served >= LIFE) end(w);
}

static void attend(gs__batch_pool *pool, worker *w, short events, gs__batch_done_fn done,
                   void *payload) {
  char death[64];
  bool lives = true;
  if (events & POLLOUT) push(pool, w);
  if (events & (POLLIN | POLLHUP | POLLERR)) lives = pull(pool, w);
  if (is_complete(w)) finish(w, done, payload);
  if (lives || !w->pid) return;
  describe(reap(w), death, sizeof death);
  mourn(w, death, done, payload);
}

/* The clock stands still while the parent is stopped or held up by a callback: its workers could
 * not answer then, or had no one to listen. */
static void tick(gs__batch_pool *pool) {
  int64_t now = system_ms(), passed = now - pool->looked;
  pool->looked = now;
  pool->clock += passed < 2 * pool->slice_ms ? passed : 2 * pool->slice_ms;
}

static void watch(gs__batch_pool *pool, gs__batch_done_fn done, void *payload) {
  char death[64];
  for (size_t i = 0; i < pool->count; i++) {
    worker *w = &pool->workers[i];
    int64_t patience = pool->patience_ms + (int64_t)(w->request_len / pool->bytes_a_ms);
    if (!w->busy || pool->clock - w->since <= patience) continue;
    end(w);
    snprintf(death, sizeof death, "no answer in %.0f s", (double)patience / 1000.0);
    mourn(w, death, done, payload);
  }
}

void gs__batch_pool_turn(gs__batch_pool *pool, int wait, gs__batch_done_fn done, void *payload) {
  struct pollfd polled[GS__BATCH_MOST_WORKERS];
  worker *whose[GS__BATCH_MOST_WORKERS];
  nfds_t n = 0;
  bool some_busy = false;
  for (size_t i = 0; i < pool->count; i++) {
    worker *w = &pool->workers[i];
    if (!w->pid) continue;
    bool unsent = w->busy && w->sent < HEAD + w->request_len;
    some_busy |= w->busy;
    whose[n] = w;
    polled[n++] = (struct pollfd){.fd = w->fd, .events = unsent ? POLLIN | POLLOUT : POLLIN};
  }
  if (!some_busy) return;
  int ready = poll(polled, n, wait ? pool->slice_ms : 0);
  tick(pool);
  for (nfds_t i = 0; ready > 0 && i < n; i++)
    if (polled[i].revents) attend(pool, whose[i], polled[i].revents, done, payload);
  watch(pool, done, payload);
}
