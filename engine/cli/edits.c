/* edits: what was edited between the folders of packs, and folders to try edits apart. */
#include "cli/edits.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/files.h"
#include "cli/needs.h"
#include "cli/statement.h"

static text path_in(const char *folder, const char *name) {
  text path = {0};
  text_printf(&path, "%s/%s", folder, name);
  return path;
}

/* Reads a file if it is there. */
static int read_if(const char *folder, const char *name, text *out, int *there, gs_error *err) {
  if (!folder) return 0;
  text path = path_in(folder, name);
  *there = files_is_file(path.at);
  int code = *there ? files_read(path.at, out, err) : 0;
  text_free(&path);
  return code;
}

static void add_edit(edits *e, size_t file, hunk h) {
  e->at = memory_resize(e->at, (e->len + 1) * sizeof *e->at);
  e->at[e->len++] = (edit){.file = file, .hunk = h};
}

static int is_binary(const text *t) {
  return t->len && memchr(t->at, 0, t->len) != NULL;
}

static void find_hunks(edits *e, size_t at) {
  edited_file *f = &e->files[at];
  hunk *found = NULL;
  f->old_lines = lines_of(text_get(&f->before), f->before.len);
  f->new_lines = lines_of(text_get(&f->after), f->after.len);
  f->first = e->len;
  if (!f->was || !f->is || is_binary(&f->before) || is_binary(&f->after)) {
    add_edit(e, at, (hunk){0, f->old_lines.len, 0, f->new_lines.len});
  } else {
    size_t n = hunks_between(&f->old_lines, &f->new_lines, &found);
    for (size_t i = 0; i < n; i++) add_edit(e, at, found[i]);
    free(found);
  }
  f->count = e->len - f->first;
}

static int is_same(const edited_file *f) {
  return f->was == f->is && f->before.len == f->after.len &&
         !memcmp(text_get(&f->before), text_get(&f->after), f->before.len);
}

static void free_file(edited_file *f) {
  free(f->name);
  text_free(&f->before);
  text_free(&f->after);
  lines_free(&f->old_lines);
  lines_free(&f->new_lines);
}

static int compare_file(edits *e, const char *before, const char *after, const char *name,
                        gs_error *err) {
  edited_file f = {.pack = e->pack_count - 1, .name = memory_string(name)};
  int code = read_if(before, name, &f.before, &f.was, err);
  if (!code) code = read_if(after, name, &f.after, &f.is, err);
  int whole = (!before || !after) && !strcmp(name, "pack.lua");
  if (code || whole || is_same(&f)) {
    free_file(&f);
    return code;
  }
  e->files = memory_resize(e->files, (e->file_count + 1) * sizeof *e->files);
  e->files[e->file_count] = f;
  find_hunks(e, e->file_count++);
  return 0;
}

/* ---- parts of hunks */

/* How a hunk of a file falls into parts: by statements if it holds whole ones, else by lines. */
typedef struct parts {
  statements before, after;     /* of the file; none of what is no rules file */
  hunk *lines;
  statement_edit *whole;
  size_t len;
} parts;

static parts parts_of(const edited_file *f) {
  parts p = {0};
  if (strncmp(f->name, "rules/", 6) || !text_ends(f->name, ".lua")) return p;
  p.before = statements_of(text_get(&f->before), &f->old_lines);
  p.after = statements_of(text_get(&f->after), &f->new_lines);
  return p;
}

static void free_parts(parts *p) {
  free(p->lines);
  free(p->whole);
  p->lines = NULL;
  p->whole = NULL;
}

static void split_hunk(parts *p, const edited_file *f, hunk h) {
  p->len = 0;
  if (p->before.len || p->after.len)
    p->len = statement_split(&p->before, &p->after, h, &f->old_lines, &f->new_lines, &p->whole);
  if (!p->len && f->was && f->is)
    p->len = hunk_split(&f->old_lines, &f->new_lines, h, text_ends(f->name, ".tsv"), &p->lines);
}

/* The statement that the lines stand in: of the later file, or the earlier one if they only went. */
static const char *name_around(const parts *p, const hunk *h) {
  int goes = h->new_from == h->new_to;
  size_t line = goes ? h->old_from : h->new_from;
  const statements *all = goes ? &p->before : &p->after;
  for (size_t i = 0; i < all->len; i++)
    if (line >= all->at[i].from && line < all->at[i].to) return all->at[i].name;
  return NULL;
}

static void add_part(edits *e, size_t file, const parts *p, size_t k) {
  const statement_edit *s = p->whole ? &p->whole[k] : NULL;
  add_edit(e, file, s ? s->hunk : p->lines[k]);
  edit *made = &e->at[e->len - 1];
  if (!s) made->name = memory_string(name_around(p, &made->hunk));
  if (!s) return;
  made->name = memory_string(s->is->name);
  made->is_whole = s->hunk.old_from == s->hunk.old_to || s->hunk.new_from == s->hunk.new_to;
  made->is_helper = s->is->kind == GS_PREPARES && made->is_whole;
}

/* The parts of a file's hunks, as long as there is room for them. */
static void split_file(edits *e, const edits *old, size_t file, size_t *spare) {
  edited_file *f = &e->files[file];
  size_t from = f->first, to = f->first + f->count;
  parts p = parts_of(f);
  f->first = e->len;
  for (size_t i = from; i < to; i++) {
    split_hunk(&p, f, old->at[i].hunk);
    int fits = p.len && p.len - 1 <= *spare;
    if (fits) *spare -= p.len - 1;
    for (size_t k = 0; k < p.len && fits; k++) add_part(e, file, &p, k);
    if (!fits) add_edit(e, file, old->at[i].hunk);
    free_parts(&p);
  }
  f->count = e->len - f->first;
  statements_free(&p.before);
  statements_free(&p.after);
}

