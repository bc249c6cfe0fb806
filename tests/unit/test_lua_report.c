/* What is told of a pack that is refused: each fault at its place, with a hint, and all faults of a load. */
#include "lua_pack.h"

#define RULE(fields) "rule \"r\" {\n  finds = \"T\", pattern = \"a\",\n  " fields "\n}\n"

static void faults_of_syntax(void **state) {
  (void)state;
  refused("rule \"r\" {\n  finds = \"T\"\n  pattern = [[ a ]],\n}\n", "packs/p/rules/all.lua:3:");
  refused("rule \"r\" {\n  finds = \"T\"\n  pattern = [[ a ]],\n}\n", "[  pattern = [[ a ]],]");
  refused("local t = { phase = 'x' }\nphase = 'tensions'\n",
          "bad-value packs/p/rules/all.lua:2:1 assignment to 'phase', a word of the rule language; "
          "write phase \"name\", without =");
  refused("do words = 5 end\n", "packs/p/rules/all.lua:1:4 assignment to 'words', a word of the rule language");
  refused("# a comment\nlocal a = 1\n # b\n", "near '#'; a comment begins with --");
  refused("rule \xE2\x80\x9Cr\xE2\x80\x9D { }\n", "near '<\\226>'; quotes are straight in Lua");
  refused("local t = { f = function() if x then return 1 end }\n",
          "near '}'; is an \"end\" of a function or \"if\" missing above?");
  refused("x = = 1\n", "lua-error packs/p/rules/all.lua:1:0 unexpected symbol near '='");   /* which of two? */
  refused("  x = 5 +* 1\n", "lua-error packs/p/rules/all.lua:1:10 unexpected symbol near '*'");
  refused("\n  phase 'a\n", "lua-error packs/p/rules/all.lua:2:9 unfinished string near ''a'");
  refused("rule 'r' { finds 'T' }\n", "undefined-name packs/p/rules/all.lua:1:12 undefined name 'finds'");
  refused("rule 'r' {\n", "lua-error packs/p/rules/all.lua:2:0 unexpected symbol near <eof>");
  refused("local a = 1\nerror(\"no\")\n", "packs/p/rules/all.lua:2:");
  refused("no_such_word \"a\" {}\n", "no_such_word");
  write_pack("p", "pack \"p\" {\n  needs = \n}\n", "");
  expect_refused("p", "packs/p/pack.lua:3:");
}

static void fields_that_are_not_known(void **state) {
  (void)state;
  refused(RULE("unles = { a = \"b\" },"), "unknown field \"unles\"; did you mean \"unless\"?");
  refused(RULE("unles = { a = \"b\" },"), "packs/p/rules/all.lua:3:3");   /* where it stands */
  refused(RULE("keep = \"longst\","),
          "keep = \"longst\"; expected one of longest, best, first, all; "
          "did you mean \"longest\"?");
  refused(RULE("priority = \"high\","), "priority must be a whole number, not \"high\"");
  refused(RULE("ways = { a = \"b\" },"), "either pattern or ways, not both");
  refused("rule \"r\" { finds = \"T\" }\n", "a pattern is missing (pattern or ways)");
  refused("rule \"r\" { pattern = \"a\" }\n", "finds is missing");
  refused("rule {}\n", "expected a name in quotes");
  refused("\nrule('q')\n", "packs/p/rules/all.lua:2:");
  refused("rule('q')\n", "rule \"q\": its table is missing: rule \"q\" { ... }");
  refused("words 'qq'\n", "words \"qq\": its table is missing");
  refused("part 'p'\n", "part \"p\": its text is missing: part \"p\" [[ ... ]]");
  refused("rule('q', { finds = 'X' })\n", "its table goes behind the name, not behind a comma");
  refused("rule \"r\" \"a\"\n", "expected a table");
  refused("part(\"p\", \"a\")\n", "part \"p\": its text goes behind the name, not behind a comma");
  refused("words \"w\" local x = 1\n", "packs/p/rules/all.lua:1");
  refused("pass \"p\" {}\n", "run is missing");
  refused("type \"T\" { slot = { \"a\" } }\n", "unknown field \"slot\"; did you mean \"slots\"?");
  refused("unit \"u\" { upot = \"B\" }\n", "did you mean \"upto\"?");
  refused("words \"w\" { inflect = \"verbs\", \"a\" }\n", "did you mean \"verb\"?");
  write_pack("p", "pack \"p\" { need = { \"tongue\" } }\n", "");
  expect_refused("p", "unknown field \"need\"; did you mean \"needs\"?");
}

