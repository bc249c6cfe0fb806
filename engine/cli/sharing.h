/* sharing: the documents of a command shared among processes, once they have taken long enough. Each reads all
 * documents again and does its share of them; what it makes of each comes back to whoever reads the documents in
 * order. */
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

/* How a search of a document ended. */
typedef struct ending {
  int found;
  size_t met;   /* matches until then, where they are counted */
  gs_error err;
} ending;

/* For a process that hands back findings one by one: each is announced, and then the end is told. */
void sharing_announce(FILE *to);
void sharing_tell(FILE *to, const ending *end);
/* For whoever takes them: 1 if a finding follows; 0 at the end, which is told; -1 if it does not come whole. */
int sharing_more(FILE *from, ending *end);

#endif
