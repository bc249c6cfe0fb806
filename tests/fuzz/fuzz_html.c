/* Web pages: the text is valid, not larger than allowed, and its places lead back into the page. */
#include "fuzz.h"

#include "in/html.h"
#include "text/document.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gs_document *doc = NULL;
  gs__err err;
  if (gs__html_read((const char *)data, size, "fuzz", 1 << 16, &doc, &err) < 0) {
    must(*err.message != '\0');
    return 0;
  }
  size_t last = 0;
  must(doc->len <= 1 << 16 && gs__utf8_valid(doc->bytes, doc->len));
  for (size_t i = 0; i <= doc->len; i++) {
    size_t at = gs__source_map_at(doc->map, i);
    must(at >= last && at <= size);
    last = at;
  }
  gs_document_free(doc);
  return 0;
}
