/* sharing: the documents of a command shared among processes, once they have taken long enough. Each reads all documents
 * again and does its share of them; what it makes of each comes back to whoever reads the documents in order. */
#ifndef GS_CLI_SHARING_H
#define GS_CLI_SHARING_H

#include <time.h>

#include "cli/helpers.h"
#include "cli/session.h"

typedef struct sharing {
  const settings *settings;   /* with the operands to read */
  /* In a process of its own: writes what it makes of a document. */
  void (*make)(gs_document *doc, FILE *to, void *payload);
  void *payload;
  size_t number;              /* of documents that were asked for */
  size_t first;               /* the document that processes begin with */
  clock_t begun, spent;       /* on those that were done here */
  helpers helpers;
} sharing;

/* From where comes what was made of the next document, be it that it ends early; NULL: it is to be done here. */
FILE *sharing_next(sharing *s, const gs_document *doc);
/* What came of that document was not whole. */
void sharing_drop(sharing *s);
/* It was done here. */
void sharing_done(sharing *s);
void sharing_end(sharing *s);

#endif
