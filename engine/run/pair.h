/* pair: what is asked of a claim and a denial, or of two actors, by whoever weighs them and by the ledger, which ties
 * them. d and c are indexes of denials and claims of the reading; GS__NONE is nobody. */
#ifndef GS_RUN_PAIR_H
#define GS_RUN_PAIR_H

#include "run/weigh.h"

bool gs__pair_holds_actor(const gs__indexes *all, uint32_t actor);
/* Do two actors belong together; or is one among those with whom the other does? */
bool gs__pair_same_state(const gs_reading *r, uint32_t a, uint32_t b);
bool gs__pair_state_among(const gs_reading *r, const gs__indexes *all, uint32_t actor);
/* Do two actors belong to one side? */
bool gs__pair_same_side(const gs_reading *r, uint32_t a, uint32_t b);

/* Does a slot of one mention hold the other? */
bool gs__pair_inside(const gs__mention *outer, gs__sym slot, const gs__mention *inner);
bool gs__pair_says(const gs__builder *b, const gs__mention *m, const char *how);
bool gs__pair_is_brief(const gs__builder *b, const gs__mention *m);
bool gs__pair_is_named(const gs__builder *b, const gs__mention *denial, const gs__mention *claim);
bool gs__pair_is_cited(const gs__weigher *w, uint32_t d, uint32_t c);

/* Indexes of claims: outside of these none stands within so many sentences of the denial. */
gs__range gs__pair_near(const gs__weigher *w, uint32_t d, uint32_t gap);
/* Indexes of claims before which all stand that are in the first sentences, up to that one. */
uint32_t gs__pair_first(const gs__weigher *w, uint32_t sentence);

/* The claim that the denial tells in full itself ("denied a claim that the dam leaks"), or GS__NONE. */
uint32_t gs__pair_told(const gs__weigher *w, uint32_t d);
/* Whose denial it is; the turn of a transcript in which a claim stands. */
uint32_t gs__pair_voice(const gs__weigher *w, uint32_t d);
uint32_t gs__pair_turn(const gs__weigher *w, uint32_t c);
/* Is it of whoever denies, or of what is his? */
bool gs__pair_is_about(const gs__weigher *w, uint32_t c, uint32_t denier);
bool gs__pair_is_act(const gs__weigher *w, int group, const char *act);   /* group: GS__SAYING ... */
bool gs__pair_prompts(const gs__weigher *w, uint32_t d, uint32_t c);      /* "..., after X said that ..." */
/* Does whom the denial names make it? */
bool gs__pair_is_of_named(const gs__weigher *w, uint32_t d, uint32_t c);
/* Does another than the denier's side tell it in a clause, in the sentence just before and the same paragraph? */
bool gs__pair_said_just_before(const gs__weigher *w, uint32_t d, uint32_t c);
/* Is the denial at the head of the article; what another puts forward first behind one in headline or lead: a claim,
 * or GS__NONE. */
bool gs__pair_is_at_head(const gs__weigher *w, uint32_t d);
uint32_t gs__pair_behind_lead(const gs__weigher *w, uint32_t d);
bool gs__pair_is_on_matter(const gs__weigher *w, uint32_t d, uint32_t c);
bool gs__pair_carries(const gs__weigher *w, uint32_t c);                  /* a denial stands in its content */
bool gs__pair_contradicts(const gs__weigher *w, uint32_t claim, uint32_t d, uint32_t denier);
bool gs__pair_is_turn(const gs__weigher *w, uint32_t c);                  /* of an interview */
bool gs__pair_says_nothing(const gs__weigher *w, uint32_t d);

#endif
