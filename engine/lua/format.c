/* format: string.format and the text of floats. Nothing here shows an address or asks the locale.
 */
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lua/internal.h"

enum { LONGEST_SPEC = 16, LONGEST_ITEM = 512 }; /* %99.99f of 1e308 is about 410 bytes */

/* The shortest text that reads back as the same number; always recognisable as a float. */
static void shortest(char *out, size_t size, lua_Number n) {
  if (isnan(n)) {
    snprintf(out, size, "nan");
    return;
  }
  for (int digits = fabs(n) < DBL_MIN ? 1 : 15; digits <= 17; digits++) {
    snprintf(out, size, "%.*g", digits, n);
    if (strtod(out, NULL) == n) break;
  }
  if (!strpbrk(out, ".eni")) strncat(out, ".0", size - strlen(out) - 1);
}

void gs__lua_push_number(lua_State *L, lua_Number n) {
  char text[40];
  shortest(text, sizeof text, n);
  lua_pushstring(L, text);
}

/* Copies flags, width and precision after the '%'; returns where the conversion letter stands. */
static const char *read_spec(lua_State *L, const char *at, const char *end, char *spec) {
  const char *start = at;
  while (at < end && *at && strchr("-+ #0", *at) && at - start < 5) at++;
  for (int i = 0; i < 2 && at < end && *at >= '0' && *at <= '9'; i++) at++;
  if (at < end && *at == '.') {
    at++;
    for (int i = 0; i < 2 && at < end && *at >= '0' && *at <= '9'; i++) at++;
  }
  if (at == end || (*at >= '0' && *at <= '9') || strchr("-+ #.", *at))
    luaL_error(L, "invalid format: a flag, width or precision is too long, or a letter is missing");
  spec[0] = '%';
  memcpy(spec + 1, start, (size_t)(at - start));
  spec[1 + (at - start)] = '\0';
  return at;
}

static void add_quoted(luaL_Buffer *b, const char *s, size_t len) {
  luaL_addchar(b, '"');
  for (size_t i = 0; i < len; i++) {
    unsigned char c = (unsigned char)s[i];
    char code[8];
    bool digit_follows = i + 1 < len && s[i + 1] >= '0' && s[i + 1] <= '9';
    if (c == '"' || c == '\\' || c == '\n') {
      luaL_addchar(b, '\\');
      luaL_addchar(b, (char)c);
    } else if (c < 32 || c == 127) {
      snprintf(code, sizeof code, digit_follows ? "\\%03d" : "\\%d", c);
      luaL_addstring(b, code);
    } else {
      luaL_addchar(b, (char)c);
    }
  }
  luaL_addchar(b, '"');
}

static void add_literal_number(lua_State *L, luaL_Buffer *b, int arg) {
  char text[64];
  lua_Number n = lua_tonumber(L, arg);
  if (lua_isinteger(L, arg)) {
    lua_Integer i = lua_tointeger(L, arg);
    const char *form = i == LUA_MININTEGER ? "0x%llx" : "%lld";
    snprintf(text, sizeof text, form, (long long)i);
  } else if (isnan(n) || isinf(n)) {
    snprintf(text, sizeof text, "%s", isnan(n) ? "(0/0)" : n > 0 ? "1e9999" : "-1e9999");
  } else {
    snprintf(text, sizeof text, "%a", n);
  }
  luaL_addstring(b, text);
}

/* %q: a value as Lua source. */
static void add_literal(lua_State *L, luaL_Buffer *b, int arg) {
  size_t len;
  switch (lua_type(L, arg)) {
  case LUA_TSTRING: {
    const char *s = lua_tolstring(L, arg, &len);
    gs__lua_charge_bytes(L, len * 4);
    add_quoted(b, s, len);
    break;
  }
  case LUA_TNUMBER:
    add_literal_number(L, b, arg);
    break;
  case LUA_TNIL:
  case LUA_TBOOLEAN:
    luaL_addstring(b, lua_isnil(L, arg) ? "nil" : lua_toboolean(L, arg) ? "true" : "false");
    break;
  default:
    luaL_argerror(L, arg, "value has no literal form");
  }
}

static void add_text(lua_State *L, luaL_Buffer *b, const char *spec, int arg) {
  size_t len;
  char text[LONGEST_ITEM], form[LONGEST_SPEC + 8];
  const char *s = gs__lua_tostring(L, arg, &len);
  gs__lua_charge_bytes(L, len);
  if (spec[1] == '\0' || (len >= 100 && !strchr(spec, '.'))) {
    luaL_addvalue(b);
    return;
  }
  luaL_argcheck(L, len == strlen(s), arg, "string contains zeros");
  snprintf(form, sizeof form, "%ss", spec);
  int n = snprintf(text, sizeof text, form, s);
  lua_pop(L, 1);
  luaL_addlstring(b, text, (size_t)n);
}

static void add_number(lua_State *L, luaL_Buffer *b, const char *spec, char letter, int arg) {
  char text[LONGEST_ITEM], form[LONGEST_SPEC + 8];
  bool integer = strchr("dixXo", letter) != NULL;
  snprintf(form, sizeof form, "%s%s%c", spec, integer ? "ll" : "", letter);
  int n = integer ? snprintf(text, sizeof text, form, (long long)luaL_checkinteger(L, arg))
                  : snprintf(text, sizeof text, form, luaL_checknumber(L, arg));
  luaL_addlstring(b, text, (size_t)n);
}

static void add_character(lua_State *L, luaL_Buffer *b, const char *spec, int arg) {
  char text[LONGEST_ITEM], form[LONGEST_SPEC + 8];
  snprintf(form, sizeof form, "%sc", spec);
  int n = snprintf(text, sizeof text, form, (int)(unsigned char)luaL_checkinteger(L, arg));
  luaL_addlstring(b, text, (size_t)n);
}

static void add_item(lua_State *L, luaL_Buffer *b, const char *spec, char letter, int arg) {
  if (letter == 'p') {
    luaL_error(L, "not allowed: %%p");
  } else if (letter == '\0' || !strchr("dixXoaAeEfgGcsq", letter)) {
    luaL_error(L, "invalid conversion '%s%c' to 'format'", spec, letter ? letter : '?');
  } else if (letter == 's') {
    luaL_checkany(L, arg);
    add_text(L, b, spec, arg);
  } else if (letter == 'q') {
    luaL_checkany(L, arg);
    if (spec[1]) luaL_error(L, "specifier '%%q' cannot have modifiers");
    add_literal(L, b, arg);
  } else if (letter == 'c') {
    add_character(L, b, spec, arg);
  } else {
    add_number(L, b, spec, letter, arg);
  }
}

int gs__lua_format(lua_State *L) {
  size_t len;
  const char *at = luaL_checklstring(L, 1, &len), *end = at + len;
  int arg = 1;
  luaL_Buffer b;
  gs__lua_charge(L, len / 4);
  luaL_buffinit(L, &b);
  while (at < end) {
    char spec[LONGEST_SPEC];
    if (*at != '%') {
      luaL_addchar(&b, *at++);
    } else if (++at < end && *at == '%') {
      luaL_addchar(&b, *at++);
    } else {
      at = read_spec(L, at, end, spec);
      gs__lua_charge(L, 10);
      add_item(L, &b, spec, *at++, ++arg);
    }
  }
  luaL_pushresult(&b);
  return 1;
}
