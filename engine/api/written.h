/* written: the strings in the text of a rule, as Lua reads them, to tell where an example of it stands. */
#ifndef GS_API_WRITTEN_H
#define GS_API_WRITTEN_H

#include "lua/loader.h"

typedef struct gs__written_string {
  const char *text;
  size_t len;
  int line, column;                    /* of its first byte, behind the quote */
} gs__written_string;

typedef struct gs__written {
  const gs__rule *rule;                /* whose strings they are */
  gs__arena arena;
  GS_VEC(gs__written_string) at;
} gs__written;

/* The place of a text in the rule. One that Lua puts together has the line of its longest part and column 0, or the
 * rule's own line. */
void gs__written_place(gs__written *w, const gs__loader *l, const gs__rule *rule, const char *text, int *line,
                       int *column);
void gs__written_dispose(gs__written *w);

#endif
