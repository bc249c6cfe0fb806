/* finders: a pattern searched in the documents of a command by several processes (sharing.h). */
#ifndef GS_CLI_FINDERS_H
#define GS_CLI_FINDERS_H

#include "cli/sharing.h"

typedef struct finders {
  gs_search *search;
  int counts;              /* only the numbers of matches are wanted */
  size_t met;              /* matches in the last document, also in one that a limit cut */
  sharing sharing;
} finders;

void finders_begin(finders *f, gs_search *search, const settings *s, int counts);
/* Searches the next document: here, or by the process that has it. As gs_search_document otherwise. */
int finders_next(finders *f, const gs_document *doc, void (*each)(const gs_match *, void *payload),
                 void *payload, gs_error *err);
void finders_end(finders *f);

#endif
