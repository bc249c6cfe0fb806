/* Files of a path, formats by name and content, and paths that are no good. */
#include "in_tools.h"

#include <sys/socket.h>
#include <sys/un.h>

#include "in/form.h"
#include "in/walk.h"

static void knows_formats_by_name(void **state) {
  (void)state;
  assert_int_equal(gs__form_by_name("a/b.txt"), GS__FORM_TEXT);
  assert_int_equal(gs__form_by_name("b.TEXT.gz"), GS__FORM_TEXT);
  assert_int_equal(gs__form_by_name("b.md.zst"), GS__FORM_MARKDOWN);
  assert_int_equal(gs__form_by_name("b.TSV.gz"), GS__FORM_CSV);
  assert_false(gs__form_in_folder("b.csv"));
  assert_true(gs__form_in_folder("b.jsonl"));
  assert_int_equal(gs__form_by_name("b.jsonl"), GS__FORM_JSONL);
  assert_int_equal(gs__form_by_name("b.ndjson.GZ"), GS__FORM_JSONL);
  assert_int_equal(gs__form_by_name("b.htm"), GS__FORM_HTML);
  assert_int_equal(gs__form_by_name("b.xhtml.gz"), GS__FORM_HTML);
  assert_int_equal(gs__form_by_name("b.gz"), GS__FORM_NONE);
  assert_int_equal(gs__form_by_name("a.txt/b"), GS__FORM_NONE);
  assert_int_equal(gs__form_by_name("a/.txt"), GS__FORM_NONE);
  assert_int_equal(gs__form_by_name("txt"), GS__FORM_NONE);
  assert_int_equal(gs__form_by_name(""), GS__FORM_NONE);
}

static void knows_formats_by_content(void **state) {
  (void)state;
  assert_int_equal(gs__form_by_content("", 0), GS__FORM_TEXT);
  assert_int_equal(gs__form_by_content(" \n{\"a\"", 6), GS__FORM_JSONL);
  assert_int_equal(gs__form_by_content("\xEF\xBB\xBF{", 4), GS__FORM_JSONL);
  assert_int_equal(gs__form_by_content("\n<!DOCTYPE HTML>", 16), GS__FORM_HTML);
  assert_int_equal(gs__form_by_content("<HTML>", 6), GS__FORM_HTML);
  assert_int_equal(gs__form_by_content("<html", 4), GS__FORM_TEXT);
  assert_int_equal(gs__form_by_content("\0{", 2), GS__FORM_TEXT);
  assert_int_equal(gs__form_by_option("html"), GS__FORM_HTML);
  assert_int_equal(gs__form_by_option("pdf"), GS__FORM_NONE);
}

static void expect(gs__walk *w, int code, const char *path) {
  const char *got;
  gs__err err;
  assert_int_equal(gs__walk_next(w, &got, &err), code);
  if (path) assert_string_equal(got, path);
  if (code < 0) assert_string_equal(err.file, path);
}

static gs__walk *open_walk(const char *path) {
  gs__walk *w;
  gs__err err;
  assert_int_equal(gs__walk_open(&w, path, &err), 0);
  return w;
}

static void walks_one_file_and_standard_input(void **state) {
  (void)state;
  write_text("odd.name", "x");
  gs__walk *w = open_walk("odd.name");
  assert_false(gs__walk_is_folder(w));
  expect(w, 1, "odd.name");
  expect(w, 0, NULL);
  gs__walk_free(w);
  w = open_walk("-");
  expect(w, 1, "-");
  expect(w, 0, NULL);
  gs__walk_free(w);
  gs__walk_free(NULL);
}

static void walks_a_folder_by_name(void **state) {
  (void)state;
  assert_int_equal(mkdir("d", 0700) | mkdir("d/b", 0700) | mkdir("d/.git", 0700), 0);
  assert_int_equal(mkdir("d/empty", 0700), 0);
  static const char *const files[] = {"d/c.txt",   "d/B.html",     "d/b/x.jsonl", "d/b/A.txt.gz",
                                      "d/.h.txt",  "d/.git/a.txt", "d/a.png",     "d/Makefile"};
  for (size_t i = 0; i < 8; i++) write_text(files[i], "x");
  gs__walk *w = open_walk("d/");
  assert_true(gs__walk_is_folder(w));
  expect(w, 1, "d/B.html");
  expect(w, 1, "d/b/A.txt.gz");
  expect(w, 1, "d/b/x.jsonl");
  expect(w, 1, "d/c.txt");
  expect(w, 0, NULL);
  expect(w, 0, NULL);
  gs__walk_free(w);
}

