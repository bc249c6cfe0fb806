/* The attacks that a sandbox must stand: each ends in its named verdict, soon, and the same each
 * run. */
#include "lua_try.h"

/* Seconds of processor time; wide, for builds with sanitizers. The counts are the promise. */
#define SOON 20.0

typedef struct attack {
  int code;
  const char *part, *lua;
} attack;

static const attack endless[] = {
    {GS_ELIMIT, "budget", "while true do end"},
    {GS_ELIMIT, "budget", "local function f() return f() end f()"},
    {GS_ELIMIT, "budget",
     "local function loop() while true do end end while true do pcall(loop) end"},
    {GS_ELIMIT, "budget", "local function f() pcall(f) while true do pcall(f) end end f()"},
    {GS_ELIMIT, "budget", "while true do pcall(pcall, pcall, error) end"},
    {GS_ELIMIT, "budget", "while true do pcall(string.rep, 'x', 1 << 16) end"},
    {GS_ELIMIT, "budget",
     "local t = setmetatable({}, {__index = function() while true do end end}) pcall(function() "
     "return t.x end) return t.x"},
    {GS_ELIMIT, "budget", "table.sort({3, 2, 1}, function() while true do end end)"},
    {GS_ELIMIT, "budget", "string.gsub('abc', '.', function() while true do end end)"},
    {GS_ELIMIT, "budget",
     "local t = setmetatable({}, {__tostring = function() while true do end end}) print(t)"},
    {GS_ELIMIT, "budget",
     "local t = setmetatable({}, {__lt = function() while true do end end}) table.sort({t, t, t})"},
    {GS_ELIMIT, "budget", "for i = 1, 1e9 do local f = load('return ' .. i) f() end"},
    {GS_ELIMIT, "budget", "for k in next, {a = 1} do while true do end end"},
    {GS_ELIMIT, "budget",
     "local t = {} for i = 1, 1e5 do t[i] = i end while true do for k in pairs(t) do end end"},
    {GS_ELIMIT, "budget", "local t = {} for i = 1, 5e4 do t[i] = i end for k in next, t do end"},
    {GS_ELIMIT, "budget", "table.move({}, 1, 1 << 30, 2)"},
    {GS_ELIMIT, "budget", "table.move({}, 1, math.maxinteger - 1, 2)"},
    {GS_ELIMIT, "budget", "local t = {} for i = 1, 1e9 do table.insert(t, 1, i) end"},
    {GS_ELIMIT, "budget", "local s = ('x'):rep(1e7) while true do local u = s .. 'y' end"},
    {GS_ELIMIT, "budget", "local s = ('x'):rep(1e7) while true do s:find('y', 1, true) end"},
    {GS_ELIMIT, "budget", "local s = ('x'):rep(1e7) while true do s:upper() end"},
    {GS_ELIMIT, "budget",
     "local a = ('a'):rep(5e5) while true do (a .. a):find(a .. 'b', 1, true) end"},
    {GS_ELIMIT, "budget",
     "local function grow(n, ...) if n == 0 then local function f() end while true do f(...) end "
     "end "
     "return grow(n - 1, 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20, ...) end grow(500)"},
};

static const attack patterns[] = {
    {GS_ELIMIT, "matching the pattern '.-.-.-.-b'", "('a'):rep(1500):find('.-.-.-.-b')"},
    {GS_ELIMIT, "matching the pattern '.-.-.-.-.-.-b'", "('a'):rep(400):find('.-.-.-.-.-.-b')"},
    {GS_ELIMIT, "matching the pattern", "('a'):rep(22):find(('a-'):rep(25) .. 'b')"},
    {GS_ELIMIT, "matching the pattern", "('a'):rep(40):match(('a?'):rep(40) .. ('a'):rep(41))"},
    {GS_ELIMIT, "matching the pattern", "('a'):rep(3000):match('(.*)(.*)(.*)(.*)(.*)x%5')"},
    {GS_ELIMIT, "matching the pattern", "('a'):rep(3000):match('(a+)(a+)(a+)b')"},
    {GS_ELIMIT, "matching the pattern", "pcall(string.gsub, ('a'):rep(3000), '.-.-.-b', '')"},
    {GS_ELIMIT, "matching the pattern", "for w in ('a'):rep(3000):gmatch('.*.*.*b') do end"},
    {GS_ELIMIT, "matching the pattern",
     "while true do pcall(string.find, ('('):rep(1e5), '%b()') end"},
    {GS_ELIMIT, "matching the pattern", "('('):rep(1e5):find('%b()')"},
    {GS_ELIMIT, "memory", "string.find('a', ('%a'):rep(2e6))"},
};

