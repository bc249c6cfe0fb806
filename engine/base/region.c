#define _GNU_SOURCE                    /* MAP_ANONYMOUS, MAP_NORESERVE, MAP_FIXED_NOREPLACE, madvise, MADV_FREE */
#include "base/region.h"

#include <fcntl.h>
#include <stdalign.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/hash.h"

/* Blocks have one of few sizes: multiples of 16 bytes at first, then four for each doubling. Those that are
 * given back wait in a list for the next of their size. */
enum { STEP = 16, STEPS = 64, PARTS = 4, CLASSES = STEPS + PARTS * 24, PAGE = 4096 };
enum {
  SAMPLES = 16,                        /* pages of a kept region that are looked at before it is used */
  BOOT = 36                            /* bytes that tell one run of the system from another */
};

static const char MAGIC[16] = "gainsay region2";

typedef struct block {
  size_t size;                         /* of `bytes` */
  alignas(STEP) unsigned char bytes[];
} block;

typedef struct spare {                 /* what lies in a block that was given back */
  struct spare *next;
} spare;

struct gs__region {                    /* at the start of its pages */
  char magic[sizeof MAGIC], sign[GS__REGION_SIGN];
  struct gs__region *self;
  size_t used;                         /* bytes from the start */
  size_t touched;                      /* bytes from the start that may not be zero where they are not used */
  const void *root;
  bool spilled;                        /* it was full: some of what was made lies elsewhere */
  bool mapped;                         /* from a file */
  spare *spares[CLASSES];
  char boot[BOOT];                     /* in which run of the system it was kept: see is_whole */
  int64_t kept;                        /* when: the file's time is set to that, so whoever writes to it shows */
  uint64_t samples[SAMPLES];           /* hashes of some of its pages */
  uint64_t check;                      /* hash of all above */
};

static _Thread_local gs__region *open_one;

/* One that was freed waits here for the next that is opened: its pages need not be found and cleared by the
 * system again, which is a quarter of what loading packs costs. */
static _Atomic(gs__region *) idle;

/* ---- blocks ---- */

/* The class of the smallest blocks that hold so many bytes; *whole gets their size. */
static size_t class_of(size_t size, size_t *whole) {
  if (size <= STEP * STEPS) {
    size_t step = size ? (size - 1) / STEP : 0;
    *whole = (step + 1) * STEP;
    return step;
  }
  size_t octave = 0, base = STEP * STEPS;
  while (base * 2 < size) base *= 2, octave++;
  size_t part = (size - base - 1) / (base / PARTS);
  *whole = base + (part + 1) * (base / PARTS);
  return STEPS + octave * PARTS + part;
}

static block *block_of(void *p) {
  return (block *)((unsigned char *)p - offsetof(block, bytes));
}

static block *cut(gs__region *r, size_t whole) {
  size_t need = sizeof(block) + whole;
  if (need > GS__REGION_SIZE - r->used) {
    r->spilled = true;
    return NULL;
  }
  block *b = (block *)((unsigned char *)r + r->used);
  if (r->used < r->touched) memset(b, 0, need);
  r->used += need;
  b->size = whole;
  return b;
}

void *gs__region_take(size_t size, bool zeroed) {
  gs__region *r = open_one;
  if (!r || size > GS__REGION_SIZE / 2) {
    if (r) r->spilled = true;
    return NULL;
  }
  size_t whole, class = class_of(size, &whole);
  spare *s = r->spares[class];
  if (!s) {
    block *b = cut(r, whole);          /* which is zero */
    return b ? b->bytes : NULL;
  }
  r->spares[class] = s->next;
  return zeroed ? memset(s, 0, size) : s;
}

void gs__region_give(void *p) {
  gs__region *r = open_one;
  if (!r || (uintptr_t)p - (uintptr_t)r >= GS__REGION_SIZE) return;
  size_t whole;
  spare *s = p, **list = r->spares + class_of(block_of(p)->size, &whole);
  s->next = *list;
  *list = s;
}

void *gs__region_resize(void *p, size_t size) {
  size_t had = block_of(p)->size;
  if (size <= had && size > had / 2) return p;
  void *moved = gs__region_take(size, false);
  if (!moved) moved = malloc(size ? size : 1);
  if (!moved) return NULL;
  memcpy(moved, p, had < size ? had : size);
  gs__region_give(p);
  return moved;
}

/* ---- places ---- */

#if UINTPTR_MAX < UINT64_MAX || !defined(MAP_FIXED_NOREPLACE)
enum { HAVE_PLACES = 0 };
#ifndef MAP_FIXED_NOREPLACE
#define MAP_FIXED_NOREPLACE 0
#endif
#else
enum { HAVE_PLACES = 1 };
#endif

static void *map_at(uint64_t address, size_t size, int flags, int fd) {
  void *at = (void *)(uintptr_t)address;
  if (!HAVE_PLACES) return NULL;
  void *p = mmap(at, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED_NOREPLACE | flags, fd, 0);
  if (p == MAP_FAILED) return NULL;
  if (p == at) return p;
  munmap(p, size);                     /* a kernel that takes the address for a wish only */
  return NULL;
}

