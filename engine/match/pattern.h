/* pattern: the notation of rules, from its text to programs. parse.c makes the tree, compile.c two
 * programs of it (the part left of the head, read leftwards; head and the rest, read rightwards),
 * match.c runs them over a lattice. Neither knows rules, mentions or Lua. Few patterns of a large pack
 * are ever tried in one run: a pattern is read at once, for its faults and what others must know of it
 * (measure.c), but its programs are made when it is first matched. */
#ifndef GS_MATCH_PATTERN_H
#define GS_MATCH_PATTERN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/asked.h"
#include "base/err.h"
#include "base/near.h"
#include "base/str.h"
#include "base/symbol.h"
#include "match/list.h"
#include "match/regex.h"
#include "text/language.h"

enum { GS__MAX_SLOTS = 16, GS__MAX_OPS = 8000, GS__MAX_DEPTH = 64 };

/* ---- what a pattern may name ---- */

typedef struct gs__node gs__node;

typedef struct gs__part_tree {         /* of a named part, to be looked at only */
  const gs__node *tree;
  uint32_t nodes;
  int depth, parts;                    /* how deep it is, and parts in it */
} gs__part_tree;

typedef struct gs__part_fault {        /* of a fault that stands in a part: its text, and the column in that */
  const char *text;                    /* NULL: it stands in the pattern itself */
  int column;
} gs__part_fault;

typedef struct gs__names {
  gs__vocab *vocab;
  const gs__language *language;
  gs__lists *lists;
  gs__symbols *symbols;
  gs__arena *arena;                    /* trees, programs: as long as the plan */
  gs__arena cutting;                   /* for the words of the literal that is being read */
  gs__arena halves;                    /* of the pattern that is being measured */
  gs__arena part_trees;
  gs__map part_at;                     /* a part that was read before, by the address of its text */
  GS_VEC(gs__part_tree) parts;
  gs__part_fault fault;                /* of the pattern that was read last */
  gs__regexes regexes;
  gs__map test_at;                     /* what a test asks, as bytes -> its number + 1 (share.c) */
  gs__str asks;                        /* the bytes of the test that is looked up */
  GS_VEC(struct gs__list_test *) list_tests;   /* by number */
  gs__arena rows_asked;                /* of list tests: what changes lies together, apart from what does not */
  GS_VEC(struct gs__condition *) token_tests;  /* by number; 0 is unused */
  GS_VEC(struct gs__program *) programs;       /* by number (compile.c) */
  GS_VEC(struct gs__besides) besides;          /* by number; 0 asks for nothing (beside.h) */
  /* Layer of a type (capital) or unit (lower case) of that name, or -1. */
  int (*layer)(void *payload, const char *name, size_t len);
  /* Text of a named part (&name) of the pack, or NULL. */
  const char *(*part)(void *payload, const char *name, size_t len);
  /* Offers every layer or part name to a search for the nearest. */
  void (*layers_near)(void *payload, gs__near *near);
  void (*parts_near)(void *payload, gs__near *near);
  void *payload;
} gs__names;

void gs__names_dispose(gs__names *n);
/* Forgets the trees of parts: a part of the same name may come. */
void gs__names_forget_parts(gs__names *n);

/* ---- the tree ---- */

typedef enum gs__condition_kind {
  GS__IS_TAG,        /* mask: the token's tag is in it */
  GS__CAN_TAG,       /* mask: one of the form's possible tags is */
  GS__HAS_SHAPE,     /* mask: one of the shape bits is set */
  GS__IS_WORD,       /* form: folded forms are equal */
  GS__IS_EXACT,      /* form: equal as written */
  GS__IS_LEMMA,      /* form: is a lemma of the form under its tag */
  GS__IS_REGEX,      /* regex */
  GS__IN_LIST,       /* list test `list`: a one-word hit begins here */
  GS__IS_QUOTED,     /* inside a quote region */
  GS__IS_FIRST,      /* first word of its sentence */
  GS__IS_KNOWN,      /* the lexicon has the form */
  GS__IS_ONE_OF,     /* words: the folded form is among them (merged alternatives) */
  GS__ANY_OF         /* any: one of the lists of conditions holds (merged alternatives) */
} gs__condition_kind;

/* One condition on a token; all of a test's conditions must hold. */
struct gs__list_test;

typedef struct gs__condition {
  uint32_t number;                     /* of the chain that begins here, 0 = not numbered (share.c) */
  gs__condition_kind what;
  bool negated;
  bool dear;                           /* the chain that begins here costs more than a look into the memo */
  uint64_t mask;                       /* IS_ONE_OF: a bit for each of the words, by its last digits */
  gs__form form;
  gs__regex *regex;
  struct gs__list_test *list;
  gs__form *words;                     /* ascending */
  struct gs__condition **any;
  uint32_t count;                      /* of words or any */
  struct gs__condition *next;
} gs__condition;

