/* weigh: what each claim is worth as that which a denial answers: measure by measure, in the pack's weights. */
#include "run/weigh.h"

#include <stdlib.h>
#include <string.h>

const char *const gs__link_measures[GS__L_MEASURES] = {
    "embedded", "same_sentence", "previous_sentence", "same_paragraph", "actor_match", "same_state",
    "shared_word", "shared_most", "act_fits", "claimant_named", "earlier", "distance", "already_denied",
    "accuses", "in_headline", "same_source", "same_side", "shared_name", "named_source", "not_asserted",
    "denied_before", "embedded_unnamed", "carries_denial", "off_topic", "embedded_brief", "claimant_other",
    "pointed_at", "lead", "told_in", "pointed_charge", "wordless", "evaded_later",
    "claimant_unknown", "fellow_denier", "asked", "turn_before", "prompts", "in_passing", "told_as",
    "one_word", "of_another_matter", "retold",
    "said_anew", "told_himself"};

const char *const gs__act_groups[GS__ACT_GROUPS] = {"saying", "asserting", "accusing", "rejecting", "asking"};

const char *const gs__bars[GS__BARS] = {
    "", "with the denial inside", "itself a denial", "of the interview above", "inside what is denied",
    "of the denier", "not of the denier", "telling what the denier says", "said by nobody"};

static int by_number(const void *x, const void *y) {
  uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
  return (a > b) - (a < b);
}

static void settle(gs__bag *g) {
  if (g->count) qsort(g->at, g->count, sizeof *g->at, by_number);
  uint32_t kept = 0;
  for (uint32_t i = 0; i < g->count; i++) {
    if (kept && g->at[kept - 1] == g->at[i]) continue;
    g->at[kept++] = g->at[i];
    g->marks |= (uint64_t)1 << (g->at[i] * 0x9E3779B1u >> 26);
  }
  g->count = kept;
}

/* Does the token only say that it is a claim, or whose ("the governor's account")? */
static bool only_names(const gs__builder *b, const gs__mention *m, uint32_t token) {
  for (size_t i = 0; i < m->slots.len; i++) {
    const gs__mslot *s = m->slots.at + i;
    bool names = s->name == b->k.noun || s->name == b->k.claimant;
    if (names && s->start <= token && token < s->end) return true;
  }
  return false;
}

static gs__bag words_of(gs__builder *b, const gs__mention *m, gs__sym *topics) {
  gs__run *run = b->run;
  uint32_t most = 0;
  for (size_t i = 0; i < m->slots.len; i++)
    if (m->slots.at[i].name == b->k.content) most += m->slots.at[i].end - m->slots.at[i].start;
  gs__bag g = {gs__arena_raw(run->arena, (most + 1) * sizeof *g.at), 0, 0};
  for (size_t i = 0; i < m->slots.len; i++) {
    if (m->slots.at[i].name != b->k.content) continue;
    for (uint32_t t = m->slots.at[i].start; t < m->slots.at[i].end; t++) {
      if (topics[t] == GS__NONE) topics[t] = gs__topic(run, t);
      if (topics[t] && !only_names(b, m, t)) g.at[g.count++] = topics[t];
    }
  }
  settle(&g);
  return g;
}

int gs__bag_shared(const gs__bag *a, const gs__bag *b) {
  if (!(a->marks & b->marks)) return 0;
  int n = 0;
  for (uint32_t i = 0, k = 0; i < a->count && k < b->count;) {
    uint32_t x = a->at[i], y = b->at[k];
    n += x == y;
    i += x <= y;
    k += y <= x;
  }
  return n;
}

/* How many words they can share at most: a mark that only one has is a word of its own. */
uint32_t gs__bag_shared_most(const gs__bag *a, const gs__bag *b) {
  uint32_t x = a->count - (uint32_t)__builtin_popcountll(a->marks & ~b->marks);
  uint32_t y = b->count - (uint32_t)__builtin_popcountll(b->marks & ~a->marks);
  return x < y ? x : y;
}

bool gs__holds_actor(const gs__indexes *all, uint32_t actor) {
  for (uint32_t i = 0; i < all->count; i++)
    if (all->at[i] == actor) return true;
  return false;
}

static bool same_text(const char *a, const char *b) {
  return a && b && *a && strcmp(a, b) == 0;
}

/* Do they belong together: a state and what is its own, a campaign and its candidate? */
static bool same_state(const gs_reading *r, uint32_t a, uint32_t b) {
  const gs__actor *x = r->actors + a, *y = r->actors + b;
  return same_text(x->state, y->state) || same_text(x->state, y->name) || same_text(x->name, y->state) ||
         same_text(x->org, y->name) || same_text(x->name, y->org) || same_text(x->side, y->side);
}

