/* partial: how far a pattern comes in a window where it does not match. */
#ifndef GS_MATCH_PARTIAL_H
#define GS_MATCH_PARTIAL_H

#include "match/match.h"

enum { GS__MOST_FAILED = 6 };

typedef struct gs__partial {
  bool matches;                        /* all of it, or all from its head on (then left says what failed) */
  bool left;                           /* what is told is about the part left of the head */
  uint32_t met;                        /* elements that held on the way */
  uint32_t start, at;                  /* tokens: where it began, where the next element should stand */
  const gs__op *last;                  /* the last element that held; NULL: none did */
  const gs__op *failed[GS__MOST_FAILED];   /* what was asked for at `at` and did not hold */
  uint32_t failed_count;
} gs__partial;

/* The partial match that comes farthest; of equal ones the first. */
gs__partial gs__match_partial(const gs__pattern *p, gs__lattice *lattice, gs__range window);

#endif
