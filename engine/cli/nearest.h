/* nearest: the nearest right name for a mistyped one: "rnu" -> "run". A name that the wrong one
 * begins counts as near. `best` stays NULL while no name is near enough to be meant. */
#ifndef GS_CLI_NEAREST_H
#define GS_CLI_NEAREST_H

#include <stddef.h>

typedef struct nearest {
  const char *wanted, *best;
  size_t distance;
} nearest;

void nearest_try(nearest *n, const char *name);   /* name must outlive n */

#endif
