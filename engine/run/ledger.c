/* The ledger: which claim a denial answers. For every denial all claims in its window are weighed by
 * measures that the pack gives weights to; the best one at or above the least sum is its answer, else
 * it stands as the answer to an open claim. The packs name the measures (link) and weigh them. */
#include <string.h>

#include "run/claimant.h"

/* In the order of the text, though they are answered in another. Room is doubled whenever the count is a power of
 * two. */
static void add_denial(gs_reading *r, gs__statement *claim, uint32_t d) {
  gs__indexes *all = &claim->denied_by;
  if (!(all->count & (all->count - 1))) {
    uint32_t *more = gs__arena_raw(&r->arena, (all->count * 2 + 1) * sizeof *more);
    if (all->count) memcpy(more, all->at, all->count * sizeof *more);
    all->at = more;
  }
  uint32_t at = all->count++;
  for (; at && all->at[at - 1] > d; at--) all->at[at] = all->at[at - 1];
  all->at[at] = d;
}

static void tie(gs__weigher *w, uint32_t d, uint32_t c, gs__verdict v) {
  gs_reading *r = w->b->out;
  gs__statement *ds = r->denials + d, *cs = r->claims + c;
  ds->answers.claim = c;
  ds->answers.how = v.how;
  ds->answers.points = v.points;
  gs__maker by = gs__claimant_maker(w, d, c, v.how);
  if (gs__is(ds->type, "retraction") && by.actor == ds->source_actor) ds->answers.claimant = GS__NONE;
  else if (by.actor == ds->source_actor) by.actor = GS__NONE;
  gs__claimant_name(w, d, by);
  w->answered[c] = true;
  if (gs__is(ds->polarity, "negated_denial")) return;
  bool unnamed = gs__is(v.how, "embedded") && cs->source.start == cs->source.end;
  unnamed |= gs__pair_says(w->b, w->b->claims.at[c], "denied");   /* "as X claims": in no words of X's own */
  bool takes_back = gs__is(ds->type, "retraction") && cs->source_actor == ds->source_actor;
  if (gs__is(ds->polarity, "denial") && !gs__is(cs->status, "withdrawn"))
    cs->status = unnamed ? "open" : takes_back ? "withdrawn" : "denied";
  add_denial(r, cs, d);
}

/* A denial without a claim: the claim is known only from it. Who evades opens none, if he does not tell in a clause
 * what he will not say ("would not say whether she had signed"). */
static void open_claim(gs__weigher *w, uint32_t d) {
  gs_reading *r = w->b->out;
  gs__statement *ds = r->denials + d, *c = r->claims + r->claim_count;
  bool evades = gs__is(ds->polarity, "non_denial");
  if (!ds->content.count || (evades && !gs__pair_says(w->b, w->b->denials.at[d], "clause"))) return;
  *c = *ds;
  c->is_denial = false;
  c->source = c->cue = (gs__span){0, 0};
  c->source_actor = ds->answers.claimant;
  c->cue_lemma = c->type = NULL;
  bool asks = evades && w->link->acts[GS__ASKING].len;
  c->act = asks ? gs__plan_text(w->b->run->plan, w->link->acts[GS__ASKING].at[0]) : "state";
  c->polarity = "affirmed";
  c->status = "open";
  c->ladder = (gs__indexes){NULL, 0};
  c->addressee = c->medium = c->time = (gs__span){0, 0};
  c->parent = GS__NONE;
  c->denied_by = (gs__indexes){NULL, 0};
  add_denial(r, c, d);
  c->id[0] = 'c';
  ds->answers.claim = r->claim_count++;
}

/* How sure the link must be: a denial that says itself what it denies can stand alone, one that only
 * points ("the charge is nonsense") must be about something in the text. */
