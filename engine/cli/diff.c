/* diff: what all ways to write a difference share. */
#include "cli/diff.h"

#include <stdlib.h>
#include <string.h>

size_t diff_count(const diff *d, difference_kind kind) {
  size_t n = 0;
  for (size_t i = 0; i < d->len; i++)
    for (size_t k = 0; k < d->at[i].differences.len; k++)
      n += d->at[i].differences.at[k].kind == kind;
  return n;
}

/* ---- the sum by type and rule */

static int by_names(const void *a, const void *b) {
  const tally *x = a, *y = b;
  int order = strcmp(x->kind, y->kind);
  if (!order) order = strcmp(x->type, y->type);
  return order ? order : strcmp(x->rule, y->rule);
}

static void count_one(tally **all, size_t *len, const difference *x) {
  const finding *f = difference_finding(x);
  tally made = {.kind = record_kinds[f->kind], .type = f->type, .rule = f->rule};
  size_t i = 0;
  while (i < *len && by_names(&(*all)[i], &made)) i++;
  if (i == *len) {
    *all = memory_resize(*all, (*len + 1) * sizeof **all);
    (*all)[(*len)++] = made;
  }
  (*all)[i].count[x->kind]++;
}

size_t diff_tally(const diff *d, tally **out) {
  size_t len = 0;
  *out = NULL;
  for (size_t i = 0; i < d->len; i++)
    for (size_t k = 0; k < d->at[i].differences.len; k++)
      count_one(out, &len, &d->at[i].differences.at[k]);
  if (len) qsort(*out, len, sizeof **out, by_names);
  return len;
}

/* ---- places and fields */

span diff_sentence(const compared *c, const difference *d) {
  const finding *f = difference_finding(d);
  return record_sentence(d->after ? c->after : c->before, &c->place, f->place);
}

/* The places of one side that the other has not. */
static void only_here(const compared *c, const field *f, const field *other, text *out) {
  for (size_t i = 0; f && i < f->count; i++) {
    if (other && field_has_span(other, f->spans[i])) continue;
    if (out->len) text_puts(out, ", ");
    place_quote(&c->place, f->spans[i], out);
    text_printf(out, " (line %zu)", place_line(&c->place, f->spans[i].start));
  }
}

static int has_many(const field *f) {
  return f && f->kind == FIELD_SPANS && f->count > 1;
}

static void one_side(const compared *c, const field *f, text *out) {
  if (!f) return;
  if (f->kind == FIELD_SPANS && f->count == 1)
    place_quote(&c->place, f->spans[0], out);
  else
    text_puts(out, f->value);
}

int diff_has_many(const change *c) {
  return has_many(c->before) || has_many(c->after);
}

void diff_sides(const compared *c, const change *ch, text *before, text *after) {
  if (diff_has_many(ch)) {
    only_here(c, ch->before, ch->after, before);
    only_here(c, ch->after, ch->before, after);
  } else {
    one_side(c, ch->before, before);
    one_side(c, ch->after, after);
  }
}