static size_t to_page(size_t size) {
  return (size + PAGE - 1) / PAGE * PAGE;
}

static gs__region *new_region(void) {
  gs__region *r = NULL;
  for (uint64_t i = 0; !r && i < GS__REGIONS; i++)
    r = map_at(GS__REGION_BASE + i * GS__REGION_SIZE, GS__REGION_SIZE, MAP_ANONYMOUS | MAP_NORESERVE, -1);
#ifdef MADV_HUGEPAGE
  if (r) madvise(r, GS__REGION_SIZE, MADV_HUGEPAGE);   /* one fault for each huge page, not 512 of them */
#endif
  return r;
}

gs__region *gs__region_open(void) {
  gs__region *r = atomic_exchange(&idle, NULL);
  if (!r && !(r = new_region())) return NULL;
  *r = (gs__region){.self = r, .used = to_page(sizeof *r), .touched = r->touched};
  memcpy(r->magic, MAGIC, sizeof MAGIC);
  return open_one = r;
}

static void touch(gs__region *r, size_t from, size_t to) {
  for (size_t i = to_page(from); i < to && i < GS__REGION_SIZE; i += PAGE) ((volatile char *)r)[i] = 0;
}

/* Fresh pages are zero: they have not been touched, though they are there. */
void gs__region_ready(size_t size) {
  gs__region *r = atomic_exchange(&idle, NULL);
  if (!r && (r = new_region())) touch(r, 0, size);
  r = atomic_exchange(&idle, r);
  if (r) munmap(r, GS__REGION_SIZE);
}

void gs__region_reach(gs__region *r, size_t size) {
  touch(r, r->used > r->touched ? r->used : r->touched, size);
}

void gs__region_close(gs__region *r) {
  if (open_one == r) open_one = NULL;
}

void gs__region_reopen(gs__region *r) {
  open_one = r;
}

/* The head stays as it is; the pages of the rest are the system's to take, and zero if it has. */
static bool lend_pages(gs__region *r) {
  size_t head = to_page(sizeof *r);
  if (r->touched < r->used) r->touched = to_page(r->used);
#ifdef MADV_FREE
  return madvise((char *)r + head, r->touched - head, MADV_FREE) == 0;
#else
  return false;
#endif
}

void gs__region_free(gs__region *r) {
  if (r && !r->mapped && lend_pages(r)) r = atomic_exchange(&idle, r);
  if (r) munmap(r, GS__REGION_SIZE);
}

void *gs__region_root(const gs__region *r) {
  return (void *)r->root;
}

size_t gs__region_used(const gs__region *r) {
  return r->used;
}

/* ---- keeping ---- */

typedef struct range {
  uintptr_t from, to;
} range;

/* What of this process lies high in its addresses, but for regions, the stack, on which no pointer to what is gone is
 * followed any more, and the kernel's page above all that programs have: with it, half of all words would lie between
 * the first range and the last. The heap of the program lies low, where every 32-bit number looks like a pointer:
 * a region has some hundred thousand of those. That nothing points there is seen by a test, in which each block of
 * the heap has pages of its own, high up. Returns `most` if there is more than there is room for. */
static size_t others(range *out, size_t most) {
  FILE *f = fopen("/proc/self/maps", "r");
  char line[512];
  size_t n = 0;
  while (f && n < most && fgets(line, sizeof line, f)) {
    unsigned long long from, to;
    if (sscanf(line, "%llx-%llx", &from, &to) != 2 || from < UINT32_MAX) continue;
    if (strstr(line, "[stack]") || strstr(line, "[vsyscall]")) continue;
    if (!gs__region_has((void *)(uintptr_t)from)) out[n++] = (range){(uintptr_t)from, (uintptr_t)to};
  }
  if (f) fclose(f);
  return n;
}

/* Does a word of the region look like a pointer to there? A number seldom looks so, and then the region is only not
 * kept. Two small numbers side by side, of which there are many thousands, look like a pointer to the first bytes of a
 * stretch of four gigabytes; where a library lies there, that would happen at every load. The lower half, which is then
 * small, tells them apart. */
static bool strays(const gs__region *r) {
  enum { NUMBERS = 1 << 20 };
  range to[1024];
  size_t room = sizeof to / sizeof *to, n = others(to, room), words = r->used / sizeof(uintptr_t);
  if (!n || n == room) return true;    /* nothing is known of this process, or not all */
  uintptr_t least = to[0].from, most = to[n - 1].to;
  const uintptr_t *word = (const uintptr_t *)(const void *)r;
  for (size_t i = 0; i < words; i++) {
    if (word[i] < least || word[i] >= most || (uint32_t)word[i] < NUMBERS) continue;
    for (size_t k = 0; k < n; k++)
      if (word[i] >= to[k].from && word[i] < to[k].to) return true;
  }
  return false;
}

static bool is_zero(const char *page) {
  return page[0] == 0 && memcmp(page, page + 1, PAGE - 1) == 0;
}

