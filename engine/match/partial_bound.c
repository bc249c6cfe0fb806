/* How near a pattern can come at the most, without laying it: an element of which nothing stands in the window is met
 * by half, whatever else stands there (partial.c). */
#include "match/aligner.h"

/* Might something there be what is asked for? More than that is not looked at. */
static bool may_stand(const gs__aligner *a, const gs__node *n) {
  n = gs__partial_core(n);
  bool may = false;
  switch (n->kind) {
  case GS__LIST:
    return gs__list_passes(a->l, n->list, a->lo, a->hi);
  case GS__LAYER: {
    const uint32_t *first = a->l->layers[n->layer].first[0];
    return first && first[a->lo] < first[a->hi];
  }
  case GS__TOKEN:
    for (uint32_t t = a->lo; t < a->hi && !may; t++) may = gs__token_passes(a->l, n->conditions, t);
    return may;
  case GS__ALT:
    for (const gs__node *c = n->child; c && !may; c = c->next) may = may_stand(a, c);
    return may;
  default:
    return true;
  }
}

/* What the element adds to "met is as much of all as is asked for", in 200 parts of a weight. */
static int64_t gain_of(const gs__aligner *a, const gs__element *e, int share) {
  enum { WHOLE = 200, HALF = 100 };
  if (e->is_gap || e->optional) return 0;
  return (int64_t)e->weight * ((may_stand(a, e->node) ? WHOLE : HALF) - 2 * share);
}

static int64_t best_of(const uint32_t *numbers, uint32_t count, const int64_t *best) {
  int64_t most = INT64_MIN / 2;
  for (uint32_t i = 0; i < count; i++)
    if (best[numbers[i]] > most) most = best[numbers[i]];
  return most;
}

bool gs__partial_may_reach(gs__aligner *a, gs__lattice *l, uint32_t lo, uint32_t hi, int share) {
  int64_t *best = gs__mem_alloc((a->elements.len + 1) * sizeof *best);
  a->l = l;
  a->lo = lo;
  a->hi = hi;
  for (uint32_t i = GS__LAST_ELEMENT + 1; i < a->elements.len; i++) {
    const gs__element *e = a->elements.at + i;
    best[i] = gain_of(a, e, share) + best_of(e->next, e->next_count, best);
  }
  bool may = best_of(a->first, a->first_count, best) >= 0;
  gs__mem_free(best);
  return may;
}
