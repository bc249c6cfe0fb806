/* Tests on single tokens and on list hits. What is asked is worked out once: of rows of lists for good, of tokens
 * while the memo is open on them. */
#include "match/test.h"

#include <string.h>

#include "base/bit.h"

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
static bool row_passes(const gs__lattice *l, const gs__entry *e, const gs__list_test *test) {
  if (!test->tests) return true;
  gs__answer known = gs__asked_of(test->rows, e->row);
  if (known != GS__NOT_ASKED) return known == GS__YES;
  bool passes = gs__row_passes(l->lists, e, test->tests);
  return gs__asked_keep(test->rows, e->row, passes, (uint32_t)l->lists->list.at[e->list].row_line.len);
}

bool gs__hit_passes(const gs__lattice *l, uint32_t hit, gs__list_test *test) {
  const gs__hit *h = l->hits + hit;
  if (!(test->last >> l->doc->token_tag[h->end - 1] & 1)) return false;
  return gs__hit_fits(l->lists, l->doc, h) && row_passes(l, l->lists->entries.at + h->entry, test);
}

bool gs__list_passes(const gs__lattice *l, gs__list_test *test, uint32_t lo, uint32_t hi) {
  const gs__edges *all = &l->list_edges;
  for (uint32_t t = lo; all->first[0] && t < hi; t++) {
    if (!gs__edges_may(all, 0, t, test->list)) continue;   /* there are more edges than tokens */
    const gs__edge *end = all->edge[0] + all->first[0][t + 1];
    for (const gs__edge *e = all->edge[0] + all->first[0][t]; e < end; e++)
      if (gs__edge_hits(l, e, test)) return true;
  }
  return false;
}

static bool in_list(const gs__lattice *l, gs__list_test *test, uint32_t token) {
  const gs__edges *e = &l->list_edges;
  if (!e->first[0] || !gs__edges_may(e, 0, token, test->list)) return false;
  for (uint32_t i = e->first[0][token]; i < e->first[0][token + 1]; i++)
    if (e->edge[0][i].to == token + 1 && gs__edge_hits(l, e->edge[0] + i, test)) return true;
  return false;
}

static bool has_lemma(const gs__lattice *l, gs__form lemma, uint32_t token) {
  const gs__form_info *f = gs__vocab_info(l->vocab, l->doc->token_form[token]);
  for (uint8_t i = 0; i < f->lemma_count; i++)
    if (f->lemmas[i].form == lemma) return f->lemmas[i].tags >> l->doc->token_tag[token] & 1;
  return !f->lemma_count && f->fold == lemma;
}

/* The first word of its sentence, or any of a headline in title case: its capital tells nothing. */
static bool is_first(const gs__lattice *l, uint32_t token) {
  if (token < l->doc->titled_end) return true;
  uint32_t start = l->doc->sentences[l->doc->token_sentence[token]].start;
  for (;; token--) {
    if (token == start || (l->leads && l->leads[token])) return true;
    if (!(gs__token_shape(l, token - 1) & l->lead_shapes)) return false;
  }
}

static bool is_among(const gs__condition *c, gs__form form) {
  uint32_t low = 0, high = c->count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (c->words[middle] < form) low = middle + 1;
    else high = middle;
  }
  return low < c->count && c->words[low] == form;
}

/* Most words are told by their last digits not to be among them. */
static inline bool one_of(const gs__condition *c, gs__form form) {
  return c->mask >> (form % 64) & 1 && is_among(c, form);
}

/* What takes more than a look at the token. */
static bool holds_dear(const gs__lattice *l, const gs__condition *c, uint32_t token) {
  gs__form form = l->doc->token_form[token];
  switch (c->what) {
    case GS__IS_LEMMA: return has_lemma(l, c->form, token);
    case GS__IS_REGEX: return gs__regex_test(c->regex, l->vocab, form);
    case GS__IN_LIST: return in_list(l, c->list, token);
    case GS__IS_FIRST: return is_first(l, token);
    case GS__IS_KNOWN: return gs__vocab_info(l->vocab, form)->known != 0;
    case GS__ANY_OF:
      for (uint32_t i = 0; i < c->count; i++)
        if (gs__token_passes(l, c->any[i], token)) return true;
      return false;
    default: return false;
  }
}

static inline bool holds(const gs__lattice *l, const gs__condition *c, uint32_t token) {
  switch (c->what) {
    case GS__IS_TAG: return c->mask >> l->doc->token_tag[token] & 1;
    case GS__CAN_TAG: return (l->tags[token] & c->mask) != 0;
    case GS__HAS_SHAPE: return (l->shapes[token] & c->mask) != 0;
    case GS__IS_WORD: return l->folds[token] == c->form;
    case GS__IS_ONE_OF: return one_of(c, l->folds[token]);
    case GS__IS_EXACT: return l->doc->token_form[token] == c->form;
    case GS__IS_QUOTED: return l->doc->token_quoted[token] != 0;
    default: return holds_dear(l, c, token);
  }
}

