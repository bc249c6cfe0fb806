/* Features of a mention: what `make` templates, points and Lua ask for. */
#include <string.h>

#include "base/str.h"
#include "run/run.h"

gs__sym gs__feature_text(gs__run *run, uint32_t start, uint32_t end) {
  if (start >= end) return 0;
  uint32_t a = run->doc->token_start[start], b = run->doc->token_end[end - 1];
  if (gs__doc_is_flat(run->doc, start, end)) return gs__sym_intern(&run->plan->symbols, run->doc->text + a, b - a);
  char *flat = gs__mem_realloc(NULL, b - a);
  gs__sym sym = gs__sym_intern(&run->plan->symbols, flat, gs__doc_flat(run->doc, start, end, flat));
  gs__mem_free(flat);
  return sym;
}

/* Is any of the slot inside, is all of it? -> direct, mixed (or a fragment), indirect. */
static const char *mode_of(const gs__run *run, const gs__mention *m, gs__sym slot) {
  uint32_t all = 0, quoted = 0;
  for (size_t i = 0; i < m->slots.len; i++) {
    const gs__mslot *s = m->slots.at + i;
    if (s->name != slot) continue;
    for (uint32_t t = s->start; t < s->end; t++) {
      uint32_t f = gs__vocab_info(run->plan->vocab, run->doc->token_form[t])->shape;
      if (f & (GS__SHAPE_PUNCT | GS__SHAPE_COMMA | GS__SHAPE_QUOTE)) continue;
      all++;
      quoted += run->doc->token_quoted[t] != 0;
    }
  }
  if (!all || !quoted) return "indirect";
  return quoted * 100 >= all * 95 ? "direct" : "mixed";
}

/* The lemma under the token's tag, or NULL. */
static const gs__form_info *tagged_lemma(const gs__run *run, uint32_t t) {
  const gs__form_info *f = gs__vocab_info(run->plan->vocab, run->doc->token_form[t]);
  for (uint8_t i = 0; i < f->lemma_count; i++)
    if (f->lemmas[i].tags >> run->doc->token_tag[t] & 1) return gs__vocab_info(run->plan->vocab, f->lemmas[i].form);
  return NULL;
}

static const gs__form_info *token_lemma(const gs__run *run, uint32_t t) {
  const gs__form_info *l = tagged_lemma(run, t), *f = gs__vocab_info(run->plan->vocab, run->doc->token_form[t]);
  return l ? l : gs__vocab_info(run->plan->vocab, f->fold);
}

bool gs__same_lemma(const gs__run *run, uint32_t a, uint32_t b) {
  return token_lemma(run, a) == token_lemma(run, b);
}

/* The lemma under the token's tag; of a plural that is tagged as a name ("Senators Lind and Vik"), that of the
 * plural. */
static const gs__form_info *topic_lemma(gs__run *run, uint32_t t) {
  const gs__form_info *l = tagged_lemma(run, t), *f = gs__vocab_info(run->plan->vocab, run->doc->token_form[t]);
  if (l) return l;
  if (!run->plural_tags) run->plural_tags = gs__language_tag_mask(&run->plan->language, "plural", 6);
  for (uint8_t i = 0; i < f->lemma_count && run->plural_tags >> run->doc->token_tag[t] & 1; i++)
    if (f->lemmas[i].tags & run->plural_tags) return gs__vocab_info(run->plan->vocab, f->lemmas[i].form);
  return gs__vocab_info(run->plan->vocab, f->fold);
}

gs__sym gs__topic(gs__run *run, uint32_t token) {
  if (!run->content_tags) run->content_tags = gs__language_tag_mask(&run->plan->language, "content", 7);
  if (!(run->content_tags >> run->doc->token_tag[token] & 1)) return 0;
  const gs__form_info *l = topic_lemma(run, token);
  const uint32_t *set = gs__map_get(&run->plan->synonyms, l->bytes, l->len);
  if (!set) return gs__sym_intern(&run->plan->symbols, l->bytes, l->len);
  return strcmp(gs__plan_text(run->plan, *set), "-") == 0 ? 0 : *set;   /* "-": on no topic */
}

static gs__sym lemma_of(gs__run *run, uint32_t start, uint32_t end) {
  if (start >= end) return 0;
  if (!run->verb_tags) run->verb_tags = gs__language_tag_mask(&run->plan->language, "verb", 4);
  uint64_t verb = run->verb_tags;
  uint32_t t = end - 1;                /* the last verb of a group is its head ("called for"), else the last word */
  for (uint32_t i = end; i-- > start && verb;)
    if (verb >> run->doc->token_tag[i] & 1) {
      t = i;
      break;
    }
  const gs__form_info *l = token_lemma(run, t);
  return gs__sym_intern(&run->plan->symbols, l->bytes, l->len);
}

static gs__sym computed(gs__run *run, const gs__mention *m, gs__sym slot, gs__sym key) {
  const gs__mslot *s = gs__mention_find(m, slot);
  if (!s) return 0;
  const char *name = gs__plan_text(run->plan, key);
  if (!key || strcmp(name, "text") == 0) return gs__feature_text(run, s->start, s->end);
  if (strcmp(name, "lemma") == 0) return lemma_of(run, s->start, s->end);
  if (strcmp(name, "mode") == 0) return gs__plan_sym(run->plan, mode_of(run, m, slot));
  return 0;
}

/* The number of a mention in the slot counts before the features of a list entry in it. */
static gs__sym supported(gs__run *run, const gs__mention *m, gs__sym slot, gs__sym key, bool hits) {
  for (uint32_t i = 0; i < m->support_count; i++) {
    const gs__support *v = m->support + i;
    if (v->slot != slot || v->is_hit != hits) continue;
    gs__sym value = 0;
    if (hits) {
      const gs__entry *e = run->plan->lists.entries.at + run->hits.at[v->item].entry;
      value = gs__list_cell(&run->plan->lists, e, key);
    } else if (run->plan->types.at[v->layer].source == GS__FOUND) {
      value = gs__mention_get(run->mentions.at[v->item], key);
    }
    if (value) return value;
  }
  return 0;
}

gs__sym gs__feature(gs__run *run, const gs__mention *m, gs__sym slot, gs__sym key) {
  if (key) {
    gs__sym v = supported(run, m, slot, key, false);
    if (!v) v = supported(run, m, slot, key, true);
    if (v) return v;
  }
  return computed(run, m, slot, key);
}

gs__sym gs__feature_template(gs__run *run, const gs__mention *m, const gs__template *t) {
  gs__str s = {0};
  gs__sym only = 0;
  for (uint32_t i = 0; i < t->count; i++) {
    const gs__template_part *p = t->parts + i;
    gs__sym v = p->literal;
    if (p->slot) {
      v = gs__feature(run, m, p->slot, p->key);
      if (!v && !p->key) v = gs__mention_get(m, p->slot);   /* "{act}": an attribute made before */
      if (!v) v = p->otherwise;
    }
    only = v;
    if (t->count > 1) gs__str_add(&s, gs__plan_text(run->plan, v), gs__sym_len(&run->plan->symbols, v));
  }
  if (t->count > 1) only = gs__sym_intern(&run->plan->symbols, gs__str_get(&s), s.len);
  gs__str_dispose(&s);
  return only;
}
