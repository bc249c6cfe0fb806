/* Examples inside rules: marks, what passes, and how a failure is told. */
#include "api_pack.h"

static gs_test_counts run(const char *pack, const char *rule, heard *h, int wanted) {
  gs_rules *rules = load_pack(pack);
  gs_test_counts counts;
  gs_error err;
  int code = gs_rules_test(rules, rule, hear, h, &counts, &err);
  if (code != wanted) fail_msg("%d: %s", code, err.message);
  gs_rules_free(rules);
  return counts;
}

/* Puts a rule file of the pack "daily" in place of the one with speech. */
static gs_test_counts run_rule(const char *text, heard *h) {
  put_file("packs/daily/rules/zz.lua", text);
  return run("daily", "tried", h, 0);
}

/* A fault in a table is shown where it is. */
static void place_of_a_fault(void **state) {
  (void)state;
  put_file("packs/daily/words/say.tsv", "entry\tact\tforce\nsaid\tstate\t4\n \tstate\t4\n");
  heard h = {.count = 0};
  const char *pack = "daily";
  gs_rules_options options = {.pack_path = "packs", .note = hear, .payload = &h};
  gs_rules *rules;
  gs_error err;
  assert_int_equal(gs_rules_load(&rules, &pack, 1, &options, &err), GS_EPACK);
  assert_string_equal(err.file, "packs/daily/words/say.tsv");
  assert_int_equal(err.line, 3);
  assert_string_equal(err.message, "an entry without a word");
  gs__str_dispose(&h.text);
}

static void all_pass(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_test_counts c = run("daily", NULL, &h, 0);
  assert_string_equal(gs__str_get(&h.text), "");
  assert_int_equal(c.rules, 3); /* the rule of tongue was not asked for */
  assert_int_equal(c.examples, 7);
  assert_int_equal(c.passed, 7);
  assert_int_equal(c.failed, 0);
  assert_int_equal(c.later, 1);
  assert_int_equal(c.later_passing, 0);
}

static void one_rule(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_test_counts c = run("daily", "denial", &h, 0);
  assert_int_equal(c.rules, 1);
  assert_int_equal(c.passed, 1);
  c = run("daily", "nothing of the kind", &h, GS_EUSAGE);
  assert_int_equal(c.rules, 0);
  gs__str_dispose(&h.text);
}

static void tells_what_was_found_instead(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_test_counts c =
      run_rule("phase 'speech'\n"
               "rule 'tried' { finds = 'Claim', pattern = [[ {source: Actor} {cue: added} "
               "{content: clause} ]],\n"
               "  yes = {\n"
               "    'He said no.',\n"
               "    '[source Pyongyang] [cue added] that [content it met].',\n"
               "    '[source Pyongyang] [cue said] [content it met].',\n"
               "  },\n"
               "  no = { 'Pyongyang added it met.', '[source Pyongyang] [cue said] it met.' },\n"
               "}\n",
               &h);
  assert_int_equal(c.failed, 4);
  assert_int_equal(c.passed, 1);
  expect_text(h.text.at,
              "example packs/daily/rules/zz.lua:4:6 \"tried\" does not find its example\n"
              "  text      He said no.\n  expected  any Claim\n  found     nothing [    'He");
  expect_text(h.text.at, "zz.lua:5:6 ");
  expect_text(h.text.at, "expected  source: \"Pyongyang\", cue: \"added\", content: \"it met\"\n");
  expect_text(h.text.at, "found     \"Pyongyang added that it met\" with source: \"Pyongyang\", "
                         "cue: \"added\", content: \"that it met\"");
  expect_text(h.text.at, "found     Claim \"Pyongyang said it met\" by rule \"speech\" "
                         "(packs/daily/rules/speech.lua:7)");
  expect_text(h.text.at, "\"tried\" finds what it should not\n  text      Pyongyang added it met.\n"
                         "  expected  nothing\n  found     \"Pyongyang added it met\"");
  gs__str_dispose(&h.text);
}

static void tells_a_slip_in_a_slot(void **state) {
  (void)state;
  heard h = {.count = 0};
  run_rule("phase 'speech'\n"
           "rule 'tried' { finds = 'Claim', pattern = [[ {source: Actor} {cue: added} {content: clause} ]],\n"
           "  yes = { '[sourse Pyongyang] [cue added] it met.', '[Pyongyang added] it met.' } }\n",
           &h);
  expect_text(h.text.at, "Claim: \"sourse Pyongyang\", cue: \"added\"\n"
                         "  mark      the rule has no slot \"sourse\"; did you mean \"source\"?\n  found     ");
  assert_null(strstr(h.text.at, "no slot \"Pyongyang\""));
  gs__str_dispose(&h.text);
}

