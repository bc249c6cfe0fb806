/* A phase: its rules run together on what stood before, its candidates are settled by type, then its
 * passes run. Rounds repeat while something new appears. */
#include <stdlib.h>
#include <string.h>

#include "gainsay.h"
#include "run/pick.h"
#include "run/profile.h"
#include "run/slice.h"
#include "run/watch.h"

typedef struct attempt {               /* a way being tried in a window */
  gs__run *run;
  const gs__rule *rule;
  uint32_t rule_number, way;
  gs__range window;
} attempt;

gs__range gs__phase_window(const gs__run *run, gs__scope within, uint32_t sentence) {
  const gs__doc *doc = run->doc;
  if (within == GS__IN_ARTICLE) return (gs__range){0, doc->token_count};
  if (within == GS__IN_PARAGRAPH) return doc->paragraphs[doc->sentence_paragraph[sentence]];
  return doc->sentences[sentence];
}

/* ---- what stands in a sentence ---- */

typedef struct asked {
  gs__run *run;
  uint32_t sentence;
} asked;

static bool list_passes(void *payload, gs__list_test *test) {
  const asked *a = payload;
  gs__run *run = a->run;
  if (!gs__facts_may_have(run->facts + a->sentence, test->list)) return false;
  uint8_t *known = run->listed + (size_t)a->sentence * run->list_tests + test->number;
  gs__range s = run->doc->sentences[a->sentence];
  if (!*known) *known = gs__list_passes(&run->lattice, test, s.start, s.end) ? 2 : 1;
  return *known == 2;
}

static bool may_match(gs__run *run, gs__needs needs, uint32_t sentence) {
  asked a = {run, sentence};
  return gs__needs_met(needs, run->facts + sentence, list_passes, &a);
}

/* Which of the layers stand in the sentence; nobody asks for others. */
static void take_layers(gs__run *run, uint64_t layers, uint32_t sentence) {
  gs__range s = run->doc->sentences[sentence];
  uint64_t stand = 0;
  for (; layers; layers &= layers - 1) {
    uint32_t layer = (uint32_t)__builtin_ctzll(layers);
    if (layer >= run->lattice.layer_count) break;
    if (gs__edges_begin(run->lattice.layers + layer, s.start, s.end)) stand |= layers & -layers;
  }
  run->facts[sentence].layers = stand;
}

static void open_memo(gs__run *run, gs__range s) {
  gs__memo_open(&run->lattice, s.start, s.end, run->plan->names.token_tests.len);
}

/* ---- conditions ---- */

static bool term_holds(attempt *a, const gs__term *t, const gs__found *f) {
  gs__lattice *l = &a->run->lattice;
  if (a->rule->within == GS__IN_SENTENCE && t->pattern &&
      !may_match(a->run, gs__needs_left(t->pattern, false), a->run->doc->token_sentence[f->place]))
    return false;
  switch (t->where) {
    case GS__BEFORE: return gs__match_ends_at(t->pattern, l, a->window.start, f->start, f);
    case GS__AFTER: return gs__match_begins_at(t->pattern, l, f->end, a->window.end, f);
    case GS__SENTENCE_HAS: return gs__match_within(t->pattern, l, a->window.start, a->window.end, f);
    case GS__WITHIN:
      return t->pattern->refers
                 ? gs__match_within(t->pattern, l, a->window.start, a->window.end, f)
                 : gs__match_within(t->pattern, l, f->start, f->end, f);
    case GS__FEATURE: return false;
  }
  return false;
}

static void tell_lost(const attempt *a, const gs__found *f, gs__loss why, const gs__term *t,
                      const gs__mention *m) {
  const gs__watch *w = a->run->watch;
  gs__lost lost = {why, a->rule_number, a->way, a->window, f, t, m};
  if (w) w->lost(w->payload, a->run, &lost);
}