static int least_for(const gs__weigher *w, uint32_t d) {
  const gs__statement *ds = w->b->out->denials + d;
  uint32_t words = w->denials[d].count;
  /* a question nobody quotes, or no comment at all: on what is said in the text */
  if (gs__is(ds->polarity, "non_denial")) return words ? w->link->at_least_said : w->link->at_least_bare;
  if (gs__weigh_says_much(w, d) && !gs__weigh_own_statement(ds)) return w->link->at_least_said;
  return words < GS__SAYS_SOME && gs__is(ds->polarity, "denial") ? w->link->at_least_bare : w->link->at_least;
}

typedef struct choice {
  uint32_t claim;
  gs__verdict v;
} choice;

/* Does a claim put nothing forward, a demand or a mere matter? (A question does, in its way.) */
static bool claims_nothing(const gs__weigher *w, uint32_t c) {
  const char *act = w->b->out->claims[c].act;
  if (gs__pair_says(w->b, w->b->claims.at[c], "matter")) return true;
  return !gs__pair_is_act(w, GS__ASSERTING, act) && !gs__pair_is_act(w, GS__ASKING, act);
}

/* A tie goes to the claim that the denial itself tells, else to one that puts something forward, else to the nearer
 * one, which is the later of those before the denial; but a denial without a word of its own ("Not true.") is of all
 * that was told, not of what is told in it. */
static bool wins_tie(const gs__weigher *w, uint32_t d, uint32_t c, const gs__verdict *v, uint32_t rival) {
  if (gs__is(v->how, "embedded")) return true;
  bool idle = claims_nothing(w, c);
  if (idle != claims_nothing(w, rival)) return !idle;
  if (!w->denials[d].count && w->b->out->claims[c].parent == rival) return false;
  return w->b->claims.at[c]->place <= w->b->denials.at[d]->place;
}

/* The best few are kept for why, in the order in which they would be chosen. */
static void keep(const gs__weigher *w, gs__weighing *all, uint32_t d, uint32_t c, const gs__verdict *v,
                 bool passed_over) {
  uint32_t at = all->count;
  for (; at > 0; at--) {
    const gs__weighed *rival = all->at + at - 1;
    if (v->points < rival->points) break;
    if (v->points == rival->points && !wins_tie(w, d, c, v, rival->claim)) break;
  }
  all->weighed++;
  if (at == GS__WEIGHINGS) return;
  uint32_t kept = all->count < GS__WEIGHINGS ? all->count : GS__WEIGHINGS - 1;
  memmove(all->at + at + 1, all->at + at, (kept - at) * sizeof *all->at);
  all->at[at] = (gs__weighed){.claim = c, .points = v->points, .passed_over = passed_over};
  memcpy(all->at[at].by, v->by, sizeof v->by);
  all->count = kept + 1;
}

static void prefer(const gs__weigher *w, choice *best, uint32_t d, uint32_t c, gs__verdict v) {
  bool better = best->claim == GS__NONE || v.points > best->v.points ||
                (v.points == best->v.points && wins_tie(w, d, c, &v, best->claim));
  if (better) *best = (choice){c, v};
}

static bool is_named_only(const gs__statement *denial) {
  return gs__is(denial->type, "noun") && !denial->content.count;
}

/* "The firm's denials": the last of those that he or his side has made, and that answers something. */
static uint32_t denial_meant(const gs__weigher *w, uint32_t d) {
  const gs__statement *all = w->b->out->denials;
  for (uint32_t p = d; p-- > 0;)
    if (gs__is(all[p].polarity, "denial") && all[p].answers.claim != GS__NONE &&
        gs__claimant_of_side(w, all[d].source_actor, all[p].source_actor))
      return p;
  return GS__NONE;
}

/* The last denial of the same denier that answers something, or GS__NONE. */
static uint32_t denied_last(const gs__weigher *w, uint32_t d) {
  const gs__statement *all = w->b->out->denials;
  if (all[d].source_actor == GS__NONE) return GS__NONE;
  if (is_named_only(all + d)) return denial_meant(w, d);
  for (uint32_t p = d; p-- > 0;)
    if (all[p].source_actor == all[d].source_actor && gs__is(all[p].polarity, "denial"))
      return all[p].answers.claim == GS__NONE ? GS__NONE : p;
  return GS__NONE;
}

