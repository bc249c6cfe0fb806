/* lualex: Lua source in tokens. What a string says, and where one token ends, is held against Lua itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <lauxlib.h>

#include "base/mem.h"
#include "base/str.h"
#include "gainsay.h"

/* Each token with the letter of its kind and the line that it begins on. */
static void tell(gs__str *out, const char *text, size_t len) {
  static const char letters[] = "EWNSOCTU";
  gs_lua_source s = {text, text + len, 0};
  for (gs_lua_token t; gs_lua_next(&s, &t);)
    gs__str_printf(out, "%s%d%c(%.*s)", out->len ? " " : "", t.line, letters[t.kind], (int)t.len, t.at);
}

static void expect(const char *text, const char *wanted) {
  gs__str told = {0};
  tell(&told, text, strlen(text));
  assert_string_equal(gs__str_get(&told), wanted);
  gs__str_dispose(&told);
}

static void names_and_signs(void **state) {
  (void)state;
  expect("", "");
  expect(" \t\v\f", "");
  expect("a.b:c 'x'", "1W(a) 1O(.) 1W(b) 1O(:) 1W(c) 1S('x')");
  expect("goto on ::on:: x//=y>>1<<2~=3", "1W(goto) 1W(on) 1O(::) 1W(on) 1O(::) 1W(x) 1O(//) 1O(=) 1W(y) 1O(>>) 1N(1) "
                                           "1O(<<) 1N(2) 1O(~=) 1N(3)");
  expect("local x <const> = #t & ~1", "1W(local) 1W(x) 1O(<) 1W(const) 1O(>) 1O(=) 1O(#) 1W(t) 1O(&) 1O(~) 1N(1)");
  expect("f(...)==a..b", "1W(f) 1O(() 1O(...) 1O()) 1O(==) 1W(a) 1O(..) 1W(b)");
  expect("a[b[1]] [=x", "1W(a) 1O([) 1W(b) 1O([) 1N(1) 1O(]) 1O(]) 1O([) 1O(=) 1W(x)");
  expect("\xC3\xA4?", "1O(\xC3) 1O(\xA4) 1O(?)");
}

static void numbers(void **state) {
  (void)state;
  expect("3 0x1p4 0xA.8P-2 1e+10 .5 3. 0xep1 0xe+1 1-2",
         "1N(3) 1N(0x1p4) 1N(0xA.8P-2) 1N(1e+10) 1N(.5) 1N(3.) 1N(0xep1) 1N(0xe) 1O(+) 1N(1) 1N(1) 1O(-) 1N(2)");
}

static void strings_and_comments(void **state) {
  (void)state;
  expect("'a\\'b' \"c'd\" [[e]f]] [==[g]]h]=]i]==] ''",
         "1S('a\\'b') 1S(\"c'd\") 1S([[e]f]]) 1S([==[g]]h]=]i]==]) 1S('')");
  expect("a -- b [[\nc --[[ d\n]] e --[=[ ]] ]=] f --[ g",
         "1W(a) 1C(-- b [[) 2W(c) 2C(--[[ d\n]]) 3W(e) 3C(--[=[ ]] ]=]) 3W(f) 3C(--[ g)");
  expect("'a\\\nb' 'c\\z  \n\n  d' e", "1S('a\\\nb') 2S('c\\z  \n\n  d') 4W(e)");
  expect("'a\nb \"c\\", "1T('a) 2W(b) 2U(\"c\\)");
  expect("[[a", "1U([[a)");
  expect("--[[a", "1U(--[[a)");
  expect("'\\z ", "1U('\\z )");
}

static void ends_of_lines_are_counted_as_lua_counts_them(void **state) {
  (void)state;
  expect("a\r\nb\rc\n\rd\n\ne", "1W(a) 2W(b) 3W(c) 4W(d) 6W(e)");
  expect("-- a\r\nb", "1C(-- a) 2W(b)");
  expect("[[\r\n]] 'a\\\r\nb' c", "1S([[\r\n]]) 2S('a\\\r\nb') 3W(c)");
  expect("'a\rb", "1T('a) 2W(b)");
}

static void a_file_may_begin_with_more(void **state) {
  (void)state;
  gs_lua_token t;
  expect("\xEF\xBB\xBFx", "1W(x)");
  expect("#!/usr/bin/env lua '\nx", "2W(x)");
  expect("\xEF\xBB\xBF# y\r\nx", "2W(x)");
  expect("#", "");
  static const char part[] = "#x";
  gs_lua_source s = {part, part + 2, 7};
  assert_true(gs_lua_next(&s, &t));
  assert_true(gs_lua_is(&t, "#"));
  assert_int_equal(t.line, 7);
}

