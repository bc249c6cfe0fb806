#define _XOPEN_SOURCE 700              /* O_NOFOLLOW, times of files */
#include "api/cache.h"

#include <dirent.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"

enum { OLD = 30 * 24 * 3600 };         /* seconds without use */

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

void gs__cache_remove_old(const char *folder, const char *end) {
  DIR *dir = opendir(folder);
  for (struct dirent *e; dir && (e = readdir(dir));) {
    struct stat s;
    if (!gs__path_has_end(e->d_name, end)) continue;
    char *path = gs__path_join(folder, e->d_name);
    if (lstat(path, &s) == 0 && S_ISREG(s.st_mode) && time(NULL) - s.st_atim.tv_sec > OLD) unlink(path);
    gs__mem_free(path);
  }
  if (dir) closedir(dir);
}