/* Has a denial a word, and one that neither an earlier denial has nor the claim that it answers? */
static bool is_other_matter(const gs__weigher *w, uint32_t d, uint32_t before) {
  uint32_t claim = w->b->out->denials[before].answers.claim;
  if (!w->denials[d].count || gs__bag_shared(w->denials + d, w->denials + before)) return false;
  return claim >= w->b->claims.len || !gs__bag_shared(w->denials + d, w->claims + claim);
}

/* The denial answers what another of the same denier does. */
static bool share(gs__weigher *w, uint32_t d, uint32_t other, const char *by) {
  gs_reading *r = w->b->out;
  gs__statement *ds = r->denials + d;
  uint32_t claimant = ds->answers.claimant;
  ds->answers = r->denials[other].answers;
  ds->answers.claimant = claimant;
  ds->answers.how = "same_denial";
  w->b->weighings[d].again = other;
  gs__claimant_name(w, d, (gs__maker){r->denials[other].answers.claimant, by});
  if (gs__is(ds->polarity, "denial")) add_denial(r, r->claims + ds->answers.claim, d);
  return true;
}

/* "He made it up. She never was there." A denial that only points at something answers what the same denier
 * has just denied, if nobody has claimed anything better in between; a mere "his denial" reaches back. */
static bool says_again(gs__weigher *w, uint32_t d, const choice *best) {
  gs_reading *r = w->b->out;
  gs__statement *ds = r->denials + d;
  uint32_t p = gs__weigh_only_points(w, d) && !gs__is(ds->type, "retraction") ? denied_last(w, d) : GS__NONE;
  if (p == GS__NONE) return false;
  const gs__mention *here = w->b->denials.at[d], *before = w->b->denials.at[p];
  bool named = is_named_only(ds);
  if (!named && here->sentence - before->sentence > GS__POINTS_BACK) return false;
  uint32_t claimant = ds->answers.claimant, earlier = r->denials[p].answers.claimant;
  if (claimant != GS__NONE && earlier != GS__NONE && claimant != earlier) return false;
  if (is_other_matter(w, d, p)) return false;
  bool better = best->claim != GS__NONE &&
                (best->v.by[GS__L_SHARED_WORD] || w->b->claims.at[best->claim]->place > before->place);
  if (!named && better) return false;
  return share(w, d, p, "as the same denier has denied before");
}

/* Is the claim near the denial, or near the article's beginning, which says what it is about? */
static bool in_window(const gs__weigher *w, uint32_t d, uint32_t c) {
  uint32_t window = w->link->window;
  return !window || w->b->claims.at[c]->sentence <= window || gs__claimant_gap(w, d, c) <= window;
}

/* The first claim from c on that is in the window of the denial, or the number of claims. */
static uint32_t windowed(const gs__weigher *w, uint32_t d, uint32_t c) {
  uint32_t count = (uint32_t)w->b->claims.len;
  if (c >= count || in_window(w, d, c)) return c < count ? c : count;
  gs__range near = gs__pair_near(w, d, w->link->window);
  uint32_t lead = gs__pair_first(w, w->link->window);
  while (c < count && !in_window(w, d, c)) {
    if (++c < lead) continue;
    if (c < near.start) c = near.start;
    else if (c >= near.end) c = count;
  }
  return c;
}

/* Does somebody state what nobody is named with, if he is not himself whom that is about? */
static bool says_the_same(const gs__weigher *w, uint32_t answered, uint32_t c) {
  const gs__statement *nobodys = w->b->out->claims + answered, *claim = w->b->out->claims + c;
  return !w->tells[c] && !gs__pair_holds_actor(&nobodys->topics, claim->source_actor);
}

/* "The firm denied it and pointed to tests by X that show ...": does the denier tell the claim, other than in a
 * quotation? */
