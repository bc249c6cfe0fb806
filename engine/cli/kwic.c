/* kwic: keyword in context. In colour the match is bold, and each slot has a colour of its own there and
 * in the line below. */
#include "cli/kwic.h"

#include <stdbool.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/fold.h"
#include "cli/note.h"

enum { CONTEXT = 40, GAP = 3 };   /* columns on both sides if there is no width to fit; between slots */

static const char *const palette[] = {"\033[1;36m", "\033[1;33m", "\033[1;35m", "\033[1;32m",
                                      "\033[1;34m", "\033[1;31m"};
enum { COLORS = sizeof palette / sizeof *palette };

/* ---- the place ---- */

static text place_of(const kwic *k, const hit *h) {
  text t = {0};
  if (k->nameless) text_printf(&t, "%zu", h->line);
  else columns_place(&t, h->document, h->line, (size_t)k->width / 3);
  return t;
}

static void measure(kwic *k, const hits *h) {
  for (size_t i = 0; i < h->len; i++) {
    text t = place_of(k, h->at + i);
    size_t width = columns_width(t.at, t.len);
    if (width > k->place) k->place = width;
    text_free(&t);
  }
}

/* ---- the match ---- */

static const char *color_of(kwic *k, const char *slot) {
  size_t i = 0;
  while (i < k->slots && strcmp(k->slot[i], slot)) i++;
  if (i == k->slots && i < KWIC_SLOTS) k->slot[k->slots++] = slot;
  return palette[i % COLORS];
}

/* The innermost slot at a byte; slots come by start, outer ones first. */
static const char *slot_at(const hit *h, size_t byte) {
  const char *name = NULL;
  for (size_t i = 0; i < h->slots; i++)
    if (h->slot[i].from <= byte && byte < h->slot[i].to) name = h->slot[i].name;
  return name;
}

static size_t next_border(const hit *h, size_t byte) {
  size_t next = h->to;
  for (size_t i = 0; i < h->slots; i++) {
    if (h->slot[i].from > byte && h->slot[i].from < next) next = h->slot[i].from;
    if (h->slot[i].to > byte && h->slot[i].to < next) next = h->slot[i].to;
  }
  return next;
}

static size_t match_width(const hit *h) {
  text match = {0};
  hit_part(h, h->from, h->to, &match);
  size_t width = columns_width(text_get(&match), match.len);
  text_free(&match);
  return width;
}

/* Adds what fits of the match, with a sign where the rest is left out; returns its columns. */
static size_t add_match(text *out, kwic *k, const hit *h, size_t most) {
  size_t used = 0;
  bool cut = match_width(h) > most;
  if (cut) most--;
  if (!k->color) text_putc(out, '[');
  for (size_t at = h->from, next; at < h->to && used < most; at = next) {
    next = next_border(h, at);
    text part = {0};
    hit_part(h, at, next, &part);
    size_t len = columns_head(text_get(&part), part.len, most - used);
    const char *slot = slot_at(h, at);
    if (k->color) text_puts(out, slot ? color_of(k, slot) : "\033[1m");
    text_add(out, text_get(&part), len);
    if (k->color) text_puts(out, "\033[0m");
    used += columns_width(text_get(&part), len);
    text_free(&part);
  }
  if (cut) text_puts(out, "…");
  if (!k->color) text_putc(out, ']');
  return used + cut;
}

/* ---- the line ---- */

static void add_left(text *out, const hit *h, size_t width) {
  text left = {0};
  hit_part(h, 0, h->from, &left);
  size_t from = columns_tail(text_get(&left), left.len, width);
  text_pad(out, width - columns_width(text_get(&left) + from, left.len - from));
  text_add(out, text_get(&left) + from, left.len - from);
  text_free(&left);
}

static void add_right(text *out, const hit *h, size_t width) {
  text right = {0};
  hit_part(h, h->to, h->len, &right);
  text_add(out, text_get(&right), columns_head(text_get(&right), right.len, width));
  while (out->len && out->at[out->len - 1] == ' ') out->len--;
  text_putc(out, '\n');
  text_free(&right);
}

/* Side by side; what does not fit into the row any more begins the next. */
static void add_slots(text *out, kwic *k, const hit *h, size_t indent) {
  size_t column = 0;
  for (size_t i = 0; i < h->slots; i++) {
    text value = {0};
    hit_part(h, h->slot[i].from, h->slot[i].to, &value);
    size_t width = columns_width(text_get(&value), value.len) + strlen(h->slot[i].name) + 2;
    if (column && k->width && column + GAP + width > (size_t)k->width) {
      text_putc(out, '\n');
      column = 0;
    }
    text_pad(out, column ? GAP : indent);
    column += width + (column ? GAP : indent);
    text_printf(out, "%s%s%s: %s", k->color ? color_of(k, h->slot[i].name) : "", h->slot[i].name,
                k->color ? "\033[0m" : "", text_get(&value));
    text_free(&value);
  }
  if (column) text_putc(out, '\n');
}

/* The columns for the left context and for the rest of the line. */
static void share(const kwic *k, size_t *left, size_t *right) {
  int used = (int)k->place + 2, all = k->width;
  int free_columns = all > used + CONTEXT / 2 ? all - used : CONTEXT / 2;
  *left = all ? (size_t)free_columns * 2 / 5 : CONTEXT;
  *right = all ? (size_t)free_columns - *left - (k->color ? 0 : 2) : SIZE_MAX;
}

static void print_hit(kwic *k, const hit *h) {
  size_t left, right;
  text out = place_of(k, h);
  text_pad(&out, k->place + 2 - columns_width(out.at, out.len));
  share(k, &left, &right);
  add_left(&out, h, left);
  size_t used = add_match(&out, k, h, right);
  add_right(&out, h, k->width ? right - used : CONTEXT);
  add_slots(&out, k, h, k->place + 2 + left + (k->color ? 0 : 1));
  fold_print(k->to, &out, k->width);
  text_free(&out);
}

void kwic_print(kwic *k, const hits *h) {
  measure(k, h);
  for (size_t i = 0; i < h->len; i++) print_hit(k, h->at + i);
}

int kwic_search(kwic *k, gs_rules *rules, const gs_reading *reading, const char *pattern,
                gs_error *err) {
  hits h = {0};
  const gs_document *doc = gs_reading_document(reading);
  hits_document(&h, gs_document_id(doc), doc);
  int found = gs_find(rules, reading, pattern, hits_take, &h, err);
  kwic_print(k, &h);
  hits_clear(&h);
  return found;
}

void kwic_refuse(const char *pattern, const gs_error *err, const notes *as) {
  gs_error shown = *err;
  notes n = {.to = stderr, .color = as->color, .width = as->width};
  snprintf(shown.file, sizeof shown.file, "%s", "pattern");
  if (shown.line < 1) shown.line = 1;
  note_error(&n, &shown, pattern);
}

void kwic_remark(gs_rules *rules, const char *pattern, const notes *as) {
  notes n = {.to = stderr, .color = as->color, .width = as->width};
  gs_rules_check_pattern(rules, pattern, note_take, &n);
}
