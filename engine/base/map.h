/* map: byte strings to 32-bit numbers. Keys are copied; order of iteration is order of insertion. */
#ifndef GS_BASE_MAP_H
#define GS_BASE_MAP_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct gs__map_entry {
  const char *key;
  uint32_t len, value;
  uint64_t hash;
} gs__map_entry;

typedef struct gs__map {
  gs__map_entry *entries;   /* in order of insertion */
  size_t len, cap;
  uint32_t *slots;          /* index + 1 into entries, 0 = empty; size is a power of two */
  size_t mask;
  gs__arena keys;
} gs__map;

/* The value's place; NULL if the key is absent. Valid until the next gs__map_put. */
uint32_t *gs__map_get(const gs__map *m, const char *key, size_t len);
/* The value's place, made with value 0 if the key is new (*is_new says so; may be NULL). */
uint32_t *gs__map_put(gs__map *m, const char *key, size_t len, int *is_new);
/* Forgets the entries behind the first `len`; keys is where the arena of keys stood then. */
void gs__map_rewind(gs__map *m, size_t len, gs__arena_mark keys);
void gs__map_dispose(gs__map *m);

#endif