/* The first reason is enough, but who counts or looks on is told all exceptions that speak. */
static bool blocked(attempt *a, const gs__found *f) {
  const gs__terms *needs = &a->rule->needs, *unless = &a->rule->unless;
  const gs__run *run = a->run;
  bool any = false;
  for (size_t i = 0; i < needs->len && (!any || run->watch); i++) {
    if (term_holds(a, needs->at + i, f)) continue;
    tell_lost(a, f, GS__LOST_NEEDS, needs->at + i, NULL);
    any = true;
  }
  if (any && !run->watch) return true;
  bool all = run->watch || run->plan->profile;
  for (size_t i = 0; i < unless->len && (!any || all); i++) {
    if (!term_holds(a, unless->at + i, f)) continue;
    tell_lost(a, f, GS__LOST_UNLESS, unless->at + i, NULL);
    if (run->plan->profile) gs__profile_blocked(a->run, a->rule_number, i);
    any = true;
  }
  return any;
}

/* The number that a text may hold, as far as it can count: a weight is a million at most (lua/core.c). */
static int number_of(const char *text) {
  enum { MOST = 1000 };
  long n = strtol(text, NULL, 10);
  return n > MOST ? MOST : n < -MOST ? -MOST : (int)n;
}

static void score(attempt *a, gs__mention *m, const gs__found *f) {
  const gs__rule *r = a->rule;
  m->scored = gs__arena_alloc(a->run->arena, (r->terms.len + 1) * sizeof *m->scored);
  for (size_t i = 0; i < r->terms.len; i++) {
    const gs__term *t = r->terms.at + i;
    int points = 0;
    if (t->where == GS__FEATURE) {
      gs__sym v = gs__feature_template(a->run, m, &t->feature);
      points = number_of(gs__plan_text(a->run->plan, v)) * t->weight;
    } else if (term_holds(a, t, f)) {
      points = t->weight;
    }
    if (!points) continue;
    m->scored[m->scored_count++] = (gs__scored){(uint32_t)i, points};
    m->points += points;
  }
}

/* ---- from a match to a mention ---- */

static void keep_support(attempt *a, gs__mention *m, const gs__pattern *p, const gs__found *f) {
  m->support_count = f->evidence_count;
  m->support = gs__arena_alloc(a->run->arena, (f->evidence_count + 1) * sizeof *m->support);
  for (uint32_t i = 0; i < f->evidence_count; i++) {
    const gs__evidence *v = f->evidence + i;
    m->support[i] = (gs__support){v->slot >= 0 ? p->slots[v->slot] : 0, v->is_hit, v->layer, v->item,
                                  v->start, v->end};
  }
}

gs__range gs__phase_piece(const gs__run *run, const gs__found *f, const gs__piece *piece) {
  gs__range taken = {piece->start, piece->end};
  for (uint32_t i = 0; i < f->evidence_count; i++) {
    const gs__evidence *v = f->evidence + i;
    if (v->is_hit || v->slot != (int)piece->slot) continue;
    if (v->start != piece->start || v->end != piece->end) continue;
    if (run->plan->types.at[v->layer].source != GS__QUOTES) continue;
    const gs__quote *q = run->doc->quotes + v->item;
    if (q->start < taken.start) taken.start = q->start;
    if (q->end > taken.end) taken.end = q->end;
  }
  return taken;
}

/* Into the order of their places: they are few, and nearly in it. */
static void sort_pieces(gs__piece *pieces, uint32_t n) {
  for (uint32_t i = 1; i < n; i++) {
    gs__piece one = pieces[i];
    uint32_t at = i;
    for (; at > 0 && pieces[at - 1].start > one.start; at--) pieces[at] = pieces[at - 1];
    pieces[at] = one;
  }
}

