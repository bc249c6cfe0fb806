/* Alternatives of one token each become one test, so that a program has one op for all of them. */
#include <string.h>

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

static gs__node *copy_top(gs__arena *arena, const gs__node *n) {
  gs__node *copy = gs__arena_raw(arena, sizeof *copy);
  return memcpy(copy, n, sizeof *copy);
}

/* The alternatives of a part are all patterns', what is below them stays so. */
static void own_alternatives(gs__arena *arena, gs__node *alt) {
  for (gs__node **link = &alt->child; *link; link = &(*link)->next) {
    *link = copy_top(arena, *link);
    (*link)->shared = true;
  }
}

/* Alternatives inside alternatives are alternatives. */
static void flatten(gs__arena *arena, gs__node *alt) {
  for (gs__node **link = &alt->child; *link;) {
    gs__node *n = *link;
    if (n->kind != GS__ALT) {
      link = &n->next;
      continue;
    }
    if (n->shared) own_alternatives(arena, n);
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

void gs__condition_add_word(gs__condition *c, gs__form word) {
  uint32_t at = c->count;
  for (; at > 0 && c->words[at - 1] > word; at--) c->words[at] = c->words[at - 1];
  c->words[at] = word;
  c->mask |= (uint64_t)1 << (word % 64);
  c->count++;
}

static size_t words_in(const gs__condition *c) {
  if (is_single(c, GS__IS_ONE_OF)) return c->count;
  return is_single(c, GS__IS_WORD);
}

static void add_words(gs__condition *into, const gs__condition *c) {
  if (c->what == GS__IS_WORD) gs__condition_add_word(into, c->form);
  for (uint32_t i = 0; c->what == GS__IS_ONE_OF && i < c->count; i++) gs__condition_add_word(into, c->words[i]);
}

static void add_mask(merger *m, gs__condition **into, const gs__condition *c) {
  if (!*into) *into = fresh_condition(m, c->what, 0);
  (*into)->mask |= c->mask;
}

static void merge_one(merger *m, gs__condition *c, size_t most) {
  if (words_in(c)) {
    if (!m->words) m->words = fresh_condition(m, GS__IS_ONE_OF, most);
    add_words(m->words, c);
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
  flatten(arena, alt);
  size_t singles = 0, words = 0;
  for (gs__node *n = alt->child; n; n = n->next) {
    singles += gs__pattern_merges(n);
    words += n->kind == GS__TOKEN ? words_in(n->conditions) : 0;
  }
  if (singles < 2) return;
  merger m = {.arena = arena, .others = gs__arena_alloc(arena, (singles + 3) * sizeof *m.others)};
  gs__node *token = NULL;
  for (gs__node **link = &alt->child; *link;) {
    gs__node *n = *link;
    if (!gs__pattern_merges(n)) {
      link = &n->next;
      continue;
    }
    merge_one(&m, n->conditions, words);
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

/* Nodes only: nothing changes the conditions and tests in them. Of a part only its top: nor does anything
 * change what is below. */
gs__node *gs__pattern_copy(gs__arena *arena, const gs__node *n) {
  gs__node *first = NULL, **link = &first;
  for (; n; n = n->next, link = &(*link)->next) {
    *link = copy_top(arena, n);
    if (n->known) continue;
    (*link)->child = gs__pattern_copy(arena, n->child);
    (*link)->with = gs__pattern_copy(arena, n->with);
  }
  *link = NULL;
  return first;
}

/* Below the node, and the node itself. */
static void merge_node(gs__names *names, gs__node *n) {
  gs__pattern_merge(names, n->child);
  gs__pattern_merge(names, n->with);
  if (n->kind == GS__ALT) merge_alternatives(names->arena, n);
}

/* A part is made once, for all patterns, and lives as long as it. */
static gs__node *make_part(gs__names *names, const gs__node *part) {
  gs__arena *arena = names->arena;
  names->arena = &names->part_trees;
  gs__node *made = copy_top(names->arena, part);
  made->known = NULL;
  made->next = NULL;
  made->child = gs__pattern_copy(names->arena, part->child);
  made->with = gs__pattern_copy(names->arena, part->with);
  merge_node(names, made);
  gs__share_tokens(names, made);
  made->shared = true;
  names->arena = arena;
  return made;
}

void gs__pattern_merge(gs__names *names, gs__node *n) {
  for (; n; n = n->next) {
    if (!n->known) {
      merge_node(names, n);
      continue;
    }
    gs__node *next = n->next, **made = &n->known->made;
    if (!*made) *made = make_part(names, n);
    *n = **made;
    n->next = next;
  }
}
