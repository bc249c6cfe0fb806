/* Batches over small folders with the pack "base": order and bytes for any number of workers, what becomes of
 * documents that cannot be read, and what stops a batch. */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "api/batch_file.h"
#include "base/file.h"
#include "batch_place.h"

/* ---- order, bytes, formats ---- */

static void same_bytes_for_any_number_of_workers(void **state) {
  batch_place *p = *state;
  static const size_t workers[] = {1, 2, 1000};
  gs_batch_options o = batch_options_for(p);
  char *first[2] = {NULL, NULL};
  batch_write_articles(p);
  batch_write_text(p, "doc-17-lines.jsonl", "{\"text\": \"A claim.\", \"id\": \"line\"}\n{broken\n");
  o.packs = batch_twice;
  o.pack_count = 2;
  for (size_t i = 0; i < sizeof workers / sizeof workers[0]; i++) {
    p->last = (gs_progress){0};
    o.workers = workers[i];
    gs_batch_counts c = batch_run(&o);
    assert_int_equal(c.in, 42);
    assert_int_equal(c.done, 41);
    assert_int_equal(c.quarantined, 1);
    char *now[2] = {batch_result(p, "base.jsonl"), batch_result(p, "scripts_packs_base.jsonl")};
    for (int k = 0; k < 2; k++) {
      if (first[k]) assert_string_equal(first[k], now[k]);
      else first[k] = now[k], now[k] = NULL;
      gs__mem_free(now[k]);
    }
  }
  assert_int_equal(batch_count_of(first[0], "\n"), 42);
  assert_int_equal(batch_count_of(first[1], "\n"), 42);
  gs__mem_free(first[0]);
  gs__mem_free(first[1]);
}

static void records_stand_in_the_order_of_the_input(void **state) {
  batch_place *p = *state;
  gs_batch_options o = batch_options_for(p);
  const char *inputs[] = {NULL, NULL};
  batch_write_articles(p);
  inputs[0] = gs__path_join(p->in, "doc-30.txt");
  inputs[1] = p->in;
  o.inputs = inputs;
  o.input_count = 2;
  assert_int_equal(batch_run(&o).in, 41);
  assert_int_equal(p->calls, 41);
  assert_int_equal(p->last.done, 41);
  assert_true(p->last.bytes > 41 * 20);
  char *all = batch_result(p, "base.jsonl"), *at = strstr(all, "doc-30.txt\"");
  assert_non_null(at);
  for (int i = 0; i < 40; i++) {
    char name[32];
    snprintf(name, sizeof name, "doc-%02d.txt\"", i);
    at = strstr(at + 1, name);
    assert_non_null(at);
  }
  gs__mem_free(all);
  gs__mem_free((char *)(uintptr_t)inputs[0]);
}

static void a_table_has_one_head(void **state) {
  batch_place *p = *state;
  gs_batch_options o = batch_options_for(p);
  batch_write_articles(p);
  o.format = GS_FORMAT_CSV_CLAIMS;
  batch_run(&o);
  char *all = batch_result(p, "base.csv");
  assert_ptr_equal(strstr(all, "document,id,"), all);
  assert_int_equal(batch_count_of(all, "document,id,"), 1);
  gs__mem_free(all);
}

static void collect(const char *bytes, size_t len, void *payload) {
  gs__str_add(payload, bytes, len);
}

/* What one writer makes of all documents of the folder, without workers. */
static void write_plainly(const batch_place *p, gs_format format, gs__str *out) {
  gs_rules_options ro = {.pack_path = "scripts/packs"};
  gs_rules *rules;
  gs_reader *reader;
  gs_document *doc;
  gs_error err;
  assert_int_equal(gs_rules_load(&rules, batch_base, 1, &ro, &err), 0);
  assert_int_equal(gs_reader_open(&reader, p->in, NULL, &err), 0);
  gs_writer *w = gs_writer_new(format, NULL, collect, out);
  for (int code; (code = gs_reader_next(reader, &doc, &err)) != 0;) {
    gs_reading *r = NULL;
    if (code > 0 && gs_read(rules, doc, &r, &err) == 0) gs_writer_put(w, r);
    else gs_writer_fail(w, gs_reader_id(reader), &err);
    gs_reading_free(r);
    gs_document_free(doc);
  }
  gs_writer_free(w);
  gs_reader_free(reader);
  gs_rules_free(rules);
}

