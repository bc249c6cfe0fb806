#include "match/match.h"

#include <string.h>

#include "base/hash.h"

typedef struct place {                 /* of a walk: a position and the op that is next */
  uint32_t p, op;
} place;

typedef struct known_place {
  place from, to;                      /* to.op 0: a free slot of the table */
} known_place;

/* What was found out of an op's `with` in a span: is it there, its last start and its first end. */
typedef struct known_with {
  bool known, any;
  uint32_t start, end, from, to;
} known_with;

/* One run of a program over a window. Sets of ops, a row for each position, cleared when they come into
 * use, so that a run costs what it reaches and not its window:
 *   reached  tests that are to be made here, on the way from a start
 *   passed   those of them that held
 *   live     ops from which the program's end can be reached (of those on the way) */
typedef struct run {
  gs__lattice *l;
  gs__arena *bits;
  const gs__program *prog;
  uint32_t lo, hi;
  const gs__found *bound;              /* slots that references name, or NULL */
  uint64_t *reached, *passed, *live;
  uint32_t first, last;                /* rows in use: from the first start to the farthest reached */
  bool matched;                        /* the end was reached somewhere */
  bool once;                           /* that is all that is asked */
  bool whole;                          /* a sentence that ends or begins at the window's border is none of it */
  known_with *withs;                   /* by op, or NULL */
  uint64_t *walked;                    /* places of earlier walks, or NULL: not kept */
  known_place *known;                  /* where alternatives lead: open addressing */
  size_t known_mask, known_count;
  GS_VEC(place) trail;                 /* of the alternatives that are being followed */
} run;

static uint64_t *row(const run *r, uint64_t *table, uint32_t p) {
  return table + (size_t)(p - r->lo) * r->prog->words;
}

static bool in_row(const uint64_t *set, uint32_t op) {
  return set[op / 64] >> (op % 64) & 1;
}

static void add(uint64_t *set, uint32_t op) {
  set[op / 64] |= (uint64_t)1 << (op % 64);
}

static void add_list(uint64_t *set, const gs__op_lists *lists, uint32_t op) {
  for (uint32_t i = lists->first[op]; i < lists->first[op + 1]; i++) add(set, lists->at[i]);
}

static bool in_use(const run *r, uint32_t p) {
  return r->prog->leftwards ? p <= r->first && p >= r->last : p >= r->first && p <= r->last;
}

static bool alive(const run *r, uint32_t p, uint32_t op) {
  return in_use(r, p) && in_row(r->live + (size_t)(p - r->lo) * r->prog->words, op);
}

static uint32_t shape(const gs__lattice *l, uint32_t token) {
  return gs__vocab_info(l->vocab, l->doc->token_form[token])->shape;
}

/* ---- tests ---- */

bool gs__row_passes(const gs__lists *lists, const gs__entry *entry, const gs__feature_test *tests) {
  for (const gs__feature_test *t = tests; t; t = t->next) {
    gs__sym cell = gs__list_cell(lists, entry, t->key);
    bool found = false;
    for (uint32_t i = 0; i < t->value_count && !found; i++)
      found = gs__cell_has(lists->symbols, cell, t->values[i]);
    if (found == t->negated) return false;
  }
  return true;
}

static bool hit_passes(const gs__lattice *l, uint32_t hit, const gs__list_test *test) {
  const gs__hit *h = l->hits + hit;
  const gs__entry *e = l->lists->entries.at + h->entry;
  return e->list == test->list && gs__hit_fits(l->lists, l->doc, h) &&
         gs__row_passes(l->lists, e, test->tests);
}

static bool in_list(const gs__lattice *l, const gs__list_test *test, uint32_t token) {
  const gs__edges *e = &l->list_edges;
  if (!e->first[0]) return false;
  for (uint32_t i = e->first[0][token]; i < e->first[0][token + 1]; i++)
    if (e->edge[0][i].to == token + 1 && hit_passes(l, e->edge[0][i].item, test)) return true;
  return false;
}

