#include "lua/core.h"

#include <string.h>

#include "base/utf8.h"

const char *gs__core_text(lua_State *L, int index, size_t *len) {
  const char *s = luaL_checklstring(L, index, len);
  if (!gs__utf8_valid(s, *len)) luaL_error(L, "a string that is not valid UTF-8");
  return s;
}

const char *gs__core_string(gs__loader *l, int index, const char *field) {
  lua_State *L = gs__lua_state(l->lua);
  lua_getfield(L, index, field);
  size_t n;
  const char *s = lua_isstring(L, -1) ? gs__core_text(L, -1, &n) : NULL;
  const char *copy = s ? gs__plan_dup(l->plan, s, n) : NULL;
  lua_pop(L, 1);
  return copy;
}

lua_Integer gs__core_integer(lua_State *L, int index, const char *field, lua_Integer otherwise) {
  lua_getfield(L, index, field);
  lua_Integer v = lua_isnumber(L, -1) ? lua_tointeger(L, -1) : otherwise;
  lua_pop(L, 1);
  return v;
}

bool gs__core_flag(lua_State *L, int index, const char *field) {
  lua_getfield(L, index, field);
  bool v = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return v;
}

int gs__core_raise(lua_State *L, const gs__err *err) {
  if (*err->file && err->line) return luaL_error(L, "%s:%d: %s", err->file, err->line, err->message);
  if (*err->file) return luaL_error(L, "%s: %s", err->file, err->message);
  return luaL_error(L, "%s", err->message);
}

const gs__source_file *gs__core_file(lua_State *L, const char *relative) {
  gs__err err = {0};
  const gs__source_file *f = gs__loader_file(gs__loader_of(L), relative, &err);
  if (!f) gs__core_raise(L, &err);
  return f;
}

uint64_t gs__core_mask(lua_State *L, const gs__language *language, const char *words) {
  uint64_t mask = ~(uint64_t)0;
  for (const char *p = words + strspn(words, " "); *p; p += strspn(p, " ")) {
    size_t n = strcspn(p, " ");
    uint64_t one = gs__language_tag_mask(language, p, n);
    if (!one) luaL_error(L, "unknown tag or tag word \"%s\"", lua_pushlstring(L, p, n));
    mask &= one;
    p += n;
  }
  return mask;
}

/* where(level) -> file, line of the pack's code that called the Lua side. */
static int where(lua_State *L) {
  lua_Debug ar;
  int level = (int)luaL_optinteger(L, 1, 1);
  if (!lua_getstack(L, level, &ar) || !lua_getinfo(L, "Sl", &ar)) return 0;
  const char *source = ar.source;
  lua_pushstring(L, *source == '@' || *source == '=' ? source + 1 : source);
  lua_pushinteger(L, ar.currentline);
  return 2;
}

/* note(severity, code, file, line, column, message, hint?) */
static int note(lua_State *L) {
  static const char *const severities[] = {"note", "warning", "error", NULL};
  gs__loader_note(gs__loader_of(L), (gs_severity)luaL_checkoption(L, 1, NULL, severities),
                  luaL_checkstring(L, 2), luaL_optstring(L, 3, NULL), (int)luaL_optinteger(L, 4, 0),
                  (int)luaL_optinteger(L, 5, 0), luaL_checkstring(L, 6), luaL_optstring(L, 7, NULL));
  return 0;
}

/* refuse("file:line: what") */
static int refuse(lua_State *L) {
  gs__loader_refuse(gs__loader_of(L), luaL_checkstring(L, 1));
  return 0;
}

/* on_show(function): how a session tells a value */
static int on_show(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_settop(L, 1);
  lua_setfield(L, LUA_REGISTRYINDEX, "gainsay.show");
  return 0;
}

/* near(name, {names}) -> nearest or nil, another one that is as near or nil, how many slips away */
static int near(lua_State *L) {
  gs__near n;
  gs__near_init(&n, luaL_checkstring(L, 1));
  luaL_checktype(L, 2, LUA_TTABLE);
  for (lua_Integer i = 1; lua_rawgeti(L, 2, i) == LUA_TSTRING; i++) {
    gs__near_try(&n, lua_tostring(L, -1));
    lua_pop(L, 1);
  }
  if (!n.best) return 0;
  lua_pushstring(L, n.best);
  lua_pushstring(L, n.also);
  lua_pushinteger(L, (lua_Integer)n.distance);
  return 3;
}

/* ---- what schema.lua asks of each table: here, as it is asked of thousands ---- */

/* A number without a fraction, and so small that sums of points stay numbers. */
static bool is_whole_number(lua_State *L, int value) {
  enum { MOST = 1000000 };
  int whole = 0;
  lua_Integer n = lua_type(L, value) == LUA_TNUMBER ? lua_tointegerx(L, value, &whole) : 0;
  return whole && n >= -MOST && n <= MOST;
}

