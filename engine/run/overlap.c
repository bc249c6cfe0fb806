/* Which of the mentions of one type stay when they claim the same place. The place is the head slot,
 * or all of a mention without a head. The order is complete, so nothing is left to chance:
 *   longest:  longer, higher priority, listed, more specific pattern, earlier rule, earlier place
 *             (a priority is written on purpose, so it counts before what the engine reckons;
 *             listed: one entry of a word list is all of the place)
 *   best:     more points, higher priority, longer, listed, more specific, earlier rule, earlier place
 *   first:    earlier place, then as longest
 * Where rules of one type differ in this, those of `longest` go first, then `best`, then `first`.
 * A mention inside another one stays if it is a part of it, or a part of its part: if it stands in one of
 * the slots. */
#include <stdlib.h>

#include "run/watch.h"

typedef struct rival {
  gs__mention *m;
  uint32_t length, specificity, rank;
  int priority, points;
  gs__keep keep;
  bool listed;
} rival;

static bool is_listed(const gs__mention *m) {
  for (uint32_t i = 0; i < m->support_count; i++) {
    const gs__support *v = m->support + i;
    if (v->is_hit && v->start == m->place && v->end == m->head_end) return true;
  }
  return false;
}

static gs__keep keep_of(const gs__run *run, const gs__mention *m) {
  const gs__rule *rule = m->rule == GS__NONE ? NULL : run->plan->rules.at[m->rule];
  return rule && rule->keep >= 0 ? (gs__keep)rule->keep : run->plan->types.at[m->type].keep;
}

static rival rival_of(const gs__run *run, gs__mention *m) {
  rival r = {.m = m, .length = m->end - m->start, .rank = m->rule, .keep = keep_of(run, m)};
  if (m->rule == GS__NONE) return r;
  const gs__rule *rule = run->plan->rules.at[m->rule];
  r.rank = rule->rank;
  r.specificity = rule->ways.at[m->way].pattern->specificity;
  r.priority = rule->priority;
  r.points = m->points;
  r.listed = is_listed(m);
  return r;
}

#define PREFER(a, b) \
  if ((a) != (b)) return (a) > (b) ? -1 : 1

static int by_order(const void *x, const void *y) {
  const rival *a = x, *b = y;
  PREFER((int)b->keep, (int)a->keep);
  if (a->keep == GS__KEEP_FIRST) PREFER(b->m->place, a->m->place);
  if (a->keep == GS__KEEP_BEST) {
    PREFER(a->points, b->points);
    PREFER(a->priority, b->priority);
  }
  PREFER(a->length, b->length);
  PREFER(a->priority, b->priority);
  PREFER(a->listed, b->listed);
  PREFER(a->specificity, b->specificity);
  PREFER(b->rank, a->rank);
  PREFER(b->m->way, a->m->way);
  PREFER(b->m->place, a->m->place);
  return (a->m->number > b->m->number) - (a->m->number < b->m->number);
}

/* Is inner a part of outer, or a part of one of its parts? A part is made before what it is a part of. */
static bool is_part(const gs__run *run, const gs__mention *inner, const gs__mention *outer) {
  if (inner->number >= outer->number) return false;
  for (uint32_t i = 0; i < outer->support_count; i++) {
    const gs__support *v = outer->support + i;
    if (v->is_hit || v->layer != inner->type) continue;
    if (v->item == inner->number || is_part(run, inner, run->mentions.at[v->item])) return true;
  }
  return false;
}

/* The accepted mention that holds one of the tokens against m, or NULL. */
static gs__mention *holder(const gs__run *run, const uint32_t *held, const gs__mention *m,
                           uint32_t from, uint32_t to) {
  for (uint32_t t = from; t < to; t++) {
    if (!held[t]) continue;
    gs__mention *o = run->mentions.at[held[t] - 1];
    if (!is_part(run, m, o) && !is_part(run, o, m)) return o;
  }
  return NULL;
}

/* Whoever gave way in this phase may come back, if the one to whom it gave way has to go itself. */
static bool competes(const gs__run *run, const gs__mention *m) {
  if (!m->dropped) return true;
  return m->dropped_by != GS__NONE && m->rule != GS__NONE &&
         run->plan->rules.at[m->rule]->phase == run->phase;
}

