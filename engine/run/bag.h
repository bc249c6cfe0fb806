/* bag: the words of a claim or a denial, for counting those that two have in common. */
#ifndef GS_RUN_BAG_H
#define GS_RUN_BAG_H

#include "run/record.h"

/* Words of a span that carry meaning, as lemmas or, where the pack says so, as sets of synonyms: in
 * ascending order, each once. Each word sets a bit of the marks, so that most pairs of bags without a word
 * in common are told by a look. */
typedef struct gs__bag {
  uint32_t *at;
  uint32_t count;
  uint64_t marks;
} gs__bag;

/* Of the content of a mention, without what only says that it is a claim, or whose. topics: by token, GS__NONE where it
 * was not yet asked for. */
gs__bag gs__bag_of(gs__builder *b, const gs__mention *m, gs__sym *topics);
int gs__bag_shared(const gs__bag *a, const gs__bag *b);
/* What more than every fourth of the bags has, and three of them at least: what all speak of tells little. */
gs__bag gs__bag_common(gs__arena *a, const gs__bag *bags, size_t count);
/* The words that both have. */
gs__bag gs__bag_both(gs__arena *arena, const gs__bag *a, const gs__bag *b);
uint32_t gs__bag_shared_most(const gs__bag *a, const gs__bag *b);   /* a bound, at a look */

#endif
