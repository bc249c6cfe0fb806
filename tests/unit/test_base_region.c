/* region, mem: what is made in a region, is kept, and is there again. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/region.h"
#include "base/str.h"
#include "base/vec.h"
#include "support/folder.h"

static const char sign[GS__REGION_SIGN] = "this program", other[GS__REGION_SIGN] = "another one";
static char *folder, *file;

static gs__region *begin(void) {
  gs__region *r = gs__region_open();
  if (!r) skip();                      /* a system without such addresses */
  return r;
}

static void end(gs__region *r) {
  gs__region_close(r);
  gs__region_free(r);
}

static void all_allocation_is_in_an_open_region(void **state) {
  (void)state;
  void *before = gs__mem_alloc(10);
  gs__region *r = begin();
  gs__arena arena = {0};
  void *made[] = {gs__mem_alloc(0), gs__mem_alloc(1000000), gs__mem_realloc(NULL, 24),
                  gs__mem_block(GS__MEM_HUGE), gs__mem_dup("abc", 3), gs__arena_alloc(&arena, 7)};
  for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
    assert_true(gs__region_has(made[i]));
    assert_int_equal((uintptr_t)made[i] % 16, 0);
  }
  assert_false(gs__region_has(before));
  before = gs__mem_realloc(before, 5000);
  assert_false(gs__region_has(before));
  gs__mem_free(before);
  gs__region_close(r);
  void *after = gs__mem_alloc(10);
  assert_false(gs__region_has(after));
  gs__mem_free(after);
  gs__mem_free(made[0]);               /* nothing happens */
  gs__region_free(r);
}

static void what_is_given_back_is_used_again_and_zeroed(void **state) {
  (void)state;
  gs__region *r = begin();
  for (size_t size = 1; size < 3000000; size += size / 3 + 1) {
    unsigned char *p = gs__mem_alloc(size);
    memset(p, 0xAA, size);
    gs__mem_free(p);
    unsigned char *q = gs__mem_alloc(size);
    assert_ptr_equal(p, q);
    for (size_t i = 0; i < size; i++)
      if (q[i]) fail_msg("byte %zu of %zu is not zero", i, size);
  }
  end(r);
}

/* Against plain memory, with sizes up and down. */
static void blocks_keep_what_is_in_them(void **state) {
  (void)state;
  enum { BLOCKS = 200, ROUNDS = 20000, MOST = 3000 };
  static unsigned char mirror[BLOCKS][MOST];
  static unsigned char *block[BLOCKS];
  static size_t size[BLOCKS];
  gs__region *r = begin();
  uint32_t seed = 7;
  for (int round = 0; round < ROUNDS; round++) {
    seed = seed * 1664525u + 1013904223u;
    size_t k = seed >> 8 & 0xFFFF, i = k % BLOCKS, n = (seed >> 16) % MOST;
    if (seed % 5 == 0) {
      gs__mem_free(block[i]);
      block[i] = NULL;
      size[i] = 0;
      continue;
    }
    block[i] = gs__mem_realloc(block[i], n);
    if (n > size[i]) {
      memset(block[i] + size[i], (int)(seed & 0xFF), n - size[i]);
      memset(mirror[i] + size[i], (int)(seed & 0xFF), n - size[i]);
    }
    size[i] = n;
    if (n) assert_memory_equal(block[i], mirror[i], n);
  }
  for (int i = 0; i < BLOCKS; i++)
    if (size[i]) assert_memory_equal(block[i], mirror[i], size[i]);
  end(r);
}

static void a_block_of_a_closed_region_moves_out(void **state) {
  (void)state;
  gs__region *r = begin();
  GS_VEC(int) v = {0};
  for (int i = 0; i < 100; i++) gs__vec_push(&v, i);
  gs__region_close(r);
  for (int i = 100; i < 1000; i++) gs__vec_push(&v, i);
  assert_false(gs__region_has(v.at));
  for (int i = 0; i < 1000; i++) assert_int_equal(v.at[i], i);
  gs__vec_free(&v);
  gs__region_free(r);
}

static void two_regions_lie_apart(void **state) {
  (void)state;
  gs__region *a = begin();
  void *in_a = gs__mem_alloc(1);
  gs__region_close(a);
  gs__region *b = begin();
  void *in_b = gs__mem_alloc(1);
  assert_true(a != b && in_a != in_b);
  gs__mem_free(in_a);                  /* is not b's to use */
  assert_ptr_not_equal(gs__mem_alloc(1), in_a);
  end(b);
  gs__region_free(a);
}

