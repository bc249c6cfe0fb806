#include "lua/state.h"

#include <lualib.h>
#include <stdlib.h>
#include <string.h>

#include "lua/internal.h"

enum { DEFAULT_STEPS = 50000000, DEFAULT_BYTES = 64 << 20, LEAST_BYTES = 256 << 10 };

static int open_all(lua_State *L) {
  gs__lua_open(L);
  return 0;
}

gs__lua *gs__lua_new(uint64_t steps, size_t bytes) {
  gs__lua *l = gs__mem_alloc(sizeof *l);
  l->usual = l->limit = l->left = steps ? steps : DEFAULT_STEPS;
  l->usual_cap = bytes ? bytes : DEFAULT_BYTES;
  if (l->usual_cap < LEAST_BYTES) l->usual_cap = LEAST_BYTES;
  l->cap = l->usual_cap;
  l->blocks.prev = l->blocks.next = &l->blocks;
  l->patterns = gs__mem_alloc(GS__LUA_PATTERNS * sizeof *l->patterns);
  l->L = lua_newstate(gs__lua_alloc, l);
  *(gs__lua **)lua_getextraspace(l->L) = l;
  lua_gc(l->L, LUA_GCINC, 300, 200, 0); /* late, as most of it is packs, which stay; then fast: fewer emergencies
                                         * near the cap */
  lua_pushcfunction(l->L, open_all);
  lua_call(l->L, 0, 0);
  gs__lua_remember_chunk(l, "=(load)");
  gs__lua_hook(l);
  return l;
}

void gs__lua_free(gs__lua *l) {
  if (!l) return;
  gs__lua_drop_blocks(l);              /* nothing in it waits for its end: packs may set no __gc, no __close */
  for (size_t i = 0; i < l->chunks.len; i++) {
    gs__mem_free(l->chunks.at[i].cut);
    gs__mem_free(l->chunks.at[i].name);
  }
  gs__vec_free(&l->chunks);
  gs__mem_free(l->patterns);
  gs__mem_free(l);
}

void gs__lua_collect(gs__lua *l) {
  lua_gc(l->L, LUA_GCCOLLECT);
}

/* What is spare lies scattered among what is kept: to write there costs a page each, which a fresh one does not. */
void gs__lua_rest(gs__lua *l) {
  gs__lua_collect(l);
  memset(l->spare, 0, sizeof l->spare);
}

lua_State *gs__lua_state(gs__lua *l) {
  return l->L;
}

gs__lua *gs__lua_of(lua_State *L) {
  return *(gs__lua **)lua_getextraspace(L);
}

void gs__lua_on_stop(gs__lua *l, const volatile sig_atomic_t *stop) {
  l->stop = stop;
}

void gs__lua_hide(gs__lua *l, const char *folder) {
  l->hidden = folder;
}

void gs__lua_on_print(gs__lua *l, void (*fn)(const char *, size_t, void *), void *payload) {
  l->print = fn;
  l->payload = payload;
}

/* Brings the outcome of a protected call into *err. */
static int settle(gs__lua *l, int status, gs__err *err) {
  if (gs__lua_must_pass(l->L, status)) return gs__lua_abort_error(l, err);
  if (status == LUA_ERRERR)
    gs__err_set(err, GS_EPACK, "error while an error was handled (endless recursion?)");
  return err->code = GS_EPACK;
}

int gs__lua_call(gs__lua *l, int nargs, int nresults, gs__err *err) {
  lua_State *L = l->L;
  int base = lua_gettop(L) - nargs;
  if (l->abort != GS__LUA_ALIVE) {
    lua_settop(L, base - 1);
    return gs__lua_abort_error(l, err);
  }
  gs__err *outer = l->err;
  lua_pushcfunction(L, gs__lua_on_error);
  lua_insert(L, base);
  l->err = err;
  l->depth++;
  int status = lua_pcall(L, nargs, nresults, base);
  l->depth--;
  l->err = outer;
  lua_remove(L, base);
  if (status == LUA_OK && l->abort == GS__LUA_ALIVE) return 0;
  lua_settop(L, base - 1);
  return settle(l, status, err);
}

static int to_text(lua_State *L) {
  gs__lua_tostring(L, 1, NULL);
  return 1;
}

int gs__lua_push_text(gs__lua *l, int index, gs__err *err) {
  index = lua_absindex(l->L, index);
  lua_pushcfunction(l->L, to_text);
  lua_pushvalue(l->L, index);
  return gs__lua_call(l, 1, 1, err);
}

void gs__lua_compiled(gs__lua *l, const gs__compiled *compiled) {
  l->compiled = compiled;
}

int gs__lua_compile(lua_State *L, const char *text, size_t len, const char *chunkname) {
  if (len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) text += 3, len -= 3;
  return luaL_loadbufferx(L, text, len, chunkname, "t");
}

int gs__lua_add_code(lua_State *L, const void *bytes, size_t len, void *str) {
  (void)L;
  gs__str_add(str, bytes, len);
  return 0;
}

int gs__lua_load_text(lua_State *L, const char *text, size_t len, const char *chunkname, int env) {
  env = lua_absindex(L, env);
  if (len > 0 && text[0] == LUA_SIGNATURE[0]) {
    lua_pushliteral(L, "not allowed: compiled Lua; packs are text");
    return LUA_ERRSYNTAX;
  }
  if (len > GS__LUA_MOST_SOURCE) {
    lua_pushfstring(L, "a Lua file may have at most %d bytes; put data into words/*.tsv",
                    (int)GS__LUA_MOST_SOURCE);
    return LUA_ERRSYNTAX;
  }
  const gs__compiled *c = gs__lua_of(L)->compiled;
  const gs__str *code = c && *chunkname == '@' ? gs__compiled_find(c, chunkname + 1, text, len) : NULL;
  int status =
      code ? luaL_loadbufferx(L, code->at, code->len, chunkname, "b") : gs__lua_compile(L, text, len, chunkname);
  if (status != LUA_OK) return status;
  lua_pushvalue(L, env);
  lua_setupvalue(L, -2, 1);
  return LUA_OK;
}

int gs__lua_load(gs__lua *l, const char *text, size_t len, const char *chunkname, int env_index,
                 gs__err *err) {
  lua_State *L = l->L;
  if (l->abort != GS__LUA_ALIVE) return gs__lua_abort_error(l, err);
  env_index = lua_absindex(L, env_index);
  int top = lua_gettop(L);
  const char *source = lua_pushfstring(L, *chunkname == '=' ? "%s" : "@%s", chunkname);
  gs__lua_remember_chunk(l, source);
  l->depth++;
  int status = gs__lua_load_text(L, text, len, source, env_index);
  l->depth--;
  if (status == LUA_OK) {
    lua_remove(L, -2);
    return 0;
  }
  if (status != LUA_ERRMEM && !gs__lua_must_pass(L, status)) {   /* "C stack overflow" is no error of syntax to Lua */
    size_t n;
    const char *message = lua_tolstring(L, -1, &n);
    gs__lua_clean_error(l, message, n, err);
    if (err->line == 0) gs__err_at(err, source + 1, 1, 0);
  }
  int code = settle(l, status, err);
  lua_settop(L, top);
  return code;
}
