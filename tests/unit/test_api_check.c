/* Remarks on packs that load: each code, silencing, order. */
#include "check_rule.h"

/* tongue has a rule without examples, but nobody asked for tongue. */
static void nothing_to_remark(void **state) {
  (void)state;
  heard h = {.count = 0};
  assert_int_equal(check(&h), 0);
  assert_string_equal(gs__str_get(&h.text), "");
}

static void rules(void **state) {
  (void)state;
  heard h = {.count = 0};
  assert_int_equal(check_rule("rule 'one' { finds = 'Note', pattern = [[ a ]] }\n"
                              "rule 'off' { finds = 'Note', pattern = [[ a ]], off = true }\n",
                              &h),
                   2);
  assert_string_equal(
      gs__str_get(&h.text),
      "no-about packs/daily/rules/zz.lua:1:0 rule \"one\" has no description "
      "[rule 'one' { finds = 'Note', pattern = [[ a ]] }] (say in one line what it is for: about = "
      "\"...\")\n"
      "no-example packs/daily/rules/zz.lua:1:0 rule \"one\" has no example of what it finds "
      "[rule 'one' { finds = 'Note', pattern = [[ a ]] }] "
      "(give it a yes = { \"...\" } with the slots marked)\n");
  gs__str_dispose(&h.text);
}

static void silence(void **state) {
  (void)state;
  expect_one("-- check: ignore no-about, no-example\n"
             "rule 'one' { finds = 'Note', pattern = [[ a ]] }\n"
             "rule 'two' { finds = 'Note', pattern = [[ a ]] }   -- check: ignore no-about\n",
             "no-example packs/daily/rules/zz.lua:3:0");
}

static void silence_of_nothing(void **state) {
  (void)state;
  expect_one("-- check: ignore no-about, no-example, for now\n"
             "rule 'one' { about = 'x', finds = 'Note', pattern = [[ a ]] }\n",
             "idle-ignore packs/daily/rules/zz.lua:1:18 nothing here would be told as no-about");
  heard h = {.count = 0};
  check_rule(
      "rule 'one' { about = 'x', finds = 'Note', pattern = [[ a ]], yes = 'a' }   -- check: ignore never-matched\n",
      &h);
  assert_int_equal(h.count, 0);        /* is told only when documents are read */
}

/* What a type allows and nobody fills; the head has a remark of its own. */
static void slots_of_a_type(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("type 'Bird' { slots = { 'name', 'colour', 'nest', 'egg', 'home' }, head = 'name' }\n"
             "type 'Fish' { slots = { 'name' } }\n"
             "rule 'bird' { about = 'x', finds = 'Bird', pattern = [[ {name: duck} ]], yes = 'duck' }\n"
             "pass 'nests' { about = 'x', run = function(doc)\n"
             "  for _, b in ipairs(doc:mentions('Bird')) do b:add_slot('nest', b) end\n"
             "  doc:add('Bird', doc:span(1, 1), { egg = doc:span(1, 1) })\n"
             "end }\n",
             &h);
  assert_int_equal(h.count, 2);
  expect_text(h.text.at,
              "unused-slot packs/daily/rules/zz.lua:1:1 type \"Bird\": no rule or pass fills its slot \"colour\"");
  expect_text(h.text.at, "fills its slot \"home\"");
  gs__str_dispose(&h.text);
}

