/* sweep: what reach.h does, for short windows: all places of the window at once, one test after the other. */
#ifndef GS_MATCH_SWEEP_H
#define GS_MATCH_SWEEP_H

#include "match/reach.h"

/* Can the window of the trial be swept? It must be short, as most sentences are, and lie in the memo's stretch. */
bool gs__sweepable(const gs__trial *t);

/* gs__reach and gs__find_live in one, for a trial that is sweepable. Of what was reached nothing is kept (gs__ends_at,
 * gs__first_end); if a match is asked for only `once`, nothing at all. */
bool gs__sweep(gs__trial *t, uint32_t from, uint32_t to, const gs__trial *is_start);

#endif
