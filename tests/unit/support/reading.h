/* reading: a reading made by hand, for tests of what goes out. It has two states, an institution
 * and a person, a claim with a claim in it, a denial that answers it, an open claim, a mutual
 * tension and a cooperative one, a finding of a pack's own type, two warnings; its text is not all
 * ASCII. */
#ifndef GS_TESTS_READING_H
#define GS_TESTS_READING_H

#include "base/str.h"
#include "run/reading.h"

extern const char sample_text[];

gs_reading *sample_reading(void);
/* One without any findings. */
gs_reading *sample_empty(const char *id, const char *text);
void sample_free(gs_reading *r);

/* The span of the nth occurrence (1 = first) of a word in the text of a reading. */
gs__span sample_span(const gs_reading *r, const char *word, int nth);
/* A sink that appends to a gs__str. */
void sample_sink(const char *bytes, size_t len, void *payload);

#endif
