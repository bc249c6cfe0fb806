/* Checks of what patterns ask of list entries: a test of values that stand in no entry's column never holds.
 * What packs set at run time, the attributes of findings, is not asked. */
#include <string.h>

#include "api/check.h"
#include "base/near.h"

typedef struct asking {
  gs__checker *c;
  const gs__rule *rule;
  const gs__pattern *pattern;
} asking;

/* Does the cell have the value: "that" of "that|wh"? */
static bool cell_has(const char *cell, const char *value, size_t len) {
  for (const char *p = cell; *p;) {
    size_t n = strcspn(p, "|");
    if (n == len && memcmp(p, value, n) == 0) return true;
    p += n + (p[n] == '|');
  }
  return len == 0;
}

static size_t column_of(const gs__list *l, gs__sym key) {
  size_t i = 0;
  while (i < l->column_count && l->columns[i] != key) i++;
  return i;
}

static bool list_has(const gs__plan *p, const gs__list *l, size_t column, const char *value) {
  size_t len = strlen(value);
  for (size_t i = column; i < l->cells.len; i += l->column_count)
    if (cell_has(gs__plan_text(p, l->cells.at[i]), value, len)) return true;
  return false;
}

/* Tries the values that the column has; those that are joined in a cell go into the arena first. */
static void try_values(gs__checker *c, const gs__list *l, size_t column, gs__near *near) {
  for (size_t i = column; i < l->cells.len; i += l->column_count)
    for (const char *p = gs__plan_text(c->plan, l->cells.at[i]); *p;) {
      size_t n = strcspn(p, "|");
      if (n) gs__near_try(near, gs__arena_dup(&c->arena, p, n));
      p += n + (p[n] == '|');
    }
}

/* Where the value stands in the pattern, as the file has it. A pattern that Lua puts together may ask on
 * purpose for what some of the lists that it is made for do not have, and so may a part. */
static bool find_place(const asking *a, const char *value, gs__remark *out) {
  int line, column;
  gs__loader_place(a->c->loader, a->rule->file, a->rule->line, a->pattern->text, &line, &column);
  if (!column || !strstr(a->pattern->text, value)) return false;
  gs__loader_place(a->c->loader, a->rule->file, line, a->pattern->text, &out->line, &out->column);
  for (const char *p = a->pattern->text, *end = strstr(p, value); p < end; p++) {
    if ((*p & 0xC0) != 0x80) out->column++;
    if (*p == '\n') out->line++, out->column = 1;
  }
  return true;
}

static bool is_told(const gs__checker *c, const gs__remark *r) {
  for (size_t i = 0; i < c->found.len; i++) {
    const gs__remark *o = c->found.at + i;
    if (o->code == r->code && o->file == r->file && o->line == r->line && o->column == r->column) return true;
  }
  return false;
}

static void remark(const asking *a, const gs__list *l, size_t column, const char *value) {
  gs__checker *c = a->c;
  char hint[160];
  gs__remark at = {.code = "unknown-value", .file = a->rule->file};
  if (!find_place(a, value, &at) || is_told(c, &at)) return;
  gs__near near;
  gs__near_init(&near, value);
  try_values(c, l, column, &near);
  gs__near_hint(&near, hint, sizeof hint);
  if (*hint) at.hint = gs__arena_dup(&c->arena, hint + 2, strlen(hint + 2));   /* without its "; " */
  gs__check_add(c, at, "rule \"%s\": no entry of the list \"%s\" has %s=%s", a->rule->name,
                gs__plan_text(c->plan, l->name), gs__plan_text(c->plan, l->columns[column]), value);
}

static void check_test(const asking *a, const gs__list_test *test) {
  const gs__plan *p = a->c->plan;
  const gs__list *l = p->lists.list.at + test->list;
  for (const gs__feature_test *t = test->tests; t; t = t->next) {
    size_t column = column_of(l, t->key);
    if (column == l->column_count || !t->value_count) continue;
    uint32_t i = 0;
    while (i < t->value_count && !list_has(p, l, column, gs__plan_text(p, t->values[i]))) i++;
    if (i == t->value_count) remark(a, l, column, gs__plan_text(p, t->values[0]));
  }
}

static void check_conditions(const asking *a, const gs__condition *all) {
  for (const gs__condition *c = all; c; c = c->next) {
    if (c->what == GS__IN_LIST) check_test(a, c->list);
    for (uint32_t i = 0; c->what == GS__ANY_OF && i < c->count; i++) check_conditions(a, c->any[i]);
  }
}

static void check_tree(const asking *a, const gs__node *n) {
  for (; n; n = n->next) {
    if (n->kind == GS__LIST && n->list) check_test(a, n->list);
    check_conditions(a, n->conditions);
    check_tree(a, n->child);
    check_tree(a, n->with);
  }
}

static void check_pattern(gs__checker *c, const gs__rule *r, const gs__pattern *p) {
  asking a = {c, r, p};
  check_tree(&a, p->read);
}

static void check_rule(gs__checker *c, const gs__rule *r) {
  const gs__terms *terms[] = {&r->unless, &r->needs, &r->terms};
  for (size_t w = 0; w < r->ways.len; w++) check_pattern(c, r, r->ways.at[w].pattern);
  for (size_t k = 0; k < sizeof terms / sizeof *terms; k++)
    for (size_t i = 0; i < terms[k]->len; i++)
      if (terms[k]->at[i].pattern) check_pattern(c, r, terms[k]->at[i].pattern);
}

/* Cells of long lists are made when a text has the entry: now all of them. */
void gs__check_values(gs__checker *c) {
  gs__lists *l = &c->loader->plan->lists;
  gs__lists_settle(l);
  for (uint32_t i = 1; i < l->waiting.len; i++) gs__list_fill(l, i);
  for (size_t i = 0; i < c->plan->rules.len; i++) {
    const gs__rule *r = c->plan->rules.at[i];
    if (c->plan->packs.at[r->pack].asked && !r->off) check_rule(c, r);
  }
}
