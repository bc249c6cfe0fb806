/* batch_place: what the tests of batches share: a place to work in, with documents, results and what the
 * batch told of its work. */
#ifndef GS_TESTS_BATCH_PLACE_H
#define GS_TESTS_BATCH_PLACE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "api/batch.h"
#include "api/batch_worker.h"
#include "base/file.h"
#include "support/folder.h"

typedef struct batch_place {
  char *folder, *in, *out;   /* in: documents; out: results */
  gs__str troubles;         /* "id: message\n" each */
  gs_progress last;
  size_t calls;             /* of progress */
} batch_place;

static inline void batch_write_file(const char *folder, const char *name, const char *bytes, size_t len) {
  char *path = gs__path_join(folder, name);
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  assert_int_equal(fwrite(bytes, 1, len, f), len);
  assert_int_equal(fclose(f), 0);
  gs__mem_free(path);
}

/* A document. */
static inline void batch_write_text(const batch_place *p, const char *name, const char *text) {
  batch_write_file(p->in, name, text, strlen(text));
}

/* The bytes of a result, "" if there is no such file; freed by the caller. */
__attribute__((noinline, unused)) /* inlined, GCC 12 takes what it returns for a dangling pointer */
static char *batch_result(const batch_place *p, const char *name) {
  char *path = gs__path_join(p->out, name), *bytes = NULL;
  size_t len;
  gs_error err;
  if (gs__file_read(path, 0, &bytes, &len, &err) < 0) bytes = gs__mem_dup("", 0);
  gs__mem_free(path);
  return bytes;
}

static inline int batch_set_up(void **state) {
  batch_place *p = gs__mem_alloc(sizeof *p);
  p->folder = folder_new();
  assert_non_null(p->folder);
  p->in = gs__path_join(p->folder, "in");
  p->out = gs__path_join(p->folder, "out");
  mkdir(p->in, 0777);
  *state = p;
  return 0;
}

static inline int batch_tear_down(void **state) {
  batch_place *p = *state;
  assert_int_equal(folder_remove(p->folder), 0);
  gs__mem_free(p->in);
  gs__mem_free(p->out);
  gs__str_dispose(&p->troubles);
  gs__mem_free(p);
  return 0;
}

static inline void note_trouble(const char *id, const gs_error *err, void *payload) {
  batch_place *p = payload;
  const char *slash = strrchr(id, '/');
  gs__str_printf(&p->troubles, "%s: %s\n", slash ? slash + 1 : id, err->message);
}

static inline void note_progress(const gs_progress *progress, void *payload) {
  batch_place *p = payload;
  assert_int_equal(progress->done + progress->failed, p->last.done + p->last.failed + 1);
  p->last = *progress;
  p->calls++;
}

static const char *const batch_base[] = {"base"};
static const char *const batch_twice[] = {"base", "./scripts/packs/base/"};

/* The pack "base" over the documents, by two workers; what was told before is forgotten. */
static inline gs_batch_options batch_options_for(batch_place *p) {
  gs__str_clear(&p->troubles);
  p->last = (gs_progress){0};
  p->calls = 0;
  return (gs_batch_options){.packs = batch_base,
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

static inline gs_batch_counts batch_run_as(const gs_batch_options *o, const gs__batch_ways *ways) {
  gs_batch_counts counts = {0};
  gs_error err = {0};
  if (gs__batch_run_as(o, ways, &counts, &err) != 0) fail_msg("%s: %s", err.file, err.message);
  assert_int_equal(counts.in, counts.done + counts.flagged + counts.quarantined);
  return counts;
}

static inline gs_batch_counts batch_run(const gs_batch_options *o) {
  gs_batch_counts counts = {0};
  gs_error err = {0};
  if (gs_batch_run(o, &counts, &err) != 0) fail_msg("%s: %s", err.file, err.message);
  assert_int_equal(counts.in, counts.done + counts.flagged + counts.quarantined);
  return counts;
}

static inline size_t batch_count_of(const char *text, const char *word) {
  size_t n = 0;
  for (; (text = strstr(text, word)); text++) n++;
  return n;
}

/* The line of a result that has the word; NULL if none has. Cut off in place. */
static inline char *batch_line_with(char *text, const char *word) {
  char *at = strstr(text, word);
  if (!at) return NULL;
  while (at > text && at[-1] != '\n') at--;
  at[strcspn(at, "\n")] = '\0';
  return at;
}

/* Forty articles of growing and shrinking length. */
static inline void batch_write_articles(const batch_place *p) {
  for (int i = 0; i < 40; i++) {
    char name[32];
    gs__str text = {0};
    snprintf(name, sizeof name, "doc-%02d.txt", i);
    gs__str_printf(&text, "Minister denies report %d\n\n", i);
    for (int k = 0; k < (i * 7) % 13; k++)
      gs__str_printf(&text, "Officials in Belgrade said on Monday that item %d was false. ", k);
    batch_write_text(p, name, gs__str_get(&text));
    gs__str_dispose(&text);
  }
}

/* Runs what must be refused with the code. */
static inline gs_error batch_refuse(const gs_batch_options *o, int code) {
  gs_batch_counts counts;
  gs_error err = {0};
  assert_int_equal(gs_batch_run(o, &counts, &err), code);
  assert_int_equal(err.code, code);
  assert_true(err.message[0] != '\0');
  return err;
}

#endif
