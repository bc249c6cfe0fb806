/* find: string.find, match, gmatch and gsub on luapat, with every step charged to the budget. */
#include <string.h>

#include "lua/internal.h"
#include "lua/luapat.h"

enum {
  TRIES_PER_STEP = 4, /* a byte tried costs about a quarter of an instruction */
  SHORT_PATTERN = 40  /* up to this length a compiled pattern stays on the C stack */
};

typedef union room { /* for the compiled form of a short pattern */
  uint64_t align;
  char bytes[(SHORT_PATTERN + 1) * (sizeof(gs__luapat_item) + sizeof(gs__luapat_frame))];
} room;

static void compile_into(lua_State *L, gs__luapat *p, int arg, void *memory, bool may_anchor) {
  size_t len;
  const char *text = lua_tolstring(L, arg, &len);
  gs__lua_charge(L, 5 + len);
  const char *wrong = gs__luapat_compile(p, memory, text, len, may_anchor);
  if (wrong) luaL_error(L, "%s", wrong);
}

static void compile(lua_State *L, gs__luapat *p, int arg, room *small, bool may_anchor) {
  size_t len;
  luaL_checklstring(L, arg, &len);
  void *memory = small;
  if (len > SHORT_PATTERN) {
    gs__lua_charge_bytes(L, gs__luapat_size(len));
    memory = lua_newuserdatauv(L, gs__luapat_size(len), 0);
  }
  compile_into(L, p, arg, memory, may_anchor);
}

/* Packs search with few patterns, over and over: a short one stays compiled, known by the place of its string,
 * which stays, too. What it costs is charged each time, so that steps do not depend on places. */
static const char TEXTS = 0;   /* key of the registry: its address counts */

void gs__lua_open_patterns(lua_State *L) {
  lua_createtable(L, GS__LUA_PATTERNS, 0);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &TEXTS);
}

static void keep_compiled(lua_State *L, const gs__luapat *p, int arg, size_t place) {
  luaL_checkstack(L, 2, "too many patterns");
  lua_rawgetp(L, LUA_REGISTRYINDEX, &TEXTS);
  lua_pushvalue(L, arg);
  lua_rawseti(L, -2, (lua_Integer)place + 1);
  lua_pop(L, 1);
  gs__lua_pattern *k = gs__lua_of(L)->patterns + place;
  k->text = lua_topointer(L, arg);
  k->count = p->count;
  k->captures = p->captures;
  k->anchored = p->anchored;
  memcpy(k->items, p->items, p->count * sizeof *p->items);
}

/* Like compile with an anchor; for a search during which no other can take the place of this one. */
static void compile_or_recall(lua_State *L, gs__luapat *p, int arg, room *small) {
  const void *text = lua_topointer(L, arg);
  size_t place = ((uintptr_t)text >> 4 ^ (uintptr_t)text >> 11) & (GS__LUA_PATTERNS - 1);
  gs__lua_pattern *k = gs__lua_of(L)->patterns + place;
  if (k->text != text) {
    compile(L, p, arg, small, true);
    if (p->count <= GS__LUA_ITEMS && (void *)p->items == small) keep_compiled(L, p, arg, place);
    return;
  }
  gs__lua_charge(L, 5 + lua_rawlen(L, arg));
  p->items = k->items;
  p->frames = (gs__luapat_frame *)(void *)small;
  p->count = k->count;
  p->captures = k->captures;
  p->anchored = k->anchored;
}

/* For the message of an abort: the pattern, cut and readable. */
static void name_pattern(lua_State *L, int arg) {
  gs__lua *l = gs__lua_of(L);
  size_t len;
  const char *text = lua_tolstring(L, arg, &len);
  size_t most = sizeof l->pattern - 4, n = len < most ? len : most;
  for (size_t i = 0; i < n; i++) l->pattern[i] = text[i] >= ' ' && text[i] < 127 ? text[i] : '?';
  memcpy(l->pattern + n, len > n ? "..." : "", len > n ? 4 : 1);
}

static bool search(lua_State *L, gs__luapat *p, int pattern_arg, const char *s, size_t len,
                   size_t from) {
  gs__lua *l = gs__lua_of(L);
  uint64_t most = l->left < UINT64_MAX / TRIES_PER_STEP ? l->left * TRIES_PER_STEP : UINT64_MAX;
  uint64_t steps = most;
  gs__luapat_result result = gs__luapat_search(p, s, len, from, &steps);
  if (result == GS__LUAPAT_STOPPED && *l->pattern == '\0') name_pattern(L, pattern_arg);
  gs__lua_charge(L, (most - steps) / TRIES_PER_STEP + 1);
  return result == GS__LUAPAT_YES;
}

