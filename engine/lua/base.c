/* base: the basic functions that differ from stock Lua. pcall cannot catch an abort; load takes
 * text only; tostring and print never show an address. */
#include <string.h>

#include "lua/internal.h"

enum { MOST_LOADED = 64 << 10 }; /* bytes of a chunk for load: the parser has quadratic corners */

static int base_pcall(lua_State *L) {
  luaL_checkany(L, 1);
  gs__lua_charge(L, 10);
  int status = lua_pcall(L, lua_gettop(L) - 1, LUA_MULTRET, 0);
  if (status != LUA_OK && gs__lua_must_pass(L, status)) return gs__lua_reraise(L, status);
  if (status != LUA_OK) gs__lua_charge(L, 40); /* unwinding, and the message */
  lua_pushboolean(L, status == LUA_OK);
  lua_insert(L, 1);
  return lua_gettop(L);
}

/* load(text [, name [, mode [, env]]]); the name is not used: messages say "(load)". */
int gs__lua_base_load(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  const char *mode = luaL_optstring(L, 3, "t");
  if (!strchr(mode, 't')) return luaL_error(L, "not allowed: load of compiled Lua");
  luaL_argcheck(L, len <= MOST_LOADED, 1, "text longer than 65536 bytes");
  gs__lua_charge(L, len * 4 + 50);
  if (lua_isnoneornil(L, 4))
    lua_pushvalue(L, lua_upvalueindex(1));
  else
    lua_pushvalue(L, 4);
  luaL_checktype(L, -1, LUA_TTABLE);
  int status = gs__lua_load_text(L, text, len, "=(load)", -1);
  if (status == LUA_OK) return 1;
  if (gs__lua_must_pass(L, status)) return gs__lua_reraise(L, status);
  lua_pushnil(L);
  lua_insert(L, -2);
  return 2;
}

const char *gs__lua_tostring(lua_State *L, int index, size_t *len) {
  index = lua_absindex(L, index);
  if (luaL_callmeta(L, index, "__tostring")) {
    if (lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "__tostring must return a string");
    return lua_tolstring(L, -1, len);
  }
  int type = lua_type(L, index);
  if (type == LUA_TSTRING)
    lua_pushvalue(L, index);
  else if (lua_isinteger(L, index))
    lua_pushfstring(L, "%I", (LUAI_UACINT)lua_tointeger(L, index));
  else if (type == LUA_TNUMBER)
    gs__lua_push_number(L, lua_tonumber(L, index));
  else if (type == LUA_TBOOLEAN)
    lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false");
  else
    lua_pushstring(L, lua_typename(L, type));
  return lua_tolstring(L, -1, len);
}

static int base_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  gs__lua_tostring(L, 1, NULL);
  return 1;
}

static int base_print(lua_State *L) {
  gs__lua *l = gs__lua_of(L);
  int n = lua_gettop(L);
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (int i = 1; i <= n; i++) {
    size_t len;
    if (i > 1) luaL_addchar(&b, '\t');
    gs__lua_tostring(L, i, &len);
    gs__lua_charge_bytes(L, len);
    luaL_addvalue(&b);
  }
  luaL_addchar(&b, '\n');
  luaL_pushresult(&b);
  size_t len;
  const char *line = lua_tolstring(L, -1, &len);
  gs__lua_charge_bytes(L, len);
  if (l->print) l->print(line, len, l->payload);
  return 0;
}

/* Long digits cost their length. The stock function is upvalue 1. */
static int base_tonumber(lua_State *L) {
  if (lua_type(L, 1) == LUA_TSTRING) gs__lua_charge(L, lua_rawlen(L, 1) / 8);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

/* Expects the stock library on top; pushes ours. */
void gs__lua_open_base(lua_State *L) {
  static const luaL_Reg functions[] = {{"getmetatable", gs__lua_getmetatable},
                                       {"next", gs__lua_next},
                                       {"pairs", gs__lua_pairs},
                                       {"pcall", base_pcall},
                                       {"print", base_print},
                                       {"setmetatable", gs__lua_setmetatable},
                                       {"tostring", base_tostring},
                                       {NULL, NULL}};
  luaL_newlib(L, functions);
  lua_getfield(L, -2, "tonumber");
  lua_pushcclosure(L, base_tonumber, 1);
  lua_setfield(L, -2, "tonumber");
}
