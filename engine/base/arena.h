/* arena: memory that dies together. Blocks are kept on reset, so that document after document runs
 * in the same pages. */
#ifndef GS_BASE_ARENA_H
#define GS_BASE_ARENA_H

#include <stddef.h>

typedef struct gs__arena_block gs__arena_block;

typedef struct gs__arena {
  gs__arena_block *first, *current;
  size_t used;   /* bytes handed out since the last reset: what a memory budget counts */
} gs__arena;

void *gs__arena_alloc(gs__arena *a, size_t size);               /* zeroed, aligned to 16 */
void *gs__arena_raw(gs__arena *a, size_t size);                 /* the same, but not zeroed */
char *gs__arena_dup(gs__arena *a, const char *s, size_t len);   /* copy with a final NUL */
/* Room for at least `need` items of an array of *capacity ones; the old array stays where it was, unused. */
void *gs__arena_enlarge(gs__arena *a, const void *items, size_t *capacity, size_t need, size_t item_size);
void gs__arena_reset(gs__arena *a);                             /* all handed-out memory is dead */
/* A place to go back to: what was handed out since is dead, what was before lives on. */
typedef struct gs__arena_mark {
  gs__arena_block *block;
  size_t block_used, used;
} gs__arena_mark;
gs__arena_mark gs__arena_here(const gs__arena *a);
void gs__arena_rewind(gs__arena *a, gs__arena_mark mark);
void gs__arena_dispose(gs__arena *a);

#endif
