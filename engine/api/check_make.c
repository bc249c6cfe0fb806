/* Checks of what rules make: templates that read a slot which no way has, values that the record does not
 * know, points that can never suffice. */
#include <string.h>

#include "api/check.h"
#include "run/known.h"
#include "base/near.h"

/* ---- slots ---- */

static bool makes(const gs__rule *r, gs__sym key) {
  for (size_t i = 0; i < r->make.len; i++)
    if (r->make.at[i].key == key) return true;
  return false;
}

/* ---- features of slots: columns of lists, attributes of findings ---- */

typedef struct search {
  gs__checker *c;
  gs__sym slot, key;
  gs__near near;
} search;

/* A column of a list, or what findings may be given by whoever. */
static bool list_gives(search *s, const gs__list_test *t) {
  const gs__list *l = s->c->plan->lists.list.at + t->list;
  if (gs__check_column(l, s->key) < l->column_count) return true;
  for (size_t i = 0; i < l->column_count; i++) gs__near_try(&s->near, gs__check_name(s->c, l->columns[i]));
  return false;
}

static bool conditions_give(search *s, const gs__condition *c) {
  for (; c; c = c->next) {
    if (c->what == GS__IN_LIST && list_gives(s, c->list)) return true;
    for (uint32_t i = 0; c->what == GS__ANY_OF && i < c->count; i++)
      if (conditions_give(s, c->any[i])) return true;
  }
  return false;
}

/* Can something that stands in the slot have it? inside: the node stands there. */
static bool gives(search *s, const gs__node *n, bool inside) {
  if (n->kind == GS__SLOT && n->name == s->slot) inside = true;
  if (inside && n->list && list_gives(s, n->list)) return true;
  if (inside && conditions_give(s, n->conditions)) return true;
  if (inside && n->kind == GS__LAYER && gs__check_given(s->c, n->layer, s->key, &s->near)) return true;
  for (const gs__node *c = n->child; c; c = c->next)
    if (gives(s, c, inside)) return true;
  return n->with && gives(s, n->with, inside);
}

static void check_key(gs__checker *c, const gs__rule *r, const gs__template_part *p, gs__sym field) {
  static const char *const computed[] = {"text", "lemma", "mode"};
  search s = {.c = c, .slot = p->slot, .key = p->key};
  gs__remark at = {.code = "missing-feature"};
  if (!p->key) return;
  const char *key = gs__check_name(c, p->key);
  gs__near_init(&s.near, key);
  for (size_t i = 0; i < sizeof computed / sizeof *computed; i++) {
    if (strcmp(key, computed[i]) == 0) return;
    gs__near_try(&s.near, computed[i]);
  }
  for (size_t w = 0; w < r->ways.len; w++)
    if (gives(&s, r->ways.at[w].pattern->read, false)) return;
  gs__check_field(c, r, NULL, gs__check_name(c, field), &at);
  if (!at.column) return;
  gs__check_hint(c, &s.near, &at);
  gs__check_add(c, at, "rule \"%s\": \"%s\" reads {%s.%s}, which nothing in that slot has", r->name,
                gs__check_name(c, field), gs__check_name(c, p->slot), key);
}

/* ---- templates ---- */

/* "{act}" alone may be an attribute that was made before. A table that several rules share may read on
 * purpose what some of them have not. */
static void check_template(gs__checker *c, const gs__rule *r, const gs__template *t, gs__sym field) {
  for (uint32_t i = 0; i < t->count; i++) {
    const gs__template_part *p = t->parts + i;
    gs__near near;
    gs__near_init(&near, p->slot ? gs__check_name(c, p->slot) : "");
    if (!p->slot || (!p->key && makes(r, p->slot))) continue;
    if (gs__check_slot(c, r, p->slot, &near)) {
      check_key(c, r, p, field);
      continue;
    }
    gs__remark at = {.code = "missing-slot"};
    gs__check_field(c, r, NULL, gs__check_name(c, field), &at);
    if (!at.column) continue;
    gs__check_hint(c, &near, &at);
    gs__check_add(c, at, "rule \"%s\": \"%s\" reads the slot \"%s\", which no way has", r->name,
                  gs__check_name(c, field), gs__check_name(c, p->slot));
  }
}

/* ---- values ---- */

/* The value of a template that is the same whatever was found, or NULL. */
static const char *constant(const gs__checker *c, const gs__template *t) {
  return t->count == 1 && !t->parts->slot ? gs__check_name(c, t->parts->literal) : NULL;
}

static void check_value(gs__checker *c, const gs__rule *r, const gs__make *made) {
  const char *type = gs__check_name(c, c->plan->types.at[r->type].name), *key = gs__check_name(c, made->key);
  const char *value = constant(c, &made->value);
  const char *const *all = value && !r->evidence ? gs__known_values(type, key) : NULL;
  gs__near near;
  if (!all) return;
  gs__near_init(&near, value);
  for (const char *const *v = all; *v; v++) {
    if (strcmp(*v, value) == 0) return;
    gs__near_try(&near, *v);
  }
  gs__remark at = {.code = "unknown-value"};
  gs__check_hint(c, &near, &at);
  gs__check_field(c, r, NULL, key, &at);
  gs__check_add(c, at, "rule \"%s\": the record knows no %s \"%s\" of the type %s", r->name, key, value,
                type);
}

/* ---- points ---- */

/* The most that the points can be; false if a term has the number of a feature. */
static bool most_points(const gs__rule *r, long *most) {
  *most = 0;
  for (size_t i = 0; i < r->terms.len; i++) {
    if (r->terms.at[i].where == GS__FEATURE) return false;
    if (r->terms.at[i].weight > 0) *most += r->terms.at[i].weight;
  }
  return true;
}

static void check_points(gs__checker *c, const gs__rule *r) {
  long most;
  gs__remark at = {.code = "never-enough"};
  if (r->at_least <= 0 || !most_points(r, &most) || most >= r->at_least) return;
  gs__check_field(c, r, NULL, "at_least", &at);
  if (!r->terms.len)
    gs__check_add(c, at, "rule \"%s\": at_least counts only with points", r->name);
  else
    gs__check_add(c, at, "rule \"%s\": its points are %ld at most, and %d are needed", r->name, most,
                  r->at_least);
}

void gs__check_make(gs__checker *c, const gs__rule *r) {
  for (size_t i = 0; i < r->make.len; i++) {
    check_template(c, r, &r->make.at[i].value, r->make.at[i].key);
    check_value(c, r, r->make.at + i);
  }
  for (size_t i = 0; i < r->terms.len; i++)
    check_template(c, r, &r->terms.at[i].feature, r->terms.at[i].name);
  check_points(c, r);
}
