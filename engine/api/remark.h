/* remark: notes about packs beyond loading, from gs_rules_check and gs_rules_test: with the line of
 * the pack that they are about, as the loader's own notes have it. */
#ifndef GS_API_REMARK_H
#define GS_API_REMARK_H

#include "lua/loader.h"

/* A line of a loaded file; NULL if there is none. */
const char *gs__remark_line(const gs__loader *l, const char *file, int line, size_t *len);
/* Gives the note, if anybody listens. column 0: unknown. hint may be NULL. */
void gs__remark_give(const gs__loader *l, gs_note_fn note, void *payload, gs_note what);

#endif