static void take_slots(attempt *a, gs__mention *m, const gs__pattern *p, const gs__found *f) {
  gs__piece pieces[GS__MAX_PIECES_MATCH];
  memcpy(pieces, f->pieces, f->piece_count * sizeof *pieces);
  sort_pieces(pieces, f->piece_count);
  gs__vec_reserve_in(a->run->arena, &m->slots, f->piece_count);
  for (uint32_t i = 0; i < f->piece_count; i++) {
    if (pieces[i].start == pieces[i].end) continue;
    gs__mention_slot(a->run, m, p->slots[pieces[i].slot], pieces[i].start, pieces[i].end);
    gs__range taken = gs__phase_piece(a->run, f, pieces + i);
    gs__mslot *slot = m->slots.at + m->slots.len - 1;
    slot->start = taken.start;
    slot->end = taken.end;
  }
  for (size_t i = 0; i < m->slots.len; i++) {
    if (m->slots.at[i].start < m->start) m->start = m->slots.at[i].start;
    if (m->slots.at[i].end > m->end) m->end = m->slots.at[i].end;
  }
  const gs__type *t = a->run->plan->types.at + m->type;
  if (t->narrow && gs__mention_find(m, t->head)) {
    m->start = m->place;
    m->end = m->head_end;
  }
}

/* The place that an error names may be in a module: whose function it was is told with it. */
static void fail(gs__run *run, const gs__err *err, const char *whose, const char *name) {
  if (run->failure.code) return;
  gs__err_set(&run->failure, err->code, "%s \"%s\": %s", whose, name, err->message);
  gs__err_at(&run->failure, err->file, err->line, err->column);
}

typedef int hook(void *payload, gs__run *run, uint32_t mention, int function, gs__err *err);

/* Calls a function of the rule with the mention. What it adds to the document is the rule's. */
static int call(attempt *a, hook *fn, gs__mention *m, int function, gs__lua_role role, const char *whose) {
  gs__run *run = a->run;
  gs__err err = {0};
  gs__timer t = gs__profile_start(run);
  run->calling = a->rule_number + 1;
  int code = fn(run->plan->hooks.payload, run, m->number, function, &err);
  run->calling = 0;
  gs__profile_lua(run, t, role, m, role == GS__LUA_BUILD || code > 0);
  if (code < 0) fail(run, &err, whose, a->rule->name);
  return code;
}

/* What drops the mention: the name of a function, or that it failed; NULL: nothing does. */
static const char *drops_lua(attempt *a, gs__mention *m) {
  const gs__hooks *h = &a->run->plan->hooks;
  if (a->rule->check) {
    int kept = call(a, h->check, m, a->rule->check, GS__LUA_CHECK, "check of rule");
    if (kept <= 0) return kept < 0 ? GS__FUNCTION_FAILED : GS__CHECK_REFUSED;
  }
  bool failed = a->rule->build && call(a, h->build, m, a->rule->build, GS__LUA_BUILD, "build of rule") < 0;
  return failed ? GS__FUNCTION_FAILED : NULL;
}

/* A way is tried once in a round, and has one match at a place: in the first only wide windows are met again. */
static bool already_there(const attempt *a, const gs__mention *m) {
  if (!a->run->round && a->rule->within == GS__IN_SENTENCE) return false;
  return gs__twin(a->run, m) != NULL;
}

static gs__mention *made_of(attempt *a, const gs__found *f) {
  const gs__pattern *p = a->rule->ways.at[a->way].pattern;
  gs__mention *m = gs__mention_new(a->run, a->rule->type, f->start, f->end);
  m->rule = a->rule_number;
  m->way = a->way;
  m->place = f->place;
  m->sentence = a->run->doc->token_sentence[f->place];
  keep_support(a, m, p, f);
  take_slots(a, m, p, f);
  return m;
}

static bool has_points(attempt *a, gs__mention *m, const gs__found *f) {
  if (!a->rule->points) return true;
  score(a, m, f);
  if (m->points >= a->rule->at_least) return true;
  tell_lost(a, f, GS__LOST_POINTS, NULL, m);
  return false;
}

void gs__phase_weigh(gs__run *run, uint32_t rule, uint32_t way, gs__range window, const gs__found *f) {
  attempt a = {run, run->plan->rules.at[rule], rule, way, window};
  take_layers(run, UINT64_MAX, run->doc->token_sentence[f->place]);
  blocked(&a, f);
  gs__mention *m = made_of(&a, f);
  has_points(&a, m, f);
  gs__mention_take_back(run, m);
}