/* Only a comment silences: not what a string says, nor a cell of a table. */
static void silence_of_strings(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("local s = 'check: ignore no-about, no-example'\n"
             "rule 'one' { finds = 'Note', pattern = [[ a ]] }\n"
             "local t = [==[\n"
             "  -- check: ignore no-about, no-example\n"
             "]==] rule 'two' { finds = 'Note', pattern = [[ a ]] }\n"
             "rule 'three' { finds = 'Note', about = '-- check: ignore no-example', pattern = [[ a ]] }\n"
             "local u = { s,\n  \"\\\n  -- check: ignore no-about\" }\n",
             &h);
  assert_int_equal(h.count, 5);
  assert_null(strstr(h.text.at, "idle-ignore"));
  gs__str_dispose(&h.text);
  h = (heard){.count = 0};
  check_rule("--[==[ of two lines,\n"
             "  check: ignore no-about, no-example ]==]\n"
             "rule 'one' { finds = 'Note', pattern = [[ a ]] }\n"
             "rule 'two' { finds = 'Note', pattern = [[ a ]] }   --[[ check: ignore no-example ]] --[[ check: ignore\n"
             "no-about ]]   -- check: ignore no-about\n",
             &h);
  assert_int_equal(h.count, 2);
  expect_text(h.text.at, "no-about packs/daily/rules/zz.lua:4:0");
  expect_text(h.text.at, "idle-ignore packs/daily/rules/zz.lua:5:32 nothing here would be told as no-about");
  gs__str_dispose(&h.text);
  put_file("packs/daily/rules/zz.lua", "");
  h = (heard){.count = 0};
  put_file("packs/daily/words/say.tsv",
           "entry\tact\tforce\nsaid\tstate\t4\ngo on\tcheck: ignore entry-shadowed\t1\ngo on\tstate\t1\n");
  check(&h);
  put_file("packs/daily/words/say.tsv", daily_say);
  assert_null(strstr(gs__str_get(&h.text), "idle-ignore"));
  gs__str_dispose(&h.text);
}

static void names(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("words 'idle' { 'a', 'b' }\n"
             "words 'asked' { 'a' }\n"
             "words 'asked_too' { 'a' }\n"
             "words 'found' { 'a' }\n"
             "words 'left_out' { 'a' }\n"
             "words 'named' { 'a' }\n"
             "  part 'spare' [[ a ]]\n"
             "part 'busy' [[ <named> ]]\n"
             "rule 'one' { about = 'x', finds = 'Note', pattern = [[ &busy ]], yes = 'a',\n"
             "  check = function(m, doc)\n"
             "    if #doc:topics(1, math.min(2, doc.tokens), 'left_out') > 1 then return true end\n"
             "    return doc:token(1):in_list('asked', 'asked_too') or doc:find_list(m.first, 2, "
             "'busy', 'found') end }\n",
             &h);
  assert_int_equal(h.count, 2);
  expect_text(h.text.at,
              "unused-list packs/daily/rules/zz.lua:1:1 no pattern names the word list \"idle\"");
  expect_text(h.text.at,
              "unused-part packs/daily/rules/zz.lua:7:3 no pattern names the part \"&spare\"");
  gs__str_dispose(&h.text);
}

static void parts_of_one_name(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("part 'x' [[ a ]]\n"
             "rule 'one' { about = 'x', finds = 'Note', pattern = [[ &x ]], yes = 'a' }\n"
             "part 'x' [[ b ]]\n"
             "rule 'two' { about = 'x', finds = 'Note', pattern = [[ &x ]], yes = 'b' }\n",
             &h);
  assert_int_equal(h.count, 1);
  expect_text(h.text.at, "same-name packs/daily/rules/zz.lua:3:0 part \"x\" replaces the part of its name at ");
  expect_text(h.text.at, "zz.lua:1 in the patterns below");
  gs__str_dispose(&h.text);
}

/* A list may be written in several pieces of one file. */
static void lists_of_one_name(void **state) {
  (void)state;
  heard h = {.count = 0};
  put_file("packs/daily/rules/yy.lua", "words 'x' { 'a' }\nwords 'x' { 'b' }\nwords 'y' { 'c' }\n");
  check_rule("words 'x' { 'd' }\n"
             "rule 'one' { about = 'x', finds = 'Note', pattern = [[ <x> | <y> ]], yes = 'a' }\n",
             &h);
  put_file("packs/daily/rules/yy.lua", "");
  assert_int_equal(h.count, 1);
  expect_text(h.text.at, "same-name packs/daily/rules/zz.lua:1:1 words \"x\" adds to the list of its name in another "
                         "file, at packs/daily/rules/yy.lua:1");
  gs__str_dispose(&h.text);
}