static void what_opens_and_closes(void **state) {
  (void)state;
  static const char text[] =
      "if a then b{[1] = '{'} elseif c then repeat until d else for e in f do end end -- {\nfunction () end";
  gs_lua_source s = {text, text + strlen(text), 1};
  int depth = 0, deepest = 0;
  for (gs_lua_token t; gs_lua_next(&s, &t);) {
    depth += t.nests;
    if (depth > deepest) deepest = depth;
    assert_true(depth >= 0);
  }
  assert_int_equal(depth, 0);
  assert_int_equal(deepest, 3);
}

static void what_a_token_is(void **state) {
  (void)state;
  static const char text[] = "ends 'end'";
  gs_lua_source s = {text, text + strlen(text), 1};
  gs_lua_token t;
  assert_true(gs_lua_next(&s, &t));
  assert_true(gs_lua_is(&t, "ends"));
  assert_false(gs_lua_is(&t, "end"));
  assert_false(gs_lua_is(&t, "endsx"));
  assert_true(gs_lua_next(&s, &t));
  assert_false(gs_lua_is(&t, "'end'"));
  assert_false(gs_lua_next(&s, &t));
  assert_int_equal(gs_lua_value(&t, NULL, NULL), 0);
}

/* ---- Lua says the same ---- */

static void expect_as_in_lua(lua_State *L, const char *literal, size_t len) {
  gs_lua_source s = {literal, literal + len, 1};
  gs_lua_token t;
  char out[200];
  size_t n;
  gs__str code = {0};
  gs__str_puts(&code, "return ");
  gs__str_add(&code, literal, len);
  if (luaL_loadbuffer(L, code.at, code.len, "=x") != LUA_OK) fail_msg("%s", lua_tostring(L, -1));
  lua_call(L, 0, 1);
  const char *wanted = lua_tolstring(L, -1, &n);
  assert_true(gs_lua_next(&s, &t));
  assert_int_equal(t.kind, GS_LUA_STRING);
  assert_int_equal(t.len, len);
  assert_int_equal(gs_lua_value(&t, out, NULL), n);
  assert_memory_equal(out, wanted, n + 1);
  lua_pop(L, 1);
  gs__str_dispose(&code);
}

static const char *const pieces[] = {
    "a",       "]",      "[",          "=",         "\\n",     "\\\\",   "\\'",  "\\\"", "\\65",  "\\0657",
    "\\x4a",   "\\x4Ag", "\\u{48}",    "\\u{20AC}", "\\z \n ", "\\\n",   "\\a",  "\\v",  "\\\r",  "\\\r\n",
    "\\u{7F}", "\\u{80}", "\\u{10FFFF}", "\\u{7FFFFFFF}", "\\u{00000041}", "--", "\xC3\xA4", "\\0",  " ",    "\t"};
static const char *const raw[] = {"a", "]", "]]", "=]", "[[", "\n", "\r", "\r\n", "\\", "'", "\"", "--", "\xC3\xA4",
                                  "\\z ", " "};

static uint32_t dice(uint32_t *seed, uint32_t sides) {
  *seed = *seed * 1664525u + 1013904223u;
  return (*seed >> 8) % sides;
}

static void make_literal(gs__str *out, uint32_t *seed, bool is_long) {
  size_t kinds = is_long ? sizeof raw / sizeof *raw : sizeof pieces / sizeof *pieces;
  const char *quote = dice(seed, 2) ? "'" : "\"";
  gs__str_clear(out);
  gs__str_puts(out, is_long ? "[==[" : quote);
  for (uint32_t n = dice(seed, 9); n--;) {
    const char *piece = (is_long ? raw : pieces)[dice(seed, (uint32_t)kinds)];
    gs__str_puts(out, piece);
  }
  gs__str_puts(out, is_long ? "]==]" : quote);
}

static void strings_say_what_lua_reads(void **state) {
  (void)state;
  lua_State *L = luaL_newstate();
  gs__str literal = {0};
  uint32_t seed = 54;
  static const char with_nul[] = "'a\0b'";
  expect_as_in_lua(L, with_nul, sizeof with_nul - 1);
  for (int i = 0; i < 6000; i++) {
    make_literal(&literal, &seed, i % 2);
    expect_as_in_lua(L, literal.at, literal.len);
  }
  gs__str_dispose(&literal);
  lua_close(L);
}

static int keep(lua_State *L, const void *bytes, size_t len, void *out) {
  (void)L;
  gs__str_add(out, bytes, len);
  return 0;
}

