/* Every sign of the notation: what it finds and what it does not. */
#include "match_lab.h"

static void words_match_in_any_case(void **state) {
  lab *l = *state;
  lab_read(l, "The envoy said no. SAID the Envoy, he May go.");
  lab_expect(l, "envoy said", "envoy said");
  lab_expect(l, "said", "said | SAID");
  lab_expect(l, "envoy", "envoy | Envoy");
  lab_expect(l, "envoys", "");
  lab_expect(l, "said , envoy", "");
  lab_expect(l, "envoy ,", "Envoy,");
  lab_expect(l, ".", ". | .");
}

static void exact_words_keep_their_case(void **state) {
  lab *l = *state;
  lab_read(l, "In May he may go. MAY day. The White House sleeps, the white house too.");
  lab_expect(l, "'May'", "May");
  lab_expect(l, "'may'", "may");
  lab_expect(l, "'White House'", "White House");
  lab_expect(l, "['MAY']", "MAY");
}

static void literals_are_cut_as_texts_are(void **state) {
  lab *l = *state;
  lab_read(l, "It didn't rain on Mr. Poe's U.N. day.");
  lab_expect(l, "didn't", "didn't");
  lab_expect(l, "did n't", "didn't");
  lab_expect(l, "n't", "n't");
  lab_expect(l, "'s", "'s");
  lab_expect(l, "'Mr.'", "Mr.");
  lab_expect(l, "did not", "");
  lab_expect(l, "{who: /p.*/}'s", "Poe's {who=Poe}");
}

static void lists_match_entries_in_their_forms(void **state) {
  lab *l = *state;
  lab_entry(l, "say", "say", "plain", "verb");
  lab_entry(l, "say", "point out", "strong", "verb");
  lab_entry(l, "say", "claim", "doubt", "verb");
  lab_entry(l, "body", "Red Cross", NULL, NULL);
  lab_read(
      l,
      "She says so. He pointed out that they said it. The claims of the Red Cross, the red cross, "
      "the RED CROSS.");
  lab_expect(l, "<say>", "says | pointed out | said"); /* claims is a noun here */
  lab_expect(l, "<say plain>", "says | said");
  lab_expect(l, "<say group=strong|doubt>", "pointed out");
  lab_expect(l, "<say not plain>", "pointed out");
  lab_expect(l, "<say doubt>", "");
  lab_expect(l, "<body>", "Red Cross | RED CROSS");
  lab_expect(l, "[<say>]", "says | said");
  lab_expect(l, "[past <say>]", "said");
}

static void types_and_their_attributes(void **state) {
  lab *l = *state;
  lab_type(l, "Actor");
  lab_read(l, "The Kremlin and Adam Linde spoke.");
  gs__mention *state_one = lab_mention(l, "Actor", 0, 2), *man = lab_mention(l, "Actor", 3, 5);
  lab_attribute(l, state_one, "kind", "state");
  lab_attribute(l, man, "kind", "person");
  lab_attribute(l, man, "role", "envoy|general");
  lab_expect(l, "Actor", "The Kremlin | Adam Linde");
  lab_expect(l, "[Actor person]", "Adam Linde");
  lab_expect(l, "[Actor kind=state|org]", "The Kremlin");
  lab_expect(l, "[Actor not state]", "Adam Linde");
  lab_expect(l, "[Actor role=general]", "Adam Linde");
  lab_expect(l, "[Actor role=admiral]", "");
  lab_expect(l, "{who: Actor} spoke", "Adam Linde spoke {who=Adam Linde}");
  gs__mention_drop(l->run, man, GS__NONE, "test");
  gs__edges_layers(l->run, UINT64_MAX);
  lab_expect(l, "Actor", "The Kremlin");
}

static void units_of_the_text(void **state) {
  lab *l = *state;
  uint32_t clause = lab_type(l, "clause"), border = lab_type(l, "Border");
  l->plan->types.at[clause].source = GS__UPTO;
  l->plan->types.at[clause].border = border;
  lab_read(l, "\"We won,\" he said. They lost, but he slept well.");
  lab_expect(l, "quote", "\"We won,\"");
  lab_expect(l, "sentence", "\"We won,\" he said | They lost, but he slept well");
  lab_mention(l, "Border", 10, 12); /* ", but" */
  lab_expect(l, "they {rest: clause}", "They lost {rest=lost}");
  lab_expect(l, "he {rest: clause}", "he said {rest=said} | he slept well {rest=slept well}");
  lab_expect_head(l, "{all: clause} {cue: , but}", "cue",
                  "They lost, but {all=They lost; cue=, but}");
}

