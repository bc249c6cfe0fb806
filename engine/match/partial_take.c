/* Takes a pattern apart into the elements that are laid against a text. */
#include <string.h>

#include "match/aligner.h"

enum { MOST_ELEMENTS = 160 }; /* more alternatives than that are not taken apart */

typedef GS_VEC(uint32_t) numbers;

static bool is_gap(const gs__node *n) {
  return n->kind == GS__REPEAT && n->child->kind == GS__ANY;
}

/* Does one of the tests ask for some word, not for a kind of words? */
static bool asks_for_words(const gs__condition *c) {
  static const uint32_t of_words = 1u << GS__IS_WORD | 1u << GS__IS_EXACT | 1u << GS__IS_LEMMA |
                                   1u << GS__IS_REGEX | 1u << GS__IN_LIST | 1u << GS__IS_ONE_OF |
                                   1u << GS__ANY_OF;
  for (; c; c = c->next)
    if (!c->negated && of_words >> c->what & 1) return true;
  return false;
}

static int weight_of_test(const gs__aligner *a, const gs__condition *c) {
  enum { SHORT = 4 };
  bool literal = c->what == GS__IS_WORD || c->what == GS__IS_EXACT;
  if (gs__partial_only_forbids(c)) return A_PROHIBITION;
  if (gs__partial_is_mark(a, c)) return A_MARK;
  if (!asks_for_words(c)) return A_TEST;
  return literal && gs__vocab_info(a->names->vocab, c->form)->len <= SHORT ? A_SHORT_WORD : A_WORD;
}

/* As the notation has it: a type begins with a capital. */
static bool is_unit(const gs__node *n) {
  return n->text && n->text[0] >= 'a' && n->text[0] <= 'z';
}

/* Of alternatives the one that is met the most easily. */
static int weight_of(const gs__aligner *a, const gs__node *n) {
  int least = A_WORD;
  switch (n->kind) {
  case GS__LAYER:
    return is_unit(n) ? A_UNIT : A_MENTION;
  case GS__AT:
    return A_PLACE;
  case GS__TOKEN:
    return weight_of_test(a, n->conditions);
  case GS__REPEAT:
  case GS__SLOT:
    return n->child ? weight_of(a, n->child) : A_TEST;
  case GS__ALT:
    for (const gs__node *c = n->child; c; c = c->next)
      if (weight_of(a, c) < least) least = weight_of(a, c);
    return least;
  default:
    return A_WORD;
  }
}

static uint32_t add_element(gs__aligner *a, gs__node *n, const gs__node *slot,
                            const numbers *next) {
  gs__element e = {
      .node = n, .slot = slot, .weight = weight_of(a, n), .next_count = (uint32_t)next->len};
  uint32_t *all = gs__arena_alloc(a->arena, (next->len + 1) * sizeof *all);
  memcpy(all, next->at, next->len * sizeof *all);
  e.next = all;
  e.is_gap = is_gap(n);
  const gs__pattern *p = a->pattern;
  e.is_head = slot && p->head >= 0 && slot->name == p->slots[p->head];
  e.optional = n->kind == GS__REPEAT && n->min == 0;
  e.least = n->min;
  e.most = n->max;
  gs__vec_push(&a->elements, e);
  return (uint32_t)a->elements.len - 1;
}

/* Does an alternative have parts that are worth being told apart? */
static bool has_parts(const gs__node *alt) {
  for (const gs__node *c = alt->child; c; c = c->next)
    if (c->kind == GS__SEQ || c->kind == GS__SLOT) return true;
  return false;
}

static void take_apart(gs__aligner *a, gs__node *n, const gs__node *slot, numbers *next);

const gs__node *gs__partial_core(const gs__node *n) {
  while ((n->kind == GS__REPEAT || n->kind == GS__SLOT) && n->child && !n->child->next) n = n->child;
  return n;
}

/* A group that stands once at least: what of it fails is to be told. */
static bool is_group(const gs__node *n) {
  const gs__node *core = n->kind == GS__REPEAT && n->min ? gs__partial_core(n) : NULL;
  return core && ((core->kind == GS__SEQ && core->child && core->child->text) ||
                  (core->kind == GS__ALT && has_parts(core)));
}

bool gs__partial_is_word(const gs__lattice *l, const gs__node *n, uint32_t token) {
  const gs__condition *c = n->kind == GS__TOKEN ? n->conditions : NULL;
  if (!c || c->next || c->negated || (c->what != GS__IS_WORD && c->what != GS__IS_EXACT)) return false;
  return gs__vocab_info(l->vocab, c->form)->fold == gs__vocab_info(l->vocab, l->doc->token_form[token])->fold;
}

/* Its first round as elements of their own, then the others together. */
static void take_rounds(gs__aligner *a, gs__node *n, const gs__node *slot, numbers *next) {
  if (n->max != 1) {
    gs__node *others = gs__arena_alloc(a->arena, sizeof *others);
    *others = *n;
    others->min--;
    if (others->max) others->max--;
    uint32_t at = add_element(a, others, slot, next);
    a->elements.at[at].before = 1;
    if (others->min) next->len = 0;
    gs__vec_push(next, at);
  }
  take_apart(a, n->child, slot, next);
}

