/* Files that hold no text are told by their first bytes. */
#include "in/foreign.h"

#include <string.h>

#include "in_tools.h"

static void expect_kind(const char *bytes, size_t len, const char *message) {
  gs__err err = {0};
  assert_int_equal(gs__foreign_kind(bytes, len, &err), message ? GS_EINPUT : 0);
  if (message) assert_non_null(strstr(err.message, message));
}

static void kinds_have_names_and_advice(void **state) {
  (void)state;
  expect_kind("%PDF-1.7\n%\xE2\xE3", 11,
              "looks like a PDF and not like text; convert it to text first: pdftotext FILE");
  expect_kind("PK\003\004\024\0", 6, "DOCX");
  expect_kind("\x7F" "ELF\002\001", 6, "a program");
  expect_kind("\0\0\0\x20" "ftypisom", 12, "a film");
  expect_kind("{\\rtf1\\ansi", 11, "RTF");
  char tar[300] = "notes.txt";
  memcpy(tar + 257, "ustar", 5);
  expect_kind(tar, sizeof tar, "a tar archive");
}

static void a_text_may_begin_like_one(void **state) {
  (void)state;
  expect_kind("ID3 is how songs are named.", 27, NULL);
  expect_kind("PK", 2, NULL);
  expect_kind("BZh is no word.", 15, NULL);
  expect_kind("", 0, NULL);
}

static void lines_are_utf8(void **state) {
  (void)state;
  gs__err err = {0};
  assert_int_equal(gs__foreign_lines("\xFF\xFEi\0d\0", 6, &err), GS_EINPUT);
  assert_non_null(strstr(err.message, "iconv -f UTF-16 -t UTF-8 FILE"));
  assert_int_equal(gs__foreign_lines("\xFE\xFF\0i\0d", 6, &err), GS_EINPUT);
  assert_int_equal(gs__foreign_lines("id,text\n", 8, &err), 0);
}

static void expect_data(const char *bytes, size_t len, const char *message) {
  gs__err err = {0};
  assert_int_equal(gs__foreign_data(bytes, len, &err), message ? GS_EINPUT : 0);
  if (message) assert_non_null(strstr(err.message, message));
}

static void data_is_told_by_control_characters(void **state) {
  (void)state;
  expect_data("a\1b\2c\3d\4e\5f\6g\7h\16i", 17, "8 of the first 17 bytes are control characters");
  expect_data("One line.\f\r\n\tAnother\033[0m one.\0", 31, NULL);
  expect_data("N\0o\0r\0w\0a\0y\0 \0s\0a\0i\0d\0", 22, "iconv -f UTF-16LE -t UTF-8 FILE");
  expect_data("\0N\0o\0r\0w\0a\0y\0 \0s\0a\0i\0d", 22, "iconv -f UTF-16BE -t UTF-8 FILE");
  expect_data("\xFF\xFEN\0o\0r\0w\0a\0y\0 \0s\0a\0i\0d\0", 24, NULL);
  expect_data("\xCD\xEE\xF0\xE2\xE5\xE3\xE8\xFF \xF1\xEA\xE0\xE7\xE0\xEB\xE0", 16, NULL);   /* Windows-1251 */
}

static void whoever_names_the_format_is_obeyed(void **state) {
  (void)state;
  static const char *const formats[] = {NULL, "text"};
  for (size_t i = 0; i < 2; i++) {
    gs_reader_options o = {.format = formats[i]};
    gs_reader *r;
    gs_document *doc;
    gs_error err;
    write_text("a.txt", "%PDF-1.7 and so on");
    assert_int_equal(gs_reader_open(&r, "a.txt", &o, &err), 0);
    assert_int_equal(gs_reader_next(r, &doc, &err), i ? 1 : GS_EINPUT);
    gs_document_free(doc);
    gs_reader_free(r);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lines_are_utf8), cmocka_unit_test(kinds_have_names_and_advice),
      cmocka_unit_test(a_text_may_begin_like_one),
      cmocka_unit_test(data_is_told_by_control_characters),
      IN_FOLDER(whoever_names_the_format_is_obeyed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
