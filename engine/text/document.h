/* document: a text with its id, what its container said of it, and, where the text was extracted,
 * the way back to the bytes of the source. Readers (in/) make documents, text/ analyses them.
 * Invariant: bytes is followed by a NUL that len does not count, and never changes. */
#ifndef GS_TEXT_DOCUMENT_H
#define GS_TEXT_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/vec.h"
#include "gainsay.h"

/* A stretch of text and where it came from. Text byte text_at + d stands for source byte
 * source_at + d while d < length; a character that was written otherwise in the source (an entity,
 * another encoding) is a run of its own, whose length counts the source bytes. */
typedef struct gs__source_run {
  uint32_t text_at, source_at, length;
} gs__source_run;

/* Runs in order of text_at. Text that no run covers (a line break put in) belongs to no source. */
typedef struct gs__source_map {
  GS_VEC(gs__source_run) runs;
  uint32_t text_end, source_end;   /* where the last run ends in both */
} gs__source_map;

struct gs_document {
  char *id;
  char *title, *date, *author, *url, *language;   /* each may be NULL */
  char *bytes;                                    /* as delivered, or extracted from HTML */
  size_t len;
  bool extracted;
  bool same_id;                                   /* its reader has given one of the same id before */
  gs__source_map *map;                            /* NULL: bytes are the source */
  char *repaired;                                 /* gs_document_text made this, or NULL */
  size_t repaired_len;
};

/* As gs_document_new, but takes the bytes (made by base/mem, with a NUL after them). */
gs_document *gs__document_take(const char *id, char *bytes, size_t len);

gs__source_map *gs__source_map_new(void);
void gs__source_map_free(gs__source_map *map);
/* Adds a stretch; text places must not decrease. Unequal lengths are for one character. */
void gs__source_map_add(gs__source_map *map, size_t text_at, size_t text_len, size_t source_at,
                        size_t source_len);
/* Adds a stretch of a text that itself came through `inner` (NULL: from the source as it is). */
void gs__source_map_through(gs__source_map *map, size_t text_at, const gs__source_map *inner,
                            size_t inner_at, size_t len);
/* The source byte where the character at text_byte begins; map NULL: the same byte. */
size_t gs__source_map_at(const gs__source_map *map, size_t text_byte);
/* The source byte after the character that ends before text_byte: for the end of a span, so that
 * markup which follows the span stays outside it. */
size_t gs__source_map_end(const gs__source_map *map, size_t text_byte);

#endif
