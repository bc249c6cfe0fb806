#include "match/partial.h"

#include <limits.h>
#include <string.h>

#include "match/reach.h"
#include "match/test.h"

enum {
  MOST_ELEMENTS = 160, /* more alternatives than that are not taken apart */
  MOST_EXTRA = 5,      /* tokens too many that are still told */
  MOST_WINDOW = 600    /* tokens; of a wider window the front is looked at */
};

/* What an element counts for, and what it costs that it fails. The sums only put the ways to lay a
 * pattern against a text in order, so what matters is which of two is the greater. */
enum {
  A_WORD = 10000, /* or an entry of a list */
  A_SHORT_WORD = 6500, /* of, that: short words stand everywhere */
  A_TEST = 6000,
  A_MENTION = 8000,
  A_UNIT = 5000, /* hardly a sentence has none */
  A_MARK = 4000,
  A_PROHIBITION = 1000, /* almost any word is no comma */
  A_PLACE = 2000,
  A_HEAD = 5000, /* more for the place of a match */
  AN_OPTION = 300,
  A_TOKEN = 5,
  A_GAP_TOKEN = -2,
  BY_ITS_KIND = -2500,
  BY_ANOTHER = -5000,
  A_DOUBT = 100, /* less for a tag that the token could have, but has not */
  BY_ANY = -6000,
  BY_NOTHING = -6500,
  BY_A_MARK = -7000,
  AN_EXTRA = -4000,
  AN_EXTRA_TOKEN = -300
};

enum { UNREACHED = INT_MIN / 2 }; /* a score that nothing comes to */

/* How much may be amiss: what matches is told as a match, and what one change would make match as
 * that, even if more elements could be met otherwise. */
typedef enum level { NO_FAULT, ONE_FAULT, ANY_FAULTS, LEVELS } level;

typedef GS_VEC(uint32_t) numbers;

typedef struct cell { /* the best that can come of an element at a position */
  int score;
  gs__outcome outcome;
  bool same;
  level after;              /* of what follows */
  uint32_t rounds, upto, unit_end; /* as gs__step has them */
  uint32_t to, next, extra; /* where it ends, what follows, tokens too many before that */
  int gain;                 /* of the element alone */
} cell;

typedef struct rest { /* the best that can come of what follows behind an element, up to the end */
  int score;
  uint32_t next, extra; /* as a cell has them */
} rest;

typedef struct list_tags { /* tags that the entries of a list ask for, of those that are asked for */
  uint64_t tags;
  bool known;
} list_tags;

struct gs__aligner {
  gs__arena *arena;
  gs__names *names;
  gs__pattern *pattern;
  GS_VEC(gs__element) elements; /* 0: the end; what follows has a lower number */
  const gs__program **programs, **rounds, **withs; /* by element, made when they are first asked for */
  list_tags *lists;       /* by list, likewise */
  uint64_t content;       /* tags of words with a meaning of their own */
  const uint32_t *first; /* elements that the pattern can begin with */
  uint32_t first_count;
  gs__lattice *l; /* of the window that is looked at */
  uint32_t lo, hi;
  cell *cells;
  rest *rests;           /* of one element, by where it ends and what may be amiss; */
  const gs__element *of; /* and which that is */
};

/* ---- taking a pattern apart ---- */

static bool is_gap(const gs__node *n) {
  return n->kind == GS__REPEAT && n->child->kind == GS__ANY;
}

static bool is_mark(const gs__aligner *a, const gs__condition *c) {
  if (c->what == GS__HAS_SHAPE && !c->negated) return true;
  if (c->what != GS__IS_WORD && c->what != GS__IS_EXACT) return false;
  return gs__vocab_info(a->names->vocab, c->form)->shape & (GS__SHAPE_PUNCT | GS__SHAPE_COMMA);
}

