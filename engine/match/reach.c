#include "match/reach.h"

#include "base/bit.h"
#include "match/start.h"
#include "match/test.h"

/* ---- rows ---- */

enum { REACHED, PASSED, LIVE, ROWS };

/* What is done at every token is compiled twice: for programs whose rows are one word, as nearly all are,
 * and for the others. `n` is the number of words. */
#define TWICE static inline __attribute__((always_inline))

TWICE uint64_t *row_of(const gs__trial *t, uint32_t which, uint32_t p, uint32_t n) {
  return t->rows + ((size_t)(p - t->lo) * ROWS + which) * n;
}

static uint64_t *row(const gs__trial *t, uint32_t which, uint32_t p) {
  return row_of(t, which, p, t->prog->words);
}

TWICE void add_all(uint64_t *set, const uint64_t *more, uint32_t n) {
  for (uint32_t w = 0; w < n; w++) set[w] |= more[w];
}

TWICE bool meet(const uint64_t *a, const uint64_t *b, uint32_t n) {
  for (uint32_t w = 0; w < n; w++)
    if (a[w] & b[w]) return true;
  return false;
}

TWICE bool is_empty(const uint64_t *set, uint32_t n) {
  for (uint32_t w = 0; w < n; w++)
    if (set[w]) return false;
  return true;
}

/* Of a set of tests: word w of the row, for w in [FIRST, END). */
#define FIRST(bits, n) ((n) == 1 ? 0 : (bits)->first)
#define END(bits, n) ((n) == 1 ? 1 : (bits)->end)
#define WORD(bits, w, n) ((n) == 1 ? (bits)->one : (bits)->set[(w) - (bits)->first])

TWICE bool meets(const uint64_t *set, const gs__bits *bits, uint32_t n) {
  for (uint32_t w = FIRST(bits, n); w < END(bits, n); w++)
    if (set[w] & WORD(bits, w, n)) return true;
  return false;
}

TWICE void add_bits(uint64_t *set, const gs__bits *bits, uint32_t n) {
  for (uint32_t w = FIRST(bits, n); w < END(bits, n); w++) set[w] |= WORD(bits, w, n);
}

/* Adds those of the bits that `of` has too. */
TWICE void add_shared(uint64_t *set, const uint64_t *of, const gs__bits *bits, uint32_t n) {
  for (uint32_t w = FIRST(bits, n); w < END(bits, n); w++) set[w] |= of[w] & WORD(bits, w, n);
}

TWICE void take_away(uint64_t *set, const gs__bits *bits, uint32_t n) {
  for (uint32_t w = FIRST(bits, n); w < END(bits, n); w++) set[w] &= ~WORD(bits, w, n);
}

static bool in_use(const gs__trial *t, uint32_t p) {
  return t->prog->leftwards ? p <= t->first && p >= t->last : p >= t->first && p <= t->last;
}

TWICE const uint64_t *mask(const gs__program *g, gs__mask which, uint32_t n) {
  return n == 1 ? g->one + which : g->mask[which];
}

/* For each op of the set whose bit is in the mask: sets `op`. The set may grow meanwhile by what stands in
 * later words. */
#define EACH(g, set, mask, op)                                                                  \
  for (uint32_t w_ = 0; w_ < (g)->words; w_++)                                                  \
    for (uint64_t b_ = (set)[w_] & (mask)[w_];                                                  \
         b_ && ((op) = (g)->ops + (g)->op_at[w_ * 64 + (uint32_t)__builtin_ctzll(b_)], true); \
         b_ &= b_ - 1)

/* Is any of the set ahead of the op: what it leads to without a test, itself if it tests? */
static bool leads_to(const gs__program *g, uint32_t op, const uint64_t *set) {
  const gs__op *o = g->ops + op;
  return o->row == GS__NO_ROW ? gs__bit_has(set, o->bit) : meets(set, g->sets + o->row, g->words);
}

static uint64_t *live_at(const gs__trial *t, uint32_t p) {
  return t->live + (p - t->lo) * t->stride;
}

void gs__live_open(gs__trial *t) {
  t->stride = t->prog->words;
  t->live = gs__arena_alloc(t->bits, (t->hi - t->lo + 1) * t->stride * sizeof *t->live);
  t->first = t->prog->leftwards ? t->hi : t->lo;
  t->last = t->prog->leftwards ? t->lo : t->hi;
}

void gs__live_add(gs__trial *t, uint32_t p, uint32_t test) {
  gs__bit_put(live_at(t, p), test);
}

