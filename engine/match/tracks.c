#include "match/tracks.h"

enum { MOST_STATES = 3000 };

static uint32_t new_state(gs__tracks *c) {
  if (c->states.len == MOST_STATES) {
    c->full = true;
    return 0;
  }
  gs__vec_push(&c->states, ((gs__track_state){0}));
  return (uint32_t)c->states.len - 1;
}

static uint32_t put(gs__tracks *c, uint32_t from, gs__track_edge e) {
  gs__vec_push(&c->states.at[from].edges, e);
  return e.to;
}

static uint32_t put_new(gs__tracks *c, uint32_t from, gs__track_label what, const gs__node *test, gs__sym slot) {
  uint32_t to = new_state(c);
  return put(c, from, (gs__track_edge){to, what, test, slot});
}

static void add_anything(gs__tracks *c, uint32_t at) {
  put(c, at, (gs__track_edge){at, GS__TRACK_ANYTHING, NULL, 0});
}

static uint32_t add(gs__tracks *c, const gs__node *n, uint32_t from);

static uint32_t add_chain(gs__tracks *c, const gs__node *n, uint32_t from) {
  for (; n && !c->full; n = n->next) from = add(c, n, from);
  return from;
}

static uint32_t add_alternatives(gs__tracks *c, const gs__node *n, uint32_t from) {
  uint32_t end = new_state(c);
  for (const gs__node *a = n->child; a && !c->full; a = a->next)
    put(c, add(c, a, put_new(c, from, GS__TRACK_NOTHING, NULL, 0)), (gs__track_edge){end, GS__TRACK_NOTHING, NULL, 0});
  return end;
}

static uint32_t add_rounds(gs__tracks *c, const gs__node *n, uint32_t from) {
  c->lazy |= n->lazy;
  for (uint32_t i = 0; i < n->min && !c->full; i++) from = add(c, n->child, from);
  uint32_t end = put_new(c, from, GS__TRACK_NOTHING, NULL, 0);
  if (!n->max) {
    put(c, add(c, n->child, end), (gs__track_edge){end, GS__TRACK_NOTHING, NULL, 0});
    return end;
  }
  for (uint32_t i = n->min; i < n->max && !c->full; i++) {
    from = add(c, n->child, from);
    put(c, from, (gs__track_edge){end, GS__TRACK_NOTHING, NULL, 0});
  }
  return end;
}

/* {slot}: from where it begins to where it ends, whatever it is. */
static uint32_t add_reference(gs__tracks *c, gs__sym slot, uint32_t from) {
  uint32_t in = put_new(c, put_new(c, from, GS__TRACK_OPENS, NULL, slot), GS__TRACK_ANYTHING, NULL, 0);
  add_anything(c, in);
  return put_new(c, in, GS__TRACK_CLOSES, NULL, slot);
}

static uint32_t add(gs__tracks *c, const gs__node *n, uint32_t from) {
  if (c->full) return from;
  switch (n->kind) {
  case GS__SEQ: return add_chain(c, n->child, from);
  case GS__ALT: return add_alternatives(c, n, from);
  case GS__REPEAT: return add_rounds(c, n, from);
  case GS__SLOT:
    from = add_chain(c, n->child, put_new(c, from, GS__TRACK_OPENS, NULL, n->name));
    return put_new(c, from, GS__TRACK_CLOSES, NULL, n->name);
  case GS__SLOT_REF:
    if (c->around) return add_reference(c, n->name, from);
    break;
  case GS__TOKEN:
  case GS__LIST:
  case GS__LAYER:
  case GS__ANY:
  case GS__AT: break;
  }
  return put_new(c, from, GS__TRACK_TEST, n, 0);
}

gs__tracks *gs__tracks_of(const gs__vocab *vocab, const gs__node *chain) {
  gs__tracks *c = gs__mem_alloc(sizeof *c);
  c->vocab = vocab;
  c->end = add_chain(c, chain, new_state(c));
  if (!c->full) return c;
  gs__tracks_free(c);
  return NULL;
}

gs__tracks *gs__tracks_new(const gs__pattern *p) {
  return gs__tracks_of(p->names->vocab, p->read);
}

/* Can the end be reached from a state without a token? */
static bool is_passable(const gs__tracks *c, uint32_t at, uint8_t *seen) {
  if (at == c->end) return true;
  if (seen[at]++) return false;
  const gs__track_state *s = c->states.at + at;
  for (size_t e = 0; e < s->edges.len; e++) {
    const gs__track_edge *x = s->edges.at + e;
    bool takes = x->what == GS__TRACK_ANYTHING || (x->what == GS__TRACK_TEST && x->test->kind != GS__AT);
    if (!takes && is_passable(c, x->to, seen)) return true;
  }
  return false;
}

static bool may_be_empty(const gs__tracks *c, uint32_t begin) {
  uint8_t *seen = gs__mem_alloc(c->states.len);
  bool yes = is_passable(c, begin, seen);
  gs__mem_free(seen);
  return yes;
}

gs__tracks *gs__tracks_condition(const gs__pattern *p, bool looks) {
  gs__tracks *c = gs__mem_alloc(sizeof *c);
  c->vocab = p->names->vocab;
  c->around = true;
  uint32_t begin = new_state(c);
  if (looks) add_anything(c, begin);
  if (looks) begin = put_new(c, begin, GS__TRACK_NOTHING, NULL, 0);
  c->end = add_chain(c, p->read, begin);
  bool is_told = !c->full && !may_be_empty(c, begin);
  if (is_told && looks) add_anything(c, c->end);
  if (is_told) return c;
  gs__tracks_free(c);
  return NULL;
}

void gs__tracks_free(gs__tracks *c) {
  if (!c) return;
  for (size_t i = 0; i < c->states.len; i++) gs__vec_free(&c->states.at[i].edges);
  gs__vec_free(&c->states);
  gs__mem_free(c);
}
