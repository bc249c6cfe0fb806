/* mem, vec, arena, str: allocation and what grows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/vec.h"

static jmp_buf out_of_memory;
static size_t refused;

static void on_exhaustion(size_t size) {
  refused = size;
  longjmp(out_of_memory, 1);
}

static void exhaustion_goes_to_the_handler(void **state) {
  (void)state;
  gs__mem_on_exhaustion(on_exhaustion);
  if (!setjmp(out_of_memory)) {
    size_t cap = 0;
    gs__mem_grow(NULL, &cap, SIZE_MAX / 8, 16);
    fail_msg("came back");
  }
  assert_int_equal(refused, SIZE_MAX);
  gs__mem_on_exhaustion(NULL);
}

static void memory_is_zeroed_and_copied(void **state) {
  (void)state;
  unsigned char *p = gs__mem_alloc(100);
  for (int i = 0; i < 100; i++) assert_int_equal(p[i], 0);
  gs__mem_free(p);
  gs__mem_free(gs__mem_alloc(0));
  char *s = gs__mem_dup("abc", 2);
  assert_string_equal(s, "ab");
  gs__mem_free(s);
  s = gs__mem_dup(NULL, 0);
  assert_string_equal(s, "");
  gs__mem_free(s);
  gs__mem_free(NULL);
}

static void vectors_grow(void **state) {
  (void)state;
  GS_VEC(int) v = {0};
  for (int i = 0; i < 1000; i++) gs__vec_push(&v, i * i);
  assert_int_equal(v.len, 1000);
  for (int i = 0; i < 1000; i++) assert_int_equal(v.at[i], i * i);
  gs__vec_reserve(&v, 5000);
  assert_true(v.cap >= 5000);
  gs__vec_free(&v);
  assert_null(v.at);
  assert_int_equal(v.len, 0);
}

static void arenas_hand_out_zeroed_aligned_memory(void **state) {
  (void)state;
  gs__arena a = {0};
  for (int round = 0; round < 3; round++) {
    for (size_t n = 0; n < 3000; n += 7) {
      unsigned char *p = gs__arena_alloc(&a, n);
      assert_int_equal((uintptr_t)p % 16, 0);
      for (size_t i = 0; i < n; i++) assert_int_equal(p[i], 0);
      memset(p, 0xAB, n);
    }
    assert_true(a.used > 1000);
    gs__arena_reset(&a);
    assert_int_equal(a.used, 0);
  }
  memset(gs__arena_raw(&a, 1 << 20), 1, 1 << 20);
  assert_string_equal(gs__arena_dup(&a, "word", 3), "wor");
  gs__arena_dispose(&a);
  assert_int_equal(a.used, 0);
  gs__arena_dispose(&a);
}

static void arenas_go_back_to_a_mark(void **state) {
  (void)state;
  gs__arena a = {0};
  gs__arena_mark empty = gs__arena_here(&a);
  char *kept = gs__arena_dup(&a, "kept", 4);
  gs__arena_mark mark = gs__arena_here(&a);
  for (int i = 0; i < 100; i++) gs__arena_alloc(&a, 5000);
  gs__arena_rewind(&a, mark);
  assert_int_equal(a.used, mark.used);
  char *again = gs__arena_alloc(&a, 8);
  for (int i = 0; i < 8; i++) assert_int_equal(again[i], 0);
  assert_string_equal(kept, "kept");
  gs__arena_rewind(&a, empty);
  assert_int_equal(a.used, 0);
  assert_non_null(gs__arena_alloc(&a, 100000));
  gs__arena_dispose(&a);
}

static void strings_grow_and_end_in_a_nul(void **state) {
  (void)state;
  gs__str s = {0}, big = {0};
  assert_string_equal(gs__str_get(&s), "");
  gs__str_add(&s, "", 0);
  assert_string_equal(s.at, "");
  gs__str_puts(&s, "a");
  gs__str_putc(&s, 'b');
  gs__str_add(&s, "cdx", 2);
  gs__str_printf(&s, "%d%s", 12, "e");
  gs__str_printf(&s, "%s", "");
  assert_string_equal(s.at, "abcd12e");
  assert_int_equal(s.len, 7);
  gs__str_add(&s, "\0z", 2);
  assert_int_equal(s.len, 9);
  for (int i = 0; i < 10000; i++) gs__str_putc(&big, 'x');
  gs__str_printf(&s, "%s", big.at);
  assert_int_equal(s.len, 10009);
  assert_int_equal(s.at[10009], 0);
  gs__str_clear(&s);
  assert_string_equal(gs__str_get(&s), "");
  gs__str_dispose(&s);
  gs__str_dispose(&big);
  assert_null(s.at);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(exhaustion_goes_to_the_handler),
                                     cmocka_unit_test(memory_is_zeroed_and_copied),
                                     cmocka_unit_test(vectors_grow),
                                     cmocka_unit_test(arenas_hand_out_zeroed_aligned_memory),
                                     cmocka_unit_test(arenas_go_back_to_a_mark),
                                     cmocka_unit_test(strings_grow_and_end_in_a_nul)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
