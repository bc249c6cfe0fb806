/* Tests that ask the same are one: parts stand in many patterns, and so do their tests. Two tests are
 * alike if the bytes that say what they ask are. */
#include "base/str.h"
#include "match/pattern.h"

static void add(gs__str *s, const void *bytes, size_t len) {
  gs__str_add(s, bytes, len);
}

static void add_features(gs__str *s, const gs__feature_test *t) {
  for (; t; t = t->next) {
    uint32_t head[] = {t->key, t->negated, t->value_count};
    add(s, head, sizeof head);
    add(s, t->values, t->value_count * sizeof *t->values);
  }
}

/* Begins the bytes of a test of that sort. */
static gs__str *begin(gs__names *names, char sort) {
  gs__str_clear(&names->asks);
  gs__str_putc(&names->asks, sort);
  return &names->asks;
}

/* The number that the map has for the bytes, 0 if they are new to it. */
static uint32_t *entry(gs__names *names) {
  return gs__map_put(&names->test_at, gs__str_get(&names->asks), names->asks.len, NULL);
}

static gs__list_test *shared_list(gs__names *names, gs__list_test *t) {
  gs__str *bytes = begin(names, 'l');
  add(bytes, &t->list, sizeof t->list);
  add(bytes, &t->last, sizeof t->last);
  add_features(bytes, t->tests);
  uint32_t *at = entry(names);
  if (!*at) {
    t->number = (uint32_t)names->list_tests.len;
    t->rows = gs__arena_alloc(&names->rows_asked, sizeof *t->rows);
    gs__vec_push(&names->list_tests, t);
    *at = t->number + 1;
  }
  return names->list_tests.at[*at - 1];
}

void gs__share_lists(gs__names *names, gs__node *n) {
  for (; n; n = n->next) {
    if (n->known) continue;
    if (n->list) n->list = shared_list(names, n->list);
    for (gs__condition *c = n->conditions; c; c = c->next)
      if (c->list) c->list = shared_list(names, c->list);
    gs__share_lists(names, n->child);
    gs__share_lists(names, n->with);
  }
}

static void add_conditions(gs__str *s, const gs__condition *c) {
  for (; c; c = c->next) {
    uint32_t head[] = {c->what, c->negated, c->form, c->list ? c->list->number + 1 : 0, c->count};
    add(s, head, sizeof head);
    add(s, &c->mask, sizeof c->mask);
    add(s, &c->regex, sizeof c->regex);
    if (c->what == GS__IS_ONE_OF) add(s, c->words, c->count * sizeof *c->words);
    for (uint32_t i = 0; c->what == GS__ANY_OF && i < c->count; i++) add_conditions(s, c->any[i]);
  }
  gs__str_putc(s, ';');
}

static bool is_dear(const gs__condition *c) {
  if (c->next) return true;
  return c->what == GS__IS_LEMMA || c->what == GS__IS_REGEX || c->what == GS__IN_LIST ||
         c->what == GS__IS_FIRST || c->what == GS__ANY_OF;
}

static gs__condition *shared_conditions(gs__names *names, gs__condition *c) {
  for (gs__condition *one = c; one; one = one->next)
    for (uint32_t i = 0; one->what == GS__ANY_OF && i < one->count; i++)
      one->any[i] = shared_conditions(names, one->any[i]);
  add_conditions(begin(names, 'c'), c);
  uint32_t *at = entry(names);
  if (!names->token_tests.len) gs__vec_push(&names->token_tests, NULL);
  if (!*at) {
    c->number = (uint32_t)names->token_tests.len;
    c->dear = is_dear(c);
    gs__vec_push(&names->token_tests, c);
    *at = c->number + 1;
  }
  return names->token_tests.at[*at - 1];
}

void gs__share_tokens(gs__names *names, gs__node *n) {
  for (; n; n = n->next) {
    if (n->kind == GS__TOKEN) n->conditions = shared_conditions(names, n->conditions);
    if (n->shared) continue;
    gs__share_tokens(names, n->child);
    gs__share_tokens(names, n->with);
  }
}
