/* test: tests on single tokens and on list hits, for the matcher's own files (others ask match.h). */
#ifndef GS_MATCH_TEST_H
#define GS_MATCH_TEST_H

#include "match/match.h"

/* Does the entry of a hit of the test's list pass it, and the text its tags? */
bool gs__hit_passes(const gs__lattice *lattice, uint32_t hit, gs__list_test *test);

/* Does the condition hold, without its `negated` and those behind it? */
bool gs__condition_holds(const gs__lattice *lattice, const gs__condition *condition, uint32_t token);

/* Is the edge a hit that passes the test? */
static inline bool gs__edge_hits(const gs__lattice *l, const gs__edge *e, gs__list_test *test) {
  return e->list == test->list && gs__hit_passes(l, e->item, test);
}

/* The row of a test in the memo by its number, NULL if it is not there yet. */
static inline const uint64_t *gs__memo_known(const gs__memo *m, uint32_t number) {
  size_t k = m->edge_rows + number;
  bool known = number && number < m->tests && m->dated[k] == (m->now | GS__MEMO_KNOWN);
  return known ? m->rows + k * m->words : NULL;
}

/* The row of a numbered test in the memo, NULL if it keeps none. */
const uint64_t *gs__memo_test(const gs__lattice *lattice, const gs__condition *conditions);
/* The row of where edges begin, of a layer or, if the layer is GS__LIST_EDGES, of list hits. side: 1 = leftwards. */
enum { GS__LIST_EDGES = UINT16_MAX };
const uint64_t *gs__memo_edges(const gs__lattice *lattice, uint32_t layer, int side);

static inline uint32_t gs__token_shape(const gs__lattice *l, uint32_t token) {
  return l->shapes[token];
}

#endif
