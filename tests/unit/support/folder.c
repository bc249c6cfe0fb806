#include "folder.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"

char *folder_new(void) {
  const char *where = getenv("TMPDIR");
  char *path = gs__path_join(where && *where == '/' ? where : "/tmp", "gainsay-test-XXXXXX");
  if (mkdtemp(path)) return path;
  gs__mem_free(path);
  return NULL;
}

int folder_enter(void **state) {
  char *path = folder_new();
  *state = path;
  return path && chdir(path) == 0 ? 0 : -1;
}

int folder_leave(void **state) {
  if (chdir("/") < 0) return -1;
  return folder_remove(*state);
}

static int is_folder(const char *path) {
  struct stat info;
  return lstat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static int remove_tree(const char *path) {
  if (!is_folder(path)) return unlink(path);
  chmod(path, 0700);
  DIR *dir = opendir(path);
  for (struct dirent *e; dir && (e = readdir(dir));) {
    if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")) continue;
    char *inner = gs__path_join(path, e->d_name);
    remove_tree(inner);
    gs__mem_free(inner);
  }
  if (dir) closedir(dir);
  return rmdir(path);
}

int folder_remove(char *path) {
  int code = remove_tree(path);
  gs__mem_free(path);
  return code;
}