/* Each is told at the value, with the code bad-value. */
static void values_that_are_wrong(void **state) {
  (void)state;
  static const struct { const char *rules, *wanted; } cases[] = {
      {"rule \"r\" {\n finds = \"T\",\n pattern = [[ a\n b ]],\n keep = \"longst\",\n}\n",
       "bad-value packs/p/rules/all.lua:5:9 rule \"r\": keep = \"longst\"; expected one of longest, best, first, all"},
      {RULE("within = 3,"), "bad-value packs/p/rules/all.lua:3:12 rule \"r\": within = 3; expected one of sentence"},
      {RULE("about = 'a, b', check = function(m) if m then return { 1, 2 } end end, build = 'x',"),
       "bad-value packs/p/rules/all.lua:3:82 rule \"r\": build must be a function, not \"x\""},
      {RULE("at_least = 1.5,"), "3:14 rule \"r\": at_least must be a whole number, not 1.5"},
      {RULE("points = { 'a', x = { 2, 'b' }, y = 7 },"),
       "3:39 rule \"r\": points.y must be \"{slot.feature}\" or { weight, \"pattern\" }, not 7"},
      {RULE("at_least = 4294967297,"),
       "3:14 rule \"r\": at_least must be a whole number of a million at most, not 4294967297"},
      {RULE("priority = 1e300,"), "3:14 rule \"r\": priority must be a whole number, not 1e+300"},
      {RULE("points = {\n x = { -1000001, 'b' } },"),
       "4:8 rule \"r\": points.x[1] must be a whole number of a million"},
      {RULE("points = {\n x = { '2', 'b' } },"), "4:8 rule \"r\": points.x[1] must be a whole number, the weight"},
      {RULE("points = { x = { 2, 'a', 'b' } },"),
       "3:18 rule \"r\": points.x has 2 patterns; write one, such as \"a | b\", or a term for each"},
      {RULE("points = { x = { 2, 'a', after = 'b' } },"), "3:18 rule \"r\": points.x has 2 patterns"},
      {RULE("points = { x = { 2 } },"), "3:18 rule \"r\": points.x has no pattern; write { 2, \"pattern\" }"},
      {RULE("points = { x = { 2, 5 } },"), "3:23 rule \"r\": points.x[2] must be a pattern in quotes, not 5"},
      {RULE("points = { x = { 2, aftr = 'b' } },"),
       "unknown-field packs/p/rules/all.lua:3:23 rule \"r\": unknown field \"points.x.aftr\"; did you mean \"after\"?"},
      {RULE("unless = { a = 'b', c = true },"), "3:27 rule \"r\": unless.c must be a pattern in quotes, not true"},
      {RULE("unless = { 'b', {} },"), "3:19 rule \"r\": unless[2] must be a pattern in quotes, not a table"},
      {RULE("unless = 5,"), "3:12 rule \"r\": unless must be a string or a table { ... }, not 5"},
      {RULE("make = { x = {} },"), "3:16 rule \"r\": make.x must be a string or a number, not a table"},
      {RULE("make = { w = 1, ['x'] = '{a' },"), "template packs/p/rules/all.lua:3:27"},
      {RULE("points = { w = { 1, 'b' }, x = '{a' },"), "template packs/p/rules/all.lua:3:34"},
      {RULE("yes = { 'a', 'b', 5 },"), "3:21 rule \"r\": yes[3] must be a string, not 5"},
      {RULE("no = 5,"), "3:8 rule \"r\": no must be a string or a table { ... }, not 5"},
      {RULE("off = 'yes',"), "3:9 rule \"r\": off must be a boolean, not \"yes\""},
      {RULE("ways = { 'a' },"), "3:3 rule \"r\": either pattern or ways, not both"},
      {"rule 'r' { finds = 'T', ways = { x = 'a',\n y = 3 } }\n",
       "2:6 rule \"r\": ways.y must be a pattern in quotes, not 3"},
      {"rule 'r' { finds = 'T', pattern = 'a', 'b' }\n", "1:40 rule \"r\": \"b\" has no name; write name = value"},
      {"for _, n in ipairs { 'r' } do\n  rule(n .. '1') { finds = 'T', pattern = 'a', keep = 'x' }\nend\n",
       "bad-value packs/p/rules/all.lua:2:55 rule \"r1\": keep = \"x\""},
      {"local t = { finds = 'T', pattern = 'a', keep = 'x' }\nrule 'r' (t)\n",
       "bad-value packs/p/rules/all.lua:2:0 rule \"r\": keep"},
      {"retag 'r' { pattern = '{this: a}', to = 'VBDD' }\n",
       "bad-value packs/p/rules/all.lua:1:41 retag \"r\": unknown tag \"VBDD\"; did you mean \"VBD\"?"},
      {"retag 'r' { pattern = '{this: a}', to = 5 }\n",
       "bad-value packs/p/rules/all.lua:1:41 retag \"r\": to must be a string, not 5"},
      {"words 'w' { 'a', 'b', 5 }\n",
       "bad-value packs/p/rules/all.lua:1:23 words \"w\": item 3 must be a string, not 5"},
      {"words 'w' { g = { 'a', 5 } }\n", "1:24 words \"w\": g[2] must be a string, not 5"},
      {"words 'w' { g = 5 }\n", "1:17 words \"w\": g must be words: \"one, two\" or { \"one\", \"two\" }, not 5"},
      {"words 'w' { 'a', inflect = 'verbs' }\n", "1:28 words \"w\": inflect = \"verbs\"; expected one of verb"},
      {"words 'w' { 'a', any_tag = 'yes' }\n", "1:28 words \"w\": any_tag must be a boolean, not \"yes\""},
      {"words 'w' { 'a', any_tag = true }\n", "1:28 words \"w\": any_tag does nothing without inflect"},
      {"words 'w' { drop = 5 }\n", "1:20 words \"w\": drop must be a table { ... } or a string, not 5"},
      {"words 'w' {\n from = 'words/no.tsv' }\n",
       "bad-value packs/p/rules/all.lua:2:9 words \"w\": packs/p/words/no.tsv: No such"},
      {"words 'w' {\n from = 'words/a.tsv', entry = 'form' }\n",
       "unknown-column packs/p/rules/all.lua:2:32 words \"w\": packs/p/words/a.tsv has no column \"form\""},
      {"words 'w' {\n from = 'words/a.tsv', where = { ac = 'x' } }\n",
       "unknown-column packs/p/rules/all.lua:2:39 words \"w\": packs/p/words/a.tsv has no column \"ac\"; "
       "did you mean \"act\"?"},
      {"words 'w' {\n from = 'words/a.tsv', where = { act = 5 } }\n",
       "bad-value packs/p/rules/all.lua:2:40 words \"w\": where.act must be a string, not 5"},
      {"rule 'r' { finds = '', pattern = 'a' }\n",
       "1:20 rule \"r\": finds must be the name of a type, which begins with a letter, not \"\""},
      {"rule 'r' { finds = 'T', pattern = '' }\n", "1:36 the pattern is empty"},
      {"rule 'r' { finds = 'T', pattern = 'a' }\nchange 'r' {\n points = { x = 3 } }\n",
       "3:13 change \"r\": there is no \"x\" in points"},
      {"words 'w' 'a'\n", "words \"w\": expected a table { ... }, not \"a\""},
      {"actor 'A' { kind = 'stat' }\n", "1:20 actor \"A\": kind = \"stat\"; expected one of"},
      {"actor 'A' { kind = 'state', names = { 'a', 5 } }\n", "1:44 actor \"A\": names[2] must be a string, not 5"},
      {"type 'T' { slots = { 'a', 5 } }\n", "1:27 type \"T\": slots[2] must be a string, not 5"},
      {"type 'T' { inner = 'yes' }\n", "1:20 type \"T\": inner must be a boolean, not \"yes\""},
      {"unit 'u' { upto = {} }\n", "1:19 unit \"u\": upto must be a string, not a table"},
      {"pass 'p' { run = 'x' }\n", "1:18 pass \"p\": run must be a function, not \"x\""},
      {"link 'Denials' { }\n", "1:1 link \"Denials\": only denials answer claims; write link \"Denial\""},
      {"link 'Denial' { answers = 'Claims' }\n", "1:27 link \"Denial\": answers = \"Claims\"; expected one of Claim"},
      {"link 'Denial' { points = { earlier = 'x' } }\n",
       "bad-value packs/p/rules/all.lua:1:38 link \"Denial\": points.earlier must be a whole number, not \"x\""},
      {"link 'Denial' { points = { earlier = 1,\n earler = 2 } }\n",
       "unknown-measure packs/p/rules/all.lua:2:2 link \"Denial\": unknown measure \"earler\"; "
       "did you mean \"earlier\"?"},
      {"link 'Denial' { acts = { nothing = 'x' } }\n",
       "unknown-measure packs/p/rules/all.lua:1:26 link \"Denial\": unknown group of acts \"nothing\""},
      {"part 'p' { 'a' }\n", "part \"p\": its text must be a string: part \"p\" [[ ... ]], not a table"},
  };
  write_pack("p", "", NULL);
  put_file("packs/p/words/a.tsv", "entry\tact\nsay\tx\n");
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) refused(cases[i].rules, cases[i].wanted);
  write_pack("p", "pack \"p\" { needs = { \"tongue\", 5 } }\n", "");
  expect_refused("p", "bad-value packs/p/pack.lua:1:32 pack \"p\": needs[2] must be a string, not 5");
}

