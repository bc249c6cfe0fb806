/* Remarks on the ways, conditions and words of rules. */
#include "check_rule.h"

static void exceptions(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a b',\n"
             "  ways = { x = [[ {p: a} (b | e) ]], y = [[ {q: c} (d | e) ]] },\n"
             "  unless = {\n"
             "    fine = [[ {p} e ]],\n"
             "    either = [[ ({p} | {q}) e ]],\n"
             "    maybe = [[ {p} ({q} | e) ]],\n"
             "    never = [[ {p} (e | f) {q} ]],\n"
             "  } }\n",
             &h);
  assert_int_equal(h.count, 2);
  expect_text(h.text.at,
              "unreachable-unless packs/daily/rules/zz.lua:4:5 rule \"one\": the exception \"fine\" holds only "
              "where \"either\" holds, too");
  expect_text(h.text.at,
              "never-unless packs/daily/rules/zz.lua:7:5 rule \"one\": the exception \"never\"");
  gs__str_dispose(&h.text);
}

static void slots_beside(void **state) {
  (void)state;
  expect_one("rule 'one' { about = 'x', finds = 'Note', yes = 'a b', pattern = [[ {p: a} b ]],\n"
             "  after = [[ {p} c ]] }\n",
             "never-holds packs/daily/rules/zz.lua:2:3 rule \"one\": a slot never stands in `after`");
}

static void literals(void **state) {
  (void)state;
  expect_one("rule 'one' { about = 'x', finds = 'Note', yes = 'a',\n"
             "  pattern = [[ a | [ lemma=didn't ] | didn't ]] }\n",
             "split-literal packs/daily/rules/zz.lua:2:28 ");
}

/* A way or an exception that says what an earlier one says. */
static void alike(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a b',\n"
             "  ways = {\n"
             "    x = [[ {p: <say act=state> [verb past]} (b | c)? ]],\n"
             "    y = [[  {p: <say act=state> [verb past]}  (c | b)? ]],\n"
             "    z = [[ {p: <say act=state> [verb past]} (b | c) ]],\n"
             "  },\n"
             "  unless = {\n"
             "    q = [[ {p} e ]],\n"
             "    r = [[ {p}   e ]],\n"
             "    s = [[ {p} f ]],\n"
             "  } }\n",
             &h);
  assert_int_equal(h.count, 3);
  expect_text(h.text.at, "unreachable-way packs/daily/rules/zz.lua:4:5 rule \"one\": the way \"y\" says the "
                         "same as the way \"x\", which goes before");
  expect_text(h.text.at, "unreachable-way packs/daily/rules/zz.lua:5:5 rule \"one\": the way \"z\" matches only "
                         "where the way \"x\" matches, too");
  expect_text(h.text.at, "unreachable-unless packs/daily/rules/zz.lua:9:5 rule \"one\": the exception \"r\"");
  gs__str_dispose(&h.text);
}

/* A way or an exception that another covers, before it or behind it; not one with a slot more. */
static void covered(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a b',\n"
             "  unless = { k = [[ e g? f ]], l = [[ e f ]], m = [[ {p} (e | e) ]], n = [[ {p} e ]] },\n"
             "  ways = {\n"
             "    k = [[ a (b | b) ]],\n"
             "    l = [[ a b ]],\n"
             "    m = [[ c d ]],\n"
             "    n = [[ c [det]* (d | e) ]],\n"
             "    o = [[ {p: c} (d | e) ... ]], -- check: ignore idle-gap\n"
             "  } }\n",
             &h);
  assert_int_equal(h.count, 4);
  expect_text(h.text.at, "unreachable-way packs/daily/rules/zz.lua:5:5 rule \"one\": the way \"l\" matches in the same "
                         "places as the way \"k\", which goes before");
  expect_text(h.text.at, "unreachable-way packs/daily/rules/zz.lua:6:5 rule \"one\": the way \"m\" matches only where "
                         "the way \"n\" matches, too");
  expect_text(h.text.at,
              "unreachable-unless packs/daily/rules/zz.lua:2:32 rule \"one\": the exception \"l\" holds only "
              "where \"k\" holds, too");
  expect_text(h.text.at,
              "unreachable-unless packs/daily/rules/zz.lua:2:70 rule \"one\": the exception \"n\" holds in the "
              "same places as \"m\"");
  gs__str_dispose(&h.text);
}

