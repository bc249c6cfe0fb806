/* bit: a set of small numbers, as a row of words with a bit for each number. */
#ifndef GS_BASE_BIT_H
#define GS_BASE_BIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline bool gs__bit_has(const uint64_t *set, size_t bit) {
  return set[bit / 64] >> (bit % 64) & 1;
}

static inline void gs__bit_put(uint64_t *set, size_t bit) {
  set[bit / 64] |= (uint64_t)1 << (bit % 64);
}

static inline void gs__bit_take(uint64_t *set, size_t bit) {
  set[bit / 64] &= ~((uint64_t)1 << (bit % 64));
}

/* Did the set, of so many words, grow? */
static inline bool gs__bit_join(uint64_t *set, const uint64_t *more, size_t words) {
  bool grew = false;
  for (size_t w = 0; w < words; w++) {
    grew |= (more[w] & ~set[w]) != 0;
    set[w] |= more[w];
  }
  return grew;
}

#endif
