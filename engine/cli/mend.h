/* mend: changes to files of packs that remarks call for and that are sure: a name that is a single slip away
 * from the only right one, a line of a table that stands there twice. */
#ifndef GS_CLI_MEND_H
#define GS_CLI_MEND_H

#include <stdio.h>

#include "gainsay.h"

typedef struct mend {
  char *file, *wrong, *right;   /* right NULL: the line, whose text is `wrong`, goes */
  int line, column;
} mend;

typedef struct mends {
  mend *at;
  size_t len, room;
  const char *below;            /* only files in this folder are changed */
} mends;

/* Keeps the mend of a note, if it has one. */
void mends_take(mends *m, const gs_note *note);
/* Makes them, each file at once, and shows the lines that change. Returns how many were made, or an exit
 * status as a negative number after telling why a file cannot be written. */
int mends_make(mends *m, FILE *tell);
void mends_free(mends *m);

#endif