bool gs__condition_holds(const gs__lattice *l, const gs__condition *c, uint32_t token) {
  return holds(l, c, token);
}

static bool all_hold(const gs__lattice *l, const gs__condition *conditions, uint32_t token) {
  for (const gs__condition *c = conditions; c; c = c->next)
    if (holds(l, c, token) == c->negated) return false;
  return true;
}

/* Has the test been asked so often that its row pays? */
static bool is_worn(const gs__memo *m, const gs__condition *conditions) {
  if (!conditions->number || conditions->number >= m->tests) return false;
  uint32_t *dated = m->dated + m->edge_rows + conditions->number;
  if (*dated < m->now) *dated = m->now;   /* of an earlier stretch */
  return (*dated & GS__MEMO_KNOWN) == GS__MEMO_KNOWN || (*dated)++ - m->now >= m->patience;
}

static bool dear_passes(const gs__lattice *l, const gs__condition *conditions, uint32_t token) {
  const gs__memo *m = &l->memo;
  uint32_t at = token - m->from;
  if (at >= m->count || !is_worn(m, conditions)) return all_hold(l, conditions, token);
  return gs__bit_has(gs__memo_test(l, conditions), at);
}

bool gs__token_passes(const gs__lattice *l, const gs__condition *conditions, uint32_t token) {
  if (conditions->dear || conditions->next) return dear_passes(l, conditions, token);
  return holds(l, conditions, token) != conditions->negated;
}

/* ---- the memo ---- */

enum {
  TAGS = 64,
  MOST_TOKENS = 1 << 11,               /* bounds its memory: sentences are shorter, or no sentences */
  MOST_PATIENCE = 100,                 /* fits into a byte, below GS__MEMO_KNOWN */
  STRETCH = GS__MEMO_KNOWN + 1         /* from one date to the next */
};

/* row gets the tokens of the stretch for which the expression is true; it may name the token. A word at a
 * time, its last token first. */
#define FILL(expression)                                                                          \
  for (uint32_t w = 0, first = from; first < from + count; w++, first += 64) {                    \
    uint32_t left = from + count - first;                                                         \
    uint64_t bits = 0;                                                                            \
    for (uint32_t token = first + (left < 64 ? left : 64); token-- > first;)                      \
      bits = bits << 1 | (uint64_t)(expression);                                                  \
    row[w] |= bits;                                                                               \
  }

static uint64_t *row_of(const gs__memo *m, size_t k, bool *known) {
  *known = m->dated[k] == (m->now | GS__MEMO_KNOWN);
  m->dated[k] = m->now | GS__MEMO_KNOWN;
  return m->rows + k * m->words;
}

/* Most tests ask for tags: one look at each token says where each tag is. The rows of the tags, behind a first
 * that has in its first word which of them there are. */
static const uint64_t *tag_rows(const gs__lattice *l) {
  const gs__memo *m = &l->memo;
  bool known;
  uint64_t *present = row_of(m, m->edge_rows + m->tests, &known);
  if (known) return present;
  *present = 0;
  for (uint32_t i = 0; i < m->count; i++) {
    uint32_t tag = l->doc->token_tag[m->from + i];
    uint64_t *row = present + (1 + tag) * m->words;
    if (!(*present >> tag & 1)) memset(row, 0, m->words * sizeof *row);
    *present |= (uint64_t)1 << tag;
    gs__bit_put(row, i);
  }
  return present;
}

/* Word w of where the tags of the mask are. */
static uint64_t tagged(const gs__memo *m, const uint64_t *tags, uint64_t mask, uint32_t w) {
  uint64_t all = 0;
  for (uint64_t left = mask & *tags; left; left &= left - 1)
    all |= tags[(1 + (uint32_t)__builtin_ctzll(left)) * m->words + w];
  return all;
}

/* Any of some tests, which have rows of their own. */
static void fill_any(const gs__lattice *l, const gs__condition *c, uint64_t *row) {
  uint32_t from = l->memo.from, count = l->memo.count;
  for (uint32_t k = 0; k < c->count; k++) {
    const uint64_t *one = gs__memo_test(l, c->any[k]);
    for (uint32_t w = 0; one && w < l->memo.words; w++) row[w] |= one[w];
    if (!one) FILL(all_hold(l, c->any[k], token))
  }
}

/* The tokens of the stretch for which the condition holds, without regard to its negation. What most tests are about
 * has a loop of its own; tags have rows. */