static bool is_told_by(const gs__weigher *w, uint32_t denier, uint32_t c) {
  const gs_reading *r = w->b->out;
  for (uint32_t p = r->claims[c].parent; p != GS__NONE && denier != GS__NONE; p = r->claims[p].parent)
    if (r->claims[p].source_actor == denier && !gs__is(r->claims[p].mode, "direct")) return true;
  return false;
}

/* "Denied reports that ...": nobody is named there, but somebody is known to say so near by: on the same
 * matter as the denial or as the claim that it answers. */
static uint32_t who_else(const gs__weigher *w, uint32_t d, uint32_t answered) {
  const gs__builder *b = w->b;
  choice best = {GS__NONE, {0, "none", {0}}};
  bool named = gs__mention_find(b->denials.at[d], b->k.claimant) != NULL;   /* ... by a name that is nobody's */
  if (named || gs__is(b->out->denials[d].polarity, "non_denial")) return GS__NONE;
  gs__range near = gs__pair_near(w, d, GS__WHO_ELSE);
  for (uint32_t c = near.start; c < near.end; c++) {
    if (gs__claimant_gap(w, d, c) > GS__WHO_ELSE || w->maker[c] == GS__NONE) continue;
    uint32_t denier = b->out->denials[d].source_actor;
    if (gs__claimant_of_side(w, denier, b->out->claims[c].source_actor) || is_told_by(w, denier, c)) continue;
    if (gs__pair_carries(w, c) || gs__weigh_bar(w, d, c)) continue;
    /* who plans or thinks it says nothing, nor do records that show it */
    if (!gs__pair_is_act(w, GS__SAYING, b->out->claims[c].act)) continue;
    if (gs__weigh_denies_later(w, d, w->maker[c])) continue;
    bool told = answered != GS__NONE && gs__bag_shared(w->claims + answered, w->claims + c) >= GS__SAYS_SOME;
    bool on_it = told || gs__bag_shared(w->denials + d, w->claims + c) > 0;
    gs__verdict v = gs__weigh(w, d, c);
    bool known = b->out->denials[d].source_actor != GS__NONE;   /* whoever denies might be he */
    bool sure = v.points >= w->link->at_least_named || (told && known && says_the_same(w, answered, c));
    bool behind = c == w->behind[d] && gs__pair_is_on_matter(w, d, c);
    if (((on_it && sure) || behind) && !v.by[GS__L_FELLOW_DENIER]) prefer(w, &best, d, c, v);
  }
  return best.claim == GS__NONE ? GS__NONE : b->out->claims[best.claim].source_actor;
}

/* Do two speak of one thing or of one man, or does the claim speak of the denier, or is it of whom the denial names? */
static bool on_one_matter(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__statement *ds = w->b->out->denials + d, *cs = w->b->out->claims + c;
  if (cs->source_actor != GS__NONE && cs->source_actor == ds->answers.claimant) return true;
  if (gs__bag_shared(w->denials + d, w->claims + c) || gs__pair_is_about(w, c, ds->source_actor)) return true;
  for (uint32_t i = 0; i < ds->topics.count; i++)
    if (gs__pair_holds_actor(&cs->topics, ds->topics.at[i])) return true;
  return false;
}

/* "She denied that the ferry had been sold", where nobody has said a word of ferries: what it denies is known
 * from it alone. */
static bool stands_alone(const gs__weigher *w, uint32_t d) {
  const gs__statement *ds = w->b->out->denials + d;
  bool told = gs__is(ds->polarity, "denial") && gs__is(ds->type, "verb") && gs__weigh_says_much(w, d);
  for (uint32_t c = windowed(w, d, 0); told && c < w->b->claims.len; c = windowed(w, d, c + 1))
    told = gs__pair_carries(w, c) || gs__weigh_bar(w, d, c) ||
           !(on_one_matter(w, d, c) || gs__pair_prompts(w, d, c) || c == w->behind[d]);
  return told;
}

