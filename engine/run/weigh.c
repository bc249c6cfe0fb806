/* weigh: what each claim is worth as that which a denial answers: measure by measure, in the pack's weights. */
#include "run/pair.h"

const char *const gs__link_measures[GS__L_MEASURES] = {
    "embedded", "same_sentence", "previous_sentence", "same_paragraph", "actor_match", "same_state",
    "shared_word", "shared_most", "act_fits", "claimant_named", "earlier", "distance", "already_denied",
    "accuses", "in_headline", "same_source", "same_side", "shared_name", "named_source", "not_asserted",
    "denied_before", "embedded_unnamed", "carries_denial", "off_topic", "embedded_brief", "claimant_other",
    "pointed_at", "lead", "told_in", "pointed_charge", "wordless", "evaded_later",
    "claimant_unknown", "fellow_denier", "asked", "turn_before", "prompts", "in_passing", "told_as",
    "one_word", "of_another_matter", "retold",
    "said_anew", "told_himself", "about_another", "goes_on", "common_word", "denied_next",
    "behind_lead", "laid_on_others"};

enum {
  FARTHEST = 4,                        /* steps of distance that count: the lead stays in reach */
  FAR = 6, FAR_WORD = 3,               /* sentences before a denial from which a claim is far; before one of one word */
  FAR_BEHIND = 5,                      /* ... and behind it */
  FRAME = 24,                          /* tokens of who tells a claim and how, in front of it, that are read */
  LEAD = 2,                            /* the sentence up to which "the charge" may be told behind */
  SAYS_MUCH = 3                        /* words from which on what is denied speaks for itself */
};

/* "People say that we hurt them. We did not": does the denier tell himself what somebody says? */
static bool told_himself(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs_reading *r = w->b->out;
  const gs__statement *claim = r->claims + c;
  uint32_t denier = gs__pair_voice(w, d), p = claim->parent;
  if (denier == GS__NONE || p == GS__NONE || gs__pair_is_turn(w, p) || claim->source_actor == denier) return false;
  if (!gs__is(r->claims[p].mode, "direct")) return false;
  bool told = claim->source.start < claim->source.end && gs__pair_is_act(w, GS__SAYING, claim->act);
  uint32_t here = w->b->denials.at[d]->sentence, there = w->b->claims.at[c]->sentence;
  return told && r->claims[p].source_actor == denier && there <= here && here - there <= GS__POINTS_BACK;
}

/* Does the denial say in full what it denies? */
bool gs__weigh_says_much(const gs__weigher *w, uint32_t d) {
  uint32_t words = w->denials[d].count;
  return words >= SAYS_MUCH || (words && gs__pair_says(w->b, w->b->denials.at[d], "clause"));
}

bool gs__weigh_takes_next(const gs__weigher *w, uint32_t d, uint32_t c) {
  return !gs__weigh_says_much(w, d) || gs__pair_is_on_matter(w, d, c);
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
  return gs__pair_is_act(w, GS__ACCUSING, claim->act);
}

/* What kind of claim the noun of the denial stands for ("the accusation"), "" if it has none. */
static const char *noun_act(const gs__weigher *w, uint32_t d) {
  return gs__plan_text(w->b->run->plan, gs__mention_get(w->b->denials.at[d], w->b->k.noun_act));
}

