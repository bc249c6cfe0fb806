/* run: one document on its way through a plan: units, list hits, mentions by phase, and the warnings
 * and budgets on the way. Everything lies in the arena of the reading that is being made. */
#ifndef GS_RUN_RUN_H
#define GS_RUN_RUN_H

#include "match/match.h"
#include "match/need.h"
#include "run/plan.h"

typedef struct gs__value {             /* an attribute of a mention */
  gs__sym key, value;                  /* numbers too are kept as text */
  uint32_t pass;                       /* that set it; GS__NONE: the rule */
  gs__sym why;                         /* what it says of that, for explanations; 0: nothing */
  bool is_mention;                     /* it is the number of one */
} gs__value;

typedef struct gs__mslot {             /* a slot of a mention; several pieces share a name */
  gs__sym name;
  uint32_t start, end;                 /* tokens */
} gs__mslot;

typedef struct gs__support {           /* what the match took: for features, trees of why */
  gs__sym slot;                        /* innermost slot, 0 = none */
  bool is_hit;
  uint32_t layer, item;                /* hit number, or number of the mention / unit */
  uint32_t start, end;
} gs__support;

typedef struct gs__scored {            /* a term of points that counted */
  uint32_t term;
  int points;
} gs__scored;

typedef struct gs__basis {             /* what a pass says that it worked something out of, for trees of why */
  gs__sym slot, key;                   /* of which slot or attribute; both 0: of the mention itself; key GS__NONE:
                                          what it was dropped for */
  uint32_t mention;                    /* GS__NONE: words */
  uint32_t start, end;                 /* tokens */
  uint32_t list;                       /* in which the words were looked up, GS__NONE: in none */
} gs__basis;

/* Why a mention was dropped by a function of its own rule; what a failure was, gs__run.failure tells. */
#define GS__CHECK_REFUSED "check"
#define GS__FUNCTION_FAILED "a function of its rule failed"

typedef struct gs__mention {
  uint32_t number;                     /* index in run->mentions */
  uint32_t type, rule, way;            /* rule GS__NONE: made by the pass `pass` */
  uint32_t pass;
  uint32_t start, end, place;          /* tokens; place: start of the head */
  uint32_t head_end;
  uint32_t sentence, round;
  GS_VEC(gs__mslot) slots;             /* like the values, in the arena of the reading */
  gs__support *support;
  uint32_t support_count;
  gs__scored *scored;
  uint32_t scored_count;
  int points;
  GS_VEC(gs__value) values;
  GS_VEC(gs__basis) bases;
  bool dropped, imagined;              /* imagined: of a match that is not there (watch.h) */
  uint32_t dropped_by;                 /* mention, or GS__NONE */
  const char *dropped_why;
  uint32_t dropped_in;                 /* the pass that dropped it, or GS__NONE */
  uint32_t added_in;                   /* the rule in whose function it was made, or GS__NONE */
  uint32_t actor;                      /* Actor mentions: entity, set by entity.c */
  uint32_t shelved, next;              /* its row on the shelf + 1, and the number + 1 of the next one there */
  uint32_t version;                    /* goes up when it changes */
  uint32_t older;                      /* the number + 1 of the one before it that has the same place (twin.c) */
} gs__mention;

typedef struct gs__held {              /* a piece of a slot that holds a token (around.c) */
  uint32_t mention, index;             /* index: among the slots of the mention */
  uint32_t start, end;
} gs__held;

typedef struct gs__filed {             /* a piece of a slot, as it was when it was filed */
  uint32_t mention, version, index;
  uint32_t next;                       /* in the same sentence, + 1 */
} gs__filed;

typedef struct gs__pieces {            /* the pieces of one slot of one type, by sentence */
  uint32_t type;
  gs__sym slot;
  uint32_t *first;                     /* sentence -> piece + 1 */
  GS_VEC(gs__filed) at;
} gs__pieces;

/* Memory of one side of a layer's edges, for when they are made again. */
typedef struct gs__side {
  uint32_t *first;
  gs__edge *edge;
  size_t room;                         /* of edge */
} gs__side;

typedef GS_VEC(gs__mention *) gs__mentions;

