/* pairs: which packs of two rule sets are held against each other: those of one name, wherever they lie; of
 * the others those that have most files in common, as a folder and its copy under another name; and the last
 * one on either side. */
#ifndef GS_CLI_PAIRS_H
#define GS_CLI_PAIRS_H

#include "cli/ruleset.h"

typedef struct pair {
  const char *name;             /* of the later pack, if there is one; borrowed from the rules */
  const char *before, *after;   /* folders; NULL: it came or went */
} pair;

typedef struct pairs {
  pair *at;                     /* without those that are one folder */
  size_t len;
  size_t both;                  /* packs that have a partner, one folder or two */
} pairs;

int pairs_of(const ruleset *before, const ruleset *after, pairs *out, gs_error *err);
void pairs_free(pairs *p);

#endif
