#include "run/bag.h"

#include <stdlib.h>
#include <string.h>

static int by_number(const void *x, const void *y) {
  uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
  return (a > b) - (a < b);
}

static void settle(gs__bag *g) {
  if (g->count) qsort(g->at, g->count, sizeof *g->at, by_number);
  uint32_t kept = 0;
  for (uint32_t i = 0; i < g->count; i++) {
    if (kept && g->at[kept - 1] == g->at[i]) continue;
    g->at[kept++] = g->at[i];
    g->marks |= (uint64_t)1 << (g->at[i] * 0x9E3779B1u >> 26);
  }
  g->count = kept;
}

/* Does the token only say that it is a claim, or whose ("the governor's account")? */
static bool only_names(const gs__builder *b, const gs__mention *m, uint32_t token) {
  for (size_t i = 0; i < m->slots.len; i++) {
    const gs__mslot *s = m->slots.at + i;
    bool names = s->name == b->k.noun || s->name == b->k.claimant;
    if (names && s->start <= token && token < s->end) return true;
  }
  return false;
}

gs__bag gs__bag_of(gs__builder *b, const gs__mention *m, gs__sym *topics) {
  gs__run *run = b->run;
  uint32_t most = 0;
  for (size_t i = 0; i < m->slots.len; i++)
    if (m->slots.at[i].name == b->k.content) most += m->slots.at[i].end - m->slots.at[i].start;
  gs__bag g = {gs__arena_raw(run->arena, (most + 1) * sizeof *g.at), 0, 0};
  for (size_t i = 0; i < m->slots.len; i++) {
    if (m->slots.at[i].name != b->k.content) continue;
    for (uint32_t t = m->slots.at[i].start; t < m->slots.at[i].end; t++) {
      if (topics[t] == GS__NONE) topics[t] = gs__topic(run, t);
      if (topics[t] && !only_names(b, m, t)) g.at[g.count++] = topics[t];
    }
  }
  settle(&g);
  return g;
}

int gs__bag_shared(const gs__bag *a, const gs__bag *b) {
  if (!(a->marks & b->marks)) return 0;
  int n = 0;
  for (uint32_t i = 0, k = 0; i < a->count && k < b->count;) {
    uint32_t x = a->at[i], y = b->at[k];
    n += x == y;
    i += x <= y;
    k += y <= x;
  }
  return n;
}

enum { COMMON = 3, COMMON_PART = 4 };  /* bags that have a common word, at least; of so many one, and more */

gs__bag gs__bag_common(gs__arena *a, const gs__bag *bags, size_t count) {
  size_t words = 0;
  for (size_t i = 0; i < count; i++) words += bags[i].count;
  gs__bag g = {gs__arena_raw(a, (words + 1) * sizeof *g.at), 0, 0};
  for (size_t i = 0; i < count; i++) {
    if (bags[i].count) memcpy(g.at + g.count, bags[i].at, bags[i].count * sizeof *g.at);
    g.count += bags[i].count;
  }
  if (g.count) qsort(g.at, g.count, sizeof *g.at, by_number);
  uint32_t kept = 0;
  for (uint32_t i = 0, next; i < g.count; i = next) {
    for (next = i + 1; next < g.count && g.at[next] == g.at[i];) next++;
    if (next - i >= COMMON && (next - i) * COMMON_PART > count) g.at[kept++] = g.at[i];
  }
  g.count = kept;
  settle(&g);
  return g;
}

gs__bag gs__bag_both(gs__arena *arena, const gs__bag *a, const gs__bag *b) {
  gs__bag g = {gs__arena_raw(arena, (a->count + 1) * sizeof *g.at), 0, 0};
  for (uint32_t i = 0, k = 0; i < a->count && k < b->count;) {
    uint32_t x = a->at[i], y = b->at[k];
    if (x == y) g.at[g.count++] = x;
    i += x <= y;
    k += y <= x;
  }
  settle(&g);
  return g;
}

/* How many words they can share at most: a mark that only one has is a word of its own. */
uint32_t gs__bag_shared_most(const gs__bag *a, const gs__bag *b) {
  uint32_t x = a->count - (uint32_t)__builtin_popcountll(a->marks & ~b->marks);
  uint32_t y = b->count - (uint32_t)__builtin_popcountll(b->marks & ~a->marks);
  return x < y ? x : y;
}
