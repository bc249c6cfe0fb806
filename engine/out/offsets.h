/* offsets: from bytes of a document's text to the units that go out: code points, UTF-16 units, or
 * bytes of the source as delivered. A table of counts is built once for each document, so that all
 * spans together cost no more than one look at the text. One gs__offsets serves document after
 * document; zeroed is ready. */
#ifndef GS_OUT_OFFSETS_H
#define GS_OUT_OFFSETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"
#include "gainsay.h"
#include "text/doc.h"

typedef struct gs__offsets {
  const gs__doc *doc;
  gs_offsets units;
  bool same;                 /* ASCII: every unit is a byte */
  GS_VEC(uint32_t) before;   /* units before each block of the text */
} gs__offsets;

/* Turns to a document, which must outlive the questions. */
void gs__offsets_begin(gs__offsets *o, const gs__doc *doc, gs_offsets units);
/* Where the character at a byte begins, for the start of a span; byte <= doc->len. */
size_t gs__offsets_start(const gs__offsets *o, uint32_t byte);
/* Where the character before a byte ends, for the end of a span. Differs from the start of the next
 * only in bytes of a source with markup between the two. */
size_t gs__offsets_end(const gs__offsets *o, uint32_t byte);
void gs__offsets_dispose(gs__offsets *o);

#endif
