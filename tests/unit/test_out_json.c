/* The JSON emitter: structure, escapes, numbers; and that jansson reads back what went in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "out/json.h"

static void assert_string(const char *s, size_t len, const char *expected) {
  gs__str out = {0};
  gs__json j = {&out, false};
  gs__json_string(&j, s, len);
  assert_string_equal(gs__str_get(&out), expected);
  gs__str_dispose(&out);
}

static void structure_and_commas(void **state) {
  (void)state;
  gs__str out = {0};
  gs__json j = {&out, false};
  gs__json_open(&j, '{');
  gs__json_field(&j, "a", "x");
  gs__json_field(&j, "missing", NULL);
  gs__json_key(&j, "b");
  gs__json_open(&j, '[');
  gs__json_number(&j, 0);
  gs__json_open(&j, '[');
  gs__json_close(&j, ']');
  gs__json_number(&j, SIZE_MAX);
  gs__json_close(&j, ']');
  gs__json_field_raw(&j, "c", "-1");
  gs__json_field_number(&j, "d", 10);
  gs__json_key(&j, "e");
  gs__json_open(&j, '{');
  gs__json_close(&j, '}');
  gs__json_close(&j, '}');
  assert_string_equal(gs__str_get(&out),
                      "{\"a\":\"x\",\"b\":[0,[],18446744073709551615],\"c\":-1,\"d\":10,\"e\":{}}");
  gs__str_dispose(&out);
}

static void escapes(void **state) {
  (void)state;
  assert_string("", 0, "\"\"");
  assert_string("a\"b\\c/", 6, "\"a\\\"b\\\\c/\"");
  assert_string("\t\n\r\b\f", 5, "\"\\t\\n\\r\\b\\f\"");
  assert_string("\0\x01\x1F\x7F", 4, "\"\\u0000\\u0001\\u001f\\u007f\"");
  assert_string("\xC2\x9B"
                "1m",
                4, "\"\\u009b1m\"");
  assert_string("\xE2\x80\xA8|\xE2\x80\xA9", 7, "\"\\u2028|\\u2029\"");
  assert_string("\xE2\x80\xA7 \xC3\xA9 \xF0\x9F\x94\xA5", 11,
                "\"\xE2\x80\xA7 \xC3\xA9 \xF0\x9F\x94\xA5\"");
}

static void ill_formed_bytes(void **state) {
  (void)state;
  assert_string("a\xFF"
                "b",
                3,
                "\"a\xEF\xBF\xBD"
                "b\"");
  assert_string("\xE2\x80", 2, "\"\xEF\xBF\xBD\"");
  assert_string("\xED\xA0\x80", 3, "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

static size_t encode(uint32_t cp, char out[4]) {
  if (cp < 0x80) return out[0] = (char)cp, 1;
  size_t n = cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
  for (size_t i = n; --i; cp >>= 6) out[i] = (char)(0x80 | (cp & 0x3F));
  out[0] = (char)((0xF00 >> n & 0xF0) | cp);
  return n;
}

static void every_character_comes_back(void **state) {
  (void)state;
  gs__str out = {0};
  for (uint32_t cp = 0; cp < 0x110000; cp += cp < 0x3000 ? 1 : 97) {
    char in[4];
    size_t n = encode(cp, in);
    if (cp >= 0xD800 && cp < 0xE000) continue;
    gs__str_clear(&out);
    gs__json j = {&out, false};
    gs__json_string(&j, in, n);
    for (size_t i = 0; i < out.len; i++) assert_true((unsigned char)out.at[i] >= 0x20);
    json_t *back = json_loadb(out.at, out.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
    assert_non_null(back);
    assert_int_equal(json_string_length(back), n);
    assert_memory_equal(json_string_value(back), in, n);
    json_decref(back);
  }
  gs__str_dispose(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(structure_and_commas),
      cmocka_unit_test(escapes),
      cmocka_unit_test(ill_formed_bytes),
      cmocka_unit_test(every_character_comes_back),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
