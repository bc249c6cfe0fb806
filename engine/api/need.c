/* A pattern of plain words needs no phase at all; one with actors needs those that find actors, and not
 * those behind. What later phases do with actors is not seen: the pattern sees what a rule in the next
 * phase would see. */
#include "api/need.h"

/* ---- what phases give ---- */

/* A type that the pattern names. */
static bool finds(const gs__plan *plan, const gs__phase *f, const gs__wants *w) {
  for (size_t i = 0; i < f->rules.len; i++) {
    const gs__rule *r = plan->rules.at[f->rules.at[i]];
    if (r->off || r->is_retag) continue;
    if (r->type > 63 ? w->layers == UINT64_MAX : w->layers >> r->type & 1) return true;
  }
  return false;
}

/* Tags, or where a sentence's text begins. */
static bool settles(const gs__plan *plan, const gs__phase *f, const gs__wants *w) {
  for (size_t i = 0; i < f->rules.len; i++) {
    const gs__rule *r = plan->rules.at[f->rules.at[i]];
    if (!r->off && (r->is_retag ? w->tags : w->starts && plan->types.at[r->type].leads)) return true;
  }
  return false;
}

static bool has_rules(const gs__plan *plan, const gs__phase *f) {
  for (size_t i = 0; i < f->rules.len; i++)
    if (!plan->rules.at[f->rules.at[i]]->off) return true;
  return false;
}

/* Is there a type among them that no rule finds? Only a pass makes it then, and nobody knows which. */
static bool are_of_passes(const gs__plan *plan, uint64_t layers) {
  for (uint32_t i = 0; i < plan->rules.len; i++) {
    const gs__rule *r = plan->rules.at[i];
    if (!r->off && !r->is_retag && r->type < 64) layers &= ~((uint64_t)1 << r->type);
  }
  for (uint32_t t = 0; t < plan->types.len && t < 64; t++)
    if (plan->types.at[t].source != GS__FOUND) layers &= ~((uint64_t)1 << t);
  return plan->passes.len && layers;
}

static uint32_t phases_for(const gs__plan *plan, const gs__wants *w) {
  uint32_t all = (uint32_t)plan->phases.len, n = 0;
  if (w->layers != UINT64_MAX && are_of_passes(plan, w->layers)) return all;
  for (uint32_t i = 0; i < all; i++)
    if (finds(plan, plan->phases.at + i, w)) n = i + 1;
  while (n && n < all && !has_rules(plan, plan->phases.at + n)) n++;   /* passes work on what was found last */
  for (uint32_t i = n; i < all; i++)
    if (settles(plan, plan->phases.at + i, w)) n = i + 1;
  return n;
}

static void add_retags(gs__depth *d, const gs__phase *f) {
  for (size_t i = 0; i < f->rules.len; i++) {
    uint32_t number = f->rules.at[i];
    const gs__rule *r = d->plan->rules.at[number];
    if (r->is_retag && !r->off && (!d->slice || d->slice->rules[number])) gs__vec_push(&d->retags, r);
  }
}

gs__depth gs__need_depth(const gs__plan *plan, const gs__pattern *p) {
  gs__depth d = {.plan = plan, .phases = (uint32_t)plan->phases.len};
  if (p) {
    gs__wants w = {0};
    gs__wants_add(&w, plan, p);
    d.phases = phases_for(plan, &w);
    d.slice = gs__slice_new(plan, d.phases, w);
  }
  gs__vec_push(&d.stages, ((gs__stage){0, 0}));
  for (uint32_t i = 0; i < d.phases; i++) {
    size_t before = d.retags.len;
    add_retags(&d, plan->phases.at + i);
    if (d.retags.len > before && i + 1 < d.phases)
      gs__vec_push(&d.stages, ((gs__stage){i + 1, (uint32_t)d.retags.len}));
  }
  return d;
}

void gs__need_free(gs__depth *depth) {
  gs__slice_free(depth->slice);
  gs__vec_free(&depth->retags);
  gs__vec_free(&depth->stages);
}

