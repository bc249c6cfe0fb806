/* walk: the files that a path stands for: standard input ("-"), a file, or the documents in a
 * folder and below it, in byte order of the names, without dot files. In a folder only names that
 * say a format are documents (in/form.h); other files are passed over. Symbolic links are followed.
 * What cannot be a document though it should (a FIFO, a device, a socket, a link that leads
 * nowhere, a folder inside itself or unreadable) is reported once, and the walk goes on. */
#ifndef GS_IN_WALK_H
#define GS_IN_WALK_H

#include <stdbool.h>

#include "base/err.h"

typedef struct gs__walk gs__walk;

/* GS_EIO if there is nothing at the path or the folder cannot be read. */
int gs__walk_open(gs__walk **out, const char *path, gs__err *err);
/* 1: *path is the next file; 0: the end; GS_EINPUT: *path is one that cannot be read. The path is
 * borrowed until the next call. */
int gs__walk_next(gs__walk *w, const char **path, gs__err *err);
bool gs__walk_is_folder(const gs__walk *w);
void gs__walk_free(gs__walk *w);

#endif