static void weigh_place(const gs__weigher *w, gs__verdict *v, uint32_t of, uint32_t claim) {
  const gs__mention *d = w->b->denials.at[of], *c = w->b->claims.at[claim];
  const gs__doc *doc = w->b->run->doc;
  uint32_t sd = d->sentence, sc = c->sentence;
  uint32_t gap = sd > sc ? sd - sc : sc - sd;
  if (c->place < d->place) count(w, v, GS__L_EARLIER, 1);
  else if (gs__pair_says_nothing(w, of)) count(w, v, GS__L_EVADED_LATER, 1);
  if (gap == 0) count(w, v, GS__L_SAME_SENTENCE, 1);
  else if (sc + 1 == sd) count(w, v, GS__L_PREVIOUS_SENTENCE, 1);
  else if (sd + 1 == sc && w->b->out->denials[of].in_headline) count(w, v, GS__L_LEAD, 1);
  bool behind = w->behind[of] == claim && w->b->out->denials[of].answers.claimant == GS__NONE;
  if (behind && gs__pair_told(w, of) == GS__NONE && gs__weigh_takes_next(w, of, claim))
    count(w, v, GS__L_BEHIND_LEAD, gs__pair_is_on_matter(w, of, claim) ? 2 : 1);
  if (doc->sentence_paragraph[sd] == doc->sentence_paragraph[sc]) count(w, v, GS__L_SAME_PARAGRAPH, 1);
  bool wordless = !w->denials[of].count, fits = wordless || gs__bag_shared(w->denials + of, w->claims + claim);
  /* to "that version" a quotation comes up to its end, and so does a turn in which nothing else is told */
  bool told = gs__is(noun_act(w, of), "state") || (gs__pair_is_turn(w, claim) && w->child[claim] == GS__NONE);
  bool near_by = (told ? w->ends[claim] : sc) + GS__POINTS_BACK >= sd;
  bool pointed = c->place < d->place && near_by && fits && gs__weigh_only_points(w, of);
  bool charge = accuses(w, w->b->out->claims + claim);
  if (pointed && (charge || !gs__pair_is_act(w, GS__ACCUSING, noun_act(w, of)))) count(w, v, GS__L_POINTED_AT, 1);
  bool brief = gs__pair_is_brief(w->b, c);   /* "blamed the mayor": it does not say for what */
  if (pointed && charge && !brief) count(w, v, GS__L_POINTED_CHARGE, 1);
  uint32_t steps = gap / 3;
  count(w, v, GS__L_DISTANCE_STEP, (int)(steps > FARTHEST ? FARTHEST : steps));
}

/* "Would not comment on the gun", "has no plans to sell the boats": does it say on what, or what it will not do? What
 * nobody has spoken of in those words is seldom answered; but plans that somebody tells of just before are. */
static bool picks_matter(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__statement *denial = w->b->out->denials + d;
  bool plans = gs__is(denial->type, "no_plans") && !gs__pair_said_just_before(w, d, c);
  return w->denials[d].count && (gs__is(denial->polarity, "non_denial") || plans);
}

/* Words and names that both speak of: less for a part of what is denied, if all speak of that; the denier, of whom
 * every claim against him speaks, does not count. */
static void weigh_topic(const gs__weigher *w, gs__verdict *v, uint32_t d, uint32_t c) {
  const gs__statement *ds = w->b->out->denials + d, *cs = w->b->out->claims + c;
  int names = 0, most = w->link->weights[GS__L_SHARED_MOST];
  for (uint32_t i = 0; i < ds->topics.count; i++)
    names += ds->topics.at[i] != cs->source_actor && gs__pair_holds_actor(&cs->topics, ds->topics.at[i]);
  int words = gs__bag_shared(w->denials + d, w->claims + c);
  if (!words && picks_matter(w, d, c) && !gs__pair_prompts(w, d, c)) count(w, v, GS__L_OF_ANOTHER_MATTER, 1);
  if (!words && !names && (gs__weigh_says_much(w, d) || names_claim(w, d))) {
    count(w, v, GS__L_OFF_TOPIC, 1);
    return;
  }
  int before = v->points;
  count(w, v, GS__L_SHARED_WORD, words);
  bool whole = (uint32_t)words == w->denials[d].count;
  whole |= gs__pair_is_named(w->b, w->b->denials.at[d], w->b->claims.at[c]);
  if (!whole) count(w, v, GS__L_COMMON_WORD, gs__bag_shared(w->common + d, w->claims + c));
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
  if (claim->parent == GS__NONE || gs__pair_is_turn(w, claim->parent) || gs__pair_is_act(w, GS__SAYING, claim->act))
    return false;
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
  if (!gs__pair_is_act(w, GS__ASKING, w->b->out->claims[c].act)) return false;
  bool behind = cm->place > dm->place;
  if (cm->sentence == dm->sentence) return !behind || gs__pair_prompts(w, d, c);
  if (behind) return false;
  uint32_t gap = dm->sentence - cm->sentence;
  if (!gs__is(ds->polarity, "non_denial") && !(gs__weigh_own_statement(ds) && gs__weigh_only_points(w, d)))
    return false;
  return gap == 1 && !w->answered[c];
}

