/* How near a pattern comes: where it began, how many elements held, and what was asked for where it ended. */
#include "match/partial.h"
#include "match_lab.h"

static gs__partial come(lab *l, const char *text, const char *pattern, const char *head) {
  lab_read(l, text);
  const gs__pattern *p = lab_pattern(l, pattern, head);
  gs__pattern_ready(p);
  return gs__match_partial(p, &l->run->lattice, (gs__range){0, l->run->doc->token_count});
}

static void words_that_hold_are_counted(void **state) {
  gs__partial p = come(*state, "a b c d", "b c x", NULL);
  assert_false(p.matches);
  assert_int_equal(p.met, 2);
  assert_int_equal(p.start, 1);
  assert_int_equal(p.at, 3);
  assert_int_equal(p.failed_count, 1);
}

static void the_farthest_beginning_counts(void **state) {
  gs__partial p = come(*state, "a b x a b c x", "a b c d", NULL);
  assert_int_equal(p.start, 3);
  assert_int_equal(p.met, 3);
  assert_int_equal(p.at, 6);
}

static void of_alternatives_each_is_expected(void **state) {
  gs__partial p = come(*state, "a b", "a (x c | y d)", NULL);
  assert_int_equal(p.met, 1);
  assert_int_equal(p.failed_count, 2);
}

static void nothing_holds(void **state) {
  gs__partial p = come(*state, "a b", "x y", NULL);
  assert_int_equal(p.met, 0);
  assert_null(p.last);
}

static void a_whole_match_is_told(void **state) {
  assert_true(come(*state, "a b c", "b c", NULL).matches);
}

static void left_of_a_head(void **state) {
  gs__partial p = come(*state, "a b c", "{s: x} {h: b} c", "h");
  assert_true(p.left);
  assert_int_equal(p.at, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {IN_LAB(words_that_hold_are_counted),
                                     IN_LAB(the_farthest_beginning_counts),
                                     IN_LAB(of_alternatives_each_is_expected),
                                     IN_LAB(nothing_holds),
                                     IN_LAB(a_whole_match_is_told),
                                     IN_LAB(left_of_a_head)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
