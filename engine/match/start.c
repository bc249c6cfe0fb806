/* Where a match can start, by the first tests of a program. */
#include "match/start.h"

#include "match/test.h"

/* Can any of the first tests hold at p? */
bool gs__could_start(const gs__trial *t, uint32_t p) {
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

/* (To ask one by one is better for few.) */
const uint64_t *gs__starts_of(const gs__trial *t, uint32_t from, uint32_t to) {
  const gs__memo *m = &t->l->memo;
  const gs__program *g = t->prog;
  if (to - from < m->patience || !m->tests || t->lo < m->from || t->hi > m->from + m->count) return NULL;
  uint64_t *row = gs__arena_alloc(t->bits, m->words * sizeof *row);
  for (const gs__start *s = g->starts; s < g->starts + g->start_count; s++)
    if (!add_starts(t, s, row, m->words)) return NULL;
  return row;
}

bool gs__narrow(const gs__trial *t, uint32_t *from, uint32_t *to) {
  const uint64_t *starts = gs__starts_of(t, *from, *to);
  while (*from <= *to && !gs__may_start(t, starts, *from)) ++*from;
  while (*to > *from && !gs__may_start(t, starts, *to)) --*to;
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
