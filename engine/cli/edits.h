/* edits: what was edited between two folders of a pack, hunk by hunk, and a folder in which some of
 * the edits are made and the others not. */
#ifndef GS_CLI_EDITS_H
#define GS_CLI_EDITS_H

#include "cli/hunk.h"
#include "cli/text.h"
#include "gainsay.h"

typedef struct edited_file {
  char *name;               /* inside the pack */
  text before, after;
  lines old_lines, new_lines;
  int was, is;              /* it was there before, it is there now */
  size_t first, count;      /* its hunks, among all */
  int written;              /* in the trial folder: differs from how it was before */
} edited_file;

typedef struct edit {
  size_t file;
  hunk hunk;
} edit;

typedef struct edits {
  edited_file *files;
  size_t file_count;
  edit *at;                 /* in order of file and line */
  size_t len;
  char *temporary, *trial;  /* the folder made for trials, and the pack in it; NULL: none yet */
} edits;

/* Hunks are split into lines as far as there are no more than `most` edits then.
 * Either folder may be NULL: then the pack came or went as a whole, but its pack.lua does not count,
 * without which no file of it can be tried. 0 or a GS_E* code. */
int edits_between(const char *before, const char *after, size_t most, edits *out, gs_error *err);
void edits_free(edits *e);

/* Makes the trial folder: the pack as it was before. */
int edits_begin(edits *e, const char *before, const char *after, gs_error *err);
/* Makes those edits in it that are chosen, and no others. */
int edits_try(edits *e, const char *chosen, gs_error *err);

void edits_end(edits *e);   /* removes the trial folder */

size_t edit_line(const edit *e);   /* in the later file, or the earlier one if lines only went; from 1 */

#endif
