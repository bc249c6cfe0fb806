/* Tests on single tokens and on list hits. What is dear to ask is asked once: rows of lists for good, tokens
 * while the memo is open on them. */
#include "match/test.h"

#include <string.h>

bool gs__row_passes(const gs__lists *lists, const gs__entry *entry, const gs__feature_test *tests) {
  for (const gs__feature_test *t = tests; t; t = t->next) {
    gs__sym cell = gs__list_cell(lists, entry, t->key);
    bool found = false;
    for (uint32_t i = 0; i < t->value_count && !found; i++)
      found = gs__cell_has(lists->symbols, cell, t->values[i]);
    if (found == t->negated) return false;
  }
  return true;
}

/* The row passes or fails for good: asked once. */
static bool row_passes(const gs__lattice *l, const gs__entry *e, gs__list_test *test) {
  if (!test->tests) return true;
  if (e->row >= test->rows.len) {
    size_t old = test->rows.len, rows = l->lists->list.at[e->list].row_line.len;
    gs__vec_reserve(&test->rows, rows);
    memset(test->rows.at + old, 0, rows - old);
    test->rows.len = rows;
  }
  uint8_t *known = test->rows.at + e->row;
  if (!*known) *known = gs__row_passes(l->lists, e, test->tests) ? 2 : 1;
  return *known == 2;
}

bool gs__hit_passes(const gs__lattice *l, uint32_t hit, gs__list_test *test) {
  const gs__hit *h = l->hits + hit;
  const gs__entry *e = l->lists->entries.at + h->entry;
  return e->list == test->list && gs__hit_fits(l->lists, l->doc, h) && row_passes(l, e, test);
}

bool gs__list_passes(const gs__lattice *l, gs__list_test *test, uint32_t lo, uint32_t hi) {
  const gs__edges *e = &l->list_edges;
  if (!e->first[0]) return false;
  for (uint32_t i = e->first[0][lo]; i < e->first[0][hi]; i++)
    if (gs__hit_passes(l, e->edge[0][i].item, test)) return true;
  return false;
}

static bool in_list(const gs__lattice *l, gs__list_test *test, uint32_t token) {
  const gs__edges *e = &l->list_edges;
  if (!e->first[0]) return false;
  for (uint32_t i = e->first[0][token]; i < e->first[0][token + 1]; i++)
    if (e->edge[0][i].to == token + 1 && gs__hit_passes(l, e->edge[0][i].item, test)) return true;
  return false;
}

static bool has_lemma(const gs__lattice *l, gs__form lemma, uint32_t token) {
  const gs__form_info *f = gs__vocab_info(l->vocab, l->doc->token_form[token]);
  for (uint8_t i = 0; i < f->lemma_count; i++)
    if (f->lemmas[i].form == lemma) return f->lemmas[i].tags >> l->doc->token_tag[token] & 1;
  return !f->lemma_count && f->fold == lemma;
}

static bool is_first(const gs__lattice *l, uint32_t token) {
  uint32_t start = l->doc->sentences[l->doc->token_sentence[token]].start;
  for (;; token--) {
    if (token == start || (l->leads && l->leads[token])) return true;
    if (!(gs__token_shape(l, token - 1) & l->lead_shapes)) return false;
  }
}

static bool one_of(const gs__condition *c, gs__form form) {
  uint32_t low = 0, high = c->count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (c->words[middle] < form) low = middle + 1;
    else high = middle;
  }
  return low < c->count && c->words[low] == form;
}

static bool holds(const gs__lattice *l, const gs__condition *c, uint32_t token) {
  const gs__doc *doc = l->doc;
  const gs__form_info *f = gs__vocab_info(l->vocab, doc->token_form[token]);
  switch (c->what) {
    case GS__IS_TAG: return c->mask >> doc->token_tag[token] & 1;
    case GS__CAN_TAG: return (f->tags & c->mask) != 0;
    case GS__HAS_SHAPE: return (f->shape & c->mask) != 0;
    case GS__IS_WORD: return f->fold == c->form;
    case GS__IS_EXACT: return doc->token_form[token] == c->form;
    case GS__IS_LEMMA: return has_lemma(l, c->form, token);
    case GS__IS_REGEX: return gs__regex_test(c->regex, l->vocab, doc->token_form[token]);
    case GS__IN_LIST: return in_list(l, c->list, token);
    case GS__IS_QUOTED: return doc->token_quoted[token] != 0;
    case GS__IS_FIRST: return is_first(l, token);
    case GS__IS_KNOWN: return f->known != 0;
    case GS__IS_ONE_OF: return one_of(c, f->fold);
    case GS__ANY_OF:
      for (uint32_t i = 0; i < c->count; i++)
        if (gs__token_passes(l, c->any[i], token)) return true;
      return false;
  }
  return false;
}

static bool all_hold(const gs__lattice *l, const gs__condition *conditions, uint32_t token) {
  for (const gs__condition *c = conditions; c; c = c->next)
    if (holds(l, c, token) == c->negated) return false;
  return true;
}

bool gs__token_passes(const gs__lattice *l, const gs__condition *conditions, uint32_t token) {
  uint32_t n = conditions->number;
  if (!n || token - l->memo.from >= l->memo.count || n / 64 >= l->memo.width) return all_hold(l, conditions, token);
  uint64_t *pair = l->memo.pairs + ((size_t)(token - l->memo.from) * l->memo.width + n / 64) * 2;
  uint64_t bit = (uint64_t)1 << (n % 64);
  if (!(pair[0] & bit)) {
    pair[0] |= bit;
    if (all_hold(l, conditions, token)) pair[1] |= bit;
  }
  return (pair[1] & bit) != 0;
}

void gs__memo_open(gs__memo *m, uint32_t from, uint32_t to, size_t tests) {
  m->width = (uint32_t)tests / 64 + 1;
  size_t size = (size_t)(to - from) * m->width * 2;
  if (size > m->room) {
    m->pairs = gs__mem_realloc(m->pairs, size * sizeof *m->pairs);
    m->room = size;
  }
  if (size) memset(m->pairs, 0, size * sizeof *m->pairs);
  m->from = from;
  m->count = to - from;
}

void gs__memo_forget(gs__memo *m, uint32_t token) {
  size_t row = (size_t)m->width * 2;
  if (token - m->from < m->count) memset(m->pairs + (token - m->from) * row, 0, row * sizeof *m->pairs);
}

void gs__memo_close(gs__memo *m) {
  gs__mem_free(m->pairs);
  *m = (gs__memo){0};
}