/* Its attributes, and what the functions of the rule make of it. */
static void complete(attempt *a, gs__mention *m) {
  gs__run *run = a->run;
  for (size_t i = 0; i < a->rule->make.len; i++)
    gs__mention_set(run, m, a->rule->make.at[i].key,
                    gs__feature_template(run, m, &a->rule->make.at[i].value));
  gs__profile_made(run, m);
  const char *drops = drops_lua(a, m);
  if (drops) gs__mention_drop(run, m, GS__NONE, drops);
  else gs__mention_changed(run, m);
}

gs__mention *gs__phase_imagine(gs__run *run, uint32_t rule, uint32_t way, gs__range window, const gs__found *f) {
  attempt a = {run, run->plan->rules.at[rule], rule, way, window};
  take_layers(run, UINT64_MAX, run->doc->token_sentence[f->place]);
  gs__mention *m = made_of(&a, f);
  m->imagined = true;
  if (a.rule->points) score(&a, m, f);
  complete(&a, m);
  return m;
}

static void found(const gs__found *f, void *payload) {
  attempt *a = payload;
  gs__run *run = a->run;
  if (run->mentions.len >= run->limits.findings || run->failure.code) {
    run->limited = run->mentions.len >= run->limits.findings;
    return;
  }
  gs__profile_match(run, a->rule_number, a->way);
  bool lost = blocked(a, f);
  if (lost && !run->watch) return;
  gs__mention *m = made_of(a, f);
  if (!has_points(a, m, f) || lost || already_there(a, m)) {
    gs__mention_take_back(run, m);
    return;
  }
  complete(a, m);
}

/* ---- tags ---- */

typedef struct retagging {
  gs__run *run;
  const gs__rule *rule;
  uint32_t rule_number, way, sentence, slot;   /* slot: number of `this` */
  GS_VEC(uint32_t) tokens;             /* that get the tag when all matches are found */
} retagging;

static void set_tag(const retagging *r, uint32_t token) {
  gs__run *run = r->run;
  run->doc->token_tag[token] = r->rule->tag;
  run->retagged[token] = r->rule_number + 1;
  run->facts[r->sentence].tags |= (uint64_t)1 << r->rule->tag;
  gs__memo_forget(&run->lattice.memo);
  memset(run->listed + (size_t)r->sentence * run->list_tests, 0, run->list_tests);
}

/* A tag is set behind the last match: matches that are still to come are walked over what was there. */
static void retag(const gs__found *f, void *payload) {
  retagging *r = payload;
  gs__profile_match(r->run, r->rule_number, r->way);
  for (uint32_t i = 0; i < f->piece_count; i++)
    for (uint32_t t = f->pieces[i].start; f->pieces[i].slot == r->slot && t < f->pieces[i].end; t++)
      gs__vec_push(&r->tokens, t);
}

static uint32_t slot_number(const gs__pattern *p, gs__sym name) {
  uint32_t i = 0;
  while (i < p->slot_count && p->slots[i] != name) i++;
  return i;
}

static void retag_by(retagging *all, gs__sym this) {
  gs__run *run = all->run;
  gs__range s = run->doc->sentences[all->sentence];
  for (size_t w = 0; w < all->rule->ways.len; w++) {
    const gs__pattern *p = all->rule->ways.at[w].pattern;
    if (run->watch && w == 0) run->watch->retag(run->watch->payload, run, all->rule_number, all->sentence);
    if (!may_match(run, gs__needs_left(p, false), all->sentence)) continue;
    all->slot = slot_number(p, this);
    all->way = (uint32_t)w;
    gs__timer t = gs__profile_start(run);
    gs__match_all(p, &run->lattice, s.start, s.end, retag, all);
    gs__profile_way(run, t, all->rule_number, all->way, all->sentence);
    for (size_t k = 0; k < all->tokens.len; k++) set_tag(all, all->tokens.at[k]);
    all->tokens.len = 0;
  }
}

