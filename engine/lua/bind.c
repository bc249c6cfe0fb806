#include "lua/bind.h"

#include <stdlib.h>
#include <string.h>

#include "lua/core.h"

gs__run *gs__bind_run(lua_State *L) {
  gs__run *run = gs__loader_of(L)->run;
  if (!run) luaL_error(L, "there is no document here");
  return run;
}

gs__handle *gs__bind_check(lua_State *L, int arg, const char *type) {
  gs__handle *h = luaL_checkudata(L, arg, type);
  if (h->serial != gs__loader_of(L)->serial)
    luaL_argerror(L, arg, "belongs to a document that is no longer read");
  return h;
}

void gs__bind_push(lua_State *L, const char *type, uint32_t a, uint32_t b) {
  gs__handle *h = lua_newuserdatauv(L, sizeof *h, 0);
  *h = (gs__handle){gs__loader_of(L)->serial, a, b};
  luaL_setmetatable(L, type);
}

void gs__bind_push_text(lua_State *L, uint32_t start, uint32_t end) {
  const gs__doc *doc = gs__bind_run(L)->doc;
  if (start >= end) {
    lua_pushliteral(L, "");
    return;
  }
  uint32_t a = doc->token_start[start], b = doc->token_end[end - 1];
  gs__lua_charge_bytes(L, b - a);
  lua_pushlstring(L, doc->text + a, b - a);
}

void gs__bind_push_sym(lua_State *L, gs__sym sym) {
  const gs__symbols *s = &gs__bind_run(L)->plan->symbols;
  if (!sym) lua_pushnil(L);
  else lua_pushlstring(L, gs__sym_text(s, sym), gs__sym_len(s, sym));
}

gs__sym gs__bind_sym(lua_State *L, int arg) {
  gs__symbols *s = &gs__bind_run(L)->plan->symbols;
  if (lua_isboolean(L, arg)) return lua_toboolean(L, arg) ? gs__sym_of(s, "yes") : 0;
  if (lua_isnoneornil(L, arg)) return 0;
  size_t n;
  const char *text = gs__core_text(L, arg, &n);
  gs__lua_charge(L, n / 4 + 1);        /* symbols stay until the document is read */
  return gs__sym_intern(s, text, n);
}

void gs__bind_push_mentions(lua_State *L, int type_arg, uint32_t a, uint32_t b) {
  gs__run *run = gs__bind_run(L);
  size_t n;
  const char *name = luaL_checklstring(L, type_arg, &n);
  int type = gs__plan_find_type(run->plan, name, n);
  if (type < 0) luaL_error(L, "unknown type \"%s\"", name);
  lua_newtable(L);
  if (run->plan->types.at[type].source != GS__FOUND) return;
  gs__edges_layer(run, (uint32_t)type);
  const gs__edges *e = run->lattice.layers + type;
  if (!e->first[0]) return;
  lua_Integer count = 0;
  for (uint32_t i = e->first[0][a]; i < e->first[0][b]; i++) {
    const gs__mention *m = run->mentions.at[e->edge[0][i].item];
    if (m->end > b) continue;
    gs__bind_push(L, GS__MENTION_HANDLE, m->number, 0);
    lua_rawseti(L, -2, ++count);
  }
  gs__lua_charge(L, (uint64_t)count * 4 + 8);
}

/* __index: a method, or a field worked out by the function in upvalue 2. */
static int index_handle(lua_State *L) {
  lua_pushvalue(L, 2);
  lua_rawget(L, lua_upvalueindex(1));
  if (!lua_isnil(L, -1)) return 1;
  lua_settop(L, 2);
  return lua_tocfunction(L, lua_upvalueindex(2))(L);
}

static int same_handle(lua_State *L) {
  const gs__handle *x = lua_touserdata(L, 1), *y = lua_touserdata(L, 2);
  lua_pushboolean(L, x && y && memcmp(x, y, sizeof *x) == 0);
  return 1;
}

static int name_handle(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  return 1;
}

void gs__bind_type(lua_State *L, const char *type, const luaL_Reg *methods, lua_CFunction field) {
  luaL_newmetatable(L, type);
  lua_newtable(L);
  luaL_setfuncs(L, methods, 0);
  lua_pushcfunction(L, field);
  lua_pushcclosure(L, index_handle, 2);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, same_handle);
  lua_setfield(L, -2, "__eq");
  lua_pushstring(L, type);
  lua_pushcclosure(L, name_handle, 1);
  lua_setfield(L, -2, "__tostring");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pop(L, 1);
}

void gs__bind_open(gs__loader *l) {
  lua_State *L = gs__lua_state(l->lua);
  gs__bind_document(L);
  gs__bind_mention(L);
  gs__bind_span(L);
}

void gs__bind_push_doc(gs__loader *l) {
  gs__bind_push(gs__lua_state(l->lua), GS__DOCUMENT, 0, 0);
}

/* ---- hooks of the plan ---- */

static void begin(void *payload, gs__run *run) {
  gs__loader *l = payload;
  l->run = run;
  l->serial++;
  gs__lua_reset_budget(l->lua);
}

/* Calls the function `ref` with the document and, unless GS__NONE, a mention. */
static int call(gs__loader *l, gs__run *run, int ref, uint32_t mention, int results, gs__err *err) {
  lua_State *L = gs__lua_state(l->lua);
  l->run = run;
  lua_rawgeti(L, LUA_REGISTRYINDEX, ref);
  int args = 1;
  if (mention != GS__NONE) {
    gs__bind_push(L, GS__MENTION_HANDLE, mention, 0);
    args++;
  }
  gs__bind_push_doc(l);
  return gs__lua_call(l->lua, args, results, err);
}

static int check(void *payload, gs__run *run, uint32_t mention, int ref, gs__err *err) {
  gs__loader *l = payload;
  int code = call(l, run, ref, mention, 1, err);
  if (code < 0) return code;
  lua_State *L = gs__lua_state(l->lua);
  int kept = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return kept;
}

static int build(void *payload, gs__run *run, uint32_t mention, int ref, gs__err *err) {
  return call(payload, run, ref, mention, 0, err);
}

static int pass(void *payload, gs__run *run, int ref, gs__err *err) {
  return call(payload, run, ref, GS__NONE, 0, err);
}

void gs__bind_hooks(gs__loader *l) {
  l->plan->hooks = (gs__hooks){l, check, build, pass, begin};
}
