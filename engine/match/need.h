/* need: what every match of a pattern must find in its window. A pattern is tried only where all of it
 * stands, which is asked of facts about the window that are worked out once for all patterns. */
#ifndef GS_MATCH_NEED_H
#define GS_MATCH_NEED_H

#include "base/bit.h"
#include "match/pattern.h"

/* Fills p->required, p->needs and p->layers from the tree, which alternatives have not been merged in yet. */
void gs__needs_of(gs__names *names, gs__pattern *p, const gs__node *tree);

/* Fills what is required and needed of a part, and its layers. */
void gs__needs_of_part(gs__names *names, gs__known *k, const gs__node *tree);

/* Do matches of a program begin with what is required, and with nothing else? */
bool gs__pattern_is_anchored(const gs__pattern *p, const gs__program *g);

/* What stands in a window. Words and lists are Bloom sets: they may hold one too many, never one too few. */
enum { GS__WORD_BITS = 512, GS__LIST_BITS = 512 };

typedef struct gs__facts {
  uint64_t words[GS__WORD_BITS / 64];  /* folded forms, and lemmas that they may have */
  uint64_t lists[GS__LIST_BITS / 64];  /* of which an entry begins here */
  uint64_t tags, shapes, layers;       /* layers: the first 64 */
} gs__facts;

/* The bit of a folded form or a lemma. Forms are numbered one by one, so their last digits are spread evenly. */
static inline uint16_t gs__word_bit(gs__form word) {
  return (uint16_t)(word % GS__WORD_BITS);
}

static inline void gs__facts_add_form(gs__facts *f, const gs__form_info *form) {
  gs__bit_put(f->words, gs__word_bit(form->fold));
  for (uint8_t i = 0; i < form->lemma_count; i++) gs__bit_put(f->words, gs__word_bit(form->lemmas[i].form));
}

static inline void gs__facts_add_list(gs__facts *f, uint32_t list) {
  gs__bit_put(f->lists, list % GS__LIST_BITS);
}

static inline bool gs__facts_may_have(const gs__facts *f, uint32_t list) {
  return gs__bit_has(f->lists, list % GS__LIST_BITS);
}

typedef struct gs__needs {
  const gs__need *at;
  uint32_t count;
} gs__needs;

/* What a pattern needs; `picked`: one of what is required stands there, that is known. */
static inline gs__needs gs__needs_left(const gs__pattern *p, bool picked) {
  uint32_t known = picked && p->required_first;
  return (gs__needs){p->needs + known, p->need_count - known};
}

/* May a match stand in a window with these facts? `passes` is asked for tests on lists. */
bool gs__needs_met(gs__needs all, const gs__facts *f, bool (*passes)(void *payload, gs__list_test *test),
                   void *payload);

#endif
