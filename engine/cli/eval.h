/* eval: rule sets judged by gold. What the parts of the command share: cmd_eval reads and judges,
 * eval_sum adds up, floors holds figures against a file, eval_text and eval_json write. */
#ifndef GS_CLI_EVAL_H
#define GS_CLI_EVAL_H

#include "cli/bootstrap.h"
#include "cli/ruleset.h"

typedef struct rule_score {
  const char *kind, *rule;        /* borrowed from the records */
  size_t found, right[MODES];
} rule_score;

typedef struct evaluation {       /* of one rule set */
  const char *name;
  ruleset set;
  judgement *at;                  /* by document of the gold */
  size_t len;
  hits sums[FIGURES][MODES];
  estimate estimates[FIGURES][MODES][MEASURES];
  rule_score *rules;              /* most wrong ones first */
  size_t rule_count;
} evaluation;

typedef struct eval {
  const char *gold_name;
  gold_set gold;
  scope scope;
  evaluation side[2];
  size_t sides;                   /* 1 or 2 */
  estimate differences[FIGURES][MODES];   /* of F1: the second side less the first */
  size_t worst;                   /* documents to show */
} eval;

void eval_sum(eval *e);           /* estimates, rules, differences, from the judgements */
void eval_free(eval *e);

/* What is wrong with a document: missed, not in the gold, and paired but not strictly right. */
typedef struct faults {
  size_t document, missed, extra, inexact;
} faults;
/* The documents of the last side with the most missed and extra ones; to be freed. */
size_t eval_worst(const eval *e, faults **out);

typedef struct fault {
  const item *wanted, *found;   /* one is NULL if it was missed or is too many */
} fault;
/* What is not strictly right of a kind, by place; to be freed. */
size_t eval_faults(const eval *e, const judgement *j, finding_kind kind, fault **out);
span fault_place(const fault *f);

/* Adds the names of the parts that are not strictly right. */
void eval_wrong_parts(const eval *e, const judgement *j, const item *gold, const item *found, text *out);
/* Adds a finding in one line. */
void eval_describe(const judgement *j, const item *i, int is_gold, text *out);

/* width: the columns to fit into, 0: any number. */
void eval_write_text(const eval *e, int color, int width, text *out);
void eval_write_json(const eval *e, text *out);

typedef struct floor_of {         /* the least that a figure may be, in percent */
  char *name;                     /* as the file says it: "claims.strict.f1" */
  size_t which;
  int mode, measure;
  double least;
} floor_of;

typedef struct floors {
  floor_of *at;
  size_t len;
} floors;

/* 0, or the exit status after telling what is wrong. */
int floors_read(floors *f, const char *path, notes *n);
/* Tells on stderr which floors the last side does not reach: 0, or STATUS_LOOK. */
int floors_hold(const floors *f, const eval *e);
void floors_free(floors *f);

#endif
