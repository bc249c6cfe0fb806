/* view: a text with marks under its words. A line of the text is cut into rows that fit; a row has its marks
 * clipped to it, put on shelves so that no two overlap: the short ones above, near the words. */
#include "cli/view.h"

#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"

enum { GUTTER = 6, NARROWEST = 20, SHELVES = 40 };

void marks_add(marks *m, const mark *one) {
  if (m->len == m->room) {
    m->room = m->room * 2 + 16;
    m->at = memory_resize(m->at, m->room * sizeof *m->at);
  }
  m->at[m->len++] = *one;
}

void marks_free(marks *m) {
  free(m->at);
  *m = (marks){0};
}

typedef struct bar {
  const mark *mark;
  size_t from, to;            /* columns of the row */
  size_t cue_from, cue_to;
  int begins, ends;           /* in this row */
  size_t shelf;
} bar;

typedef struct row {
  const view *v;
  size_t start, end;          /* bytes */
  bar *bars;
  size_t count, room;
} row;

static size_t room_of(const view *v) {
  int room = v->width - GUTTER;
  return (size_t)(room < NARROWEST ? NARROWEST : room);
}

static int is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

/* Where the row that begins at `start` ends: at a space if there is one, and behind it the next begins. */
static size_t end_of_row(const view *v, size_t start, size_t end, size_t *next) {
  size_t fits = start + columns_head(v->text + start, end - start, room_of(v)), cut = fits;
  *next = fits;
  if (fits == end) return fits;
  while (cut > start && !is_blank(v->text[cut])) cut--;
  if (cut == start) return fits;
  for (*next = cut; *next < end && is_blank(v->text[*next]); ++*next) {}
  return cut;
}

/* ---- bars ---- */

static size_t column(const row *r, size_t byte) {
  if (byte <= r->start) return 0;
  return columns_width(r->v->text + r->start, (byte < r->end ? byte : r->end) - r->start);
}

static void add_bar(row *r, const mark *m) {
  bar b = {.mark = m, .begins = m->start >= r->start, .ends = m->end <= r->end};
  b.from = column(r, m->start);
  b.to = column(r, m->end);
  if (m->start >= r->end || m->end <= r->start || b.from >= b.to) return;
  if (m->cue_start < m->cue_end) {
    b.cue_from = column(r, m->cue_start);
    b.cue_to = column(r, m->cue_end);
  }
  if (r->count == r->room) {
    r->room = r->room * 2 + 8;
    r->bars = memory_resize(r->bars, r->room * sizeof *r->bars);
  }
  r->bars[r->count++] = b;
}

/* Short bars first, equal ones by place, then by label, so that the order is always the same. */
static int by_length(const void *x, const void *y) {
  const bar *a = x, *b = y;
  size_t la = a->to - a->from, lb = b->to - b->from;
  if (la != lb) return la < lb ? -1 : 1;
  if (a->from != b->from) return a->from < b->from ? -1 : 1;
  return strcmp(a->mark->label, b->mark->label);
}

/* A bar with a label that is longer than itself takes the room of the label. */
static size_t reach(const bar *b) {
  size_t label = b->from + strlen(b->mark->label);
  return label > b->to ? label : b->to;
}

static int overlaps(const bar *a, const bar *b) {
  return a->shelf == b->shelf && a->from < reach(b) + 1 && b->from < reach(a) + 1;
}

static size_t put_on_shelves(row *r) {
  size_t shelves = 0;
  if (r->count) qsort(r->bars, r->count, sizeof *r->bars, by_length);
  for (size_t i = 0; i < r->count; i++) {
    bar *b = r->bars + i;
    for (size_t k = 0; k < i;)
      if (overlaps(r->bars + k, b)) b->shelf++, k = 0;
      else k++;
    if (b->shelf + 1 > shelves) shelves = b->shelf + 1;
  }
  return shelves < SHELVES ? shelves : SHELVES;
}