/* "Asked whether they had met, he did not rule it out": is it put in a clause, in the sentence of the denial? */
static bool is_put_here(const gs__weigher *w, uint32_t d, uint32_t c) {
  return w->b->denials.at[d]->sentence == w->b->claims.at[c]->sentence && gs__weigh_tells_clause(w, c);
}

/* Does the claim stand in the turn before that of the denial ("Q: Did you sign? A: I did not.")? */
static bool turn_before(const gs__weigher *w, uint32_t d, uint32_t c) {
  uint32_t here = gs__pair_turn(w, w->b->out->denials[d].parent), there = gs__pair_turn(w, c);
  if (here == GS__NONE || there == GS__NONE || there >= here) return false;
  for (uint32_t i = there + 1; i < here; i++)
    if (gs__pair_is_turn(w, i)) return false;
  return true;
}

/* "Firm denies leak / No oil was lost, its engineer said": the denial again, in another's words, which it does not
 * answer. One of the two stands in the headline. */
static bool is_retold(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__statement *ds = w->b->out->denials + d;
  if (!ds->in_headline && !w->b->out->claims[c].in_headline) return false;
  if (!gs__is(ds->polarity, "denial") || gs__is(ds->type, "retraction") || !gs__pair_carries(w, c)) return false;
  return gs__weigh_only_points(w, d) || gs__bag_shared(w->denials + d, w->claims + c);
}

/* "Dismissed the charge": has somebody made one before? (In the lead it may be told behind.) "Dismissed the claim":
 * whoever accuses the denier claims, too, and so does who has just told others ("told the court that ..."). */
static bool act_fits(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__mention *denial = w->b->denials.at[d], *claim = w->b->claims.at[c];
  const char *noun = noun_act(w, d);
  bool told = claim->place < denial->place || denial->sentence <= LEAD;
  const char *act = w->b->out->claims[c].act;
  bool charged = gs__is(noun, "state") && gs__pair_is_act(w, GS__ACCUSING, act) &&
                 gs__pair_is_about(w, c, w->b->out->denials[d].source_actor);
  bool just_told = gs__is(noun, "state") && gs__is(act, "inform") && claim->place < denial->place &&
                   w->ends[c] + GS__POINTS_BACK >= denial->sentence;
  return *noun && told && (charged || just_told || gs__is(act, noun));
}

/* Does the claim tell only what somebody has denied, which is no answer to another denial; or, if it is of another
 * side, the very statement that is rejected ("Rebels dismissed the statement")? */
static bool tells_again(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs_reading *r = w->b->out;
  uint32_t denier = gs__pair_voice(w, d), other = w->denier[c], by = r->claims[c].source_actor;
  if (!w->tells[c] || !gs__is(r->denials[d].polarity, "denial")) return false;
  if (by != GS__NONE && gs__is(r->actors[by].kind, "media")) return true;   /* who only reports it */
  bool opposed = denier != GS__NONE && other != GS__NONE && denier != other && !gs__pair_same_side(r, denier, other);
  return !(opposed && act_fits(w, d, c));
}

/* "Rebels shot it down, they said. Nothing was lost, said the ministry. 'These are tales,' said a colonel": is the
 * claim a denial of what others than this denier say, so that he, too, means them? */
