/* uses: what the Lua files of packs name, found by its name: calls with a string among their arguments, strings, and
 * what gets a value. All files are read once, when the first question comes. */
#ifndef GS_API_USES_H
#define GS_API_USES_H

#include "lua/loader.h"

typedef struct gs__use {               /* a call: word "name", word("name"), word(x, "name") */
  const gs__source_file *file;
  const char *at;                      /* its word */
  int line;
  uint32_t next;                       /* the next of the same word and name; 0: there is none */
} gs__use;

typedef struct gs__uses gs__uses;

gs__uses *gs__uses_new(const gs__loader *l);
void gs__uses_free(gs__uses *u);

/* The first of them, in order of files, and the next; NULL: there is none. name NULL: with any name. */
const gs__use *gs__uses_call(gs__uses *u, const char *word, const char *name);
const gs__use *gs__uses_next(const gs__uses *u, const gs__use *use);
/* In code points, from 1. */
int gs__use_column(const gs__use *use);
/* Does some string say just that? */
bool gs__uses_string(gs__uses *u, const char *text);
/* Does a variable or field of the name get a value? open: only if that is no string. */
bool gs__uses_key(gs__uses *u, const char *name, bool open);

#endif
