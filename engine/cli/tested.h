/* tested: digests of rules that have passed their examples, kept in the state folder from run to run. */
#ifndef GS_CLI_TESTED_H
#define GS_CLI_TESTED_H

#include "cli/text.h"

typedef struct tested {
  list known, fresh;   /* known is sorted */
} tested;

void tested_open(tested *t);
int tested_has(const tested *t, const char *digest);
void tested_add(tested *t, const char *digest);
/* Writes the file anew if something was added; where it cannot be written, nothing is remembered. */
void tested_close(tested *t);

#endif
