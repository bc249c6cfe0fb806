/* batch_worker: what a worker process does with a document: reads it with every rule set and
 * writes the records. Answers depend on the document and its number alone. */
#ifndef GS_API_BATCH_WORKER_H
#define GS_API_BATCH_WORKER_H

#include "api/batch_sets.h"
#include "base/str.h"

/* What a worker has for each rule set. The writer is made in the worker, when it is needed. */
typedef struct gs__batch_desk {
  gs_writer *writer;
  gs__str record;
} gs__batch_desk;

typedef struct gs__batch_worker {
  const gs__batch_sets *sets;
  const gs_batch_options *options;
  gs__batch_desk *desks;
} gs__batch_worker;

void gs__batch_worker_init(gs__batch_worker *w, const gs__batch_sets *sets,
                           const gs_batch_options *options);
void gs__batch_worker_dispose(gs__batch_worker *w);
/* A gs__batch_work_fn: a document (gs__batch_put_document) to an answer for each rule set. */
void gs__batch_work(void *worker, const char *request, size_t len, gs__str *answer);

#endif