/* What is wrong with a declaration as a whole is told at its word. */
static void declarations_that_are_wrong(void **state) {
  (void)state;
  static const struct { const char *rules, *wanted; } cases[] = {
      {"  language { }\n", "bad-value packs/p/rules/all.lua:1:3 language: its name is missing"},
      {"language 'x'\n", "bad-value packs/p/rules/all.lua:1:1 language: expected a table { ... }, not \"x\""},
      {"\nlocal x = 1; rule 'r' { pattern = 'a' }\n",
       "bad-value packs/p/rules/all.lua:2:14 rule \"r\": finds is missing"},
      {"rule 'a' { finds = 'T', pattern = 'a' } rule 'b' { finds = 'T' }\n",
       "all.lua:1:41 rule \"b\": a pattern is missing"},
      {"for _, n in ipairs { 'r' } do rule(n) { finds = 'T' } end\n", "all.lua:1:31 rule \"r\": a pattern is missing"},
      {"local make = rule\nmake 'r' { finds = 'T' }\n", "all.lua:2:0 rule \"r\": a pattern is missing"},
      {"  rule { }\n", "bad-value packs/p/rules/all.lua:1:3 expected a name in quotes: rule \"name\" { ... }"},
      {"  rule('r', { })\n", "all.lua:1:3 rule \"r\": its table goes behind the name, not behind a comma"},
      {"  words 'w'\n", "all.lua:1:3 words \"w\": its table is missing: words \"w\" { ... }"},
      {"  local t = type(1)\n",
       "all.lua:1:13 expected a name in quotes: type \"name\" { ... }; of a value ask math.type(x)"},
      {"  phase { }\n", "all.lua:1:3 expected a name in quotes: phase \"name\""},
      {"  retag 'r' { pattern = 'a' }\n", "all.lua:1:3 retag \"r\": to is missing"},
      {"  unit 'u' { }\n", "all.lua:1:3 unit \"u\": upto is missing"},
      {"  pass 'p' { }\n", "all.lua:1:3 pass \"p\": run is missing"},
      {"  type '3' { }\n", "all.lua:1:3 type \"3\": a name begins with a letter"},
      {"  change 'c' { off = true }\n", "all.lua:1:3 change \"c\": no rule, retag or pass of that name"},
      {"  actors { }\n", "all.lua:1:3 actors: expected the path of a table in quotes: actors \"words/x.tsv\""},
      {"  synonyms()\n", "all.lua:1:3 synonyms: expected the path of a table in quotes"},
      {"  local t = rows 'words/no.tsv'\n", "all.lua:1:13 rows: packs/p/words/no.tsv: No such file"},
      {"  actors 'words/no.tsv'\n", "all.lua:1:3 actors: packs/p/words/no.tsv: No such file"},
  };
  write_pack("p", "", NULL);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) refused(cases[i].rules, cases[i].wanted);
}

