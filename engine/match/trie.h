/* trie: the entries of all lists in one trie over forms, and what scans keep of it: sketches of the words that lead on,
 * a filter of its edges. For list.h's own files: trie.c fills it, scan.c walks it. */
#ifndef GS_MATCH_TRIE_H
#define GS_MATCH_TRIE_H

#include "base/hash.h"
#include "match/list.h"

/* Bits of gs__trie_edge.entry: the entry fits wherever its words stand; nothing goes on from there. */
enum { GS__EDGE_PLAIN = 1 << 30, GS__EDGE_LEAF = 1 << 29 };

/* So many entries are to be entered: its tables, and those of forms, grow once. */
void gs__trie_expect(gs__lists *l, size_t more);
/* Before a scan: sketches, filter and the edges' entries, if the trie has changed. */
void gs__trie_sketch(gs__lists *l);

static inline uint64_t gs__trie_key(uint32_t state, gs__form form, bool lemma) {
  return ((uint64_t)state << 33 | (uint64_t)lemma << 32 | form) + 1;
}

static inline gs__trie_edge *gs__trie_slot(const gs__lists *l, uint64_t key) {
  size_t i = gs__hash_mix(key) & l->edge_mask;
  while (l->edges[i].key && l->edges[i].key != key) i = (i + 1) & l->edge_mask;
  return l->edges + i;
}

static inline uint32_t gs__trie_step(const gs__lists *l, uint32_t state, gs__form form, bool lemma) {
  if (!l->edges) return 0;
  return gs__trie_slot(l, gs__trie_key(state, form, lemma))->to;
}

static inline void gs__sketch_add(gs__sketch *s, gs__form form, bool lemma) {
  uint64_t h = form * 0x9e3779b97f4a7c15u;
  if (lemma) s->lemma |= (uint64_t)1 << (h >> 32) % 63;
  else s->fold |= (uint64_t)1 << (h >> 58) | (uint64_t)1 << (h >> 52 & 63);
}

static inline uint64_t gs__filter_bits(uint64_t hash) {
  return (uint64_t)1 << (hash >> 58) | (uint64_t)1 << (hash >> 52 & 63);
}

static inline uint64_t *gs__filter_word(const gs__lists *l, uint64_t hash) {
  return l->steps.at + (hash >> 20 & (l->steps.len - 1));
}

#endif