static bool has_lemma(const gs__lattice *l, gs__form lemma, uint32_t token) {
  const gs__form_info *f = gs__vocab_info(l->vocab, l->doc->token_form[token]);
  for (uint8_t i = 0; i < f->lemma_count; i++)
    if (f->lemmas[i].form == lemma) return f->lemmas[i].tags >> l->doc->token_tag[token] & 1;
  return !f->lemma_count && f->fold == lemma;
}

static bool is_first(const gs__lattice *l, uint32_t token) {
  uint32_t start = l->doc->sentences[l->doc->token_sentence[token]].start;
  for (;; token--) {
    if (token == start || (l->leads && l->leads[token])) return true;
    if (!(shape(l, token - 1) & l->lead_shapes)) return false;
  }
}

static bool one_of(const gs__condition *c, gs__form form) {
  uint32_t low = 0, high = c->count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (c->words[middle] < form) low = middle + 1;
    else high = middle;
  }
  return low < c->count && c->words[low] == form;
}

static bool holds(const gs__lattice *l, const gs__condition *c, uint32_t token) {
  const gs__doc *doc = l->doc;
  const gs__form_info *f = gs__vocab_info(l->vocab, doc->token_form[token]);
  switch (c->what) {
    case GS__IS_TAG: return c->mask >> doc->token_tag[token] & 1;
    case GS__CAN_TAG: return (f->tags & c->mask) != 0;
    case GS__HAS_SHAPE: return (f->shape & c->mask) != 0;
    case GS__IS_WORD: return f->fold == c->form;
    case GS__IS_EXACT: return doc->token_form[token] == c->form;
    case GS__IS_LEMMA: return has_lemma(l, c->form, token);
    case GS__IS_REGEX: return gs__regex_test(c->regex, l->vocab, doc->token_form[token]);
    case GS__IN_LIST: return in_list(l, c->list, token);
    case GS__IS_QUOTED: return doc->token_quoted[token] != 0;
    case GS__IS_FIRST: return is_first(l, token);
    case GS__IS_KNOWN: return f->known != 0;
    case GS__IS_ONE_OF: return one_of(c, f->fold);
    case GS__ANY_OF:
      for (uint32_t i = 0; i < c->count; i++)
        if (gs__token_passes(l, c->any[i], token)) return true;
      return false;
  }
  return false;
}

bool gs__token_passes(const gs__lattice *l, const gs__condition *conditions, uint32_t token) {
  for (const gs__condition *c = conditions; c; c = c->next)
    if (holds(l, c, token) == c->negated) return false;
  return true;
}

static bool only_marks(const gs__lattice *l, uint32_t from, uint32_t to, uint64_t shapes) {
  if (to - from > 8) return false;
  for (; from < to; from++)
    if (!(shape(l, from) & shapes)) return false;
  return true;
}

static bool at_place(const run *r, const gs__node *n, uint32_t p) {
  const gs__lattice *l = r->l;
  const gs__doc *doc = l->doc;
  bool start = n->at == GS__AT_SENTENCE || n->at == GS__AT_PARAGRAPH;
  if (start ? p >= doc->token_count : p == 0) return false;
  if (r->whole && p == (start ? r->hi : r->lo)) return false;
  uint32_t sentence = doc->token_sentence[start ? p : p - 1];
  gs__range of = n->at == GS__AT_SENTENCE || n->at == GS__AT_SENTENCE_END
                     ? doc->sentences[sentence]
                     : doc->paragraphs[doc->sentence_paragraph[sentence]];
  if (start) return only_marks(l, of.start, p, l->lead_shapes) || (l->leads && l->leads[p]);
  return only_marks(l, p, of.end, l->lead_shapes | GS__SHAPE_FINAL);
}

/* ---- edges and references ---- */

static bool contains(run *r, const gs__op *op, uint32_t start, uint32_t end);

/* Edges of a LIST or LAYER op, in the program's direction. */
static const gs__edges *edges_of(const run *r, const gs__op *op) {
  if (op->code == GS__OP_LIST) return &r->l->list_edges;
  return r->l->layers + op->node->layer;
}

static bool in_window(const run *r, uint32_t p) {
  return p >= r->lo && p <= r->hi;
}

