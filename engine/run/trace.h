/* trace: why a finding is there, kept with the reading: the rule, what each element of the match
 * took, the points. A mention that several findings were built on is kept once. Made by record.c
 * while mentions are alive, told by api/why.c; texts that come from the plan live as long as the
 * rules. */
#ifndef GS_RUN_TRACE_H
#define GS_RUN_TRACE_H

#include "run/record.h"

typedef struct gs__trace_part {        /* what an element took */
  const char *slot;                    /* innermost slot about it, "" = none */
  const char *what;                    /* name of the list, type or unit; "": plain words that a pass looked at */
  gs__span span;
  bool is_entry;                       /* of a list: file, features of its row, and its number */
  const char *file, *features;
  uint32_t entry;
  const struct gs__trace_mention *mention;   /* a found one, else NULL */
} gs__trace_part;

typedef struct gs__trace_term {
  const char *name;
  int points;
} gs__trace_term;

typedef struct gs__trace_set {         /* attributes that a pass gave to what a rule had made */
  const char *pass, *file, *attributes;
  int line;
  bool says_who;                       /* the key or the kind of an actor is among them */
  gs__trace_part *parts;               /* what it worked them out of, as far as it says so */
  uint32_t part_count;
} gs__trace_set;

typedef struct gs__trace_mention {
  const char *type;
  gs__span span;
  gs__origin origin;
  const char *changes;                 /* file of the rule that its rule is laid over, or NULL */
  int changes_line;
  bool by_pass, has_points;
  const char *attributes;              /* "act=state mode=direct" */
  gs__named_span *slots;
  uint32_t slot_count;
  gs__trace_part *parts;
  uint32_t part_count;
  gs__trace_term *terms;
  uint32_t term_count;
  int points, needed;
  gs__trace_set *sets;
  uint32_t set_count;
} gs__trace_mention;

typedef const gs__trace_mention *gs__traced;

typedef struct gs__trace {             /* beside the arrays of the reading */
  gs__traced *claims, *denials, *tensions, *others;   /* NULL: an open claim */
  gs__traced **actors;                 /* of an actor: beside its mentions */
  const gs__weighing *weighings;       /* of a denial: the claims that it might answer */
} gs__trace;

void gs__trace_make(gs__builder *b);
/* Of one mention of a run that has been finished, whether or not the record has it. Dies with the reading. */
const gs__trace_mention *gs__trace_of(gs__run *run, const gs__mention *m);

#endif
