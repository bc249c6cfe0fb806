#ifndef GS__RUN_TRUECASE_H
#define GS__RUN_TRUECASE_H

#include "run/run.h"

/* A headline in title case: which of its words are names. Their capitals tell nothing, but the article does: a known
 * word that it writes with a capital inside sentences more often than without one ("Trump", "Cook") gets the tag of a
 * name. Tokens must have their first tags, and the lattice its shapes. */
void gs__true_case(gs__run *run);

#endif
