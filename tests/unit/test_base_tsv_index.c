/* tsv_index: some rows of a table, in their order. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "base/tsv_index.h"
#include "gainsay.h"

static const char table[] =
    "# words\nentry\tpos\tgroup\nan\tnoun\tx\n\nbo\tverb\tx\r\n# cy\tnoun\tx\nde\tnoun\ty\ned\nfy\tadj\tz";

/* Entry and line of the rows that have one of the values in the column. */
static void expect(gs__tsv_index *x, gs__tsv t, const char *values, const char *want) {
  gs__err err = {0};
  gs__str out = {0};
  gs__tsv_index_pick(x, (gs__cell){values, strlen(values)});
  for (size_t i = 0; i < x->picked.len; i++) {
    gs__tsv_go(&t, x->picked.at + i);
    assert_int_equal(gs__tsv_next(&t, &err), 1);
    gs__str_add(&out, t.cells[0].at, t.cells[0].len);
    char line[16];
    snprintf(line, sizeof line, "%d ", t.line);
    gs__str_puts(&out, line);
  }
  assert_string_equal(gs__str_get(&out), want);
  gs__str_dispose(&out);
}

static void rows_come_in_their_order(void **state) {
  (void)state;
  gs__err err = {0};
  gs__tsv t;
  gs__tsv_index x;
  assert_int_equal(gs__tsv_open(&t, "t.tsv", table, sizeof table - 1, &err), 0);
  assert_int_equal(gs__tsv_index_make(&x, t, 1, &err), 0);
  expect(&x, t, "noun", "an3 de7 ");
  expect(&x, t, "adj|noun|verb|noun", "an3 bo5 de7 fy9 ");
  expect(&x, t, "adj|none", "fy9 ");
  expect(&x, t, "none", "");
  expect(&x, t, "", "");
  gs__tsv_index_dispose(&x);
}

static void tells_of_a_bad_row(void **state) {
  (void)state;
  static const char bad[] = "entry\tpos\na\tnoun\nb\tnoun\tx\n";
  gs__err err = {0};
  gs__tsv t;
  gs__tsv_index x;
  assert_int_equal(gs__tsv_open(&t, "t.tsv", bad, sizeof bad - 1, &err), 0);
  assert_int_equal(gs__tsv_index_make(&x, t, 1, &err), GS_EPACK);
  assert_string_equal(err.message, "3 cells in a table of 2 columns");
  assert_int_equal(err.line, 3);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(rows_come_in_their_order), cmocka_unit_test(tells_of_a_bad_row)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