static bool edge_passes(run *r, const gs__op *op, uint32_t p, const gs__edge *e) {
  if (op->code == GS__OP_LIST) return hit_passes(r->l, e->item, op->node->list);
  const gs__node *n = op->node;
  if (n->tests && !r->l->item_passes(r->l->payload, n->layer, e->item, n->tests)) return false;
  if (!op->with) return true;
  return r->prog->leftwards ? contains(r, op, e->to, p) : contains(r, op, p, e->to);
}

/* The longest edge at p from which the rest can match; NULL if there is none. */
static const gs__edge *edge_from(run *r, const gs__op *op, uint32_t p) {
  const gs__edges *all = edges_of(r, op);
  int side = r->prog->leftwards;
  if (!all->first[side]) return NULL;
  for (uint32_t i = all->first[side][p]; i < all->first[side][p + 1]; i++) {
    const gs__edge *e = all->edge[side] + i;
    if (in_window(r, e->to) && alive(r, e->to, op->next) && edge_passes(r, op, p, e)) return e;
  }
  return NULL;
}

/* Where a reference to a slot leads from p; UINT32_MAX if the slot does not stand here. */
static uint32_t reference(const run *r, const gs__op *op, uint32_t p) {
  for (uint32_t i = 0; r->bound && i < r->bound->piece_count; i++) {
    const gs__piece *b = r->bound->pieces + i;
    if (b->slot != op->slot || b->start == b->end) continue;
    if (!r->prog->leftwards && b->start == p && b->end <= r->hi) return b->end;
    if (r->prog->leftwards && b->end == p && b->start >= r->lo) return b->start;
  }
  return UINT32_MAX;
}

static bool one_token(const run *r, uint32_t p, uint32_t *token, uint32_t *next) {
  if (r->prog->leftwards ? p == r->lo : p == r->hi) return false;
  *token = r->prog->leftwards ? p - 1 : p;
  *next = r->prog->leftwards ? p - 1 : p + 1;
  return true;
}

/* ---- forwards: what is reached ---- */

static bool within_budget(const gs__lattice *l) {
  return !l->step_limit || l->steps <= l->step_limit;
}

static void clear_row(run *r, uint32_t p) {
  size_t size = r->prog->words * sizeof *r->reached;
  memset(row(r, r->reached, p), 0, size);
  memset(row(r, r->passed, p), 0, size);
  memset(row(r, r->live, p), 0, size);
}

static void reach_to(run *r, uint32_t p, uint32_t op) {
  while (!in_use(r, p)) clear_row(r, r->prog->leftwards ? --r->last : ++r->last);
  add_list(row(r, r->reached, p), &r->prog->ahead, op);
}

static bool reach_edges(run *r, const gs__op *op, uint32_t p) {
  const gs__edges *all = edges_of(r, op);
  int side = r->prog->leftwards;
  bool any = false;
  if (!all->first[side]) return false;
  for (uint32_t i = all->first[side][p]; i < all->first[side][p + 1]; i++) {
    const gs__edge *e = all->edge[side] + i;
    if (!in_window(r, e->to) || !edge_passes(r, op, p, e)) continue;
    reach_to(r, e->to, op->next);
    any = true;
  }
  return any;
}

/* Makes the test of an op at p; what it leads to is reached. */
static bool make_test(run *r, uint32_t at, uint32_t p) {
  const gs__op *op = r->prog->ops + at;
  uint32_t token, next;
  switch (op->code) {
    case GS__OP_LIST: case GS__OP_LAYER: return reach_edges(r, op, p);
    case GS__OP_TOKEN:
      if (!one_token(r, p, &token, &next) || !gs__token_passes(r->l, op->node->conditions, token))
        return false;
      break;
    case GS__OP_ANY:
      if (!one_token(r, p, &token, &next)) return false;
      break;
    case GS__OP_REF:
      next = reference(r, op, p);
      if (next == UINT32_MAX) return false;
      break;
    default:                           /* AT */
      if (!at_place(r, op->node, p)) return false;
      next = p;
  }
  reach_to(r, next, op->next);
  return true;
}

