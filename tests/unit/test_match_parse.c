/* What the notation refuses, with the place and what it says; and what a pattern is compiled to. */
#include <stdio.h>

#include "match_lab.h"

typedef struct fault_case {
  const char *pattern, *want; /* want: "column: beginning of the message" */
} fault_case;

static void expect_faults(lab *l, const fault_case *all, size_t n) {
  for (size_t i = 0; i < n; i++) {
    const char *have = lab_fault(l, all[i].pattern);
    if (strncmp(have, all[i].want, strlen(all[i].want)) != 0)
      fail_msg("%s\n  said:     %s\n  expected: %s", all[i].pattern, have, all[i].want);
  }
}

#define EXPECT(l, cases) expect_faults(l, cases, sizeof cases / sizeof *cases)

static void signs_that_are_not_closed(void **state) {
  static const fault_case cases[] = {
      {"a (b", "3: \"(\" is never closed; expected \")\""},
      {"a {x: b", "3: the slot \"x\" is never closed; expected \"}\""},
      {"a {x b}", "6: expected \":\" or \"}\" after the slot \"x\""},
      {"a {: b}", "4: expected the name of a slot after \"{\""},
      {"a [verb", "3: \"[\" is never closed; expected \"]\""},
      {"a [tag=", "8: expected a value after \"tag=\""},
      {"a []", "3: a test without a condition"},
      {"a <say", "3: \"<\" is never closed; expected \">\""},
      {"a <>", "4: expected the name of a word list after \"<\""},
      {"a /b", "3: a regular expression that is not closed; expected \"/\""},
      {"a /(b/", "6: in the regular expression: missing closing parenthesis"},
      {"a /x)|(?:y/", "5: in the regular expression: unmatched closing parenthesis"},
      {"a /(*UTF)b/",
       "4: in the regular expression: verbs such as (*LIMIT_MATCH=...) are not allowed"},
      {"a 'b", "3: an exact word that is not closed; expected \"'\""},
      {"a ''", "4: a literal without a word"},
      {"a )", "3: \")\" without its opening sign"},
      {"a | }", "5: \"}\" without its opening sign"},
      {"a ]", "3: \"]\" without its opening sign"},
      {"a >", "3: \">\" without its opening sign"},
      {"(a))", "4: \")\" without its opening sign"},
  };
  lab_entry(*state, "say", "say", NULL, NULL);
  EXPECT(*state, cases);
}

static void a_crossing_of_brackets_is_told_by_the_one_that_is_wrong(void **state) {
  lab *l = *state;
  lab_entry(l, "say", "say", "speech", "verb");
  lab_type(l, "Actor");
  static const fault_case cases[] = {
      {"{a: (b}", "5: \"(\" is never closed; expected \")\" before \"}\""},
      {"({a: b)", "2: the slot \"a\" is never closed; expected \"}\" before \")\""},
      {"{a: (b} c)", "5: \"(\" is never closed; expected \")\" before \"}\""},
      {"(b}", "3: \"}\" without its opening sign; what is open is \"(\", and expects \")\""},
      {"(b]", "3: \"]\" without its opening sign; what is open is \"(\", and expects \")\""},
      {"{a: b)", "6: \")\" without its opening sign; what is open is the slot \"a\", and expects \"}\""},
      {"{a: b>}", "6: \">\" without its opening sign; what is open is the slot \"a\", and expects \"}\""},
      {"{a", "1: the slot \"a\" is never closed; expected \"}\""},
      {"({a)", "2: the slot \"a\" is never closed; expected \"}\" before \")\""},
      {"{a: [noun}", "5: \"[\" is never closed; expected \"]\" before \"}\""},
      {"([noun) [verb]", "2: \"[\" is never closed; expected \"]\" before \")\""},
      {"[noun) b", "6: \")\" without its opening sign; what is open is \"[\", and expects \"]\""},
      {"[noun b [verb]", "1: \"[\" is never closed; expected \"]\""},
      {"[noun b", "1: \"[\" is never closed; expected \"]\""},
      {"[nuon /[a-z]/ 'b]']", "2: unknown test \"nuon\"; did you mean \"noun\"?"},
      {"({a: [tag=NN})", "6: \"[\" is never closed; expected \"]\" before \"}\""},
      {"{a: [lemma=say} b", "5: \"[\" is never closed; expected \"]\""},
      {"{a: [Actor state}", "5: \"[\" is never closed; expected \"]\" before \"}\""},
      {"[Actor state b", "1: \"[\" is never closed; expected \"]\""},
      {"[Actor state>", "13: \">\" without its opening sign; what is open is \"[\", and expects \"]\""},
      {"{a: <say} b", "5: \"<\" is never closed; expected \">\" before \"}\""},
      {"<say speech b", "1: \"<\" is never closed; expected \">\""},
      {"<say] b", "5: \"]\" without its opening sign; what is open is \"<\", and expects \">\""},
      {"<say <say>", "1: \"<\" is never closed; expected \">\""},
      {"[noun <say] b", "7: \"<\" is never closed; expected \">\" before \"]\""},
      {"Actor with (a} b)", "14: \"}\" without its opening sign; what is open is \"(\", and expects \")\""},
  };
  EXPECT(l, cases);
}

