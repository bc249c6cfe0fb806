/* Batches over small folders with the pack "base": order and bytes for any number of workers, what
 * becomes of documents that cannot be read or that kill workers, and what is left behind. */
#include <errno.h>
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
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "api/batch.h"
#include "api/batch_worker.h"
#include "base/file.h"

/* ---- a place to work in: in/ with documents, out/ for results ---- */

typedef struct place {
  char *folder, *in, *out;
  gs__str troubles;         /* "id: message\n" each */
  gs_progress last;
  size_t calls;             /* of progress */
} place;

static void write_file(const char *folder, const char *name, const char *bytes, size_t len) {
  char *path = gs__path_join(folder, name);
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  assert_int_equal(fwrite(bytes, 1, len, f), len);
  assert_int_equal(fclose(f), 0);
  gs__mem_free(path);
}

static void write_text(const place *p, const char *name, const char *text) {
  write_file(p->in, name, text, strlen(text));
}

/* The bytes of a result, "" if there is no such file; freed by the caller. */
static char *result(const place *p, const char *name) {
  char *path = gs__path_join(p->out, name), *bytes = NULL;
  size_t len;
  gs_error err;
  if (gs__file_read(path, 0, &bytes, &len, &err) < 0) bytes = gs__mem_dup("", 0);
  gs__mem_free(path);
  return bytes;
}

static int set_up(void **state) {
  place *p = gs__mem_alloc(sizeof *p);
  const char *tmp = getenv("TMPDIR");
  p->folder = gs__path_join(tmp ? tmp : "/tmp", "gainsay-batch-XXXXXX");
  assert_non_null(mkdtemp(p->folder));
  p->in = gs__path_join(p->folder, "in");
  p->out = gs__path_join(p->folder, "out");
  mkdir(p->in, 0777);
  *state = p;
  return 0;
}

static void remove_folder(const char *folder) {
  gs__paths names = {0};
  gs_error err;
  if (gs__dir_list(folder, &names, &err) < 0) return;
  for (size_t i = 0; i < names.len; i++) {
    char *path = gs__path_join(folder, names.at[i]);
    if (gs__file_is_dir(path)) remove_folder(path);
    else unlink(path);
    gs__mem_free(path);
  }
  gs__paths_dispose(&names);
  rmdir(folder);
}

static int tear_down(void **state) {
  place *p = *state;
  remove_folder(p->folder);
  gs__mem_free(p->folder);
  gs__mem_free(p->in);
  gs__mem_free(p->out);
  gs__str_dispose(&p->troubles);
  gs__mem_free(p);
  return 0;
}

static void note_trouble(const char *id, const gs_error *err, void *payload) {
  place *p = payload;
  const char *slash = strrchr(id, '/');
  gs__str_printf(&p->troubles, "%s: %s\n", slash ? slash + 1 : id, err->message);
}

static void note_progress(const gs_progress *progress, void *payload) {
  place *p = payload;
  assert_int_equal(progress->done + progress->failed, p->last.done + p->last.failed + 1);
  p->last = *progress;
  p->calls++;
}

static const char *const base[] = {"base"};
static const char *const twice[] = {"base", "./scripts/packs/base/"};

static gs_batch_options options_for(place *p) {
  gs__str_clear(&p->troubles);
  p->last = (gs_progress){0};
  p->calls = 0;
  return (gs_batch_options){.packs = base,
                            .pack_count = 1,
                            .inputs = (const char *const *)&p->in,
                            .input_count = 1,
                            .out = p->out,
                            .rules = {.pack_path = "scripts/packs"},
                            .workers = 2,
                            .progress = note_progress,
                            .trouble = note_trouble,
                            .payload = p};
}

static gs_batch_counts run_as(const gs_batch_options *o, const gs__batch_ways *ways) {
  gs_batch_counts counts = {0};
  gs_error err = {0};
  if (gs__batch_run_as(o, ways, &counts, &err) != 0) fail_msg("%s: %s", err.file, err.message);
  assert_int_equal(counts.in, counts.done + counts.flagged + counts.quarantined);
  return counts;
}

static gs_batch_counts run(const gs_batch_options *o) {
  gs_batch_counts counts = {0};
  gs_error err = {0};
  if (gs_batch_run(o, &counts, &err) != 0) fail_msg("%s: %s", err.file, err.message);
  assert_int_equal(counts.in, counts.done + counts.flagged + counts.quarantined);
  return counts;
}

static size_t count_of(const char *text, const char *word) {
  size_t n = 0;
  for (; (text = strstr(text, word)); text++) n++;
  return n;
}

/* The line of a result that has the word; NULL if none has. Cut off in place. */
static char *line_with(char *text, const char *word) {
  char *at = strstr(text, word);
  if (!at) return NULL;
  while (at > text && at[-1] != '\n') at--;
  at[strcspn(at, "\n")] = '\0';
  return at;
}

