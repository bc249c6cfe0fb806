/* aligner: a pattern taken apart (partial_take.c), what may stand in the place of an element (partial_cost.c),
 * and all elements laid against the tokens of a window (partial_lay.c). partial.c tells the best of it. Only for
 * these files. */
#ifndef GS_MATCH_ALIGNER_H
#define GS_MATCH_ALIGNER_H

#include <limits.h>

#include "match/partial.h"

/* What an element counts for, and what it costs that it fails. The sums only put the ways to lay a
 * pattern against a text in order, so what matters is which of two is the greater. */
enum {
  A_WORD = 10000, /* or an entry of a list */
  A_SHORT_WORD = 6500, /* of, that: short words stand everywhere */
  A_TEST = 6000,
  A_MENTION = 8000,
  A_UNIT = 5000, /* hardly a sentence has none */
  A_MARK = 4000,
  A_PROHIBITION = 1000, /* almost any word is no comma */
  A_PLACE = 2000,
  A_HEAD = 5000, /* more for the place of a match */
  AN_OPTION = 300,
  A_TOKEN = 5,
  A_GAP_TOKEN = -2,
  BY_ITS_KIND = -2500,
  BY_ANOTHER = -5000,
  A_DOUBT = 100, /* less for a tag that the token could have, but has not */
  BY_ANY = -6000,
  BY_NOTHING = -6500,
  BY_A_MARK = -7000,
  AN_EXTRA = -4000,
  AN_EXTRA_TOKEN = -300
};

enum { UNREACHED = INT_MIN / 2 }; /* a score that nothing comes to */

/* How much may be amiss: what matches is told as a match, and what one change would make match as
 * that, even if more elements could be met otherwise. */
typedef enum gs__level { NO_FAULT, ONE_FAULT, ANY_FAULTS, LEVELS } gs__level;

typedef struct gs__laid_cell { /* the best that can come of an element at a position */
  int score;
  gs__outcome outcome;
  bool same;
  gs__level after;              /* of what follows */
  uint32_t rounds, upto, unit_end; /* as gs__step has them */
  uint32_t to, next, extra; /* where it ends, what follows, tokens too many before that */
  int gain;                 /* of the element alone */
} gs__laid_cell;

typedef struct gs__rest { /* the best that can come of what follows behind an element, up to the end */
  int score;
  uint32_t next, extra; /* as a cell has them */
} gs__rest;

typedef struct gs__list_tags { /* tags that the entries of a list ask for, of those that are asked for */
  uint64_t tags;
  bool known;
} gs__list_tags;

struct gs__aligner {
  gs__arena *arena;
  gs__names *names;
  gs__pattern *pattern;
  GS_VEC(gs__element) elements; /* 0: the end; what follows has a lower number */
  const gs__program **programs, **rounds, **withs; /* by element, made when they are first asked for */
  gs__list_tags *lists;       /* by list, likewise */
  uint64_t content;       /* tags of words with a meaning of their own */
  const uint32_t *first; /* elements that the pattern can begin with */
  uint32_t first_count;
  gs__lattice *l; /* of the window that is looked at */
  uint32_t lo, hi;
  uint32_t *layers, layer_count; /* that have something in the window */
  gs__laid_cell *cells;
  gs__rest *rests;           /* of one element, by where it ends and what may be amiss; */
  const gs__element *of; /* and which that is */
};

static inline gs__laid_cell *gs__partial_cell(const gs__aligner *a, gs__level l, uint32_t element, uint32_t p) {
  return a->cells + ((size_t)element * (a->hi - a->lo + 1) + (p - a->lo)) * LEVELS + l;
}

/* What an element needs to be tried: its program; that of one round of a repetition; that of what a unit is to
 * contain. */
const gs__program *gs__aligner_program(gs__aligner *a, uint32_t element);
const gs__program *gs__aligner_round(gs__aligner *a, uint32_t element);
const gs__program *gs__aligner_with(gs__aligner *a, uint32_t element);

/* "[not comma]" asks for nothing: almost any word will do. */
bool gs__partial_only_forbids(const gs__condition *c);
bool gs__partial_is_mark(const gs__aligner *a, const gs__condition *c);
bool gs__partial_is_punctuation(const gs__aligner *a, uint32_t token);
/* A token in the place of anything but a mention or a place in the text: of alternatives, of the likeliest. */
int gs__partial_cost(gs__aligner *a, const gs__node *n, uint32_t token);

/* Fills the cells of the window. */
void gs__partial_lay(gs__aligner *a);
/* Adds the ends of a round from p on to a set of positions, counted from lo. True if there are any. */
bool gs__partial_add_round(gs__aligner *a, const gs__program *round, uint32_t p, bool *to);
/* Something of what a unit, [start, end), is to contain that is in part outside of it. False if there is
 * none. */
bool gs__partial_beyond(gs__aligner *a, const gs__program *with, uint32_t start, uint32_t end, gs__range *out);
#endif
