/* Lays the elements of a pattern against the tokens of a window: for each element and place the best that can
 * come of it. */
#include <string.h>

#include "match/aligner.h"
#include "match/reach.h"

enum { MOST_EXTRA = 5 }; /* tokens too many that are still told */

/* What is left to be amiss behind a fault. Not of NO_FAULT. */
static gs__level behind_fault(gs__level l) {
  return l == ONE_FAULT ? NO_FAULT : ANY_FAULTS;
}

/* Of all levels, side by side. */
static gs__rest *rests_of(const gs__aligner *a, uint32_t p) {
  return a->rests + (size_t)(p - a->lo) * LEVELS;
}

static inline void prefer(gs__rest *best, int score, uint32_t next, uint32_t extra) {
  if (score > best->score) *best = (gs__rest){score, next, extra};
}

/* Tokens too many are a fault: of one that may be none is left behind it. */
static void take_next(const gs__aligner *a, uint32_t n, uint32_t p, gs__rest *best) {
  const gs__laid_cell *c = gs__partial_cell(a, NO_FAULT, n, p);
  uint32_t most = a->hi - p < MOST_EXTRA ? a->hi - p : MOST_EXTRA;
  for (gs__level l = NO_FAULT; l < LEVELS; l++) prefer(best + l, c[l].score, n, 0);
  for (uint32_t k = 1; k <= most; k++) {
    int extra = AN_EXTRA + AN_EXTRA_TOKEN * (int)k;
    c += LEVELS;
    prefer(best + ONE_FAULT, c[NO_FAULT].score + extra, n, k);
    prefer(best + ANY_FAULTS, c[ANY_FAULTS].score + extra, n, k);
  }
}

/* The best that can follow behind an element that ends at p. */
static void find_rests(const gs__aligner *a, const gs__element *e, uint32_t p) {
  gs__rest *best = rests_of(a, p);
  for (gs__level l = NO_FAULT; l < LEVELS; l++) best[l] = (gs__rest){.score = UNREACHED};
  for (uint32_t i = 0; i < e->next_count; i++) {
    uint32_t n = e->next[i];
    if (n) take_next(a, n, p, best);
    for (gs__level l = NO_FAULT; !n && l < LEVELS; l++)
      if (best[l].score < 0) best[l] = (gs__rest){0, n, 0};
  }
}

static bool same_next(const gs__element *x, const gs__element *y) {
  return x->next_count == y->next_count && memcmp(x->next, y->next, x->next_count * sizeof *x->next) == 0;
}

/* Once for each place that an element can end at: many ways to lay it end there. Alternatives are followed by the
 * same. */
static void prepare_rests(gs__aligner *a, uint32_t element) {
  const gs__element *e = a->elements.at + element;
  if (a->of && same_next(a->of, e)) return;
  for (uint32_t p = a->lo; p <= a->hi; p++) find_rests(a, e, p);
  a->of = e;
}

static void offer(const gs__aligner *a, gs__level l, uint32_t element, uint32_t p, const gs__laid_cell *c, int gain) {
  bool failed = c->outcome == GS__INSTEAD || c->outcome == GS__MISSING;
  if (failed && l == NO_FAULT) return;
  gs__level after = failed ? behind_fault(l) : l;
  const gs__rest *r = rests_of(a, c->to) + after;
  gs__laid_cell *at = gs__partial_cell(a, l, element, p);
  if (r->score <= UNREACHED / 2 || gain + r->score <= at->score) return;
  *at = *c;
  at->next = r->next;
  at->extra = r->extra;
  at->after = r->extra ? behind_fault(after) : after;
  at->gain = gain;
  at->score = gain + r->score;
}

static void offer_all(const gs__aligner *a, uint32_t element, uint32_t p, const gs__laid_cell *c, int gain) {
  for (gs__level l = NO_FAULT; l < LEVELS; l++) offer(a, l, element, p, c, gain);
}

/* A repetition whose first rounds stand comes the nearer the more of them do. */
static void offer_fault(const gs__aligner *a, uint32_t element, uint32_t p, const gs__laid_cell *c, int gain) {
  const gs__element *e = a->elements.at + element;
  if (c->rounds) gain += (BY_ITS_KIND - BY_NOTHING) * (int)c->rounds / (int)e->node->min;
  offer_all(a, element, p, c, gain);
}

static void offer_taken(const gs__aligner *a, uint32_t element, uint32_t p, uint32_t to) {
  const gs__element *e = a->elements.at + element;
  int tokens = (int)(to - p);
  gs__laid_cell taken = {.outcome = GS__TAKEN, .to = to}, skipped = {.outcome = GS__SKIPPED, .to = to};
  if (e->is_gap)
    offer_all(a, element, p, tokens ? &taken : &skipped, A_GAP_TOKEN * tokens);
  else if (e->optional && !tokens)
    offer_all(a, element, p, &skipped, 0);
  else
    offer_all(a, element, p, &taken,
              (e->optional ? AN_OPTION : e->weight) + (e->is_head ? A_HEAD : 0) + A_TOKEN * tokens);
}