static void push_capture(lua_State *L, const gs__luapat *p, int i, const char *s) {
  if (i >= p->captures) {
    if (i != 0) luaL_error(L, "invalid capture index %%%d", i + 1);
    lua_pushlstring(L, s + p->start, p->end - p->start);
  } else if (p->capture[i].len == GS__LUAPAT_POSITION) {
    lua_pushinteger(L, (lua_Integer)p->capture[i].start + 1);
  } else {
    lua_pushlstring(L, s + p->capture[i].start, p->capture[i].len);
  }
}

/* All captures, or the whole match if the pattern has none and it is wanted. */
static int push_captures(lua_State *L, const gs__luapat *p, const char *s, bool whole) {
  int n = p->captures == 0 && whole ? 1 : p->captures;
  luaL_checkstack(L, n, "too many captures");
  for (int i = 0; i < n; i++) push_capture(L, p, i, s);
  return n;
}

/* 0-based start; len + 1 and more mean: nothing to find. */
static size_t start_of(lua_State *L, int arg, size_t len) {
  lua_Integer i = luaL_optinteger(L, arg, 1);
  if (i > 0) return (size_t)i - 1;
  if (i == 0 || i < -(lua_Integer)len) return 0;
  return (size_t)((lua_Integer)len + i);
}

static bool is_plain(const char *pattern, size_t len) {
  for (size_t i = 0; i < len; i++)
    if (pattern[i] && strchr("^$*+?.([%-", pattern[i])) return false;
  return true;
}

/* First place of the needle at or after `at`, or SIZE_MAX; charges as it goes. */
static size_t find_plain(lua_State *L, const char *s, size_t len, const char *needle, size_t n,
                         size_t at) {
  if (n == 0) return at;
  while (len - at >= n) {
    const char *hit = memchr(s + at, needle[0], len - at - n + 1);
    size_t next = hit ? (size_t)(hit - s) : len;
    gs__lua_charge(L, (next - at) / 32 + (hit ? 1 + n / 32 : 1));
    if (!hit) break;
    if (memcmp(hit, needle, n) == 0) return next;
    at = next + 1;
  }
  return SIZE_MAX;
}

static int find_or_match(lua_State *L, bool find) {
  size_t len, n;
  const char *s = luaL_checklstring(L, 1, &len), *text = luaL_checklstring(L, 2, &n);
  size_t from = start_of(L, 3, len);
  if (from > len) {
    lua_pushnil(L);
    return 1;
  }
  if (find && (lua_toboolean(L, 4) || is_plain(text, n))) {
    size_t at = find_plain(L, s, len, text, n, from);
    if (at == SIZE_MAX)
      lua_pushnil(L);
    else
      lua_pushinteger(L, (lua_Integer)at + 1), lua_pushinteger(L, (lua_Integer)(at + n));
    return at == SIZE_MAX ? 1 : 2;
  }
  room small;
  gs__luapat p;
  compile_or_recall(L, &p, 2, &small);
  if (!search(L, &p, 2, s, len, from)) {
    lua_pushnil(L);
    return 1;
  }
  if (!find) return push_captures(L, &p, s, true);
  lua_pushinteger(L, (lua_Integer)p.start + 1);
  lua_pushinteger(L, (lua_Integer)p.end);
  return push_captures(L, &p, s, false) + 2;
}

int gs__lua_find(lua_State *L) {
  return find_or_match(L, true);
}

int gs__lua_match(lua_State *L) {
  return find_or_match(L, false);
}

typedef struct walk { /* the state of a gmatch */
  gs__luapat p;
  size_t from, last; /* last: end of the last match, SIZE_MAX before the first */
} walk;

/* The next match after the last that is not empty at its end. */
static bool next_match(lua_State *L, walk *w, int pattern_arg, const char *s, size_t len) {
  while (w->from <= len && search(L, &w->p, pattern_arg, s, len, w->from)) {
    if (w->p.end != w->last) {
      w->from = w->last = w->p.end;
      return true;
    }
    w->from = w->p.start + 1;
  }
  w->from = len + 1;
  return false;
}

/* Upvalues: text, pattern, walk; the compiled pattern lies behind the walk. */
static int gmatch_step(lua_State *L) {
  size_t len;
  const char *s = lua_tolstring(L, lua_upvalueindex(1), &len);
  walk *w = lua_touserdata(L, lua_upvalueindex(3));
  if (next_match(L, w, lua_upvalueindex(2), s, len)) return push_captures(L, &w->p, s, true);
  lua_pushnil(L);
  return 1;
}

