/* Where a rule's text ends, and what its digest depends on. */
#include "api/outline.h"
#include "api_pack.h"

static void extents(void **state) {
  (void)state;
  static const char *const whole[] = {
      "rule 'a' { x = 1 }", "rule 'a' { x = '}' }", "rule 'a' { x = \"\\\"}\" }",
      "rule 'a' { x = [[ } ]] }", "rule 'a' { x = [=[ } ]] } ]=] }", "rule 'a' { -- }\n x = { 1, {} } }",
      "rule 'a' { --[[ } ]] x = 1 }", "rule \"{\" { x = a[1] }",
  };
  for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
    char text[200];
    snprintf(text, sizeof text, "%s\nrule 'b' { }", whole[i]);
    assert_int_equal(gs__outline_extent(text), strlen(whole[i]));
  }
  assert_int_equal(gs__outline_extent("rule 'a' { x"), strlen("rule 'a' { x"));
  assert_int_equal(gs__outline_extent("rule 'a' { x = [[ "), strlen("rule 'a' { x = [[ "));
  assert_int_equal(gs__outline_extent(""), 0);
}

static void take_statement(const gs_statement *s, void *payload) {
  static const char *const kinds[] = {"declares", "prepares", "acts"};
  size_t len = strlen(payload);
  snprintf((char *)payload + len, 400 - len, "%s %.*s %.*s %zu-%zu; ", kinds[s->kind], (int)s->word_len, s->word,
           (int)s->name_len, s->name ? s->name : "", s->start, s->end);
}

static void statements(void **state) {
  (void)state;
  static const struct {
    const char *source, *told;
    int all;
  } rows[] = {
      {"-- x\nrule \"a\" { } -- y\n\n-- z\nphase \"b\" -- w\n", "declares rule a 5-17; declares phase b 29-38; ", 1},
      {"local a = 1\nM.f = 2\nfor i = 1, 2 do\nend", "prepares local  0-11; prepares M  12-19; acts for  20-39; ", 1},
      {"function f()\n  return 1\nend\nf()\n", "prepares function  0-27; acts f  28-31; ", 1},
      {"local w = words \"a\" { }\n", "acts local  0-23; ", 1},
      {"rule 'a' { } rule 'b' { }", "declares rule a 0-12; declares rule b 13-25; ", 1},
      {" rule 'a' { }\npart 'p' [[ -- x\n]]\n--[[\n]]\n", "declares part p 14-33; ", 0},
      {"--[[\nrule 'a' { }\n]]", "", 1},
      {"\xEF\xBB\xBFrule([==[a]==]) ({ });\r\nM.x . y = 'z' -- w\r\n;", "declares rule a 3-24; prepares M  27-40; ", 1},
      {"", "", 1},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    char told[400] = "";
    assert_int_equal(gs_statements(rows[i].source, take_statement, told), rows[i].all);
    assert_string_equal(told, rows[i].told);
  }
}

typedef struct digests {
  char of[3][65];   /* "known actor", "speech", "denial" */
} digests;

static digests take(void) {
  static const char *const names[] = {"known actor", "speech", "denial"};
  digests d;
  gs_rules *rules = load_pack("daily");
  gs_rule_info info;
  for (size_t i = 0; gs_rules_get(rules, i, &info) == 0; i++)
    for (size_t k = 0; k < 3; k++)
      if (strcmp(info.name, names[k]) == 0) assert_int_equal(gs_rules_digest(rules, i, d.of[k]), 0);
  char beyond[65];
  assert_int_equal(gs_rules_digest(rules, gs_rules_count(rules), beyond), GS_EUSAGE);
  gs_rules_free(rules);
  return d;
}

static void expect_changes(const digests *a, const digests *b, const char *wanted) {
  char found[4] = "...";
  for (size_t k = 0; k < 3; k++)
    if (strcmp(a->of[k], b->of[k]) != 0) found[k] = 'x';
  assert_string_equal(found, wanted);
}

static void replace(char *text, const char *old, const char *with) {
  char *p = strstr(text, old);
  assert_non_null(p);
  memcpy(p, with, strlen(with));
}

static void what_changes_them(void **state) {
  (void)state;
  char text[sizeof daily_speech];
  memcpy(text, daily_speech, sizeof text);
  digests first = take(), second = take();
  expect_changes(&first, &second, "...");
  replace(text, "somebody denies", "someone  denies");
  put_file("packs/daily/rules/speech.lua", text);
  second = take();
  expect_changes(&first, &second, "..x");   /* the rule itself */
  replace(text, "earlier = 1", "earlier = 2");
  put_file("packs/daily/rules/speech.lua", text);
  second = take();
  expect_changes(&first, &second, "xxx");   /* what stands between rules */
  put_file("packs/daily/rules/speech.lua", daily_speech);
  first = take();
  put_file("packs/tongue/words/more.tsv", "form\n");
  second = take();
  expect_changes(&first, &second, "xxx");   /* a pack that is needed */
}

