/* symbol: strings as small numbers, for names and values of attributes. 0 is "no symbol". */
#ifndef GS_BASE_SYMBOL_H
#define GS_BASE_SYMBOL_H

#include <string.h>

#include "base/map.h"

typedef uint32_t gs__sym;

typedef struct gs__symbols {
  gs__map map;
} gs__symbols;

static inline gs__sym gs__sym_intern(gs__symbols *s, const char *text, size_t len) {
  if (!len) return 0;
  int is_new;
  uint32_t *at = gs__map_put(&s->map, text, len, &is_new);
  if (is_new) *at = (uint32_t)s->map.len;
  return *at;
}

static inline gs__sym gs__sym_of(gs__symbols *s, const char *text) {
  return gs__sym_intern(s, text, strlen(text));
}

/* The symbol if it exists, else 0. */
static inline gs__sym gs__sym_find(const gs__symbols *s, const char *text, size_t len) {
  const uint32_t *at = gs__map_get(&s->map, text, len);
  return at ? *at : 0;
}

static inline const char *gs__sym_text(const gs__symbols *s, gs__sym sym) {
  return sym ? s->map.entries[sym - 1].key : "";
}

static inline size_t gs__sym_len(const gs__symbols *s, gs__sym sym) {
  return sym ? s->map.entries[sym - 1].len : 0;
}

#endif
