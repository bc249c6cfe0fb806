/* Regular expressions on single forms. */
#include "match_lab.h"

#include "match/regex.h"

static gs__regex *compiled(const char *source) {
  gs__regex *r = NULL;
  gs__err err;
  size_t at;
  if (gs__regex_new(&r, source, strlen(source), &at, &err) < 0)
    fail_msg("%s: %s", source, err.message);
  return r;
}

static bool holds(const char *source, const char *word) {
  gs__vocab *v = gs__vocab_new();
  gs__regex *r = compiled(source);
  gs__form f = gs__vocab_intern(v, word, strlen(word));
  bool yes = gs__regex_test(r, v, f);
  assert_int_equal(gs__regex_test(r, v, f), yes); /* from what is remembered */
  gs__regex_free(r);
  gs__vocab_free(v);
  return yes;
}

static void takes_the_whole_form(void **state) {
  (void)state;
  assert_true(holds("un.*", "undone"));
  assert_false(holds("un", "undone"));
  assert_false(holds("done", "undone"));
  assert_true(holds("a|ab|abc", "abc"));
  assert_true(holds("ÉTÉ", "été"));
  assert_true(holds("\\w+", "naïve"));
}

static void faults_have_a_place(void **state) {
  (void)state;
  gs__regex *r;
  gs__err err;
  size_t at;
  assert_int_equal(GS_EPACK, gs__regex_new(&r, "ab[c", 4, &at, &err));
  assert_int_equal(at, 4);
  assert_int_equal(GS_EPACK, gs__regex_new(&r, "a\\Cb", 4, &at, &err));
  assert_int_equal(GS_EPACK, gs__regex_new(&r, "(*LIMIT_MATCH=9)a", 17, &at, &err));
  char *big = gs__mem_alloc(9000);
  memset(big, 'a', 8999);
  assert_int_equal(GS_EPACK, gs__regex_new(&r, big, 8999, &at, &err));
  gs__mem_free(big);
}

static void hopeless_ones_reach_a_limit(void **state) {
  (void)state;
  gs__vocab *v = gs__vocab_new();
  gs__regex *r = compiled("(?:(?:a+)+b?)+[x-z]");
  gs__form f =
      gs__vocab_intern(v, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad", 58);
  assert_false(gs__regex_test(r, v, f));
  assert_int_equal(gs__regex_limited(r), 1);
  assert_int_equal(gs__regex_limited(r), 0);
  assert_false(gs__regex_test(r, v, f));
  assert_int_equal(gs__regex_limited(r), 0); /* tried once */
  gs__regex_free(r);
  gs__vocab_free(v);
}

static void forgets_forms(void **state) {
  (void)state;
  gs__vocab *v = gs__vocab_new();
  gs__regex *r = compiled("a.*");
  gs__vocab_mark mark = gs__vocab_here(v);
  assert_true(gs__regex_test(r, v, gs__vocab_intern(v, "abc", 3)));
  gs__vocab_rewind(v, mark);
  gs__regex_forget(r, (gs__form)mark.forms);
  assert_false(gs__regex_test(r, v, gs__vocab_intern(v, "xyz", 3)));
  gs__regex_free(r);
  gs__regex_free(NULL);
  gs__vocab_free(v);
}

static void asks_for_a_blank(void **state) {
  (void)state;
  static const char *const yes[] = {"vet fed", "(a b|c d)e", "a[ ]b", "a\\sb", "(?: )+", "a b|c d", "( x?){2}",
                                    "(?<n>a b)", "[\\s]x", " ", "a {1,2}b"};
  static const char *const no[] = {"vet ?fed", "vet *fed", "a b|c", "[a ]b", "(a b)?", "(?! )a", "(?x)a b", "\\Qa b\\E",
                                   "a {0,2}b", "[^ ]x", "", "a\\Sb", "(?=a b)a.*", "[]  ]", "[[:alpha:] ]", "a {,2}b"};
  for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
    if (!gs__regex_needs_blank(yes[i])) fail_msg("/%s/ needs no blank", yes[i]);
  for (size_t i = 0; i < sizeof no / sizeof *no; i++)
    if (gs__regex_needs_blank(no[i])) fail_msg("/%s/ needs a blank", no[i]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(takes_the_whole_form), cmocka_unit_test(faults_have_a_place),
      cmocka_unit_test(hopeless_ones_reach_a_limit), cmocka_unit_test(forgets_forms),
      cmocka_unit_test(asks_for_a_blank)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