static void tells_who_took_the_place(void **state) {
  (void)state;
  heard h = {.count = 0};
  run_rule("phase 'speech'\n"
           "rule 'tried' { finds = 'Claim', pattern = [[ {source: Actor} {cue: said} ]],\n"
           "  yes = '[source Pyongyang] [cue said] it met.' }\n",
           &h);
  expect_text(h.text.at,
              "found     \"Pyongyang said\" with source: \"Pyongyang\", cue: \"said\"\n"
              "  but       it gave way to Claim \"Pyongyang said it met\" by rule \"speech\"");
  gs__str_dispose(&h.text);
}

#define DROPS                                                            \
  "pass 'drops' { run = function(doc)\n"                                 \
  "  for _, m in ipairs(doc:mentions('Note')) do m:drop('not needed') end\n" \
  "end }\n"

/* What a pass drops is found all the same, if the rule says that it is evidence. */
static void evidence_for_a_pass(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_test_counts c = run_rule("phase 'speech'\ntype 'Note' {}\n"
                              "rule 'tried' { finds = 'Note', pattern = [[ a ]], evidence = true,\n"
                              "  yes = '[a]', no = { 'x', 'a' } }\n" DROPS,
                              &h);
  assert_int_equal(c.passed, 2);
  assert_int_equal(c.failed, 1);
  expect_text(h.text.at, "\"tried\" finds what it should not\n  text      a");
  gs__str_dispose(&h.text);
}

static void what_a_pass_drops_is_lost(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_test_counts c = run_rule("phase 'speech'\ntype 'Note' {}\n"
                              "rule 'tried' { finds = 'Note', pattern = [[ a ]], yes = '[a]' }\n" DROPS,
                              &h);
  assert_int_equal(c.failed, 1);
  expect_text(h.text.at, "but       it was dropped: not needed");
  gs__str_dispose(&h.text);
}

/* What gives way to another rule's finding is lost, evidence or not. */
static void evidence_that_gives_way(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_test_counts c = run_rule("phase 'speech'\ntype 'Note' {}\n"
                              "rule 'long' { finds = 'Note', pattern = [[ a b ]] }\n"
                              "rule 'tried' { finds = 'Note', pattern = [[ a ]], evidence = true, yes = 'a b' }\n",
                              &h);
  assert_int_equal(c.failed, 1);
  expect_text(h.text.at, "but       it gave way to Note \"a b\" by rule \"long\"");
  gs__str_dispose(&h.text);
}

static void marks(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_test_counts c =
      run_rule("phase 'speech'\n"
               "type 'Note' { slots = { 'item', 'all' } }\n"
               "rule 'tried' { finds = 'Note', pattern = [[ {all: {item: a} ...4 {item: b}} ]],\n"
               "  yes = {\n"
               "    'x [all [item a] y [item b]] z', '[a y b]', '[ [item a] y [item b] ]',\n"
               "    '[[ [a [[y]] b]', 'x [item a ] y [item b].',\n"
               "  },\n"
               "  no = { '[item a] y b', '[a y] b', 'x' },\n"
               "}\n",
               &h);
  assert_string_equal(gs__str_get(&h.text), "");
  assert_int_equal(c.passed, 8);
}

/* The place is found though the source has the quotes behind backslashes, or puts the example together; not in
 * another rule. */
static void place_of_an_example(void **state) {
  (void)state;
  heard h = {.count = 0};
  run_rule("phase 'speech'\n"
           "rule 'tried' { finds = 'Note', pattern = [[ a ]],\n"
           "  yes = {\n"
           "    \"a\",\n"
           "    \"\\\"Nothing of it\\\"\",\n"
           "    'This ' .. \"is nothing\", --[[ 'This is nothing' ]]\n"
           "    ('No'):rep(2),\n"
           "  } }\n"
           "rule 'next' { finds = 'Note', pattern = [[ {a: nono} ]], no = 'NoNo' }\n",
           &h);
  expect_text(h.text.at, "example packs/daily/rules/zz.lua:5:6 ");
  expect_text(h.text.at, "example packs/daily/rules/zz.lua:6:0 ");
  expect_text(h.text.at, "example packs/daily/rules/zz.lua:2:0 ");
  gs__str_dispose(&h.text);
}

