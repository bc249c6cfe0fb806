/* budget: counted steps. A count hook takes a period's worth of instructions; C functions charge
 * for their work. At zero a sentinel is raised that our pcall passes on, and the hook looks at
 * every instruction from then on, so that nothing between here and the protected call can go on. */
#include "lua/internal.h"

enum {
  FREE_EXTRAS = 64, /* arguments in `...` that an instruction may copy uncharged */
  CALLERS = 4       /* functions that are looked at for such arguments */
};

static void tick(lua_State *L, lua_Debug *ar);

void gs__lua_note_abort(gs__lua *l, gs__lua_abort why) {
  if (l->abort != GS__LUA_ALIVE) return;
  l->abort = why;
  if (why == GS__LUA_NO_STEPS) {
    l->left = 0;
    gs__lua_locate(l->L, l->file, sizeof l->file, &l->line);
  }
}

int gs__lua_abort_with(lua_State *L, gs__lua_abort why) {
  gs__lua *l = gs__lua_of(L);
  gs__lua_note_abort(l, why);
  gs__lua_hook(l);
  lua_pushlightuserdata(L, l);
  return lua_error(L);
}

void gs__lua_hook(gs__lua *l) {
  uint64_t n = l->left < GS__LUA_PERIOD ? l->left : GS__LUA_PERIOD;
  l->period = n ? (int)n : 1;
  lua_sethook(l->L, tick, LUA_MASKCOUNT, l->period);
}

void gs__lua_spend(gs__lua *l, uint64_t steps) {
  bool was = l->left > 0;
  l->left -= steps < l->left ? steps : l->left;
  if (was && l->left == 0) gs__lua_hook(l);
}

/* Each `...` copies all its values; one with very many is charged as if every instruction did. */
static uint64_t extra_cost(lua_State *L, uint64_t period) {
  int n = 0;
  lua_Debug ar;
  for (int level = 0; level < CALLERS && lua_getstack(L, level, &ar); level++)
    for (int step = FREE_EXTRAS; lua_getlocal(L, &ar, -(n + step)); step *= 2) {
      lua_pop(L, 1);
      n += step;
    }
  return period * (uint64_t)n / FREE_EXTRAS;
}

static void tick(lua_State *L, lua_Debug *ar) {
  gs__lua *l = gs__lua_of(L);
  uint64_t steps = (uint64_t)l->period;
  (void)ar;
  steps += extra_cost(L, steps);
  l->left -= steps < l->left ? steps : l->left;
  if (l->left == 0 && l->depth > 0) gs__lua_abort_with(L, GS__LUA_NO_STEPS);
  if (l->stop && *l->stop && l->depth > 0) gs__lua_abort_with(L, GS__LUA_STOPPED);
  if (l->left < GS__LUA_PERIOD) gs__lua_hook(l);
}

void gs__lua_charge(lua_State *L, uint64_t steps) {
  gs__lua *l = gs__lua_of(L);
  if (steps < l->left) {
    l->left -= steps;
    return;
  }
  gs__lua_spend(l, steps);
  if (l->depth > 0) gs__lua_abort_with(L, GS__LUA_NO_STEPS);
}

void gs__lua_charge_bytes(lua_State *L, uint64_t bytes) {
  gs__lua *l = gs__lua_of(L);
  if (bytes > l->cap && l->depth > 0) {
    gs__lua_locate(L, l->file, sizeof l->file, &l->line);
    gs__lua_abort_with(L, GS__LUA_NO_MEMORY);
  }
  gs__lua_charge(L, bytes / 32 + 1);
}

bool gs__lua_must_pass(lua_State *L, int status) {
  gs__lua *l = gs__lua_of(L);
  if (status == LUA_ERRMEM) gs__lua_note_abort(l, GS__LUA_NO_MEMORY);
  return l->abort != GS__LUA_ALIVE;
}

int gs__lua_reraise(lua_State *L, int status) {
  if (gs__lua_must_pass(L, status)) return gs__lua_abort_with(L, gs__lua_of(L)->abort);
  return lua_error(L);
}

void gs__lua_reset_budget(gs__lua *l, uint64_t steps, size_t bytes) {
  if (l->abort != GS__LUA_ALIVE) return;
  l->left = l->limit = steps ? steps : l->usual;
  l->cap = bytes > l->usual_cap ? bytes : l->usual_cap;
  if (l->bytes > l->cap) gs__lua_collect(l);   /* what a longer document has left behind */
  l->moved = 0;
  l->refusals = 0;
  l->deep = false;
  gs__lua_hook(l);
}

bool gs__lua_is_aborted(const gs__lua *l) {
  return l->abort != GS__LUA_ALIVE;
}

/* Counts whole periods; what ran since the last look of the hook is not in it. */
uint64_t gs__lua_steps_used(const gs__lua *l) {
  return l->limit - l->left;
}
