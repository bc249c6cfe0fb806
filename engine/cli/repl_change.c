/* repl_change: what was found before and after a change of rules or text, and by which change: told at
 * once, and kept for .diff. */
#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/repl.h"

/* What was found. Line i is finding i, known by key i and told in detail i. */
struct snapshot {
  list keys, lines, details, sorted;
  int by_text;
};

enum { SHOWN = 60 };   /* columns of the text of a finding */

static const char *const kinds[] = {"actor", "claim", "denial", "tension", "finding"};

/* ---- taking */

static void add_text(text *out, const gs_document *doc, const gs_finding *f) {
  size_t len;
  const char *s = gs_document_text(doc, &len);
  size_t start = columns_byte(s, len, f->start);
  size_t size = columns_byte(s + start, len - start, f->end - f->start);
  text shown = {0};
  columns_clean(&shown, s + start, size, 1);
  size_t fits = columns_head(text_get(&shown), shown.len, SHOWN);
  text_printf(out, "%.*s%s", (int)fits, text_get(&shown), fits < shown.len ? "..." : "");
  text_free(&shown);
}

static void describe(text *out, const gs_document *doc, const gs_finding *f, int with_id) {
  text_printf(out, "%-7s ", kinds[f->kind]);
  if (with_id) text_printf(out, "%s  ", f->id);
  text_printf(out, "%s: ", f->name ? f->name : "");
  add_text(out, doc, f);
  if (f->rule && *f->rule)
    text_printf(out, "  (%s%s%s)", f->rule, f->way ? ", " : "", f->way ? f->way : "");
}

static int is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* The explanation without places, FILE:LINE: they change though nothing else does. */
static void add_explained(const char *bytes, size_t len, void *payload) {
  text *out = payload;
  for (size_t i = 0; i < len; i++) {
    if (bytes[i] != ':' || i + 1 == len || !is_digit(bytes[i + 1])) {
      text_putc(out, bytes[i]);
      continue;
    }
    while (out->len && !strchr(" (\n", out->at[out->len - 1])) out->at[--out->len] = '\0';
    while (i + 1 < len && is_digit(bytes[i + 1])) i++;
  }
}

/* Takes out where the rule stands: it may be moved, and rule and way are in the line of the finding. */
static void drop_rule_line(text *detail) {
  char *line = strstr(text_get(detail), "\n  rule ");
  char *end = line ? strchr(line + 1, '\n') : NULL;
  if (!end) return;
  memmove(line, end, strlen(end) + 1);
  detail->len = strlen(detail->at);
}

/* Takes out which claims a denial might have answered: what it answers stands in a line before. */
static void drop_weighed(text *detail) {
  char *line = strstr(text_get(detail), "\n  weighed ");
  if (!line) return;
  line[1] = '\0';
  detail->len = strlen(detail->at);
}

static void take_finding(const repl *r, snapshot *s, const gs_finding *f) {
  const gs_document *doc = gs_reading_document(r->reading);
  text line = {0}, key = {0}, detail = {0};
  gs_error err;
  describe(&line, doc, f, 1);
  describe(&key, doc, f, 0);
  if (!s->by_text) gs_reading_why(r->reading, f->id, add_explained, &detail, &err);
  drop_rule_line(&detail);
  drop_weighed(&detail);
  list_puts(&s->lines, line.at);
  list_puts(&s->keys, s->by_text ? key.at : f->id);
  list_puts(&s->sorted, s->by_text ? key.at : f->id);
  list_puts(&s->details, text_get(&detail));
  text_free(&line);
  text_free(&key);
  text_free(&detail);
}

snapshot *change_before(const repl *r, int by_text) {
  snapshot *s = memory_resize(NULL, sizeof *s);
  *s = (snapshot){.by_text = by_text};
  gs_finding f;
  for (int kind = 0; r->reading && kind <= GS_OTHER; kind++)
    for (size_t i = 0; i < gs_reading_count(r->reading, (gs_kind)kind); i++)
      if (gs_reading_get(r->reading, (gs_kind)kind, i, &f) == 0) take_finding(r, s, &f);
  list_sort(&s->sorted);
  return s;
}