/* What an edit of a file does to the digests; the file is then as it was. */
static void expect_edit(const char *path, const char *old, const char *edited, const char *wanted) {
  put_file(path, old);
  digests first = take();
  put_file(path, edited);
  digests second = take();
  put_file(path, old);
  expect_changes(&first, &second, wanted);
}

/* A word list touches the rules that use it: by name, through a type, or through Lua. */
static void lists(void **state) {
  (void)state;
  static const char table[] = "packs/daily/words/say.tsv", more[] = "packs/daily/rules/zz.lua";
  static const char edited[] = "entry\tact\tforce\nadded\tinform\t1\nsaid\tstate\t4\ndenied\tdeny\t1\n";
  expect_edit(table, daily_say, edited, ".x.");
  expect_edit(more, "words 'dull' { 'grey' }\n", "words 'dull' { 'grey', 'drab' }\n", "...");
  expect_edit(more, "words 'say' { 'grey' }\n", "words 'say' { 'grey', 'drab' }\n", ".x.");
  /* two in a line; and one that grows within code, which nothing is known of */
  expect_edit(more, "words 'dull' { 'a' } words 'say' { 'b' }\n", "words 'dull' { 'a' } words 'say' { 'c' }\n", ".x.");
  expect_edit(more, "for _, w in ipairs { 'a' } do\n  words 'dull' { w }\nend\n",
              "for _, w in ipairs { 'b' } do\n  words 'dull' { w }\nend\n", "xxx");
  /* a rule that finds what another looks at */
  put_file("packs/daily/rules/actors.lua", daily_actors);
  expect_edit(more,
              "phase 'actors'\nwords 'dull' { 'grey' }\n"
              "rule 'z' { finds = 'Actor', pattern = [[ {this: [<dull>]} ]] }\n",
              "phase 'actors'\nwords 'dull' { 'drab' }\n"
              "rule 'z' { finds = 'Actor', pattern = [[ {this: [<dull>]} ]] }\n",
              ".xx");
  /* a pass that is about what they find; one that is later than a rule that only looks at it */
  expect_edit(more,
              "words 'dull' { 'grey' }\nphase 'speech'\n"
              "pass 'p' { run = function(doc) return doc:mentions('Claim'), doc:find_list(1, 2, 'dull') end }\n",
              "words 'dull' { 'drab' }\nphase 'speech'\n"
              "pass 'p' { run = function(doc) return doc:mentions('Claim'), doc:find_list(1, 2, 'dull') end }\n",
              ".x.");
  expect_edit(
      more, "words 'dull' { 'grey' }\npass 'p' { run = function(doc) return doc:find_list(1, 2, 'dull') end }\n",
      "words 'dull' { 'drab' }\npass 'p' { run = function(doc) return doc:find_list(1, 2, 'dull') end }\n", "xxx");
  /* a table that Lua reads too */
  put_file(more, "local t = rows 'words/say.tsv'\n");
  expect_edit(table, daily_say, edited, "xxx");
  assert_int_equal(unlink(more), 0);
}

/* A comment touches nothing, be it of a rule, between rules, in a module or a table, or a line more. */
static void comments(void **state) {
  (void)state;
  static const char table[] = "packs/daily/words/say.tsv", more[] = "packs/daily/rules/zz.lua";
  char remarked[sizeof daily_say + 100], speech[sizeof daily_speech + 100];
  snprintf(remarked, sizeof remarked, "# of saying\n%s", daily_say);
  expect_edit(table, daily_say, remarked, "...");
  snprintf(speech, sizeof speech, "-- of speech\n\n%s-- the end\n", daily_speech);
  expect_edit("packs/daily/rules/speech.lua", daily_speech, speech, "...");
  expect_edit(more, "words 'say' { 'grey' }\nlocal a = 1\n", "words 'say' { --[[ dull ]] 'grey' } -- x\nlocal a=1\n",
              "...");
  expect_edit(more, "local a = '-- x'\n", "local a = '-- y'\n", "xxx");   /* a text is no comment */
  expect_edit(more, "local a, b = 1\n", "local ab = 1\n", "xxx");
  assert_int_equal(unlink(more), 0);
}

