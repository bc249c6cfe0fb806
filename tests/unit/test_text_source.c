/* What arrives as bytes becomes a valid text, and every place of it can be found again. */
#include "text_sample.h"

#include "base/utf8.h"

typedef struct source {
  gs__arena arena;
  gs_document origin;
  gs__doc doc;
  gs__err err;
} source;

static int read_bytes(source *s, const char *bytes, size_t len, size_t max) {
  *s = (source){.origin = {.bytes = (char *)(uintptr_t)bytes, .len = len}};
  s->doc.origin = &s->origin;
  s->doc.arena = &s->arena;
  return gs__source_read(&s->doc, max, &s->err);
}

static void dispose(source *s) {
  gs__doc_dispose(&s->doc);
  gs__arena_dispose(&s->arena);
}

static void assert_text(const char *bytes, size_t len, const char *want, size_t want_len) {
  source s;
  assert_int_equal(0, read_bytes(&s, bytes, len, 0));
  assert_int_equal(want_len, s.doc.len);
  assert_memory_equal(want, s.doc.text, want_len);
  assert_true(gs__utf8_valid(s.doc.text, s.doc.len));
  for (size_t i = 0; i < GS__TEXT_PAD; i++) assert_int_equal(0, s.doc.text[s.doc.len + i]);
  dispose(&s);
}

#define TEXT(bytes, want) assert_text(bytes, sizeof(bytes) - 1, want, sizeof(want) - 1)
#define R "\xEF\xBF\xBD"

static void empty_and_blank(void **state) {
  (void)state;
  TEXT("", "");
  TEXT("   ", "   ");
  TEXT("\xEF\xBB\xBF", "");
  TEXT("\xFF\xFE", "");
  TEXT("\xFE\xFF", "");
  source s;
  assert_int_equal(0, read_bytes(&s, NULL, 0, 0));
  assert_int_equal(0, s.doc.len);
  assert_int_equal(0, gs__doc_source_byte(&s.doc, 0));
  dispose(&s);
}

static void control_characters_stay(void **state) {
  (void)state;
  TEXT("a\0b\rc\fd\xE2\x80\xA8" "e\r\n", "a\0b\rc\fd\xE2\x80\xA8" "e\r\n");
}

static void each_ill_formed_class(void **state) {
  (void)state;
  TEXT("a\xC0\x80z", "a" R R "z");              /* overlong, two bytes */
  TEXT("a\xE0\x80\x80z", "a" R R R "z");        /* overlong, three */
  TEXT("a\xF0\x80\x80\x80z", "a" R R R R "z");  /* overlong, four */
  TEXT("a\xED\xA0\x80z", "a" R R R "z");        /* surrogate */
  TEXT("a\xF4\x90\x80\x80z", "a" R R R R "z");  /* above U+10FFFF */
  TEXT("a\xF5\xFFz", "a" R R "z");              /* bytes that never occur */
  TEXT("a\x80\xBFz", "a" R R "z");              /* stray continuations */
  TEXT("a\xE2\x82z", "a" R "z");                /* cut sequences: one for the longest beginning */
  TEXT("a\xF0\x9F\x98z", "a" R "z");
  TEXT("a\xE2\x82\xE2\x82\xAC", "a" R "\xE2\x82\xAC");
  TEXT("a\xC3", "a" R);
  TEXT("a\xF0\x9F", "a" R);
  TEXT("caf\xE9 cr\xE8me", "caf" R " cr" R "me");   /* Latin-1 taken for UTF-8 */
}

/* A cut sequence at every distance from the eight-byte steps of the fast road. */
static void cut_at_each_edge(void **state) {
  (void)state;
  for (size_t at = 0; at < 20; at++) {
    char bytes[24], want[32];
    memset(bytes, 'x', sizeof bytes);
    memset(want, 'x', sizeof want);
    memcpy(bytes + at, "\xE2\x82", 2);
    memcpy(want + at, R, 3);
    assert_text(bytes, sizeof bytes, want, sizeof bytes + 1);
  }
}

