/* Which tests of a program may take what is required, and which come next to those: a union over all of them, since it
 * is not known which one will. The programs say it, not the tree: repetitions are written out in them. */
#include "match/beside.h"

#include <string.h>

#include "base/bit.h"

typedef struct finder {
  gs__names *names;
  const gs__pattern *p;
  gs__besides found;
  bool *taken;                         /* by number of what is required: a test takes it */
} finder;

/* ---- what takes what is required ---- */

static bool takes(finder *f, gs__need_kind kind, uint32_t id) {
  const gs__pattern *p = f->p;
  bool any = false;
  for (uint32_t i = 0; i < p->required_count; i++) {
    if (p->required[i].kind != kind || p->required[i].id != id) continue;
    any = f->taken[i] = true;
  }
  return any;
}

static bool token_takes(finder *f, const gs__condition *c) {
  bool any = false;
  for (; c; c = c->next) {
    if (c->negated) continue;
    if (c->what == GS__IS_WORD) any |= takes(f, GS__NEED_WORD, c->form);
    if (c->what == GS__IN_LIST) any |= takes(f, GS__NEED_LIST, c->list->list);
    for (uint32_t i = 0; c->what == GS__IS_ONE_OF && i < c->count; i++) any |= takes(f, GS__NEED_WORD, c->words[i]);
    for (uint32_t i = 0; c->what == GS__ANY_OF && i < c->count; i++) any |= token_takes(f, c->any[i]);
  }
  return any;
}

static bool test_takes(finder *f, const gs__test *t) {
  if (t->code == GS__OP_TOKEN) return token_takes(f, t->conditions);
  return t->code == GS__OP_LIST && takes(f, GS__NEED_LIST, t->list->list);
}

/* Does a span that must contain something take it? Then its neighbours are not those of the span. */
static bool is_inside(finder *f, const gs__program *g) {
  for (uint32_t i = 0; i < g->with_count; i++) {
    const gs__program *with = g->withs[i];
    for (uint32_t t = 0; t <= with->end_bit; t++)
      if (test_takes(f, with->tests + t)) return true;
    if (is_inside(f, with)) return true;
  }
  return false;
}

/* ---- what a neighbour must be ---- */

/* Of the conditions that must all hold, the one that lets the fewest tokens pass; NULL if none can be looked up. */
static const gs__condition *sharpest(const gs__condition *c) {
  static const gs__condition_kind by_rank[] = {GS__IS_WORD,    GS__IS_EXACT,  GS__IS_ONE_OF, GS__IN_LIST,
                                               GS__IS_TAG,     GS__HAS_SHAPE, GS__CAN_TAG,   GS__ANY_OF};
  for (size_t i = 0; i < sizeof by_rank / sizeof *by_rank; i++)
    for (const gs__condition *one = c; one; one = one->next)
      if (one->what == by_rank[i] && !one->negated) return one;
  return NULL;
}

static void want_word(gs__beside *want, gs__form folded) {
  want->words |= (uint64_t)1 << (folded % 64);
}

static void want_list(gs__beside *want, uint32_t list) {
  want->lists |= (uint32_t)1 << (list % 32);
}

static void want_token(const finder *f, gs__beside *want, const gs__condition *conditions) {
  const gs__condition *c = sharpest(conditions);
  if (!c) {
    want->any = 1;
    return;
  }
  switch (c->what) {
    case GS__IS_WORD: want_word(want, c->form); break;
    case GS__IS_EXACT: want_word(want, gs__vocab_info(f->names->vocab, c->form)->fold); break;
    case GS__IS_ONE_OF: want->words |= c->mask; break;
    case GS__IN_LIST: want_list(want, c->list->list); break;
    case GS__IS_TAG: want->tags |= c->mask; break;
    case GS__HAS_SHAPE: want->shapes |= c->mask; break;
    case GS__CAN_TAG: want->can_tags |= c->mask; break;
    default:
      for (uint32_t i = 0; i < c->count; i++) want_token(f, want, c->any[i]);
  }
}

static void want_test(const finder *f, gs__beside *want, const gs__test *t) {
  if (t->code == GS__OP_TOKEN) want_token(f, want, t->conditions);
  else if (t->code == GS__OP_LIST) want_list(want, t->list->list);
  else if (t->code == GS__OP_LAYER && t->layer < 64) want->layers |= (uint64_t)1 << t->layer;
  else want->any = 1;                  /* the end, a place, a token without a test */
}

