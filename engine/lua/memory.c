/* memory: Lua's allocator. It counts, refuses what is over the cap, charges the budget for long
 * strings, and keeps all blocks in a ring so that an aborted state is dropped without running it.
 * Limits apply inside protected calls only: the host's own pushes must not fail. */
#include <stdlib.h>

#include "lua/internal.h"

enum {
  LONG_STRING = 256, /* bytes; shorter ones may be interned, so their cost is not countable */
  BIG_BLOCK = 256,
  MOVED_PER_CAP = 32, /* bounds what rehashing a full table over and over can cost */
  MOST_REFUSALS = 32, /* each one is a full collection: bounds thrashing near the cap */
  DEEP = 10000        /* calls: more than any sane recursion */
};

static bool refuses(gs__lua *l, size_t old_size, size_t new_size) {
  if (l->depth == 0 || new_size <= old_size) return false;
  bool over = new_size > l->cap || l->bytes - old_size > l->cap - new_size;
  bool worn = l->refusals > MOST_REFUSALS || l->moved > (uint64_t)l->cap * MOVED_PER_CAP;
  if (!over && !worn) return false;
  l->refusals++;
  if (l->abort != GS__LUA_ALIVE) return true;
  lua_Debug ar;
  l->deep |= lua_getstack(l->L, DEEP, &ar) != 0;
  gs__lua_locate(l->L, l->file, sizeof l->file, &l->line);
  return true;
}

/* `tag` is the type of a new object, which Lua passes as its old size. */
static void count(gs__lua *l, bool is_new, size_t tag, size_t size) {
  if (l->depth == 0) return;
  if (is_new && tag == LUA_TSTRING) {
    if (size >= LONG_STRING) gs__lua_spend(l, size / 32);
  } else if (size >= BIG_BLOCK) {
    l->moved += size;
  }
}

static void release(gs__lua *l, void *p, size_t size) {
  if (!p) return;
  gs__lua_block *b = (gs__lua_block *)p - 1;
  b->prev->next = b->next;
  b->next->prev = b->prev;
  l->bytes -= size;
  gs__mem_free(b);
}

void *gs__lua_alloc(void *payload, void *p, size_t old_size, size_t new_size) {
  gs__lua *l = payload;
  if (new_size == 0) {
    release(l, p, old_size);
    return NULL;
  }
  size_t had = p ? old_size : 0;
  if (refuses(l, had, new_size)) return NULL;
  gs__lua_block *b = p ? (gs__lua_block *)p - 1 : NULL;
  b = gs__mem_realloc(b, sizeof *b + new_size);
  if (!p) {
    b->prev = &l->blocks;
    b->next = l->blocks.next;
  }
  b->prev->next = b->next->prev = b;
  l->bytes = l->bytes - had + new_size;
  if (new_size > had) count(l, !p, old_size, new_size);
  return b + 1;
}

void gs__lua_drop_blocks(gs__lua *l) {
  for (gs__lua_block *b = l->blocks.next, *next; b != &l->blocks; b = next) {
    next = b->next;
    gs__mem_free(b);
  }
  l->blocks.prev = l->blocks.next = &l->blocks;
  l->bytes = 0;
}