static void the_way_back(void **state) {
  (void)state;
  static const char bytes[] = "\xEF\xBB\xBF" "ab\xFF" "cd\xE2\x82" "e\xE2\x82\xAC" "f\xED\xA0\x80g";
  static const struct { uint32_t text; size_t want; } at[] = {
      {0, 3}, {1, 4}, {2, 5}, {5, 6}, {6, 7}, {7, 8}, {10, 10}, {11, 11}, {14, 14},
      {15, 15}, {18, 16}, {21, 17}, {24, 18}, {25, 19}, {99, 19}};
  source s;
  assert_int_equal(0, read_bytes(&s, bytes, sizeof bytes - 1, 0));
  for (size_t i = 0; i < sizeof at / sizeof *at; i++)
    assert_int_equal(at[i].want, gs__doc_source_byte(&s.doc, at[i].text));
  dispose(&s);
}

static void one_warning_with_the_first_place(void **state) {
  (void)state;
  source s;
  assert_int_equal(0, read_bytes(&s, "ok \xFF and \xFE\xFE", 11, 0));
  assert_int_equal(1, s.doc.warnings.len);
  const gs__warning *w = s.doc.warnings.at;
  assert_string_equal("bad-utf8", w->code);
  assert_int_equal(3, w->start);
  assert_int_equal(6, w->end);
  assert_non_null(strstr(w->message, "3 ill-formed UTF-8 sequences"));
  assert_non_null(strstr(w->message, "byte 3"));
  dispose(&s);
  assert_int_equal(0, read_bytes(&s, "clean", 5, 0));
  assert_int_equal(0, s.doc.warnings.len);
  dispose(&s);
}

static void utf16(void **state) {
  (void)state;
  TEXT("\xFF\xFEH\0i\0", "Hi");
  TEXT("\xFE\xFF\0H\0i", "Hi");
  TEXT("\xFF\xFE\xAC\x20\x3D\xD8\x00\xDE!\0", "\xE2\x82\xAC\xF0\x9F\x98\x80!");
  TEXT("\xFE\xFF\xD8\x3D\xDE\x00", "\xF0\x9F\x98\x80");
  TEXT("\xFF\xFE\x3D\xD8!\0", R "!");               /* lone high surrogate */
  TEXT("\xFF\xFE\x00\xDE!\0", R "!");               /* lone low surrogate */
  TEXT("\xFF\xFE\x3D\xD8", R);
  TEXT("\xFF\xFE!\0?", "!" R);                      /* half a unit at the end */
  TEXT("H\0i\0", "H\0i\0");                         /* no mark: NULs in UTF-8 */
}

static void utf16_way_back(void **state) {
  (void)state;
  char bytes[2 + 4 * 300];
  memcpy(bytes, "\xFF\xFE", 2);
  for (size_t i = 0; i < 300; i++) memcpy(bytes + 2 + 4 * i, "\xAC\x20x\0", 4);
  source s;
  assert_int_equal(0, read_bytes(&s, bytes, sizeof bytes, 0));
  assert_int_equal(300 * 4, s.doc.len);
  for (uint32_t i = 0; i < 300; i++) {
    assert_int_equal(2 + 4 * i, gs__doc_source_byte(&s.doc, 4 * i));
    assert_int_equal(2 + 4 * i, gs__doc_source_byte(&s.doc, 4 * i + 1));
    assert_int_equal(4 + 4 * i, gs__doc_source_byte(&s.doc, 4 * i + 3));
  }
  assert_int_equal(sizeof bytes, gs__doc_source_byte(&s.doc, s.doc.len));
  dispose(&s);
}

static void limit(void **state) {
  (void)state;
  source s;
  assert_int_equal(0, read_bytes(&s, "12345", 5, 5));
  dispose(&s);
  assert_int_equal(GS_ELIMIT, read_bytes(&s, "123456", 6, 5));
  assert_non_null(strstr(s.err.message, "text_bytes"));
  dispose(&s);
  assert_int_equal(GS_ELIMIT, read_bytes(&s, "\xFF\xFF", 2, 5));   /* six bytes when replaced */
  dispose(&s);
  assert_int_equal(GS_ELIMIT, read_bytes(&s, "1234567890123456789", 19, 5));
  dispose(&s);
  assert_int_equal(0, read_bytes(&s, "\xFF\xFE" "1\0002\0003\0", 8, 3));
  dispose(&s);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(empty_and_blank),
      cmocka_unit_test(control_characters_stay),
      cmocka_unit_test(each_ill_formed_class),
      cmocka_unit_test(cut_at_each_edge),
      cmocka_unit_test(the_way_back),
      cmocka_unit_test(one_warning_with_the_first_place),
      cmocka_unit_test(utf16),
      cmocka_unit_test(utf16_way_back),
      cmocka_unit_test(limit),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