typedef struct gs__run {
  gs__plan *plan;
  gs_reading *reading;
  gs__doc *doc;
  gs_limits limits;                    /* of this text */
  gs__arena *arena;
  gs__arena scratch, inner;
  gs__lattice lattice;
  gs__hits hits;
  gs__mentions mentions;               /* all, dropped ones too, in order of making */
  gs__mentions *of_type;               /* the same, by type */
  gs__side (*sides)[2];                /* by layer */
  bool *dirty;                         /* layer -> its edges must be rebuilt */
  bool *closed;                        /* layer -> its edges stay as they are until the round ends */
  uint32_t seen;                       /* mentions before this number are seen in the round; GS__NONE: all */
  uint32_t **shelves;                  /* type -> sentence -> number + 1 of its first mention (shelf.c) */
  GS_VEC(gs__pieces) pieces;           /* slots that somebody asked for, and what was held last (around.c) */
  GS_VEC(gs__held) held;
  uint32_t *newest;                    /* place -> number + 1 of the last mention there; NULL: nobody asked (twin.c) */
  uint32_t placed;                     /* mentions before this number are in those rows */
  uint8_t *leads;
  uint32_t *retagged;                  /* token -> rule that gave it its tag + 1; 0: none */
  uint64_t content_tags, verb_tags, plural_tags; /* masks of the tag words, 0: not looked up (feature.c) */
  int actor_type;                      /* -1: no pack has actors */
  gs__sym kind, form;                  /* attributes: whether one is human, whether a name or an adjective (entity.c) */
  gs__facts *facts;                    /* by sentence */
  uint8_t *listed;                     /* sentence, list test -> 0: not asked yet, 1: none passes, 2: one does */
  size_t words, known_words;           /* without a capital; those of them that the language has */
  size_t list_tests;                   /* bytes of `listed` for a sentence */
  uint64_t *changed;                   /* by sentence: layers that the last round changed */
  const struct gs__slice *slice;       /* slice.h; NULL: all rules run */
  uint32_t phase, round;
  uint32_t pass;                       /* the pass that runs, or ran last */
  bool passing;                        /* one runs */
  uint32_t calling;                    /* the rule whose function runs, + 1 */
  const struct gs__watch *watch;       /* watch.h; NULL: nobody looks on */
  uint64_t began;                      /* for the profile: when, 0 if nobody counts */
  bool asked_beyond;                   /* some Lua asked for more than the text: its id, title, date ... */
  bool limited;                        /* a budget stopped the reading of rules */
  gs__err failure;                     /* a check, build or pass that failed: code 0 = none yet */
} gs__run;

/* Reads a document: fills the reading. Errors of passes become warnings of the record. */
int gs__run_document(gs__plan *plan, const gs_document *document, gs_reading **out, gs__err *err);
void gs__reading_free(gs_reading *reading);
/* As gs__run_document up to the last phase, but mentions and units stay alive until gs__run_close,
 * which frees the reading too. */
int gs__run_open(gs__plan *plan, const gs_document *document, gs__run **out, gs__err *err);
/* The same in steps: units and list hits, then phases from one to before another, or before the last one's end. */
int gs__run_begin(gs__plan *plan, const gs_document *document, gs__run **out, gs__err *err);
void gs__run_phases(gs__run *run, uint32_t first, uint32_t end);
/* Whether a limit or a failure kept it from being read to its end; warns of it in the document. Asked once, last. */
bool gs__run_cut(gs__run *run);
void gs__run_finish(gs__run *run);     /* makes the record, in run->reading */
void gs__run_close(gs__run *run);

/* ---- mentions (mention.c) ---- */
/* A mention that is new, or has another extent or other slots, is found by others from gs__mention_changed on. */
gs__mention *gs__mention_new(gs__run *run, uint32_t type, uint32_t start, uint32_t end);
void gs__mention_changed(gs__run *run, gs__mention *m);
void gs__mention_take_back(gs__run *run, gs__mention *m);   /* the newest one, before gs__mention_changed */
void gs__mention_slot(gs__run *run, gs__mention *m, gs__sym name, uint32_t start, uint32_t end);
/* The order of mentions: by place, of one place the longest first, then in order of making. */
bool gs__mention_before(const gs__mention *a, const gs__mention *b);
void gs__mention_set(gs__run *run, gs__mention *m, gs__sym key, gs__sym value);   /* 0 unsets */
void gs__mention_set_why(gs__run *run, gs__mention *m, gs__sym key, gs__sym value, gs__sym why);
void gs__mention_refer(gs__mention *m, gs__sym key);   /* its value, set just now, is the number of a mention */
gs__sym gs__mention_get(const gs__mention *m, gs__sym key);
bool gs__mention_has(const gs__mention *m, gs__sym key);   /* though it may be 0 by now */
const gs__mslot *gs__mention_find(const gs__mention *m, gs__sym slot);            /* first piece */
/* The mention whose number this is, as text; NULL: it is none. */
const gs__mention *gs__mention_numbered(const gs__run *run, gs__sym number);
void gs__mention_drop(gs__run *run, gs__mention *m, uint32_t by, const char *why);
void gs__mention_restore(gs__run *run, gs__mention *m);
void gs__run_clear(gs__run *run);      /* frees what lies outside the arena */

