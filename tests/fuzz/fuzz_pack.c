/* Lua source as of a pack: it loads or is refused with a place, within the budgets of the sandbox,
 * and what loaded reads a text. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char article[] = "John Kirby said that Pyongyang had shipped shells. \"We never "
                              "did,\" the ministry said. He denied it.";

static void take_note(const gs_note *n, void *payload) {
  (void)payload;
  must(n->code && n->message && n->line >= 0 && n->column >= 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gs_rules_options options = {
      .note = take_note,
      .limits = {.steps = 2000000, .lua_steps = 2000000, .lua_bytes = 32u << 20}};
  gs_rules *rules;
  gs_error err;
  if (gs_rules_load(&rules, NULL, 0, &options, &err) < 0) {
    fprintf(stderr, "%s: %s\n", err.file, err.message);
    exit(2);
  }
  int code = gs_rules_add(rules, (const char *)data, size, "fuzz", &err);
  must(code == 0 || *err.message);
  gs_document *doc = gs_document_new("fuzz", article, strlen(article));
  gs_reading *reading = NULL;
  if (gs_read(rules, doc, &reading, &err) == 0) {
    gs_writer *w = gs_writer_new(GS_FORMAT_JSONL, NULL, fuzz_ignore, NULL);
    gs_writer_put(w, reading);
    gs_writer_free(w);
  }
  gs_reading_free(reading);
  gs_document_free(doc);
  gs_rules_free(rules);
  return 0;
}
