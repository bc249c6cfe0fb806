/* concordance: hits as tables and records, and counts of what a slot holds. */
#ifndef GS_CLI_CONCORDANCE_H
#define GS_CLI_CONCORDANCE_H

#include <stdio.h>

#include "cli/hit.h"

typedef struct concordance {
  FILE *to;
  const char *pattern;
  const gs_search *search;   /* for the names of slots */
} concordance;

/* The columns of quanteda's kwic and one for each slot. Tokens are counted from 1. */
void concordance_csv_head(const concordance *c);
void concordance_csv(const concordance *c, const hits *h);
void concordance_jsonl(const concordance *c, const hits *h);

typedef enum tally_form { TALLY_TEXT, TALLY_CSV, TALLY_JSONL } tally_form;

/* How often the slot has which text: most often first, then by the text. */
void concordance_tally(const concordance *c, const hits *h, const char *slot, tally_form form);

#endif
