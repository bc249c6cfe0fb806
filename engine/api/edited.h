/* edited: what two rule sets differ in. Most edits are of a few rules, or of lists. */
#ifndef GS_API_EDITED_H
#define GS_API_EDITED_H

#include "api/rules.h"

typedef struct gs__edited {
  GS_VEC(const gs__rule *) rules[2];   /* of each set: those that the other does not have so */
  bool all;                            /* something else: nothing can be told of any document */
} gs__edited;

void gs__edited_find(const gs_rules *sets[2], gs__edited *out);
void gs__edited_dispose(gs__edited *e);

#endif
