/* fold: lines that are too long for a terminal go on in the next row, under what they tell. */
#ifndef GS_CLI_FOLD_H
#define GS_CLI_FOLD_H

#include <stdio.h>

#include "cli/text.h"

/* Adds the lines of s, none wider than the columns; 0: as they are. Colours have no width. What goes on
 * stands below the second column of its line, if it has one: where two spaces end a label. */
void fold_add(text *out, const char *s, size_t len, int width);
void fold_print(FILE *to, const text *lines, int width);

#endif
