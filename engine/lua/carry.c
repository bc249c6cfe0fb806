/* carry: the old state runs no more, so it is only looked at, by calls that allocate nothing in it but its
 * stack. A function of Lua is made anew from its code, with what it holds; one that the engine gives is the new state's
 * of its name. A finding goes with the document that was read. */
#include "lua/carry.h"

#include <lauxlib.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/vec.h"
#include "lua/internal.h"

enum { DEEPEST = 100, ENTRY = 64, ROOM = 8 };   /* tables in tables; bytes of an entry; stack for each */

typedef struct load {
  lua_State *from, *to;
  int seen;                                     /* index in `to` of a table: old table or function -> its copy */
  int held;                                     /* another: variable that functions share -> { function, number } */
  GS_VEC(const void *) met;                     /* old ones that the name at work has put there */
  size_t left;                                  /* bytes */
} load;

static bool takes(load *c, size_t bytes) {
  if (bytes > c->left) return false;
  c->left -= bytes;
  return true;
}

static bool copy(load *c, int index, int depth);

static bool copy_entries(load *c, int index, int made, int depth) {
  lua_pushnil(c->from);
  while (lua_next(c->from, index)) {
    int value = lua_gettop(c->from);
    if (!takes(c, ENTRY) || !copy(c, value - 1, depth) || !copy(c, value, depth)) return false;
    lua_rawset(c->to, made);
    lua_settop(c->from, value - 1);
  }
  return true;
}

/* Pushes the copy of what was met before. */
static bool again(load *c, int index) {
  if (lua_rawgetp(c->to, c->seen, lua_topointer(c->from, index)) != LUA_TNIL) return true;
  lua_pop(c->to, 1);
  return false;
}

/* The copy on top of the new stack is what the old value is from now on. */
static void meet(load *c, int index) {
  gs__vec_push(&c->met, lua_topointer(c->from, index));
  lua_pushvalue(c->to, -1);
  lua_rawsetp(c->to, c->seen, lua_topointer(c->from, index));
}

static bool has_room(load *c, int depth) {
  return depth <= DEEPEST && takes(c, ENTRY) && lua_checkstack(c->from, ROOM) && lua_checkstack(c->to, ROOM);
}

static bool copy_table(load *c, int index, int depth) {
  if (again(c, index)) return true;
  if (!has_room(c, depth) || lua_getmetatable(c->from, index)) return false;
  lua_newtable(c->to);
  meet(c, index);
  return copy_entries(c, index, lua_gettop(c->to), depth + 1);
}

/* ---- functions */

/* Pushes the function without what it holds. */
static bool copy_code(load *c, int index) {
  gs__str code = {0};
  lua_pushvalue(c->from, index);
  bool made = lua_dump(c->from, gs__lua_add_code, &code, 0) == 0 && takes(c, code.len) &&
              luaL_loadbufferx(c->to, gs__str_get(&code), code.len, "=lua", "b") == LUA_OK;
  lua_pop(c->from, 1);
  gs__str_dispose(&code);
  return made;
}

/* A variable that another function has as well stays one. */
static bool join(load *c, int made, int number, const void *variable) {
  bool known = lua_rawgetp(c->to, c->held, variable) == LUA_TTABLE;
  if (known) {
    lua_rawgeti(c->to, -1, 1);
    lua_rawgeti(c->to, -2, 2);
    lua_upvaluejoin(c->to, made, number, -2, (int)lua_tointeger(c->to, -1));
    lua_pop(c->to, 2);
  }
  lua_pop(c->to, 1);
  return known;
}

static void note_held(load *c, int made, int number, const void *variable) {
  lua_createtable(c->to, 2, 0);
  lua_pushvalue(c->to, made);
  lua_rawseti(c->to, -2, 1);
  lua_pushinteger(c->to, number);
  lua_rawseti(c->to, -2, 2);
  lua_rawsetp(c->to, c->held, variable);
}

/* What the function holds of its surroundings. Each variable is its own first: code that is loaded shares none. */
static bool copy_held(load *c, int index, int made, int depth) {
  for (int i = 1; lua_getupvalue(c->from, index, i); i++) {
    const void *variable = lua_upvalueid(c->from, index, i);
    int value = lua_gettop(c->from);
    bool known = join(c, made, i, variable);
    if (!known && !copy(c, value, depth)) return false;
    if (!known) lua_setupvalue(c->to, made, i);
    if (!known) note_held(c, made, i, variable);
    lua_settop(c->from, value - 1);
  }
  return true;
}