/* Makes all tests at p, each once; a test of place (^) that holds can add others here, hence the rounds. */
static void reach_row(run *r, uint32_t p) {
  const gs__program *g = r->prog;
  const uint64_t *here = row(r, r->reached, p);
  uint64_t *held = row(r, r->passed, p), made[GS__MAX_OPS / 64 + 4];
  for (uint32_t w = 0; w < g->words; w++) made[w] = 0;
  for (bool again = true; again;) {
    again = false;
    for (uint32_t w = 0; w < g->words; w++)
      for (uint64_t open; (open = here[w] & g->tests[w] & ~made[w]);) {
        uint32_t at = w * 64 + (uint32_t)__builtin_ctzll(open);
        add(made, at);
        r->l->steps++;
        if (!make_test(r, at, p)) continue;
        add(held, at);
        again |= g->ops[at].code == GS__OP_AT;
      }
  }
  if (in_row(here, g->op_count - 1)) r->matched = true;
}

/* Can any of the first tests hold at p? Asked before anything is laid out, since mostly none does. */
static bool could_start(const run *r, uint32_t p) {
  const gs__program *g = r->prog;
  uint32_t token, next;
  for (uint32_t i = g->ahead.first[0]; i < g->ahead.first[1]; i++) {
    const gs__op *op = g->ops + g->ahead.at[i];
    if (op->code == GS__OP_LIST || op->code == GS__OP_LAYER) {
      const uint32_t *first = edges_of(r, op)->first[g->leftwards];
      if (first && first[p] < first[p + 1]) return true;
    } else if (op->code == GS__OP_TOKEN) {
      if (one_token(r, p, &token, &next) && gs__token_passes(r->l, op->node->conditions, token)) return true;
    } else {
      return true;
    }
  }
  return false;
}

static void lay_out(run *r, uint32_t first) {
  size_t size = (size_t)(r->hi - r->lo + 1) * r->prog->words;
  r->reached = gs__arena_raw(r->bits, 3 * size * sizeof *r->reached);
  r->passed = r->reached + size;
  r->live = r->passed + size;
  r->first = r->last = first;
  clear_row(r, first);
}

static bool admitted(const run *is_start, uint32_t p) {
  return !is_start || alive(is_start, p, 0);
}

/* Runs from the positions [from, to] that `is_start` (NULL: all) admits. False if nothing matched. */
static bool reach(run *r, uint32_t from, uint32_t to, const run *is_start) {
  bool left = r->prog->leftwards;
  r->matched = false;
  r->reached = NULL;
  if (!within_budget(r->l)) return false;
  for (uint32_t n = left ? r->hi - to : from - r->lo; n <= r->hi - r->lo; n++) {
    uint32_t p = left ? r->hi - n : r->lo + n;
    bool open = r->reached && (left ? p >= r->last : p <= r->last);
    if (p >= from && p <= to) {
      r->l->steps++;
      if (admitted(is_start, p) && (open || could_start(r, p))) {
        if (!r->reached) lay_out(r, p);
        reach_to(r, p, 0);
        open = true;
      }
    } else if (!open) {
      break;
    }
    if (open) reach_row(r, p);
    if (r->matched && r->once) break;
  }
  return r->matched;
}

/* ---- backwards: what can end ---- */

static bool leads_on(run *r, uint32_t at, uint32_t p) {
  const gs__op *op = r->prog->ops + at;
  uint32_t token, next;
  switch (op->code) {
    case GS__OP_LIST: case GS__OP_LAYER: return edge_from(r, op, p) != NULL;
    case GS__OP_TOKEN: case GS__OP_ANY: return one_token(r, p, &token, &next) && alive(r, next, op->next);
    case GS__OP_REF: return alive(r, reference(r, op, p), op->next);
    default: return alive(r, p, op->next);   /* AT */
  }
}

