#include "match/sweep.h"

#include <string.h>

#include "base/hash.h"
#include "match/start.h"
#include "match/test.h"

typedef struct place {                 /* of a walk: a position and the op that is next */
  uint32_t p, op;
} place;

typedef struct known_place {
  place from, to;                      /* to.op 0: a free slot of the table */
} known_place;

/* A trial and what its walks leave. */
typedef struct run {
  gs__trial t;
  uint64_t *walked;                    /* places of earlier walks: a row of ops for each; NULL: none yet */
  known_place *known;                  /* where alternatives lead: open addressing */
  size_t known_mask, known_count;
  GS_VEC(place) trail;                 /* of the alternatives that are being followed */
} run;

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
  const gs__op *op = r->t.prog->ops + at.op;
  uint32_t next = at.p;
  switch (op->code) {
    case GS__OP_TOKEN: case GS__OP_ANY: next += r->t.prog->leftwards ? UINT32_MAX : 1; break;
    case GS__OP_LIST: case GS__OP_LAYER: next = gs__edge_from(&r->t, op, at.p)->to; break;
    case GS__OP_REF: next = gs__reference(&r->t, op, at.p); break;
    case GS__OP_JUMP: return (place){at.p, op->x};
    case GS__OP_SPLIT: return (place){at.p, gs__alive(&r->t, at.p, op->x) ? op->x : op->y};
    case GS__OP_ALT: return choose(r, at, NULL);
    default: break;
  }
  return (place){next, op->next};
}

