/* run_lab: rules for the lab, as the loader would make them of a pack, and mentions as text. */
#ifndef GS_TESTS_RUN_LAB_H
#define GS_TESTS_RUN_LAB_H

#include "match_lab.h"

/* A rule with one way; more ways, conditions and attributes are added to what comes back. */
static inline gs__rule *lab_rule(lab *l, const char *name, const char *phase, const char *finds,
                                 const char *pattern) {
  gs__plan *p = l->plan;
  gs__rule *r = gs__plan_make_rule(p);
  if (!p->packs.len)
    gs__vec_push(&p->packs, ((gs__pack){.name = "lab", .version = "1", .folder = "."}));
  r->name = name;
  r->file = r->at = "lab.lua";
  r->keep = -1;
  r->type = lab_type(l, finds);
  r->phase = gs__plan_phase(p, phase, strlen(phase));
  gs__sym head = p->types.at[r->type].head;
  gs__pattern *way = lab_pattern(l, pattern, head ? gs__plan_text(p, head) : NULL);
  gs__vec_push(&r->ways, ((gs__way){gs__plan_sym(p, "pattern"), way}));
  gs__plan_add_rule(p);
  return r;
}

static inline void lab_head(lab *l, const char *type, const char *slot) {
  l->plan->types.at[lab_type(l, type)].head = gs__plan_sym(l->plan, slot);
}

static inline void lab_term(lab *l, gs__rule *r, gs__terms *to, gs__where where,
                            const char *pattern, int weight) {
  gs__term t = {.name = gs__plan_sym(l->plan, "term"), .where = where, .weight = weight};
  const gs__pattern *way = r->ways.at[0].pattern;
  gs__err err;
  int code = where == GS__FEATURE
                 ? gs__plan_template(l->plan, pattern, strlen(pattern), &t.feature, &err)
                 : gs__pattern_condition(&t.pattern, &l->plan->names, pattern, strlen(pattern),
                                         way->slots, way->slot_count, where == GS__BEFORE, &err);
  if (code < 0) fail_msg("%s: %s", pattern, err.message);
  gs__vec_push(to, t);
}

static inline void lab_make(lab *l, gs__rule *r, const char *key, const char *template) {
  gs__make m = {.key = gs__plan_sym(l->plan, key)};
  gs__err err;
  assert_int_equal(0, gs__plan_template(l->plan, template, strlen(template), &m.value, &err));
  gs__vec_push(&r->make, m);
}

/* All mentions of a type, by place: "text {slot=text} key=value", the dropped ones with a - before.
 */
static inline const char *lab_mentions(lab *l, const char *type, bool dropped) {
  uint32_t wanted = lab_type(l, type);
  gs__str_clear(&l->out);
  for (size_t i = 0; i < l->run->mentions.len; i++) {
    const gs__mention *m = l->run->mentions.at[i];
    if (m->type != wanted || (m->dropped && !dropped)) continue;
    if (l->out.len) gs__str_puts(&l->out, " | ");
    if (m->dropped) gs__str_putc(&l->out, '-');
    lab_add_text(l, m->start, m->end);
    for (size_t k = 0; k < m->slots.len; k++) {
      gs__str_printf(&l->out, "%s%s=", k ? "; " : " {",
                     gs__plan_text(l->plan, m->slots.at[k].name));
      lab_add_text(l, m->slots.at[k].start, m->slots.at[k].end);
    }
    if (m->slots.len) gs__str_putc(&l->out, '}');
    for (size_t k = 0; k < m->values.len; k++)
      gs__str_printf(&l->out, " %s=%s", gs__plan_text(l->plan, m->values.at[k].key),
                     gs__plan_text(l->plan, m->values.at[k].value));
  }
  return gs__str_get(&l->out);
}

static inline void lab_finds(lab *l, const char *text, const char *type, const char *want) {
  lab_read(l, text);
  const char *have = lab_mentions(l, type, false);
  if (strcmp(have, want) != 0) fail_msg("%s\n  found:    %s\n  expected: %s", text, have, want);
}

#endif
