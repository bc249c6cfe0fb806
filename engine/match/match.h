/* match: runs programs over a lattice: tokens, list hits, and the spans of layers (found mentions and
 * units). Work is linear in the window: for every place and op one bit, "from here the rest can
 * match", then one walk along those bits for each match. Nothing is ever tried twice.
 *
 * Which match: one for each place (the start of the head slot; without a head, the match's start).
 * Read outwards from the place, every element takes the longest that lets the rest match; a gap and
 * what is marked lazy takes the shortest. Each alternative is read by the same rule, and the one that then
 * is the longest is taken; their order never counts. A round of a repetition without a limit (* +) that
 * is not required takes at least one token. */
#ifndef GS_MATCH_MATCH_H
#define GS_MATCH_MATCH_H

#include "match/pattern.h"

/* Spans of one layer by their start and by their end (index 0 and 1): for position p the edges
 * edge[first[p]] .. edge[first[p + 1] - 1], longest first. */
typedef struct gs__edge {
  uint32_t to, item;
  uint32_t list;                       /* of a hit: asked of every hit, and so it lies here */
} gs__edge;

typedef struct gs__edges {
  const uint32_t *first[2];            /* NULL: the layer is empty */
  const gs__edge *edge[2];
  const uint32_t *lists[2];            /* of list hits: at each place a bit for each list, by its number mod 32 */
} gs__edges;

/* May an edge of the list begin at the place? */
static inline bool gs__edges_may(const gs__edges *all, int side, uint32_t place, uint32_t list) {
  return all->lists[side][place] >> (list % 32) & 1;
}

/* Does an edge begin in [from, to)? */
static inline bool gs__edges_begin(const gs__edges *all, uint32_t from, uint32_t to) {
  return all->first[0] && all->first[0][from] < all->first[0][to];
}

/* What is known of a stretch of tokens, as rows of bits: a row for each side of each layer and of list hits (where
 * does an edge begin?), then one for each numbered test (which tokens pass?), then those of tags. A row is worked
 * out when it is first asked for. It has a bit for each place of the stretch, so one more than there are tokens.
 * Of thousands of tests few are asked in a stretch, so what is said of a row is dated and not wiped: in the low
 * byte how often its test was asked of one token while there was no row, or GS__MEMO_KNOWN; above, the stretch
 * that it holds for. */
enum { GS__MEMO_KNOWN = 0xff };
typedef struct gs__memo {
  uint32_t from, count;                /* the tokens [from, from + count) */
  uint32_t words, edge_rows, tests;    /* words of a row; tests: 0 if the memo is closed */
  uint32_t now;                        /* the stretch, as rows are dated: its low byte is 0 */
  uint32_t *dated;                     /* by row */
  uint64_t *rows;
  uint32_t patience;                   /* a row pays when it has been asked more often */
  size_t dates, room;                  /* that there is memory for; room: words of rows */
} gs__memo;

typedef struct gs__lattice {
  const gs__doc *doc;
  const gs__vocab *vocab;
  const gs__form *folds;               /* by token, what the vocabulary has of its form: asked very often */
  const uint32_t *shapes;
  const uint64_t *tags;                /* all that it can have */
  gs__lists *lists;
  const gs__hit *hits;
  gs__edges list_edges;                /* items are indexes of hits */
  gs__edges *layers;
  uint32_t layer_count;
  uint64_t lead_shapes;                /* shapes that ^ and $ look through: marks, brackets, emoji */
  const uint8_t *leads;                /* per token: a ^ may stand before it though it is no start */
  bool (*item_passes)(void *payload, uint32_t layer, uint32_t item, const gs__feature_test *tests);
  void *payload;
  gs__memo memo;
  uint64_t steps, step_limit;          /* counted; at the limit everything fails */
  gs__arena *scratch, *inner;          /* live bits of matches, and of conditions on them */
} gs__lattice;

typedef struct gs__piece {             /* a part of a slot */
  uint32_t slot, start, end;
} gs__piece;

typedef struct gs__evidence {          /* what an element took: a list hit or an item of a layer */
  bool is_hit;
  uint32_t layer, item;                /* item: index of the hit, or of the layer's item */
  uint32_t start, end;
  int slot;                            /* innermost slot about it, -1 = none */
} gs__evidence;

enum { GS__MAX_PIECES_MATCH = 32, GS__MAX_EVIDENCE = 48 };

typedef struct gs__found {
  uint32_t start, end, place;          /* place: start of the head, or of the match */
  uint32_t piece_count, evidence_count;
  gs__piece pieces[GS__MAX_PIECES_MATCH];
  gs__evidence evidence[GS__MAX_EVIDENCE];
} gs__found;

/* All matches of a pattern in [lo, hi), by place. Matches without a head that lie inside an earlier
 * one of the same pattern are left out. */
void gs__match_all(const gs__pattern *p, gs__lattice *lattice, uint32_t lo, uint32_t hi,
                   void (*each)(const gs__found *, void *payload), void *payload);

/* The same, but only matches whose place lies in [from, to]. */
void gs__match_among(const gs__pattern *p, gs__lattice *lattice, gs__range window, uint32_t from, uint32_t to,
                     void (*each)(const gs__found *, void *payload), void *payload);

/* starts[p - lo]: does a match begin at p, for p in [lo, hi)? */
void gs__match_starts(const gs__pattern *p, gs__lattice *lattice, uint32_t lo, uint32_t hi, bool *starts);

/* Conditions on a match: `found` gives the bound slots. */
bool gs__match_ends_at(const gs__pattern *p, gs__lattice *lattice, uint32_t lo, uint32_t end,
                       const gs__found *found);
bool gs__match_begins_at(const gs__pattern *p, gs__lattice *lattice, uint32_t start, uint32_t hi,
                         const gs__found *found);
/* Anywhere in [lo, hi): with references, each must stand where the slot stands. */
bool gs__match_within(const gs__pattern *p, gs__lattice *lattice, uint32_t lo, uint32_t hi,
                      const gs__found *found);

/* A test on one token. */
bool gs__token_passes(const gs__lattice *lattice, const gs__condition *conditions, uint32_t token);
/* Keeps from now on what tests (of `tests` numbered ones) and edges there are at the tokens [from, to), or at the
 * first of them if they are very many. */
void gs__memo_open(gs__lattice *lattice, uint32_t from, uint32_t to, size_t tests);
void gs__memo_forget(gs__memo *memo);  /* a tag has changed */
void gs__memo_close(gs__memo *memo);   /* nothing is kept any more */
void gs__memo_dispose(gs__memo *memo);
/* Does an entry that passes the test begin in [lo, hi)? */
bool gs__list_passes(const gs__lattice *lattice, gs__list_test *test, uint32_t lo, uint32_t hi);
/* The row of the entry passes the tests. */
bool gs__row_passes(const gs__lists *lists, const gs__entry *entry, const gs__feature_test *tests);

#endif
