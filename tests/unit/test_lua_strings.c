/* string, table, utf8 and pairs: what a pack may rely on. */
#include "lua_try.h"

static void small_string_functions(void **state) {
  (void)state;
  expect_good("assert(('hello'):sub(2, -2) == 'ell' and ('hello'):sub(-3) == 'llo')");
  expect_good(
      "assert(('hello'):sub(0) == 'hello' and ('hello'):sub(4, 2) == '' and #('x'):sub(9) == 0)");
  expect_good("assert(('hello'):sub(math.mininteger, math.maxinteger) == 'hello')");
  expect_good("assert(('abc'):byte() == 97 and select('#', ('abc'):byte(1, -1)) == 3)");
  expect_good("assert(select('#', ('abc'):byte(9)) == 0 and ('abc'):byte(-1) == 99)");
  expect_good("assert(string.char(72, 105) == 'Hi' and string.char() == '')");
  expect_good("assert(not pcall(string.char, 256) and not pcall(string.char, -1))");
  expect_good("assert(('aBc\\xC3'):upper() == 'ABC\\xC3' and ('ABC'):lower() == 'abc')");
  expect_good("assert(('abc'):reverse() == 'cba' and ('ab'):rep(3, '-') == 'ab-ab-ab')");
  expect_good("assert(#('a\\0b') == 3 and ('a\\0b'):len() == 3)");
}

static void format_covers_lua_without_addresses(void **state) {
  (void)state;
  expect_printed("print(('%5d|%-5d|%05d|%+d|%x|%X|%o|%i'):format(42, 42, 42, 42, 255, 255, 8, 7))",
                 "   42|42   |00042|+42|ff|FF|10|7\n");
  expect_printed("print(('%.2f|%g|%e|%5.1f|%a'):format(3.14159, 1e20, 12345.678, 2.25, 1))",
                 "3.14|1e+20|1.234568e+04|  2.2|0x1p+0\n");
  expect_printed("print(('%s|%10s|%-4s|%.2s|%s|%s'):format('a', 'right', 'l', 'cut', nil, 0.1))",
                 "a|     right|l   |cu|nil|0.1\n");
  expect_printed("print(('%q %q %q %q'):format('a\\n\"\\0', 1, true, nil))",
                 "\"a\\\n\\\"\\0\" 1 true nil\n");
  expect_printed("print(('%c%c%%'):format(72, 105), ('%d'):format(3.0), ('%s'):format({}))",
                 "Hi%\t3\ttable\n");
  expect_good("local s = ('x'):rep(1000) assert(('%s'):format(s) == s and ('%5s'):format(s) == s)");
  expect_good("assert(load('return ' .. ('%q'):format(0.1))() == 0.1)");
  expect_error("('%d'):format(1.5)", GS_EPACK, "no integer representation");
  expect_error("('%d'):format('x')", GS_EPACK, "number expected");
  expect_error("('%d'):format()", GS_EPACK, "number expected");
  expect_error("('%'):format(1)", GS_EPACK, "invalid format");
  expect_error("('%100d'):format(1)", GS_EPACK, "invalid format");
  expect_error("('%.100f'):format(1)", GS_EPACK, "invalid format");
  expect_error("('%y'):format(1)", GS_EPACK, "invalid conversion '%y'");
  expect_error("('%5q'):format('x')", GS_EPACK, "cannot have modifiers");
  expect_error("('%q'):format({})", GS_EPACK, "no literal form");
  expect_error("('%5s'):format('a\\0b')", GS_EPACK, "contains zeros");
}

static void numbers_convert(void **state) {
  (void)state;
  expect_good(
      "assert(tonumber('10') == 10 and tonumber(' 0x10 ') == 16 and tonumber('1e1') == 10.0)");
  expect_good("assert(tonumber('ff', 16) == 255 and tonumber('x') == nil and tonumber({}) == nil)");
  expect_good("assert(tostring(3) == '3' and tostring(3.0) == '3.0' and tostring(-0.0) == '-0.0')");
  expect_good(
      "for _, x in ipairs({0.1, 1/3, 2^0.5, 1e23, 5e-324, 1.7976931348623157e308, 123.456}) do "
      "assert(tonumber(tostring(x)) == x) end");
  expect_good("assert(tostring(0/0) == 'nan' and tostring(-(0/0)) == 'nan')");
  expect_good(
      "assert(math.floor(2.7) == 2 and math.max(1, 5, 3) == 5 and math.type(1) == 'integer')");
}