static void repetitions_that_make_no_sense(void **state) {
  static const fault_case cases[] = {
      {"* a", "1: \"*\" follows nothing that it could repeat"},
      {"a | + b", "5: \"+\" follows nothing that it could repeat"},
      {"a{3,2}", "2: {3,2}: the second number is less than the first"},
      {"a{0}", "2: {0}: repeated no times"},
      {"a{0,0}", "2: {0,0}: repeated no times"},
      {"a ...0 b", "3: ...0: a gap of no tokens; leave it out"},
      {"a{65}", "2: repeated more than 64 times"},
      {"a{1,99999}", "2: repeated more than 64 times"},
      {"a{2", "2: \"{\" is never closed; expected \"}\""},
      {"a ...65", "3: a gap of more than 64 tokens; write ... for any length"},
      {"^* a", "2: this cannot be repeated"},
      {"((a{64}){64}){64}", "3: the pattern is too large"},
  };
  EXPECT(*state, cases);
  assert_string_equal(lab_fault(*state, "a{64} b{0,64} ...64 c{64,}"), "");
}

static void unknown_names_get_the_nearest(void **state) {
  static const fault_case cases[] = {
      {"{source: Actro} said",
       "10: unknown type \"Actro\" (a word with a capital is written 'Actro'); did you mean \"Actor\"?"},
      {"Zzzzzzz", "1: unknown type \"Zzzzzzz\" (a word with a capital is written 'Zzzzzzz')"},
      {"a <syas>", "4: unknown word list \"syas\"; did you mean \"say\"?"},
      {"a <sola>", "4: unknown word list \"sola\""},   /* not "say": too little is left of it */
      {"&nope a", "1: unknown part \"&nope\""},         /* not "core" */
      {"a <zzzzzzzz>", "4: unknown word list \"zzzzzzzz\""},
      {"<say frames=to>", "6: the word list \"say\" has no column \"frames\""},
      {"<say last=plurl>", "6: \"last\" asks for tags, and \"plurl\" is none"},
      {"<vow frame>", "6: \"frame\" alone asks for a group, and the word list \"vow\" has no groups; "
                      "did you mean its column, as in <vow frames=...>?"},
      {"a <vow not to>", "12: \"to\" alone asks for a group, and the word list \"vow\" has no groups; "
                         "did you mean <vow frames=to>?"},
      {"<vow wh>", "6: \"wh\" alone asks for a group, and the word list \"vow\" has no groups; "
                   "write <vow COLUMN=wh>, with one of its columns: frames, force"},
      {"<bare wh>", "7: \"wh\" alone asks for a group, and the word list \"bare\" has no groups; "
                    "its entries have no columns at all: write <bare>"},
      {"<vow group=to>", "6: the word list \"vow\" has no column \"group\""},
      {"<say not>", "9: expected a feature after \"not\""},
      {"&whos a", "1: unknown part \"&whos\"; did you mean \"who\"?"},
      {"[verb psat]", "7: unknown test \"psat\"; did you mean \"past\"?"},
      {"[tag=vreb]", "6: unknown test \"vreb\"; did you mean \"verb\"?"},
      {"[lema=say]", "2: unknown test \"lema\"; did you mean \"lemma\"?"},
      {"[lemma=say|tell]", "11: one lemma only; write ([lemma=a] | [lemma=b])"},
      {"Actor with", "11: expected what it is to contain after \"with\""},
  };
  lab *l = *state;
  lab_type(l, "Actor");
  lab_entry(l, "say", "say", "plain", NULL);
  gs__lists *lists = &l->plan->lists;
  uint32_t vow = gs__lists_list(lists, "vow", 3), row = gs__list_row(lists, vow, 1);
  gs__lists_list(lists, "bare", 4);
  gs__list_set(lists, vow, row, gs__list_column(lists, vow, "frames", 6, true), gs__plan_sym(l->plan, "that|to"));
  gs__list_column(lists, vow, "force", 5, true);
  gs__vec_push(&l->plan->parts, ((gs__part){.name = "who", .text = "he"}));
  gs__vec_push(&l->plan->parts, ((gs__part){.name = "core", .text = "it"}));
  EXPECT(l, cases);
}

