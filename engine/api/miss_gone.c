/* What is told of a match that was lost, and of a mention that did not stay. */
#include <string.h>

#include "api/miss_words.h"
#include "api/tell.h"

/* ---- matches that were lost ---- */

static const char *field_of(const gs__gone *g) {
  if (g->why == GS__LOST_UNLESS) return "unless";
  return g->term->where == GS__BEFORE ? "before" : "after";
}

static void add_terms(gs__str *out, const gs__misses *m, const gs__gone *g) {
  const gs__rule *r = m->plan->rules.at[g->rule];
  for (size_t i = 0; i < r->terms.len; i++) {
    int points = 0;
    for (uint32_t k = 0; k < g->scored_count; k++)
      if (g->scored[k].term == i) points = g->scored[k].points;
    gs__str_printf(out, "%s%s %+d", i ? ", " : ": ", gs__miss_sym(m, r->terms.at[i].name), points);
  }
}

/* A condition that has no name of its own is called by its field. */
static void add_field(gs__str *out, const gs__misses *m, const gs__gone *g) {
  const char *name = gs__miss_sym(m, g->term->name), *field = field_of(g);
  gs__str_puts(out, field);
  if (strcmp(name, field) != 0) gs__str_printf(out, " \"%s\"", name);
}

/* What stands where `before` or `after` looks. */
static void add_neighbour(gs__str *out, const gs__misses *m, const gs__gone *g) {
  bool before = g->term->where == GS__BEFORE;
  gs__range w = gs__phase_window(m->run, m->plan->rules.at[g->rule]->within, g->sentence);
  gs__str_puts(out, before ? "; before the match " : "; behind the match ");
  if (before ? g->start <= w.start : g->end >= w.end) {
    gs__str_puts(out, before ? "the text begins" : "the text ends");
    return;
  }
  gs__str_puts(out, "stands ");
  gs__miss_add_token(out, m, before ? g->start - 1 : g->end);
}

void gs__miss_cause(gs__str *out, const gs__misses *m, const gs__gone *g, bool in_full) {
  if (g->why == GS__LOST_POINTS) {
    gs__str_printf(out, "points: %d of %d needed", g->points, m->plan->rules.at[g->rule]->at_least);
    add_terms(out, m, g);
    return;
  }
  const char *text = g->term->pattern ? g->term->pattern->text : "";
  add_field(out, m, g);
  gs__str_puts(out, g->why == GS__LOST_UNLESS ? " holds: " : " does not hold: ");
  bool placed = g->where.start < g->where.end;
  if (placed) gs__miss_add_text(out, m, g->where.start, g->where.end);
  if (placed && in_full) gs__str_puts(out, " is ");
  if (!placed || in_full) gs__tell_clean(out, text, strlen(text), 2 * GS__MISS_WIDE);
  if (g->why == GS__LOST_NEEDS) add_neighbour(out, m, g);
}

/* Is it the only reason for which the match is lost? */
static bool alone(const gs__misses *m, const gs__gone *g) {
  for (size_t i = 0; i < m->gone.len; i++) {
    const gs__gone *o = m->gone.at + i;
    if (o != g && o->rule == g->rule && o->way == g->way && o->place == g->place) return false;
  }
  return true;
}

void gs__miss_mend(gs__str *out, const gs__misses *m, const gs__gone *g) {
  if (!alone(m, g)) return;
  gs__str_puts(out, "would stay ");
  if (g->why == GS__LOST_POINTS) {
    gs__str_printf(out, "if %d fewer points were needed",
                   m->plan->rules.at[g->rule]->at_least - g->points);
  } else {
    gs__str_puts(out, "without ");
    add_field(out, m, g);
  }
}

/* ---- mentions that did not stay ---- */

static void add_rival(gs__str *out, const gs__misses *m, gs__mention *loser) {
  gs__mention *o = m->run->mentions.at[loser->dropped_by];
  int has = 0, other = 0;
  const char *order = gs__overlap_order(m->run, o, loser, &has, &other);
  gs__str_printf(out, "gave way to %s ", gs__miss_type_name(m, o->type));
  gs__miss_add_text(out, m, o->start, o->end);
  if (o->rule != GS__NONE) {
    const gs__rule *r = m->plan->rules.at[o->rule];
    gs__str_printf(out, " by rule \"%s\" (%s:%d)", r->name, gs__tell_path(r->at), r->line);
  }
  gs__str_printf(out, ": %s", order);
  if (has > 0) gs__str_printf(out, ", %d to %d", has, other);
}

/* Words that a pass named as its reason; of a mention those that are entries of lists. */
static void add_basis(gs__str *out, const gs__misses *m, const gs__basis *b) {
  const gs__mention *on = b->mention == GS__NONE ? NULL : m->run->mentions.at[b->mention];
  gs__miss_add_text(out, m, b->start, b->end);
  if (!on && b->list != GS__NONE) gs__str_printf(out, " <%s>", gs__miss_sym(m, m->plan->lists.list.at[b->list].name));
  for (uint32_t i = 0; on && i < on->support_count; i++) {
    const gs__support *v = on->support + i;
    if (!v->is_hit) continue;
    const gs__entry *e = m->plan->lists.entries.at + m->run->hits.at[v->item].entry;
    const gs__list *list = m->plan->lists.list.at + e->list;
    gs__str_puts(out, ", ");
    gs__miss_add_text(out, m, v->start, v->end);
    gs__str_printf(out, " <%s> %s:%d", gs__miss_sym(m, list->name), gs__tell_path(gs__list_file(list, e->row)),
                   gs__miss_line(m, e));
  }
}

void gs__miss_reason(gs__str *out, const gs__misses *m, const gs__mention *x) {
  const char *before = " (";
  gs__str_puts(out, x->dropped_why ? x->dropped_why : "it gives no reason");
  for (size_t i = 0; i < x->bases.len; i++) {
    if (x->bases.at[i].key != GS__NONE) continue;
    gs__str_puts(out, before);
    add_basis(out, m, x->bases.at + i);
    before = "; ";
  }
  if (*before == ';') gs__str_putc(out, ')');
}

void gs__miss_dropped(gs__str *out, const gs__misses *m, gs__mention *x) {
  if (x->dropped_by != GS__NONE) {
    add_rival(out, m, x);
  } else if (x->dropped_in != GS__NONE) {
    const gs__pass *p = m->plan->passes.at + x->dropped_in;
    gs__str_printf(out, "pass \"%s\" (%s:%d) dropped it: ", p->name, gs__tell_path(p->at), p->line);
    gs__miss_reason(out, m, x);
  } else if (x->dropped_why && strcmp(x->dropped_why, GS__CHECK_REFUSED) == 0) {
    gs__str_puts(out, "check, a function of the rule, did not return true");
  } else if (x->dropped_why && strcmp(x->dropped_why, GS__FUNCTION_FAILED) == 0) {
    gs__str_puts(out, "a function failed: ");
    gs__tell_failure(out, m->plan, &m->run->failure);
  } else {
    gs__str_printf(out, "it was dropped: %s",
                   x->dropped_why ? x->dropped_why : "for no reason given");
  }
}
