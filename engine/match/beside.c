/* Which tests of a program may take a word or an entry that is required, and which come next to those: a union over all
 * of them, since it is not known which one will. The programs say it, not the tree: repetitions are written out in
 * them. */
#include "match/beside.h"

#include "base/bit.h"

typedef struct taking {                /* a test that takes something: a bit for each of what is required */
  uint32_t test;
  uint64_t what;
} taking;

typedef struct side {                  /* a program, and those of its tests that take something: few */
  const gs__program *g;
  GS_VEC(taking) all;
} side;

typedef struct finder {
  gs__names *names;
  const gs__pattern *p;
  uint64_t words, lists;               /* of what is required, by the last digits: most tests are about none of it */
  side right, left;                    /* left.g NULL: there is none */
  uint64_t inside;                     /* what is taken inside of spans */
} finder;

/* ---- what takes what is required ---- */

static uint64_t takes(const finder *f, gs__need_kind kind, uint32_t id) {
  const gs__pattern *p = f->p;
  uint64_t all = 0;
  if (!((kind == GS__NEED_WORD ? f->words : f->lists) >> (id % 64) & 1)) return 0;
  for (uint32_t i = 0; i < p->required_count; i++)
    if (p->required[i].kind == kind && p->required[i].id == id) all |= (uint64_t)1 << i;
  return all;
}

static uint64_t token_takes(const finder *f, const gs__condition *c) {
  uint64_t all = 0;
  for (; c; c = c->next) {
    if (c->negated) continue;
    if (c->what == GS__IS_WORD) all |= takes(f, GS__NEED_WORD, c->form);
    if (c->what == GS__IS_EXACT) all |= takes(f, GS__NEED_WORD, gs__vocab_info(f->names->vocab, c->form)->fold);
    if (c->what == GS__IN_LIST) all |= takes(f, GS__NEED_LIST, c->list->list);
    bool some = c->what == GS__IS_ONE_OF && c->mask & f->words;
    for (uint32_t i = 0; some && i < c->count; i++) all |= takes(f, GS__NEED_WORD, c->words[i]);
    for (uint32_t i = 0; c->what == GS__ANY_OF && i < c->count; i++) all |= token_takes(f, c->any[i]);
  }
  return all;
}

static uint64_t test_takes(const finder *f, const gs__test *t) {
  if (t->code == GS__OP_TOKEN) return token_takes(f, t->conditions);
  return t->code == GS__OP_LIST ? takes(f, GS__NEED_LIST, t->list->list) : 0;
}

/* What spans that must contain something take: its neighbours are not those of the span. */
static uint64_t inside(const finder *f, const gs__program *g) {
  uint64_t all = 0;
  for (uint32_t i = 0; i < g->with_count; i++) {
    const gs__program *with = g->withs[i];
    for (uint32_t t = 0; t <= with->end_bit; t++) all |= test_takes(f, with->tests + t);
    all |= inside(f, with);
  }
  return all;
}

static void open_side(finder *f, side *s, const gs__program *g) {
  s->g = g;
  for (uint32_t t = 0; g && t <= g->end_bit; t++) {
    uint64_t what = test_takes(f, g->tests + t);
    if (what) gs__vec_push(&s->all, ((taking){t, what}));
  }
  if (g) f->inside |= inside(f, g);
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
  for (uint32_t w = 0; w < g->words; w++)
    for (uint64_t left = set[w]; left; left &= left - 1)
      want_test(f, want, g->tests + w * 64 + (uint32_t)__builtin_ctzll(left));
}

/* ---- who stands next to whom ---- */

/* The tests that follow one. */
static void add_following(const gs__test *t, uint64_t *set) {
  if (t->next != GS__NO_TEST) gs__bit_put(set, t->next);
  for (uint32_t w = t->more ? t->more->first : 0; t->more && w < t->more->end; w++)
    set[w] |= t->more->set[w - t->more->first];
}

