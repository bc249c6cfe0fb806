/* sample: an example of a rule, taken apart: its plain text and the marks in it. In
 * "[source Adam Linde] said" a slot is marked, in "[Adam Linde] said" the whole of a finding; marks
 * may stand in one another. A bracket that is meant is doubled: "[[sic]]"; inside a mark in a mark
 * "]]" closes both. */
#ifndef GS_API_SAMPLE_H
#define GS_API_SAMPLE_H

#include "base/str.h"
#include "run/plan.h"

typedef struct gs__mark {
  gs__sym slot;                        /* 0: the whole finding */
  uint32_t start, end;                 /* bytes of the plain text */
} gs__mark;

typedef struct gs__sample {
  gs__str text;
  GS_VEC(gs__mark) marks;              /* by start */
} gs__sample;

/* Returns NULL, or what is wrong with the marks. The sample must be disposed of in both cases. */
const char *gs__sample_parse(gs__sample *out, const gs__plan *plan, const gs__rule *rule,
                             const char *text);
void gs__sample_dispose(gs__sample *s);

#endif
