/* partial: how near a pattern comes to a match that it does not make. The pattern is taken apart into its
 * elements, and each of them is laid against the tokens of a window: taken, passed over (it may be
 * missing), or failed, with what stands in its place. Of all ways to lay them the best is told: most of
 * what must stand is met, specific things before general ones, and as little as may be is amiss.
 *
 * Nothing of it is used to find matches: it explains, and it is asked for one window at a time. */
#ifndef GS_MATCH_PARTIAL_H
#define GS_MATCH_PARTIAL_H

#include "match/match.h"

typedef struct gs__element {           /* one thing that a pattern asks for */
  const gs__node *node, *slot;         /* slot: the innermost about it, or NULL */
  bool alone;                          /* nothing else stands in the slot */
  bool optional, is_gap;
  uint32_t before;                     /* rounds of a repetition that are elements of their own before it */
  bool is_head;                        /* of the head slot, the place of a match */
  uint32_t least, most;                /* of a gap, in tokens; most 0: no limit */
  int weight;                          /* what it counts for: a word or a list more than a unit */
  const uint32_t *next;                /* elements that may follow; GS__LAST_ELEMENT: the pattern's end */
  uint32_t next_count;
} gs__element;

enum { GS__LAST_ELEMENT = 0 };         /* real ones are counted from 1 */

typedef enum gs__outcome {
  GS__TAKEN,                           /* it holds, with the tokens [start, end) */
  GS__SKIPPED,                         /* it may be missing, and is */
  GS__INSTEAD,                         /* it fails, and [start, end) stands there */
  GS__MISSING                          /* it fails, and nothing stands there: what follows comes at once */
} gs__outcome;

typedef struct gs__step {
  const gs__element *element;
  gs__outcome outcome;
  uint32_t start, end;                 /* tokens */
  uint32_t rounds, upto;               /* of a repetition that fails: rounds that stand, and where they end */
  uint32_t extra;                      /* tokens before it that the pattern has no room for */
  bool more;                           /* they would be more rounds of the repetition before it */
  bool same;                           /* INSTEAD: of the list or layer asked for, but its tests fail */
  uint32_t unit_end;                   /* same, of a layer: where it ends; [start, end) may be more: */
  uint32_t beyond_start, beyond_end;   /* what it lacks stands there, but in part outside; empty: it does not */
  uint32_t elsewhere_start, elsewhere_end;   /* MISSING: it stands at another place; empty: it does not */
  int likely;                          /* INSTEAD: how like what is asked for, in per cent of the element's weight */
} gs__step;

typedef struct gs__partial {
  gs__step *steps;
  uint32_t step_count;
  uint32_t required, met;              /* elements that must stand, and those of them that do */
  uint32_t faults;                     /* failed elements, and places with extra tokens */
  int weight, weight_met;              /* of required and met */
  int share;                           /* how near it comes, in per cent (partial.c) */
  int score;                           /* to compare with others of the same pattern */
  uint32_t start, end;                 /* tokens, of all that was taken */
} gs__partial;

typedef struct gs__aligner gs__aligner;

/* What an element is in each round, out of its slot: an entry of a list, a test, a mention, ... */
const gs__node *gs__partial_core(const gs__node *n);

/* Is the node a word as it is written, and the token that word, be it with other capitals? */
bool gs__partial_is_word(const gs__lattice *l, const gs__node *n, uint32_t token);

/* Takes a compiled pattern of a way apart. All of it lives in the arena. */
gs__aligner *gs__aligner_new(gs__arena *arena, gs__names *names, gs__pattern *p);
/* The best partial match in the tokens [lo, hi); its steps live in the arena. No faults: the pattern
 * matches. False if nothing at all is met. */
bool gs__partial_find(gs__aligner *a, gs__lattice *lattice, uint32_t lo, uint32_t hi, gs__arena *arena,
                      gs__partial *out);

/* May the share of the best come to so many per cent? If not, it does not; that is known for much less. */
bool gs__partial_may_reach(gs__aligner *a, gs__lattice *lattice, uint32_t lo, uint32_t hi, int share);

/* Where a condition on a match holds in [lo, hi): the first place. False if it does not. */
bool gs__condition_place(const gs__pattern *p, gs__lattice *lattice, uint32_t lo, uint32_t hi,
                         const gs__found *found, gs__range *out);
#endif