static void fill(size_t size) {
  memset(gs__mem_realloc(NULL, size), 0xAA, size);
}

static void one_that_was_freed_is_opened_again_and_zeroed(void **state) {
  (void)state;
  gs__region *r = begin();
  for (int i = 0; i < 100; i++) fill(50000);
  size_t used = gs__region_used(r);
  end(r);
  gs__region *again = begin();
  assert_ptr_equal(again, r);
  assert_true(gs__region_used(again) < used);
  for (size_t size = 1; gs__region_used(again) < 2 * used; size += size / 7 + 1) {
    unsigned char *p = gs__mem_alloc(size);
    for (size_t i = 0; i < size; i++)
      if (p[i]) fail_msg("byte %zu of %zu is not zero", i, size);
  }
  end(again);
}

static void only_one_waits(void **state) {
  (void)state;
  gs__region *a = begin();
  gs__region_close(a);
  gs__region *b = begin();
  end(b);
  gs__region_free(a);                  /* b goes */
  gs__region *c = begin(), *d;
  assert_ptr_equal(c, a);
  gs__region_close(c);
  d = begin();
  assert_ptr_not_equal(d, c);
  fill(1000);
  end(d);
  gs__region_free(c);
}

/* Where one waits already, it stays. */
static void one_is_made_ready(void **state) {
  (void)state;
  gs__region *r = begin();
  fill(50000);
  end(r);
  gs__region_ready(1 << 20);
  gs__region *again = begin();
  assert_ptr_equal(again, r);
  gs__region_ready(3 << 20);
  gs__region *second = begin();
  assert_ptr_not_equal(second, again);
  unsigned char *p = gs__mem_alloc(2 << 20);
  for (size_t i = 0; i < 2 << 20; i++) assert_int_equal(p[i], 0);
  end(second);
  end(again);
}

/* ---- keeping ---- */

typedef struct link {
  struct link *next;
  char *text;
} link_;

static gs__region *keep_chain(int count) {
  gs__err err = {0};
  gs__region *r = begin();
  link_ *first = NULL;
  for (int i = count; i-- > 0;) {
    gs__str s = {0};
    gs__str_printf(&s, "number %d", i);
    link_ *l = gs__mem_alloc(sizeof *l);
    *l = (link_){first, s.at};
    first = l;
  }
  gs__region_close(r);
  unlink(file);
  assert_int_equal(gs__region_save(r, file, first, sign, &err), 0);
  return r;
}

static gs__region *map(const char *by) {
  int fd = open(file, O_RDONLY);
  gs__region *r = gs__region_map(fd, by);
  close(fd);
  return r;
}

static void what_was_kept_is_there_again(void **state) {
  (void)state;
  gs__region *was = keep_chain(5000);
  assert_null(map(sign));              /* its place is taken */
  gs__region_free(was);
  for (int round = 0; round < 2; round++) {   /* what one process writes, no other sees */
    gs__region *r = map(sign);
    assert_ptr_equal(r, was);
    int n = 0;
    char text[32];
    for (link_ *l = gs__region_root(r); l; l = l->next, n++) {
      snprintf(text, sizeof text, "number %d", n);
      assert_string_equal(l->text, text);
      l->text = NULL;
    }
    assert_int_equal(n, 5000);
    gs__region_free(r);
  }
}

static long size_of_kept(void) {
  struct stat s;
  return stat(file, &s) == 0 ? (long)s.st_size : -1;
}

/* What lay in the pages before is no part of what is kept from them. */
static void what_is_kept_from_used_pages_is_the_same(void **state) {
  (void)state;
  gs__region_free(keep_chain(5000));
  long size = size_of_kept();
  gs__region *r = begin();
  for (int i = 0; i < 100; i++) {
    const void **p = gs__mem_realloc(NULL, sizeof *p);
    *p = (const void *)(uintptr_t)&strlen;
    fill(8000);
  }
  end(r);
  gs__region_free(keep_chain(5000));   /* would fail if a word of it pointed into a library */
  assert_int_equal(size_of_kept(), size);
}

static void damage(long at, const char *bytes) {
  FILE *f = fopen(file, "r+");
  fseek(f, at, SEEK_SET);
  fputs(bytes, f);
  fclose(f);
}

