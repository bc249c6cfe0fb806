/* program: patterns made after one model have programs in common, and keep their own slots. */
#include "match_lab.h"

static const gs__pattern *made(lab *l, const char *text) {
  const gs__pattern *p = lab_pattern(l, text, "cue");
  gs__pattern_ready(p);
  return p;
}

static void what_stands_around_is_shared(void **state) {
  lab *l = *state;
  lab_fill(l);
  const gs__pattern *said = made(l, "{who: [noun]} [det]? {cue: said} that");
  const gs__pattern *denied = made(l, "{who: [noun]} [det]? {cue: denied} that");
  const gs__pattern *again = made(l, "{who: [noun]} [det]? {cue: said} that");
  assert_ptr_equal(said->left, denied->left);
  assert_ptr_not_equal(said->right, denied->right);
  assert_ptr_equal(said->right, again->right);
}

static void what_differs_is_not(void **state) {
  static const char *const others[] = {"{who: [noun]}{1,2} {cue: said}", "{who: [noun]}{1,2}? {cue: said}",
                                       "[noun] {cue: said}", "{who: [det]} {cue: said}", "{who: <say>} {cue: said}",
                                       "{who: Actor} {cue: said}",
                                       "{who: np} {cue: said}", "{who: Actor with (a)} {cue: said}",
                                       "{who: Actor with (it)} {cue: said}", "^ {who: [noun]} {cue: said}",
                                       "{who: [noun]} $ {cue: said}", "{who: ...2} {cue: said}",
                                       "{who: [noun] | a b} {cue: said}",
                                       "{who: [noun]} {what: a} {cue: said}", "{who: [noun] {what: a}} {cue: said}"};
  enum { OTHERS = sizeof others / sizeof *others };
  lab *l = *state;
  lab_fill(l);
  const gs__pattern *all[OTHERS];
  for (int i = 0; i < OTHERS; i++) {
    all[i] = made(l, others[i]);
    for (int k = 0; k < i; k++)
      if (all[k]->left == all[i]->left) fail_msg("%s and %s have one program", others[k], others[i]);
  }
}

static void slots_are_those_of_each(void **state) {
  lab *l = *state;
  lab_read(l, "he said so");
  assert_string_equal(lab_find(l, "{a: [pronoun]} {b: said}", "b"), "he said {a=he; b=said}");
  assert_string_equal(lab_find(l, "{x: [pronoun]} {b: said}", "b"), "he said {x=he; b=said}");
}

int main(void) {
  const struct CMUnitTest tests[] = {IN_LAB(what_stands_around_is_shared), IN_LAB(what_differs_is_not),
                                     IN_LAB(slots_are_those_of_each)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
