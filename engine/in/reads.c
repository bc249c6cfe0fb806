/* reads: gs_reader_reads of the public header: who writes a file asks first whether it is one of those that are
 * read. */
#define _XOPEN_SOURCE 700              /* realpath */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"
#include "gainsay.h"
#include "in/form.h"
#include "in/walk.h"

static bool is_file(const char *path, const struct stat *file) {
  struct stat s;
  int code = strcmp(path, "-") ? stat(path, &s) : fstat(STDIN_FILENO, &s);
  return code == 0 && s.st_dev == file->st_dev && s.st_ino == file->st_ino;
}

/* Does the walk come by the file, under whatever name? */
static bool gives(const char *input, const struct stat *file) {
  gs__walk *w;
  gs__err err;
  const char *path;
  bool found = false;
  if (gs__walk_open(&w, input, &err) < 0) return false;
  for (int code; !found && (code = gs__walk_next(w, &path, &err)) != 0;) found = code > 0 && is_file(path, file);
  gs__walk_free(w);
  return found;
}

/* Is the folder the other one, or below it with no part of the way hidden? */
static bool is_below(const char *folder, const char *top) {
  char *own = realpath(folder, NULL), *input = realpath(top, NULL);
  size_t n = own && input ? strlen(input) : 0;
  if (n == 1) n = 0;                   /* "/" */
  bool below = own && input && strncmp(own, input, n) == 0 && (!own[n] || own[n] == '/') && !strstr(own + n, "/.");
  free(own);
  free(input);
  return below;
}

static bool would_give(const char *input, const char *path) {
  const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
  struct stat s;
  if (*name == '.' || !gs__form_in_folder(name)) return false;
  if (stat(input, &s) < 0 || !S_ISDIR(s.st_mode)) return false;
  char *folder = slash ? gs__mem_dup(path, (size_t)(slash - path) + 1) : gs__mem_dup(".", 1);
  bool below = is_below(folder, input);
  gs__mem_free(folder);
  return below;
}

int gs_reader_reads(const char *input, const char *path) {
  struct stat s;
  if (stat(path, &s) < 0) return would_give(input, path);
  return S_ISREG(s.st_mode) && gives(input, &s);
}
