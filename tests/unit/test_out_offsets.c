/* Offsets in each unit against a plain count from the start of the text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "out/offsets.h"
#include "support/reading.h"

static size_t plain_count(const char *text, uint32_t byte, size_t for_four) {
  size_t n = 0;
  for (uint32_t i = 0; i < byte; i++) {
    unsigned char c = (unsigned char)text[i];
    if ((c & 0xC0) != 0x80) n += c >= 0xF0 ? for_four : 1;
  }
  return n;
}

static void assert_counts(const char *text) {
  gs_reading *r = sample_empty("x", text);
  gs__offsets o = {0};
  for (int pass = 0; pass < 2; pass++) {
    gs__offsets_begin(&o, &r->doc, pass ? GS_UTF16 : GS_CODEPOINTS);
    for (uint32_t i = 0; i <= r->doc.len; i++) {
      if (((unsigned char)text[i] & 0xC0) == 0x80) continue;
      size_t expected = plain_count(text, i, pass ? 2 : 1);
      assert_int_equal(gs__offsets_start(&o, i), expected);
      assert_int_equal(gs__offsets_end(&o, i), expected);
    }
  }
  gs__offsets_dispose(&o);
  sample_free(r);
}

static void code_points_and_utf16(void **state) {
  (void)state;
  assert_counts("");
  assert_counts("plain");
  assert_counts(sample_text);
  gs__str long_text = {0};
  for (int i = 0; i < 100; i++) /* block borders fall inside characters of every length */
    gs__str_puts(&long_text, "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x94\xA5");
  assert_counts(gs__str_get(&long_text));
  gs__str_clear(&long_text);
  for (int i = 0; i < 128; i++) gs__str_putc(&long_text, 'x'); /* exactly one block */
  assert_counts(gs__str_get(&long_text));
  gs__str_dispose(&long_text);
}

static void bytes_of_a_plain_source(void **state) {
  (void)state;
  gs_reading *r = sample_empty("x", "K\xC3\xB6ln");
  gs__offsets o = {0};
  gs__offsets_begin(&o, &r->doc, GS_BYTES);
  assert_int_equal(gs__offsets_start(&o, 3), 3);
  assert_int_equal(gs__offsets_end(&o, 5), 5);
  gs__offsets_dispose(&o);
  sample_free(r);
}

/* A byte order mark and a bad byte: the text is EF BF BD longer and three bytes shorter. */
static void bytes_of_a_repaired_source(void **state) {
  (void)state;
  gs_document *document = gs_document_new("x",
                                          "\xEF\xBB\xBF"
                                          "a\xFF"
                                          "bc",
                                          7);
  gs__arena arena = {0};
  gs__doc doc = {.origin = document, .arena = &arena};
  gs__err err;
  assert_int_equal(gs__source_read(&doc, 0, &err), 0);
  assert_string_equal(doc.text, "a\xEF\xBF\xBD"
                                "bc");
  gs__offsets o = {0};
  gs__offsets_begin(&o, &doc, GS_BYTES);
  assert_int_equal(gs__offsets_start(&o, 0), 3);
  assert_int_equal(gs__offsets_end(&o, 4), 5);
  assert_int_equal(gs__offsets_start(&o, 4), 5);
  assert_int_equal(gs__offsets_end(&o, 6), 7);
  gs__offsets_begin(&o, &doc, GS_CODEPOINTS);
  assert_int_equal(gs__offsets_end(&o, 6), 4);
  gs__offsets_dispose(&o);
  gs__vec_free(&doc.warnings);
  gs__arena_dispose(&arena);
  gs_document_free(document);
}

/* "<b>AT&amp;T</b> wins": the span "AT&T" goes from after <b> to before </b>. */
static void bytes_of_extracted_text(void **state) {
  (void)state;
  gs_reading *r = sample_empty("x", "AT&T wins");
  gs_document *document = (gs_document *)(uintptr_t)r->document;
  document->map = gs__source_map_new();
  gs__source_map_add(document->map, 0, 2, 3, 2);
  gs__source_map_add(document->map, 2, 1, 5, 5);
  gs__source_map_add(document->map, 3, 1, 10, 1);
  gs__source_map_add(document->map, 4, 5, 15, 5);
  gs__offsets o = {0};
  gs__offsets_begin(&o, &r->doc, GS_BYTES);
  assert_int_equal(gs__offsets_start(&o, 0), 3);
  assert_int_equal(gs__offsets_end(&o, 3), 10);
  assert_int_equal(gs__offsets_end(&o, 4), 11);
  assert_int_equal(gs__offsets_start(&o, 4), 15);
  assert_int_equal(gs__offsets_end(&o, 9), 20);
  gs__offsets_dispose(&o);
  sample_free(r);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(code_points_and_utf16),
      cmocka_unit_test(bytes_of_a_plain_source),
      cmocka_unit_test(bytes_of_a_repaired_source),
      cmocka_unit_test(bytes_of_extracted_text),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
