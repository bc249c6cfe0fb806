/* Regular expressions on single forms. */
#include "match_lab.h"

#include "match/regex.h"

static gs__regex *compiled(gs__regexes *all, const char *source) {
  gs__regex *r = NULL;
  gs__err err;
  size_t at;
  if (gs__regex_get(&r, all, source, strlen(source), &at, &err) < 0)
    fail_msg("%s: %s", source, err.message);
  return r;
}

static gs__form used(gs__vocab *v, const char *word) {
  gs__form f = gs__vocab_intern(v, word, strlen(word));
  gs__vocab_use(v, f);
  return f;
}

static bool holds(const char *source, const char *word) {
  gs__vocab *v = gs__vocab_new();
  gs__regexes all = {0};
  gs__regex *r = compiled(&all, source);
  gs__form unused = gs__vocab_intern(v, word, strlen(word));
  bool at_once = gs__regex_test(r, v, unused);    /* no text has it: nothing is remembered */
  gs__form f = used(v, word);
  bool yes = gs__regex_test(r, v, f);
  assert_int_equal(gs__regex_test(r, v, f), yes); /* from what is remembered */
  assert_int_equal(at_once, yes);
  gs__regexes_dispose(&all);
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
  gs__regexes all = {0};
  gs__regex *r;
  gs__err err;
  size_t at;
  assert_int_equal(GS_EPACK, gs__regex_get(&r, &all, "ab[c", 4, &at, &err));
  assert_int_equal(at, 4);
  assert_int_equal(GS_EPACK, gs__regex_get(&r, &all, "a\\Cb", 4, &at, &err));
  assert_int_equal(GS_EPACK, gs__regex_get(&r, &all, "(*LIMIT_MATCH=9)a", 17, &at, &err));
  char *big = gs__mem_alloc(9000);
  memset(big, 'a', 8999);
  assert_int_equal(GS_EPACK, gs__regex_get(&r, &all, big, 8999, &at, &err));
  gs__mem_free(big);
  assert_int_equal(all.at.len, 0);
  gs__regexes_dispose(&all);
}

static void hopeless_ones_reach_a_limit(void **state) {
  (void)state;
  gs__vocab *v = gs__vocab_new();
  gs__regexes all = {0};
  gs__regex *r = compiled(&all, "(?:(?:a+)+b?)+[x-z]");
  gs__form f = used(v, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad");
  assert_false(gs__regex_test(r, v, f));
  assert_int_equal(gs__regex_limited(r), 1);
  assert_int_equal(gs__regex_limited(r), 0);
  assert_false(gs__regex_test(r, v, f));
  assert_int_equal(gs__regex_limited(r), 0); /* tried once */
  gs__regexes_dispose(&all);
  gs__vocab_free(v);
}

static void forgets_forms(void **state) {
  (void)state;
  gs__vocab *v = gs__vocab_new();
  gs__regexes all = {0};
  gs__regex *r = compiled(&all, "a.*");
  gs__vocab_mark mark = gs__vocab_here(v);
  assert_true(gs__regex_test(r, v, used(v, "abc")));
  gs__vocab_rewind(v, mark);
  gs__regexes_forget(&all);
  assert_false(gs__regex_test(r, v, used(v, "xyz")));
  gs__regexes_dispose(&all);
  gs__vocab_free(v);
}

static void one_for_each_source(void **state) {
  (void)state;
  gs__regexes all = {0};
  gs__vocab *v = gs__vocab_new();
  gs__regex *a = compiled(&all, "a.*"), *b = compiled(&all, "b.*");
  assert_ptr_equal(compiled(&all, "a.*"), a);
  assert_ptr_not_equal(a, b);
  assert_string_equal(gs__regex_source(b), "b.*");
  gs__form abc = used(v, "abc");
  assert_true(gs__regex_test(a, v, abc));
  gs__regexes_rest(&all);                         /* made again by the next test */
  gs__form axe = used(v, "axe"), bee = used(v, "bee");
  assert_true(gs__regex_test(a, v, abc));
  assert_true(gs__regex_test(a, v, axe));
  assert_false(gs__regex_test(a, v, bee));
  assert_true(gs__regex_test(b, v, bee));
  gs__regexes_dispose(&all);
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

static void stands_for_a_few_words(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {"calls?", "calls call"},        {"a|b|a", "a b"},          {"sp(eak|oke)n?", "speakn speak spoken spoke"},
      {"(?:re)?-?do", "re-do redo -do do"}, {"N'T|x(y|)", "N'T xy x"}, {"((a))(b?c)", "abc ac"},
      {"", NULL},  {"a?", NULL},  {"a|", NULL},  {"a+", NULL},   {"a.c", NULL},  {"(a", NULL},
      {"a)", NULL}, {"[ab]", NULL}, {"\\d", NULL}, {"a??", NULL}, {"(?i:a)", NULL}, {"caf\xc3\xa9", NULL},
      {"(a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b|c|d)", NULL}, {"abcdefghijklmnopqrstuvwxyzabcdefgh", NULL}};
  gs__regex_words words;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    gs__str all = {0};
    bool few = gs__regex_words_of(cases[i][0], strlen(cases[i][0]), &words);
    for (uint32_t k = 0; few && k < words.count; k++) {
      size_t from = all.len + (k > 0);
      gs__str_printf(&all, "%s%.*s", k ? " " : "", words.word[k].len, words.word[k].at);
      assert_true(holds(cases[i][0], gs__str_get(&all) + from));   /* PCRE2 says so too */
    }
    if (few != (cases[i][1] != NULL) || (few && strcmp(gs__str_get(&all), cases[i][1]) != 0))
      fail_msg("/%s/: %s", cases[i][0], few ? gs__str_get(&all) : "left to PCRE2");
    gs__str_dispose(&all);
  }
}

/* Nested as deeply as the longest expression can be: it must not fill the stack. */
static void deep_groups_are_left_alone(void **state) {
  (void)state;
  enum { DEPTH = 4000 };
  gs__str deep = {0};
  gs__regex_words words;
  for (int i = 0; i < DEPTH; i++) gs__str_putc(&deep, '(');
  gs__str_putc(&deep, 'a');
  for (int i = 0; i < DEPTH; i++) gs__str_putc(&deep, ')');
  assert_false(gs__regex_words_of(gs__str_get(&deep), deep.len, &words));
  gs__str_dispose(&deep);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(takes_the_whole_form), cmocka_unit_test(faults_have_a_place),
      cmocka_unit_test(hopeless_ones_reach_a_limit), cmocka_unit_test(forgets_forms),
      cmocka_unit_test(one_for_each_source), cmocka_unit_test(asks_for_a_blank),
      cmocka_unit_test(stands_for_a_few_words),
      cmocka_unit_test(deep_groups_are_left_alone)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
