/* region: memory at one of a few addresses that are the same in every process. What is made while a region
 * is open lies in it, pointers and all, so that its pages can be kept in a file and mapped again later.
 *
 * There are some places, so that several regions can live at one time; each belongs to the place where it was
 * made. An open region is the thread's: all of mem.h takes from it there, until it is closed. A block of a
 * closed region can still be given back or enlarged: it moves out then, and its room stays unused. */
#ifndef GS_BASE_REGION_H
#define GS_BASE_REGION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

typedef struct gs__region gs__region;

#define GS__REGION_BASE UINT64_C(0x200000000000)   /* far from where programs, libraries and stacks lie */
#define GS__REGION_SIZE UINT64_C(0x40000000)       /* of one: 1 GiB of addresses, memory only as it is used */
enum { GS__REGIONS = 8, GS__REGION_SIGN = 64 };

/* Opens a region at the first free place; NULL if there is none, or the system has no such addresses. */
gs__region *gs__region_open(void);
/* Sees to it that one waits to be opened, with so many bytes of its pages there. */
void gs__region_ready(size_t size);
/* What the thread allocates from now on lies elsewhere again; there once more. */
void gs__region_close(gs__region *r);
void gs__region_reopen(gs__region *r);
/* Sees to it that so many bytes of its pages are there. */
void gs__region_reach(gs__region *r, size_t size);
/* Every pointer into a closed region is dead. One region waits to be opened again, with pages that the system may
 * take back whenever it is short of memory. */
void gs__region_free(gs__region *r);

/* Keeps a closed region in a new file, with a sign of who can use it and the root of what is in it, until the system
 * goes down. Fails (GS_EIO) if it cannot be written, and if it points into a library or into other memory of this
 * process, which would be somewhere else in the next. */
int gs__region_save(gs__region *r, const char *file, const void *root, const char sign[GS__REGION_SIGN],
                    gs__err *err);
/* Maps a region that was kept, private to this process; NULL if the file is not whole, was written to since, is
 * from before the system went up, has another sign, or its place is taken. */
gs__region *gs__region_map(int fd, const char sign[GS__REGION_SIGN]);
void *gs__region_root(const gs__region *r);
size_t gs__region_used(const gs__region *r);       /* bytes */

/* For mem.c. gs__region_take returns NULL if no region is open, or if it is full. */
void *gs__region_take(size_t size, bool zeroed);
void *gs__region_resize(void *p, size_t size);     /* NULL: there is no memory */
void gs__region_give(void *p);
static inline bool gs__region_has(const void *p) {
  return (uint64_t)(uintptr_t)p - GS__REGION_BASE < GS__REGIONS * GS__REGION_SIZE;
}

#endif
