/* jsonl: one JSON object a line, each a document. Strict: a repeated key, bad UTF-8, a number out
 * of range or text after the object refuses the line; the next line is read as if nothing was.
 * Memory is bounded: a line above the limit is passed over without being kept. Used by reader. */
#ifndef GS_IN_JSONL_H
#define GS_IN_JSONL_H

#include <stddef.h>

#include "base/err.h"
#include "base/str.h"
#include "in/row.h"
#include "in/stream.h"

typedef struct gs__jsonl {
  gs__stream *in;            /* borrowed, as are path and fields */
  const char *path;          /* for messages */
  const char *name;          /* for ids of documents that have none: NAME:LINE */
  gs__fields fields;
  size_t most_text, most_line;
  gs__str buffer;            /* bytes read; those before `at` are used up */
  size_t at, seen;           /* seen: no line end in buffer[at, seen) */
  int line;                  /* number of the line read last */
  int failed;                /* the stream's error, given once; then the end */
} gs__jsonl;

/* 1: *doc is the next document; 0: the end; GS_EINPUT, GS_ELIMIT: this line is refused, or the
 * stream failed (then the next call says the end). *id is the document's, or NAME:LINE. */
int gs__jsonl_next(gs__jsonl *j, gs_document **doc, gs__str *id, gs__err *err);
void gs__jsonl_dispose(gs__jsonl *j);

#endif
