/* What reach.c does place by place, with a set of tests at each, is done here test by test, with a set of places for
 * each: one word, a bit for each place of the window. What holds of a test is a row of the memo, so that all places go
 * on by an `and` and a shift. (Automata run in the bits of a word are old; that the rows serve all patterns makes them
 * pay for one sentence.) */
#include "match/sweep.h"

#include "base/bit.h"
#include "match/test.h"

enum { PLACES = 64 };

typedef struct visit {                 /* of a test: the places at which it was met, */
  uint64_t waiting, met;               /* of these those that wait for it; all of them */
  uint64_t held, live;                 /* where it held; from where the end can be reached */
} visit;

typedef struct sweep {
  gs__trial *t;
  const gs__program *g;
  visit *visits;                       /* by test; made when the test is first met */
  uint64_t *todo, *seen;               /* sets of tests: at which places wait; which were met */
} sweep;

bool gs__sweepable(const gs__trial *t) {
  const gs__memo *m = &t->l->memo;
  return t->hi - t->lo < PLACES && m->tests && t->lo >= m->from && t->hi <= m->from + m->count;
}

/* ---- sets of places ---- */

static uint64_t upto(uint32_t count) {
  return count < PLACES ? ((uint64_t)1 << count) - 1 : UINT64_MAX;
}

static uint32_t first_of(const sweep *s, uint64_t places) {
  return s->t->lo + (uint32_t)__builtin_ctzll(places);
}

static uint64_t only(const sweep *s, uint32_t p) {
  return (uint64_t)1 << (p - s->t->lo);
}

static bool has_place(const sweep *s, uint64_t places, uint32_t p) {
  return p - s->t->lo < PLACES && (places & only(s, p));
}

/* The part of a row of the memo that is about the window. */
static uint64_t in_window(const sweep *s, const uint64_t *row) {
  const gs__memo *m = &s->t->l->memo;
  uint32_t offset = s->t->lo - m->from, w = offset / 64, shift = offset % 64;
  uint64_t places = row[w] >> shift;
  if (shift && w + 1 < m->words) places |= row[w + 1] << (64 - shift);
  return places;
}

/* ---- sets of tests ---- */

/* Of the words `from` to `end`, of which the set has the first. */
#define EACH(set, from, end, test)                                                         \
  for (uint32_t w_ = (from); w_ < (end); w_++)                                             \
    for (uint64_t b_ = (set)[w_ - (from)];                                                 \
         b_ && ((test) = w_ * 64 + (uint32_t)__builtin_ctzll(b_), true); b_ &= b_ - 1)

/* ---- forwards: where tests hold ---- */

static void arrive(sweep *s, uint32_t test, uint64_t places) {
  visit *v = s->visits + test;
  if (!gs__bit_has(s->seen, test)) *v = (visit){0};
  uint64_t fresh = places & ~v->met;
  if (!fresh) return;
  v->met |= fresh;
  v->waiting |= fresh;
  gs__bit_put(s->seen, test);
  gs__bit_put(s->todo, test);
}

static void arrive_all(sweep *s, const uint64_t *set, uint32_t from, uint32_t end, uint64_t places) {
  uint32_t test;
  EACH(set, from, end, test) arrive(s, test, places);
}

/* At the tests that follow one. */
static void lead_on(sweep *s, const gs__test *test, uint64_t places) {
  if (!places) return;
  if (test->next != GS__NO_TEST) arrive(s, test->next, places);
  if (test->more) arrive_all(s, test->more->set, test->more->first, test->more->end, places);
}

/* Is it better to ask the tokens one by one, should the memo have no row of the test yet? */
static bool are_few(uint64_t tokens) {
  for (int i = 0; i < 3; i++) tokens &= tokens - 1;
  return !tokens;
}

/* Those of the tokens that pass. */
static uint64_t passing(sweep *s, const gs__test *test, uint64_t tokens) {
  gs__lattice *l = s->t->l;
  const uint64_t *row = gs__memo_known(&l->memo, test->number);
  if (!row && !are_few(tokens)) row = gs__memo_test(l, test->conditions);
  if (row) return tokens & in_window(s, row);
  uint64_t passed = 0;
  for (; tokens; tokens &= tokens - 1, l->steps++)
    if (gs__token_passes(l, test->conditions, first_of(s, tokens))) passed |= tokens & -tokens;
  return passed;
}

