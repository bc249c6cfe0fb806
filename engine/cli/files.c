/* files: whole files and folders. */
#define _XOPEN_SOURCE 700 /* P_tmpdir, realpath */
#include "cli/files.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DEEPEST = 20 }; /* folders in folders: a link that leads round ends there */

static int failed(gs_error *err, const char *verb, const char *path) {
  *err = (gs_error){.code = GS_EIO};
  snprintf(err->message, sizeof err->message, "cannot %s %s: %s", verb, path, strerror(errno));
  return GS_EIO;
}

int files_is_folder(const char *path) {
  struct stat info;
  return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

int files_is_file(const char *path) {
  struct stat info;
  return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

int files_same(const char *a, const char *b) {
  struct stat x, y;
  return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

int files_read(const char *path, text *out, gs_error *err) {
  char block[65536];
  int piped = !strcmp(path, "-");
  FILE *file = piped ? stdin : fopen(path, "rb");
  if (!file) return failed(err, "read", path);
  for (size_t n; (n = fread(block, 1, sizeof block, file)) > 0;) text_add(out, block, n);
  int code = ferror(file) ? failed(err, "read", piped ? "standard input" : path) : 0;
  if (!piped) fclose(file);
  return code;
}

int files_write(const char *path, const char *bytes, size_t len, gs_error *err) {
  FILE *file = fopen(path, "wb");
  if (!file) return failed(err, "write", path);
  int why = fwrite(bytes, 1, len, file) == len ? 0 : errno;
  if (fclose(file) < 0 && !why) why = errno;   /* the first fault is the cause */
  errno = why;
  return why ? failed(err, "write", path) : 0;
}

int files_replace(const char *path, const char *bytes, size_t len, gs_error *err) {
  struct stat old;
  text beside = {0};
  char *real = realpath(path, NULL), *target = real ? real : memory_string(path);
  text_printf(&beside, "%s.%ld", target, (long)getpid());
  int code = files_write(beside.at, bytes, len, err) < 0 ? failed(err, "write", path) : 0;
  if (!code && real && stat(real, &old) == 0) chmod(beside.at, old.st_mode & 07777);
  if (!code && rename(beside.at, target) < 0) code = failed(err, "write", path);
  if (code) unlink(beside.at);
  text_free(&beside);
  free(target);
  return code;
}

static int walk(const char *folder, const char *inner, int depth, list *out, gs_error *err) {
  text path = {0};
  text_printf(&path, "%s%s%s", folder, *inner ? "/" : "", inner);
  DIR *dir = opendir(path.at);
  int code = dir ? 0 : failed(err, "read", path.at);
  for (struct dirent *e; dir && !code;) {
    errno = 0;   /* of a folder that cannot be read to its end, and what is looked at below sets it too */
    if (!(e = readdir(dir))) {
      if (errno) code = failed(err, "read", path.at);
      break;
    }
    text name = {0}, full = {0};
    if (e->d_name[0] == '.') continue;
    text_printf(&name, "%s%s%s", inner, *inner ? "/" : "", e->d_name);
    text_printf(&full, "%s/%s", folder, name.at);
    if (files_is_file(full.at))
      list_puts(out, name.at);
    else if (files_is_folder(full.at) && depth < DEEPEST)
      code = walk(folder, name.at, depth + 1, out, err);
    text_free(&name);
    text_free(&full);
  }
  text_free(&path);
  if (dir) closedir(dir);
  return code;
}

int files_tree(const char *folder, list *out, gs_error *err) {
  int code = walk(folder, "", 0, out, err);
  list_sort(out);
  return code;
}

char *files_temporary(gs_error *err) {
  const char *where = getenv("TMPDIR");
  text path = {0};
  text_printf(&path, "%s/gainsay-XXXXXX", where && *where == '/' ? where : P_tmpdir);
  if (mkdtemp(path.at)) return path.at;
  failed(err, "make a folder in place of", path.at);
  text_free(&path);
  return NULL;
}

int files_make_folders(const char *path, gs_error *err) {
  char *part = memory_string(path);
  int code = 0;
  for (char *slash = part; !code && (slash = strchr(slash + 1, '/'));) {
    *slash = '\0';
    if (mkdir(part, 0700) < 0 && errno != EEXIST) code = failed(err, "make", part);
    *slash = '/';
  }
  free(part);
  return code;
}

/* Links are removed and not followed. */
void files_remove(const char *folder) {
  DIR *dir = opendir(folder);
  for (struct dirent *e; dir && (e = readdir(dir));) {
    struct stat info;
    text path = {0};
    if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")) continue;
    text_printf(&path, "%s/%s", folder, e->d_name);
    if (lstat(path.at, &info) == 0 && S_ISDIR(info.st_mode))
      files_remove(path.at);
    else
      unlink(path.at);
    text_free(&path);
  }
  if (dir) closedir(dir);
  rmdir(folder);
}