static void live_row(run *r, uint32_t p) {
  const gs__program *g = r->prog;
  uint64_t *held = row(r, r->passed, p), *live = row(r, r->live, p);
  if (in_row(row(r, r->reached, p), g->op_count - 1)) add_list(live, &g->behind, g->op_count - 1);
  for (bool again = true; again;) {    /* places hold where they stand, so one may wait for another */
    again = false;
    for (uint32_t w = 0; w < g->words; w++)
      for (uint64_t open = held[w] & ~live[w]; open; open &= open - 1) {
        uint32_t at = w * 64 + (uint32_t)__builtin_ctzll(open);
        if (in_row(live, at) || !leads_on(r, at, p)) continue;
        add_list(live, &g->behind, at);
        again = true;
      }
  }
}

static void find_live(run *r) {
  bool left = r->prog->leftwards;
  for (uint32_t p = r->last;; p = left ? p + 1 : p - 1) {
    live_row(r, p);
    if (p == r->first) break;
  }
}

/* ---- the walk ---- */

typedef struct walker {
  run *r;
  gs__found *out;
  uint32_t opened[GS__MAX_DEPTH], open_slot[GS__MAX_DEPTH];
  uint32_t depth;
} walker;

static void note(walker *w, bool is_hit, uint32_t layer, uint32_t item, uint32_t a, uint32_t b) {
  if (!w->out || w->out->evidence_count == GS__MAX_EVIDENCE) return;
  int slot = w->depth ? (int)w->open_slot[w->depth - 1] : -1;
  w->out->evidence[w->out->evidence_count++] =
      (gs__evidence){is_hit, layer, item, a < b ? a : b, a < b ? b : a, slot};
}

static void close_slot(walker *w, uint32_t slot, uint32_t p) {
  uint32_t from = w->opened[--w->depth];
  gs__found *out = w->out;
  if (from == p || out->piece_count == GS__MAX_PIECES_MATCH) return;   /* an empty slot is none */
  out->pieces[out->piece_count++] =
      (gs__piece){slot, from < p ? from : p, from < p ? p : from};
}

/* ---- alternatives ---- */

static known_place *known_slot(const run *r, place at) {
  size_t i = gs__hash_mix((uint64_t)at.p << 32 | at.op) & r->known_mask;
  while (r->known[i].to.op && (r->known[i].from.p != at.p || r->known[i].from.op != at.op))
    i = (i + 1) & r->known_mask;
  return r->known + i;
}

static void remember(run *r, place from, place to) {
  if (r->known_count * 2 >= r->known_mask) {
    known_place *old = r->known;
    size_t n = old ? r->known_mask + 1 : 0;
    r->known_mask = n ? n * 4 - 1 : 63;
    r->known = gs__mem_alloc((r->known_mask + 1) * sizeof *r->known);
    for (size_t i = 0; i < n; i++)
      if (old[i].to.op) *known_slot(r, old[i].from) = old[i];
    gs__mem_free(old);
  }
  *known_slot(r, from) = (known_place){from, to};
  r->known_count++;
}

static place choose(run *r, place at, place *joined);

/* One step of the walk, the same for whoever comes here. Not for MATCH. */
static place step(run *r, place at) {
  const gs__op *op = r->prog->ops + at.op;
  uint32_t token, next = at.p;
  switch (op->code) {
    case GS__OP_TOKEN: case GS__OP_ANY: one_token(r, at.p, &token, &next); break;
    case GS__OP_LIST: case GS__OP_LAYER: next = edge_from(r, op, at.p)->to; break;
    case GS__OP_REF: next = reference(r, op, at.p); break;
    case GS__OP_JUMP: return (place){at.p, op->x};
    case GS__OP_SPLIT: return (place){at.p, alive(r, at.p, op->x) ? op->x : op->y};
    case GS__OP_ALT: return choose(r, at, NULL);
    default: break;
  }
  return (place){next, op->next};
}

/* Where the walk from a place in an alternative comes to the join. Every place is followed once. */
static place follow(run *r, place at, uint32_t join) {
  size_t from = r->trail.len;
  while (r->prog->ops[at.op].source != join) {
    const known_place *k = r->known ? known_slot(r, at) : NULL;
    if (k && k->to.op) {
      at = k->to;
      break;
    }
    gs__vec_push(&r->trail, at);
    r->l->steps++;
    if (r->prog->ops[at.op].code == GS__OP_ALT) choose(r, at, &at);
    else at = step(r, at);
  }
  while (r->trail.len > from) remember(r, r->trail.at[--r->trail.len], at);
  return at;
}

