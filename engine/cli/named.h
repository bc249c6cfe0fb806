/* named: what lines of a Lua file name, and in which way: in the code, or in what its strings say. Remarks name
 * nothing. */
#ifndef GS_CLI_NAMED_H
#define GS_CLI_NAMED_H

#include "cli/text.h"

typedef enum named_how {
  NAMED_IN_CODE,     /* x: a local, a function, or what is of one (x.y, x:y) */
  NAMED_AS_FIELD,    /* the y of x.y and x:y */
  NAMED_AS_LIST,     /* "... <x> ..." */
  NAMED_AS_PART,     /* "... &x ..." */
  NAMED_AS_WORD,     /* "... x ...": a type, a unit */
  NAMED_WHOLE        /* "x": what a rule is changed by, or a file */
} named_how;

typedef struct named named;

/* Of the source, which ends with `end`, the part between `from` and `to`; to be freed. */
named *named_in(const char *source, const char *end, const char *from, const char *to);
int named_has(const named *n, named_how how, const char *name, size_t len);
void named_free(named *n);

#endif
