/* comparers: documents read with two rule sets, by several processes (sharing.h). */
#ifndef GS_CLI_COMPARERS_H
#define GS_CLI_COMPARERS_H

#include "cli/record.h"
#include "cli/sharing.h"

/* What became of a document. */
typedef struct compared_sides {
  int same;                /* it finds the same, or need not be read: there are no records */
  record *at[2];           /* NULL: it failed there, and the other was not read, or will not be looked at */
  char *trouble[2];        /* what stopped it before its end, or NULL */
  gs_error err;            /* of the side that failed */
} compared_sides;

typedef struct comparers {
  gs_rules *rules[2];
  gs_apart *apart;
  sharing sharing;
} comparers;

void comparers_begin(comparers *c, gs_rules *before, gs_rules *after, const settings *s);
/* The next document. What it gives is the caller's. */
void comparers_next(comparers *c, const gs_document *doc, compared_sides *out);
void comparers_end(comparers *c);
void compared_sides_free(compared_sides *s);

#endif
