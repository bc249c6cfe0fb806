/* slice: of a plan, the rules on which it depends what a pattern finds; a run can do with them alone. Lua may look at
 * anything: where a function of such a rule runs, all that is found up to there is needed, and there is no slice where
 * a pass would run. */
#ifndef GS_RUN_SLICE_H
#define GS_RUN_SLICE_H

#include "run/plan.h"

typedef struct gs__wants {             /* what patterns ask of the phases before them */
  uint64_t layers;                     /* UINT64_MAX: all */
  bool tags;
  bool starts;                         /* where a sentence's text begins, behind a dateline */
} gs__wants;

typedef struct gs__slice {
  bool *rules;                         /* by number */
  bool *phases, *finds;                /* has any of these rules; and more than retags */
  uint64_t *layers;                    /* of a phase: that they look at */
} gs__slice;

/* Adds what the pattern asks. */
void gs__wants_add(gs__wants *w, const gs__plan *p, const gs__pattern *pattern);

/* Of the first phases, for somebody behind them who wants that. NULL: all rules are needed. */
gs__slice *gs__slice_new(const gs__plan *p, uint32_t phases, gs__wants wants);
void gs__slice_free(gs__slice *s);

#endif
