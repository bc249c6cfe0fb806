/* asked: yes-or-no questions about numbered things, each of which is worked out once. Two bits each, in memory that
 * costs nothing until it is written to: of many numbers few are ever asked for. */
#ifndef GS_BASE_ASKED_H
#define GS_BASE_ASKED_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/mem.h"

typedef enum gs__answer { GS__NOT_ASKED, GS__NO, GS__YES } gs__answer;

typedef struct gs__asked {             /* zeroed: nothing was asked */
  uint64_t *at;
  uint32_t room;                       /* of how many numbers there is room */
} gs__asked;

static inline gs__answer gs__asked_of(const gs__asked *a, uint32_t number) {
  return number < a->room ? (gs__answer)(a->at[number / 32] >> number % 32 * 2 & 3) : GS__NOT_ASKED;
}

/* Keeps the answer for a number that was not asked for, and returns it. `all`: how many numbers there are now; more may
 * come. */
static inline bool gs__asked_keep(gs__asked *a, uint32_t number, bool yes, uint32_t all) {
  if (number >= a->room) {
    uint64_t *had = a->at;
    size_t words = a->room / 32;
    a->room = (all + all / 2) / 32 * 32 + 32;
    a->at = gs__mem_alloc(a->room / 32 * sizeof *a->at);
    if (had) memcpy(a->at, had, words * sizeof *had);
    gs__mem_free(had);
  }
  a->at[number / 32] |= (uint64_t)(yes ? GS__YES : GS__NO) << number % 32 * 2;
  return yes;
}

static inline void gs__asked_dispose(gs__asked *a) {
  gs__mem_free(a->at);
  *a = (gs__asked){0};
}

#endif
