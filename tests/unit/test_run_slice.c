/* slice: which rules it takes to search a pattern. */
#include "run/slice.h"
#include "run_lab.h"

/* "rule rule" of the slice for a pattern behind so many phases; "all" if there is none. */
static void expect(lab *l, const char *pattern, uint32_t phases, const char *want) {
  if (!l->plan->closed) gs__plan_close(l->plan);
  gs__wants w = {0};
  gs__wants_add(&w, l->plan, lab_pattern(l, pattern, NULL));
  gs__slice *s = gs__slice_new(l->plan, phases, w);
  gs__str_clear(&l->out);
  for (size_t i = 0; s && i < l->plan->rules.len; i++)
    if (s->rules[i]) gs__str_printf(&l->out, "%s%s", l->out.len ? " " : "", l->plan->rules.at[i]->name);
  const char *have = s ? gs__str_get(&l->out) : "all";
  if (strcmp(have, want) != 0) fail_msg("%s\n  takes:    %s\n  expected: %s", pattern, have, want);
  gs__slice_free(s);
}

static void make_rules(lab *l) {
  lab_rule(l, "tag", "one", "X", "[noun]")->is_retag = true;
  lab_rule(l, "line", "one", "Line", "^ 'PARIS' -");
  lab_rule(l, "a", "two", "A", "he");
  lab_rule(l, "b", "two", "B", "A said");
  lab_rule(l, "c", "three", "C", "(she | B)");
  lab_rule(l, "late a", "three", "A", "they");
  lab_rule(l, "start", "three", "D", "^ so");
  lab_rule(l, "late line", "four", "Line", "'ROME' -");
  lab_rule(l, "late tag", "four", "X", "it")->is_retag = true;
  l->plan->types.at[lab_type(l, "Line")].leads = true;
}

static void what_rules_look_at_is_needed_too(void **state) {
  lab *l = *state;
  make_rules(l);
  expect(l, "he said", 4, "");
  expect(l, "A", 2, "a");
  expect(l, "A", 4, "a late a");
  expect(l, "B", 2, "a b");
  expect(l, "C", 3, "a b c");
  expect(l, "[noun]", 1, "tag");
  expect(l, "[noun]", 4, "tag late tag");
  expect(l, "[noun] A", 2, "tag a");
}

/* A later dateline or tag changes nothing of what was found before it. */
static void only_what_comes_before_counts(void **state) {
  lab *l = *state;
  make_rules(l);
  expect(l, "^ he", 4, "line late line");
  expect(l, "^ he", 3, "line");
  expect(l, "D", 4, "line start");
  expect(l, "sentence", 1, "line");
}

static void lua_may_look_at_anything_before_it(void **state) {
  lab *l = *state;
  make_rules(l);
  lab_rule(l, "asks", "two", "E", "so")->check = 1;
  expect(l, "E", 2, "tag line a b asks");
  expect(l, "E", 4, "tag line a b asks");
  expect(l, "C", 3, "a b c");
}

static void conditions_count(void **state) {
  lab *l = *state;
  make_rules(l);
  gs__rule *r = lab_rule(l, "barred", "three", "E", "so");
  lab_term(l, r, &r->unless, GS__SENTENCE_HAS, "[noun] A", 0);
  expect(l, "E", 3, "tag a late a barred");
}

static void where_a_pass_runs_all_is_needed(void **state) {
  lab *l = *state;
  make_rules(l);
  gs__plan *p = l->plan;
  gs__vec_push(&p->passes, ((gs__pass){.name = "pass", .file = "lab.lua", .at = "lab.lua"}));
  uint32_t two = gs__plan_phase(p, "two", 3);
  gs__vec_push(&p->phases.at[two].passes, 0);
  expect(l, "A", 2, "all");
  expect(l, "[noun]", 1, "tag");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_LAB(what_rules_look_at_is_needed_too), IN_LAB(only_what_comes_before_counts),
      IN_LAB(lua_may_look_at_anything_before_it), IN_LAB(conditions_count), IN_LAB(where_a_pass_runs_all_is_needed)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
