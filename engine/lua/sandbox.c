/* sandbox: what a pack can name. One table of allowed things is built with the state; each
 * environment gets copies, so that no pack can change what another sees. */
#include <lualib.h>
#include <string.h>

#include "base/near.h"
#include "lua/internal.h"

static const char LIBRARIES = 0; /* its address is a key of the registry */

static const char *const forbidden[] = {
    "_G",          "collectgarbage",  "coroutine",   "debug",           "dofile",
    "io",          "loadfile",        "loadstring",  "math.acos",       "math.asin",
    "math.atan",   "math.cos",        "math.exp",    "math.log",        "math.pow",
    "math.random", "math.randomseed", "math.sin",    "math.tan",        "os",
    "package",     "string.dump",     "string.pack", "string.packsize", "string.unpack",
    "warn",        "xpcall"};

static bool is_forbidden(const char *name) {
  for (size_t i = 0; i < sizeof forbidden / sizeof *forbidden; i++)
    if (strcmp(forbidden[i], name) == 0) return true;
  return false;
}

/* The nearest key of the table at index 1, in sorted order so that ties fall the same way. */
static const char *nearest(lua_State *L, const char *wanted) {
  gs__near near;
  gs__near_init(&near, wanted);
  gs__lua_push_sorted_keys(L, 1);
  for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
    if (lua_type(L, -1) == LUA_TSTRING) gs__near_try(&near, lua_tostring(L, -1));
    lua_pop(L, 1);
  }
  lua_pop(L, 2);
  return near.best;
}

/* __index of an environment or a library; upvalue 1: "" or "string." */
static int undefined_name(lua_State *L) {
  const char *prefix = lua_tostring(L, lua_upvalueindex(1));
  if (lua_type(L, 2) == LUA_TNUMBER && strcmp(prefix, "string.") == 0)   /* ("cod")[1] asks the library */
    return luaL_error(L, "undefined name [%s]: a text has no such item", lua_tostring(L, 2));
  if (lua_type(L, 2) != LUA_TSTRING)
    return luaL_error(L, "undefined name: a value of type %s", luaL_typename(L, 2));
  gs__lua_charge(L, 500);
  const char *name = lua_tostring(L, 2);
  const char *full = lua_pushfstring(L, "%s%s", prefix, name);
  if (is_forbidden(full)) return luaL_error(L, "not allowed: %s", full);
  const char *near = nearest(L, name);
  if (!near) return luaL_error(L, "undefined name '%s'", full);
  return luaL_error(L, "undefined name '%s'; did you mean '%s%s'?", full, prefix, near);
}

static int undeclared_global(lua_State *L) {
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : luaL_typename(L, 2);
  if (is_forbidden(name)) return luaL_error(L, "not allowed: %s", name);
  return luaL_error(L, "assignment to the undefined name '%s'; declare it first: local %s", name,
                    name);
}

static void make_strict(lua_State *L, int index, const char *prefix, lua_CFunction on_new) {
  index = lua_absindex(L, index);
  lua_createtable(L, 0, 3);
  lua_pushstring(L, prefix);
  lua_pushcclosure(L, undefined_name, 1);
  lua_setfield(L, -2, "__index");
  if (on_new) {
    lua_pushcfunction(L, on_new);
    lua_setfield(L, -2, "__newindex");
  }
  lua_pushliteral(L, "locked");
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, index);
}

void gs__lua_loosen(gs__lua *l, int env_index) {
  lua_State *L = gs__lua_state(l);
  if (!lua_getmetatable(L, env_index)) return;
  lua_pushnil(L);
  lua_setfield(L, -2, "__newindex");
  lua_pop(L, 1);
}

void gs__lua_make_strict(lua_State *L, int index, const char *prefix) {
  const char *dotted = lua_pushfstring(L, *prefix ? "%s." : "%s", prefix);
  make_strict(L, index < 0 && index > LUA_REGISTRYINDEX ? index - 1 : index, dotted, NULL);
  lua_pop(L, 1);
}