/* "Talk of a split in the council was gossip": does it name a matter in some words, and nobody who speaks of it? */
static bool names_matter(const gs__weigher *w, uint32_t d) {
  gs__range near = gs__pair_near(w, d, 0);
  for (uint32_t c = near.start; c < near.end; c++) {
    const gs__mention *cm = w->b->claims.at[c];
    bool named = gs__pair_is_named(w->b, w->b->denials.at[d], cm) && gs__pair_is_brief(w->b, cm);
    if (named && w->claims[c].count >= GS__SAYS_SOME && w->b->out->claims[c].source_actor == GS__NONE) return true;
  }
  return false;
}

/* "She denied that she had met the owner": what she denies in a clause of its own is not what a claim farther off says
 * of her, in other words, unless that charges her. (Nor is the matter that a denial names what a claim of other things
 * says, unless that is a charge.) */
static bool is_beside(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__statement *ds = w->b->out->denials + d;
  if (!gs__is(ds->polarity, "denial")) return false;
  bool matter = names_matter(w, d);
  if (!matter && !gs__pair_says(w->b, w->b->denials.at[d], "clause")) return false;
  if (gs__pair_is_named(w->b, w->b->denials.at[d], w->b->claims.at[c])) return false;
  if (gs__bag_shared(w->denials + d, w->claims + c) || gs__pair_prompts(w, d, c) || gs__pair_turn(w, c) != GS__NONE)
    return false;
  if (w->behind[d] == c) return false;
  if (ds->answers.claimant != GS__NONE && w->b->out->claims[c].source_actor == ds->answers.claimant) return false;
  uint32_t gap = gs__claimant_gap(w, d, c);
  bool just_before = gap == 1 && w->b->claims.at[c]->place < w->b->denials.at[d]->place;
  if (!gap || (just_before && !matter)) return false;
  bool charges = gs__pair_is_act(w, GS__ACCUSING, w->b->out->claims[c].act);
  return !(charges && (matter || gs__pair_is_about(w, c, ds->source_actor)));
}

/* Does something tie the denial to the claim, beside place and order and who is in it? */
static bool is_tied(const gs__verdict *v) {
  static const int ties[] = {GS__L_SHARED_WORD, GS__L_ASKED, GS__L_TURN_BEFORE, GS__L_PROMPTS, GS__L_CLAIMANT_NAMED};
  for (size_t i = 0; i < sizeof ties / sizeof *ties; i++)
    if (v->by[ties[i]] > 0) return true;
  return false;
}

/* "The union said the dam leaks. [...] The ministry would not comment": not on what stands farther off, charges nobody,
 * and is neither about it nor asked of it. "It did not deny that a guard had been hurt", "has no plans to sell the
 * dam": these tell on what; in other words than the claim's it is something else, and so is what is told behind. */
static bool evades_nothing(const gs__weigher *w, uint32_t d, uint32_t c, const gs__verdict *v) {
  const gs__statement *ds = w->b->out->denials + d;
  uint32_t words = w->denials[d].count;
  bool topical = gs__is(v->how, "topical"), behind = w->b->claims.at[c]->place > w->b->denials.at[d]->place;
  if (is_tied(v)) return false;
  bool points = gs__pair_says(w->b, w->b->denials.at[d], "pointer");   /* "The firm had no part in this" */
  if (gs__is(ds->type, "non_involvement"))
    return words >= GS__SAYS_SOME && !points && topical && v->by[GS__L_SHARED_NAME] <= 0 &&
           v->points < w->link->at_least_said;
  bool just_told = gs__pair_said_just_before(w, d, c);
  if (gs__is(ds->polarity, "negated_denial")) return words && !just_told && (topical || gs__is(v->how, "actor_match"));
  if (v->by[GS__L_ACCUSES] > 0) return false;
  if (gs__is(ds->type, "no_plans"))
    return behind ? words : words >= GS__SAYS_SOME && topical && !just_told;
  if (!gs__is(ds->polarity, "non_denial") || !topical) return false;
  if (ds->content.count && !words) return false;   /* "nothing to add to that" */
  return gs__claimant_gap(w, d, c) > GS__POINTS_BACK;
}

