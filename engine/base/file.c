#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

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

static int slurp(FILE *f, const char *path, size_t most, gs__str *s, gs__err *err) {
  char block[1 << 16];
  for (size_t n; (n = fread(block, 1, sizeof block, f)) > 0;) {
    if (most && s->len + n > most) {
      gs__err_set(err, GS_ELIMIT, "larger than %zu bytes", most);
      gs__err_at(err, path, 0, 0);
      return GS_ELIMIT;
    }
    gs__str_add(s, block, n);
  }
  return ferror(f) ? io_error(err, path) : 0;
}

int gs__file_read(const char *path, size_t most, char **out, size_t *len, gs__err *err) {
  struct stat there;
  if (stat(path, &there) == 0 && !S_ISREG(there.st_mode)) {   /* a pipe could block for ever */
    gs__err_set(err, GS_EIO, "not a regular file");
    gs__err_at(err, path, 0, 0);
    return GS_EIO;
  }
  FILE *f = fopen(path, "rb");
  if (!f) return io_error(err, path);
  gs__str s = {0};
  int code = slurp(f, path, most, &s, err);
  fclose(f);
  if (code < 0) {
    gs__str_dispose(&s);
    return code;
  }
  gs__str_add(&s, "", 0);
  *out = s.at;
  *len = s.len;
  return 0;
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
  for (struct dirent *e; (e = readdir(d));)
    if (e->d_name[0] != '.') gs__vec_push(out, gs__mem_dup(e->d_name, strlen(e->d_name)));
  closedir(d);
  if (out->len) qsort(out->at, out->len, sizeof *out->at, by_bytes);
  return 0;
}

void gs__paths_dispose(gs__paths *p) {
  for (size_t i = 0; i < p->len; i++) gs__mem_free(p->at[i]);
  gs__vec_free(p);
}
