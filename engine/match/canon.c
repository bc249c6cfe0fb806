/* The canonical order of alternatives: their order in the text of a pattern must not change what is found,
 * nor may the numbers that forms and symbols happen to have. */
#include <string.h>

#include "match/pattern.h"

static int compare_nodes(const gs__names *names, const gs__node *a, const gs__node *b);

static int compare_lists(const gs__names *names, const gs__node *a, const gs__node *b) {
  for (; a && b; a = a->next, b = b->next) {
    int c = compare_nodes(names, a, b);
    if (c) return c;
  }
  return (b != NULL) - (a != NULL);   /* the longer one first */
}

static int compare_u64(uint64_t a, uint64_t b) {
  return (a > b) - (a < b);
}

/* By spelling: the numbers of forms and symbols depend on what was read before. */
static int compare_forms(const gs__names *names, gs__form a, gs__form b) {
  if (a == b || !a || !b) return compare_u64(a, b);
  return strcmp(gs__vocab_info(names->vocab, a)->bytes, gs__vocab_info(names->vocab, b)->bytes);
}

static int compare_symbols(const gs__names *names, gs__sym a, gs__sym b) {
  if (a == b) return 0;
  return strcmp(gs__sym_text(names->symbols, a), gs__sym_text(names->symbols, b));
}

static int compare_tests(const gs__names *names, const gs__feature_test *a, const gs__feature_test *b) {
  for (; a && b; a = a->next, b = b->next) {
    int c = compare_symbols(names, a->key, b->key);
    if (!c) c = compare_u64(a->negated, b->negated);
    if (!c) c = compare_u64(a->value_count, b->value_count);
    for (uint32_t i = 0; !c && i < a->value_count; i++)
      c = compare_symbols(names, a->values[i], b->values[i]);
    if (c) return c;
  }
  return (b != NULL) - (a != NULL);
}

static int compare_list_tests(const gs__names *names, const gs__list_test *a, const gs__list_test *b) {
  if (!a || !b) return (b != NULL) - (a != NULL);
  int c = compare_u64(a->list, b->list);
  if (!c) c = compare_u64(a->last, b->last);
  return c ? c : compare_tests(names, a->tests, b->tests);
}

static int compare_conditions(const gs__names *names, const gs__condition *a, const gs__condition *b) {
  for (; a && b; a = a->next, b = b->next) {
    int c = compare_u64(a->what, b->what);
    if (!c) c = compare_u64(a->negated, b->negated);
    if (!c) c = compare_u64(a->mask, b->mask);
    if (!c) c = compare_forms(names, a->form, b->form);
    if (!c) c = compare_list_tests(names, a->list, b->list);
    if (!c && a->regex) c = strcmp(gs__regex_source(a->regex), gs__regex_source(b->regex));
    if (c) return c;
  }
  return (b != NULL) - (a != NULL);
}

/* 0 for nodes that are alike in all but their place in the text. */
static int compare_nodes(const gs__names *names, const gs__node *a, const gs__node *b) {
  int c = compare_u64(a->kind, b->kind);
  if (!c) c = compare_symbols(names, a->name, b->name);
  if (!c) c = compare_u64(a->layer, b->layer);
  if (!c) c = compare_u64(a->min, b->min);
  if (!c) c = compare_u64(a->max, b->max);
  if (!c) c = compare_u64(a->lazy, b->lazy);
  if (!c) c = compare_u64(a->at, b->at);
  if (!c) c = compare_list_tests(names, a->list, b->list);
  if (!c) c = compare_tests(names, a->tests, b->tests);
  if (!c) c = compare_conditions(names, a->conditions, b->conditions);
  if (!c) c = compare_lists(names, a->with, b->with);
  return c ? c : compare_lists(names, a->child, b->child);
}

/* Compares one alternative with another, not the chains behind them. */
static int compare_alternatives(const gs__names *names, gs__node *a, gs__node *b) {
  gs__node *behind_a = a->next, *behind_b = b->next;
  a->next = b->next = NULL;
  int c = compare_nodes(names, a, b);
  a->next = behind_a;
  b->next = behind_b;
  return c;
}

static gs__node *merge_sorted(const gs__names *names, gs__node *a, gs__node *b) {
  gs__node *all = NULL, **link = &all;
  while (a && b) {
    gs__node **from = compare_alternatives(names, a, b) <= 0 ? &a : &b;
    *link = *from;
    link = &(*link)->next;
    *from = *link;
  }
  *link = a ? a : b;
  return all;
}

/* Merge sort, which keeps the order of those that are alike. */
static gs__node *sorted(const gs__names *names, gs__node *chain) {
  if (!chain || !chain->next) return chain;
  gs__node *middle = chain;
  for (gs__node *n = chain->next; n && n->next; n = n->next->next) middle = middle->next;
  gs__node *second = middle->next;
  middle->next = NULL;
  gs__node *first = sorted(names, chain);
  return merge_sorted(names, first, sorted(names, second));
}

void gs__pattern_canonise(const gs__names *names, gs__node *n) {
  for (; n; n = n->next) {
    if (n->known) continue;            /* a part: in order since it was read */
    gs__pattern_canonise(names, n->child);
    gs__pattern_canonise(names, n->with);
    if (n->kind == GS__ALT) n->child = sorted(names, n->child);
  }
}