/* Denials are answered in rounds: what is sure first, so that what says less can follow what the same denier says
 * elsewhere; and last what stands at the head of the article and answers nothing that is told there. */
typedef enum round { SURE, KNOWN, LAST } round;

/* Do words tie the denial to a claim before it or in it, and not only place and order, and so well that the claim might
 * stand far off? A word that the two happen to share is not sure. */
static bool is_sure(const gs__weigher *w, uint32_t d, const choice *best) {
  static const int ties[] = {GS__L_SHARED_WORD, GS__L_EMBEDDED, GS__L_EMBEDDED_UNNAMED, GS__L_EMBEDDED_BRIEF,
                             GS__L_PROMPTS, GS__L_CLAIMANT_NAMED};
  if (best->claim == GS__NONE || best->v.points < w->link->at_least_far) return false;
  if (w->b->claims.at[best->claim]->sentence > w->b->denials.at[d]->sentence) return false;
  for (size_t i = 0; i < sizeof ties / sizeof *ties; i++)
    if (best->v.by[ties[i]] > 0) return true;
  return false;
}

/* The first denial below that answers what somebody says, of the same denier, and of the same claimant if the one at
 * the head names him. */
static uint32_t denied_below(const gs__weigher *w, uint32_t d) {
  const gs_reading *r = w->b->out;
  const gs__statement *ds = r->denials + d;
  bool known = ds->source_actor != GS__NONE || w->headed[d] != GS__NONE;
  bool told = gs__pair_is_at_head(w, d) && known && gs__is(ds->polarity, "denial") && !gs__is(ds->type, "retraction");
  for (uint32_t e = d + 1; told && e < r->denial_count; e++) {
    const gs__statement *es = r->denials + e;
    uint32_t by = es->source_actor;
    if (by == GS__NONE || (by != ds->source_actor && by != w->headed[d])) continue;
    if (gs__pair_is_at_head(w, e) || !gs__is(es->polarity, "denial")) continue;
    if (es->answers.claim >= w->b->claims.len || es->answers.claimant == GS__NONE) continue;
    if (ds->answers.claimant == GS__NONE || ds->answers.claimant == es->answers.claimant) return e;
  }
  return GS__NONE;
}

/* "Lind takes back dog remark / Ada Lind retracted a claim that the dog had bitten a nun": the first retraction below
 * one in the headline that takes back what is told there, of whoever may be the same. */
static uint32_t taken_back_below(const gs__weigher *w, uint32_t d) {
  const gs__statement *all = w->b->out->denials;
  if (!all[d].in_headline || !gs__is(all[d].type, "retraction")) return GS__NONE;
  for (uint32_t e = d + 1; e < w->b->out->denial_count && w->b->denials.at[e]->sentence <= GS__LEAD_ENDS; e++) {
    bool told = gs__is(all[e].type, "retraction") && all[e].answers.claim < w->b->claims.len;
    if (told && gs__claimant_may_be(w, all[d].source_actor, all[e].source_actor)) return e;
  }
  return GS__NONE;
}

/* "Farm rejects claims over workers / A farm has denied keeping workers' passports": the denial in the lead that tells
 * in full what a headline denies, of whoever may be the same. */
static uint32_t denied_in_lead(const gs__weigher *w, uint32_t d) {
  const gs__statement *all = w->b->out->denials;
  if (!all[d].in_headline || !gs__is(all[d].polarity, "denial") || gs__is(all[d].type, "retraction")) return GS__NONE;
  for (uint32_t e = d + 1; e < w->b->out->denial_count && w->b->denials.at[e]->sentence <= GS__LEAD_ENDS; e++) {
    bool denies = !all[e].in_headline && gs__is(all[e].polarity, "denial") && !gs__is(all[e].type, "retraction");
    if (!denies || !gs__claimant_may_be(w, all[d].source_actor, all[e].source_actor)) continue;
    if (gs__bag_shared(w->denials + d, w->denials + e)) return e;
  }
  return GS__NONE;
}

