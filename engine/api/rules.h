/* rules: a compiled set of packs as the API gives it out. */
#ifndef GS_API_RULES_H
#define GS_API_RULES_H

#include "lua/loader.h"

struct gs_rules {
  gs__plan *plan;
  gs__loader *loader;
};

#endif