static void want_all(const finder *f, gs__beside *want, const gs__program *g, const uint64_t *set) {
  for (uint32_t t = 0; t <= g->end_bit; t++)
    if (gs__bit_has(set, t)) want_test(f, want, g->tests + t);
}

/* ---- who stands next to whom ---- */

/* The tests that follow one. */
static void add_following(const gs__program *g, const gs__test *t, uint64_t *set) {
  if (t->next != GS__NO_TEST) gs__bit_put(set, t->next);
  for (uint32_t w = t->more ? t->more->first : 0; t->more && w < t->more->end; w++)
    set[w] |= g->words == 1 ? t->more->one : t->more->set[w];
}

static bool leads_to(const gs__program *g, const gs__test *t, const uint64_t *set) {
  if (t->next != GS__NO_TEST && gs__bit_has(set, t->next)) return true;
  for (uint32_t w = t->more ? t->more->first : 0; t->more && w < t->more->end; w++)
    if (set[w] & (g->words == 1 ? t->more->one : t->more->set[w])) return true;
  return false;
}

/* Wants what can come first in the program that goes the other way from the same place. */
static void want_other(const finder *f, gs__beside *want, const gs__program *other) {
  if (other) want_all(f, want, other, other->mask[GS__AT_START]);
  else want->any = 1;
}

/* ahead, back: what is wanted in the direction in which the program reads, and against it. */
static void look_beside(finder *f, const gs__program *g, const gs__program *other, gs__beside *ahead, gs__beside *back) {
  uint64_t *sets = gs__mem_alloc(2 * g->words * sizeof *sets), *taking = sets, *next = sets + g->words;
  for (uint32_t t = 0; t <= g->end_bit; t++) {
    if (!test_takes(f, g->tests + t)) continue;
    gs__bit_put(taking, t);
    add_following(g, g->tests + t, next);
    if (gs__bit_has(g->mask[GS__AT_START], t)) want_other(f, back, other);
  }
  want_all(f, ahead, g, next);
  for (uint32_t t = 0; t <= g->end_bit; t++)
    if (leads_to(g, g->tests + t, taking)) want_test(f, back, g->tests + t);
  gs__mem_free(sets);
}

static bool all_taken(const finder *f) {
  for (uint32_t i = 0; i < f->p->required_count; i++)
    if (!f->taken[i] && f->p->required[i].kind != GS__NEED_LAYER) return false;
  return f->p->required_count > 0;
}

static bool look(finder *f) {
  const gs__pattern *p = f->p;
  gs__beside *before = &f->found.before, *behind = &f->found.behind;
  if (is_inside(f, p->right) || (p->left && is_inside(f, p->left))) return false;
  look_beside(f, p->right, p->left, behind, before);
  if (p->left) look_beside(f, p->left, p->right, before, behind);
  return all_taken(f) && !(before->any && behind->any);
}

/* Alike ones are one, found by their bytes as tests are (share.c). */
static uint32_t number_of(gs__names *names, gs__besides found) {
  if (found.before.any) found.before = (gs__beside){.any = 1};
  if (found.behind.any) found.behind = (gs__beside){.any = 1};
  gs__str_clear(&names->asks);
  gs__str_putc(&names->asks, 'b');
  gs__str_add(&names->asks, (const char *)&found, sizeof found);
  uint32_t *at = gs__map_put(&names->test_at, gs__str_get(&names->asks), names->asks.len, NULL);
  if (!names->besides.len) gs__vec_push(&names->besides, ((gs__besides){{.any = 1}, {.any = 1}}));
  if (!*at) {
    *at = (uint32_t)names->besides.len;
    gs__vec_push(&names->besides, found);
  }
  return *at;
}

uint32_t gs__besides_of(gs__names *names, const gs__pattern *p) {
  finder f = {.names = names, .p = p, .taken = gs__mem_alloc(p->required_count + 1)};
  uint32_t number = look(&f) ? number_of(names, f.found) : 0;
  gs__mem_free(f.taken);
  return number;
}

/* ---- when they are asked ---- */

bool gs__beside_layers(const gs__lattice *l, uint64_t layers, const gs__neighbour *n) {
  for (; layers; layers &= layers - 1) {
    uint32_t layer = (uint32_t)__builtin_ctzll(layers);
    const uint32_t *first = layer < l->layer_count ? l->layers[layer].first[n->side] : NULL;
    if (first && first[n->place] < first[n->place + 1]) return true;
  }
  return false;
}
