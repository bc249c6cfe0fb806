/* plan: packs compiled: types, units, rules, phases, links. Filled by lua/ while packs load, closed by
 * gs__plan_close, read-only while documents are read (but for the vocabulary, which learns forms).
 * What needs Lua (checks, builds, passes) is called through hooks, so that run/ never sees it. */
#ifndef GS_RUN_PLAN_H
#define GS_RUN_PLAN_H

#include <signal.h>
#include <stdbool.h>

#include "base/near.h"
#include "match/match.h"
#include "match/need.h"
#include "run/reading.h"
#include "text/lexicon.h"

struct gs__run;

/* Which of the mentions that claim one place stay (overlap.c). */
typedef enum gs__keep { GS__KEEP_LONGEST, GS__KEEP_BEST, GS__KEEP_FIRST, GS__KEEP_ALL } gs__keep;
/* Where a condition on a match looks. */
typedef enum gs__where {
  GS__WITHIN, GS__BEFORE, GS__AFTER, GS__SENTENCE_HAS, GS__FEATURE
} gs__where;
/* The window that a rule is tried in. */
typedef enum gs__scope { GS__IN_SENTENCE, GS__IN_PARAGRAPH, GS__IN_ARTICLE } gs__scope;

/* Where the spans of a layer come from. */
typedef enum gs__source {
  GS__FOUND,                           /* mentions that rules find */
  GS__QUOTES, GS__SENTENCES,           /* units of the text */
  GS__UPTO                             /* from a token up to the next border */
} gs__source;

typedef struct gs__type {
  gs__sym name;
  gs__source source;
  bool is_unit;                        /* lower-case name */
  bool inner;                          /* for other rules only: not in the record */
  gs__sym head;                        /* slot that is the place of a mention, 0 = the whole */
  gs__sym slots[GS__MAX_SLOTS];        /* allowed slots, none = any */
  uint32_t slot_count;
  uint32_t border;                     /* UPTO: layer whose mentions begin a border */
  gs__pattern *from;                   /* UPTO: what must stand at its start, or NULL */
  bool narrow;                         /* a mention is its head only; other slots are about it */
  bool leads;                          /* a sentence's text begins anew after such a mention (dateline) */
  gs__keep keep;
} gs__type;

/* May its mentions have the slot? */
bool gs__type_allows(const gs__type *t, gs__sym slot);

/* "{cue.act|state}": literals and features of slots. */
typedef struct gs__template_part {
  gs__sym literal;                     /* or, if slot is set: */
  gs__sym slot, key, otherwise;
} gs__template_part;

typedef struct gs__template {
  gs__template_part *parts;
  uint32_t count;
} gs__template;

typedef struct gs__make {
  gs__sym key;
  gs__template value;
} gs__make;

typedef struct gs__term {              /* a condition on a match: of unless, before, after, points */
  gs__sym name;
  gs__where where;
  gs__pattern *pattern;                /* not FEATURE */
  gs__template feature;                /* FEATURE: its number counts */
  int weight;
} gs__term;

typedef struct gs__way {
  gs__sym name;
  gs__pattern *pattern;
} gs__way;

typedef GS_VEC(gs__term) gs__terms;

typedef GS_VEC(const char *) gs__texts;

typedef struct gs__rule {
  const char *name, *about, *file;
  const char *at;                      /* the file as records show it: pack/rules/x.lua */
  int line;
  struct gs__rule *older;              /* the rule whose place it takes, or NULL */
  uint32_t pack, phase, type;
  uint32_t rank;                       /* its place among the rules: that of the one whose place it takes */
  int priority;
  bool off, points, is_retag;
  bool changes;                        /* it is laid over the older one */
  bool evidence;                       /* what it finds is for passes, which may drop it */
  gs__scope within;
  int keep;                            /* gs__type.keep, or -1: the type's */
  GS_VEC(gs__way) ways;
  gs__terms unless, needs, terms;      /* needs: before and after, all must hold */
  int at_least;
  GS_VEC(gs__make) make;
  int check, build;                    /* Lua references, 0 = none */
  uint8_t tag;                         /* retag: the new tag of slot `this` */
  gs__texts yes, no, later;        /* examples */
} gs__rule;

typedef struct gs__pass {
  const char *name, *file, *at;
  int line;
  uint32_t pack, phase;
  int run;                             /* Lua reference */
  bool off;
  const char *changes;                 /* where that stands, as at, which it is laid over; NULL: over nothing */
  int changes_line;
} gs__pass;

typedef struct gs__seen {             /* of what a way requires, in the sentence where it was picked last */
  uint32_t sentence;                   /* by gs__picked.now */
  uint32_t first, last;                /* where the first and the last of it stands */
} gs__seen;

typedef struct gs__picked {            /* ways that may match in a sentence; memory that phases use again */
  uint32_t *way, count;
  gs__seen *seen;                      /* by way */
  uint32_t now;                        /* sentences so far, in all documents */
  uint32_t *done;                      /* way -> end of the last window that is wider than a sentence */
  uint64_t *order;                     /* a bit for each way, to put many into order */
} gs__picked;

