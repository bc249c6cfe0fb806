#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gainsay.h"

static int io_error(gs__err *err, const char *path) {
  gs__err_set(err, GS_EIO, "%s", strerror(errno));
  gs__err_at(err, path, 0, 0);
  return GS_EIO;
}

bool gs__file_is_dir(const char *path) {
  struct stat s;
  return stat(path, &s) == 0 && S_ISDIR(s.st_mode);
}

bool gs__file_is_regular(const char *path) {
  struct stat s;
  return stat(path, &s) == 0 && S_ISREG(s.st_mode);
}

int64_t gs__file_time(const char *path) {
  struct stat s;
  return stat(path, &s) == 0 ? (int64_t)s.st_mtim.tv_sec * 1000000000 + s.st_mtim.tv_nsec : -1;
}

/* `guess` is the size that the file had a moment ago: there is room for that and no more, which for the files of packs
 * is some megabytes less than growing by halves. Read to the end all the same: a read may come back short. */
static int slurp(int fd, const char *path, size_t guess, size_t most, gs__str *s, gs__err *err) {
  enum { LEAST = 1 << 12 };
  s->cap = guess ? guess + 2 : LEAST;  /* for the NUL, and for a byte that tells that there is more */
  s->at = gs__mem_realloc(NULL, s->cap);
  for (;;) {
    ssize_t n = read(fd, s->at + s->len, s->cap - s->len - 1);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return io_error(err, path);
    if (n == 0) break;
    s->len += (size_t)n;
    if (most && s->len > most) {
      gs__err_set(err, GS_ELIMIT, "larger than %zu bytes", most);
      gs__err_at(err, path, 0, 0);
      return GS_ELIMIT;
    }
    if (s->len + 1 == s->cap) s->at = gs__mem_grow(s->at, &s->cap, s->cap + LEAST, 1);
  }
  s->at[s->len] = '\0';
  return 0;
}

int gs__file_read(const char *path, size_t most, char **out, size_t *len, gs__err *err) {
  struct stat there;
  bool known = stat(path, &there) == 0;
  if (known && !S_ISREG(there.st_mode)) {   /* a pipe could block for ever */
    gs__err_set(err, GS_EIO, "not a regular file");
    gs__err_at(err, path, 0, 0);
    return GS_EIO;
  }
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return io_error(err, path);
  size_t guess = known && there.st_size > 0 ? (size_t)there.st_size : 0;
  if (most && guess > most) guess = most;
  gs__str s = {0};
  int code = slurp(fd, path, guess, most, &s, err);
  close(fd);
  if (code < 0) {
    gs__str_dispose(&s);
    return code;
  }
  *out = s.at;
  *len = s.len;
  return 0;
}

bool gs__path_has_end(const char *path, const char *end) {
  size_t n = strlen(path), m = strlen(end);
  return n > m && strcmp(path + n - m, end) == 0;
}

char *gs__path_join(const char *folder, const char *name) {
  gs__str s = {0};
  gs__str_puts(&s, folder);
  if (s.len && s.at[s.len - 1] != '/') gs__str_putc(&s, '/');
  gs__str_puts(&s, name);
  return s.at;
}

static int by_bytes(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

int gs__dir_list(const char *folder, gs__paths *out, gs__err *err) {
  DIR *d = opendir(folder);
  if (!d) return io_error(err, folder);
  for (struct dirent *e; errno = 0, (e = readdir(d));)
    if (e->d_name[0] != '.') gs__vec_push(out, gs__mem_dup(e->d_name, strlen(e->d_name)));
  int why = errno;                     /* 0: that was all */
  closedir(d);
  if (why) {
    gs__paths_dispose(out);
    errno = why;
    return io_error(err, folder);
  }
  if (out->len) qsort(out->at, out->len, sizeof *out->at, by_bytes);
  return 0;
}

void gs__paths_dispose(gs__paths *p) {
  for (size_t i = 0; i < p->len; i++) gs__mem_free(p->at[i]);
  gs__vec_free(p);
}
