/* bar: why a claim cannot be what a denial answers. */
#include "run/pair.h"

const char *const gs__bars[GS__BARS] = {
    "", "with the denial inside", "itself a denial", "of the interview above", "inside what is denied",
    "of the denier", "not of the denier", "telling what the denier says", "said by nobody"};

/* Does the claim report what the denier says? (What he has ordered or known may be the charge; so may what he is said
 * to have said, where that is laid to his charge, or the pack tells that the denial follows upon it.) */
static bool reports_denier(const gs__weigher *w, uint32_t claim, uint32_t denier) {
  if (denier == GS__NONE || gs__pair_is_act(w, GS__ACCUSING, w->b->out->claims[claim].act)) return false;
  for (uint32_t i = w->child[claim]; i != GS__NONE; i = w->sibling[i]) {
    const gs__statement *told = w->b->out->claims + i;
    bool angry = gs__is(told->act, "criticise");   /* "was angry that" */
    bool said = gs__pair_is_act(w, GS__SAYING, told->act) && !angry;
    if (told->source_actor == denier && said) return true;
  }
  return false;
}

/* Does the denier report what his own side says ("the envoy said his country thinks that ...", "we learnt")? */
static bool speaks_for(const gs_reading *r, const gs__statement *claim, uint32_t denier) {
  if (denier == GS__NONE || !gs__pair_holds_actor(&claim->ladder, denier)) return false;
  if (claim->source_actor == GS__NONE) return claim->source.start < claim->source.end;
  return gs__pair_same_state(r, denier, claim->source_actor);
}

/* "The ministry did not reply", below an interview: not to what is said there, if it is not of it. */
static bool is_outside(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__statement *denial = w->b->out->denials + d;
  return gs__pair_says_nothing(w, d) && gs__pair_turn(w, c) != GS__NONE &&
         gs__pair_turn(w, denial->parent) == GS__NONE && !gs__pair_is_about(w, c, denial->source_actor);
}

/* Is it a denial itself ("maintained her innocence")? What another has just denied so the other side may answer. */
static bool denies_itself(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__mention *cm = w->b->claims.at[c], *dm = w->b->denials.at[d];
  const gs__statement *claim = w->b->out->claims + c, *denial = w->b->out->denials + d;
  if (!w->denies[c]) return false;
  bool known = claim->source_actor != GS__NONE && denial->source_actor != GS__NONE;
  bool this_one = gs__pair_inside(cm, w->b->k.cue, dm) || gs__pair_inside(dm, w->b->k.cue, cm);
  return this_one || !known || cm->place >= dm->place || w->ends[c] + GS__POINTS_BACK < dm->sentence;
}

/* "She did not sign, she said. The union called that a lie": what only points back at a denial says nothing that it
 * could answer. */
static bool is_retort(const gs__weigher *w, uint32_t d, uint32_t c) {
  enum { FEW = 2 };                    /* words, among them that it is a lie */
  if (w->b->claims.at[c]->place <= w->b->denials.at[d]->place || w->claims[c].count > FEW) return false;
  for (uint32_t e = w->carried[c]; e != GS__NONE; e = w->beside[e])
    if (gs__weigh_only_points(w, e) && gs__is(w->b->out->denials[e].polarity, "denial")) return true;
  return false;
}

/* "'We do not discuss single cases,' said the ministry": does the claim say only that nothing will be said? A denial
 * answers no such thing. */
static bool only_evades(const gs__weigher *w, uint32_t d, uint32_t c) {
  enum { FEW = 2 };                    /* words beside the matter: "will not comment", "no comment, now" */
  if (!gs__is(w->b->out->denials[d].polarity, "denial")) return false;
  for (uint32_t e = w->carried[c]; e != GS__NONE; e = w->beside[e])
    if (gs__is(w->b->out->denials[e].polarity, "non_denial") && w->claims[c].count <= w->denials[e].count + FEW)
      return true;
  return false;
}

/* "They were not hurt. We only asked them to leave": a demand, a wish that the denier tells of is none to deny. */
static bool is_aside(const gs__weigher *w, uint32_t d, uint32_t c, uint32_t denier) {
  const gs__statement *claim = w->b->out->claims + c;
  if (denier == GS__NONE || gs__pair_is_act(w, GS__ASSERTING, claim->act) || gs__pair_is_act(w, GS__ASKING, claim->act))
    return false;
  uint32_t p = claim->parent;
  while (p != GS__NONE && w->b->out->claims[p].source_actor != denier) p = w->b->out->claims[p].parent;
  return p != GS__NONE && !gs__pair_is_turn(w, p) && !gs__pair_prompts(w, d, c);
}

