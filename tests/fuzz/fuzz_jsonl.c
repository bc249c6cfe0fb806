/* Lines of JSON, packed or not: every line is a document or an error, and there is an end. */
#include "fuzz.h"

#include "in/jsonl.h"
#include "text/document.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gs__jsonl j = {.in = gs__stream_memory("fuzz", (const char *)data, size),
                 .path = "fuzz",
                 .most_text = 1 << 16,
                 .most_line = 1 << 18,
                 .fields = {"text", "id", "title", "date", "author", "url"}};
  gs__str id = {0};
  gs__err err;
  gs_document *doc = NULL;
  for (int code; (code = gs__jsonl_next(&j, &doc, &id, &err)) != 0;) {
    must(code == 1 || (*err.message && gs__utf8_valid(err.message, strlen(err.message))));
    if (code == 1) {
      size_t n;
      const char *text = gs_document_text(doc, &n);
      must(n <= 1 << 16 && gs__utf8_valid(text, n));
      gs_document_free(doc);
    }
    doc = NULL;
  }
  gs__jsonl_dispose(&j);
  gs__stream_free(j.in);
  gs__str_dispose(&id);
  return 0;
}
