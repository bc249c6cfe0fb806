/* nearers: near misses of a rule in the documents of a command, by several processes (sharing.h). */
#ifndef GS_CLI_NEARERS_H
#define GS_CLI_NEARERS_H

#include "cli/sharing.h"

typedef struct nearers {
  gs_rules *rules;
  const char *rule;
  size_t limit;        /* so many are wanted, the nearest */
  size_t ranks[101];   /* how many there were, by their share */
  sharing sharing;
} nearers;

/* Of more than `limit` misses those that come less far may be left out; SIZE_MAX: none. */
void nearers_begin(nearers *n, gs_rules *rules, const char *rule, size_t limit, const settings *s);
/* In the next document: here, or by the process that has it. As gs_near otherwise. */
int nearers_next(nearers *n, const gs_document *doc, void (*each)(const gs_miss *, void *payload), void *payload,
                 gs_error *err);
void nearers_end(nearers *n);

#endif