/* Forty articles of growing and shrinking length. */
static void write_articles(const place *p) {
  for (int i = 0; i < 40; i++) {
    char name[32];
    gs__str text = {0};
    snprintf(name, sizeof name, "doc-%02d.txt", i);
    gs__str_printf(&text, "Minister denies report %d\n\n", i);
    for (int k = 0; k < (i * 7) % 13; k++)
      gs__str_printf(&text, "Officials in Belgrade said on Monday that item %d was false. ", k);
    write_text(p, name, gs__str_get(&text));
    gs__str_dispose(&text);
  }
}

/* ---- order, bytes, formats ---- */

static void same_bytes_for_any_number_of_workers(void **state) {
  place *p = *state;
  static const size_t workers[] = {1, 2, 1000};
  gs_batch_options o = options_for(p);
  char *first[2] = {NULL, NULL};
  write_articles(p);
  write_text(p, "doc-17-lines.jsonl", "{\"text\": \"A claim.\", \"id\": \"line\"}\n{broken\n");
  o.packs = twice;
  o.pack_count = 2;
  for (size_t i = 0; i < sizeof workers / sizeof workers[0]; i++) {
    p->last = (gs_progress){0};
    o.workers = workers[i];
    gs_batch_counts c = run(&o);
    assert_int_equal(c.in, 42);
    assert_int_equal(c.done, 41);
    assert_int_equal(c.quarantined, 1);
    char *now[2] = {result(p, "base.jsonl"), result(p, "scripts_packs_base.jsonl")};
    for (int k = 0; k < 2; k++) {
      if (first[k]) assert_string_equal(first[k], now[k]);
      else first[k] = now[k], now[k] = NULL;
      gs__mem_free(now[k]);
    }
  }
  assert_int_equal(count_of(first[0], "\n"), 42);
  assert_int_equal(count_of(first[1], "\n"), 42);
  gs__mem_free(first[0]);
  gs__mem_free(first[1]);
}

static void records_stand_in_the_order_of_the_input(void **state) {
  place *p = *state;
  gs_batch_options o = options_for(p);
  const char *inputs[] = {NULL, NULL};
  write_articles(p);
  inputs[0] = gs__path_join(p->in, "doc-30.txt");
  inputs[1] = p->in;
  o.inputs = inputs;
  o.input_count = 2;
  assert_int_equal(run(&o).in, 41);
  assert_int_equal(p->calls, 41);
  assert_int_equal(p->last.done, 41);
  assert_true(p->last.bytes > 41 * 20);
  char *all = result(p, "base.jsonl"), *at = strstr(all, "doc-30.txt\"");
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
  place *p = *state;
  gs_batch_options o = options_for(p);
  write_articles(p);
  o.format = GS_FORMAT_CSV_CLAIMS;
  run(&o);
  char *all = result(p, "base.csv");
  assert_ptr_equal(strstr(all, "document,id,"), all);
  assert_int_equal(count_of(all, "document,id,"), 1);
  gs__mem_free(all);
}

static void collect(const char *bytes, size_t len, void *payload) {
  gs__str_add(payload, bytes, len);
}

/* What one writer makes of all documents of the folder, without workers. */
static void write_plainly(const place *p, gs_format format, gs__str *out) {
  gs_rules_options ro = {.pack_path = "scripts/packs"};
  gs_rules *rules;
  gs_reader *reader;
  gs_document *doc;
  gs_error err;
  assert_int_equal(gs_rules_load(&rules, base, 1, &ro, &err), 0);
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
  place *p = *state;
  static const struct {
    gs_format format;
    const char *name;
  } formats[] = {{GS_FORMAT_JSONL, "base.jsonl"},
                 {GS_FORMAT_TEXT, "base.txt"},
                 {GS_FORMAT_CSV_ACTORS, "base.csv"}};
  write_articles(p);
  write_text(p, "doc-00-lines.jsonl", "{broken\n{\"text\": \"He left.\"}\n");
  for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
    gs__str plain = {0};
    gs_batch_options o = options_for(p);
    o.format = formats[i].format;
    write_plainly(p, o.format, &plain);
    run(&o);
    char *all = result(p, formats[i].name);
    assert_string_equal(all, gs__str_get(&plain));
    gs__mem_free(all);
    gs__str_dispose(&plain);
  }
}

/* Both ways are full at once: neither side may wait for the other. */
static void large_documents_pass_both_ways(void **state) {
  place *p = *state;
  gs_batch_options o = options_for(p);
  gs__str text = {0};
  for (int i = 0; i < 4000; i++) gs__str_printf(&text, "Line %d of a long report is here.\n\n", i);
  for (char name[] = "a.txt"; name[0] < 'i'; name[0]++) write_text(p, name, text.at);
  o.workers = 3;
  o.writer.with = GS_WITH_TEXT | GS_WITH_TOKENS;
  assert_int_equal(run(&o).in, 8);
  char *all = result(p, "base.jsonl");
  assert_int_equal(count_of(all, "Line 3999 of"), 8);
  gs__mem_free(all);
  gs__str_dispose(&text);
}

