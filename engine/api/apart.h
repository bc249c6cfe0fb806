/* apart: which documents two rule sets may read differently. Most edits are of a few rules or lists; a document
 * in which the edited rules, as they were and as they are, can match nowhere, and in which all lists stand at
 * the same places, is read alike, and need not be read at all. */
#ifndef GS_API_APART_H
#define GS_API_APART_H

#include "api/rules.h"

/* What two rule sets differ in. */
typedef struct gs__edited {
  GS_VEC(const gs__rule *) rules[2];   /* of each set: those that the other does not have so */
  bool all;                            /* something else: nothing can be told of any document */
} gs__edited;

void gs__edited_find(const gs_rules *sets[2], gs__edited *out);
void gs__edited_dispose(gs__edited *e);

#endif
