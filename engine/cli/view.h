/* view: a text with marks under its words, for a terminal: each line of the text with its number, broken to
 * fit, and under it a bar for every mark, so that marks that nest or cross stand one below the other:
 *       9  Ostrania flatly denied it, and said so twice.
 *          ╰d2───────━━━━━━──╯
 * The heavy part is what the mark turns on, its cue. Colour only repeats what the bars say. */
#ifndef GS_CLI_VIEW_H
#define GS_CLI_VIEW_H

#include <stdio.h>

#include "cli/text.h"

typedef struct mark {
  size_t start, end;          /* bytes of the text */
  size_t cue_start, cue_end;  /* equal: none */
  char label[32];
  const char *color;          /* of ANSI, "31"; "" for none */
} mark;

typedef struct marks {
  mark *at;
  size_t len, room;
} marks;

void marks_add(marks *m, const mark *one);
void marks_free(marks *m);

typedef struct view {
  FILE *to;
  const char *text;           /* UTF-8 */
  size_t len;
  const marks *marks;
  size_t line;                /* only this one, from 1; 0: all */
  int width, color;
} view;

/* Returns how many lines of the text were shown. */
size_t view_print(const view *v);

#endif
