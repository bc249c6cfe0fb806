/* Alternatives of one token each become one test, so that a program has one op for all of them. */
#include "match/pattern.h"

static bool is_single(const gs__condition *c, gs__condition_kind what) {
  return c->what == what && !c->negated && !c->next;
}

/* A list test leaves the entry it found as evidence, so it stays an alternative of its own. */
bool gs__pattern_merges(const gs__node *n) {
  if (n->kind != GS__TOKEN) return false;
  for (const gs__condition *c = n->conditions; c; c = c->next)
    if (c->what == GS__IN_LIST) return false;
  return true;
}

/* Alternatives inside alternatives are alternatives. */
static void flatten(gs__node *alt) {
  for (gs__node **link = &alt->child; *link;) {
    gs__node *n = *link;
    if (n->kind != GS__ALT) {
      link = &n->next;
      continue;
    }
    gs__node *last = n->child;
    while (last->next) last = last->next;
    last->next = n->next;
    *link = n->child;
  }
}

typedef struct merger {
  gs__arena *arena;
  gs__condition *words, *tags, *shapes;   /* those that one set or mask can say */
  gs__condition **others;
  uint32_t other_count;
} merger;

static gs__condition *fresh_condition(merger *m, gs__condition_kind what, size_t most) {
  gs__condition *c = gs__arena_alloc(m->arena, sizeof *c);
  c->what = what;
  c->words = gs__arena_alloc(m->arena, (most + 1) * sizeof *c->words);
  return c;
}

static void add_word(gs__condition *c, gs__form word) {
  uint32_t at = c->count;
  for (; at > 0 && c->words[at - 1] > word; at--) c->words[at] = c->words[at - 1];
  c->words[at] = word;
  c->mask |= (uint64_t)1 << (word % 64);
  c->count++;
}

static void add_mask(merger *m, gs__condition **into, const gs__condition *c) {
  if (!*into) *into = fresh_condition(m, c->what, 0);
  (*into)->mask |= c->mask;
}

static void merge_one(merger *m, gs__condition *c, size_t most) {
  if (is_single(c, GS__IS_WORD)) {
    if (!m->words) m->words = fresh_condition(m, GS__IS_ONE_OF, most);
    add_word(m->words, c->form);
  } else if (is_single(c, GS__IS_TAG)) {
    add_mask(m, &m->tags, c);
  } else if (is_single(c, GS__HAS_SHAPE)) {
    add_mask(m, &m->shapes, c);
  } else {
    m->others[m->other_count++] = c;
  }
}

static gs__condition *merged(merger *m) {
  gs__condition *parts[] = {m->words, m->tags, m->shapes};
  for (int i = 0; i < 3; i++)
    if (parts[i]) m->others[m->other_count++] = parts[i];
  if (m->other_count == 1) return m->others[0];
  gs__condition *any = gs__arena_alloc(m->arena, sizeof *any);
  any->what = GS__ANY_OF;
  any->any = m->others;
  any->count = m->other_count;
  return any;
}

static void merge_alternatives(gs__arena *arena, gs__node *alt) {
  flatten(alt);
  size_t singles = 0;
  for (gs__node *n = alt->child; n; n = n->next) singles += gs__pattern_merges(n);
  if (singles < 2) return;
  merger m = {.arena = arena, .others = gs__arena_alloc(arena, (singles + 3) * sizeof *m.others)};
  gs__node *token = NULL;
  for (gs__node **link = &alt->child; *link;) {
    gs__node *n = *link;
    if (!gs__pattern_merges(n)) {
      link = &n->next;
      continue;
    }
    merge_one(&m, n->conditions, singles);
    *link = n->next;
    token = n;
  }
  token->conditions = merged(&m);
  token->text = alt->text;             /* it stands for all of them */
  token->text_len = alt->text_len;
  token->next = alt->child;
  alt->child = token;
  if (token->next) return;
  gs__node *after = alt->next;         /* one test is left: it takes the place of the alternatives */
  *alt = *token;
  alt->next = after;
}

void gs__pattern_merge(gs__arena *arena, gs__node *n) {
  for (; n; n = n->next) {
    n->known = NULL;                   /* it becomes another one */
    gs__pattern_merge(arena, n->child);
    gs__pattern_merge(arena, n->with);
    if (n->kind == GS__ALT) merge_alternatives(arena, n);
  }
}
