/* holder: the edit that holds the rule of a finding which came, went or changed: it is the first to be suspected. */
#ifndef GS_CLI_HOLDER_H
#define GS_CLI_HOLDER_H

#include "cli/diff.h"

/* Its number; e->len: the rule was not edited. */
size_t holder_of(const edits *e, const difference *x);
/* All edits, first those that hold the rules of most differences; to be freed. */
size_t *holder_order(const diff *d);

#endif
