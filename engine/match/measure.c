/* What must be known of a pattern before it is ever matched: how its slots are numbered, and that
 * translation will not refuse it. Bounds are generous; where they do not hold, translation is tried. */
#include "match/pattern.h"

enum { MOST_ALTERNATIVES = 256 };

/* Is there a slot in the chain? *ordered: one in an alternative among several. */
static bool has_slot(const gs__node *n, bool *ordered) {
  bool any = false;
  for (; n; n = n->next) {
    if (n->known && !n->known->slots) continue;
    bool inside = n->child && has_slot(n->child, ordered);
    inside |= n->with && has_slot(n->with, ordered);
    *ordered |= inside && n->kind == GS__ALT;
    any |= inside || n->kind == GS__SLOT;
  }
  return any;
}

bool gs__measure_ordered(const gs__node *tree) {
  bool ordered = false;
  has_slot(tree, &ordered);
  return ordered;
}

static bool find_slot(const gs__pattern *p, gs__sym name) {
  for (uint32_t i = 0; i < p->slot_count; i++)
    if (p->slots[i] == name) return true;
  return false;
}

static void number_slot(gs__measure *m, gs__sym name) {
  if (find_slot(m->pattern, name)) return;
  if (m->pattern->slot_count == GS__MAX_SLOTS) m->doubt = true;
  else m->pattern->slots[m->pattern->slot_count++] = name;
}

static void refer(gs__measure *m, gs__sym name) {
  if (m->binds && find_slot(m->pattern, name)) m->pattern->refers = true;
  else m->doubt = true;
}

/* Alternatives that stay when those that are one token each have become one test. */
static uint32_t alternatives(const gs__node *n) {
  uint32_t count = 1;
  for (const gs__node *c = n->child; c; c = c->next)
    count += c->kind == GS__ALT ? alternatives(c) : !gs__pattern_merges(c);
  return count;
}

static uint32_t larger(uint32_t a, uint32_t b) {
  return a > b ? a : b;
}

/* What is `next` is read behind what is `first`. */
static gs__bound in_turn(gs__bound first, gs__bound next) {
  return (gs__bound){.steps = first.steps + next.steps,
                  .first = first.first + (first.passable ? next.first : 0),
                  .ahead = larger(first.ahead + next.first, next.ahead),
                  .passable = first.passable && next.passable};
}

static gs__bound measure(gs__measure *m, const gs__node *n, bool leftwards);

/* The chain from n on, backwards if that is how it is read. (Slots are numbered in the order of reading.) */
static gs__bound measure_chain(gs__measure *m, const gs__node *n, bool leftwards) {
  if (!n) return (gs__bound){.passable = true};
  if (leftwards) {
    gs__bound rest = measure_chain(m, n->next, true);
    return in_turn(rest, measure(m, n, true));
  }
  gs__bound one = measure(m, n, false);
  return in_turn(one, measure_chain(m, n->next, false));
}

static gs__bound measure_repeat(gs__measure *m, const gs__node *n, bool leftwards) {
  gs__bound once = measure(m, n->child, leftwards);
  uint32_t rounds = n->max ? n->max : n->min + 2;
  uint32_t first = once.first * (once.passable ? rounds : 1);
  return (gs__bound){.steps = n->max ? n->max * (once.steps + 1) : n->min * once.steps + 2 * (once.steps + 1) + 2,
                  .first = first,
                  .ahead = once.ahead + first,
                  .passable = !n->min || once.passable};
}

static gs__bound measure_alternatives(gs__measure *m, const gs__node *n, bool leftwards) {
  gs__bound all = {.steps = 3, .first = 1, .ahead = 1};   /* the choice, the one test, and the jump behind it */
  if (alternatives(n) > MOST_ALTERNATIVES) m->doubt = true;
  for (const gs__node *c = n->child; c; c = c->next) {
    if (gs__pattern_merges(c)) continue;
    gs__bound one = measure(m, c, leftwards);
    all.steps += 1 + one.steps;
    all.first += one.first;
    all.ahead = larger(all.ahead, one.ahead);
    all.passable |= one.passable;
  }
  all.ahead = larger(all.ahead, all.first);
  return all;
}

static gs__bound measure(gs__measure *m, const gs__node *n, bool leftwards) {
  gs__bound all = {.steps = 1, .first = 1, .ahead = 1};
  if (n->known && !n->known->slots) {
    m->doubt |= n->known->doubt;
    return m->doubt ? (gs__bound){.steps = 1} : n->known->bound[leftwards];
  }
  switch (n->kind) {
    case GS__SEQ: all = measure_chain(m, n->child, leftwards); break;
    case GS__ALT: all = measure_alternatives(m, n, leftwards); break;
    case GS__REPEAT: all = measure_repeat(m, n, leftwards); break;
    case GS__SLOT:
      if (m->binds) refer(m, n->name);
      else number_slot(m, n->name);
      all = measure(m, n->child, leftwards);
      all.steps += 2;
      if (!m->binds) break;
      all.first++;                     /* its ends are tests */
      all.ahead++;
      all.passable = false;
      break;
    case GS__SLOT_REF: refer(m, n->name); break;
    case GS__LAYER:
      if (n->with) gs__measure_tree(m, n->with, false);
      break;
    default: break;
  }
  if (all.steps >= GS__MAX_OPS || (uint64_t)all.steps * (all.ahead + 1) >= GS__MAX_AHEAD) m->doubt = true;
  return m->doubt ? (gs__bound){.steps = 1} : all;
}

void gs__measure_tree(gs__measure *m, const gs__node *tree, bool leftwards) {
  measure(m, tree, leftwards);
}

static bool names_slots(const gs__node *n) {
  for (; n; n = n->next) {
    if (n->kind == GS__SLOT || n->kind == GS__SLOT_REF) return true;
    if (n->known ? n->known->slots : names_slots(n->child) || names_slots(n->with)) return true;
  }
  return false;
}

void gs__measure_part(gs__known *k, const gs__node *tree) {
  k->slots = names_slots(tree);
  for (int leftwards = 0; leftwards < 2 && !k->slots; leftwards++) {
    gs__measure m = {.doubt = false};
    k->bound[leftwards] = measure(&m, tree, leftwards);
    k->doubt |= m.doubt;
  }
}
