/* Whom the denial names; the source of the claim; whoever tells it; who is named further on, or alone speaks of it. */
#include "run/claimant.h"

void gs__claimant_name(gs__weigher *w, uint32_t d, gs__maker m) {
  gs__answers *answers = &w->b->out->denials[d].answers;
  if (m.actor == GS__NONE || answers->claimant != GS__NONE) return;
  answers->claimant = m.actor;
  w->b->weighings[d].claimant_by = m.by;
}

/* Does the denial stand in that claim, or in one that is told there? */
static bool stands_in(const gs_reading *r, uint32_t d, uint32_t c) {
  uint32_t p = r->denials[d].parent;
  while (p != GS__NONE && p != c) p = r->claims[p].parent;
  return p == c;
}

/* Does whoever makes the claim deny something there himself ("Reports of a leak are absurd, she said"), or tell it? */
static bool denies_there(const gs__weigher *w, uint32_t c) {
  const gs_reading *r = w->b->out;
  if (w->tells[c]) return true;
  for (uint32_t e = w->carried[c]; e != GS__NONE; e = w->beside[e])
    if (r->denials[e].source_actor == r->claims[c].source_actor) return true;
  return false;
}

bool gs__claimant_of_side(const gs__weigher *w, uint32_t denier, uint32_t by) {
  return denier == by || (denier != GS__NONE && by != GS__NONE && gs__pair_same_side(w->b->out, denier, by));
}

/* The first that is known, and not of the denier's side, of those in whose words a claim is told, outwards. Who tells
 * the denial as well ("'The firm calls the charge that ... a lie,' its spokesman said") has not made it. */
static uint32_t teller_of(const gs__weigher *w, uint32_t c, uint32_t d) {
  const gs_reading *r = w->b->out;
  uint32_t denier = r->denials[d].source_actor;
  for (uint32_t p = r->claims[c].parent; p != GS__NONE; p = r->claims[p].parent) {
    uint32_t by = r->claims[p].source_actor;
    if (gs__pair_is_act(w, GS__REJECTING, r->claims[p].act)) return GS__NONE;
    if (by == GS__NONE || w->maker[p] == GS__NONE || gs__claimant_of_side(w, denier, by)) continue;
    if (!stands_in(r, d, p) && !denies_there(w, p)) return by;
  }
  return GS__NONE;
}

/* Who makes the claim: its source; whoever tells it, if it is the denier's own or nobody's and not in the words
 * that deny it ("the union said drivers were told to ...", a turn of a transcript); whom a question of nobody's
 * cites ("Asked about Lind's claim that ..."). */
gs__maker gs__claimant_maker(const gs__weigher *w, uint32_t d, uint32_t c, const char *how) {
  const gs_reading *r = w->b->out;
  const gs__statement *claim = r->claims + c, *ds = r->denials + d;
  uint32_t behind = w->maker[c];       /* but "Lind said the dam leaks, the Herald reports" is the Herald's for Lind */
  bool own_paper = behind != GS__NONE && behind == ds->source_actor;
  gs__maker source = {own_paper ? claim->source_actor : behind, "makes the claim"};
  bool known = source.actor != GS__NONE, own = known && source.actor == ds->source_actor;
  bool nobody = claim->source.start == claim->source.end && !gs__is(how, "embedded");
  if (known && (!own || gs__is(ds->type, "retraction"))) return source;
  gs__maker teller = {own || nobody ? teller_of(w, c, d) : GS__NONE, "tells the claim"};
  if (teller.actor != GS__NONE) return teller;
  if (own || !gs__pair_is_act(w, GS__ASKING, claim->act)) return source;
  for (uint32_t i = w->child[c]; i != GS__NONE; i = w->sibling[i]) {
    uint32_t by = r->claims[i].source_actor;
    bool says = gs__pair_is_act(w, GS__SAYING, r->claims[i].act);   /* not "asked whether officials had known" */
    if (says && by != GS__NONE && by != ds->source_actor) return (gs__maker){by, "is cited in the question"};
  }
  return source;
}

