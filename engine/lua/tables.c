/* tables: the table library on raw lengths and raw elements, so that no metamethod can lie about
 * the work; each element touched is charged. */
#include <limits.h>
#include <string.h>

#include "lua/internal.h"

static lua_Integer raw_length(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  return (lua_Integer)lua_rawlen(L, 1);
}

static int table_insert(lua_State *L) {
  lua_Integer had = raw_length(L), n = had + (had < LUA_MAXINTEGER), at = n;
  luaL_argcheck(L, had < LUA_MAXINTEGER, 1, "table too long");
  if (lua_gettop(L) == 3) {
    at = luaL_checkinteger(L, 2);
    luaL_argcheck(L, at >= 1 && at <= n, 2, "position out of bounds");
  } else if (lua_gettop(L) != 2) {
    return luaL_error(L, "wrong number of arguments to 'insert'");
  }
  gs__lua_charge(L, (uint64_t)(n - at));
  for (lua_Integer i = n; i > at; i--) {
    lua_rawgeti(L, 1, i - 1);
    lua_rawseti(L, 1, i);
  }
  lua_rawseti(L, 1, at);
  return 0;
}

static int table_remove(lua_State *L) {
  lua_Integer n = raw_length(L), at = luaL_optinteger(L, 2, n);
  bool given = !lua_isnoneornil(L, 2);
  if (given && !(n == 0 && at == 0))
    luaL_argcheck(L, at >= 1 && at - 1 <= n, 2, "position out of bounds");
  lua_rawgeti(L, 1, at);
  if (at < n) gs__lua_charge(L, (uint64_t)(n - at));
  for (lua_Integer i = at; i < n; i++) {
    lua_rawgeti(L, 1, i + 1);
    lua_rawseti(L, 1, i);
  }
  if (at >= 1) {
    lua_pushnil(L);
    lua_rawseti(L, 1, at < n ? n : at);
  }
  return 1;
}

static int table_concat(lua_State *L) {
  size_t between, len;
  lua_Integer n = raw_length(L);
  const char *sep = luaL_optlstring(L, 2, "", &between);
  lua_Integer i = luaL_optinteger(L, 3, 1), last = luaL_optinteger(L, 4, n);
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (; i <= last; i++) {
    int type = lua_rawgeti(L, 1, i);
    if (type != LUA_TSTRING && type != LUA_TNUMBER)
      return luaL_error(L, "invalid value (of type %s) at index %I in table for 'concat'",
                        lua_typename(L, type), (LUAI_UACINT)i);
    if (type == LUA_TNUMBER) gs__lua_tostring(L, -1, NULL), lua_remove(L, -2);
    lua_tolstring(L, -1, &len);
    gs__lua_charge_bytes(L, len + between);
    luaL_addvalue(&b);
    if (i == last) break; /* i + 1 might overflow */
    luaL_addlstring(&b, sep, between);
  }
  luaL_pushresult(&b);
  return 1;
}

static int table_pack(lua_State *L) {
  int n = lua_gettop(L);
  gs__lua_charge(L, (uint64_t)n);
  lua_createtable(L, n, 1);
  lua_insert(L, 1);
  for (int i = n; i >= 1; i--) lua_rawseti(L, 1, i);
  lua_pushinteger(L, n);
  lua_setfield(L, 1, "n");
  return 1;
}

static int table_unpack(lua_State *L) {
  lua_Integer n = raw_length(L);
  lua_Integer i = luaL_optinteger(L, 2, 1), last = luaL_optinteger(L, 3, n);
  if (i > last) return 0;
  if ((uint64_t)last - (uint64_t)i >= GS__LUA_MOST_RESULTS)
    return luaL_error(L, "too many results to unpack (at most %d)", (int)GS__LUA_MOST_RESULTS);
  int count = (int)(last - i) + 1;
  gs__lua_charge(L, (uint64_t)count);
  luaL_checkstack(L, count, "too many results to unpack");
  for (int k = 0; k < count; k++) lua_rawgeti(L, 1, i + k);
  return count;
}

