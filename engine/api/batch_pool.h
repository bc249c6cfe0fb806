/* batch_pool: worker processes. Each is forked when it is needed first, is given one request at a
 * time over a socket, and answers it. Knows nothing of documents; api/batch.c does.
 * Invariants: a request ends in exactly one call of the done function; no worker outlives the pool;
 * a worker whose parent dies ends at its next read or write. */
#ifndef GS_API_BATCH_POOL_H
#define GS_API_BATCH_POOL_H

#include <stddef.h>

#include "base/err.h"
#include "base/str.h"

enum { GS__BATCH_MOST_WORKERS = 64 };

typedef struct gs__batch_pool gs__batch_pool;

/* In the worker: turns a request into an answer (which is empty at first). */
typedef void (*gs__batch_work_fn)(void *context, const char *request, size_t len, gs__str *answer);

/* In the parent: the answer to a request, or, with death not NULL, how the worker died over it.
 * All is borrowed. Must not use the pool. */
typedef void (*gs__batch_done_fn)(void *payload, size_t tag, const char *answer, size_t len,
                                  const char *death);

/* A worker that is silent over a request for so long is taken for dead: patience_ms, and one more for each
 * `bytes_a_ms` bytes of it. A worker sees the context as it was in the parent when the worker was forked. */
gs__batch_pool *gs__batch_pool_new(size_t workers, int patience_ms, size_t bytes_a_ms, gs__batch_work_fn work,
                                   void *context);
/* Kills and reaps all workers. */
void gs__batch_pool_free(gs__batch_pool *pool);

/* 1: a worker has it, and the request must stay until it is done; 0: all are busy; GS_EIO: there is
 * no worker and none can be started. */
int gs__batch_pool_give(gs__batch_pool *pool, size_t tag, const char *request, size_t len,
                        gs__err *err);
/* Moves bytes both ways and calls done for what is. Returns at once if no worker is busy, or if
 * wait is 0; else when something happened, at the latest after a second. */
void gs__batch_pool_turn(gs__batch_pool *pool, int wait, gs__batch_done_fn done, void *payload);

#endif