bool gs__alive(const gs__trial *t, uint32_t p, uint32_t op) {
  return in_use(t, p) && leads_to(t->prog, op, live_at(t, p));
}

uint32_t gs__next_start(const gs__trial *t, uint32_t p) {
  if (t->swept) {
    uint64_t ahead = p < t->hi ? t->starts >> (p - t->lo) : 0;
    return ahead ? p + (uint32_t)__builtin_ctzll(ahead) : t->hi;
  }
  while (p < t->hi && p <= t->last && !gs__alive(t, p, 0)) p++;
  return p <= t->last ? p : t->hi;
}

/* ---- forwards: what is reached ---- */

TWICE void clear_rows(gs__trial *t, uint32_t p, uint32_t n) {
  uint64_t *first = row_of(t, REACHED, p, n);
  for (uint32_t w = 0; w < ROWS * n; w++) first[w] = 0;
}

/* The row of what is reached at p. */
TWICE uint64_t *open_row(gs__trial *t, uint32_t p, uint32_t n) {
  while (!in_use(t, p)) clear_rows(t, t->prog->leftwards ? --t->last : ++t->last, n);
  return row_of(t, REACHED, p, n);
}

static void reach_to(gs__trial *t, uint32_t p, uint32_t op) {
  const gs__op *o = t->prog->ops + op;
  uint64_t *reached = open_row(t, p, t->prog->words);
  if (o->row == GS__NO_ROW) gs__bit_put(reached, o->bit);
  else add_bits(reached, t->prog->sets + o->row, t->prog->words);
}

static bool reach_edges(gs__trial *t, const gs__op *op, uint32_t p) {
  const gs__edges *all = gs__edges_of(t, op);
  int side = t->prog->leftwards;
  bool any = false;
  if (!all->first[side]) return false;
  if (op->code == GS__OP_LIST && !gs__edges_may(all, side, p, op->node->list->list)) return false;
  for (uint32_t i = all->first[side][p]; i < all->first[side][p + 1]; i++) {
    const gs__edge *e = all->edge[side] + i;
    if (!gs__edge_passes(t, op, p, e)) continue;
    reach_to(t, e->to, op->next);
    any = true;
  }
  return any;
}

static bool reach_reference(gs__trial *t, const gs__op *op, uint32_t p) {
  uint32_t next = gs__reference(t, op, p);
  if (next == UINT32_MAX) return false;
  reach_to(t, next, op->next);
  return true;
}

/* A place that holds leads on where it stands, perhaps to another place. */
static void reach_places(gs__trial *t, uint32_t p, const uint64_t *here, uint64_t *held) {
  const gs__program *g = t->prog;
  const gs__op *op;
  for (bool again = true; again;) {
    again = false;
    EACH(g, here, g->mask[GS__ON_PLACES], op) {
      if (gs__bit_has(held, op->bit)) continue;
      t->l->steps++;
      if (!gs__at_place(t, op, p)) continue;
      gs__bit_put(held, op->bit);
      reach_to(t, p, op->next);
      again = true;
    }
  }
}

/* What else follows the first of the tests b of word w. */
static const gs__bits *lead_of(const gs__program *g, uint32_t w, uint64_t b) {
  return g->sets + g->lead_at[w * 64 + (uint32_t)__builtin_ctzll(b)];
}

/* From the tests that held to those of the next position. */
TWICE void lead_on(const gs__program *g, const uint64_t *held, uint64_t *next, uint32_t n) {
  uint64_t carry = 0;
  for (uint32_t w = 0; w < n; w++) {
    uint64_t step = held[w] & mask(g, GS__IN_STEP, n)[w];
    next[w] |= step << 1 | carry;
    carry = step >> 63;
  }
  for (uint32_t w = 0; w < n; w++)
    for (uint64_t b = held[w] & mask(g, GS__IN_LEADS, n)[w]; b; b &= b - 1)
      add_bits(next, lead_of(g, w, b), n);
}

/* Asks what the tests of the set ask of the token, each thing once; fills passed. False if none holds. */
TWICE bool ask_token(gs__trial *t, uint32_t token, uint64_t *open, uint64_t *passed, uint32_t n) {
  const gs__program *g = t->prog;
  bool any = false;
  for (uint32_t w = 0; w < n; w++)
    while (open[w]) {
      const gs__ask *a = g->asks + g->ask_at[w * 64 + (uint32_t)__builtin_ctzll(open[w])];
      t->l->steps++;
      bool holds = !a->conditions || gs__token_passes(t->l, a->conditions, token);
      if (holds) add_shared(passed, open, &a->tests, n);
      take_away(open, &a->tests, n);
      any |= holds;
    }
  return any;
}

