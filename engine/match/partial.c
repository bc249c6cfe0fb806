/* A program is run from each place of the window alone. The test with the highest bit that held is the last
 * element of the way that came farthest, since bits go in the order of the pattern. */
#include "match/partial.h"

#include "match/reach.h"

typedef struct explorer {
  gs__trial t;
  gs__partial best;
} explorer;

static bool has(const uint64_t *set, uint32_t bit) {
  return set && (set[bit / 64] >> (bit % 64) & 1);
}

static uint32_t next_of(const gs__trial *t, uint32_t p) {
  return t->prog->leftwards ? p - 1 : p + 1;
}

/* Positions in use from p on, in reading order. */
static bool is_within(const gs__trial *t, uint32_t p) {
  return gs__reached_at(t, p) != NULL;
}

static bool is_gap(const gs__op *op) {
  return op->code == GS__OP_ANY;
}

/* The last bit that held, gaps apart, and how many elements did. */
static bool last_held(const gs__trial *t, uint32_t start, uint32_t *bit, uint32_t *at, uint32_t *met) {
  const gs__program *g = t->prog;
  bool any = false;
  *met = 0;
  for (uint32_t b = 0; b < g->end_bit; b++) {
    if (is_gap(g->ops + g->op_at[b])) continue;
    for (uint32_t p = start; is_within(t, p); p = next_of(t, p)) {
      if (!has(gs__passed_at(t, p), b)) continue;
      *bit = b;
      *at = p;
      any = true;
      ++*met;
      break;
    }
  }
  return any;
}

/* Tests that were asked for behind the last one that held, at the first place where none of them did. */
static void take_failed(const gs__trial *t, uint32_t from, const uint64_t *asked, gs__partial *out) {
  const gs__program *g = t->prog;
  for (uint32_t p = from; is_within(t, p); p = next_of(t, p)) {
    out->failed_count = 0;
    for (uint32_t b = 0; b < g->end_bit && out->failed_count < GS__MOST_FAILED; b++)
      if (has(asked, b) && has(gs__reached_at(t, p), b) && !has(gs__passed_at(t, p), b) &&
          !is_gap(g->ops + g->op_at[b]))
        out->failed[out->failed_count++] = g->ops + g->op_at[b];
    out->at = p;
    if (out->failed_count) return;
  }
}

static void explore(explorer *e, uint32_t start) {
  gs__trial *t = &e->t;
  const gs__program *g = t->prog;
  gs__partial one = {.start = start, .at = start};
  uint32_t bit, at;
  one.matches = gs__reach(t, start, start, NULL);
  if (!t->rows || !last_held(t, start, &bit, &at, &one.met)) return;
  one.last = g->ops + g->op_at[bit];
  if (!one.matches) take_failed(t, at, g->ahead + (size_t)one.last->next * g->words, &one);
  bool better = one.matches > e->best.matches || (one.matches == e->best.matches && one.met > e->best.met);
  if (better) e->best = one;
}

static gs__partial run_from(const gs__program *g, gs__lattice *l, gs__range window, uint32_t from,
                            uint32_t to) {
  explorer e = {.t = {.l = l, .bits = l->scratch, .prog = g, .lo = window.start, .hi = window.end,
                      .whole = true}};
  for (uint32_t p = from; p <= to; p++) {
    gs__arena_reset(l->scratch);
    explore(&e, p);
  }
  return e.best;
}

gs__partial gs__match_partial(const gs__pattern *p, gs__lattice *l, gs__range window) {
  gs__pattern_ready(p);
  if (window.start == window.end) return (gs__partial){0};
  gs__partial right = run_from(p->right, l, window, window.start, window.end - 1);
  if (!right.matches || !p->left) return right;
  gs__partial left = run_from(p->left, l, window, right.start, right.start);
  left.left = true;
  left.start = right.start;
  if (!left.last) left.at = right.start;
  return left;
}