/* A table of actors has the columns that are read, and kinds that the record knows. */
static void tables_of_actors_that_are_wrong(void **state) {
  (void)state;
  static const struct { const char *table, *wanted; } cases[] = {
      {"nmae\tkind\nPalm\tcompany\n",
       "all.lua:1:1 actors: packs/p/words/a.tsv has no column \"name\"; did you mean \"nmae\"?"},
      {"name\nPalm\n", "all.lua:1:1 actors: packs/p/words/a.tsv has no column \"kind\""},
      {"name\tkind\tseat\nPalm\tcompany\tDock\n",
       "unknown-column packs/p/rules/all.lua:1:1 actors: packs/p/words/a.tsv: unknown column \"seat\"; did you mean "
       "\"seats\"?"},
      {"name\tkind\tnote\nPalm\tcompany\tx\nLind\tpreson\ty\n",
       "bad-value packs/p/words/a.tsv:3:0 unknown kind \"preson\"; did you mean \"person\"?"},
  };
  write_pack("p", "", NULL);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    put_file("packs/p/words/a.tsv", cases[i].table);
    refused("actors 'words/a.tsv'\n", cases[i].wanted);
  }
}

static void the_place_of_a_slot_that_is_not_there(void **state) {
  (void)state;
#define TYPE "type 'Told' { slots = { 'from', 'to' } }\n"
  refused(TYPE "rule 'r' { finds = 'Told', pattern = [[ {from: a}\n  é ({zto: b})? ]] }\n",
          "unknown-slot packs/p/rules/all.lua:3:6 Told has no slot \"zto\"");
  refused(TYPE "rule 'r' { finds = 'Told', ways = { x = '{from: a}', y = 'a {from: b} ({too: c} | d)' } }\n",
          "2:72 Told has no slot \"too\"");
  refused(TYPE "part 'p' [[ c {too: a} ]]\nrule 'r' { finds = 'Told', pattern = 'b &p' }\n",
          "3:41 Told has no slot \"too\"");
  refused(TYPE "part 'p' [[ {too: a} ]]\nrule 'r' { finds = 'Told', pattern = 'b &p' }\n",
          "3:41 Told has no slot \"too\"");
  refused(TYPE "-- a\nrule 'a' { finds = 'Told', pattern = 'a)' }\n", "3:40 \")\" without its opening sign");
  refused(TYPE "rule 'a' { finds = 'T', pattern = '\\'a\\' )' }\n", "2:42 \")\" without its opening sign");
  refused("retag 'r' { pattern = '{this: a}', to = 'VBDD' }\nrule 'a' { finds = 'T', pattern = 'a)' }\n",
          "2:37 \")\" without its opening sign");
#undef TYPE
}

