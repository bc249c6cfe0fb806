/* What a claim is worth as the answer of a denial: what stands just before, who goes on, who denies for whom. */
#include "record_lab.h"

static gs_reading *read_tuned(lab *l, void (*set)(gs__link *), const char *text) {
  tune = set;
  gs_reading *r = read_record(l, text);
  tune = NULL;
  return r;
}

static void of_equals_a_claim_goes_before_a_mere_matter(void **state) {
  asserting = "state";
  gs_reading *r = read_record(*state, "John Kirby said ships sank. Ruritania hint of ships. Zenda denied ships.");
  assert_int_equal(r->denials[0].answers.claim, 0);             /* not the nearer of two */
  gs__reading_free(r);
  asserting = NULL;
}

static void denying_again_counts(gs__link *k) {
  k->weights[GS__L_DENIED_BEFORE] = 3;
}

static void whoever_denies_next_for_his_side_denies_the_same(void **state) {
  head = "John Kirby";
  gs_reading *r = read_tuned(*state, denying_again_counts,
                             "Ruritania said missiles flew. John Kirby denied missiles. Kirby camp denied guns.");
  assert_int_equal(r->denials[1].answers.claim, 0);
  gs__reading_free(r);
  r = read_tuned(*state, denying_again_counts, /* what the head of an article denies is in reach from below */
                 "Ruritania said missiles flew. John Kirby denied missiles. Snow fell. Kirby camp denied guns.");
  assert_int_equal(r->denials[1].answers.claim, 0);
  gs__reading_free(r);
  r = read_tuned(*state, denying_again_counts,
                 "Snow fell.\n\nRain came.\n\nSnow fell.\n\nRain came.\n\n"
                 "Ruritania said missiles flew. John Kirby denied missiles. Snow fell. Kirby camp denied guns.");
  assert_string_equal(r->claims[r->denials[1].answers.claim].status, "open");
  gs__reading_free(r);
  head = NULL;
}

static void other_matters_count(gs__link *k) {
  k->at_least = k->at_least_said = k->at_least_bare = 1;
  k->weights[GS__L_OF_ANOTHER_MATTER] = -3;
}

static void who_plans_nothing_answers_what_is_told_just_before(void **state) {
  gs_reading *r = read_tuned(*state, other_matters_count, "Ruritania said ships lay idle. Zenda planned no rain came.");
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
  r = read_tuned(*state, other_matters_count, "Ruritania said ships lay idle. Snow fell. Zenda planned no rain came.");
  assert_string_equal(r->claims[r->denials[0].answers.claim].status, "open");
  gs__reading_free(r);
}

static void acts_count(gs__link *k) {
  k->weights[GS__L_ACT_FITS] = 3;
}

static void the_talk_is_what_somebody_has_just_told(void **state) {
  gs_reading *r = read_tuned(*state, acts_count, "Ruritania told missiles flew. Ruritania showed rain came. "
                                                 "Ruritania showed rain came. Zenda dismissed the talk.");
  assert_int_equal(r->denials[0].answers.claim, 0);             /* he goes on up to it */
  gs__reading_free(r);
  r = read_tuned(*state, acts_count, "Ruritania told missiles flew. John Kirby showed rain came. "
                                     "John Kirby showed rain came. Zenda dismissed the talk.");
  assert_int_equal(r->denials[0].answers.claim, GS__NONE);
  gs__reading_free(r);
}

static void names_count(gs__link *k) {
  k->weights[GS__L_CLAIMANT_NAMED] = 6;
}

static void whom_the_denial_names_may_tell_what_the_denier_says(void **state) {
  asserting = "accuse";
  gs_reading *r = read_tuned(*state, names_count,
                             "Ruritania said Zenda blamed Sapt. Zenda rejected Ruritania talk of guns.");
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
  r = read_tuned(*state, names_count, "Ruritania said Zenda blamed Sapt. Zenda rejected John Kirby talk of guns.");
  assert_string_equal(r->claims[r->denials[0].answers.claim].status, "open");
  gs__reading_free(r);
  asserting = NULL;
}

