/* Lines of JSON: each bad line is told, the next one is read. */
#include "in_tools.h"

#include "in/jsonl.h"
#include "text/document.h"

typedef struct lines {
  gs__jsonl j;
  gs__str id;
  gs_document *doc;
  gs__err err;
} lines;

static void open_lines(lines *l, const char *bytes, size_t len) {
  memset(l, 0, sizeof *l);
  l->j = (gs__jsonl){.in = gs__stream_memory("f.jsonl", bytes, len), .path = "f.jsonl", .name = "f.jsonl",
                     .most_text = 1 << 20, .most_line = 8 << 20,
                     .fields = {"text", "id", "title", "date", "author", "url"}};
}

static void close_lines(lines *l) {
  gs_document_free(l->doc);
  gs__stream_free(l->j.in);
  gs__jsonl_dispose(&l->j);
  gs__str_dispose(&l->id);
}

static int next(lines *l) {
  gs_document_free(l->doc);
  l->doc = NULL;
  int code = gs__jsonl_next(&l->j, &l->doc, &l->id, &l->err);
  assert_true((code == 1) == (l->doc != NULL));
  if (code == 1) assert_string_equal(l->id.at, l->doc->id);
  return code;
}

static void expect(lines *l, const char *id, const char *text) {
  assert_int_equal(next(l), 1);
  assert_string_equal(l->doc->id, id);
  assert_string_equal(l->doc->bytes, text);
  assert_int_equal(l->doc->len, strlen(text));
}

/* Reads the bad line and then a good one after it. */
static void refuse(const char *bad, size_t len, int code, const char *why) {
  lines l;
  gs__str s = {0};
  gs__str_puts(&s, "\n");
  gs__str_add(&s, bad, len);
  gs__str_puts(&s, "\n{\"text\":\"good\"}");
  open_lines(&l, s.at, s.len);
  assert_int_equal(next(&l), code);
  assert_int_equal(l.err.code, code);
  assert_int_equal(l.err.line, 2);
  assert_string_equal(l.err.file, "f.jsonl");
  assert_non_null(strstr(l.err.message, "line 2"));
  if (!strstr(l.err.message, why)) fail_msg("\"%s\" does not say \"%s\"", l.err.message, why);
  expect(&l, "f.jsonl:3", "good");
  assert_int_equal(next(&l), 0);
  close_lines(&l);
  gs__str_dispose(&s);
}

static void refuse_text(const char *bad, const char *why) {
  refuse(bad, strlen(bad), GS_EINPUT, why);
}

static void reads_all_fields(void **state) {
  (void)state;
  static const char line[] =
      "{\"id\":\"a\",\"text\":\"T\\u00e9xt\",\"title\":\"H\",\"date\":\"2020-01-02\","
      "\"author\":[\"A\",\"B\"],\"url\":\"http://x\",\"language\":\"en\",\"other\":{\"text\":1}}";
  lines l;
  open_lines(&l, line, sizeof line - 1);
  expect(&l, "a", "T\xC3\xA9xt");
  assert_string_equal(l.doc->title, "H");
  assert_string_equal(l.doc->date, "2020-01-02");
  assert_string_equal(l.doc->author, "A, B");
  assert_string_equal(l.doc->url, "http://x");
  assert_string_equal(l.doc->language, "en");
  assert_false(l.doc->extracted);
  assert_int_equal(next(&l), 0);
  assert_int_equal(next(&l), 0);
  close_lines(&l);
}

static void maps_field_names(void **state) {
  (void)state;
  static const char line[] = "{\"body\":\"B\",\"key\":7,\"text\":\"no\",\"head\":\"H\"}";
  lines l;
  open_lines(&l, line, sizeof line - 1);
  l.j.fields.text = "body";
  l.j.fields.id = "key";
  l.j.fields.title = "head";
  expect(&l, "7", "B");
  assert_string_equal(l.doc->title, "H");
  close_lines(&l);
}

static void joins_fields(void **state) {
  (void)state;
  static const char text[] = "{\"head\":\"H\",\"text\":\"T\"}\n"
                             "{\"text\":\"T\",\"head\":null}\n"
                             "{\"head\":\"H\",\"text\":\"\"}\n"
                             "{\"head\":\"H\",\"text\":\"T\",\"head+text\":\"one field\"}\n"
                             "{\"head\":7,\"text\":\"T\"}\n"
                             "{\"body\":\"B\"}\n"
                             "{\"head\":\"H\",\"body\":\"B\"}\n"
                             "{\"head\":\"H\",\"text\":null}\n";
  lines l;
  open_lines(&l, text, sizeof text - 1);
  l.j.fields.text = "head+text";
  expect(&l, "f.jsonl:1", "H\n\nT");
  expect(&l, "f.jsonl:2", "T");
  expect(&l, "f.jsonl:3", "H");
  expect(&l, "f.jsonl:4", "one field");
  assert_int_equal(next(&l), GS_EINPUT);
  assert_string_equal(l.err.message, "line 5: field \"head\" must be text");
  assert_int_equal(next(&l), GS_EINPUT);
  assert_string_equal(l.err.message, "line 6: field \"text\" is missing; there is \"body\" (--text-field)");
  assert_int_equal(next(&l), GS_EINPUT);
  assert_string_equal(l.err.message, "line 7: field \"text\" is missing; there is \"head\", \"body\" (--text-field)");
  assert_int_equal(next(&l), GS_EINPUT);
  assert_string_equal(l.err.message, "line 8: field \"text\" must be text");
  close_lines(&l);
}