static void names_that_are_not_known(void **state) {
  (void)state;
  refused("words \"say\" { \"said\" }\nrule \"r\" { finds = \"T\", pattern = [[ a <sya> ]] }\n",
          "packs/p/rules/all.lua:2:41 unknown word list \"sya\"; did you mean \"say\"?");
  refused("type \"Claim\" { slots = { \"source\", \"cue\" } }\n"
          "rule \"r\" { finds = \"Claim\", pattern = [[ {sorce: a} ]] }\n",
          "Claim has no slot \"sorce\"");
  refused("type \"Claim\" { slots = { \"source\", \"cue\" } }\n"
          "rule \"r\" { finds = \"Claim\", pattern = [[ {sorce: a} ]] }\n",
          "did you mean \"source\"?");
  refused("type \"Actor\" {}\nrule \"r\" { finds = \"T\", pattern = [[ Actr a ]] }\n",
          "packs/p/rules/all.lua:2:38 unknown type \"Actr\" (a word with a capital is written 'Actr'); "
          "did you mean \"Actor\"?");
  refused("part \"who\" [[ he | she ]]\nrule \"r\" { finds = \"T\", pattern = [[ &woh a ]] }\n",
          "unknown part \"&woh\"; did you mean \"who\"?");
  refused("retag \"r\" { pattern = [[ {this: a} ]], to = \"VBDD\" }\n", "VBDD");
  refused("rule \"r\" { finds = \"T\", pattern = [[ [psat] ]] }\n", "did you mean \"past\"?");
  refused("rule \"r\" { finds = \"T\", pattern = \"{a: b}\", unless = { x = \"{c} d\" } }\n",
          "the rule has no slot \"c\"");
  refused("rule \"r\" { finds = \"T\", pattern = \"a\", make = { x = \"{a\" } }\n",
          "a template that is not closed");
  refused("rule \"r\" { finds = \"T\", pattern = \"{a: b}\", make = { x = \"{a.c|{a}}\" } }\n",
          "a template within a template: {a.c|{a}; behind \"|\" stands plain text");
}

static void patterns_over_several_lines(void **state) {
  (void)state;
  refused("rule \"r\" {\n  finds = \"T\",\n  pattern = [[\n    a b\n    c é ) d\n  ]],\n}\n",
          "packs/p/rules/all.lua:5:9 \")\" without its opening sign [    c é ) d]");
  refused("rule \"r\" {\n  finds = \"T\",\n  ways = {\n    one = [[ a ]],\n    two = [[ b\n  Zzzz "
          "]],\n  },\n}\n",
          "packs/p/rules/all.lua:6:3 unknown type \"Zzzz\"");
  refused("rule \"q\" { finds = \"T\", pattern = \"a\" }\nrule \"r\" { finds = \"T\", pattern = "
          "\"a ]\" }\n",
          "packs/p/rules/all.lua:2:38 \"]\" without its opening sign");
}

