/* start: where a match can start. Asked before anything is laid out for a run, since mostly none does. */
#ifndef GS_MATCH_START_H
#define GS_MATCH_START_H

#include "base/bit.h"
#include "match/reach.h"

/* Can any of the first tests hold at p? */
bool gs__could_start(const gs__trial *t, uint32_t p);
/* The places of the memo at which a match can start, all first tests asked together; NULL: places must be asked one by
 * one. */
const uint64_t *gs__starts_of(const gs__trial *t, uint32_t from, uint32_t to);

static inline bool gs__may_start(const gs__trial *t, const uint64_t *starts, uint32_t p) {
  return starts ? gs__bit_has(starts, p - t->l->memo.from) : gs__could_start(t, p);
}

/* Narrows [from, to] to where a match can start; false if that is nowhere. */
bool gs__narrow(const gs__trial *t, uint32_t *from, uint32_t *to);
/* The same to where the slots stand that a match begins with, if it can begin with nothing else. */
bool gs__narrow_to_slots(const gs__trial *t, uint32_t *from, uint32_t *to);

#endif