/* ---- edges of layers (edges.c) ---- */
void gs__edges_hits(gs__run *run);                  /* list hits, once per document */
void gs__edges_layer(gs__run *run, uint32_t layer); /* brings one up to date; cheap if it is */
void gs__edges_layers(gs__run *run, uint64_t layers);   /* those whose bit is set, and all from 64 on */
/* Rules of a round work on what stood before it, and so does what their checks ask in Lua: until gs__edges_open
 * those layers stay as they are, and others are brought up to what stands now. */
void gs__edges_close(gs__run *run, uint64_t layers);
void gs__edges_open(gs__run *run);
void gs__edges_units_changed(gs__run *run);         /* tags or leads have changed, and with them units */
bool gs__edges_passes(void *run, uint32_t layer, uint32_t item, const gs__feature_test *tests);

/* ---- mentions by place (shelf.c) ---- */
/* Live mentions of a type in [start, end): by place, the longest first, then in order of making. In a round only
 * those that stood before it. Nothing may change on the way. */
typedef struct gs__shelf {
  gs__run *run;
  const uint32_t *shelf;               /* NULL: there is nothing to walk over */
  uint32_t start, end, sentence, last;
  gs__mention *next;
  uint32_t passed;                     /* how many were looked at, for whoever counts the work */
} gs__shelf;
gs__shelf gs__shelf_over(gs__run *run, uint32_t type, uint32_t start, uint32_t end);
gs__mention *gs__shelf_next(gs__shelf *walk);          /* NULL at the end */
void gs__shelf_changed(gs__run *run, gs__mention *m);

/* ---- what holds a token (around.c) ---- */
/* The pieces of the slot of live mentions of the type that hold the token, by place of their mentions;
 * good until the next call. */
const gs__held *gs__around_token(gs__run *run, uint32_t type, gs__sym slot, uint32_t token, size_t *count);
void gs__around_changed(gs__run *run, gs__mention *m);

/* ---- twins (twin.c) ---- */
/* One that the same way has made of the same tokens before, or NULL. */
const gs__mention *gs__twin(gs__run *run, const gs__mention *m);

/* ---- features (feature.c) ---- */
/* "{slot.key}" of a mention as a symbol: attributes of the mention in the slot, features of a list
 * entry in it, else computed: text, lemma, mode, head. Key 0 is the text. */
gs__sym gs__feature(gs__run *run, const gs__mention *m, gs__sym slot, gs__sym key);
gs__sym gs__feature_template(gs__run *run, const gs__mention *m, const gs__template *t);
gs__sym gs__feature_text(gs__run *run, uint32_t start, uint32_t end);   /* text of tokens, in one line (doc.h) */
/* What a token is about: its set of synonyms or its lemma, 0 if it carries no meaning. */
gs__sym gs__topic(gs__run *run, uint32_t token);
/* Are both tokens forms of one word, as they are tagged? */
bool gs__same_lemma(const gs__run *run, uint32_t a, uint32_t b);

/* ---- phases (phase.c), overlap (overlap.c) ---- */
void gs__phase_run(gs__run *run, uint32_t phase);
/* The tokens that a rule of that scope is tried in for a sentence. */
gs__range gs__phase_window(const gs__run *run, gs__scope within, uint32_t sentence);
/* The tokens that a piece of a slot takes: of a quotation all, also beyond the sentence. */
gs__range gs__phase_piece(const gs__run *run, const gs__found *f, const gs__piece *piece);
/* Settles which of the mentions of a type stay; tells of each that gives way, or comes back. */
void gs__overlap_settle(gs__run *run, uint32_t type, void (*changed)(gs__run *, const gs__mention *));

/* ---- actors and ledger (entity.c, ledger.c, record.c) ---- */
/* The Actor mention that speaks for the tokens of a slot, or NULL. */
gs__mention *gs__entity_in(gs__run *run, uint32_t start, uint32_t end);
/* The one whom a pass has named as who speaks in a claim or denial (whose the statement is that "reads"), or NULL. */
const gs__mention *gs__entity_named(const gs__run *run, const gs__mention *m);
void gs__record_make(gs__run *run);

#endif