void edits_split(edits *e, size_t most) {
  edits old = *e;
  size_t spare = most > e->len ? most - e->len : 0;
  e->at = NULL;
  e->len = 0;
  for (size_t file = 0; file < e->file_count; file++) split_file(e, &old, file, &spare);
  free(old.at);
  needs_find(e);
}

int edits_add(edits *e, const char *name, const char *before, const char *after, gs_error *err) {
  list names = {0};
  int code = before ? files_tree(before, &names, err) : 0;
  if (!code && after) code = files_tree(after, &names, err);
  list_sort(&names);
  e->packs = memory_resize(e->packs, (e->pack_count + 1) * sizeof *e->packs);
  e->packs[e->pack_count++] = (edited_pack){
      .name = memory_string(name), .before = memory_string(before), .after = memory_string(after)};
  for (size_t i = 0; i < names.len && !code; i++)
    code = compare_file(e, before, after, names.at[i], err);
  list_free(&names);
  return code;
}

void edits_end(edits *e) {
  if (e->temporary) files_remove(e->temporary);
  free(e->temporary);
  e->temporary = NULL;
}

static void free_pack(edited_pack *p) {
  free(p->name);
  free(p->before);
  free(p->after);
  free(p->trial);
}

void edits_free(edits *e) {
  edits_end(e);
  for (size_t i = 0; i < e->file_count; i++) free_file(&e->files[i]);
  for (size_t i = 0; i < e->pack_count; i++) free_pack(&e->packs[i]);
  for (size_t i = 0; i < e->len; i++) free(e->at[i].name);
  free(e->packs);
  free(e->files);
  free(e->at);
  free(e->links);
  *e = (edits){0};
}

/* ---- trials */

static int copy_file(const char *from, const char *to, const char *name, gs_error *err) {
  text source = path_in(from, name), target = path_in(to, name), bytes = {0};
  int code = files_make_folders(target.at, err);
  if (!code) code = files_read(source.at, &bytes, err);
  if (!code) code = files_write(target.at, text_get(&bytes), bytes.len, err);
  text_free(&source);
  text_free(&target);
  text_free(&bytes);
  return code;
}

/* A pack that came is there with its pack.lua alone. */
static int copy_pack(edits *e, edited_pack *p, gs_error *err) {
  list names = {0};
  text trial = path_in(e->temporary, p->name);
  p->trial = trial.at;
  int code = p->before ? files_tree(p->before, &names, err) : 0;
  if (!p->before) list_puts(&names, "pack.lua");
  for (size_t i = 0; i < names.len && !code; i++)
    code = copy_file(p->before ? p->before : p->after, p->trial, names.at[i], err);
  list_free(&names);
  return code;
}

int edits_begin(edits *e, gs_error *err) {
  int code = 0;
  e->temporary = files_temporary(err);
  if (!e->temporary) return GS_EIO;
  for (size_t i = 0; i < e->pack_count && !code; i++) code = copy_pack(e, &e->packs[i], err);
  return code;
}

static void add_lines(text *out, const lines *l, size_t from, size_t to) {
  if (from < to) text_add(out, l->at[from], (size_t)(l->at[to] - l->at[from]));
}

/* The file with those of its hunks that are made. Returns how many are. */
static size_t compose(const edits *e, const edited_file *f, const char *made, text *out) {
  size_t line = 0, n = 0;
  for (size_t i = f->first; i < f->first + f->count; i++) {
    const hunk *h = &e->at[i].hunk;
    if (!made[i]) continue;
    add_lines(out, &f->old_lines, line, h->old_from);
    add_lines(out, &f->new_lines, h->new_from, h->new_to);
    line = h->old_to;
    n++;
  }
  add_lines(out, &f->old_lines, line, f->old_lines.len);
  return n;
}

/* A file that went is there as long as not all of it has. */
static int try_file(edits *e, edited_file *f, const char *made, gs_error *err) {
  text body = {0}, path = path_in(e->packs[f->pack].trial, f->name);
  size_t n = compose(e, f, made, &body);
  int there = n == f->count ? f->is : f->was || n, code = 0;
  if ((n || f->written) && !there)
    unlink(path.at);
  else if (n || f->written) {
    code = files_make_folders(path.at, err);
    if (!code) code = files_write(path.at, text_get(&body), body.len, err);
  }
  f->written = n > 0;
  text_free(&body);
  text_free(&path);
  return code;
}

int edits_try(edits *e, const char *chosen, gs_error *err) {
  int code = 0;
  char *made = memory_resize(NULL, e->len + 1);
  needs_complete(e, chosen, made);
  for (size_t i = 0; i < e->file_count && !code; i++) code = try_file(e, &e->files[i], made, err);
  free(made);
  return code;
}

size_t edit_line(const edit *e) {
  return 1 + (e->hunk.new_from < e->hunk.new_to ? e->hunk.new_from : e->hunk.old_from);
}

void edit_act(const edits *e, const edit *which, text *out) {
  const edited_file *f = &e->files[which->file];
  int comes = which->hunk.old_from == which->hunk.old_to, goes = which->hunk.new_from == which->hunk.new_to;
  if (which->name && !which->is_whole) text_printf(out, "in %s", which->name);
  else if (which->name) text_printf(out, "%s%s%s", comes ? "new " : "", which->name, goes ? " removed" : "");
  else if (!f->was) text_puts(out, "new file");
  else if (!f->is) text_puts(out, "file removed");
}

void edit_file(const edits *e, const edit *which, text *out) {
  const edited_file *f = &e->files[which->file];
  if (e->pack_count > 1) text_printf(out, "%s/", e->packs[f->pack].name);
  text_puts(out, f->name);
}
