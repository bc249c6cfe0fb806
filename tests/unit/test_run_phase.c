/* Phases: conditions, points, attributes, windows, rounds, tags, limits. */
#include "run_lab.h"

static void exceptions_and_conditions(void **state) {
  lab *l = *state;
  gs__rule *r = lab_rule(l, "r", "f", "T", "{who: [pronoun]} {cue: said}");
  lab_term(l, r, &r->unless, GS__WITHIN, "never {who}", 0);
  lab_term(l, r, &r->unless, GS__WITHIN, "she", 0);
  lab_finds(l, "He said so. Never he said. She said so. They said so.", "T",
            "He said {who=He; cue=said} | They said {who=They; cue=said}");
  lab_term(l, r, &r->needs, GS__AFTER, "so", 0);
  lab_term(l, r, &r->needs, GS__BEFORE, "^ (then)?", 0);
  lab_finds(l, "He said so. Then they said so. Now they said so. They said no.", "T",
            "He said {who=He; cue=said} | they said {who=they; cue=said}");
}

static void points_add_up(void **state) {
  lab *l = *state;
  lab_entry(l, "say", "said", "4", NULL);
  lab_entry(l, "say", "lied", "1", NULL);
  gs__rule *r = lab_rule(l, "r", "f", "T", "{cue: <say>}");
  r->points = true;
  r->at_least = 5;
  lab_term(l, r, &r->terms, GS__FEATURE, "{cue.group}", 1);
  lab_term(l, r, &r->terms, GS__AFTER, "that", 3);
  lab_term(l, r, &r->terms, GS__SENTENCE_HAS, "perhaps", -10);
  lab_term(l, r, &r->terms, GS__BEFORE, "he", 1);
  lab_finds(
      l,
      "She said that. He said it. He lied that. She lied that. Perhaps he said that. She said it.",
      "T", "said {cue=said} | said {cue=said} | lied {cue=lied}");
  const gs__mention *m = l->run->mentions.at[0];
  assert_int_equal(m->points, 7);
  assert_int_equal(m->scored_count, 2);
  assert_int_equal(m->scored[1].points, 3);
}

static void attributes_are_made(void **state) {
  lab *l = *state;
  lab_entry(l, "say", "said", "plain", NULL);
  gs__rule *r = lab_rule(l, "r", "f", "T", "{who: ...2} {cue: <say>} {what: quote}?");
  lab_make(l, r, "act", "{cue.group}");
  lab_make(l, r, "who", "{who}");
  lab_make(l, r, "lemma", "{cue.lemma}");
  lab_make(l, r, "mode", "{what.mode}");
  lab_make(l, r, "why", "{what.reason|none}");
  lab_make(l, r, "all", "<{act}: {cue.text}>");
  lab_finds(l, "John Kirby said \"we won\".", "T",
            "John Kirby said \"we won\" {who=John Kirby; cue=said; what=\"we won\"} act=plain "
            "who=John Kirby "
            "lemma=say mode=direct why=none all=<plain: said>");
}

static void attributes_of_mentions_in_slots(void **state) {
  lab *l = *state;
  lab_make(l, lab_rule(l, "actor", "f", "Actor", "'John'"), "kind", "person");
  gs__rule *r = lab_rule(l, "r", "g", "T", "{who: Actor} said");
  lab_make(l, r, "kind", "{who.kind}");
  lab_finds(l, "John said", "T", "John said {who=John} kind=person");
}

static void modes_of_slots(void **state) {
  static const struct {
    const char *text, *mode;
  } cases[] = {{"it said we won", "indirect"},
               {"it said \"we won\"", "direct"},
               {"it said we \"won\" all", "mixed"},
               {"it said \"we won\" .", "direct"}};
  lab *l = *state;
  lab_make(l, lab_rule(l, "r", "f", "T", "it said {what: ...} $"), "mode", "{what.mode}");
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    lab_read(l, cases[i].text);
    assert_non_null(strstr(lab_mentions(l, "T", true), cases[i].mode));
  }
}