/* "[not comma]" asks for nothing: almost any word will do. */
static bool only_forbids(const gs__condition *c) {
  for (; c; c = c->next)
    if (!c->negated) return false;
  return true;
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
  if (only_forbids(c)) return A_PROHIBITION;
  if (is_mark(a, c)) return A_MARK;
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

static const gs__program *program_of(gs__aligner *a, uint32_t element) {
  const gs__element *e = a->elements.at + element;
  if (!a->programs[element] && !e->is_gap) a->programs[element] = program_of_node(a, e->node);
  return a->programs[element];
}

/* One round of a repetition. */
static const gs__program *round_of(gs__aligner *a, uint32_t element) {
  if (!a->rounds[element]) a->rounds[element] = program_of_node(a, a->elements.at[element].node->child);
  return a->rounds[element];
}

/* What a unit is to contain. */
static const gs__program *with_of(gs__aligner *a, uint32_t element) {
  const gs__node *core = gs__partial_core(a->elements.at[element].node);
  if (!a->withs[element]) a->withs[element] = program_of_node(a, core->with);
  return a->withs[element];
}

static uint64_t tags_of_list(gs__aligner *a, uint32_t list) {
  const gs__lists *lists = a->names->lists;
  list_tags *t = a->lists + list;
  for (size_t i = 0; !t->known && i < lists->batches.len; i++)
    if (lists->batches.at[i].list == list) t->tags |= lists->batches.at[i].how.text_tags;
  t->known = true;
  return t->tags;
}

/* ---- what stands instead ---- */

static bool is_punctuation(const gs__aligner *a, uint32_t token) {
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
  if (is_punctuation(a, token) && !is_mark(a, c)) return BY_A_MARK;
  if ((c->what == GS__IS_WORD || c->what == GS__IS_EXACT) && same_lemma(a, c->form, token))
    return BY_ITS_KIND;
  int held = 0, asked = 0;
  if (only_forbids(c)) return BY_ITS_KIND;
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
  if (is_punctuation(a, token)) return BY_A_MARK;
  if (wanted >> a->l->doc->token_tag[token] & 1) return BY_ANOTHER;
  return !wanted || wanted & tags_of_token(a, token) ? BY_ANOTHER - A_DOUBT : BY_ANY;
}

/* A token in the place of anything but a mention or a place in the text: of alternatives, of the likeliest. */
static int cost_of(gs__aligner *a, const gs__node *n, uint32_t token) {
  int best = is_punctuation(a, token) ? BY_A_MARK : BY_ANY;
  if (n->kind == GS__TOKEN) return cost_of_token(a, n->conditions, token);
  if (n->kind == GS__LIST) return cost_of_entry(a, n->list->list, token);
  if (n->kind != GS__ALT && n->kind != GS__REPEAT && n->kind != GS__SLOT) return best;
  for (const gs__node *c = n->child; c; c = c->next) {
    int cost = cost_of(a, c, token);
    if (cost > best) best = cost;
  }
  return best;
}

/* ---- laying elements against tokens ---- */

static cell *cell_of(const gs__aligner *a, level l, uint32_t element, uint32_t p) {
  return a->cells + ((size_t)element * (a->hi - a->lo + 1) + (p - a->lo)) * LEVELS + l;
}

/* What is left to be amiss behind a fault. Not of NO_FAULT. */
static level behind_fault(level l) {
  return l == ONE_FAULT ? NO_FAULT : ANY_FAULTS;
}

static rest *rest_of(const gs__aligner *a, level l, uint32_t p) {
  return a->rests + (size_t)(p - a->lo) * LEVELS + l;
}

/* The best that can follow behind an element that ends at p. */
static rest what_follows(const gs__aligner *a, level l, const gs__element *e, uint32_t p) {
  rest best = {.score = UNREACHED};
  for (uint32_t i = 0; i < e->next_count; i++) {
    uint32_t n = e->next[i];
    if (n == GS__LAST_ELEMENT && best.score < 0) best = (rest){0, n, 0};
    for (uint32_t k = 0; n && k <= (l ? MOST_EXTRA : 0) && p + k <= a->hi; k++) {
      int score = cell_of(a, k ? behind_fault(l) : l, n, p + k)->score;
      if (k) score += AN_EXTRA + AN_EXTRA_TOKEN * (int)k;
      if (score > best.score) best = (rest){score, n, k};
    }
  }
  return best;
}

static bool same_next(const gs__element *x, const gs__element *y) {
  return x->next_count == y->next_count && memcmp(x->next, y->next, x->next_count * sizeof *x->next) == 0;
}

/* Once for each place that an element can end at: many ways to lay it end there. Alternatives are followed by the
 * same. */
static void prepare_rests(gs__aligner *a, uint32_t element) {
  const gs__element *e = a->elements.at + element;
  if (a->of && same_next(a->of, e)) return;
  for (uint32_t p = a->lo; p <= a->hi; p++)
    for (level l = NO_FAULT; l < LEVELS; l++) *rest_of(a, l, p) = what_follows(a, l, e, p);
  a->of = e;
}

static void offer(const gs__aligner *a, level l, uint32_t element, uint32_t p, const cell *c, int gain) {
  bool failed = c->outcome == GS__INSTEAD || c->outcome == GS__MISSING;
  if (failed && l == NO_FAULT) return;
  cell *at = cell_of(a, l, element, p);
  level after = failed ? behind_fault(l) : l;
  const rest *r = rest_of(a, after, c->to);
  if (r->score <= UNREACHED / 2 || gain + r->score <= at->score) return;
  *at = *c;
  at->next = r->next;
  at->extra = r->extra;
  at->after = r->extra ? behind_fault(after) : after;
  at->gain = gain;
  at->score = gain + r->score;
}

static void offer_all(const gs__aligner *a, uint32_t element, uint32_t p, const cell *c, int gain) {
  for (level l = NO_FAULT; l < LEVELS; l++) offer(a, l, element, p, c, gain);
}

/* A repetition whose first rounds stand comes the nearer the more of them do. */
static void offer_fault(const gs__aligner *a, uint32_t element, uint32_t p, const cell *c, int gain) {
  const gs__element *e = a->elements.at + element;
  if (c->rounds) gain += (BY_ITS_KIND - BY_NOTHING) * (int)c->rounds / (int)e->node->min;
  offer_all(a, element, p, c, gain);
}

static void offer_taken(const gs__aligner *a, uint32_t element, uint32_t p, uint32_t to) {
  const gs__element *e = a->elements.at + element;
  int tokens = (int)(to - p);
  cell taken = {.outcome = GS__TAKEN, .to = to}, skipped = {.outcome = GS__SKIPPED, .to = to};
  if (e->is_gap)
    offer_all(a, element, p, tokens ? &taken : &skipped, A_GAP_TOKEN * tokens);
  else if (e->optional && !tokens)
    offer_all(a, element, p, &skipped, 0);
  else
    offer_all(a, element, p, &taken,
              (e->optional ? AN_OPTION : e->weight) + (e->is_head ? A_HEAD : 0) + A_TOKEN * tokens);
}

/* One token more than from the next place on, as that is known already: the shortest wins among equals. */
static void lengthen(const gs__aligner *a, uint32_t element, uint32_t p) {
  for (level l = NO_FAULT; l < LEVELS && p < a->hi; l++) {
    const cell *longer = cell_of(a, l, element, p + 1);
    cell *at = cell_of(a, l, element, p);
    if (longer->score <= UNREACHED / 2 || longer->score + A_GAP_TOKEN <= at->score) continue;
    *at = *longer;
    at->outcome = GS__TAKEN;
    at->score += A_GAP_TOKEN;
    at->gain += A_GAP_TOKEN;
  }
}

static void lay_gap(const gs__aligner *a, uint32_t element, uint32_t p) {
  const gs__element *e = a->elements.at + element;
  if (!e->most) {
    if (p + e->least <= a->hi) offer_taken(a, element, p, p + e->least);
    lengthen(a, element, p);
    return;
  }
  for (uint32_t to = p + e->least; to <= a->hi && to - p <= e->most; to++)
    offer_taken(a, element, p, to);
}

/* All ends of the element that begins at p. */
static void lay_taken(gs__aligner *a, uint32_t element, uint32_t p) {
  gs__arena_mark mark = gs__arena_here(a->l->inner);
  gs__trial t = {
      .l = a->l, .bits = a->l->inner, .prog = program_of(a, element), .lo = a->lo, .hi = a->hi, .whole = true};
  if (gs__reach(&t, p, p, NULL))
    for (uint32_t to = p; to <= t.last; to++)
      if (gs__ends_at(&t, to)) offer_taken(a, element, p, to);
  gs__arena_rewind(a->l->inner, mark);
}

/* What stands instead: cells that are offered for an element and a position, with all that is known but
 * where they end. Of a repetition it is the round behind those that stand. */
typedef struct instead {
  uint32_t element, p;
  const gs__node *node;
  cell c;
} instead;

static void offer_instead(const gs__aligner *a, const instead *i, uint32_t to, bool same, int gain) {
  cell c = i->c;
  c.unit_end = c.unit_end ? c.unit_end : to;
  c.outcome = GS__INSTEAD;
  c.to = to;
  c.same = same;
  offer_fault(a, i->element, i->p, &c, gain);
}

static void lay_hits(const gs__aligner *a, const instead *x) {
  const gs__edges *all = &a->l->list_edges;
  const gs__list_test *test = x->node->list;
  if (!all->first[0]) return;
  for (uint32_t i = all->first[0][x->c.upto]; i < all->first[0][x->c.upto + 1]; i++) {
    const gs__edge *e = all->edge[0] + i;
    if (e->to > a->hi || a->l->lists->entries.at[a->l->hits[e->item].entry].list != test->list)
      continue;
    offer_instead(a, x, e->to, true, BY_ITS_KIND);
  }
}

/* Something of what a unit, [start, end), is to contain that is in part outside of it. False if there is
 * none. */
static bool find_beyond(gs__aligner *a, const gs__program *with, uint32_t start, uint32_t end,
                        gs__range *out) {
  *out = (gs__range){0, 0};
  for (uint32_t p = a->lo; p < end && out->end == 0; p++) {
    gs__arena_mark mark = gs__arena_here(a->l->inner);
    gs__trial t = {.l = a->l, .bits = a->l->inner, .prog = with, .lo = a->lo, .hi = a->hi, .whole = true};
    if (gs__reach(&t, p, p, NULL))
      for (uint32_t to = t.last; to > start && to > p && out->end == 0; to--)
        if ((p < start || to > end) && gs__ends_at(&t, to)) *out = (gs__range){p, to};
    gs__arena_rewind(a->l->inner, mark);
  }
  return out->end > 0;
}

/* A unit without what it is to contain, as the same with all of that: it is one thing that is amiss. */
static void lay_beyond(gs__aligner *a, const instead *x, uint32_t to) {
  gs__range beyond;
  instead whole = *x;
  if (!x->node->with || !find_beyond(a, with_of(a, x->element), x->c.upto, to, &beyond)) return;
  if (beyond.end <= to) return;
  whole.c.unit_end = to;
  offer_instead(a, &whole, beyond.end, true, BY_ITS_KIND);
}

/* In the place of a mention or unit: another one, of a few tokens. */
static void lay_spans(gs__aligner *a, const instead *x) {
  enum { LONG = 8 };
  uint32_t wanted = x->node->layer, p = x->c.upto;
  for (uint32_t t = 0; t < a->l->layer_count; t++) {
    const gs__edges *all = a->l->layers + t;
    for (uint32_t i = all->first[0] ? all->first[0][p] : 0;
         all->first[0] && i < all->first[0][p + 1]; i++) {
      uint32_t to = all->edge[0][i].to;
      if (to > a->hi || (t != wanted && to - p > LONG)) continue;
      offer_instead(a, x, to, t == wanted, t == wanted ? BY_ITS_KIND : BY_ANOTHER - (int)(to - p) * 50);
      if (t == wanted) lay_beyond(a, x, to);
    }
  }
  offer_instead(a, x, p + 1, false, is_punctuation(a, p) ? BY_A_MARK : BY_ANY);
}

/* Words in a row with other capitals. */
static void lay_words(const gs__aligner *a, const instead *x) {
  uint32_t p = x->c.upto;
  if (x->node->kind != GS__SEQ) return;
  for (const gs__node *w = x->node->child; w; w = w->next, p++)
    if (p >= a->hi || !gs__partial_is_word(a->l, w, p)) return;
  offer_instead(a, x, p, true, BY_ITS_KIND);
}

/* Behind the rounds that stand: nothing more, or something else, unless one more round stands there. */
static void lay_fault(gs__aligner *a, uint32_t element, uint32_t p, uint32_t rounds, uint32_t upto,
                      bool another) {
  instead x = {element, p, gs__partial_core(a->elements.at[element].node), {.rounds = rounds, .upto = upto}};
  cell nothing = x.c;
  nothing.outcome = GS__MISSING;
  nothing.to = upto;
  offer_fault(a, element, p, &nothing, BY_NOTHING);
  if (another || upto == a->hi || x.node->kind == GS__AT) return;
  if (x.node->kind == GS__LIST) lay_hits(a, &x);
  lay_words(a, &x);
  if (x.node->kind == GS__LAYER) lay_spans(a, &x);
  else offer_instead(a, &x, upto + 1, false, cost_of(a, x.node, upto));
}

/* Adds the ends of a round from p on to a set of positions, counted from lo. True if there are any. */
static bool add_round(gs__aligner *a, const gs__program *round, uint32_t p, bool *to) {
  bool any = false;
  gs__arena_mark mark = gs__arena_here(a->l->inner);
  gs__trial t = {.l = a->l, .bits = a->l->inner, .prog = round, .lo = a->lo, .hi = a->hi, .whole = true};
  if (gs__reach(&t, p, p, NULL))
    for (uint32_t end = p + 1; end <= t.last; end++)
      if (gs__ends_at(&t, end)) any = to[end - a->lo] = true;
  gs__arena_rewind(a->l->inner, mark);
  return any;
}

/* A repetition of which too few rounds stand. */
static void lay_rounds(gs__aligner *a, uint32_t element, uint32_t p) {
  const gs__program *round = round_of(a, element);
  uint32_t n = a->hi - a->lo + 1, least = a->elements.at[element].node->min;
  bool *both = gs__mem_alloc(2 * n * sizeof *both), *from = both, *to = both + n, any = true;
  from[p - a->lo] = true;
  for (uint32_t k = 0; k < least && any; k++) {
    any = false;
    memset(to, 0, n * sizeof *to);
    for (uint32_t i = 0; i < n; i++) {
      if (!from[i]) continue;
      bool another = add_round(a, round, a->lo + i, to);
      lay_fault(a, element, p, k, a->lo + i, another);
      any |= another;
    }
    bool *ends = to;
    to = from;
    from = ends;
  }
  gs__mem_free(both);
}

static void lay_instead(gs__aligner *a, uint32_t element, uint32_t p) {
  const gs__node *n = a->elements.at[element].node;
  if (n->kind == GS__REPEAT && n->min > 1) lay_rounds(a, element, p);
  else lay_fault(a, element, p, 0, p, false);
}

/* What follows an element has a lower number and a later or the same place, so it is known before.
 */
static void lay_all(gs__aligner *a) {
  a->of = NULL;
  for (uint32_t e = 1; e < a->elements.len; e++) {
    prepare_rests(a, e);
    for (uint32_t p = a->hi + 1; p-- > a->lo;) {
      for (level l = NO_FAULT; l < LEVELS; l++) cell_of(a, l, e, p)->score = UNREACHED;
      if (a->elements.at[e].is_gap)
        lay_gap(a, e, p);
      else
        lay_taken(a, e, p);
      if (!a->elements.at[e].optional) lay_instead(a, e, p);
    }
  }
}

/* ---- the best of all ---- */

static uint32_t best_start(const gs__aligner *a, level l, uint32_t *place) {
  uint32_t best = GS__LAST_ELEMENT;
  int score = UNREACHED / 2;
  for (uint32_t i = 0; i < a->first_count; i++)
    for (uint32_t p = a->lo; a->first[i] && p <= a->hi; p++) {
      if (cell_of(a, l, a->first[i], p)->score <= score) continue;
      score = cell_of(a, l, a->first[i], p)->score;
      best = a->first[i];
      *place = p;
    }
  return best;
}

/* How like what is asked for a thing is that stands in its place: half of it is met at the most. */
static int likeness(int cost) {
  enum { MOST = 50, SOME = 25 };
  if (cost <= BY_ANY) return 0;
  if (cost < BY_ANOTHER && cost >= BY_ANOTHER - A_DOUBT) return SOME;
  if (cost < BY_ANOTHER) return SOME * (cost - BY_ANY) / (BY_ANOTHER - BY_ANY);
  return SOME + (MOST - SOME) * (cost - BY_ANOTHER) / (BY_ITS_KIND - BY_ANOTHER);
}

/* What the share is of. Tokens too many count like an element that is not met. */
typedef struct nearness {
  int64_t all, met;
  bool headless; /* nothing like the head stands where it would have to */
} nearness;

static void count_near(nearness *n, const gs__step *s, int each) {
  const gs__element *e = s->element;
  bool failed = s->outcome == GS__INSTEAD || s->outcome == GS__MISSING;
  if (s->extra) n->all += each;
  if (e->is_gap || e->optional) return;
  n->all += e->weight;
  n->met += failed ? e->weight * s->likely / 100 : e->weight;
  n->headless |= failed && e->is_head && !s->likely;
}

static int share_of(const gs__partial *p) {
  nearness n = {0};
  int each = p->required ? p->weight / (int)p->required : 0;
  for (uint32_t i = 0; i < p->step_count; i++) count_near(&n, p->steps + i, each);
  if (n.headless) n.met /= 2;
  return n.all ? (int)(n.met * 100 / n.all) : 0;
}

static void count_step(gs__partial *out, const gs__step *s) {
  bool failed = s->outcome == GS__INSTEAD || s->outcome == GS__MISSING;
  out->faults += (uint32_t)failed + (s->extra > 0);
  if (s->outcome == GS__TAKEN && s->end > s->start) {
    if (out->end == 0 || s->start < out->start) out->start = s->start;
    if (s->end > out->end) out->end = s->end;
  }
  if (s->element->optional || s->element->is_gap) return;
  out->required++;
  out->weight += s->element->weight;
  if (failed) return;
  out->met++;
  out->weight_met += s->element->weight;
}

/* How like what is asked for it is that stands there, be it some rounds of several or another thing. */
static int likeness_of(const gs__element *e, const cell *c, int gain) {
  enum { MOST = 50 };
  int other = c->outcome == GS__INSTEAD && !c->rounds ? likeness(gain) : 0;
  return c->rounds ? MOST * (int)c->rounds / (int)e->node->min : other;
}

/* A unit lacks what it is to contain: does that stand there all the same, in part outside of it? */
static void look_beyond(gs__aligner *a, uint32_t element, gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  gs__range beyond;
  if (s->outcome != GS__INSTEAD || !s->same || n->kind != GS__LAYER || !n->with) return;
  if (!find_beyond(a, with_of(a, element), s->upto, s->unit_end, &beyond)) return;
  s->beyond_start = beyond.start;
  s->beyond_end = beyond.end;
}

/* What is missing may stand somewhere else. Units and mentions stand everywhere, and tell nothing. */
static void look_elsewhere(gs__aligner *a, uint32_t element, gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  if (s->outcome != GS__MISSING || s->rounds || n->kind == GS__LAYER || n->kind == GS__AT) return;
  for (uint32_t p = a->lo; p < a->hi && s->elsewhere_end == 0; p++) {
    gs__arena_mark mark = gs__arena_here(a->l->inner);
    gs__trial t = {.l = a->l, .bits = a->l->inner, .prog = program_of(a, element), .lo = a->lo, .hi = a->hi,
                   .whole = true};
    if (gs__reach(&t, p, p, NULL))
      for (uint32_t end = t.last; end > p && s->elsewhere_end == 0; end--)
        if (gs__ends_at(&t, end)) s->elsewhere_start = p, s->elsewhere_end = end;
    gs__arena_rewind(a->l->inner, mark);
  }
}

/* Tokens too many, of what the repetition before them takes only so many of. */
static bool is_more(gs__aligner *a, uint32_t before, uint32_t p, uint32_t end) {
  const gs__element *e = a->elements.at + before;
  if (!before || p == end || e->is_gap || e->node->kind != GS__REPEAT || !e->node->max) return false;
  size_t size = (a->hi - a->lo + 1) * sizeof(bool);
  bool *ends = gs__mem_alloc(size), more = true;
  while (more && p < end) {
    memset(ends, 0, size);
    more = add_round(a, round_of(a, before), p, ends);
    while (more && !ends[++p - a->lo]) continue;
  }
  gs__mem_free(ends);
  return more && p == end;
}

static void follow(gs__aligner *a, level l, uint32_t element, uint32_t p, gs__arena *arena,
                   gs__partial *out) {
  uint32_t extra = 0, before = GS__LAST_ELEMENT;
  out->score = cell_of(a, l, element, p)->score;
  out->steps = gs__arena_alloc(arena, a->elements.len * sizeof *out->steps);
  while (element != GS__LAST_ELEMENT) {
    const cell *c = cell_of(a, l, element, p);
    const gs__element *e = a->elements.at + element;
    gs__step *s = out->steps + out->step_count++;
    *s = (gs__step){.element = e, .outcome = c->outcome, .start = p, .end = c->to,
                    .rounds = c->rounds, .upto = c->upto, .extra = extra, .same = c->same,
                    .unit_end = c->unit_end, .likely = likeness_of(e, c, c->gain)};
    look_beyond(a, element, s);
    look_elsewhere(a, element, s);
    s->more = is_more(a, before, p - extra, p);
    count_step(out, s);
    before = element;
    element = c->next;
    extra = c->extra;
    l = c->after;
    p = c->to + extra;
  }
  out->share = share_of(out);
}

/* One fault is told rather than several, if half of what must stand is met. */
static bool is_enough(level l, const gs__partial *p) {
  return l != ONE_FAULT || p->weight_met * 2 >= p->weight;
}

static void take_best(gs__aligner *a, gs__arena *arena, gs__partial *out) {
  for (level l = NO_FAULT; l < LEVELS; l++) {
    uint32_t place, first = best_start(a, l, &place);
    if (first == GS__LAST_ELEMENT) continue;
    *out = (gs__partial){0};
    follow(a, l, first, place, arena, out);
    if (is_enough(l, out)) return;
  }
}

bool gs__partial_find(gs__aligner *a, gs__lattice *l, uint32_t lo, uint32_t hi, gs__arena *arena,
                      gs__partial *out) {
  uint64_t steps = l->steps, limit = l->step_limit;
  *out = (gs__partial){0};
  a->l = l;
  a->lo = lo;
  a->hi = hi - lo > MOST_WINDOW ? lo + MOST_WINDOW : hi;
  l->step_limit = 0; /* explaining must not use up the budget of the rules */
  size_t places = (size_t)(a->hi - a->lo + 1) * LEVELS;
  a->cells = gs__mem_alloc(a->elements.len * places * sizeof *a->cells);
  a->rests = gs__mem_alloc(places * sizeof *a->rests);
  lay_all(a);
  take_best(a, arena, out);
  gs__mem_free(a->cells);
  gs__mem_free(a->rests);
  a->cells = NULL;
  a->rests = NULL;
  l->steps = steps;
  l->step_limit = limit;
  return out->met > 0;
}

/* ---- where a condition holds ---- */

bool gs__condition_place(const gs__pattern *p, gs__lattice *l, uint32_t lo, uint32_t hi,
                         const gs__found *found, gs__range *out) {
  uint64_t steps = l->steps;
  bool any = false;
  gs__pattern_ready(p);
  for (uint32_t n = 0; n <= hi - lo && !any; n++) {
    uint32_t at = p->right->leftwards ? hi - n : lo + n;
    gs__arena_reset(l->inner);
    gs__trial t = {.l = l, .bits = l->inner, .prog = p->right, .lo = lo, .hi = hi, .bound = found};
    if (!gs__reach(&t, at, at, NULL)) continue;
    uint32_t end = gs__first_end(&t);
    *out = end < at ? (gs__range){end, at} : (gs__range){at, end};
    any = true;
  }
  l->steps = steps;
  return any;
}
