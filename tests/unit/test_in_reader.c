/* gs_reader_* over files, folders and standard input. */
#include "in_tools.h"

#include "text/document.h"

typedef struct reading {
  gs_reader *reader;
  gs_document *doc;
  gs_error err;
} reading;

static void open_reader(reading *r, const char *path, const gs_reader_options *options) {
  *r = (reading){0};
  if (gs_reader_open(&r->reader, path, options, &r->err) < 0) fail_msg("%s", r->err.message);
}

static int next(reading *r) {
  gs_document_free(r->doc);
  int code = gs_reader_next(r->reader, &r->doc, &r->err);
  assert_true((code == 1) == (r->doc != NULL));
  return code;
}

static void expect(reading *r, const char *id, const char *text) {
  if (next(r) != 1) fail_msg("%s: no document: %s", id, r->err.message);
  assert_string_equal(gs_document_id(r->doc), id);
  assert_string_equal(gs_reader_id(r->reader), id);
  assert_string_equal(r->doc->bytes, text);
}

static void expect_error(reading *r, int code, const char *id) {
  assert_int_equal(next(r), code);
  assert_int_equal(r->err.code, code);
  assert_string_equal(gs_reader_id(r->reader), id);
}

static void expect_end(reading *r) {
  assert_int_equal(next(r), 0);
  assert_int_equal(next(r), 0);
  gs_reader_free(r->reader);
}

static void expect_one(const char *path, const gs_reader_options *options, const char *text) {
  reading r;
  open_reader(&r, path, options);
  expect(&r, path, text);
  expect_end(&r);
}

static void reads_each_format(void **state) {
  (void)state;
  write_text("a.txt", "{plain} <html>");
  write_text("b.html", "<title>T</title><p>text");
  write_text("c.jsonl", "{\"text\":\"one\"}\n{\"id\":\"x\",\"text\":\"two\"}\n");
  expect_one("a.txt", NULL, "{plain} <html>");
  expect_one("b.html", NULL, "text");
  reading r;
  open_reader(&r, "c.jsonl", NULL);
  expect(&r, "c.jsonl:1", "one");
  expect(&r, "x", "two");
  expect_end(&r);
}

static void tells_unknown_names_by_content(void **state) {
  (void)state;
  reading r;
  write_text("a", "plain");
  write_text("b.data", "<!doctype html><p>text");
  write_text("c", "  {\"text\":\"one\"}");
  expect_one("a", NULL, "plain");
  expect_one("b.data", NULL, "text");
  open_reader(&r, "c", NULL);
  expect(&r, "c:1", "one");
  expect_end(&r);
}

static void obeys_the_format_asked_for(void **state) {
  (void)state;
  gs_reader_options options = {.format = "text"};
  gs_reader *reader;
  gs_error err;
  write_text("b.html", "<p>text");
  expect_one("b.html", &options, "<p>text");
  options.format = "htm";
  assert_int_equal(gs_reader_open(&reader, "b.html", &options, &err), GS_EUSAGE);
  assert_non_null(strstr(err.message, "did you mean \"html\""));
  assert_null(reader);
}

static void obeys_the_fields_asked_for(void **state) {
  (void)state;
  gs_reader_options options = {.text_field = "body", .id_field = "n", .date_field = "when"};
  reading r;
  write_text("c.jsonl", "{\"body\":\"B\",\"n\":3,\"when\":\"now\",\"title\":\"T\"}");
  open_reader(&r, "c.jsonl", &options);
  expect(&r, "3", "B");
  assert_string_equal(gs_document_get(r.doc, "date"), "now");
  assert_string_equal(gs_document_get(r.doc, "title"), "T");
  expect_end(&r);
}

static void refuses_fields_without_a_name(void **state) {
  (void)state;
  static const char *const wrong[] = {"title+", "+text", "a++b", "+", "++"};
  gs_reader *reader;
  gs_error err;
  write_text("c.jsonl", "{\"text\":\"T\"}");
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    gs_reader_options options = {.text_field = wrong[i]};
    assert_int_equal(gs_reader_open(&reader, "c.jsonl", &options, &err), GS_EUSAGE);
    assert_non_null(strstr(err.message, wrong[i]));
    assert_null(reader);
  }
}

static void reads_packed_files(void **state) {
  (void)state;
  gs__str packed = {0};
  add_gzip(&packed, "hello ", 6);
  add_gzip(&packed, "world", 5);
  write_file("a.txt.gz", packed.at, packed.len);
  gs__str_clear(&packed);
  add_zstd(&packed, "<p>page", 7);
  write_file("b.html.zst", packed.at, packed.len);
  write_file("c.html", packed.at, packed.len);   /* the name need not say so */
  expect_one("a.txt.gz", NULL, "hello world");
  expect_one("b.html.zst", NULL, "page");
  expect_one("c.html", NULL, "page");
  gs__str_dispose(&packed);
}