TWICE void reach_token(gs__trial *t, uint32_t p, const uint64_t *here, uint64_t *held, uint32_t n) {
  const gs__program *g = t->prog;
  uint64_t open[GS__MAX_OPS / 64 + 2], passed[GS__MAX_OPS / 64 + 2];
  uint32_t token, next;
  if (!gs__one_token(t, p, &token, &next)) return;
  for (uint32_t w = 0; w < n; w++) {
    open[w] = here[w] & mask(g, GS__ON_TOKENS, n)[w];
    passed[w] = 0;
  }
  if (!ask_token(t, token, open, passed, n)) return;
  add_all(held, passed, n);
  lead_on(g, passed, open_row(t, next, n), n);
}

static void reach_jumps(gs__trial *t, uint32_t p, const uint64_t *here, uint64_t *held) {
  const gs__op *op;
  EACH(t->prog, here, t->prog->mask[GS__ON_JUMPS], op) {
    t->l->steps++;
    if (op->code == GS__OP_REF ? reach_reference(t, op, p) : reach_edges(t, op, p)) gs__bit_put(held, op->bit);
  }
}

TWICE void reach_row(gs__trial *t, uint32_t p, uint32_t n) {
  const gs__program *g = t->prog;
  const uint64_t *here = row_of(t, REACHED, p, n);
  uint64_t *held = row_of(t, PASSED, p, n);
  if (meet(here, mask(g, GS__ON_PLACES, n), n)) reach_places(t, p, here, held);
  reach_token(t, p, here, held, n);
  if (meet(here, mask(g, GS__ON_JUMPS, n), n)) reach_jumps(t, p, here, held);
  if (gs__bit_has(here, g->end_bit)) t->matched = true;
}

/* ---- a run forwards ---- */

TWICE void lay_out(gs__trial *t, uint32_t first, uint32_t n) {
  size_t positions = t->hi - t->lo + 1;
  t->rows = gs__arena_raw(t->bits, positions * ROWS * n * sizeof *t->rows);
  t->live = t->rows + LIVE * n;
  t->stride = ROWS * n;
  t->first = t->last = first;
  clear_rows(t, first, n);
}

static bool admitted(const gs__trial *is_start, uint32_t p) {
  return !is_start || gs__alive(is_start, p, 0);
}

/* Lets op 0 start at p, if it may. */
TWICE void start(gs__trial *t, uint32_t p, const gs__trial *is_start, uint32_t n) {
  if (!admitted(is_start, p)) return;
  if (!t->rows) lay_out(t, p, n);
  add_all(open_row(t, p, n), mask(t->prog, GS__AT_START, n), n);
}

static bool is_open(const gs__trial *t, uint32_t p) {
  return t->rows && (t->prog->leftwards ? p >= t->last : p <= t->last);
}

TWICE void reach_rows(gs__trial *t, uint32_t from, uint32_t to, const gs__trial *is_start, uint32_t n) {
  bool left = t->prog->leftwards;
  const uint64_t *starts = gs__starts_of(t, from, to);
  t->l->steps += to - from + 1;
  for (uint32_t i = left ? t->hi - to : from - t->lo; i <= t->hi - t->lo; i++) {
    uint32_t p = left ? t->hi - i : t->lo + i;
    if (p < from || p > to) {
      if (!is_open(t, p)) break;
    } else if (gs__may_start(t, starts, p)) {
      start(t, p, is_start, n);
    }
    if (is_open(t, p) && !is_empty(row_of(t, REACHED, p, n), n)) reach_row(t, p, n);
    if (t->matched && t->once) break;
  }
}

/* The same from one place, of a plain program: what is reached at a place is all in one word, and nothing leads farther
 * than to the next place. Most tries are such, and most of them end after a token or two. */
static void reach_along(gs__trial *t, uint32_t p) {
  const gs__program *g = t->prog;
  uint64_t here = g->one[GS__AT_START];
  lay_out(t, p, 1);
  for (;;) {
    uint32_t token, next;
    uint64_t *row = row_of(t, REACHED, p, 1), open = here & g->one[GS__ON_TOKENS], passed = 0, then = 0;
    row[REACHED] = here;
    t->matched |= here >> g->end_bit & 1;
    if (!open || (t->matched && t->once) || !gs__one_token(t, p, &token, &next) ||
        !ask_token(t, token, &open, &passed, 1))
      return;
    row[PASSED] = passed;
    lead_on(g, &passed, &then, 1);
    here = then;
    p = next;
    clear_rows(t, t->last = p, 1);
  }
}

