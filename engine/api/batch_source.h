/* batch_source: one reader over all inputs of a batch, one after the other. */
#ifndef GS_API_BATCH_SOURCE_H
#define GS_API_BATCH_SOURCE_H

#include <stdbool.h>

#include "base/err.h"

typedef struct gs__batch_source {
  const gs_batch_options *options;
  size_t next;          /* input to open */
  const char *path;     /* the one before */
  gs_reader *reader;    /* of it, or NULL */
  bool broken;          /* no use to read on */
} gs__batch_source;

/* GS_EUSAGE if there is no input. */
int gs__batch_source_open(gs__batch_source *source, const gs_batch_options *options, gs__err *err);
/* As gs_reader_next, also for an input that cannot be opened; GS_EIO: the next call goes on with the next
 * input. 0 is the end of the last one. */
int gs__batch_source_next(gs__batch_source *source, gs_document **doc, gs__err *err);
/* The id of what was given or failed last. */
const char *gs__batch_source_id(const gs__batch_source *source);
void gs__batch_source_close(gs__batch_source *source);

#endif
