/* row: a document from one record of a file that has many: a line of JSONL, a row of CSV. */
#ifndef GS_IN_ROW_H
#define GS_IN_ROW_H

#include <jansson.h>

#include "base/err.h"
#include "base/str.h"

/* Names of the fields; none is NULL. "language" is always read from a field of that name. The text may be several,
 * joined by "+": the last is needed, as one alone is; those before it are passed over where they are missing. */
typedef struct gs__fields {
  const char *text, *id, *title, *date, *author, *url;
} gs__fields;

typedef struct gs__row {
  const char *path;          /* for messages */
  int line;                  /* where the record begins */
  size_t most_text;
  const gs__fields *fields;
} gs__row;

/* The name that is needed of those for the text, which are joined by "+". */
const char *gs__row_needed(const gs__fields *fields);

/* 1: *doc is the document, *id its id, or what stood there if the object has none; GS_EINPUT, GS_ELIMIT: none. */
int gs__row_read(const gs__row *r, json_t *object, gs__str *id, gs_document **doc, gs__err *err);

#endif
