/* kwic: keyword in context: matches of a pattern, one a line, one under the other:
 *     article.txt:3    officials in the capital | Adam Linde said | that shells had
 *                                                 source: Adam Linde   cue: said
 * The context is the sentence about the match. */
#ifndef GS_CLI_KWIC_H
#define GS_CLI_KWIC_H

#include <stdio.h>

#include "cli/hit.h"
#include "cli/note.h"
#include "gainsay.h"

enum { KWIC_SLOTS = 16 };

typedef struct kwic {
  FILE *to;
  int nameless;     /* leave the documents' names out */
  int color;
  int width;        /* 0: for a program, nothing is cut to fit */
  size_t place;     /* columns of the places, grows with them */
  const char *slot[KWIC_SLOTS];   /* in the order in which they get their colours */
  size_t slots;
} kwic;

/* Makes room for the places of all hits, then prints them. */
void kwic_print(kwic *k, const hits *h);

/* Prints the matches in a document that was read; returns their number or a GS_E* code. */
int kwic_search(kwic *k, gs_rules *rules, const gs_reading *reading, const char *pattern,
                gs_error *err);

/* Tells that a pattern is wrong, with a caret under the place; in the colour and width of notes. */
void kwic_refuse(const char *pattern, const gs_error *err, const notes *as);
/* Tells what in a pattern nothing can pass. */
void kwic_remark(gs_rules *rules, const char *pattern, const notes *as);

#endif
