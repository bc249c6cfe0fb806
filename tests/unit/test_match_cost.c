/* What the matcher costs: the steps for each token stay the same however long the window is. */
#include "match_lab.h"

static void ignore(const gs__found *f, void *payload) {
  (void)f;
  ++*(size_t *)payload;
}

/* A window of n words, the given ones over and over. */
static void read_words(lab *l, const char *words, uint32_t n) {
  gs__str s = {0};
  for (uint32_t i = 0, k = 0; i < n; i++, k = words[k + 1] ? k + 1 : 0) {
    if (i) gs__str_putc(&s, ' ');
    gs__str_putc(&s, words[k]);
  }
  lab_read(l, s.at);
  assert_int_equal(l->run->doc->token_count, n);
  gs__str_dispose(&s);
}

static double steps_per_token(lab *l, const gs__pattern *p, size_t *matches) {
  uint32_t n = l->run->doc->token_count;
  *matches = 0;
  l->run->lattice.steps = 0;
  gs__match_all(p, &l->run->lattice, 0, n, ignore, matches);
  return (double)l->run->lattice.steps / n;
}

typedef struct cost_case {
  const char *pattern, *words;
  bool found;
} cost_case;

static void nested_optionals(gs__str *s, int depth) {
  for (int i = 0; i < depth; i++) gs__str_puts(s, "(a ");
  for (int i = 0; i < depth; i++) gs__str_puts(s, ")?");
}

static void stays_linear(lab *l, const cost_case *c) {
  static const uint32_t sizes[] = {10, 100, 1000, 10000};
  const gs__pattern *p = lab_pattern(l, c->pattern, NULL);
  double last = 0;
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    size_t matches;
    read_words(l, c->words, sizes[i]);
    double now = steps_per_token(l, p, &matches);
    assert_int_equal(matches > 0, c->found);
    /* in ten words less may be reached than the pattern could */
    if (last > 0 && (now > last * (i == 1 ? 4 : 1.2) || now < last * 0.8))
      fail_msg("%s: %.2f steps for each of %u words, %.2f before", c->pattern, now, sizes[i], last);
    last = now;
  }
}

static void grows_with_the_text_only(void **state) {
  static const cost_case cases[] = {
      {"a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a? b", "a", false},
      {"(a?){25} (a?){25} b", "a", false},
      {"(a | b | a b | b a | a b a){1,12} c", "ab", false},
      {"... a ... b ... c", "ab", false},
      {"a ... a ... a ... b", "a", false},
      {"... ... a", "b", false},
      {"a ...8 a ...8 a ...8 a", "ab", true},
      {"... a ...", "ab", true},
      {"((a+)+)+ b", "a", false},
      {"((a*)* (b*)*)* c", "ab", false},
      {"((a | b)* (a | b)*)* c", "ab", false},
      {"(a? b?)*", "ab", true},
      {"(a? b?)* c", "ab", false},
      {"((a?)*)*", "a", true},
      {"(a?\? b?\?)*", "ab", true},
      {"(a ... | b ... | ... a | ... b)+ c", "ab", false},
      {"(a+ b | a)+", "a", true},
      {"(a (a | a a) | a a a | (a ...2)+)+", "a", true},
      {"({x: a | a b} | {y: a b | b})*", "ab", true},
      {"(a* b | a | b)*", "ab", true},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) stays_linear(*state, cases + i);
}

static void nests_optionals_twenty_five_deep(void **state) {
  gs__str s = {0};
  nested_optionals(&s, 25);
  gs__str_puts(&s, " b");
  stays_linear(*state, &(cost_case){s.at, "a", false});
  gs__str_dispose(&s);
}

/* A border halves the window; a clause runs from every word up to the next border. */
static void looks_into_clauses_once(void **state) {
  lab *l = *state;
  static const char *const patterns[] = {"clause with b", "clause with (b b)", "clause with <w>",
                                         "a clause with (a b)", "clause with (b | d) c"};
  uint32_t border = lab_type(l, "Border"), clause = lab_type(l, "clause");
  l->plan->types.at[clause].source = GS__UPTO;
  l->plan->types.at[clause].border = border;
  lab_entry(l, "w", "b", NULL, NULL);
  lab_entry(l, "w", "b a", NULL, NULL);
  for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
    double steps[2];
    for (uint32_t k = 0; k < 2; k++) {
      size_t matches;
      uint32_t n = k ? 10000 : 1000;
      read_words(l, "a", n);
      for (uint32_t at = n / 2; at < n; at += n)
        gs__mention_changed(l->run, gs__mention_new(l->run, border, at, at + 1));
      gs__edges_layers(l->run, UINT64_MAX);
      steps[k] = steps_per_token(l, lab_pattern(l, patterns[i], NULL), &matches);
    }
    if (steps[1] > steps[0] * 1.2)
      fail_msg("%s: %.2f steps, then %.2f", patterns[i], steps[0], steps[1]);
  }
}

static void stops_at_the_budget(void **state) {
  lab *l = *state;
  size_t matches = 0;
  read_words(l, "ab", 10000);
  l->run->lattice.step_limit = 5000;
  gs__match_all(lab_pattern(l, "{h: a} (a | b)*", "h"), &l->run->lattice, 0, 10000, ignore,
                &matches);
  assert_true(l->run->lattice.steps > 5000);
  assert_true(l->run->lattice.steps < 100000);
  matches = 0;
  gs__match_all(lab_pattern(l, "a", NULL), &l->run->lattice, 0, 10000, ignore, &matches);
  assert_int_equal(matches, 0);
}

/* What a condition costs is what it looks at, not the window that it might look at. */
static void conditions_cost_what_they_look_at(void **state) {
  lab *l = *state;
  gs__pattern *after, *before;
  gs__err err;
  assert_int_equal(0,
                   gs__pattern_condition(&after, &l->plan->names, "b a", 3, NULL, 0, false, &err));
  assert_int_equal(0,
                   gs__pattern_condition(&before, &l->plan->names, "b a", 3, NULL, 0, true, &err));
  read_words(l, "ab", 10000);
  gs__found none = {0};
  l->run->lattice.steps = 0;
  for (uint32_t p = 2; p < 9998; p++) {
    bool is_b = p % 2;
    assert_int_equal(gs__match_begins_at(after, &l->run->lattice, p, 10000, &none), is_b);
    assert_int_equal(gs__match_ends_at(before, &l->run->lattice, 0, p, &none), is_b);
  }
  assert_true(l->run->lattice.steps < 100000);
}

int main(void) {
  const struct CMUnitTest tests[] = {IN_LAB(grows_with_the_text_only),
                                     IN_LAB(nests_optionals_twenty_five_deep),
                                     IN_LAB(looks_into_clauses_once), IN_LAB(stops_at_the_budget),
                                     IN_LAB(conditions_cost_what_they_look_at)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
