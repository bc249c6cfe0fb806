/* batch: what a batch lets its tests change. gs_batch_run is gs__batch_run_as with nothing
 * changed. */
#ifndef GS_API_BATCH_H
#define GS_API_BATCH_H

#include "api/batch_pool.h"

typedef struct gs__batch_ways {
  gs__batch_work_fn work;   /* what a worker does instead of gs__batch_work; NULL: that */
  int patience_ms;          /* how long a worker may be silent over a short document, 0: a minute */
} gs__batch_ways;

int gs__batch_run_as(const gs_batch_options *options, const gs__batch_ways *ways,
                     gs_batch_counts *counts, gs_error *err);

#endif
