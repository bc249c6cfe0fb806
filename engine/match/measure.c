/* What must be known of a pattern before it is ever matched: how its slots are numbered, and that
 * translation will not refuse it. Bounds are generous; where they do not hold, translation is tried. */
#include "match/pattern.h"

enum { MOST_ALTERNATIVES = 256 };

/* Is there a slot in the chain? *ordered: one in an alternative among several. */
static bool has_slot(const gs__node *n, bool *ordered) {
  bool any = false;
  for (; n; n = n->next) {
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

/* Of a node, at most. */
typedef struct extent {
  uint32_t steps;                      /* that it becomes */
  uint32_t first;                      /* tests of its own that can come first */
  uint32_t ahead;                      /* tests of its own that are ahead of any one place in it */
  bool passable;                       /* without a test */
} extent;

static uint32_t larger(uint32_t a, uint32_t b) {
  return a > b ? a : b;
}

/* What is `next` is read behind what is `first`. */
static extent in_turn(extent first, extent next) {
  return (extent){.steps = first.steps + next.steps,
                  .first = first.first + (first.passable ? next.first : 0),
                  .ahead = larger(first.ahead + next.first, next.ahead),
                  .passable = first.passable && next.passable};
}

static extent measure(gs__measure *m, const gs__node *n, bool leftwards);

/* The chain from n on, backwards if that is how it is read. (Slots are numbered in the order of reading.) */
static extent measure_chain(gs__measure *m, const gs__node *n, bool leftwards) {
  if (!n) return (extent){.passable = true};
  if (leftwards) {
    extent rest = measure_chain(m, n->next, true);
    return in_turn(rest, measure(m, n, true));
  }
  extent one = measure(m, n, false);
  return in_turn(one, measure_chain(m, n->next, false));
}

static extent measure_repeat(gs__measure *m, const gs__node *n, bool leftwards) {
  extent once = measure(m, n->child, leftwards);
  uint32_t rounds = n->max ? n->max : n->min + 2;
  uint32_t first = once.first * (once.passable ? rounds : 1);
  return (extent){.steps = n->max ? n->max * (once.steps + 1) : n->min * once.steps + 2 * (once.steps + 1) + 2,
                  .first = first,
                  .ahead = once.ahead + first,
                  .passable = !n->min || once.passable};
}

static extent measure_alternatives(gs__measure *m, const gs__node *n, bool leftwards) {
  extent all = {.steps = 3, .first = 1, .ahead = 1};   /* the choice, the one test, and the jump behind it */
  if (alternatives(n) > MOST_ALTERNATIVES) m->doubt = true;
  for (const gs__node *c = n->child; c; c = c->next) {
    if (gs__pattern_merges(c)) continue;
    extent one = measure(m, c, leftwards);
    all.steps += 1 + one.steps;
    all.first += one.first;
    all.ahead = larger(all.ahead, one.ahead);
    all.passable |= one.passable;
  }
  all.ahead = larger(all.ahead, all.first);
  return all;
}

static extent measure(gs__measure *m, const gs__node *n, bool leftwards) {
  extent all = {.steps = 1, .first = 1, .ahead = 1};
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
  return m->doubt ? (extent){.steps = 1} : all;
}

void gs__measure_tree(gs__measure *m, const gs__node *tree, bool leftwards) {
  measure(m, tree, leftwards);
}