/* Pages without anything are left out: the file has holes there. */
static int write_pages(int fd, const gs__region *r, size_t size) {
  const char *from = (const char *)r;
  for (size_t at = 0, end; at < size; at = end) {
    end = at + PAGE;
    if (is_zero(from + at)) continue;
    while (end < size && !is_zero(from + end)) end += PAGE;
    for (size_t done = at; done < end;) {
      ssize_t n = pwrite(fd, from + done, end - done, (off_t)done);
      if (n <= 0) return -1;
      done += (size_t)n;
    }
  }
  return ftruncate(fd, (off_t)size);
}

/* ---- is it as it was kept? ---- */

/* Of all its pages behind the head, spread evenly. */
static uint64_t sample(const gs__region *r, size_t which) {
  size_t head = to_page(sizeof *r), pages = (to_page(r->used) - head) / PAGE;
  if (!pages) return 0;
  return gs__hash_bytes((const char *)r + head + which * pages / SAMPLES * PAGE, PAGE);
}

static uint64_t check_of(const gs__region *head) {
  return gs__hash_bytes((const char *)head, offsetof(gs__region, check));
}

static bool read_boot(char out[BOOT]) {
  int fd = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
  bool good = fd >= 0 && read(fd, out, BOOT) == BOOT;
  if (fd >= 0) close(fd);
  return good;
}

/* Even seconds, which every file system can keep. */
static bool seal(gs__region *r) {
  if (!read_boot(r->boot)) return false;
  r->kept = (int64_t)time(NULL) / 2 * 2;
  for (size_t i = 0; i < SAMPLES; i++) r->samples[i] = sample(r, i);
  r->check = check_of(r);
  return true;
}

static int set_time(int fd, const gs__region *r) {
  struct timespec times[2] = {{.tv_nsec = UTIME_OMIT}, {.tv_sec = (time_t)r->kept}};
  return futimens(fd, times);
}

/* To look at every page would take longer than much that is saved; if a disk loses some, it loses many. */
static bool is_as_kept(const gs__region *r) {
  for (size_t i = 0; i < SAMPLES; i++)
    if (r->samples[i] != sample(r, i)) return false;
  return true;
}

/* What nobody has any more is made zero, so that it takes no room in the file. */
static void clear_spares(gs__region *r) {
  for (size_t c = 0; c < CLASSES; c++)
    for (spare *s = r->spares[c]; s && block_of(s)->size > PAGE; s = s->next)
      memset(s + 1, 0, block_of(s)->size - sizeof *s);
}

int gs__region_save(gs__region *r, const char *file, const void *root, const char sign[GS__REGION_SIGN],
                    gs__err *err) {
  if (r->spilled || strays(r)) return gs__err_set(err, GS_EIO, "what was loaded does not stand by itself");
  size_t size = to_page(r->used);
  if (r->used < r->touched) memset((char *)r + r->used, 0, size - r->used);
  r->root = root;
  memcpy(r->sign, sign, GS__REGION_SIGN);
  clear_spares(r);
  if (!seal(r)) return gs__err_set(err, GS_EIO, "nothing is known of this run of the system");
  int fd = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  int code = fd < 0 || write_pages(fd, r, size) < 0 ? -1 : set_time(fd, r);
  if (fd >= 0 && close(fd) != 0) code = -1;
  if (code < 0 && fd >= 0) unlink(file);
  return code < 0 ? gs__err_set(err, GS_EIO, "%s: cannot be written", file) : 0;
}

/* To wait until all of it is on the disk would take seconds. While the system runs, what was written is what is read;
 * when it went down, who knows: then the packs are loaded once more. */
static bool is_whole(const gs__region *head, const struct stat *file, const char *sign) {
  char boot[BOOT];
  return read_boot(boot) && memcmp(head->boot, boot, BOOT) == 0 && memcmp(head->magic, MAGIC, sizeof MAGIC) == 0 &&
         memcmp(head->sign, sign, GS__REGION_SIGN) == 0 && head->check == check_of(head) &&
         gs__region_has(head->self) && to_page(head->used) == (size_t)file->st_size &&
         file->st_mtim.tv_sec == head->kept && file->st_mtim.tv_nsec == 0;
}

/* The place of a region that was kept may be that of the one that waits, which then has to go. */
static void clear_place(const gs__region *place) {
  gs__region *r = atomic_exchange(&idle, NULL);
  if (r && r != place) r = atomic_exchange(&idle, r);
  if (r) munmap(r, GS__REGION_SIZE);
}

gs__region *gs__region_map(int fd, const char sign[GS__REGION_SIGN]) {
  gs__region head;
  struct stat s;
  if (pread(fd, &head, sizeof head, 0) != (ssize_t)sizeof head || fstat(fd, &s) != 0) return NULL;
  if (!is_whole(&head, &s, sign)) return NULL;
  clear_place(head.self);
  gs__region *r = map_at((uintptr_t)head.self, (size_t)s.st_size, 0, fd);
  if (r) r->mapped = true;
  if (!r || is_as_kept(r)) return r;
  gs__region_free(r);
  return NULL;
}