static void reads_standard_input(void **state) {
  (void)state;
  int saved = dup(STDIN_FILENO);
  reading r;
  write_text("in", "from a pipe");
  assert_non_null(freopen("in", "rb", stdin));
  expect_one("-", NULL, "from a pipe");
  write_text("in", "{\"text\":\"line\"}");
  assert_non_null(freopen("in", "rb", stdin));
  open_reader(&r, "-", NULL);
  expect(&r, "-:1", "line");
  expect_end(&r);
  dup2(saved, STDIN_FILENO);
  close(saved);
}

static void goes_on_after_errors_in_a_folder(void **state) {
  (void)state;
  reading r;
  assert_int_equal(mkdir("d", 0700), 0);
  write_text("d/a.txt", "A");
  write_text("d/b.txt.gz", "not packed");
  write_text("d/c.jsonl", "{\"text\":\"1\"}\n{bad\n{\"text\":\"3\"}\n");
  assert_int_equal(mkfifo("d/e.txt", 0600), 0);
  write_text("d/f.txt", "secret");
  assert_int_equal(chmod("d/f.txt", 0), 0);
  write_text("d/g.html", "<p>G");
  open_reader(&r, "d", NULL);
  expect(&r, "d/a.txt", "A");
  expect_error(&r, GS_EINPUT, "d/b.txt.gz");
  assert_string_equal(r.err.file, "d/b.txt.gz");
  expect(&r, "d/c.jsonl:1", "1");
  expect_error(&r, GS_EINPUT, "d/c.jsonl:2");
  assert_string_equal(r.err.file, "d/c.jsonl");
  assert_int_equal(r.err.line, 2);
  expect(&r, "d/c.jsonl:3", "3");
  expect_error(&r, GS_EINPUT, "d/e.txt");
  if (geteuid()) expect_error(&r, GS_EINPUT, "d/f.txt");
  else expect(&r, "d/f.txt", "secret");
  expect(&r, "d/g.html", "G");
  expect_end(&r);
}

static void reads_empty_and_odd_texts(void **state) {
  (void)state;
  write_text("a.txt", "");
  write_text("b.txt", " \n\t ");
  write_text("c.txt", "\xEF\xBB\xBF");
  expect_one("a.txt", NULL, "");
  expect_one("b.txt", NULL, " \n\t ");
  expect_one("c.txt", NULL, "\xEF\xBB\xBF");   /* text/ drops it, and counts from behind it */
  write_text("d.html", "");
  write_text("e.html", "\xEF\xBB\xBF");
  expect_one("d.html", NULL, "");
  expect_one("e.html", NULL, "");
  reading r;
  write_text("f.jsonl", "");
  open_reader(&r, "f.jsonl", NULL);
  expect_end(&r);
}

static void reads_30_mb_in_one_word(void **state) {
  (void)state;
  size_t len = 30000000;
  char *word = gs__mem_alloc(len + 1);
  memset(word, 'w', len);
  write_file("w.txt", word, len);
  expect_one("w.txt", NULL, word);
  gs__mem_free(word);
}

static void passes_control_bytes_through(void **state) {
  (void)state;
  static const char bytes[] = "a\0b\rc\r\nd\fe\xE2\x80\xA8" "f\xE2\x80\x8B\xFF\xC0\x80";
  reading r;
  write_file("a.txt", bytes, sizeof bytes - 1);
  open_reader(&r, "a.txt", NULL);
  assert_int_equal(next(&r), 1);
  assert_int_equal(r.doc->len, sizeof bytes - 1);
  assert_memory_equal(r.doc->bytes, bytes, sizeof bytes);
  expect_end(&r);
}

static void limits_each_document(void **state) {
  (void)state;
  gs_reader_options options = {.max_bytes = 10};
  reading r;
  assert_int_equal(mkdir("d", 0700), 0);
  write_text("d/a.txt", "0123456789");
  write_text("d/b.txt", "0123456789x");
  write_text("d/c.html", "<p><b><i>0123456789</i></b>");
  write_text("d/d.html", "<p>0123456789x");
  write_text("d/e.html", "<p>0<!-- a page of more than four times the limit -->");
  write_text("d/f.jsonl", "{\"id\":\"big\",\"text\":\"0123456789x\"}\n{\"text\":\"0123456789\"}");
  open_reader(&r, "d", &options);
  expect(&r, "d/a.txt", "0123456789");
  expect_error(&r, GS_ELIMIT, "d/b.txt");
  expect(&r, "d/c.html", "0123456789");
  expect_error(&r, GS_ELIMIT, "d/d.html");
  expect_error(&r, GS_ELIMIT, "d/e.html");
  expect_error(&r, GS_ELIMIT, "big");
  expect(&r, "d/f.jsonl:2", "0123456789");
  expect_end(&r);
}