static void windows(void **state) {
  lab *l = *state;
  lab_rule(l, "sentence", "f", "S", "a ... z");
  lab_rule(l, "paragraph", "f", "P", "a ... z")->within = GS__IN_PARAGRAPH;
  lab_rule(l, "article", "f", "A", "a ... z")->within = GS__IN_ARTICLE;
  lab_rule(l, "ends", "f", "E", "[word] . ^ [word]")->within = GS__IN_PARAGRAPH;
  lab_read(l, "A b z. A b. C z. A d.\n\nE z.");
  assert_string_equal(lab_mentions(l, "S", true), "A b z");
  assert_string_equal(lab_mentions(l, "P", true), "A b z | A b. C z");
  assert_string_equal(lab_mentions(l, "A", true), "A b z | A b. C z | A d.\n\nE z");
  assert_string_equal(lab_mentions(l, "E", true), "z. A | b. C | z. A");
}

/* A way is tried where what it requires stands, and between the neighbours that it wants. */
static void places_of_what_is_required(void **state) {
  lab *l = *state;
  lab_entry(l, "say", "said", NULL, NULL);
  lab_entry(l, "adverb", "never", NULL, NULL);
  lab_head(l, "T", "cue");
  lab_rule(l, "r", "f", "T", "{cue: <adverb>?? <say>} (so | [noun])");
  lab_finds(l, "She said so. He never said so. It said they. It said lies. He said", "T",
            "said so {cue=said} | never said so {cue=never said} | said lies {cue=said}");
}

static void neighbours_in_wide_windows(void **state) {
  lab *l = *state;
  lab_head(l, "P", "cue");
  lab_rule(l, "r", "f", "P", ". {cue: claimed} [pronoun]")->within = GS__IN_PARAGRAPH;
  lab_finds(l, "It was. Claimed he.\n\nSo. Claimed they.\n\nShe claimed it.", "P",
            ". Claimed he {cue=Claimed} | . Claimed they {cue=Claimed}");
}

static void rounds_go_on_while_something_is_new(void **state) {
  lab *l = *state;
  lab_rule(l, "seed", "f", "T", "a");
  lab_rule(l, "grow", "f", "T", "{x: T} b");
  l->plan->phases.at[0].rounds = 3; /* what stands in a slot stays, and what stands in a slot of that */
  lab_finds(l, "a b b b b b", "T", "a | a b {x=a} | a b b {x=a b}");
  l->plan->phases.at[0].rounds = 50;
  lab_finds(l, "a b b b", "T", "a | a b {x=a} | a b b {x=a b} | a b b b {x=a b b}");
}

/* What a way has found it finds again in a later round: that was made twice if something else had been found since,
 * some sentences before. */
static void a_later_round_makes_nothing_twice(void **state) {
  lab *l = *state;
  lab_rule(l, "seed", "f", "T", "a");
  lab_rule(l, "grow", "f", "T", "{x: T} b");
  lab_rule(l, "held", "f", "T", "{x: T} c");
  lab_rule(l, "hold", "f", "U", "{x: T} d");
  l->plan->phases.at[0].rounds = 3;
  lab_finds(l, "So a c d, a b b. One. Two. Three. So a c d, a b b.", "U", "a c d {x=a c} | a c d {x=a c}");
  for (size_t i = 0; i < l->run->mentions.len; i++)
    for (size_t k = 0; k < i; k++) {
      const gs__mention *m = l->run->mentions.at[i], *o = l->run->mentions.at[k];
      assert_false(m->rule == o->rule && m->start == o->start && m->end == o->end);
    }
}

static void tags_are_set_anew(void **state) {
  lab *l = *state;
  gs__rule *r = lab_rule(l, "tags", "tags", "Unused", "[det] {this: [can=noun]}");
  r->is_retag = true;
  r->tag = (uint8_t)gs__language_tag(&l->plan->language, "NN", 2);
  lab_rule(l, "noun", "g", "T", "[noun]");
  lab_finds(l, "The lie. They lie.", "T", "lie");
  assert_int_equal(l->run->retagged[1], 1);
  assert_int_equal(l->run->retagged[4], 0);
}

