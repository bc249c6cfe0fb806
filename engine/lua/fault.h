/* fault: what an error message about a pack says, for programs: its code, and a mend if one is sure. */
#ifndef GS_LUA_FAULT_H
#define GS_LUA_FAULT_H

#include <stdbool.h>

/* "unknown-list" for a message about an unknown word list, ...; `usual` if it is of no such kind. */
const char *gs__fault_code(const char *message, const char *usual);

typedef struct gs__mend {
  char wrong[80], right[80];
} gs__mend;

/* Is one name said to be wrong, and only one right name a single slip away from it? The hint may be NULL. */
bool gs__fault_mend(gs__mend *out, const char *message, const char *hint);

#endif
