/* columns: UTF-8 text as it takes place on a terminal: characters, their width, cutting to fit.
 * Text of documents reaches a terminal only cleaned, so that no escape sequence in it acts. */
#ifndef GS_CLI_COLUMNS_H
#define GS_CLI_COLUMNS_H

#include <stddef.h>
#include <stdint.h>

#include "cli/text.h"

/* Reads one character; returns how many bytes it has (at least 1; len must not be 0). A byte that
 * begins no character is read as U+FFFD. */
size_t columns_decode(const char *s, size_t len, uint32_t *character);

size_t columns_width(const char *s, size_t len);
size_t columns_head(const char *s, size_t len, size_t most);   /* bytes that fit from the front */
size_t columns_tail(const char *s, size_t len, size_t most);   /* bytes to leave out in front */
size_t columns_byte(const char *s, size_t len, size_t characters);   /* where the nth begins */

/* Adds text with controls and direction marks made visible (U+FFFD) and bad bytes repaired. Line
 * ends and tabs stay, or with `one_line` every run of white space becomes a space. */
void columns_clean(text *out, const char *s, size_t len, int one_line);

/* Adds the name of a document, cleaned: people know what they piped in by another one than its id. */
void columns_document(text *out, const char *id);
/* Adds "document:line". What is wider than `most` (0: any) is named by its end, whole folders if one fits. */
void columns_place(text *out, const char *document, size_t line, size_t most);

#endif