/* A test on the row of a list entry or on the attributes of a mention. */
typedef struct gs__feature_test {
  gs__sym key;
  bool negated;
  bool bare;                           /* written as a value alone, without its key */
  uint32_t at;                         /* where it is written: bytes from the start of the text */
  uint32_t value_count;
  gs__sym *values;                     /* any of them */
  struct gs__feature_test *next;
} gs__feature_test;

#define GS__ANY_LAST UINT64_MAX

typedef struct gs__list_test {         /* <name tests> */
  uint32_t list, number;
  uint64_t last;                       /* tags, one of which the last word has: <role last=plural>;
                                          GS__ANY_LAST: whatever it has */
  gs__feature_test *tests;
  gs__asked *rows;                     /* which rows pass; NULL: of a test that is not shared yet */
} gs__list_test;

typedef enum gs__node_kind {
  GS__SEQ, GS__ALT, GS__REPEAT, GS__SLOT, GS__SLOT_REF, GS__TOKEN, GS__LIST, GS__LAYER, GS__ANY, GS__AT
} gs__node_kind;

struct gs__node {
  gs__node_kind kind;
  int column;                          /* 1-based, in characters of the pattern's text */
  const char *text;                    /* of an item as it is written, with its quantifier; NULL: of none */
  uint32_t text_len;                   /* borrowed from the pattern's text, or that of a part */
  gs__node *child, *next;              /* first child; next sibling */
  gs__sym name;                        /* SLOT, SLOT_REF */
  uint32_t min, max;                   /* REPEAT; max 0 = no limit */
  bool lazy;
  gs__condition *conditions;           /* TOKEN */
  gs__list_test *list;                 /* LIST */
  uint32_t layer;                      /* LAYER */
  gs__feature_test *tests;             /* LAYER */
  gs__node *with;                      /* LAYER: what it must contain, or NULL */
  struct gs__known *known;             /* of the top of a part as it was read; NULL: it must be looked at */
  bool shared;                         /* what is below is of a part, made for all patterns: not to be changed */
  enum { GS__AT_SENTENCE, GS__AT_SENTENCE_END, GS__AT_PARAGRAPH, GS__AT_PARAGRAPH_END } at;
};

/* Parses a pattern into a tree that is to be looked at only: its parts are shared between patterns.
 * err->column is the fault's place in characters (line is the pattern's own). */
int gs__pattern_parse(gs__node **out, gs__names *names, const char *text, size_t len, gs__err *err);

/* ---- programs ---- */

typedef enum gs__op_code {
  GS__OP_TOKEN, GS__OP_LIST, GS__OP_LAYER, GS__OP_ANY, GS__OP_AT, GS__OP_REF, GS__OP_OPEN, GS__OP_CLOSE,
  GS__OP_SPLIT, GS__OP_ALT, GS__OP_JUMP, GS__OP_MATCH
} gs__op_code;

#define GS__NO_ROW UINT16_MAX
enum { GS__MAX_AHEAD = 1 << 20 };      /* members of all sets of what is ahead in a program */

/* Numbers of ops fit into 16 bits: a pattern that would need more is refused (GS__MAX_OPS). */
typedef struct gs__op {
  uint8_t code;                        /* gs__op_code */
  uint8_t slot;                        /* OPEN, CLOSE, REF; AT of a slot */
  uint16_t x, y;                       /* SPLIT: preferred and other; ALT: first target and count in
                                          targets (0: a dead end); JUMP: x; AT of a slot: x is 1 where it ends;
                                          LAYER: y is 1 if it must contain something, x in gs__program.withs */
  uint16_t next;                       /* of all others: where it goes on */
  uint16_t source;                     /* the op that it is a copy of, or itself */
  uint16_t join;                       /* ALT: source of the op where the alternatives meet */
  uint16_t bit;                        /* of an op that tests, and of MATCH */
  uint16_t row;                        /* what is ahead: its number in gs__program.sets; GS__NO_ROW: only the op
                                          itself, it tests */
  const gs__node *node;
} gs__op;

/* A set of tests, of which only some words are not empty. */
typedef struct gs__bits {
  uint64_t one;                        /* the row, if rows are one word: it lies where it is needed */
  const uint64_t *set;                 /* words `first` to `end` of the row; what is not there is empty */
  uint32_t first, end;
} gs__bits;

/* Ops that make one test on a token; all that the test of a row is asked for at once. */
typedef struct gs__ask {
  const gs__condition *conditions;     /* NULL: any token passes */
  gs__bits tests;
} gs__ask;