/* One fault does not hide those behind it. */
static void all_faults_are_told(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_rules *rules;
  write_pack("p", "pack \"p\" { needs = { \"tongue\" } }\n",
             "rule \"one\" { finds = \"T\", pattern = \"(a\" }\nrule \"two\" { finds = \"T\", "
             "pattern = \"b)\" }\n");
  assert_int_equal(load("p", &h, &rules), GS_EPACK);
  expect_text(gs__str_get(&h.text), "all.lua:1:");
  expect_text(gs__str_get(&h.text), "all.lua:2:");
  assert_int_equal(h.count, 2);
  gs__str_dispose(&h.text);
}

/* Those of one declaration too: none hides another, and none is told of what only follows from it. */
static void all_faults_of_a_declaration(void **state) {
  (void)state;
  static const struct { const char *rules; size_t count; const char *wanted[8]; } cases[] = {
      {"words 'say' { 'said' }\n"
       "rule 'r' {\n"
       "  finds = 'T', abut = 'x', keep = 'longst', priority = 'high',\n"
       "  ways = { a = '{who: <sya>}', b = 5, c = '{cue: <say>}' },\n"
       "  unless = { x = '{who} <sya>', y = '{who} a', z = '{cue} Zzz', v = {} },\n"
       "  points = { p = { 1, '[psat]' }, q = { 'x', 'a' }, s = { 1 } },\n"
       "  make = { m = '{a', n = {} }, yes = { 'a', 5, 6 },\n}\n", 15,
       {":3:16 rule \"r\": unknown field \"abut\"", ":3:35 rule \"r\": keep = \"longst\"", ":3:56 ",
        ":4:24 unknown word list \"sya\"", ":4:36 rule \"r\": ways.b", ":5:26 unknown word list \"sya\"",
        ":5:59 unknown type \"Zzz\"", ":6:25 "}},
      {"rule 'r' { pattern = 'a <b>', kep = 'x' }\n", 3, {"finds is missing", ":1:26 unknown word list", ":1:31 "}},
      {"rule 'r' { finds = 5, unless = 'Zzz' }\n", 3, {":1:20 ", "a pattern is missing", ":1:33 unknown type"}},
      {"retag 'r' { pattern = '{this: <b>}', too = 'VB' }\n", 2, {"did you mean \"to\"", ":1:32 unknown word list"}},
      {"retag 'r' { pattern = '{this: <b>}', to = 5 }\n", 2, {":1:43 ", ":1:32 unknown word list"}},
      {"type 'T' { head = 5, slots = { 5, 'a' }, keep = 'x' }\n", 3, {":1:19 ", ":1:32 ", ":1:49 "}},
      {"unit 'u' { upto = 5, form = 'a' }\nrule 'r' { finds = 'T', pattern = 'u' }\n", 2, {":1:19 ", ":1:22 "}},
      {"words 'w' { 'a', 5, inflect = 'x', any_tag = 5, drop = 5, g = 5, anytag = true }\n", 6,
       {":1:18 ", ":1:31 ", ":1:46 ", ":1:56 ", ":1:63 ", ":1:66 "}},
      {"words 'w' { from = 'words/a.tsv', where = { act = 5, force = 6 }, entry = 7 }\n", 3,
       {":1:51 ", ":1:62 ", ":1:75 "}},
      {"actor 'A' { kind = 'x', code = 5, aliases = { 5, 'a' }, capital = 5 }\n", 4,
       {":1:20 ", ":1:32 ", ":1:47 ", ":1:67 "}},
      {"rule 'r' { find = 'T', patern = 'a', yes = 5 }\n", 3, {":1:12 ", ":1:24 ", ":1:44 "}},
      {"pass 'p' { run = 5, abuot = 'x' }\n", 2, {":1:18 ", ":1:21 "}},
      {"link 'Denial' { window = 'x', points = { earler = 1, earlier = 'x' }, acts = { nothing = 'x' } }\n", 4,
       {":1:26 ", ":1:42 ", ":1:64 ", ":1:80 "}},
      {"rule 'r' { finds = 'T', pattern = 'a', points = { p = { 1, 'a' } } }\n"
       "change 'r' { points = { x = 3, y = 4 }, kep = 'x', unless = '<b>' }\n", 4,
       {":2:25 ", ":2:32 ", ":2:41 ", ":2:63 unknown word list"}},
  };
  write_pack("p", "pack \"p\" { needs = { \"tongue\" } }\n", NULL);
  put_file("packs/p/words/a.tsv", "entry\tact\nsay\tx\n");
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    heard h = {.count = 0};
    gs_rules *rules;
    put_file("packs/p/rules/all.lua", cases[i].rules);
    assert_int_equal(load("p", &h, &rules), GS_EPACK);
    for (size_t k = 0; k < 8 && cases[i].wanted[k]; k++) expect_text(gs__str_get(&h.text), cases[i].wanted[k]);
    if (h.count != cases[i].count) fail_msg("%zu faults, not %zu:\n%s", h.count, cases[i].count, h.text.at);
    gs__str_dispose(&h.text);
  }
}

