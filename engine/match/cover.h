/* cover: is all that one pattern matches matched by another, too, with the same slots? Found out on the trees:
 * each becomes an automaton over tests and the ends of slots, and the one is followed along the other. Tests are
 * held against each other by what they say, not by what words there are: so a yes is proved, a no may be wrong. */
#ifndef GS_MATCH_COVER_H
#define GS_MATCH_COVER_H

#include "match/tracks.h"

/* wide may also be that of a condition: does it hold wherever the narrow one matches? */
bool gs__covers(const gs__tracks *wide, const gs__tracks *narrow);
/* Does what passes `narrow` pass `wide`? Of tests on one token. */
bool gs__cover_follows(const gs__vocab *v, const gs__condition *wide, const gs__condition *narrow);

#endif