static bool copy_function(load *c, int index, int depth) {
  if (again(c, index)) return true;
  if (!has_room(c, depth) || lua_iscfunction(c->from, index) || !copy_code(c, index)) return false;
  meet(c, index);
  return copy_held(c, index, lua_gettop(c->to), depth + 1);
}

static bool copy_text(load *c, int index) {
  size_t n;
  const char *s = lua_tolstring(c->from, index, &n);
  if (!takes(c, n)) return false;
  lua_pushlstring(c->to, s, n);
  return true;
}

/* Pushes the copy in the new state; if there can be none, both stacks are as they come. */
static bool copy(load *c, int index, int depth) {
  switch (lua_type(c->from, index)) {
    case LUA_TBOOLEAN: lua_pushboolean(c->to, lua_toboolean(c->from, index)); return true;
    case LUA_TNUMBER:
      if (lua_isinteger(c->from, index)) lua_pushinteger(c->to, lua_tointeger(c->from, index));
      else lua_pushnumber(c->to, lua_tonumber(c->from, index));
      return true;
    case LUA_TSTRING: return copy_text(c, index);
    case LUA_TNIL: lua_pushnil(c->to); return true;
    case LUA_TTABLE: return copy_table(c, index, depth);
    case LUA_TFUNCTION: return copy_function(c, index, depth);
    default: return false;
  }
}

/* After a failure copies are half of what they were: they are not to be met again. */
static void unsee(load *c) {
  for (size_t i = 0; i < c->met.len; i++) {
    lua_pushnil(c->to);
    lua_rawsetp(c->to, c->seen, c->met.at[i]);
  }
}

/* The value on top of the old stack, under its name. */
static bool carry_one(load *c, int fresh, const char *name) {
  int from = lua_gettop(c->from), to = lua_gettop(c->to);
  c->met.len = 0;
  bool done = copy(c, from, 0);
  if (done) {
    lua_pushstring(c->to, name);
    lua_insert(c->to, -2);
    lua_rawset(c->to, fresh);
  }
  lua_settop(c->from, from);
  lua_settop(c->to, to);
  if (!done) unsee(c);
  return done;
}

static bool is_there(lua_State *L, int env, const char *name) {
  lua_pushstring(L, name);
  bool there = lua_rawget(L, env) != LUA_TNIL;
  lua_pop(L, 1);
  return there;
}

static int by_name(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* What both have under one name is the same, as is all in it: the words of the rule language, the libraries. */
static void pair(load *c, int old, int fresh, int depth) {
  for (lua_pushnil(c->from); lua_next(c->from, old); lua_pop(c->from, 1)) {
    int type = lua_type(c->from, -1);
    if (lua_type(c->from, -2) != LUA_TSTRING || (type != LUA_TTABLE && type != LUA_TFUNCTION)) continue;
    lua_pushstring(c->to, lua_tostring(c->from, -2));
    if (lua_rawget(c->to, fresh) == type) {
      if (type == LUA_TTABLE && depth) pair(c, lua_gettop(c->from), lua_gettop(c->to), depth - 1);
      lua_pushvalue(c->to, -1);
      lua_rawsetp(c->to, c->seen, lua_topointer(c->from, -1));
    }
    lua_pop(c->to, 1);
  }
}

static void pair_surroundings(load *c, int old, int fresh) {
  lua_pushvalue(c->to, fresh);
  lua_rawsetp(c->to, c->seen, lua_topointer(c->from, old));
  pair(c, old, fresh, 1);
}

void gs__carry(lua_State *from, int old, lua_State *to, int fresh, size_t most, gs__str *lost) {
  GS_VEC(const char *) names = {0};
  lua_newtable(to);
  lua_newtable(to);
  load c = {.from = from, .to = to, .seen = lua_gettop(to) - 1, .held = lua_gettop(to), .left = most};
  pair_surroundings(&c, old, fresh);
  for (lua_pushnil(from); lua_next(from, old); lua_pop(from, 1)) {
    const char *name = lua_type(from, -2) == LUA_TSTRING ? lua_tostring(from, -2) : NULL;
    if (name && !carry_one(&c, fresh, name) && !is_there(to, fresh, name)) gs__vec_push(&names, name);
  }
  if (names.len) qsort(names.at, names.len, sizeof *names.at, by_name);
  for (size_t i = 0; i < names.len; i++) gs__str_printf(lost, "%s%s", lost->len ? ", " : "", names.at[i]);
  gs__vec_free(&names);
  gs__vec_free(&c.met);
  lua_settop(to, c.seen - 1);
}