/* ---- what every match needs ---- */

typedef struct asked {
  const gs__run *run;
  gs__range sentence;
  uint64_t tags;                       /* that tokens may still get */
} asked;

/* An entry that has the tags it asks for, or may get them. */
static bool may_fit(const asked *a, const gs__hit *h) {
  const gs__lists *lists = a->run->lattice.lists;
  return (lists->entries.at[h->entry].tags & a->tags) || gs__hit_fits(lists, a->run->doc, h);
}

static bool has_entry_of(const asked *a, uint32_t list) {
  const gs__lattice *l = &a->run->lattice;
  const uint32_t *first = l->list_edges.first[0];
  for (uint32_t i = first ? first[a->sentence.start] : 0; first && i < first[a->sentence.end]; i++) {
    const gs__hit *h = l->hits + l->list_edges.edge[0][i].item;
    if (l->lists->entries.at[h->entry].list == list && may_fit(a, h)) return true;
  }
  return false;
}

static bool has_entry(void *payload, gs__list_test *test) {
  return has_entry_of(payload, test->list);
}

static bool has_word(const asked *a, gs__form folded) {
  const gs__doc *doc = a->run->doc;
  for (uint32_t i = a->sentence.start; i < a->sentence.end; i++)
    if (gs__vocab_info(a->run->plan->vocab, doc->token_form[i])->fold == folded) return true;
  return false;
}

/* Facts hold words as bits, which are too few for a whole text: is one of what is required truly there? */
static bool has_required(const asked *a, const gs__pattern *p) {
  bool found = p->required_count == 0;
  for (uint32_t i = 0; i < p->required_count && !found; i++) {
    const gs__required *r = p->required + i;
    found = r->kind == GS__NEED_LAYER || (r->kind == GS__NEED_WORD && has_word(a, r->id)) ||
            (r->kind == GS__NEED_LIST && has_entry_of(a, r->id));
  }
  return found;
}

static bool has_fitting(void *payload, gs__list_test *test) {
  const asked *a = payload;
  return gs__list_passes(&a->run->lattice, test, a->sentence.start, a->sentence.end);
}

static bool met(asked *a, const gs__pattern *p, uint32_t sentence) {
  gs__facts facts = a->run->facts[sentence];
  facts.layers = UINT64_MAX;
  facts.tags |= a->tags;
  return gs__needs_met(gs__needs_left(p, false), &facts, a->tags ? has_entry : has_fitting, a);
}

/* The tags that these retags may give there. For what they need themselves tokens may have any tag; in a wider window
 * it may stand in another sentence. */
static uint64_t tags_of(const gs__rule *const *retags, size_t count, const gs__run *run, uint32_t sentence) {
  asked a = {run, run->doc->sentences[sentence], UINT64_MAX};
  uint64_t tags = 0;
  for (size_t i = 0; i < count; i++) {
    const gs__rule *r = retags[i];
    bool may = r->within != GS__IN_SENTENCE || (tags >> r->tag & 1);
    for (size_t k = 0; k < r->ways.len && !may; k++) may = met(&a, r->ways.at[k].pattern, sentence);
    tags |= (uint64_t)may << r->tag;
  }
  return tags;
}

bool gs__need_still(const gs__depth *depth, size_t stage, const gs__run *run, const gs__pattern *p) {
  size_t done = depth->stages.at[stage].retags;
  for (uint32_t s = 0; s < run->doc->sentence_count; s++) {
    asked a = {run, run->doc->sentences[s], UINT64_MAX};
    if (!met(&a, p, s) || !has_required(&a, p)) continue;
    a.tags = tags_of(depth->retags.at + done, depth->retags.len - done, run, s);
    if (met(&a, p, s) && has_required(&a, p)) return true;
  }
  return false;
}

bool gs__need_sentence(const gs__run *run, const gs__pattern *p, uint32_t sentence) {
  asked a = {run, run->doc->sentences[sentence], 0};
  return met(&a, p, sentence);
}
