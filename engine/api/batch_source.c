#include "api/batch_source.h"

int gs__batch_source_open(gs__batch_source *s, const gs_batch_options *options, gs__err *err) {
  *s = (gs__batch_source){.options = options};
  return options->input_count ? 0 : gs__err_set(err, GS_EUSAGE, "a batch needs at least one input");
}

static int open_next(gs__batch_source *s, gs__err *err) {
  const gs_batch_options *o = s->options;
  if (s->next == o->input_count) return 0;
  s->path = o->inputs[s->next++];
  int code = gs_reader_open(&s->reader, s->path, &o->reader, err);
  return code < 0 ? code : 1;
}

/* An input that cannot be opened, or read on, does not stop those behind it. */
int gs__batch_source_next(gs__batch_source *s, gs_document **doc, gs__err *err) {
  if (s->broken) gs__batch_source_close(s);
  for (;;) {
    int code = s->reader ? 1 : open_next(s, err);
    if (code <= 0) return code;
    code = gs_reader_next(s->reader, doc, err);
    s->broken = code == GS_EIO;
    if (code != 0) return code;
    gs__batch_source_close(s);
  }
}

const char *gs__batch_source_id(const gs__batch_source *s) {
  return s->reader ? gs_reader_id(s->reader) : s->path;
}

void gs__batch_source_close(gs__batch_source *s) {
  gs_reader_free(s->reader);
  s->reader = NULL;
  s->broken = false;
}