static const char *sign_at(const bar *b, size_t column) {
  if (column >= b->cue_from && column < b->cue_to) return "\xE2\x94\x81";           /* ━ */
  if (column + 1 == b->to && b->ends && b->to - b->from > 1) return "\xE2\x95\xAF"; /* ╯ */
  if (column == b->from && b->begins) return "\xE2\x95\xB0";                        /* ╰ */
  return "\xE2\x94\x80";                                                            /* ─ */
}

static void put_bar(text *out, const bar *b, int color) {
  size_t label = strlen(b->mark->label), at = b->from;
  color = color && *b->mark->color;
  if (color) text_printf(out, "\033[%sm", b->mark->color);
  if (b->to - b->from > label + 1) text_puts(out, sign_at(b, at++));
  text_puts(out, b->mark->label);
  for (at += label; at < b->to; at++) text_puts(out, sign_at(b, at));
  if (color) text_puts(out, "\033[0m");
}

static void put_shelf(const row *r, size_t shelf, text *out) {
  size_t at = 0;
  text_clear(out);
  text_pad(out, GUTTER);
  for (;;) {
    const bar *next = NULL;
    for (size_t i = 0; i < r->count; i++) {
      const bar *b = r->bars + i;
      if (b->shelf == shelf && b->from >= at && (!next || b->from < next->from)) next = b;
    }
    if (!next) break;
    text_pad(out, next->from - at);
    put_bar(out, next, r->v->color);
    at = reach(next);
  }
  fprintf(r->v->to, "%s\n", text_get(out));
}

/* ---- words ---- */

/* The colour of a byte: that of the shortest mark over it. */
static const char *paint(const row *r, size_t byte) {
  for (size_t i = 0; i < r->count; i++)
    if (r->bars[i].mark->start <= byte && byte < r->bars[i].mark->end) return r->bars[i].mark->color;
  return "";
}

/* Cleaned, but each character where it was measured: white space is not run together. */
static void put_run(const row *r, size_t start, size_t end, text *out) {
  size_t before = out->len;
  columns_clean(out, r->v->text + start, end - start, 0);
  for (size_t i = before; i < out->len; i++)
    if (out->at[i] == '\t') out->at[i] = ' ';
}

static void put_words(const row *r, text *out) {
  for (size_t i = r->start; i < r->end;) {
    const char *color = r->v->color ? paint(r, i) : "";
    size_t run = i + 1;
    while (run < r->end && (!r->v->color || !strcmp(paint(r, run), color))) run++;
    if (*color) text_printf(out, "\033[%sm", color);
    put_run(r, i, run, out);
    if (*color) text_puts(out, "\033[0m");
    i = run;
  }
}

static void put_row(row *r, size_t number) {
  text out = {0};
  for (size_t i = 0; i < r->v->marks->len; i++) add_bar(r, r->v->marks->at + i);
  size_t shelves = put_on_shelves(r);
  if (number) text_printf(&out, "%4zu  ", number);
  else text_pad(&out, GUTTER);
  put_words(r, &out);
  fprintf(r->v->to, "%s\n", text_get(&out));
  for (size_t s = 0; s < shelves; s++) put_shelf(r, s, &out);
  text_free(&out);
  free(r->bars);
}

/* A line with its number; a run of empty lines is one, none stands in front. */
static void put_line(const view *v, size_t start, size_t end, size_t number) {
  for (size_t next; start < end; start = next, number = 0) {
    row r = {.v = v, .start = start};
    r.end = end_of_row(v, start, end, &next);
    put_row(&r, number);
  }
}

size_t view_print(const view *v) {
  size_t shown = 0, number = 1;
  int gap = 0;
  for (size_t at = 0, end; at < v->len; at = end + 1, number++) {
    const char *newline = memchr(v->text + at, '\n', v->len - at);
    size_t first = at;
    end = newline ? (size_t)(newline - v->text) : v->len;
    if (v->line && v->line != number) continue;
    while (first < end && is_blank(v->text[first])) first++;
    if (first == end) {
      gap = shown > 0;
      continue;
    }
    if (gap) fputc('\n', v->to);
    put_line(v, first, end, number);
    gap = 0;
    shown++;
  }
  return shown;
}