static uint64_t on_tokens(sweep *s, const gs__test *test, uint64_t places) {
  bool left = s->g->leftwards;
  uint64_t tokens = (left ? places >> 1 : places) & upto(s->t->hi - s->t->lo);
  if (test->code == GS__OP_TOKEN && tokens) tokens = passing(s, test, tokens);
  lead_on(s, test, left ? tokens : tokens << 1);
  return left ? tokens << 1 : tokens;
}

static uint64_t on_edges(sweep *s, const gs__test *test, uint64_t places) {
  gs__trial *t = s->t;
  int side = s->g->leftwards;
  bool hits = test->code == GS__OP_LIST;
  const gs__edges *all = hits ? &t->l->list_edges : t->l->layers + test->layer;
  uint32_t list = hits ? test->list->list : 0;   /* edges of layers have list 0 */
  uint64_t next = 0, held = 0;
  if (!all->first[side]) return 0;
  places &= in_window(s, gs__memo_edges(t->l, hits ? GS__LIST_EDGES : test->layer, side));
  for (; places; places &= places - 1) {
    uint32_t p = first_of(s, places);
    if (hits && !gs__edges_may(all, side, p, list)) continue;
    t->l->steps++;
    for (uint32_t i = all->first[side][p]; i < all->first[side][p + 1]; i++) {
      const gs__edge *e = all->edge[side] + i;
      if (e->list != list || !gs__edge_passes(t, test->op, p, e)) continue;   /* most are of other lists */
      next |= only(s, e->to);
      held |= only(s, p);
    }
  }
  lead_on(s, test, next);
  return held;
}

/* Where an AT or REF op leads from p; UINT32_MAX if it does not hold. */
static uint32_t led_to(const sweep *s, const gs__op *op, uint32_t p) {
  if (op->code == GS__OP_REF) return gs__reference(s->t, op, p);
  return gs__at_place(s->t, op, p) ? p : UINT32_MAX;
}

static uint64_t on_places(sweep *s, const gs__test *test, uint64_t places) {
  uint64_t next = 0, held = 0;
  for (; places; places &= places - 1, s->t->l->steps++) {
    uint32_t to = led_to(s, test->op, first_of(s, places));
    if (to == UINT32_MAX) continue;
    next |= only(s, to);
    held |= places & -places;
  }
  lead_on(s, test, next);
  return held;
}

static uint64_t go_on(sweep *s, const gs__test *test, uint64_t places) {
  s->t->l->steps++;
  switch (test->code) {
    case GS__OP_TOKEN: case GS__OP_ANY: return on_tokens(s, test, places);
    case GS__OP_LIST: case GS__OP_LAYER: return on_edges(s, test, places);
    case GS__OP_AT: case GS__OP_REF: return on_places(s, test, places);
    default: return places;            /* the end */
  }
}

static void visit_test(sweep *s, uint32_t test) {
  visit *v = s->visits + test;
  uint64_t places = v->waiting;
  v->waiting = 0;
  v->held |= go_on(s, s->g->tests + test, places);
}

/* The places at which the end was reached. Tests mostly lead to later ones, so the first that waits comes first. */
static uint64_t go_forwards(sweep *s, uint64_t starts) {
  const gs__program *g = s->g;
  arrive_all(s, g->mask[GS__AT_START], 0, g->words, starts);
  for (uint32_t w = 0; w < g->words;) {
    uint64_t waiting = s->todo[w];
    if (!waiting) {
      w++;
      continue;
    }
    s->todo[w] &= waiting - 1;
    visit_test(s, w * 64 + (uint32_t)__builtin_ctzll(waiting));
    if (s->t->once && gs__bit_has(s->seen, g->end_bit)) break;
    while (w > 0 && s->todo[w - 1]) w--;
  }
  return gs__bit_has(s->seen, g->end_bit) ? s->visits[g->end_bit].met : 0;
}

/* ---- backwards: from where the end can be reached ---- */

static uint64_t live_at(const sweep *s, uint32_t test) {
  return gs__bit_has(s->seen, test) ? s->visits[test].live : 0;
}

