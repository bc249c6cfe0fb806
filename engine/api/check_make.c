/* Checks of what rules make: templates that read a slot which no way has, values that the record does not
 * know, points that can never suffice. */
#include <string.h>

#include "api/check.h"
#include "run/known.h"
#include "base/near.h"

static const char *name_of(const gs__checker *c, gs__sym sym) {
  return gs__plan_text(c->plan, sym);
}

/* ---- slots ---- */

static bool has_slot(const gs__rule *r, gs__sym slot) {
  for (size_t w = 0; w < r->ways.len; w++)
    for (uint32_t i = 0; i < r->ways.at[w].pattern->slot_count; i++)
      if (r->ways.at[w].pattern->slots[i] == slot) return true;
  return false;
}

static bool makes(const gs__rule *r, gs__sym key) {
  for (size_t i = 0; i < r->make.len; i++)
    if (r->make.at[i].key == key) return true;
  return false;
}

/* "{act}" alone may be an attribute that was made before. A table that several rules share may read on
 * purpose what some of them have not. */
static void check_template(gs__checker *c, const gs__rule *r, const gs__template *t, gs__sym field) {
  for (uint32_t i = 0; i < t->count; i++) {
    const gs__template_part *p = t->parts + i;
    if (!p->slot || has_slot(r, p->slot) || (!p->key && makes(r, p->slot))) continue;
    gs__remark at = {.code = "missing-slot"};
    gs__check_field(c, r, NULL, name_of(c, field), &at);
    if (!at.column) continue;
    gs__check_add(c, at, "rule \"%s\": \"%s\" reads the slot \"%s\", which no way has", r->name,
                  name_of(c, field), name_of(c, p->slot));
  }
}

/* ---- values ---- */

/* The value of a template that is the same whatever was found, or NULL. */
static const char *constant(const gs__checker *c, const gs__template *t) {
  return t->count == 1 && !t->parts->slot ? name_of(c, t->parts->literal) : NULL;
}

static void check_value(gs__checker *c, const gs__rule *r, const gs__make *made) {
  const char *type = name_of(c, c->plan->types.at[r->type].name), *key = name_of(c, made->key);
  const char *value = constant(c, &made->value);
  const char *const *all = value && !r->evidence ? gs__known_values(type, key) : NULL;
  char hint[160];
  gs__near near;
  if (!all) return;
  gs__near_init(&near, value);
  for (const char *const *v = all; *v; v++) {
    if (strcmp(*v, value) == 0) return;
    gs__near_try(&near, *v);
  }
  gs__near_hint(&near, hint, sizeof hint);
  gs__remark at = {.code = "unknown-value"};
  if (*hint) at.hint = gs__arena_dup(&c->arena, hint + 2, strlen(hint + 2));   /* without its "; " */
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
