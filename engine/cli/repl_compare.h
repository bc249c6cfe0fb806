/* repl_compare: what was found before a change and what is found now, for the two ways to tell it: at once
 * (repl_change), and by .diff (repl_diff). */
#ifndef GS_CLI_REPL_COMPARE_H
#define GS_CLI_REPL_COMPARE_H

#include "cli/diff.h"
#include "cli/repl.h"

struct snapshot {
  record *record;          /* NULL: no article was open */
  list ids, lines, keys;   /* of each finding: its id, how it is told, and the same without the id */
  list sorted;             /* keys */
};

/* Of one text, finding by finding. `differences` and `place` of what comes back are to be freed. */
compared change_compare(const repl *r, const snapshot *before, record *after);

#endif
