/* carry: the old state runs no more, so it is only looked at, by calls that allocate nothing in it but its
 * stack. A function goes with the state that made it, and a finding with the document that was read. */
#include "lua/carry.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/vec.h"

enum { DEEPEST = 100, ENTRY = 64, ROOM = 8 };   /* tables in tables; bytes of an entry; stack for each */

typedef struct load {
  lua_State *from, *to;
  int seen;                                     /* index in `to` of a table: old table -> its copy */
  GS_VEC(const void *) met;                     /* old tables that the name at work has put there */
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

static bool copy_table(load *c, int index, int depth) {
  if (lua_rawgetp(c->to, c->seen, lua_topointer(c->from, index)) == LUA_TTABLE) return true;
  lua_pop(c->to, 1);
  if (depth > DEEPEST || !takes(c, ENTRY) || lua_getmetatable(c->from, index)) return false;
  if (!lua_checkstack(c->from, ROOM) || !lua_checkstack(c->to, ROOM)) return false;
  lua_newtable(c->to);
  int made = lua_gettop(c->to);
  lua_pushvalue(c->to, made);
  gs__vec_push(&c->met, lua_topointer(c->from, index));
  lua_rawsetp(c->to, c->seen, lua_topointer(c->from, index));
  return copy_entries(c, index, made, depth + 1);
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
    case LUA_TTABLE: return copy_table(c, index, depth);
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

void gs__carry(lua_State *from, int old, lua_State *to, int fresh, size_t most, gs__str *lost) {
  GS_VEC(const char *) names = {0};
  lua_newtable(to);
  load c = {.from = from, .to = to, .seen = lua_gettop(to), .left = most};
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
