/* mem: every allocation of the engine. Callers never test for NULL: exhaustion is decided in one
 * place, by a handler that an embedder may replace (default: a line on stderr and exit 4). */
#ifndef GS_BASE_MEM_H
#define GS_BASE_MEM_H

#include <stddef.h>

typedef void (*gs__oom_handler)(size_t size);

/* Sets what happens when memory runs out; the handler must not return. NULL restores the default. */
void gs__mem_on_exhaustion(gs__oom_handler handler);

void *gs__mem_alloc(size_t size);                  /* zeroed */
void *gs__mem_realloc(void *p, size_t size);
void *gs__mem_block(size_t size);                  /* not zeroed; for blocks of the size below and more */
enum { GS__MEM_HUGE = 2 << 20 };                   /* on whole huge pages, if the system has them */
char *gs__mem_dup(const char *s, size_t len);      /* copy with a final NUL; the caller frees */
void gs__mem_free(void *p);

/* Grows a buffer so that it holds at least `need` items; doubles, so that appending is amortised. */
void *gs__mem_enlarge(void *items, size_t *capacity, size_t need, size_t item_size);
static inline void *gs__mem_grow(void *items, size_t *capacity, size_t need, size_t item_size) {
  return need <= *capacity ? items : gs__mem_enlarge(items, capacity, need, item_size);
}

#endif
