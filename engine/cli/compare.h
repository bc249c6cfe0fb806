/* compare: what is different between two records of one document. Findings belong together that are
 * of the same kind and stand in the same place (cue, trigger; actors share mentions); they are then
 * compared field by field. Ids, rules and their lines do not count: they are no part of what was
 * found. */
#ifndef GS_CLI_COMPARE_H
#define GS_CLI_COMPARE_H

#include "cli/record.h"

typedef enum difference_kind { ADDED, REMOVED, CHANGED, DIFFERENCE_KINDS } difference_kind;

extern const char *const difference_names[DIFFERENCE_KINDS];   /* "added", ... */

typedef struct change {
  const char *name;
  const field *before, *after;   /* NULL: there is none */
} change;

typedef struct difference {
  difference_kind kind;
  const finding *before, *after;   /* NULL if added or removed */
  change *changes;
  size_t change_count;
  char *key;                       /* alike for the same difference in another try */
  size_t cause;                    /* for cause.c */
} difference;

typedef struct differences {
  difference *at;   /* by kind of finding, then by place */
  size_t len;
} differences;

/* Borrows from both records. */
differences compare_records(const record *before, const record *after);
void differences_free(differences *d);
int differences_have(const differences *d, const char *key);

const finding *difference_finding(const difference *d);   /* the later one, or the one that went */

#endif
