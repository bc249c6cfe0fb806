/* What one change would make a pattern match that fails, and how much is amiss if there is none. */
#include "api/miss_entry.h"
#include "api/tell.h"

static void relax_gap(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s,
                      const gs__step *before) {
  if (before && before->element->is_gap) {
    gs__str_puts(out, "if the gap ");
    gs__miss_add_node(out, before->element->node);
    gs__str_printf(out, " were longer by %u", s->extra);
  } else if (before && s->more) {
    gs__str_puts(out, "if ");
    gs__miss_wanted(out, m, l, before);
    gs__str_puts(out, " might take more");
  } else {
    gs__str_printf(out, "with a gap, ...%u, before ", s->extra);
    gs__miss_wanted(out, m, l, s);
  }
}

static void relax_list(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s,
                       const gs__list_test *test) {
  if (!s->likely && gs__miss_is_function(m, s->upto, s->end)) return;
  gs__str_puts(out, "if ");
  gs__miss_add_text(out, m, s->upto, s->end);
  gs__miss_add_in_list(out, m, l, test);
}

/* ---- a mention that another rule would have had to find ---- */

/* Does the rule find what a rule of that phase can see? */
static bool is_in_time(const gs__misses *m, const gs__rule *maker, uint32_t phase) {
  return maker->phase < phase || (maker->phase == phase && m->plan->phases.at[phase].rounds > 1);
}

typedef GS_VEC(const gs__rule *) makers;

static makers makers_of(const gs__misses *m, uint32_t type, uint32_t phase, bool in_time) {
  makers all = {0};
  for (size_t i = 0; i < m->plan->rules.len; i++) {
    const gs__rule *r = m->plan->rules.at[i];
    if (!r->off && !r->is_retag && r->type == type && is_in_time(m, r, phase) == in_time) gs__vec_push(&all, r);
  }
  return all;
}

static void add_makers(gs__str *out, const makers *all) {
  enum { MOST = 3 };
  size_t told = all->len > MOST + 1 ? MOST : all->len;   /* one more takes no more room than its number */
  gs__str_puts(out, all->len > 1 ? "by one of the rules " : "by rule ");
  for (size_t i = 0; i < told; i++) {
    const char *before = !i ? "" : i + 1 == all->len ? " and " : ", ";
    gs__str_printf(out, "%s\"%s\" (%s:%d)", before, all->at[i]->name, gs__tell_path(all->at[i]->at), all->at[i]->line);
  }
  if (told < all->len) gs__str_printf(out, " and %zu more", all->len - told);
}

/* No rule can find it in time; those that do, run too late. */
static void add_too_late(gs__str *out, const gs__misses *m, uint32_t type, uint32_t phase) {
  makers late = makers_of(m, type, phase, false);
  gs__str_puts(out, "if ");
  gs__miss_add_type(out, gs__miss_type_name(m, type));
  gs__str_printf(out, " were found there before phase \"%s\"", gs__miss_sym(m, m->plan->phases.at[phase].name));
  if (late.len) gs__str_puts(out, "; it is found later, ");
  if (late.len) add_makers(out, &late);
  gs__vec_free(&late);
}

/* Has a finding of the type here a token with the tag? If there is none of it, any may be. */
static bool is_tag_of(const gs__misses *m, uint32_t type, uint8_t tag) {
  bool any = false;
  for (size_t i = 0; i < m->run->mentions.len; i++) {
    const gs__mention *x = m->run->mentions.at[i];
    if (x->type != type || x->dropped) continue;
    any = true;
    for (uint32_t t = x->start; t < x->end; t++)
      if (m->run->doc->token_tag[t] == tag) return true;
  }
  return !any;
}

/* Could what stands there be such a thing? Function words could not, nor what no finding of the type is made of. Where
 * nothing else is met, it may stand anywhere. */
static bool could_be(const gs__misses *m, uint32_t type, const gs__laid *l, const gs__step *s) {
  if (!l->best.met) return true;
  if (gs__miss_is_function(m, s->upto, s->end)) return false;
  for (uint32_t t = s->upto; t < s->end; t++)
    if (!is_tag_of(m, type, m->run->doc->token_tag[t])) return false;
  return true;
}

/* What stands there is named only if it is like such a thing, and something says that it would be there. */
static void relax_found(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  uint32_t type = n->layer, phase = m->plan->rules.at[l->rule]->phase;
  if (!could_be(m, type, l, s)) return;
  makers all = makers_of(m, type, phase, true);
  if (!all.len) {
    add_too_late(out, m, type, phase);
    return;
  }
  bool named = s->likely && l->best.met;
  gs__str_puts(out, "if ");
  if (named) gs__miss_add_text(out, m, s->upto, s->end);
  if (named) gs__str_puts(out, " were found as ");
  gs__miss_add_type(out, gs__miss_type_name(m, type));
  if (!named) gs__str_puts(out, " were found there");
  if (named ? s->element->slot || n->tests || n->with : n->tests || n->with) {
    gs__str_puts(out, ", as ");
    gs__miss_wanted(out, m, l, s);
    gs__str_puts(out, " asks");
  }
  gs__str_puts(out, ", ");
  add_makers(out, &all);
  gs__vec_free(&all);
}

