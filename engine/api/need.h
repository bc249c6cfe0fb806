/* need: how far a document must be read before a pattern can be searched in it. */
#ifndef GS_API_NEED_H
#define GS_API_NEED_H

#include "run/run.h"
#include "run/slice.h"

/* How many phases of the plan must have run: all up to those that find what the pattern names, with the phases of
 * nothing but passes that follow, and up to those that give the tags that it asks for. */
uint32_t gs__need_phases(const gs__plan *plan, const gs__pattern *p);

/* Those of their rules that it takes; NULL: all. */
gs__slice *gs__need_slice(const gs__plan *plan, const gs__pattern *p, uint32_t phases);

/* May a match stand in a document of which only units and list hits are known? */
bool gs__need_early(const gs__run *run, const gs__pattern *p);
/* May one stand in the sentence, now that all needed phases have run? */
bool gs__need_sentence(const gs__run *run, const gs__pattern *p, uint32_t sentence);

#endif
