/* What passes say that they worked a mention, a slot or an attribute out of. It changes nothing that is found: `why`
 * tells it. */
#include "lua/bind.h"

#include <string.h>

gs__range gs__bind_extent(lua_State *L, int arg, uint32_t *mention) {
  const char *name = gs__bind_name(L, arg);
  *mention = GS__NONE;
  if (strcmp(name, "mention") != 0) {
    const gs__handle *h = gs__bind_check(L, arg, strcmp(name, "token") == 0 ? GS__A_TOKEN : GS__A_SPAN);
    return (gs__range){h->a, h->b};
  }
  *mention = gs__bind_check(L, arg, GS__A_MENTION)->a;
  const gs__mention *m = gs__bind_run(L)->mentions.at[*mention];
  return (gs__range){m->start, m->end};
}

static void add(lua_State *L, gs__mention *m, gs__basis b) {
  gs__run *run = gs__bind_run(L);
  if (b.mention == m->number) return;
  gs__lua_charge(L, 4);
  gs__vec_push_in(run->arena, &m->bases, b);
}

typedef struct taking {                /* of arguments */
  gs__mention *m;                      /* NULL: they are only looked at */
  gs__basis now;                       /* the words that were given last */
  bool words;                          /* there are such, and they may yet have a list */
} taking;

static void keep_words(lua_State *L, taking *t) {
  if (t->words && t->m) add(L, t->m, t->now);
  t->words = false;
}

/* The words before it were looked up in the list at the argument. */
static void name_list(lua_State *L, taking *t, int arg) {
  uint32_t list = gs__bind_find_list(L, arg);
  luaL_argcheck(L, t->words, arg, "the name of a list stands behind the words that are in it");
  t->now.list = list;
  keep_words(L, t);
}

static void take(lua_State *L, taking *t, int arg) {
  if (lua_isnil(L, arg)) return;
  if (lua_type(L, arg) == LUA_TSTRING) {
    name_list(L, t, arg);
    return;
  }
  keep_words(L, t);
  gs__range r = gs__bind_extent(L, arg, &t->now.mention);
  t->now.start = r.start;
  t->now.end = r.end;
  t->now.list = GS__NONE;
  t->words = true;
}

static void take_all(lua_State *L, taking *t, int first) {
  for (int arg = first, last = lua_gettop(L); arg <= last; arg++) {
    if (!lua_istable(L, arg)) take(L, t, arg);
    else for (lua_Integer i = 1; lua_rawgeti(L, arg, i) != LUA_TNIL; i++, lua_settop(L, last)) take(L, t, last + 1);
    lua_settop(L, last);
  }
  keep_words(L, t);
}

void gs__bind_check_bases(lua_State *L, int first) {
  take_all(L, &(taking){.m = NULL}, first);
}

void gs__bind_bases(lua_State *L, gs__mention *m, gs__sym slot, gs__sym key, int first) {
  take_all(L, &(taking){.m = m, .now = {.slot = slot, .key = key}}, first);
}

void gs__bind_slot(lua_State *L, gs__mention *m, gs__sym name, int arg) {
  gs__basis b = {.slot = name, .list = GS__NONE};
  gs__range r = gs__bind_extent(L, arg, &b.mention);
  gs__mention_slot(gs__bind_run(L), m, name, r.start, r.end);
  b.start = r.start;
  b.end = r.end;
  if (b.mention != GS__NONE) add(L, m, b);
}