static void a_part_is_told_once_where_it_is(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_rules *rules;
  write_pack("p", "pack \"p\" { needs = { \"tongue\" } }\n",
             "part \"inner\" [[ a & b ]]\npart \"outer\" [[ &inner c ]]\n"
             "rule \"one\" { finds = \"T\", pattern = \"d {who: &outer}\", unless = { x = \"{who} e\" } }\n"
             "rule \"two\" { finds = \"T\", pattern = \"&outer\" }\n");
  assert_int_equal(load("p", &h, &rules), GS_EPACK);
  expect_text(gs__str_get(&h.text), "all.lua:1:19");
  expect_text(gs__str_get(&h.text), "expected the name of a part behind &; for the sign itself write '&'");
  assert_int_equal(h.count, 1);
  gs__str_dispose(&h.text);
}

static void tables_with_faults(void **state) {
  (void)state;
  write_pack("p", "pack \"p\" { needs = { \"tongue\" } }\n",
             "words \"w\" { from = \"words/w.tsv\" }\n");
  put_file("packs/p/words/w.tsv", "# head\nentry\tact\nsay\tstate\tmore\n");
  expect_refused("p", "packs/p/words/w.tsv:3:0 3 cells in a table of 2 columns [say\tstate\tmore]");
  put_file("packs/p/words/w.tsv", "word\tact\nsay\tstate\n");
  expect_refused("p", "has no column \"entry\"; its first line names the columns \"word\", \"act\"");
  put_file("packs/p/words/w.tsv", "# words\nentry act\nsay state\n");
  expect_refused(
      "p", "has no column \"entry\"; its first line, \"entry act\", is to name the columns, with tabs between them");
  put_file("packs/p/words/w.tsv", "sloop\nketch\n");
  expect_refused("p",
                 "has no column \"entry\"; its first line, \"sloop\", is to name the columns, with tabs between them");
  put_file("packs/p/words/w.tsv", "# words\nentry\tact\tact\nsay\tstate\tx\n");
  expect_refused("p", "packs/p/words/w.tsv:2:0 the column \"act\" is named twice, as column 2 and 3");
  put_file("packs/p/words/w.tsv", "entry\n \n");
  expect_refused("p", "packs/p/words/w.tsv:2:0 an entry without a word");
  put_file("packs/p/words/w.tsv", "entry\n\xFF\n");
  expect_refused("p", "the line is not valid UTF-8; save the file as UTF-8");
}

static void a_list_of_the_wrong_tag(void **state) {
  (void)state;
  refused("language { name = 'en', tags = {}, closed = 'words/closed.tsv' }\n", "words/closed.tsv");
  write_pack("p", "pack \"p\" { needs = { \"tongue\" } }\n",
             "language { name = 'en', closed = 'words/closed.tsv' }\n");
  put_file("packs/p/words/closed.tsv", "form\ttags\tlemma\na\tDT\t\nb\tXYZ\t\n");
  expect_refused("p", "packs/p/words/closed.tsv:3:0 unknown tag \"XYZ\"");
}

static void faults_of_a_language(void **state) {
  (void)state;
  refused("language { name = 'en', ordinal = {} }\n", "packs/p/rules/all.lua:1:");
  refused("language { name = 'en', ordinal = {} }\n", "did you mean \"ordinals\"?");
  refused("language { name = 'en', forms = { { 'a' } } }\n",
          "language: forms[1], \"a\": expected { form, tags, lemma }");
  refused("language { name = 'en', forms = { { 'a', 'QQ', 'b' } } }\n",
          "forms[1], \"a\": unknown tag \"QQ\"");
  refused("language { name = 'en', ordinals = { behind = 'QQ' } }\n", "unknown tag \"QQ\"");
}

