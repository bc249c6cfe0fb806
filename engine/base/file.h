/* file: whole files and paths. */
#ifndef GS_BASE_FILE_H
#define GS_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/str.h"
#include "base/vec.h"

/* Reads a regular file whole (at most `most` bytes, 0 = no limit); the caller frees *out with mem. */
int gs__file_read(const char *path, size_t most, char **out, size_t *len, gs__err *err);
bool gs__file_is_dir(const char *path);
bool gs__file_is_regular(const char *path);
int64_t gs__file_time(const char *path);   /* when it was changed, in nanoseconds; -1: it is not there */
/* Does the path end like this (".lua"), with something before it? */
bool gs__path_has_end(const char *path, const char *end);
/* folder + '/' + name; freed by the caller with mem. */
char *gs__path_join(const char *folder, const char *name);

typedef GS_VEC(char *) gs__paths;
/* Names in a folder, sorted by bytes, without those that begin with a dot; none if not all can be read. */
int gs__dir_list(const char *folder, gs__paths *out, gs__err *err);
void gs__paths_dispose(gs__paths *p);

#endif
