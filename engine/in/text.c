#include "in/text.h"

#include "text/document.h"

int gs__text_read(gs__stream *in, const char *id, size_t most, gs_document **out, gs__err *err) {
  char *bytes;
  size_t len;
  int code = gs__stream_slurp(in, most, &bytes, &len, err);
  if (code < 0) return code;
  *out = gs__document_take(id, bytes, len);
  return 0;
}
