/* batch_place: what the tests of batches share: a place to work in, with documents, results and what the
 * batch told of its work. */
#ifndef GS_TESTS_BATCH_PLACE_H
#define GS_TESTS_BATCH_PLACE_H

#include "api/batch.h"
#include "api/batch_worker.h"
#include "base/str.h"

typedef struct batch_place {
  char *folder, *in, *out;   /* in: documents; out: results */
  gs__str troubles;         /* "id: message\n" each */
  gs_progress last;
  size_t calls;             /* of progress */
} batch_place;

/* Packs: once, and by two names. */
extern const char *const batch_base[], *const batch_twice[];

/* For cmocka: a new place in *state; and its end, with all that is in it. */
int batch_set_up(void **state);
int batch_tear_down(void **state);

void batch_write_file(const char *folder, const char *name, const char *bytes, size_t len);
/* A document. */
void batch_write_text(const batch_place *p, const char *name, const char *text);
/* Forty articles of growing and shrinking length. */
void batch_write_articles(const batch_place *p);

/* The pack "base" over the documents, by two workers; what was told before is forgotten. */
gs_batch_options batch_options_for(batch_place *p);
gs_batch_counts batch_run(const gs_batch_options *o);
gs_batch_counts batch_run_as(const gs_batch_options *o, const gs__batch_ways *ways);
/* Runs what must be refused with the code. */
gs_error batch_refuse(const gs_batch_options *o, int code);

/* The bytes of a result, "" if there is no such file; freed by the caller. */
char *batch_result(const batch_place *p, const char *name);
size_t batch_count_of(const char *text, const char *word);
/* The line of a result that has the word; NULL if none has. Cut off in place. */
char *batch_line_with(char *text, const char *word);

#endif