/* Each is told where it stands, and none hides another. */
static void places_in_a_language(void **state) {
  (void)state;
  static const struct { const char *field, *wanted; } cases[] = {
      {"tags = { { 'XY', 'noun' }, { 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'x' } }", ":1:54 language: tags[2], \"ABCDEF"},
      {"tags = { { 'XY' } }", ":1:34 language: tags[1], \"XY\": expected { tag, words }"},
      {"tags = { 'XY' }", ":1:34 language: tags[1]: expected { tag, words }"},
      {"tags = { { 'XY', 5 } }", ":1:42 language: tags[1][2] must be a string, not 5"},
      {"clitics = { \"'x\", 5 }", ":1:43 language: clitics[2] must be a string, not 5"},
      {"quotes = { { '<', '>', 'duble' } }",
       ":1:48 language: quotes[1][3] = \"duble\"; expected one of double, single"},
      {"suffixes = { { 'x', '', 'N', 'NNN' } }",
       ":1:54 language: suffixes[1], \"x\": unknown tag \"NNN\"; did you mean \"NN\""},
      {"suffixes = { { '', '', 'N', 'NN' } }", ":1:40 language: suffixes[1], \"\": an ending is empty"},
      {"suffixes = { { 'x', '', 'N', 'NN', 'yes' } }", ":1:60 language: suffixes[1][5] must be a boolean, not \"yes\""},
      {"guesses = { { '', 'NN' }, { 'x', 'NN', 'capitl' } }",
       ":1:64 language: guesses[2], \"x\": unknown shape \"capitl\"; did you mean \"capital\"?"},
      {"guesses = { { '', 'NN', 'capital', 5 } }", ":1:37 language: guesses[1], \"\": expected { ending, tags }"},
      {"classes = { { '\xC3\xA9', 'NN' } }", ":1:39 language: classes[1], \"\xC3\xA9\": a class is a letter"},
      {"classes = { { 'N', 'NM' } }", ":1:44 language: classes[1], \"N\": unknown tag \"NM\""},
      {"name_tag = 'NP'", ":1:36 language: name_tag: unknown tag \"NP\"; did you mean \"NN\" or \"NNP\"?"},
      {"starters = 'DT XX'", ":1:36 language: starters: unknown tag \"XX\""},
      {"reporting = 'XX'", ":1:37 language: reporting: unknown tag \"XX\""},
      {"people_endings = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz'",
       ":1:42 language: people_endings: the text of"},
      {"ordinals = { behind = 'XX' }", ":1:47 language: ordinals.behind: unknown tag \"XX\""},
      {"ordinals = { before = { 'a', 5 } }", ":1:54 language: ordinals.before[2] must be a string, not 5"},
      {"ordinals = { befor = {} }", ":1:38 language: unknown field \"ordinals.befor\"; did you mean \"before\"?"},
      {"forms = { { 'a', 'NN', 5 } }", ":1:48 language: forms[1][3] must be a string, not 5"},
      {"forms = { { 'a', 'QQ', 'b' } }", ":1:42 language: forms[1], \"a\": unknown tag \"QQ\""},
      {"lemmas = 'words/none.tsv'", ":1:34 language: packs/p/words/none.tsv: No such"},
      {"headline_tokens = 2.5", ":1:43 language: headline_tokens must be a whole number, not 2.5"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    char text[300];
    snprintf(text, sizeof text, "language { name = 'en', %s }\n", cases[i].field);
    refused(text, cases[i].wanted);
  }
  heard h = {.count = 0};
  gs_rules *rules;
  put_file("packs/p/rules/all.lua",
           "language { name = 'en', tags = { 5 }, clitics = { 5 }, guesses = { { 'x', 'XX' } }, starters = 'YY' }\n"
           "rule 'r' { finds = 'T', pattern = '<none>' }\n");
  assert_int_equal(load("p", &h, &rules), GS_EPACK);
  assert_int_equal(h.count, 5);
  gs__str_dispose(&h.text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_PACKS(faults_of_syntax), IN_PACKS(fields_that_are_not_known), IN_PACKS(values_that_are_wrong),
      IN_PACKS(declarations_that_are_wrong), IN_PACKS(tables_of_actors_that_are_wrong),
      IN_PACKS(the_place_of_a_slot_that_is_not_there),
      IN_PACKS(names_that_are_not_known), IN_PACKS(patterns_over_several_lines),
      IN_PACKS(all_faults_are_told), IN_PACKS(all_faults_of_a_declaration),
      IN_PACKS(a_part_is_told_once_where_it_is), IN_PACKS(tables_with_faults),
      IN_PACKS(a_list_of_the_wrong_tag), IN_PACKS(faults_of_a_language), IN_PACKS(places_in_a_language)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
