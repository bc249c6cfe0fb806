#include "match/reach.h"

#include <string.h>

#include "base/bit.h"
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
#define WORD(bits, w, n) ((n) == 1 ? (bits)->one : (bits)->set[w])

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

/* What the op leads to without a test: itself if it tests. */
static const uint64_t *ahead(const gs__program *g, const gs__op *op) {
  return g->ahead + (size_t)op->row * g->words;
}

/* Is any of the set ahead of the op? */
static bool leads_to(const gs__program *g, uint32_t op, const uint64_t *set) {
  const gs__op *o = g->ops + op;
  return o->row == GS__NO_ROW ? gs__bit_has(set, o->bit) : meet(set, ahead(g, o), g->words);
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

/* ---- places ---- */

static bool only_marks(const gs__lattice *l, uint32_t from, uint32_t to, uint64_t shapes) {
  if (to - from > 8) return false;
  for (; from < to; from++)
    if (!(gs__token_shape(l, from) & shapes)) return false;
  return true;
}

/* Does a piece of the given slot begin here, or with x end here? */
static bool at_slot(const gs__trial *t, const gs__op *op, uint32_t p) {
  for (uint32_t i = 0; t->bound && i < t->bound->piece_count; i++) {
    const gs__piece *b = t->bound->pieces + i;
    if (b->slot == op->slot && p == (op->x ? b->end : b->start)) return true;
  }
  return false;
}

bool gs__at_place(const gs__trial *t, const gs__op *op, uint32_t p) {
  const gs__node *n = op->node;
  if (n->kind == GS__SLOT) return at_slot(t, op, p);
  const gs__lattice *l = t->l;
  const gs__doc *doc = l->doc;
  bool start = n->at == GS__AT_SENTENCE || n->at == GS__AT_PARAGRAPH;
  if (start ? p >= doc->token_count : p == 0) return false;
  if (t->whole && p == (start ? t->hi : t->lo)) return false;
  uint32_t sentence = doc->token_sentence[start ? p : p - 1];
  gs__range of = n->at == GS__AT_SENTENCE || n->at == GS__AT_SENTENCE_END
                     ? doc->sentences[sentence]
                     : doc->paragraphs[doc->sentence_paragraph[sentence]];
  if (start) return only_marks(l, of.start, p, l->lead_shapes) || (l->leads && l->leads[p]);
  return only_marks(l, p, of.end, l->lead_shapes | GS__SHAPE_FINAL);
}

/* ---- edges and references ---- */

static bool contains(gs__trial *t, const gs__op *op, uint32_t start, uint32_t end);

/* Edges of a LIST or LAYER op, in the program's direction. */
const gs__edges *gs__edges_of(const gs__trial *t, const gs__op *op) {
  if (op->code == GS__OP_LIST) return &t->l->list_edges;
  return t->l->layers + op->node->layer;
}

static bool in_window(const gs__trial *t, uint32_t p) {
  return p >= t->lo && p <= t->hi;
}

bool gs__edge_passes(gs__trial *t, const gs__op *op, uint32_t p, const gs__edge *e) {
  if (!in_window(t, e->to)) return false;
  if (op->code == GS__OP_LIST) return gs__edge_hits(t->l, e, op->node->list);
  const gs__node *n = op->node;
  if (n->tests && !t->l->item_passes(t->l->payload, n->layer, e->item, n->tests)) return false;
  if (!gs__op_with(t->prog, op)) return true;
  return t->prog->leftwards ? contains(t, op, e->to, p) : contains(t, op, p, e->to);
}

const gs__edge *gs__edge_from(gs__trial *t, const gs__op *op, uint32_t p) {
  const gs__edges *all = gs__edges_of(t, op);
  int side = t->prog->leftwards;
  if (!all->first[side]) return NULL;
  for (uint32_t i = all->first[side][p]; i < all->first[side][p + 1]; i++) {
    const gs__edge *e = all->edge[side] + i;
    if (in_window(t, e->to) && gs__alive(t, e->to, op->next) && gs__edge_passes(t, op, p, e)) return e;
  }
  return NULL;
}

uint32_t gs__reference(const gs__trial *t, const gs__op *op, uint32_t p) {
  for (uint32_t i = 0; t->bound && i < t->bound->piece_count; i++) {
    const gs__piece *b = t->bound->pieces + i;
    if (b->slot != op->slot || b->start == b->end) continue;
    if (!t->prog->leftwards && b->start == p && b->end <= t->hi) return b->end;
    if (t->prog->leftwards && b->end == p && b->start >= t->lo) return b->start;
  }
  return UINT32_MAX;
}

bool gs__one_token(const gs__trial *t, uint32_t p, uint32_t *token, uint32_t *next) {
  if (t->prog->leftwards ? p == t->lo : p == t->hi) return false;
  *token = t->prog->leftwards ? p - 1 : p;
  *next = t->prog->leftwards ? p - 1 : p + 1;
  return true;
}

/* ---- forwards: what is reached ---- */

bool gs__within_budget(const gs__lattice *l) {
  return !l->step_limit || l->steps <= l->step_limit;
}

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
  else add_all(reached, ahead(t->prog, o), t->prog->words);
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
  return g->leads + g->lead_at[w * 64 + (uint32_t)__builtin_ctzll(b)];
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

/* ---- where a match can start ---- */

/* Can any of the first tests hold at p? */
static bool could_start(const gs__trial *t, uint32_t p) {
  const gs__program *g = t->prog;
  uint32_t token, next;
  for (const gs__start *s = g->starts; s < g->starts + g->start_count; s++) {
    if (s->conditions) {
      if (gs__one_token(t, p, &token, &next) && gs__token_passes(t->l, s->conditions, token)) return true;
      continue;
    }
    const gs__op *op = g->ops + s->op;
    if (op->code == GS__OP_LIST || op->code == GS__OP_LAYER) {
      const uint32_t *first = gs__edges_of(t, op)->first[g->leftwards];
      if (first && first[p] < first[p + 1]) return true;
    } else if (op->code == GS__OP_REF) {
      if (gs__reference(t, op, p) != UINT32_MAX) return true;
    } else {
      return true;
    }
  }
  return false;
}

/* Adds the places of one first test; false if they are all, or not known. */
static bool add_starts(const gs__trial *t, const gs__start *s, uint64_t *row, uint32_t words) {
  bool left = t->prog->leftwards;
  const gs__op *op = t->prog->ops + s->op;
  const uint64_t *more = NULL;
  if (s->conditions) more = gs__memo_test(t->l, s->conditions);
  else if (op->code == GS__OP_LAYER) more = gs__memo_edges(t->l, op->node->layer, left);
  else if (op->code == GS__OP_LIST) more = gs__memo_edges(t->l, GS__LIST_EDGES, left);
  if (!more) return false;
  for (uint32_t w = 0; w < words; w++)   /* leftwards, the token before a place is read there */
    row[w] |= !s->conditions || !left ? more[w] : more[w] << 1 | (w ? more[w - 1] >> 63 : 0);
  return true;
}

/* The places of the memo at which a match can start, all first tests asked together; NULL: places must be asked one
 * by one, which is better for few. */
static const uint64_t *starts_of(const gs__trial *t, uint32_t from, uint32_t to) {
  const gs__memo *m = &t->l->memo;
  const gs__program *g = t->prog;
  if (to - from < m->patience || !m->tests || t->lo < m->from || t->hi > m->from + m->count) return NULL;
  uint64_t *row = gs__arena_alloc(t->bits, m->words * sizeof *row);
  for (const gs__start *s = g->starts; s < g->starts + g->start_count; s++)
    if (!add_starts(t, s, row, m->words)) return NULL;
  return row;
}

static inline bool may_start(const gs__trial *t, const uint64_t *starts, uint32_t p) {
  return starts ? gs__bit_has(starts, p - t->l->memo.from) : could_start(t, p);
}

bool gs__narrow(const gs__trial *t, uint32_t *from, uint32_t *to) {
  const uint64_t *starts = starts_of(t, *from, *to);
  while (*from <= *to && !may_start(t, starts, *from)) ++*from;
  while (*to > *from && !may_start(t, starts, *to)) --*to;
  return *from <= *to;
}

static bool names_slot(const gs__op *op) {
  return op->code == GS__OP_REF || (op->code == GS__OP_AT && op->node->kind == GS__SLOT);
}

bool gs__narrow_to_slots(const gs__trial *t, uint32_t *from, uint32_t *to) {
  const gs__program *g = t->prog;
  uint32_t low = UINT32_MAX, high = 0;
  for (const gs__start *s = g->starts; s < g->starts + g->start_count; s++) {
    const gs__op *op = g->ops + s->op;
    if (s->conditions || !names_slot(op)) return true;
    for (uint32_t i = 0; i < t->bound->piece_count; i++) {
      const gs__piece *b = t->bound->pieces + i;
      uint32_t p = g->leftwards ? b->end : b->start;
      if (b->slot != op->slot) continue;
      if (p < low) low = p;
      if (p > high) high = p;
    }
  }
  if (low > *from) *from = low;
  if (high < *to) *to = high;
  return *from <= *to;
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
  const uint64_t *starts = starts_of(t, from, to);
  t->l->steps += to - from + 1;
  for (uint32_t i = left ? t->hi - to : from - t->lo; i <= t->hi - t->lo; i++) {
    uint32_t p = left ? t->hi - i : t->lo + i;
    if (p < from || p > to) {
      if (!is_open(t, p)) break;
    } else if (may_start(t, starts, p)) {
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
    if (!open || (t->matched && t->once) || !gs__one_token(t, p, &token, &next) || !ask_token(t, token, &open, &passed, 1)) return;
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

/* ---- what a span must contain ---- */

static bool is_single(const gs__program *with, gs__op_code code) {
  return with->op_count == 2 && with->ops->code == code;
}

gs__trial gs__inner_trial(const gs__trial *t, const gs__op *op, uint32_t start, uint32_t end) {
  return (gs__trial){.l = t->l, .bits = t->bits, .prog = gs__op_with(t->prog, op), .lo = start, .hi = end,
                     .bound = t->bound};
}

/* A place in [start, end) of what an op asks for. Of all of them *from is the last start, *to the
 * first end. */
static bool find_token(const gs__trial *t, const gs__op *op, uint32_t start, uint32_t end, uint32_t *from,
                       uint32_t *to) {
  const gs__condition *c = gs__op_with(t->prog, op)->ops->node->conditions;
  uint32_t a = start, b = end;
  while (a < end && !gs__token_passes(t->l, c, a)) a++;
  while (b > a && !gs__token_passes(t->l, c, b - 1)) b--;
  t->l->steps += end - start;
  *from = b - 1;
  *to = a + 1;
  return a < end;
}

static bool find_entry(const gs__trial *t, const gs__op *op, uint32_t start, uint32_t end, uint32_t *from,
                       uint32_t *to) {
  const gs__edges *all = &t->l->list_edges;
  gs__list_test *list = gs__op_with(t->prog, op)->ops->node->list;
  bool any = false;
  *to = UINT32_MAX;
  if (!all->first[0]) return false;
  t->l->steps += all->first[0][end] - all->first[0][start];
  for (uint32_t i = all->first[0][start]; i < all->first[0][end]; i++) {
    const gs__edge *e = all->edge[0] + i;
    if (e->to > end || !gs__edge_hits(t->l, e, list)) continue;
    any = true;
    *from = t->l->hits[e->item].start;
    if (e->to < *to) *to = e->to;
  }
  return any;
}

static bool find_any(const gs__trial *t, const gs__op *op, uint32_t start, uint32_t end, uint32_t *from,
                     uint32_t *to) {
  gs__arena_mark mark = gs__arena_here(t->bits);
  gs__trial inner = gs__inner_trial(t, op, start, end);
  bool any = gs__reach(&inner, start, end, NULL);
  if (any) {
    gs__find_live(&inner);
    *from = end;
    while (!gs__alive(&inner, *from, 0)) --*from;
    *to = gs__first_end(&inner);
  }
  gs__arena_rewind(t->bits, mark);
  return any;
}

/* Does what the op asks for (`with`) stand in [start, end)? Spans often have an end in common (clauses:
 * the border), and the longest comes first: the shorter ones are known from it. */
static bool contains(gs__trial *t, const gs__op *op, uint32_t start, uint32_t end) {
  if (!t->withs) t->withs = gs__arena_alloc(t->bits, t->prog->with_count * sizeof *t->withs);
  gs__known_with *k = t->withs + op->x;
  const gs__program *with = gs__op_with(t->prog, op);
  if (k->known && k->end == end && k->start <= start) return k->any && start <= k->from;
  if (k->known && k->start == start && k->end >= end) return k->any && end >= k->to;
  *k = (gs__known_with){.known = true, .start = start, .end = end};
  k->any = is_single(with, GS__OP_TOKEN)  ? find_token(t, op, start, end, &k->from, &k->to)
           : is_single(with, GS__OP_LIST) ? find_entry(t, op, start, end, &k->from, &k->to)
                                        : find_any(t, op, start, end, &k->from, &k->to);
  return k->any;
}
