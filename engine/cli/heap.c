/* heap: packs take some megabytes in many small pieces. On pages of 4 KiB the faults alone are a tenth
 * of a short run, so the free end of the heap is put on huge pages, if the system has them. */
#define _DEFAULT_SOURCE                /* madvise */
#include "cli/heap.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { PAGE = 2 << 20, ROOM = 24 << 20, MOST = 30 << 20 };

void heap_prepare(void) {
#ifdef MADV_HUGEPAGE
  void *volatile first = malloc(MOST); /* volatile: or the compiler sees that it is for nothing */
  free(first);                         /* glibc: from now on, blocks below this size are on the heap;
                                          it takes none above 32 MiB for that */
  char *volatile p = malloc(ROOM);
  if (!p) return;
  uintptr_t start = ((uintptr_t)p + PAGE - 1) / PAGE * PAGE, end = (uintptr_t)p + ROOM;
  madvise((void *)start, (end - start) / PAGE * PAGE, MADV_HUGEPAGE);
  free(p);                             /* and its room stays there, where the next blocks lie */
#endif
}