static void set(numbers *to, const numbers *from) {
  to->len = 0;
  for (size_t i = 0; i < from->len; i++) gs__vec_push(to, from->at[i]);
}

static void take_sequence(gs__aligner *a, gs__node *n, const gs__node *slot, numbers *next) {
  GS_VEC(gs__node *) all = {0};
  for (gs__node *c = n->child; c; c = c->next) gs__vec_push(&all, c);
  for (size_t i = all.len; i-- > 0;) take_apart(a, all.at[i], slot, next);
  gs__vec_free(&all);
}

static void take_alternatives(gs__aligner *a, gs__node *n, const gs__node *slot, numbers *next) {
  numbers all = {0}, one = {0};
  for (gs__node *c = n->child; c; c = c->next) {
    set(&one, next);
    take_apart(a, c, slot, &one);
    for (size_t i = 0; i < one.len; i++) gs__vec_push(&all, one.at[i]);
  }
  set(next, &all);
  gs__vec_free(&one);
  gs__vec_free(&all);
}

static void take_slot(gs__aligner *a, gs__node *n, numbers *next) {
  size_t before = a->elements.len;
  if (n->child->kind == GS__SEQ || n->child->kind == GS__ALT || n->child->kind == GS__SLOT)
    take_apart(a, n->child, n, next);
  else
    take_sequence(a, n, n, next);
  if (a->elements.len == before + 1) a->elements.at[before].alone = true;
}

/* Adds the elements of a node, which lead to `next`; leaves in `next` those that it begins with. */
static void take_apart(gs__aligner *a, gs__node *n, const gs__node *slot, numbers *next) {
  bool room = a->elements.len < MOST_ELEMENTS;
  bool words = n->kind == GS__SEQ && n->child && !n->child->text; /* "don't": cut, but one word */
  if (n->kind == GS__SLOT) {
    take_slot(a, n, next);
  } else if (room && is_group(n)) {
    take_rounds(a, n, slot, next);
  } else if (n->kind == GS__SEQ && !words) {
    take_sequence(a, n, slot, next);
  } else if (n->kind == GS__ALT && room && has_parts(n)) {
    take_alternatives(a, n, slot, next);
  } else {
    uint32_t at = add_element(a, n, slot, next);
    next->len = 0;
    gs__vec_push(next, at);
  }
}

gs__aligner *gs__aligner_new(gs__arena *arena, gs__names *names, gs__pattern *p) {
  gs__aligner *a = gs__arena_alloc(arena, sizeof *a);
  numbers next = {0};
  *a = (gs__aligner){.arena = arena, .names = names, .pattern = p};
  a->content = gs__language_tag_mask(names->language, "content", strlen("content"));
  gs__vec_push(&a->elements, ((gs__element){.weight = 0}));
  gs__vec_push(&next, GS__LAST_ELEMENT);
  gs__pattern_ready(p);
  take_apart(a, p->tree, NULL, &next);
  gs__element *kept = gs__arena_alloc(arena, a->elements.len * sizeof *kept);
  memcpy(kept, a->elements.at, a->elements.len * sizeof *kept);
  gs__mem_free(a->elements.at);
  a->elements.at = kept;
  uint32_t *first = gs__arena_alloc(arena, (next.len + 1) * sizeof *first);
  memcpy(first, next.at, next.len * sizeof *first);
  a->first = first;
  a->first_count = (uint32_t)next.len;
  a->programs = gs__arena_alloc(arena, a->elements.len * sizeof *a->programs);
  a->rounds = gs__arena_alloc(arena, a->elements.len * sizeof *a->rounds);
  a->withs = gs__arena_alloc(arena, a->elements.len * sizeof *a->withs);
  a->lists = gs__arena_alloc(arena, (names->lists->list.len + 1) * sizeof *a->lists);
  gs__vec_free(&next);
  return a;
}

/* ---- what an element needs to be tried ---- */

static const gs__program *program_of_node(gs__aligner *a, const gs__node *n) {
  gs__arena *old = a->names->arena;
  a->names->arena = a->arena;
  const gs__program *p = gs__pattern_program(a->names, a->pattern, (gs__node *)n);
  a->names->arena = old;
  return p;
}

const gs__program *gs__aligner_program(gs__aligner *a, uint32_t element) {
  const gs__element *e = a->elements.at + element;
  if (!a->programs[element] && !e->is_gap) a->programs[element] = program_of_node(a, e->node);
  return a->programs[element];
}

/* One round of a repetition. */
const gs__program *gs__aligner_round(gs__aligner *a, uint32_t element) {
  if (!a->rounds[element]) a->rounds[element] = program_of_node(a, a->elements.at[element].node->child);
  return a->rounds[element];
}

/* What a unit is to contain. */
const gs__program *gs__aligner_with(gs__aligner *a, uint32_t element) {
  const gs__node *core = gs__partial_core(a->elements.at[element].node);
  if (!a->withs[element]) a->withs[element] = program_of_node(a, core->with);
  return a->withs[element];
}
