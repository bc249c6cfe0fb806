/* The ledger: which claim a denial answers, and what becomes of one that answers none. */
#include "record_lab.h"

static void denials_answer_claims(void **state) {
  gs_reading *r =
      read_record(*state, "Ruritania said Zenda shipped missiles. Zenda denied missiles.");
  assert_int_equal(r->claim_count, 1);
  assert_int_equal(r->denial_count, 1);
  assert_int_equal(r->denials[0].answers.claim, 0);
  assert_int_equal(r->denials[0].answers.claimant, r->claims[0].source_actor);
  assert_int_equal(r->denials[0].answers.points, 3);
  assert_string_equal(r->claims[0].status, "denied");
  assert_int_equal(r->claims[0].denied_by.count, 1);
  assert_int_equal(r->claims[0].denied_by.at[0], 0);
  gs__reading_free(r);
}

static void denials_without_a_claim_open_one(void **state) {
  gs_reading *r = read_record(*state, "Ruritania said rain came. Zenda denied missiles.");
  assert_int_equal(r->claim_count, 2);
  assert_string_equal(r->claims[1].status, "open");
  assert_int_equal(r->denials[0].answers.claim, 1);
  assert_string_equal(r->denials[0].answers.how, "none");
  expect_span(r, r->claims[1].content.at[0], "missiles");
  assert_int_equal(r->claims[1].source.start, r->claims[1].source.end);
  assert_string_equal(r->claims[0].status, "asserted");
  assert_int_equal(r->claims[1].id[0], 'c');
  gs__reading_free(r);
}

static gs_reading *read_tuned(lab *l, void (*set)(gs__link *), const char *text) {
  tune = set;
  gs_reading *r = read_record(l, text);
  tune = NULL;
  return r;
}

static void others_do_not_count(gs__link *k) {
  k->weights[GS__L_CLAIMANT_OTHER] = -12;
}

static void a_named_claimant_keeps_the_claims_of_others_out(void **state) {
  gs_reading *r = read_tuned(*state, others_do_not_count,
                             "Ruritania said missiles flew. Zenda rejected John Kirby talk of missiles.");
  assert_string_equal(r->claims[r->denials[0].answers.claim].status, "open");
  assert_string_equal(r->actors[r->denials[0].answers.claimant].name, "John Kirby");
  assert_string_equal(r->claims[0].status, "asserted");
  gs__reading_free(r);
}

static void pointers_reach_back(gs__link *k) {
  k->weights[GS__L_POINTED_AT] = 5;
}

static void what_only_points_prefers_what_stands_just_before(void **state) {
  gs_reading *r = read_tuned(*state, pointers_reach_back,
                             "Ruritania said missiles flew. Rain came. Rain came. Rain came. "
                             "John Kirby said rain came. Zenda denied it.");
  assert_int_equal(r->denials[0].answers.claim, 1);
  assert_int_equal(r->denials[0].answers.points, 6);
  gs__reading_free(r);
  r = read_tuned(*state, pointers_reach_back,
                 "Ruritania said missiles flew. Rain came. Rain came. Rain came. "
                 "John Kirby said rain came. Zenda denied missiles.");
  assert_int_equal(r->denials[0].answers.claim, 0);             /* its one word is said there */
  gs__reading_free(r);
}

static void what_only_points_repeats_what_its_denier_denied(void **state) {
  gs_reading *r = read_record(*state, "Ruritania said rain came. Zenda denied missiles. Zenda denied it. "
                                      "Ruritania denied ships. Zenda denied guns.");
  assert_int_equal(r->denial_count, 4);
  uint32_t first = r->denials[0].answers.claim;
  assert_string_equal(r->claims[first].status, "open");
  assert_int_equal(r->denials[1].answers.claim, first);
  assert_int_equal(r->claims[first].denied_by.count, 2);
  assert_int_equal(r->claims[first].denied_by.at[1], 1);
  assert_int_not_equal(r->denials[2].answers.claim, first);   /* another denier's */
  assert_int_not_equal(r->denials[3].answers.claim, first);   /* another matter */
  gs__reading_free(r);
}