static void a_batch_writes_what_one_writer_writes(void **state) {
  batch_place *p = *state;
  static const struct {
    gs_format format;
    const char *name;
  } formats[] = {{GS_FORMAT_JSONL, "base.jsonl"},
                 {GS_FORMAT_TEXT, "base.txt"},
                 {GS_FORMAT_CSV_ACTORS, "base.csv"}};
  batch_write_articles(p);
  batch_write_text(p, "doc-00-lines.jsonl", "{broken\n{\"text\": \"He left.\"}\n");
  for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
    gs__str plain = {0};
    gs_batch_options o = batch_options_for(p);
    o.format = formats[i].format;
    write_plainly(p, o.format, &plain);
    batch_run(&o);
    char *all = batch_result(p, formats[i].name);
    assert_string_equal(all, gs__str_get(&plain));
    gs__mem_free(all);
    gs__str_dispose(&plain);
  }
}

/* Both ways are full at once: neither side may wait for the other. */
static void large_documents_pass_both_ways(void **state) {
  batch_place *p = *state;
  gs_batch_options o = batch_options_for(p);
  gs__str text = {0};
  for (int i = 0; i < 4000; i++) gs__str_printf(&text, "Line %d of a long report is here.\n\n", i);
  for (char name[] = "a.txt"; name[0] < 'i'; name[0]++) batch_write_text(p, name, text.at);
  o.workers = 3;
  o.writer.with = GS_WITH_TEXT | GS_WITH_TOKENS;
  assert_int_equal(batch_run(&o).in, 8);
  char *all = batch_result(p, "base.jsonl");
  assert_int_equal(batch_count_of(all, "Line 3999 of"), 8);
  gs__mem_free(all);
  gs__str_dispose(&text);
}

/* ---- documents that fail ---- */

static void what_cannot_be_read_is_quarantined_in_its_place(void **state) {
  batch_place *p = *state;
  gs_batch_options o = batch_options_for(p);
  batch_write_text(p, "a.txt", "He said so.");
  batch_write_text(p, "b.jsonl",
             "{\"text\": \"One.\", \"id\": \"one\"}\nnot json\n{\"text\": \"Three.\"}");
  batch_write_text(p, "c.txt", "Far more than is allowed: the limit of this test is sixty-four bytes.");
  o.reader.max_bytes = 64;
  gs_batch_counts c = batch_run(&o);
  assert_int_equal(c.in, 5);
  assert_int_equal(c.done, 3);
  assert_int_equal(c.quarantined, 2);
  assert_int_equal(p->last.failed, 2);
  assert_int_equal(batch_count_of(p->troubles.at, "\n"), 2);
  assert_ptr_equal(strstr(p->troubles.at, "b.jsonl:2: "), p->troubles.at);
  assert_non_null(strstr(p->troubles.at, "\nc.txt: "));
  char *all = batch_result(p, "base.jsonl");
  char *one = strstr(all, "\"one\""), *bad = strstr(all, "\"error\"");
  char *three = strstr(all, "l:3\"");
  assert_true(one && bad && three && one < bad && bad < three);
  assert_int_equal(batch_count_of(all, "\n"), 5);
  gs__mem_free(all);
}

static void a_limit_reached_is_a_flag(void **state) {
  batch_place *p = *state;
  gs_batch_options o = batch_options_for(p);
  gs__str text = {0};
  for (int i = 0; i < 200; i++) gs__str_puts(&text, "The minister left. ");
  batch_write_text(p, "a.txt", "He left.");
  batch_write_text(p, "b.txt", text.at);
  o.rules.limits.tokens = 100;
  gs_batch_counts c = batch_run(&o);
  assert_int_equal(c.done, 1);
  assert_int_equal(c.flagged, 1);
  gs__str_dispose(&text);
}