static void what_is_not_whole_is_not_mapped(void **state) {
  (void)state;
  struct stat s;
  gs__region_free(keep_chain(5000));
  assert_null(map(other));
  stat(file, &s);
  assert_int_equal(truncate(file, s.st_size - 1), 0);
  assert_null(map(sign));
  assert_int_equal(truncate(file, 100), 0);
  assert_null(map(sign));
  gs__region_free(keep_chain(10));
  damage(0, "something else");
  assert_null(map(sign));
  assert_null(gs__region_map(-1, sign));
}

static void set_time(struct timespec modified) {
  struct timespec both[2] = {{.tv_nsec = UTIME_OMIT}, modified};
  assert_int_equal(utimensat(AT_FDCWD, file, both, 0), 0);
}

/* Whoever writes to it shows, wherever in it, though its length is the same. */
static void what_was_written_to_is_not_mapped(void **state) {
  (void)state;
  struct stat s;
  gs__region_free(keep_chain(5000));
  stat(file, &s);
  damage(s.st_size - 100, "x");
  assert_null(map(sign));
  gs__region_free(keep_chain(5000));
  assert_int_equal(truncate(file, s.st_size - 1) | truncate(file, s.st_size), 0);
  assert_null(map(sign));
  gs__region_free(keep_chain(5000));   /* a head whose root is another, a byte of it */
  stat(file, &s);
  damage(100, "x");
  set_time(s.st_mtim);
  assert_null(map(sign));
}

/* Pages that never reached the disk are zero, and nobody wrote them. */
static void what_lost_pages_is_not_mapped(void **state) {
  (void)state;
  struct stat s;
  gs__region_free(keep_chain(50000));
  stat(file, &s);
  assert_int_equal(truncate(file, s.st_size / 4 * 3) | truncate(file, s.st_size), 0);
  set_time(s.st_mtim);
  assert_null(map(sign));
  gs__region_free(keep_chain(50000));
  gs__region *r = map(sign);
  assert_non_null(r);
  gs__region_free(r);
}

static void what_points_elsewhere_is_not_kept(void **state) {
  (void)state;
  gs__err err = {0};
  gs__region *r = begin();
  const void **p = gs__mem_alloc(sizeof *p);
  gs__region_close(r);
  unlink(file);
  *p = (const void *)(uintptr_t)&strlen;      /* in a library */
  assert_int_equal(gs__region_save(r, file, p, sign, &err), GS_EIO);
  assert_int_not_equal(access(file, F_OK), 0);
  *p = r;
  assert_int_equal(gs__region_save(r, file, p, sign, &err), 0);
  assert_int_equal(gs__region_save(r, file, p, sign, &err), GS_EIO);   /* it is there */
  assert_int_equal(gs__region_save(r, "/dev/null/x", p, sign, &err), GS_EIO);
  gs__region_free(r);
}

static void what_does_not_fit_lies_elsewhere_and_is_not_kept(void **state) {
  (void)state;
  gs__err err = {0};
  gs__region *r = begin();
  void *large = gs__mem_realloc(NULL, GS__REGION_SIZE);
  assert_false(gs__region_has(large));
  gs__region_close(r);
  assert_int_equal(gs__region_save(r, file, NULL, sign, &err), GS_EIO);
  gs__mem_free(large);
  gs__region_free(r);
}

static int make_folder(void **state) {
  (void)state;
  folder = folder_new();
  if (!folder) return -1;
  file = gs__path_join(folder, "kept");
  return 0;
}

static int remove_folder(void **state) {
  (void)state;
  gs__mem_free(file);
  return folder_remove(folder);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_allocation_is_in_an_open_region),
      cmocka_unit_test(what_is_given_back_is_used_again_and_zeroed),
      cmocka_unit_test(blocks_keep_what_is_in_them),
      cmocka_unit_test(a_block_of_a_closed_region_moves_out),
      cmocka_unit_test(two_regions_lie_apart),
      cmocka_unit_test(one_that_was_freed_is_opened_again_and_zeroed),
      cmocka_unit_test(only_one_waits), cmocka_unit_test(one_is_made_ready),
      cmocka_unit_test(what_was_kept_is_there_again),
      cmocka_unit_test(what_is_kept_from_used_pages_is_the_same),
      cmocka_unit_test(what_is_not_whole_is_not_mapped),
      cmocka_unit_test(what_was_written_to_is_not_mapped), cmocka_unit_test(what_lost_pages_is_not_mapped),
      cmocka_unit_test(what_points_elsewhere_is_not_kept),
      cmocka_unit_test(what_does_not_fit_lies_elsewhere_and_is_not_kept),
  };
  return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