static void retag_sentence(retagging *all, const gs__phase *f, gs__sym this) {
  for (size_t i = 0; i < f->rules.len; i++) {
    all->rule_number = f->rules.at[i];
    all->rule = all->run->plan->rules.at[all->rule_number];
    if (all->rule->is_retag && !all->rule->off) retag_by(all, this);
  }
}

static bool is_left_out(const gs__run *run, uint32_t rule) {
  return run->slice && !run->slice->rules[rule];
}

static bool has_retags(const gs__run *run, const gs__phase *f) {
  if (!run->slice) return f->retags;
  for (size_t i = 0; i < f->rules.len; i++)
    if (run->plan->rules.at[f->rules.at[i]]->is_retag && !is_left_out(run, f->rules.at[i])) return true;
  return false;
}

static uint64_t layers_of(const gs__run *run, const gs__phase *f) {
  return run->slice ? run->slice->layers[run->phase] : f->layers;
}

/* Nothing that a retag looks at lies outside its sentence, so all of them go over one sentence, then the next. */
static void run_retags(gs__run *run, const gs__phase *f) {
  if (!has_retags(run, f)) return;
  gs__edges_layers(run, layers_of(run, f));
  gs__edges_units_changed(run);        /* what starts a unit may ask for tags */
  gs__sym this = gs__plan_sym(run->plan, "this");
  retagging all = {.run = run};
  for (all.sentence = 0; all.sentence < run->doc->sentence_count; all.sentence++) {
    take_layers(run, layers_of(run, f), all.sentence);
    open_memo(run, run->doc->sentences[all.sentence]);
    retag_sentence(&all, f, this);
  }
  gs__vec_free(&all.tokens);
  gs__memo_close(&run->lattice.memo);
}

/* ---- the rules of a phase ---- */

static void try_way(gs__run *run, const gs__phase *f, uint32_t at, uint32_t sentence) {
  const gs__rule *r = f->ways[at].rule;
  const gs__pattern *p = f->ways[at].pattern;
  const gs__seen *seen = f->picked->seen + at;
  gs__range w = gs__phase_window(run, r->within, sentence);
  attempt a = {run, r, f->ways[at].rule_number, f->ways[at].way, w};
  gs__pattern_ready(p);
  if (!f->ways[at].tried) gs__pick_file(f, at);
  gs__timer t = gs__profile_start(run);
  if (p->anchored && r->within == GS__IN_SENTENCE)
    gs__match_among(p, &run->lattice, w, seen->first, seen->last, found, &a);
  else
    gs__match_all(p, &run->lattice, w.start, w.end, found, &a);
  gs__profile_way(run, t, a.rule_number, a.way, sentence);
}

/* Has a layer that the way looks at changed in its window since it was tried last? */
static bool is_due(const gs__run *run, uint64_t layers, gs__scope within, uint32_t sentence) {
  const gs__doc *doc = run->doc;
  if (!run->round || run->changed[sentence] & layers) return true;
  if (within == GS__IN_SENTENCE) return false;
  gs__range w = gs__phase_window(run, within, sentence);
  for (uint32_t s = doc->token_sentence[w.start]; s <= doc->token_sentence[w.end - 1]; s++)
    if (run->changed[s] & layers) return true;
  return false;
}

/* Was the way tried in the window of the sentence already, since that is wider? */
static bool is_done(const gs__run *run, gs__picked *k, uint32_t at, gs__scope within, uint32_t sentence) {
  gs__range w = gs__phase_window(run, within, sentence);
  if (k->done[at] >= w.end) return true;
  k->done[at] = w.end;
  return false;
}

