#include "lua/past.h"

#include <string.h>

static gs__past_words words_of(const gs__lists *l) {
  gs__past_words m = {.lists = l->list.len, .entries = l->waiting.len};
  for (size_t i = 0; i < l->waiting.len; i++) m.dropped += l->waiting.at[i].dropped;
  for (size_t i = 0; i < l->list.len; i++) m.cuts += l->list.at[i].cuts;   /* they only ever become more */
  return m;
}

void gs__past_take(gs__past *m, const gs__plan *p) {
  m->rules = p->rules.len;
  m->parts = p->parts.len;
  m->synonyms = p->synonyms.len;
  m->lessons = p->lexicon.lessons;
  m->link = p->link;
  m->words = words_of(&p->lists);
  m->passes.len = m->types.len = 0;
  for (size_t i = 0; i < p->passes.len; i++) gs__vec_push(&m->passes, p->passes.at[i]);
  for (size_t i = 0; i < p->types.len; i++) gs__vec_push(&m->types, p->types.at[i]);
}

void gs__past_dispose(gs__past *m) {
  gs__vec_free(&m->passes);
  gs__vec_free(&m->types);
}

void gs__past_restore(const gs__past *m, gs__plan *p) {
  gs__plan_cut(p, m->rules, m->passes.len);
  for (size_t i = 0; i < m->passes.len; i++) p->passes.at[i] = m->passes.at[i];
  gs__plan_close(p);
}

static bool same_type(const gs__type *a, const gs__type *b) {
  return a->source == b->source && a->is_unit == b->is_unit && a->inner == b->inner && a->head == b->head &&
         a->slot_count == b->slot_count && a->border == b->border && a->from == b->from && a->narrow == b->narrow &&
         a->leads == b->leads && a->keep == b->keep;
}

static bool same_link(const gs__link *a, const gs__link *b) {
  for (int i = 0; i < GS__ACT_GROUPS; i++)
    if (a->acts[i].len != b->acts[i].len) return false;
  return a->set == b->set && a->at_least == b->at_least && a->at_least_said == b->at_least_said &&
         a->at_least_named == b->at_least_named && a->at_least_bare == b->at_least_bare &&
         a->at_least_far == b->at_least_far && a->window == b->window &&
         memcmp(a->weights, b->weights, sizeof a->weights) == 0;
}

bool gs__past_has_learnt(const gs__past *m, const gs__plan *p) {
  return m->lessons != p->lexicon.lessons;
}

bool gs__past_differs(const gs__past *m, const gs__plan *p) {
  gs__past_words now = words_of(&p->lists), was = m->words;
  for (size_t i = 0; i < m->types.len; i++)
    if (!same_type(m->types.at + i, p->types.at + i)) return true;
  return m->parts != p->parts.len || m->synonyms != p->synonyms.len || !same_link(&m->link, &p->link) ||
         now.lists != was.lists || now.entries != was.entries || now.dropped != was.dropped || now.cuts != was.cuts;
}
