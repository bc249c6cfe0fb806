/* file and tsv: whole files, folders, tables. */
#define _GNU_SOURCE                    /* RTLD_NEXT */
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>

#include "in_tools.h"

#include "base/file.h"
#include "base/tsv.h"

static void files_are_read_whole(void **state) {
  (void)state;
  char *text;
  size_t n;
  gs__err err;
  write_file("a", "x\0y", 3);
  write_file("empty", "", 0);
  assert_int_equal(0, gs__file_read("a", 0, &text, &n, &err));
  assert_int_equal(n, 3);
  assert_memory_equal(text, "x\0y", 4);
  gs__mem_free(text);
  assert_int_equal(0, gs__file_read("empty", 0, &text, &n, &err));
  assert_int_equal(n, 0);
  assert_string_equal(text, "");
  gs__mem_free(text);
  assert_int_equal(0, gs__file_read("a", 3, &text, &n, &err));
  gs__mem_free(text);
  assert_int_equal(GS_ELIMIT, gs__file_read("a", 2, &text, &n, &err));
  assert_string_equal(err.file, "a");
  assert_int_equal(GS_EIO, gs__file_read("none", 0, &text, &n, &err));
  assert_string_equal(err.file, "none");
  assert_int_equal(GS_EIO, gs__file_read(".", 0, &text, &n, &err));
  assert_int_equal(0, mkfifo("pipe", 0600));
  assert_int_equal(GS_EIO, gs__file_read("pipe", 0, &text, &n, &err));
  assert_string_equal(err.message, "not a regular file");
}

/* Takes the place of the library's, which cannot be made to fail. */
static int entries_left = -1;          /* before it fails; -1: it does not */

struct dirent *readdir(DIR *d) {
  struct dirent *(*real)(DIR *);
  *(void **)&real = dlsym(RTLD_NEXT, "readdir");
  if (entries_left != 0) {
    entries_left -= entries_left > 0;
    return real(d);
  }
  errno = EIO;
  return NULL;
}

static void a_folder_that_cannot_be_read_to_its_end_is_told(void **state) {
  (void)state;
  gs__paths names = {0};
  gs__err err;
  write_text("a", "");
  write_text("b", "");
  entries_left = 3;                    /* "." and ".." are among them */
  assert_int_equal(gs__dir_list(".", &names, &err), GS_EIO);
  entries_left = -1;
  assert_string_equal(err.file, ".");
  assert_int_equal(names.len, 0);
  assert_int_equal(gs__dir_list(".", &names, &err), 0);
  assert_int_equal(names.len, 2);
  gs__paths_dispose(&names);
}

static void folders_are_listed_by_bytes(void **state) {
  (void)state;
  gs__paths names = {0};
  gs__err err;
  write_text("b", "");
  write_text("a", "");
  write_text("B", "");
  write_text(".hidden", "");
  assert_int_equal(0, mkdir("c", 0700));
  assert_int_equal(0, gs__dir_list(".", &names, &err));
  assert_int_equal(names.len, 4);
  static const char *const want[] = {"B", "a", "b", "c"};
  for (size_t i = 0; i < 4; i++) assert_string_equal(names.at[i], want[i]);
  gs__paths_dispose(&names);
  assert_int_equal(GS_EIO, gs__dir_list("none", &names, &err));
  gs__paths_dispose(&names);
  assert_true(gs__file_is_dir("c"));
  assert_false(gs__file_is_dir("a"));
  assert_true(gs__file_is_regular("a"));
  assert_false(gs__file_is_regular("c"));
  assert_false(gs__file_is_regular("none"));
}

static void expect_path(const char *folder, const char *name, const char *want) {
  char *p = gs__path_join(folder, name);
  assert_string_equal(p, want);
  gs__mem_free(p);
}

static void paths_are_joined(void **state) {
  (void)state;
  expect_path("a", "b", "a/b");
  expect_path("a/", "b", "a/b");
  expect_path("", "b", "b");
  expect_path("/", "b", "/b");
}

/* ---- tables ---- */

static bool cell_is(gs__cell c, const char *text) {
  return c.len == strlen(text) && memcmp(c.at, text, c.len) == 0;
}