static void table_functions(void **state) {
  (void)state;
  expect_good("local t = {1, 2} table.insert(t, 3) table.insert(t, 1, 0) "
              "assert(table.concat(t, ',') == '0,1,2,3')");
  expect_good(
      "local t = {1, 2, 3} assert(table.remove(t) == 3 and table.remove(t, 1) == 1 and #t == 1 "
      "and t[1] == 2) assert(table.remove({}) == nil and table.remove(t, 2) == nil)");
  expect_good(
      "assert(not pcall(table.insert, {1}, 5, 0) and not pcall(table.insert, {}, 1, 2, 3))");
  expect_good("local t, k = {}, 1 while k > 0 do t[k] = 1 k = k * 2 end t[3], t[5], t[math.maxinteger] = 1, 1, 1 "
              "assert(not pcall(table.insert, t, 5))");
  expect_good("assert(not pcall(table.remove, {1}, 5) and not pcall(table.insert, {}))");
  expect_good("assert(table.concat({1, 0.5, 'x'}, '-') == '1-0.5-x' and table.concat({}) == '')");
  expect_good("assert(table.concat({1, 2, 3, 4}, ',', 2, 3) == '2,3')");
  expect_error("table.concat({1, {}, 3})", GS_EPACK, "invalid value (of type table) at index 2");
  expect_good("local a, b, c = table.unpack({1, 2, 3}) assert(a + b + c == 6)");
  expect_good("assert(select('#', table.unpack({}, 1, 3)) == 3 and table.pack(nil, nil).n == 2)");
  expect_good("local t = table.move({1, 2, 3}, 1, 3, 2) assert(table.concat(t, ',') == '1,1,2,3')");
  expect_good("local t = table.move({1, 2, 3}, 2, 3, 1) assert(table.concat(t, ',') == '2,3,3')");
  expect_good(
      "local t = table.move({1, 2}, 1, 2, 3, {8, 9}) assert(table.concat(t, ',') == '8,9,1,2')");
}

static void sort_is_stable_and_safe(void **state) {
  (void)state;
  expect_good("local t = {3, 1, 2} table.sort(t) assert(table.concat(t) == '123')");
  expect_good(
      "local t = {'b', 'B', 'a', 'ab'} table.sort(t) assert(table.concat(t, ',') == 'B,a,ab,b')");
  expect_good(
      "local t = {} for i = 1, 1000 do t[i] = (i * 7919) % 1009 end table.sort(t, function(a, b) "
      "return a > b end) for i = 2, 1000 do assert(t[i - 1] >= t[i]) end");
  expect_good(
      "local t = {} for i = 1, 100 do t[i] = {k = i % 3, i = i} end table.sort(t, function(a, b) "
      "return a.k < b.k end) for i = 2, 100 do local a, b = t[i - 1], t[i] "
      "assert(a.k < b.k or (a.k == b.k and a.i < b.i)) end");
  expect_good(
      "local t = {5, 4, 3, 2, 1} table.sort(t, function() return true end) assert(#t == 5)");
  expect_good("local t = {3, 2, 1} pcall(table.sort, t, error) assert(table.concat(t) == '321')");
  expect_error("table.sort({1, 'x', {}})", GS_EPACK, "attempt to compare");
}