/* Functions of a stock library, by name, into the table on top. */
static void harvest(lua_State *L, int from, const char *const *names) {
  for (; *names; names++) {
    lua_getfield(L, from, *names);
    lua_setfield(L, -2, *names);
  }
}

static void add_base(lua_State *L) {
  static const char *const stock[] = {"assert", "error",  "ipairs", "rawequal", "rawget",
                                      "rawlen", "rawset", "select", "type",     NULL};
  lua_pushcfunction(L, luaopen_base);
  lua_call(L, 0, 1);
  gs__lua_open_base(L);
  harvest(L, lua_absindex(L, -2), stock);
  lua_remove(L, -2);
  lua_newtable(L); /* the stock library wrote into the globals: empty them */
  lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}

void gs__lua_open_math(lua_State *L) {
  static const char *const exact[] = {
      "abs",  "ceil",       "floor", "fmod", "huge",      "maxinteger", "max", "min",
      "modf", "mininteger", "pi",    "sqrt", "tointeger", "type",       "ult", NULL};
  lua_pushcfunction(L, luaopen_math);
  lua_call(L, 0, 1);
  lua_newtable(L);
  harvest(L, lua_absindex(L, -2), exact); /* the others differ in the last bit by machine */
  lua_remove(L, -2);
}

static void copy_into(lua_State *L, int from, int to) {
  from = lua_absindex(L, from);
  to = lua_absindex(L, to);
  for (lua_pushnil(L); lua_next(L, from);) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, to);
  }
}

/* Methods of strings: a copy that no pack can reach. */
static void set_string_methods(lua_State *L, int library) {
  library = lua_absindex(L, library);
  lua_pushliteral(L, "");
  lua_createtable(L, 0, 2);
  lua_newtable(L);
  copy_into(L, library, -1);
  make_strict(L, -1, "string.", NULL);
  lua_setfield(L, -2, "__index");
  lua_pushliteral(L, "locked");
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}

static const struct {
  const char *name;
  void (*open)(lua_State *L);
} libraries[] = {{"string", gs__lua_open_string},
                 {"table", gs__lua_open_table},
                 {"math", gs__lua_open_math},
                 {"utf8", gs__lua_open_utf8}};

enum { LIBRARY_COUNT = sizeof libraries / sizeof *libraries };

void gs__lua_open(lua_State *L) {
  lua_createtable(L, 0, LIBRARY_COUNT + 1);
  add_base(L);
  lua_setfield(L, -2, "base");
  for (int i = 0; i < LIBRARY_COUNT; i++) {
    libraries[i].open(L);
    if (i == 0) set_string_methods(L, -1);
    lua_setfield(L, -2, libraries[i].name);
  }
  lua_rawsetp(L, LUA_REGISTRYINDEX, &LIBRARIES);
}

int gs__lua_new_env(gs__lua *l) {
  lua_State *L = l->L;
  luaL_checkstack(L, 10, NULL);
  lua_newtable(L);
  int env = lua_gettop(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &LIBRARIES);
  lua_getfield(L, -1, "base");
  copy_into(L, -1, env);
  lua_pop(L, 1);
  for (int i = 0; i < LIBRARY_COUNT; i++) {
    lua_newtable(L);
    lua_getfield(L, -2, libraries[i].name);
    copy_into(L, -1, -2);
    lua_pop(L, 1);
    gs__lua_make_strict(L, -1, libraries[i].name);
    lua_setfield(L, env, libraries[i].name);
  }
  lua_settop(L, env);
  lua_pushvalue(L, env);
  lua_pushcclosure(L, gs__lua_base_load, 1);
  lua_setfield(L, env, "load");
  make_strict(L, env, "", undeclared_global);
  return env;
}

void gs__lua_define(gs__lua *l, int env_index, const char *name) {
  env_index = lua_absindex(l->L, env_index);
  lua_pushstring(l->L, name);
  lua_insert(l->L, -2);
  lua_rawset(l->L, env_index);
}
