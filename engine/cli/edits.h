/* edits: what was edited between two folders of a pack, or of several packs, hunk by hunk, and folders in
 * which some of the edits are made and the others not. */
#ifndef GS_CLI_EDITS_H
#define GS_CLI_EDITS_H

#include "cli/hunk.h"
#include "cli/text.h"
#include "gainsay.h"

typedef struct edited_pack {
  char *name;               /* as the packs that need it call it */
  char *before, *after;     /* folders; NULL: it came or went as a whole */
  char *trial;              /* its folder for trials; NULL: none yet */
} edited_pack;

typedef struct edited_file {
  size_t pack;
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
  char *name;               /* the statement that it is, or stands in, as it reads: rule "x"; NULL: none */
  int is_whole;             /* it came or went as a whole */
  int is_helper;            /* a statement that finds nothing by itself: a local, a function */
} edit;

typedef struct edit_link {
  size_t user, need;        /* the one is not made without the other */
  int firm;                 /* ever; else only if the packs are refused */
} edit_link;

typedef struct edits {
  edited_pack *packs;
  size_t pack_count;
  edited_file *files;
  size_t file_count;
  edit *at;                 /* in order of pack, file and line */
  size_t len;
  edit_link *links;         /* see needs.h */
  size_t link_count;
  char *temporary;          /* the folder made for trials, with the packs in it; NULL: none yet */
} edits;

/* Adds what was edited between the folders of a pack. Either may be NULL: then the pack came or went as a
 * whole, but its pack.lua does not count, without which no file of it can be tried. 0 or a GS_E* code. */
int edits_add(edits *e, const char *name, const char *before, const char *after, gs_error *err);
/* Splits hunks into statements or lines as far as there are no more than `most` edits then. */
void edits_split(edits *e, size_t most);
void edits_free(edits *e);

/* Makes the trial folders: the packs as they were before. */
int edits_begin(edits *e, gs_error *err);
/* Makes those edits in it that are chosen, and what comes along with them. */
int edits_try(edits *e, const char *chosen, gs_error *err);

void edits_end(edits *e);   /* removes the trial folders */

/* The file of an edit as it reads: inside its pack, and with its pack if several were edited. */
void edit_file(const edits *e, const edit *which, text *out);
/* What it did to which statement, "new rule "x"", "in rule "x"", or to its file; empty: to some lines. */
void edit_act(const edits *e, const edit *which, text *out);
size_t edit_line(const edit *e);   /* in the later file, or the earlier one if lines only went; from 1 */

#endif