static void little_is_enough(gs__link *k) {
  k->at_least = k->at_least_said = k->at_least_bare = 1;
}

static void what_is_taken_back_in_a_headline_is_told_below(void **state) {
  longest_headline = 5;
  gs_reading *r = read_tuned(*state, little_is_enough,
                             "Kirby camp recanted ships\n\nIt rained. Kirby camp said ships sank. "
                             "Kirby camp said rain came. Kirby camp recanted ships.");
  assert_true(r->denials[0].in_headline);
  assert_int_equal(r->denials[1].answers.claim, 0);
  assert_int_equal(r->denials[0].answers.claim, 0);             /* as in the lead, and not the nearest */
  gs__reading_free(r);
  longest_headline = 0;
}

/* Of whom nobody is told he may be no one else. */
static void who_takes_it_back_below_may_be_unknown(void **state) {
  longest_headline = 5;
  gs_reading *r = read_tuned(*state, little_is_enough,
                             "Zenda recanted ships\n\nRuritania said ships sank. Then came unsaid ships.");
  assert_int_equal(r->denial_count, 2);
  assert_int_equal(r->denials[1].source_actor, GS__NONE);
  assert_int_equal(r->denials[1].answers.claim, 0);
  gs__reading_free(r);
  longest_headline = 0;
}

static void surely_named(gs__link *k) {
  k->at_least_named = 99;
  k->weights[GS__L_EMBEDDED_UNNAMED] = 4;
}

static void who_alone_speaks_of_the_denier_has_claimed_it(void **state) {
  asserting = "state";
  gs_reading *r = read_tuned(*state, surely_named,
                             "Zenda refuted rumour that Zenda sank ships. Ruritania said Zenda lied.");
  assert_string_equal(r->actors[r->denials[0].answers.claimant].name, "Ruritania");
  gs__reading_free(r);
  r = read_tuned(*state, surely_named, "Zenda refuted rumour that Zenda sank ships. Ruritania said Zenda lied. "
                                       "John Kirby said Zenda came.");
  assert_int_equal(r->denials[0].answers.claimant, GS__NONE);   /* one of two, but which? */
  gs__reading_free(r);
  r = read_tuned(*state, surely_named, "Zenda refuted rumour that Zenda sank ships. Ruritania said rain came.");
  assert_int_equal(r->denials[0].answers.claimant, GS__NONE);
  gs__reading_free(r);
  asserting = NULL;
}

static void what_all_say_counts_less(gs__link *k) {
  k->weights[GS__L_COMMON_WORD] = -1;
}

static void a_word_that_all_speak_of_tells_little(void **state) {
  const char *text = "Ruritania said guns flew. John Kirby said ships sank. Ruritania said ships came. "
                     "John Kirby said ships burned. Zenda denied ships had guns.";
  gs_reading *r = read_record(*state, text);
  assert_int_equal(r->denials[0].answers.claim, 3);             /* the nearest */
  gs__reading_free(r);
  r = read_tuned(*state, what_all_say_counts_less, text);
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
  text = "Ruritania said guns flew. John Kirby said ships sank. Ruritania said ships came. "
         "John Kirby said ships burned. Zenda denied ships.";
  r = read_tuned(*state, what_all_say_counts_less, text);
  assert_int_equal(r->denials[0].answers.claim, 3);             /* it is all that is denied */
  gs__reading_free(r);
}

static void the_denial_of_a_side_is_the_last_of_it(void **state) {
  const char *text = "Ruritania said missiles flew. Kirby camp denied missiles. Ruritania said rain came. Snow fell. "
                     "John Kirby denial stood.";
  head = "John Kirby";
  gs_reading *r = read_record(*state, text);
  assert_int_equal(r->denials[1].answers.claim, 0);
  gs__reading_free(r);
  head = NULL;
}

static void going_on_counts(gs__link *k) {
  k->weights[GS__L_DENIED_NEXT] = 9;
}

