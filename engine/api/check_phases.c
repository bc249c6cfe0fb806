/* Checks what ways and exceptions ask of the phases before theirs: what is found only later, or by nobody, never stands
 * where they look. */
#include <string.h>

#include "api/check.h"
#include "base/str.h"

/* ---- when a type is found ---- */

/* The first phase of what stands in a file, whose Lua runs then; of a module, which anybody may ask for, the first. */
static uint32_t runs_in(const gs__plan *p, const char *file) {
  uint32_t first = GS__NONE;
  for (size_t i = 0; i < p->passes.len; i++)
    if (!strcmp(p->passes.at[i].file, file) && p->passes.at[i].phase < first) first = p->passes.at[i].phase;
  for (size_t i = 0; i < p->rules.len; i++)
    if (!strcmp(p->rules.at[i]->file, file) && p->rules.at[i]->phase < first) first = p->rules.at[i]->phase;
  return first == GS__NONE ? 0 : first;
}

/* The first phase that may find it; GS__NONE: there is none. */
static uint32_t found_in(const gs__checker *c, uint32_t type) {
  const gs__plan *p = c->plan;
  uint32_t first = GS__NONE;
  for (size_t i = 0; i < p->rules.len; i++) {
    const gs__rule *r = p->rules.at[i];
    if (!r->is_retag && !r->off && r->type == type && r->phase < first) first = r->phase;
  }
  const gs__use *add = gs__uses_call(c->uses, "add", gs__check_name(c, p->types.at[type].name));
  for (; add; add = gs__uses_next(c->uses, add)) {
    uint32_t phase = runs_in(p, add->file->path);
    if (phase < first) first = phase;
  }
  return first;
}

/* Is it found in time for a rule of the phase? `first` gets the first phase that finds it. */
static bool stands(const gs__checker *c, uint32_t type, uint32_t phase, uint32_t *first) {
  if (c->plan->types.at[type].source != GS__FOUND) return true;
  *first = found_in(c, type);
  return *first < phase || (*first == phase && c->plan->phases.at[phase].rounds > 1);
}

/* ---- what a pattern cannot do without ---- */

static uint32_t lacking(const gs__checker *c, const gs__node *n, uint32_t phase, uint32_t *first);

static uint32_t lacking_in(const gs__checker *c, const gs__node *n, uint32_t phase, uint32_t *first) {
  for (; n; n = n->next) {
    uint32_t type = lacking(c, n, phase, first);
    if (type != GS__NONE) return type;
  }
  return GS__NONE;
}

static uint32_t lacking_in_all(const gs__checker *c, const gs__node *n, uint32_t phase, uint32_t *first) {
  uint32_t any = n ? lacking(c, n, phase, first) : GS__NONE, of_others;
  for (n = n ? n->next : NULL; n && any != GS__NONE; n = n->next)
    if (lacking(c, n, phase, &of_others) == GS__NONE) return GS__NONE;
  return any;
}

/* A type that every match needs and that is not found in time; GS__NONE: there is none. */
static uint32_t lacking(const gs__checker *c, const gs__node *n, uint32_t phase, uint32_t *first) {
  switch (n->kind) {
  case GS__LAYER:
    if (!stands(c, n->layer, phase, first)) return n->layer;
    return n->with ? lacking(c, n->with, phase, first) : GS__NONE;
  case GS__REPEAT:
    return n->min ? lacking(c, n->child, phase, first) : GS__NONE;
  case GS__SLOT:
  case GS__SEQ:
    return lacking_in(c, n->child, phase, first);
  case GS__ALT:
    return lacking_in_all(c, n->child, phase, first);
  case GS__SLOT_REF:
  case GS__TOKEN:
  case GS__LIST:
  case GS__ANY:
  case GS__AT:
    return GS__NONE;
  }
  return GS__NONE;
}

static void check_pattern(gs__checker *c, const gs__rule *r, const gs__pattern *p, const char *field, gs__sym name) {
  const gs__plan *plan = c->plan;
  uint32_t first, type = lacking(c, p->read, r->phase, &first);
  if (type == GS__NONE) return;
  gs__remark at = {.code = "never-found"};
  const char *asks = gs__check_name(c, plan->types.at[type].name);
  const char *own = gs__check_name(c, plan->phases.at[r->phase].name);
  const char *of = *field == 'u' ? "an exception" : "a way";
  gs__check_field(c, r, field, gs__check_name(c, name), &at);
  if (first == GS__NONE) {
    gs__check_add(c, at, "rule \"%s\": %s asks for \"%s\", which no rule or pass finds", r->name, of, asks);
  } else if (first == r->phase) {
    at.hint = "put the rule into a later phase, or give the phase rounds = 2 in pack.lua";
    gs__check_add(c, at,
                  "rule \"%s\": %s asks for \"%s\", which is found only in its own phase, \"%s\", that has one round",
                  r->name, of, asks, own);
  } else {
    at.hint = "put the rule into a later phase";
    gs__check_add(c, at, "rule \"%s\": %s asks for \"%s\", which is found in phase \"%s\" only, behind its own, \"%s\"",
                  r->name, of, asks, gs__check_name(c, plan->phases.at[first].name), own);
  }
}

void gs__check_phases(gs__checker *c, const gs__rule *r) {
  for (size_t i = 0; i < r->ways.len; i++)
    check_pattern(c, r, r->ways.at[i].pattern, "ways", r->ways.at[i].name);
  for (size_t i = 0; i < r->unless.len; i++)
    check_pattern(c, r, r->unless.at[i].pattern, "unless", r->unless.at[i].name);
}