/* The name of a list of another pack joins that, and is told unless the pack says that it is meant. */
/* What patterns ask of all that another pack has in a list is to be there in what is added. */
static void columns_that_are_asked_for(void **state) {
  (void)state;
#define ASKS "rule 'one' { about = 'x', finds = 'Note', yes = 'b', pattern = [[ <tool kind=hand> b | b ]] }\n"
  put_file("packs/tongue/rules/yy.lua",
           "words 'tool' { hand = 'saw', power = 'drill' }\nwords 'tool' { from = 'words/t.tsv' }\n");
  put_file("packs/tongue/words/t.tsv", "entry\tkind\tnote\nplane\thand\t\n");
  put_file("packs/daily/words/t.tsv", "entry\tkind\nlathe\tpower\n");
  heard h = {.count = 0};
  check_rule("words 'tool' { adds = true, from = 'words/t.tsv' }\n" ASKS, &h);
  assert_int_equal(h.count, 0);
  gs__str_dispose(&h.text);
  put_file("packs/tongue/rules/yy.lua", "words 'tool' { from = 'words/t.tsv' }\n");
  expect_one("words 'tool' { adds = true, hand = 'lathe' }\n" ASKS,
             "missing-column packs/daily/rules/zz.lua:1:1 words \"tool\": what it adds lacks columns that patterns ask "
             "for, and that all else in the list has: kind");
  put_file("packs/tongue/rules/yy.lua", "");
#undef ASKS
}

static void lists_of_two_packs(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("words 'gone' { 'a' }\n"
             "words 'gone' { 'b' }\n"
             "words 'own' { 'b' }\n"
             "rule 'one' { about = 'x', finds = 'Note', pattern = [[ <own> | <gone> ]], yes = 'b' }\n",
             &h);
  assert_int_equal(h.count, 0);
  gs__str_dispose(&h.text);
  h = (heard){.count = 0};
  put_file("packs/tongue/rules/yy.lua", "words 'gone' { 'z' }\nwords 'kept' { 'y' } words 'more' { 'x' }\n");
  check_rule("words 'gone' { 'a' }\n"
             "words 'gone' { 'b' }\n"
             "words 'kept' { 'b' } words 'kept' { adds = true, 'c' }\n"
             "words 'more' { drop = 'x', 'd' }\n"
             "words 'mroe' { adds = true, 'e' }\n"
             "words 'actor' { 'f' }\n"
             "words 'spare' { 'g' }   -- check: ignore joined-list\n"
             "rule 'one' { about = 'x', finds = 'Note', yes = 'b',\n"
             "  pattern = [[ <gone> | <kept> | <more> | <mroe> | <actor> | <spare> ]] }\n",
             &h);
  put_file("packs/tongue/rules/yy.lua", "");
  expect_text(h.text.at,
              "joined-list packs/daily/rules/zz.lua:1:1 words \"gone\" adds to the list of that name of the pack "
              "\"tongue\" (rules/yy.lua:1)");
  expect_text(h.text.at, "nothing-to-add packs/daily/rules/zz.lua:5:1 words \"mroe\" adds to no list");
  expect_text(h.text.at, "(did you mean \"more\"?)");
  expect_text(h.text.at, "idle-ignore packs/daily/rules/zz.lua:7:");
  assert_int_equal(h.count, 3);
  gs__str_dispose(&h.text);
}