static void run_sentence(gs__run *run, const gs__phase *f, uint32_t sentence) {
  gs__picked *k = f->picked;
  gs__pick(run, f, run->doc->sentences[sentence]);
  if (!k->count) return;
  take_layers(run, layers_of(run, f), sentence);
  open_memo(run, run->doc->sentences[sentence]);
  for (uint32_t i = 0; i < k->count; i++) {
    uint32_t at = k->way[i];
    if (is_left_out(run, f->ways[at].rule_number)) continue;
    gs__scope within = f->ways[at].within;
    if (!is_due(run, f->ways[at].layers, within, sentence)) continue;
    if (within == GS__IN_SENTENCE ? may_match(run, f->ways[at].needs, sentence)
                                  : !is_done(run, k, at, within, sentence))
      try_way(run, f, at, sentence);
  }
}

/* Is no way of the phase due in the sentence? */
static bool is_settled(const gs__run *run, const gs__phase *f, uint32_t sentence) {
  return run->round && !f->wide && !(run->changed[sentence] & f->layers);
}

static void run_rules(gs__run *run, const gs__phase *f) {
  const gs__doc *doc = run->doc;
  if (f->wide) memset(f->picked->done, 0, f->way_count * sizeof *f->picked->done);
  for (uint32_t s = 0; s < doc->sentence_count && !run->limited; s++) {
    if (is_settled(run, f, s)) continue;
    run_sentence(run, f, s);
    if (run->lattice.steps > run->limits.steps || run->plan->stop) run->limited = true;
  }
  gs__memo_close(&run->lattice.memo);
}

/* Notes where the layer of a mention has changed. */
static void touch(gs__run *run, const gs__mention *m) {
  const gs__doc *doc = run->doc;
  uint64_t layer = m->type < 64 ? (uint64_t)1 << m->type : UINT64_MAX;
  uint32_t last = m->end > m->start ? m->end - 1 : m->start;
  for (uint32_t s = doc->token_sentence[m->start]; s <= doc->token_sentence[last]; s++)
    run->changed[s] |= layer;
}

/* What is new stays or gives way, and so may what stood before; both change their layers. */
static bool settle(gs__run *run, uint32_t first) {
  bool fresh = false;
  memset(run->changed, 0, run->doc->sentence_count * sizeof *run->changed);
  for (uint32_t t = 0; t < run->plan->types.len; t++) {
    const gs__mentions *all = run->of_type + t;
    if (all->len && all->at[all->len - 1]->number >= first) gs__overlap_settle(run, t, touch);
  }
  for (size_t i = first; i < run->mentions.len; i++) touch(run, run->mentions.at[i]);
  for (size_t i = first; i < run->mentions.len; i++) fresh |= !run->mentions.at[i]->dropped;
  return fresh;
}

static void run_passes(gs__run *run, const gs__phase *f) {
  gs__hooks *h = &run->plan->hooks;
  for (size_t i = 0; i < f->passes.len && !run->failure.code; i++) {
    gs__err err = {0};
    run->pass = f->passes.at[i];
    gs__timer t = gs__profile_start(run);
    run->passing = true;
    const gs__pass *p = run->plan->passes.at + run->pass;
    if (h->pass(h->payload, run, p->run, &err) < 0) fail(run, &err, "pass", p->name);
    run->passing = false;
    gs__profile_pass(run, t, run->pass);
  }
}

void gs__phase_run(gs__run *run, uint32_t phase) {
  const gs__phase *f = run->plan->phases.at + phase;
  run->phase = phase;
  if (run->slice && !run->slice->phases[phase]) return;
  run_retags(run, f);
  if (run->slice && !run->slice->finds[phase]) return;   /* it has no pass */
  for (run->round = 0; run->round < f->rounds && !run->limited; run->round++) {
    gs__edges_layers(run, layers_of(run, f));
    if (run->watch) run->watch->round(run->watch->payload, run);
    uint32_t first = (uint32_t)run->mentions.len;
    gs__edges_close(run, layers_of(run, f));
    if (run->watch && run->watch->trying) run->watch->trying(run->watch->payload, run);
    run_rules(run, f);
    gs__edges_open(run);
    if (!settle(run, first)) break;
  }
  if (!run->limited) run_passes(run, f);
}
