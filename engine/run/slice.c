/* Who wants something in a phase wants it of the phases up to that: retags and rules of the phase itself count (they
 * run before it, or in its rounds), sentences begin anew behind a phase only. */
#include "run/slice.h"

/* ---- what a pattern asks ---- */

static void of_conditions(const gs__condition *all, gs__wants *w) {
  for (const gs__condition *c = all; c; c = c->next) {
    w->tags |= c->what == GS__IS_TAG || c->what == GS__IS_LEMMA || c->what == GS__IN_LIST;
    w->starts |= c->what == GS__IS_FIRST;
    for (uint32_t i = 0; c->what == GS__ANY_OF && i < c->count; i++) of_conditions(c->any[i], w);
  }
}

static void of_program(const gs__program *p, gs__wants *w) {
  for (uint32_t i = 0; p && i < p->op_count; i++) {
    const gs__op *op = p->ops + i;
    if (op->code == GS__OP_TOKEN) of_conditions(op->node->conditions, w);
    w->tags |= op->code == GS__OP_LIST; /* an entry that inflects asks for the tag */
    w->starts |= op->code == GS__OP_AT;
    of_program(gs__op_with(p, op), w);
  }
}

/* Units are made when they are asked for: of what starts them, up to where the text of a sentence ends. */
static void of_units(const gs__plan *p, uint64_t layers, gs__wants *w) {
  for (uint32_t i = 0; i < p->types.len && i < 64; i++) {
    if (!(layers >> i & 1)) continue;
    w->tags |= p->types.at[i].source == GS__UPTO;
    w->starts |= p->types.at[i].source == GS__UPTO || p->types.at[i].source == GS__SENTENCES;
  }
}

void gs__wants_add(gs__wants *w, const gs__plan *p, const gs__pattern *pattern) {
  gs__pattern_ready(pattern);
  uint64_t layers = gs__plan_layers(p, pattern->layers);
  w->layers |= layers;
  of_units(p, layers, w);
  of_program(pattern->left, w);
  of_program(pattern->right, w);
}

static void of_terms(gs__wants *w, const gs__plan *p, const gs__terms *all) {
  for (size_t i = 0; i < all->len; i++)
    if (all->at[i].pattern) gs__wants_add(w, p, all->at[i].pattern);
}

static gs__wants of_rule(const gs__plan *p, const gs__rule *r) {
  gs__wants w = {0};
  for (size_t i = 0; i < r->ways.len; i++) gs__wants_add(&w, p, r->ways.at[i].pattern);
  of_terms(&w, p, &r->unless);
  of_terms(&w, p, &r->needs);
  of_terms(&w, p, &r->terms);
  return w;
}

/* ---- which rules that takes ---- */

typedef struct cutting {
  const gs__plan *plan;
  gs__slice *slice;
  uint32_t layers[64], tags, starts;   /* wanted of so many phases */
  bool stuck;                          /* all is needed */
} cutting;

static void lift(uint32_t *to, uint32_t phases) {
  if (*to < phases) *to = phases;
}

/* `starts` of the phases before only. */
static void want(cutting *c, gs__wants w, uint32_t phases, uint32_t starts) {
  if (w.layers == UINT64_MAX) c->stuck = true;
  for (uint32_t i = 0; i < 64; i++)
    if (w.layers >> i & 1) lift(c->layers + i, phases);
  if (w.tags) lift(&c->tags, phases);
  if (w.starts) lift(&c->starts, starts);
}

/* Lua may look at anything that is there. */
static void want_all(cutting *c, uint32_t phases) {
  for (uint32_t i = 0; i < 64; i++) lift(c->layers + i, phases);
  lift(&c->tags, phases);
  lift(&c->starts, phases);
  if (c->plan->types.len > 64) c->stuck = true;
}

static bool is_wanted(const cutting *c, const gs__rule *r) {
  if (r->off) return false;
  if (r->is_retag) return r->phase < c->tags;
  if (c->plan->types.at[r->type].leads && r->phase < c->starts) return true;
  return r->type < 64 && r->phase < c->layers[r->type];
}

static void take(cutting *c, const gs__rule *r, uint32_t number) {
  gs__wants w = of_rule(c->plan, r);
  c->slice->rules[number] = true;
  c->slice->phases[r->phase] = true;
  c->slice->finds[r->phase] |= !r->is_retag;
  c->slice->layers[r->phase] |= w.layers;
  want(c, w, r->phase + 1, r->phase);
  if (r->check || r->build) want_all(c, r->phase + 1);
}

static bool take_more(cutting *c) {
  bool more = false;
  for (uint32_t i = 0; i < c->plan->rules.len && !c->stuck; i++) {
    if (c->slice->rules[i] || !is_wanted(c, c->plan->rules.at[i])) continue;
    take(c, c->plan->rules.at[i], i);
    more = true;
  }
  return more;
}

gs__slice *gs__slice_new(const gs__plan *p, uint32_t phases, gs__wants wants) {
  gs__slice *s = gs__mem_alloc(sizeof *s);
  cutting c = {.plan = p, .slice = s};
  s->rules = gs__mem_alloc((p->rules.len + 1) * sizeof *s->rules);
  s->phases = gs__mem_alloc((p->phases.len + 1) * sizeof *s->phases);
  s->finds = gs__mem_alloc((p->phases.len + 1) * sizeof *s->finds);
  s->layers = gs__mem_alloc((p->phases.len + 1) * sizeof *s->layers);
  want(&c, wants, phases, phases);
  for (uint32_t i = 0; i < p->phases.len && i < phases; i++) c.stuck |= p->phases.at[i].passes.len != 0;
  while (!c.stuck && take_more(&c)) continue;
  if (!c.stuck) return s;
  gs__slice_free(s);
  return NULL;
}

void gs__slice_free(gs__slice *s) {
  if (!s) return;
  gs__mem_free(s->rules);
  gs__mem_free(s->phases);
  gs__mem_free(s->finds);
  gs__mem_free(s->layers);
  gs__mem_free(s);
}
