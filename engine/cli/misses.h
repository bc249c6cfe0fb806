/* misses: near misses of a rule, gathered over documents, the best of them kept and told in order: first
 * those of which the greatest share is met, then the longer ones, then in the order of the text. */
#ifndef GS_CLI_MISSES_H
#define GS_CLI_MISSES_H

#include <stdio.h>

#include "cli/option.h"

typedef struct kept_miss kept_miss;

typedef struct misses {
  const settings *settings; /* with which they are found, */
  const char *rule;         /* of this rule or pattern: to be asked again */
  size_t limit;
  kept_miss *at;            /* best first */
  size_t len, seen;         /* kept; of how many */
  const gs_document *doc;   /* that is being asked, of this operand */
  const char *operand;
} misses;

/* A near miss of m->doc: for gs_near. */
void misses_take(const gs_miss *miss, void *misses);
void misses_free(misses *m);
/* Words that might be a rule's name, and are none: so they were looked for as a pattern. */
int misses_are_words(const gs_rules *rules, const char *rule);

/* For people: two lines each, so that the places stand under one another. width 0: nothing is cut. */
void misses_print(const misses *m, FILE *to, int color, int width);
/* One JSON object a line, with the command that explains it. */
void misses_print_jsonl(const misses *m, FILE *to);

#endif
