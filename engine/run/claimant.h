/* claimant: who has made what a denial answers. d and c are indexes of denials and claims of the reading; GS__NONE is
 * nobody who is known. */
#ifndef GS_RUN_CLAIMANT_H
#define GS_RUN_CLAIMANT_H

#include "run/pair.h"

enum {
  GS__LEAD_ENDS = 3,                   /* the sentence up to which a lead tells what the headline does */
  GS__WHO_ELSE = 5                     /* sentences from a denial in which somebody else may be known to say so */
};

typedef struct gs__maker {             /* of a claim, as why tells it */
  uint32_t actor;
  const char *by;
} gs__maker;

/* Names the claimant of a denial, if it has none so far. */
void gs__claimant_name(gs__weigher *w, uint32_t d, gs__maker m);
/* Who makes the claim that a denial answers; how: what ties them. */
gs__maker gs__claimant_maker(const gs__weigher *w, uint32_t d, uint32_t c, const char *how);
/* When all are answered: what nobody is named with when it is denied first may be named when it is denied again. */
void gs__claimant_share(gs__weigher *w);

/* Is one the other, or of his side? */
bool gs__claimant_of_side(const gs__weigher *w, uint32_t denier, uint32_t by);
/* May who denies in a headline be whoever denies in the lead? */
bool gs__claimant_may_be(const gs__weigher *w, uint32_t headed, uint32_t denier);
/* Who is the first to deny anything below a denial in the headline, if he may be the one whom it does not name; or
 * GS__NONE. */
uint32_t gs__claimant_headed(const gs__weigher *w, uint32_t d);
/* Sentences between a denial and a claim. */
uint32_t gs__claimant_gap(const gs__weigher *w, uint32_t d, uint32_t c);

#endif
