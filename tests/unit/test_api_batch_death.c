/* Workers that die, hang or rave: what becomes of their documents, and what is left behind. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/mem.h"
#include "batch_place.h"

static bool says(const char *request, size_t len, const char *word) {
  size_t n = strlen(word);
  for (size_t i = 0; i + n <= len; i++)
    if (!memcmp(request + i, word, n)) return true;
  return false;
}

/* Does what the text tells it to: "ONCE=PATH" only as long as there is a file. */
static void obey(void *context, const char *request, size_t len, gs__str *answer) {
  bool again = true;
  for (size_t i = 0; i + 5 < len; i++)
    if (!memcmp(request + i, "ONCE=", 5)) {
      gs__str path = {0};
      gs__str_add(&path, request + i + 5, strcspn(request + i + 5, "\n"));
      again = unlink(path.at) == 0;
      gs__str_dispose(&path);
    }
  if (again && says(request, len, "DIE")) raise(SIGKILL);
  if (again && says(request, len, "LEAVE")) _exit(7);
  if (again && says(request, len, "HANG")) for (;;) pause();
  if (again && says(request, len, "SLOW")) sleep(2);
  if (again && says(request, len, "STOP")) raise(SIGSTOP);
  if (again && says(request, len, "RAVE")) {
    gs__str_puts(answer, "no such answer");
    return;
  }
  gs__batch_work(context, request, len, answer);
}

static void a_document_that_kills_twice_is_quarantined(void **state) {
  batch_place *p = *state;
  static const gs__batch_ways ways = {obey, 0};
  gs_batch_options o = batch_options_for(p);
  batch_write_articles(p);
  batch_write_text(p, "doc-05.txt", "DIE");
  batch_write_text(p, "doc-06.txt", "LEAVE");
  batch_write_text(p, "doc-39.txt", "RAVE");
  o.packs = batch_twice;
  o.pack_count = 2;
  gs_batch_counts c = batch_run_as(&o, &ways);
  assert_int_equal(c.in, 40);
  assert_int_equal(c.quarantined, 3);
  assert_string_equal(p->troubles.at,
                      "doc-05.txt: the worker died twice (signal 9)\n"
                      "doc-06.txt: the worker died twice (exit status 7)\n"
                      "doc-39.txt: what the worker answered is damaged\n");
  char *one = batch_result(p, "base.jsonl"), *two = batch_result(p, "scripts_packs_base.jsonl");
  assert_int_equal(batch_count_of(one, "\n"), 40);
  assert_int_equal(batch_count_of(two, "\"error\""), 3);
  assert_non_null(strstr(batch_line_with(one, "doc-05.txt"), "the worker died twice (signal 9)"));
  assert_non_null(strstr(batch_line_with(two, "doc-06.txt"), "\"code\":\"bug\""));
  gs__mem_free(one);
  gs__mem_free(two);
}

static void a_document_whose_worker_died_once_is_read_again(void **state) {
  batch_place *p = *state;
  static const gs__batch_ways ways = {obey, 2000};
  static const char *const ends[] = {"DIE", "HANG", "STOP"};
  for (size_t i = 0; i < 3; i++) {
    gs_batch_options o = batch_options_for(p);
    gs__str text = {0};
    o.workers = 1 + i;
    batch_write_articles(p);
    batch_write_file(p->folder, "once", "", 0);
    gs__str_printf(&text, "%s\nONCE=%s/once\n", ends[i], p->folder);
    batch_write_text(p, "doc-20.txt", text.at);
    gs_batch_counts c = batch_run_as(&o, &ways);
    assert_int_equal(c.done, 40);
    assert_int_equal(p->troubles.len, 0);
    gs__str_dispose(&text);
  }
}

static void a_worker_that_hangs_is_killed(void **state) {
  batch_place *p = *state;
  static const gs__batch_ways ways = {obey, 2000};
  gs_batch_options o = batch_options_for(p);
  batch_write_text(p, "a.txt", "HANG");
  batch_write_text(p, "b.txt", "He left.");
  gs_batch_counts c = batch_run_as(&o, &ways);
  assert_int_equal(c.done, 1);
  assert_string_equal(p->troubles.at, "a.txt: the worker died twice (no answer in 2 s)\n");
}

static void a_long_document_has_more_time(void **state) {
  batch_place *p = *state;
  static const gs__batch_ways ways = {obey, 500};
  gs_batch_options o = batch_options_for(p);
  gs__str text = {0};
  gs__str_puts(&text, "SLOW\n\n");
  while (text.len < 100000) gs__str_puts(&text, "He left.\n");
  batch_write_text(p, "a.txt", "SLOW");
  batch_write_text(p, "b.txt", text.at);
  gs_batch_counts c = batch_run_as(&o, &ways);
  assert_int_equal(c.done, 1);
  assert_non_null(strstr(p->troubles.at, "a.txt: the worker died twice (no answer in"));
  assert_null(strstr(p->troubles.at, "b.txt"));
  gs__str_dispose(&text);
}

/* ---- what is left behind ---- */

static int open_descriptors(void) {
  int n = 0;
  for (int fd = 0; fd < 256; fd++) n += fcntl(fd, F_GETFD) >= 0;
  return n;
}

static void nothing_is_left_behind(void **state) {
  batch_place *p = *state;
  static const gs__batch_ways ways = {obey, 0};
  gs_batch_options o = batch_options_for(p);
  batch_write_articles(p);
  batch_write_text(p, "doc-11.txt", "DIE");
  int before = open_descriptors();
  batch_run_as(&o, &ways);
  o.out = "/nowhere/at-all";
  batch_refuse(&o, GS_EIO);
  assert_int_equal(open_descriptors(), before);
  assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
  assert_int_equal(errno, ECHILD);
}

static int sign[2];   /* a pipe; a work function has no other way to the test */

static void sign_and_dawdle(void *context, const char *request, size_t len, gs__str *answer) {
  struct timespec moment = {0, 100 * 1000 * 1000};
  if (write(sign[1], "", 1) != 1) _exit(1);
  nanosleep(&moment, NULL);
  gs__batch_work(context, request, len, answer);
}

/* A parent that is killed takes its workers along: then nobody holds the pipe open. */
static void workers_die_with_their_parent(void **state) {
  batch_place *p = *state;
  static const gs__batch_ways ways = {sign_and_dawdle, 0};
  gs_batch_options o = batch_options_for(p);
  char byte;
  batch_write_articles(p);
  assert_int_equal(pipe(sign), 0);
  pid_t parent = fork();
  if (parent == 0) {
    gs_batch_counts counts;
    gs_error err;
    gs__batch_run_as(&o, &ways, &counts, &err);
    _exit(0);
  }
  close(sign[1]);
  assert_int_equal(read(sign[0], &byte, 1), 1);
  kill(parent, SIGKILL);
  waitpid(parent, NULL, 0);
  alarm(20);   /* ends the test if a worker lives on */
  while (read(sign[0], &byte, 1) > 0) continue;
  alarm(0);
  close(sign[0]);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, batch_set_up, batch_tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(a_document_that_kills_twice_is_quarantined),
      TEST(a_document_whose_worker_died_once_is_read_again),
      TEST(a_worker_that_hangs_is_killed),
      TEST(a_long_document_has_more_time),
      TEST(nothing_is_left_behind),
      TEST(workers_die_with_their_parent),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
