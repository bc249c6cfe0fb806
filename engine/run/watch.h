/* watch: somebody who looks on while rules are tried, to tell later why nothing came of it. A run without
 * one (run->watch NULL) is not slowed down; with one it finds the same. */
#ifndef GS_RUN_WATCH_H
#define GS_RUN_WATCH_H

#include "run/run.h"

typedef enum gs__loss {
  GS__LOST_UNLESS,                     /* a term of unless held */
  GS__LOST_NEEDS,                      /* a term of before or after did not */
  GS__LOST_POINTS                      /* the sum is too small */
} gs__loss;

/* A match that became no mention. One match may be lost for several reasons, and each is told. */
typedef struct gs__lost {
  gs__loss why;
  uint32_t rule, way;
  gs__range window;
  const gs__found *match;
  const gs__term *term;                /* UNLESS, NEEDS */
  const gs__mention *scored;           /* POINTS: with its terms; dead after the call */
} gs__lost;

typedef struct gs__watch {
  void *payload;
  /* The rules of run->phase are about to be tried, in round run->round: the lattice is as they see it. It may
   * be brought up to date, and matched against; nothing else may be changed. */
  void (*round)(void *payload, gs__run *run);
  /* A retag is about to be tried in a sentence. */
  void (*retag)(void *payload, gs__run *run, uint32_t rule, uint32_t sentence);
  void (*lost)(void *payload, gs__run *run, const gs__lost *lost);
  /* The rules of the round are tried now, and what gs__phase_imagine makes is as if one had found it. May be NULL. */
  void (*trying)(void *payload, gs__run *run);
} gs__watch;

/* As gs__run_open, with somebody who looks on. */
int gs__run_watched(gs__plan *plan, const gs_document *document, const gs__watch *watch, gs__run **out,
                    gs__err *err);

/* For who looks on, in a round: tells as lost for what reasons a match would be, if there were such a one. */
void gs__phase_weigh(gs__run *run, uint32_t rule, uint32_t way, gs__range window, const gs__found *match);
/* For who looks on, while rules are tried: makes the finding of a match that is not there, whatever its conditions and
 * points say. The rule's functions, overlaps and passes do with it as with any; of several such none takes the place of
 * another. */
gs__mention *gs__phase_imagine(gs__run *run, uint32_t rule, uint32_t way, gs__range window, const gs__found *match);

/* Which of the orders of overlap.c put one mention before another of its type: its name, with what the two
 * have of it. */
const char *gs__overlap_order(const gs__run *run, gs__mention *first, gs__mention *second, int *has,
                              int *other);

#endif