/* Weighs the claims in the window of the denial: the best of those that may be its answer. */
static choice best_of(const gs__weigher *w, uint32_t d, gs__weighing *kept) {
  const gs__builder *b = w->b;
  choice best = {GS__NONE, {0, "none", {0}}};
  uint32_t told = gs__pair_told(w, d);
  for (uint32_t c = windowed(w, d, 0); c < b->claims.len; c = windowed(w, d, c + 1)) {
    int bar = gs__weigh_bar(w, d, c);
    kept->barred[bar] += bar > 0;
    if (bar) continue;
    gs__verdict v = gs__weigh(w, d, c);
    bool nobodys = b->out->claims[c].source_actor == GS__NONE;
    bool rival = (told != GS__NONE && c != told && nobodys) || is_beside(w, d, c);
    keep(w, kept, d, c, &v, rival);
    bool next = c == w->behind[d] && gs__weigh_takes_next(w, d, c);
    int enough = next && kept->needed > w->link->at_least ? w->link->at_least : kept->needed;
    if (v.points >= enough && !kept->alone && !rival) prefer(w, &best, d, c, v);
  }
  return best;
}

typedef enum outcome { GO_ON, WAITS, ANSWERED } outcome;   /* of one way to answer a denial in a round */

/* With the claim of the lead that tells in full what the headline denies, if nothing better was found for that. */
static outcome answer_with_lead(gs__weigher *w, uint32_t d, const choice *best, round when) {
  uint32_t lead = denied_in_lead(w, d);
  if (lead == GS__NONE) return GO_ON;
  const gs__answers *its = &w->b->out->denials[lead].answers;
  if (its->claim == GS__NONE) return when < LAST ? WAITS : GO_ON;
  bool brief = best->claim == GS__NONE || gs__pair_is_brief(w->b, w->b->claims.at[best->claim]);
  int more = its->points > w->link->at_least_said ? its->points : w->link->at_least_said;
  if (!brief && best->v.points >= more) return GO_ON;
  share(w, d, lead, "as the lead denies");
  return ANSWERED;
}

/* With what the same denier denies below, if the denial is at the head of the article and answers nothing there. */
static outcome answer_with_below(gs__weigher *w, uint32_t d, const choice *best, round when) {
  if (best->claim != GS__NONE || !gs__pair_is_at_head(w, d)) return GO_ON;
  if (when == KNOWN) return WAITS;
  uint32_t below = denied_below(w, d);
  if (below == GS__NONE) return GO_ON;
  share(w, d, below, "as the same denier denies below");
  return ANSWERED;
}

/* What is far off and says too little for that, or is not what the denial evades, is no answer. */
static void drop_doubtful(const gs__weigher *w, uint32_t d, choice *best, gs__weighing *kept) {
  bool far = best->claim != GS__NONE && gs__weigh_far(w, d, best->claim, &best->v);
  if (far && best->v.points < w->link->at_least_far) {
    kept->needed = w->link->at_least_far;
    best->claim = GS__NONE;
  }
  kept->idle = best->claim != GS__NONE && evades_nothing(w, d, best->claim, &best->v);
  if (kept->idle) best->claim = GS__NONE;
}

/* Ties the denial to the claim, or opens one; and names the claimant, as far as nobody is named yet. */
static void answer_with(gs__weigher *w, uint32_t d, const choice *best) {
  const gs__statement *ds = w->b->out->denials + d;
  bool open = best->claim == GS__NONE;
  if (ds->answers.claimant == GS__NONE && (open || w->maker[best->claim] == GS__NONE))
    gs__claimant_name(w, d, (gs__maker){who_else(w, d, best->claim), "says so near by"});
  if (open && gs__is(ds->type, "retraction"))
    gs__claimant_name(w, d, (gs__maker){ds->source_actor, "takes back own words"});
  if (open) open_claim(w, d);
  else tie(w, d, best->claim, best->v);
}

