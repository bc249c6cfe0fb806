/* What holds a token: the pieces of a slot, by place of their mentions. */
#include "run_lab.h"

/* "0:a b | 1:b": numbers of the mentions and their pieces. */
static const char *around(lab *l, const char *slot, uint32_t token) {
  size_t count = 0;
  gs__sym name = gs__plan_sym(l->plan, slot);
  const gs__held *held = gs__around_token(l->run, lab_type(l, "T"), name, token, &count);
  gs__str_clear(&l->out);
  for (size_t i = 0; i < count; i++) {
    gs__str_printf(&l->out, "%s%u:", i ? " | " : "", (unsigned)held[i].mention);
    lab_add_text(l, held[i].start, held[i].end);
  }
  return gs__str_get(&l->out);
}

static void read_three(lab *l) {
  l->plan->types.at[lab_type(l, "T")].keep = GS__KEEP_ALL;
  lab_rule(l, "inner", "f", "T", "{x: b} {y: c}");
  lab_rule(l, "outer", "g", "T", "{x: a b c} d {x: e}");
  lab_rule(l, "last", "h", "T", "{x: e f}");
  lab_read(l, "a b c d e f");
}

static void pieces_that_hold_a_token(void **state) {
  lab *l = *state;
  read_three(l);
  assert_string_equal(around(l, "x", 0), "1:a b c");
  assert_string_equal(around(l, "x", 1), "1:a b c | 0:b");
  assert_string_equal(around(l, "x", 2), "1:a b c");
  assert_string_equal(around(l, "x", 3), "");
  assert_string_equal(around(l, "x", 4), "1:e | 2:e f");
  assert_string_equal(around(l, "x", 5), "2:e f");
  assert_string_equal(around(l, "y", 2), "0:c");
  assert_string_equal(around(l, "z", 2), "");
}

static void what_changes_is_seen(void **state) {
  lab *l = *state;
  read_three(l);
  gs__run *run = l->run;
  assert_string_equal(around(l, "x", 3), "");
  gs__mention_slot(run, run->mentions.at[0], gs__plan_sym(l->plan, "x"), 3, 5);
  gs__mention_changed(run, run->mentions.at[0]);
  assert_string_equal(around(l, "x", 3), "0:d e");
  assert_string_equal(around(l, "x", 4), "1:e | 0:d e | 2:e f");
  gs__mention_drop(run, run->mentions.at[1], GS__NONE, "test");
  assert_string_equal(around(l, "x", 4), "0:d e | 2:e f");
  gs__mention *fresh = gs__mention_new(run, lab_type(l, "T"), 4, 6);
  gs__mention_slot(run, fresh, gs__plan_sym(l->plan, "x"), 4, 6);
  gs__mention_changed(run, fresh);
  assert_string_equal(around(l, "x", 5), "2:e f | 3:e f");
}

static void nothing_is_there(void **state) {
  lab *l = *state;
  lab_rule(l, "none", "f", "T", "{x: b}");
  lab_read(l, "a");
  assert_string_equal(around(l, "x", 0), "");
}

int main(void) {
  const struct CMUnitTest tests[] = {IN_LAB(pieces_that_hold_a_token), IN_LAB(what_changes_is_seen),
                                     IN_LAB(nothing_is_there)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
