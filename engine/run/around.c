/* What holds a token: the mentions of a type in a slot of which it stands. The slot's pieces are filed by
 * place when somebody asks, and filed again when slots of the type have changed since. */
#include <stdlib.h>

#include "run/run.h"

static int by_start(const void *x, const void *y) {
  const gs__held *a = x, *b = y;
  if (a->start != b->start) return a->start < b->start ? -1 : 1;
  return (a->order > b->order) - (a->order < b->order);
}

static void file_pieces(gs__around *around, const gs__mention *m) {
  for (size_t i = 0; i < m->slots.len; i++) {
    const gs__mslot *s = m->slots.at + i;
    uint32_t order = (uint32_t)around->pieces.len;
    if (s->name == around->slot)
      gs__vec_push(&around->pieces, ((gs__held){s->start, s->end, 0, m->number, order}));
  }
}

static void file(gs__run *run, gs__around *around) {
  gs__edges_layer(run, around->type);
  const gs__edges *e = run->lattice.layers + around->type;
  uint32_t n = e->first[0] ? e->first[0][run->doc->token_count] : 0, reach = 0;
  around->pieces.len = 0;
  for (uint32_t i = 0; i < n; i++) file_pieces(around, run->mentions.at[e->edge[0][i].item]);
  gs__held *at = around->pieces.at;
  if (around->pieces.len) qsort(at, around->pieces.len, sizeof *at, by_start);
  for (size_t i = 0; i < around->pieces.len; i++) {
    if (at[i].end > reach) reach = at[i].end;
    at[i].reach = reach;
  }
}

/* How many pieces begin at the token or before it. */
static size_t begun(const gs__around *around, uint32_t token) {
  size_t low = 0, high = around->pieces.len;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (around->pieces.at[middle].start <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/* In the order of mentions; few pieces hold one token. */
static void keep(gs__around *around, const gs__held *one) {
  gs__vec_push(&around->found, *one);
  gs__held *at = around->found.at;
  size_t k = around->found.len - 1;
  for (; k > 0 && at[k - 1].order > one->order; k--) at[k] = at[k - 1];
  at[k] = *one;
}

const gs__held *gs__around_token(gs__run *run, uint32_t type, gs__sym slot, uint32_t token, size_t *count) {
  gs__around *a = &run->around;
  uint32_t changes = run->changes[type] + 1;
  if (a->type != type || a->slot != slot || a->changes != changes) {
    a->type = type;
    a->slot = slot;
    a->changes = changes;
    file(run, a);
  }
  a->found.len = 0;
  for (size_t i = begun(a, token); i-- > 0 && a->pieces.at[i].reach > token;)
    if (a->pieces.at[i].end > token) keep(a, a->pieces.at + i);
  *count = a->found.len;
  return a->found.at;
}