/* The later of two parts counts in the patterns of both packs. */
static void parts_of_two_packs(void **state) {
  (void)state;
  heard h = {.count = 0};
  put_file("packs/tongue/rules/yy.lua", "part 'p' [[ a ]]\n");
  check_rule("part 'p' [[ b ]]\npart 'q' [[ c ]]\n"
             "rule 'one' { about = 'x', finds = 'Note', pattern = [[ &p &q ]], yes = 'b c' }\n",
             &h);
  put_file("packs/tongue/rules/yy.lua", "");
  assert_int_equal(h.count, 1);
  expect_text(h.text.at,
              "replaced-part packs/daily/rules/zz.lua:1:0 part \"p\" stands in for that of the pack \"tongue\" "
              "(rules/yy.lua:1), in the patterns of that pack, too");
  gs__str_dispose(&h.text);
}

/* A module may look words up. */
static void lists_of_modules(void **state) {
  (void)state;
  heard h = {.count = 0};
  put_file("packs/daily/lib/days.lua", "return function(token) return token:in_list('day') end\n");
  check_rule("words 'day' { 'Friday' }\n"
             "rule 'one' { about = 'x', finds = 'Note', pattern = [[ {p: b} ]], yes = 'b',\n"
             "  check = function(m, doc) return not require('lib.days')(doc:token(m.first)) end }\n",
             &h);
  expect_text(h.text.at ? h.text.at : "", "");
  assert_int_equal(h.count, 0);
  gs__str_dispose(&h.text);
}

static void what_is_made(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a', pattern = [[ {p: a} ]],\n"
             "  make = { act = '{p.text}', b = '{act}', c = '{q.text|none}' },\n"
             "  points = { d = '{r.strength}', e = '{p.strength}' }, at_least = 2 }\n"
             "rule 'two' { about = 'x', finds = 'Actor', yes = 'a', pattern = [[ a ]],\n"
             "  make = { kind = 'compny' } }\n"
             "rule 'three' { about = 'x', finds = 'Note', yes = 'a', pattern = [[ a ]], at_least = 2 }\n"
             "rule 'four' { about = 'x', finds = 'Note', yes = 'a', pattern = [[ b ]],\n"
             "  points = { f = { 1, 'b' }, g = { -4, 'b' } }, at_least = 2 }\n",
             &h);
  assert_int_equal(h.count, 6);
  expect_text(h.text.at, "missing-feature packs/daily/rules/zz.lua:3:34 "
                         "rule \"one\": \"e\" reads {p.strength}, which nothing in that slot has");
  expect_text(h.text.at, "missing-slot packs/daily/rules/zz.lua:2:43 "
                         "rule \"one\": \"c\" reads the slot \"q\"");
  expect_text(h.text.at, "missing-slot packs/daily/rules/zz.lua:3:14 "
                         "rule \"one\": \"d\" reads the slot \"r\"");
  expect_text(h.text.at, "unknown-value packs/daily/rules/zz.lua:5:12 "
                         "rule \"two\": the record knows no kind \"compny\"");
  expect_text(h.text.at, "never-enough packs/daily/rules/zz.lua:6:75 "
                         "rule \"three\": at_least counts only with points");
  expect_text(h.text.at, "never-enough packs/daily/rules/zz.lua:8:49 "
                         "rule \"four\": its points are 1 at most, and 2 ");
  gs__str_dispose(&h.text);
}

static void same_name(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("phase 'one'\n"
             "rule 'twin' { about = 'x', finds = 'Note', pattern = [[ a ]], yes = 'a' }\n"
             "rule 'twin' { about = 'x', finds = 'Note', pattern = [[ b ]], yes = 'b' }\n"
             "phase 'two'\n"
             "rule 'denial' { about = 'x', finds = 'Note', pattern = [[ b ]], yes = 'b' }\n",
             &h);
  assert_int_equal(h.count, 2);
  expect_text(h.text.at,
              "same-name packs/daily/rules/zz.lua:3:0 rule \"twin\" replaces the rule of its name "
              "at packs/daily/rules/zz.lua:2");
  expect_text(h.text.at, "zz.lua:5:0 \"denial\" is also the name of the rule of another phase at "
                         "packs/daily/rules/speech.lua:");
  gs__str_dispose(&h.text);
}

