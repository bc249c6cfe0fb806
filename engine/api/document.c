/* The repaired text of a document, for those who want to slice spans. */
#include "text/doc.h"

/* Repairs once, into the document; the text that offsets refer to is the same for every reading. */
static void repair(gs_document *doc) {
  gs__arena arena = {0};
  gs__doc units = {.origin = doc, .arena = &arena};
  gs__err err;
  if (gs__source_read(&units, 0, &err) == 0) {
    doc->repaired = gs__mem_dup(units.text, units.len);
    doc->repaired_len = units.len;
  }
  gs__doc_dispose(&units);
  gs__arena_dispose(&arena);
}

const char *gs_document_text(const gs_document *doc, size_t *len) {
  if (!doc->repaired) repair((gs_document *)(uintptr_t)doc);   /* a cache: what is seen stays the same */
  *len = doc->repaired_len;
  return doc->repaired ? doc->repaired : "";
}
