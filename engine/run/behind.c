/* behind: what is told right behind a headline or a lead in which it is denied. */
#include "run/claimant.h"

enum {
  HEAD = 2,                            /* the last sentence of it: a headline, a lead of two */
  LEAD_MOST = 40                       /* sentences of a lead, where a text without paragraphs is but one */
};

bool gs__pair_is_at_head(const gs__weigher *w, uint32_t d) {
  return w->b->out->denials[d].in_headline || w->b->denials.at[d]->sentence <= HEAD;
}

/* Is what it says first of all of that actor or of whom he belongs to? */
static bool is_first_of(const gs__weigher *w, uint32_t c, uint32_t actor) {
  const gs__indexes *topics = &w->b->out->claims[c].topics;
  if (actor == GS__NONE || !topics->count) return false;
  return topics->at[0] == actor || gs__pair_same_state(w->b->out, topics->at[0], actor);
}

enum { OPENS = 2, VERB = 5 };          /* tokens of what is said in which its subject ("that he") and its verb stand */

/* "The league said that it was looking into it": does whoever says it tell what he himself is about? (What has befallen
 * him may be the charge: "She said that she had been told to leave"; if he denies nothing himself.) */
static bool is_of_himself(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__builder *b = w->b;
  const gs__edges *e = b->actor_type < 0 ? NULL : b->run->lattice.layers + b->actor_type;
  const gs__mslot *said = gs__mention_find(b->claims.at[c], b->k.content);
  if (!e || !e->first[0] || !said) return false;
  uint32_t opens = said->start + OPENS < said->end ? said->start + OPENS : said->end;
  bool self = false, under_way = false;
  for (const gs__edge *at = e->edge[0] + e->first[0][said->start]; at < e->edge[0] + e->first[0][opens]; at++)
    self |= b->run->mentions.at[at->item]->actor == b->out->claims[c].source_actor;
  for (uint32_t t = said->start; self && t < said->end && t < said->start + VERB; t++)
    under_way |= w->under_way >> b->run->doc->token_tag[t] & 1;
  return under_way || (self && gs__weigh_denies_later(w, d, b->out->claims[c].source_actor));
}

/* Does another than the denier's side put it forward, in other than his very words, and deny nothing in it? */
static bool is_put_forward(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__statement *claim = w->b->out->claims + c;
  uint32_t by = w->maker[c], denier = w->b->out->denials[d].source_actor;
  if (by == GS__NONE || claim->parent != GS__NONE || gs__is(claim->mode, "direct")) return false;
  if (gs__claimant_of_side(w, denier, by)) return false;
  bool himself = gs__claimant_may_be(w, denier, by) && gs__weigh_denies_later(w, d, by);   /* "Governor denies ..." */
  if (himself) return false;
  if (!gs__pair_is_act(w, GS__SAYING, claim->act) || !gs__pair_is_act(w, GS__ASSERTING, claim->act)) return false;
  if (is_of_himself(w, d, c) && !gs__bag_shared(w->denials + d, w->claims + c)) return false;
  if (gs__pair_carries(w, c) || gs__pair_is_brief(w->b, w->b->claims.at[c]) || gs__weigh_bar(w, d, c)) return false;
  if (gs__weigh_tells_clause(w, c)) return true;
  return gs__pair_is_act(w, GS__ACCUSING, claim->act) && is_first_of(w, c, denier);
}

/* Does it name a claim, and nobody whose that is ("denied allegations of theft"): somebody makes one. */
static bool names_claim(const gs__weigher *w, uint32_t d) {
  const gs__mention *m = w->b->denials.at[d];
  return gs__mention_find(m, w->b->k.noun) && !gs__mention_find(m, w->b->k.claimant);
}

/* Do they speak of one matter: in some word, of an actor, or of whoever denies, by what the headline calls him too? */
bool gs__pair_is_on_matter(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs_reading *r = w->b->out;
  const gs__statement *ds = r->denials + d;
  bool another = r->claims[c].topics.count && !is_first_of(w, c, ds->source_actor);
  if (names_claim(w, d) && !another) return true;
  if (gs__bag_shared(w->denials + d, w->claims + c) || is_first_of(w, c, ds->source_actor)) return true;
  for (uint32_t i = 0; i < ds->topics.count; i++)
    if (gs__pair_holds_actor(&r->claims[c].topics, ds->topics.at[i])) return true;
  for (uint32_t e = 0; e < d && r->denials[e].in_headline; e++)
    if (gs__bag_shared(w->denials + d, w->denials + e) && is_first_of(w, c, r->denials[e].source_actor)) return true;
  return false;
}

/* Does the lead name whose claim it is that the headline denies? */
static bool is_named_in_lead(const gs__weigher *w, uint32_t d, uint32_t lead) {
  const uint32_t *paragraph = w->b->run->doc->sentence_paragraph;
  for (uint32_t e = d + 1; e < w->b->out->denial_count; e++) {
    const gs__mention *em = w->b->denials.at[e];
    if (paragraph[em->sentence] > lead) break;
    if (gs__is(w->b->out->denials[e].polarity, "denial") && gs__mention_find(em, w->b->k.claimant)) return true;
  }
  return false;
}

uint32_t gs__pair_behind_lead(const gs__weigher *w, uint32_t d) {
  const gs__statement *ds = w->b->out->denials + d;
  const gs__doc *doc = w->b->run->doc;
  const uint32_t *paragraph = doc->sentence_paragraph, here = w->b->denials.at[d]->sentence;
  uint32_t lead = doc->has_headline;
  bool denies = gs__is(ds->polarity, "denial") && !gs__is(ds->type, "retraction");
  denies &= ds->content.count || !gs__is(ds->type, "contrary");   /* "The figures say otherwise": than who denies */
  if (!denies || paragraph[here] > lead || here > LEAD_MOST) return GS__NONE;
  if (ds->in_headline && is_named_in_lead(w, d, lead)) return GS__NONE;
  for (uint32_t c = 0; c < w->b->claims.len; c++) {
    uint32_t there = w->b->claims.at[c]->sentence;
    if (paragraph[there] > lead + 1 || there > 2 * LEAD_MOST) break;
    if (paragraph[there] < paragraph[here] || !is_put_forward(w, d, c)) continue;
    return there > here ? c : GS__NONE;   /* "Ice dealers said that ..., which the firm denied" */
  }
  return GS__NONE;
}