static bool answers_third(const gs__weigher *w, uint32_t c, uint32_t denier) {
  const gs_reading *r = w->b->out;
  bool third = false;
  for (uint32_t e = w->carried[c]; e != GS__NONE; e = w->beside[e]) {
    uint32_t from = r->denials[e].answers.claimant;
    if (from == GS__NONE || from == denier || denier == GS__NONE || gs__pair_same_side(r, from, denier)) return false;
    third = true;
  }
  return third;
}

/* "The rebels denied it. 'We did not fire,' their leader said": does another of the denier's side deny something in the
 * sentence before, or earlier in the same, or at the head of the article? */
static bool denies_for(const gs__weigher *w, uint32_t d, uint32_t e) {
  uint32_t denier = w->b->out->denials[d].source_actor, other = w->b->out->denials[e].source_actor;
  bool near_by = w->b->denials.at[e]->sentence + 1 >= w->b->denials.at[d]->sentence;
  bool points = gs__weigh_own_statement(w->b->out->denials + d) || gs__weigh_only_points(w, d);
  if (e > d || other == GS__NONE || !(near_by || (points && gs__pair_is_at_head(w, e)))) return false;
  return gs__pair_same_side(w->b->out, denier, other);
}

/* Has whoever denies, or another for him, denied that claim before; or does he so further on, if this denial has no
 * word of its own, and that one does not tell the claim itself? (Who only evades it denies nothing.) */
static bool has_denied(const gs__weigher *w, uint32_t d, const gs__statement *claim) {
  const gs_reading *r = w->b->out;
  uint32_t denier = r->denials[d].source_actor;
  for (uint32_t i = 0; i < claim->denied_by.count && denier != GS__NONE; i++) {
    uint32_t e = claim->denied_by.at[i];
    const gs__statement *es = r->denials + e;
    if (e > d && (w->denials[d].count || gs__is(es->answers.how, "embedded"))) continue;
    bool his = es->source_actor == denier || denies_for(w, d, e);
    if (his && gs__is(es->polarity, "denial")) return true;
  }
  return false;
}

/* "The idea that he kept it was laughable, she said. All the clerks say they were not paid": is it nobody's, told only
 * in what another denies, in another paragraph, and of other things? */
static bool is_anothers(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__statement *claim = w->b->out->claims + c;
  const uint32_t *paragraph = w->b->run->doc->sentence_paragraph;
  if (!w->named[c] || claim->source.start < claim->source.end || !w->denials[d].count) return false;
  if (paragraph[w->b->denials.at[d]->sentence] == paragraph[w->b->claims.at[c]->sentence]) return false;
  if (gs__pair_is_named(w->b, w->b->denials.at[d], w->b->claims.at[c])) return false;
  return !gs__bag_shared(w->denials + d, w->claims + c);
}

/* "She rebutted the claim. 'We own none of them,' she said": does the denier go on in a quotation, in the sentence
 * behind one in which he denies the claim? */
static bool goes_on_denying(const gs__weigher *w, uint32_t d, const gs__statement *claim) {
  const gs_reading *r = w->b->out;
  if (!gs__is(r->denials[d].mode, "direct")) return false;
  for (uint32_t i = 0; i < claim->denied_by.count; i++) {
    uint32_t e = claim->denied_by.at[i];
    bool his = r->denials[e].source_actor == r->denials[d].source_actor || denies_for(w, d, e);
    if (e < d && his && w->b->denials.at[e]->sentence + 1 >= w->b->denials.at[d]->sentence) return true;
  }
  return false;
}

