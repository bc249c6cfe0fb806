/* batch_file: a file of results. It is NAME.part while it is written, and NAME only when all of it
 * is safely on the disk. Of two batches that write the same file at once the second is refused. */
#ifndef GS_API_BATCH_FILE_H
#define GS_API_BATCH_FILE_H

#include <stdbool.h>

#include "base/err.h"

typedef struct gs__batch_file {
  char *path, *part;   /* NULL: not opened */
  int fd;              /* -1 when closed */
  bool ours;           /* there is a .part that this batch made */
  int error;           /* errno of the first write that failed */
} gs__batch_file;

/* Makes the folder of the results if there is none. A file that is there and read by the same batch is refused. */
int gs__batch_file_open(gs__batch_file *f, const gs_batch_options *o, const char *name, gs__err *err);
/* A gs_sink, with the file as payload. */
void gs__batch_file_write(const char *bytes, size_t len, void *file);
int gs__batch_file_check(const gs__batch_file *f, gs__err *err);   /* GS_EIO if a write failed */
int gs__batch_file_sync(gs__batch_file *f, gs__err *err);          /* to the disk; stays open and locked */
int gs__batch_file_publish(gs__batch_file *f, gs__err *err);       /* gives it its name */
/* Removes what was not published. */
void gs__batch_file_dispose(gs__batch_file *f);

#endif
