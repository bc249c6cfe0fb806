/* beside: what must stand directly before and behind whatever a pattern requires. Patterns are looked up by what they
 * require (need.h), and most of what is looked up matches nowhere: "said" begins a match of "said that" only before
 * "that". One look at the two neighbours says so before anything of the pattern is read, and patterns that want the
 * same there share what they want: of a thousand patterns little is in the cache. */
#ifndef GS_MATCH_BESIDE_H
#define GS_MATCH_BESIDE_H

#include "match/match.h"

/* What one neighbour must be: any of this. It may let through one too many, never one too few. */
typedef struct gs__beside {
  uint64_t words;                      /* folded forms, by their last digits */
  uint64_t tags, can_tags, shapes;
  uint64_t layers;                     /* of which a span ends, or begins, at the place */
  uint32_t lists;                      /* the same of list hits: as gs__edges.lists */
  uint32_t any;                        /* 1: whatever it is, and also nothing */
} gs__beside;

typedef struct gs__besides {
  gs__beside before, behind;
} gs__besides;

/* Fills p->beside, when the programs are made: numbers of what p wants beside each of what it requires. */
void gs__besides_of(gs__names *names, gs__pattern *p);

/* What stands on one side of a place. */
typedef struct gs__neighbour {
  uint64_t word, tag, tags, shapes;    /* all 0 where the window ends */
  uint32_t lists, place;               /* place: GS__NO_PLACE there */
  int side;                            /* of the edges that count: 1 before the place */
} gs__neighbour;

enum { GS__NO_PLACE = UINT32_MAX };

static inline gs__neighbour gs__neighbour_at(const gs__lattice *l, gs__range window, uint32_t place, bool before) {
  if (place == (before ? window.start : window.end)) return (gs__neighbour){.place = GS__NO_PLACE};
  uint32_t token = before ? place - 1 : place;
  const uint32_t *lists = l->list_edges.first[0] ? l->list_edges.lists[before] : NULL;
  return (gs__neighbour){.word = (uint64_t)1 << (l->folds[token] % 64),
                         .tag = (uint64_t)1 << l->doc->token_tag[token],
                         .tags = l->tags[token],
                         .shapes = l->shapes[token],
                         .lists = lists ? lists[place] : 0,
                         .place = place,
                         .side = before};
}

bool gs__beside_layers(const gs__lattice *lattice, uint64_t layers, const gs__neighbour *of);

static inline bool gs__beside_fits(const gs__lattice *l, const gs__beside *want, const gs__neighbour *n) {
  uint64_t fits = (want->words & n->word) | (want->tags & n->tag) | (want->can_tags & n->tags) |
                  (want->shapes & n->shapes) | (want->lists & n->lists) | want->any;
  return fits || (want->layers && n->place != GS__NO_PLACE && gs__beside_layers(l, want->layers, n));
}

#endif
