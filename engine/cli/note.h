/* note: tells remarks about packs and errors as people read them:
 *     file:line:column: severity: message [code]
 *     the line of the pack, with a caret under the column
 *     what to do
 * and counts them, so that a caller knows whether an error was told already. */
#ifndef GS_CLI_NOTE_H
#define GS_CLI_NOTE_H

#include <stdio.h>

#include "gainsay.h"

typedef struct notes {
  FILE *to;
  int color;
  int json;              /* an object a line, for editors */
  int width;             /* columns to fit into; 0: any number, a line each */
  gs_severity least;     /* less grave ones are counted but not told */
  size_t count[3];       /* by gs_severity */
} notes;

void note_take(const gs_note *note, void *notes);   /* a gs_note_fn */

/* Tells an error. The excerpt is the line of `source` that the error names, or of its file if
 * source is NULL. */
void note_error(notes *n, const gs_error *err, const char *source);

/* Tells that a document or file failed: "gainsay: ID: why". */
void note_trouble(const char *id, const gs_error *err);

#endif