/* is_whole(value) */
static int is_whole(lua_State *L) {
  lua_pushboolean(L, is_whole_number(L, 1));
  return 1;
}

/* Is the type one of those in "type|type"? "integer" is a whole number. */
static bool has_type(const char *wanted, const char *type) {
  size_t n = strlen(type);
  for (const char *p = wanted; (p = strstr(p, type)); p += n)
    if ((p == wanted || p[-1] == '|') && (!p[n] || p[n] == '|')) return true;
  return false;
}

static bool is_of_type(lua_State *L, int value, const char *wanted) {
  return has_type(wanted, luaL_typename(L, value)) || (is_whole_number(L, value) && has_type(wanted, "integer"));
}

static bool is_among(lua_State *L, int value, int values) {
  bool found = false;
  for (lua_Integer i = 1; !found && lua_rawgeti(L, values, i) != LUA_TNIL; i++) {
    found = lua_rawequal(L, value, -1);
    lua_pop(L, 1);
  }
  return found;
}

/* fits(table, {field = "type|type" or {values}}) -> is each field one of these, and of such a type or value? */
static int fits(lua_State *L) {
  enum { TABLE = 1, FIELDS, NAME, VALUE, WANTED };
  bool all = true;
  for (lua_pushnil(L); all && lua_next(L, TABLE); lua_settop(L, NAME)) {
    lua_pushvalue(L, NAME);
    int kind = lua_rawget(L, FIELDS);
    if (kind == LUA_TSTRING) all = is_of_type(L, VALUE, lua_tostring(L, WANTED));
    else all = kind == LUA_TTABLE && is_among(L, VALUE, WANTED);
  }
  lua_pushboolean(L, all);
  return 1;
}

/* no_string({...}) -> the place of the first item of a list that is no string, if there is one */
static int no_string(lua_State *L) {
  int type;
  for (lua_Integer i = 1; (type = lua_rawgeti(L, 1, i)) != LUA_TNIL; i++, lua_settop(L, 1)) {
    if (type == LUA_TSTRING) continue;
    lua_pushinteger(L, i);
    return 1;
  }
  return 0;
}

/* The steps of a way to a field, which are the items of the table at that index: names and numbers. */
static gs__field_path take_path(lua_State *L, int index) {
  gs__field_path path = {0};
  for (bool more = true; more && path.count < GS__FIELD_DEPTH; lua_pop(L, 1)) {
    bool key = lua_rawgeti(L, index, (lua_Integer)path.count + 1) == LUA_TSTRING;
    more = key || lua_isinteger(L, -1);
    if (key) path.step[path.count].key = lua_tostring(L, -1);   /* which the table keeps */
    else if (more) path.step[path.count].index = (int)lua_tointeger(L, -1);
    path.count += more;
  }
  return path;
}

/* field(file, line, word, name, {steps}, of_key) -> line, column of a field of a declaration */
static int field(lua_State *L) {
  int line, column;
  luaL_checktype(L, 5, LUA_TTABLE);
  gs__field_path path = take_path(L, 5);
  path.of_key = lua_toboolean(L, 6);
  gs__loader_field(gs__loader_of(L), luaL_checkstring(L, 1), (int)luaL_checkinteger(L, 2), luaL_checkstring(L, 3),
                   luaL_checkstring(L, 4), &path, &line, &column);
  lua_pushinteger(L, line);
  lua_pushinteger(L, column);
  return 2;
}

/* manifest{version, about, needs} of the pack whose pack.lua runs */
static int manifest(lua_State *L) {
  gs__loader *l = gs__loader_of(L);
  gs__pack *p = l->plan->packs.at + l->pack;
  const char *version = gs__core_string(l, 1, "version"), *about = gs__core_string(l, 1, "about");
  if (version) p->version = version;
  if (about) p->about = about;
  lua_pushvalue(L, 1);
  lua_setfield(L, LUA_REGISTRYINDEX, "gainsay.manifest");
  lua_pushstring(L, p->name);
  return 1;
}

static int pack_name(lua_State *L) {
  gs__loader *l = gs__loader_of(L);
  lua_pushstring(L, l->plan->packs.at[l->pack].name);
  return 1;
}

void gs__core_open(gs__loader *l) {
  static const luaL_Reg functions[] = {{"where", where}, {"note", note}, {"refuse", refuse},
                                       {"on_show", on_show}, {"fits", fits}, {"is_whole", is_whole},
                                       {"no_string", no_string}, {"near", near}, {"field", field},
                                       {"manifest", manifest}, {"pack_name", pack_name}, {NULL, NULL}};
  lua_State *L = gs__lua_state(l->lua);
  luaL_newlib(L, functions);
  gs__core_language_open(L);
  gs__core_words_open(L);
  gs__core_rules_open(L);
}
