/* One need is a choice: masks of tags, shapes and layers, words, lists; any of it will do. A sequence
 * has the needs of all its elements, alternatives have one that any of them meets. */
#include "match/need.h"

#include <string.h>

/* ---- what is required: the rarest, by which patterns are looked up ---- */

typedef struct requirement {
  gs__required any[GS__MAX_REQUIRED];
  uint32_t count;                      /* 0: nothing is required */
  int rarity;                          /* of the weakest of them */
} requirement;

/* How rare something is likely to be. The words of every sentence are short, in whatever language: "of", "the",
 * a comma; a list is rarer than these. */
enum { NOTHING, OF_LAYER, OF_SHORT_WORD, OF_LIST, OF_WORD, SHORT = 3 };

static int rarity(const requirement *n) {
  return n->count ? n->rarity : NOTHING;
}

static void required_of(const gs__vocab *vocab, const gs__node *n, requirement *out);

static void require_one(requirement *out, gs__need_kind kind, uint32_t id, int rarity) {
  out->any[0] = (gs__required){kind, id};
  out->count = 1;
  out->rarity = rarity;
}

static void require_word(const gs__vocab *vocab, requirement *out, gs__form form) {
  require_one(out, GS__NEED_WORD, form, gs__vocab_info(vocab, form)->len > SHORT ? OF_WORD : OF_SHORT_WORD);
}

static void require_words(const gs__vocab *vocab, requirement *out, const gs__condition *c) {
  requirement one;
  out->count = c->count;
  out->rarity = OF_WORD;
  for (uint32_t i = 0; i < c->count; i++) {
    require_word(vocab, &one, c->words[i]);
    out->any[i] = one.any[0];
    if (one.rarity < out->rarity) out->rarity = one.rarity;
  }
}

static void required_of_token(const gs__vocab *vocab, const gs__node *n, requirement *out) {
  for (const gs__condition *c = n->conditions; c; c = c->next) {
    if (c->negated) continue;
    if (c->what == GS__IS_WORD) require_word(vocab, out, c->form);
    if (c->what == GS__IS_EXACT) require_word(vocab, out, gs__vocab_info(vocab, c->form)->fold);
    if (c->what == GS__IS_ONE_OF && c->count <= GS__MAX_REQUIRED) require_words(vocab, out, c);
    if (c->what == GS__IN_LIST) require_one(out, GS__NEED_LIST, c->list->list, OF_LIST);
  }
}

/* What is there of the array is copied, no more: there are many requirements, and most are of one word. */
static void set_required(requirement *out, const requirement *from) {
  memcpy(out->any, from->any, from->count * sizeof *from->any);
  out->count = from->count;
  out->rarity = from->rarity;
}

static void take_known(requirement *out, const gs__known *k) {
  memcpy(out->any, k->required, k->required_count * sizeof *k->required);
  out->count = k->required_count;
  out->rarity = k->rarity;
}

static void required_of_alternatives(const gs__vocab *vocab, const gs__node *n, requirement *out) {
  requirement all, one;
  all.count = 0;
  all.rarity = OF_WORD;
  for (const gs__node *c = n->child; c; c = c->next) {
    one.count = 0;
    required_of(vocab, c, &one);
    if (!one.count || all.count + one.count > GS__MAX_REQUIRED) return;
    memcpy(all.any + all.count, one.any, one.count * sizeof *one.any);
    all.count += one.count;
    if (one.rarity < all.rarity) all.rarity = one.rarity;
  }
  set_required(out, &all);
}

static void required_of(const gs__vocab *vocab, const gs__node *n, requirement *out) {
  requirement one;
  one.count = 0;
  if (n->known) {
    take_known(out, n->known);
    return;
  }
  switch (n->kind) {
    case GS__SEQ:
      for (const gs__node *c = n->child; c; c = c->next) {
        one.count = 0;
        required_of(vocab, c, &one);
        if (rarity(&one) > rarity(out)) set_required(out, &one);
      }
      break;
    case GS__ALT: required_of_alternatives(vocab, n, out); break;
    case GS__REPEAT: if (n->min) required_of(vocab, n->child, out); break;
    case GS__SLOT: required_of(vocab, n->child, out); break;
    case GS__TOKEN: required_of_token(vocab, n, out); break;
    case GS__LIST: require_one(out, GS__NEED_LIST, n->list->list, OF_LIST); break;
    case GS__LAYER:
      if (n->with) required_of(vocab, n->with, &one);
      if (rarity(&one) > OF_LAYER) set_required(out, &one);
      else require_one(out, GS__NEED_LAYER, n->layer, OF_LAYER);
      break;
    default: break;
  }
}