/* Slots of an inner type go nowhere unless something reads them. */
static void slots(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("type 'Mark' { inner = true, head = 'top' }\n"
             "rule 'one' { about = 'x', finds = 'Mark', yes = 'a b c d e f',\n"
             "  pattern = [[ {top: a} {made: b} {asked: c} {scored: d} {passed: e} {spare: f} ]],\n"
             "  make = { what = '{made.text}' }, unless = [[ {asked} d e f x ]],\n"
             "  points = { one = '{scored.text}', two = { 1, 'a' } } }\n"
             "rule 'out' { about = 'x', finds = 'Note', yes = 'a', pattern = [[ {spare: a} ]] }\n"
             "rule 'lua' { about = 'x', finds = 'Mark', yes = 'g', pattern = [[ {seen: g} ]],\n"
             "  check = function() return true end }\n"
             "pass 'p' { run = function(doc)\n"
             "  for _, m in ipairs(doc:mentions('Mark')) do m:slot('passed') end\n"
             "end }\n",
             &h);
  assert_int_equal(h.count, 1);
  expect_text(h.text.at, "unused-slot packs/daily/rules/zz.lua:3:3 rule \"one\": nothing reads the slot \"spare\"");
  gs__str_dispose(&h.text);
}

static void cost(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a b', ways = {\n"
             "  begins = [[ ...8 a ]],\n"
             "  ends = [[ a {rest: b ...} ]],\n"
             "  fine = [[ a ...3 b ]],\n"
             "  -- check: ignore idle-gap\n"
             "  meant = [[ ... a ]],\n"
             "  long = [[ (((a | b b) (c | d d)){0,64} e){6} f ]],\n"
             "} }\n",
             &h);
  expect_text(h.text.at, "idle-gap packs/daily/rules/zz.lua:2:3 rule \"one\": the way \"begins\" begins");
  expect_text(h.text.at, "idle-gap packs/daily/rules/zz.lua:3:3 rule \"one\": the way \"ends\" ends");
  expect_no_text(h.text.at, "fine");
  expect_no_text(h.text.at, "meant");
  expect_text(h.text.at, "many-steps packs/daily/rules/zz.lua:7:3");
  gs__str_dispose(&h.text);
}

static void wide(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a b', ways = {\n"
             "  twice = [[ a ...64 b ...64 c ]],\n"
             "  inside = [[ a (b | {x: c ...50} d) e ...50 f ]],\n"
             "  rounds = [[ (a ...40 b){2} ]],\n"
             "  either = [[ a (b ...64 | c ...64) d ]],\n"
             "  near = [[ a ...64 b ...31 c ]],\n"
             "  free = [[ a ... b ... c ...64 d ]],\n"
             "} }\n",
             &h);
  expect_text(h.text.at,
              "wide-gaps packs/daily/rules/zz.lua:2:3 rule \"one\": the way \"twice\" has 2 gaps that take up to 128 "
              "tokens: of the 131 tests that a token may get, 128 are theirs");
  expect_text(h.text.at,
              "wide-gaps packs/daily/rules/zz.lua:3:3 rule \"one\": the way \"inside\" has 2 gaps that take up to 100");
  expect_text(h.text.at,
              "wide-gaps packs/daily/rules/zz.lua:4:3 rule \"one\": the way \"rounds\" has 2 gaps that take up to 80");
  expect_no_text(h.text.at, "\"either\"");
  expect_no_text(h.text.at, "\"near\"");
  expect_no_text(h.text.at, "\"free\"");
  gs__str_dispose(&h.text);
}

