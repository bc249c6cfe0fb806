/* tracks: a pattern as an automaton over its tests and the ends of its slots, made of its tree, to be held against
 * that of another pattern (cover.h, meet.h). */
#ifndef GS_MATCH_TRACKS_H
#define GS_MATCH_TRACKS_H

#include "base/vec.h"
#include "match/pattern.h"

typedef enum gs__track_label {
  GS__TRACK_NOTHING, GS__TRACK_TEST, GS__TRACK_OPENS, GS__TRACK_CLOSES,
  GS__TRACK_ANYTHING                    /* some token, or whatever a test takes */
} gs__track_label;

typedef struct gs__track_edge {
  uint32_t to;
  gs__track_label what;
  const gs__node *test;                /* TEST */
  gs__sym slot;                        /* OPENS, CLOSES */
} gs__track_edge;

typedef struct gs__track_state {
  GS_VEC(gs__track_edge) edges;
} gs__track_state;

typedef struct gs__tracks {
  const gs__vocab *vocab;
  GS_VEC(gs__track_state) states;       /* the first begins */
  uint32_t end;
  bool full;                           /* it would have had too many */
  bool lazy;                           /* it may take less than it could */
  bool around;                         /* of a condition: what stands around it, and between slots, does not count */
} gs__tracks;

/* NULL: the pattern is too large. */
gs__tracks *gs__tracks_new(const gs__pattern *p);
/* Of what must contain something: a chain of nodes. */
gs__tracks *gs__tracks_of(const gs__vocab *vocab, const gs__node *chain);
/* Of a condition: a {slot} opens, goes on over some tokens, and closes. looks: with anything before and behind it,
 * as it is looked for in a match. NULL as well if it may take nothing, which is no match. */
gs__tracks *gs__tracks_condition(const gs__pattern *p, bool looks);
void gs__tracks_free(gs__tracks *p);

#endif
