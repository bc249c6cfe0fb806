/* A text is cut into units and read with the base pack; units cover it in order, the record is
 * UTF-8. */
#include "fuzz.h"

#include "run/reading.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static gs_rules *base(void) {
  static gs_rules *rules;
  static const char *const packs[] = {"scripts/packs/base"};
  gs_error err;
  if (!rules && gs_rules_load(&rules, packs, 1, &(gs_rules_options){.note = NULL}, &err) < 0) {
    fprintf(stderr, "%s: %s\n", err.file, err.message);
    exit(2);
  }
  return rules;
}

static void check_ranges(const gs__range *at, uint32_t count, uint32_t tokens) {
  uint32_t next = 0;
  for (uint32_t i = 0; i < count; i++) {
    must(at[i].start == next && at[i].end > next);
    next = at[i].end;
  }
  must(next == tokens);
}

static void check_units(const gs__doc *d) {
  uint32_t last = 0;
  must(gs__utf8_valid(d->text, d->len));
  for (uint32_t i = 0; i < d->token_count; i++) {
    must(d->token_start[i] >= last && d->token_start[i] < d->token_end[i]);
    last = d->token_end[i];
    must(gs__utf8_valid(d->text + d->token_start[i], last - d->token_start[i]));
  }
  must(last <= d->len);
  check_ranges(d->sentences, d->sentence_count, d->token_count);
  check_ranges(d->paragraphs, d->paragraph_count, d->token_count);
  for (uint32_t i = 0; i < d->quote_count; i++)
    must(d->quotes[i].start < d->quotes[i].end && d->quotes[i].end <= d->token_count);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gs_document *doc = gs_document_new("fuzz", (const char *)data, size);
  gs_reading *reading = NULL;
  gs_error err;
  if (gs_read(base(), doc, &reading, &err) == 0) {
    check_units(&reading->doc);
    gs_writer_options all = {.with = GS_WITH_TOKENS | GS_WITH_SENTENCES | GS_WITH_CHUNKS |
                                     GS_WITH_TEXT};
    gs_writer *w = gs_writer_new(GS_FORMAT_JSONL, &all, fuzz_ignore, NULL);
    gs_writer_put(w, reading);
    gs_writer_free(w);
  }
  gs_reading_free(reading);
  gs_document_free(doc);
  return 0;
}
