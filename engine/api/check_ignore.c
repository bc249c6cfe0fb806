/* Comments that silence remarks, "-- check: ignore CODE, CODE", and those that silence none. What stands behind
 * the codes is prose. */
#include <string.h>

#include "api/check.h"
#include "base/file.h"

static const char WORDS[] = "check: ignore ";

/* ---- comments ---- */

/* The codes of a comment are words with a hyphen, in a row. `rest` goes on behind them. */
static bool next_code(const char **rest, const char *end, gs__ignore *out) {
  const char *p = *rest;
  while (p < end && (*p == ' ' || *p == ',')) p++;
  out->code = p;
  while (p < end && (*p == '-' || (*p >= 'a' && *p <= 'z'))) p++;
  out->len = (size_t)(p - out->code);
  *rest = p;
  return (p == end || *p == ' ' || *p == ',') && memchr(out->code, '-', out->len);
}

/* Behind the words, if they stand there. */
static const char *find_words(const char *from, const char *end) {
  size_t n = sizeof WORDS - 1;
  for (; (size_t)(end - from) >= n; from++)
    if (memcmp(from, WORDS, n) == 0) return from + n;
  return NULL;
}

/* Of a comment, or a part of one, that stands in one line. */
static void take_line(gs__checker *c, const gs__source_file *f, int line, const char *from, const char *end) {
  const char *rest = find_words(from, end), *start = from;
  gs__ignore one = {.file = f, .line = line};
  while (start > f->text && start[-1] != '\n') start--;
  while (rest && next_code(&rest, end, &one)) {
    one.column = (int)(one.code - start) + 1;
    gs__vec_push(&c->ignores, one);
  }
}

static void take_comment(gs__checker *c, const gs__source_file *f, const gs_lua_token *t) {
  const char *end = t->at + t->len;
  for (const char *p = t->at; p < end;) {
    const char *stop = memchr(p, '\n', (size_t)(end - p));
    take_line(c, f, gs_lua_line(t, p), p, stop ? stop : end);
    p = stop ? stop + 1 : end;
  }
}

static void read_lua(gs__checker *c, const gs__source_file *f) {
  gs_lua_source rest = {f->text, f->text + f->len, 0};
  for (gs_lua_token t; gs_lua_next(&rest, &t);)
    if (t.kind == GS_LUA_COMMENT) take_comment(c, f, &t);
}

/* Of a table, a line that begins with "#" is a comment. */
static void read_table(gs__checker *c, const gs__source_file *f) {
  const char *text = f->text;
  for (int line = 1; text; line++) {
    const char *end = strchr(text, '\n');
    if (*text == '#') take_line(c, f, line, text, text + strcspn(text, "\r\n"));
    text = end ? end + 1 : NULL;
  }
}

static void read_ignores(gs__checker *c) {
  if (c->knows_ignores) return;
  c->knows_ignores = true;
  for (size_t i = 0; i < c->loader->sources.len; i++) {
    const gs__source_file *f = c->loader->sources.at + i;
    if (!strstr(f->text, WORDS)) continue;
    if (gs__path_has_end(f->path, ".lua")) read_lua(c, f);
    else read_table(c, f);
  }
}

/* ---- what they silence ---- */

/* The lines that a table begins with, all of them comments: 0 if there are none. */
static int head_of(const gs__source_file *f) {
  int lines = 0;
  if (!gs__path_has_end(f->path, ".tsv")) return 0;
  for (const char *p = f->text; p && *p == '#'; lines++) {
    p = strchr(p, '\n');
    if (p) p++;
  }
  return lines;
}

static bool is_code(const gs__ignore *i, const char *name) {
  return strlen(name) == i->len && memcmp(i->code, name, i->len) == 0;
}

/* A comment speaks for its line and the next; at the head of a table for all of it: its rows may be sorted by a
 * program. */
static bool silences(const gs__ignore *i, const gs__remark *what) {
  if (strcmp(i->file->path, what->file) != 0 || !is_code(i, what->code)) return false;
  return i->line == what->line || i->line == what->line - 1 || i->line <= head_of(i->file);
}

/* The nearest one is what does it: the line's own, then the one above, then the head. */
static int distance(const gs__ignore *i, const gs__remark *what) {
  int lines = what->line - i->line;
  return lines == 0 || lines == 1 ? lines : 2;
}

bool gs__check_ignored(gs__checker *c, const gs__remark *what) {
  gs__ignore *best = NULL;
  read_ignores(c);
  for (size_t k = 0; what->file && k < c->ignores.len; k++) {
    gs__ignore *i = c->ignores.at + k;
    if (silences(i, what) && (!best || distance(i, what) < distance(best, what))) best = i;
  }
  if (best) best->used = true;
  return best;
}

/* ---- those that silence none ---- */

/* The remarks of documents are told only where documents were read. */
static bool is_of_corpus(const gs__ignore *i) {
  return is_code(i, "never-matched") || is_code(i, "same-findings");
}

void gs__check_ignores(gs__checker *c) {
  read_ignores(c);
  for (size_t k = 0; k < c->ignores.len; k++) {
    gs__ignore i = c->ignores.at[k];
    if (i.used || is_of_corpus(&i) || !gs__check_asked(c, i.file->path)) continue;
    gs__check_add(c,
                  (gs__remark){.code = "idle-ignore", .file = i.file->path, .line = i.line, .column = i.column,
                               .hint = "take the comment away"},
                  "nothing here would be told as %.*s", (int)i.len, i.code);
  }
}
