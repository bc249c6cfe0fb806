/* What must be known of a pattern before it is ever matched: how its slots are numbered, and that
 * translation will not refuse it. Bounds are generous; where they do not hold, translation is tried. */
#include "match/pattern.h"

/* Programs of so few steps can have no list of what is reached that is too long. */
enum { FEW_STEPS = 1000, MOST_ALTERNATIVES = 256 };

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

static uint32_t measure(gs__measure *m, const gs__node *n, bool leftwards);

/* The chain from n on, backwards if that is how it is read. */
static uint32_t measure_chain(gs__measure *m, const gs__node *n, bool leftwards) {
  if (!n) return 0;
  uint32_t one = leftwards ? 0 : measure(m, n, false);
  uint32_t rest = measure_chain(m, n->next, leftwards);
  return rest + (leftwards ? measure(m, n, true) : one);
}

static uint32_t measure_repeat(gs__measure *m, const gs__node *n, bool leftwards) {
  uint32_t once = measure(m, n->child, leftwards);
  return n->max ? n->max * (once + 1) : n->min * once + 2 * (once + 1) + 2;
}

/* At most how many steps the node becomes. */
static uint32_t measure(gs__measure *m, const gs__node *n, bool leftwards) {
  uint32_t steps = 1;
  switch (n->kind) {
    case GS__SEQ: steps = measure_chain(m, n->child, leftwards); break;
    case GS__ALT:
      if (alternatives(n) > MOST_ALTERNATIVES) m->doubt = true;
      steps += 2;                      /* the one test, and the jump behind it */
      for (const gs__node *c = n->child; c; c = c->next)
        if (!gs__pattern_merges(c)) steps += 1 + measure(m, c, leftwards);
      break;
    case GS__REPEAT: steps = measure_repeat(m, n, leftwards); break;
    case GS__SLOT:
      number_slot(m, n->name);
      steps = measure(m, n->child, leftwards) + 2;
      break;
    case GS__SLOT_REF: refer(m, n->name); break;
    case GS__LAYER:
      if (n->with) gs__measure_tree(m, n->with, false);
      break;
    default: break;
  }
  if (steps > FEW_STEPS) m->doubt = true;
  return m->doubt ? 1 : steps;
}

void gs__measure_tree(gs__measure *m, const gs__node *tree, bool leftwards) {
  measure(m, tree, leftwards);
}
