/* bootstrap: how sure a figure is: documents are drawn anew, with return, many times. The generator
 * is our own and begins at the same number, so that the same counts give the same intervals. */
#ifndef GS_CLI_BOOTSTRAP_H
#define GS_CLI_BOOTSTRAP_H

#include "cli/score.h"

typedef enum measure { PRECISION, RECALL, F1, MEASURES } measure;

extern const char *const measure_names[MEASURES];

enum { RESAMPLES = 1000 };

typedef struct estimate {
  int known;             /* there was something to count */
  double value;          /* in percent, like all figures */
  double low, high;      /* 95 of 100 resamples lie between */
  double p;              /* of a difference: how often chance alone would do it */
} estimate;

/* Counts are those of each document. */
estimate bootstrap_estimate(const hits *counts, size_t documents, measure m);
/* The later less the earlier, over the same documents drawn (a paired test). */
estimate bootstrap_difference(const hits *before, const hits *after, size_t documents, measure m);

#endif
