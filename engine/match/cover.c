#include "match/cover.h"

#include <string.h>

#include "base/bit.h"

enum { MOST_PAIRS = 4000, MOST_WITHS = 64 };

/* ---- does what passes `narrow` pass `wide`? ---- */

static bool is_in(uint64_t inner, uint64_t outer) { return (inner & ~outer) == 0; }

static bool follows_features(const gs__feature_test *wide, const gs__feature_test *narrow);

static bool follows_list(const gs__list_test *wide, const gs__list_test *narrow) {
  if (wide == narrow) return true;
  return wide->list == narrow->list && (wide->last == GS__ANY_LAST || is_in(narrow->last, wide->last)) &&
         follows_features(wide->tests, narrow->tests);
}

static bool has_value(const gs__feature_test *t, gs__sym value) {
  for (uint32_t i = 0; i < t->value_count; i++)
    if (t->values[i] == value) return true;
  return false;
}

/* Has `of` all values of the other? */
static bool has_values(const gs__feature_test *of, const gs__feature_test *other) {
  for (uint32_t i = 0; i < other->value_count; i++)
    if (!has_value(of, other->values[i])) return false;
  return true;
}

static bool follows_feature(const gs__feature_test *wide, const gs__feature_test *narrow) {
  if (wide->key != narrow->key || wide->negated != narrow->negated) return false;
  return wide->negated ? has_values(narrow, wide) : has_values(wide, narrow);
}

static bool follows_features(const gs__feature_test *wide, const gs__feature_test *narrow) {
  for (; wide; wide = wide->next) {
    const gs__feature_test *n = narrow;
    while (n && !follows_feature(wide, n)) n = n->next;
    if (!n) return false;
  }
  return true;
}

static bool follows_all(const gs__vocab *v, const gs__condition *wide, const gs__condition *narrow);

static bool same_words(const gs__condition *a, const gs__condition *b) {
  return a->count == b->count && memcmp(a->words, b->words, a->count * sizeof *a->words) == 0;
}

/* Of one kind, both turned round or neither. */
static bool follows_same(const gs__vocab *v, const gs__condition *wide, const gs__condition *narrow) {
  const gs__condition *inner = wide->negated ? wide : narrow, *outer = wide->negated ? narrow : wide;
  switch (wide->what) {
  case GS__IS_TAG:
  case GS__CAN_TAG:
  case GS__HAS_SHAPE: return is_in(inner->mask, outer->mask);
  case GS__IS_WORD:
  case GS__IS_EXACT:
  case GS__IS_LEMMA: return inner->form == outer->form;
  case GS__IS_REGEX: return inner->regex == outer->regex;
  case GS__IN_LIST: return follows_list(outer->list, inner->list);
  case GS__IS_ONE_OF: return same_words(inner, outer);
  case GS__IS_QUOTED:
  case GS__IS_FIRST:
  case GS__IS_KNOWN: return true;
  case GS__ANY_OF:
    if (inner->count != outer->count) return false;
    for (uint32_t i = 0; i < inner->count; i++)
      if (!follows_all(v, outer->any[i], inner->any[i])) return false;
    return true;
  }
  return false;
}

bool gs__cover_follows(const gs__vocab *v, const gs__condition *wide, const gs__condition *narrow) {
  if (wide->what == narrow->what && wide->negated == narrow->negated) return follows_same(v, wide, narrow);
  if (wide->what == GS__IS_TAG && narrow->what == GS__IS_TAG && wide->negated)
    return (wide->mask & narrow->mask) == 0;   /* a token has one tag */
  bool spelt = wide->what == GS__IS_WORD && narrow->what == GS__IS_EXACT && !wide->negated && !narrow->negated;
  return spelt && gs__vocab_info(v, narrow->form)->fold == wide->form;
}

static bool follows_all(const gs__vocab *v, const gs__condition *wide, const gs__condition *narrow) {
  for (; wide; wide = wide->next) {
    const gs__condition *n = narrow;
    while (n && !gs__cover_follows(v, wide, n)) n = n->next;
    if (!n) return false;
  }
  return true;
}

static bool follows_with(const gs__vocab *v, const gs__node *wide, const gs__node *narrow) {
  if (!wide || wide == narrow) return true;
  if (!narrow) return false;
  gs__tracks *a = gs__tracks_of(v, wide), *b = gs__tracks_of(v, narrow);
  bool yes = a && b && a->states.len <= MOST_WITHS && b->states.len <= MOST_WITHS && gs__covers(a, b);
  gs__tracks_free(a);
  gs__tracks_free(b);
  return yes;
}

static bool follows_test(const gs__vocab *v, const gs__node *wide, const gs__node *narrow) {
  if (wide->kind == GS__ANY) return narrow->kind == GS__ANY || narrow->kind == GS__TOKEN;
  if (wide->kind != narrow->kind) return false;
  switch (wide->kind) {
  case GS__TOKEN: return follows_all(v, wide->conditions, narrow->conditions);
  case GS__LIST: return follows_list(wide->list, narrow->list);
  case GS__LAYER:
    return wide->layer == narrow->layer && follows_features(wide->tests, narrow->tests) &&
           follows_with(v, wide->with, narrow->with);
  case GS__AT: return wide->at == narrow->at;
  case GS__SLOT_REF: return wide->name == narrow->name;
  default: return false;
  }
}

