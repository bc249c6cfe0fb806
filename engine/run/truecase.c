#include "run/truecase.h"

#include "match/test.h"

typedef struct titled {
  gs__form form, fold;
  int64_t balance;           /* how often with a capital inside a sentence, less how often without one */
} titled;

static bool begins_sentence(const gs__run *run, uint32_t token) {
  uint32_t start = run->doc->sentences[run->doc->token_sentence[token]].start;
  while (token > start && gs__token_shape(&run->lattice, token - 1) & run->lattice.lead_shapes) token--;
  return token == start;
}

static void weigh(const gs__run *run, titled *words, size_t count, uint32_t token) {
  gs__form form = run->doc->token_form[token];
  for (size_t i = 0; i < count; i++) {
    if (form == words[i].fold) words[i].balance--;
    else if (form == words[i].form && !begins_sentence(run, token)) words[i].balance++;
  }
}

/* The known words of the headline that have a capital, which alone would make them names elsewhere. */
static size_t take(const gs__run *run, titled *words) {
  size_t count = 0;
  for (uint32_t i = 0; i < run->doc->titled_end; i++) {
    gs__form form = run->doc->token_form[i];
    const gs__form_info *info = gs__vocab_info(run->plan->vocab, form);
    if (info->known && info->shape & GS__SHAPE_CAPITAL && info->fold != form)
      words[count++] = (titled){.form = form, .fold = info->fold};
  }
  return count;
}

void gs__true_case(gs__run *run) {
  const gs__doc *doc = run->doc;
  if (!doc->titled_end) return;
  titled *words = gs__arena_alloc(run->arena, doc->titled_end * sizeof *words);
  size_t count = take(run, words);
  for (uint32_t i = doc->titled_end; count && i < doc->token_count; i++) weigh(run, words, count, i);
  for (uint32_t i = 0; i < doc->titled_end; i++)
    for (size_t k = 0; k < count; k++)
      if (words[k].form == doc->token_form[i] && words[k].balance > 0) {
        doc->token_tag[i] = run->plan->lexicon.name_tag;
        run->facts[doc->token_sentence[i]].tags |= (uint64_t)1 << run->plan->lexicon.name_tag;
      }
}
