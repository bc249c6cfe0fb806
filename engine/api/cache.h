/* cache: the folder of the user in which is kept what takes long to make: loaded rules (image.h), texts that were
 * read (kept.h). Files in it are only ever this user's own. */
#ifndef GS_API_CACHE_H
#define GS_API_CACHE_H

#include <stdbool.h>

/* Is it a folder that nobody else can write to? */
bool gs__cache_is_own(const char *folder);
/* Makes it, with those above it. False if it cannot be made or is not our own. */
bool gs__cache_make(const char *folder);
/* Opens a regular file to be read. A file that somebody else could have written is none of ours: -1. */
int gs__cache_open(const char *path);
/* Removes files whose names end so, and that nobody has used for a month. */
void gs__cache_remove_old(const char *folder, const char *end);

#endif