/* A module touches the rules whose files ask for it; a list that it names, those of them with Lua. */
static void modules(void **state) {
  (void)state;
  static const char path[] = "packs/daily/lib/days.lua", speech_path[] = "packs/daily/rules/speech.lua";
  static const char days[] = "return { 'Monday' }\n", edited[] = "return { 'Friday' }\n";
  char speech[sizeof daily_speech + 400];
  static const char mark[] = "finds = \"Claim\",\n", field[] = "finds = \"Claim\", check = is_day,\n";
  expect_edit(path, days, edited, "...");   /* nobody asks for it */
  const char *at = strstr(daily_speech, mark);
  assert_non_null(at);
  snprintf(speech, sizeof speech,
           "local week = require \"lib.week\"\nlocal function is_day() return week end\n%.*s%s%s",
           (int)(at - daily_speech), daily_speech, field, at + strlen(mark));
  put_file(speech_path, speech);
  put_file("packs/daily/lib/week.lua", "local days = require('lib.days')\nreturn { days = days }\n");
  expect_edit(path, days, edited, ".xx");
  put_file("packs/daily/lib/week.lua", "local days = require('lib.' .. 'days')\nreturn { days = days }\n");
  expect_edit(path, days, edited, ".xx");   /* a name that is put together may be any */
  put_file("packs/daily/lib/week.lua",
           "local at = 'lib.'\nlocal days = require(at .. 'days')\nreturn { days = days }\n");
  expect_edit(path, days, edited, ".xx");
  put_file("packs/daily/lib/week.lua", "local days = require[[lib.days]] --[[ .. ]]\nreturn { days = days }\n");
  expect_edit(path, days, edited, ".xx");
  put_file("packs/daily/lib/week.lua", "local days = require -- the days\n'lib\\46days'\nreturn { days = days }\n");
  expect_edit(path, days, edited, ".xx");
  /* what is put together with it: the pattern of a rule without Lua; a part, which any rule may name */
  put_file(speech_path, daily_speech);
  expect_edit(path, "return '{this: Nobody}'\n", "return '{this: No}'\n", "...");
  put_file("packs/daily/rules/zz.lua", "phase 'actors'\nlocal text = require 'lib.days'\n"
                                       "rule 'z' { finds = 'Actor', pattern = text }\n");
  expect_edit(path, "return '{this: nobody}'\n", "return '{this: no}'\n", ".xx");
  put_file("packs/daily/rules/zz.lua", "local text = require 'lib.days'\npart 'who' (text)\n");
  expect_edit(path, "return 'nobody'\n", "return 'no'\n", "xxx");
  put_file("packs/daily/rules/zz.lua",
           "local all = require 'lib.days'\nfor _, w in ipairs(all) do words(w) { 'a' } end\n");
  expect_edit(path, "return { 'x' }\n", "return { 'y' }\n", "xxx");
  put_file("packs/daily/rules/zz.lua", "local all = require 'lib.days'\nwords 'dull' { 'x', inflect = 'verb' }\n");
  expect_edit(path, "return { 'x' }\n", "return { 'y' }\n", "...");
  put_file(speech_path, speech);
  /* the list that a module names */
  put_file(path, "return function(m) return m:token(1):in_list('dull') end\n");
  expect_edit("packs/daily/rules/zz.lua", "words 'dull' { 'grey' }\n", "words 'dull' { 'drab' }\n", ".x.");
  put_file(speech_path, daily_speech);
  put_file(path, days);
  assert_int_equal(unlink("packs/daily/rules/zz.lua"), 0);
}

static bool computes(const char *text) {
  gs_lua_source source = {text, text + strlen(text), 0};
  gs__lua_statement c;
  assert_true(gs__outline_next(&source, &c));
  return gs__outline_computes(&c);
}

static void computed(void **state) {
  (void)state;
  assert_false(computes("words 'a' { 'x', from = \"b\", inflect = 'verb', any_tag = true }\n"));
  assert_false(computes("rule 'a' { finds = 'X', check = lib.check }\n"));
  assert_false(computes("local function f(m) return type(m) == 'table' and m:actor('x') or words end\n"));
  assert_true(computes("words 'a' { lib.words }\n"));
  assert_true(computes("part 'a' (lib.text)\n"));
  assert_true(computes("language { forms = lib.forms() }\n"));
  assert_true(computes("for _, w in ipairs(all) do words(w) { 'x' } end\n"));
  assert_true(computes("if x then type 'T' {} end\n"));
  assert_true(computes("if x then language { } end\n"));
  assert_true(computes("if x then words [[T]] {} end\n"));
  assert_false(computes("local x = y.words 'a', z:actor [[b]], \"words 'c'\" --[[ words 'd' ]]\n"));
  assert_true(computes("words 'a' { x == y }\n"));
  assert_false(computes("words 'a' { x --[[ = y ]] = 0x1p4, nil }\n"));
}