/* One token more than from the next place on, as that is known already: the shortest wins among equals. */
static void lengthen(const gs__aligner *a, uint32_t element, uint32_t p) {
  for (gs__level l = NO_FAULT; l < LEVELS && p < a->hi; l++) {
    const gs__laid_cell *longer = gs__partial_cell(a, l, element, p + 1);
    gs__laid_cell *at = gs__partial_cell(a, l, element, p);
    if (longer->score <= UNREACHED / 2 || longer->score + A_GAP_TOKEN <= at->score) continue;
    *at = *longer;
    at->outcome = GS__TAKEN;
    at->score += A_GAP_TOKEN;
    at->gain += A_GAP_TOKEN;
  }
}

static void lay_gap(const gs__aligner *a, uint32_t element, uint32_t p) {
  const gs__element *e = a->elements.at + element;
  if (!e->most) {
    if (p + e->least <= a->hi) offer_taken(a, element, p, p + e->least);
    lengthen(a, element, p);
    return;
  }
  for (uint32_t to = p + e->least; to <= a->hi && to - p <= e->most; to++)
    offer_taken(a, element, p, to);
}

/* All ends of the element that begins at p. */
static void lay_taken(gs__aligner *a, uint32_t element, uint32_t p) {
  gs__arena_mark mark = gs__arena_here(a->l->inner);
  gs__trial t = {.l = a->l, .bits = a->l->inner, .prog = gs__aligner_program(a, element), .lo = a->lo, .hi = a->hi,
                 .whole = true};
  if (gs__reach(&t, p, p, NULL))
    for (uint32_t to = p; to <= t.last; to++)
      if (gs__ends_at(&t, to)) offer_taken(a, element, p, to);
  gs__arena_rewind(a->l->inner, mark);
}

/* What stands instead: cells that are offered for an element and a position, with all that is known but
 * where they end. Of a repetition it is the round behind those that stand. */
typedef struct instead {
  uint32_t element, p;
  const gs__node *node;
  gs__laid_cell c;
} instead;

static void offer_instead(const gs__aligner *a, const instead *i, uint32_t to, bool same, int gain) {
  gs__laid_cell c = i->c;
  c.unit_end = c.unit_end ? c.unit_end : to;
  c.outcome = GS__INSTEAD;
  c.to = to;
  c.same = same;
  offer_fault(a, i->element, i->p, &c, gain);
}

static void lay_hits(const gs__aligner *a, const instead *x) {
  const gs__edges *all = &a->l->list_edges;
  const gs__list_test *test = x->node->list;
  if (!all->first[0]) return;
  for (uint32_t i = all->first[0][x->c.upto]; i < all->first[0][x->c.upto + 1]; i++) {
    const gs__edge *e = all->edge[0] + i;
    if (e->to > a->hi || a->l->lists->entries.at[a->l->hits[e->item].entry].list != test->list)
      continue;
    offer_instead(a, x, e->to, true, BY_ITS_KIND);
  }
}

/* Something of what a unit, [start, end), is to contain that is in part outside of it. False if there is
 * none. */
bool gs__partial_beyond(gs__aligner *a, const gs__program *with, uint32_t start, uint32_t end,
                        gs__range *out) {
  *out = (gs__range){0, 0};
  for (uint32_t p = a->lo; p < end && out->end == 0; p++) {
    gs__arena_mark mark = gs__arena_here(a->l->inner);
    gs__trial t = {.l = a->l, .bits = a->l->inner, .prog = with, .lo = a->lo, .hi = a->hi, .whole = true};
    if (gs__reach(&t, p, p, NULL))
      for (uint32_t to = t.last; to > start && to > p && out->end == 0; to--)
        if ((p < start || to > end) && gs__ends_at(&t, to)) *out = (gs__range){p, to};
    gs__arena_rewind(a->l->inner, mark);
  }
  return out->end > 0;
}

/* A unit without what it is to contain, as the same with all of that: it is one thing that is amiss. */
static void lay_beyond(gs__aligner *a, const instead *x, uint32_t to) {
  gs__range beyond;
  instead whole = *x;
  if (!x->node->with || !gs__partial_beyond(a, gs__aligner_with(a, x->element), x->c.upto, to, &beyond)) return;
  if (beyond.end <= to) return;
  whole.c.unit_end = to;
  offer_instead(a, &whole, beyond.end, true, BY_ITS_KIND);
}

