/* Rows of a table: each bad row is told, the next one is read. */
#include "in_tools.h"

#include <time.h>

#include "in/csv.h"
#include "text/document.h"

typedef struct rows {
  gs__csv c;
  gs__str id;
  gs_document *doc;
  gs__err err;
} rows;

static void open_bytes(rows *t, const char *bytes, size_t len) {
  memset(t, 0, sizeof *t);
  t->c = (gs__csv){.in = gs__stream_memory("t.csv", bytes, len), .path = "t.csv", .name = "t.csv",
                   .most_text = 1 << 20, .most_row = 1 << 21,
                   .fields = {"text", "id", "title", "date", "author", "url"}};
}

static void open_rows(rows *t, const char *text) {
  open_bytes(t, text, strlen(text));
}

static void close_rows(rows *t) {
  gs_document_free(t->doc);
  gs__stream_free(t->c.in);
  gs__csv_dispose(&t->c);
  gs__str_dispose(&t->id);
}

static int next(rows *t) {
  gs_document_free(t->doc);
  t->doc = NULL;
  int code = gs__csv_next(&t->c, &t->doc, &t->id, &t->err);
  assert_true((code == 1) == (t->doc != NULL));
  return code;
}

static void expect(rows *t, const char *id, const char *text) {
  assert_int_equal(next(t), 1);
  assert_string_equal(t->doc->id, id);
  assert_string_equal(t->doc->bytes, text);
}

static void expect_error(rows *t, int code, int line, const char *message) {
  assert_int_equal(next(t), code);
  assert_int_equal(t->err.line, line);
  assert_string_equal(t->err.file, "t.csv");
  assert_string_equal(t->err.message, message);
}

static void expect_end(rows *t) {
  assert_int_equal(next(t), 0);
  assert_int_equal(next(t), 0);
  close_rows(t);
}

static void reads_all_fields(void **state) {
  (void)state;
  rows t;
  open_rows(&t, "id,title,text,date,author,url,language,other\na,H,T,2020-01-02,A,http://x,en,?\n");
  expect(&t, "a", "T");
  assert_string_equal(t.doc->title, "H");
  assert_string_equal(t.doc->date, "2020-01-02");
  assert_string_equal(t.doc->author, "A");
  assert_string_equal(t.doc->url, "http://x");
  assert_string_equal(t.doc->language, "en");
  expect_end(&t);
}

static void reads_quoted_cells(void **state) {
  (void)state;
  rows t;
  open_rows(&t, "text,id\r\n\"He said \"\"no\"\", twice.\nHe left.\",\"a\"\r\n\r\n\"\",b\nan \"odd\" cell,c\n\"x\"y,d");
  expect(&t, "a", "He said \"no\", twice.\nHe left.");
  expect(&t, "b", "");
  expect(&t, "c", "an \"odd\" cell");
  expect(&t, "d", "xy");
  expect_end(&t);
}

static void takes_other_marks(void **state) {
  (void)state;
  static const char *const tables[] = {"id;text\na;T, t\n", "id\ttext\na\tT, t\n", "id|text\na|T, t\n",
                                       "\xEF\xBB\xBF\"id\";\"text\"\na;\"T, t\"\n"};
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
    rows t;
    open_rows(&t, tables[i]);
    expect(&t, "a", "T, t");
    expect_end(&t);
  }
  rows t;
  open_rows(&t, "text\nonly one\n");
  expect(&t, "t.csv:2", "only one");
  expect_end(&t);
}

static void joins_fields_and_makes_ids(void **state) {
  (void)state;
  rows t;
  open_rows(&t, "title,text\nH,\"T\nt\"\n,U\nV\n");
  t.c.fields.text = "title+text";
  expect(&t, "t.csv:2", "H\n\nT\nt");
  expect(&t, "t.csv:4", "U");
  expect_error(&t, GS_EINPUT, 5, "line 5: field \"text\" is missing; there is \"title\" (--text-field)");
  expect_end(&t);
  open_rows(&t, "title,body\nH,B\n");   /* the last of the names is needed */
  t.c.fields.text = "title+text";
  expect_error(&t, GS_EINPUT, 1, "line 1: no column \"text\"; there is \"title\", \"body\" (--text-field)");
  expect_end(&t);
  open_rows(&t, "id,text\na,T\n");
  t.c.fields.text = "title+text";
  expect(&t, "a", "T");
  expect_end(&t);
  open_rows(&t, "title,title+text\nH,T\n");
  t.c.fields.text = "title+text";
  expect(&t, "t.csv:2", "T");
  expect_end(&t);
}