static void pairs_and_next_have_an_order(void **state) {
  (void)state;
  expect_printed(
      "local t = {b = 1, a = 2, [3] = 3, [1] = 4, [-1] = 5, [true] = 6, [false] = 7, ab = 8} "
      "for k, v in pairs(t) do print(k, v) end",
      "-1\t5\n1\t4\n3\t3\na\t2\nab\t8\nb\t1\nfalse\t7\ntrue\t6\n");
  expect_printed("local t = {b = 1, a = 2, 9} for k, v in next, t do print(k, v) end",
                 "1\t9\na\t2\nb\t1\n");
  expect_printed(
      "local t = {a = 1, b = 2, c = 3} for k in pairs(t) do t.b = nil t.d = 1 print(k) end",
      "a\nc\n");
  expect_good("assert(next({}) == nil and next({}, nil) == nil and next({5}, 1) == nil)");
  expect_good(
      "local t = setmetatable({}, {__pairs = function() return function(_, i) i = i + 1 "
      "if i < 4 then return i end end, nil, 0 end}) local n = 0 for k in pairs(t) do n = n + k end "
      "assert(n == 6)");
  expect_good(
      "local t = {} for i = 1, 1e5 do t[i] = i end local n = 0 for k, v in pairs(t) do n = n + 1 "
      "assert(k == n and v == n) end assert(n == 1e5)");
  expect_error("pairs(nil)", GS_EPACK, "table expected, got nil");
}

static void metatables_serve_classes(void **state) {
  (void)state;
  expect_good(
      "local C = {} C.__index = C function C.new(x) return setmetatable({x = x}, C) end "
      "function C:get() return self.x end C.__add = function(a, b) return C.new(a.x + b.x) end "
      "local a, b = C.new(1), C.new(2) assert((a + b):get() == 3 and getmetatable(a) == C) "
      "function C:late() return 'late' end assert(a:late() == 'late')");
  expect_good("local A = {} A.__index = A function A:who() return 'A' end "
              "local B = setmetatable({}, {__index = A}) B.__index = B "
              "for i = 1, 1000 do local b = setmetatable({}, B) assert(b:who() == 'A') end");
  expect_good(
      "local t = setmetatable({}, {__metatable = 'mine'}) assert(getmetatable(t) == 'mine') "
      "assert(not pcall(setmetatable, t, {}))");
  expect_good(
      "local t = setmetatable({}, {__call = function(_, x) return x * 2 end}) assert(t(4) == 8)");
  expect_good("local t = setmetatable({}, {}) assert(setmetatable(t, nil) == t) "
              "assert(getmetatable(t) == nil and getmetatable(1) == nil)");
  expect_good("local mt = {__eq = function() return true end} "
              "assert(setmetatable({}, mt) == setmetatable({}, mt))");
}

static void utf8_functions(void **state) {
  (void)state;
  expect_good("assert(not pcall(utf8.len, 'x', math.mininteger) and not pcall(utf8.codepoint, 'x', math.mininteger))");
  expect_good("assert(utf8.char(72, 228, 0x20AC, 0x1F600) == 'Hä€😀' and utf8.len('Hä€😀') == 4)");
  expect_good("local n, at = utf8.len('ab\\xFFc') assert(n == nil and at == 3)");
  expect_good("assert(utf8.len('') == 0 and utf8.len('äö', 3) == 1 and utf8.len('äö', -2) == 1)");
  expect_good("local a, b = utf8.codepoint('ä€', 1, -1) assert(a == 228 and b == 0x20AC)");
  expect_good("assert(utf8.offset('aä€x', 3) == 4 and utf8.offset('aä€x', -1) == 7)");
  expect_good("assert(utf8.offset('aä€x', 0, 3) == 2 and utf8.offset('aä', 9) == nil)");
  expect_good("assert(utf8.offset('ab', 3) == 3 and utf8.offset('', 1) == 1)");
  expect_printed("for p, c in utf8.codes('aä€') do print(p, c) end", "1\t97\n2\t228\n4\t8364\n");
  expect_printed("for c in ('aä€'):gmatch(utf8.charpattern) do print(#c) end", "1\n2\n3\n");
  expect_error("for p, c in utf8.codes('a\\x80') do end", GS_EPACK, "invalid UTF-8 code");
  expect_error("utf8.char(0xD800)", GS_EPACK, "not a code point");
  expect_error("utf8.codepoint('\\xFF')", GS_EPACK, "invalid UTF-8 code");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(small_string_functions),
      cmocka_unit_test(format_covers_lua_without_addresses),
      cmocka_unit_test(numbers_convert),
      cmocka_unit_test(table_functions),
      cmocka_unit_test(sort_is_stable_and_safe),
      cmocka_unit_test(pairs_and_next_have_an_order),
      cmocka_unit_test(metatables_serve_classes),
      cmocka_unit_test(utf8_functions),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
