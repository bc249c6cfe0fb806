/* utf8lib: the utf8 library, strict (no surrogates, nothing above U+10FFFF) and charged. */
#include "base/utf8.h"

#include "lua/internal.h"

/* A byte position as Lua counts it -> 0-based; may lie outside of the text. */
static lua_Integer position(lua_Integer i, size_t len) {
  if (i >= 0) return i - 1;
  return 0u - (size_t)i > len ? -1 : (lua_Integer)len + i;
}

static bool is_inside(const char *s, size_t len, lua_Integer i) {
  return i >= 0 && i < (lua_Integer)len && ((unsigned char)s[i] & 0xC0) == 0x80;
}

static size_t decode(lua_State *L, const char *s, size_t len, lua_Integer at, uint32_t *cp) {
  size_t n = gs__utf8_decode(s + at, len - (size_t)at, cp);
  if (n == 0) luaL_error(L, "invalid UTF-8 code");
  return n;
}

static int utf8_char(lua_State *L) {
  int n = lua_gettop(L);
  luaL_Buffer b;
  gs__lua_charge(L, (uint64_t)n);
  luaL_buffinit(L, &b);
  for (int i = 1; i <= n; i++) {
    char bytes[4];
    lua_Integer cp = luaL_checkinteger(L, i);
    bool valid = cp >= 0 && cp <= 0x10FFFF && (cp < 0xD800 || cp > 0xDFFF);
    luaL_argcheck(L, valid, i, "not a code point");
    luaL_addlstring(&b, bytes, gs__utf8_encode((uint32_t)cp, bytes));
  }
  luaL_pushresult(&b);
  return 1;
}

static int utf8_len(lua_State *L) {
  size_t len;
  const char *s = luaL_checklstring(L, 1, &len);
  lua_Integer i = position(luaL_optinteger(L, 2, 1), len);
  lua_Integer last = position(luaL_optinteger(L, 3, -1), len), n = 0;
  luaL_argcheck(L, i >= 0 && i <= (lua_Integer)len, 2, "initial position out of bounds");
  luaL_argcheck(L, last < (lua_Integer)len, 3, "final position out of bounds");
  if (last >= i) gs__lua_charge(L, (uint64_t)(last - i) / 4);
  for (; i <= last; n++) {
    uint32_t cp;
    size_t size = gs__utf8_decode(s + i, len - (size_t)i, &cp);
    if (size == 0) {
      lua_pushnil(L);
      lua_pushinteger(L, i + 1);
      return 2;
    }
    i += (lua_Integer)size;
  }
  lua_pushinteger(L, n);
  return 1;
}

static int utf8_codepoint(lua_State *L) {
  size_t len;
  const char *s = luaL_checklstring(L, 1, &len);
  lua_Integer first = luaL_optinteger(L, 2, 1), i = position(first, len);
  lua_Integer last = position(luaL_optinteger(L, 3, i + 1), len);
  luaL_argcheck(L, i >= 0, 2, "out of bounds");
  luaL_argcheck(L, last < (lua_Integer)len, 3, "out of bounds");
  if (i > last) return 0;
  if (last - i >= GS__LUA_MOST_RESULTS) return luaL_error(L, "string slice too long");
  gs__lua_charge(L, (uint64_t)(last - i));
  luaL_checkstack(L, (int)(last - i) + 1, "string slice too long");
  int n = 0;
  for (; i <= last; n++) {
    uint32_t cp;
    i += (lua_Integer)decode(L, s, len, i, &cp);
    lua_pushinteger(L, (lua_Integer)cp);
  }
  return n;
}

/* The start of the n-th character from i on (n > 0) or before it (n < 0), -1 if there is none. */
static lua_Integer walk(const char *s, size_t len, lua_Integer i, lua_Integer n) {
  for (; n < 0 && i > 0; n++) do
      i--;
    while (i > 0 && is_inside(s, len, i));
  if (n > 0) n--;
  for (; n > 0 && i < (lua_Integer)len; n--) do
      i++;
    while (is_inside(s, len, i));
  return n == 0 ? i : -1;
}

static int utf8_offset(lua_State *L) {
  size_t len;
  const char *s = luaL_checklstring(L, 1, &len);
  lua_Integer n = luaL_checkinteger(L, 2);
  lua_Integer i = position(luaL_optinteger(L, 3, n > 0 ? 1 : (lua_Integer)len + 1), len);
  luaL_argcheck(L, i >= 0 && i <= (lua_Integer)len, 3, "position out of bounds");
  lua_Integer from = i;
  if (n == 0) {
    while (i > 0 && is_inside(s, len, i)) i--;
  } else {
    if (is_inside(s, len, i)) return luaL_error(L, "initial position is a continuation byte");
    i = walk(s, len, i, n);
  }
  lua_Integer far = i >= 0 ? i - from : n < 0 ? from : (lua_Integer)len - from;
  gs__lua_charge(L, (uint64_t)(far < 0 ? -far : far) / 4);
  if (i < 0)
    lua_pushnil(L);
  else
    lua_pushinteger(L, i + 1);
  return 1;
}

/* (text, byte position of the last character) -> the next position and its code point */
static int codes_step(lua_State *L) {
  size_t len;
  uint32_t cp = 0;
  const char *s = luaL_checklstring(L, 1, &len);
  lua_Integer i = luaL_checkinteger(L, 2);
  luaL_argcheck(L, i >= 0 && i <= (lua_Integer)len, 2, "out of bounds");
  if (i > 0) i += (lua_Integer)decode(L, s, len, i - 1, &cp) - 1;
  if (i >= (lua_Integer)len) return 0;
  decode(L, s, len, i, &cp);
  lua_pushinteger(L, i + 1);
  lua_pushinteger(L, (lua_Integer)cp);
  return 2;
}

static int utf8_codes(lua_State *L) {
  luaL_checkstring(L, 1);
  lua_pushcfunction(L, codes_step);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

void gs__lua_open_utf8(lua_State *L) {
  static const luaL_Reg functions[] = {{"char", utf8_char},     {"codepoint", utf8_codepoint},
                                       {"codes", utf8_codes},   {"len", utf8_len},
                                       {"offset", utf8_offset}, {NULL, NULL}};
  luaL_newlib(L, functions);
  static const char one[] = "[\0-\x7F\xC2-\xF4][\x80-\xBF]*";
  lua_pushlstring(L, one, sizeof one - 1);
  lua_setfield(L, -2, "charpattern");
}
