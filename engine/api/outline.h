/* outline: the statements of a pack's Lua file, and the texts in quotes in them. No Lua is run: a statement
 * is what begins at the start of a line, as rules files are written. */
#ifndef GS_API_OUTLINE_H
#define GS_API_OUTLINE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct gs__lua_statement {
  const char *start, *end;
  const char *word, *name;             /* rule "x" {: the word, and the text behind it, or NULL */
  size_t word_len, name_len;
} gs__lua_statement;

/* The next statement from *at on, which goes behind it; false: there is none. One that is a word of the rule
 * language with a table ends where the table is closed, so that another may follow in its line. */
bool gs__outline_next(const char **at, gs__lua_statement *out);
/* Is it a word of the rule language, which declares something, and no code? */
bool gs__outline_declares(const gs__lua_statement *s);
bool gs__outline_is(const gs__lua_statement *s, const char *word);
/* Is it Lua that does nothing by itself: a local, a function, an assignment, a return? */
bool gs__outline_prepares(const gs__lua_statement *s);
/* Is something declared with what Lua works out, which is for more than the rules of the file: a list, a part,
 * a language from a table of a module, or in a loop? */
bool gs__outline_computes(const gs__lua_statement *s);

typedef struct gs__quoted {
  const char *at;                      /* without its quotes */
  size_t len;
  bool is_long;                        /* [[ ]] */
} gs__quoted;

/* The next text in quotes between *at and end; comments are passed over. */
bool gs__outline_quoted(const char **at, const char *end, gs__quoted *out);
/* The part of a rule's text from *at on that is code: from its field `check` or `build` to the next field that is
 * none. false: there is no more. */
bool gs__outline_code(const char **at, const char *end, const char **from, const char **to);

#endif