/* ---- what stops a batch ---- */

static void wrong_use_is_told_before_any_work(void **state) {
  batch_place *p = *state;
  static const char *const clash[] = {"base", "./base/"}, *const hollow[] = {"base++base"};
  gs_batch_options good = batch_options_for(p), o;
  o = good, o.pack_count = 0;
  batch_refuse(&o, GS_EUSAGE);
  o = good, o.input_count = 0;
  batch_refuse(&o, GS_EUSAGE);
  o = good, o.out = NULL;
  batch_refuse(&o, GS_EUSAGE);
  o = good, o.packs = clash, o.pack_count = 2;
  assert_non_null(strstr(batch_refuse(&o, GS_EUSAGE).message, "\"./base/\""));
  o = good, o.packs = hollow;
  batch_refuse(&o, GS_EUSAGE);
  assert_false(gs__file_is_dir(p->out));
  o = good, o.reader.format = "jason";
  batch_refuse(&o, GS_EUSAGE);
}

static void an_input_that_is_not_there_stops_no_other(void **state) {
  batch_place *p = *state;
  const char *lost[] = {"/nowhere/at-all.txt", p->in};
  gs_batch_options o = batch_options_for(p);
  batch_write_articles(p);
  o.inputs = lost, o.input_count = 2;
  gs_batch_counts counts = batch_run(&o);
  assert_int_equal(counts.done, 40);
  assert_int_equal(counts.quarantined, 1);
}

static void a_pack_that_is_not_there_stops_the_batch(void **state) {
  batch_place *p = *state;
  static const char *const packs[] = {"base", "base+no-such-pack-at-all"};
  gs_batch_options o = batch_options_for(p);
  batch_write_articles(p);
  o.packs = packs;
  o.pack_count = 2;
  gs_batch_counts counts;
  gs_error err = {0};
  assert_true(gs_batch_run(&o, &counts, &err) < 0);
  assert_int_equal(counts.in, 0);
  assert_false(gs__file_is_dir(p->out));
}

static bool is_empty(const char *folder) {
  gs__paths names = {0};
  gs_error err;
  assert_int_equal(gs__dir_list(folder, &names, &err), 0);
  bool empty = names.len == 0;
  gs__paths_dispose(&names);
  return empty;
}

/* A file-size limit is as good as a full disk. */
static void a_failed_write_stops_the_batch(void **state) {
  batch_place *p = *state;
  gs_batch_options o = batch_options_for(p);
  struct rlimit before, small;
  batch_write_articles(p);
  assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
  void (*handler)(int) = signal(SIGXFSZ, SIG_IGN);
  small = before;
  small.rlim_cur = 2000;
  assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
  gs_batch_counts counts;
  gs_error err = {0};
  int code = gs_batch_run(&o, &counts, &err);
  setrlimit(RLIMIT_FSIZE, &before);
  signal(SIGXFSZ, handler);
  assert_int_equal(code, GS_EIO);
  assert_non_null(strstr(err.file, "base.jsonl"));
  assert_true(is_empty(p->out));
}

