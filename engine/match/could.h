/* could: may a pattern match in a stretch of text of which only words and list hits are known? What rules will
 * find there, and the tags that they will set, are taken to be whatever the pattern asks for. */
#ifndef GS_MATCH_COULD_H
#define GS_MATCH_COULD_H

#include "match/match.h"

/* false: no match of the pattern lies in the tokens from lo to hi, whatever else is found. Linear in the pattern
 * and in the tokens. */
bool gs__could_match(const gs__pattern *p, const gs__lattice *l, uint32_t lo, uint32_t hi);

#endif
