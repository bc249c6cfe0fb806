/* causes: the table of causes of a diff. */
#ifndef GS_CLI_CAUSES_H
#define GS_CLI_CAUSES_H

#include "cli/diff.h"

/* The number of a cause, made if it is new. rest: others that it takes; of what is one cause the most are kept. */
size_t causes_intern(diff *d, const size_t *edits, size_t count, size_t rest);
/* Puts the causes in order; differences follow. */
void causes_sort(diff *d);
void causes_free(diff *d);

#endif
