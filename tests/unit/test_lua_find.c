/* Our pattern functions against stock Lua's, on patterns that are safe for both. */
#include <lualib.h>

#include "lua_try.h"

static const char *const subjects[] = {"",
                                       "a",
                                       "b",
                                       "aaa",
                                       "hello world",
                                       "THE (quick) fox",
                                       "a,b,,c",
                                       "key = value",
                                       "((a)(b(c)))",
                                       "x=1, y=22, z=333",
                                       "  trim me  ",
                                       "2024-06-01T12:30",
                                       "\"quoted \\\" text\"",
                                       "aXbXc",
                                       "%d %s",
                                       "caf\xC3\xA9 na\xC3\xAFve",
                                       "foo.bar.baz",
                                       "[link](url)",
                                       "ab12cd34",
                                       "-7",
                                       "a\0b",
                                       "tab\there",
                                       "abcabcabc",
                                       "]x]",
                                       "^start",
                                       "end$",
                                       "THE END",
                                       "__index",
                                       "a-b-c",
                                       "aab",
                                       "abab"};

static const char *const good_patterns[] = {"",
                                            "a",
                                            ".",
                                            ".*",
                                            ".+",
                                            ".-",
                                            "a*",
                                            "a+",
                                            "a-",
                                            "a?",
                                            "^a",
                                            "a$",
                                            "^$",
                                            "^.-$",
                                            "%a+",
                                            "%d+",
                                            "%s*",
                                            "%w+",
                                            "[%w_]+",
                                            "[^,]*",
                                            "[^,]+",
                                            "(%w+)",
                                            "(%w+)%s*=%s*(%w+)",
                                            "()a()",
                                            "(a*(.)b)",
                                            "%b()",
                                            "%f[%a]%a+",
                                            "%f[%a]%a+%f[%A]",
                                            "^%s*(.-)%s*$",
                                            "(.)%1",
                                            "(%a)(%a)%2%1",
                                            "[a-c]+",
                                            "[]]",
                                            "[^]]+",
                                            "[a-]",
                                            "[%a-z]",
                                            "[-a]+",
                                            "%%",
                                            "%.",
                                            "(%d%d%d%d)-(%d%d)-(%d%d)",
                                            "[\"'](.-)[\"']",
                                            "a-b",
                                            "%-?%d+",
                                            "(.-),",
                                            "((a)(b))",
                                            ".-b",
                                            "a.-b.-c",
                                            "%u+",
                                            "%l+",
                                            "%p",
                                            "%x+",
                                            "%c",
                                            "%g+",
                                            "%S+",
                                            "[%d%s]+",
                                            "(a?)(b?)(c?)",
                                            "[\xC0-\xFF][\x80-\xBF]*",
                                            "$",
                                            "^^",
                                            "a$b",
                                            "x*$",
                                            "()",
                                            "(()a)",
                                            "%f[%z]",
                                            "%z"};

static const char *const bad_patterns[] = {"%",  "[",    "[a",    "[%",  "(",  ")",
                                           "(a", "a)",   "%b",    "%bx", "%f", "%fa",
                                           "%1", "(%1)", "(a)%2", "[^",  "[]", "[a-"};

static lua_State *stock;
static gs__lua *ours;

static const char *const probe =
    "local s, p = ...\n"
    "local out = {}\n"
    "local function put(tag, ...) out[#out + 1] = tag for i = 1, select('#', ...) do\n"
    "  out[#out + 1] = '<' .. tostring((select(i, ...))) .. '>' end end\n"
    "for init = -3, 4 do put('f', s:find(p, init)) put('m', s:match(p, init)) end\n"
    "put('p', s:find(p, 1, true))\n"
    "local n = 0 for a, b in s:gmatch(p) do put('g', a, b) n = n + 1 if n > 99 then break end end\n"
    "put('s', s:gsub(p, '<%0>')) put('s2', s:gsub(p, '', 2)) put('s3', s:gsub(p, {a = 'A', b = "
    "false}))\n"
    "put('s4', s:gsub(p, function(x) return x and #tostring(x) > 1 and '[' .. x .. ']' end))\n"
    "return table.concat(out, '|')\n";

static int prepare(void **state) {
  gs__err err = {0};
  (void)state;
  stock = luaL_newstate();
  luaL_openlibs(stock);
  if (luaL_loadstring(stock, probe)) return -1;
  ours = gs__lua_new(UINT64_MAX, 0);
  int env = gs__lua_new_env(ours);
  return gs__lua_load(ours, probe, strlen(probe), "probe", env, &err);
}

static int finish(void **state) {
  (void)state;
  lua_close(stock);
  gs__lua_free(ours);
  return 0;
}

