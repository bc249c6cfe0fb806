/* probe: where a table with open addressing looks for a key. A quick hash can be reckoned backwards, so that a text
 * may be full of words that all have one; looked for one slot after the other, n of them would take n * n steps. So
 * a key that finds a run of slots taken goes on at a place that its SHA-256 names, from there after another run at
 * the next. With honest keys that comes hardly ever: the table is at most half full. */
#ifndef GS_BASE_PROBE_H
#define GS_BASE_PROBE_H

#include <stddef.h>
#include <stdint.h>

enum { GS__PROBE_RUN = 32 };

/* Where the run begins, from 1; run 0 is where the table's own hash says. */
size_t gs__probe_leap(const char *key, size_t len, uint32_t run);

/* The slot to try after `tried` of them, of which `at` was the last. */
static inline size_t gs__probe_next(size_t at, uint32_t tried, size_t mask, const char *key, size_t len) {
  if (tried % GS__PROBE_RUN) return (at + 1) & mask;
  return gs__probe_leap(key, len, tried / GS__PROBE_RUN) & mask;
}

#endif
