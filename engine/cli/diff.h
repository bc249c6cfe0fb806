/* diff: two rule sets over documents: what they find differently, and which edit of a pack made each
 * difference. What the parts of the command share: cmd_diff reads, cause tries the edits apart,
 * diff_text, diff_json and diff_html write. */
#ifndef GS_CLI_DIFF_H
#define GS_CLI_DIFF_H

#include "cli/compare.h"
#include "cli/edits.h"
#include "cli/option.h"
#include "cli/ruleset.h"

enum {
  DIFF_EDITS_MOST = 400,   /* hunks are split into no more edits */
  DIFF_FEW = 40,           /* so many are tried one by one; more by halves */
  DIFF_TOGETHER_MOST = 8,  /* so many that it takes together are named */
  DIFF_TRIALS_MOST = 100   /* for what edits do alone, and for what they do together */
};

typedef struct compared {        /* a document with differences */
  gs_document *doc;
  place place;
  record *before, *after;
  differences differences;
} compared;

/* Edits that make a difference: one that alone does it, or those that it takes together. None: it is
 * not known. */
typedef struct cause {
  size_t *edits, count;          /* numbers in `edits`, in order */
  size_t rest;                   /* of very many that it takes only that with the rule is named; others, at most */
} cause;

typedef struct diff {
  const char *names[2];          /* the rule sets as they were given */
  ruleset sets[2];
  size_t read;                   /* documents, with and without differences */
  compared *at;
  size_t len;
  edits edits;
  cause *causes;                 /* in order of the edits, several together behind, not known last */
  size_t cause_count;
  const char *untried;           /* why edits were not tried apart; NULL: they were */
  size_t left_out;               /* edits that the trials did not suffice for */
} diff;

size_t diff_count(const diff *d, difference_kind kind);

/* Fills edits and causes. 0 or an exit status to stop with. */
int cause_find(diff *d, const settings *s);
void cause_free(diff *d);

/* How many of each kind by a rule; made for the sum at the end of each format. */
typedef struct tally {
  const char *kind, *type, *rule;   /* borrowed */
  size_t count[DIFFERENCE_KINDS];
} tally;
size_t diff_tally(const diff *d, tally **out);   /* sorted; to be freed */

/* The one span of a finding to mark, and the sentence about it. */
span diff_sentence(const compared *c, const difference *d);

/* What a field was and became, each as it reads; "" if there is none. Of many places (mentions,
 * pieces) only those that came or went. */
int diff_has_many(const change *ch);   /* of places, on either side */
void diff_sides(const compared *c, const change *ch, text *before, text *after);

/* Of one document, without causes and sum. */
void diff_write_plain(const compared *c, int color, int width, text *out);
/* Of one finding only what its fields were and became. */
void diff_write_changes(const compared *c, const difference *d, int color, text *out);
void diff_write_text(const diff *d, int color, int width, text *out);
void diff_write_json(const diff *d, text *out);
void diff_write_html(const diff *d, text *out);

#endif
