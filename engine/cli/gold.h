/* gold: documents with what a person says is in them: JSONL as `gainsay run` writes it, or a folder
 * of texts with brat stand-off beside them. What is wrong with it is told with file and line, and
 * nothing is judged by it. */
#ifndef GS_CLI_GOLD_H
#define GS_CLI_GOLD_H

#include "cli/note.h"
#include "cli/option.h"
#include "cli/record.h"

typedef struct gold_document {
  record *record;
  gs_document *doc;
  place place;
  char *file;           /* where the record stands */
  int line;
} gold_document;

typedef struct gold_set {
  gold_document *at;
  size_t len;
  list told;            /* what was remarked of it */
} gold_set;

/* Reads operand 0 and --texts. 0, or the exit status after telling what is wrong. */
int gold_read(gold_set *g, const settings *s, notes *n);
const char *gold_name(const settings *s);   /* what it is read from, for people */
void gold_free(gold_set *g);

/* ---- for its parts */

/* Tells a fault; STATUS_IO. */
int gold_wrong(notes *n, const char *file, int line, int column, const char *message,
               const char *hint);
/* Remarks what is not judged as a person may think, each thing once: where it stands first. */
void gold_remark(gold_set *g, notes *n, const char *file, int line, const char *message);
/* Takes over record and document, after a look whether its places lie in the text and its quotations
 * are there. 0 or STATUS_IO. */
int gold_add(gold_set *g, record *r, gs_document *doc, const char *file, int line, notes *n);

int gold_read_jsonl(gold_set *g, const settings *s, notes *n);
int gold_read_brat(gold_set *g, const char *folder, notes *n);
int gold_is_sheet(const char *folder, const char *path);   /* an .ann of the folder, not to be written to? */

#endif