static void weigh_claim(const gs__weigher *w, gs__verdict *v, uint32_t d, uint32_t c) {
  const gs_reading *r = w->b->out;
  const gs__statement *ds = r->denials + d, *cs = r->claims + c;
  if (accuses(w, cs)) count(w, v, GS__L_ACCUSES, 1);
  if (cs->in_headline) count(w, v, GS__L_IN_HEADLINE, 1);
  if (w->answered[c]) count(w, v, GS__L_ALREADY_DENIED, 1);
  bool against = gs__pair_contradicts(w, c, d, gs__pair_voice(w, d));
  bool third = gs__is(ds->mode, "direct") && answers_third(w, c, gs__pair_voice(w, d));   /* not "Lind disputes this" */
  bool meant = against || (v->by[GS__L_POINTED_AT] && !third);   /* "He paid nothing, she said. That is a lie." */
  bool told = !against && tells_again(w, d, c);
  if (gs__pair_carries(w, c) && !meant && !gs__pair_is_of_named(w, d, c)) count(w, v, GS__L_CARRIES_DENIAL, 1);
  if (told || (!meant && is_retold(w, d, c))) count(w, v, GS__L_RETOLD, 1);
  bool turn = turn_before(w, d, c);
  if (!w->claims[c].count) count(w, v, GS__L_WORDLESS, 1);
  else if (w->claims[c].count == 1 && !turn) count(w, v, GS__L_ONE_WORD, 1);
  if (cs->source_actor != GS__NONE && cs->source.start < cs->source.end) count(w, v, GS__L_NAMED_SOURCE, 1);
  if (gs__pair_prompts(w, d, c)) count(w, v, GS__L_PROMPTS, 1);
  bool asked = answers_question(w, d, c);
  if (is_told(w, d, c)) count(w, v, GS__L_TOLD_IN, 1);
  if (told_himself(w, d, c)) count(w, v, GS__L_TOLD_HIMSELF, 1);
  if (turn) count(w, v, GS__L_TURN_BEFORE, 1);
  else if (asked) count(w, v, GS__L_ASKED, is_put_here(w, d, c) ? 3 : 1);
  else if (!gs__pair_is_act(w, GS__ASSERTING, cs->act)) count(w, v, GS__L_NOT_ASSERTED, 1);
  bool again = has_denied(w, d, cs);
  if (again) count(w, v, GS__L_DENIED_BEFORE, 1);
  if (again && goes_on_denying(w, d, cs)) count(w, v, GS__L_DENIED_NEXT, 1);
  bool matter = !again && gs__pair_says(w->b, w->b->claims.at[c], "matter");
  if (matter || (!again && is_anothers(w, d, c))) count(w, v, GS__L_IN_PASSING, 1);
}

/* Has he, who makes a claim, denied near by what others than the denier say? Those who deny the same are on one side:
 * one's word is seldom what the other denies. */
static bool denies_with(const gs__weigher *w, uint32_t d, uint32_t by) {
  const gs_reading *r = w->b->out;
  uint32_t denier = gs__pair_voice(w, d), here = w->b->denials.at[d]->sentence, window = w->link->window;
  bool fellow = false;
  for (uint32_t e = w->last[by]; e != GS__NONE; e = w->before[e]) {
    uint32_t from = r->denials[e].answers.claimant;
    if (e >= d || !gs__is(r->denials[e].polarity, "denial")) continue;
    if (window && w->b->denials.at[e]->sentence + window < here) break;
    if (from != GS__NONE && denier != GS__NONE && (from == denier || gs__pair_same_state(r, from, denier)))
      return false;
    fellow = true;
  }
  return fellow;
}

/* ... asked once for each maker of claims while a denial is answered, as he may make a thousand of them. */
static bool is_fellow(const gs__weigher *w, uint32_t d, uint32_t c) {
  uint32_t by = w->b->out->claims[c].source_actor;
  if (by == GS__NONE || w->last[by] == GS__NONE) return false;
  uint32_t *known = w->fellow_asked + by;
  if (*known >> 1 != w->asked) *known = 2 * w->asked + denies_with(w, d, by);
  return *known & 1;
}

/* Does he deny something behind this denial, too? */
bool gs__weigh_denies_later(const gs__weigher *w, uint32_t d, uint32_t by) {
  const gs_reading *r = w->b->out;
  for (uint32_t e = w->last[by]; e != GS__NONE && e > d; e = w->before[e])
    if (gs__is(r->denials[e].polarity, "denial")) return true;
  return false;
}