/* Pushes a walk with a compiled pattern, whose items are copied behind it: most have few. What a search fills is
 * empty at first: p's own, on the C stack, may hold addresses, and a kept pack must have none of them. */
static walk *new_walk(lua_State *L, const gs__luapat *p) {
  size_t items = p->count * sizeof *p->items, frames = p->count * sizeof *p->frames;
  walk *w = lua_newuserdatauv(L, sizeof *w + items + frames, 0);
  w->p = (gs__luapat){.count = p->count, .captures = p->captures, .anchored = p->anchored};
  w->p.items = memcpy(w + 1, p->items, items);
  w->p.frames = (gs__luapat_frame *)(void *)(w->p.items + p->count);
  return w;
}

int gs__lua_gmatch(lua_State *L) {
  size_t len, n;
  luaL_checklstring(L, 1, &len);
  luaL_checklstring(L, 2, &n);
  size_t from = start_of(L, 3, len);
  lua_settop(L, 2);
  room small;
  gs__luapat p;
  compile(L, &p, 2, &small, false);
  gs__lua_charge_bytes(L, gs__luapat_size(n));
  walk *w = new_walk(L, &p);
  w->from = from;
  w->last = SIZE_MAX;
  lua_insert(L, 3);   /* below it may lie what a long pattern was compiled into */
  lua_settop(L, 3);
  lua_pushcclosure(L, gmatch_step, 3);
  return 1;
}

/* "%1" and the like in a replacement text. */
static void add_template(lua_State *L, luaL_Buffer *b, const gs__luapat *p, const char *s) {
  size_t n;
  const char *t = lua_tolstring(L, 3, &n);
  for (size_t i = 0; i < n; i++) {
    if (t[i] != '%') {
      luaL_addchar(b, t[i]);
    } else if (++i < n && t[i] == '%') {
      luaL_addchar(b, '%');
    } else if (i < n && t[i] == '0') {
      luaL_addlstring(b, s + p->start, p->end - p->start);
    } else if (i < n && t[i] >= '1' && t[i] <= '9') {
      push_capture(L, p, t[i] - '1', s);
      gs__lua_charge_bytes(L, lua_rawlen(L, -1));
      luaL_addvalue(b);
    } else {
      luaL_error(L, "invalid use of '%%' in replacement string");
    }
  }
  gs__lua_charge(L, n / 8);
}

static void add_replacement(lua_State *L, luaL_Buffer *b, const gs__luapat *p, const char *s) {
  size_t size = p->end - p->start;
  gs__lua_charge_bytes(L, size);
  int type = lua_type(L, 3);
  if (type == LUA_TSTRING) {
    add_template(L, b, p, s);
    return;
  }
  if (type == LUA_TFUNCTION) {
    lua_pushvalue(L, 3);
    lua_call(L, push_captures(L, p, s, true), 1);
  } else {
    push_capture(L, p, 0, s);
    lua_gettable(L, 3);
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    luaL_addlstring(b, s + p->start, size);
    return;
  }
  if (!lua_isstring(L, -1)) luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  gs__lua_tostring(L, -1, &size);
  lua_remove(L, -2);
  gs__lua_charge_bytes(L, size);
  luaL_addvalue(b);
}

int gs__lua_gsub(lua_State *L) {
  size_t len;
  const char *s = luaL_checklstring(L, 1, &len);
  luaL_checklstring(L, 2, NULL);
  int type = lua_type(L, 3);
  luaL_argexpected(
      L, type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TTABLE || type == LUA_TFUNCTION,
      3, "string, function or table");
  lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)len + 1), n = 0;
  if (type == LUA_TNUMBER) gs__lua_tostring(L, 3, NULL), lua_replace(L, 3);
  room small;
  walk w = {.from = 0, .last = SIZE_MAX};
  compile(L, &w.p, 2, &small, true);
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  size_t copied = 0;
  while (n < most && next_match(L, &w, 2, s, len)) {
    n++;
    luaL_addlstring(&b, s + copied, w.p.start - copied);
    copied = w.p.end;
    add_replacement(L, &b, &w.p, s);
    if (w.p.anchored) break;
  }
  gs__lua_charge_bytes(L, len);
  luaL_addlstring(&b, s + copied, len - copied);
  luaL_pushresult(&b);
  lua_pushinteger(L, n);
  return 2;
}