/* ---- documents that fail ---- */

static void what_cannot_be_read_is_quarantined_in_its_place(void **state) {
  place *p = *state;
  gs_batch_options o = options_for(p);
  write_text(p, "a.txt", "He said so.");
  write_text(p, "b.jsonl",
             "{\"text\": \"One.\", \"id\": \"one\"}\nnot json\n{\"text\": \"Three.\"}");
  write_text(p, "c.txt", "Far more than is allowed: the limit of this test is sixty-four bytes.");
  o.reader.max_bytes = 64;
  gs_batch_counts c = run(&o);
  assert_int_equal(c.in, 5);
  assert_int_equal(c.done, 3);
  assert_int_equal(c.quarantined, 2);
  assert_int_equal(p->last.failed, 2);
  assert_int_equal(count_of(p->troubles.at, "\n"), 2);
  assert_ptr_equal(strstr(p->troubles.at, "b.jsonl:2: "), p->troubles.at);
  assert_non_null(strstr(p->troubles.at, "\nc.txt: "));
  char *all = result(p, "base.jsonl");
  char *one = strstr(all, "\"one\""), *bad = strstr(all, "\"error\"");
  char *three = strstr(all, "l:3\"");
  assert_true(one && bad && three && one < bad && bad < three);
  assert_int_equal(count_of(all, "\n"), 5);
  gs__mem_free(all);
}

static void a_limit_reached_is_a_flag(void **state) {
  place *p = *state;
  gs_batch_options o = options_for(p);
  gs__str text = {0};
  for (int i = 0; i < 200; i++) gs__str_puts(&text, "The minister left. ");
  write_text(p, "a.txt", "He left.");
  write_text(p, "b.txt", text.at);
  o.rules.limits.tokens = 100;
  gs_batch_counts c = run(&o);
  assert_int_equal(c.done, 1);
  assert_int_equal(c.flagged, 1);
  gs__str_dispose(&text);
}

/* ---- workers that die ---- */

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
  if (again && says(request, len, "STOP")) raise(SIGSTOP);
  if (again && says(request, len, "RAVE")) {
    gs__str_puts(answer, "no such answer");
    return;
  }
  gs__batch_work(context, request, len, answer);
}

static void a_document_that_kills_twice_is_quarantined(void **state) {
  place *p = *state;
  static const gs__batch_ways ways = {obey, 0};
  gs_batch_options o = options_for(p);
  write_articles(p);
  write_text(p, "doc-05.txt", "DIE");
  write_text(p, "doc-06.txt", "LEAVE");
  write_text(p, "doc-39.txt", "RAVE");
  o.packs = twice;
  o.pack_count = 2;
  gs_batch_counts c = run_as(&o, &ways);
  assert_int_equal(c.in, 40);
  assert_int_equal(c.quarantined, 3);
  assert_string_equal(p->troubles.at,
                      "doc-05.txt: the worker died twice (signal 9)\n"
                      "doc-06.txt: the worker died twice (exit status 7)\n"
                      "doc-39.txt: what the worker answered is damaged\n");
  char *one = result(p, "base.jsonl"), *two = result(p, "scripts_packs_base.jsonl");
  assert_int_equal(count_of(one, "\n"), 40);
  assert_int_equal(count_of(two, "\"error\""), 3);
  assert_non_null(strstr(line_with(one, "doc-05.txt"), "the worker died twice (signal 9)"));
  assert_non_null(strstr(line_with(two, "doc-06.txt"), "\"code\":\"bug\""));
  gs__mem_free(one);
  gs__mem_free(two);
}

static void a_document_whose_worker_died_once_is_read_again(void **state) {
  place *p = *state;
  static const gs__batch_ways ways = {obey, 2000};
  static const char *const ends[] = {"DIE", "HANG", "STOP"};
  for (size_t i = 0; i < 3; i++) {
    gs_batch_options o = options_for(p);
    gs__str text = {0};
    o.workers = 1 + i;
    write_articles(p);
    write_file(p->folder, "once", "", 0);
    gs__str_printf(&text, "%s\nONCE=%s/once\n", ends[i], p->folder);
    write_text(p, "doc-20.txt", text.at);
    gs_batch_counts c = run_as(&o, &ways);
    assert_int_equal(c.done, 40);
    assert_int_equal(p->troubles.len, 0);
    gs__str_dispose(&text);
  }
}

