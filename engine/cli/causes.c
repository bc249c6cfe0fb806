/* causes: each set of edits that makes differences, once. */
#include "cli/causes.h"

#include <stdlib.h>
#include <string.h>

static int same_cause(const cause *c, const size_t *of, size_t count, size_t rest) {
  return c->count == count && !c->rest == !rest && (!count || !memcmp(c->edits, of, count * sizeof *of));
}

size_t causes_intern(diff *d, const size_t *of, size_t count, size_t rest) {
  for (size_t i = 0; i < d->cause_count; i++)
    if (same_cause(&d->causes[i], of, count, rest)) {
      if (d->causes[i].rest < rest) d->causes[i].rest = rest;
      return i;
    }
  d->causes = memory_resize(d->causes, (d->cause_count + 1) * sizeof *d->causes);
  cause *made = &d->causes[d->cause_count];
  *made = (cause){memory_resize(NULL, count * sizeof *of), count, rest};
  if (count) memcpy(made->edits, of, count * sizeof *of);
  return d->cause_count++;
}

static int by_edit(const void *a, const void *b) {
  const cause *x = a, *y = b;
  size_t rank_x = x->count - 1, rank_y = y->count - 1; /* none: last */
  if (x->count != y->count) return rank_x < rank_y ? -1 : 1;
  for (size_t i = 0; i < x->count; i++)
    if (x->edits[i] != y->edits[i]) return x->edits[i] < y->edits[i] ? -1 : 1;
  return !x->rest != !y->rest ? (x->rest ? 1 : -1) : 0;
}

void causes_sort(diff *d) {
  if (!d->cause_count) return;
  cause *old = memory_resize(NULL, d->cause_count * sizeof *old);
  memcpy(old, d->causes, d->cause_count * sizeof *old);
  qsort(d->causes, d->cause_count, sizeof *d->causes, by_edit);
  for (size_t i = 0; i < d->len; i++)
    for (size_t k = 0; k < d->at[i].differences.len; k++) {
      difference *x = &d->at[i].differences.at[k];
      x->cause = causes_intern(d, old[x->cause].edits, old[x->cause].count, old[x->cause].rest);
    }
  free(old);
}

void causes_free(diff *d) {
  for (size_t i = 0; i < d->cause_count; i++) free(d->causes[i].edits);
  free(d->causes);
}