/* Keeps what is required by the tree, and tells how rare the weakest of it is. */
static int keep_required(gs__names *names, gs__arena *arena, const gs__node *tree, gs__required **out,
                         uint32_t *count) {
  requirement required;
  required.count = 0;
  required_of(names->vocab, tree, &required);
  *count = required.count;
  *out = gs__arena_alloc(arena, (required.count + 1) * sizeof **out);
  memcpy(*out, required.any, required.count * sizeof **out);
  return rarity(&required);
}

/* ---- all needs ---- */

enum { MOST_NEEDS = 16, MOST_CHOICES = 256 };

typedef struct needs {
  gs__arena *arena;
  const gs__vocab *vocab;
  uint32_t count;
  gs__need all[MOST_NEEDS];
} needs;

static void init_needs(needs *n, gs__arena *arena, const gs__vocab *vocab) {
  n->arena = arena;
  n->vocab = vocab;
  n->count = 0;
}

/* What stands in few windows comes first; lists are dearer to ask than words. */
static int rank(const gs__need *n) {
  if (n->tags || n->shapes) return 0;
  if (n->layers) return 1;
  return n->list_count ? 2 : 3;
}

/* The rarer needs are kept if there are too many. */
static void add_need(needs *all, gs__need one) {
  uint32_t at = all->count;
  while (at > 0 && rank(all->all + at - 1) < rank(&one)) at--;
  if (at == MOST_NEEDS) return;
  uint32_t kept = all->count < MOST_NEEDS ? all->count : MOST_NEEDS - 1;
  memmove(all->all + at + 1, all->all + at, (kept - at) * sizeof *all->all);
  all->all[at] = one;
  all->count = kept + 1;
}

static void need_bit(needs *all, uint16_t bit) {
  gs__need one = {.words = gs__arena_alloc(all->arena, sizeof *one.words), .word_count = 1};
  *one.words = bit;
  add_need(all, one);
}

static void need_word(needs *all, gs__form form) {
  need_bit(all, gs__word_bit(gs__vocab_info(all->vocab, form)->fold));
}

static void need_words(needs *all, const gs__condition *c) {
  gs__need one = {.words = gs__arena_alloc(all->arena, c->count * sizeof *one.words), .word_count = c->count};
  for (uint32_t i = 0; i < c->count; i++) one.words[i] = gs__word_bit(c->words[i]);
  add_need(all, one);
}

static void need_list(needs *all, gs__list_test *test) {
  gs__need one = {.lists = gs__arena_alloc(all->arena, sizeof *one.lists), .list_count = 1};
  *one.lists = test;
  add_need(all, one);
}

static void needs_of_token(needs *all, const gs__condition *c) {
  for (; c; c = c->next) {
    if (c->negated) continue;
    switch (c->what) {
      case GS__IS_TAG: add_need(all, (gs__need){.tags = c->mask}); break;
      case GS__HAS_SHAPE: add_need(all, (gs__need){.shapes = c->mask}); break;
      case GS__IS_WORD: case GS__IS_EXACT: need_word(all, c->form); break;
      case GS__IS_ONE_OF: need_words(all, c); break;
      case GS__IS_LEMMA: need_bit(all, gs__word_bit(c->form)); break;
      case GS__IN_LIST: need_list(all, c->list); break;
      default: break;
    }
  }
}

/* What `by` has of one kind goes behind what the choice has. */
static void *joined(gs__arena *arena, void *a, uint32_t n, void *b, uint32_t m, size_t size) {
  if (!m || !n) return n ? a : b;
  char *both = gs__arena_raw(arena, (n + m) * size);
  memcpy(both, a, n * size);
  memcpy(both + n * size, b, m * size);
  return both;
}

static void widen(needs *all, gs__need *choice, const gs__need *by) {
  choice->tags |= by->tags;
  choice->shapes |= by->shapes;
  choice->layers |= by->layers;
  choice->words = joined(all->arena, choice->words, choice->word_count, by->words, by->word_count,
                         sizeof *by->words);
  choice->lists = joined(all->arena, choice->lists, choice->list_count, by->lists, by->list_count,
                         sizeof *by->lists);
  choice->word_count += by->word_count;
  choice->list_count += by->list_count;
}

static void collect(needs *all, const gs__node *n);

static void needs_of_alternatives(needs *all, const gs__node *n) {
  needs one;
  gs__need choice = {0};
  for (const gs__node *c = n->child; c; c = c->next) {
    init_needs(&one, all->arena, all->vocab);
    collect(&one, c);
    if (!one.count || choice.word_count + choice.list_count > MOST_CHOICES) return;
    widen(all, &choice, one.all);
  }
  add_need(all, choice);
}