static int table_move(lua_State *L) {
  raw_length(L);
  lua_Integer from = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
  lua_Integer to = luaL_checkinteger(L, 4);
  int target = lua_isnoneornil(L, 5) ? 1 : 5;
  luaL_checktype(L, target, LUA_TTABLE);
  if (last >= from) {
    luaL_argcheck(L, from > 0 || last < LUA_MAXINTEGER + from, 3, "too many elements to move");
    lua_Integer n = last - from + 1;
    luaL_argcheck(L, to <= LUA_MAXINTEGER - n + 1, 4, "destination wrap around");
    gs__lua_charge(L, (uint64_t)n);
    bool backward = target == 1 && to > from && to <= last;
    for (lua_Integer k = 0; k < n; k++) {
      lua_Integer i = backward ? n - 1 - k : k;
      lua_rawgeti(L, 1, from + i);
      lua_rawseti(L, target, to + i);
    }
  }
  lua_pushvalue(L, target);
  return 1;
}

/* Strings by bytes, whatever the locale; numbers; else by __lt. */
static bool less_by_default(lua_State *L) {
  if (lua_type(L, -2) != LUA_TSTRING || lua_type(L, -1) != LUA_TSTRING)
    return lua_compare(L, -2, -1, LUA_OPLT);
  size_t a_len, b_len;
  const char *a = lua_tolstring(L, -2, &a_len), *b = lua_tolstring(L, -1, &b_len);
  size_t least = a_len < b_len ? a_len : b_len;
  gs__lua_charge(L, least / 32);
  int c = memcmp(a, b, least);
  return c ? c < 0 : a_len < b_len;
}

/* Whether the first of the two values on top belongs before the second. */
static bool less(lua_State *L) {
  enum { COMPARE = 2 };
  gs__lua_charge(L, 4);
  if (lua_isnil(L, COMPARE)) return less_by_default(L);
  lua_pushvalue(L, COMPARE);
  lua_pushvalue(L, -3);
  lua_pushvalue(L, -3);
  lua_call(L, 2, 1);
  bool result = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return result;
}

/* Merges src[low, mid) and src[mid, high) into dst. Equal elements keep their order. */
static void merge(lua_State *L, int src, int dst, lua_Integer low, lua_Integer mid,
                  lua_Integer high) {
  lua_Integer i = low, j = mid;
  for (lua_Integer k = low; k < high; k++) {
    bool right = i >= mid;
    if (i < mid && j < high) {
      lua_rawgeti(L, src, j);
      lua_rawgeti(L, src, i);
      right = less(L);
      lua_pop(L, 2);
    }
    lua_rawgeti(L, src, right ? j++ : i++);
    lua_rawseti(L, dst, k);
  }
}

static void copy_array(lua_State *L, int from, int to, lua_Integer n) {
  gs__lua_charge(L, (uint64_t)n);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, from, i);
    lua_rawseti(L, to, i);
  }
}

/* A stable merge sort: the outcome is defined even for a comparison that contradicts itself. Works
 * on copies, so that a comparison that fails leaves the table as it was. */
static int table_sort(lua_State *L) {
  lua_Integer n = raw_length(L);
  luaL_argcheck(L, n < INT_MAX / 2, 1, "array too big");
  if (!lua_isnoneornil(L, 2)) luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  if (n < 2) return 0;
  lua_createtable(L, (int)n, 0);
  lua_createtable(L, (int)n, 0);
  int src = 3, dst = 4;
  copy_array(L, 1, src, n);
  for (lua_Integer width = 1; width < n; width *= 2) {
    gs__lua_charge(L, (uint64_t)n);
    for (lua_Integer low = 1; low <= n; low += 2 * width) {
      lua_Integer mid = low + width, high = mid + width;
      merge(L, src, dst, low, mid < n + 1 ? mid : n + 1, high < n + 1 ? high : n + 1);
    }
    int swap = src;
    src = dst;
    dst = swap;
  }
  copy_array(L, src, 1, n);
  return 0;
}

void gs__lua_open_table(lua_State *L) {
  static const luaL_Reg functions[] = {{"concat", table_concat}, {"insert", table_insert},
                                       {"move", table_move},     {"pack", table_pack},
                                       {"remove", table_remove}, {"sort", table_sort},
                                       {"unpack", table_unpack}, {NULL, NULL}};
  luaL_newlib(L, functions);
}
