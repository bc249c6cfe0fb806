/* utf8: decoding, what is ill-formed, properties, normal forms. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/mem.h"
#include "base/utf8.h"

static void every_code_point_there_and_back(void **state) {
  (void)state;
  for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
    if (cp >= 0xD800 && cp <= 0xDFFF) continue;
    char bytes[4];
    uint32_t back = 1;
    size_t n = gs__utf8_encode(cp, bytes);
    if (gs__utf8_decode(bytes, n, &back) != n || back != cp) fail_msg("U+%04X", cp);
    for (size_t k = 1; k < n; k++)
      if (gs__utf8_decode(bytes, k, &back)) fail_msg("U+%04X cut to %zu bytes", cp, k);
  }
}

static void ill_formed(void **state) {
  (void)state;
  static const struct {
    const char *bytes;
    size_t n, bad;
  } cases[] = {{"\x80", 1, 1},
               {"\xC0\xAF", 2, 1},
               {"\xC1\xBF", 2, 1},
               {"\xE0\x80\xAF", 3, 1},
               {"\xED\xA0\x80", 3, 1},
               {"\xF0\x80\x80\x80", 4, 1},
               {"\xF4\x90\x80\x80", 4, 1},
               {"\xF5", 1, 1},
               {"\xFF", 1, 1},
               {"\xE2\x82", 2, 2},
               {"\xF0\x9F\x92", 3, 3},
               {"\xE2\x82"
                "a",
                3, 2},
               {"\xF0\x9F"
                "a",
                3, 2},
               {"\xC3", 1, 1}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    uint32_t cp;
    assert_int_equal(gs__utf8_decode(cases[i].bytes, cases[i].n, &cp), 0);
    assert_int_equal(gs__utf8_bad_length(cases[i].bytes, cases[i].n), cases[i].bad);
    assert_false(gs__utf8_valid(cases[i].bytes, cases[i].n));
  }
  assert_true(gs__utf8_valid("", 0));
  assert_true(gs__utf8_valid("plain text of more than eight bytes, é€😀 too",
                             strlen("plain text of more than eight bytes, é€😀 too")));
  assert_false(gs__utf8_valid("eight ok\xFF", 9));
  assert_false(gs__utf8_valid("é", 1));
}

static void counts_and_widths(void **state) {
  (void)state;
  assert_int_equal(gs__utf8_count("aé€😀", 10), 4);
  assert_int_equal(gs__utf8_count("", 0), 0);
  assert_int_equal(gs__utf8_width("aé", 3), 2);
  assert_int_equal(gs__utf8_width("漢字", 6), 4);
  assert_int_equal(gs__utf8_width("e\xCC\x81", 3), 1);
  assert_int_equal(gs__utf8_width("\t", 1), 0);
  assert_true(gs__utf8_is_ascii("abc", 3));
  assert_false(gs__utf8_is_ascii("é", 2));
}

static void classes(void **state) {
  (void)state;
  static const struct {
    uint32_t cp;
    gs__class want;
  } cases[] = {{'a', GS__LETTER},       {0xE9, GS__LETTER},   {0x4E2D, GS__LETTER},
               {0x301, GS__MARK},       {'7', GS__DIGIT},     {0xBD, GS__DIGIT},
               {',', GS__PUNCT},        {0x201C, GS__PUNCT},  {'$', GS__SYMBOL},
               {0x1F600, GS__SYMBOL},   {' ', GS__SPACE},     {'\n', GS__SPACE},
               {0xA0, GS__SPACE},       {0x2028, GS__SPACE},  {0x85, GS__SPACE},
               {0, GS__CONTROL},        {7, GS__CONTROL},     {0xAD, GS__IGNORABLE},
               {0x200B, GS__IGNORABLE}, {0xE000, GS__SYMBOL}, {0x378, GS__SYMBOL}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    if (gs__utf8_class(cases[i].cp) != cases[i].want)
      fail_msg("U+%04X: %d", cases[i].cp, gs__utf8_class(cases[i].cp));
  assert_true(gs__utf8_is_upper('A'));
  assert_true(gs__utf8_is_upper(0xC9));
  assert_true(gs__utf8_is_upper(0x1C5)); /* title case */
  assert_false(gs__utf8_is_upper('a'));
  assert_false(gs__utf8_is_upper(0x4E2D));
  assert_true(gs__utf8_is_lower('a'));
  assert_true(gs__utf8_is_lower(0xE9));
  assert_false(gs__utf8_is_lower(0x4E2D));
}

