/* Checks of what rules make: templates that read a slot which no way has, values that the record does not
 * know, points that can never suffice. */
#include <string.h>

#include "api/check.h"
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
    gs__check_field(c, r, name_of(c, field), &at);
    if (!at.column) continue;
    gs__check_add(c, at, "rule \"%s\": \"%s\" reads the slot \"%s\", which no way has", r->name,
                  name_of(c, field), name_of(c, p->slot));
  }
}

/* ---- values ---- */

/* What the schema of the record allows: include/gainsay-1.schema.json. */
typedef struct allowed {
  const char *type, *key;
  const char *values[32];
} allowed;

#define SPEECH(TYPE)                                                                                        \
  {TYPE, "act", {"state", "inform", "confirm", "deny", "accuse", "criticise", "warn", "threaten",           \
                 "promise", "demand", "ask", "suggest", "predict", "believe", "doubt", "praise", "admit",   \
                 "refuse_comment", "show"}},                                                                \
  {TYPE, "mode", {"direct", "indirect", "mixed", "fragment", "noun", "headline"}},                          \
  {TYPE, "certainty", {"certain", "probable", "possible", "hearsay", "unknown"}}

static const allowed record[] = {
  {"Actor", "kind", {"person", "state", "government", "institution", "military", "police", "armed_group",
                     "party", "company", "igo", "ngo", "media", "people", "anonymous", "place", "other"}},
  SPEECH("Claim"),
  SPEECH("Denial"),
  {"Claim", "polarity", {"affirmed", "negated", "mixed"}},
  {"Denial", "polarity", {"denial", "non_denial", "negated_denial"}},
  {"Denial", "type", {"verb", "noun", "rejects_claim", "falsity_predicate", "negated_statement", "no_plans",
                      "non_involvement", "contrary", "retraction", "non_denial"}},
  {"Tension", "type", {"strain", "criticise", "accuse", "investigate", "reject", "demand", "warn", "threaten",
                       "protest", "rupture", "sanction", "exercise", "mobilise", "weapons_test", "incursion",
                       "coerce", "attack", "mass_violence", "war_talk", "talks", "appeal", "agree", "ease",
                       "aid", "release", "ceasefire"}},
  {"Tension", "status", {"actual", "ongoing", "announced", "threatened", "possible", "called_for", "past",
                         "denied", "negated"}},
  {"Tension", "sign", {"-1", "1"}},
};

static const allowed *allowed_for(const char *type, const char *key) {
  for (size_t i = 0; i < sizeof record / sizeof *record; i++)
    if (strcmp(record[i].type, type) == 0 && strcmp(record[i].key, key) == 0) return record + i;
  return NULL;
}

/* The value of a template that is the same whatever was found, or NULL. */
static const char *constant(const gs__checker *c, const gs__template *t) {
  return t->count == 1 && !t->parts->slot ? name_of(c, t->parts->literal) : NULL;
}

static void check_value(gs__checker *c, const gs__rule *r, const gs__make *made) {
  const char *type = name_of(c, c->plan->types.at[r->type].name), *key = name_of(c, made->key);
  const char *value = constant(c, &made->value);
  const allowed *all = value && !r->evidence ? allowed_for(type, key) : NULL;
  char hint[160];
  gs__near near;
  if (!all) return;
  gs__near_init(&near, value);
  for (const char *const *v = all->values; *v; v++) {
    if (strcmp(*v, value) == 0) return;
    gs__near_try(&near, *v);
  }
  gs__near_hint(&near, hint, sizeof hint);
  gs__remark at = {.code = "unknown-value"};
  if (*hint) at.hint = gs__arena_dup(&c->arena, hint + 2, strlen(hint + 2));   /* without its "; " */
  gs__check_field(c, r, key, &at);
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
  gs__check_field(c, r, "at_least", &at);
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