static void one_answers_for_oneself(gs__link *k) {
  k->weights[GS__L_POINTED_AT] = 3;
  k->weights[GS__L_ABOUT_ANOTHER] = -9;
}

static void a_person_leaves_what_is_about_another_to_him(void **state) {
  static const char text[] = "Zenda said Sapt lied. Ruritania said John Kirby lied. Sapt denied it.";
  asserting = "state";
  gs_reading *r = read_tuned(*state, one_answers_for_oneself, text);
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
  r = read_tuned(*state, one_answers_for_oneself,
                 "Zenda said rain came. Ruritania said John Kirby lied. Zenda denied it.");
  assert_int_equal(r->denials[0].answers.claim, 1);   /* of states one may speak for others */
  gs__reading_free(r);
  r = read_tuned(*state, one_answers_for_oneself, "Sapt said Zenda lied. Ruritania said rain came. Zenda denied it.");
  assert_int_equal(r->denials[0].answers.claim, 0);   /* but rain is nobody's */
  gs__reading_free(r);
  asserting = NULL;
}

static void whoever_is_of_a_firm_is_told_of_with_it(void **state) {
  asserting = "state";
  firms = true;
  gs_reading *r = read_tuned(*state, one_answers_for_oneself,
                             "Ruritania said Zenda lied. John Kirby said rain came. Sapt denied it.");
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
  firms = false;
  asserting = NULL;
}

/* What his firm, which denies too, is told of with its side only is not told of him, whoever is named first. */
static void what_a_firm_is_told_of_with_its_side_stays_with_it(void **state) {
  static const char *const texts[] = {"Ruritania said Strelsau lied. Sapt denied it. Zenda denied it.",
                                      "Ruritania said Strelsau lied. Zenda denied it. Sapt denied it."};
  asserting = "state";
  firms = true;
  for (uint32_t sapt = 0; sapt < 2; sapt++) {
    gs_reading *r = read_tuned(*state, one_answers_for_oneself, texts[sapt]);
    assert_int_equal(r->denials[sapt].answers.claim, 0);
    gs__reading_free(r);
  }
  firms = false;
  asserting = NULL;
}

static void nouns_and_people_count(gs__link *k) {
  k->weights[GS__L_ACT_FITS] = 4;
  k->weights[GS__L_ACTOR_MATCH] = 3;
}

static void whoever_accuses_claims(void **state) {
  accusing = "accuse";
  gs_reading *r = read_tuned(*state, nouns_and_people_count, "Ruritania blamed Zenda. Sapt said rain came. "
                                                             "Zenda dismissed the talk.");
  accusing = NULL;
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
}

static void only_charges_count(gs__link *k) {
  k->at_least = k->at_least_said = k->at_least_bare = 3;
  k->weights[GS__L_ACCUSES] = 4;
}

static void the_pack_says_which_acts_are_charges(void **state) {
  lab *l = *state;
  const char *text = "Ruritania said ships sank. Zenda denied missiles.";
  gs_reading *r = read_tuned(l, only_charges_count, text);
  assert_string_equal(r->claims[r->denials[0].answers.claim].status, "open");
  gs__reading_free(r);
  accusing = "state";                  /* the act of what is said in the lab */
  r = read_tuned(l, only_charges_count, text);
  accusing = NULL;
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
}

static void fellows_count_less(gs__link *k) {
  k->weights[GS__L_FELLOW_DENIER] = -5;
}

static void deniers_of_one_claim_are_fellows(void **state) {
  const char *text = "John Kirby said missiles flew. Zenda denied missiles. Zenda said ships had missiles. "
                     "Ruritania denied missiles.";
  gs_reading *r = read_record(*state, text);
  assert_int_equal(r->denials[1].answers.claim, 1);             /* the nearer of two */
  gs__reading_free(r);
  r = read_tuned(*state, fellows_count_less, text);
  assert_int_equal(r->denials[1].answers.claim, 0);
  gs__reading_free(r);
}

