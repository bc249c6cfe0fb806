/* What a token costs in the place of an element: the likelier it was meant, the less. */
#include "match/aligner.h"
#include "match/test.h"

bool gs__partial_is_mark(const gs__aligner *a, const gs__condition *c) {
  if (c->what == GS__HAS_SHAPE && !c->negated) return true;
  if (c->what != GS__IS_WORD && c->what != GS__IS_EXACT) return false;
  return gs__vocab_info(a->names->vocab, c->form)->shape & (GS__SHAPE_PUNCT | GS__SHAPE_COMMA);
}

/* "[not comma]" asks for nothing: almost any word will do. */
bool gs__partial_only_forbids(const gs__condition *c) {
  for (; c; c = c->next)
    if (!c->negated) return false;
  return true;
}

static uint64_t tags_of_list(gs__aligner *a, uint32_t list) {
  const gs__lists *lists = a->names->lists;
  gs__list_tags *t = a->lists + list;
  for (size_t i = 0; !t->known && i < lists->batches.len; i++)
    if (lists->batches.at[i].list == list) t->tags |= lists->batches.at[i].how.text_tags;
  t->known = true;
  return t->tags;
}

bool gs__partial_is_punctuation(const gs__aligner *a, uint32_t token) {
  return gs__token_shape(a->l, token) &
         (GS__SHAPE_PUNCT | GS__SHAPE_COMMA | GS__SHAPE_FINAL | GS__SHAPE_QUOTE);
}

static bool same_lemma(const gs__aligner *a, gs__form word, uint32_t token) {
  const gs__form_info *x = gs__vocab_info(a->l->vocab, word);
  const gs__form_info *y = gs__vocab_info(a->l->vocab, a->l->doc->token_form[token]);
  if (x->fold == y->fold) return true;
  for (uint32_t i = 0; i < y->lemma_count; i++) {
    if (y->lemmas[i].form == x->fold) return true;
    for (uint32_t k = 0; k < x->lemma_count; k++)
      if (x->lemmas[k].form == y->lemmas[i].form) return true;
  }
  return false;
}

/* Tags that the token has here, or could have: the tagger errs. */
static uint64_t tags_of_token(const gs__aligner *a, uint32_t token) {
  const gs__doc *doc = a->l->doc;
  return gs__vocab_info(a->l->vocab, doc->token_form[token])->tags | (uint64_t)1 << doc->token_tag[token];
}

static bool holds(const gs__aligner *a, const gs__condition *c, uint32_t token) {
  gs__condition alone = *c;
  alone.next = NULL;
  alone.number = 0; /* the number is the chain's */
  if (c->what == GS__IS_TAG && !c->negated && tags_of_token(a, token) & c->mask) return true;
  return gs__token_passes(a->l, &alone, token);
}

/* A token in the place of a test: the more of its conditions hold, the likelier it was meant. That it is
 * nothing of what is forbidden tells nothing. */
static int cost_of_token(gs__aligner *a, const gs__condition *c, uint32_t token) {
  if (gs__partial_is_punctuation(a, token) && !gs__partial_is_mark(a, c)) return BY_A_MARK;
  if ((c->what == GS__IS_WORD || c->what == GS__IS_EXACT) && same_lemma(a, c->form, token))
    return BY_ITS_KIND;
  int held = 0, asked = 0;
  if (gs__partial_only_forbids(c)) return BY_ITS_KIND;
  for (; c; c = c->next) {
    bool passes = holds(a, c, token);
    held += passes && !c->negated;
    asked += !passes || !c->negated;
  }
  return held ? BY_ANOTHER + (BY_ITS_KIND - BY_ANOTHER) * held / (asked + 1) : BY_ANY;
}

/* A token in the place of a list: one with a tag that its entries have; if they have none, with a meaning of
 * its own. */
static int cost_of_entry(gs__aligner *a, uint32_t list, uint32_t token) {
  uint64_t tags = tags_of_list(a, list), wanted = tags ? tags : a->content;
  if (gs__partial_is_punctuation(a, token)) return BY_A_MARK;
  if (wanted >> a->l->doc->token_tag[token] & 1) return BY_ANOTHER;
  return !wanted || wanted & tags_of_token(a, token) ? BY_ANOTHER - A_DOUBT : BY_ANY;
}

/* A token in the place of anything but a mention or a place in the text: of alternatives, of the likeliest. */
int gs__partial_cost(gs__aligner *a, const gs__node *n, uint32_t token) {
  int best = gs__partial_is_punctuation(a, token) ? BY_A_MARK : BY_ANY;
  if (n->kind == GS__TOKEN) return cost_of_token(a, n->conditions, token);
  if (n->kind == GS__LIST) return cost_of_entry(a, n->list->list, token);
  if (n->kind != GS__ALT && n->kind != GS__REPEAT && n->kind != GS__SLOT) return best;
  for (const gs__node *c = n->child; c; c = c->next) {
    int cost = gs__partial_cost(a, c, token);
    if (cost > best) best = cost;
  }
  return best;
}
