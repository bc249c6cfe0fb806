/* batch_sets: the rule sets of a batch and the names of their results. */
#ifndef GS_API_BATCH_SETS_H
#define GS_API_BATCH_SETS_H

#include "base/err.h"

typedef struct gs__batch_set {
  char *name;        /* of the file of results, without what follows the point */
  gs_rules *rules;   /* NULL until loaded */
} gs__batch_set;

typedef struct gs__batch_sets {
  gs__batch_set *at;
  size_t count;
} gs__batch_sets;

/* Names the sets; GS_EUSAGE if there is none, one is empty, or two have the same name. */
int gs__batch_sets_name(gs__batch_sets *sets, const gs_batch_options *options, gs__err *err);
/* Loads them; the rules are then as they should be when workers are forked. */
int gs__batch_sets_load(gs__batch_sets *sets, const gs_batch_options *options, gs__err *err);
void gs__batch_sets_dispose(gs__batch_sets *sets);

#endif