static void anything_will_do(gs__link *k) {
  k->at_least_said = k->at_least_bare = 0;
}

static void what_nobody_speaks_of_is_open(void **state) {
  const char *text = "Ruritania said rain came. Zenda denied old ships burned. Zenda denied missiles.";
  gs_reading *r = read_tuned(*state, anything_will_do, text);
  assert_string_equal(r->denials[0].answers.how, "none");
  assert_int_equal(r->denials[1].answers.claim, 0);             /* too few words to stand alone */
  gs__reading_free(r);
  r = read_tuned(*state, anything_will_do, "Ruritania said Zenda came. Zenda denied old ships burned.");
  assert_int_equal(r->denials[0].answers.claim, 0);             /* it speaks of who denies */
  gs__reading_free(r);
}

static void silence_beside_a_transcript_answers_what_is_said_of_it(void **state) {
  const char *text = "Ruritania: Zenda lied. John Kirby: ships sank. Zenda kept silent. "
                     "John Kirby kept silent.";
  gs_reading *r = read_tuned(*state, anything_will_do, text);
  assert_int_equal(r->denials[0].answers.claim, 0);
  assert_int_equal(r->denials[1].answers.claim, GS__NONE);
  gs__reading_free(r);
}

static void anything_is_evaded(gs__link *k) {
  k->at_least_bare = 0;
}

static void silence_is_not_on_what_stands_farther_off(void **state) {
  const char *near = "Ruritania said rain came. Snow fell. Zenda kept silent.";
  const char *far = "Ruritania said rain came. Snow fell. Ice broke. Zenda kept silent.";
  gs_reading *r = read_tuned(*state, anything_is_evaded, near);
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
  r = read_tuned(*state, anything_is_evaded, far);
  assert_int_equal(r->denials[0].answers.claim, GS__NONE);
  gs__reading_free(r);
}

static void what_is_nobodys_is_his_who_tells_it(void **state) {
  gs_reading *r = read_record(*state, "Ruritania said that John Kirby kept silent allegedly missiles flew. "
                                      "Zenda denied missiles.");
  assert_int_equal(r->denials[1].answers.claim, 1);
  assert_string_equal(r->actors[r->denials[1].answers.claimant].name, "Ruritania");
  gs__reading_free(r);
}

static void who_is_named_once_is_known_to_all_denials_of_a_claim(void **state) {
  gs_reading *r = read_record(*state, "Allegedly missiles flew. Zenda denied missiles. "
                                      "Zenda rejected John Kirby talk of missiles.");
  assert_int_equal(r->denials[0].answers.claim, 0);
  assert_int_equal(r->denials[1].answers.claim, 0);
  assert_string_equal(r->actors[r->denials[0].answers.claimant].name, "John Kirby");
  gs__reading_free(r);
}

static void whom_ones_own_side_names_is_no_claimant_of_his(void **state) {
  gs_reading *r = read_record(*state, "Allegedly missiles flew. Zenda denied missiles. "
                                      "John Kirby rejected Sapt talk of missiles.");
  assert_int_equal(r->denials[1].answers.claim, 0);
  assert_int_equal(r->denials[0].answers.claimant, GS__NONE);
  gs__reading_free(r);
}

static void what_is_denied_in_so_many_words_is_answered_at_once(void **state) {
  const char *text = "Zenda swore not missiles flew. Ruritania denied missiles.";
  gs_reading *r = read_record(*state, text);
  assert_int_equal(r->denials[1].answers.claim, 0);
  gs__reading_free(r);
  r = read_record(*state, "Zenda swore not missiles flew. Rain came. Rain came. Ruritania denied missiles.");
  assert_string_equal(r->claims[r->denials[1].answers.claim].status, "open");
  gs__reading_free(r);
}

