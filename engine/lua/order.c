/* order: pairs and next in an order that hashes do not decide: integers ascending, strings by
 * bytes, false, true. pairs sorts the keys once, so a loop is n log n; it visits the keys that were
 * there at its start and still have a value. next finds the least key above the one given, at the
 * cost of the whole table: good to ask whether a table is empty, dear in a loop. */
#include <stdlib.h>
#include <string.h>

#include "lua/internal.h"

typedef struct key {
  enum { INTEGER, STRING, BOOLEAN } kind;
  int at; /* place in the array of keys */
  lua_Integer number;
  const char *text; /* alive while the key is in the table */
  size_t len;
} key;

typedef struct snapshot {
  size_t count, done;
  key keys[];
} snapshot;

/* False if the key has no order: it would be told apart by address or rounding only. */
static bool read_key(lua_State *L, int index, key *out) {
  key k = {INTEGER, 0, 0, NULL, 0};
  int type = lua_type(L, index);
  if (type == LUA_TSTRING) {
    k.kind = STRING;
    k.text = lua_tolstring(L, index, &k.len);
  } else if (type == LUA_TBOOLEAN) {
    k.kind = BOOLEAN;
    k.number = lua_toboolean(L, index);
  } else if (lua_isinteger(L, index)) {
    k.number = lua_tointeger(L, index);
  } else {
    return false;
  }
  *out = k;
  return true;
}

static void refuse_keys(lua_State *L) {
  luaL_error(L, "keys other than integers, strings and booleans have no order");
}

static int compare(const void *one, const void *two) {
  const key *a = one, *b = two;
  if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
  if (a->kind != STRING) return (a->number > b->number) - (a->number < b->number);
  int c = memcmp(a->text, b->text, a->len < b->len ? a->len : b->len);
  return c ? c : (a->len > b->len) - (a->len < b->len);
}

/* Counts the keys, charges for sorting them and checks that they have an order: in this sequence,
 * so that a refusal costs the same whatever the hash puts first. */
static size_t measure(lua_State *L, int table) {
  size_t n = 0, weight = 0;
  uint64_t depth = 1;
  bool good = true;
  for (lua_pushnil(L); lua_next(L, table); n++) {
    key k = {INTEGER, 0, 0, NULL, 0};
    lua_pop(L, 1);
    if (!read_key(L, -1, &k)) good = false;
    weight += k.kind == STRING ? 2 + k.len / 32 : 1;
  }
  for (size_t i = n; i > 1; i >>= 1) depth++;
  gs__lua_charge(L, 4 + n * 2 + weight * depth / 2);
  if (!good) refuse_keys(L);
  return n;
}

/* Pushes an array of the keys as found and a snapshot that says their order. */
static snapshot *take(lua_State *L, int table) {
  luaL_checkstack(L, 6, NULL);
  size_t n = measure(L, table);
  lua_createtable(L, n < 1 << 30 ? (int)n : 0, 0);
  snapshot *s = lua_newuserdatauv(L, sizeof *s + n * sizeof *s->keys, 0);
  int keys = lua_gettop(L) - 1;
  bool sorted = true;
  s->count = s->done = 0;
  for (lua_pushnil(L); s->count < n && lua_next(L, table);) {
    key *k = &s->keys[s->count++];
    lua_pop(L, 1);
    read_key(L, -1, k);
    k->at = (int)s->count;
    if (s->count > 1 && compare(k - 1, k) > 0) sorted = false;
    lua_pushvalue(L, -1);
    lua_rawseti(L, keys, k->at);
  }
  lua_settop(L, keys + 1);
  if (!sorted) qsort(s->keys, s->count, sizeof *s->keys, compare);
  return s;
}

void gs__lua_push_sorted_keys(lua_State *L, int index) {
  index = lua_absindex(L, index);
  snapshot *s = take(L, index);
  lua_createtable(L, (int)s->count, 0);
  for (size_t i = 0; i < s->count; i++) {
    lua_rawgeti(L, -3, s->keys[i].at);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_replace(L, -3);
  lua_pop(L, 1);
}

/* Upvalues: table, keys, snapshot. */
static int step(lua_State *L) {
  snapshot *s = lua_touserdata(L, lua_upvalueindex(3));
  lua_settop(L, 0);
  while (s->done < s->count) {
    lua_rawgeti(L, lua_upvalueindex(2), s->keys[s->done++].at);
    lua_pushvalue(L, -1);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 2;
    lua_settop(L, 0);
  }
  lua_pushnil(L);
  return 1;
}

int gs__lua_pairs(lua_State *L) {
  luaL_checkany(L, 1);
  lua_settop(L, 1);
  if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_call(L, 1, 3);
    return 3;
  }
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_pushvalue(L, 1);
  take(L, 1);
  lua_pushcclosure(L, step, 3);
  lua_pushvalue(L, 1);
  return 2;
}

int gs__lua_next(lua_State *L) {
  enum { TABLE = 1, FROM = 2, BEST = 3 };
  luaL_checktype(L, TABLE, LUA_TTABLE);
  lua_settop(L, 2);
  lua_pushnil(L);
  bool first = lua_isnil(L, FROM);
  key from = {INTEGER, 0, 0, NULL, 0}, best = {INTEGER, 0, 0, NULL, 0};
  bool good = first || read_key(L, FROM, &from);
  uint64_t cost = 4;
  for (lua_pushnil(L); lua_next(L, TABLE);) {
    key k = {INTEGER, 0, 0, NULL, 0};
    lua_pop(L, 1);
    if (!read_key(L, -1, &k)) good = false;
    cost += 2 + k.len / 16;
    if (!first && compare(&k, &from) <= 0) continue;
    if (!lua_isnil(L, BEST) && compare(&k, &best) >= 0) continue;
    best = k;
    lua_copy(L, -1, BEST);
  }
  gs__lua_charge(L, cost);
  if (!good) refuse_keys(L);
  if (lua_isnil(L, BEST)) return 1;
  lua_pushvalue(L, BEST);
  lua_rawget(L, TABLE);
  return 2;
}
