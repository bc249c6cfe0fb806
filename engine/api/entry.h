/* entry: on which line an entry of a word list stands. Lists know the line of a table's row, and of a declaration in
 * Lua where it begins: the rest is looked up in the text of the pack. */
#ifndef GS_API_ENTRY_H
#define GS_API_ENTRY_H

#include "lua/literal.h"
#include "lua/loader.h"

typedef struct gs__entry_lines {       /* {0}: nothing was asked yet */
  gs__literals literals;               /* of the declaration that was asked for last: */
  const char *file, *word, *name;
  uint32_t line;
} gs__entry_lines;

/* Of what code made, the line of the declaration. */
int gs__entry_line(gs__entry_lines *e, const gs__loader *l, uint32_t entry);
void gs__entry_lines_dispose(gs__entry_lines *e);

#endif
