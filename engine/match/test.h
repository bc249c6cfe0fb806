/* test: tests on single tokens and on list hits, for the matcher's own files (others ask match.h). */
#ifndef GS_MATCH_TEST_H
#define GS_MATCH_TEST_H

#include "match/match.h"

/* Does the hit's entry belong to the list and pass its tests, and the text its tags? */
bool gs__hit_passes(const gs__lattice *lattice, uint32_t hit, gs__list_test *test);

static inline uint32_t gs__token_shape(const gs__lattice *l, uint32_t token) {
  return gs__vocab_info(l->vocab, l->doc->token_form[token])->shape;
}

#endif
