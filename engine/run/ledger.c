/* The ledger: which claim a denial answers. For every denial all claims in its window are weighed by
 * measures that the pack gives weights to; the best one at or above the least sum is its answer, else
 * it stands as the answer to an open claim. Measures follow quality.md's sieve 27. */
#include <stdlib.h>
#include <string.h>

#include "run/record.h"

/* Words of a span that carry meaning, as lemmas or, where the pack says so, as sets of synonyms. */
typedef struct bag {
  uint32_t *at;
  uint32_t count;
} bag;

typedef struct weigher {
  gs__builder *b;
  const gs__link *link;
  bag *claims, *denials;
  bool *answered;                      /* by claim */
} weigher;

#define SYNONYM (UINT32_C(1) << 31)   /* marks a set of synonyms among lemmas */

static uint32_t meaning(gs__run *run, uint32_t token, uint64_t content_tags) {
  const gs__form_info *f = gs__vocab_info(run->plan->vocab, run->doc->token_form[token]);
  if (!(content_tags >> run->doc->token_tag[token] & 1)) return 0;
  gs__form lemma = f->fold;
  for (uint8_t i = 0; i < f->lemma_count; i++)
    if (f->lemmas[i].tags >> run->doc->token_tag[token] & 1) {
      lemma = f->lemmas[i].form;
      break;
    }
  const gs__form_info *l = gs__vocab_info(run->plan->vocab, lemma);
  const uint32_t *set = gs__map_get(&run->plan->synonyms, l->bytes, l->len);
  return set ? *set | SYNONYM : lemma;
}

static bool has(const bag *g, uint32_t word) {
  for (uint32_t i = 0; i < g->count; i++)
    if (g->at[i] == word) return true;
  return false;
}

static bag words_of(gs__builder *b, const gs__mention *m) {
  gs__run *run = b->run;
  uint64_t tags = gs__language_tag_mask(&run->plan->language, "content", 7);
  uint32_t most = 0;
  for (size_t i = 0; i < m->slots.len; i++)
    if (m->slots.at[i].name == b->k.content) most += m->slots.at[i].end - m->slots.at[i].start;
  bag g = {gs__arena_alloc(run->arena, (most + 1) * sizeof *g.at), 0};
  for (size_t i = 0; i < m->slots.len; i++) {
    if (m->slots.at[i].name != b->k.content) continue;
    for (uint32_t t = m->slots.at[i].start; t < m->slots.at[i].end; t++) {
      uint32_t w = meaning(run, t, tags);
      if (w && !has(&g, w)) g.at[g.count++] = w;
    }
  }
  return g;
}

static int shared(const bag *a, const bag *b) {
  int n = 0;
  for (uint32_t i = 0; i < a->count; i++) n += has(b, a->at[i]);
  return n;
}

static bool holds_actor(const gs__indexes *all, uint32_t actor) {
  for (uint32_t i = 0; i < all->count; i++)
    if (all->at[i] == actor) return true;
  return false;
}

static bool same_text(const char *a, const char *b) {
  return a && b && *a && strcmp(a, b) == 0;
}

/* Do they belong together: a state and what is its own? */
static bool same_state(const gs_reading *r, uint32_t a, uint32_t b) {
  const gs__actor *x = r->actors + a, *y = r->actors + b;
  return same_text(x->state, y->state) || same_text(x->state, y->name) || same_text(x->name, y->state) ||
         same_text(x->org, y->name) || same_text(x->name, y->org);
}

static bool state_among(const gs_reading *r, const gs__indexes *all, uint32_t actor) {
  for (uint32_t i = 0; i < all->count; i++)
    if (same_state(r, all->at[i], actor)) return true;
  return false;
}

static bool inside(const gs__mention *outer, gs__sym slot, const gs__mention *inner) {
  for (size_t i = 0; i < outer->slots.len; i++)
    if (outer->slots.at[i].name == slot && outer->slots.at[i].start <= inner->place &&
        inner->place < outer->slots.at[i].end)
      return true;
  return false;
}

static bool is(const char *a, const char *b) {
  return a && strcmp(a, b) == 0;
}

