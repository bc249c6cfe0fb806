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

/* Parts of a hunk that may be edits of their own: of a list each line; elsewhere lines that were
 * changed a little, one by one. One part if it cannot be parted; to be freed. */
size_t hunk_split(const lines *before, const lines *after, hunk h, int is_list, hunk **out);

#endif
