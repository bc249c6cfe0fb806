#define _DEFAULT_SOURCE                /* madvise */
#include "base/mem.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "base/region.h"

static void die(size_t size) {
  fprintf(stderr, "gainsay: out of memory (%zu bytes wanted)\n", size);
  exit(4);
}

static gs__oom_handler on_exhaustion = die;

void gs__mem_on_exhaustion(gs__oom_handler handler) {
  on_exhaustion = handler ? handler : die;
}

void *gs__mem_alloc(size_t size) {
  void *p = gs__region_take(size, true);
  if (!p) p = calloc(1, size ? size : 1);
  if (!p) on_exhaustion(size);
  return p;
}

void *gs__mem_realloc(void *old, size_t size) {
  void *p = !old ? gs__region_take(size, false) : gs__region_has(old) ? gs__region_resize(old, size) : NULL;
  if (!p && !gs__region_has(old)) p = realloc(old, size ? size : 1);
  if (!p) on_exhaustion(size);
  return p;
}

/* One fault for each huge page, not 512 of them: faults are a good part of what a short run costs. */
void *gs__mem_block(size_t size) {
  if (size > SIZE_MAX - GS__MEM_HUGE) on_exhaustion(size);
  size_t whole = (size + GS__MEM_HUGE - 1) / GS__MEM_HUGE * GS__MEM_HUGE;
  void *inside = gs__region_take(size, false);
  if (inside) return inside;
  void *p = aligned_alloc(GS__MEM_HUGE, whole);
  if (!p) on_exhaustion(size);
#ifdef MADV_HUGEPAGE
  madvise(p, whole, MADV_HUGEPAGE);    /* advice: if it is not taken, nothing is lost */
#endif
  return p;
}

char *gs__mem_dup(const char *s, size_t len) {
  char *p = gs__mem_alloc(len + 1);
  if (len) memcpy(p, s, len);
  return p;
}

void gs__mem_free(void *p) {
  if (gs__region_has(p)) gs__region_give(p);
  else free(p);
}

void *gs__mem_enlarge(void *items, size_t *capacity, size_t need, size_t item_size) {
  size_t n = *capacity ? *capacity : 8;
  while (n < need && n <= SIZE_MAX / 2) n *= 2;
  if (n < need || n > SIZE_MAX / item_size) on_exhaustion(SIZE_MAX);
  *capacity = n;
  return gs__mem_realloc(items, n * item_size);
}