/* The places at which one of the tests that follow is live. */
static uint64_t live_behind(const sweep *s, const gs__test *test) {
  uint64_t places = test->next == GS__NO_TEST ? 0 : live_at(s, test->next);
  uint32_t one;
  if (test->more) EACH(test->more->set, test->more->first, test->more->end, one) places |= live_at(s, one);
  return places;
}

static bool edge_lives(sweep *s, const gs__op *op, uint32_t p, uint64_t then) {
  int side = s->g->leftwards;
  const gs__edges *all = gs__edges_of(s->t, op);
  for (uint32_t i = all->first[side][p]; i < all->first[side][p + 1]; i++) {
    const gs__edge *e = all->edge[side] + i;
    if (has_place(s, then, e->to) && gs__edge_passes(s->t, op, p, e)) return true;
  }
  return false;
}

/* Those of the places from which an edge, a place or a reference leads to one of `then`. */
static uint64_t leading(sweep *s, const gs__op *op, uint64_t places, uint64_t then) {
  uint64_t live = 0;
  bool edges = op->code == GS__OP_LIST || op->code == GS__OP_LAYER;
  for (; then && places; places &= places - 1) {
    uint32_t p = first_of(s, places);
    if (edges ? edge_lives(s, op, p, then) : has_place(s, then, led_to(s, op, p))) live |= only(s, p);
  }
  return live;
}

static uint64_t live_now(sweep *s, uint32_t number) {
  const gs__test *test = s->g->tests + number;
  const visit *v = s->visits + number;
  if (test->code == GS__OP_MATCH) return v->held;
  uint64_t then = live_behind(s, test);
  if (test->code != GS__OP_TOKEN && test->code != GS__OP_ANY) return leading(s, test->op, v->held & ~v->live, then);
  return v->held & (s->g->leftwards ? then << 1 : then >> 1);
}

/* From the last test to the first; what a round leaves to the next is only what goes on in loops. */
static bool go_backwards(sweep *s) {
  bool more = false;
  for (uint32_t w = s->g->words; w-- > 0;)
    for (uint64_t left = s->seen[w]; left;) {
      uint32_t at = 63 - (uint32_t)__builtin_clzll(left), test = w * 64 + at;
      visit *v = s->visits + test;
      left &= ~((uint64_t)1 << at);
      uint64_t live = v->held ? v->live | live_now(s, test) : 0;
      more |= live != v->live;
      v->live = live;
    }
  return more;
}

/* ---- a sweep ---- */

static uint64_t starts_of(const sweep *s, uint32_t from, uint32_t to, const gs__trial *is_start) {
  uint64_t all = upto(to - s->t->lo + 1) & ~upto(from - s->t->lo), starts = 0;
  if (!is_start) return all;
  if (is_start->swept) return all & is_start->starts;   /* of the same window */
  for (; all; all &= all - 1)
    if (gs__alive(is_start, first_of(s, all), 0)) starts |= all & -all;
  return starts;
}

static void keep_live(const sweep *s) {
  const gs__program *g = s->g;
  uint32_t test;
  gs__live_open(s->t);
  s->t->swept = true;
  s->t->starts = 0;
  EACH(g->mask[GS__AT_START], 0, g->words, test) s->t->starts |= live_at(s, test);
  EACH(s->seen, 0, s->g->words, test)
    for (uint64_t places = s->visits[test].live; places; places &= places - 1)
      gs__live_add(s->t, first_of(s, places), test);
}

bool gs__sweep(gs__trial *t, uint32_t from, uint32_t to, const gs__trial *is_start) {
  const gs__program *g = t->prog;
  t->matched = false;
  t->rows = NULL;
  if (!gs__within_budget(t->l)) return false;
  uint64_t *sets = gs__arena_alloc(t->bits, 2 * g->words * sizeof *sets);
  visit *visits = gs__arena_raw(t->bits, (g->end_bit + 1) * sizeof *visits);
  sweep s = {t, g, visits, sets, sets + g->words};
  t->matched = go_forwards(&s, starts_of(&s, from, to, is_start)) != 0;
  if (!t->matched || t->once) return t->matched;
  while (go_backwards(&s) && g->loops) {}
  keep_live(&s);
  return true;
}
