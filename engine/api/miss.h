/* miss: a document read while somebody looks on, to gather what becomes of a rule in it: how near each of
 * its ways comes in each sentence, and which of its matches are lost. Told by whynot.c, ranked by near.c. */
#ifndef GS_API_MISS_H
#define GS_API_MISS_H

#include "api/loan.h"
#include "api/rules.h"
#include "api/sample.h"
#include "match/partial.h"
#include "run/trace.h"
#include "run/watch.h"

typedef struct gs__laid {              /* a way, laid against a sentence or a wider window */
  uint32_t rule, way, sentence;
  uint32_t round;                      /* of the phase, in which it was laid */
  gs__range window;
  gs__partial best;
  uint32_t against, against_count;     /* of one with one fault: what else would lose it, in gs__misses.against */
  const char *lost;                    /* of one that was tried: what would become of the match; NULL: it would stay */
} gs__laid;

typedef struct gs__gone {              /* a match that became no mention */
  gs__loss why;
  uint32_t rule, way, sentence;
  uint32_t start, end, place;          /* tokens */
  const gs__term *term;                /* not of points */
  gs__range where;                     /* tokens: where the exception holds; empty if that is not known */
  gs__scored *scored;                  /* of points */
  uint32_t scored_count;
  int points;
} gs__gone;

typedef struct gs__misses {
  gs_rules *rules;
  gs__plan *plan;
  const gs_document *document;
  gs__run *run;                        /* open: what was found can be looked at */
  gs__arena arena;
  gs_place place;                      /* as gs_why_not has it */
  uint32_t first, end;                 /* sentences about the place */
  bool placed;
  GS_VEC(uint32_t) chosen;             /* rules */
  bool typed;                          /* the only one is a pattern: */
  gs__loan loan;
  GS_VEC(uint32_t) passes;             /* of the name, where no rule has it: no pattern can be laid */
  GS_VEC(gs__aligner *) aligners;      /* by chosen rule, then way */
  GS_VEC(gs__laid) laid;
  GS_VEC(gs__gone) gone;
  GS_VEC(gs__gone) against;            /* of matches that would be there with one change */
  bool weighing;                       /* what is lost now is such a one */
  int least;                           /* per cent: what cannot come so far need not be laid */
} gs__misses;

/* Reads the document. `rule` is a name, or else a pattern. GS_EUSAGE if no rule or pass has the name, or the
 * text has no such place; GS_EPACK if it is a pattern that is wrong. */
int gs__misses_open(gs__misses *m, gs_rules *rules, const gs_document *doc, const char *rule,
                    const gs_place *place, int least, gs_error *err);
/* The same of one rule, by its number, and of the whole text. */
int gs__misses_open_one(gs__misses *m, gs_rules *rules, const gs_document *doc, uint32_t rule,
                        gs_error *err);
void gs__misses_close(gs__misses *m);

/* miss_weigh.c: of a way with one fault, whether a match would stay if that were mended. Within a round. */
void gs__miss_weigh(gs__misses *m, gs__run *run, gs__laid *l);

/* The match as it would be with the one fault mended. false: there is nothing of it. */
bool gs__miss_imagine(const gs__misses *m, const gs__laid *l, gs__found *out);

/* miss_try.c: reads the document once more, with the matches in it that one change each would make, and keeps in `lost`
 * what becomes of each: to the end, or up to the end of their phases. Those that nothing sensible would mend are left
 * out. */
void gs__miss_try(gs__misses *m, gs__laid *const *all, size_t count, bool to_the_end);

/* The mention stands about the place; and is of the rule. */
bool gs__misses_about(const gs__misses *m, const gs__mention *mention);
bool gs__misses_own(const gs__misses *m, const gs__mention *mention, uint32_t rule);
/* Did the match of a way in a sentence become a mention, or was it lost? Then how near it comes is no
 * question. */
bool gs__misses_matched(const gs__misses *m, uint32_t rule, uint32_t way, uint32_t sentence);

/* The id under which the record has a mention, or NULL. */
const char *gs__miss_id(const gs__misses *m, const gs__mention *mention);
/* Where the reading stopped, if it did. */
void gs__miss_stopped(gs__str *out, const gs__misses *m);
/* miss_pass.c: what a pass did there. */
void gs__miss_pass(gs__str *out, const gs__misses *m, uint32_t pass);

/* Of what is amiss: the step that fails; NULL if none does. */
const gs__step *gs__miss_fault(const gs__partial *p);
/* What a step asks for, as the pattern writes it. */
void gs__miss_wanted(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s);
/* What stands there instead. */
void gs__miss_found(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s);
/* That what it asks for is found in the sentence, but too late for the rule, if it is. */
void gs__miss_late(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s);
/* What would have to be otherwise for there to be a match that stays; nothing is added if it is more than one thing,
 * or nothing sensible. */
void gs__miss_relax(gs__str *out, const gs__misses *m, const gs__laid *l);
/* How many things are amiss; of one, what is missing. */
void gs__miss_amiss(gs__str *out, const gs__misses *m, const gs__laid *l);
/* Why a match came to nothing (in full: with the pattern of the exception), and with what change it would
 * stay. */
void gs__miss_cause(gs__str *out, const gs__misses *m, const gs__gone *g, bool in_full);
void gs__miss_mend(gs__str *out, const gs__misses *m, const gs__gone *g);
/* Why a mention did not stay; and only why the pass says that it dropped it, with the words that it names. */
void gs__miss_dropped(gs__str *out, const gs__misses *m, gs__mention *mention);
void gs__miss_reason(gs__str *out, const gs__misses *m, const gs__mention *mention);

/* Adds what a match took, slot by slot with what that was built on, and its points (why.c). */
void gs__why_tree(gs__str *out, const gs_reading *reading, const gs__trace_mention *mention, int indent);
/* Adds a few lines on a rule in a short text (whynot.c): what it found and what that was built on, or how a
 * match was lost, and, of an example that should be found, if no such loss explains it, how far the way comes that
 * comes nearest, of those that have the slots it marks. `wanted` is NULL of one that should not. Nothing of a text
 * whose reading was stopped. */
void gs__why_in_short(gs__str *out, gs_rules *rules, const gs_document *doc, uint32_t rule, const gs__sample *wanted);

#endif
