/* concordance: hits as tables and records, and counts of what a slot holds. */
#ifndef GS_CLI_CONCORDANCE_H
#define GS_CLI_CONCORDANCE_H

#include <stdio.h>

#include "cli/hit.h"

typedef enum find_form { FIND_TEXT, FIND_CSV, FIND_JSONL } find_form;   /* what `gainsay find` prints */

typedef struct concordance {
  FILE *to;
  const char *pattern;
  const gs_search *search;   /* for the names of slots */
} concordance;

/* The columns of quanteda's kwic and one for each slot. Tokens are counted from 1. */
void concordance_csv_head(const concordance *c);
void concordance_csv(const concordance *c, const hits *h);
void concordance_jsonl(const concordance *c, const hits *h);

/* How often the slot has which text: most often first, then by the text. */
void concordance_tally(const concordance *c, const hits *h, const char *slot, find_form form);

#endif
