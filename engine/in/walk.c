#include "in/walk.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/mem.h"
#include "base/vec.h"
#include "in/form.h"

typedef struct folder {
  char *path;
  gs__paths names;
  size_t next;
  dev_t device;
  ino_t inode;
} folder;

struct gs__walk {
  char *root;
  bool is_folder, given;      /* given: the single file was handed out */
  GS_VEC(folder) open;        /* from the root down to where the walk is */
  char *current;
};

static int trouble(gs__err *err, int code, const char *path, const char *why) {
  gs__err_set(err, code, "%s", why);
  gs__err_at(err, path, 0, 0);
  return code;
}

/* Steps into a folder. A folder that is one of those above it would never end. */
static int enter(gs__walk *w, const char *path, const struct stat *info, gs__err *err) {
  for (size_t i = 0; i < w->open.len; i++)
    if (w->open.at[i].device == info->st_dev && w->open.at[i].inode == info->st_ino)
      return trouble(err, GS_EINPUT, path, "this folder contains itself (a loop of links)");
  folder f = {.device = info->st_dev, .inode = info->st_ino};
  int code = gs__dir_list(path, &f.names, err);
  if (code < 0) return code;
  f.path = gs__mem_dup(path, strlen(path));
  gs__vec_push(&w->open, f);
  return 0;
}

static void leave(gs__walk *w) {
  folder *f = &w->open.at[--w->open.len];
  gs__mem_free(f->path);
  gs__paths_dispose(&f->names);
}

int gs__walk_open(gs__walk **out, const char *path, gs__err *err) {
  struct stat info;
  *out = NULL;
  bool input = !strcmp(path, "-");
  if (!input && stat(path, &info) < 0) return trouble(err, GS_EIO, path, strerror(errno));
  gs__walk *w = gs__mem_alloc(sizeof *w);
  w->root = gs__mem_dup(path, strlen(path));
  w->is_folder = !input && S_ISDIR(info.st_mode);
  int code = w->is_folder ? enter(w, path, &info, err) : 0;
  if (code < 0) {
    gs__walk_free(w);
    return code;
  }
  *out = w;
  return 0;
}

/* What to do with an entry of a folder: 1 hand it out, 0 pass over or entered, or an error. */
static int consider(gs__walk *w, const char *path, gs__err *err) {
  struct stat info;
  bool known = gs__form_in_folder(path);
  if (stat(path, &info) < 0) {
    int why = errno;   /* a link that leads nowhere only matters if it is named like a document */
    return known || why != ENOENT ? trouble(err, GS_EINPUT, path, strerror(why)) : 0;
  }
  if (S_ISREG(info.st_mode)) return known;
  if (!S_ISDIR(info.st_mode))
    return trouble(err, GS_EINPUT, path, "neither a file nor a folder: not read");
  int code = enter(w, path, &info, err);
  if (code < 0) err->code = GS_EINPUT;
  return code < 0 ? GS_EINPUT : 0;
}

static int next_in_folder(gs__walk *w, const char **path, gs__err *err) {
  while (w->open.len) {
    folder *f = &w->open.at[w->open.len - 1];
    if (f->next == f->names.len) {
      leave(w);
      continue;
    }
    gs__mem_free(w->current);
    w->current = gs__path_join(f->path, f->names.at[f->next++]);
    int code = consider(w, w->current, err);
    *path = w->current;
    if (code) return code;
  }
  return 0;
}

int gs__walk_next(gs__walk *w, const char **path, gs__err *err) {
  if (w->is_folder) return next_in_folder(w, path, err);
  if (w->given) return 0;
  w->given = true;
  *path = w->root;
  return 1;
}

bool gs__walk_is_folder(const gs__walk *w) {
  return w->is_folder;
}

void gs__walk_free(gs__walk *w) {
  if (!w) return;
  while (w->open.len) leave(w);
  gs__vec_free(&w->open);
  gs__mem_free(w->current);
  gs__mem_free(w->root);
  gs__mem_free(w);
}
