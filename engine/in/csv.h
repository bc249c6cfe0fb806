/* csv: a table with a row of names, each further row a document. Quoting as in RFC 4180 ("a ""b"" c", cells over
 * several lines); cells are parted by the comma, semicolon, tab or bar that the first row has most of. A cell that
 * is no UTF-8 is taken for windows-1252, which spreadsheets write. Strict: more cells than names refuse the row, a
 * quotation mark that never closes refuses its line; the next one is read as if nothing was. Memory is bounded: see
 * most_row. Used by reader. */
#ifndef GS_IN_CSV_H
#define GS_IN_CSV_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/str.h"
#include "in/row.h"
#include "in/stream.h"

/* How a row is gone through: in which kind of cell, and how far. */
typedef struct gs__csv_going {
  size_t done;               /* bytes behind the row's beginning */
  bool quoted, opens;        /* within quotation marks; at the beginning of a cell */
  bool doubt;                /* behind a mark within quotation marks, which ends them unless another follows */
} gs__csv_going;

typedef struct gs__csv {
  gs__stream *in;            /* borrowed, as are path, name and fields */
  const char *path;          /* for messages */
  const char *name;          /* for ids of documents that have none: NAME:LINE */
  gs__fields fields;
  size_t most_text, most_row;
  gs__str buffer;            /* bytes read; those before `at` are used up */
  size_t at;
  bool over;                 /* the stream has no more */
  size_t sought;             /* where a row whose end was not found was left, in the buffer; 0: there was none */
  gs__csv_going left;        /* ... and how it was gone through there */
  int line;                  /* number of the line at which the next row begins, from 1 once begun */
  char mark;                 /* between cells; 0: the first row is still to come */
  json_t *names;             /* strings */
  int failed;                /* the stream's error or the table's, given once; then the end */
} gs__csv;

/* 1: *doc is the next document; 0: the end; GS_EINPUT, GS_ELIMIT: this row is refused, or there is no table (then the
 * next call says the end). *id is the document's, or NAME:LINE. */
int gs__csv_next(gs__csv *c, gs_document **doc, gs__str *id, gs__err *err);
void gs__csv_dispose(gs__csv *c);

#endif