/* Where the walk from a place in an alternative comes to the join. Every place is followed once. */
static place follow(run *r, place at, uint32_t join) {
  size_t from = r->trail.len;
  while (r->t.prog->ops[at.op].source != join) {
    const known_place *k = r->known ? known_slot(r, at) : NULL;
    if (k && k->to.op) {
      at = k->to;
      break;
    }
    gs__vec_push(&r->trail, at);
    r->t.l->steps++;
    if (r->t.prog->ops[at.op].code == GS__OP_ALT) choose(r, at, &at);
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
  const gs__op *op = r->t.prog->ops + at.op;
  const uint32_t *target = r->t.prog->targets + op->x;
  uint32_t best = UINT32_MAX, viable = 0;
  place to = at;
  for (uint32_t i = 0; i < op->y; i++)
    if (gs__alive(&r->t, at.p, target[i]) && !viable++) best = i;
  for (uint32_t i = best; i < op->y && (viable > 1 || (joined && i == best)); i++) {
    if (!gs__alive(&r->t, at.p, target[i])) continue;
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
  const gs__edge *e = gs__edge_from(&w->r->t, op, p);
  bool is_hit = op->code == GS__OP_LIST;
  note(w, is_hit, is_hit ? 0 : op->node->layer, e->item, p, e->to);
  if (!gs__op_with(w->r->t.prog, op)) return;
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
    const gs__edges *e = &w->r->t.l->list_edges;
    for (uint32_t i = e->first[0][token]; i < e->first[0][token + 1]; i++)
      if (e->edge[0][i].to == token + 1 && gs__edge_hits(w->r->t.l, e->edge[0] + i, c->list)) {
        note(w, true, 0, e->edge[0][i].item, token, token + 1);
        break;
      }
  }
}

static void take_note(walker *w, place at) {
  const gs__op *op = w->r->t.prog->ops + at.op;
  switch (op->code) {
    case GS__OP_TOKEN: note_token(w, op, w->r->t.prog->leftwards ? at.p - 1 : at.p); break;
    case GS__OP_LIST: case GS__OP_LAYER: note_edge(w, op, at.p); break;
    case GS__OP_OPEN:
      w->opened[w->depth] = at.p;
      w->open_slot[w->depth++] = op->slot;
      break;
    case GS__OP_CLOSE: close_slot(w, op->slot, at.p); break;
    default: break;
  }
}

/* Notes that a walk has come to a place; was one here before? */
static bool walked_before(run *r, place at) {
  size_t words = (r->t.prog->op_count + 63) / 64;
  uint64_t *set = r->walked + (at.p - r->t.lo) * words + at.op / 64, bit = (uint64_t)1 << (at.op % 64);
  bool before = *set & bit;
  *set |= bit;
  return before;
}

static bool is_end(const run *r, place at) {
  return r->t.prog->ops[at.op].code == GS__OP_MATCH;
}

/* Follows what is live from op 0 at p to the program's end; returns where it ends. */
static uint32_t walk(run *r, uint32_t p, gs__found *out) {
  walker w;
  w.r = r;
  w.out = out;
  w.depth = 0;                         /* what lies beyond is not read */
  place at = {p, 0};
  while (!is_end(r, at)) {
    if (r->walked) walked_before(r, at);
    r->t.l->steps++;
    take_note(&w, at);
    at = step(r, at);
  }
  return at.p;
}

/* Does the walk from p fall in with an earlier one? Then they end alike. */
static bool falls_in(run *r, uint32_t p) {
  place at = {p, 0};
  while (!is_end(r, at)) {
    if (walked_before(r, at)) return true;
    r->t.l->steps++;
    at = step(r, at);
  }
  return false;
}

static void keep_walks(run *r) {
  size_t words = (r->t.prog->op_count + 63) / 64;
  r->walked = gs__arena_alloc(r->t.bits, (r->t.hi - r->t.lo + 1) * words * sizeof *r->walked);
}

static void end_run(run *r) {
  gs__mem_free(r->known);
  gs__vec_free(&r->trail);
}

/* ---- what a span contains ---- */

/* What the first place in the span took. */
static void note_contained(run *r, const gs__op *op, uint32_t start, uint32_t end, gs__found *out) {
  gs__arena_mark mark = gs__arena_here(r->t.bits);
  run inner = {.t = gs__inner_trial(&r->t, op, start, end)};
  if (gs__reach(&inner.t, start, end, NULL)) {
    gs__find_live(&inner.t);
    uint32_t p = start;
    while (!gs__alive(&inner.t, p, 0)) p++;
    walk(&inner, p, out);
    end_run(&inner);
  }
  gs__arena_rewind(r->t.bits, mark);
}

/* ---- entry points ---- */

/* Walks from every place that is alive on both sides. */
static void tell_matches(const gs__pattern *p, run *left, run *right,
                         void (*each)(const gs__found *, void *payload), void *payload) {
  uint32_t covered = right->t.lo;      /* end of the last headless match */
  gs__found found;
  for (uint32_t at = right->t.first; gs__within_budget(right->t.l); at++) {
    at = gs__next_start(&right->t, at);
    if (at == right->t.hi) break;
    if (p->left && !gs__alive(&left->t, at, 0)) continue;
    if (p->head < 0 && !right->walked) keep_walks(right);
    if (at < covered && falls_in(right, at)) continue;
    found.piece_count = found.evidence_count = 0;
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

/* Does a run from the places [from, to] that are alive in `is_start` (NULL: all) match? Finds what is live, unless a
 * match is asked for only once. From one place little is reached, which costs less row by row. */
static bool find(gs__trial *t, uint32_t from, uint32_t to, const gs__trial *is_start) {
  if (from < to && gs__sweepable(t)) return gs__sweep(t, from, to, is_start);
  if (!gs__reach(t, from, to, is_start)) return false;
  if (!t->once) gs__find_live(t);
  return true;
}

/* Of one place mostly what stands before it does not match, so that is asked first if it costs little. */
static bool find_both(gs__trial *left, gs__trial *right, uint32_t from, uint32_t to) {
  if (from == to && gs__is_plain(left->prog)) return find(left, from, to, NULL) && find(right, from, to, NULL);
  return gs__narrow(left, &from, &to) && find(right, from, to, NULL) && find(left, from, to, right);
}

void gs__match_among(const gs__pattern *p, gs__lattice *l, gs__range window, uint32_t from, uint32_t to,
                     void (*each)(const gs__found *, void *payload), void *payload) {
  gs__pattern_ready(p);
  gs__arena_reset(l->scratch);
  uint32_t lo = window.start, hi = window.end;
  run right = {.t = {.l = l, .bits = l->scratch, .prog = p->right, .lo = lo, .hi = hi, .whole = true}};
  run left = {.t = {.l = l, .bits = l->scratch, .prog = p->left, .lo = lo, .hi = hi, .whole = true}};
  if (!(p->left ? find_both(&left.t, &right.t, from, to) : find(&right.t, from, to, NULL))) return;
  tell_matches(p, &left, &right, each, payload);
  end_run(&left);
  end_run(&right);
}

void gs__match_all(const gs__pattern *p, gs__lattice *l, uint32_t lo, uint32_t hi,
                   void (*each)(const gs__found *, void *payload), void *payload) {
  if (lo < hi) gs__match_among(p, l, (gs__range){lo, hi}, lo, hi - 1, each, payload);
}

void gs__match_starts(const gs__pattern *p, gs__lattice *l, uint32_t lo, uint32_t hi, bool *starts) {
  gs__pattern_ready(p);
  gs__arena_reset(l->inner);
  gs__trial t = {.l = l, .bits = l->inner, .prog = p->right, .lo = lo, .hi = hi, .whole = true};
  memset(starts, 0, (hi - lo) * sizeof *starts);
  if (lo == hi || !find(&t, lo, hi - 1, NULL)) return;
  for (uint32_t at = lo; at < hi; at++) starts[at - lo] = gs__alive(&t, at, 0);
}

/* A condition is run from one place, or from all, and only asked whether it matches. */
static bool matches(const gs__pattern *p, gs__lattice *l, gs__range window, gs__range starts,
                    const gs__found *found) {
  gs__pattern_ready(p);
  gs__arena_reset(l->inner);
  gs__trial t = {.l = l, .bits = l->inner, .prog = p->right, .lo = window.start, .hi = window.end,
                 .bound = found, .once = true};
  if (found && p->refers && !gs__narrow_to_slots(&t, &starts.start, &starts.end)) return false;
  return find(&t, starts.start, starts.end, NULL);
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
