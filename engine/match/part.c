/* What is known of a part. Parts stand in many patterns, and in other parts: most of what a pattern has was written as
 * one. So what loading asks of every tree is asked once of a part, when it is first read, and kept at its top. */
#include "match/need.h"

void gs__part_know(gs__names *names, gs__node *tree) {
  gs__known *k = gs__arena_alloc(&names->part_trees, sizeof *k);
  gs__share_lists(names, tree);
  gs__needs_of_part(names, k, tree);
  gs__measure_part(k, tree);
  k->specificity = gs__pattern_specificity(tree);
  tree->known = k;
}