static void makes_ids(void **state) {
  (void)state;
  static const char text[] = "{\"id\":9007199254740993,\"text\":\"a\"}\n"
                             "{\"id\":1.5,\"text\":\"b\"}\n"
                             "{\"id\":null,\"text\":\"c\"}\n"
                             "{\"id\":\"\",\"text\":\"d\"}\n"
                             "{\"text\":\"e\"}\n"
                             "{\"id\":\"x\\u0000y\",\"text\":\"f\"}\n"
                             "{\"id\":1699999999.1234567,\"text\":\"g\"}\n"
                             "{\"id\":1699999999.1234561,\"text\":\"h\"}\n";
  lines l;
  open_lines(&l, text, sizeof text - 1);
  expect(&l, "9007199254740993", "a");
  expect(&l, "1.5", "b");
  expect(&l, "f.jsonl:3", "c");
  expect(&l, "f.jsonl:4", "d");
  expect(&l, "f.jsonl:5", "e");
  expect(&l, "x\xEF\xBF\xBDy", "f");
  expect(&l, "1699999999.1234567", "g");
  expect(&l, "1699999999.123456", "h");
  close_lines(&l);
}

static void leaves_out_odd_metadata(void **state) {
  (void)state;
  static const char line[] = "{\"text\":\"a\",\"title\":null,\"date\":20200102,"
                             "\"author\":{\"name\":\"A\"},\"url\":[{},\"u\",true]}";
  lines l;
  open_lines(&l, line, sizeof line - 1);
  assert_int_equal(next(&l), 1);
  assert_null(l.doc->title);
  assert_string_equal(l.doc->date, "20200102");
  assert_null(l.doc->author);
  assert_string_equal(l.doc->url, "u");
  close_lines(&l);
}

static void keeps_nul_in_the_text(void **state) {
  (void)state;
  static const char line[] = "{\"text\":\"a\\u0000b\"}";
  lines l;
  open_lines(&l, line, sizeof line - 1);
  assert_int_equal(next(&l), 1);
  assert_int_equal(l.doc->len, 3);
  assert_memory_equal(l.doc->bytes, "a\0b", 4);
  close_lines(&l);
}

static void refuses_bad_json(void **state) {
  (void)state;
  refuse_text("{\"text\":\"cut", "byte ");
  refuse_text("{\"text\":\"a\"} tail", "byte ");
  refuse_text("{\"text\":\"a\",\"text\":\"b\"}", "duplicate");
  refuse_text("{\"text\":\"\\ud800\"}", "byte ");
  refuse_text("{\"text\":\"\xFF\"}", "byte 9");
  refuse_text("{\"text\":\"a\",\"n\":1e999}", "overflow");
  refuse_text("[{\"text\":\"a\"}]", "byte 1: a line must be one JSON object");
  refuse_text("  \"text\"", "byte 3");
  refuse_text("null", "object");
  refuse("{\"text\":\"a\"}\0", 13, GS_EINPUT, "byte ");
}

static void refuses_wrong_fields(void **state) {
  (void)state;
  refuse_text("{\"id\":\"a\"}", "field \"text\" is missing");
  refuse_text("{\"id\":\"a\",\"body\":\"b\",\"n\":1,\"head\":\"c\"}",
              "field \"text\" is missing; there is \"body\", \"head\" (--text-field)");
  refuse_text("{\"text\":null}", "field \"text\" must be text");
  refuse_text("{\"text\":[\"a\"]}", "field \"text\" must be text");
  refuse_text("{\"text\":\"a\",\"id\":true}", "field \"id\" must be text or a number");
}

static void names_the_id_of_a_refused_document(void **state) {
  (void)state;
  lines l;
  open_lines(&l, "{\"id\":\"k1\"}\n{", 13);
  assert_int_equal(next(&l), GS_EINPUT);
  assert_string_equal(l.id.at, "k1");
  assert_int_equal(next(&l), GS_EINPUT);
  assert_string_equal(l.id.at, "f.jsonl:2");
  close_lines(&l);
}