static void entries(void **state) {
  (void)state;
  heard h = {.count = 0};
  put_file("packs/daily/words/say.tsv",
           "# words\nentry\tact\tforce\nadded\tinform\t1\nsaid\tstate\t4\n"
           "go on\tstate\t1\n# check: ignore entry-shadowed\nadded\tstate\t2\n"
           "said\tstate\t4\ngo on\task\t1\nSaid\task\t1\nsaid\tstate\t4\n");
  assert_int_equal(check(&h), 3);   /* each once, whatever else it is the same as */
  expect_text(h.text.at, "say.tsv:11:0 \"said\" is in the word list \"say\" already (packs/daily/words/say.tsv:4)");
  expect_text(h.text.at,
              "entry-shadowed packs/daily/words/say.tsv:8:0 \"said\" is in the word list \"say\" "
              "already (packs/daily/words/say.tsv:4) [said\tstate\t4]");
  expect_text(h.text.at,
              "say.tsv:9:0 \"go on\" is in the word list \"say\" already with other features "
              "(packs/daily/words/say.tsv:5) [go on\task\t1] (this one counts only where a pattern asks");
  gs__str_dispose(&h.text);
  h = (heard){.count = 0};
  put_file("packs/daily/words/say.tsv",
           "# check: ignore entry-shadowed\nentry\tact\tforce\nsaid\tstate\t4\n"
           "said\tstate\t4\n");
  assert_int_equal(check(&h), 0);
}

/* What a slot has: columns of the lists in it, attributes of findings in it. */
static void features(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a',\n"
             "  pattern = [[ {p: <say>} {q: ([verb <say>] | b)} {r: Actor} {s: a} ]],\n"
             "  make = { a = '{p.act}', b = '{q.force}', c = '{r.kind}', d = '{s.lemma}', e = '{p.text}',\n"
             "    f = '{p.forec}',\n"
             "    g = '{q.foo}',\n"
             "    h = '{r.knid}',\n"
             "    i = '{s.act}',\n"
             "    j = '{pp.act}' } }\n",
             &h);
  assert_int_equal(h.count, 5);
  expect_text(h.text.at, "zz.lua:4:5 rule \"one\": \"f\" reads {p.forec}, which nothing in that slot has");
  expect_text(h.text.at, "(did you mean \"force\"?)");
  expect_text(h.text.at, "zz.lua:5:5 rule \"one\": \"g\" reads {q.foo}");
  expect_text(h.text.at, "zz.lua:6:5 rule \"one\": \"h\" reads {r.knid}");
  expect_text(h.text.at, "(did you mean \"kind\"?)");
  expect_text(h.text.at, "zz.lua:7:5 rule \"one\": \"i\" reads {s.act}");
  expect_text(h.text.at, "missing-slot packs/daily/rules/zz.lua:8:5");
  gs__str_dispose(&h.text);
}

static void corpus(void **state) {
  (void)state;
  heard h = {.count = 0};
  put_file("packs/daily/rules/zz.lua",
           "rule 'fish' { about = 'x', finds = 'Note', pattern = [[ a fish ]], yes = 'a fish' }\n"
           "rule 'food' { about = 'x', finds = 'Note', pattern = [[ a (fish | bread) ]], yes = 'a fish' }\n"
           "rule 'pear' { about = 'x', finds = 'Note', pattern = [[ a pear ]], yes = 'a pear' }\n"
           "rule 'plum' { about = 'x', finds = 'Note', pattern = [[ a plum ]], off = true }\n");
  gs_rules *rules = load_pack("daily");
  assert_int_equal(gs_rules_check_corpus(rules, hear, &h), 0);   /* nothing was counted */
  gs_profile_begin(rules);
  read_text(rules, "Adam Linde said a fish sank. Pyongyang denied a fish.\n");
  read_text(rules, "A fish is a fish.\n");
  assert_int_equal(gs_rules_check_corpus(rules, hear, &h), 2);
  expect_text(h.text.at, "same-findings packs/daily/rules/zz.lua:2:0 rule \"food\" found the same 4 places as "
                         "\"fish\" (packs/daily/rules/zz.lua:1)");
  expect_text(h.text.at, "never-matched packs/daily/rules/zz.lua:3:0 rule \"pear\" matched nowhere in 2 documents");
  gs__str_clear(&h.text);
  read_text(rules, "A bread.\n");
  assert_int_equal(gs_rules_check_corpus(rules, hear, &h), 1);
  gs_rules_free(rules);
  gs__str_dispose(&h.text);
}