static uint32_t distance(uint32_t a, uint32_t b) {
  return a < b ? b - a : a - b;
}

/* The alternative whose own reading is the longest, of equal ones the first; *joined (may be NULL) is
 * where it comes to the join. */
static place choose(run *r, place at, place *joined) {
  const gs__op *op = r->prog->ops + at.op;
  const uint32_t *target = r->prog->targets + op->x;
  uint32_t best = UINT32_MAX, viable = 0;
  place to = at;
  for (uint32_t i = 0; i < op->y; i++)
    if (alive(r, at.p, target[i]) && !viable++) best = i;
  for (uint32_t i = best; i < op->y && (viable > 1 || (joined && i == best)); i++) {
    if (!alive(r, at.p, target[i])) continue;
    place end = follow(r, (place){at.p, target[i]}, op->join);
    if (i != best && distance(end.p, at.p) <= distance(to.p, at.p)) continue;
    best = i;
    to = end;
  }
  if (joined) *joined = to;
  return (place){at.p, target[best]};
}

/* ---- the walk ---- */

static void note_contained(run *r, const gs__op *op, uint32_t start, uint32_t end, gs__found *out);

static void note_edge(walker *w, const gs__op *op, uint32_t p) {
  const gs__edge *e = edge_from(w->r, op, p);
  bool is_hit = op->code == GS__OP_LIST;
  note(w, is_hit, is_hit ? 0 : op->node->layer, e->item, p, e->to);
  if (!op->with) return;
  gs__found inner = {0};
  note_contained(w->r, op, p < e->to ? p : e->to, p < e->to ? e->to : p, &inner);
  for (uint32_t i = 0; i < inner.evidence_count; i++) {
    const gs__evidence *v = inner.evidence + i;
    note(w, v->is_hit, v->layer, v->item, v->start, v->end);
  }
  for (uint32_t i = 0; i < inner.piece_count; i++)
    if (w->out->piece_count < GS__MAX_PIECES_MATCH)
      w->out->pieces[w->out->piece_count++] = inner.pieces[i];
}

/* A one-token test on a list leaves the hit as evidence too, so that its features can be used. */
static void note_token(walker *w, const gs__op *op, uint32_t token) {
  for (const gs__condition *c = op->node->conditions; c && w->out; c = c->next) {
    if (c->what != GS__IN_LIST || c->negated) continue;
    const gs__edges *e = &w->r->l->list_edges;
    for (uint32_t i = e->first[0][token]; i < e->first[0][token + 1]; i++)
      if (e->edge[0][i].to == token + 1 && hit_passes(w->r->l, e->edge[0][i].item, c->list)) {
        note(w, true, 0, e->edge[0][i].item, token, token + 1);
        break;
      }
  }
}

static void take_note(walker *w, place at) {
  const gs__op *op = w->r->prog->ops + at.op;
  switch (op->code) {
    case GS__OP_TOKEN: note_token(w, op, w->r->prog->leftwards ? at.p - 1 : at.p); break;
    case GS__OP_LIST: case GS__OP_LAYER: note_edge(w, op, at.p); break;
    case GS__OP_OPEN:
      w->opened[w->depth] = at.p;
      w->open_slot[w->depth++] = op->slot;
      break;
    case GS__OP_CLOSE: close_slot(w, op->slot, at.p); break;
    default: break;
  }
}

/* Follows live bits from op 0 at p to the program's end; returns where it ends. */
static uint32_t walk(run *r, uint32_t p, gs__found *out) {
  walker w = {.r = r, .out = out};
  place at = {p, 0};
  while (r->prog->ops[at.op].code != GS__OP_MATCH) {
    if (r->walked) add(row(r, r->walked, at.p), at.op);
    r->l->steps++;
    take_note(&w, at);
    at = step(r, at);
  }
  return at.p;
}

