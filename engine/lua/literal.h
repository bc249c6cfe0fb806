/* literal: the words that are written out in a declaration of a pack's Lua file, as in words "x" { "a", b = "c, d" },
 * each with the line that it stands on. Lua itself tells only where the declaration begins, so the text is read again,
 * when somebody asks for a line. What code makes is not there. */
#ifndef GS_LUA_LITERAL_H
#define GS_LUA_LITERAL_H

#include <stddef.h>

#include "base/arena.h"
#include "base/vec.h"

typedef struct gs__literal {
  const char *key;                     /* of the field that it stands in; "": it stands in the list */
  const char *text;
  int line;
} gs__literal;

typedef struct gs__literals {
  gs__arena arena;
  GS_VEC(gs__literal) at;              /* in the order of the text */
} gs__literals;

/* Those of the declarations `word "name" { ... }` that begin on the line of a whole file. A string that is the value
 * of a named field is cut at commas; strings in a table are taken whole. */
void gs__literals_read(gs__literals *out, const char *text, size_t len, int line, const char *word, const char *name);
void gs__literals_dispose(gs__literals *l);

#endif