static void columns_count_characters(void **state) {
  static const fault_case cases[] = {{"«été» )", "7: \")\""}, {"élan\n  (b", "8: \"(\""}};
  EXPECT(*state, cases);
  assert_string_equal(lab_fault(*state, "a \xC3"), "0: the pattern is not valid UTF-8");
}

static void references_belong_into_conditions(void **state) {
  lab *l = *state;
  gs__pattern *p;
  gs__err err = {0};
  assert_string_equal(lab_fault(l, "a {x}"),
                      "3: a reference to a slot belongs into unless or points");
  gs__sym x = gs__plan_sym(l->plan, "x");
  assert_int_equal(GS_EPACK,
                   gs__pattern_condition(&p, &l->plan->names, "{y} a", 5, &x, 1, false, &err));
  assert_string_equal(err.message, "the rule has no slot \"y\"");
  assert_int_equal(err.column, 1);
  assert_int_equal(0, gs__pattern_condition(&p, &l->plan->names, "{x} a", 5, &x, 1, false, &err));
  assert_true(p->refers);
  assert_int_equal(GS_EPACK, gs__pattern_condition(&p, &l->plan->names, "a {y: b}", 8, &x, 1, false, &err));
  assert_string_equal(err.message, "the rule has no slot \"y\"");
  assert_int_equal(err.column, 3);
  assert_int_equal(0, gs__pattern_condition(&p, &l->plan->names, "{x: a}", 6, &x, 1, false, &err));
  assert_true(p->refers);
}

/* ---- limits ---- */

static char *repeated(const char *before, const char *piece, int n, const char *after) {
  gs__str s = {0};
  gs__str_puts(&s, before);
  for (int i = 0; i < n; i++) gs__str_puts(&s, piece);
  gs__str_puts(&s, after);
  return s.at;
}

static void expect_size_fault(lab *l, char *pattern, const char *want) {
  const char *have = lab_fault(l, pattern);
  if (!*want ? *have != 0 : !strstr(have, want)) fail_msg("%.60s...: said \"%s\"", pattern, have);
  gs__mem_free(pattern);
}

static void patterns_have_limits(void **state) {
  lab *l = *state;
  expect_size_fault(l, repeated("", "(", 64, "a"), "nested more than 64 deep");
  expect_size_fault(l, repeated("", "a ", 7990, ""), "");
  expect_size_fault(l, repeated("", "a ", 8100, ""), "the pattern is too large");
  expect_size_fault(l, repeated("", "a ", 30000, ""), "the pattern is too large");
  expect_size_fault(l, repeated("", "a? ", 4000, ""), "too many choices");
  expect_size_fault(l, repeated("((", "a? ", 200, ")* b)*"), "");
  expect_size_fault(l, repeated("(a", "|a", 3000, ")"), "");
  expect_size_fault(l, repeated("(a", "|a a", 300, ")"), "more than 256 alternatives");
}