/* Who made a claim that has no source: whom another denial of the same claim names, or else who is known to say so. */
static uint32_t named_by_another(const gs__weigher *w, const gs__statement *claim, uint32_t denier) {
  uint32_t found = GS__NONE;
  for (uint32_t i = 0; i < claim->denied_by.count; i++) {
    uint32_t e = claim->denied_by.at[i], by = w->b->out->denials[e].answers.claimant;
    if (by == GS__NONE || gs__claimant_of_side(w, denier, by)) continue;
    if (gs__mention_find(w->b->denials.at[e], w->b->k.claimant)) return by;
    if (found == GS__NONE) found = by;
  }
  return found;
}

static bool is_named(const gs__actor *a) {
  for (uint32_t i = 0; i < a->mention_count; i++)
    if (gs__is(a->mentions[i].form, "full") || gs__is(a->mentions[i].form, "short")) return true;
  return false;
}

/* May who denies in a headline ("Aides", "Board member") be whoever denies in the lead ("Aides to the cardinal", "Board
 * member Ada Lind")? */
bool gs__claimant_may_be(const gs__weigher *w, uint32_t headed, uint32_t denier) {
  const gs__actor *actors = w->b->out->actors;
  if (headed == GS__NONE || gs__is(actors[headed].kind, "people")) return true;
  if (gs__claimant_of_side(w, headed, denier)) return true;
  return denier != GS__NONE && gs__is(actors[headed].kind, actors[denier].kind) && !is_named(actors + headed);
}

/* "Star slams gossip / 'I am no thief,' the actress Ada Lind said": Lind. */
uint32_t gs__claimant_headed(const gs__weigher *w, uint32_t d) {
  const gs__statement *all = w->b->out->denials;
  if (!all[d].in_headline || !gs__is(all[d].polarity, "denial") || gs__is(all[d].type, "retraction")) return GS__NONE;
  for (uint32_t e = d + 1; e < w->b->out->denial_count; e++) {
    if (all[e].in_headline || !gs__is(all[e].polarity, "denial")) continue;
    uint32_t by = all[e].source_actor;
    bool near = w->b->denials.at[e]->sentence <= GS__LEAD_ENDS || gs__bag_shared(w->denials + d, w->denials + e);
    bool other = near && by != GS__NONE && by != all[d].source_actor;
    return other && gs__claimant_may_be(w, all[d].source_actor, by) ? by : GS__NONE;
  }
  return GS__NONE;
}

/* "Aides reject claim he hid priest / Aides to the cardinal rejected a claim by two men that he moved the priest": whom
 * the lead names with the denial that a headline tells without him. */
static uint32_t named_in_lead(const gs__weigher *w, uint32_t d) {
  const gs__statement *all = w->b->out->denials;
  if (!all[d].in_headline || !gs__is(all[d].polarity, "denial")) return GS__NONE;
  for (uint32_t e = d + 1; e < w->b->out->denial_count && w->b->denials.at[e]->sentence <= GS__LEAD_ENDS; e++) {
    uint32_t denier = all[e].source_actor, by = all[e].answers.claimant;
    bool told = denier != GS__NONE && by != GS__NONE && gs__is(all[e].polarity, "denial");
    told &= !gs__weigh_own_statement(all + e);
    if (!told || all[e].in_headline || !gs__claimant_may_be(w, all[d].source_actor, denier)) continue;
    bool own = gs__claimant_of_side(w, denier, by) || gs__claimant_of_side(w, all[d].source_actor, by);
    if (!own && gs__bag_shared(w->denials + d, w->denials + e)) return by;
  }
  return GS__NONE;
}

uint32_t gs__claimant_gap(const gs__weigher *w, uint32_t d, uint32_t c) {
  uint32_t here = w->b->denials.at[d]->sentence, there = w->b->claims.at[c]->sentence;
  return here > there ? here - there : there - here;
}