static void a_worker_that_hangs_is_killed(void **state) {
  place *p = *state;
  static const gs__batch_ways ways = {obey, 2000};
  gs_batch_options o = options_for(p);
  write_text(p, "a.txt", "HANG");
  write_text(p, "b.txt", "He left.");
  gs_batch_counts c = run_as(&o, &ways);
  assert_int_equal(c.done, 1);
  assert_string_equal(p->troubles.at, "a.txt: the worker died twice (no answer in 2 s)\n");
}

/* ---- what stops a batch ---- */

static gs_error refuse(const gs_batch_options *o, int code) {
  gs_batch_counts counts;
  gs_error err = {0};
  assert_int_equal(gs_batch_run(o, &counts, &err), code);
  assert_int_equal(err.code, code);
  assert_true(err.message[0] != '\0');
  return err;
}

static void wrong_use_is_told_before_any_work(void **state) {
  place *p = *state;
  static const char *const clash[] = {"base", "./base/"}, *const hollow[] = {"base++base"};
  const char *lost[] = {p->in, "/nowhere/at-all.txt"};
  gs_batch_options good = options_for(p), o;
  o = good, o.pack_count = 0;
  refuse(&o, GS_EUSAGE);
  o = good, o.input_count = 0;
  refuse(&o, GS_EUSAGE);
  o = good, o.out = NULL;
  refuse(&o, GS_EUSAGE);
  o = good, o.packs = clash, o.pack_count = 2;
  assert_non_null(strstr(refuse(&o, GS_EUSAGE).message, "\"./base/\""));
  o = good, o.packs = hollow;
  refuse(&o, GS_EUSAGE);
  o = good, o.inputs = lost, o.input_count = 2;
  assert_string_equal(refuse(&o, GS_EIO).file, lost[1]);
  assert_false(gs__file_is_dir(p->out));
  o = good, o.reader.format = "jason";
  refuse(&o, GS_EUSAGE);
}

static void a_pack_that_is_not_there_stops_the_batch(void **state) {
  place *p = *state;
  static const char *const packs[] = {"base", "base+no-such-pack-at-all"};
  gs_batch_options o = options_for(p);
  write_articles(p);
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
  place *p = *state;
  gs_batch_options o = options_for(p);
  struct rlimit before, small;
  write_articles(p);
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
  place *p = *state;
  gs_batch_options o = options_for(p);
  int ready[2];
  char byte;
  write_articles(p);
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
  gs_error err = refuse(&o, GS_EIO);
  kill(other, SIGKILL);
  waitpid(other, NULL, 0);
  assert_non_null(strstr(err.message, "another batch"));
  assert_int_equal(access(part, F_OK), 0);
  assert_int_equal(run(&o).done, 40);
  assert_int_equal(access(part, F_OK), -1);
  close(ready[0]);
  close(ready[1]);
  gs__mem_free(part);
}

/* ---- what is left behind ---- */

static int open_descriptors(void) {
  int n = 0;
  for (int fd = 0; fd < 256; fd++) n += fcntl(fd, F_GETFD) >= 0;
  return n;
}

static void nothing_is_left_behind(void **state) {
  place *p = *state;
  static const gs__batch_ways ways = {obey, 0};
  gs_batch_options o = options_for(p);
  write_articles(p);
  write_text(p, "doc-11.txt", "DIE");
  int before = open_descriptors();
  run_as(&o, &ways);
  o.out = "/nowhere/at-all";
  refuse(&o, GS_EIO);
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
  place *p = *state;
  static const gs__batch_ways ways = {sign_and_dawdle, 0};
  gs_batch_options o = options_for(p);
  char byte;
  write_articles(p);
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

static void an_empty_folder_gives_empty_results(void **state) {
  place *p = *state;
  gs_batch_options o = options_for(p);
  assert_int_equal(run(&o).in, 0);
  char *path = gs__path_join(p->out, "base.jsonl");
  assert_true(gs__file_is_regular(path));
  gs__mem_free(path);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(same_bytes_for_any_number_of_workers),
      TEST(records_stand_in_the_order_of_the_input),
      TEST(a_table_has_one_head),
      TEST(a_batch_writes_what_one_writer_writes),
      TEST(large_documents_pass_both_ways),
      TEST(what_cannot_be_read_is_quarantined_in_its_place),
      TEST(a_limit_reached_is_a_flag),
      TEST(a_document_that_kills_twice_is_quarantined),
      TEST(a_document_whose_worker_died_once_is_read_again),
      TEST(a_worker_that_hangs_is_killed),
      TEST(wrong_use_is_told_before_any_work),
      TEST(a_pack_that_is_not_there_stops_the_batch),
      TEST(a_failed_write_stops_the_batch),
      TEST(two_batches_do_not_write_one_file),
      TEST(nothing_is_left_behind),
      TEST(workers_die_with_their_parent),
      TEST(an_empty_folder_gives_empty_results),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