/* Is it what the denial says its claimant has said? (A question that does not even name him is not.) */
static void weigh_claimant(const gs__weigher *w, gs__verdict *v, uint32_t d, uint32_t c) {
  uint32_t claimant = w->b->out->denials[d].answers.claimant;
  const gs__statement *claim = w->b->out->claims + c;
  uint32_t by = w->maker[c] != claimant && claim->source_actor == claimant ? claimant : w->maker[c];
  if (by != GS__NONE && (claimant == by || gs__pair_same_state(w->b->out, claimant, by))) {
    count(w, v, GS__L_CLAIMANT_NAMED, 1);
    v->how = "claim_noun";
    return;
  }
  bool asked = gs__pair_is_act(w, GS__ASKING, claim->act) && !gs__pair_holds_actor(&claim->topics, claimant);
  bool other = by != GS__NONE || asked;
  count(w, v, other ? GS__L_CLAIMANT_OTHER : GS__L_CLAIMANT_UNKNOWN, 1);
}

/* "He backtracked, saying that it may leak": what whoever takes back his words says instead. */
static bool is_said_anew(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__mention *dm = w->b->denials.at[d], *cm = w->b->claims.at[c];
  bool behind = cm->sentence == dm->sentence && cm->place > dm->place && !gs__pair_inside(dm, w->b->k.content, cm);
  return behind && gs__is(w->b->out->denials[d].type, "retraction") && !gs__pair_prompts(w, d, c);
}

/* Is it no charge, without a word of what is denied, and nothing that the denier was asked or that the denial follows
 * upon? In a transcript whatever was said before may be meant. */
static bool is_idle(const gs__weigher *w, const gs__verdict *v, uint32_t d, uint32_t c) {
  if (gs__pair_turn(w, w->b->out->denials[d].parent) != GS__NONE) return false;
  if (accuses(w, w->b->out->claims + c) || gs__bag_shared(w->denials + d, w->claims + c)) return false;
  return !v->by[GS__L_TURN_BEFORE] && !v->by[GS__L_ASKED] && !v->by[GS__L_PROMPTS];
}

/* "Lind took bribes, the union says. Moss lied, says the bank. Lind denied it.": has another told something of the
 * denier before, and is this about other persons or firms, if he is such, or idle talk? Asked of a denial that only
 * points. */
static bool is_about_another(const gs__weigher *w, const gs__verdict *v, uint32_t d, uint32_t c) {
  const gs_reading *r = w->b->out;
  if (v->by[GS__L_TURN_BEFORE] > 0) return false;   /* "Q: Moss lied, I hear. A: Not true." */
  uint32_t denier = r->denials[d].source_actor, first = w->told_of[denier];
  bool told = first != GS__NONE && gs__weigh_only_points(w, d) &&
              w->b->claims.at[first]->place < w->b->denials.at[d]->place;
  if (!told || !gs__is(r->denials[d].polarity, "denial") || gs__is(r->denials[d].type, "retraction")) return false;
  if (is_idle(w, v, d, c)) return true;
  const char *kind = r->actors[denier].kind;
  if (!gs__is(kind, "person") && !gs__is(kind, "company")) return false;   /* a state may speak for others */
  const gs__indexes *topics = &r->claims[c].topics;
  for (uint32_t i = 0; i < topics->count; i++) {
    const gs__actor *about = r->actors + topics->at[i];
    if (gs__is(about->kind, "person") || gs__is(about->kind, "company")) return true;
  }
  return false;
}

/* "The mayor denied the report. France accused Germany of lying.": a charge told behind the denial that is laid on
 * others than the denier and his side, without a word of the denial. */
static bool is_laid_on_others(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs_reading *r = w->b->out;
  const gs__indexes *topics = &r->claims[c].topics;
  uint32_t denier = r->denials[d].source_actor;
  if (!accuses(w, r->claims + c) || !topics->count || gs__bag_shared(w->denials + d, w->claims + c)) return false;
  if (w->b->claims.at[c]->place < w->b->denials.at[d]->place) return false;
  if (gs__pair_prompts(w, d, c) || gs__pair_is_of_named(w, d, c)) return false;
  for (uint32_t i = 0; i < topics->count; i++)
    if (gs__pair_same_side(r, topics->at[i], denier)) return false;
  return true;
}