/* Do two belong to one side? A party, a firm or a union is of a state, but no side with others of it. */
bool gs__weigh_same_side(const gs_reading *r, uint32_t a, uint32_t b) {
  static const char *const apart[] = {"party", "company", "ngo", "media", "armed_group"};
  const gs__actor *x = r->actors + a, *y = r->actors + b;
  bool free = false;
  for (size_t i = 0; i < sizeof apart / sizeof *apart; i++) free |= gs__is(x->kind, apart[i]) || gs__is(y->kind, apart[i]);
  if (free && same_text(x->state, y->state))
    return same_text(x->org, y->name) || same_text(x->name, y->org) || same_text(x->side, y->side);
  return same_state(r, a, b);
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

/* How a mention puts what it says, as far as the pack tells: "clause" or, in passing, "matter"; "denied": only in the words
 * that deny it ("never took it, as X claims"); "heard": whoever tells it only heard it. */
static bool says(const gs__builder *b, const gs__mention *m, const char *how) {
  gs__sym set = gs__mention_get(m, b->k.says);
  return set && gs__is(gs__plan_text(b->run->plan, set), how);
}

/* Does it only name what is claimed, or say it with the negation of whoever denies it? */
static bool is_brief(const gs__builder *b, const gs__mention *m) {
  return says(b, m, "matter") || says(b, m, "denied");
}

/* The noun of the denial ("denied the claim that ...") is the cue of the claim itself. */
static bool is_named_claim(const gs__builder *b, const gs__mention *denial, const gs__mention *claim) {
  const gs__mslot *noun = gs__mention_find(denial, b->k.noun);
  return noun && noun->start <= claim->place && claim->place < noun->end;
}

uint32_t gs__weigh_told(const gs__weigher *w, uint32_t d) {
  for (uint32_t c = 0; c < w->b->claims.len; c++) {
    const gs__mention *cm = w->b->claims.at[c];
    if (cm->sentence != w->b->denials.at[d]->sentence || !is_named_claim(w->b, w->b->denials.at[d], cm)) continue;
    if (w->claims[c].count >= GS__SAYS_SOME && !is_brief(w->b, cm)) return c;
  }
  return GS__NONE;
}

/* Is it only told in the claim that the noun is the cue of ("denied the claim that X had asked for ...")? */
static bool is_in_named_claim(const gs__builder *b, const gs__mention *denial, const gs__mention *claim) {
  for (size_t i = 0; i < b->claims.len; i++) {
    const gs__mention *c = b->claims.at[i];
    if (c->sentence == denial->sentence && c != claim && is_named_claim(b, denial, c) &&
        inside(c, b->k.content, claim))
      return true;
  }
  return false;
}

/* Does somebody named inside the words of the denial make the claim ("dismissed the letter, in which X
 * said that ...")? */
static bool is_cited(const gs__builder *b, const gs__mention *denial, const gs__mention *claim) {
  const gs__mslot *by = gs__mention_find(claim, b->k.source);
  if (!by || !gs__mention_find(denial, b->k.noun) || !inside(denial, b->k.content, claim)) return false;
  for (size_t i = 0; i < denial->slots.len; i++)
    if (denial->slots.at[i].name == b->k.content && denial->slots.at[i].start <= by->start &&
        by->end <= denial->slots.at[i].end)
      return !is_in_named_claim(b, denial, claim);
  return false;
}

/* Is it an act of that group, as the pack has them? */
bool gs__weigh_is_act(const gs__weigher *w, int group, const char *act) {
  for (size_t i = 0; i < w->link->acts[group].len; i++)
    if (gs__is(act, gs__plan_text(w->b->run->plan, w->link->acts[group].at[i]))) return true;
  return false;
}

bool gs__weigh_carries(const gs__weigher *w, uint32_t c) {
  return w->carried[c] != GS__NONE;
}

/* "The union said the firm had lied", "Lind says he did not": is what the denier has said denied there, so that he
 * may answer just that? */
static bool contradicts(const gs__weigher *w, uint32_t claim, uint32_t d, uint32_t denier) {
  const gs_reading *r = w->b->out;
  if (denier == GS__NONE || !gs__is(r->denials[d].polarity, "denial")) return false;
  for (uint32_t e = w->carried[claim]; e != GS__NONE; e = w->beside[e])
    if (r->denials[e].answers.claimant == denier) return true;
  return false;
}

/* Does the claim report what the denier says? (What he has ordered or known may be the charge.) */
static bool reports_denier(const gs__weigher *w, uint32_t claim, uint32_t denier) {
  if (denier == GS__NONE) return false;
  for (uint32_t i = w->child[claim]; i != GS__NONE; i = w->sibling[i]) {
    const gs__statement *told = w->b->out->claims + i;
    bool said = gs__weigh_is_act(w, GS__SAYING, told->act) && !gs__is(told->act, "criticise");   /* no "was angry that" */
    if (told->source_actor == denier && said) return true;
  }
  return false;
}

/* Does the denier report what his own side says ("the envoy said his country thinks that ...", "we learnt")? */
static bool speaks_for(const gs_reading *r, const gs__statement *claim, uint32_t denier) {
  if (denier == GS__NONE || !gs__holds_actor(&claim->ladder, denier)) return false;
  if (claim->source_actor == GS__NONE) return claim->source.start < claim->source.end;
  return same_state(r, denier, claim->source_actor);
}

/* Whose denial it is: its own source's, else that of whose words it stands in. */
static uint32_t voice(const gs__weigher *w, uint32_t d) {
  const gs__statement *denial = w->b->out->denials + d;
  if (denial->source_actor != GS__NONE || denial->parent == GS__NONE) return denial->source_actor;
  return w->b->out->claims[denial->parent].source_actor;
}

/* "She declined to comment": not a word of what she does not comment on. */
static bool says_nothing(const gs__weigher *w, uint32_t d) {
  return !w->denials[d].count && gs__is(w->b->out->denials[d].polarity, "non_denial");
}

bool gs__weigh_is_turn(const gs__weigher *w, uint32_t c) {
  return gs__mention_get(w->b->claims.at[c], w->b->k.turn) != 0;
}

/* The turn of a transcript in which a claim stands, or which it is. */
static uint32_t turn_of(const gs__weigher *w, uint32_t c) {
  while (c != GS__NONE && !gs__weigh_is_turn(w, c)) c = w->b->out->claims[c].parent;
  return c;
}

/* Does the claim speak of the denier, or of whom he belongs to? */
bool gs__weigh_is_about(const gs__weigher *w, uint32_t c, uint32_t denier) {
  const gs__indexes *topics = &w->b->out->claims[c].topics;
  return denier != GS__NONE && (gs__holds_actor(topics, denier) || state_among(w->b->out, topics, denier));
}

/* "The ministry did not reply", below an interview: not to what is said there, if it is not of it. */
static bool is_outside(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__statement *denial = w->b->out->denials + d;
  return says_nothing(w, d) && turn_of(w, c) != GS__NONE && turn_of(w, denial->parent) == GS__NONE &&
         !gs__weigh_is_about(w, c, denial->source_actor);
}

/* Is it a denial itself ("maintained her innocence")? What another has just denied so the other side may answer. */
static bool denies_itself(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__mention *cm = w->b->claims.at[c], *dm = w->b->denials.at[d];
  const gs__statement *claim = w->b->out->claims + c, *denial = w->b->out->denials + d;
  if (!w->denies[c]) return false;
  bool known = claim->source_actor != GS__NONE && denial->source_actor != GS__NONE;
  bool this_one = inside(cm, w->b->k.cue, dm) || inside(dm, w->b->k.cue, cm);
  return this_one || !known || cm->place >= dm->place || cm->sentence + GS__POINTS_BACK < dm->sentence;
}

/* Does the denial follow upon it, as its sentence says ("denied it after the paper reported that ...") or, where the pack
 * says "near", one just behind ("The denial came after ...")? */
bool gs__weigh_prompts(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__mention *dm = w->b->denials.at[d], *cm = w->b->claims.at[c];
  gs__sym set = gs__mention_get(cm, w->b->k.prompts);
  if (!set || dm->sentence == cm->sentence) return set != 0;
  return dm->sentence < cm->sentence && cm->sentence - dm->sentence <= GS__POINTS_BACK &&
         gs__is(gs__plan_text(w->b->run->plan, set), "near");
}

/* "They were not hurt. We only asked them to leave": a demand, a wish that the denier tells of is none to deny. */
static bool is_aside(const gs__weigher *w, uint32_t d, uint32_t c, uint32_t denier) {
  const gs__statement *claim = w->b->out->claims + c;
  if (denier == GS__NONE || gs__weigh_is_act(w, GS__ASSERTING, claim->act) || gs__weigh_is_act(w, GS__ASKING, claim->act)) return false;
  uint32_t p = claim->parent;
  while (p != GS__NONE && w->b->out->claims[p].source_actor != denier) p = w->b->out->claims[p].parent;
  return p != GS__NONE && !gs__weigh_is_turn(w, p) && !gs__weigh_prompts(w, d, c);
}

/* "People say that we hurt them. We did not": does the denier tell himself what somebody says? */
static bool told_himself(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs_reading *r = w->b->out;
  const gs__statement *claim = r->claims + c;
  uint32_t denier = voice(w, d), p = claim->parent;
  if (denier == GS__NONE || p == GS__NONE || gs__weigh_is_turn(w, p) || claim->source_actor == denier) return false;
  if (!gs__is(r->claims[p].mode, "direct")) return false;
  bool told = claim->source.start < claim->source.end && gs__weigh_is_act(w, GS__SAYING, claim->act);
  uint32_t here = w->b->denials.at[d]->sentence, there = w->b->claims.at[c]->sentence;
  return told && r->claims[p].source_actor == denier && there <= here && here - there <= GS__POINTS_BACK;
}

/* "The party said it had no part in it. Its chief said they had nothing to do with it": do two of one side deny, so that
 * one's denial is no answer to the other's? */
static bool is_allied_denial(const gs__weigher *w, uint32_t d, uint32_t c, uint32_t denier) {
  const gs_reading *r = w->b->out;
  uint32_t by = r->claims[c].source_actor;
  if (denier == GS__NONE || by == GS__NONE || by == denier || !gs__is(r->denials[d].polarity, "denial")) return false;
  if (!gs__weigh_same_side(r, denier, by)) return false;
  for (uint32_t e = w->carried[c]; e != GS__NONE; e = w->beside[e])
    if (r->denials[e].source_actor == by && gs__is(r->denials[e].polarity, "denial")) return true;
  return false;
}

/* A claim that cannot be what the denial answers: it carries the denial or the denier's own words, is
 * itself a denial or what nobody says, or is only a part of what is denied. Own words are answered where
 * the pack says so: nothing else ("yes": "retracted his remark"), or they too ("too": "I never said that"). */
int gs__weigh_bar(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__builder *b = w->b;
  const gs__statement *claim = b->out->claims + c, *denial = b->out->denials + d;
  const gs__mention *cm = b->claims.at[c], *dm = b->denials.at[d];
  if (is_named_claim(b, dm, cm)) return 0;
  if (says(b, cm, "denied")) return GS__B_WITHIN;
  bool denies = gs__is(denial->polarity, "denial");   /* who evades may evade "the board had not approved it" */
  if (gs__is(claim->polarity, "negated") && (denies || gs__weigh_is_act(w, GS__SAYING, claim->act))) return GS__B_UNSAID;
  if (inside(cm, b->k.content, dm) || (gs__weigh_carries(w, c) && says_nothing(w, d))) return GS__B_HOLDS;
  if (denies_itself(w, d, c)) return GS__B_DENIES;
  if (is_outside(w, d, c)) return GS__B_OUTSIDE;
  if (is_cited(b, dm, cm)) return 0;
  if (inside(dm, b->k.content, cm)) return GS__B_WITHIN;
  uint32_t denier = voice(w, d);
  bool same = claim->source_actor != GS__NONE && claim->source_actor == denier;
  gs__sym own = gs__mention_get(dm, b->k.own_words);
  if (own && !gs__is(gs__plan_text(b->run->plan, own), "too"))
    return same || denial->source_actor == GS__NONE ? 0 : GS__B_NOT_OWN;
  if (same) return own ? 0 : GS__B_OWN;
  if (gs__weigh_is_act(w, GS__REJECTING, claim->act)) return GS__B_DENIES;
  if (contradicts(w, c, d, denier)) return 0;
  if (is_aside(w, d, c, denier)) return GS__B_OWN;
  if (is_allied_denial(w, d, c, denier)) return GS__B_TELLS;
  bool tells = reports_denier(w, c, denier) || (speaks_for(b->out, claim, denier) && !gs__weigh_prompts(w, d, c));
  return tells ? GS__B_TELLS : 0;
}

enum {
  FARTHEST = 4,                        /* steps of distance that count: the lead stays in reach */
  FRAME = 24,                          /* tokens of who tells a claim and how, in front of it, that are read */
  LEAD = 2,                            /* the sentence up to which "the charge" may be told behind */
  SAYS_MUCH = 3                        /* words from which on what is denied speaks for itself */
};

/* Does the denial say in full what it denies? */
bool gs__weigh_says_much(const gs__weigher *w, uint32_t d) {
  uint32_t words = w->denials[d].count;
  return words >= SAYS_MUCH || (words && says(w->b, w->b->denials.at[d], "clause"));
}

/* Does it say which claim it denies ("any suggestion of fraud")? */
static bool names_claim(const gs__weigher *w, uint32_t d) {
  return w->denials[d].count && gs__mention_find(w->b->denials.at[d], w->b->k.noun);
}

/* "That is a lie": what is denied stands elsewhere. (Whoever does not comment points at nothing.) */
bool gs__weigh_only_points(const gs__weigher *w, uint32_t d) {
  return w->denials[d].count < GS__SAYS_SOME && !gs__is(w->b->out->denials[d].polarity, "non_denial");
}


static void count(const gs__weigher *w, gs__verdict *v, int measure, int times) {
  int points = w->link->weights[measure] * times;
  v->by[measure] += points;
  v->points += points;
}

static bool accuses(const gs__weigher *w, const gs__statement *claim) {
  return gs__weigh_is_act(w, GS__ACCUSING, claim->act);
}

/* What kind of claim the noun of the denial stands for ("the accusation"), "" if it has none. */
static const char *noun_act(const gs__weigher *w, uint32_t d) {
  return gs__plan_text(w->b->run->plan, gs__mention_get(w->b->denials.at[d], w->b->k.noun_act));
}

static void weigh_place(const gs__weigher *w, gs__verdict *v, uint32_t of, uint32_t claim) {
  const gs__mention *d = w->b->denials.at[of], *c = w->b->claims.at[claim];
  const gs__doc *doc = w->b->run->doc;
  uint32_t sd = d->sentence, sc = c->sentence, gap = sd > sc ? sd - sc : sc - sd;
  if (c->place < d->place) count(w, v, GS__L_EARLIER, 1);
  else if (says_nothing(w, of)) count(w, v, GS__L_EVADED_LATER, 1);
  if (gap == 0) count(w, v, GS__L_SAME_SENTENCE, 1);
  else if (sc + 1 == sd) count(w, v, GS__L_PREVIOUS_SENTENCE, 1);
  else if (sd + 1 == sc && w->b->out->denials[of].in_headline) count(w, v, GS__L_LEAD, 1);
  if (doc->sentence_paragraph[sd] == doc->sentence_paragraph[sc]) count(w, v, GS__L_SAME_PARAGRAPH, 1);
  bool fits = !w->denials[of].count || gs__bag_shared(w->denials + of, w->claims + claim);   /* its one word, if it has one */
  bool pointed = c->place < d->place && gap <= GS__POINTS_BACK && fits && gs__weigh_only_points(w, of);
  bool charge = accuses(w, w->b->out->claims + claim);
  if (pointed && (charge || !gs__weigh_is_act(w, GS__ACCUSING, noun_act(w, of)))) count(w, v, GS__L_POINTED_AT, 1);
  if (pointed && charge) count(w, v, GS__L_POINTED_CHARGE, 1);
  uint32_t steps = gap / 3;
  count(w, v, GS__L_DISTANCE_STEP, (int)(steps > FARTHEST ? FARTHEST : steps));
}

/* "Would not comment on the gun", "has no plans to sell the boats": does it say on what, or what it will not do? What
 * nobody has spoken of in those words is seldom answered. */
static bool picks_matter(const gs__weigher *w, uint32_t d) {
  const gs__statement *denial = w->b->out->denials + d;
  return w->denials[d].count && (gs__is(denial->polarity, "non_denial") || gs__is(denial->type, "no_plans"));
}

/* Words and names that both speak of; the denier, of whom every claim against him speaks, does not count. */
static void weigh_topic(const gs__weigher *w, gs__verdict *v, uint32_t d, uint32_t c) {
  const gs__statement *ds = w->b->out->denials + d, *cs = w->b->out->claims + c;
  int names = 0, most = w->link->weights[GS__L_SHARED_MOST];
  for (uint32_t i = 0; i < ds->topics.count; i++)
    names += ds->topics.at[i] != cs->source_actor && gs__holds_actor(&cs->topics, ds->topics.at[i]);
  int words = gs__bag_shared(w->denials + d, w->claims + c);
  if (!words && picks_matter(w, d)) count(w, v, GS__L_OF_ANOTHER_MATTER, 1);
  if (!words && !names && (gs__weigh_says_much(w, d) || names_claim(w, d))) {
    count(w, v, GS__L_OFF_TOPIC, 1);
    return;
  }
  int before = v->points;
  count(w, v, GS__L_SHARED_WORD, words);
  count(w, v, GS__L_SHARED_NAME, names);
  int over = v->points - before - most;
  if (over <= 0) return;
  v->by[GS__L_SHARED_MOST] -= over;    /* what is too much of the two */
  v->points -= over;
}

/* What somebody thinks, knows or wants, as a claim of another tells it, which the denial may answer as well ("the
 * union said the league had known"). What somebody is told to have said is his own claim. */
static bool is_told(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__statement *claim = w->b->out->claims + c;
  if (claim->parent == GS__NONE || gs__weigh_is_turn(w, claim->parent) || gs__weigh_is_act(w, GS__SAYING, claim->act)) return false;
  return !gs__weigh_bar(w, d, claim->parent);
}

/* Denials that are statements of the denier's own ("we never were there"): the claim stands elsewhere. */
bool gs__weigh_own_statement(const gs__statement *denial) {
  static const char *const types[] = {"negated_statement", "non_involvement", "contrary"};
  for (size_t i = 0; i < sizeof types / sizeof *types; i++)
    if (gs__is(denial->type, types[i])) return true;
  return false;
}

/* "Asked whether they had met, he said they had not", "he would not say", "he said no when asked": a bare No or no
 * comment answers the question beside it, if it was not put to somebody else. */
static bool answers_question(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__mention *dm = w->b->denials.at[d], *cm = w->b->claims.at[c];
  const gs__statement *ds = w->b->out->denials + d;
  if (!gs__weigh_is_act(w, GS__ASKING, w->b->out->claims[c].act)) return false;
  bool behind = cm->place > dm->place;
  if (cm->sentence == dm->sentence) return !behind || gs__weigh_prompts(w, d, c);
  if (behind) return false;
  uint32_t gap = dm->sentence - cm->sentence;
  if (!gs__is(ds->polarity, "non_denial") && !(gs__weigh_own_statement(ds) && gs__weigh_only_points(w, d))) return false;
  return gap == 1 && !w->answered[c];
}

/* Does the claim stand in the turn before that of the denial ("Q: Did you sign? A: I did not.")? */
static bool turn_before(const gs__weigher *w, uint32_t d, uint32_t c) {
  uint32_t here = turn_of(w, w->b->out->denials[d].parent), there = turn_of(w, c);
  if (here == GS__NONE || there == GS__NONE || there >= here) return false;
  for (uint32_t i = there + 1; i < here; i++)
    if (gs__weigh_is_turn(w, i)) return false;
  return true;
}

/* "Firm denies leak / No oil was lost, its engineer said": the denial again, in another's words, which it does not
 * answer. One of the two stands in the headline. */
static bool is_retold(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__statement *ds = w->b->out->denials + d;
  if (!ds->in_headline && !w->b->out->claims[c].in_headline) return false;
  if (!gs__is(ds->polarity, "denial") || gs__is(ds->type, "retraction") || !gs__weigh_carries(w, c)) return false;
  return gs__weigh_only_points(w, d) || gs__bag_shared(w->denials + d, w->claims + c);
}

/* "Dismissed the charge": has somebody made one before? (In the lead it may be told behind.) */
static bool act_fits(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__mention *denial = w->b->denials.at[d], *claim = w->b->claims.at[c];
  const char *noun = noun_act(w, d);
  bool told = claim->place < denial->place || denial->sentence <= LEAD;
  return *noun && told && gs__is(w->b->out->claims[c].act, noun);
}

/* Does the claim tell only what somebody has denied, which is no answer to another denial; or, if it is of another side,
 * the very statement that is rejected ("Rebels dismissed the statement")? */
static bool tells_again(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs_reading *r = w->b->out;
  uint32_t denier = voice(w, d), other = w->denier[c], by = r->claims[c].source_actor;
  if (!w->tells[c] || !gs__is(r->denials[d].polarity, "denial")) return false;
  if (by != GS__NONE && gs__is(r->actors[by].kind, "media")) return true;   /* who only reports it */
  bool opposed = denier != GS__NONE && other != GS__NONE && denier != other && !gs__weigh_same_side(r, denier, other);
  return !(opposed && act_fits(w, d, c));
}

static void weigh_claim(const gs__weigher *w, gs__verdict *v, uint32_t d, uint32_t c) {
  const gs_reading *r = w->b->out;
  const gs__statement *ds = r->denials + d, *cs = r->claims + c;
  if (accuses(w, cs)) count(w, v, GS__L_ACCUSES, 1);
  if (cs->in_headline) count(w, v, GS__L_IN_HEADLINE, 1);
  if (w->answered[c]) count(w, v, GS__L_ALREADY_DENIED, 1);
  bool against = contradicts(w, c, d, voice(w, d));
  bool meant = v->by[GS__L_POINTED_AT] || against;   /* "He paid nothing, she said. That is a lie." */
  bool told = !against && tells_again(w, d, c);
  if (gs__weigh_carries(w, c) && !meant) count(w, v, GS__L_CARRIES_DENIAL, 1);
  if (told || (!meant && is_retold(w, d, c))) count(w, v, GS__L_RETOLD, 1);
  if (!w->claims[c].count) count(w, v, GS__L_WORDLESS, 1);
  else if (w->claims[c].count == 1) count(w, v, GS__L_ONE_WORD, 1);
  if (cs->source_actor != GS__NONE && cs->source.start < cs->source.end) count(w, v, GS__L_NAMED_SOURCE, 1);
  if (gs__weigh_prompts(w, d, c)) count(w, v, GS__L_PROMPTS, 1);
  bool asked = answers_question(w, d, c);
  if (is_told(w, d, c)) count(w, v, GS__L_TOLD_IN, 1);
  if (told_himself(w, d, c)) count(w, v, GS__L_TOLD_HIMSELF, 1);
  bool turn = turn_before(w, d, c);
  if (turn) count(w, v, GS__L_TURN_BEFORE, 1);
  else if (asked) count(w, v, GS__L_ASKED, 1);
  else if (!gs__weigh_is_act(w, GS__ASSERTING, cs->act)) count(w, v, GS__L_NOT_ASSERTED, 1);
  bool before = false;
  for (uint32_t i = 0; i < cs->denied_by.count && ds->source_actor != GS__NONE; i++)
    before |= r->denials[cs->denied_by.at[i]].source_actor == ds->source_actor &&
              gs__is(r->denials[cs->denied_by.at[i]].polarity, "denial");   /* who only evaded it has denied nothing */
  if (before) count(w, v, GS__L_DENIED_BEFORE, 1);
  else if (says(w->b, w->b->claims.at[c], "matter")) count(w, v, GS__L_IN_PASSING, 1);
}

/* Has whoever makes the claim denied what others than the denier say? Those who deny the same are on one
 * side: one's word is seldom what the other denies. */
static bool is_fellow(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs_reading *r = w->b->out;
  uint32_t by = r->claims[c].source_actor, denier = voice(w, d);
  bool fellow = false;
  for (uint32_t e = by == GS__NONE ? GS__NONE : w->last[by]; e != GS__NONE; e = w->before[e]) {
    uint32_t from = r->denials[e].answers.claimant;
    if (e >= d || !gs__is(r->denials[e].polarity, "denial")) continue;
    if (from != GS__NONE && denier != GS__NONE && (from == denier || same_state(r, from, denier))) return false;
    fellow = true;
  }
  return fellow;
}

/* Is it what the denial says its claimant has said? (A question that does not even name him is not.) */
static void weigh_claimant(const gs__weigher *w, gs__verdict *v, uint32_t claimant, uint32_t c) {
  const gs__statement *claim = w->b->out->claims + c;
  uint32_t by = w->maker[c] != claimant && claim->source_actor == claimant ? claimant : w->maker[c];
  if (by != GS__NONE && (claimant == by || same_state(w->b->out, claimant, by))) {
    count(w, v, GS__L_CLAIMANT_NAMED, 1);
    v->how = "claim_noun";
    return;
  }
  bool other = by != GS__NONE || (gs__weigh_is_act(w, GS__ASKING, claim->act) && !gs__holds_actor(&claim->topics, claimant));
  count(w, v, other ? GS__L_CLAIMANT_OTHER : GS__L_CLAIMANT_UNKNOWN, 1);
}

/* "He backtracked, saying that it may leak": what whoever takes back his words says instead. */
static bool is_said_anew(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__mention *dm = w->b->denials.at[d], *cm = w->b->claims.at[c];
  bool behind = cm->sentence == dm->sentence && cm->place > dm->place && !inside(dm, w->b->k.content, cm);
  return behind && gs__is(w->b->out->denials[d].type, "retraction") && !gs__weigh_prompts(w, d, c);
}

static void weigh_people(const gs__weigher *w, gs__verdict *v, uint32_t d, uint32_t c) {
  const gs__builder *b = w->b;
  const gs__statement *ds = b->out->denials + d, *cs = b->out->claims + c;
  uint32_t denier = ds->source_actor, claimant = ds->answers.claimant;
  if (denier != GS__NONE) {
    bool named = gs__holds_actor(&cs->topics, denier);
    bool state = !named && state_among(b->out, &cs->topics, denier);
    if (named || state) v->how = "actor_match";
    if (named) count(w, v, GS__L_ACTOR_MATCH, 1);
    else if (state) count(w, v, GS__L_SAME_STATE, 1);
    if (!named && !state && is_fellow(w, d, c)) count(w, v, GS__L_FELLOW_DENIER, 1);
    bool own = cs->source_actor == denier;
    if (own) count(w, v, is_said_anew(w, d, c) ? GS__L_SAID_ANEW : GS__L_SAME_SOURCE, 1);
    else if (cs->source_actor != GS__NONE && cs->source_actor != claimant && gs__weigh_same_side(b->out, denier, cs->source_actor))
      count(w, v, GS__L_SAME_SIDE, 1);
  }
  if (claimant != GS__NONE) weigh_claimant(w, v, claimant, c);
}

/* "Called the ad a lie": do the words with which the claim is told ("aired an ad claiming that ...") hold the noun of the
 * denial? */
static bool is_told_as(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__builder *b = w->b;
  const gs__mention *claim = b->claims.at[c], *denial = b->denials.at[d];
  const gs__mslot *noun = gs__mention_find(denial, b->k.noun), *content = gs__mention_find(claim, b->k.content);
  if (!noun || !content || claim->place >= denial->place) return false;
  uint32_t from = claim->place;
  for (size_t i = 0; i < claim->slots.len; i++)
    if (claim->slots.at[i].start < from) from = claim->slots.at[i].start;
  for (uint32_t t = from; t < content->start && t < from + FRAME; t++)
    if (gs__same_lemma(b->run, t, noun->end - 1)) return true;
  return false;
}

/* "Denied reports that ...", "the ministry's claim of fraud": where nobody is named or only a matter, who is known
 * to say so elsewhere, in full, is the better answer. Is it such a claim? */
static bool weigh_named_only(const gs__weigher *w, gs__verdict *v, uint32_t d, uint32_t c) {
  const gs__statement *claim = w->b->out->claims + c;
  uint32_t claimant = w->b->out->denials[d].answers.claimant;
  bool named = claim->source.start < claim->source.end, brief = is_brief(w->b, w->b->claims.at[c]);
  if (named && !brief) return false;
  if (named && claimant != GS__NONE) weigh_claimant(w, v, claimant, c);
  count(w, v, brief ? GS__L_EMBEDDED_BRIEF : GS__L_EMBEDDED_UNNAMED, 1);
  if (!w->claims[c].count) count(w, v, GS__L_WORDLESS, 1);   /* "accusations against him" */
  v->how = "embedded";
  return true;
}

gs__verdict gs__weigh(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__builder *b = w->b;
  const gs__mention *dm = b->denials.at[d], *cm = b->claims.at[c];
  bool embedded = is_named_claim(b, dm, cm) || is_cited(b, dm, cm);
  gs__verdict v = {0, "topical", {0}};
  if (embedded && weigh_named_only(w, &v, d, c)) return v;
  weigh_place(w, &v, d, c);
  weigh_topic(w, &v, d, c);
  weigh_claim(w, &v, d, c);
  weigh_people(w, &v, d, c);
  if (act_fits(w, d, c)) count(w, &v, GS__L_ACT_FITS, 1), v.how = "claim_noun";
  bool counts = w->link->weights[GS__L_TOLD_AS] != 0;   /* else it is not looked for, and tells nothing */
  if (counts && !gs__weigh_says_much(w, d) && is_told_as(w, d, c)) count(w, &v, GS__L_TOLD_AS, 1), v.how = "claim_noun";
  if (dm->sentence == cm->sentence) v.how = "same_sentence";
  if (embedded) count(w, &v, GS__L_EMBEDDED, 1), v.how = "embedded";
  return v;
}

/* ---- what is worked out once for the article ---- */

/* Room for so many links of chains, which lead nowhere yet. */
static uint32_t *no_links(const gs__weigher *w, size_t count) {
  uint32_t *links = gs__arena_raw(w->b->run->arena, (count + 1) * sizeof *links);
  for (size_t i = 0; i < count; i++) links[i] = GS__NONE;
  return links;
}

/* Puts one at the head of the chain of its owner, if it has an owner. */
static void chain(uint32_t *heads, uint32_t *next, uint32_t owner, uint32_t one) {
  if (owner == GS__NONE) return;
  next[one] = heads[owner];
  heads[owner] = one;
}

/* Which claims are told in which, which denials stand in which, and whose they are. (Open claims, which come later,
 * are told in none.) */
static void file_chains(gs__weigher *w) {
  const gs_reading *r = w->b->out;
  w->child = no_links(w, r->claim_count), w->sibling = no_links(w, r->claim_count);
  w->carried = no_links(w, r->claim_count), w->beside = no_links(w, r->denial_count);
  w->last = no_links(w, r->actor_count), w->before = no_links(w, r->denial_count);
  for (uint32_t i = 0; i < r->claim_count; i++) chain(w->child, w->sibling, r->claims[i].parent, i);
  for (uint32_t i = 0; i < r->denial_count; i++) {
    chain(w->carried, w->beside, r->denials[i].parent, i);
    chain(w->last, w->before, r->denials[i].source_actor, i);
  }
}

/* By token, GS__NONE: not yet asked for. */
static gs__sym *no_topics(gs__run *run) {
  gs__sym *topics = gs__arena_raw(run->arena, (run->doc->token_count + 1) * sizeof *topics);
  for (uint32_t t = 0; t < run->doc->token_count; t++) topics[t] = GS__NONE;
  return topics;
}

/* By claim: does a denial stand at the same word ("maintained her innocence"), or speak ("her denial tells
 * us ...")? */
static bool *mark_denials(gs__builder *b) {
  bool *denies = gs__arena_alloc(b->run->arena, (b->claims.len + 1) * sizeof *denies);
  const gs__sym slots[] = {b->k.cue, b->k.source};
  size_t count;
  for (size_t d = 0; d < b->denials.len; d++)
    for (size_t s = 0; s < 2 && b->claims.len; s++) {
      const gs__held *held = gs__around_token(b->run, (uint32_t)b->claim_type, slots[s], b->denials.at[d]->place, &count);
      for (size_t i = 0; i < count; i++) denies[b->claim_of[held[i].mention]] = true;
    }
  for (size_t c = 0; c < b->claims.len && b->denials.len; c++) {
    gs__around_token(b->run, (uint32_t)b->denial_type, b->k.cue, b->claims.at[c]->place, &count);
    denies[c] |= count > 0;
  }
  return denies;
}

enum { EDGE = 8 };                     /* bytes in front of what is told or behind it: "that", marks */

/* "No oil was lost, its engineer said, a court heard", "the firm denied it, the Herald reports", "reports of a leak are
 * absurd": is the claim a denial, that of another from its first word on, or an own one to the last? (A negation of
 * its own source is a statement too.) */
static bool is_told_denial(const gs__statement *claim, const gs__statement *denial) {
  const gs__spans *said = &claim->content, *what = &denial->content;
  bool own = denial->source_actor == claim->source_actor;
  bool told = denial->source.start < denial->source.end && !(own && gs__weigh_own_statement(denial));
  if (!told || !said->count) return false;
  uint32_t first = denial->source.start, last = denial->cue.end;
  if (what->count && what->at[0].start < first) first = what->at[0].start;
  if (what->count && what->at[what->count - 1].end > last) last = what->at[what->count - 1].end;
  bool opens = first >= said->at[0].start && first <= said->at[0].start + EDGE;
  return opens && (!own || (said->count == 1 && last + EDGE >= said->at[0].end));
}

/* Notes for all claims around a denial whose it is, if that is all they tell. */
static void mark_tellers(gs__weigher *w, const gs__statement *denial) {
  const gs_reading *r = w->b->out;
  for (uint32_t c = denial->parent; c != GS__NONE; c = r->claims[c].parent) {
    if (!is_told_denial(r->claims + c, denial)) continue;
    w->tells[c] = true;
    w->denier[c] = denial->source_actor;
  }
}

/* Is a clause told ("the ward is unsafe"), and no mere thing ("£1,400 in expenses")? */
static bool tells_clause(const gs__weigher *w, uint32_t c) {
  const gs__mention *m = w->b->claims.at[c];
  for (size_t i = 0; i < m->slots.len; i++)
    for (uint32_t t = m->slots.at[i].start; t < m->slots.at[i].end && m->slots.at[i].name == w->b->k.content; t++)
      if (w->finite >> w->b->run->doc->token_tag[t] & 1) return true;
  return false;
}

/* "Nurses say the ward is unsafe, the Herald reports": a paper makes no claim that somebody else is told to make there,
 * from its first word on; nor does whoever, as the pack says, only heard it ("a court heard that ..."). */
static uint32_t maker_of(const gs__weigher *w, uint32_t c) {
  const gs_reading *r = w->b->out;
  const gs__statement *claim = r->claims + c;
  uint32_t by = claim->source_actor;
  if (says(w->b, w->b->claims.at[c], "heard")) return GS__NONE;
  if (by == GS__NONE || !gs__is(r->actors[by].kind, "media") || !claim->content.count) return by;
  if (gs__weigh_is_act(w, GS__ASKING, claim->act)) return by;
  for (uint32_t i = w->child[c]; i != GS__NONE; i = w->sibling[i]) {
    const gs__statement *told = r->claims + i;
    bool opens = told->source.start >= claim->content.at[0].start && told->source.start <= claim->content.at[0].start + EDGE;
    bool said = opens && told->source_actor != GS__NONE && gs__weigh_is_act(w, GS__SAYING, told->act);
    if (said && tells_clause(w, i)) return told->source_actor;
  }
  return by;
}

static void mark_claims(gs__weigher *w) {
  const gs_reading *r = w->b->out;
  w->finite = gs__language_tag_mask(&w->b->run->plan->language, "finite", 6);
  w->tells = gs__arena_alloc(w->b->run->arena, (r->claim_count + 1) * sizeof *w->tells);
  w->denier = no_links(w, r->claim_count), w->maker = no_links(w, r->claim_count);
  for (uint32_t c = 0; c < r->claim_count; c++) w->maker[c] = maker_of(w, c);
  for (uint32_t d = 0; d < r->denial_count; d++)
    if (gs__is(r->denials[d].polarity, "denial")) mark_tellers(w, r->denials + d);
}

gs__weigher gs__weigher_of(gs__builder *b) {
  gs__weigher w = {.b = b, .link = &b->run->plan->link};
  w.claims = gs__arena_alloc(b->run->arena, (b->claims.len + 1) * sizeof *w.claims);
  w.denials = gs__arena_alloc(b->run->arena, (b->denials.len + 1) * sizeof *w.denials);
  w.answered = gs__arena_alloc(b->run->arena, (b->claims.len + 1) * sizeof *w.answered);
  w.denies = mark_denials(b);
  gs__sym *topics = no_topics(b->run);
  for (size_t i = 0; i < b->claims.len; i++) w.claims[i] = words_of(b, b->claims.at[i], topics);
  for (size_t i = 0; i < b->denials.len; i++) w.denials[i] = words_of(b, b->denials.at[i], topics);
  file_chains(&w);
  mark_claims(&w);
  return w;
}