/* ---- mends ---- */

static void hear_mend(const gs_note *note, void *payload) {
  gs__str_printf(payload, "%s %d:%d %s -> %s\n", note->code, note->line, note->column,
                 note->wrong ? note->wrong : "?", note->right ? note->right : "?");
}

static void load_with(const char *rule, const char *wanted) {
  gs__str all = {0};
  const char *pack = "daily";
  gs_rules_options options = {.pack_path = "packs", .note = hear_mend, .payload = &all};
  gs_rules *rules;
  gs_error err;
  gs__str text = {0};
  gs__str_printf(&text, "type 'Note' {}\n%s", rule);
  put_file("packs/daily/rules/zz.lua", text.at);
  gs__str_dispose(&text);
  if (gs_rules_load(&rules, &pack, 1, &options, &err) == 0) gs_rules_free(rules);
  assert_string_equal(gs__str_get(&all), wanted);
  gs__str_dispose(&all);
}

static void mends(void **state) {
  (void)state;
  load_with("rule 'one' { finds = 'Note', patern = [[ a ]] }\n", "unknown-field 2:30 patern -> pattern\n");
  load_with("rule 'one' { finds = 'Note', pattern = [[ <syu> <sayy> Acter &prat ]] }\n",
            "unknown-list 2:44 ? -> ?\n");   /* two slips away */
  load_with("rule 'one' { finds = 'Note', pattern = [[ <sayy> ]] }\n", "unknown-list 2:44 sayy -> say\n");
  load_with("words 'hue' { red = 'a' } rule 'one' { finds = 'Note', pattern = [[ <hue grop=red> ]] }\n",
            "unknown-column 2:74 grop -> group\n");
  load_with("rule 'one' { finds = 'Note', pattern = [[ Acter ]] }\n", "unknown-type 2:43 Acter -> Actor\n");
  load_with("part 'part' [[ a ]] rule 'one' { finds = 'Note', pattern = [[ &pat ]] }\n",
            "unknown-part 2:63 pat -> part\n");
  load_with("rule 'one' { finds = 'Note', pattern = [[ [vreb] ]] }\n", "unknown-test 2:44 vreb -> verb\n");
  load_with("words 'sad' { 'a' } words 'sat' { 'b' } rule 'one' { finds = 'Note', pattern = [[ <sax> ]] }\n",
            "unknown-list 2:84 ? -> ?\n");   /* more than one is as near */
  load_with("rule 'one' { finds = 'Claim', pattern = [[ {sorce: a} ]] }\n", "unknown-slot 2:44 sorce -> source\n");
}

int main(void) {
  const struct CMUnitTest all[] = {
      IN_PACKS(features), IN_PACKS(corpus), IN_PACKS(mends), IN_PACKS(nothing_to_remark), IN_PACKS(rules),
      IN_PACKS(silence), IN_PACKS(silence_of_nothing), IN_PACKS(silence_of_strings),
      IN_PACKS(slots_of_a_type), IN_PACKS(names), IN_PACKS(same_name), IN_PACKS(entries),
      IN_PACKS(what_is_made), IN_PACKS(lists_of_modules), IN_PACKS(parts_of_one_name),
      IN_PACKS(lists_of_one_name), IN_PACKS(columns_that_are_asked_for),
      IN_PACKS(lists_of_two_packs), IN_PACKS(parts_of_two_packs)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
