/* image: a loaded set of rules kept in a file, to be mapped in place of loading it again, which takes many
 * times as long. A file of the cache belongs to one program and one way of asking for packs; it holds as long
 * as no file or folder of these packs, and of the Lua side, has changed. */
#ifndef GS_API_IMAGE_H
#define GS_API_IMAGE_H

#include <time.h>

#include "api/rules.h"

typedef struct gs__image gs__image;

/* The set as it was kept, or NULL if there is none that holds. */
gs_rules *gs__image_take(const char *const *packs, size_t count, const gs_rules_options *options);
/* Opens a region for a set that can be kept; NULL where none can. */
gs__region *gs__image_begin(const gs_rules_options *options);
/* Keeps a set that was loaded into the open region since `begun`, and closes that. Nothing is kept, and
 * nothing told, where it cannot be written, is small, or has files so young that a change of theirs could not be
 * seen. */
void gs__image_keep(gs_rules *r, const char *const *packs, size_t count, const gs_rules_options *options,
                    time_t begun);

#endif
