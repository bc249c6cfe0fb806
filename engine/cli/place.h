/* place: a text by code points and lines: where a span lies in it, and how it reads there. Spans
 * are half-open and count code points, as in the record. */
#ifndef GS_CLI_PLACE_H
#define GS_CLI_PLACE_H

#include "cli/text.h"

typedef struct span {
  size_t start, end;
} span;

typedef struct place {
  const char *text;        /* borrowed */
  size_t *byte;            /* of each code point, and of the end */
  size_t characters;
} place;

place place_of(const char *text, size_t len);
void place_free(place *p);

size_t place_line(const place *p, size_t character);   /* from 1 */
/* Adds what the span covers, on one line and clean for a terminal. A span that reaches over the
 * end is cut. */
void place_quote(const place *p, span s, text *out);

/* Adds `around` with the inner span between `before` and `behind`; with a width, what is too long
 * is cut on both sides, so that the span stays in sight. */
void place_context(const place *p, span around, span inner, const char *before, const char *behind,
                   size_t width, text *out);

size_t span_shared(span a, span b);   /* how many characters both have */
int span_same(span a, span b);

#endif