static void exceptions_by_words(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a b', ways = {\n"
             "  first = [[ {w: keeper} fed ]], second = [[ {w: vet} (fed | saw) the ]] },\n"
             "  unless = {\n"
             "    never = [[ never ]],\n"
             "    other = [[ {w: nurse} ]],\n"
             "    vets = [[ {w: vet} fed ]],\n"
             "    first = [[ fed $ ]],\n"
             "    before = [[ never {w} ]],\n"
             "    keeper = [[ {w: [noun]} fed ]],\n"
             "    keepers = [[ keeper fed ]],\n"
             "} }\n"
             "rule 'two' { about = 'x', finds = 'Note', yes = 'a b', pattern = [[ {w: quote} said ]],\n"
             "  unless = { in_it = [[ {w: no} ]], ever = [[ said ]], empty = [[ a? ]] } }\n"
             "rule 'three' { about = 'x', finds = 'Note', yes = 'a b', pattern = [[ {w: a} b {w: c} ]],\n"
             "  unless = { between = [[ {w} b ]] } }\n",
             &h);
  expect_text(h.text.at,
              "never-unless packs/daily/rules/zz.lua:4:5 rule \"one\": the exception \"never\" can never apply");
  expect_text(h.text.at,
              "(it is looked for inside the match, where no way has it; for what stands around it, name a slot: "
              "[[ never {w} ]])");
  expect_text(h.text.at,
              "never-unless packs/daily/rules/zz.lua:5:5 rule \"one\": the exception \"other\" can never apply");
  expect_text(h.text.at,
              "always-unless packs/daily/rules/zz.lua:10:5 rule \"one\": the exception \"keepers\" holds wherever the "
              "way \"first\" matches: that finds nothing");
  expect_text(
      h.text.at,
      "always-unless packs/daily/rules/zz.lua:13:37 rule \"two\": the exception \"ever\" holds wherever the rule");
  assert_int_equal(h.count, 4);
  gs__str_dispose(&h.text);
}

/* Points are looked for as exceptions are; those that are always given are a rule's own worth. */
static void points_by_words(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a b', pattern = [[ {w: keeper} (fed | saw) ]],\n"
             "  at_least = 1, points = { base = { 1, [[ keeper ]] }, saw = { 1, [[ saw ]] }, "
             "behind = { 1, [[ {w} fed a ]] },\n"
             "    often = { 1, [[ often ]] }, sleeps = { 1, [[ {w} slept ]] }, near = { 1, "
             "sentence = [[ often ]] } } }\n",
             &h);
  expect_text(h.text.at,
              "never-points packs/daily/rules/zz.lua:3:5 rule \"one\": the points of \"often\" can never be given");
  expect_text(h.text.at, "name a slot: [[ often {w} ]]");
  expect_text(h.text.at, "never-points packs/daily/rules/zz.lua:3:33 rule \"one\": the points of \"sleeps\" can never");
  assert_int_equal(h.count, 2);
  gs__str_dispose(&h.text);
}

static void conditions_of_a_change(void **state) {
  (void)state;
  heard h = {.count = 0};
  put_file("packs/tongue/rules/yy.lua",
           "rule 'one' { about = 'x', finds = 'Note', yes = 'keeper fed', at_least = 1,\n"
           "  ways = { x = [[ keeper fed ]], y = [[ vet (saw | heard) ]] },\n"
           "  unless = { f = [[ fed keeper | saw ]] }, points = { k = { 1, [[ keeper ]] }, v = { 1, [[ vet ]] } } }\n");
  check_rule("change 'one' { about = 'x', ways = { y = false }, yes = 'keeper fed', unless = { g = [[ heard ]] } }\n",
             &h);
  put_file("packs/tongue/rules/yy.lua", "");
  expect_text(h.text.at, "never-unless packs/daily/rules/zz.lua:1:");
  expect_text(h.text.at, "the exception \"g\" can never apply");
  assert_int_equal(h.count, 1);
  gs__str_dispose(&h.text);
}

static void regexes(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a b', ways = {\n"
             "  two = [[ /vet fed/ ]],\n"
             "  either = [[ /vet ?fed/ ]],\n"
             "} }\n",
             &h);
  expect_text(h.text.at, "split-regex packs/daily/rules/zz.lua:2:13 rule \"one\": no token matches /vet fed/");
  assert_int_equal(h.count, 1);
  gs__str_dispose(&h.text);
}

