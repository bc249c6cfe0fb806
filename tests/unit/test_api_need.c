/* need: how far a document must be read before a pattern can be searched in it, and where it need not be read on. */
#include "api/need.h"

#include "run_lab.h"

static void retag(lab *l, const char *phase, const char *pattern, const char *to) {
  gs__rule *r = lab_rule(l, to, phase, "Unused", pattern);
  r->is_retag = true;
  r->tag = (uint8_t)gs__language_tag(&l->plan->language, to, strlen(to));
}

/* Nouns behind a determiner; then a phase that finds something; then one more that makes past forms. */
static void make_rules(lab *l) {
  lab_entry(l, "lying", "lie", NULL, "verb");
  retag(l, "tags", "[det] {this: [can=NN]}", "NN");
  lab_rule(l, "a", "one", "A", "they");
  retag(l, "two", "{this: lie} it", "VBD");
  lab_rule(l, "b", "two", "B", "A");
  lab_rule(l, "c", "three", "C", "B");
  gs__plan_close(l->plan);
}

/* "phases/retags ..." of the stages, then how many of both there are. */
static void expect(lab *l, const char *pattern, const char *want) {
  gs__depth d = gs__need_depth(l->plan, pattern ? lab_pattern(l, pattern, NULL) : NULL);
  gs__str_clear(&l->out);
  for (size_t i = 0; i < d.stages.len; i++)
    gs__str_printf(&l->out, "%u/%u ", d.stages.at[i].phases, d.stages.at[i].retags);
  gs__str_printf(&l->out, "of %u/%zu", d.phases, d.retags.len);
  assert_string_equal(gs__str_get(&l->out), want);
  gs__need_free(&d);
}

static void where_tags_are_settled_it_is_asked_again(void **state) {
  lab *l = *state;
  make_rules(l);
  expect(l, NULL, "0/0 1/1 3/2 of 4/2");
  expect(l, "C [noun]", "0/0 1/1 3/2 of 4/2");
  expect(l, "B [noun]", "0/0 1/1 of 3/2");   /* behind the last one the pattern itself is searched */
}

static void only_what_runs_counts(void **state) {
  lab *l = *state;
  make_rules(l);
  expect(l, "they A", "0/0 of 2/0");
  expect(l, "they", "0/0 of 0/0");
}

/* After so many phases: may the pattern still match in the text? */
static bool still(lab *l, const char *text, const char *pattern, size_t stage) {
  gs__err err = {0};
  const gs__pattern *p = lab_pattern(l, pattern, NULL);
  gs__depth d = gs__need_depth(l->plan, NULL);
  lab_close(l);
  l->document = gs_document_new("d", text, strlen(text));
  assert_int_equal(0, gs__run_begin(l->plan, l->document, &l->run, &err));
  gs__run_phases(l->run, 0, d.stages.at[stage].phases);
  bool may = gs__need_still(&d, stage, l->run, p);
  gs__need_free(&d);
  return may;
}

/* What a retag behind that stage may give counts in the sentences where it may run. */
static void an_entry_counts_that_has_its_tag_or_may_get_it(void **state) {
  lab *l = *state;
  make_rules(l);
  assert_true(still(l, "They lie.", "<lying>", 0));
  assert_true(still(l, "They lie.", "<lying>", 1));
  assert_true(still(l, "The lie.", "<lying>", 0));
  assert_false(still(l, "The lie.", "<lying>", 1));
  assert_true(still(l, "The lie it said.", "<lying>", 1));
  assert_false(still(l, "The lie. It said.", "<lying>", 1));
  assert_false(still(l, "The lie that he said.", "<lying>", 2));
  assert_true(still(l, "They lie.", "A <lying>", 1));
  assert_false(still(l, "The lie.", "A <lying>", 1));
  assert_false(still(l, "He lies.", "<lying> he", 0));   /* no form of the entry */
}

/* A retag with a wider window may find what it needs in another sentence. */
static void a_wide_retag_may_run_anywhere(void **state) {
  lab *l = *state;
  make_rules(l);
  for (size_t i = 0; i < l->plan->rules.len; i++)
    if (l->plan->rules.at[i]->is_retag) l->plan->rules.at[i]->within = GS__IN_PARAGRAPH;
  assert_true(still(l, "The lie. It said.", "<lying>", 1));
  assert_false(still(l, "The lie. It said.", "<lying>", 2));
}

/* What must stand must stand in one sentence. */
static void all_of_it_in_one_sentence(void **state) {
  lab *l = *state;
  make_rules(l);
  assert_true(still(l, "The lie. They lie.", "they <lying>", 1));
  assert_false(still(l, "The lie. They said.", "they <lying>", 1));
  assert_true(still(l, "They lay. They said.", "[VBD] A", 0));
}

int main(void) {
  const struct CMUnitTest all[] = {IN_LAB(where_tags_are_settled_it_is_asked_again), IN_LAB(only_what_runs_counts),
                                   IN_LAB(an_entry_counts_that_has_its_tag_or_may_get_it),
                                   IN_LAB(a_wide_retag_may_run_anywhere), IN_LAB(all_of_it_in_one_sentence)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
