/* weigh: what each claim is worth as that which a denial answers (weigh.c), for the ledger, which chooses. d and c
 * are indexes of denials and claims of the reading. */
#ifndef GS_RUN_WEIGH_H
#define GS_RUN_WEIGH_H

#include <string.h>

#include "run/record.h"

enum {
  GS__POINTS_BACK = 2,                 /* sentences that "that is a lie" reaches back */
  GS__SAYS_SOME = 2                    /* words below which a denial only points at what it denies */
};

/* Words of a span that carry meaning, as lemmas or, where the pack says so, as sets of synonyms: in
 * ascending order, each once. Each word sets a bit of the marks, so that most pairs of bags without a word
 * in common are told by a look. */
typedef struct gs__bag {
  uint32_t *at;
  uint32_t count;
  uint64_t marks;
} gs__bag;

typedef struct gs__weigher {
  gs__builder *b;
  const gs__link *link;
  gs__bag *claims, *denials;
  bool *answered, *denies, *tells;     /* by claim: denied already; its cue is that of a denial; a denial is all it tells */
  uint64_t finite;                     /* tags of finite verbs */
  uint32_t *denier, *maker;            /* by claim: who denies there; who makes it, behind a paper that tells so */
  uint32_t *child, *sibling;           /* by claim: a claim told in it, another told in the same one */
  uint32_t *carried, *beside;          /* by claim: a denial in its content; by denial: another in the same one */
  uint32_t *last, *before;             /* by actor: his last denial; by denial: the one before it of the same denier */
} gs__weigher;

typedef struct gs__verdict {
  int points;
  const char *how;
  int by[GS__L_MEASURES];              /* the points, measure by measure */
} gs__verdict;

/* Works out what is asked of every pair: the words of claims and denials, and what stands in what. */
gs__weigher gs__weigher_of(gs__builder *b);
gs__verdict gs__weigh(const gs__weigher *w, uint32_t d, uint32_t c);
/* Why is the claim none that the denial can answer (GS__B_HOLDS ...)? 0: it may be. */
int gs__weigh_bar(const gs__weigher *w, uint32_t d, uint32_t c);
/* The claim that the denial tells in full itself ("denied a claim that the dam leaks"), or GS__NONE. */
uint32_t gs__weigh_told(const gs__weigher *w, uint32_t d);
/* Is it of whoever denies, or of what is his? */
bool gs__weigh_is_about(const gs__weigher *w, uint32_t c, uint32_t denier);
bool gs__weigh_is_act(const gs__weigher *w, int group, const char *act);   /* group: GS__SAYING ... */
bool gs__weigh_prompts(const gs__weigher *w, uint32_t d, uint32_t c);      /* "..., after X said that ..." */
bool gs__weigh_carries(const gs__weigher *w, uint32_t c);                  /* a denial stands in its content */
bool gs__weigh_is_turn(const gs__weigher *w, uint32_t c);                  /* of an interview */
/* Does a denial say in full what it denies; does it only point at it; is it a statement of the denier's own? */
bool gs__weigh_says_much(const gs__weigher *w, uint32_t d);
bool gs__weigh_only_points(const gs__weigher *w, uint32_t d);
bool gs__weigh_same_side(const gs_reading *r, uint32_t a, uint32_t b);      /* do two actors belong to one side? */
bool gs__weigh_own_statement(const gs__statement *denial);

int gs__bag_shared(const gs__bag *a, const gs__bag *b);
uint32_t gs__bag_shared_most(const gs__bag *a, const gs__bag *b);   /* a bound, at a look */
bool gs__holds_actor(const gs__indexes *all, uint32_t actor);

static inline bool gs__is(const char *a, const char *b) {
  return a && strcmp(a, b) == 0;
}

#endif
