#include "api/batch_worker.h"

#include "api/batch_wire.h"
#include "base/mem.h"
#include "out/writer.h"
#include "run/reading.h"

void gs__batch_worker_init(gs__batch_worker *w, const gs__batch_sets *sets,
                           const gs_batch_options *options) {
  w->sets = sets;
  w->options = options;
  w->desks = gs__mem_alloc(sets->count * sizeof *w->desks);
}

void gs__batch_worker_dispose(gs__batch_worker *w) {
  for (size_t i = 0; w->desks && i < w->sets->count; i++) {
    gs_writer_free(w->desks[i].writer);
    gs__str_dispose(&w->desks[i].record);
  }
  gs__mem_free(w->desks);
  w->desks = NULL;
}

static void keep(const char *bytes, size_t len, void *record) {
  gs__str_add(record, bytes, len);
}

/* The record as it stands after `number` documents. What a format begins with is the parent's. */
static void write_record(const gs__batch_worker *w, gs__batch_desk *desk, uint64_t number,
                         const gs_reading *r) {
  if (!desk->writer)
    desk->writer = gs_writer_new(w->options->format, &w->options->writer, keep, &desk->record);
  gs__str_clear(&desk->record);
  desk->writer->done = (size_t)number;
  desk->writer->failed = 0;
  gs_writer_put(desk->writer, r);
}

static void take_reading(gs__batch_answer *a, const gs_reading *r, const gs__str *record) {
  const char *trouble = gs_reading_trouble(r);
  gs__err_set(&a->err, 0, "%s", trouble ? trouble : "");   /* code 0: it has a record */
  a->limited = trouble != NULL;
  a->found[GS_ACTOR] = r->actor_count;
  a->found[GS_CLAIM] = r->claim_count;
  a->found[GS_DENIAL] = r->denial_count;
  a->found[GS_TENSION] = r->tension_count;
  a->record = gs__str_get(record);
  a->len = record->len;
}

static void read_with(const gs__batch_worker *w, size_t set, uint64_t number,
                      const gs_document *doc, gs__str *answer) {
  gs__batch_answer a = {0};
  gs_reading *r = NULL;
  int code = gs_read(w->sets->at[set].rules, doc, &r, &a.err);
  if (code < 0) {
    a.err.code = code;
  } else {
    write_record(w, &w->desks[set], number, r);
    take_reading(&a, r, &w->desks[set].record);
  }
  gs__batch_put_answer(answer, &a);
  gs_reading_free(r);
}

void gs__batch_work(void *worker, const char *request, size_t len, gs__str *answer) {
  uint64_t number;
  gs_document *doc = gs__batch_get_document(request, len, &number);
  if (!doc) return;   /* no answer is a damaged answer */
  const gs__batch_worker *w = worker;
  for (size_t i = 0; i < w->sets->count; i++) read_with(w, i, number, doc, answer);
  gs_document_free(doc);
}
