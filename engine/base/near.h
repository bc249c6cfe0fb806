/* near: the nearest right name for a wrong one, for error messages. */
#ifndef GS_BASE_NEAR_H
#define GS_BASE_NEAR_H

#include <stddef.h>

typedef struct gs__near {
  const char *wanted, *best;   /* best: NULL while no candidate is near enough */
  const char *also;            /* another one that is as near, or NULL */
  size_t distance;
} gs__near;

void gs__near_init(gs__near *n, const char *wanted);
void gs__near_try(gs__near *n, const char *candidate);   /* candidate must outlive n */
/* "; did you mean "best"?", with the other one if there are two; "" if there is none. Returns out. */
const char *gs__near_hint(const gs__near *n, char *out, size_t size);

#endif
