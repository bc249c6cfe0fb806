/* What the patterns of a plan share while they are made, and its end. */
#include "match/beside.h"

void gs__names_forget_parts(gs__names *n) {
  gs__map_dispose(&n->part_at);
  gs__vec_free(&n->parts);             /* the trees stay: patterns have them */
}

void gs__names_dispose(gs__names *n) {
  gs__regexes_dispose(&n->regexes);
  gs__map_dispose(&n->test_at);
  gs__str_dispose(&n->asks);
  for (size_t i = 0; i < n->list_tests.len; i++) gs__asked_dispose(n->list_tests.at[i]->rows);
  gs__vec_free(&n->list_tests);
  gs__vec_free(&n->token_tests);
  gs__vec_free(&n->besides);
  gs__vec_free(&n->programs);
  gs__arena_dispose(&n->rows_asked);
  gs__arena_dispose(&n->cutting);
  gs__arena_dispose(&n->halves);
  gs__arena_dispose(&n->part_trees);
  gs__names_forget_parts(n);
}