typedef struct gs__filed_way {         /* a way under a word, list or layer that it requires */
  uint32_t way;
  uint32_t beside;                     /* what it wants beside that: as gs__pattern.beside; 0 before its first try */
} gs__filed_way;

typedef struct gs__filing {            /* of key k: ways[first[k]] .. ways[first[k + 1] - 1] */
  uint32_t *first;
  gs__filed_way *ways;
} gs__filing;

typedef struct gs__phase {
  gs__sym name;
  uint32_t rounds;
  GS_VEC(uint32_t) rules, passes;      /* in pack order; rules by rank */
  /* Which ways to try in a window, by what stands in it: indexes into `ways`. */
  struct {
    const gs__rule *rule;
    const gs__pattern *pattern;
    uint64_t layers;                   /* that the way looks at */
    gs__needs needs;                   /* beside what it is picked for */
    gs__scope within;                  /* of the rule */
    bool tried;                        /* and what it wants beside what it requires is filed with it */
    uint32_t rule_number, way;
  } *ways;
  uint32_t way_count;
  uint64_t layers;                     /* that any way or retag looks at */
  bool wide;                           /* a way has a window that is wider than a sentence */
  bool retags;                         /* a rule that is not off sets tags */
  GS_VEC(uint32_t) always;
  gs__filing words, lists, layer_filing;   /* by folded form, list, layer */
  uint32_t word_limit;                 /* of folded forms */
  uint64_t *word_any;                  /* set of the folded forms that have ways */
  uint32_t list_mask;                  /* the lists that have ways, as gs__edges.lists */
  uint32_t *layer_keys, layer_key_count;   /* the layers that have ways */
  gs__picked *picked;
} gs__phase;

/* How a type's mentions are tied to another's: the ledger. Weights of the measures of ledger.c. */
enum {
  GS__L_EMBEDDED, GS__L_SAME_SENTENCE, GS__L_PREVIOUS_SENTENCE, GS__L_SAME_PARAGRAPH, GS__L_ACTOR_MATCH,
  GS__L_SAME_STATE, GS__L_SHARED_WORD, GS__L_SHARED_MOST, GS__L_ACT_FITS, GS__L_CLAIMANT_NAMED,
  GS__L_EARLIER, GS__L_DISTANCE_STEP, GS__L_ALREADY_DENIED, GS__L_ACCUSES, GS__L_IN_HEADLINE,
  GS__L_SAME_SOURCE, GS__L_SAME_SIDE, GS__L_SHARED_NAME, GS__L_NAMED_SOURCE, GS__L_NOT_ASSERTED,
  GS__L_DENIED_BEFORE, GS__L_EMBEDDED_UNNAMED, GS__L_CARRIES_DENIAL,
  GS__L_OFF_TOPIC, GS__L_EMBEDDED_BRIEF, GS__L_CLAIMANT_OTHER, GS__L_POINTED_AT,
  GS__L_LEAD, GS__L_TOLD_IN, GS__L_POINTED_CHARGE, GS__L_WORDLESS, GS__L_EVADED_LATER,
  GS__L_CLAIMANT_UNKNOWN, GS__L_FELLOW_DENIER, GS__L_ASKED, GS__L_TURN_BEFORE, GS__L_PROMPTS, GS__L_IN_PASSING,
  GS__L_TOLD_AS, GS__L_ONE_WORD, GS__L_OF_ANOTHER_MATTER, GS__L_RETOLD,
  GS__L_SAID_ANEW,
  GS__L_TOLD_HIMSELF,
  GS__L_ABOUT_ANOTHER,
  GS__L_GOES_ON, GS__L_COMMON_WORD, GS__L_DENIED_NEXT, GS__L_BEHIND_LEAD, GS__L_LAID_ON_OTHERS,
  GS__L_MEASURES
};

extern const char *const gs__link_measures[GS__L_MEASURES];   /* their names (weigh.c) */

/* What the acts of claims mean to the ledger: which are words of somebody, which put something forward as a
 * fact, hold it against somebody, reject it, or ask. */
enum { GS__SAYING, GS__ASSERTING, GS__ACCUSING, GS__REJECTING, GS__ASKING, GS__ACT_GROUPS };

extern const char *const gs__act_groups[GS__ACT_GROUPS];       /* their names (weigh.c) */

typedef struct gs__link {
  bool set;
  int weights[GS__L_MEASURES];
  GS_VEC(gs__sym) acts[GS__ACT_GROUPS];
  int at_least;
  int at_least_said;                   /* where the denial says at length what it denies */
  int at_least_named;                  /* for who said it, where nobody is named with the claim */
  int at_least_bare;                   /* where it only points at it, or says nothing */
  int at_least_far;                    /* where it stands far from the denial, and only its words speak for it */
  uint32_t window;                     /* sentences either side and at the beginning, 0 = the whole article */
} gs__link;

typedef struct gs__pack {
  const char *name, *version, *about, *folder;
  char digest[65];
  bool asked;                          /* named by the user, not only needed */
} gs__pack;

