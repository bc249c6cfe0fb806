/* literal: which words a declaration writes out, and where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "lua/literal.h"

/* "key=text:line ..." of `words "x"` on the line. */
static void expect(const char *source, int line, const char *wanted) {
  gs__literals all = {0};
  gs__str told = {0};
  gs__literals_read(&all, source, strlen(source), line, "words", "x");
  for (size_t i = 0; i < all.at.len; i++)
    gs__str_printf(&told, "%s%s=%s:%d", i ? " " : "", all.at.at[i].key, all.at.at[i].text, all.at.at[i].line);
  assert_string_equal(gs__str_get(&told), wanted);
  gs__str_dispose(&told);
  gs__literals_dispose(&all);
}

static void each_word_of_a_list_has_its_line(void **state) {
  (void)state;
  expect("words \"x\" {\n  \"a\", 'b',\n\n  [[c]];\n  \"d e\" }\n", 1, "=a:2 =b:2 =c:4 =d e:5");
  expect("words 'x' { 'a, b' }", 1, "=a, b:1");
  expect("\n\nwords(\"x\")({\n'a',\n})", 3, "=a:4");
  expect("words 'x'\n{ 'a' } words 'y' { 'b' }", 1, "=a:2");
  expect("words 'x' {}", 1, "");
}

static void groups_are_cut_at_commas(void **state) {
  (void)state;
  expect("words 'x' {\n  one = \"a , b,, c\",\n  ['two'] = [[\n    d,\n    e f,\n  ]],\n  three = {\n 'g, h',\n "
         "'i' },\n  inflect = 'verb',\n}",
         1, "one=a:2 one=b:2 one=c:2 two=d:4 two=e f:5 three=g, h:8 three=i:9 inflect=verb:10");
}

static void strings_are_read_as_lua_reads_them(void **state) {
  (void)state;
  expect("words 'x' { 'it\\'s', \"\\65\\x42\\u{43}\\z\n   d\", 'a\\\nb', 'q\\tr' }", 1,
         "=it's:1 =ABCd:1 =a\nb:2 =q\tr:3");
  expect("words 'x' { [==[a]]b]==],\n'-- no comment' }", 1, "=a]]b:1 =-- no comment:2");
  expect("words 'x' { '\\u{7F}\\u{7FF}', '\\x61\\0622', 'a\\\r\nb', [[\r\nc\r\n]] }", 1,
         "=\x7F\xDF\xBF:1 =a>2:1 =a\nb:1 =c\n:3");
  expect("#!/usr/bin/gainsay\nwords [[x]] { ['a b'] = [=[c, ]] d]=], ['e\\102'] = 'g' }", 2,
         "a b=c:2 a b=]] d:2 ef=g:2");
  expect("\xEF\xBB\xBFwords 'x' {\r\n 'a',\r\n 'b' }", 1, "=a:2 =b:3");
  expect("words 'x' { 3..'a', 0x1p4, 'b', a//b, 'c' }", 1, "=b:1 =c:1");
  expect("words 'x' { g = 'a,\\\nb,\\z\n   c' }", 1, "g=a:1 g=b:2 g=c:3");
}

static void comments_hold_no_words(void **state) {
  (void)state;
  expect("--[[ words 'x' { 'no' }\n]] words 'x' { -- 'no'\n 'a', --[[ 'no',\n 'no' ]] 'b',\n}", 2, "=a:3 =b:4");
  expect("local s = [[\nwords 'x' { 'no' }\n]]\nwords 'x' { 'a' }", 2, "");
  expect("local s = [[\nwords 'x' { 'no' }\n]]\nwords 'x' { 'a' }", 4, "=a:4");
}

static void what_code_makes_is_left_out(void **state) {
  (void)state;
  expect("words 'x' {\n 'a' .. 'b',\n ('c'),\n f('d', 'e'),\n t.u, nil,\n up:gsub('f', 'g'),\n 'h' }", 1, "=h:7");
  expect("words 'x' { g = 'a' .. 'b', h = { 'c', 'd' .. 'e', k = 'f', { 'i' } }, 'j' }", 1, "h=c:1 =j:1");
  expect("words 'x' { 'a', f(function(p, q) return 'b', 'c' end), 'd' }", 1, "=a:1 =d:1");
  expect(
      "words 'x' { 'a', f(function(p) if p then return 'b', 'c' elseif q then p() else q() end end), g = function()\n"
      " for i = 1, 2 do f { 'i' } end repeat local x, y = 'j', 'k' until x end,\n h = 'd' }",
      1, "=a:1 h=d:3");
  expect(
      "words 'x' { f(function() for i = 1, 2 do if i then g(i, 'b') else repeat h() until i, 'c' end end end),\n'd' }",
      1, "=d:2");
  expect("words(name) { 'a' } words 'xy' { 'b' } words 'x'(t)", 1, "");
}

static void a_text_that_is_cut_off_ends(void **state) {
  (void)state;
  static const char source[] = "words \"x\" { a = [==[ b, c ]==], ['d'] = { 'e\\z \\u{41}' }, \"f\\\n\" --[[ g ]] }";
  for (size_t len = 0; len < sizeof source; len++) {
    gs__literals all = {0};
    char *cut = gs__mem_dup(source, len);
    gs__literals_read(&all, cut, len, 1, "words", "x");
    gs__mem_free(cut);
    gs__literals_dispose(&all);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_word_of_a_list_has_its_line), cmocka_unit_test(groups_are_cut_at_commas),
      cmocka_unit_test(strings_are_read_as_lua_reads_them), cmocka_unit_test(comments_hold_no_words),
      cmocka_unit_test(what_code_makes_is_left_out), cmocka_unit_test(a_text_that_is_cut_off_ends),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