static const attack memory[] = {
    {GS_ELIMIT, "memory limit of 64 MiB exceeded", "string.rep('x', 1 << 30)"},
    {GS_ELIMIT, "memory limit", "string.rep('x', 1 << 40)"},
    {GS_ELIMIT, "memory limit", "string.rep('x', math.maxinteger, 'y')"},
    {GS_ELIMIT, "memory limit", "pcall(string.rep, 'x', 1 << 30)"},
    {GS_ELIMIT, "memory limit", "local s = 'x' while true do s = s .. s end"},
    {GS_ELIMIT, "memory limit", "local s = 'x' while true do pcall(function() s = s .. s end) end"},
    {GS_ELIMIT, "memory limit", "local t = {} while true do t[#t + 1] = {} end"},
    {GS_ELIMIT, "memory limit", "local t = {} for i = 1, 1e9 do t[i] = i end"},
    {GS_ELIMIT, "memory limit", "local t = {} for i = 1, 1e9 do t['k' .. i] = i end"},
    {GS_ELIMIT, "memory limit",
     "local t = {} for i = 1, 64 do t[i] = ('x'):rep(1 << 20) end table.concat(t)"},
    {GS_ELIMIT, "memory limit", "local s = ('x'):rep(1 << 20) local r = s:gsub('.', s)"},
    {GS_ELIMIT, "memory limit",
     "local s = ('x'):rep(1 << 24) string.format('%s%s%s%s%s', s, s, s, s, s)"},
    {GS_ELIMIT, "memory limit",
     "local f = function(...) return ... end local t = {} "
     "while true do local a = {} t = {t, function() return a end} end"},
    {GS_ELIMIT, "memory limit", /* a full table whose every insertion rebuilds it */
     "local t = {} for i = 1, 1 << 18 do t[-i] = 1 end local i = 0 "
     "while true do i = i + 1 t[-i] = nil t[-i - (1 << 18)] = 1 end"},
    {GS_ELIMIT, "memory limit", /* nearly full of live data: a collection for every few tables */
     "local keep = {} for i = 1, 530000 do keep[i] = {i} end while true do local t = {1, 2} end"},
};

static const attack refused[] = {
    {GS_EPACK, "not allowed: __gc", "setmetatable({}, {__gc = function() while true do end end})"},
    {GS_EPACK, "not allowed: __gc", "setmetatable({}, {__gc = true})"},
    {GS_EPACK, "not allowed: __mode", "setmetatable({}, {__mode = 'k'})"},
    {GS_EPACK, "not allowed: __close", "setmetatable({}, {__close = function() end})"},
    {GS_EPACK, "non-closable",
     "local mt = {} local t = setmetatable({}, mt) mt.__close = function() while true do end end "
     "local x <close> = t"},
    {GS_EPACK, "non-closable",
     "local mt = {} local t = setmetatable({}, mt) rawset(mt, '__close', print) mt.__add = print "
     "local u = pcall(setmetatable, t, mt) local x <close> = t"},
    {GS_EPACK, "not allowed: debug", "debug.sethook()"},
    {GS_EPACK, "not allowed: os", "os.exit()"},
    {GS_EPACK, "not allowed: io", "io.open('x')"},
    {GS_EPACK, "not allowed: package", "return package.loaded"},
    {GS_EPACK, "not allowed: dofile", "dofile('x')"},
    {GS_EPACK, "not allowed: loadfile", "loadfile('x')"},
    {GS_EPACK, "not allowed: collectgarbage", "collectgarbage()"},
    {GS_EPACK, "not allowed: coroutine", "coroutine.wrap(print)"},
    {GS_EPACK, "not allowed: coroutine", "local t = coroutine.close"},
    {GS_EPACK, "not allowed: xpcall", "xpcall(error, function() while true do end end)"},
    {GS_EPACK, "not allowed: warn", "warn('@on')"},
    {GS_EPACK, "not allowed: _G", "_G.print = nil"},
    {GS_EPACK, "not allowed: string.dump", "string.dump(print)"},
    {GS_EPACK, "not allowed: string.dump", "('').dump(print)"},
    {GS_EPACK, "not allowed: math.random", "math.random()"},
    {GS_EPACK, "not allowed: math.randomseed", "math.randomseed(1)"},
    {GS_EPACK, "not allowed: %p", "string.format('%p', {})"},
    {GS_EPACK, "not allowed: load of compiled Lua", "load('return 1', 'x', 'b')"},
    {GS_EPACK, "not allowed: compiled Lua", "error((select(2, load('\\27Lua'))))"},
    {GS_EPACK, "not allowed: compiled Lua",
     "error((select(2, load('\\27LuaT\\0\\x19\\x93', 'x', 'bt'))))"},
    {GS_EPACK, "string expected", "load(function() return nil end)"},
    {GS_EPACK, "__call must be a function", "local t = {} setmetatable(t, {__call = t}) t()"},
    {GS_EPACK, "chain of __index", "local t = {} setmetatable(t, {__index = t}) return t.x"},
    {GS_EPACK, "chain of __newindex", "local t = {} setmetatable(t, {__newindex = t}) t.x = 1"},
    {GS_EPACK, "chain of __index",
     "local t = {} for i = 1, 100 do t = setmetatable({}, {__index = t}) end"},
    {GS_EPACK, "chain of __index", /* the same, from the other end */
     "local top, t = nil, {} for i = 1, 100 do local u = {} setmetatable(t, {__index = u}) t = u "
     "end"},
    {GS_EPACK, "protected metatable", "setmetatable(_ENV, nil)"},
    {GS_EPACK, "protected metatable", "setmetatable(string, {})"},
    {GS_EPACK, "table expected", "setmetatable('', {})"},
    {GS_EPACK, "have no order", "for k in pairs({[{}] = 1}) do end"},
    {GS_EPACK, "have no order", "for k in pairs({[print] = 1}) do end"},
    {GS_EPACK, "have no order", "for k in pairs({[0.5] = 1}) do end"},
    {GS_EPACK, "have no order", "next({[{}] = 1})"},
    {GS_EPACK, "assignment to the undefined name 'x'", "x = 1"},
    {GS_EPACK, "declare it first: local helper", "function helper() end"},
    {GS_EPACK, "undefined name 'sting'; did you mean 'string'?", "sting.find('a', 'b')"},
    {GS_EPACK, "undefined name 'string.gsubb'; did you mean 'string.gsub'?", "string.gsubb('a')"},
    {GS_EPACK, "undefined name 'qqqqqqqq'", "return qqqqqqqq"},
    {GS_EPACK, "too many results", "table.unpack({}, 1, 1e6)"},
    {GS_EPACK, "too many results", "table.unpack({}, math.mininteger, math.maxinteger)"},
    {GS_EPACK, "too long", "string.byte(('x'):rep(1e6), 1, -1)"},
    {GS_ELIMIT, "(endless recursion?)", "local function f() return 1 + f() end f()"},
    {GS_EPACK, "overflow",
     "local t = setmetatable({}, {}) local function f(s) return (s:gsub('.', f)) end f('a')"},
    {GS_EPACK, "overflow", "assert(load(('('):rep(60000)))"},
};