/* Another finding of the type stands there, which lacks something; or a unit is wanted. */
static void relax_unit(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  bool within = s->same && n->with && n->with->kind == GS__LIST && !n->tests && !s->beyond_end;
  gs__unfit_entry e = {.why = GS__NO_ENTRY};
  if (within) e = gs__miss_entry_in(m, n->with, s->upto, s->unit_end);
  if (e.why && e.why != GS__UNFIT_BOTH) gs__miss_relax_entry(out, m, l, &e);
  if (e.why) return;
  if (!s->same && gs__miss_is_function(m, s->upto, s->end)) return;
  gs__str_puts(out, within ? "if a part of " : "if ");
  gs__miss_add_text(out, m, s->upto, s->same ? s->unit_end : s->end);
  if (within) {
    gs__miss_add_in_list(out, m, l, n->with->list);
  } else {
    gs__str_puts(out, s->same ? ", " : " were found as ");
    gs__miss_add_type(out, gs__miss_type_name(m, n->layer));
    if (!s->same && !s->element->slot) return;   /* the type is all that is asked for */
    gs__str_puts(out, s->same ? ", were as " : ", as ");
    gs__miss_wanted(out, m, l, s);
    gs__str_puts(out, " asks");
  }
}

/* What was found there and did not stay is told already. */
static void relax_layer(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  uint32_t type = gs__partial_core(s->element->node)->layer;
  bool found = m->plan->types.at[type].source == GS__FOUND && !s->same;
  if (!found) relax_unit(out, m, l, s);
  else if (!gs__miss_was_found(m, type, s)) relax_found(out, m, l, s);
}

static void relax_instead(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  gs__unfit_entry e = gs__miss_entry(m, n, s->upto, s->end);
  if (e.why == GS__UNFIT_BOTH) return;
  if (e.why && e.alone) {
    gs__miss_relax_entry(out, m, l, &e);
  } else if (n->kind == GS__LIST) {
    relax_list(out, m, l, s, n->list);
  } else if (n->kind == GS__LAYER) {
    relax_layer(out, m, l, s);
  } else if (s->likely || s->same || !s->element->slot || !gs__miss_is_function(m, s->upto, s->end)) {
    gs__str_puts(out, "if ");
    gs__miss_add_text(out, m, s->upto, s->end);
    gs__str_puts(out, " were allowed in place of ");
    gs__miss_wanted(out, m, l, s);
  }
}

static void relax_missing(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  bool at = s->element->node->kind == GS__AT;
  uint32_t have = gs__miss_rounds(s);
  gs__str_puts(out, at ? "without " : "if ");
  if (have && gs__miss_rounds_wanted(s)) gs__str_printf(out, "%u were enough for ", have);
  gs__miss_wanted(out, m, l, s);
  if (!at && !(have && gs__miss_rounds_wanted(s))) gs__str_puts(out, " might be missing");
}

/* Not what would stand for one round where several are missing, nor what a unit has, but for its border. */
static bool helps(const gs__step *s) {
  if (s->outcome == GS__INSTEAD) return !s->beyond_end && gs__miss_rounds(s) + 1 >= gs__miss_rounds_wanted(s);
  return s->outcome != GS__MISSING || !s->element->is_head;   /* without its head there is nothing to find */
}

void gs__miss_relax(gs__str *out, const gs__misses *m, const gs__laid *l) {
  const gs__step *s = gs__miss_fault(&l->best);
  if (!s || l->best.faults != 1 || l->against_count || l->lost || !helps(s) || gs__miss_is_sought(l, s)) return;
  size_t before = out->len, begun;
  gs__str_puts(out, "would match ");
  begun = out->len;
  if (s->outcome == GS__INSTEAD) relax_instead(out, m, l, s);
  else if (s->outcome == GS__MISSING) relax_missing(out, m, l, s);
  else relax_gap(out, m, l, s, s > l->best.steps ? s - 1 : NULL);
  if (out->len == begun) out->len = before;   /* nothing sensible would help */
}

/* Are two things amiss with what stands in the place of an element? */
static bool is_twofold(const gs__misses *m, const gs__step *s) {
  return s->outcome == GS__INSTEAD &&
         gs__miss_entry(m, gs__partial_core(s->element->node), s->upto, s->end).why == GS__UNFIT_BOTH;
}

void gs__miss_amiss(gs__str *out, const gs__misses *m, const gs__laid *l) {
  const gs__step *s = gs__miss_fault(&l->best);
  uint32_t things = l->best.faults + l->against_count + (l->lost != NULL) + (s && is_twofold(m, s));
  if (things == 1 && s) {
    gs__str_puts(out, "one thing is missing: ");
    gs__miss_wanted(out, m, l, s);
  }
  if (things < 2) return;
  gs__str_printf(out, "no one change is enough: %u things are amiss", things);
  for (uint32_t i = 0; i < l->against_count; i++) {
    gs__str_puts(out, i ? "; " : "; even then a match would be lost: ");
    gs__miss_cause(out, m, m->against.at + l->against + i, false);
  }
  if (l->lost) gs__str_printf(out, "; even then a match would be lost: %s", l->lost);
}
