/* Comments that silence remarks, "-- check: ignore CODE, CODE", and those that silence none. What stands behind
 * the codes is prose. */
#include <string.h>

#include "api/check.h"
#include "api/remark.h"
#include "base/file.h"

typedef struct code {
  const char *at;
  size_t len;
} code;

/* The codes of a comment are words with a hyphen, in a row. `rest` goes on behind them. */
static bool next_code(const char **rest, const char *end, code *out) {
  const char *p = *rest;
  while (p < end && (*p == ' ' || *p == ',')) p++;
  out->at = p;
  while (p < end && (*p == '-' || (*p >= 'a' && *p <= 'z'))) p++;
  out->len = (size_t)(p - out->at);
  *rest = p;
  return (p == end || *p == ' ' || *p == ',') && memchr(out->at, '-', out->len);
}

/* Where the codes of the line's comment begin, or NULL. */
static const char *codes_of(const char *line, size_t len) {
  static const char words[] = "check: ignore ";
  size_t n = sizeof words - 1;
  for (size_t i = 0; i + n <= len; i++)
    if (memcmp(line + i, words, n) == 0) return line + i + n;
  return NULL;
}

static bool is_code(const code *c, const char *name) {
  return strlen(name) == c->len && memcmp(c->at, name, c->len) == 0;
}

static bool says_ignore(const char *line, size_t len, const char *name) {
  const char *rest = codes_of(line, len);
  for (code c; rest && next_code(&rest, line + len, &c);)
    if (is_code(&c, name)) return true;
  return false;
}

static bool line_ignores(gs__checker *c, const gs__remark *what, int line) {
  size_t len;
  const char *text = gs__remark_line(c->loader, what->file, line, &len);
  if (!text || !says_ignore(text, len, what->code)) return false;
  gs__vec_push(&c->silenced, ((gs__silenced){what->file, what->code, line}));
  return true;
}

/* The comments at the head of a table speak for all of it: its rows may be sorted by a program. */
static bool head_ignores(gs__checker *c, const gs__remark *what) {
  size_t len;
  if (!gs__path_has_end(what->file, ".tsv")) return false;
  for (int line = 1;; line++) {
    const char *text = gs__remark_line(c->loader, what->file, line, &len);
    if (!text || !len || *text != '#') return false;
    if (line_ignores(c, what, line)) return true;
  }
}

bool gs__check_ignored(gs__checker *c, const gs__remark *what) {
  return line_ignores(c, what, what->line) || line_ignores(c, what, what->line - 1) || head_ignores(c, what);
}

/* ---- those that silence none ---- */

static bool has_silenced(const gs__checker *c, const char *file, int line, const code *k) {
  for (size_t i = 0; i < c->silenced.len; i++) {
    const gs__silenced *s = c->silenced.at + i;
    if (s->line == line && strcmp(s->file, file) == 0 && is_code(k, s->code)) return true;
  }
  return false;
}

/* The remarks of documents are told only where documents were read. */
static bool is_of_corpus(const code *k) {
  return is_code(k, "never-matched") || is_code(k, "same-findings");
}

static void check_line(gs__checker *c, const gs__source_file *f, int line, const char *text, size_t len) {
  const char *rest = codes_of(text, len);
  for (code k; rest && next_code(&rest, text + len, &k);) {
    if (has_silenced(c, f->path, line, &k) || is_of_corpus(&k)) continue;
    gs__check_add(c,
                  (gs__remark){.code = "idle-ignore",
                               .file = f->path,
                               .line = line,
                               .column = (int)(k.at - text) + 1,
                               .hint = "take the comment away"},
                  "nothing here would be told as %.*s", (int)k.len, k.at);
  }
}

void gs__check_ignores(gs__checker *c) {
  for (size_t i = 0; i < c->loader->sources.len; i++) {
    const gs__source_file *f = c->loader->sources.at + i;
    if (!gs__check_asked(c, f->path)) continue;
    int number = 1;
    for (const char *line = f->text; line; number++) {
      const char *end = strchr(line, '\n');
      check_line(c, f, number, line, strcspn(line, "\r\n"));
      line = end ? end + 1 : NULL;
    }
  }
}
