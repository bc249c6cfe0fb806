/* Tables: each row is a document or an error, and the reader comes to an end. */
#include "fuzz.h"

#include "in/csv.h"
#include "text/document.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gs__stream *in = gs__stream_memory("fuzz", (const char *)data, size);
  gs__csv c = {.in = in, .path = "fuzz", .name = "fuzz", .most_text = 1 << 16, .most_row = 1 << 12,
               .fields = {"text", "id", "title", "date", "author", "url"}};
  gs__str id = {0};
  gs__err err;
  int code;
  do {
    gs_document *doc = NULL;
    code = gs__csv_next(&c, &doc, &id, &err);
    must((code == 1) == (doc != NULL) && (code >= 0 || *err.message));
    gs_document_free(doc);
  } while (code != 0);
  gs__csv_dispose(&c);
  gs__stream_free(in);
  gs__str_dispose(&id);
  return 0;
}