/* Does the walk from p fall in with an earlier one? Then they end alike. */
static bool falls_in(run *r, uint32_t p) {
  place at = {p, 0};
  while (r->prog->ops[at.op].code != GS__OP_MATCH) {
    uint64_t *here = row(r, r->walked, at.p);
    if (in_row(here, at.op)) return true;
    add(here, at.op);
    r->l->steps++;
    at = step(r, at);
  }
  return false;
}

static void end_run(run *r) {
  gs__mem_free(r->known);
  gs__vec_free(&r->trail);
}

/* ---- what a span must contain ---- */

static bool is_single(const gs__op *op, gs__op_code code) {
  return op->with->op_count == 2 && op->with->ops->code == code;
}

static run inner_run(const run *r, const gs__op *op, uint32_t start, uint32_t end) {
  return (run){.l = r->l, .bits = r->bits, .prog = op->with, .lo = start, .hi = end, .bound = r->bound};
}

/* A place in [start, end) of what an op asks for. Of all of them *from is the last start, *to the
 * first end. */
static bool find_token(const run *r, const gs__op *op, uint32_t start, uint32_t end, uint32_t *from,
                       uint32_t *to) {
  const gs__condition *c = op->with->ops->node->conditions;
  uint32_t a = start, b = end;
  while (a < end && !gs__token_passes(r->l, c, a)) a++;
  while (b > a && !gs__token_passes(r->l, c, b - 1)) b--;
  r->l->steps += end - start;
  *from = b - 1;
  *to = a + 1;
  return a < end;
}

static bool find_entry(const run *r, const gs__op *op, uint32_t start, uint32_t end, uint32_t *from,
                       uint32_t *to) {
  const gs__edges *all = &r->l->list_edges;
  bool any = false;
  *to = UINT32_MAX;
  if (!all->first[0]) return false;
  r->l->steps += all->first[0][end] - all->first[0][start];
  for (uint32_t i = all->first[0][start]; i < all->first[0][end]; i++) {
    const gs__edge *e = all->edge[0] + i;
    if (e->to > end || !hit_passes(r->l, e->item, op->with->ops->node->list)) continue;
    any = true;
    *from = r->l->hits[e->item].start;
    if (e->to < *to) *to = e->to;
  }
  return any;
}

static bool find_any(const run *r, const gs__op *op, uint32_t start, uint32_t end, uint32_t *from,
                     uint32_t *to) {
  gs__arena_mark mark = gs__arena_here(r->bits);
  run inner = inner_run(r, op, start, end);
  bool any = reach(&inner, start, end, NULL);
  if (any) {
    find_live(&inner);
    *from = end;
    while (!alive(&inner, *from, 0)) --*from;
    *to = inner.first;
    while (!in_row(row(&inner, inner.reached, *to), op->with->op_count - 1)) ++*to;
  }
  gs__arena_rewind(r->bits, mark);
  return any;
}

/* Does what the op asks for (`with`) stand in [start, end)? Spans often have an end in common (clauses:
 * the border), and the longest comes first: the shorter ones are known from it. */
static bool contains(run *r, const gs__op *op, uint32_t start, uint32_t end) {
  if (!r->withs) r->withs = gs__arena_alloc(r->bits, r->prog->op_count * sizeof *r->withs);
  known_with *k = r->withs + (op - r->prog->ops);
  if (k->known && k->end == end && k->start <= start) return k->any && start <= k->from;
  if (k->known && k->start == start && k->end >= end) return k->any && end >= k->to;
  *k = (known_with){.known = true, .start = start, .end = end};
  k->any = is_single(op, GS__OP_TOKEN)  ? find_token(r, op, start, end, &k->from, &k->to)
           : is_single(op, GS__OP_LIST) ? find_entry(r, op, start, end, &k->from, &k->to)
                                        : find_any(r, op, start, end, &k->from, &k->to);
  return k->any;
}

