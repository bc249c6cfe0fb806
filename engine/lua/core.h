/* core: what the Lua side calls to build a plan. The functions trust it to have checked shapes; what
 * only C can check (patterns, files, tags) raises or is noted with its place. */
#ifndef GS_LUA_CORE_H
#define GS_LUA_CORE_H

#include "lua/loader.h"

void gs__core_language_open(lua_State *L);   /* each adds functions to the table on top */
void gs__core_words_open(lua_State *L);
void gs__core_rules_open(lua_State *L);

/* The string at index; raises if it is none or not valid UTF-8. */
const char *gs__core_text(lua_State *L, int index, size_t *len);
/* Field of the table at index as a string in the plan's arena, or NULL. */
const char *gs__core_string(gs__loader *l, int index, const char *field);
lua_Integer gs__core_integer(lua_State *L, int index, const char *field, lua_Integer otherwise);
bool gs__core_flag(lua_State *L, int index, const char *field);
/* A file of the pack, or an error that names it. */
const gs__source_file *gs__core_file(lua_State *L, const char *relative);
int gs__core_raise(lua_State *L, const gs__err *err);
/* A mask of tag words given as "verb past" at the stack index. */
uint64_t gs__core_mask(lua_State *L, const gs__language *language, const char *words);

#endif