static void the_words_of_the_denial_count(gs__link *k) {
  k->weights[GS__L_EMBEDDED] = 8;
  k->weights[GS__L_EMBEDDED_BRIEF] = k->weights[GS__L_CLAIMANT_NAMED] = 2;
}

static void what_is_said_in_full_goes_before_its_name(void **state) {
  const char *text = "Ruritania said missiles flew. Zenda scorned Ruritania hint of missiles.";
  gs_reading *r = read_tuned(*state, the_words_of_the_denial_count, text);
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
  text = "John Kirby said ships sank. Zenda scorned Ruritania hint of missiles.";
  r = read_tuned(*state, the_words_of_the_denial_count, text);
  assert_int_equal(r->denials[0].answers.claim, 1);             /* nobody says it in full */
  gs__reading_free(r);
}

static void passing_words_count(gs__link *k) {
  k->weights[GS__L_IN_PASSING] = -3;
}

static void what_another_denial_only_names_is_no_answer(void **state) {
  const char *text = "John Kirby said missiles flew. Zenda scorned Ruritania hint of missiles. Sapt denied missiles.";
  gs_reading *r = read_record(*state, text);
  assert_int_equal(r->denials[1].answers.claim, 1);             /* the nearer */
  gs__reading_free(r);
  r = read_tuned(*state, passing_words_count, text);
  assert_int_equal(r->denials[1].answers.claim, 0);
  gs__reading_free(r);
}

static void acts_count(gs__link *k) {
  k->weights[GS__L_ACT_FITS] = 3;
}

static void the_talk_is_what_was_said_before(void **state) {
  const char *text = "Rain came. Ships sank. Rain came. Zenda dismissed the talk. Ruritania said ships sank.";
  gs_reading *r = read_tuned(*state, acts_count, text);
  assert_int_equal(r->denials[0].answers.claim, GS__NONE);
  gs__reading_free(r);
  r = read_tuned(*state, acts_count, "Zenda dismissed the talk. Ruritania said ships sank.");
  assert_int_equal(r->denials[0].answers.claim, 0);             /* in the lead it may come behind */
  gs__reading_free(r);
}

static void frames_count(gs__link *k) {
  k->weights[GS__L_TOLD_AS] = 9;
}

static void the_noun_of_a_denial_is_looked_for_in_how_a_claim_is_told(void **state) {
  const char *text = "Ruritania in talk said rain came. John Kirby said ships sank. Zenda dismissed the talk.";
  gs_reading *r = read_record(*state, text);
  assert_int_equal(r->denials[0].answers.claim, GS__NONE);
  gs__reading_free(r);
  r = read_tuned(*state, frames_count, text);
  assert_int_equal(r->denials[0].answers.claim, 0);
  assert_string_equal(r->denials[0].answers.how, "claim_noun");
  gs__reading_free(r);
}

static void single_words_count(gs__link *k) {
  k->weights[GS__L_ONE_WORD] = -3;
}

static void a_claim_of_one_word_is_less_than_one_of_two(void **state) {
  const char *text = "Ruritania said ships sank. Ruritania said ships. Zenda denied ships.";
  gs_reading *r = read_record(*state, text);
  assert_int_equal(r->denials[0].answers.claim, 1);             /* the nearer one */
  gs__reading_free(r);
  r = read_tuned(*state, single_words_count, text);
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
}

static void little_is_enough(gs__link *k) {
  k->at_least = k->at_least_said = k->at_least_bare = 1;
}

static void far_claims_need_more(gs__link *k) {
  little_is_enough(k);
  k->at_least_far = 99;
}

static void a_far_claim_needs_more_points(void **state) {
  const char *far = "Ruritania said ships had missiles. It rained. It rained. It rained. It rained. It rained. "
                    "Zenda denied ships sank boats near harbours.";
  const char *near =
      "Ruritania said ships had missiles. It rained. It rained. Zenda denied ships sank boats near harbours.";
  gs_reading *r = read_tuned(*state, little_is_enough, far);
  assert_int_equal(r->claim_count, 1);
  gs__reading_free(r);
  r = read_tuned(*state, far_claims_need_more, far);
  assert_int_equal(r->claim_count, 2);                          /* an open one */
  gs__reading_free(r);
  r = read_tuned(*state, far_claims_need_more, near);
  assert_int_equal(r->claim_count, 1);
  gs__reading_free(r);
}

