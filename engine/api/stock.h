/* stock: what searches have read, kept by the text itself: where it comes again (another search in the same folder,
 * a report that several papers print), the phases need not run. In memory, and, if there is a folder for it and texts
 * are many, in a file that belongs to one build of the program, one set of rules and one depth of reading. Processes
 * add to the file side by side; each finds what stood there when it opened it, and what it added. */
#ifndef GS_API_STOCK_H
#define GS_API_STOCK_H

#include "api/rules.h"
#include "run/slice.h"

typedef struct gs__stock gs__stock;

/* folder NULL or "": in memory only. phases and slice: what has run when a text is added. */
gs__stock *gs__stock_open(const gs_rules *rules, uint32_t phases, const gs__slice *slice, const char *folder);
void gs__stock_close(gs__stock *t);

/* What was added for the text of the run, for gs__thaw; NULL: nothing. Good until the next is added. */
const char *gs__stock_find(gs__stock *t, const gs__run *run, size_t *len);
/* Keeps what the phases made of it, if that can be kept. */
void gs__stock_add(gs__stock *t, const gs__run *run);

#endif
