/* finders: a pattern searched in the documents of a command by several processes. Each reads all documents
 * again and searches its share of them; the matches come back to whoever reads the documents in order, who
 * searches himself what a process that died does not hand back. */
#ifndef GS_CLI_FINDERS_H
#define GS_CLI_FINDERS_H

#include <stdio.h>
#include <sys/types.h>
#include <time.h>

#include "cli/session.h"

enum { FINDERS_MOST = 16 };

typedef struct finder {
  pid_t pid;
  FILE *from;              /* NULL: it ended */
} finder;

typedef struct finders {
  gs_search *search;
  const settings *settings;   /* with the operands to read */
  int counts;              /* only the numbers of matches are wanted */
  size_t number;           /* of documents that were searched here, or asked for */
  clock_t spent;           /* on those that were searched here */
  size_t first;            /* the document that processes begin with */
  size_t len;              /* of processes; 0 until there are documents enough */
  finder at[FINDERS_MOST];
} finders;

/* Searches the next document: here, or by the process that has it. As gs_search_document otherwise. */
int finders_next(finders *f, const gs_document *doc, void (*each)(const gs_match *, void *payload),
                 void *payload, gs_error *err);
void finders_end(finders *f);

#endif