static void many_values_many_slots(void **state) {
  lab *l = *state;
  gs__str s = {0};
  lab_entry(l, "say", "say", "plain", NULL);
  expect_size_fault(l, repeated("<say group=a", "|a", 31, ">"), "");
  expect_size_fault(l, repeated("<say group=a", "|a", 32, ">"), "more than 32 values");
  for (int i = 0; i < 17; i++) gs__str_printf(&s, "{s%d: a} ", i);
  expect_size_fault(l, s.at, "more than 16 slots");
}

static void parts_that_grow_without_end(void **state) {
  enum { LEVELS = 12 };
  static char texts[LEVELS][64], names[LEVELS][16];
  lab *l = *state;
  for (int i = 0; i < LEVELS; i++) {
    snprintf(names[i], sizeof names[i], "p%d", i);
    snprintf(texts[i], sizeof texts[i], i < LEVELS - 1 ? "&p%d &p%d &p%d" : "a", i + 1, i + 1,
             i + 1);
    gs__vec_push(&l->plan->parts, ((gs__part){.name = names[i], .text = texts[i]}));
  }
  gs__vec_push(&l->plan->parts, ((gs__part){.name = "self", .text = "a &self?"}));
  gs__vec_push(&l->plan->parts, ((gs__part){.name = "ring", .text = "a &back"}));
  gs__vec_push(&l->plan->parts, ((gs__part){.name = "back", .text = "b? &ring"}));
  assert_non_null(strstr(lab_fault(l, "&p1"), "the pattern is too large"));
  assert_non_null(strstr(lab_fault(l, "&self"), "the part \"&self\" stands in itself"));
  assert_non_null(strstr(lab_fault(l, "&ring"), "the part \"&ring\" stands in itself"));
  assert_string_equal(lab_fault(l, "&p8"), "");
}

/* ---- what comes out ---- */

static void nothing_is_cut_off_of_long_patterns(void **state) {
  lab *l = *state;
  gs__str s = {0};
  gs__str text = {0};
  for (int i = 0; i < 250; i++) gs__str_printf(&s, "%sw%d b%d", i ? " | " : "", i, i);
  lab_read(l, "w0 b0 x w99 b99 x w249 b249");
  lab_expect(l, s.at, "w0 b0 | w99 b99 | w249 b249");
  gs__str_clear(&s);
  gs__str_puts(&text, "x ");
  for (int i = 0; i < 900; i++) {
    gs__str_puts(&s, "a ");
    gs__str_puts(&text, "a ");
  }
  gs__str_puts(&s, "{h: b}");
  gs__str_puts(&text, "b");
  lab_read(l, text.at);
  assert_int_equal(strlen(lab_find(l, s.at, "h")), 1800 + strlen("b {h=b}"));
  gs__str_dispose(&s);
  gs__str_dispose(&text);
}

static void the_tree_stays_whole(void **state) {
  gs__pattern *p = lab_pattern(*state, "a b {h: c} d", "h");
  gs__pattern_ready(p);
  int n = 0;
  for (const gs__node *c = p->tree->child; c; c = c->next) n++;
  assert_int_equal(n, 4);
  assert_non_null(p->left);
  assert_int_equal(p->head, 0);
  p = lab_pattern(*state, "{h: c} d", "h");
  gs__pattern_ready(p);
  assert_null(p->left);
  assert_int_equal(p->head, 0);
  p = lab_pattern(*state, "a ({h: c} | d)", "h");
  gs__pattern_ready(p);
  assert_null(p->left);
  assert_int_equal(p->head, -1);
}

/* What is known of a pattern before its first match is what translation says. */
static void programs_are_made_late(void **state) {
  lab *l = *state;
  static const char *const texts[] = {"{x: a} ({y: b} | {z: c d}) {h: e} {w: f}", "(b {y: c} | a {x: d}) e",
                                      "{h: a}", "a+ ({x: b}? c)* {2}", "({x: a} | {x: b}) {h: c} d"};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    gs__err err = {0};
    gs__pattern *p = lab_compile(l, texts[i], "h", &err);
    if (err.code) continue;
    assert_null(p->right);
    gs__pattern late = *p;
    p->slot_count = 0;
    p->head = -1;
    gs__pattern_ready(p);
    assert_non_null(p->right);
    assert_int_equal(p->slot_count, late.slot_count);
    assert_memory_equal(p->slots, late.slots, late.slot_count * sizeof *p->slots);
    assert_int_equal(p->head, late.head);
  }
}

