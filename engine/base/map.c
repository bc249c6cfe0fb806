#include "base/map.h"

#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
#include "base/probe.h"

static uint32_t *slot_of(const gs__map *m, const char *key, size_t len, uint64_t hash) {
  size_t i = hash & m->mask;
  for (uint32_t n = 1; m->slots[i]; n++) {
    const gs__map_entry *e = m->entries + m->slots[i] - 1;
    if (e->hash == hash && e->len == len && memcmp(e->key, key, len) == 0) break;
    i = gs__probe_next(i, n, m->mask, key, len);
  }
  return m->slots + i;
}

static void rehash(gs__map *m, size_t size) {
  gs__mem_free(m->slots);
  m->slots = gs__mem_alloc(size * sizeof *m->slots);
  m->mask = size - 1;
  for (size_t i = 0; i < m->len; i++) {
    const gs__map_entry *e = m->entries + i;
    size_t at = e->hash & m->mask;
    for (uint32_t n = 1; m->slots[at]; n++) at = gs__probe_next(at, n, m->mask, e->key, e->len);
    m->slots[at] = (uint32_t)i + 1;
  }
}

uint32_t *gs__map_get(const gs__map *m, const char *key, size_t len) {
  if (!m->len) return NULL;
  uint32_t at = *slot_of(m, key, len, gs__hash_bytes(key, len));
  return at ? &m->entries[at - 1].value : NULL;
}

uint32_t *gs__map_put(gs__map *m, const char *key, size_t len, int *is_new) {
  if (!m->slots || m->len * 2 > m->mask) rehash(m, m->slots ? (m->mask + 1) * 2 : 16);
  uint64_t hash = gs__hash_bytes(key, len);
  uint32_t *slot = slot_of(m, key, len, hash);
  if (is_new) *is_new = !*slot;
  if (!*slot) {
    m->entries = gs__mem_grow(m->entries, &m->cap, m->len + 1, sizeof *m->entries);
    m->entries[m->len++] =
        (gs__map_entry){gs__arena_dup(&m->keys, key, len), (uint32_t)len, 0, hash};
    *slot = (uint32_t)m->len;
  }
  return &m->entries[*slot - 1].value;
}

void gs__map_rewind(gs__map *m, size_t len, gs__arena_mark keys) {
  if (len >= m->len) return;
  m->len = len;
  gs__arena_rewind(&m->keys, keys);
  rehash(m, m->mask + 1);
}

void gs__map_dispose(gs__map *m) {
  gs__mem_free(m->entries);
  gs__mem_free(m->slots);
  gs__arena_dispose(&m->keys);
  *m = (gs__map){0};
}
