/* weigh: what each claim is worth as that which a denial answers (weigh.c), why it is none (bar.c), and what is worked
 * out once for all pairs (weigher.c), for the ledger, which chooses. d and c are indexes of denials and claims of the
 * reading. */
#ifndef GS_RUN_WEIGH_H
#define GS_RUN_WEIGH_H

#include <string.h>

#include "run/bag.h"

enum {
  GS__POINTS_BACK = 2,                 /* sentences that "that is a lie" reaches back */
  GS__SAYS_SOME = 2                    /* words below which a denial only points at what it denies */
};

typedef struct gs__weigher {
  gs__builder *b;
  const gs__link *link;
  gs__bag *claims, *denials;
  gs__bag *common;                     /* by denial: those of its words that are in many a claim */
  bool *answered, *denies, *tells;     /* by claim: denied already; its cue is a denial's; a denial is all it tells */
  bool *named;                         /* by claim: a denial names it ("denied the charge that ...") */
  uint64_t finite, under_way;          /* tags of finite verbs; of those of what is under way or to come */
  uint32_t *denier, *maker;            /* by claim: who denies there; who makes it, behind a paper that tells so */
  uint32_t *child, *sibling;           /* by claim: a claim told in it, another told in the same one */
  uint32_t *carried, *beside;          /* by claim: a denial in its content; by denial: another in the same one */
  uint32_t *last, *before;             /* by actor: his last denial; by denial: the one before it of the same denier */
  uint32_t asked;                      /* how often a denial was taken up to be answered */
  uint32_t *fellow_asked;              /* by actor: when it was asked whether he is a fellow; 2 * asked, and 1 if so */
  uint32_t *headed;                    /* by denial: who denies below what a headline says that somebody denies */
  uint32_t *behind;                    /* by denial: what another puts forward first behind its headline or lead */
  uint32_t *told_of;                   /* by actor: the first claim about him that another puts forward */
  uint32_t *up_to, *on_from;           /* by claim: the last sentence of all up to it, the first of all from it on */
  uint32_t *ends;                      /* by claim: the sentence in which its maker ends, who goes on in the next */
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
/* Does a denial say in full what it denies; does it only point at it; is it a statement of the denier's own? */
bool gs__weigh_says_much(const gs__weigher *w, uint32_t d);
bool gs__weigh_only_points(const gs__weigher *w, uint32_t d);
/* May what another puts forward right behind a denial at the head of the article be what is denied: does the
 * denial hardly say what, or is that of the same matter? */
bool gs__weigh_takes_next(const gs__weigher *w, uint32_t d, uint32_t c);
/* Does a claim tell a clause ("the ward is unsafe"), and no mere thing ("£1,400 in expenses")? */
bool gs__weigh_tells_clause(const gs__weigher *w, uint32_t c);
/* Does the claim stand far from a denial that has words of its own, and is it by these at most that the two belong
 * together? */
bool gs__weigh_far(const gs__weigher *w, uint32_t d, uint32_t c, const gs__verdict *v);
/* Does that actor, who is one, deny something behind this denial, too? */
bool gs__weigh_denies_later(const gs__weigher *w, uint32_t d, uint32_t by);
bool gs__weigh_own_statement(const gs__statement *denial);

static inline bool gs__is(const char *a, const char *b) {
  return a && strcmp(a, b) == 0;
}

#endif
