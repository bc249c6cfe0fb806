/* naive_match: the rule of match.h written down as plainly as can be; it takes exponential time, and gives up where its
 * patience ends. For test_match_match.c. */
#ifndef GS_TESTS_NAIVE_MATCH_H
#define GS_TESTS_NAIVE_MATCH_H

#include "match_lab.h"

enum { MAX_TRAIL = 64, PATIENCE = 20000 };

typedef struct naive {
  const gs__run *run;
  uint32_t lo, hi;
  bool leftwards;
  gs__piece trail[MAX_TRAIL]; /* slots of the reading that is being tried; slot: its symbol */
  uint32_t trail_len, end;
  int effort;
  bool gave_up;
} naive;

/* What is still to be matched after a node. */
typedef struct rest {
  bool (*go)(naive *m, const struct rest *k, uint32_t p);
  const struct rest *next;
  const gs__node *node, *child; /* the node that is under way; in a sequence the next child */
  uint32_t from, count;         /* where slot or round began; rounds made */
  uint32_t *noted;              /* of alternatives: where this one ended */
} rest;

static inline bool match(naive *m, const gs__node *n, uint32_t p, const rest *k);

static inline bool go_on(naive *m, const rest *k, uint32_t p) {
  return k->go(m, k, p);
}

static inline bool at_end(naive *m, const rest *k, uint32_t p) {
  (void)k;
  m->end = p;
  return true;
}

static inline const gs__node *following(const naive *m, const gs__node *parent, const gs__node *child) {
  if (!m->leftwards) return child->next;
  const gs__node *before = NULL;
  for (const gs__node *c = parent->child; c != child; c = c->next) before = c;
  return before;
}

static inline bool match_sequence(naive *m, const rest *k, uint32_t p) {
  if (!k->child) return go_on(m, k->next, p);
  rest then = {match_sequence, k->next, k->node, following(m, k->node, k->child), 0, 0, NULL};
  return match(m, k->child, p, &then);
}

static inline bool match_whole_sequence(naive *m, const gs__node *n, uint32_t p, const rest *k) {
  const gs__node *first = n->child;
  while (m->leftwards && first && first->next) first = first->next;
  rest all = {match_sequence, k, n, first, 0, 0, NULL};
  return match_sequence(m, &all, p);
}

static inline bool rounds(naive *m, const gs__node *n, uint32_t p, uint32_t count, const rest *k);

static inline bool after_round(naive *m, const rest *k, uint32_t p) {
  if (k->node->max == 0 && k->count >= k->node->min && p == k->from)
    return false; /* took nothing */
  return rounds(m, k->node, p, k->count + 1, k->next);
}

/* Tries another round and leaving, in the order that greedy or lazy asks for. */
static inline bool rounds(naive *m, const gs__node *n, uint32_t p, uint32_t count, const rest *k) {
  rest round = {after_round, k, n, NULL, p, count, NULL};
  bool may_stop = count >= n->min, may_go = n->max == 0 || count < n->max;
  if (may_stop && n->lazy && go_on(m, k, p)) return true;
  if (may_go && match(m, n->child, p, &round)) return true;
  return may_stop && !n->lazy && go_on(m, k, p);
}

static inline bool note_end(naive *m, const rest *k, uint32_t p) {
  if (!go_on(m, k->next, p)) return false;
  *k->noted = p;
  return true;
}

/* Each alternative is read by itself, with what follows; the longest reading is taken. */
static inline bool match_alternatives(naive *m, const gs__node *n, uint32_t p, const rest *k) {
  const gs__node *best = NULL;
  uint32_t longest = 0, mark = m->trail_len, ended;
  rest noting = {note_end, k, NULL, NULL, 0, 0, &ended};
  for (const gs__node *c = n->child; c; c = c->next) {
    bool ok = match(m, c, p, &noting);
    m->trail_len = mark;
    if (!ok || m->gave_up) continue;
    uint32_t length = ended > p ? ended - p : p - ended;
    if (best && length <= longest) continue;
    best = c;
    longest = length;
  }
  return best && match(m, best, p, k);
}

static inline bool close_slot(naive *m, const rest *k, uint32_t p) {
  uint32_t a = k->from < p ? k->from : p, b = k->from < p ? p : k->from;
  if (a == b) return go_on(m, k->next, p); /* an empty slot is none */
  if (m->trail_len == MAX_TRAIL) return m->gave_up = true;
  m->trail[m->trail_len++] = (gs__piece){k->node->name, a, b};
  if (go_on(m, k->next, p)) return true;
  m->trail_len--;
  return false;
}