static void tables_are_read_row_by_row(void **state) {
  (void)state;
  static const char text[] =
      "# a comment\n\nentry\tact\tforce\r\nsay\tstate\t1\n# more\ndeny\t\ntell\tinform\t";
  gs__tsv t;
  gs__err err;
  assert_int_equal(0, gs__tsv_open(&t, "x.tsv", text, strlen(text), &err));
  assert_int_equal(t.columns, 3);
  assert_int_equal(gs__tsv_column(&t, "act"), 1);
  assert_int_equal(gs__tsv_column(&t, "force"), 2);
  assert_int_equal(gs__tsv_column(&t, "forc"), -1);
  assert_int_equal(1, gs__tsv_next(&t, &err));
  assert_int_equal(t.line, 4);
  assert_true(cell_is(t.cells[0], "say") && cell_is(t.cells[1], "state") &&
              cell_is(t.cells[2], "1"));
  assert_int_equal(1, gs__tsv_next(&t, &err));
  assert_int_equal(t.line, 6);
  assert_true(cell_is(t.cells[0], "deny") && cell_is(t.cells[1], "") && cell_is(t.cells[2], ""));
  assert_int_equal(1, gs__tsv_next(&t, &err));
  assert_true(cell_is(t.cells[1], "inform") && cell_is(t.cells[2], ""));
  assert_int_equal(0, gs__tsv_next(&t, &err));
  assert_int_equal(0, gs__tsv_next(&t, &err));
}

static void bad_tables_are_refused(void **state) {
  (void)state;
  gs__tsv t;
  gs__err err;
  gs__str wide = {0};
  assert_int_equal(GS_EPACK, gs__tsv_open(&t, "x.tsv", "", 0, &err));
  assert_int_equal(GS_EPACK, gs__tsv_open(&t, "x.tsv", "# only\n", 7, &err));
  assert_int_equal(GS_EPACK, gs__tsv_open(&t, "x.tsv", "a\tb\xFF\n", 5, &err));
  assert_string_equal(err.file, "x.tsv");
  assert_int_equal(0, gs__tsv_open(&t, "x.tsv", "a\tb\n1\t2\t3\n", 10, &err));
  assert_int_equal(GS_EPACK, gs__tsv_next(&t, &err));
  assert_int_equal(err.line, 2);
  assert_string_equal(err.message, "3 cells in a table of 2 columns");
  assert_int_equal(GS_EPACK, gs__tsv_open(&t, "x.tsv", "#\na\tb\ta\n", 8, &err));
  assert_int_equal(err.line, 2);
  assert_string_equal(err.message, "the column \"a\" is named twice, as column 1 and 3");
  for (int i = 0; i < GS__TSV_COLUMNS; i++) gs__str_printf(&wide, "a%d\t", i);
  assert_int_equal(GS_EPACK, gs__tsv_open(&t, "x.tsv", wide.at, wide.len, &err));
  assert_int_equal(0, gs__tsv_open(&t, "x.tsv", wide.at, wide.len - 1, &err));
  gs__str_dispose(&wide);
}

static void cells_hold_values(void **state) {
  (void)state;
  gs__cell rest = {"a|bc||d|", 8}, value;
  static const char *const want[] = {"a", "bc", "d"};
  for (size_t i = 0; i < 3; i++) {
    assert_true(gs__cell_next(&rest, &value));
    assert_true(cell_is(value, want[i]));
  }
  assert_false(gs__cell_next(&rest, &value));
  rest = (gs__cell){"", 0};
  assert_false(gs__cell_next(&rest, &value));
  rest = (gs__cell){"|||", 3};
  assert_false(gs__cell_next(&rest, &value));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_FOLDER(files_are_read_whole),          IN_FOLDER(folders_are_listed_by_bytes),
      IN_FOLDER(a_folder_that_cannot_be_read_to_its_end_is_told),
      cmocka_unit_test(paths_are_joined),       cmocka_unit_test(tables_are_read_row_by_row),
      cmocka_unit_test(bad_tables_are_refused), cmocka_unit_test(cells_hold_values)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
