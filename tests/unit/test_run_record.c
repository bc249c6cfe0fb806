/* From mentions to the record: actors, nesting, tensions, findings of other types. */
#include "record_lab.h"

static void mentions_of_one_name_are_one_actor(void **state) {
  gs_reading *r = read_record(*state, "John Kirby met Ruritania. Kirby left.");
  assert_int_equal(r->actor_count, 2);
  const gs__actor *a = r->actors;
  assert_string_equal(a->name, "John Kirby");
  assert_string_equal(a->kind, "person");
  assert_int_equal(a->mention_count, 2);
  expect_span(r, a->mentions[1].span, "Kirby");
  assert_string_equal(a->mentions[1].form, "short");
  assert_int_equal(a->alias_count, 1);
  assert_string_equal(a->aliases[0], "Kirby");
  assert_string_equal(a->origin.pack, "lab");
  assert_string_equal(r->actors[1].name, "Ruritania");
  gs__reading_free(r);
}

static void what_stands_for_a_name_names_it_before_a_noun(void **state) {
  gs_reading *r = read_record(*state, "The realm met Ruritanian ships.");
  assert_int_equal(r->actor_count, 1);
  assert_string_equal(r->actors[0].name, "Ruritania");
  gs__reading_free(r);
}

static void an_organisation_told_by_its_key_has_its_name(void **state) {
  gs_reading *r = read_record(*state, "Sapt left Zenda.");
  assert_int_equal(r->actor_count, 2);
  assert_string_equal(r->actors[0].org, "Zenda");
  assert_null(r->actors[1].org);        /* nobody belongs to itself */
  gs__reading_free(r);
}

static void an_organisation_without_an_actor_keeps_its_words(void **state) {
  gs_reading *r = read_record(*state, "Sapt left.");
  assert_string_equal(r->actors[0].org, "town @7");
  gs__reading_free(r);
}

static void claims_stand_in_claims(void **state) {
  gs_reading *r = read_record(*state, "John Kirby said that Ruritania said it lied.");
  assert_int_equal(r->claim_count, 2);
  assert_int_equal(r->claims[0].parent, GS__NONE);
  assert_int_equal(r->claims[1].parent, 0);
  assert_int_equal(r->claims[1].ladder.count, 2);
  assert_int_equal(r->claims[1].ladder.at[0], r->claims[0].source_actor);
  assert_int_equal(r->claims[1].ladder.at[1], r->claims[1].source_actor);
  assert_int_equal(r->claims[0].topics.count, 1);
  expect_span(r, r->claims[0].cue, "said");
  assert_string_equal(r->claims[0].cue_lemma, "say");
  expect_span(r, r->claims[1].content.at[0], "it lied");
  assert_string_equal(r->claims[1].status, "asserted");
  gs__reading_free(r);
}

static void whose_it_is_does_not_speak(void **state) {
  gs_reading *r = read_record(*state, "Kirby camp said ships sank. Kirby said rain came.");
  assert_string_equal(r->actors[r->claims[0].source_actor].name, "Kirby's camp");
  assert_string_equal(r->actors[r->claims[1].source_actor].name, "John Kirby");
  gs__reading_free(r);
  r = read_record(*state, "Sapt' man Kirby said ships sank. Sapt man Kirby said ships sank.");
  assert_string_equal(r->actors[r->claims[0].source_actor].name, "John Kirby");
  assert_string_equal(r->actors[r->claims[1].source_actor].name, "Sapt");
  gs__reading_free(r);
}

static void a_land_leads_to_the_name_behind_it(void **state) {
  gs_reading *r = read_record(*state, "Ruritanian daily Zenda said ships sank. Ruritania' Zenda said rain came. "
                                      "Ruritanian ships that left Zenda said rain came.");
  assert_string_equal(r->actors[r->claims[0].source_actor].name, "Zenda");
  assert_string_equal(r->actors[r->claims[1].source_actor].name, "Zenda");
  assert_string_equal(r->actors[r->claims[2].source_actor].name, "Ruritania");
  gs__reading_free(r);
}

static void a_land_that_tells_where_does_not_speak(void **state) {
  gs_reading *r = read_record(*state, "Ships of Ruritania said ships sank. Ships of Ruritania Kirby said rain came.");
  assert_int_equal(r->claims[0].source_actor, GS__NONE);
  assert_string_equal(r->actors[r->claims[1].source_actor].name, "John Kirby");
  gs__reading_free(r);
}

static void a_speaker_that_is_no_mention_is_none(void **state) {
  gs_reading *r = read_record(*state, "John Kirby left. Zenda sighed rain came.");
  assert_string_equal(r->actors[r->claims[0].source_actor].name, "Zenda");
  gs__reading_free(r);
}

