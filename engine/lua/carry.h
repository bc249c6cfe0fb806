/* carry: what the names of a session hold, from a Lua state that has ended to the one after it. */
#ifndef GS_LUA_CARRY_H
#define GS_LUA_CARRY_H

#include <lua.h>
#include <stddef.h>

#include "base/str.h"

/* From the environment at `old` of one state to that at `fresh` of the other: numbers, texts, truth values,
 * tables and functions of Lua with all that they hold, as long as they take no more than `most` bytes. The names of all
 * else (handles of a document, what is of a module of a pack) that the fresh environment lacks are added to *lost,
 * sorted, with commas between them. */
void gs__carry(lua_State *from, int old, lua_State *to, int fresh, size_t most, gs__str *lost);

#endif
