/* A table is read as a word list and as a lexicon; what is refused has a line. */
#include "fuzz.h"

#include "base/tsv.h"
#include "run/plan.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fill(gs__plan *p, gs__tsv *t) {
  gs__lists *all = &p->lists;
  gs__entry_how how = {.inflects = true, .lemma_tags = 1};
  gs__err err = {0};
  uint32_t list = gs__lists_list(all, "w", 1);
  int more;
  while ((more = gs__tsv_next(t, &err)) > 0) {
    uint32_t row = gs__list_row(all, list, (uint32_t)t->line);
    for (size_t c = 1; c < t->columns; c++) {
      size_t at = gs__list_column(all, list, t->names[c].at, t->names[c].len, true);
      if (at < GS__LIST_COLUMNS)
        gs__list_set(all, list, row, at,
                     gs__sym_intern(&p->symbols, t->cells[c].at, t->cells[c].len));
    }
    gs__cell rest = t->cells[0], one;
    while (gs__cell_next(&rest, &one))
      gs__list_add(all, list, row, one.at, one.len, &p->language, &how, &err);
  }
  must(more == 0 || (err.code == GS_EPACK && err.line > 0));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gs__plan *p = gs__plan_new(NULL);
  gs__tsv t;
  gs__err err = {0};
  const char *text = (const char *)data;
  memcpy(p->language.tags[0], "NN", 3);
  p->language.tag_count = 1;
  p->lexicon.class_tags['N'] = 1;
  if (gs__tsv_open(&t, "fuzz", text, size, &err) == 0) fill(p, &t);
  (void)gs__lexicon_words(&p->lexicon, "fuzz", text, size, true, &err);
  (void)gs__lexicon_lemmas(&p->lexicon, "fuzz", text, size, &err);
  gs__form f = gs__vocab_intern(p->vocab, "words", 5);
  gs__vocab_use(p->vocab, f);
  gs__plan_free(p);
  return 0;
}