/* Whether it was answered in this round. */
static bool answer(gs__weigher *w, uint32_t d, round when) {
  const gs__builder *b = w->b;
  const gs__statement *ds = b->out->denials + d;
  if (when < LAST && ds->in_headline && gs__is(ds->type, "retraction")) return false;
  uint32_t below = taken_back_below(w, d);
  if (below != GS__NONE) return share(w, d, below, "as it is taken back below");
  w->asked++;
  gs__weighing *kept = b->weighings + d;
  *kept = (gs__weighing){.needed = least_for(w, d), .again = GS__NONE};
  uint32_t named = gs__builder_actor(b, b->denials.at[d], b->k.claimant);
  gs__claimant_name(w, d, (gs__maker){named, "is named with the denial"});
  kept->alone = stands_alone(w, d);
  choice best = best_of(w, d, kept);
  if (when == SURE && !is_sure(w, d, &best)) return false;
  outcome by_lead = answer_with_lead(w, d, &best, when);
  if (by_lead != GO_ON) return by_lead == ANSWERED;
  if (says_again(w, d, &best)) return true;
  drop_doubtful(w, d, &best, kept);
  outcome by_below = answer_with_below(w, d, &best, when);
  if (by_below != GO_ON) return by_below == ANSWERED;
  answer_with(w, d, &best);
  return true;
}

/* Open claims come in the order of their denials, though they were opened in another. */
static void order_open_claims(gs__weigher *w) {
  gs_reading *r = w->b->out;
  uint32_t first = (uint32_t)w->b->claims.len, count = r->claim_count - first, next = 0;
  if (!count) return;
  gs__statement *as_opened = gs__arena_raw(&r->arena, count * sizeof *as_opened);
  uint32_t *place = gs__arena_alloc(&r->arena, count * sizeof *place);   /* from 1 on */
  memcpy(as_opened, r->claims + first, count * sizeof *as_opened);
  for (uint32_t d = 0; d < r->denial_count; d++) {
    uint32_t *claim = &r->denials[d].answers.claim;
    if (*claim == GS__NONE || *claim < first) continue;
    uint32_t i = *claim - first;
    if (!place[i]) {
      r->claims[first + next] = as_opened[i];
      place[i] = ++next;
    }
    *claim = first + place[i] - 1;
  }
}

/* A claim that says again what an earlier one said. */
static void mark_repeated(gs__weigher *w) {
  gs_reading *r = w->b->out;
  for (uint32_t c = 1; c < w->b->claims.len; c++) {
    if (!gs__is(r->claims[c].status, "asserted") || w->claims[c].count < 3) continue;
    for (uint32_t e = 0; e < c; e++) {
      uint32_t both = w->claims[c].count + w->claims[e].count, most = gs__bag_shared_most(w->claims + c, w->claims + e);
      if (most * 10 < (both - most) * 6) continue;
      int n = gs__bag_shared(w->claims + c, w->claims + e);
      int all = (int)(w->claims[c].count + w->claims[e].count) - n;
      if (n * 10 < all * 6 || r->claims[c].parent == e) continue;
      r->claims[c].status = "repeated";
      r->claims[c].repeats = e + 1;
      break;
    }
  }
}

void gs__ledger_make(gs__builder *b) {
  if (!b->claims.len && !b->denials.len) return;
  gs__weigher w = gs__weigher_of(b);
  b->weighings = gs__arena_alloc(&b->out->arena, (b->denials.len + 1) * sizeof *b->weighings);
  bool *done = gs__arena_alloc(&b->out->arena, b->denials.len + 1);
  for (uint32_t d = 0; d < b->denials.len; d++) {
    b->weighings[d].again = GS__NONE;
    w.behind[d] = gs__pair_behind_lead(&w, d);
    w.headed[d] = gs__claimant_headed(&w, d);
  }
  for (round when = SURE; when <= LAST && w.link->set; when++)
    for (uint32_t d = 0; d < b->denials.len; d++)
      if (!done[d]) done[d] = answer(&w, d, when);
  order_open_claims(&w);
  gs__claimant_share(&w);
  mark_repeated(&w);
}
