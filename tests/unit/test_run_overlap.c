/* Which mentions of a type stay when they claim the same place. */
#include "run_lab.h"

static void set_keep(lab *l, const char *type, gs__keep keep) {
  l->plan->types.at[lab_type(l, type)].keep = keep;
}

static void longest_stays(void **state) {
  lab *l = *state;
  lab_rule(l, "one", "f", "T", "a b");
  lab_rule(l, "two", "f", "T", "b c d");
  lab_rule(l, "three", "f", "T", "d");
  lab_read(l, "a b c d e d");
  assert_string_equal(lab_mentions(l, "T", true), "-a b | b c d | -d | d");
}

static void equal_length_goes_by_priority_then_list_then_specificity_then_order(void **state) {
  lab *l = *state;
  lab_entry(l, "w", "a", NULL, NULL);
  lab_make(l, lab_rule(l, "wide", "f", "T", "[word]"), "by", "wide");
  lab_make(l, lab_rule(l, "narrow", "f", "T", "a"), "by", "narrow");
  lab_finds(l, "a", "T", "a by=narrow");
  lab_make(l, lab_rule(l, "later", "f", "T", "a"), "by", "later");
  gs__plan_close(l->plan);
  lab_finds(l, "a", "T", "a by=narrow");
  lab_make(l, lab_rule(l, "listed", "f", "T", "<w>"), "by", "listed");
  gs__plan_close(l->plan);
  lab_finds(l, "a", "T", "a by=listed");
  gs__rule *first = lab_rule(l, "first", "f", "T", "[word]");
  lab_make(l, first, "by", "first");
  first->priority = 1;
  gs__plan_close(l->plan);
  lab_finds(l, "a", "T", "a by=first");
}

static void a_head_alone_is_the_place(void **state) {
  lab *l = *state;
  lab_head(l, "T", "cue");
  lab_rule(l, "one", "f", "T", "a {cue: b} c");
  lab_rule(l, "two", "f", "T", "c {cue: d}");
  lab_rule(l, "three", "f", "T", "{cue: b} c d e");
  lab_finds(l, "a b c d e", "T", "c d {cue=d} | b c d e {cue=b}");
}

static void best_goes_by_points(void **state) {
  lab *l = *state;
  set_keep(l, "T", GS__KEEP_BEST);
  gs__rule *longer = lab_rule(l, "long", "f", "T", "a b c"),
           *shorter = lab_rule(l, "short", "f", "T", "b");
  longer->points = shorter->points = true;
  longer->at_least = shorter->at_least = -100;
  lab_term(l, longer, &longer->terms, GS__AFTER, "d", 2);
  lab_term(l, shorter, &shorter->terms, GS__WITHIN, "b", 3);
  lab_finds(l, "a b c d", "T", "b");
  longer->priority = 1; /* points count first */
  lab_finds(l, "a b c d", "T", "b");
  longer->terms.at[0].weight = 3;
  lab_finds(l, "a b c d", "T", "a b c");
}

static void first_goes_by_place(void **state) {
  lab *l = *state;
  set_keep(l, "T", GS__KEEP_FIRST);
  lab_rule(l, "one", "f", "T", "b c d");
  lab_rule(l, "two", "f", "T", "a b");
  lab_finds(l, "a b c d", "T", "a b");
}

static void all_stay_if_asked(void **state) {
  lab *l = *state;
  set_keep(l, "T", GS__KEEP_ALL);
  lab_rule(l, "one", "f", "T", "a b c");
  lab_rule(l, "two", "f", "T", "b");
  lab_finds(l, "a b c", "T", "a b c | b");
}

static void a_rule_has_its_own_policy(void **state) {
  lab *l = *state;
  lab_rule(l, "one", "f", "T", "a b c");
  lab_rule(l, "two", "f", "T", "b")->keep = GS__KEEP_ALL;
  gs__rule *third = lab_rule(l, "three", "f", "T", "c d e f");
  third->keep = GS__KEEP_FIRST;
  lab_finds(l, "a b c d e f", "T", "a b c | b"); /* longest before first, whatever the length */
}

static void types_do_not_compete(void **state) {
  lab *l = *state;
  lab_rule(l, "one", "f", "T", "a b");
  lab_rule(l, "two", "f", "U", "b c");
  lab_finds(l, "a b c", "T", "a b");
  assert_string_equal(lab_mentions(l, "U", true), "b c");
}

static void parts_of_a_mention_stay(void **state) {
  lab *l = *state;
  lab_rule(l, "name", "f", "T", "a b");
  lab_rule(l, "phrase", "g", "T", "{inner: T} of c");
  lab_read(l, "a b of c");
  assert_string_equal(lab_mentions(l, "T", true), "a b | a b of c {inner=a b}");
}

static void parts_of_parts_stay(void **state) {
  lab *l = *state;
  lab_rule(l, "name", "f", "T", "a b");
  lab_rule(l, "phrase", "g", "T", "{inner: T} of c");
  lab_rule(l, "whole", "h", "T", "d {inner: T}");
  lab_read(l, "d a b of c");
  assert_string_equal(lab_mentions(l, "T", false), "a b | a b of c {inner=a b} | d a b of c {inner=a b of c}");
}

static void phases_compete_with_what_stood_before(void **state) {
  lab *l = *state;
  lab_rule(l, "short", "f", "T", "b");
  lab_rule(l, "long", "g", "T", "a b c");
  lab_read(l, "a b c");
  assert_string_equal(lab_mentions(l, "T", true), "-b | a b c");
  assert_string_equal(l->run->mentions.at[0]->dropped_why, "overlap");
  assert_int_equal(l->run->mentions.at[0]->dropped_by, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_LAB(longest_stays),
      IN_LAB(equal_length_goes_by_priority_then_list_then_specificity_then_order),
      IN_LAB(a_head_alone_is_the_place),
      IN_LAB(best_goes_by_points),
      IN_LAB(first_goes_by_place),
      IN_LAB(all_stay_if_asked),
      IN_LAB(a_rule_has_its_own_policy),
      IN_LAB(types_do_not_compete),
      IN_LAB(parts_of_a_mention_stay),
      IN_LAB(parts_of_parts_stay),
      IN_LAB(phases_compete_with_what_stood_before)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
