/* ruleset: a rule set as -p names it: a pack, or several joined by '+'. */
#ifndef GS_CLI_RULESET_H
#define GS_CLI_RULESET_H

#include "cli/note.h"
#include "cli/option.h"
#include "cli/text.h"

typedef struct ruleset {
  list packs;
  gs_rules *rules;   /* NULL until it is loaded */
} ruleset;

/* Adds the packs of a set: "A+B" is two, where no folder is called so. GS_EUSAGE: one of them is empty. */
int ruleset_split(const char *joined, list *packs, gs_error *err);

/* Tells what is wrong; 0 or a GS_E* code. */
int ruleset_load(ruleset *r, const char *joined, const settings *s, notes *n);
/* Loads without a word: for trials, most of which may well be refused. Packs are looked up in `first` before
 * any other folder. */
int ruleset_try(ruleset *r, const settings *s, const char *first);
void ruleset_free(ruleset *r);

/* Is a pack named by its folder, as gs_rules_load takes it? */
int ruleset_is_path(const char *pack);

/* The folder of a pack that was loaded; borrowed. NULL: not known. */
const char *ruleset_folder(const ruleset *r, const char *pack);

/* Was the pack of loaded rules named by the user, and not only needed by another? */
int ruleset_asks(const gs_rules *rules, const char *pack);

#endif
