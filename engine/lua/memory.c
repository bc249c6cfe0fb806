/* memory: Lua's allocator. It counts, refuses what is over the cap, charges the budget for long
 * strings, and keeps all blocks in a ring so that an aborted state is dropped without running it.
 * Small blocks (handles, short strings) come and go by the thousand: they are kept for the next of their size.
 * Limits apply inside protected calls only: the host's own pushes must not fail. */
#include <stdlib.h>
#include <string.h>

#include "lua/internal.h"

enum {
  LONG_STRING = 256, /* bytes; shorter ones may be interned, so their cost is not countable */
  BIG_BLOCK = 256,
  MOVED_PER_CAP = 32, /* bounds what rehashing a full table over and over can cost */
  MOST_REFUSALS = 32, /* each one is a full collection: bounds thrashing near the cap */
  DEEP = 10000        /* calls: more than any sane recursion */
};

/* In a build with sanitizers each block goes at once, so that use after it is seen. */
#ifdef GS__SANITIZED
enum { KEEPS = 0 };
#else
enum { KEEPS = 1 };
#endif

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

/* The number of the small size that holds so many bytes; GS__LUA_STEPS: it is not small. */
static size_t step_of(size_t size) {
  return KEEPS && size <= GS__LUA_STEP * GS__LUA_STEPS ? (size - 1) / GS__LUA_STEP : GS__LUA_STEPS;
}

static gs__lua_block *take(gs__lua *l, size_t size) {
  size_t step = step_of(size);
  gs__lua_block *b = step < GS__LUA_STEPS ? l->spare[step] : NULL;
  if (b) l->spare[step] = b->next;
  else b = gs__mem_realloc(NULL, sizeof *b + (step < GS__LUA_STEPS ? (step + 1) * GS__LUA_STEP : size));
  return b;
}

static void give_back(gs__lua *l, gs__lua_block *b, size_t size) {
  size_t step = step_of(size);
  if (step == GS__LUA_STEPS) {
    gs__mem_free(b);
    return;
  }
  b->next = l->spare[step];
  l->spare[step] = b;
}

/* The block with room for another size; what it holds goes along. */
static gs__lua_block *resize(gs__lua *l, gs__lua_block *b, size_t old_size, size_t new_size) {
  size_t from = step_of(old_size), to = step_of(new_size);
  if (from == GS__LUA_STEPS && to == GS__LUA_STEPS) return gs__mem_realloc(b, sizeof *b + new_size);
  if (from == to) return b;
  gs__lua_block *moved = take(l, new_size);
  memcpy(moved, b, sizeof *b + (old_size < new_size ? old_size : new_size));
  give_back(l, b, old_size);
  return moved;
}

static void release(gs__lua *l, void *p, size_t size) {
  if (!p) return;
  gs__lua_block *b = (gs__lua_block *)p - 1;
  b->prev->next = b->next;
  b->next->prev = b->prev;
  l->bytes -= size;
  give_back(l, b, size);
}

void *gs__lua_alloc(void *payload, void *p, size_t old_size, size_t new_size) {
  gs__lua *l = payload;
  if (new_size == 0) {
    release(l, p, old_size);
    return NULL;
  }
  size_t had = p ? old_size : 0;
  if (refuses(l, had, new_size)) return NULL;
  gs__lua_block *b = p ? resize(l, (gs__lua_block *)p - 1, old_size, new_size) : take(l, new_size);
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
  for (size_t i = 0; i < GS__LUA_STEPS; i++)
    for (gs__lua_block *b; (b = l->spare[i]) != NULL;) {
      l->spare[i] = b->next;
      gs__mem_free(b);
    }
}
