/* metatable: setmetatable and getmetatable of packs. A table gets a private copy of the events of
 * the metatable that the pack names, so that nothing can be added behind the checks: no __gc (loops
 * that no hook sees), no __mode (results that depend on the collector), no __close; events are
 * functions (a table that calls itself through __call never ends), chains of __index are short. The
 * copy is made once for each metatable and again when its events have changed. */
#include "lua/internal.h"

enum { LONGEST_CHAIN = 16 };

static const char *const refused[] = {"__gc", "__mode", "__close"};
static const char *const chained[] = {"__index", "__newindex"};
static const char *const events[] = {
    "__add", "__band",  "__bnot",     "__bor",      "__bxor", "__call", "__concat",
    "__div", "__eq",    "__idiv",     "__le",       "__len",  "__lt",   "__mod",
    "__mul", "__pairs", "__pow",      "__shl",      "__shr",  "__sub",  "__tostring",
    "__unm", "__index", "__newindex", "__metatable"};

enum { EVENT_COUNT = sizeof events / sizeof *events, TABLE_EVENT = EVENT_COUNT - 3 };

/* Keys of the registry: their addresses count. */
static const char COPIES = 0;     /* metatable -> copy, weak */
static const char ABOVE[2] = {0}; /* table -> how many tables look into it through a chain, weak */

static int raw_field(lua_State *L, int table, const char *name) {
  table = lua_absindex(L, table);
  lua_pushstring(L, name);
  return lua_rawget(L, table);
}

static void check_events(lua_State *L, int mt) {
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
    if (raw_field(L, mt, refused[i]) != LUA_TNIL)
      luaL_error(L, "not allowed: %s in a metatable", refused[i]);
    else
      lua_pop(L, 1);
  for (int i = 0; i < EVENT_COUNT - 1; i++) {
    int type = raw_field(L, mt, events[i]);
    if (type != LUA_TNIL && type != LUA_TFUNCTION && !(i >= TABLE_EVENT && type == LUA_TTABLE))
      luaL_error(L, "%s must be a function%s, not a value of type %s", events[i],
                 i >= TABLE_EVENT ? " or a table" : "", lua_typename(L, type));
    lua_pop(L, 1);
  }
}

static bool is_current(lua_State *L, int mt, int copy) {
  for (int i = 0; i < EVENT_COUNT; i++) {
    raw_field(L, mt, events[i]);
    raw_field(L, copy, events[i]);
    bool same = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    if (!same) return false;
  }
  return true;
}

static void push_weak(lua_State *L, const void *key) {
  if (lua_rawgetp(L, LUA_REGISTRYINDEX, key) == LUA_TTABLE) return;
  lua_pop(L, 1);
  lua_newtable(L);
  lua_createtable(L, 0, 1);
  lua_pushliteral(L, "k");
  lua_setfield(L, -2, "__mode");
  lua_setmetatable(L, -2);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, key);
}

/* Pushes the copy of the metatable at mt; its [1] is the original, for getmetatable. */
static void push_copy(lua_State *L, int mt) {
  push_weak(L, &COPIES);
  lua_pushvalue(L, mt);
  if (lua_rawget(L, -2) == LUA_TTABLE && is_current(L, mt, lua_gettop(L))) {
    lua_remove(L, -2);
    return;
  }
  lua_pop(L, 1);
  lua_createtable(L, 1, 4);
  for (int i = 0; i < EVENT_COUNT; i++) {
    lua_pushstring(L, events[i]);
    if (raw_field(L, mt, events[i]) == LUA_TNIL)
      lua_pop(L, 2);
    else
      lua_rawset(L, -3);
  }
  lua_pushvalue(L, mt);
  lua_rawseti(L, -2, 1);
  lua_pushvalue(L, mt);
  lua_pushvalue(L, -2);
  lua_rawset(L, -4);
  lua_remove(L, -2);
}

/* Replaces the table on top by the one that it looks into; false (and popped) if there is none. */
static bool follow(lua_State *L, const char *event) {
  if (!lua_getmetatable(L, -1)) {
    lua_pop(L, 1);
    return false;
  }
  int type = raw_field(L, -1, event);
  lua_replace(L, -3);
  lua_pop(L, 1);
  if (type == LUA_TTABLE) return true;
  lua_pop(L, 1);
  return false;
}

static int chain_below(lua_State *L, int table, const char *event) {
  int n = 0;
  lua_pushvalue(L, table);
  while (follow(L, event))
    if (++n > LONGEST_CHAIN) {
      lua_pop(L, 1);
      break;
    }
  return n;
}

static lua_Integer get_above(lua_State *L, int weak) {
  lua_pushvalue(L, -1);
  lua_rawget(L, weak);
  lua_Integer n = lua_tointeger(L, -1);
  lua_pop(L, 1);
  return n;
}

/* Whether the table may have its new chain; if so, tells the tables below it how long it is. */
static bool chain_is_short(lua_State *L, int table, const char *event, const void *key) {
  int below = chain_below(L, table, event);
  if (below == 0) return true;
  push_weak(L, key);
  int weak = lua_gettop(L);
  lua_pushvalue(L, table);
  lua_Integer n = get_above(L, weak);
  if (n + below > LONGEST_CHAIN) {
    lua_pop(L, 2);
    return false;
  }
  while (follow(L, event)) {
    n++;
    if (get_above(L, weak) >= n) {
      lua_pop(L, 1);
      break;
    }
    lua_pushvalue(L, -1);
    lua_pushinteger(L, n);
    lua_rawset(L, weak);
  }
  lua_settop(L, weak - 1);
  return true;
}

static bool is_ours(lua_State *L, int copy) {
  bool ours = lua_rawgeti(L, copy, 1) == LUA_TTABLE;
  lua_pop(L, 1);
  return ours;
}

int gs__lua_setmetatable(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_argexpected(L, lua_isnil(L, 2) || lua_istable(L, 2), 2, "nil or table");
  lua_settop(L, 2);
  gs__lua_charge(L, 50);
  if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL)
    return luaL_error(L, "cannot change a protected metatable");
  if (lua_getmetatable(L, 1) && !is_ours(L, 3))
    return luaL_error(L, "cannot change the metatable of a part of the engine");
  lua_settop(L, 2);
  if (!lua_isnil(L, 2)) {
    check_events(L, 2);
    push_copy(L, 2);
  }
  lua_setmetatable(L, 1);
  for (int i = 0; i < 2; i++) {
    if (chain_is_short(L, 1, chained[i], &ABOVE[i])) continue;
    lua_pushnil(L);
    lua_setmetatable(L, 1);
    return luaL_error(L, "a chain of %s may have at most %d tables", chained[i], LONGEST_CHAIN);
  }
  lua_settop(L, 1);
  return 1;
}

/* What is not a table of a pack shows no metatable: its functions are the engine's. */
int gs__lua_getmetatable(lua_State *L) {
  luaL_checkany(L, 1);
  lua_settop(L, 1);
  if (!lua_getmetatable(L, 1)) {
    lua_pushnil(L);
    return 1;
  }
  if (raw_field(L, 2, "__metatable") != LUA_TNIL) return 1;
  if (lua_istable(L, 1) && is_ours(L, 2)) {
    lua_rawgeti(L, 2, 1);
    return 1;
  }
  lua_pushliteral(L, "locked");
  return 1;
}
