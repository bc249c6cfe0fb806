/* files: whole files and folders, for commands that read or try packs and gold as folders. Failures
 * are told in *err with GS_EIO. */
#ifndef GS_CLI_FILES_H
#define GS_CLI_FILES_H

#include "cli/text.h"
#include "gainsay.h"

int files_is_folder(const char *path);
int files_is_file(const char *path);
int files_same(const char *a, const char *b);   /* are they one, whatever the paths to it? */
int files_read(const char *path, text *out, gs_error *err);   /* "-": standard input */
int files_write(const char *path, const char *bytes, size_t len, gs_error *err);
/* The same in a single step: nobody meets half a file, and what cannot be written leaves the old one. A link
 * stays a link, and a file keeps its mode. */
int files_replace(const char *path, const char *bytes, size_t len, gs_error *err);

/* Paths below the folder, sorted by bytes; names that begin with a dot are left out. */
int files_tree(const char *folder, list *out, gs_error *err);

/* A folder of our own where temporary files belong; to be freed, and removed with files_remove. */
char *files_temporary(gs_error *err);
int files_make_folders(const char *path, gs_error *err);   /* those that lead to the path */
void files_remove(const char *folder);                      /* with all that is in it */

#endif