/* ---- following ---- */

typedef struct pair {                  /* a state of the narrow one, and where the wide one may be then */
  uint32_t at;
  uint64_t *wide;
  size_t older;                        /* the one before with the same state, + 1 */
} pair;

typedef struct follower {
  const gs__tracks *wide, *narrow;
  size_t words;
  gs__arena arena;
  GS_VEC(pair) pairs;
  size_t *last;                        /* state -> its last pair + 1 */
} follower;

/* Puts a state into a set, with those that it leads to without a test. */
static void reach(const follower *f, uint64_t *set, uint32_t i) {
  if (gs__bit_has(set, i)) return;
  gs__bit_put(set, i);
  const gs__track_state *s = f->wide->states.at + i;
  for (size_t e = 0; e < s->edges.len; e++)
    if (s->edges.at[e].what == GS__TRACK_NOTHING) reach(f, set, s->edges.at[e].to);
}

static bool takes_token(const gs__track_edge *e) { return e->what == GS__TRACK_TEST && e->test->kind != GS__AT; }

static bool goes_along(const follower *f, const gs__track_edge *wide, const gs__track_edge *narrow) {
  if (wide->what == GS__TRACK_ANYTHING) return takes_token(narrow);
  if (wide->what != narrow->what) return false;
  if (wide->what != GS__TRACK_TEST) return wide->slot == narrow->slot;
  return follows_test(f->wide->vocab, wide->test, narrow->test);
}

/* Is it known already, from there or from fewer places? */
static bool is_known(const follower *f, pair p) {
  for (size_t i = f->last[p.at]; i; i = f->pairs.at[i - 1].older) {
    size_t w = 0;
    while (w < f->words && is_in(f->pairs.at[i - 1].wide[w], p.wide[w])) w++;
    if (w == f->words) return true;
  }
  return false;
}

static void put(follower *f, pair p) {
  p.older = f->last[p.at];
  gs__vec_push(&f->pairs, p);
  f->last[p.at] = f->pairs.len;
}

static bool is_empty(const follower *f, const uint64_t *set) {
  for (size_t w = 0; w < f->words; w++)
    if (set[w]) return false;
  return true;
}

static void step_from(follower *f, uint32_t i, const gs__track_edge *e, uint64_t *out) {
  const gs__track_state *s = f->wide->states.at + i;
  for (size_t k = 0; k < s->edges.len; k++)
    if (goes_along(f, s->edges.at + k, e)) reach(f, out, s->edges.at[k].to);
}

/* Where the wide one may be behind an edge of the narrow one. What only narrows, as ^ does, it may lack, and the
 * slots if it is a condition. */
static pair step(follower *f, const uint64_t *from, const gs__track_edge *e) {
  pair p = {.at = e->to, .wide = gs__arena_alloc(&f->arena, f->words * sizeof *p.wide)};
  bool stays = e->what == GS__TRACK_TEST ? e->test->kind == GS__AT : e->what == GS__TRACK_NOTHING || f->wide->around;
  if (stays) memcpy(p.wide, from, f->words * sizeof *p.wide);
  for (size_t w = 0; w < f->words && e->what != GS__TRACK_NOTHING; w++)
    for (uint64_t left = from[w]; left; left &= left - 1)
      step_from(f, (uint32_t)(w * 64) + (uint32_t)__builtin_ctzll(left), e, p.wide);
  return p;
}

/* All that is ahead of a pair; false if the wide one is left behind. */
static bool go_on(follower *f, size_t number) {
  pair p = f->pairs.at[number];
  if (p.at == f->narrow->end && !gs__bit_has(p.wide, f->wide->end)) return false;
  const gs__track_state *s = f->narrow->states.at + p.at;
  for (size_t e = 0; e < s->edges.len; e++) {
    pair next = step(f, p.wide, s->edges.at + e);
    if (is_empty(f, next.wide) || f->pairs.len == MOST_PAIRS) return false;
    if (!is_known(f, next)) put(f, next);
  }
  return true;
}

/* What may take nothing, and is lazy, may do so where it could match; and to take nothing is no match. */
static bool may_sleep(const gs__tracks *wide, const uint64_t *start) {
  return wide->lazy && gs__bit_has(start, wide->end);
}

bool gs__covers(const gs__tracks *wide, const gs__tracks *narrow) {
  follower f = {.wide = wide, .narrow = narrow, .words = wide->states.len / 64 + 1};
  pair first = {.wide = gs__arena_alloc(&f.arena, f.words * sizeof *first.wide)};
  bool yes;
  f.last = gs__arena_alloc(&f.arena, narrow->states.len * sizeof *f.last);
  reach(&f, first.wide, 0);
  put(&f, first);
  yes = !may_sleep(wide, first.wide);
  for (size_t i = 0; i < f.pairs.len && yes; i++) yes = go_on(&f, i);
  gs__vec_free(&f.pairs);
  gs__arena_dispose(&f.arena);
  return yes;
}