static bool leads_to(const gs__test *t, const uint64_t *set) {
  if (t->next != GS__NO_TEST && gs__bit_has(set, t->next)) return true;
  for (uint32_t w = t->more ? t->more->first : 0; t->more && w < t->more->end; w++)
    if (set[w] & t->more->set[w - t->more->first]) return true;
  return false;
}

/* Wants what can come first in the program that goes the other way from the same place. */
static void want_other(const finder *f, gs__beside *want, const gs__program *other) {
  if (other) want_all(f, want, other, other->mask[GS__AT_START]);
  else want->any = 1;
}

/* What stands beside the tests that take `one` of what is required. ahead, back: in the direction in which the program
 * reads, and against it. */
static void look_beside(const finder *f, const side *s, const side *other, uint64_t one, gs__beside *ahead,
                        gs__beside *back) {
  const gs__program *g = s->g;
  uint64_t *sets = gs__mem_alloc(2 * g->words * sizeof *sets), *takers = sets, *next = sets + g->words;
  bool any = false;
  for (size_t i = 0; i < s->all.len; i++) {
    uint32_t t = s->all.at[i].test;
    if (!(s->all.at[i].what & one)) continue;
    any = true;
    gs__bit_put(takers, t);
    add_following(g->tests + t, next);
    if (gs__bit_has(g->mask[GS__AT_START], t)) want_other(f, back, other->g);
  }
  want_all(f, ahead, g, next);
  for (uint32_t t = 0; any && t <= g->end_bit; t++)
    if (leads_to(g->tests + t, takers)) want_test(f, back, g->tests + t);
  gs__mem_free(sets);
}

static gs__besides look(const finder *f, uint64_t one) {
  gs__besides found = {{0}, {0}};
  look_beside(f, &f->right, &f->left, one, &found.behind, &found.before);
  if (f->left.g) look_beside(f, &f->left, &f->right, one, &found.before, &found.behind);
  return found;
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

/* What of all that is required is taken by the same tests as `one`. */
static uint64_t taken_alike(const side *s, uint64_t one) {
  uint64_t alike = UINT64_MAX;
  for (const taking *t = s->all.at; t < s->all.at + s->all.len; t++) alike &= t->what & one ? t->what : ~t->what;
  return alike;
}

static bool is_taken(const side *s, uint64_t one) {
  for (const taking *t = s->all.at; t < s->all.at + s->all.len; t++)
    if (t->what & one) return true;
  return false;
}

/* The number of what is wanted beside `one`; 0 if that is anything, or not known. */
static uint32_t number_for(const finder *f, uint64_t one) {
  if (f->inside & one || !(is_taken(&f->right, one) || is_taken(&f->left, one))) return 0;
  gs__besides found = look(f, one);
  return found.before.any && found.behind.any ? 0 : number_of(f->names, found);
}

_Static_assert(GS__MAX_REQUIRED <= 64, "what is required must fit into the bits of a word");

void gs__besides_of(gs__names *names, gs__pattern *p) {
  finder f = {.names = names, .p = p};
  for (uint32_t i = 0; i < p->required_count; i++) {
    const gs__required *r = p->required + i;
    if (r->kind != GS__NEED_LAYER) *(r->kind == GS__NEED_WORD ? &f.words : &f.lists) |= (uint64_t)1 << (r->id % 64);
  }
  open_side(&f, &f.right, p->right);
  open_side(&f, &f.left, p->left);
  p->beside = gs__arena_alloc(names->arena, (p->required_count + 1) * sizeof *p->beside);
  uint64_t done = 0;
  for (uint32_t i = 0; i < p->required_count; i++) {
    uint64_t one = (uint64_t)1 << i, alike = taken_alike(&f.right, one) & taken_alike(&f.left, one) & ~done;
    if (done & one) continue;
    uint32_t number = number_for(&f, one);
    for (uint32_t k = i; k < p->required_count; k++)
      if (alike >> k & 1 && !(f.inside >> k & 1)) p->beside[k] = number;
    done |= alike;
  }
  gs__vec_free(&f.right.all);
  gs__vec_free(&f.left.all);
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