static void expect(char *(*form)(const char *, size_t, size_t *), const char *text,
                   const char *want) {
  size_t n;
  char *have = form(text, strlen(text), &n);
  assert_string_equal(have, want);
  assert_int_equal(n, strlen(want));
  gs__mem_free(have);
}

static void normal_forms(void **state) {
  (void)state;
  expect(gs__utf8_nfc, "e\xCC\x81", "é");
  expect(gs__utf8_nfc, "é", "é");
  expect(gs__utf8_nfc, "ＡＢ", "ＡＢ"); /* no compatibility forms */
  expect(gs__utf8_nfc, "", "");
  expect(gs__utf8_fold, "Straße ÉTÉ", "strasse été");
  expect(gs__utf8_fold, "E\xCC\x81", "é");
  expect(gs__utf8_fold, "ΣΊΣΥΦΟΣ", "σίσυφοσ");
  assert_true(strlen(gs__utf8_version()) > 2);
}

/* ---- checking by blocks, against checking by characters ---- */

static uint32_t next(uint64_t *seed) {
  *seed = gs__hash_mix(*seed + 1);
  return (uint32_t)(*seed >> 32);
}

static size_t by_characters(const char *p, size_t n, size_t *count) {
  size_t i = 0, k;
  uint32_t cp = 0, size = 0;
  for (*count = 0; i < n && (k = gs__utf8_decode(p + i, n - i, &cp)); i += k, ++*count)
    if (gs__utf8_next(p + i, &size) != cp || size != k) fail_msg("U+%04X", cp);
  return i;
}

/* Characters of all lengths, those at the bounds more often. */
static size_t write_text(char *out, size_t n, uint64_t *seed) {
  static const uint32_t bounds[] = {0x7F,   0x80,   0x7FF,  0x800,   0xFFF,   0x1000,  0xD7FF,
                                    0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x3FFFF, 0x40000, 0x10FFFF};
  uint32_t most = 1u << next(seed) % 21;
  size_t len = 0;
  while (len < n) {
    uint32_t r = next(seed), cp = r % 4 ? next(seed) % most : bounds[next(seed) % 14];
    if (r % 8 == 3) cp = 'a';
    if (cp < 0xD800 || cp > 0xDFFF) len += gs__utf8_encode(cp, out + len);
  }
  return len;
}

static void blocks_and_characters_agree(void **state) {
  (void)state;
  enum { MOST = 300 };
  uint64_t seed = 1;
  for (int round = 0; round < 20000; round++) {
    char text[MOST + 8];
    size_t n = write_text(text, next(&seed) % MOST, &seed), count;
    for (uint32_t faults = round % 3 ? next(&seed) % 3 : 0; n && faults > 0; faults--)
      text[next(&seed) % n] = (char)next(&seed);
    if (n && round % 5 == 0) n -= next(&seed) % (n < 4 ? n : 4);
    char *exact = gs__mem_alloc(n + 1);   /* so that reading on shows */
    memcpy(exact, text, n);
    size_t good = by_characters(exact, n, &count);
    assert_int_equal(gs__utf8_valid_until(exact, n), good);
    assert_int_equal(gs__utf8_valid(exact, n), good == n);
    assert_int_equal(gs__utf8_count(exact, good), count);
    gs__mem_free(exact);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(every_code_point_there_and_back),
                                     cmocka_unit_test(ill_formed),
                                     cmocka_unit_test(counts_and_widths), cmocka_unit_test(classes),
                                     cmocka_unit_test(normal_forms),
                                     cmocka_unit_test(blocks_and_characters_agree)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
