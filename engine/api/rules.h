/* rules: a compiled set of packs as the API gives it out. */
#ifndef GS_API_RULES_H
#define GS_API_RULES_H

#include "api/digest.h"
#include "base/region.h"
#include "lua/loader.h"

struct gs_rules {
  gs__plan *plan;
  gs__loader *loader;
  gs__digests *digests;   /* of rules; NULL until asked */
  const gs_reading *of;   /* whose document `run` has; NULL: none */
  gs__region *region;     /* in which all of it lies; NULL: on the heap */
  gs__run *run;           /* kept from one evaluation to the next, so that handles stay good */
  gs_limits limits;       /* as asked for */
  struct gs_rules *ahead; /* the same packs, loaded as far as the file that is likely to be saved next; NULL: none */
  struct gs_rules *spent; /* sets without what they had by now: readings borrow from their plans */
};

/* Closes the kept run: before the reading, the document or the plan that it borrows goes or changes. */
void gs__rules_forget(gs_rules *rules);

#endif