/* Is what is said of the denier himself denied there, or only pointed at ("any tampering")? */
static bool is_of_denier(const gs__weigher *w, uint32_t d) {
  const gs__statement *ds = w->b->out->denials + d;
  if (ds->source_actor == GS__NONE || !gs__is(ds->polarity, "denial")) return false;
  if (gs__pair_turn(w, ds->parent) != GS__NONE) return false;
  const gs__statement *claim = w->b->out->claims + ds->answers.claim;
  if (ds->answers.claim < w->b->claims.len)
    return claim->source.start == claim->source.end && gs__pair_holds_actor(&claim->topics, ds->source_actor);
  return gs__weigh_only_points(w, d) && !gs__weigh_own_statement(ds);
}

/* Does somebody say, in other than his very words, what first of all is of that actor; and no plan that he denies? */
static bool charges(const gs__weigher *w, uint32_t c, uint32_t denier) {
  const gs__statement *claim = w->b->out->claims + c;
  for (uint32_t i = 0; i < claim->denied_by.count; i++)
    if (gs__is(w->b->out->denials[claim->denied_by.at[i]].type, "no_plans")) return false;
  if (claim->parent != GS__NONE || gs__is(claim->mode, "direct")) return false;
  if (!claim->topics.count || claim->topics.at[0] != denier) return false;
  return gs__pair_is_act(w, GS__SAYING, claim->act) && gs__pair_is_act(w, GS__ASSERTING, claim->act);
}

/* "Lind is on trial for fraud. Her brother said that she was ill. She denies any wrongdoing": who says what is no
 * charge and has no word of it, where the answer is one, makes no such charge; nor is his what a video shows. */
static bool is_beside_charge(const gs__weigher *w, uint32_t d, uint32_t c) {
  uint32_t answer = w->b->out->denials[d].answers.claim;
  if (answer >= w->b->claims.len || gs__pair_is_act(w, GS__ACCUSING, w->b->out->claims[c].act)) return false;
  const char *act = w->b->out->claims[answer].act;
  if (gs__is(act, "show")) return true;
  return gs__pair_is_act(w, GS__ACCUSING, act) && !gs__bag_shared(w->claims + answer, w->claims + c);
}

/* "Dismissed the suggestion that he would not play. [...] Moss said that he had left early": the only one who says
 * something of the denier near by, where nobody is named with what he denies. */
static uint32_t only_accuser(const gs__weigher *w, uint32_t d) {
  const gs_reading *r = w->b->out;
  uint32_t denier = r->denials[d].source_actor, found = GS__NONE;
  gs__range near = is_of_denier(w, d) ? gs__pair_near(w, d, GS__WHO_ELSE) : (gs__range){0, 0};
  for (uint32_t c = near.start; c < near.end; c++) {
    uint32_t by = w->maker[c];
    if (by == GS__NONE || gs__claimant_gap(w, d, c) > GS__WHO_ELSE ||
        gs__claimant_of_side(w, denier, by) || !charges(w, c, denier)) continue;
    if (gs__pair_carries(w, c) || gs__weigh_bar(w, d, c) || is_beside_charge(w, d, c)) continue;
    if (found != GS__NONE && found != by) return GS__NONE;
    found = by;
  }
  return found;
}

void gs__claimant_share(gs__weigher *w) {
  const gs_reading *r = w->b->out;
  for (uint32_t d = 0; d < r->denial_count; d++) {
    const gs__statement *ds = r->denials + d;
    gs__claimant_name(w, d, (gs__maker){named_in_lead(w, d), "is named in the lead"});
    gs__claimant_name(w, d, (gs__maker){only_accuser(w, d), "alone speaks of the denier near by"});
    if (ds->answers.claim == GS__NONE) continue;
    const gs__statement *claim = r->claims + ds->answers.claim;
    gs__maker other = {named_by_another(w, claim, ds->source_actor), "is named by another denial of the claim"};
    if (claim->source.start == claim->source.end) gs__claimant_name(w, d, other);
  }
}
