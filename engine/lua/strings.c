/* strings: the small functions of the string library, on bytes and ASCII letters, all charged. */
#include <string.h>

#include "lua/internal.h"

/* A start and an end as Lua counts them -> 0-based and half-open, inside the text. */
static void range(lua_State *L, int arg, lua_Integer first, lua_Integer last, size_t len,
                  size_t *from, size_t *to) {
  lua_Integer n = (lua_Integer)len;
  lua_Integer i = luaL_optinteger(L, arg, first), j = luaL_optinteger(L, arg + 1, last);
  if (i < 0) i = i < -n ? 1 : n + i + 1;
  if (j < 0) j = j < -n ? 0 : n + j + 1;
  if (i < 1) i = 1;
  if (j > n) j = n;
  *from = i > j ? 0 : (size_t)i - 1;
  *to = i > j ? 0 : (size_t)j;
}

static int string_len(lua_State *L) {
  size_t len;
  luaL_checklstring(L, 1, &len);
  lua_pushinteger(L, (lua_Integer)len);
  return 1;
}

static int string_sub(lua_State *L) {
  size_t len, from, to;
  const char *s = luaL_checklstring(L, 1, &len);
  luaL_checkinteger(L, 2);
  range(L, 2, 1, -1, len, &from, &to);
  gs__lua_charge_bytes(L, to - from);
  lua_pushlstring(L, s + from, to - from);
  return 1;
}

static int string_byte(lua_State *L) {
  size_t len, from, to;
  const char *s = luaL_checklstring(L, 1, &len);
  range(L, 2, 1, luaL_optinteger(L, 2, 1), len, &from, &to);
  if (to - from > GS__LUA_MOST_RESULTS) return luaL_error(L, "string slice too long");
  gs__lua_charge(L, to - from);
  luaL_checkstack(L, (int)(to - from), "string slice too long");
  for (size_t i = from; i < to; i++) lua_pushinteger(L, (unsigned char)s[i]);
  return (int)(to - from);
}

static int string_char(lua_State *L) {
  int n = lua_gettop(L);
  luaL_Buffer b;
  gs__lua_charge(L, (uint64_t)n);
  char *p = luaL_buffinitsize(L, &b, (size_t)n);
  for (int i = 1; i <= n; i++) {
    lua_Integer c = luaL_checkinteger(L, i);
    luaL_argcheck(L, c >= 0 && c <= 255, i, "value out of range");
    p[i - 1] = (char)c;
  }
  luaL_pushresultsize(&b, (size_t)n);
  return 1;
}

/* Upper or lower case, or the other way round: each byte by a function. */
static int map_bytes(lua_State *L, char first, char last, int shift) {
  size_t len;
  luaL_Buffer b;
  const char *s = luaL_checklstring(L, 1, &len);
  size_t same = 0;
  gs__lua_charge_bytes(L, len * 4);
  while (same < len && !(s[same] >= first && s[same] <= last)) same++;
  if (same == len) {
    lua_settop(L, 1);                  /* the text itself; a number has become one */
    return 1;
  }
  char *p = luaL_buffinitsize(L, &b, len);
  for (size_t i = 0; i < len; i++)
    p[i] = s[i] >= first && s[i] <= last ? (char)(s[i] + shift) : s[i];
  luaL_pushresultsize(&b, len);
  return 1;
}

static int string_lower(lua_State *L) {
  return map_bytes(L, 'A', 'Z', 'a' - 'A');
}

static int string_upper(lua_State *L) {
  return map_bytes(L, 'a', 'z', 'A' - 'a');
}

static int string_reverse(lua_State *L) {
  size_t len;
  luaL_Buffer b;
  const char *s = luaL_checklstring(L, 1, &len);
  gs__lua_charge_bytes(L, len * 4);
  char *p = luaL_buffinitsize(L, &b, len);
  for (size_t i = 0; i < len; i++) p[i] = s[len - 1 - i];
  luaL_pushresultsize(&b, len);
  return 1;
}

static int string_rep(lua_State *L) {
  size_t len, between;
  const char *s = luaL_checklstring(L, 1, &len), *sep = luaL_optlstring(L, 3, "", &between);
  lua_Integer n = luaL_checkinteger(L, 2);
  if (n <= 0 || len + between == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  uint64_t each = len + between, times = (uint64_t)n;
  uint64_t total = times > UINT64_MAX / each ? UINT64_MAX : times * each - between;
  gs__lua_charge_bytes(L, total);
  gs__lua_charge(L, times < total ? times / 4 : total / 4);
  luaL_Buffer b;
  char *p = luaL_buffinitsize(L, &b, (size_t)total);
  for (uint64_t i = 0; i < times; i++) {
    memcpy(p, s, len);
    p += len;
    if (i + 1 == times) break;
    memcpy(p, sep, between);
    p += between;
  }
  luaL_pushresultsize(&b, (size_t)total);
  return 1;
}

void gs__lua_open_string(lua_State *L) {
  static const luaL_Reg functions[] = {{"byte", string_byte},       {"char", string_char},
                                       {"find", gs__lua_find},      {"format", gs__lua_format},
                                       {"gmatch", gs__lua_gmatch},  {"gsub", gs__lua_gsub},
                                       {"len", string_len},         {"lower", string_lower},
                                       {"match", gs__lua_match},    {"rep", string_rep},
                                       {"reverse", string_reverse}, {"sub", string_sub},
                                       {"upper", string_upper},     {NULL, NULL}};
  luaL_newlib(L, functions);
  gs__lua_open_patterns(L);
}
