#include "base/arena.h"

#include <stdalign.h>
#include <string.h>

#include "base/mem.h"

/* The first blocks are small, as most arenas are; those that grow beyond get huge ones. */
enum { BLOCK = 1 << 16, SMALL_BLOCKS = 4, ALIGN = 16 };

struct gs__arena_block {
  gs__arena_block *next;
  size_t size, used;
  alignas(ALIGN) unsigned char bytes[];
};

static gs__arena_block *new_block(size_t size, size_t before) {
  size_t n = size > BLOCK ? size : BLOCK, huge = GS__MEM_HUGE - sizeof(gs__arena_block);
  if (before >= SMALL_BLOCKS && n < huge) n = huge;
  size_t whole = sizeof(gs__arena_block) + n;
  gs__arena_block *b = whole < GS__MEM_HUGE ? gs__mem_realloc(NULL, whole) : gs__mem_block(whole);
  *b = (gs__arena_block){.size = n};
  return b;
}

/* A block with room after the current one (left over from before a reset), or a new one. */
static gs__arena_block *advance(gs__arena *a, size_t size) {
  gs__arena_block **link = a->current ? &a->current->next : &a->first;
  while (*link && (*link)->size < size) link = &(*link)->next;
  if (!*link) *link = new_block(size, a->used / BLOCK);
  (*link)->used = 0;
  return a->current = *link;
}

void *gs__arena_raw(gs__arena *a, size_t size) {
  size_t n = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
  gs__arena_block *b = a->current;
  if (!b || b->size - b->used < n) b = advance(a, n);
  void *p = b->bytes + b->used;
  b->used += n;
  a->used += n;
  return p;
}

void *gs__arena_alloc(gs__arena *a, size_t size) {
  return memset(gs__arena_raw(a, size), 0, size);
}

char *gs__arena_dup(gs__arena *a, const char *s, size_t len) {
  char *p = gs__arena_raw(a, len + 1);
  if (len) memcpy(p, s, len);
  p[len] = '\0';
  return p;
}

void *gs__arena_enlarge(gs__arena *a, const void *items, size_t *capacity, size_t need, size_t item_size) {
  enum { FEW = 4 };
  size_t had = *capacity, n = had ? had : FEW;
  while (n < need) n *= 2;
  void *p = gs__arena_raw(a, n * item_size);
  if (had) memcpy(p, items, had * item_size);
  *capacity = n;
  return p;
}

void gs__arena_reset(gs__arena *a) {
  a->current = NULL;
  a->used = 0;
}

gs__arena_mark gs__arena_here(const gs__arena *a) {
  return (gs__arena_mark){a->current, a->current ? a->current->used : 0, a->used};
}

void gs__arena_rewind(gs__arena *a, gs__arena_mark mark) {
  a->current = mark.block;
  if (mark.block) mark.block->used = mark.block_used;
  a->used = mark.used;
}

void gs__arena_dispose(gs__arena *a) {
  for (gs__arena_block *b = a->first, *next; b; b = next) {
    next = b->next;
    gs__mem_free(b);
  }
  *a = (gs__arena){0};
}
