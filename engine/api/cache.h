/* cache: the folder of the user in which is kept what takes long to make: loaded rules (image.h), texts that were
 * read (stock.h). Files in it are only ever this user's own. */
#ifndef GS_API_CACHE_H
#define GS_API_CACHE_H

#include <stdbool.h>

/* Is it a folder that nobody else can write to? */
bool gs__cache_is_own(const char *folder);
/* Makes it, with those above it. False if it cannot be made or is not our own. */
bool gs__cache_make(const char *folder);
/* Opens a regular file to be read. A file that somebody else could have written is none of ours: -1. */
int gs__cache_open(const char *path);
/* Removes files whose names end so: those that nobody has used for a month, and where all of them take more than a
 * gigabyte and a half, those that were used before the others. */
void gs__cache_trim(const char *folder, const char *end);

#endif