/* What the first place in the span took. */
static void note_contained(run *r, const gs__op *op, uint32_t start, uint32_t end, gs__found *out) {
  gs__arena_mark mark = gs__arena_here(r->bits);
  run inner = inner_run(r, op, start, end);
  if (reach(&inner, start, end, NULL)) {
    find_live(&inner);
    uint32_t p = start;
    while (!alive(&inner, p, 0)) p++;
    walk(&inner, p, out);
    end_run(&inner);
  }
  gs__arena_rewind(r->bits, mark);
}

/* ---- entry points ---- */

/* Walks from every place that is alive on both sides. */
static void tell_matches(const gs__pattern *p, run *left, run *right,
                         void (*each)(const gs__found *, void *payload), void *payload) {
  uint32_t covered = right->lo;        /* end of the last headless match */
  for (uint32_t at = right->lo; at < right->hi && within_budget(right->l); at++) {
    if (!alive(right, at, 0) || (p->left && !alive(left, at, 0))) continue;
    if (at < covered && falls_in(right, at)) continue;
    gs__found found = {0};
    found.start = p->left ? walk(left, at, &found) : at;
    found.end = walk(right, at, &found);
    found.place = at;
    if (found.end == found.start) continue;
    if (p->head < 0) {
      if (found.end <= covered) continue;
      covered = found.end;
    }
    each(&found, payload);
  }
}

void gs__match_all(const gs__pattern *p, gs__lattice *l, uint32_t lo, uint32_t hi,
                   void (*each)(const gs__found *, void *payload), void *payload) {
  gs__pattern_ready(p);
  gs__arena_reset(l->scratch);
  run right = {.l = l, .bits = l->scratch, .prog = p->right, .lo = lo, .hi = hi, .whole = true};
  run left = {.l = l, .bits = l->scratch, .prog = p->left, .lo = lo, .hi = hi, .whole = true};
  if (lo == hi || !reach(&right, lo, hi - 1, NULL)) return;
  find_live(&right);
  if (p->left) {
    if (!reach(&left, lo, hi - 1, &right)) return;
    find_live(&left);
  }
  if (p->head < 0)
    right.walked = gs__arena_alloc(l->scratch, (size_t)(hi - lo + 1) * p->right->words * sizeof *right.walked);
  tell_matches(p, &left, &right, each, payload);
  end_run(&left);
  end_run(&right);
}

void gs__match_starts(const gs__pattern *p, gs__lattice *l, uint32_t lo, uint32_t hi, bool *starts) {
  gs__pattern_ready(p);
  gs__arena_reset(l->inner);
  run r = {.l = l, .bits = l->inner, .prog = p->right, .lo = lo, .hi = hi, .whole = true};
  memset(starts, 0, (hi - lo) * sizeof *starts);
  if (lo == hi || !reach(&r, lo, hi - 1, NULL)) return;
  find_live(&r);
  for (uint32_t at = lo; at < hi; at++) starts[at - lo] = alive(&r, at, 0);
}

/* A condition is run from one place, or from all, and only asked whether it matches. */
static bool matches(const gs__pattern *p, gs__lattice *l, gs__range window, gs__range starts,
                    const gs__found *found) {
  gs__pattern_ready(p);
  gs__arena_reset(l->inner);
  run r = {.l = l, .bits = l->inner, .prog = p->right, .lo = window.start, .hi = window.end, .bound = found,
           .once = true};
  return reach(&r, starts.start, starts.end, NULL);
}

bool gs__match_ends_at(const gs__pattern *p, gs__lattice *l, uint32_t lo, uint32_t end,
                       const gs__found *found) {
  gs__pattern_ready(p);
  return p->right->leftwards && matches(p, l, (gs__range){lo, end}, (gs__range){end, end}, found);
}

bool gs__match_begins_at(const gs__pattern *p, gs__lattice *l, uint32_t start, uint32_t hi,
                         const gs__found *found) {
  return matches(p, l, (gs__range){start, hi}, (gs__range){start, start}, found);
}

bool gs__match_within(const gs__pattern *p, gs__lattice *l, uint32_t lo, uint32_t hi,
                      const gs__found *found) {
  return matches(p, l, (gs__range){lo, hi}, (gs__range){lo, hi}, found);
}