static void drops_a_damaged_text_and_keeps_whole_lines(void **state) {
  (void)state;
  gs__str packed = {0};
  reading r;
  add_gzip(&packed, "{\"text\":\"a\"}\n{\"text\":\"b\"}\n", 26);
  gs__str_puts(&packed, "garbage");
  assert_int_equal(mkdir("d", 0700), 0);
  write_file("d/a.txt", packed.at, packed.len);
  write_file("d/b.jsonl", packed.at, packed.len);
  open_reader(&r, "d", NULL);
  expect_error(&r, GS_EINPUT, "d/a.txt");
  assert_non_null(strstr(r.err.message, "garbage after the packed data at byte "));
  expect(&r, "d/b.jsonl:1", "a");
  expect(&r, "d/b.jsonl:2", "b");
  expect_error(&r, GS_EINPUT, "d/b.jsonl:3");
  expect_end(&r);
  gs__str_dispose(&packed);
}

static void refuses_a_wrong_path_at_once(void **state) {
  (void)state;
  gs_reader *reader;
  gs_error err;
  assert_int_equal(gs_reader_open(&reader, "missing.txt", NULL, &err), GS_EIO);
  assert_string_equal(err.file, "missing.txt");
  assert_true(strlen(err.message) > 0);
  assert_null(reader);
  write_text("a.txt", "x");
  assert_int_equal(chmod("a.txt", 0), 0);
  if (geteuid()) assert_int_equal(gs_reader_open(&reader, "a.txt", NULL, &err), GS_EIO);
  gs_reader_free(NULL);
}

static void writes_odd_names_readably(void **state) {
  (void)state;
  reading r;
  assert_int_equal(mkdir("d", 0700), 0);
  write_text("d/a\nb.txt", "1");
  write_text("d/caf\xE9.txt", "2");
  write_text("d/caf\\xE9.txt", "3");
  open_reader(&r, "d", NULL);
  expect(&r, "d/a\nb.txt", "1");
  expect(&r, "d/caf\\x5CxE9.txt", "3");
  expect(&r, "d/caf\\xE9.txt", "2");
  expect_end(&r);
}

static void stops_when_reading_fails(void **state) {
  (void)state;
  reading r;
  open_reader(&r, "/proc/self/mem", NULL);   /* can be opened, but byte 0 cannot be read */
  expect_error(&r, GS_EIO, "/proc/self/mem");
  expect_end(&r);
}

/* One file has one id, whoever names it how. */
static void names_a_file_by_its_plain_path(void **state) {
  (void)state;
  static const char *const ways[] = {"a.txt", "./a.txt", ".//./a.txt", "././a.txt"};
  write_text("a.txt", "one");
  write_text("b.jsonl", "{\"text\":\"one\"}\n");
  for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
    reading r;
    open_reader(&r, ways[i], NULL);
    expect(&r, "a.txt", "one");
    expect_end(&r);
  }
  reading r;
  open_reader(&r, "./b.jsonl", NULL);
  expect(&r, "b.jsonl:1", "one");
  expect_end(&r);
}

static void marks_what_has_an_id_that_was_there(void **state) {
  (void)state;
  reading r;
  write_text("c.jsonl", "{\"id\":\"x\",\"text\":\"one\"}\n{\"text\":\"two\"}\n{\"id\":\"x\",\"text\":\"three\"}\n");
  open_reader(&r, "c.jsonl", NULL);
  expect(&r, "x", "one");
  assert_false(r.doc->same_id);
  expect(&r, "c.jsonl:2", "two");
  assert_false(r.doc->same_id);
  expect(&r, "x", "three");
  assert_true(r.doc->same_id);
  expect_end(&r);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_FOLDER(reads_each_format),
      IN_FOLDER(tells_unknown_names_by_content),
      IN_FOLDER(obeys_the_format_asked_for),
      IN_FOLDER(obeys_the_fields_asked_for),
      IN_FOLDER(refuses_fields_without_a_name),
      IN_FOLDER(reads_packed_files),
      IN_FOLDER(reads_standard_input),
      IN_FOLDER(goes_on_after_errors_in_a_folder),
      IN_FOLDER(reads_empty_and_odd_texts),
      IN_FOLDER(reads_30_mb_in_one_word),
      IN_FOLDER(passes_control_bytes_through),
      IN_FOLDER(limits_each_document),
      IN_FOLDER(drops_a_damaged_text_and_keeps_whole_lines),
      IN_FOLDER(refuses_a_wrong_path_at_once),
      IN_FOLDER(writes_odd_names_readably),
      IN_FOLDER(stops_when_reading_fails),
      IN_FOLDER(names_a_file_by_its_plain_path),
      IN_FOLDER(marks_what_has_an_id_that_was_there),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
