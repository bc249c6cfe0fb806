/* fuzz: what the fuzz drivers share. Each driver is a libFuzzer target of its own; the unit test
 * test_fuzz_seeds includes them all under other names and gives them the seeds. */
#ifndef GS_TESTS_FUZZ_H
#define GS_TESTS_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "gainsay.h"

/* What must hold whatever the input is. */
#define must(condition)                                                                            \
  do {                                                                                             \
    if (!(condition)) {                                                                            \
      fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);               \
      abort();                                                                                     \
    }                                                                                              \
  } while (0)

static inline void fuzz_ignore(const char *bytes, size_t len, void *payload) {
  (void)payload;
  must(gs__utf8_valid(bytes, len));
}

#endif
