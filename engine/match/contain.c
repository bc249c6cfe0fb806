/* What a span must contain (`with` of an op): whether it stands in it, asked once for all spans that end alike. */
#include "match/reach.h"
#include "match/test.h"

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
bool gs__contains(gs__trial *t, const gs__op *op, uint32_t start, uint32_t end) {
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
