/* line: where lines begin, and in which column a place is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/line.h"

static const char text[] = "a\n\n\xC3\xA4x\n";

static void starts(void **state) {
  (void)state;
  assert_ptr_equal(gs__line_start(text, 1), text);
  assert_ptr_equal(gs__line_start(text, 2), text + 2);
  assert_ptr_equal(gs__line_start(text, 3), text + 3);
  assert_ptr_equal(gs__line_start(text, 4), text + 7);
  assert_null(gs__line_start(text, 5));
  assert_null(gs__line_start(text, 0));
}

static void columns(void **state) {
  (void)state;
  assert_int_equal(gs__line_column(text, text), 1);
  assert_int_equal(gs__line_column(text, text + 1), 2);
  assert_int_equal(gs__line_column(text, text + 2), 1);
  assert_int_equal(gs__line_column(text, text + 5), 2);
  assert_int_equal(gs__line_column(text, text + 7), 1);
}

static void byte_order_mark(void **state) {
  (void)state;
  static const char marked[] = "\xEF\xBB\xBF" "ab\nc";
  assert_ptr_equal(gs__line_start(marked, 1), marked + 3);
  assert_ptr_equal(gs__line_start(marked, 2), marked + 6);
  assert_int_equal(gs__line_column(marked, marked), 1);
  assert_int_equal(gs__line_column(marked, marked + 3), 1);
  assert_int_equal(gs__line_column(marked, marked + 4), 2);
  assert_int_equal(gs__line_column(marked, marked + 6), 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(starts), cmocka_unit_test(columns),
                                     cmocka_unit_test(byte_order_mark)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
