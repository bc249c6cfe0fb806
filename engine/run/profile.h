/* profile: counts of what rules, ways and passes did and how long it took, over all documents since it was
 * turned on. While plan->profile is NULL it costs a test of a pointer for each try. Times are of the
 * thread's CPU and differ from run to run; all else is the same for the same documents. */
#ifndef GS_RUN_PROFILE_H
#define GS_RUN_PROFILE_H

#include "run/run.h"

typedef struct gs__count {             /* of a way or a pass */
  uint64_t tries;                      /* windows that it was tried in */
  uint64_t matches;                    /* of its pattern */
  uint64_t made;                       /* findings, also those that gave way later */
  uint64_t steps, time, lua;           /* steps of the matcher; nanoseconds, those in Lua apart */
  uint64_t dearest;                    /* steps + 1 of the dearest try, 0 = none yet */
  char *text, *document;               /* where that was: the sentence, the document's id */
} gs__count;

typedef struct gs__rule_count {
  uint32_t first;                      /* its first way in `ways` */
  uint64_t places;                     /* where it found something: equal for equal sets of places */
  uint64_t *blocked;                   /* by exception: matches that it held back */
} gs__rule_count;

typedef struct gs__profile {
  GS_VEC(gs__count) ways, passes;
  GS_VEC(gs__rule_count) rules;
  uint64_t time, documents;            /* of whole documents */
} gs__profile;

typedef struct gs__timer {
  uint64_t time, steps;
} gs__timer;

void gs__profile_on(gs__plan *plan);   /* all from zero */
void gs__profile_off(gs__plan *plan);
void gs__profile_fit(gs__plan *plan);  /* to rules that came later; called before a document */
/* All counts, or those of one rule, from zero. */
void gs__profile_clear(gs__plan *plan);

gs__timer gs__profile_start(const gs__run *run);
void gs__profile_way(gs__run *run, gs__timer t, uint32_t rule, uint32_t way, uint32_t sentence);
void gs__profile_match(gs__run *run, uint32_t rule, uint32_t way);
void gs__profile_lua(gs__run *run, gs__timer t, uint32_t rule, uint32_t way);
void gs__profile_made(gs__run *run, const gs__mention *m);
void gs__profile_pass(gs__run *run, gs__timer t, uint32_t pass);
void gs__profile_blocked(gs__run *run, uint32_t rule, size_t exception);
void gs__profile_document(gs__run *run);

/* The count of a way; NULL if the rule came later than the last document. */
const gs__count *gs__profile_of(const gs__plan *plan, uint32_t rule, uint32_t way);

#endif
