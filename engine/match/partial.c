/* The best of all ways to lay a pattern against a window, told step by step. */
#include "match/partial.h"

#include <string.h>

#include "match/aligner.h"
#include "match/reach.h"

enum { MOST_WINDOW = 600 }; /* tokens; of a wider window the front is looked at */

/* ---- the best of all ---- */

static uint32_t best_start(const gs__aligner *a, gs__level l, uint32_t *place) {
  uint32_t best = GS__LAST_ELEMENT;
  int score = UNREACHED / 2;
  for (uint32_t i = 0; i < a->first_count; i++)
    for (uint32_t p = a->lo; a->first[i] && p <= a->hi; p++) {
      if (gs__partial_cell(a, l, a->first[i], p)->score <= score) continue;
      score = gs__partial_cell(a, l, a->first[i], p)->score;
      best = a->first[i];
      *place = p;
    }
  return best;
}

/* How like what is asked for a thing is that stands in its place: half of it is met at the most. */
static int likeness(int cost) {
  enum { MOST = 50, SOME = 25 };
  if (cost <= BY_ANY) return 0;
  if (cost < BY_ANOTHER && cost >= BY_ANOTHER - A_DOUBT) return SOME;
  if (cost < BY_ANOTHER) return SOME * (cost - BY_ANY) / (BY_ANOTHER - BY_ANY);
  return SOME + (MOST - SOME) * (cost - BY_ANOTHER) / (BY_ITS_KIND - BY_ANOTHER);
}

/* What the share is of. Tokens too many count like an element that is not met. */
typedef struct nearness {
  int64_t all, met;
  bool headless; /* nothing like the head stands where it would have to */
} nearness;

static void count_near(nearness *n, const gs__step *s, int each) {
  const gs__element *e = s->element;
  bool failed = s->outcome == GS__INSTEAD || s->outcome == GS__MISSING;
  if (s->extra) n->all += each;
  if (e->is_gap || e->optional) return;
  n->all += e->weight;
  n->met += failed ? e->weight * s->likely / 100 : e->weight;
  n->headless |= failed && e->is_head && !s->likely;
}

static int share_of(const gs__partial *p) {
  nearness n = {0};
  int each = p->required ? p->weight / (int)p->required : 0;
  for (uint32_t i = 0; i < p->step_count; i++) count_near(&n, p->steps + i, each);
  if (n.headless) n.met /= 2;
  return n.all ? (int)(n.met * 100 / n.all) : 0;
}

static void count_step(gs__partial *out, const gs__step *s) {
  bool failed = s->outcome == GS__INSTEAD || s->outcome == GS__MISSING;
  out->faults += (uint32_t)failed + (s->extra > 0);
  if (s->outcome == GS__TAKEN && s->end > s->start) {
    if (out->end == 0 || s->start < out->start) out->start = s->start;
    if (s->end > out->end) out->end = s->end;
  }
  if (s->element->optional || s->element->is_gap) return;
  out->required++;
  out->weight += s->element->weight;
  if (failed) return;
  out->met++;
  out->weight_met += s->element->weight;
}

/* How like what is asked for it is that stands there, be it some rounds of several or another thing. */
static int likeness_of(const gs__element *e, const gs__laid_cell *c, int gain) {
  enum { MOST = 50 };
  int other = c->outcome == GS__INSTEAD && !c->rounds ? likeness(gain) : 0;
  return c->rounds ? MOST * (int)c->rounds / (int)e->node->min : other;
}

/* A unit lacks what it is to contain: does that stand there all the same, in part outside of it? */
static void look_beyond(gs__aligner *a, uint32_t element, gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  gs__range beyond;
  if (s->outcome != GS__INSTEAD || !s->same || n->kind != GS__LAYER || !n->with) return;
  if (!gs__partial_beyond(a, gs__aligner_with(a, element), s->upto, s->unit_end, &beyond)) return;
  s->beyond_start = beyond.start;
  s->beyond_end = beyond.end;
}

/* What is missing may stand somewhere else. Units and mentions stand everywhere, and tell nothing. */
static void look_elsewhere(gs__aligner *a, uint32_t element, gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  if (s->outcome != GS__MISSING || s->rounds || n->kind == GS__LAYER || n->kind == GS__AT) return;
  for (uint32_t p = a->lo; p < a->hi && s->elsewhere_end == 0; p++) {
    gs__arena_mark mark = gs__arena_here(a->l->inner);
    gs__trial t = {.l = a->l, .bits = a->l->inner, .prog = gs__aligner_program(a, element), .lo = a->lo, .hi = a->hi,
                   .whole = true};
    if (gs__reach(&t, p, p, NULL))
      for (uint32_t end = t.last; end > p && s->elsewhere_end == 0; end--)
        if (gs__ends_at(&t, end)) s->elsewhere_start = p, s->elsewhere_end = end;
    gs__arena_rewind(a->l->inner, mark);
  }
}

