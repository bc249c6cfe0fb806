#include "run/pair.h"

const char *const gs__act_groups[GS__ACT_GROUPS] = {"saying", "asserting", "accusing", "rejecting", "asking"};

bool gs__pair_holds_actor(const gs__indexes *all, uint32_t actor) {
  for (uint32_t i = 0; i < all->count; i++)
    if (all->at[i] == actor) return true;
  return false;
}

static bool same_text(const char *a, const char *b) {
  return a && b && *a && strcmp(a, b) == 0;
}

/* Do they belong together: a state and what is its own, a campaign and its candidate? */
bool gs__pair_same_state(const gs_reading *r, uint32_t a, uint32_t b) {
  const gs__actor *x = r->actors + a, *y = r->actors + b;
  return same_text(x->state, y->state) || same_text(x->state, y->name) || same_text(x->name, y->state) ||
         same_text(x->org, y->name) || same_text(x->name, y->org) || same_text(x->side, y->side);
}

/* Do two belong to one side? A party, a firm or a union is of a state, but no side with others of it. */
bool gs__pair_same_side(const gs_reading *r, uint32_t a, uint32_t b) {
  static const char *const apart[] = {"party", "company", "ngo", "media", "armed_group"};
  const gs__actor *x = r->actors + a, *y = r->actors + b;
  bool free = false;
  for (size_t i = 0; i < sizeof apart / sizeof *apart; i++)
    free |= gs__is(x->kind, apart[i]) || gs__is(y->kind, apart[i]);
  if (free && same_text(x->state, y->state))
    return same_text(x->org, y->name) || same_text(x->name, y->org) || same_text(x->side, y->side);
  return gs__pair_same_state(r, a, b);
}

bool gs__pair_state_among(const gs_reading *r, const gs__indexes *all, uint32_t actor) {
  for (uint32_t i = 0; i < all->count; i++)
    if (gs__pair_same_state(r, all->at[i], actor)) return true;
  return false;
}

bool gs__pair_inside(const gs__mention *outer, gs__sym slot, const gs__mention *inner) {
  for (size_t i = 0; i < outer->slots.len; i++)
    if (outer->slots.at[i].name == slot && outer->slots.at[i].start <= inner->place &&
        inner->place < outer->slots.at[i].end)
      return true;
  return false;
}

/* How a mention puts what it says, as far as the pack tells: "clause" or, in passing, "matter"; "denied": only in the
 * words that deny it ("never took it, as X claims"); "heard": whoever tells it only heard it. */
bool gs__pair_says(const gs__builder *b, const gs__mention *m, const char *how) {
  gs__sym set = gs__mention_get(m, b->k.says);
  return set && gs__is(gs__plan_text(b->run->plan, set), how);
}

/* Does it only name what is claimed, or say it with the negation of whoever denies it? */
bool gs__pair_is_brief(const gs__builder *b, const gs__mention *m) {
  return gs__pair_says(b, m, "matter") || gs__pair_says(b, m, "denied");
}

/* The noun of the denial ("denied the claim that ...") is the cue of the claim itself. */
bool gs__pair_is_named(const gs__builder *b, const gs__mention *denial, const gs__mention *claim) {
  const gs__mslot *noun = gs__mention_find(denial, b->k.noun);
  return noun && noun->start <= claim->place && claim->place < noun->end;
}