typedef struct places {                /* by token: the mention that holds it, + 1 */
  uint32_t *held;
  uint32_t *truly;                     /* the same without those that are imagined; NULL: there are none */
  bool by_head;                        /* a mention claims its head only */
} places;

/* Those tokens that nobody holds yet; a part of m may hold some. */
static void hold(uint32_t *held, const gs__mention *m, gs__range r) {
  for (uint32_t k = r.start; k < r.end; k++)
    if (!held[k]) held[k] = m->number + 1;
}

/* Takes the place of m if nobody holds it: returns who does, or NULL. */
static gs__mention *take_in(const gs__run *run, uint32_t *held, const gs__mention *m, gs__range r) {
  gs__mention *o = holder(run, held, m, r.start, r.end);
  if (!o) hold(held, m, r);
  return o;
}

/* Those that are imagined do not meet each other: each gives way as it would alone. */
static gs__mention *take_place(const gs__run *run, const places *p, const gs__mention *m) {
  gs__range r = p->by_head ? (gs__range){m->place, m->head_end} : (gs__range){m->start, m->end};
  if (m->imagined) {
    gs__mention *o = holder(run, p->truly, m, r.start, r.end);
    if (!o) hold(p->held, m, r);
    return o;
  }
  if (p->truly) take_in(run, p->truly, m, r);
  return take_in(run, p->held, m, r);
}

static void decide(gs__run *run, gs__mention *m, const gs__mention *o,
                   void (*changed)(gs__run *, const gs__mention *)) {
  bool was = m->dropped;
  if (o) {
    gs__mention_drop(run, m, o->number, "overlap");
  } else if (was) {
    gs__mention_restore(run, m);
  }
  if (m->dropped != was) changed(run, m);
}

void gs__overlap_settle(gs__run *run, uint32_t type, void (*changed)(gs__run *, const gs__mention *)) {
  places p = {.by_head = run->plan->types.at[type].head != 0};
  bool imagined = false;
  GS_VEC(rival) all = {0};
  for (size_t i = 0; i < run->of_type[type].len; i++) {
    gs__mention *m = run->of_type[type].at[i];
    if (keep_of(run, m) == GS__KEEP_ALL || !competes(run, m)) continue;
    gs__vec_push(&all, rival_of(run, m));
    imagined |= m->imagined;
  }
  if (!all.len) return;
  qsort(all.at, all.len, sizeof *all.at, by_order);
  p.held = gs__mem_alloc((run->doc->token_count + 1) * sizeof *p.held);
  if (imagined) p.truly = gs__mem_alloc((run->doc->token_count + 1) * sizeof *p.truly);
  for (size_t i = 0; i < all.len; i++) decide(run, all.at[i].m, take_place(run, &p, all.at[i].m), changed);
  gs__mem_free(p.held);
  gs__mem_free(p.truly);
  gs__vec_free(&all);
}

/* ---- telling which order decided ---- */

typedef struct order {
  const char *name;
  int a, b;
} order;

const char *gs__overlap_order(const gs__run *run, gs__mention *first, gs__mention *second, int *has,
                              int *other) {
  rival a = rival_of(run, first), b = rival_of(run, second);
  int best = a.keep == GS__KEEP_BEST, by_place = a.keep == GS__KEEP_FIRST;
  const order all[] = {
      {"its rule keeps by another order, which goes first", -(int)a.keep, -(int)b.keep},
      {"it stands earlier", by_place * -(int)first->place, by_place * -(int)second->place},
      {"more points", best * a.points, best * b.points},
      {"higher priority", best * a.priority, best * b.priority},
      {"longer", (int)a.length, (int)b.length},
      {"higher priority", a.priority, b.priority},
      {"one entry of a word list is all of it", a.listed, b.listed},
      {"more specific pattern", (int)a.specificity, (int)b.specificity},
      {"its rule stands earlier", -(int)a.rank, -(int)b.rank},
      {"its way stands earlier", -(int)first->way, -(int)second->way},
      {"it stands earlier", -(int)first->place, -(int)second->place}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    if (all[i].a == all[i].b) continue;
    *has = all[i].a;
    *other = all[i].b;
    return all[i].name;
  }
  return "it was made earlier";
}
