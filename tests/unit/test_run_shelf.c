/* Mentions by place, while they change. */
#include "run_lab.h"

/* "0:a b | 1:b": the mentions of type T in [start, end). */
static const char *inside(lab *l, uint32_t start, uint32_t end) {
  gs__shelf s = gs__shelf_over(l->run, lab_type(l, "T"), start, end);
  gs__str_clear(&l->out);
  for (const gs__mention *m; (m = gs__shelf_next(&s)) != NULL;) {
    gs__str_printf(&l->out, "%s%u:", l->out.len ? " | " : "", (unsigned)m->number);
    lab_add_text(l, m->start, m->end);
  }
  return gs__str_get(&l->out);
}

static gs__mention *make(lab *l, uint32_t start, uint32_t end) {
  gs__mention *m = gs__mention_new(l->run, lab_type(l, "T"), start, end);
  gs__mention_changed(l->run, m);
  return m;
}

static void goes_by_place_and_length(void **state) {
  lab *l = *state;
  lab_type(l, "T");
  lab_read(l, "A b c. D e f. G h.");
  make(l, 5, 6);
  make(l, 1, 2);
  make(l, 1, 3);
  make(l, 1, 2);
  make(l, 2, 7);
  assert_string_equal(inside(l, 0, 10), "2:b c | 1:b | 3:b | 4:c. D e f | 0:e");
  assert_string_equal(inside(l, 0, 2), "1:b | 3:b");
  assert_string_equal(inside(l, 2, 7), "4:c. D e f | 0:e");
  assert_string_equal(inside(l, 3, 3), "");
  assert_string_equal(inside(l, 7, 10), "");
}

static void what_changes_is_seen(void **state) {
  lab *l = *state;
  lab_type(l, "T");
  lab_read(l, "A b c. D e f. G h.");
  gs__mention *first = make(l, 1, 2), *second = make(l, 4, 5);
  assert_string_equal(inside(l, 0, 10), "0:b | 1:D");
  gs__mention_drop(l->run, first, GS__NONE, "test");
  gs__mention_drop(l->run, first, GS__NONE, "again");
  assert_string_equal(inside(l, 0, 10), "1:D");
  second->start = 0;
  gs__mention_changed(l->run, second);
  gs__mention_restore(l->run, first);
  assert_string_equal(inside(l, 0, 10), "1:A b c. D | 0:b");
  l->run->seen = 1;
  assert_string_equal(inside(l, 0, 10), "0:b");
  gs__mention *late = make(l, 8, 9);
  assert_string_equal(inside(l, 0, 10), "0:b");
  l->run->seen = GS__NONE;
  gs__mention_drop(l->run, second, GS__NONE, "test");
  assert_string_equal(inside(l, 0, 10), "0:b | 2:G");
  gs__mention_take_back(l->run, gs__mention_new(l->run, late->type, 0, 1));
  assert_string_equal(inside(l, 0, 10), "0:b | 2:G");
}

/* A pass that asks between changes pays for the change, not for the text: it was filed anew each time. */
static void a_change_costs_the_same_in_a_long_text(void **state) {
  lab *l = *state;
  enum { SENTENCES = 2000 };
  gs__str text = {0};
  for (int i = 0; i < SENTENCES; i++) gs__str_puts(&text, "The port closed. ");
  lab_type(l, "T");
  lab_read(l, text.at);
  gs__sym x = gs__plan_sym(l->plan, "x");
  uint32_t sentence = l->run->doc->sentences[1].start;
  for (uint32_t i = 0; i < SENTENCES; i++) {
    gs__mention *m = make(l, i * sentence, i * sentence + 2);
    gs__mention_slot(l->run, m, x, m->start, m->end);
    gs__mention_changed(l->run, m);
  }
  size_t count, before = 0;
  for (uint32_t i = 0; i < SENTENCES; i++) {
    inside(l, i * sentence, i * sentence + 3);
    gs__around_token(l->run, lab_type(l, "T"), x, i * sentence, &count);
    assert_int_equal(count, 1);
    if (!i) before = l->run->arena->used;
    gs__mention_drop(l->run, l->run->mentions.at[i], GS__NONE, "test");
  }
  assert_int_equal(l->run->arena->used, before);
  gs__str_dispose(&text);
}

int main(void) {
  const struct CMUnitTest tests[] = {IN_LAB(goes_by_place_and_length), IN_LAB(what_changes_is_seen),
                                     IN_LAB(a_change_costs_the_same_in_a_long_text)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
