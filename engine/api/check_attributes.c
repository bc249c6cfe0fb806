/* Which values attributes of findings may have: those that the record knows, that rules make, that stand in
 * lists, and any that Lua names. Where a pack may put values together, any value is possible. */
#include <string.h>

#include "api/check.h"
#include "run/known.h"

enum { DEEPEST = 4 };                  /* attributes that are made of attributes */

static bool in_lua(const gs__checker *c, const char *value) {
  return gs__uses_string(c->uses, value) || gs__uses_key(c->uses, value, false);
}

/* ---- what rules make ---- */

static bool is_text(const char *key) {
  return !*key || !strcmp(key, "text") || !strcmp(key, "lemma") || !strcmp(key, "mode");
}

static bool is_open(const gs__checker *c, gs__sym key, int depth);

/* May the template give what stands nowhere as it is? */
static bool puts_together(const gs__checker *c, const gs__template *t, int depth) {
  const gs__template_part *p = t->parts;
  if (t->count > 1) return true;
  return t->count == 1 && p->slot && (!p->key || is_text(gs__check_name(c, p->key)) || is_open(c, p->key, depth));
}

/* May the attribute, of findings of whatever type, have any value? */
static bool is_open(const gs__checker *c, gs__sym key, int depth) {
  const char *name = gs__check_name(c, key);
  if (depth > DEEPEST || gs__uses_string(c->uses, name) || gs__uses_key(c->uses, name, true)) return true;
  for (size_t i = 0; i < c->plan->rules.len; i++) {
    const gs__rule *r = c->plan->rules.at[i];
    for (size_t k = 0; k < r->make.len; k++)
      if (r->make.at[k].key == key && puts_together(c, &r->make.at[k].value, depth + 1)) return true;
  }
  return false;
}

/* The text that a template has as it is: `state` of "{cue.act|state}". */
static const char *literal(const gs__checker *c, const gs__make *m) {
  const gs__template *t = &m->value;
  gs__sym sym = !t->count ? 0 : t->parts->slot ? t->parts->otherwise : t->parts->literal;
  return sym ? gs__check_name(c, sym) : "";
}

static bool is_made(const gs__checker *c, const char *value) {
  for (size_t i = 0; i < c->plan->rules.len; i++)
    for (size_t k = 0; k < c->plan->rules.at[i]->make.len; k++)
      if (!strcmp(literal(c, c->plan->rules.at[i]->make.at + k), value)) return true;
  return false;
}

/* ---- the whole ---- */

static bool in_lists(gs__checker *c, const char *value) {
  for (size_t i = 0; i < c->plan->lists.list.len; i++) {
    const gs__list *l = c->plan->lists.list.at + i;
    for (size_t k = 0; k < l->column_count; k++)
      if (gs__check_cells(c, l, k, value)) return true;
  }
  return false;
}

static void try_columns(gs__checker *c, gs__sym key, gs__near *near) {
  for (size_t i = 0; key && i < c->plan->lists.list.len; i++) {
    const gs__list *l = c->plan->lists.list.at + i;
    if (gs__check_column(l, key) < l->column_count) gs__check_try_cells(c, l, gs__check_column(l, key), near);
  }
}

static void try_values(gs__checker *c, uint32_t type, gs__sym key, const char *const *known, gs__near *near) {
  for (; known && *known; known++) gs__near_try(near, *known);
  for (size_t i = 0; i < c->plan->rules.len; i++) {
    const gs__rule *r = c->plan->rules.at[i];
    for (size_t k = 0; r->type == type && k < r->make.len; k++) {
      const gs__make *m = r->make.at + k;
      if (m->key != key || !m->value.count) continue;
      if (*literal(c, m)) gs__near_try(near, literal(c, m));
      try_columns(c, m->value.parts->key, near);
    }
  }
}

bool gs__check_attribute(gs__checker *c, uint32_t type, gs__sym key, const char *value, gs__near *near) {
  const char *const *known = gs__known_values(gs__check_name(c, c->plan->types.at[type].name), gs__check_name(c, key));
  for (const char *const *v = known; v && *v; v++)
    if (!strcmp(*v, value)) return true;
  if (!*value || (!known && is_open(c, key, 0))) return true;
  if (is_made(c, value) || in_lua(c, value) || in_lists(c, value)) return true;
  try_values(c, type, key, known, near);
  return false;
}

/* A list's column may be the name of an attribute that Lua copies. */
bool gs__check_given(const gs__checker *c, uint32_t type, gs__sym key, gs__near *near) {
  for (size_t i = 0; i < c->plan->rules.len; i++) {
    const gs__rule *r = c->plan->rules.at[i];
    for (size_t k = 0; k < r->make.len; k++) {
      if (r->make.at[k].key == key) return true;
      if (r->type == type) gs__near_try(near, gs__check_name(c, r->make.at[k].key));
    }
  }
  for (size_t i = 0; i < c->plan->lists.list.len; i++) {
    const gs__list *l = c->plan->lists.list.at + i;
    if (gs__check_column(l, key) < l->column_count) return true;
  }
  return in_lua(c, gs__check_name(c, key));
}