typedef struct gs__hooks {
  void *payload;
  /* Return 1: keep, 0: drop, negative: error in *err. */
  int (*check)(void *payload, struct gs__run *run, uint32_t mention, int ref, gs__err *err);
  int (*build)(void *payload, struct gs__run *run, uint32_t mention, int ref, gs__err *err);
  int (*pass)(void *payload, struct gs__run *run, int ref, gs__err *err);
  void (*begin)(void *payload, struct gs__run *run);     /* before a document: budgets; NULL: after */
} gs__hooks;

typedef struct gs__part {
  const char *name, *text, *file;
  int line;
  uint32_t pack;
  bool used;                           /* some pattern names it */
  bool told;                           /* that there is a fault in it */
} gs__part;

typedef struct gs__plan {
  gs__arena arena;
  gs__vocab *vocab;
  gs__language language;
  bool mixed;                          /* a pack has another one, so what it says of tags says nothing */
  gs__lexicon lexicon;
  gs__symbols symbols;
  gs__lists lists;
  gs__names names;
  GS_VEC(gs__type) types;              /* index = layer */
  GS_VEC(gs__part) parts;
  GS_VEC(gs__rule *) rules;
  gs__rule *making;                    /* the rule that is being made: its maker may stop half-way */
  GS_VEC(gs__pass) passes;
  GS_VEC(gs__phase) phases;
  GS_VEC(gs__pack) packs;
  gs__pack_ref *pack_refs;
  gs__link link;
  gs__map synonyms;                    /* lemma -> set number */
  gs_limits limits;                    /* findings, lua_steps and lua_bytes 0: they grow with the text */
  gs__hooks hooks;
  struct gs__profile *profile;         /* counts what rules do, if that was asked for (profile.h) */
  bool closed;
  uint32_t open_runs;
  uint32_t readings;                   /* that borrow from it */
  volatile sig_atomic_t stop;          /* somebody wants the document at work to end */
  gs__vocab_mark forms_mark;           /* where the packs' own words and symbols end */
  size_t symbols_mark;
  gs__arena_mark symbols_keys;
} gs__plan;

/* limits: NULL, and 0 in it, means the defaults. */
gs__plan *gs__plan_new(const gs_limits *limits);
gs_limits gs__plan_limits(const gs__plan *plan, size_t tokens);   /* of a text with so many */
void gs__plan_free(gs__plan *p);
/* Did somebody stop the document at work? The question is over with the answer. */
bool gs__plan_stopped(gs__plan *p);
/* The type of that name, made if new. find: -1 if there is none. */
uint32_t gs__plan_type(gs__plan *p, const char *name, size_t len);
int gs__plan_find_type(const gs__plan *p, const char *name, size_t len);
/* Tries the slots of the type. */
void gs__plan_slots_near(const gs__plan *p, const gs__type *t, gs__near *near);
uint32_t gs__plan_phase(gs__plan *p, const char *name, size_t len);
int gs__plan_find_phase(const gs__plan *p, const char *name, size_t len);
/* A new rule; it is freed with the plan, added or not. */
gs__rule *gs__plan_make_rule(gs__plan *p);
void gs__plan_add_rule(gs__plan *p);   /* the rule that is being made, to its phase */
/* Takes out all rules and passes but the first so many; what the rules had replaced is on again. */
void gs__plan_cut(gs__plan *p, size_t rules, size_t passes);
/* ... phases and types, of which no rule is left. */
void gs__plan_shrink(gs__plan *p, size_t phases, size_t types);
/* Parses "{slot.key|otherwise} literal". */
int gs__plan_template(gs__plan *p, const char *text, size_t len, gs__template *out, gs__err *err);
/* Builds the tables of phases; to be called after the last rule, and again after live changes. */
void gs__plan_close(gs__plan *p);

/* Layers with all that they depend on: a unit changes with its border and with what starts it. */
uint64_t gs__plan_layers(const gs__plan *p, uint64_t layers);

/* Makes the programs of all patterns that wait for their first use. */
void gs__plan_ready(gs__plan *p);
/* Words and symbols that are known now are not forgotten any more. */
void gs__plan_keep(gs__plan *p);
/* Forgets words and symbols of documents read before, once there are many; not while one is read. */
void gs__plan_forget(gs__plan *p);

/* A pack's file without the folder that the pack happens to lie in, "news/rules/x.lua": records are the
 * same on every machine. In the arena; the file itself if it is of no pack. */
const char *gs__plan_short(const gs__plan *p, gs__arena *arena, const char *file);

/* The pack that has the file, and what it is called there: "rules/x.lua"; NULL: it is of no pack. */
const gs__pack *gs__plan_pack(const gs__plan *p, const char *file, const char **inner);

gs__sym gs__plan_sym(gs__plan *p, const char *text);
const char *gs__plan_text(const gs__plan *p, gs__sym sym);
char *gs__plan_dup(gs__plan *p, const char *text, size_t len);

#endif
