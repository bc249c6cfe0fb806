#include "api/batch_source.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

int gs__batch_source_open(gs__batch_source *s, const gs_batch_options *options, gs__err *err) {
  *s = (gs__batch_source){.options = options};
  if (!options->input_count) return gs__err_set(err, GS_EUSAGE, "a batch needs at least one input");
  for (size_t i = 0; i < options->input_count; i++) {
    const char *path = options->inputs[i];
    if (!strcmp(path, "-") || access(path, R_OK) == 0) continue;
    gs__err_set(err, GS_EIO, "%s", strerror(errno));
    gs__err_at(err, path, 0, 0);
    return GS_EIO;
  }
  return 0;
}

static int open_next(gs__batch_source *s, gs__err *err) {
  const gs_batch_options *o = s->options;
  if (s->next == o->input_count) return 0;
  int code = gs_reader_open(&s->reader, o->inputs[s->next++], &o->reader, err);
  return code < 0 ? code : 1;
}

int gs__batch_source_next(gs__batch_source *s, gs_document **doc, gs__err *err) {
  for (;;) {
    int code = s->reader ? 1 : open_next(s, err);
    if (code <= 0) return code;
    code = gs_reader_next(s->reader, doc, err);
    if (code != 0) return code;
    gs__batch_source_close(s);
  }
}

const char *gs__batch_source_id(const gs__batch_source *s) {
  return s->reader ? gs_reader_id(s->reader) : "";
}

void gs__batch_source_close(gs__batch_source *s) {
  gs_reader_free(s->reader);
  s->reader = NULL;
}