static void units_that_contain_something(void **state) {
  lab *l = *state;
  lab_entry(l, "never", "never", NULL, NULL);
  lab_entry(l, "never", "at no time", NULL, NULL);
  lab_read(l,
           "\"I never lied,\" he said. \"I lied,\" he said. \"At no time was I there,\" he said.");
  lab_expect(l, "quote with never", "\"I never lied,\"");
  lab_expect(l, "quote with (never | no)", "\"I never lied,\" | \"At no time was I there,\"");
  lab_expect(l, "quote with <never>", "\"I never lied,\" | \"At no time was I there,\"");
  lab_expect(l, "quote with {verb: lied}",
             "\"I never lied,\" {verb=lied} | \"I lied,\" {verb=lied}");
  lab_expect(l, "quote with said", "");
  lab_expect(l, "{q: quote with lied} he",
             "\"I never lied,\" he {q=\"I never lied,\"} | \"I lied,\" he {q=\"I lied,\"}");
}

static void tests_on_one_token(void **state) {
  lab *l = *state;
  lab_read(l, "He said 25 per cent of NATO lied to John, \"perhaps\".");
  lab_expect(l, "[tag=verb]", "said");
  lab_expect(l, "[VBD]", "said");
  lab_expect(l, "[verb past]", "said");
  lab_expect(l, "[verb not past]", "");
  lab_expect(l, "[can=participle]", "said");
  lab_expect(l, "[lemma=say]", "said");
  lab_expect(l, "[lemma=deny]", "");
  lab_expect(l, "[number]", "25");
  lab_expect(l, "[upper]", "NATO");
  lab_expect(l, "[capital not upper not first]", "John");
  lab_expect(l, "[first]", "He");
  lab_expect(l, "[quoted word]", "perhaps");
  lab_expect(l, "[tag=verb|pronoun]", "He | said");
  lab_expect(l, "[known]", "He | said | of | to");
  lab_expect(l, "[comma]", ",");
  lab_expect(l, "[/n.*o/ word]", "NATO");
  lab_expect(l, "[not /.*/]", "");
  lab_expect(l, "[not word not punct not quoted not comma]", "25");
}

static void lemmas_depend_on_the_tag(void **state) {
  lab *l = *state;
  lab_read(l, "lay laid lie");
  lab_expect(l, "[lemma=lie]", "lay | lie");
  lab_expect(l, "[lemma=lay]", "laid");
}

/* A lemma that is folded otherwise than it is written. */
static void lemmas_are_met_folded(void **state) {
  lab *l = *state;
  lab_entry(l, "names", "heißen", NULL, "verb");
  lab_read(l, "he hieß John");
  lab_expect(l, "[lemma=heißen]", "hieß");
  lab_expect(l, "<names>", "hieß");
}

static void regular_expressions_take_whole_forms(void **state) {
  lab *l = *state;
  lab_read(l, "unmade made Unreal real éclair");
  lab_expect(l, "/un.*/", "unmade | Unreal");
  lab_expect(l, "/un/", "");
  lab_expect(l, "/real|made/", "made | real");
  lab_expect(l, "/\\w+air/", "éclair");
}

static void alternatives_go_by_length(void **state) {
  lab *l = *state;
  lab_read(l, "a b c d");
  lab_expect(l, "(a | a b)", "a b");
  lab_expect(l, "(a b | a)", "a b");
  lab_expect(l, "(a | a b | a b c) c", "a b c");
  lab_expect(l, "(x | )b", "b");
  lab_expect(l, "(a ... | a b)", "a b");
  lab_expect(l, "(x | y)", "");
  lab_expect(l, "a | b", "a | b");
}