static void retold_denials_count(gs__link *k) {
  little_is_enough(k);
  k->weights[GS__L_RETOLD] = -9;
}

static void a_headline_does_not_answer_the_denial_that_it_tells(void **state) {
  const char *text =
      "Ruritania denied missiles\n\nJohn Kirby said Ruritania denied missiles. Zenda said ships had missiles.";
  longest_headline = 5;
  gs_reading *r = read_tuned(*state, little_is_enough, text);
  assert_true(r->denials[0].in_headline);
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
  r = read_tuned(*state, retold_denials_count, text);
  longest_headline = 0;
  assert_int_equal(r->denials[0].answers.claim, 1);
  gs__reading_free(r);
}

static void a_denial_that_another_tells_is_no_answer(void **state) {
  const char *text =
      "Zenda said ships had missiles. John Kirby said Ruritania denied missiles. Ruritania denied missiles.";
  gs_reading *r = read_tuned(*state, little_is_enough, text);
  assert_int_equal(r->denials[1].answers.claim, 1);             /* the nearer of two */
  gs__reading_free(r);
  r = read_tuned(*state, retold_denials_count, text);
  assert_int_equal(r->denials[1].answers.claim, 0);
  gs__reading_free(r);
}

static void new_words_count(gs__link *k) {
  little_is_enough(k);
  k->weights[GS__L_SAID_ANEW] = -9;
}

static void what_is_said_instead_is_not_taken_back(void **state) {
  const char *text = "Zenda recanted ships Zenda adding ships sank.";
  gs_reading *r = read_tuned(*state, little_is_enough, text);
  assert_int_equal(r->claim_count, 1);
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
  r = read_tuned(*state, new_words_count, text);
  assert_int_equal(r->denials[0].answers.claim, 1);             /* an open one */
  gs__reading_free(r);
}

static void embedded_claims_count(gs__link *k) {
  k->weights[GS__L_EMBEDDED_UNNAMED] = 4;
}

static void what_a_denial_tells_in_full_is_what_it_answers(void **state) {
  gs_reading *r = read_tuned(*state, embedded_claims_count,
                             "Zenda refuted rumour that ships sank. Zenda refuted rumour that ships sank.");
  assert_int_equal(r->denials[1].answers.claim, 1);             /* and not the earlier one, which is nobody's either */
  gs__reading_free(r);
  r = read_tuned(*state, embedded_claims_count, "Ruritania said ships sank. Zenda refuted rumour that ships sank.");
  assert_int_equal(r->denials[0].answers.claim, 0);
  gs__reading_free(r);
}

static void sides_count(gs__link *k) {
  k->weights[GS__L_SAME_SIDE] = -5;
}

static void who_is_one_side_does_not_deny_its_own(void **state) {
  const char *text = "Zenda said ships sank. Kirby camp said ships sank. John Kirby denied ships.";
  head = "John Kirby";
  gs_reading *r = read_tuned(*state, sides_count, text);
  head = NULL;
  assert_int_equal(r->denials[0].answers.claim, 0);             /* not the nearer of two */
  gs__reading_free(r);
}

static void turns_count(gs__link *k) {
  k->weights[GS__L_TURN_BEFORE] = 4;
}

static void a_turn_answers_the_turn_before(void **state) {
  const char *text = "John Kirby: ships sank. Zenda: rain came. Ruritania: Zenda denied ships.";
  gs_reading *r = read_record(*state, text);
  assert_int_equal(r->claim_count, 3);
  assert_int_equal(r->denials[0].answers.claim, 0);             /* by its word */
  gs__reading_free(r);
  r = read_tuned(*state, turns_count, "John Kirby: ships sank. Ruritania: rain came. Zenda: Zenda denied ships.");
  assert_int_equal(r->denials[0].answers.claim, 1);
  gs__reading_free(r);
}

