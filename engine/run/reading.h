/* reading: what was found in one document, in the form in which it goes out: the record of gainsay/1
 * as structs. Made by run/record.c from the mentions; writers only read it. Everything lies in the
 * reading's arena. Spans are bytes of the document's text; writers turn them into other units. */
#ifndef GS_RUN_READING_H
#define GS_RUN_READING_H

#include <stdbool.h>

#include "base/arena.h"
#include "gainsay.h"
#include "text/doc.h"

#define GS__NONE UINT32_MAX   /* "no actor", "no claim", ... in index fields */

struct gs__loader;

typedef struct gs__span {
  uint32_t start, end;                 /* bytes; start == end: there is none */
} gs__span;

typedef struct gs__spans {
  gs__span *at;
  uint32_t count;
} gs__spans;

typedef struct gs__indexes {           /* numbers of actors, claims, ... in their arrays */
  uint32_t *at;
  uint32_t count;
} gs__indexes;

typedef struct gs__origin {            /* which rule made a finding */
  const char *rule, *way, *pack, *file;   /* way: NULL without a name */
  int line;
} gs__origin;

typedef struct gs__role {
  const char *title, *cls;             /* as in the text; class of the role table */
  uint32_t of;                         /* actor, or GS__NONE */
  bool former;
} gs__role;

typedef struct gs__actor_mention {
  gs__span span;
  const char *form, *via;              /* via: NULL, or how it came to the actor */
} gs__actor_mention;

/* Strings that may be missing are NULL. */
typedef struct gs__actor {
  char id[24];
  const char *name, *kind, *code, *state, *org;   /* state, org: names */
  const char *side;                    /* the same for all of one side (the key of its head) */
  gs__role *roles;
  uint32_t role_count;
  const char **aliases;                /* distinct, in order of appearance, without the name */
  uint32_t alias_count;
  gs__actor_mention *mentions;         /* by place */
  uint32_t mention_count;
  gs__origin origin;                   /* of the first mention */
} gs__actor;

typedef struct gs__answers {           /* of a denial */
  uint32_t claim;                      /* GS__NONE: an open claim */
  uint32_t claimant;                   /* actor */
  const char *how;                     /* embedded same_sentence claim_noun actor_match topical same_denial none */
  int points;
} gs__answers;

typedef struct gs__statement {         /* a claim or a denial */
  char id[24];
  bool is_denial;
  gs__span source;                     /* empty: none in the text */
  uint32_t source_actor;               /* GS__NONE: unresolved */
  gs__span cue;
  const char *cue_lemma;
  gs__spans content;
  const char *mode, *act, *polarity, *certainty;   /* polarity of a denial: denial non_denial ... */
  const char *type;                    /* denials */
  int strength;                        /* denials: 1-3 */
  gs__answers answers;                 /* denials */
  gs__span addressee, medium, time;
  uint32_t parent;                     /* claim that contains it, GS__NONE */
  gs__indexes ladder, topics;          /* actors */
  uint32_t together;                   /* how many at the ladder's end speak together with the source */
  bool in_headline;
  const char *status;                  /* claims: asserted denied admitted repeated withdrawn open */
  gs__indexes denied_by;               /* claims: denials */
  uint32_t repeats;                    /* claims: the earlier one that says the same, and 1; 0: none */
  gs__span whole;                      /* from the first to the last of its parts */
  gs__origin origin;
  int confidence;                      /* per cent */
} gs__statement;

typedef struct gs__strength {         /* of one of the acts that a tension is put together of */
  gs__span trigger, span;
  int intensity;
  const char *status;
} gs__strength;

typedef struct gs__tension {
  char id[24];
  uint32_t from, to;                   /* actors */
  bool mutual;
  const char *type, *status;
  int intensity;                       /* tenths, 0-100 */
  int sign;                            /* -1, +1 */
  gs__span trigger, span;
  uint32_t claimed_by;                 /* claim that it stands in, GS__NONE */
  uint32_t denial;                     /* that it comes from, GS__NONE */
  gs__strength *acts;                  /* the strongest counts, of equals the first */
  uint32_t act_count;
  gs__indexes evidence;                /* claims in which it stands */
  const char *cameo, *plover;          /* codes, may be NULL */
  gs__origin origin;
} gs__tension;

typedef struct gs__named_span {
  const char *name;
  gs__span span;
} gs__named_span;

typedef struct gs__pair {
  const char *key, *value;
} gs__pair;

typedef struct gs__other {             /* a finding of a pack's own type */
  char id[24];
  const char *type;
  gs__span span;
  gs__named_span *slots;
  uint32_t slot_count;
  gs__pair *attributes;
  uint32_t attribute_count;
  gs__origin origin;
} gs__other;

typedef struct gs__pack_ref {
  const char *name, *version, *digest;
} gs__pack_ref;

struct gs_reading {
  gs__arena arena;
  const gs_document *document;
  gs__doc doc;                         /* text and units */
  char text_sha256[65];                /* of the UTF-8 text that offsets refer to */
  const char *language;
  const gs__pack_ref *packs;
  uint32_t pack_count;
  gs__actor *actors;
  uint32_t actor_count;
  gs__statement *claims;               /* by place */
  uint32_t claim_count;
  gs__statement *denials;
  uint32_t denial_count;
  gs__tension *tensions;
  uint32_t tension_count;
  gs__other *others;
  uint32_t other_count;
  gs__named_span *chunks;              /* for --with chunks: name np, verbs, ... */
  uint32_t chunk_count;
  bool limited;                        /* a limit was reached: done, but look */
  struct gs__trace *trace;             /* for why: run/trace.h */
  gs_rules *rules;
  const struct gs__loader *loader;     /* that they had then: they may have another by now */
};

#endif