/* What is needed of an op that tests, all in one place: few of a thousand programs are in the cache. */
typedef struct gs__test {
  const gs__op *op;
  union {
    const gs__condition *conditions;   /* TOKEN */
    gs__list_test *list;               /* LIST */
    uint32_t layer;                    /* LAYER */
  };
  const gs__bits *more;                /* the tests that follow, but for `next`; NULL: none */
  uint32_t number;                     /* TOKEN: of the conditions */
  uint16_t next;                       /* a test that follows, or GS__NO_TEST */
  uint8_t code;                        /* gs__op_code; MATCH for the end */
} gs__test;

enum { GS__NO_TEST = UINT16_MAX };

/* An op that a match can begin with. */
typedef struct gs__start {
  const gs__condition *conditions;     /* of a TOKEN, else NULL */
  uint32_t op;
} gs__start;

typedef enum gs__mask {                /* sets of tests that every program has */
  GS__AT_START,                        /* ahead of op 0 */
  GS__ON_TOKENS, GS__ON_JUMPS, GS__ON_PLACES,   /* tests on a token; LIST LAYER REF; AT */
  GS__IN_STEP,                         /* of those on tokens: the next bit follows */
  GS__IN_LEADS,                        /* of those on tokens: something else follows */
  GS__MASKS
} gs__mask;

/* Ops that test something, and the end, have a bit each; sets of them are rows of `words` words. The bits
 * of a repetition written out follow on each other, so that most of what follows is the next bit.
 * What is read at every try comes first and lies together: of a thousand programs little is in the cache. */
typedef struct gs__program {
  uint64_t one[GS__MASKS];             /* if rows are one word */
  uint32_t words, end_bit, start_count;
  bool leftwards;                      /* reads from right to left */
  bool loops;                          /* a test may lead to itself or to one before it */
  gs__start *starts;                   /* of alike ones the first */
  gs__ask *asks;
  uint16_t *ask_at;                    /* bit of a test on a token -> its ask */
  gs__bits *sets;                      /* of tests, and the end, each set once: what follows a test, what an op leads
                                          to without one */
  uint16_t *lead_at;                   /* bit of a test in GS__IN_LEADS -> what else follows it */
  gs__op *ops;
  uint32_t *op_at;                     /* bit -> op */
  gs__test *tests;                     /* by bit */
  uint32_t *targets;                   /* of ALT */
  struct gs__program **withs;          /* what a LAYER must contain */
  uint64_t *mask[GS__MASKS];           /* rows; of one word: those in `one` */
  uint32_t op_count, ask_count, set_count, with_count;
} gs__program;

/* What the span of an op must contain, or NULL. */
static inline const gs__program *gs__op_with(const gs__program *p, const gs__op *op) {
  return op->code == GS__OP_LAYER && op->y ? p->withs[op->x] : NULL;
}

/* One thing that every match must find in its window: any of what is named here. */
typedef struct gs__need {
  uint64_t tags, shapes, layers;
  uint16_t *words;                     /* folded forms, as bits of gs__facts.words */
  gs__list_test **lists;
  uint32_t word_count, list_count;
} gs__need;

enum { GS__MAX_REQUIRED = 64 };

/* Words, lists, layers of which at least one must stand in every match. */
typedef enum gs__need_kind { GS__NEED_WORD, GS__NEED_LIST, GS__NEED_LAYER } gs__need_kind;

typedef struct gs__required {
  gs__need_kind kind;
  uint32_t id;                         /* folded form, list, layer */
} gs__required;

/* Of a node, at most (measure.c): */
typedef struct gs__bound {
  uint32_t steps;                      /* that it becomes */
  uint32_t first;                      /* tests of its own that can come first */
  uint32_t ahead;                      /* tests of its own that are ahead of any one place in it */
  bool passable;                       /* without a test */
} gs__bound;

/* What is asked of the tree of every pattern, found out once for a part (part.c). The tests on lists in it are shared
 * already. */
typedef struct gs__known {
  uint64_t layers;
  uint32_t specificity;
  bool slots;                          /* it has some, or names them: then it must be measured where it stands */
  bool doubt;
  gs__bound bound[2];                  /* read rightwards, leftwards */
  gs__required *required;
  gs__need *needs;
  uint32_t required_count, need_count;
  int rarity;                          /* of the weakest of what is required */
  gs__node *made;                      /* the part as patterns take it in (merge.c); NULL: not yet */
} gs__known;

typedef struct gs__purpose {           /* what a pattern is for */
  gs__sym head;
  bool condition, before;
} gs__purpose;