/* "word name ..." of the statements. */
static void expect_statements(const char *text, const char *wanted) {
  gs_lua_source source = {text, text + strlen(text), 0};
  char told[200] = "", name[40];
  for (gs__lua_statement c; gs__outline_next(&source, &c);) {
    if (*told) strcat(told, ", ");
    strncat(told, c.word.at, c.word.len);
    if (c.name.kind == GS_LUA_STRING && gs_lua_value(&c.name, name, NULL)) strcat(strcat(told, " "), name);
    assert_ptr_equal(c.start, c.word.at);
    assert_true(c.end >= c.start + c.word.len);
  }
  assert_string_equal(told, wanted);
}

static void outlined(void **state) {
  (void)state;
  expect_statements("-- a remark\nlocal x = 'a }'\nwords \"one\" { [[\nlocal y\n]], \"b\" } words('two', { \"c\" })\n"
                    "function f()\n  return { 1 }\nend\npart \"p\" [[ {a: b} ]]\nrule \"r\" {\n  x = 1,\n}\n",
                    "local, words one, words two, function, part p, rule r");
  expect_statements("words [[a]] {} words [=[b]=] {}\r\nwords 'c\\x64' {}; words\n'e' -- x\n{}\n",
                    "words a, words b, words cd, words e");
  expect_statements("\xEF\xBB\xBFwords 'a' {}\nx = 1", "words a, x");
  expect_statements("#!/bin/sh\nwords 'a' {}\r  y = 1\rx = 1", "words a, x");
  expect_statements("words 'a'\nwords 'b' { --[==[\nlocal x\n}]==] }\n--[[\nlocal z\n]]\n  local y\n::top::\nx()",
                    "words a, words b, x");
  expect_statements("words --[[ a\n]] 'a' {} --[[ b */ ]] words 'b' {} -- words 'c' {}\n", "words a, words b");
}

/* What the strings in the code of a rule say. */
static void expect_code(const char *rule, const char *wanted) {
  gs_lua_source text = {rule, rule + strlen(rule), 1};
  char told[100] = "", value[40];
  for (gs_lua_source code; gs__outline_code(&text, &code);)
    for (gs_lua_token t; gs_lua_next(&code, &t);)
      if (t.kind == GS_LUA_STRING && gs_lua_value(&t, value, NULL)) strcat(strcat(told, value), " ");
  assert_string_equal(told, wanted);
}

static void code(void **state) {
  (void)state;
  expect_code("rule 'x' { finds = 'A', check = function(m) return m:get('no') == 1, 'say' end,\n"
              "  yes = 'B', build = by 'C' }",
              "no say C ");
  /* what is named as fields of a rule are */
  expect_code("rule 'x' { check = function(m) local a, to = 1, f { to = 'a', no = { 'b' } } if to then "
              "g 'c' end end, no = 'd' }", "a b c ");
  expect_code("rule 'x' { ['build'] = f('a', 'b'), about = [[check = 'c']], -- check = 'd'\n ['a'] = 'e' }", "a b ");
}

static void expect_field(const char *rule, const char *outer, const char *name, int line, const char *at) {
  gs_lua_source text = {rule, rule + strlen(rule), 1};
  gs_lua_token t;
  if (outer) assert_true(gs__outline_field(&text, outer, &t));
  if (!line) assert_false(gs__outline_field(&text, name, &t));
  else assert_true(gs__outline_field(&text, name, &t));
  if (!line) return;
  assert_int_equal(t.line, line);
  assert_memory_equal(t.at, at, strlen(at));
}

static void fields(void **state) {
  (void)state;
  static const char rule[] = "rule 'x' { -- , unless = {\n about = \"{ unless = 'y' }\",\n"
                             " unless = { a = 1, ['b \\x63'] = 2, d == 3, e.f = 4 },\n a = 5 }";
  expect_field(rule, NULL, "unless", 3, "unless = { a");
  expect_field(rule, NULL, "a", 3, "a = 1");
  expect_field(rule, "unless", "b c", 3, "'b \\x63'");
  expect_field(rule, "unless", "d", 0, NULL);
  expect_field(rule, "unless", "f", 0, NULL);
}

int main(void) {
  const struct CMUnitTest all[] = {cmocka_unit_test(extents), cmocka_unit_test(statements), cmocka_unit_test(outlined),
                                   cmocka_unit_test(code), cmocka_unit_test(fields), cmocka_unit_test(computed),
                                   IN_PACKS(what_changes_them),
                                   IN_PACKS(lists), IN_PACKS(comments), IN_PACKS(modules)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
