/* declaration: a declaration of a pack in its Lua text, field by field, to find in it again what Lua has read and no
 * longer knows the place of. */
#ifndef GS_LUA_DECLARATION_H
#define GS_LUA_DECLARATION_H

#include <stdbool.h>
#include <stddef.h>

#include "gainsay.h"

typedef struct gs__declaration {
  gs_lua_token t;                      /* the token that comes next; comments are passed over */
  gs_lua_source rest;                  /* behind it */
} gs__declaration;

/* At the first token of a whole file. */
gs__declaration gs__declaration_open(const char *text, size_t len);
void gs__declaration_next(gs__declaration *d);
/* Over the token, if it is this name or sign. */
bool gs__declaration_take(gs__declaration *d, const char *text);

/* Goes into the table of `word "name" { ... }`, which begins on the line; name "": of `word { ... }`, NULL: of one
 * whose name is made by code, as in word(x) { ... }. */
bool gs__declaration_find(gs__declaration *d, int line, const char *word, const char *name);
/* Passes the key of a field of a table, name = or ["name"] =; false if none stands here. */
bool gs__declaration_key(gs__declaration *d, gs_lua_token *key);
/* Does the token end a field? */
bool gs__declaration_ends_field(const gs__declaration *d);
/* To what ends the field, over all that is in brackets and in functions. */
void gs__declaration_skip_value(gs__declaration *d);

#endif
