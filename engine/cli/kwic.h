/* kwic: keyword in context: matches of a pattern, one a line, one under the other:
 *     article.txt:3    officials in the capital | Adam Linde said | that shells had
 *                                                 source: Adam Linde   cue: said
 * The context is the sentence about the match. */
#ifndef GS_CLI_KWIC_H
#define GS_CLI_KWIC_H

#include <stdio.h>

#include "gainsay.h"

typedef struct kwic {
  FILE *to;         /* NULL: only count */
  const char *name; /* of the document, "" to leave it out */
  int color;
  int width;        /* 0: for a program, nothing is cut to fit */
} kwic;

/* Prints the matches; returns their number or a GS_E* code. */
int kwic_search(const kwic *k, gs_rules *rules, const gs_reading *reading, const char *pattern,
                gs_error *err);

/* Tells that a pattern is wrong, with a caret under the place. */
void kwic_refuse(const char *pattern, const gs_error *err, int color);

#endif