/* A claim that cannot be what the denial answers: it carries the denial, or is itself one. */
static bool excluded(const weigher *w, uint32_t d, uint32_t c) {
  const gs__builder *b = w->b;
  const gs__statement *claim = b->out->claims + c, *denial = b->out->denials + d;
  if (!claim->content.count || is(claim->act, "deny") || is(claim->act, "refuse_comment")) return true;
  if (inside(b->claims.at[c], b->k.content, b->denials.at[d])) return true;
  if (b->claims.at[c]->place == b->denials.at[d]->place) return true;
  bool same = claim->source_actor != GS__NONE && claim->source_actor == denial->source_actor;
  return same && !is(denial->type, "retraction") && !inside(b->denials.at[d], b->k.content, b->claims.at[c]);
}

typedef struct verdict {
  int points;
  const char *how;
  int shared;
} verdict;

static int place_points(const weigher *w, const gs__mention *d, const gs__mention *c) {
  const gs__doc *doc = w->b->run->doc;
  const int *k = w->link->weights;
  uint32_t sd = d->sentence, sc = c->sentence, gap = sd > sc ? sd - sc : sc - sd;
  int points = c->place < d->place ? k[GS__L_EARLIER] : 0;
  if (gap == 0) points += k[GS__L_SAME_SENTENCE];
  else if (sc + 1 == sd) points += k[GS__L_PREVIOUS_SENTENCE];
  if (doc->sentence_paragraph[sd] == doc->sentence_paragraph[sc]) points += k[GS__L_SAME_PARAGRAPH];
  return points + k[GS__L_DISTANCE_STEP] * (int)(gap / 3);
}

static verdict weigh(const weigher *w, uint32_t d, uint32_t c) {
  const gs__builder *b = w->b;
  const gs__mention *dm = b->denials.at[d], *cm = b->claims.at[c];
  const gs__statement *ds = b->out->denials + d, *cs = b->out->claims + c;
  const int *k = w->link->weights;
  verdict v = {place_points(w, dm, cm), "topical", shared(w->denials + d, w->claims + c)};
  int words = v.shared * k[GS__L_SHARED_WORD];
  v.points += words > k[GS__L_SHARED_MOST] ? k[GS__L_SHARED_MOST] : words;
  bool actor = ds->source_actor != GS__NONE && holds_actor(&cs->topics, ds->source_actor);
  bool state = !actor && ds->source_actor != GS__NONE && state_among(b->out, &cs->topics, ds->source_actor);
  if (actor) v.points += k[GS__L_ACTOR_MATCH], v.how = "actor_match";
  if (state) v.points += k[GS__L_SAME_STATE], v.how = "actor_match";
  if (is(cs->act, "accuse")) v.points += k[GS__L_ACCUSES];
  if (cs->in_headline) v.points += k[GS__L_IN_HEADLINE];
  if (w->answered[c]) v.points += k[GS__L_ALREADY_DENIED];
  const char *noun = gs__plan_text(b->run->plan, gs__mention_get(dm, b->k.noun_act));
  if (*noun && is(cs->act, noun)) v.points += k[GS__L_ACT_FITS], v.how = "claim_noun";
  uint32_t claimant = gs__builder_actor(b, dm, b->k.claimant);
  if (claimant != GS__NONE && cs->source_actor != GS__NONE &&
      (claimant == cs->source_actor || same_state(b->out, claimant, cs->source_actor)))
    v.points += k[GS__L_CLAIMANT_NAMED], v.how = "claim_noun";
  if (dm->sentence == cm->sentence) v.how = "same_sentence";
  if (inside(dm, b->k.content, cm)) v.points += k[GS__L_EMBEDDED], v.how = "embedded";
  return v;
}

