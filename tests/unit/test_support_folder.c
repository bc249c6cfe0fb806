/* folder: nothing that a test made is left, wherever temporary folders lie. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/mem.h"
#include "support/folder.h"

static void touch(const char *path) {
  int fd = open(path, O_CREAT | O_WRONLY, 0600);
  assert_true(fd >= 0);
  close(fd);
}

static void all_that_is_in_it_goes_but_not_what_links_name(void **state) {
  (void)state;
  void *outer = NULL, *inner = NULL;
  assert_int_equal(folder_enter(&outer), 0);
  touch("stays");
  assert_int_equal(folder_enter(&inner), 0);
  char *path = gs__mem_dup(inner, strlen(inner));
  assert_int_equal(mkdir("a", 0700), 0);
  assert_int_equal(mkdir("a/locked", 0700), 0);
  touch("a/locked/file");
  assert_int_equal(mkfifo("a/pipe", 0600), 0);
  assert_int_equal(symlink(outer, "a/link"), 0);
  assert_int_equal(chmod("a/locked", 0), 0);
  assert_int_equal(folder_leave(&inner), 0);
  assert_int_equal(access(path, F_OK), -1);
  assert_int_equal(errno, ENOENT);
  assert_int_equal(chdir(outer), 0);
  assert_int_equal(access("stays", F_OK), 0);
  assert_int_equal(folder_leave(&outer), 0);
  gs__mem_free(path);
}

static void it_lies_where_temporary_files_are_to_lie(void **state) {
  (void)state;
  const char *were = getenv("TMPDIR");
  char *before = were ? gs__mem_dup(were, strlen(were)) : NULL, *where = folder_new();
  assert_non_null(where);
  setenv("TMPDIR", where, 1);
  char *path = folder_new();
  assert_non_null(path);
  assert_int_equal(strncmp(path, where, strlen(where)), 0);
  assert_int_equal(folder_remove(path), 0);
  if (before) setenv("TMPDIR", before, 1);
  else unsetenv("TMPDIR");
  assert_int_equal(folder_remove(where), 0);
  gs__mem_free(before);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_that_is_in_it_goes_but_not_what_links_name),
      cmocka_unit_test(it_lies_where_temporary_files_are_to_lie),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
