#define _XOPEN_SOURCE 700              /* O_NOFOLLOW, times of files */
#include "api/cache.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/vec.h"

enum {
  OLD = 30 * 24 * 3600,                /* seconds without use */
  MOST = 3 << 29                       /* bytes of all files of one sort */
};

static bool is_own(const struct stat *s) {
  return s->st_uid == geteuid() && !(s->st_mode & 022);
}

bool gs__cache_is_own(const char *folder) {
  struct stat s;
  return stat(folder, &s) == 0 && S_ISDIR(s.st_mode) && is_own(&s);
}

bool gs__cache_make(const char *folder) {
  char *part = gs__mem_dup(folder, strlen(folder));
  for (char *slash = part; (slash = strchr(slash + 1, '/'));) {
    *slash = '\0';
    mkdir(part, 0700);
    *slash = '/';
  }
  mkdir(part, 0700);
  gs__mem_free(part);
  return gs__cache_is_own(folder);
}

int gs__cache_open(const char *path) {
  struct stat s;
  int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  if (fd >= 0 && fstat(fd, &s) == 0 && S_ISREG(s.st_mode) && is_own(&s)) return fd;
  if (fd >= 0) close(fd);
  return -1;
}

typedef struct kept {                  /* a file */
  char *path;
  time_t used;
  int64_t bytes;                       /* with its holes */
} kept;

typedef struct all {
  GS_VEC(kept) at;
} all;

/* (Reading sets one time or, where the system spares that, none.) */
static time_t last_use(const struct stat *s) {
  return s->st_atim.tv_sec > s->st_mtim.tv_sec ? s->st_atim.tv_sec : s->st_mtim.tv_sec;
}

static void list(all *files, const char *folder, const char *end) {
  DIR *dir = opendir(folder);
  for (struct dirent *e; dir && (e = readdir(dir));) {
    struct stat s;
    if (!gs__path_has_end(e->d_name, end)) continue;
    char *path = gs__path_join(folder, e->d_name);
    if (lstat(path, &s) == 0 && S_ISREG(s.st_mode))
      gs__vec_push(&files->at, ((kept){path, last_use(&s), (int64_t)s.st_size}));
    else
      gs__mem_free(path);
  }
  if (dir) closedir(dir);
}

static int by_use(const void *x, const void *y) {
  const kept *a = x, *b = y;
  return (a->used < b->used) - (a->used > b->used);
}

void gs__cache_trim(const char *folder, const char *end) {
  all files = {0};
  int64_t bytes = 0;
  list(&files, folder, end);
  if (files.at.len) qsort(files.at.at, files.at.len, sizeof *files.at.at, by_use);
  for (size_t i = 0; i < files.at.len; i++) {
    kept *f = files.at.at + i;
    bytes += f->bytes;
    if (time(NULL) - f->used > OLD || (i && bytes > MOST)) unlink(f->path);
    gs__mem_free(f->path);
  }
  gs__vec_free(&files.at);
}