/* In the place of a mention or unit: another one, of a few tokens. */
static void lay_spans(gs__aligner *a, const instead *x) {
  enum { LONG = 8 };
  uint32_t wanted = x->node->layer, p = x->c.upto;
  for (uint32_t k = 0; k < a->layer_count; k++) {
    uint32_t t = a->layers[k];
    const gs__edges *all = a->l->layers + t;
    for (uint32_t i = all->first[0][p]; i < all->first[0][p + 1]; i++) {
      uint32_t to = all->edge[0][i].to;
      if (to > a->hi || (t != wanted && to - p > LONG)) continue;
      offer_instead(a, x, to, t == wanted, t == wanted ? BY_ITS_KIND : BY_ANOTHER - (int)(to - p) * 50);
      if (t == wanted) lay_beyond(a, x, to);
    }
  }
  offer_instead(a, x, p + 1, false, gs__partial_is_punctuation(a, p) ? BY_A_MARK : BY_ANY);
}

/* Words in a row with other capitals. */
static void lay_words(const gs__aligner *a, const instead *x) {
  uint32_t p = x->c.upto;
  if (x->node->kind != GS__SEQ) return;
  for (const gs__node *w = x->node->child; w; w = w->next, p++)
    if (p >= a->hi || !gs__partial_is_word(a->l, w, p)) return;
  offer_instead(a, x, p, true, BY_ITS_KIND);
}

/* Behind the rounds that stand: nothing more, or something else, unless one more round stands there. */
static void lay_fault(gs__aligner *a, uint32_t element, uint32_t p, uint32_t rounds, uint32_t upto,
                      bool another) {
  instead x = {element, p, gs__partial_core(a->elements.at[element].node), {.rounds = rounds, .upto = upto}};
  gs__laid_cell nothing = x.c;
  nothing.outcome = GS__MISSING;
  nothing.to = upto;
  offer_fault(a, element, p, &nothing, BY_NOTHING);
  if (another || upto == a->hi || x.node->kind == GS__AT) return;
  if (x.node->kind == GS__LIST) lay_hits(a, &x);
  lay_words(a, &x);
  if (x.node->kind == GS__LAYER) lay_spans(a, &x);
  else offer_instead(a, &x, upto + 1, false, gs__partial_cost(a, x.node, upto));
}

/* Adds the ends of a round from p on to a set of positions, counted from lo. True if there are any. */
bool gs__partial_add_round(gs__aligner *a, const gs__program *round, uint32_t p, bool *to) {
  bool any = false;
  gs__arena_mark mark = gs__arena_here(a->l->inner);
  gs__trial t = {.l = a->l, .bits = a->l->inner, .prog = round, .lo = a->lo, .hi = a->hi, .whole = true};
  if (gs__reach(&t, p, p, NULL))
    for (uint32_t end = p + 1; end <= t.last; end++)
      if (gs__ends_at(&t, end)) any = to[end - a->lo] = true;
  gs__arena_rewind(a->l->inner, mark);
  return any;
}

/* A repetition of which too few rounds stand. */
static void lay_rounds(gs__aligner *a, uint32_t element, uint32_t p) {
  const gs__program *round = gs__aligner_round(a, element);
  uint32_t n = a->hi - a->lo + 1, least = a->elements.at[element].node->min;
  bool *both = gs__mem_alloc(2 * n * sizeof *both), *from = both, *to = both + n, any = true;
  from[p - a->lo] = true;
  for (uint32_t k = 0; k < least && any; k++) {
    any = false;
    memset(to, 0, n * sizeof *to);
    for (uint32_t i = 0; i < n; i++) {
      if (!from[i]) continue;
      bool another = gs__partial_add_round(a, round, a->lo + i, to);
      lay_fault(a, element, p, k, a->lo + i, another);
      any |= another;
    }
    bool *ends = to;
    to = from;
    from = ends;
  }
  gs__mem_free(both);
}

static void lay_instead(gs__aligner *a, uint32_t element, uint32_t p) {
  const gs__node *n = a->elements.at[element].node;
  if (n->kind == GS__REPEAT && n->min > 1) lay_rounds(a, element, p);
  else lay_fault(a, element, p, 0, p, false);
}

/* What follows an element has a lower number and a later or the same place, so it is known before.
 */
void gs__partial_lay(gs__aligner *a) {
  a->of = NULL;
  for (uint32_t e = 1; e < a->elements.len; e++) {
    prepare_rests(a, e);
    for (uint32_t p = a->hi + 1; p-- > a->lo;) {
      for (gs__level l = NO_FAULT; l < LEVELS; l++) gs__partial_cell(a, l, e, p)->score = UNREACHED;
      if (a->elements.at[e].is_gap)
        lay_gap(a, e, p);
      else
        lay_taken(a, e, p);
      if (!a->elements.at[e].optional) lay_instead(a, e, p);
    }
  }
}
