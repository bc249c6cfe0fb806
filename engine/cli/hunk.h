/* hunk: two texts by lines: where they differ, by a longest common subsequence of lines. */
#ifndef GS_CLI_HUNK_H
#define GS_CLI_HUNK_H

#include <stddef.h>

typedef struct lines {
  const char **at;      /* where each line begins; one more for the end */
  size_t len;
} lines;

lines lines_of(const char *s, size_t len);   /* borrows the text */
void lines_free(lines *l);

typedef struct hunk {
  size_t old_from, old_to;   /* lines, from 0, half-open */
  size_t new_from, new_to;
} hunk;

/* In order of place. Hunks with nothing but brackets and blank lines between them are one edit. */
size_t hunks_between(const lines *before, const lines *after, hunk **out);   /* to be freed */

#endif