/* "The mayor said that they had shelled it. 'They treat us as dogs,' she said. The army rejected the charge.": is it
 * how the maker of a claim goes on, in a quotation, right behind it? Asked of a denial without a word of its own. */
static bool goes_on(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs_reading *r = w->b->out;
  const gs__doc *doc = w->b->run->doc;
  const gs__statement *claim = r->claims + c;
  if (gs__bag_shared(w->denials + d, w->claims + c) || gs__is(r->denials[d].polarity, "non_denial")) return false;
  if (!gs__is(claim->mode, "direct") || claim->source_actor == GS__NONE) return false;
  uint32_t here = w->b->claims.at[c]->sentence;
  for (uint32_t e = c; e-- > 0 && w->b->claims.at[e]->sentence + GS__POINTS_BACK >= here;) {
    const gs__statement *before = r->claims + e;
    uint32_t there = w->b->claims.at[e]->sentence;
    bool his = before->source_actor == claim->source_actor && gs__weigh_tells_clause(w, e);
    if (there >= here || !his || gs__is(before->mode, "direct")) continue;
    bool asserts = gs__pair_is_act(w, GS__SAYING, before->act) && gs__pair_is_act(w, GS__ASSERTING, before->act);
    if (doc->sentence_paragraph[there] == doc->sentence_paragraph[here] && asserts) return !gs__weigh_bar(w, d, e);
  }
  return false;
}

static void weigh_people(const gs__weigher *w, gs__verdict *v, uint32_t d, uint32_t c) {
  const gs__builder *b = w->b;
  const gs__statement *ds = b->out->denials + d, *cs = b->out->claims + c;
  uint32_t denier = ds->source_actor, claimant = ds->answers.claimant;
  if (denier != GS__NONE) {
    bool named = gs__pair_holds_actor(&cs->topics, denier);
    bool state = !named && gs__pair_state_among(b->out, &cs->topics, denier);
    if (named || state) v->how = "actor_match";
    if (named) count(w, v, GS__L_ACTOR_MATCH, 1);
    else if (state) count(w, v, GS__L_SAME_STATE, 1);
    else if (is_laid_on_others(w, d, c)) count(w, v, GS__L_LAID_ON_OTHERS, 1);
    else if (cs->source_actor != denier && is_about_another(w, v, d, c)) count(w, v, GS__L_ABOUT_ANOTHER, 1);
    if (!named && !state && !gs__pair_is_of_named(w, d, c) && is_fellow(w, d, c)) count(w, v, GS__L_FELLOW_DENIER, 1);
    bool own = cs->source_actor == denier;
    if (own) count(w, v, is_said_anew(w, d, c) ? GS__L_SAID_ANEW : GS__L_SAME_SOURCE, 1);
    else if (cs->source_actor != GS__NONE && cs->source_actor != claimant && !gs__is(ds->type, "retraction") &&
             gs__pair_same_side(b->out, denier, cs->source_actor))   /* but one's side's words may be taken back */
      count(w, v, GS__L_SAME_SIDE, 1);
  }
  bool others = denier == GS__NONE || cs->source_actor != denier;
  if (others && goes_on(w, d, c)) count(w, v, GS__L_GOES_ON, 1);
  if (claimant != GS__NONE) weigh_claimant(w, v, d, c);
}

/* Are the two words one, or of one topic: "a video", "the footage"? */
static bool says_same(const gs__builder *b, uint32_t word, uint32_t noun) {
  if (gs__same_lemma(b->run, word, noun)) return true;
  gs__sym topic = gs__topic(b->run, noun);
  return topic && gs__topic(b->run, word) == topic;
}

/* "Called the ad a lie": do the words with which the claim is told ("aired an ad claiming that ...") hold the noun of
 * the denial? */