static void repetitions(void **state) {
  lab *l = *state;
  lab_read(l, "a a a a b");
  lab_expect(l, "a?", "a | a | a | a");
  lab_expect(l, "a* b", "a a a a b");
  lab_expect(l, "a+", "a a a a");
  lab_expect(l, "a+?", "a | a | a | a");
  lab_expect(l, "a*? b", "a a a a b");
  lab_expect(l, "a{2}", "a a | a a | a a");
  lab_expect(l, "a{3,}", "a a a a");
  lab_expect(l, "a{2,3}", "a a a | a a a");
  lab_expect(l, "a{2,3}? b", "a a a b");
  lab_expect(l, "a{5}", "");
  lab_expect(l, "b+ a", "");
  lab_expect(l, "{x: a?}{y: a*}", "a a a a {x=a; y=a a a}");
  lab_expect(l, "{x: a??}{y: a+} b", "a a a a b {y=a a a a}");
  lab_expect(l, "(a a)+", "a a a a");
}

static void rounds_that_take_nothing_end(void **state) {
  lab *l = *state;
  lab_read(l, "a b b a c");
  lab_expect(l, "(a? b?)*", "a b b a");
  lab_expect(l, "(a? b?)* c", "a b b a c");
  lab_expect(l, "((a*)* (b*)*)* c", "a b b a c");
  lab_expect(l, "(a?\? b?\?)*? c", "a b b a c");
  lab_expect(l, "(a?\?)*", "a | a");
  lab_expect(l, "()* c", "c");
}

static void gaps(void **state) {
  lab *l = *state;
  lab_read(l, "a x b x x b. a y b");
  lab_expect(l, "a ... b", "a x b | a y b");
  lab_expect(l, "a ...1 b", "a x b | a y b");
  lab_expect(l, "a ... b .", "a x b x x b.");
  lab_expect(l, "a ...3 b .", "");
  lab_expect(l, "a ...4 b .", "a x b x x b.");
  lab_expect(l, "b ... y", ""); /* not across sentences */
  lab_expect(l, "{g: ...} y", "a y {g=a}");
}

static void places(void **state) {
  lab *l = *state;
  lab_read(l, "\"He said no,\" he said. (He said yes.)\n\nHe said it twice.");
  lab_expect(l, "^ he said", "He said | He said | He said");
  lab_expect(l, "^^ he said", "He said | He said");
  lab_expect(l, "he said $", "he said");
  lab_expect(l, "yes $", "yes");
  lab_expect(l, "yes $$", "yes");
  lab_expect(l, "he said $$", "");
  lab_expect(l, "no ^", "");
  lab_expect(l, "^ no", "");
  lab_expect(l, "^ ... $", "\"He said no,\" he said | (He said yes | He said it twice");
  lab_expect(l, "{all: ...} $",
             "\"He said no,\" he said {all=\"He said no,\" he said} | "
             "(He said yes {all=(He said yes} | He said it twice {all=He said it twice}");
}

static void marks_of_quotation(void **state) {
  lab *l = *state;
  lab_read(l, "\"Go,\" he said.");
  lab_expect(l, "\" go , \"", "\"Go,\"");
  lab_expect(l, "\" said", "");
}

static void slots_keep_what_they_took(void **state) {
  lab *l = *state;
  lab_read(l, "John met Mary and Paul");
  lab_expect(l, "{who: 'John'} met {whom: [name]}", "John met Mary {who=John; whom=Mary}");
  lab_expect(l, "{whom: 'Mary'} and {whom: 'Paul'}", "Mary and Paul {whom=Mary; whom=Paul}");
  lab_expect(l, "{all: {one: 'John'} met}", "John met {all=John met; one=John}");
  lab_expect(l, "{x: nobody}? met", "met");
}

static void a_head_is_the_place_of_a_match(void **state) {
  lab *l = *state;
  lab_read(l, "a b a b a c");
  lab_expect_head(l, "a {h: b} a", "h", "a b a {h=b} | a b a {h=b}");
  lab_expect_head(l, "... {h: a}", "h",
                  "a {h=a} | a {h=a} | a {h=a}"); /* a gap is short on this side too */
  lab_expect_head(l, "(a b)* {h: a} c", "h", "a b a b a c {h=a}");
  lab_expect_head(l, "{g: a b | b} {h: a}", "h", "a b a {g=a b; h=a} | a b a {g=a b; h=a}");
  lab_expect_head(l, "^ a {h: b}", "h", "a b {h=b}");
}

