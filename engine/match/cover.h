/* cover: is all that one pattern matches matched by another, too, with the same slots? Found out on the trees:
 * each becomes an automaton over tests and the ends of slots, and the one is followed along the other. Tests are
 * held against each other by what they say, not by what words there are: so a yes is proved, a no may be wrong. */
#ifndef GS_MATCH_COVER_H
#define GS_MATCH_COVER_H

#include "match/pattern.h"

typedef struct gs__cover gs__cover;

/* NULL: the pattern is too large. */
gs__cover *gs__cover_new(const gs__pattern *p);
void gs__cover_free(gs__cover *c);
bool gs__covers(const gs__cover *wide, const gs__cover *narrow);

#endif
