/* score: what was found in a document, judged by what is known to be in it. Both are paired one to
 * one, the closest first; each figure then counts what is right, what was found, what there is.
 *
 * strict: the places are the same and so are the attributes that the gold gives. overlapping: the
 * places that both have touch each other, attributes are not asked. In detail, of the whole:
 *   actors    each mention: its place; strict: the kind of its actor too
 *   claims    cue, source, content; not those that are known only from their denial
 *   denials   cue; strict: type, polarity and which claim it answers too
 *   tensions  who and whom (an actor is the gold's if a mention of it touches one of the gold's);
 *             strict: from, to, direction and type; overlapping: the two, either way round
 * Who speaks, who made the claim that a denial answers, and the status of a tension have figures of
 * their own and count for nothing else. Where the gold names several actors or answers, each is right.
 * A part or attribute that occurs nowhere in the gold is not judged; nor is a kind that a record of
 * the gold does not list, in that document. */
#ifndef GS_CLI_SCORE_H
#define GS_CLI_SCORE_H

#include "cli/gold.h"

typedef enum measure_mode { STRICT, OVERLAPPING, MODES } measure_mode;

enum { FIGURES = 22 };

typedef struct figure {
  finding_kind kind;
  const char *part;       /* NULL: the whole finding */
  const char *name;       /* "claims", "claims.cue" */
} figure;

extern const figure figures[FIGURES];
extern const char *const mode_names[MODES];

typedef struct hits {
  size_t right, found, gold;
} hits;

typedef struct item {     /* what is counted: a finding, or a mention of an actor */
  const finding *finding;
  span place;
} item;

typedef struct pairing {  /* of one kind in one document */
  item *gold, *found;
  size_t gold_count, found_count;
  size_t *partner;        /* of each gold item: a found one, or SIZE_MAX */
  size_t *back;           /* of each found item */
} pairing;

typedef struct judgement {
  const gold_document *gold;
  record *found;
  pairing kinds[FINDING_KINDS];
  hits counts[FIGURES][MODES];
} judgement;

typedef struct scope {    /* which figures the gold can judge at all */
  int judged[FIGURES];
} scope;

scope score_scope(const gold_set *g);
/* Takes over `found`. */
judgement score_document(const scope *s, const gold_document *g, record *found);
void judgement_free(judgement *j);

/* Of a pair: is the whole right, or a part of it; -1: neither side has the part. */
int score_whole(const scope *s, const judgement *j, finding_kind kind, const item *gold,
                const item *found, measure_mode mode);
int score_part(const judgement *j, size_t figure, const item *gold, const item *found,
               measure_mode mode);

#endif