/* What is read at every try comes first. */
typedef struct gs__pattern {
  gs__program *left, *right;           /* after gs__pattern_ready; left: NULL if the head comes first or there
                                          is no head */
  gs__need *needs;                     /* all of them must be met; the rarest first */
  uint64_t layers;                     /* that it looks at, one bit each; all bits if some layer has none */
  uint32_t need_count, required_count;
  int head;                            /* slot index, or -1 */
  bool required_first;                 /* needs[0] asks for no more than that one of `required` stands */
  bool anchored;                       /* after gs__pattern_ready: a match's place is where one of those stands */
  bool refers;                         /* has {slot} references */
  uint32_t slot_count;
  gs__sym slots[GS__MAX_SLOTS];
  const char *text;                    /* borrowed: as it was given, which for rules is in the plan */
  gs__names *names;                    /* with what the programs are made of, when they are needed: */
  gs__arena *arena;
  const gs__node *read;                /* the tree as it was read */
  gs__purpose why;
  gs__node *tree;                      /* after gs__pattern_ready */
  uint32_t specificity;                /* literals count 3, lists 2, types and tests 1 */
  gs__required *required;              /* alternatives: any one of them; none = always try */
  uint32_t *beside;                    /* after gs__pattern_ready: what must stand beside each of what is required, by
                                          number in names->besides, 0: whatever it is; NULL: nobody looks it up */
} gs__pattern;

/* Let tests that ask the same share one object in all patterns of the names, so that what was found out
 * for one of them holds for all: tests on lists, then, when alternatives are merged, those on tokens. */
void gs__share_lists(gs__names *names, gs__node *tree);
void gs__share_tokens(gs__names *names, gs__node *tree);

/* Fills what a program's run needs from its ops: bits, what is ahead, asks, leads. False if the pattern has
 * too many choices that follow on each other. */
bool gs__program_tie(gs__arena *arena, gs__program *p);

/* Compiles the pattern of a way. head names the slot that is the place of a match (0 = none). slots are
 * those that other ways of the rule have already: a slot has one number in all ways of a rule. */
int gs__pattern_new(gs__pattern **out, gs__names *names, const char *text, size_t len, gs__sym head,
                    const gs__sym *slots, uint32_t slot_count, gs__err *err);
/* Compiles a condition on a match whose slots are given: {slot} stands where the slot stands. A
 * condition `before` is read leftwards, from where the match begins. */
int gs__pattern_condition(gs__pattern **out, gs__names *names, const char *text, size_t len,
                          const gs__sym *slots, uint32_t slot_count, bool before, gs__err *err);
/* The column of the text in which the slot is written first: that of the pattern, or, as *text is then a place in it,
 * that of a part. */
int gs__pattern_slot_column(const gs__pattern *p, gs__sym slot, const char **text);
/* The program of one node of a pattern's tree, to run it by itself. It lives in names->arena. */
gs__program *gs__pattern_program(gs__names *names, gs__pattern *p, gs__node *n);

/* Makes the programs. err may be NULL for a pattern that is known to be in order. */
void gs__pattern_make(gs__pattern *p, gs__err *err);
/* Before a pattern is matched. */
static inline void gs__pattern_ready(const gs__pattern *p) {
  if (!p->right) gs__pattern_make((gs__pattern *)(uintptr_t)p, NULL);
}

/* Puts alternatives into their one order. */
void gs__pattern_canonise(const gs__names *names, gs__node *tree);
/* Makes one test of alternatives that are one token each. */
void gs__pattern_merge(gs__names *names, gs__node *tree);
/* A tree to be changed; below the tops of parts it is as it was read. */
gs__node *gs__pattern_copy(gs__arena *arena, const gs__node *tree);
/* Does the alternative become part of one test with the others of its kind? */
bool gs__pattern_merges(const gs__node *alternative);
/* Adds a folded form to an IS_ONE_OF, whose words have room for it. */
void gs__condition_add_word(gs__condition *c, gs__form word);

uint32_t gs__pattern_specificity(const gs__node *chain);

/* Finds out what is known of a part. Its alternatives have been put into their order. */
void gs__part_know(gs__names *names, gs__node *tree);

/* ---- measure.c ---- */

typedef struct gs__measure {
  gs__pattern *pattern;                /* gets the slots */
  bool binds;                          /* references name slots */
  bool doubt;                          /* translation may refuse the tree: it must be tried */
} gs__measure;
/* Numbers the slots of a tree in the order in which translation meets them, and bounds its program. */
void gs__measure_tree(gs__measure *m, const gs__node *tree, bool leftwards);
/* Does the order of alternatives decide the numbers of slots? */
bool gs__measure_ordered(const gs__node *tree);
/* Of a part: whether it has slots, and if not, how large it is. */
void gs__measure_part(gs__known *k, const gs__node *tree);

#endif
