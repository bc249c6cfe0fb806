/* Methods of documents that look through the tokens first..last at once: doc:find_list(first, last, name, ...)
 *   doc:find_tag(first, last, tag word, ...) doc:topics(first, last, name, ...)
 * Numbers beyond the text are no tokens, and a stretch whose last is before its first is empty. */
#include "lua/bind.h"

enum { FIRST = 2, LAST = 3, NAMES = 4 };   /* arguments */

/* The tokens [start, end) of the arguments FIRST and LAST. */
static gs__range stretch(lua_State *L, const gs__run *run) {
  gs__bind_check(L, 1, GS__A_DOCUMENT);
  lua_Integer first = gs__bind_integer(L, FIRST), last = gs__bind_integer(L, LAST);
  if (first < 1) first = 1;
  if (last > (lua_Integer)run->doc->token_count) last = run->doc->token_count;
  gs__range r = {0, 0};
  if (first <= last) r = (gs__range){(uint32_t)first - 1, (uint32_t)last};
  return r;
}

bool gs__bind_begins(const gs__run *run, uint32_t token, uint32_t list) {
  const gs__edges *e = &run->lattice.list_edges;
  if (!e->first[0] || !gs__edges_may(e, 0, token, list)) return false;
  for (uint32_t i = e->first[0][token]; i < e->first[0][token + 1]; i++)
    if (run->plan->lists.entries.at[run->hits.at[e->edge[0][i].item].entry].list == list) return true;
  return false;
}

enum { MOST_LISTS = 16 };

typedef struct some {                  /* of the word lists */
  uint32_t list[MOST_LISTS];
  int count;
} some;

/* Those that the arguments from NAMES on name. */
static some take_lists(lua_State *L) {
  some s = {{0}, lua_gettop(L) + 1 - NAMES};
  if (s.count < 0) s.count = 0;
  luaL_argcheck(L, s.count <= MOST_LISTS, NAMES + MOST_LISTS, "more than 16 lists");
  for (int i = 0; i < s.count; i++) s.list[i] = gs__bind_find_list(L, NAMES + i);
  return s;
}

/* Does an entry of one of the lists begin there? */
static bool begins_any(const gs__run *run, uint32_t token, const some *lists) {
  for (int i = 0; i < lists->count; i++)
    if (gs__bind_begins(run, token, lists->list[i])) return true;
  return false;
}

enum { CALL = 4 };   /* steps of a call, beside one for each token that it looks at */

/* The number of a token, or nil. Charged is what was looked at: a search from each place that was found on to
 * the end of the text costs no more than one through all of it. */
static int push_found(lua_State *L, gs__range r, uint32_t token) {
  gs__lua_charge(L, token - r.start + CALL);
  if (token >= r.end) return 0;
  lua_pushinteger(L, (lua_Integer)token + 1);
  return 1;
}

int gs__stretch_find_list(lua_State *L) {
  const gs__run *run = gs__bind_run(L);
  gs__range r = stretch(L, run);
  luaL_checkstring(L, NAMES);
  some lists = take_lists(L);
  uint32_t n = r.start;
  while (n < r.end && !begins_any(run, n, &lists)) n++;
  return push_found(L, r, n);
}

int gs__stretch_find_tag(lua_State *L) {
  const gs__run *run = gs__bind_run(L);
  gs__range r = stretch(L, run);
  uint64_t mask = gs__bind_mask(L, NAMES);
  for (int arg = NAMES + 1, last = lua_gettop(L); arg <= last; arg++) mask |= gs__bind_mask(L, arg);
  uint32_t n = r.start;
  while (n < r.end && !(mask >> run->doc->token_tag[n] & 1)) n++;
  return push_found(L, r, n);
}

/* What the tokens are about, by place; but for those where an entry of one of the lists begins. */
int gs__stretch_topics(lua_State *L) {
  gs__run *run = gs__bind_run(L);
  gs__range r = stretch(L, run);
  gs__lua_charge(L, r.end - r.start + CALL);
  some without = take_lists(L);
  lua_newtable(L);
  lua_Integer count = 0;
  for (uint32_t n = r.start; n < r.end; n++) {
    gs__sym topic = gs__topic(run, n);
    if (!topic || begins_any(run, n, &without)) continue;
    gs__bind_push_sym(L, topic);
    lua_rawseti(L, -2, ++count);
  }
  return 1;
}
