/* Where an op leads that asks for more than a token: a place that it must stand at, an edge, a slot. */
#include "match/reach.h"
#include "match/test.h"

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

static bool in_window(const gs__trial *t, uint32_t p) {
  return p >= t->lo && p <= t->hi;
}

bool gs__edge_passes(gs__trial *t, const gs__op *op, uint32_t p, const gs__edge *e) {
  if (!in_window(t, e->to)) return false;
  if (op->code == GS__OP_LIST) return gs__edge_hits(t->l, e, op->node->list);
  const gs__node *n = op->node;
  if (n->tests && !t->l->item_passes(t->l->payload, n->layer, e->item, n->tests)) return false;
  if (!gs__op_with(t->prog, op)) return true;
  return t->prog->leftwards ? gs__contains(t, op, e->to, p) : gs__contains(t, op, p, e->to);
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