/* The lock of a process does not keep out the process itself: another must hold it. */
static void two_batches_do_not_write_one_file(void **state) {
  batch_place *p = *state;
  gs_batch_options o = batch_options_for(p);
  int ready[2];
  char byte;
  batch_write_articles(p);
  mkdir(p->out, 0777);
  char *part = gs__path_join(p->out, "base.jsonl.part");
  assert_int_equal(pipe(ready), 0);
  pid_t other = fork();
  if (other == 0) {
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    int fd = open(part, O_WRONLY | O_CREAT, 0666);
    bool held = fd >= 0 && fcntl(fd, F_SETLK, &lock) == 0 && write(ready[1], "", 1) == 1;
    while (held) pause();
    _exit(1);
  }
  assert_int_equal(read(ready[0], &byte, 1), 1);
  gs_error err = batch_refuse(&o, GS_EIO);
  kill(other, SIGKILL);
  waitpid(other, NULL, 0);
  assert_non_null(strstr(err.message, "another batch"));
  assert_int_equal(access(part, F_OK), 0);
  assert_int_equal(batch_run(&o).done, 40);
  assert_int_equal(access(part, F_OK), -1);
  close(ready[0]);
  close(ready[1]);
  gs__mem_free(part);
}

/* Opens and gives up again, as often as it can, until it is killed. */
static void open_and_leave(const gs_batch_options *o) {
  gs__err err;
  alarm(20);                           /* if the test fails, nobody kills it */
  for (;;) {
    gs__batch_file f;
    gs__batch_file_open(&f, o, "raced", &err);
    gs__batch_file_dispose(&f);
  }
}

/* However the other comes in between, what is published is what was written. */
static void nobody_takes_a_file_that_is_being_published(void **state) {
  batch_place *p = *state;
  gs_batch_options o = batch_options_for(p);
  gs__err err;
  mkdir(p->out, 0777);
  pid_t other = fork();
  if (other == 0) open_and_leave(&o);
  for (int round = 0; round < 300; round++) {
    gs__batch_file f;
    while (gs__batch_file_open(&f, &o, "raced", &err) < 0) gs__batch_file_dispose(&f);
    gs__batch_file_write("whole", 5, &f);
    assert_int_equal(gs__batch_file_sync(&f, &err), 0);
    assert_int_equal(gs__batch_file_publish(&f, &err), 0);
    gs__batch_file_dispose(&f);
    char *now = batch_result(p, "raced.jsonl");
    assert_string_equal(now, "whole");
    gs__mem_free(now);
  }
  kill(other, SIGKILL);
  waitpid(other, NULL, 0);
}

static void what_cannot_be_published_is_told_by_name(void **state) {
  batch_place *p = *state;
  gs_batch_options o = batch_options_for(p);
  gs__batch_file f;
  gs__err err;
  assert_int_equal(gs__batch_file_open(&f, &o, "gone", &err), 0);
  assert_int_equal(gs__batch_file_sync(&f, &err), 0);
  assert_int_equal(unlink(f.part), 0);
  assert_int_equal(gs__batch_file_publish(&f, &err), GS_EIO);
  assert_non_null(strstr(err.message, "gone.jsonl.part in its place: No such file"));
  assert_string_equal(err.file, f.path);
  gs__batch_file_dispose(&f);
}

static void an_empty_folder_gives_empty_results(void **state) {
  batch_place *p = *state;
  gs_batch_options o = batch_options_for(p);
  assert_int_equal(batch_run(&o).in, 0);
  char *path = gs__path_join(p->out, "base.jsonl");
  assert_true(gs__file_is_regular(path));
  gs__mem_free(path);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, batch_set_up, batch_tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(same_bytes_for_any_number_of_workers),
      TEST(records_stand_in_the_order_of_the_input),
      TEST(a_table_has_one_head),
      TEST(a_batch_writes_what_one_writer_writes),
      TEST(large_documents_pass_both_ways),
      TEST(what_cannot_be_read_is_quarantined_in_its_place),
      TEST(a_limit_reached_is_a_flag),
      TEST(wrong_use_is_told_before_any_work),
      TEST(an_input_that_is_not_there_stops_no_other),
      TEST(a_pack_that_is_not_there_stops_the_batch),
      TEST(a_failed_write_stops_the_batch),
      TEST(two_batches_do_not_write_one_file),
      TEST(nobody_takes_a_file_that_is_being_published),
      TEST(what_cannot_be_published_is_told_by_name),
      TEST(an_empty_folder_gives_empty_results),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