static inline bool contains(const naive *m, const gs__node *with, uint32_t start, uint32_t end) {
  const rest done = {at_end, NULL, NULL, NULL, 0, 0, NULL};
  for (uint32_t p = start; p <= end; p++) {
    naive inner = {.run = m->run, .lo = start, .hi = end};
    if (match(&inner, with, p, &done)) return true;
  }
  return false;
}

/* Goes on behind a span, if it lies in the window. */
static inline bool take_span(naive *m, uint32_t start, uint32_t end, const rest *k) {
  return start >= m->lo && end <= m->hi && go_on(m, k, m->leftwards ? start : end);
}

static inline bool match_list(naive *m, const gs__node *n, uint32_t p, const rest *k) {
  const gs__run *run = m->run;
  for (uint32_t length = m->hi - m->lo; length > 0; length--)
    for (size_t i = 0; i < run->hits.len; i++) {
      gs__hit h = run->hits.at[i];
      if ((m->leftwards ? h.end : h.start) != p || h.end - h.start != length) continue;
      if (run->plan->lists.entries.at[h.entry].list != n->list->list) continue;
      if (take_span(m, h.start, h.end, k)) return true;
      break;
    }
  return false;
}

static inline bool is_span(const gs__edges *all, uint32_t start, uint32_t end) {
  for (uint32_t i = all->first[0][start]; i < all->first[0][start + 1]; i++)
    if (all->edge[0][i].to == end) return true;
  return false;
}

static inline bool match_type(naive *m, const gs__node *n, uint32_t p, const rest *k) {
  const gs__edges *all = m->run->lattice.layers + n->layer;
  for (uint32_t length = m->hi - m->lo; all->first[0] && length > 0; length--) {
    uint32_t start = m->leftwards ? p - length : p, end = start + length;
    if (start > p || start < m->lo || end > m->hi || !is_span(all, start, end)) continue;
    if (n->with && !contains(m, n->with, start, end)) continue;
    if (go_on(m, k, m->leftwards ? start : end)) return true;
  }
  return false;
}

static inline bool token_holds(const naive *m, const gs__condition *c, uint32_t token) {
  const gs__doc *doc = m->run->doc;
  for (; c; c = c->next) {
    bool yes = c->what == GS__IS_WORD ? doc->token_form[token] == c->form
                                      : gs__token_passes(&m->run->lattice, c, token) != c->negated;
    if (yes == c->negated) return false;
    if (c->what != GS__IS_WORD) return true; /* the others come alone here */
  }
  return true;
}

static inline bool match_token(naive *m, const gs__node *n, uint32_t p, const rest *k) {
  if (p == (m->leftwards ? m->lo : m->hi)) return false;
  uint32_t token = m->leftwards ? p - 1 : p;
  return token_holds(m, n->conditions, token) && go_on(m, k, m->leftwards ? p - 1 : p + 1);
}

static inline bool match(naive *m, const gs__node *n, uint32_t p, const rest *k) {
  if (m->gave_up || ++m->effort > PATIENCE) return m->gave_up = true;
  switch (n->kind) {
  case GS__SEQ:
    return match_whole_sequence(m, n, p, k);
  case GS__ALT:
    return match_alternatives(m, n, p, k);
  case GS__REPEAT:
    return rounds(m, n, p, 0, k);
  case GS__TOKEN:
  case GS__ANY:
    return match_token(m, n, p, k);
  case GS__LIST:
    return match_list(m, n, p, k);
  case GS__LAYER:
    return match_type(m, n, p, k);
  case GS__AT: {
    uint32_t place =
        n->at == GS__AT_SENTENCE || n->at == GS__AT_PARAGRAPH ? 0 : m->run->doc->token_count;
    return p == place && go_on(m, k, p);
  }
  case GS__SLOT: {
    rest closing = {close_slot, k, n, NULL, p, 0, NULL};
    return match(m, n->child, p, &closing);
  }
  case GS__SLOT_REF:
    break;
  }
  return false;
}

/* Matches the top-level nodes from the head on, then those before it. */
static inline bool naive_at(naive *m, const gs__pattern *p, uint32_t at, uint32_t *start) {
  const rest done = {at_end, NULL, NULL, NULL, 0, 0, NULL};
  const gs__node *head = p->tree->child, *before = NULL;
  *start = at;
  if (p->head < 0 || p->tree->kind != GS__SEQ) return match(m, p->tree, at, &done);
  for (; head->kind != GS__SLOT || head->name != p->slots[p->head]; head = head->next)
    before = head;
  if (before) {
    m->leftwards = true;
    rest all = {match_sequence, &done, p->tree, before, 0, 0, NULL};
    if (!match_sequence(m, &all, at)) return false;
    *start = m->end;
    m->leftwards = false;
  }
  rest all = {match_sequence, &done, p->tree, head, 0, 0, NULL};
  return match_sequence(m, &all, at);
}

#endif