static void quotes_take_their_whole_region(void **state) {
  lab *l = *state;
  lab_rule(l, "r", "f", "T", "{what: quote} he said");
  lab_finds(l, "\"We won. They lost,\" he said.", "T",
            "\"We won. They lost,\" he said {what=\"We won. They lost,\"}");
}

static void narrow_types_are_their_head(void **state) {
  lab *l = *state;
  lab_head(l, "T", "name");
  l->plan->types.at[lab_type(l, "T")].narrow = true;
  lab_rule(l, "r", "f", "T", "{title: mr} {name: [capital]}");
  lab_finds(l, "Mr John said", "T", "John {title=Mr; name=John}");
}

static void findings_have_a_limit(void **state) {
  (void)state;
  lab *l = gs__mem_alloc(sizeof *l);
  gs_limits limits = {.findings = 3};
  l->plan = gs__plan_new(&limits);
  lab_language(l->plan);
  lab_rule(l, "r", "f", "T", "a");
  lab_rule(l, "never tried", "g", "U", "b");
  lab_read(l, "a a a a a b");
  assert_int_equal(l->run->mentions.len, 3);
  assert_true(l->run->limited);
  gs_reading *reading;
  gs__err err;
  gs_document *d = gs_document_new("d", "a a a a a", 9);
  assert_int_equal(0, gs__run_document(l->plan, d, &reading, &err));
  assert_true(reading->limited);
  assert_string_equal(reading->doc.warnings.at[0].code, "limit-findings");
  gs__reading_free(reading);
  gs_document_free(d);
  lab_free(l);
}

static void steps_have_a_limit(void **state) {
  (void)state;
  lab *l = gs__mem_alloc(sizeof *l);
  gs_limits limits = {.steps = 10};
  l->plan = gs__plan_new(&limits);
  lab_language(l->plan);
  lab_rule(l, "r", "f", "T", "a ... b");
  gs__plan_close(l->plan);
  gs_reading *reading;
  gs__err err;
  gs_document *d = gs_document_new("d", "a a a a. A a a a a b.", 21);
  assert_int_equal(0, gs__run_document(l->plan, d, &reading, &err));
  assert_true(reading->limited);
  assert_string_equal(reading->doc.warnings.at[0].code, "limit-steps");
  gs__reading_free(reading);
  gs_document_free(d);
  lab_free(l);
}

static void leads_let_a_sentence_begin_anew(void **state) {
  lab *l = *state;
  l->plan->types.at[lab_type(l, "Dateline")].leads = true;
  lab_rule(l, "dateline", "f", "Dateline", "^ [upper] -");
  lab_rule(l, "start", "g", "T", "^ he said");
  lab_finds(l, "PARIS - He said so. Now he said so.", "T", "He said");
  lab_rule(l, "first", "h", "U", "[first capital]");
  gs__plan_close(l->plan);
  lab_finds(l, "PARIS - He said so.", "U", "PARIS | He");
}

int main(void) {
  const struct CMUnitTest tests[] = {IN_LAB(exceptions_and_conditions),
                                     IN_LAB(points_add_up),
                                     IN_LAB(attributes_are_made),
                                     IN_LAB(attributes_of_mentions_in_slots),
                                     IN_LAB(modes_of_slots),
                                     IN_LAB(windows),
                                     IN_LAB(places_of_what_is_required),
                                     IN_LAB(neighbours_in_wide_windows),
                                     IN_LAB(rounds_go_on_while_something_is_new),
                                     IN_LAB(a_later_round_makes_nothing_twice),
                                     IN_LAB(tags_are_set_anew),
                                     IN_LAB(quotes_take_their_whole_region),
                                     IN_LAB(narrow_types_are_their_head),
                                     cmocka_unit_test(findings_have_a_limit),
                                     cmocka_unit_test(steps_have_a_limit),
                                     IN_LAB(leads_let_a_sentence_begin_anew)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