static void compile(lua_State *L, const char *text, size_t len, gs__str *out) {
  if (luaL_loadbuffer(L, text, len, "=x") != LUA_OK) fail_msg("%s", lua_tostring(L, -1));
  lua_dump(L, keep, out, 1);
  lua_pop(L, 1);
}

/* The tokens with a blank between them, and no comments, are the same program. */
static void tokens_are_those_of_lua(void **state) {
  (void)state;
  static const char *const sources[] = {
      "local a<const>,b<close> =1,nil;c=a//2>>1<<3~4;goto e;::e::return a..b,...",
      "for i=1,0x1p4 do t[i]=i-1 t[ [[x]] ]=#t end--[==[ ]] ]==]f'x'f\"y\"f[[z]]f{1,2;3,[4]=5,x=.5}",
      "if a~=b and not(c<=d)then return-1 elseif a>=b then return 1e-3 else return~a end",
      "function a.b:c(...)local x='--[[ no comment'return[=[ ]] ]=],x end -- [[",
      "local x=a.b.c[1][\"]\"]:d()-- 'x\nlocal y=1- -1 return x,y,3 ..4,'\\z \n \\x41\\u{7FFFFFFF}'",
      "while 1 do break end repeat local s='\\\\'until'\\''==s\r\nreturn 0xep1,0xe+1,3.,0x.8p-1",
  };
  lua_State *L = luaL_newstate();
  for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
    gs_lua_source s = {sources[i], sources[i] + strlen(sources[i]), 0};
    gs__str joined = {0}, before = {0}, after = {0};
    for (gs_lua_token t; gs_lua_next(&s, &t);)
      if (t.kind != GS_LUA_COMMENT) {
        gs__str_add(&joined, t.at, t.len);
        gs__str_putc(&joined, ' ');
      }
    compile(L, sources[i], strlen(sources[i]), &before);
    compile(L, joined.at, joined.len, &after);
    assert_int_equal(before.len, after.len);
    assert_memory_equal(before.at, after.at, before.len);
    gs__str_dispose(&joined);
    gs__str_dispose(&before);
    gs__str_dispose(&after);
  }
  lua_close(L);
}

static void the_place_of_each_byte(void **state) {
  (void)state;
  static const char text[] = "'a\\\r\nb\\z \n\n c\\u{80}'";
  static const size_t wanted[] = {1, 2, 5, 12, 13, 13};
  static const int lines[] = {3, 3, 4, 6, 6, 6};
  gs_lua_source s = {text, text + strlen(text), 3};
  gs_lua_token t;
  char out[sizeof text];
  const char *places[sizeof text];
  assert_true(gs_lua_next(&s, &t));
  assert_int_equal(gs_lua_value(&t, out, places), 6);
  assert_string_equal(out, "a\nbc\xC2\x80");
  for (size_t i = 0; i < 6; i++) {
    assert_ptr_equal(places[i], text + wanted[i]);
    assert_int_equal(gs_lua_line(&t, places[i]), lines[i]);
  }
  assert_int_equal(gs_lua_line(&t, t.at), 3);
}

/* In memory that ends with the text, for the sanitizers; and what a torn string says fits. */
static void any_text_is_cut_to_its_end(void **state) {
  (void)state;
  uint32_t seed = 7;
  static const char bytes[] = "ab1.0xe+-[]={}()\"'\\\n\r #z:~u/>\xC3";
  for (int i = 0; i < 20000; i++) {
    size_t len = dice(&seed, 12);
    char *text = gs__mem_alloc(len + !len);
    for (size_t k = 0; k < len; k++) text[k] = bytes[dice(&seed, sizeof bytes)];
    gs_lua_source s = {text, text + len, i % 2};
    const char *behind = text;
    for (gs_lua_token t; gs_lua_next(&s, &t); behind = t.at + t.len) {
      assert_true(t.at >= behind && t.len > 0);
      char *out = gs__mem_alloc(t.len);
      const char **places = gs__mem_alloc(t.len * sizeof *places);
      assert_true(gs_lua_value(&t, out, places) < t.len);
      gs__mem_free(out);
      gs__mem_free(places);
    }
    assert_ptr_equal(s.at, text + len);
    gs__mem_free(text);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(names_and_signs), cmocka_unit_test(numbers), cmocka_unit_test(strings_and_comments),
      cmocka_unit_test(ends_of_lines_are_counted_as_lua_counts_them), cmocka_unit_test(a_file_may_begin_with_more),
      cmocka_unit_test(what_opens_and_closes), cmocka_unit_test(what_a_token_is),
      cmocka_unit_test(strings_say_what_lua_reads), cmocka_unit_test(tokens_are_those_of_lua),
      cmocka_unit_test(the_place_of_each_byte), cmocka_unit_test(any_text_is_cut_to_its_end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