static void tests_of_a_token(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a b', ways = {\n"
             "  both = [[ a ([noun verb]{0,2} | b) ]],\n"
             "  turned = [[ a [noun not noun] ]],\n"
             "  either = [[ ([noun] | [verb]) [noun not verb] [verb past] ]],\n"
             "} }\n",
             &h);
  expect_text(h.text.at, "never-token packs/daily/rules/zz.lua:2:16 rule \"one\": no token has a tag that passes all "
                         "tests of [noun verb] [");
  expect_text(h.text.at, "never-token packs/daily/rules/zz.lua:3:17 ");
  assert_int_equal(h.count, 2);
  gs__str_dispose(&h.text);
}

static void heads(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("type 'Mark' { inner = true, head = 'top' }\n"
             "rule 'one' { about = 'x', finds = 'Mark', yes = 'a b', ways = {\n"
             "  inside = [[ a ({top: b} c | {top: d} e) ]],\n"
             "  outside = [[ a {top: b | d} (c | e) ]],\n"
             "  without = [[ a f ]],\n"
             "} }\n",
             &h);
  expect_text(h.text.at, "inner-head packs/daily/rules/zz.lua:3:3 rule \"one\": the way \"inside\" has {top} within");
  expect_no_text(h.text.at, "\"outside\"");
  expect_no_text(h.text.at, "\"without\"");
  gs__str_dispose(&h.text);
}

/* What is asked for is found too late, or never; a pass may find it in time. */
static void phases(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("phase 'actors'\n"
             "type 'Mark' { inner = true }\ntype 'Blot' { inner = true }\n"
             "rule 'early' { about = 'x', finds = 'Mark', yes = 'a b', ways = {\n"
             "  one = [[ a Claim ]],\n"
             "  perhaps = [[ a Claim? b ]],\n"
             "  either = [[ (Claim | b) c ]],\n"
             "  both = [[ np with (Claim | Denial) d ]],\n"
             "} }\n"
             "rule 'same' { about = 'x', finds = 'Mark', yes = 'a b', pattern = [[ Actor a ]],\n"
             "  unless = { late = [[ Denial a ]] } }\n"
             "phase 'speech'\n"
             "rule 'later' { about = 'x', finds = 'Mark', yes = 'a b', pattern = [[ Actor b ]] }\n"
             "rule 'none' { about = 'x', finds = 'Mark', yes = 'a b', pattern = [[ Blot Odd ]] }\n"
             "pass 'odd' { run = function(doc) doc:add('Odd', doc:span(1, 1)) end }\n"
             "type 'Odd' { inner = true }\n",
             &h);
  expect_text(h.text.at, "never-found packs/daily/rules/zz.lua:5:3 rule \"early\": a way asks for \"Claim\", which is "
                         "found in phase \"speech\" only, behind its own, \"actors\"");
  expect_no_text(h.text.at, "zz.lua:6:");
  expect_no_text(h.text.at, "zz.lua:7:");
  expect_text(h.text.at, "never-found packs/daily/rules/zz.lua:8:3 rule \"early\"");
  expect_text(h.text.at, "zz.lua:10:57 rule \"same\": a way asks for \"Actor\", which is found only in its own phase, "
                         "\"actors\", that has one round");
  expect_text(h.text.at, "zz.lua:11:14 rule \"same\": an exception asks for \"Denial\"");
  expect_no_text(h.text.at, "\"later\"");
  expect_text(h.text.at, "rule \"none\": a way asks for \"Blot\", which no rule or pass finds");
  assert_int_equal(h.count, 5);
  gs__str_dispose(&h.text);
}

int main(void) {
  const struct CMUnitTest all[] = {
      IN_PACKS(alike), IN_PACKS(covered), IN_PACKS(slots), IN_PACKS(cost), IN_PACKS(heads), IN_PACKS(wide),
      IN_PACKS(exceptions_by_words), IN_PACKS(points_by_words), IN_PACKS(conditions_of_a_change),
      IN_PACKS(regexes), IN_PACKS(tests_of_a_token), IN_PACKS(phases),
      IN_PACKS(exceptions), IN_PACKS(literals), IN_PACKS(slots_beside)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
