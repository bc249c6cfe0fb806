/* form: which of the formats a file has, by its name or its first bytes. */
#ifndef GS_IN_FORM_H
#define GS_IN_FORM_H

#include <stdbool.h>
#include <stddef.h>

typedef enum gs__form {
  GS__FORM_NONE, GS__FORM_TEXT, GS__FORM_JSONL, GS__FORM_HTML, GS__FORM_MARKDOWN, GS__FORM_CSV
} gs__form;

/* "text", "jsonl", "html", "markdown", "csv"; GS__FORM_NONE for another word. */
gs__form gs__form_by_option(const char *word);
/* By what the name ends in, before .gz or .zst, in any case; GS__FORM_NONE if that says nothing. */
gs__form gs__form_by_name(const char *path);
/* Is a file of that name taken from a folder? A table is not: those that lie beside texts are mostly results. */
bool gs__form_in_folder(const char *path);
/* By the first bytes; never GS__FORM_NONE. */
gs__form gs__form_by_content(const char *bytes, size_t len);

#endif
