/* outline: the statements of a pack's Lua file, and the fields of its tables. No Lua is run: a statement is what
 * begins at the start of a line, as rules files are written. */
#ifndef GS_API_OUTLINE_H
#define GS_API_OUTLINE_H

#include <stdbool.h>
#include <stddef.h>

#include "gainsay.h"

typedef struct gs__lua_statement {
  const char *start, *end;
  gs_lua_token word, name;             /* rule "x" {: the word, and what stands behind it, a string if it has a name */
  bool declares;                       /* the word is one of the rule language, and no code */
} gs__lua_statement;

/* The next statement of the source, which goes behind it; false: there is none. One that declares something with a
 * table ends where the table is closed, so that another may follow in its line. */
bool gs__outline_next(gs_lua_source *source, gs__lua_statement *out);
/* Is it Lua that does nothing by itself: a local, a function, an assignment, a return? */
bool gs__outline_prepares(const gs__lua_statement *s);
/* Is something declared with what Lua works out, which is for more than the rules of the file: a list, a part,
 * a language from a table of a module, or in a loop? */
bool gs__outline_computes(const gs__lua_statement *s);

/* `text` begins a statement such as rule "x" { ... }: how many bytes it has up to the bracket that closes its table;
 * all of the text if that is never closed. */
size_t gs__outline_extent(const char *text);

/* The next field of the name, name = or ["name"] =, in a table of the source; the source goes behind its sign. */
bool gs__outline_field(gs_lua_source *source, const char *name, gs_lua_token *out);
/* The value of the next field `check` or `build`, which are code. false: there is no more. */
bool gs__outline_code(gs_lua_source *source, gs_lua_source *code);

#endif