static void fill_condition(const gs__lattice *l, const gs__condition *c, uint64_t *row) {
  uint32_t from = l->memo.from, count = l->memo.count;
  switch (c->what) {
    case GS__CAN_TAG: FILL((l->tags[token] & c->mask) != 0) return;
    case GS__HAS_SHAPE: FILL((l->shapes[token] & c->mask) != 0) return;
    case GS__IS_WORD: FILL(l->folds[token] == c->form) return;
    case GS__IS_ONE_OF: FILL(one_of(c, l->folds[token])) return;
    case GS__IN_LIST: FILL(in_list(l, c->list, token)) return;
    case GS__ANY_OF: fill_any(l, c, row); return;
    default: FILL(holds(l, c, token)) return;
  }
}

#undef FILL

/* Leaves in the row the tokens for which the condition holds. */
static void narrow(const gs__lattice *l, const gs__condition *c, uint64_t *row) {
  const gs__memo *m = &l->memo;
  const uint64_t *tags = c->what == GS__IS_TAG ? tag_rows(l) : NULL;
  uint64_t negated = c->negated ? UINT64_MAX : 0;
  for (uint32_t w = 0; w < m->words; w++) {
    if (tags) row[w] &= tagged(m, tags, c->mask, w) ^ negated;
    for (uint64_t left = tags ? 0 : row[w]; left; left &= left - 1) {
      uint32_t at = w * 64 + (uint32_t)__builtin_ctzll(left);
      if (holds(l, c, m->from + at) == c->negated) row[w] &= ~(left & -left);
    }
  }
}

/* The first condition is asked of all tokens, the others of those that are left; of tags also the first. */
static void fill_test(const gs__lattice *l, const gs__condition *conditions, uint64_t *row) {
  const gs__memo *m = &l->memo;
  bool tag = conditions->what == GS__IS_TAG;
  memset(row, 0, m->words * sizeof *row);
  if (!tag) fill_condition(l, conditions, row);
  if (tag || conditions->negated) {
    for (uint32_t w = 0; w < m->words; w++) row[w] = ~row[w];
    row[m->count / 64] &= ((uint64_t)1 << (m->count % 64)) - 1;   /* the place behind the last token has none */
  }
  for (const gs__condition *c = tag ? conditions : conditions->next; c; c = c->next) narrow(l, c, row);
}

const uint64_t *gs__memo_test(const gs__lattice *l, const gs__condition *conditions) {
  bool known;
  if (!conditions->number || conditions->number >= l->memo.tests) return NULL;
  uint64_t *row = row_of(&l->memo, l->memo.edge_rows + conditions->number, &known);
  if (!known) fill_test(l, conditions, row);
  return row;
}

const uint64_t *gs__memo_edges(const gs__lattice *l, uint32_t layer, int side) {
  const gs__memo *m = &l->memo;
  bool known, lists = layer == GS__LIST_EDGES;
  uint64_t *row = row_of(m, (lists ? l->layer_count : layer) * 2 + (uint32_t)side, &known);
  if (known) return row;
  const gs__edges *e = lists ? &l->list_edges : l->layers + layer;
  const uint32_t *first = e->first[side];
  memset(row, 0, m->words * sizeof *row);
  for (uint32_t i = 0; first && i <= m->count; i++)
    if (first[m->from + i] < first[m->from + i + 1]) gs__bit_put(row, i);
  return row;
}

void gs__memo_open(gs__lattice *l, uint32_t from, uint32_t to, size_t tests) {
  gs__memo *m = &l->memo;
  m->from = from;
  m->count = to - from < MOST_TOKENS ? to - from : MOST_TOKENS;
  m->words = m->count / 64 + 1;
  m->patience = m->count < MOST_PATIENCE * 4 ? m->count / 4 + 3 : MOST_PATIENCE;
  m->edge_rows = (l->layer_count + 1) * 2;
  m->tests = (uint32_t)tests;
  size_t rows = m->edge_rows + tests + 1 + TAGS;
  if (rows > m->dates) {               /* with more to come: each pattern that is first tried may have tests */
    m->dates = rows + rows / 2;
    gs__mem_free(m->dated);
    m->dated = gs__mem_alloc(m->dates * sizeof *m->dated);
  }
  if (rows * m->words > m->room) {
    m->room = m->dates * m->words;
    m->rows = gs__mem_realloc(m->rows, m->room * sizeof *m->rows);
  }
  gs__memo_forget(m);
}

void gs__memo_forget(gs__memo *m) {
  if (!m->tests) return;
  m->now += STRETCH;
  if (m->now) return;                  /* once round: old dates would look like new ones */
  memset(m->dated, 0, m->dates * sizeof *m->dated);
  m->now = STRETCH;
}

void gs__memo_close(gs__memo *m) {
  m->tests = m->count = 0;
}

void gs__memo_dispose(gs__memo *m) {
  gs__mem_free(m->dated);
  gs__mem_free(m->rows);
  *m = (gs__memo){0};
}