/* Tokens too many, of what the repetition before them takes only so many of. */
static bool is_more(gs__aligner *a, uint32_t before, uint32_t p, uint32_t end) {
  const gs__element *e = a->elements.at + before;
  if (!before || p == end || e->is_gap || e->node->kind != GS__REPEAT || !e->node->max) return false;
  size_t size = (a->hi - a->lo + 1) * sizeof(bool);
  bool *ends = gs__mem_alloc(size), more = true;
  while (more && p < end) {
    memset(ends, 0, size);
    more = gs__partial_add_round(a, gs__aligner_round(a, before), p, ends);
    while (more && !ends[++p - a->lo]) continue;
  }
  gs__mem_free(ends);
  return more && p == end;
}

static void follow(gs__aligner *a, gs__level l, uint32_t element, uint32_t p, gs__arena *arena,
                   gs__partial *out) {
  uint32_t extra = 0, before = GS__LAST_ELEMENT;
  out->score = gs__partial_cell(a, l, element, p)->score;
  out->steps = gs__arena_alloc(arena, a->elements.len * sizeof *out->steps);
  while (element != GS__LAST_ELEMENT) {
    const gs__laid_cell *c = gs__partial_cell(a, l, element, p);
    const gs__element *e = a->elements.at + element;
    gs__step *s = out->steps + out->step_count++;
    *s = (gs__step){.element = e, .outcome = c->outcome, .start = p, .end = c->to,
                    .rounds = c->rounds, .upto = c->upto, .extra = extra, .same = c->same,
                    .unit_end = c->unit_end, .likely = likeness_of(e, c, c->gain)};
    look_beyond(a, element, s);
    look_elsewhere(a, element, s);
    s->more = is_more(a, before, p - extra, p);
    count_step(out, s);
    before = element;
    element = c->next;
    extra = c->extra;
    l = c->after;
    p = c->to + extra;
  }
  out->share = share_of(out);
}

/* One fault is told rather than several, if half of what must stand is met. */
static bool is_enough(gs__level l, const gs__partial *p) {
  return l != ONE_FAULT || p->weight_met * 2 >= p->weight;
}

static void take_best(gs__aligner *a, gs__arena *arena, gs__partial *out) {
  for (gs__level l = NO_FAULT; l < LEVELS; l++) {
    uint32_t place, first = best_start(a, l, &place);
    if (first == GS__LAST_ELEMENT) continue;
    *out = (gs__partial){0};
    follow(a, l, first, place, arena, out);
    if (is_enough(l, out)) return;
  }
}

static void find_layers(gs__aligner *a) {
  const gs__lattice *l = a->l;
  a->layers = gs__mem_alloc((l->layer_count + 1) * sizeof *a->layers);
  a->layer_count = 0;
  for (uint32_t t = 0; t < l->layer_count; t++) {
    const uint32_t *first = l->layers[t].first[0];
    if (first && first[a->lo] < first[a->hi]) a->layers[a->layer_count++] = t;
  }
}

bool gs__partial_find(gs__aligner *a, gs__lattice *l, uint32_t lo, uint32_t hi, gs__arena *arena,
                      gs__partial *out) {
  uint64_t steps = l->steps, limit = l->step_limit;
  *out = (gs__partial){0};
  a->l = l;
  a->lo = lo;
  a->hi = hi - lo > MOST_WINDOW ? lo + MOST_WINDOW : hi;
  l->step_limit = 0; /* explaining must not use up the budget of the rules */
  size_t places = (size_t)(a->hi - a->lo + 1) * LEVELS;
  a->cells = gs__mem_alloc(a->elements.len * places * sizeof *a->cells);
  a->rests = gs__mem_alloc(places * sizeof *a->rests);
  find_layers(a);
  gs__partial_lay(a);
  take_best(a, arena, out);
  gs__mem_free(a->layers);
  gs__mem_free(a->cells);
  gs__mem_free(a->rests);
  a->cells = NULL;
  a->rests = NULL;
  l->steps = steps;
  l->step_limit = limit;
  return out->met > 0;
}

/* ---- where a condition holds ---- */

bool gs__condition_place(const gs__pattern *p, gs__lattice *l, uint32_t lo, uint32_t hi,
                         const gs__found *found, gs__range *out) {
  uint64_t steps = l->steps;
  bool any = false;
  gs__pattern_ready(p);
  for (uint32_t n = 0; n <= hi - lo && !any; n++) {
    uint32_t at = p->right->leftwards ? hi - n : lo + n;
    gs__arena_reset(l->inner);
    gs__trial t = {.l = l, .bits = l->inner, .prog = p->right, .lo = lo, .hi = hi, .bound = found};
    if (!gs__reach(&t, at, at, NULL)) continue;
    uint32_t end = gs__first_end(&t);
    *out = end < at ? (gs__range){end, at} : (gs__range){at, end};
    any = true;
  }
  l->steps = steps;
  return any;
}
