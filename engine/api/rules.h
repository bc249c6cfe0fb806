/* rules: a compiled set of packs as the API gives it out. */
#ifndef GS_API_RULES_H
#define GS_API_RULES_H

#include "lua/loader.h"

struct gs_rules {
  gs__plan *plan;
  gs__loader *loader;
  char rest[65];                       /* for digests of rules: of all but their texts; "" until it is asked */
};

#endif
