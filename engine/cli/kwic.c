/* kwic: keyword in context. A match is printed as it comes, for matches come in order of place and
 * the width of the column of places is known beforehand. */
#include "cli/kwic.h"

#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/note.h"

enum { CONTEXT = 40 };   /* columns on both sides if there is no width to fit */

typedef struct run {
  const kwic *k;
  const char *text;       /* of the document */
  size_t len;
  size_t counted, line;   /* line ends before byte `counted`, and one */
  int place_width;
} run;

static size_t lines_in(const char *s, size_t len) {
  size_t n = 0;
  for (size_t i = 0; i < len; i++) n += s[i] == '\n';
  return n;
}

static void place(run *r, text *out, size_t byte) {
  r->line += lines_in(r->text + r->counted, byte - r->counted);
  r->counted = byte;
  size_t before = out->len;
  if (*r->k->name) text_printf(out, "%s:", r->k->name);
  text_printf(out, "%zu", r->line);
  size_t used = columns_width(out->at + before, out->len - before);
  text_pad(out, used < (size_t)r->place_width ? (size_t)r->place_width - used : 0);
}

static text cleaned(const run *r, size_t start, size_t end) {
  text t = {0};
  columns_clean(&t, r->text + start, end - start, 1);
  return t;
}

static void add_left(text *out, const text *left, size_t width) {
  size_t from = columns_tail(text_get(left), left->len, width);
  text_pad(out, width - columns_width(text_get(left) + from, left->len - from));
  text_add(out, text_get(left) + from, left->len - from);
}

static void add_match(text *out, const run *r, const text *match, size_t width) {
  size_t len = r->k->width ? columns_head(text_get(match), match->len, width) : match->len;
  text_printf(out, "%s%.*s%s", r->k->color ? "\033[1;31m" : "[", (int)len, text_get(match),
              r->k->color ? "\033[0m" : "]");
}

static void add_slots(text *out, const run *r, const gs_match *m, size_t indent) {
  if (!m->slots) return;
  text_pad(out, indent);
  for (size_t i = 0; i < m->slots; i++) {
    text value = cleaned(r, m->slot[i].byte_start, m->slot[i].byte_end);
    text_printf(out, "%s%s: %s", i ? "   " : "", m->slot[i].name, text_get(&value));
    text_free(&value);
  }
  text_putc(out, '\n');
}

/* The columns for the left context and for the rest of the line. */
static void share(const run *r, size_t *left, size_t *right) {
  int used = r->place_width + 2, all = r->k->width;
  int free_columns = all > used + CONTEXT / 2 ? all - used : CONTEXT / 2;
  *left = all ? (size_t)free_columns * 2 / 5 : CONTEXT;
  *right = all ? (size_t)free_columns - *left - (r->k->color ? 0 : 2) : SIZE_MAX;
}

static void print_match(const gs_match *m, void *payload) {
  run *r = payload;
  size_t left_width, right_width;
  text out = {0}, left = cleaned(r, m->line_start, m->byte_start);
  text match = cleaned(r, m->byte_start, m->byte_end), right = cleaned(r, m->byte_end, m->line_end);
  share(r, &left_width, &right_width);
  place(r, &out, m->byte_start);
  text_pad(&out, 2);
  add_left(&out, &left, left_width);
  add_match(&out, r, &match, right_width);
  size_t used = columns_width(text_get(&match), match.len);
  size_t rest = !r->k->width ? CONTEXT : right_width > used ? right_width - used : 0;
  text_add(&out, text_get(&right), columns_head(text_get(&right), right.len, rest));
  while (out.len && out.at[out.len - 1] == ' ') out.len--;
  text_putc(&out, '\n');
  add_slots(&out, r, m, (size_t)r->place_width + 2 + left_width + (r->k->color ? 0 : 1));
  fwrite(out.at, 1, out.len, r->k->to);
  text_free(&out);
  text_free(&left);
  text_free(&match);
  text_free(&right);
}

static void pass_over(const gs_match *m, void *payload) {
  (void)m, (void)payload;
}

int kwic_search(const kwic *k, gs_rules *rules, const gs_reading *reading, const char *pattern,
                gs_error *err) {
  if (!k->to) return gs_find(rules, reading, pattern, pass_over, NULL, err);
  run r = {.k = k, .line = 1};
  r.text = gs_document_text(gs_reading_document(reading), &r.len);
  text widest = {0};
  if (*k->name) text_printf(&widest, "%s:", k->name);
  text_printf(&widest, "%zu", lines_in(r.text, r.len) + 1);
  r.place_width = (int)columns_width(widest.at, widest.len);
  text_free(&widest);
  return gs_find(rules, reading, pattern, print_match, &r, err);
}

void kwic_refuse(const char *pattern, const gs_error *err, int color) {
  gs_error shown = *err;
  notes n = {.to = stderr, .color = color};
  snprintf(shown.file, sizeof shown.file, "%s", "pattern");
  if (shown.line < 1) shown.line = 1;
  note_error(&n, &shown, pattern);
}
