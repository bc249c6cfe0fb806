/* record: from mentions to the record: actors (entity.c), claims and denials with their nesting, and
 * tensions (record.c), and the ledger that ties denials to claims (ledger.c). */
#ifndef GS_RUN_RECORD_H
#define GS_RUN_RECORD_H

#include "run/run.h"

/* Names of attributes and slots that the record's form knows (design: gainsay/1). */
typedef struct gs__keys {
  gs__sym name, kind, code, state, org, side, form, via, key, title, cls, former, of, gender;
  gs__sym source, cue, content, addressee, medium, time, claimant, about, trigger, from, to;
  gs__sym mode, act, polarity, certainty, type, strength, headline, noun_act, noun, own_words, says;
  gs__sym mutual, sign, status;
  gs__sym intensity, cameo, plover, with, floating, denial, turn, prompts;
} gs__keys;

/* A claim that a denial might answer, with its points measure by measure. */
typedef struct gs__weighed {
  uint32_t claim;
  int points, by[GS__L_MEASURES];
  bool passed_over;                    /* in other words than the denial, which tells in full what it denies */
} gs__weighed;

enum { GS__WEIGHINGS = 3 };

/* Why a claim does not come into question as that which a denial answers; 0: it does. */
enum { GS__B_HOLDS = 1, GS__B_DENIES, GS__B_OUTSIDE, GS__B_WITHIN, GS__B_OWN, GS__B_NOT_OWN, GS__B_TELLS, GS__B_UNSAID,
       GS__BARS };

extern const char *const gs__bars[GS__BARS];   /* as why tells them (weigh.c) */

typedef struct gs__weighing {          /* of a denial: the best claims, best first */
  gs__weighed at[GS__WEIGHINGS];
  uint32_t count, weighed;             /* kept; all that came into question */
  uint32_t barred[GS__BARS];           /* that did not, by why */
  int needed;
  uint32_t again;                      /* the denial whose answer it shares, for it only says that again; GS__NONE */
  bool alone;                          /* nothing in the text speaks of what it tells in full: no claim is taken */
  bool idle;                           /* it is of something else than the best, which no word of it is tied to */
  const char *claimant_by;             /* how the claimant is known, for why; NULL: not at all */
} gs__weighing;

typedef struct gs__builder {
  gs__run *run;
  gs_reading *out;
  gs__keys k;
  int actor_type, place_type, claim_type, denial_type, tension_type;
  gs__mentions claims, denials, tensions;   /* beside out->claims, ..., same order */
  gs__mentions others;
  gs__weighing *weighings;             /* beside denials; in the arena of the reading */
  uint32_t *claim_of, *denial_of;      /* number of a mention -> its place in claims, in denials */
  uint32_t *seen, stamp;               /* actor -> the last statement that named it (take_topics) */
  GS_VEC(uint32_t) topics;
  gs__map met;                         /* for whoever needs one: empty in between (gs__builder_forget) */
} gs__builder;

void gs__builder_forget(gs__builder *b);
void gs__entities_make(gs__builder *b);
void gs__ledger_make(gs__builder *b);
/* The entity of a slot of a mention, or GS__NONE. */
uint32_t gs__builder_actor(const gs__builder *b, const gs__mention *m, gs__sym slot);
gs__span gs__builder_span(const gs__builder *b, uint32_t start, uint32_t end);
gs__origin gs__builder_origin(const gs__builder *b, const gs__mention *m);
const char *gs__builder_text(const gs__builder *b, gs__sym sym);   /* copy in the reading, or NULL */
void gs__builder_id(const gs__builder *b, char *out, char letter, const char *rule, const uint32_t *spans,
                    size_t count);

#endif
