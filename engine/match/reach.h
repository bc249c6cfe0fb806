/* reach: one run of a program over a window, the automaton of the matcher. Sets of tests, a row for each
 * position; forwards what is reached and holds, backwards what can end. All tests of a row are kept as
 * bits: those that ask the same of a token are asked together, and lead on together. */
#ifndef GS_MATCH_REACH_H
#define GS_MATCH_REACH_H

#include "match/match.h"

/* What was found out of an op's `with` in a span: is it there, its last start and its first end. */
typedef struct gs__known_with {
  bool known, any;
  uint32_t start, end, from, to;
} gs__known_with;

/* Rows are cleared when they come into use, so that a run costs what it reaches and not its window:
 *   reached  tests that are to be made here, on the way from a start
 *   passed   those of them that held
 *   live     those of them from which the program's end can be reached */
typedef struct gs__trial {
  gs__lattice *l;
  gs__arena *bits;
  const gs__program *prog;
  uint32_t lo, hi;
  const gs__found *bound;              /* slots that references name, or NULL */
  uint64_t *rows;                      /* reached, passed, live of a position, then of the next */
  uint64_t *live;                      /* that of `lo`, then others, each `stride` words on */
  size_t stride;
  uint32_t first, last;                /* rows in use: from the first start to the farthest reached */
  bool matched;                        /* the end was reached somewhere */
  bool once;                           /* that is all that is asked */
  bool swept;                          /* sweep.c ran it, and says in `starts`, */
  uint64_t starts;                     /* by a bit for each place, where op 0 is alive */
  bool whole;                          /* a sentence that ends or begins at the window's border is none of it */
  gs__known_with *withs;               /* by the number of what must be contained, or NULL */
} gs__trial;

/* Does the program ask of tokens alone, and are its rows one word? Then a run from one place costs little. */
static inline bool gs__is_plain(const gs__program *g) {
  return g->words == 1 && !(g->one[GS__ON_JUMPS] | g->one[GS__ON_PLACES]);
}

/* Runs from the positions [from, to] at which op 0 of `is_start` (NULL: all) is alive. False if nothing
 * matched. */
bool gs__reach(gs__trial *t, uint32_t from, uint32_t to, const gs__trial *is_start);
/* After gs__reach: finds what is live. */
void gs__find_live(gs__trial *t);
/* After gs__find_live: can the end be reached from the op at p? */
bool gs__alive(const gs__trial *t, uint32_t p, uint32_t op);
/* The same, of a program that reads rightwards: the first place from p on at which op 0 is alive, or hi. */
uint32_t gs__next_start(const gs__trial *t, uint32_t p);
/* After gs__reach: was the end reached at p? */
bool gs__ends_at(const gs__trial *t, uint32_t p);
/* The first position in reading order at which the end was reached. */
uint32_t gs__first_end(const gs__trial *t);

/* For who finds out in another way what is live: nothing is in the whole window, then a test is at p. */
void gs__live_open(gs__trial *t);
void gs__live_add(gs__trial *t, uint32_t p, uint32_t test);

/* Edges of a LIST or LAYER op, in the program's direction. */
static inline const gs__edges *gs__edges_of(const gs__trial *t, const gs__op *op) {
  if (op->code == GS__OP_LIST) return &t->l->list_edges;
  return t->l->layers + op->node->layer;
}
/* Does an edge that begins at p lead on within the window, and pass what the op asks of it? */
bool gs__edge_passes(gs__trial *t, const gs__op *op, uint32_t p, const gs__edge *e);
/* Does p lie where an AT op wants to be? */
bool gs__at_place(const gs__trial *t, const gs__op *op, uint32_t p);
/* The longest edge at p from which the rest can match; NULL if there is none. */
const gs__edge *gs__edge_from(gs__trial *t, const gs__op *op, uint32_t p);
/* Where a reference to a slot leads from p; UINT32_MAX if the slot does not stand here. */
uint32_t gs__reference(const gs__trial *t, const gs__op *op, uint32_t p);
/* The token that is read at p, and where that leads; false at the window's end. */
static inline bool gs__one_token(const gs__trial *t, uint32_t p, uint32_t *token, uint32_t *next) {
  if (t->prog->leftwards ? p == t->lo : p == t->hi) return false;
  *token = t->prog->leftwards ? p - 1 : p;
  *next = t->prog->leftwards ? p - 1 : p + 1;
  return true;
}

static inline bool gs__within_budget(const gs__lattice *l) {
  return !l->step_limit || l->steps <= l->step_limit;
}

/* Does what the op asks for (`with`) stand in [start, end)? */
bool gs__contains(gs__trial *t, const gs__op *op, uint32_t start, uint32_t end);
/* A run of an op's `with` over a span. */
gs__trial gs__inner_trial(const gs__trial *t, const gs__op *op, uint32_t start, uint32_t end);

#endif