static void tie(weigher *w, uint32_t d, uint32_t c, verdict v) {
  gs_reading *r = w->b->out;
  gs__statement *ds = r->denials + d, *cs = r->claims + c;
  ds->answers.claim = c;
  ds->answers.how = v.how;
  ds->answers.points = v.points;
  if (ds->answers.claimant == GS__NONE && cs->source_actor != ds->source_actor)
    ds->answers.claimant = cs->source_actor;
  if (is(ds->type, "retraction") && cs->source_actor == ds->source_actor) ds->answers.claimant = cs->source_actor;
  w->answered[c] = true;
  if (is(ds->polarity, "negated_denial")) return;
  if (is(ds->polarity, "denial"))
    cs->status = is(ds->type, "retraction") && cs->source_actor == ds->source_actor ? "withdrawn" : "denied";
  if (!cs->denied_by.at)
    cs->denied_by.at = gs__arena_alloc(&r->arena, (r->denial_count + 1) * sizeof *cs->denied_by.at);
  cs->denied_by.at[cs->denied_by.count++] = d;
}

/* A denial without a claim: the claim is known only from it. */
static void open_claim(weigher *w, uint32_t d) {
  gs_reading *r = w->b->out;
  gs__statement *ds = r->denials + d, *c = r->claims + r->claim_count;
  if (!ds->content.count || !is(ds->polarity, "denial")) return;
  *c = *ds;
  c->is_denial = false;
  c->source = c->cue = (gs__span){0, 0};
  c->source_actor = ds->answers.claimant;
  c->cue_lemma = c->type = NULL;
  c->act = "state";
  c->polarity = "affirmed";
  c->status = "open";
  c->ladder = (gs__indexes){NULL, 0};
  c->addressee = c->medium = c->time = (gs__span){0, 0};
  c->parent = GS__NONE;
  c->denied_by.at = gs__arena_alloc(&r->arena, sizeof *c->denied_by.at);
  c->denied_by.at[0] = d;
  c->denied_by.count = 1;
  c->id[0] = 'c';
  ds->answers.claim = r->claim_count++;
}

static void answer(weigher *w, uint32_t d) {
  gs__builder *b = w->b;
  const gs__mention *dm = b->denials.at[d];
  uint32_t best = GS__NONE;
  verdict won = {0, "none", 0};
  b->out->denials[d].answers.claimant = gs__builder_actor(b, dm, b->k.claimant);
  for (uint32_t c = 0; c < b->claims.len; c++) {
    const gs__mention *cm = b->claims.at[c];
    uint32_t gap = dm->sentence > cm->sentence ? dm->sentence - cm->sentence : cm->sentence - dm->sentence;
    if (w->link->window && gap > w->link->window) continue;
    if (excluded(w, d, c)) continue;
    verdict v = weigh(w, d, c);
    if (v.points < w->link->at_least) continue;
    if (best != GS__NONE && v.points < won.points) continue;
    /* a tie goes to the nearer claim, which is the later one of those before the denial */
    if (best != GS__NONE && v.points == won.points && cm->place > dm->place) continue;
    best = c;
    won = v;
  }
  if (best != GS__NONE) tie(w, d, best, won);
  else open_claim(w, d);
}

/* A claim that says again what an earlier one said. */
static void mark_repeated(weigher *w) {
  gs_reading *r = w->b->out;
  for (uint32_t c = 1; c < w->b->claims.len; c++) {
    if (!is(r->claims[c].status, "asserted") || w->claims[c].count < 3) continue;
    for (uint32_t e = 0; e < c; e++) {
      int n = shared(w->claims + c, w->claims + e);
      int all = (int)(w->claims[c].count + w->claims[e].count) - n;
      if (n * 10 < all * 6 || r->claims[c].parent == e) continue;
      r->claims[c].status = "repeated";
      break;
    }
  }
}

void gs__ledger_make(gs__builder *b) {
  weigher w = {.b = b, .link = &b->run->plan->link};
  w.claims = gs__arena_alloc(b->run->arena, (b->claims.len + 1) * sizeof *w.claims);
  w.denials = gs__arena_alloc(b->run->arena, (b->denials.len + 1) * sizeof *w.denials);
  w.answered = gs__arena_alloc(b->run->arena, (b->claims.len + 1) * sizeof *w.answered);
  for (size_t i = 0; i < b->claims.len; i++) w.claims[i] = words_of(b, b->claims.at[i]);
  for (size_t i = 0; i < b->denials.len; i++) w.denials[i] = words_of(b, b->denials.at[i]);
  for (uint32_t d = 0; d < b->denials.len && w.link->set; d++) answer(&w, d);
  mark_repeated(&w);
}