/* Whatever a rule makes of it: from 1 to 3, as the schema says. */
static void strengths_stay_within_the_record(void **state) {
  gs_reading *r = read_record(*state, "Ruritania recanted ships. Zenda admitted missiles. Zenda denied missiles.");
  assert_int_equal(r->denial_count, 3);
  assert_int_equal(r->denials[0].strength, 3);
  assert_int_equal(r->denials[1].strength, 1);
  assert_int_equal(r->denials[2].strength, 2);
  gs__reading_free(r);
}

static void tensions_have_two_ends(void **state) {
  gs_reading *r = read_record(
      *state, "Ruritania attacked Zenda. Ruritania attacked Zenda. Zenda attacked Zenda. "
              "John Kirby said Zenda attacked Ruritania.");
  assert_int_equal(r->tension_count, 2);
  assert_string_equal(r->actors[r->tensions[0].from].name, "Ruritania");
  assert_string_equal(r->actors[r->tensions[0].to].name, "Zenda");
  assert_int_equal(r->tensions[0].claimed_by, GS__NONE);
  assert_int_equal(r->tensions[0].intensity, 85);
  assert_string_equal(r->tensions[0].type, "force");
  assert_int_equal(r->tensions[1].claimed_by, 0);
  gs__reading_free(r);
}

/* One claim that tells of an act twice is one piece of evidence. */
static void evidence_is_listed_once(void **state) {
  gs_reading *r = read_record(*state, "John Kirby said Zenda attacked Ruritania, Zenda attacked Ruritania.");
  assert_int_equal(r->tension_count, 1);
  assert_int_equal(r->tensions[0].evidence.count, 1);
  gs__reading_free(r);
}

static void other_types_are_kept_as_they_are(void **state) {
  gs_reading *r = read_record(*state, "The rain fell.");
  assert_int_equal(r->other_count, 1);
  assert_string_equal(r->others[0].type, "Weather");
  assert_string_equal(r->others[0].slots[0].name, "what");
  expect_span(r, r->others[0].slots[0].span, "rain");
  assert_string_equal(r->others[0].attributes[0].key, "sky");
  assert_string_equal(r->others[0].attributes[0].value, "grey");
  assert_int_equal(strlen(r->text_sha256), 64);
  assert_string_equal(r->language, "en");
  gs__reading_free(r);
}

static void the_same_text_gives_the_same_ids(void **state) {
  static const char text[] = "Ruritania said Zenda lied. Zenda denied missiles. Kirby said it.";
  char ids[8][24];
  for (int round = 0; round < 2; round++) {
    lab *l = round ? lab_new() : *state;
    gs_reading *r = read_record(l, text);
    assert_int_equal(r->claim_count, 3);
    for (uint32_t i = 0; i < 3; i++) {
      if (round) assert_string_equal(ids[i], r->claims[i].id);
      memcpy(ids[i], r->claims[i].id, sizeof ids[i]);
      for (uint32_t k = 0; k < i; k++) assert_string_not_equal(ids[i], ids[k]);
    }
    gs__reading_free(r);
    if (round) lab_free(l);
  }
}

/* A pack may have claims and no actors: what is found does not hang on the documents before. */
static void claims_need_no_actors(void **state) {
  lab *l = *state;
  gs__err err;
  lab_close(l);
  lab_head(l, "Claim", "cue");
  speech(l, "Claim", "{cue: allegedly}", "state");
  gs__plan_close(l->plan);
  l->document = gs_document_new("doc", "Ships sank, allegedly.", 22);
  for (int round = 0; round < 2; round++) {
    gs_reading *r;
    assert_int_equal(gs__run_document(l->plan, l->document, &r, &err), 0);
    assert_int_equal(r->claim_count, 1);
    assert_int_equal(r->actor_count, 0);
    gs__reading_free(r);
  }
}

static void an_empty_text_is_read(void **state) {
  gs_reading *r = read_record(*state, "");
  assert_int_equal(
      r->actor_count + r->claim_count + r->denial_count + r->tension_count + r->other_count, 0);
  assert_false(r->limited);
  gs__reading_free(r);
  gs__reading_free(NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_LAB(mentions_of_one_name_are_one_actor), IN_LAB(an_organisation_told_by_its_key_has_its_name),
      IN_LAB(what_stands_for_a_name_names_it_before_a_noun),
      IN_LAB(an_organisation_without_an_actor_keeps_its_words), IN_LAB(claims_stand_in_claims),
      IN_LAB(whose_it_is_does_not_speak), IN_LAB(a_land_leads_to_the_name_behind_it),
      IN_LAB(a_land_that_tells_where_does_not_speak), IN_LAB(a_speaker_that_is_no_mention_is_none),
      IN_LAB(strengths_stay_within_the_record), IN_LAB(tensions_have_two_ends), IN_LAB(evidence_is_listed_once),
      IN_LAB(other_types_are_kept_as_they_are), IN_LAB(the_same_text_gives_the_same_ids),
      IN_LAB(claims_need_no_actors), IN_LAB(an_empty_text_is_read)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
