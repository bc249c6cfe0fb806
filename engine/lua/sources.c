/* sources: the files of packs as they were read. They are kept until the loader goes, for the places and the
 * carets of what is wrong in them; none is read twice. */
#define _XOPEN_SOURCE 700
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/line.h"
#include "base/sha256.h"
#include "lua/field.h"
#include "lua/loading.h"

/* ---- places in them ---- */

const gs__source_file *gs__sources_find(const gs__loader *l, const char *file) {
  for (size_t i = 0; file && i < l->sources.len; i++)
    if (strcmp(l->sources.at[i].path, file) == 0) return l->sources.at + i;
  return NULL;
}

void gs__sources_excerpt(const gs__loader *l, const char *file, int line, char *out, size_t size) {
  const gs__source_file *f = gs__sources_find(l, file);
  *out = '\0';
  const char *p = f ? gs__line_start(f->text, line) : NULL;
  if (!p) return;
  size_t n = strcspn(p, "\r\n");
  if (n >= size) n = size - 1;
  memcpy(out, p, n);
  out[n] = '\0';
}

/* Line and column of a place in a file. */
static void count_to(const gs__source_file *f, const char *at, int *line, int *column) {
  *line = 1;
  for (const char *q = f->text; (q = memchr(q, '\n', (size_t)(at - q))); q++) ++*line;
  *column = gs__line_column(f->text, at);
}

/* Where a byte of what the string says stands, or its end. */
static const char *byte_at(const gs_lua_token *t, size_t byte) {
  char *text = gs__mem_alloc(t->len);
  const char **places = gs__mem_alloc(t->len * sizeof *places);
  size_t len = gs_lua_value(t, text, places);
  const char *at = byte < len ? places[byte] : len ? places[len - 1] + 1 : t->at + 1;
  gs__mem_free(text);
  gs__mem_free(places);
  return at;
}

/* The byte of a string of Lua that says just that, at or behind p; NULL if there is none. */
static const char *byte_of_string(const gs__source_file *f, const char *p, const char *text, size_t byte) {
  gs_lua_source rest = {p, f->text + f->len, p > f->text};
  for (gs_lua_token t; gs_lua_next(&rest, &t);)
    if (gs_lua_says(&t, text)) return byte_at(&t, byte);
  return NULL;
}

/* Of errors the first one is kept; if nobody hears of the others, their places need not be looked for. */
static bool is_unheard(const gs__loader *l) {
  return l->errors && !l->note;
}

void gs__loader_place_in(const gs__loader *l, const char *file, int from, const char *text, size_t byte, int *line,
                         int *column) {
  *line = from;
  *column = 0;
  if (is_unheard(l)) return;
  const gs__source_file *f = gs__sources_find(l, file);
  const char *p = f ? gs__line_start(f->text, from > 1 ? from : 1) : NULL;
  const char *at = p ? byte_of_string(f, p, text, byte) : NULL;
  if (p && !at && *text) {             /* no string of its own */
    at = strstr(p, text);
    at = at ? at + byte : NULL;
  }
  if (at) count_to(f, at, line, column);
}

void gs__loader_place(const gs__loader *l, const char *file, int from, const char *text, int *line,
                      int *column) {
  gs__loader_place_in(l, file, from, text, 0, line, column);
}

void gs__loader_field(const gs__loader *l, const char *file, int from, const char *word, const char *name,
                      const gs__field_path *path, int *line, int *column) {
  *line = from;
  *column = 0;
  if (is_unheard(l)) return;
  const gs__source_file *f = gs__sources_find(l, file);
  const char *at = f ? gs__field_find(f->text, f->len, from, word, name, path) : NULL;
  if (at) count_to(f, at, line, column);
}

/* ---- reading ---- */

/* Is a part of the path behind the folder a link? */
static bool has_link(const char *path, size_t folder) {
  struct stat s;
  char part[4096];
  for (size_t at = folder + 1; path[at - 1]; at++) {
    if (path[at] && path[at] != '/') continue;
    if (at >= sizeof part) return true;
    memcpy(part, path, at);
    part[at] = '\0';
    if (lstat(part, &s) != 0 || S_ISLNK(s.st_mode)) return true;
    if (!path[at]) break;
  }
  return false;
}

/* Does a link lead out of the folder? What is not there at all does not. */
static bool leads_out(const char *folder, const char *path) {
  if (!has_link(path, strlen(folder))) return false;
  char *top = realpath(folder, NULL), *real = realpath(path, NULL);
  size_t n = top ? strlen(top) : 0;
  bool out = top && real && (strncmp(real, top, n) != 0 || (real[n] != '/' && n > 1));
  free(top);
  free(real);
  return out;
}

const gs__source_file *gs__loader_file(gs__loader *l, const char *relative, gs__err *err) {
  if (*relative == '/' || strstr(relative, "..")) {
    gs__err_set(err, GS_EPACK, "a pack reads its own files only: \"%s\"", relative);
    return NULL;
  }
  char *path = gs__path_join(l->plan->packs.at[l->pack].folder, relative);
  const gs__source_file *known = gs__sources_find(l, path);
  if (known) {
    gs__mem_free(path);
    return known;
  }
  gs__source_file f = {.path = path};
  bool out = leads_out(l->plan->packs.at[l->pack].folder, path);
  if (out) gs__err_set(err, GS_EPACK, "a pack reads its own files only: \"%s\" leads out of it", relative);
  if (out || gs__file_read(path, 256u << 20, &f.text, &f.len, err) < 0) {
    gs__mem_free(path);
    return NULL;
  }
  gs__vec_push(&l->sources, f);
  return l->sources.at + l->sources.len - 1;
}

/* ---- digest ---- */

/* A file that was read already is not read again. Modules are kept: `check` looks for the names in them, and a rule's
 * digest depends on them. */
static void digest_file(gs__loader *l, gs__sha256 *h, const char *folder, const char *name) {
  char *path = gs__path_join(folder, name);
  const gs__source_file *known = gs__sources_find(l, path);
  gs__source_file f = known ? *known : (gs__source_file){.path = path};
  gs__err err;
  bool have = known || gs__file_read(path, 0, &f.text, &f.len, &err) == 0;
  if (have) {
    gs__sha256_add(h, name, strlen(name) + 1);
    gs__sha256_add(h, f.text, f.len);
  }
  if (have && !known && gs__path_has_end(name, ".lua")) {
    gs__vec_push(&l->sources, f);
    return;
  }
  if (!known) gs__mem_free(f.text);
  gs__mem_free(path);
}

/* All files below the inner folder ("" is the pack's own), in byte order of their names. */
static void digest_folder(gs__loader *l, gs__sha256 *h, const char *folder, const char *inner) {
  char *path = gs__path_join(folder, inner);
  gs__paths names = {0};
  gs__err err;
  if (gs__dir_list(path, &names, &err) == 0)
    for (size_t i = 0; i < names.len; i++) {
      char *name = *inner ? gs__path_join(inner, names.at[i]) : gs__mem_dup(names.at[i], strlen(names.at[i]));
      char *full = gs__path_join(folder, name);
      if (gs__file_is_dir(full)) digest_folder(l, h, folder, name);
      else digest_file(l, h, folder, name);
      gs__mem_free(name);
      gs__mem_free(full);
    }
  gs__paths_dispose(&names);
  gs__mem_free(path);
}

void gs__sources_digest(gs__loader *l, gs__pack *p) {
  gs__sha256 h;
  gs__sha256_init(&h);
  digest_folder(l, &h, p->folder, "");
  gs__sha256_hex(&h, p->digest);
}