static void who_goes_on_in_a_quotation_denies_the_same(void **state) {
  const char *next = "Ruritania said missiles flew. John Kirby said ships sank. Zenda denied missiles. "
                     "Zenda cried no ships.";
  const char *later = "Ruritania said missiles flew. John Kirby said ships sank. Zenda denied missiles. Snow fell. "
                      "Zenda cried no ships.";
  gs_reading *r = read_record(*state, next);
  assert_int_equal(r->denials[1].answers.claim, 1);             /* by its word */
  gs__reading_free(r);
  r = read_tuned(*state, going_on_counts, next);
  assert_int_equal(r->denials[1].answers.claim, 0);
  gs__reading_free(r);
  r = read_tuned(*state, going_on_counts, later);
  assert_int_equal(r->denials[1].answers.claim, 1);
  gs__reading_free(r);
}

static void more_is_needed_of_what_is_said(gs__link *k) {
  k->at_least = k->at_least_bare = 0;
}

static void no_part_in_one_thing_answers_nothing_of_another(void **state) {
  gs_reading *r = read_tuned(*state, more_is_needed_of_what_is_said,
                             "Ruritania said ships sank. Zenda shunned ships came.");
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
  r = read_tuned(*state, more_is_needed_of_what_is_said, "Ruritania said ships sank. Zenda shunned rain came.");
  assert_string_equal(r->claims[r->denials[0].answers.claim].status, "open");
  gs__reading_free(r);
}

static void turns_and_others_count(gs__link *k) {
  little_is_enough(k);
  k->weights[GS__L_TURN_BEFORE] = 1;
  k->weights[GS__L_ABOUT_ANOTHER] = -3;
}

static void the_turn_before_may_be_about_another(void **state) {
  const char *turns = "Ruritania said Kirby sank. Zenda: Sapt sank. John Kirby: John Kirby denial.";
  const char *told = "Ruritania said Kirby sank. Zenda said Sapt sank. John Kirby: John Kirby denial.";
  asserting = "state";
  gs_reading *r = read_tuned(*state, turns_and_others_count, turns);
  assert_int_equal(r->denials[0].answers.claim, 1);
  gs__reading_free(r);
  r = read_tuned(*state, turns_and_others_count, told);
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
  asserting = NULL;
}

static void ones_own_side_says_nothing(gs__link *k) {
  k->weights[GS__L_SAME_SIDE] = -20;
}

static void ones_own_side_is_denied_only_to_take_it_back(void **state) {
  head = "John Kirby";
  gs_reading *r = read_tuned(*state, ones_own_side_says_nothing, "Kirby camp said ships sank. John Kirby denied ships.");
  assert_string_equal(r->claims[r->denials[0].answers.claim].status, "open");
  gs__reading_free(r);
  r = read_tuned(*state, ones_own_side_says_nothing, "Kirby camp said ships sank. John Kirby recanted ships.");
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
  head = NULL;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_LAB(of_equals_a_claim_goes_before_a_mere_matter), IN_LAB(whoever_denies_next_for_his_side_denies_the_same),
      IN_LAB(who_plans_nothing_answers_what_is_told_just_before), IN_LAB(the_talk_is_what_somebody_has_just_told),
      IN_LAB(whom_the_denial_names_may_tell_what_the_denier_says),
      IN_LAB(what_is_taken_back_in_a_headline_is_told_below), IN_LAB(who_takes_it_back_below_may_be_unknown),
      IN_LAB(who_alone_speaks_of_the_denier_has_claimed_it), IN_LAB(a_word_that_all_speak_of_tells_little),
      IN_LAB(the_denial_of_a_side_is_the_last_of_it), IN_LAB(who_goes_on_in_a_quotation_denies_the_same),
      IN_LAB(no_part_in_one_thing_answers_nothing_of_another), IN_LAB(the_turn_before_may_be_about_another),
      IN_LAB(ones_own_side_is_denied_only_to_take_it_back)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
