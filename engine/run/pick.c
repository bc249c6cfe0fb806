#include "run/pick.h"

#include <string.h>

#include "base/bit.h"
#include "match/beside.h"

static void pick(gs__picked *k, uint32_t way, uint32_t token) {
  gs__seen *seen = k->seen + way;
  if (seen->sentence != k->now) {
    *seen = (gs__seen){k->now, token, token};
    k->way[k->count++] = way;
  }
  if (token < seen->first) seen->first = token;
  if (token > seen->last) seen->last = token;
}

static void pick_all(gs__picked *k, const gs__filing *f, uint32_t key, uint32_t token) {
  for (uint32_t i = f->first[key]; i < f->first[key + 1]; i++) pick(k, f->ways[i].way, token);
}

/* The same, for the ways that allow what stands before and behind `taken`. */
static void pick_between(const gs__run *run, gs__range w, gs__picked *k, const gs__filing *f, uint32_t key,
                         gs__range taken) {
  const gs__lattice *l = &run->lattice;
  const gs__besides *all = run->plan->names.besides.at;
  gs__neighbour before = gs__neighbour_at(l, w, taken.start, true), behind = gs__neighbour_at(l, w, taken.end, false);
  for (const gs__filed_way *one = f->ways + f->first[key]; one < f->ways + f->first[key + 1]; one++) {
    const gs__besides *want = all + one->beside;
    if (!one->beside || (gs__beside_fits(l, &want->before, &before) && gs__beside_fits(l, &want->behind, &behind)))
      pick(k, one->way, taken.start);
  }
}

/* For the entries of lists that begin at a token. */
static void pick_hits(const gs__run *run, const gs__phase *f, gs__range w, gs__picked *k, uint32_t token) {
  const gs__edges *hits = &run->lattice.list_edges;
  for (uint32_t i = hits->first[0][token]; i < hits->first[0][token + 1]; i++) {
    const gs__edge *e = hits->edge[0] + i;
    if (f->lists.first[e->list] < f->lists.first[e->list + 1])
      pick_between(run, w, k, &f->lists, e->list, (gs__range){token, e->to});
  }
}

/* What a way requires may be words as well as lists and layers: any of them. */
static void pick_for(const gs__run *run, const gs__phase *f, gs__range w, gs__picked *k) {
  const gs__lattice *l = &run->lattice;
  k->count = 0;
  if (!++k->now) {                     /* once round: what was seen is forgotten */
    memset(k->seen, 0, f->way_count * sizeof *k->seen);
    k->now = 1;
  }
  for (size_t i = 0; i < f->always.len; i++) pick(k, f->always.at[i], w.start);
  for (uint32_t t = w.start; t < w.end; t++) {
    gs__form fold = l->folds[t];
    if (fold < f->word_limit && gs__bit_has(f->word_any, fold))
      pick_between(run, w, k, &f->words, fold, (gs__range){t, t + 1});
  }
  for (uint32_t t = w.start; f->list_mask && l->list_edges.first[0] && t < w.end; t++)
    if (l->list_edges.lists[0][t] & f->list_mask) pick_hits(run, f, w, k, t);
  for (const uint32_t *layer = f->layer_keys; layer < f->layer_keys + f->layer_key_count; layer++)
    if (gs__edges_begin(l->layers + *layer, w.start, w.end)) pick_all(k, &f->layer_filing, *layer, w.start);
}

/* Many ways go into order through a row of bits. */
static void sort_many(gs__picked *k, uint32_t ways) {
  for (uint32_t i = 0; i < k->count; i++) gs__bit_put(k->order, k->way[i]);
  k->count = 0;
  for (uint32_t w = 0; w <= ways / 64; w++) {
    for (uint64_t left = k->order[w]; left; left &= left - 1)
      k->way[k->count++] = w * 64 + (uint32_t)__builtin_ctzll(left);
    k->order[w] = 0;
  }
}

/* Into the order of rules. Mostly there are few, and those of one word are in order already. */
static void sort_ways(gs__picked *k, uint32_t ways) {
  enum { FEW = 32 };
  if (k->count > FEW) {
    sort_many(k, ways);
    return;
  }
  for (uint32_t i = 1; i < k->count; i++) {
    uint32_t way = k->way[i], at = i;
    for (; at > 0 && k->way[at - 1] > way; at--) k->way[at] = k->way[at - 1];
    k->way[at] = way;
  }
}

void gs__pick(const gs__run *run, const gs__phase *f, gs__range sentence) {
  pick_for(run, f, sentence, f->picked);
  sort_ways(f->picked, f->way_count);
}

/* ---- what a way wants beside what it requires ---- */

static void file_one(const gs__filing *f, uint32_t key, uint32_t way, uint32_t beside) {
  for (gs__filed_way *one = f->ways + f->first[key]; one < f->ways + f->first[key + 1]; one++)
    if (one->way == way) one->beside = beside;
}

/* Now that the programs of a way are made, it is known what it wants beside what it requires. In a window that is wider
 * than a sentence a neighbour may lie beyond that. */
void gs__pick_file(const gs__phase *f, uint32_t at) {
  const gs__pattern *p = f->ways[at].pattern;
  f->ways[at].tried = true;
  for (uint32_t i = 0; i < p->required_count && p->beside && f->ways[at].within == GS__IN_SENTENCE; i++) {
    const gs__required *r = p->required + i;
    if (r->kind == GS__NEED_WORD) file_one(&f->words, r->id, at, p->beside[i]);
    if (r->kind == GS__NEED_LIST) file_one(&f->lists, r->id, at, p->beside[i]);
  }
}