static void refuses_what_is_not_there(void **state) {
  (void)state;
  gs__walk *w;
  gs__err err;
  assert_int_equal(gs__walk_open(&w, "missing", &err), GS_EIO);
  assert_string_equal(err.file, "missing");
  assert_int_equal(gs__walk_open(&w, "", &err), GS_EIO);
  assert_int_equal(mkdir("locked", 0), 0);
  if (geteuid()) assert_int_equal(gs__walk_open(&w, "locked", &err), GS_EIO);
}

static void reports_and_goes_on(void **state) {
  (void)state;
  assert_int_equal(mkdir("d", 0700) | mkdir("d/s", 0700), 0);
  assert_int_equal(mkfifo("d/a.txt", 0600), 0);
  assert_int_equal(symlink("..", "d/s/loop"), 0);
  assert_int_equal(symlink("self.txt", "d/self.txt"), 0);
  assert_int_equal(symlink("nowhere", "d/t.txt"), 0);
  assert_int_equal(symlink("nowhere", "d/u"), 0);       /* not named like a document */
  assert_int_equal(symlink("/dev/null", "d/v"), 0);
  write_text("d/w\n.txt", "x");
  struct sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = "d/x.sock"};
  int s = socket(AF_UNIX, SOCK_STREAM, 0);
  assert_int_equal(bind(s, (struct sockaddr *)&address, sizeof address), 0);
  gs__walk *w = open_walk("d");
  expect(w, GS_EINPUT, "d/a.txt");
  expect(w, GS_EINPUT, "d/s/loop");
  expect(w, GS_EINPUT, "d/self.txt");
  expect(w, GS_EINPUT, "d/t.txt");
  expect(w, GS_EINPUT, "d/v");
  expect(w, 1, "d/w\n.txt");
  expect(w, GS_EINPUT, "d/x.sock");
  expect(w, 0, NULL);
  gs__walk_free(w);
  close(s);
}

static void survives_a_folder_that_vanishes(void **state) {
  (void)state;
  assert_int_equal(mkdir("d", 0700), 0);
  write_text("d/a.txt", "x");
  write_text("d/b.txt", "x");
  gs__walk *w = open_walk("d");
  expect(w, 1, "d/a.txt");
  assert_int_equal(unlink("d/a.txt") | unlink("d/b.txt") | rmdir("d"), 0);
  expect(w, GS_EINPUT, "d/b.txt");
  expect(w, 0, NULL);
  gs__walk_free(w);
}

static void knows_what_a_reader_reads(void **state) {
  (void)state;
  assert_int_equal(mkdir("d", 0700) | mkdir("d/in", 0700) | mkdir("d/.own", 0700) | mkdir("dd", 0700), 0);
  static const char *const files[] = {"d/in/a.txt", "d/.own/a.txt", "d/notes", "dd/a.txt"};
  for (size_t i = 0; i < 4; i++) write_text(files[i], "x");
  assert_int_equal(link("d/in/a.txt", "hard") | symlink("../dd/a.txt", "d/soft.txt"), 0);
  static const char *const read[] = {"d/in/a.txt", "./d/../d/in/a.txt", "hard", "dd/a.txt", "d/new.txt",
                                     "d/in/new.html"};
  for (size_t i = 0; i < 6; i++) assert_true(gs_reader_reads("d/", read[i]));
  static const char *const other[] = {"d/.own/a.txt", "d/notes", "d", "new.txt", "d/new",
                                      "d/.new.txt",   "dd/b.txt", "d/.own/b.txt", "d/none/b.txt"};
  for (size_t i = 0; i < 9; i++) assert_false(gs_reader_reads("d/", other[i]));
  assert_true(gs_reader_reads("d/notes", "d/notes"));   /* one that is named is read, whatever it is called */
  assert_false(gs_reader_reads("d/notes", "d/new.txt"));
  assert_false(gs_reader_reads("missing", "d/notes"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(knows_formats_by_name),
      cmocka_unit_test(knows_formats_by_content),
      IN_FOLDER(walks_one_file_and_standard_input),
      IN_FOLDER(walks_a_folder_by_name),
      IN_FOLDER(refuses_what_is_not_there),
      IN_FOLDER(knows_what_a_reader_reads),
      IN_FOLDER(reports_and_goes_on),
      IN_FOLDER(survives_a_folder_that_vanishes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
