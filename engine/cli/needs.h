/* needs: which edits cannot be made without others. A statement that came needs the locals and functions it names,
 * the phase it stands in and the new files it names: they come along, for they find nothing by themselves. What a
 * pattern names (lists, parts, types) may also stand in other packs: that is asked for where the packs are refused
 * without. What went is the other way round: a local stays as long as somebody names it. */
#ifndef GS_CLI_NEEDS_H
#define GS_CLI_NEEDS_H

#include "cli/edits.h"

/* Finds them, once all edits are there. */
void needs_find(edits *e);
/* What is made if `chosen` is asked for: with what comes along, and without what has to stay. */
void needs_complete(const edits *e, const char *chosen, char *made);
/* Chooses as well what those chosen may name. 0: there was nothing. */
int needs_add(const edits *e, char *chosen);
/* Takes back what may name something that is not chosen. 0: there was nothing. */
int needs_drop(const edits *e, char *chosen);

#endif
