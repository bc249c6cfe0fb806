/* meet: can a condition hold anywhere in, or with {slot} around, what a pattern matches? Found out on their automata:
 * each token is taken by both, unless their tests exclude each other by what they say. Units, mentions and entries of
 * lists may be any tokens. So a no is proved, a yes may be wrong. */
#ifndef GS_MATCH_MEET_H
#define GS_MATCH_MEET_H

#include "match/tracks.h"

/* condition: of gs__tracks_condition, that does not look. around: it may begin before the match and end behind it. */
bool gs__may_meet(const gs__tracks *pattern, const gs__tracks *condition, bool around);

#endif