static void collect(needs *all, const gs__node *n) {
  if (n->known) {
    for (uint32_t i = 0; i < n->known->need_count; i++) add_need(all, n->known->needs[i]);
    return;
  }
  switch (n->kind) {
    case GS__SEQ: case GS__SLOT:
      for (const gs__node *c = n->child; c; c = c->next) collect(all, c);
      break;
    case GS__ALT: needs_of_alternatives(all, n); break;
    case GS__REPEAT: if (n->min) collect(all, n->child); break;
    case GS__TOKEN: needs_of_token(all, n->conditions); break;
    case GS__LIST: need_list(all, n->list); break;
    case GS__LAYER:
      if (n->layer < 64) add_need(all, (gs__need){.layers = (uint64_t)1 << n->layer});
      if (n->with) collect(all, n->with);
      break;
    default: break;
  }
}

/* Only words do: they are required by the form that needs ask for. */
static bool is_required_first(const gs__pattern *p) {
  if (!p->need_count || p->needs->word_count != p->required_count) return false;
  if (p->needs->tags || p->needs->shapes || p->needs->layers || p->needs->list_count) return false;
  for (uint32_t i = 0; i < p->required_count; i++)
    if (p->required[i].kind != GS__NEED_WORD || gs__word_bit(p->required[i].id) != p->needs->words[i]) return false;
  return true;
}

static uint64_t layers_of(const gs__node *n) {
  uint64_t all = 0;
  for (; n; n = n->next) {
    if (n->known) {
      all |= n->known->layers;
      continue;
    }
    if (n->kind == GS__LAYER) all |= n->layer < 64 ? (uint64_t)1 << n->layer : UINT64_MAX;
    all |= layers_of(n->child) | layers_of(n->with);
  }
  return all;
}

static void keep_needs(gs__names *names, gs__arena *arena, const gs__node *tree, gs__need **out, uint32_t *count) {
  needs all;
  init_needs(&all, arena, names->vocab);
  collect(&all, tree);
  *out = gs__arena_alloc(arena, (all.count + 1) * sizeof **out);
  memcpy(*out, all.all, all.count * sizeof **out);
  *count = all.count;
}

void gs__needs_of_part(gs__names *names, gs__known *k, const gs__node *tree) {
  k->rarity = keep_required(names, &names->part_trees, tree, &k->required, &k->required_count);
  keep_needs(names, &names->part_trees, tree, &k->needs, &k->need_count);
  k->layers = layers_of(tree);
}

void gs__needs_of(gs__names *names, gs__pattern *p, const gs__node *tree) {
  keep_required(names, names->arena, tree, &p->required, &p->required_count);
  keep_needs(names, names->arena, tree, &p->needs, &p->need_count);
  p->required_first = is_required_first(p);
  p->layers = layers_of(tree);
}

/* ---- anchors ---- */

static bool is_required(const gs__pattern *p, gs__need_kind kind, uint32_t id) {
  for (uint32_t i = 0; i < p->required_count; i++)
    if (p->required[i].kind == kind && p->required[i].id == id) return true;
  return false;
}

static bool asks_required(const gs__vocab *vocab, const gs__pattern *p, const gs__condition *c) {
  if (c->next || c->negated) return false;
  if (c->what == GS__IS_WORD) return is_required(p, GS__NEED_WORD, c->form);
  if (c->what == GS__IS_EXACT) return is_required(p, GS__NEED_WORD, gs__vocab_info(vocab, c->form)->fold);
  if (c->what != GS__IS_ONE_OF) return false;
  for (uint32_t i = 0; i < c->count; i++)
    if (!is_required(p, GS__NEED_WORD, c->words[i])) return false;
  return true;
}

/* All first tests are asked: gs__program.starts has one only for all lists. */
bool gs__pattern_is_anchored(const gs__pattern *p, const gs__program *g) {
  for (uint32_t i = 0; i <= g->end_bit; i++) {
    const gs__test *t = g->tests + i;
    if (!gs__bit_has(g->mask[GS__AT_START], i)) continue;
    if (t->code == GS__OP_TOKEN && asks_required(p->names->vocab, p, t->conditions)) continue;
    if (t->code == GS__OP_LIST && is_required(p, GS__NEED_LIST, t->list->list)) continue;
    return false;
  }
  return !g->leftwards;
}

/* ---- are they met? ---- */

bool gs__needs_met(gs__needs all, const gs__facts *f, bool (*passes)(void *payload, gs__list_test *test),
                   void *payload) {
  for (const gs__need *n = all.at; n < all.at + all.count; n++) {
    bool met = (f->tags & n->tags) || (f->shapes & n->shapes) || (f->layers & n->layers);
    for (uint32_t i = 0; !met && i < n->word_count; i++) met = gs__bit_has(f->words, n->words[i]);
    for (uint32_t i = 0; !met && i < n->list_count; i++) met = passes(payload, n->lists[i]);
    if (!met) return false;
  }
  return true;
}
