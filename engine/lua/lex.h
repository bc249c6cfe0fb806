/* lex: the Lua text of a pack as tokens, to find in it again what Lua has read and no longer knows the place of. */
#ifndef GS_LUA_LEX_H
#define GS_LUA_LEX_H

#include <stdbool.h>

#include "base/str.h"
#include "base/vec.h"

typedef enum gs__lex_kind { GS__LEX_END, GS__LEX_NAME, GS__LEX_TEXT, GS__LEX_OTHER } gs__lex_kind;

typedef struct gs__lex {
  const char *p, *end;
  int line;                            /* of p */
  gs__lex_kind kind;                   /* of the token before p */
  const char *from;                    /* where it begins */
  int at;                              /* its line */
  char sign;                           /* OTHER: its first byte; of a sign that Lua doubles, as "==", 0 */
  gs__str value;                       /* of a name or text */
  GS_VEC(const char *) places;         /* of the bytes of a text: where each stands */
} gs__lex;

void gs__lex_open(gs__lex *s, const char *text, size_t len);   /* reads the first token */
void gs__lex_close(gs__lex *s);
void gs__lex_next(gs__lex *s);
void gs__lex_back(gs__lex *s, const char *from, int line);     /* reads the token there again */
bool gs__lex_is_sign(const gs__lex *s, char sign);
bool gs__lex_is(const gs__lex *s, gs__lex_kind kind, const char *text);

/* ---- declarations ---- */

/* Goes to the "{" of `word "name" { ... }`, which begins on the line; name "": of `word { ... }`, NULL: of one whose
 * name is made by code, as in word(x) { ... }. */
bool gs__lex_declaration(gs__lex *s, int line, const char *word, const char *name);
/* Passes the key of a field of a table, name = or ["name"] =; false if none stands here. */
bool gs__lex_key(gs__lex *s, gs__str *key);
/* Does the token end a field? */
bool gs__lex_ends_field(const gs__lex *s);
/* To what ends the field, over all that is in brackets and in functions. */
void gs__lex_skip_value(gs__lex *s);

#endif