/* "The party said it had no part in it. Its chief said they had nothing to do with it": do two of one side deny, so
 * that one's denial is no answer to the other's? */
static bool is_allied_denial(const gs__weigher *w, uint32_t d, uint32_t c, uint32_t denier) {
  const gs_reading *r = w->b->out;
  uint32_t by = r->claims[c].source_actor;
  if (denier == GS__NONE || by == GS__NONE || by == denier || !gs__is(r->denials[d].polarity, "denial")) return false;
  if (!gs__pair_same_side(r, denier, by)) return false;
  for (uint32_t e = w->carried[c]; e != GS__NONE; e = w->beside[e])
    if (r->denials[e].source_actor == by && gs__is(r->denials[e].polarity, "denial")) return true;
  return false;
}

/* "Norland and Velia say that ...": does the denier say it with others? */
static bool says_it_too(const gs__statement *claim, uint32_t denier) {
  for (uint32_t i = 1; i <= claim->together && denier != GS__NONE; i++)
    if (claim->ladder.at[claim->ladder.count - i] == denier) return true;
  return false;
}

/* A claim that cannot be what the denial answers: it carries the denial or the denier's own words, is
 * itself a denial or what nobody says, or is only a part of what is denied. Own words are answered where
 * the pack says so: nothing else ("yes": "retracted his remark"), or they too ("too": "I never said that"). */
int gs__weigh_bar(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__builder *b = w->b;
  const gs__statement *claim = b->out->claims + c, *denial = b->out->denials + d;
  const gs__mention *cm = b->claims.at[c], *dm = b->denials.at[d];
  if (gs__pair_is_named(b, dm, cm)) return 0;
  if (gs__pair_says(b, cm, "denied")) return GS__B_WITHIN;
  bool denies = gs__is(denial->polarity, "denial");   /* who evades may evade "the board had not approved it" */
  if (gs__is(claim->polarity, "negated") && (denies || gs__pair_is_act(w, GS__SAYING, claim->act))) return GS__B_UNSAID;
  if (gs__pair_inside(cm, b->k.content, dm) || (gs__pair_carries(w, c) && gs__pair_says_nothing(w, d)))
    return GS__B_HOLDS;
  if (denies_itself(w, d, c) || is_retort(w, d, c) || only_evades(w, d, c)) return GS__B_DENIES;
  if (is_outside(w, d, c)) return GS__B_OUTSIDE;
  if (gs__pair_is_cited(w, d, c)) return 0;
  if (gs__pair_inside(dm, b->k.content, cm)) return GS__B_WITHIN;
  uint32_t denier = gs__pair_voice(w, d);
  bool same = claim->source_actor != GS__NONE && claim->source_actor == denier;
  same |= says_it_too(claim, denier);
  gs__sym own = gs__mention_get(dm, b->k.own_words);
  bool house = own && claim->source_actor != GS__NONE && denial->source_actor != GS__NONE &&
               gs__pair_same_side(b->out, denial->source_actor, claim->source_actor);   /* the editor's paper */
  if (own && !gs__is(gs__plan_text(b->run->plan, own), "too"))
    return same || house || denial->source_actor == GS__NONE ? 0 : GS__B_NOT_OWN;
  same |= w->headed[d] != GS__NONE && claim->source_actor == w->headed[d];
  if (same) return own ? 0 : GS__B_OWN;
  if (gs__pair_is_act(w, GS__REJECTING, claim->act)) return GS__B_DENIES;
  if (gs__pair_contradicts(w, c, d, denier)) return 0;
  if (is_aside(w, d, c, denier)) return GS__B_OWN;
  if (is_allied_denial(w, d, c, denier)) return GS__B_TELLS;
  bool meant = own || gs__pair_prompts(w, d, c) || gs__pair_is_of_named(w, d, c);   /* "she said that I had told her" */
  bool tells = !meant && (reports_denier(w, c, denier) || speaks_for(b->out, claim, denier));
  return tells ? GS__B_TELLS : 0;
}