static void compare(const char *s, size_t slen, const char *p, size_t plen) {
  gs__err err = {0};
  lua_State *L = gs__lua_state(ours);
  lua_pushvalue(stock, -1);
  lua_pushlstring(stock, s, slen);
  lua_pushlstring(stock, p, plen);
  int status = lua_pcall(stock, 2, 1, 0);
  lua_pushvalue(L, -1);
  lua_pushlstring(L, s, slen);
  lua_pushlstring(L, p, plen);
  int code = gs__lua_call(ours, 2, 1, &err);
  if ((status == LUA_OK) != (code == 0)) {
    fail_msg("'%s' in '%s': stock %d, ours %d %s", p, s, status, code, err.message);
  }
  if (code == 0) {
    size_t a_len, b_len;
    const char *a = lua_tolstring(stock, -1, &a_len), *b = lua_tolstring(L, -1, &b_len);
    if (a_len != b_len || memcmp(a, b, a_len) != 0)
      fail_msg("'%s' in '%s':\nstock %s\nours  %s", p, s, a, b);
    lua_pop(L, 1);
  }
  lua_pop(stock, 1);
}

static void the_same_as_stock_on_chosen_patterns(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++)
    for (size_t j = 0; j < sizeof good_patterns / sizeof *good_patterns; j++) {
      size_t slen = strcmp(subjects[i], "a") == 0 && i == 20 ? 3 : strlen(subjects[i]);
      if (strstr(good_patterns[j], "%z")) continue; /* stock keeps it for old times */
      compare(subjects[i], slen, good_patterns[j], strlen(good_patterns[j]));
    }
  compare("a\0b\0", 4, "%c", 2);
  compare("a\0b\0", 4, "\0", 1);
  compare("a\0b\0", 4, "[\0b]+", 5);
  compare("a\0b", 3, "%f[\0]", 5);
}

static uint32_t dice(uint32_t *seed, uint32_t sides) {
  *seed = *seed * 1664525u + 1013904223u;
  return (*seed >> 8) % sides;
}

static void the_same_as_stock_on_random_patterns(void **state) {
  (void)state;
  static const char *const bits[] = {
      "a",      "b", "x", ".", "%a", "%d", "[ab]", "[^a]", "[a-c1]", "(", ")", "()", "%1", "%b()",
      "%f[%a]", "*", "+", "-", "?",  "^",  "$",    "%s",   "%W",     "%", "[", "]",  "%%", " "};
  static const char letters[] = "aab bx1()c.%";
  uint32_t seed = 20;
  for (int i = 0; i < 20000; i++) {
    char p[64] = "", s[24];
    uint32_t n = 1 + dice(&seed, 5), m = dice(&seed, 16);
    for (uint32_t k = 0; k < n; k++) strcat(p, bits[dice(&seed, sizeof bits / sizeof *bits)]);
    for (uint32_t k = 0; k < m; k++) s[k] = letters[dice(&seed, sizeof letters - 1)];
    s[m] = '\0';
    /* Stock tells of a fault only where it gets that far; so try its verdict on a faulty pattern.
     */
    gs__err err = {0};
    lua_State *L = gs__lua_state(ours);
    lua_pushvalue(L, -1);
    lua_pushstring(L, "");
    lua_pushstring(L, p);
    if (gs__lua_call(ours, 2, 0, &err) == 0) compare(s, m, p, strlen(p));
  }
}

static void faulty_patterns_are_refused(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof bad_patterns / sizeof *bad_patterns; i++) {
    char code[128];
    snprintf(code, sizeof code, "string.match('aab', [==[%s]==])", bad_patterns[i]);
    lua_try t;
    run(&t, code);
    if (t.err.code != GS_EPACK) fail_msg("'%s' is accepted", bad_patterns[i]);
  }
  expect_error("('x'):match(('()'):rep(33))", GS_EPACK, "too many captures");
  expect_error("('x'):gsub('x', '%2')", GS_EPACK, "invalid capture index");
  expect_error("('x'):gsub('x', '%a')", GS_EPACK, "invalid use of '%' in replacement");
  expect_error("('x'):gsub('x', function() return {} end)", GS_EPACK, "invalid replacement value");
  expect_error("('x'):gsub('x')", GS_EPACK, "string, function or table expected");
}

static void long_patterns_and_many_captures_work(void **state) {
  (void)state;
  expect_good("local p = ('a'):rep(500) assert((p .. 'b'):find(p .. 'b$') == 1)");
  expect_good("assert(select('#', ('x'):rep(32):match(('(.)'):rep(32))) == 32)");
  expect_good(
      "local n = 0 for k in ('x '):rep(1000):gmatch('%S' .. ('[ ]?'):rep(20)) do n = n + 1 end "
      "assert(n == 1000)");
  expect_good("assert(('hello'):gsub('l', {l = 1.5}) == 'he1.51.5o')");
  expect_good("assert(('abc'):gsub('%w', '%0%0', 2) == 'aabbc')");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_same_as_stock_on_chosen_patterns),
      cmocka_unit_test(the_same_as_stock_on_random_patterns),
      cmocka_unit_test(faulty_patterns_are_refused),
      cmocka_unit_test(long_patterns_and_many_captures_work),
  };
  return cmocka_run_group_tests(tests, prepare, finish);
}
