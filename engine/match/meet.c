#include "match/meet.h"

#include "base/bit.h"
#include "match/cover.h"

enum { MOST_MEETINGS = 1 << 20 };

/* ---- tests that exclude each other ---- */

/* The words that a condition asks for, one of them; none if it asks for something else. */
typedef struct wanted {
  const gs__form *words;               /* folded */
  uint32_t count;
  gs__form one;
} wanted;

static wanted words_of(const gs__vocab *v, const gs__condition *c) {
  wanted w = {0};
  if (c->negated) return w;
  if (c->what == GS__IS_ONE_OF) return (wanted){c->words, c->count, 0};
  if (c->what != GS__IS_WORD && c->what != GS__IS_EXACT) return w;
  w.one = c->what == GS__IS_WORD ? c->form : gs__vocab_info(v, c->form)->fold;
  w.count = 1;
  return w;
}

static gs__form word_at(const wanted *w, uint32_t i) { return w->words ? w->words[i] : w->one; }

static bool share_word(const wanted *a, const wanted *b) {
  for (uint32_t i = 0; i < a->count; i++)
    for (uint32_t k = 0; k < b->count; k++)
      if (word_at(a, i) == word_at(b, k)) return true;
  return false;
}

static bool may_share_token(const gs__vocab *v, const gs__condition *a, const gs__condition *b);

static bool may_be_one_of(const gs__vocab *v, const gs__condition *any, const gs__condition *other) {
  for (uint32_t i = 0; i < any->count; i++)
    if (may_share_token(v, any->any[i], other)) return true;
  return false;
}

/* Does the one follow from the other turned round? Then not both can hold. */
static bool follows_turned(const gs__vocab *v, const gs__condition *turned, const gs__condition *from) {
  gs__condition not = *turned;
  not.negated = !not.negated;
  return gs__cover_follows(v, &not, from);
}

static bool exclude(const gs__vocab *v, const gs__condition *a, const gs__condition *b) {
  wanted x = words_of(v, a), y = words_of(v, b);
  if (x.count && y.count && !share_word(&x, &y)) return true;
  if (a->what == GS__IS_EXACT && b->what == GS__IS_EXACT && !a->negated && !b->negated) return a->form != b->form;
  return follows_turned(v, a, b) || follows_turned(v, b, a);
}

/* May a token pass both chains of conditions? */
static bool may_share_token(const gs__vocab *v, const gs__condition *a, const gs__condition *b) {
  for (const gs__condition *x = a; x; x = x->next) {
    if (x->what == GS__ANY_OF && !x->negated && !may_be_one_of(v, x, b)) return false;
    for (const gs__condition *y = b; y; y = y->next) {
      if (y->what == GS__ANY_OF && !y->negated && !may_be_one_of(v, y, x)) return false;
      if (exclude(v, x, y)) return false;
    }
  }
  return true;
}

/* ---- going along both ---- */

typedef struct meeting {
  const gs__tracks *pattern, *condition;
  bool around, met;
  uint64_t *seen;                      /* places of both, which are on the stack or were */
  GS_VEC(uint32_t) open;
} meeting;

static void come_to(meeting *m, uint32_t at, uint32_t in) {
  uint32_t number = at * (uint32_t)m->condition->states.len + in;
  if (gs__bit_has(m->seen, number)) return;
  gs__bit_put(m->seen, number);
  gs__vec_push(&m->open, number);
  m->met |= in == m->condition->end;
}

static bool takes_token(const gs__track_edge *e) {
  return e->what == GS__TRACK_ANYTHING || (e->what == GS__TRACK_TEST && e->test->kind != GS__AT);
}

/* One token by its own conditions, or any number of any. */
static bool is_one_token(const gs__track_edge *e) {
  return e->what == GS__TRACK_TEST && (e->test->kind == GS__TOKEN || e->test->kind == GS__ANY);
}

static bool may_share(const meeting *m, const gs__track_edge *a, const gs__track_edge *b) {
  bool tests = a->what == GS__TRACK_TEST && b->what == GS__TRACK_TEST && a->test->kind == GS__TOKEN &&
               b->test->kind == GS__TOKEN;
  return !tests || may_share_token(m->pattern->vocab, a->test->conditions, b->test->conditions);
}

/* Behind a token that both take; what may take more of them may also stay. */
static void take_both(meeting *m, uint32_t at, uint32_t in, const gs__track_edge *a, const gs__track_edge *b) {
  if (!may_share(m, a, b)) return;
  come_to(m, a->to, b->to);
  if (!is_one_token(a)) come_to(m, at, b->to);
  if (!is_one_token(b)) come_to(m, a->to, in);
}

static bool same_end(const gs__track_edge *a, const gs__track_edge *b) {
  bool is_end = a->what == GS__TRACK_OPENS || a->what == GS__TRACK_CLOSES;
  return is_end && a->what == b->what && a->slot == b->slot;
}

/* What the pattern takes by itself: tokens before the condition begins, and what is no token. */
static void step_pattern(meeting *m, uint32_t at, uint32_t in) {
  const gs__track_state *s = m->pattern->states.at + at, *c = m->condition->states.at + in;
  for (size_t i = 0; i < s->edges.len; i++) {
    const gs__track_edge *a = s->edges.at + i;
    if (!takes_token(a) || in == 0) come_to(m, a->to, in);
    for (size_t k = 0; k < c->edges.len; k++) {
      const gs__track_edge *b = c->edges.at + k;
      if (takes_token(a) && takes_token(b)) take_both(m, at, in, a, b);
      if (same_end(a, b)) come_to(m, a->to, b->to);
    }
  }
}

/* What the condition takes by itself: what is no token nor slot, and tokens before and behind the match. */
static void step_condition(meeting *m, uint32_t at, uint32_t in) {
  const gs__track_state *c = m->condition->states.at + in;
  bool outside = m->around && (at == 0 || at == m->pattern->end);
  for (size_t k = 0; k < c->edges.len; k++) {
    const gs__track_edge *b = c->edges.at + k;
    bool is_end = b->what == GS__TRACK_OPENS || b->what == GS__TRACK_CLOSES;
    if (takes_token(b) ? outside : !is_end) come_to(m, at, b->to);
  }
}

bool gs__may_meet(const gs__tracks *pattern, const gs__tracks *condition, bool around) {
  size_t count = pattern->states.len * condition->states.len;
  if (count > MOST_MEETINGS) return true;
  meeting m = {.pattern = pattern, .condition = condition, .around = around};
  m.seen = gs__mem_alloc((count / 64 + 1) * sizeof *m.seen);
  come_to(&m, 0, 0);
  while (m.open.len && !m.met) {
    uint32_t number = m.open.at[--m.open.len], width = (uint32_t)condition->states.len;
    step_pattern(&m, number / width, number % width);
    step_condition(&m, number / width, number % width);
  }
  gs__mem_free(m.seen);
  gs__vec_free(&m.open);
  return m.met;
}
