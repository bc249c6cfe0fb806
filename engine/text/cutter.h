/* cutter: a text on its way into tokens. Two roads lead through it. The slow one (token.c, word.c) takes
 * one token at a time and knows every rule. The fast one (fast.c) takes 64 bytes at a time and knows
 * which tokens no rule is about; before anything else it stops, and the slow road takes a step. */
#ifndef GS_TEXT_CUTTER_H
#define GS_TEXT_CUTTER_H

#include "text/slot.h"
#include "text/token.h"

enum { GS__BATCH = 128 };

typedef struct gs__ordinary {    /* a token of the fast road that is not looked up yet */
  uint64_t key[2];
  uint64_t span;                 /* its start, and its end in the upper half */
  size_t hash;
} gs__ordinary;

typedef struct gs__batch {
  gs__ordinary at[GS__BATCH];
  uint32_t count;
} gs__batch;

typedef struct gs__cutter {
  gs__scan scan;
  gs__tokens *out;
  gs__vocab *vocab;
  uint32_t fast_end;             /* the fast road may begin a block before this byte */
  uint32_t last_end;             /* of the last token that was added */
  gs__batch batch;
} gs__cutter;

/* Interns the token and puts it, or its pieces, at the end. Returns its end. */
uint32_t gs__cutter_add(gs__cutter *c, uint32_t start, uint32_t end);
/* Makes room for n tokens if the limit allows it. */
bool gs__cutter_reserve(gs__cutter *c, uint32_t n);

/* Adds the tokens from p on that are ordinary. Returns where the slow road has to go on: at a token that
 * is not, behind c->fast_end, or anywhere if there is no room for more tokens. */
uint32_t gs__cutter_run(gs__cutter *c, uint32_t p);

#endif
