/* nearers: near misses of a rule in the documents of a command, by several processes (sharing.h). */
#ifndef GS_CLI_NEARERS_H
#define GS_CLI_NEARERS_H

#include "cli/sharing.h"

typedef struct nearers {
  gs_rules *rules;
  const char *rule;
  sharing sharing;
} nearers;

void nearers_begin(nearers *n, gs_rules *rules, const char *rule, const settings *s);
/* In the next document: here, or by the process that has it. As gs_near otherwise. */
int nearers_next(nearers *n, const gs_document *doc, void (*each)(const gs_miss *, void *payload), void *payload,
                 gs_error *err);
void nearers_end(nearers *n);

#endif