static void bounds_depth_digits_and_values(void **state) {
  (void)state;
  gs__str s = {0};
  gs__str_puts(&s, "{\"a\":");
  add_times(&s, "{\"a\":", 900000);
  refuse(s.at, s.len, GS_EINPUT, "depth");
  gs__str_clear(&s);
  gs__str_puts(&s, "{\"text\":\"a\",\"n\":");
  add_times(&s, "1234567890", 1000);
  gs__str_puts(&s, "}");
  refuse(s.at, s.len, GS_EINPUT, "too big integer");
  gs__str_clear(&s);
  gs__str_puts(&s, "{\"text\":\"a\",\"n\":[0");
  add_times(&s, ",0", 1000001);
  gs__str_puts(&s, "]}");
  refuse(s.at, s.len, GS_ELIMIT, "values");
  gs__str_clear(&s);
  gs__str_puts(&s, "{\"text\":\"");
  add_times(&s, "\\\",[", 1000001);
  gs__str_puts(&s, "\"}");
  refuse(s.at, s.len, GS_ELIMIT, "longer than the limit");   /* of text: commas in it are free */
  gs__str_dispose(&s);
}

static void reads_all_line_ends(void **state) {
  (void)state;
  static const char text[] = "\xEF\xBB\xBF{\"text\":\"a\"}\r\n\r\n \t\n\n{\"text\":\"b\"}\n"
                             "{\"text\":\"c\"}";
  lines l;
  open_lines(&l, text, sizeof text - 1);
  expect(&l, "f.jsonl:1", "a");
  expect(&l, "f.jsonl:5", "b");
  expect(&l, "f.jsonl:6", "c");
  assert_int_equal(next(&l), 0);
  close_lines(&l);
}

static void passes_over_a_long_line_in_little_memory(void **state) {
  (void)state;
  gs__str s = {0};
  lines l;
  gs__str_puts(&s, "{\"text\":\"one\"}\n");
  size_t start = s.len;
  add_times(&s, "{\"text\":\"long ", 1000000);
  gs__str_puts(&s, "\n{\"text\":\"three\"}\n");
  add_times(&s, "x", 100001);
  open_lines(&l, s.at, s.len);
  l.j.most_line = 100000;
  expect(&l, "f.jsonl:1", "one");
  assert_int_equal(next(&l), GS_ELIMIT);
  assert_int_equal(l.err.line, 2);
  assert_string_equal(l.id.at, "f.jsonl:2");
  assert_true(l.j.buffer.cap < 1 << 20 && s.len - start > 10 << 20);
  expect(&l, "f.jsonl:3", "three");
  assert_int_equal(next(&l), GS_ELIMIT);   /* a long last line without an end */
  assert_int_equal(next(&l), 0);
  close_lines(&l);
  gs__str_dispose(&s);
}

static void takes_lines_just_at_the_limit(void **state) {
  (void)state;
  static const char text[] = "{\"text\":\"ab\"}\n{\"text\":\"abc\"}\n{\"text\":\"ab\"}";
  lines l;
  open_lines(&l, text, sizeof text - 1);
  l.j.most_line = 13;
  expect(&l, "f.jsonl:1", "ab");
  assert_int_equal(next(&l), GS_ELIMIT);
  expect(&l, "f.jsonl:3", "ab");
  close_lines(&l);
}

static void gives_lines_before_a_damage_and_then_ends(void **state) {
  (void)state;
  gs__str packed = {0};
  lines l;
  add_gzip(&packed, "{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"te", 31);
  packed.len -= 4;
  open_lines(&l, packed.at, packed.len);
  expect(&l, "f.jsonl:1", "a");
  expect(&l, "f.jsonl:2", "b");
  assert_int_equal(next(&l), GS_EINPUT);
  assert_non_null(strstr(l.err.message, "cut off"));
  assert_int_equal(next(&l), 0);
  close_lines(&l);
  gs__str_dispose(&packed);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(reads_all_fields),
      cmocka_unit_test(maps_field_names), cmocka_unit_test(joins_fields),
      cmocka_unit_test(makes_ids),
      cmocka_unit_test(leaves_out_odd_metadata),
      cmocka_unit_test(keeps_nul_in_the_text),
      cmocka_unit_test(refuses_bad_json),
      cmocka_unit_test(refuses_wrong_fields),
      cmocka_unit_test(names_the_id_of_a_refused_document),
      cmocka_unit_test(bounds_depth_digits_and_values),
      cmocka_unit_test(reads_all_line_ends),
      cmocka_unit_test(passes_over_a_long_line_in_little_memory),
      cmocka_unit_test(takes_lines_just_at_the_limit),
      cmocka_unit_test(gives_lines_before_a_damage_and_then_ends),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
