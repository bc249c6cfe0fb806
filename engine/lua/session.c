/* session: evaluates what an analyst types, in an environment that lasts. */
#include "lua/carry.h"
#include "lua/loading.h"

#define PRINTED_MOST ((size_t)1 << 20)   /* nobody reads what a pass prints in a batch: it must not grow */

void gs__session_print(const char *line, size_t len, void *payload) {
  gs__loader *l = payload;
  if (l->printed.len + len > PRINTED_MOST) return;
  gs__str_add(&l->printed, line, len);
  if (!len || line[len - 1] != '\n') gs__str_putc(&l->printed, '\n');
}

void gs__loader_renew(gs__loader *l) {
  l->session_serial = ++l->serial;
}

static int session_env(gs__loader *l) {
  lua_State *L = gs__lua_state(l->lua);
  if (!l->session) {
    gs__lua_loosen(l->lua, gs__packs_env(l, "."));
    l->session = luaL_ref(L, LUA_REGISTRYINDEX);
  }
  lua_rawgeti(L, LUA_REGISTRYINDEX, l->session);
  return lua_gettop(L);
}

static void define_doc(gs__loader *l, int env) {
  if (l->run) gs__bind_push_doc(l);
  else lua_pushnil(gs__lua_state(l->lua));
  gs__lua_define(l->lua, env, "doc");
}

/* An eighth of the memory leaves room for what comes next. `doc` is made anew for each line. */
void gs__session_carry(gs__loader *l, gs__lua *ended) {
  lua_State *from = gs__lua_state(ended), *to = gs__lua_state(l->lua);
  int old = l->session;
  l->session = 0;
  if (!old) return;
  int fresh = session_env(l);
  lua_pushboolean(to, 0);
  gs__lua_define(l->lua, fresh, "doc");
  lua_rawgeti(from, LUA_REGISTRYINDEX, old);
  gs__carry(from, lua_gettop(from), to, fresh, gs__plan_limits(l->plan, 0).lua_bytes / 8, &l->lost);
  lua_settop(from, 0);
  lua_settop(to, 0);
}

void gs__loader_lost(gs__loader *l) {
  if (!l->lost.len) return;
  gs__str_printf(&l->printed, "no longer known: %s\n", gs__str_get(&l->lost));
  gs__str_clear(&l->lost);
}

/* As a value if it can be one, else as statements. */
static int load_line(gs__loader *l, const char *text, size_t len, int env, gs__err *err) {
  gs__str as_value = {0};
  gs__str_printf(&as_value, "return %.*s", (int)len, text);
  int code = gs__lua_load(l->lua, as_value.at, as_value.len, "=lua", env, err);
  if (code < 0) code = gs__lua_load(l->lua, text, len, "=lua", env, err);
  gs__str_dispose(&as_value);
  return code;
}

static int print_value(gs__loader *l, int index, gs__err *err) {
  lua_State *L = gs__lua_state(l->lua);
  lua_getfield(L, LUA_REGISTRYINDEX, "gainsay.show");
  lua_pushvalue(L, index);
  if (gs__lua_call(l->lua, 1, 1, err) < 0) return err->code;
  size_t n;
  const char *s = lua_tolstring(L, -1, &n);
  if (s) gs__session_print(s, n, l);
  return 0;
}

static int evaluate(gs__loader *l, const char *text, size_t len, gs__err *err) {
  lua_State *L = gs__lua_state(l->lua);
  int env = session_env(l);
  define_doc(l, env);
  int code = load_line(l, text, len, env, err);
  if (code == 0) code = gs__lua_call(l->lua, 0, LUA_MULTRET, err);
  int last = lua_gettop(L);
  for (int i = env + 1; code == 0 && i <= last; i++) code = print_value(l, i, err);
  if (code == 0 && last > env) {
    lua_pushvalue(L, env + 1);
    gs__lua_define(l->lua, env, "_");
  }
  return code;
}

int gs__loader_eval(gs__loader *l, gs__run *run, const char *text, size_t len, gs__err *err) {
  gs__str_clear(&l->printed);
  gs__lua_reset_budget(l->lua, 0, 0);
  uint64_t serial = l->serial;
  l->run = run;
  l->serial = l->session_serial;
  int code = evaluate(l, text, len, err);
  lua_settop(gs__lua_state(l->lua), 0);
  l->run = NULL;
  l->serial = serial;
  return code;
}