static void parts_stand_for_their_text(void **state) {
  lab *l = *state;
  gs__vec_push(&l->plan->parts, ((gs__part){.name = "who", .text = "he | she | &them"}));
  gs__vec_push(&l->plan->parts, ((gs__part){.name = "them", .text = "they"}));
  lab_read(l, "He said. They said. It said.");
  lab_expect(l, "&who said", "He said | They said");
  assert_true(l->plan->parts.at[0].used);
}

/* ---- conditions ---- */

typedef struct condition_case {
  const char *text;
  bool before, holds;
} condition_case;

static void keep_first(const gs__found *f, void *payload) {
  gs__found *out = payload;
  if (!out->end) *out = *f;
}

static void expect_conditions(lab *l, const char *text, const char *pattern, const condition_case *cases,
                              size_t count) {
  gs__found f = {0};
  gs__err err;
  lab_read(l, text);
  gs__pattern *p = lab_pattern(l, pattern, NULL);
  gs__match_all(p, &l->run->lattice, 0, l->run->doc->token_count, keep_first, &f);
  assert_true(f.end > f.start);
  for (size_t i = 0; i < count; i++) {
    const condition_case *c = cases + i;
    gs__pattern *q;
    if (gs__pattern_condition(&q, &l->plan->names, c->text, strlen(c->text), p->slots,
                              p->slot_count, c->before, &err) < 0)
      fail_msg("%s: %s", c->text, err.message);
    bool have = c->before ? gs__match_ends_at(q, &l->run->lattice, 0, f.start, &f)
                          : gs__match_within(q, &l->run->lattice, 0, l->run->doc->token_count, &f);
    if (have != c->holds) fail_msg("%s: %d", c->text, have);
  }
}

static void try_conditions(void **state, const char *text) {
  static const condition_case cases[] = {
      {"{who} denied", false, true},    {"not {who}", false, false},
      {"{who} never", false, false},    {"clearly {who}", false, true},
      {"{cue} {what}", false, true},    {"{what} {cue}", false, false},
      {"({none} | it)", false, true},   {"{none}", false, false},
      {"(clearly | then)", true, true}, {"then", true, false},
      {"^ clearly", true, true},        {"...", true, true},
      {"{cue: denied}", false, true},   {"{cue: denied it}", false, false},
      {"{cue: it}", false, false},      {"{who: ... denied}", false, false},
      {"{none: it}", false, false},     {"({cue: said} | {cue: [verb]}) {what}", false, true},
      {"clearly {who: ...} {cue: ...2} {what: (it | him)}", false, true},
      {"{who: 'John' | clearly 'John'} {cue}", false, true}};
  expect_conditions(*state, text, "{who: 'John'} {cue: denied} {what: it} {none: never}?", cases,
                    sizeof cases / sizeof *cases);
}

/* A slot in two pieces: each of them, and all from one to the other. */
static void conditions_on_pieces(void **state) {
  static const condition_case cases[] = {
      {"{c: votes}", false, true},  {"{c: seats}", false, true},          {"{c: and}", false, false},
      {"{c: won}", false, false},   {"{c: votes ... seats}", false, true}, {"{cue} {c} and {c}", false, true}};
  expect_conditions(*state, "They won votes and seats.", "{cue: won} {c: votes} and {c: seats}", cases,
                    sizeof cases / sizeof *cases);
}

static void conditions_look_at_slots(void **state) {
  gs__str far = {0};
  try_conditions(state, "Clearly John denied it.");
  gs__str_puts(&far, "Clearly John denied it");
  for (int i = 0; i < 70; i++) gs__str_puts(&far, " again");     /* too long for words of places */
  try_conditions(state, far.at);
  gs__str_dispose(&far);
}