static void wrong_marks(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_test_counts c =
      run_rule("phase 'speech'\n"
               "rule 'tried' { finds = 'Note', pattern = [[ a ]], yes = { '[a', 'a]', '[] a' } }\n",
               &h);
  assert_int_equal(c.failed, 3);
  expect_text(h.text.at, "example-marks packs/daily/rules/zz.lua:2:60 a mark is never closed");
  expect_text(h.text.at, "a mark is closed that was never opened");
  expect_text(h.text.at, "a mark without a text");
  gs__str_dispose(&h.text);
}

static void later_that_passes(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_test_counts c =
      run_rule("phase 'speech'\n"
               "rule 'tried' { finds = 'Note', pattern = [[ a ]], later = { 'a', 'b' } }\n",
               &h);
  assert_int_equal(c.later, 2);
  assert_int_equal(c.later_passing, 1);
  assert_int_equal(h.count, 1);
  expect_text(h.text.at, "later-passes packs/daily/rules/zz.lua:2:62 ");
  gs__str_dispose(&h.text);
}

static void tags(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_test_counts c = run_rule("phase 'tags'\n"
                              "retag 'tried' { pattern = [[ of {this: report} ]], to = 'VB',\n"
                              "  yes = { 'of [this report]', 'of report', 'the [report]' }, no = { "
                              "'the [report]', 'report' } }\n",
                              &h);
  assert_int_equal(c.passed, 4);
  assert_int_equal(c.failed, 1);
  expect_text(h.text.at, "expected  \"report\" tagged VB\n  found     \"report\" NN");
  gs__str_dispose(&h.text);
}

static void a_check_that_fails(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_test_counts c = run_rule("phase 'speech'\n"
                              "rule 'tried' { finds = 'Note', pattern = [[ a ]], check = "
                              "function(m) return m.nothing.x end,\n"
                              "  yes = 'a', no = 'b' }\n"
                              "rule 'never' { finds = 'Note', pattern = [[ q ]], check = "
                              "function() return false end, yes = 'q' }\n",
                              &h);
  assert_int_equal(c.failed, 1);
  assert_int_equal(c.passed, 1);
  expect_text(h.text.at, "\n  stopped   daily/rules/zz.lua:2: check of rule \"tried\": a mention has no field");
  gs__str_clear(&h.text);
  run("daily", "never", &h, 0);
  expect_text(h.text.at, "found     \"q\"\n  but       it was dropped: check");
  gs__str_dispose(&h.text);
}

/* Nor does a function that never ends take the next examples with it. */
static void one_that_never_ends(void **state) {
  (void)state;
  heard h = {.count = 0};
  put_file("packs/daily/rules/zz.lua",
           "phase 'speech'\n"
           "rule 'tried' { finds = 'Note', pattern = [[ a ]], check = function() while true do end end,\n"
           "  yes = 'a' }\n"
           "rule 'good' { finds = 'Note', pattern = [[ q ]], check = function() return true end,\n"
           "  yes = '[q]' }\n");
  gs_test_counts c = run("daily", NULL, &h, 0);
  assert_int_equal(c.failed, 1);
  expect_text(h.text.at, "\n  stopped   daily/rules/zz.lua:2: check of rule \"tried\": Lua budget");
  gs__str_dispose(&h.text);
}

int main(void) {
  const struct CMUnitTest all[] = {
      IN_PACKS(place_of_a_fault),
      IN_PACKS(all_pass),
      IN_PACKS(one_rule),
      IN_PACKS(tells_what_was_found_instead),
      IN_PACKS(tells_a_slip_in_a_slot),
      IN_PACKS(tells_who_took_the_place),
      IN_PACKS(evidence_for_a_pass),
      IN_PACKS(what_a_pass_drops_is_lost),
      IN_PACKS(evidence_that_gives_way),
      IN_PACKS(marks),
      IN_PACKS(place_of_an_example),
      IN_PACKS(wrong_marks),
      IN_PACKS(later_that_passes),
      IN_PACKS(tags),
      IN_PACKS(a_check_that_fails),
      IN_PACKS(one_that_never_ends),
  };
  return cmocka_run_group_tests(all, NULL, NULL);
}