static void check(const attack *a, size_t n) {
  for (size_t i = 0; i < n; i++) {
    lua_try t;
    run(&t, a[i].lua);
    if (t.err.code != a[i].code || !strstr(t.err.message, a[i].part)) {
      print_error("wanted %d '%s'\ngot    %d '%s'\nin: %s\n", a[i].code, a[i].part, t.err.code,
                  t.err.message, a[i].lua);
      fail();
    }
    if (t.seconds > SOON) fail_msg("%.1f s for: %s", t.seconds, a[i].lua);
    if (getenv("GS_TEST_TIMES")) print_message("%6.2f s  %s\n", t.seconds, a[i].lua);
    assert_string_equal(t.err.file, "pack/try.lua");
    assert_int_equal(t.err.line, 1);
    assert_null(strchr(t.err.message, '\n'));
    gs__str_dispose(&t.printed);
  }
}

static void loops_end_by_budget(void **state) {
  (void)state;
  check(endless, sizeof endless / sizeof *endless);
}

static void pattern_bombs_end_by_budget_and_are_named(void **state) {
  (void)state;
  check(patterns, sizeof patterns / sizeof *patterns);
}

static void memory_bombs_end_by_cap(void **state) {
  (void)state;
  check(memory, sizeof memory / sizeof *memory);
}

static void forbidden_things_are_refused(void **state) {
  (void)state;
  check(refused, sizeof refused / sizeof *refused);
}

/* Things that look like attacks and have no effect. */
static void harmless_things_stay_harmless(void **state) {
  (void)state;
  expect_good("assert((''):rep(1 << 40) == '')");
  expect_good("assert(('x'):rep(-1) == '' and ('x'):rep(0) == '')");
  expect_good("local mt = {} local t = setmetatable({}, mt) mt.__gc = function() error('x') end "
              "t = nil for i = 1, 1e5 do local u = {} end");
  expect_good(
      "local t = setmetatable({}, {__len = function() return 1e9 end}) table.insert(t, 1, 5) "
      "assert(rawlen(t) == 1 and table.remove(t) == 5)");
  expect_good("assert(getmetatable('') == 'locked')");
  expect_good("assert(getmetatable(_ENV) == 'locked' and getmetatable(string) == 'locked')");
  expect_good("local ok, e = pcall(function() getmetatable('').__index = 1 end) assert(not ok)");
  expect_good("assert(tostring({}) == 'table' and tostring(print) == 'function')");
  expect_good("assert(not pcall(string.rep)) assert(select('#', pcall(error)) == 2)");
  expect_good("assert(load('return 1 + 1')() == 2)");
  expect_good("local f, e = load('return +') assert(not f and e:find('^%(load%):1: '))");
  expect_good("local ok, e = pcall(load('x = 1')) assert(not ok and e:find('undefined name'))");
  expect_good("assert(load('return x', nil, 't', {x = 7})() == 7)");
}

