/* pairs: which packs of two rule sets are held against each other: those of one name, wherever they lie; of the
 * others those that have most files in common, as a folder and its copy under another name; and the last one on
 * either side. */
#ifndef GS_API_PAIRS_H
#define GS_API_PAIRS_H

#include "api/rules.h"

#define GS__NO_PACK UINT32_MAX

typedef struct gs__pack_pair {
  uint32_t before, after;              /* indexes; GS__NO_PACK: it came or went */
} gs__pack_pair;

typedef GS_VEC(gs__pack_pair) gs__pack_pairs;

/* First those that have a partner, then those that went, then those that came; to be freed. */
gs__pack_pairs gs__pairs_of(const gs_rules *before, const gs_rules *after);

#endif
