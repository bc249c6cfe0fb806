/* Markdown: places of the text lead back into the file, in order. */
#include "fuzz.h"

#include "in/markdown.h"
#include "text/document.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gs_document *doc = NULL;
  gs__err err;
  must(gs__markdown_read((const char *)data, size, "fuzz", &doc, &err) == 0);
  size_t last = 0;
  for (size_t i = 0; doc->map && i <= doc->len; i++) {
    size_t at = gs__source_map_at(doc->map, i);
    must(at >= last && at <= size);
    last = at;
  }
  gs_document_free(doc);
  return 0;
}