static void anybody_is_named(gs__link *k) {
  k->at_least = k->at_least_said = k->at_least_bare = 9;
  k->at_least_named = 3;
}

static gs_reading *read_assertions(lab *l, const char *text) {
  asserting = "state";                 /* the act of what is said in the lab */
  gs_reading *r = read_tuned(l, anybody_is_named, text);
  asserting = NULL;
  return r;
}

static void an_open_claim_has_who_is_known_to_say_it(void **state) {
  gs_reading *r = read_assertions(*state, "Ruritania said missiles flew. Zenda denied missiles.");
  assert_string_equal(r->claims[r->denials[0].answers.claim].status, "open");
  assert_int_equal(r->denials[0].answers.claimant, r->claims[0].source_actor);
  gs__reading_free(r);
}

static void who_speaks_of_another_matter_has_not_claimed_it(void **state) {
  gs_reading *r = read_assertions(*state, "Ruritania said rain came. Zenda denied missiles.");
  assert_int_equal(r->denials[0].answers.claimant, GS__NONE);
  gs__reading_free(r);
}

static void what_is_shown_or_denied_by_himself_he_has_not_claimed(void **state) {
  gs_reading *r = read_assertions(*state, "Ruritania showed missiles flew. Zenda denied missiles.");
  assert_int_equal(r->denials[0].answers.claimant, GS__NONE);
  gs__reading_free(r);
  r = read_assertions(*state, "Ruritania said missiles flew. Zenda denied missiles. Ruritania denied ships.");
  assert_int_equal(r->denials[0].answers.claimant, GS__NONE);
  gs__reading_free(r);
}

static void what_is_not_denied_opens_a_claim_too(void **state) {
  gs_reading *r = read_record(*state, "Ruritania said rain came. Zenda admitted missiles.");
  assert_int_equal(r->claim_count, 2);
  assert_int_equal(r->denials[0].answers.claim, 1);
  assert_string_equal(r->claims[1].status, "open");
  gs__reading_free(r);
}

static void denying_again_counts(gs__link *k) {
  k->weights[GS__L_DENIED_BEFORE] = 3;
}

static void what_has_no_word_follows_what_the_denier_says_next(void **state) {
  gs_reading *r = read_tuned(*state, denying_again_counts,
                             "Snow fell. Snow fell. Snow fell. Ruritania said missiles flew. Ruritania said rain came. "
                             "Zenda denied it. Zenda denied missiles.");
  assert_int_equal(r->denials[1].answers.claim, 0);
  assert_int_equal(r->denials[0].answers.claim, 0);
  assert_int_equal(r->claims[0].denied_by.count, 2);
  assert_int_equal(r->claims[0].denied_by.at[0], 0);            /* in the order of the text */
  gs__reading_free(r);
}

static void a_denial_at_the_head_answers_what_is_denied_below(void **state) {
  gs_reading *r = read_record(*state, "Zenda denied guns. Snow fell. Snow fell. Ruritania said missiles flew. "
                                      "Zenda denied missiles. Zenda denied ships.");
  assert_int_equal(r->denials[1].answers.claim, 0);
  assert_int_equal(r->denials[0].answers.claim, 0);
  assert_string_equal(r->actors[r->denials[0].answers.claimant].name, "Ruritania");
  assert_string_equal(r->claims[r->denials[2].answers.claim].status, "open");   /* farther down */
  gs__reading_free(r);
}

static void what_stands_behind_a_lead_counts(gs__link *k) {
  k->weights[GS__L_BEHIND_LEAD] = 4;
}

