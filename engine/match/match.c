#include "match/match.h"

#include <string.h>

/* One run of a program over a window. live has a bit for each (position, op): the rest can match. */
typedef struct run {
  gs__lattice *l;
  gs__arena *bits;
  const gs__program *prog;
  uint32_t lo, hi;
  size_t words;                        /* 64-bit words of a row of live */
  uint64_t *live;
  const gs__found *bound;              /* slots that references name, or NULL */
} run;

static bool alive(const run *r, uint32_t p, uint32_t op) {
  return r->live[(p - r->lo) * r->words + op / 64] >> (op % 64) & 1;
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
  while (token > start && shape(l, token - 1) & l->lead_shapes) token--;
  return token == start || (l->leads && l->leads[token]);
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

static bool at_place(const gs__lattice *l, const gs__node *n, uint32_t p) {
  const gs__doc *doc = l->doc;
  bool start = n->at == GS__AT_SENTENCE || n->at == GS__AT_PARAGRAPH;
  if (start ? p >= doc->token_count : p == 0) return false;
  uint32_t sentence = doc->token_sentence[start ? p : p - 1];
  gs__range r = n->at == GS__AT_SENTENCE || n->at == GS__AT_SENTENCE_END
                    ? doc->sentences[sentence]
                    : doc->paragraphs[doc->sentence_paragraph[sentence]];
  if (start) return only_marks(l, r.start, p, l->lead_shapes) || (l->leads && l->leads[p]);
  return only_marks(l, p, r.end, l->lead_shapes | GS__SHAPE_FINAL);
}

/* ---- liveness ---- */

static bool contains(run *r, const gs__op *op, uint32_t start, uint32_t end, gs__found *out);

/* Edges of a LIST or LAYER op at p, in the program's direction. */
static const gs__edges *edges_of(const run *r, const gs__op *op) {
  if (op->code == GS__OP_LIST) return &r->l->list_edges;
  return r->l->layers + op->node->layer;
}

static bool edge_passes(run *r, const gs__op *op, uint32_t p, const gs__edge *e) {
  if (r->prog->leftwards ? e->to < r->lo : e->to > r->hi) return false;
  if (op->code == GS__OP_LIST) return hit_passes(r->l, e->item, op->node->list);
  const gs__node *n = op->node;
  if (n->tests && !r->l->item_passes(r->l->payload, n->layer, e->item, n->tests)) return false;
  if (!op->with) return true;
  return r->prog->leftwards ? contains(r, op, e->to, p, NULL) : contains(r, op, p, e->to, NULL);
}

/* The longest edge at p from which the rest can match; NULL if there is none. */
static const gs__edge *edge_from(run *r, const gs__op *op, uint32_t p) {
  const gs__edges *all = edges_of(r, op);
  int side = r->prog->leftwards;
  if (!all->first[side]) return NULL;
  uint32_t next = (uint32_t)(op - r->prog->ops) + 1;
  for (uint32_t i = all->first[side][p]; i < all->first[side][p + 1]; i++) {
    const gs__edge *e = all->edge[side] + i;
    if (r->prog->leftwards ? e->to < r->lo : e->to > r->hi) continue;
    if (alive(r, e->to, next) && edge_passes(r, op, p, e)) return e;
  }
  return NULL;
}

/* Where a reference to a slot leads from p; UINT32_MAX if the slot does not stand here. */
static uint32_t reference(const run *r, const gs__op *op, uint32_t p) {
  for (uint32_t i = 0; r->bound && i < r->bound->piece_count; i++) {
    const gs__piece *b = r->bound->pieces + i;
    if (b->slot != op->slot) continue;
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

static bool evaluate(run *r, uint32_t p, uint32_t at) {
  const gs__op *op = r->prog->ops + at;
  uint32_t token, next;
  switch (op->code) {
    case GS__OP_MATCH: return true;
    case GS__OP_TOKEN:
      return one_token(r, p, &token, &next) && alive(r, next, at + 1) &&
             gs__token_passes(r->l, op->node->conditions, token);
    case GS__OP_ANY: return one_token(r, p, &token, &next) && alive(r, next, at + 1);
    case GS__OP_LIST: case GS__OP_LAYER: return edge_from(r, op, p) != NULL;
    case GS__OP_REF:
      next = reference(r, op, p);
      return next != UINT32_MAX && alive(r, next, at + 1);
    case GS__OP_AT: return alive(r, p, at + 1) && at_place(r->l, op->node, p);
    case GS__OP_OPEN: case GS__OP_CLOSE: return alive(r, p, at + 1);
    case GS__OP_JUMP: return alive(r, p, op->x);
    case GS__OP_SPLIT: return alive(r, p, op->x) || alive(r, p, op->y);
    case GS__OP_ALT:
      for (uint32_t i = 0; i < op->y; i++)
        if (alive(r, p, r->prog->targets[op->x + i])) return true;
      return false;
  }
  return false;
}

static void fill_row(run *r, uint32_t p) {
  uint64_t *row = r->live + (p - r->lo) * r->words;
  for (bool changed = true; changed;) {
    changed = false;
    for (uint32_t i = 0; i < r->prog->op_count; i++) {
      uint32_t at = r->prog->order[i];
      if (row[at / 64] >> (at % 64) & 1 || !evaluate(r, p, at)) continue;
      row[at / 64] |= (uint64_t)1 << (at % 64);
      changed = r->prog->loops;
    }
  }
}

/* Fills live for the whole window. False if the step budget is used up. */
static bool fill(run *r) {
  uint64_t cost = (uint64_t)(r->hi - r->lo + 1) * r->prog->op_count;
  r->l->steps += cost;
  if (r->l->step_limit && r->l->steps > r->l->step_limit) return false;
  r->words = (r->prog->op_count + 63) / 64;
  r->live = gs__arena_alloc(r->bits, (r->hi - r->lo + 1) * r->words * sizeof *r->live);
  if (r->prog->leftwards)
    for (uint32_t p = r->lo; p <= r->hi; p++) fill_row(r, p);
  else
    for (uint32_t p = r->hi + 1; p-- > r->lo;) fill_row(r, p);
  return true;
}

/* ---- the walk ---- */

typedef struct walker {
  run *r;
  gs__found *out;
  uint32_t opened[GS__MAX_SLOTS * 2], open_slot[GS__MAX_SLOTS * 2];
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
  if (out->piece_count == GS__MAX_PIECES_MATCH) return;
  out->pieces[out->piece_count++] =
      (gs__piece){slot, from < p ? from : p, from < p ? p : from};
}

/* The farthest place at which the alternative at `op` can reach `join` and go on from there. */
static uint32_t farthest(run *r, uint32_t op, uint32_t p, uint32_t join) {
  typedef struct { uint32_t p, op; } state;
  GS_VEC(state) todo = {0};
  size_t rows = r->hi - r->lo + 1;
  uint64_t *seen = gs__arena_alloc(r->bits, rows * r->words * sizeof *seen);
  uint32_t best = p;
  gs__vec_push(&todo, ((state){p, op}));
  while (todo.len) {
    state s = todo.at[--todo.len];
    uint64_t *row = seen + (s.p - r->lo) * r->words;
    if (row[s.op / 64] >> (s.op % 64) & 1 || !alive(r, s.p, s.op)) continue;
    row[s.op / 64] |= (uint64_t)1 << (s.op % 64);
    if (s.op == join) {
      if (r->prog->leftwards ? s.p < best : s.p > best) best = s.p;
      continue;
    }
    const gs__op *o = r->prog->ops + s.op;
    uint32_t token, next;
    switch (o->code) {
      case GS__OP_TOKEN: case GS__OP_ANY:
        if (one_token(r, s.p, &token, &next)) gs__vec_push(&todo, ((state){next, s.op + 1}));
        break;
      case GS__OP_LIST: case GS__OP_LAYER: {
        const gs__edges *all = edges_of(r, o);
        int side = r->prog->leftwards;
        for (uint32_t i = all->first[side][s.p]; i < all->first[side][s.p + 1]; i++) {
          const gs__edge *e = all->edge[side] + i;
          if (edge_passes(r, o, s.p, e)) gs__vec_push(&todo, ((state){e->to, s.op + 1}));
        }
        break;
      }
      case GS__OP_REF:
        next = reference(r, o, s.p);
        if (next != UINT32_MAX) gs__vec_push(&todo, ((state){next, s.op + 1}));
        break;
      case GS__OP_JUMP: gs__vec_push(&todo, ((state){s.p, o->x})); break;
      case GS__OP_SPLIT:
        gs__vec_push(&todo, ((state){s.p, o->x}));
        gs__vec_push(&todo, ((state){s.p, o->y}));
        break;
      case GS__OP_ALT:
        for (uint32_t i = 0; i < o->y; i++)
          gs__vec_push(&todo, ((state){s.p, r->prog->targets[o->x + i]}));
        break;
      case GS__OP_MATCH: break;
      default: gs__vec_push(&todo, ((state){s.p, s.op + 1})); break;
    }
  }
  gs__vec_free(&todo);
  return best;
}

static uint32_t choose(run *r, const gs__op *op, uint32_t p) {
  uint32_t best = UINT32_MAX, reach = 0, viable = 0;
  for (uint32_t i = 0; i < op->y; i++)
    if (alive(r, p, r->prog->targets[op->x + i])) {
      viable++;
      if (best == UINT32_MAX) best = r->prog->targets[op->x + i];
    }
  if (viable < 2) return best;
  best = UINT32_MAX;
  for (uint32_t i = 0; i < op->y; i++) {
    uint32_t target = r->prog->targets[op->x + i];
    if (!alive(r, p, target)) continue;
    uint32_t to = farthest(r, target, p, op->join);
    uint32_t length = to < p ? p - to : to - p;
    if (best != UINT32_MAX && length <= reach) continue;
    best = target;
    reach = length;
  }
  return best;
}

static void step_edge(walker *w, const gs__op *op, uint32_t *p) {
  const gs__edge *e = edge_from(w->r, op, *p);
  bool is_hit = op->code == GS__OP_LIST;
  note(w, is_hit, is_hit ? 0 : op->node->layer, e->item, *p, e->to);
  if (op->with && w->out) {
    uint32_t a = *p < e->to ? *p : e->to, b = *p < e->to ? e->to : *p;
    gs__found inner = {0};
    contains(w->r, op, a, b, &inner);
    for (uint32_t i = 0; i < inner.evidence_count; i++) {
      const gs__evidence *v = inner.evidence + i;
      note(w, v->is_hit, v->layer, v->item, v->start, v->end);
    }
    for (uint32_t i = 0; i < inner.piece_count; i++)
      if (w->out->piece_count < GS__MAX_PIECES_MATCH)
        w->out->pieces[w->out->piece_count++] = inner.pieces[i];
  }
  *p = e->to;
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

/* Follows live bits from op 0 at p to the program's end; returns where it ends. */
static uint32_t walk(run *r, uint32_t p, gs__found *out) {
  walker w = {.r = r, .out = out};
  uint32_t at = 0, idle = 0;
  for (;;) {
    const gs__op *op = r->prog->ops + at++;
    uint32_t before = p, token = p;
    switch (op->code) {
      case GS__OP_MATCH: return p;
      case GS__OP_TOKEN:
        one_token(r, p, &token, &p);
        note_token(&w, op, token);
        break;
      case GS__OP_ANY: one_token(r, p, &token, &p); break;
      case GS__OP_LIST: case GS__OP_LAYER: step_edge(&w, op, &p); break;
      case GS__OP_REF: p = reference(r, op, p); break;
      case GS__OP_AT: break;
      case GS__OP_OPEN:
        if (w.depth < GS__MAX_SLOTS * 2) {
          w.opened[w.depth] = p;
          w.open_slot[w.depth++] = op->slot;
        }
        break;
      case GS__OP_CLOSE: if (out && w.depth) close_slot(&w, op->slot, p); break;
      case GS__OP_JUMP: at = op->x; break;
      case GS__OP_SPLIT:
        /* having gone round without a step, leave the loop */
        at = alive(r, p, op->x) && idle <= r->prog->op_count ? op->x : op->y;
        if (!alive(r, p, at)) at = op->x;
        break;
      case GS__OP_ALT: at = choose(r, op, p); break;
    }
    idle = p == before ? idle + 1 : 0;
  }
}

/* Does what the op asks for (`with`) stand in [start, end)? *out gets the first place's evidence. */
static bool contains(run *r, const gs__op *op, uint32_t start, uint32_t end, gs__found *out) {
  run inner = {.l = r->l, .bits = r->bits, .prog = op->with, .lo = start, .hi = end, .bound = r->bound};
  if (!fill(&inner)) return false;
  for (uint32_t p = start; p <= end; p++) {
    if (!alive(&inner, p, 0)) continue;
    if (out) walk(&inner, p, out);
    return true;
  }
  return false;
}

/* ---- entry points ---- */

void gs__match_all(const gs__pattern *p, gs__lattice *l, uint32_t lo, uint32_t hi,
                   void (*each)(const gs__found *, void *payload), void *payload) {
  gs__arena_reset(l->scratch);
  run right = {.l = l, .bits = l->scratch, .prog = p->right, .lo = lo, .hi = hi};
  run left = {.l = l, .bits = l->scratch, .prog = p->left, .lo = lo, .hi = hi};
  if (!fill(&right) || (p->left && !fill(&left))) return;
  uint32_t covered = lo;               /* end of the last headless match */
  for (uint32_t at = lo; at < hi; at++) {
    if (!alive(&right, at, 0) || (p->left && !alive(&left, at, 0))) continue;
    gs__found found = {0};
    found.start = p->left ? walk(&left, at, &found) : at;
    found.end = walk(&right, at, &found);
    found.place = at;
    if (found.end == found.start) continue;
    if (p->head < 0) {
      if (found.end <= covered) continue;
      covered = found.end;
    }
    each(&found, payload);
  }
}

bool gs__match_ends_at(const gs__pattern *p, gs__lattice *l, uint32_t lo, uint32_t end,
                       const gs__found *found) {
  gs__arena_reset(l->inner);
  run r = {.l = l, .bits = l->inner, .prog = p->right, .lo = lo, .hi = end, .bound = found};
  if (p->right->leftwards) return fill(&r) && alive(&r, end, 0);
  return false;
}

bool gs__match_begins_at(const gs__pattern *p, gs__lattice *l, uint32_t start, uint32_t hi,
                         const gs__found *found) {
  gs__arena_reset(l->inner);
  run r = {.l = l, .bits = l->inner, .prog = p->right, .lo = start, .hi = hi, .bound = found};
  return fill(&r) && alive(&r, start, 0);
}

bool gs__match_within(const gs__pattern *p, gs__lattice *l, uint32_t lo, uint32_t hi,
                      const gs__found *found) {
  gs__arena_reset(l->inner);
  run r = {.l = l, .bits = l->inner, .prog = p->right, .lo = lo, .hi = hi, .bound = found};
  if (!fill(&r)) return false;
  for (uint32_t at = lo; at <= hi; at++)
    if (alive(&r, at, 0)) return true;
  return false;
}