static void one_pack_cannot_change_another(void **state) {
  (void)state;
  gs__err err = {0};
  gs__lua *l = gs__lua_new(0, 0);
  const char *bad = "string.upper = function() return 'bad' end table.concat = nil print = nil "
                    "rawset(string, 'lower', nil) rawset(_ENV, 'type', nil) "
                    "assert(('x'):upper() == 'X')";
  const char *good = "assert(string.upper('a') == 'A' and ('a'):upper() == 'A') "
                     "assert(table.concat({1, 2}) == '12' and ('A'):lower() == 'a') print(type(1))";
  int a = gs__lua_new_env(l), b = gs__lua_new_env(l);
  assert_int_equal(gs__lua_load(l, bad, strlen(bad), "bad.lua", a, &err), 0);
  if (gs__lua_call(l, 0, 0, &err)) fail_msg("%s", err.message);
  assert_int_equal(gs__lua_load(l, good, strlen(good), "good.lua", b, &err), 0);
  if (gs__lua_call(l, 0, 0, &err)) fail_msg("%s", err.message);
  gs__lua_free(l);
}

static int finalised(lua_State *L) {
  ++*(int *)lua_touserdata(L, 1);
  return 0;
}

static void engine_objects_hide_their_metatable(void **state) {
  (void)state;
  gs__err err = {0};
  gs__lua *l = gs__lua_new(0, 0);
  lua_State *L = gs__lua_state(l);
  int env = gs__lua_new_env(l);
  *(int *)lua_newuserdatauv(L, sizeof(int), 0) = 0;
  lua_newtable(L);
  lua_pushcfunction(L, finalised);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
  gs__lua_define(l, env, "thing");
  const char *code =
      "assert(getmetatable(thing) == 'locked') assert(tostring(thing) == 'userdata') "
      "assert(not pcall(setmetatable, thing, {}))";
  assert_int_equal(gs__lua_load(l, code, strlen(code), "a.lua", env, &err), 0);
  if (gs__lua_call(l, 0, 0, &err)) fail_msg("%s", err.message);
  gs__lua_free(l);
}

static void counts_and_output_are_the_same_each_run(void **state) {
  (void)state;
  const char *code =
      "local t = {} for i = 1, 300 do t['k' .. i] = i t[i * 7] = {} t[i % 2 == 0] = i end "
      "for k, v in pairs(t) do print(k, v) end print(tostring(t), next(t)) "
      "for w in ('a b c'):gmatch('%a') do t[w] = w:rep(50) end table.sort(t) "
      "pcall(pairs, {[0.5] = 1, [{}] = 1, x = 1}) pcall(next, {[0.5] = 1, [{}] = 1, x = 1}) "
      "pcall(function() return qwe end)";
  const char *loop =
      "local t = {} while true do t['k' .. #t] = next(t) for k in pairs(t) do t[#t + 1]"
      " = tostring(k):gsub('%d', '%0%0') end if #t > 100 then t = {} end end";
  lua_try first, again;
  run(&first, code);
  if (first.err.code) fail_msg("%s", first.err.message);
  for (int i = 0; i < 20; i++) {
    run(&again, code);
    assert_string_equal(gs__str_get(&again.printed), gs__str_get(&first.printed));
    assert_int_equal(again.steps, first.steps);
    gs__str_dispose(&again.printed);
  }
  gs__str_dispose(&first.printed);
  run_with(&first, loop, strlen(loop), 1000000, 0);
  assert_int_equal(first.err.code, GS_ELIMIT);
  for (int i = 0; i < 5; i++) {
    run_with(&again, loop, strlen(loop), 1000000, 0);
    assert_string_equal(again.err.message, first.err.message);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(loops_end_by_budget),
      cmocka_unit_test(pattern_bombs_end_by_budget_and_are_named),
      cmocka_unit_test(memory_bombs_end_by_cap),
      cmocka_unit_test(forbidden_things_are_refused),
      cmocka_unit_test(harmless_things_stay_harmless),
      cmocka_unit_test(one_pack_cannot_change_another),
      cmocka_unit_test(engine_objects_hide_their_metatable),
      cmocka_unit_test(counts_and_output_are_the_same_each_run),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
