/* place: a text by code points and lines. */
#include "cli/place.h"

#include <stdlib.h>

#include "cli/columns.h"

place place_of(const char *s, size_t len) {
  place p = {.text = s};
  uint32_t c;
  p.byte = memory_resize(NULL, (len + 1) * sizeof *p.byte);
  for (size_t i = 0; i < len; i += columns_decode(s + i, len - i, &c)) p.byte[p.characters++] = i;
  p.byte[p.characters] = len;
  return p;
}

void place_free(place *p) {
  free(p->byte);
  *p = (place){0};
}

static size_t byte_of(const place *p, size_t character) {
  return p->byte[character < p->characters ? character : p->characters];
}

size_t place_line(const place *p, size_t character) {
  return text_line(p->text, byte_of(p, character));
}

void place_quote(const place *p, span s, text *out) {
  size_t start = byte_of(p, s.start), end = byte_of(p, s.end);
  if (start < end) columns_clean(out, p->text + start, end - start, 1);
}

static text quoted(const place *p, size_t start, size_t end) {
  text t = {0};
  place_quote(p, (span){start, end}, &t);
  return t;
}

/* Cuts the two sides: what one leaves free the other may take. */
static void fit(const text *left, const text *right, size_t room, size_t *from, size_t *to) {
  size_t wide_left = columns_width(text_get(left), left->len);
  size_t wide_right = columns_width(text_get(right), right->len), half = room / 2;
  size_t to_left = wide_right < half ? room - wide_right : half;
  size_t to_right = wide_left < half ? room - wide_left : half;
  if (wide_left + wide_right <= room) return;
  *from = columns_tail(text_get(left), left->len, to_left);
  *to = columns_head(text_get(right), right->len, to_right);
  while (*from && *from < left->len && left->at[*from - 1] != ' ') ++*from;   /* whole words */
  while (*to && *to < right->len && right->at[*to] != ' ') --*to;
}

void place_context(const place *p, span around, span inner, const char *before, const char *behind,
                   size_t width, text *out) {
  text left = quoted(p, around.start, inner.start), right = quoted(p, inner.end, around.end);
  text middle = quoted(p, inner.start, inner.end);
  size_t from = 0, to = right.len, used = columns_width(text_get(&middle), middle.len) + 8;
  if (width) fit(&left, &right, width > used + 20 ? width - used : 20, &from, &to);
  if (from) text_puts(out, "... ");
  while (from < left.len && left.at[from] == ' ' && (from || !out->len)) from++;
  text_add(out, text_get(&left) + from, left.len - from);
  text_printf(out, "%s%s%s", before, text_get(&middle), behind);
  text_add(out, text_get(&right), to);
  if (to < right.len) text_puts(out, " ...");
  text_free(&left);
  text_free(&middle);
  text_free(&right);
}

size_t span_shared(span a, span b) {
  size_t start = a.start > b.start ? a.start : b.start, end = a.end < b.end ? a.end : b.end;
  return end > start ? end - start : 0;
}

int span_same(span a, span b) {
  return a.start == b.start && a.end == b.end;
}
