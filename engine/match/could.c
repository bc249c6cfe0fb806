/* could: each element is looked for behind the one before, wherever that is; what lies between them is not asked. */
#include "match/could.h"

#include "match/test.h"

typedef struct stretch {
  const gs__lattice *l;
  uint32_t hi;
} stretch;

static const uint32_t NOWHERE = UINT32_MAX;

/* ---- on one token ---- */

static bool entry_could_pass(const gs__lattice *l, const gs__edge *e, const gs__list_test *test) {
  return e->list == test->list &&
         gs__row_passes(l->lists, l->lists->entries.at + l->hits[e->item].entry, test->tests);
}

static bool could_be_in_list(const gs__lattice *l, const gs__list_test *test, uint32_t token) {
  const gs__edges *all = &l->list_edges;
  if (!all->first[0] || !gs__edges_may(all, 0, token, test->list)) return false;
  for (uint32_t i = all->first[0][token]; i < all->first[0][token + 1]; i++)
    if (all->edge[0][i].to == token + 1 && entry_could_pass(l, all->edge[0] + i, test)) return true;
  return false;
}

static bool could_have_lemma(const gs__lattice *l, gs__form lemma, uint32_t token) {
  const gs__form_info *f = gs__vocab_info(l->vocab, l->doc->token_form[token]);
  for (uint8_t i = 0; i < f->lemma_count; i++)
    if (f->lemmas[i].form == lemma) return true;
  return !f->lemma_count && f->fold == lemma;
}

static bool could_pass(const gs__lattice *l, const gs__condition *conditions, uint32_t token);

/* Of a condition that turns on tags or on what is found: may it hold? */
static bool could_hold(const gs__lattice *l, const gs__condition *c, uint32_t token) {
  switch (c->what) {
    case GS__IS_LEMMA: return could_have_lemma(l, c->form, token);
    case GS__IN_LIST: return could_be_in_list(l, c->list, token);
    case GS__ANY_OF:
      for (uint32_t i = 0; i < c->count; i++)
        if (could_pass(l, c->any[i], token)) return true;
      return false;
    default: return true;
  }
}

static bool is_settled(const gs__condition *c) {
  switch (c->what) {
    case GS__CAN_TAG: case GS__HAS_SHAPE: case GS__IS_WORD: case GS__IS_EXACT: case GS__IS_REGEX:
    case GS__IS_QUOTED: case GS__IS_KNOWN: case GS__IS_ONE_OF: return true;
    default: return false;
  }
}

static bool could_pass(const gs__lattice *l, const gs__condition *conditions, uint32_t token) {
  for (const gs__condition *c = conditions; c; c = c->next) {
    if (is_settled(c) ? gs__condition_holds(l, c, token) == c->negated : !c->negated && !could_hold(l, c, token))
      return false;
  }
  return true;
}

/* ---- elements: where the first of their matches from `from` on could end; NOWHERE: there is none ---- */

static uint32_t end_of(const stretch *s, const gs__node *n, uint32_t from);

static uint32_t end_of_token(const stretch *s, const gs__node *n, uint32_t from) {
  for (uint32_t t = from; t < s->hi; t++)
    if (could_pass(s->l, n->conditions, t)) return t + 1;
  return NOWHERE;
}

static uint32_t end_of_list(const stretch *s, const gs__node *n, uint32_t from) {
  const gs__edges *all = &s->l->list_edges;
  uint32_t best = NOWHERE;
  if (!all->first[0] || from >= s->hi) return NOWHERE;
  for (uint32_t i = all->first[0][from]; i < all->first[0][s->hi]; i++) {
    const gs__edge *e = all->edge[0] + i;
    if (e->to < best && entry_could_pass(s->l, e, n->list)) best = e->to;
  }
  return best;
}

static uint32_t end_of_any(const stretch *s, uint32_t from) {
  return from < s->hi ? from + 1 : NOWHERE;
}

static uint32_t end_of_row(const stretch *s, const gs__node *first, uint32_t from) {
  for (const gs__node *n = first; n && from != NOWHERE; n = n->next) from = end_of(s, n, from);
  return from;
}

static uint32_t end_of_alternatives(const stretch *s, const gs__node *n, uint32_t from) {
  uint32_t best = NOWHERE;
  for (const gs__node *c = n->child; c; c = c->next) {
    uint32_t end = end_of(s, c, from);
    if (end < best) best = end;
  }
  return best;
}

/* One more than once may be the same to it: what is between is not asked. */
static uint32_t end_of_repeat(const stretch *s, const gs__node *n, uint32_t from) {
  for (uint32_t i = 0; i < n->min && from != NOWHERE; i++) from = end_of(s, n->child, from);
  return from;
}

static uint32_t end_of_layer(const stretch *s, const gs__node *n, uint32_t from) {
  if (n->with && end_of(s, n->with, from) == NOWHERE) return NOWHERE;
  return end_of_any(s, from);
}

static uint32_t end_of(const stretch *s, const gs__node *n, uint32_t from) {
  switch (n->kind) {
    case GS__SEQ: case GS__SLOT: return end_of_row(s, n->child, from);
    case GS__ALT: return end_of_alternatives(s, n, from);
    case GS__REPEAT: return end_of_repeat(s, n, from);
    case GS__TOKEN: return end_of_token(s, n, from);
    case GS__LIST: return end_of_list(s, n, from);
    case GS__LAYER: return end_of_layer(s, n, from);
    case GS__ANY: return end_of_any(s, from);
    case GS__SLOT_REF: case GS__AT: return from;
  }
  return from;
}

bool gs__could_match(const gs__pattern *p, const gs__lattice *l, uint32_t lo, uint32_t hi) {
  stretch s = {l, hi};
  return end_of(&s, p->read, lo) != NOWHERE;
}
