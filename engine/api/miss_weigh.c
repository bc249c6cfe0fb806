/* Would the one change with which a pattern matches be enough? The match that would be there then is weighed as all
 * are: by the exceptions of the rule, by what must stand before and after, by its points. What its functions in Lua,
 * its rivals and passes would do is another question (miss_try.c). */
#include "api/miss.h"

enum { MOST_ABOUT = 8 };               /* slots in slots */

typedef struct imagined {
  const gs__pattern *pattern;
  gs__found found;
  bool begun;
} imagined;

/* The slots about the node of a slot, with it; how many. 0: it is not below n. */
static uint32_t slots_about(const gs__node *n, const gs__node *slot, gs__sym *names) {
  for (; n; n = n->next) {
    if (n == slot) {
      names[0] = n->name;
      return 1;
    }
    uint32_t count = slots_about(n->child, slot, names);
    if (count && n->kind == GS__SLOT && count < MOST_ABOUT) names[count++] = n->name;
    if (count) return count;
  }
  return 0;
}

static int slot_of(const gs__pattern *p, gs__sym name) {
  for (uint32_t i = 0; i < p->slot_count; i++)
    if (p->slots[i] == name) return (int)i;
  return -1;
}

/* What lies side by side is one piece. */
static void add_piece(gs__found *f, uint32_t slot, uint32_t start, uint32_t end) {
  for (uint32_t i = 0; i < f->piece_count; i++) {
    if (f->pieces[i].slot != slot || f->pieces[i].end != start) continue;
    f->pieces[i].end = end;
    return;
  }
  if (f->piece_count < GS__MAX_PIECES_MATCH) f->pieces[f->piece_count++] = (gs__piece){slot, start, end};
}

static void take_step(imagined *x, const gs__step *s) {
  gs__found *f = &x->found;
  uint32_t end = s->outcome == GS__INSTEAD && s->same && !s->beyond_end ? s->unit_end : s->end;
  if (end <= s->start) return;
  if (!x->begun) f->start = f->place = s->start;
  x->begun = true;
  f->end = end;
  gs__sym names[MOST_ABOUT];
  uint32_t count = s->element->slot ? slots_about(x->pattern->tree, s->element->slot, names) : 0;
  for (uint32_t i = 0; i < count; i++) {
    int slot = slot_of(x->pattern, names[i]);
    if (slot >= 0) add_piece(f, (uint32_t)slot, s->start, end);
  }
}

bool gs__miss_imagine(const gs__misses *m, const gs__laid *l, gs__found *out) {
  const gs__pattern *p = m->plan->rules.at[l->rule]->ways.at[l->way].pattern;
  const gs__partial *best = &l->best;
  imagined x = {.pattern = p};
  for (uint32_t i = 0; i < best->step_count; i++) take_step(&x, best->steps + i);
  for (uint32_t i = 0; p->head >= 0 && i < x.found.piece_count; i++) {
    if (x.found.pieces[i].slot != (uint32_t)p->head) continue;
    x.found.place = x.found.pieces[i].start;
    break;
  }
  *out = x.found;
  return x.begun;
}

static bool is_scored(const gs__gone *g, size_t term) {
  for (uint32_t i = 0; i < g->scored_count; i++)
    if (g->scored[i].term == term) return true;
  return false;
}

/* What is mended may count for more than what stands there: terms that look at the match could all hold then. What a
 * feature of it would count for is not known. */
static bool may_suffice(const gs__rule *r, const gs__gone *g) {
  int points = g->points;
  for (size_t i = 0; i < r->terms.len; i++) {
    const gs__term *t = r->terms.at + i;
    if (t->where == GS__FEATURE) return true;
    if (t->where == GS__WITHIN && t->weight > 0 && !is_scored(g, i)) points += t->weight;
  }
  return points >= r->at_least;
}

void gs__miss_weigh(gs__misses *m, gs__run *run, gs__laid *l) {
  const gs__rule *r = m->plan->rules.at[l->rule];
  gs__found f;
  if (l->best.faults != 1 || r->is_retag || !gs__miss_imagine(m, l, &f)) return;
  size_t before = m->against.len;
  uint64_t steps = run->lattice.steps, limit = run->lattice.step_limit;
  run->lattice.step_limit = 0;         /* explaining must not use up the budget of the rules */
  m->weighing = true;
  gs__phase_weigh(run, l->rule, l->way, l->window, &f);
  m->weighing = false;
  run->lattice.steps = steps;
  run->lattice.step_limit = limit;
  const gs__gone *last = m->against.len > before ? m->against.at + m->against.len - 1 : NULL;
  if (last && last->why == GS__LOST_POINTS && may_suffice(r, last)) m->against.len--;
  l->against = (uint32_t)before;
  l->against_count = (uint32_t)(m->against.len - before);
}