static void conditions_behind_a_match(void **state) {
  lab *l = *state;
  gs__pattern *p;
  gs__err err;
  gs__found none = {0};
  lab_read(l, "a b c");
  assert_int_equal(0,
                   gs__pattern_condition(&p, &l->plan->names, "b ... $", 7, NULL, 0, false, &err));
  assert_true(gs__match_begins_at(p, &l->run->lattice, 1, 3, &none));
  assert_false(gs__match_begins_at(p, &l->run->lattice, 2, 3, &none));
  assert_false(
      gs__match_ends_at(p, &l->run->lattice, 0, 3, &none)); /* compiled to be read rightwards */
  bool starts[3];
  gs__match_starts(p, &l->run->lattice, 0, 3, starts);
  assert_false(starts[0]);
  assert_true(starts[1]);
  assert_false(starts[2]);
}

static void empty_slots_are_no_slots(void **state) {
  lab *l = *state;
  gs__found f = {0};
  gs__pattern *q;
  gs__err err;
  lab_read(l, "a b");
  gs__pattern *p = lab_pattern(l, "{x: c?} a {y: b}", NULL);
  gs__match_all(p, &l->run->lattice, 0, 2, keep_first, &f);
  assert_int_equal(f.piece_count, 1);
  assert_int_equal(0, gs__pattern_condition(&q, &l->plan->names, "{x}", 3, p->slots, p->slot_count,
                                            false, &err));
  assert_false(gs__match_within(q, &l->run->lattice, 0, 2, &f));
}

/* ---- limits ---- */

static void more_pieces_than_a_match_holds(void **state) {
  lab *l = *state;
  gs__found f = {0};
  gs__str s = {0};
  for (int i = 0; i < 100; i++) gs__str_puts(&s, "a ");
  lab_read(l, s.at);
  gs__match_all(lab_pattern(l, "({x: a})+", NULL), &l->run->lattice, 0, 100, keep_first, &f);
  assert_int_equal(f.end, 100);
  assert_int_equal(f.piece_count, GS__MAX_PIECES_MATCH);
  gs__str_dispose(&s);
}

static void slots_nested_as_deep_as_patterns_go(void **state) {
  lab *l = *state;
  gs__found f = {0};
  gs__str s = {0};
  lab_read(l, "a b");
  for (int i = 0; i < GS__MAX_DEPTH - 2; i++) gs__str_puts(&s, "{x: ");
  gs__str_puts(&s, "a");
  for (int i = 0; i < GS__MAX_DEPTH - 2; i++) gs__str_puts(&s, "}");
  gs__match_all(lab_pattern(l, s.at, NULL), &l->run->lattice, 0, 2, keep_first, &f);
  assert_int_equal(f.end, 1);
  for (uint32_t i = 0; i < f.piece_count; i++) assert_int_equal(f.pieces[i].start, 0);
  gs__str_dispose(&s);
}

int main(void) {
  const struct CMUnitTest tests[] = {IN_LAB(words_match_in_any_case),
                                     IN_LAB(exact_words_keep_their_case),
                                     IN_LAB(literals_are_cut_as_texts_are),
                                     IN_LAB(lists_match_entries_in_their_forms),
                                     IN_LAB(types_and_their_attributes),
                                     IN_LAB(units_of_the_text),
                                     IN_LAB(units_that_contain_something),
                                     IN_LAB(tests_on_one_token),
                                     IN_LAB(lemmas_depend_on_the_tag),
                                     IN_LAB(lemmas_are_met_folded),
                                     IN_LAB(regular_expressions_take_whole_forms),
                                     IN_LAB(alternatives_go_by_length),
                                     IN_LAB(repetitions),
                                     IN_LAB(rounds_that_take_nothing_end),
                                     IN_LAB(gaps),
                                     IN_LAB(places),
                                     IN_LAB(marks_of_quotation),
                                     IN_LAB(slots_keep_what_they_took),
                                     IN_LAB(a_head_is_the_place_of_a_match),
                                     IN_LAB(parts_stand_for_their_text),
                                     IN_LAB(conditions_look_at_slots), IN_LAB(conditions_on_pieces),
                                     IN_LAB(conditions_behind_a_match),
                                     IN_LAB(empty_slots_are_no_slots),
                                     IN_LAB(more_pieces_than_a_match_holds),
                                     IN_LAB(slots_nested_as_deep_as_patterns_go)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