static void a_lead_is_answered_by_who_speaks_behind_it(void **state) {
  const char *behind = "Zenda denied guns.\n\nRuritania blamed Zenda.\n\nRain came.";
  accusing = asserting = "accuse";
  gs_reading *r = read_tuned(*state, what_stands_behind_a_lead_counts, behind);
  int points = r->denials[0].answers.points;
  assert_int_equal(r->denials[0].answers.claim, 0);
  assert_string_equal(r->actors[r->denials[0].answers.claimant].name, "Ruritania");
  gs__reading_free(r);
  r = read_record(*state, behind);
  assert_true(r->denials[0].answers.points < points);
  gs__reading_free(r);
  r = read_tuned(*state, what_stands_behind_a_lead_counts,
                 "Zenda denied guns.\n\nRain came.\n\nRuritania blamed Zenda.");
  assert_true(r->denials[0].answers.points < points);           /* farther down */
  gs__reading_free(r);
  accusing = asserting = NULL;
}

static void open_claims_stand_in_the_order_of_their_denials(void **state) {
  gs_reading *r = read_record(*state, "Zenda denied guns. Snow fell. Snow fell. Snow fell. Zenda denied ships.");
  assert_int_equal(r->denials[0].answers.claim, 0);
  assert_int_equal(r->denials[1].answers.claim, 1);
  assert_true(r->claims[0].whole.start < r->claims[1].whole.start);
  gs__reading_free(r);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_LAB(denials_answer_claims), IN_LAB(denials_without_a_claim_open_one),
      IN_LAB(a_named_claimant_keeps_the_claims_of_others_out),
      IN_LAB(what_only_points_prefers_what_stands_just_before),
      IN_LAB(what_only_points_repeats_what_its_denier_denied), IN_LAB(the_pack_says_which_acts_are_charges),
      IN_LAB(deniers_of_one_claim_are_fellows), IN_LAB(a_turn_answers_the_turn_before),
      IN_LAB(what_nobody_speaks_of_is_open), IN_LAB(silence_beside_a_transcript_answers_what_is_said_of_it),
      IN_LAB(what_is_nobodys_is_his_who_tells_it),
      IN_LAB(who_is_named_once_is_known_to_all_denials_of_a_claim),
      IN_LAB(what_is_denied_in_so_many_words_is_answered_at_once),
      IN_LAB(what_is_said_in_full_goes_before_its_name), IN_LAB(what_another_denial_only_names_is_no_answer),
      IN_LAB(the_talk_is_what_was_said_before),
      IN_LAB(the_noun_of_a_denial_is_looked_for_in_how_a_claim_is_told),
      IN_LAB(a_claim_of_one_word_is_less_than_one_of_two), IN_LAB(a_far_claim_needs_more_points),
      IN_LAB(a_headline_does_not_answer_the_denial_that_it_tells),
      IN_LAB(a_denial_that_another_tells_is_no_answer),
      IN_LAB(what_a_denial_tells_in_full_is_what_it_answers), IN_LAB(what_is_said_instead_is_not_taken_back),
      IN_LAB(who_is_one_side_does_not_deny_its_own), IN_LAB(an_open_claim_has_who_is_known_to_say_it),
      IN_LAB(a_person_leaves_what_is_about_another_to_him), IN_LAB(whoever_is_of_a_firm_is_told_of_with_it),
      IN_LAB(what_a_firm_is_told_of_with_its_side_stays_with_it),
      IN_LAB(who_speaks_of_another_matter_has_not_claimed_it), IN_LAB(what_is_not_denied_opens_a_claim_too),
      IN_LAB(whoever_accuses_claims), IN_LAB(silence_is_not_on_what_stands_farther_off),
      IN_LAB(whom_ones_own_side_names_is_no_claimant_of_his),
      IN_LAB(what_is_shown_or_denied_by_himself_he_has_not_claimed),
      IN_LAB(what_has_no_word_follows_what_the_denier_says_next),
      IN_LAB(a_denial_at_the_head_answers_what_is_denied_below), IN_LAB(a_lead_is_answered_by_who_speaks_behind_it),
      IN_LAB(open_claims_stand_in_the_order_of_their_denials)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