bool gs__reach(gs__trial *t, uint32_t from, uint32_t to, const gs__trial *is_start) {
  t->matched = false;
  t->rows = NULL;
  if (!gs__within_budget(t->l)) return false;
  if (from == to && gs__is_plain(t->prog)) {
    if (admitted(is_start, from)) reach_along(t, from);
    return t->matched;
  }
  if (t->prog->words == 1) reach_rows(t, from, to, is_start, 1);
  else reach_rows(t, from, to, is_start, t->prog->words);
  return t->matched;
}

bool gs__ends_at(const gs__trial *t, uint32_t p) {
  return t->rows && in_use(t, p) && gs__bit_has(row(t, REACHED, p), t->prog->end_bit);
}

uint32_t gs__first_end(const gs__trial *t) {
  uint32_t p = t->first;
  while (!gs__bit_has(row(t, REACHED, p), t->prog->end_bit)) p += t->prog->leftwards ? UINT32_MAX : 1;
  return p;
}

/* ---- backwards: what can end ---- */

/* Those of the tests on tokens that held at p from which something live at the next position follows. */
TWICE void live_tokens(gs__trial *t, uint32_t p, const uint64_t *held, uint64_t *live, uint32_t n) {
  const gs__program *g = t->prog;
  uint32_t token, next;
  if (!meet(held, mask(g, GS__ON_TOKENS, n), n) || !gs__one_token(t, p, &token, &next) || !in_use(t, next)) return;
  const uint64_t *then = row_of(t, LIVE, next, n);
  if (is_empty(then, n)) return;
  for (uint32_t w = 0; w < n; w++) {
    uint64_t above = w + 1 < n ? then[w + 1] << 63 : 0;
    live[w] |= held[w] & mask(g, GS__IN_STEP, n)[w] & (then[w] >> 1 | above);
  }
  for (uint32_t w = 0; w < n; w++)
    for (uint64_t b = held[w] & mask(g, GS__IN_LEADS, n)[w]; b; b &= b - 1)
      if (meets(then, lead_of(g, w, b), n)) live[w] |= b & -b;
}

static void live_places(gs__trial *t, const uint64_t *held, uint64_t *live) {
  const gs__program *g = t->prog;
  const gs__op *op;
  for (bool again = true; again;) {    /* one may wait for another */
    again = false;
    EACH(g, held, g->mask[GS__ON_PLACES], op) {
      if (gs__bit_has(live, op->bit) || !leads_to(g, op->next, live)) continue;
      gs__bit_put(live, op->bit);
      again = true;
    }
  }
}

static void live_jumps(gs__trial *t, uint32_t p, const uint64_t *held, uint64_t *live) {
  const gs__op *op;
  EACH(t->prog, held, t->prog->mask[GS__ON_JUMPS], op) {
    bool on = op->code == GS__OP_REF ? gs__alive(t, gs__reference(t, op, p), op->next)
                                     : gs__edge_from(t, op, p) != NULL;
    if (on) gs__bit_put(live, op->bit);
  }
}

TWICE void live_row(gs__trial *t, uint32_t p, uint32_t n) {
  const gs__program *g = t->prog;
  const uint64_t *held = row_of(t, PASSED, p, n);
  uint64_t *live = row_of(t, LIVE, p, n);
  if (gs__bit_has(row_of(t, REACHED, p, n), g->end_bit)) gs__bit_put(live, g->end_bit);
  if (is_empty(held, n)) return;
  live_tokens(t, p, held, live, n);
  if (meet(held, mask(g, GS__ON_JUMPS, n), n)) live_jumps(t, p, held, live);
  if (meet(held, mask(g, GS__ON_PLACES, n), n)) live_places(t, held, live);
}

TWICE void live_rows(gs__trial *t, uint32_t n) {
  bool left = t->prog->leftwards;
  for (uint32_t p = t->last;; p = left ? p + 1 : p - 1) {
    live_row(t, p, n);
    if (p == t->first) break;
  }
}

void gs__find_live(gs__trial *t) {
  if (t->prog->words == 1) live_rows(t, 1);
  else live_rows(t, t->prog->words);
}