/* Many patterns use a part; none may change what the next one reads. */
static void parts_are_shared(void **state) {
  lab *l = *state;
  gs__vec_push(&l->plan->parts, ((gs__part){.name = "p", .text = "d | c | ({x: b} | a)"}));
  gs__vec_push(&l->plan->parts, ((gs__part){.name = "q", .text = "&p e"}));
  lab_read(l, "a e b c d e");
  for (int round = 0; round < 2; round++) {
    lab_expect_head(l, "{h: &p}", "h", "a {h=a} | b {h=b; x=b} | c {h=c} | d {h=d}");
    lab_expect(l, "&q", "a e | d e");
    lab_expect(l, "&p+", "a | b c d {x=b}");
  }
}

static void what_a_pattern_requires(void **state) {
  lab *l = *state;
  lab_entry(l, "say", "say", NULL, NULL);
  lab_type(l, "Actor");
  static const struct {
    const char *pattern;
    uint32_t count;
    gs__need_kind kind;
  } cases[] = {{"Actor <say> that", 1, GS__NEED_WORD}, {"Actor <say> [det]", 1, GS__NEED_LIST},
               {"Actor [det]", 1, GS__NEED_LAYER},     {"Actor? [det]", 0, GS__NEED_WORD},
               {"(a | b) [det]", 2, GS__NEED_WORD},    {"(a | [det]) c?", 0, GS__NEED_WORD},
               {"[not <say>] a*", 0, GS__NEED_WORD},   {"Actor with lied", 1, GS__NEED_WORD},
               {"(Actor <say>)+", 1, GS__NEED_LIST},   {"'May'", 1, GS__NEED_WORD},
               {"/calls?|dial(s|ed)/ [det]", 4, GS__NEED_WORD}, {"[det not /calls?/]", 0, GS__NEED_WORD},
               {"/call.*/ [det]", 0, GS__NEED_WORD}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    gs__pattern *p = lab_pattern(l, cases[i].pattern, NULL);
    if (p->required_count != cases[i].count)
      fail_msg("%s: %u", cases[i].pattern, p->required_count);
    if (p->required_count) assert_int_equal(p->required[0].kind, cases[i].kind);
  }
}

static void specific_patterns_weigh_more(void **state) {
  static const char *const rising[] = {"[verb]", "<say>", "said", "said that", "said that it"};
  lab_entry(*state, "say", "say", NULL, NULL);
  uint32_t last = 0;
  for (size_t i = 0; i < sizeof rising / sizeof *rising; i++) {
    uint32_t now = lab_pattern(*state, rising[i], NULL)->specificity;
    assert_true(now > last);
    last = now;
  }
  assert_int_equal(lab_pattern(*state, "said that?", NULL)->specificity,
                   lab_pattern(*state, "said", NULL)->specificity);
}

int main(void) {
  const struct CMUnitTest tests[] = {IN_LAB(signs_that_are_not_closed),
                                     IN_LAB(a_crossing_of_brackets_is_told_by_the_one_that_is_wrong),
                                     IN_LAB(repetitions_that_make_no_sense),
                                     IN_LAB(unknown_names_get_the_nearest),
                                     IN_LAB(columns_count_characters),
                                     IN_LAB(references_belong_into_conditions),
                                     IN_LAB(patterns_have_limits),
                                     IN_LAB(many_values_many_slots),
                                     IN_LAB(parts_that_grow_without_end),
                                     IN_LAB(nothing_is_cut_off_of_long_patterns),
                                     IN_LAB(the_tree_stays_whole),
                                     IN_LAB(programs_are_made_late),
                                     IN_LAB(parts_are_shared),
                                     IN_LAB(what_a_pattern_requires),
                                     IN_LAB(specific_patterns_weigh_more)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