static void free_snapshot(snapshot *s) {
  list_free(&s->keys);
  list_free(&s->lines);
  list_free(&s->details);
  list_free(&s->sorted);
  free(s);
}

/* ---- comparing */

static void add_line(const repl *r, text *out, char sign, const char *line) {
  const char *color = sign == '+' ? "32" : sign == '-' ? "31" : "33";
  if (r->color) text_printf(out, "\033[%sm%c %s\033[0m\n", color, sign, line);
  else text_printf(out, "%c %s\n", sign, line);
}

/* What stands in `a` and not in `b`, each line after a sign. */
static size_t add_missing(const repl *r, const snapshot *a, const snapshot *b, char sign, text *out) {
  size_t n = 0;
  for (size_t i = 0; i < a->keys.len; i++) {
    if (list_has(&b->sorted, a->keys.at[i])) continue;
    add_line(r, out, sign, a->lines.at[i]);
    n++;
  }
  return n;
}

/* The line of an explanation that byte `at` stands in. */
static void add_line_at(text *out, const char *name, const char *s, size_t at) {
  s += at + strspn(s + at, " ");
  size_t len = strcspn(s, "\n");
  text_printf(out, "      %s  %.*s\n", name, (int)(len ? len : 7), len ? s : "nothing");
}

/* The first line in which two explanations differ, of each. */
static void add_difference(text *out, const char *a, const char *b) {
  size_t start = 0;
  for (size_t i = 0; a[i] && a[i] == b[i]; i++)
    if (a[i] == '\n') start = i + 1;
  add_line_at(out, "was", a, start);
  add_line_at(out, "is ", b, start);
}

static size_t add_altered(const repl *r, const snapshot *a, const snapshot *b, text *out) {
  size_t n = 0;
  for (size_t i = 0; !a->by_text && i < b->keys.len; i++)
    for (size_t k = 0; k < a->keys.len; k++) {
      if (strcmp(a->keys.at[k], b->keys.at[i]) != 0) continue;
      if (!strcmp(a->details.at[k], b->details.at[i])) break;
      add_line(r, out, '~', b->lines.at[i]);
      add_difference(out, a->details.at[k], b->details.at[i]);
      n++;
      break;
    }
  return n;
}

/* ---- telling */

/* What came up last is what ".why last" explains. */
static void keep_last(repl *r, const snapshot *before, const snapshot *after) {
  for (size_t i = 0; i < after->keys.len && !after->by_text; i++) {
    if (list_has(&before->sorted, after->keys.at[i])) continue;
    text_clear(&r->last);
    text_puts(&r->last, after->keys.at[i]);
  }
}

void change_tell(repl *r, snapshot *before) {
  snapshot *after = change_before(r, before->by_text);
  book now = {0};
  text *out = &r->changes;
  text_clear(&r->causes);
  text_clear(out);
  size_t gone = add_missing(r, before, after, '-', out);
  size_t altered = add_altered(r, before, after, out);
  size_t come = add_missing(r, after, before, '+', out);
  keep_last(r, before, after);
  if (gone + altered + come) text_printf(out, "%zu gone, %zu new, %zu changed\n", gone, come, altered);
  else if (r->doc) text_puts(out, "the same findings as before\n");
  book_take(r, &now);
  book_compare(&r->book, &now, &r->causes);
  printf("%s%s", text_get(&r->causes), text_get(out));
  book_free(&r->book);
  r->book = now;
  free_snapshot(before);
  free_snapshot(after);
}

/* With the text about each finding, if the article is the one that it was before. */
int change_show(repl *r, const char *argument) {
  (void)argument;
  if (r->causes.len + r->changes.len == 0)
    return repl_wrong("no rule has changed yet: add one, or .reload after a change");
  fputs(text_get(&r->causes), stdout);
  if (r->before && r->reading) return diff_show(r);
  fputs(text_get(&r->changes), stdout);
  return 0;
}