static void takes_what_spreadsheets_write(void **state) {
  (void)state;
  rows t;
  open_rows(&t, "text,id\ncaf\xE9 \x93q\x94,a\ncaf\xC3\xA9,b\n");
  expect(&t, "a", "caf\xC3\xA9 \xE2\x80\x9Cq\xE2\x80\x9D");
  expect(&t, "b", "caf\xC3\xA9");
  expect_end(&t);
}

static void tells_bad_rows_and_goes_on(void **state) {
  (void)state;
  rows t;
  open_rows(&t, "id,text\na,b,c\nd,e\n\"f,g\nh,i\n");
  expect_error(&t, GS_EINPUT, 2, "line 2: 3 cells, but 2 columns have names");
  assert_string_equal(t.id.at, "t.csv:2");
  expect(&t, "d", "e");
  expect_error(&t, GS_EINPUT, 4, "line 4: a cell begins with a quotation mark that never closes");
  expect(&t, "h", "i");
  expect_end(&t);
  open_rows(&t, "id,body\na,b\n");
  expect_error(&t, GS_EINPUT, 1, "line 1: no column \"text\"; there is \"id\", \"body\" (--text-field)");
  expect_end(&t);
  open_rows(&t, "id,text\na,0123456789\nb,c\n");
  t.c.most_text = 4;
  expect_error(&t, GS_ELIMIT, 2, "line 2: longer than the limit of 4 bytes");
  expect(&t, "b", "c");
  expect_end(&t);
}

static void bounds_rows(void **state) {
  (void)state;
  enum { LONG = 1 << 20 };
  char *bytes = gs__mem_alloc(LONG + 64);
  int head = snprintf(bytes, 32, "text\n\"");
  memset(bytes + head, 'x', LONG);
  memcpy(bytes + head + LONG, "\nshort\n", 8);
  rows t;
  open_rows(&t, bytes);
  t.c.most_row = 1 << 16;
  expect_error(&t, GS_ELIMIT, 2, "line 2: the row is longer than the limit");
  close_rows(&t);
  gs__mem_free(bytes);
}

static void says_that_there_is_no_table(void **state) {
  (void)state;
  rows t;
  open_rows(&t, "");
  expect_end(&t);
  open_rows(&t, "\"id,text\na,b\n");
  expect_error(&t, GS_EINPUT, 1, "line 1: the names of the columns end in a quotation mark that never closes");
  expect_end(&t);
  open_rows(&t, "id,text\n");
  expect_end(&t);
}

static void is_linear(void **state) {
  (void)state;
  static const char *const odd[] = {"\"\n", "\"\"\n", "a\"b\n", ",\"", "\"a\"\"\n", ";;;\n", "a\"b,\"\n", "a,\"b\n"};
  enum { SIZE = 1 << 20, MOST_SECONDS = 5 };
  char *bytes = gs__mem_alloc(SIZE + 8);
  for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
    size_t n = strlen(odd[i]), len = 5;
    memcpy(bytes, "text\n", 5);
    for (; len + n <= SIZE; len += n) memcpy(bytes + len, odd[i], n);
    rows t;
    clock_t begun = clock();
    open_bytes(&t, bytes, len);
    while (next(&t) != 0) continue;
    close_rows(&t);
    if (clock() - begun > MOST_SECONDS * CLOCKS_PER_SEC) fail_msg("%s: too slow", odd[i]);
  }
  gs__mem_free(bytes);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(reads_all_fields),          cmocka_unit_test(reads_quoted_cells),
      cmocka_unit_test(takes_other_marks),         cmocka_unit_test(joins_fields_and_makes_ids),
      cmocka_unit_test(takes_what_spreadsheets_write), cmocka_unit_test(tells_bad_rows_and_goes_on),
      cmocka_unit_test(bounds_rows),               cmocka_unit_test(says_that_there_is_no_table),
      cmocka_unit_test(is_linear)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