static bool is_told_as(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__builder *b = w->b;
  const gs__mention *claim = b->claims.at[c], *denial = b->denials.at[d];
  const gs__mslot *noun = gs__mention_find(denial, b->k.noun), *content = gs__mention_find(claim, b->k.content);
  if (!noun || !content || claim->place >= denial->place) return false;
  if (w->named[c]) return false;       /* "Lind withdraws claim of leak": only the words of another denial */
  /* "reports of a deadline": not what the paper reported of other things */
  if (w->denials[d].count && !gs__bag_shared(w->denials + d, w->claims + c)) return false;
  uint32_t from = claim->place;
  for (size_t i = 0; i < claim->slots.len; i++)
    if (claim->slots.at[i].start < from) from = claim->slots.at[i].start;
  for (uint32_t t = from; t < content->start && t < from + FRAME; t++)
    if (says_same(b, t, noun->end - 1)) return true;
  return false;
}

/* What is denied has mostly been told before, and near by; but a headline and a lead deny what is told below. What
 * stands behind another denial without a word of it, and is not about the denier, is of another matter. */
static bool is_far(const gs__weigher *w, uint32_t d, uint32_t c) {
  uint32_t here = w->b->denials.at[d]->sentence, there = w->b->claims.at[c]->sentence, words = w->denials[d].count;
  bool shared = gs__bag_shared(w->denials + d, w->claims + c) > 0;
  if (there <= here) {
    /* "it is a lie" reaches back as it must */
    if (words < GS__SAYS_SOME) return words && !shared && here - there >= FAR_WORD;
    return here - there >= FAR;
  }
  if (here <= LEAD || w->b->out->denials[d].in_headline) return false;
  if (there - here >= FAR_BEHIND) return true;
  return words && !shared && !gs__pair_is_about(w, c, w->b->out->denials[d].source_actor);
}

bool gs__weigh_far(const gs__weigher *w, uint32_t d, uint32_t c, const gs__verdict *v) {
  static const int ties[] = {GS__L_EMBEDDED, GS__L_CLAIMANT_NAMED, GS__L_ACT_FITS, GS__L_TOLD_AS, GS__L_TURN_BEFORE,
                             GS__L_PROMPTS, GS__L_DENIED_BEFORE};
  const gs__bag *words = w->denials + d;
  if (!gs__is(w->b->out->denials[d].polarity, "denial") || !is_far(w, d, c)) return false;
  for (size_t i = 0; i < sizeof ties / sizeof *ties; i++)
    if (v->by[ties[i]] > 0) return false;
  if (words->count && 2 * (uint32_t)gs__bag_shared(words, w->claims + c) >= words->count) return false;
  return !gs__mention_get(w->b->denials.at[d], w->b->k.own_words);   /* "I never said that" */
}

/* "Denied reports that ...", "the ministry's claim of fraud": where nobody is named or only a matter, who is known
 * to say so elsewhere, in full, is the better answer. Is it such a claim? */
static bool weigh_named_only(const gs__weigher *w, gs__verdict *v, uint32_t d, uint32_t c) {
  const gs__statement *claim = w->b->out->claims + c;
  uint32_t claimant = w->b->out->denials[d].answers.claimant;
  bool named = claim->source.start < claim->source.end, brief = gs__pair_is_brief(w->b, w->b->claims.at[c]);
  if (named && !brief) return false;
  if (named && claimant != GS__NONE) weigh_claimant(w, v, d, c);
  count(w, v, brief ? GS__L_EMBEDDED_BRIEF : GS__L_EMBEDDED_UNNAMED, 1);
  if (!w->claims[c].count) count(w, v, GS__L_WORDLESS, 1);   /* "accusations against him" */
  v->how = "embedded";
  return true;
}

gs__verdict gs__weigh(const gs__weigher *w, uint32_t d, uint32_t c) {
  const gs__builder *b = w->b;
  const gs__mention *dm = b->denials.at[d], *cm = b->claims.at[c];
  bool embedded = gs__pair_is_named(b, dm, cm) || gs__pair_is_cited(w, d, c);
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
