/* memory: Lua's allocator. It counts, refuses what is over the cap, charges the budget for long
 * strings, and can drop all blocks at once, so that an aborted state ends without running.
 * Small blocks (handles, short strings) come and go by the thousand: they lie in an arena, and are kept for the next of
 * their size; larger ones stand in a ring.
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

static void *take_small(gs__lua *l, size_t step) {
  gs__lua_spare *b = l->spare[step];
  if (!b) return gs__arena_raw(&l->small, (step + 1) * GS__LUA_STEP);
  l->spare[step] = b->next;
  return b;
}

static void *link(gs__lua_block *b) {
  b->prev->next = b->next->prev = b;
  return b + 1;
}

static void *take(gs__lua *l, size_t size) {
  size_t step = step_of(size);
  if (step < GS__LUA_STEPS) return take_small(l, step);
  gs__lua_block *b = gs__mem_realloc(NULL, sizeof *b + size);
  b->prev = &l->blocks;
  b->next = l->blocks.next;
  return link(b);
}

static void give_back(gs__lua *l, void *p, size_t size) {
  size_t step = step_of(size);
  if (step < GS__LUA_STEPS) {
    gs__lua_spare *b = p;
    b->next = l->spare[step];
    l->spare[step] = b;
    return;
  }
  gs__lua_block *b = (gs__lua_block *)p - 1;
  b->prev->next = b->next;
  b->next->prev = b->prev;
  gs__mem_free(b);
}

/* Room for another size; what is in the old goes along. */
static void *resize(gs__lua *l, void *p, size_t old_size, size_t new_size) {
  size_t from = step_of(old_size), to = step_of(new_size);
  if (from == GS__LUA_STEPS && to == GS__LUA_STEPS)
    return link(gs__mem_realloc((gs__lua_block *)p - 1, sizeof(gs__lua_block) + new_size));
  if (from == to) return p;
  void *moved = take(l, new_size);
  memcpy(moved, p, old_size < new_size ? old_size : new_size);
  give_back(l, p, old_size);
  return moved;
}

void *gs__lua_alloc(void *payload, void *p, size_t old_size, size_t new_size) {
  gs__lua *l = payload;
  size_t had = p ? old_size : 0;
  if (new_size && refuses(l, had, new_size)) return NULL;
  l->bytes = l->bytes - had + new_size;
  if (new_size == 0) {
    if (p) give_back(l, p, old_size);
    return NULL;
  }
  if (new_size > had) count(l, !p, old_size, new_size);
  return p ? resize(l, p, old_size, new_size) : take(l, new_size);
}

void gs__lua_drop_blocks(gs__lua *l) {
  for (gs__lua_block *b = l->blocks.next, *next; b != &l->blocks; b = next) {
    next = b->next;
    gs__mem_free(b);
  }
  l->blocks.prev = l->blocks.next = &l->blocks;
  gs__arena_dispose(&l->small);
  memset(l->spare, 0, sizeof l->spare);
  l->bytes = 0;
}