/* The first index at which a row that never falls is at least so much; its end if it nowhere is. */
static uint32_t first_at_least(const uint32_t *row, uint32_t count, uint32_t least) {
  uint32_t low = 0, high = count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (row[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

uint32_t gs__pair_first(const gs__weigher *w, uint32_t sentence) {
  return first_at_least(w->on_from, (uint32_t)w->b->claims.len, sentence + 1);
}

gs__range gs__pair_near(const gs__weigher *w, uint32_t d, uint32_t gap) {
  uint32_t here = w->b->denials.at[d]->sentence;
  uint32_t from = here > gap ? here - gap : 0;
  return (gs__range){first_at_least(w->up_to, (uint32_t)w->b->claims.len, from), gs__pair_first(w, here + gap)};
}

uint32_t gs__pair_told(const gs__weigher *w, uint32_t d) {
  gs__range near = gs__pair_near(w, d, 0);
  for (uint32_t c = near.start; c < near.end; c++) {
    const gs__mention *cm = w->b->claims.at[c];
    if (cm->sentence != w->b->denials.at[d]->sentence || !gs__pair_is_named(w->b, w->b->denials.at[d], cm)) continue;
    if (w->claims[c].count >= GS__SAYS_SOME && !gs__pair_is_brief(w->b, cm)) return c;
  }
  return GS__NONE;
}

/* Is it only told in the claim that the noun is the cue of ("denied the claim that X had asked for ...")? */
static bool is_in_named_claim(const gs__weigher *w, uint32_t d, const gs__mention *claim) {
  const gs__builder *b = w->b;
  const gs__mention *denial = b->denials.at[d];
  gs__range near = gs__pair_near(w, d, 0);
  for (uint32_t i = near.start; i < near.end; i++) {
    const gs__mention *c = b->claims.at[i];
    if (c->sentence == denial->sentence && c != claim && gs__pair_is_named(b, denial, c) &&
        gs__pair_inside(c, b->k.content, claim))
      return true;
  }
  return false;
}

/* Does somebody named inside the words of the denial make the claim ("dismissed the letter, in which X
 * said that ...")? */
bool gs__pair_is_cited(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__builder *b = w->b;
  const gs__mention *denial = b->denials.at[d], *claim = b->claims.at[c];
  const gs__mslot *by = gs__mention_find(claim, b->k.source);
  if (!by || !gs__mention_find(denial, b->k.noun) || !gs__pair_inside(denial, b->k.content, claim)) return false;
  for (size_t i = 0; i < denial->slots.len; i++)
    if (denial->slots.at[i].name == b->k.content && denial->slots.at[i].start <= by->start &&
        by->end <= denial->slots.at[i].end)
      return !is_in_named_claim(w, d, claim);
  return false;
}

/* Is it an act of that group, as the pack has them? */
bool gs__pair_is_act(const gs__weigher *w, int group, const char *act) {
  for (size_t i = 0; i < w->link->acts[group].len; i++)
    if (gs__is(act, gs__plan_text(w->b->run->plan, w->link->acts[group].at[i]))) return true;
  return false;
}

/* "Disputed Calvo's account": does whom the denial names make the claim? Then it is meant, be it a denial, too. */
bool gs__pair_is_of_named(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__statement *ds = w->b->out->denials + d;
  uint32_t claimant = ds->answers.claimant;
  if (claimant == GS__NONE || claimant == ds->source_actor) return false;
  return w->maker[c] == claimant || w->b->out->claims[c].source_actor == claimant;
}

bool gs__pair_said_just_before(const gs__weigher *w, uint32_t d, uint32_t c) {
  const uint32_t *paragraph = w->b->run->doc->sentence_paragraph;
  uint32_t here = w->b->denials.at[d]->sentence, there = w->b->claims.at[c]->sentence;
  uint32_t by = w->b->out->claims[c].source_actor, denier = w->b->out->denials[d].source_actor;
  if (there + 1 != here || paragraph[there] != paragraph[here] || by == GS__NONE || by == denier) return false;
  if (!gs__weigh_tells_clause(w, c)) return false;
  return denier == GS__NONE || !gs__pair_same_side(w->b->out, denier, by);
}

bool gs__pair_carries(const gs__weigher *w, uint32_t c) {
  return w->carried[c] != GS__NONE;
}

/* "The union said the firm had lied", "Lind says he did not": is what the denier has said denied there, so that he
 * may answer just that? */
bool gs__pair_contradicts(const gs__weigher *w, uint32_t claim, uint32_t d, uint32_t denier) {
  const gs_reading *r = w->b->out;
  if (denier == GS__NONE || !gs__is(r->denials[d].polarity, "denial")) return false;
  for (uint32_t e = w->carried[claim]; e != GS__NONE; e = w->beside[e])
    if (r->denials[e].answers.claimant == denier) return true;
  return false;
}

/* Whose denial it is: its own source's, else that of whose words it stands in. */
uint32_t gs__pair_voice(const gs__weigher *w, uint32_t d) {
  const gs__statement *denial = w->b->out->denials + d;
  if (denial->source_actor != GS__NONE || denial->parent == GS__NONE) return denial->source_actor;
  return w->b->out->claims[denial->parent].source_actor;
}

/* "She declined to comment": not a word of what she does not comment on. */
bool gs__pair_says_nothing(const gs__weigher *w, uint32_t d) {
  return !w->denials[d].count && gs__is(w->b->out->denials[d].polarity, "non_denial");
}

bool gs__pair_is_turn(const gs__weigher *w, uint32_t c) {
  return gs__mention_get(w->b->claims.at[c], w->b->k.turn) != 0;
}

/* The turn of a transcript in which a claim stands, or which it is. */
uint32_t gs__pair_turn(const gs__weigher *w, uint32_t c) {
  while (c != GS__NONE && !gs__pair_is_turn(w, c)) c = w->b->out->claims[c].parent;
  return c;
}

/* Does the claim speak of the denier, or of whom he belongs to? */
bool gs__pair_is_about(const gs__weigher *w, uint32_t c, uint32_t denier) {
  const gs__indexes *topics = &w->b->out->claims[c].topics;
  return denier != GS__NONE &&
         (gs__pair_holds_actor(topics, denier) || gs__pair_state_among(w->b->out, topics, denier));
}

/* Does the denial follow upon it, as its sentence says ("denied it after the paper reported that ...") or, where the
 * pack says "near", one just behind ("The denial came after ..."), or "next", the one before ("Did he know? 'No,' he
 * said")? */
bool gs__pair_prompts(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__mention *dm = w->b->denials.at[d], *cm = w->b->claims.at[c];
  gs__sym set = gs__mention_get(cm, w->b->k.prompts);
  if (!set || dm->sentence == cm->sentence) return set != 0;
  if (gs__is(gs__plan_text(w->b->run->plan, set), "next")) return dm->sentence == cm->sentence + 1;
  return dm->sentence < cm->sentence && cm->sentence - dm->sentence <= GS__POINTS_BACK &&
         gs__is(gs__plan_text(w->b->run->plan, set), "near");
}
