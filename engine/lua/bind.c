#include "lua/bind.h"
#include "base/near.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lua/core.h"

/* The table of kept handles: first the metatables by kind, and that of documents that are read no longer, then
 * the last handles made, each kind in a stretch of its own, then names, values and tag words (see gs__bind_sym,
 * gs__bind_push_sym, gs__bind_mask). A handle that is still there is given out again, so that a loop over tokens
 * makes no garbage; the stretches are short, so that a long document takes no more memory for it. */
enum { METATABLES = 1, FORMER = METATABLES + GS__KINDS, DOCUMENTS = 8, MENTIONS = 16, SPANS = 1040,
       TOKENS = 1552, NAMES = GS__HANDLES, VALUES = NAMES + GS__SYMS, WORDS = VALUES + GS__VALUES,
       KEPT = WORDS + GS__WORDS - 1 };

static const char *const kind_names[GS__KINDS] = {"document", "mention", "span", "token"};

gs__run *gs__bind_run(lua_State *L) {
  gs__run *run = gs__bind_of(L)->loader->run;
  if (!run) luaL_error(L, "there is no document here");
  return run;
}

/* ---- handles ---- */

/* The handle at the index, of whatever kind and document, or NULL. */
static gs__handle *handle_at(lua_State *L, int index) {
  gs__handle *h = lua_touserdata(L, index);
  return h && lua_rawlen(L, index) == sizeof *h && h->of == gs__bind_of(L) ? h : NULL;
}

const char *gs__bind_name(lua_State *L, int index) {
  const gs__handle *h = handle_at(L, index);
  return h ? kind_names[h->kind] : luaL_typename(L, index);
}

static void check_serial(lua_State *L, int arg, const gs__handle *h) {
  if (h->serial != h->of->loader->serial)
    luaL_argerror(L, arg, "belongs to a document that is no longer read");
}

/* (Most methods are a document's, and it is the same one each time.) */
const gs__handle *gs__bind_check(lua_State *L, int arg, gs__kind kind) {
  const gs__bind *bind = gs__bind_of(L);
  if (kind == GS__A_DOCUMENT) {
    const gs__handle *d = bind->handles[DOCUMENTS];
    if (d && d == lua_touserdata(L, arg) && d->serial == bind->loader->serial) return d;
  }
  gs__handle *h = handle_at(L, arg);
  if (!h || h->kind != kind) luaL_typeerror(L, arg, kind_names[kind]);
  check_serial(L, arg, h);
  return h;
}

/* (Most are integers, and this look is cheaper than luaL_checkinteger's.) */
lua_Integer gs__bind_integer(lua_State *L, int arg) {
  int is_one;
  lua_Integer n = lua_tointegerx(L, arg, &is_one);
  return is_one ? n : luaL_checkinteger(L, arg);
}

static int place_of(gs__kind kind, uint32_t a, uint32_t b) {
  switch (kind) {
    case GS__A_MENTION: return MENTIONS + (int)(a & 1023);
    case GS__A_SPAN: return SPANS + (int)((a * 7 + b) & 511);
    case GS__A_TOKEN: return TOKENS + (int)(a & 1023);
    default: return DOCUMENTS;
  }
}

static void push(lua_State *L, int kept, gs__kind kind, uint32_t a, uint32_t b) {
  gs__bind *bind = gs__bind_of(L);
  uint64_t serial = bind->loader->serial;
  int place = place_of(kind, a, b);
  const gs__handle *old = bind->handles[place];   /* of this kind, if any: each has places of its own */
  if (old && old->a == a && old->b == b && old->serial == serial) {
    lua_rawgeti(L, kept, place);
    return;
  }
  if (old && kind == GS__A_DOCUMENT) {
    lua_rawgeti(L, kept, place);
    lua_rawgeti(L, kept, FORMER);
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
  }
  gs__handle *h = lua_newuserdatauv(L, sizeof *h, 0);
  *h = (gs__handle){bind, serial, kind, a, b, 0};
  lua_rawgeti(L, kept, METATABLES + (int)kind);
  lua_setmetatable(L, -2);
  lua_pushvalue(L, -1);
  lua_rawseti(L, kept, place);
  bind->handles[place] = h;
}

void gs__bind_push(lua_State *L, gs__kind kind, uint32_t a, uint32_t b) {
  push(L, lua_upvalueindex(1), kind, a, b);
}

/* ---- values ---- */

void gs__bind_push_text(lua_State *L, uint32_t start, uint32_t end) {
  const gs__doc *doc = gs__bind_run(L)->doc;
  if (start >= end) {
    lua_pushliteral(L, "");
    return;
  }
  uint32_t a = doc->token_start[start], b = doc->token_end[end - 1];
  gs__lua_charge_bytes(L, b - a);
  if (gs__doc_is_flat(doc, start, end)) {
    lua_pushlstring(L, doc->text + a, b - a);
    return;
  }
  luaL_Buffer flat;
  char *out = luaL_buffinitsize(L, &flat, b - a);
  luaL_pushresultsize(&flat, gs__doc_flat(doc, start, end, out));
}

/* Symbols of the packs do not change: their strings are kept. */
void gs__bind_push_sym(lua_State *L, gs__sym sym) {
  const gs__plan *plan = gs__bind_run(L)->plan;
  const gs__symbols *s = &plan->symbols;
  gs__sym *known = gs__bind_of(L)->values + (sym & (GS__VALUES - 1));
  int place = VALUES + (int)(sym & (GS__VALUES - 1));
  if (!sym) {
    lua_pushnil(L);
  } else if (*known == sym) {
    lua_rawgeti(L, lua_upvalueindex(1), place);
  } else {
    lua_pushlstring(L, gs__sym_text(s, sym), gs__sym_len(s, sym));
    if (sym > plan->symbols_mark) return;
    lua_pushvalue(L, -1);
    lua_rawseti(L, lua_upvalueindex(1), place);
    *known = sym;
  }
}

/* ---- names ---- */

/* Names come from the text of packs, so one name is mostly one string of Lua's at one place: what it
 * meant is remembered by that place. Another string may have come there since, and the number may have
 * got another meaning: whoever takes a number from here compares the name that it has now. Symbols of the
 * packs themselves do not change: their strings are kept, and then the place says all. (Of a string that is
 * kept the place is that of the object, lua_topointer, which costs less than a look at its text.) */
static size_t place_of_text(const void *text, size_t places) {
  uintptr_t at = (uintptr_t)text;
  return (at >> 4 ^ at >> 12) & (places - 1);
}

static bool is_text(const gs__symbols *s, gs__sym sym, const char *text, size_t len) {
  return sym <= s->map.len && gs__sym_len(s, sym) == len && memcmp(gs__sym_text(s, sym), text, len) == 0;
}

/* The string at the argument stays, so that no other comes to its place. */
static void keep_string(lua_State *L, int arg, int place) {
  arg = lua_absindex(L, arg);
  luaL_checkstack(L, 2, "too many names");
  lua_rawgeti(L, LUA_REGISTRYINDEX, gs__bind_of(L)->kept);
  lua_pushvalue(L, arg);
  lua_rawseti(L, -2, place);
  lua_pop(L, 1);
}

/* The number of a value that is no kept name. */
static gs__sym look_for_sym(lua_State *L, int arg) {
  gs__symbols *s = &gs__bind_run(L)->plan->symbols;
  int type = lua_type(L, arg);
  if (type == LUA_TBOOLEAN) return lua_toboolean(L, arg) ? gs__sym_of(s, "yes") : 0;
  if (type == LUA_TNONE || type == LUA_TNIL) return 0;
  if (type == LUA_TNUMBER && !isfinite(lua_tonumber(L, arg)))
    luaL_error(L, "a number that is not finite");   /* its text depends on the machine */
  size_t n;
  const char *text = gs__core_text(L, arg, &n);
  const void *name = lua_topointer(L, arg);
  size_t place = place_of_text(name, GS__SYMS);
  gs__named *known = gs__bind_of(L)->syms + place;
  if (is_text(s, known->sym, text, n)) return known->sym;
  gs__lua_charge(L, n / 4 + 1);        /* symbols stay until the document is read */
  gs__sym sym = gs__sym_intern(s, text, n);
  if (type == LUA_TSTRING && sym <= gs__bind_run(L)->plan->symbols_mark) {
    keep_string(L, arg, NAMES + (int)place);
    *known = (gs__named){name, sym};
  } else if (!known->name) {
    known->sym = sym;
  }
  return sym;
}

gs__sym gs__bind_sym(lua_State *L, int arg) {
  const void *name = lua_topointer(L, arg);
  const gs__named *known = gs__bind_of(L)->syms + place_of_text(name, GS__SYMS);
  return name && known->name == name ? known->sym : look_for_sym(L, arg);
}

gs__sym gs__bind_value(lua_State *L, int arg, bool *is_mention) {
  *is_mention = lua_type(L, arg) == LUA_TUSERDATA;
  if (!*is_mention) return gs__bind_sym(L, arg);
  char number[16];
  int len = snprintf(number, sizeof number, "%u", gs__bind_check(L, arg, GS__A_MENTION)->a);
  gs__lua_charge(L, 1);
  return gs__sym_intern(&gs__bind_run(L)->plan->symbols, number, (size_t)len);
}

/* Refuses a name of which the plan has none, with the nearest one of `count`. */
static void refuse_name(lua_State *L, const char *what, const char *name,
                        gs__sym (*each)(const gs__plan *, size_t), size_t count) {
  const gs__plan *plan = gs__bind_run(L)->plan;
  char hint[160];
  gs__near near;
  gs__near_init(&near, name);
  for (size_t i = 0; i < count; i++) gs__near_try(&near, gs__plan_text(plan, each(plan, i)));
  luaL_error(L, "unknown %s \"%s\"%s", what, name, gs__near_hint(&near, hint, sizeof hint));
}

static gs__sym type_name(const gs__plan *plan, size_t i) {
  return plan->types.at[i].name;
}

static gs__sym list_name(const gs__plan *plan, size_t i) {
  return plan->lists.list.at[i].name;
}

uint32_t gs__bind_find_type(lua_State *L, int arg) {
  const gs__plan *plan = gs__bind_run(L)->plan;
  size_t n;
  const char *name = luaL_checklstring(L, arg, &n);
  uint32_t *known = gs__bind_of(L)->types + place_of_text(name, GS__TYPES);
  if (*known < plan->types.len && is_text(&plan->symbols, plan->types.at[*known].name, name, n))
    return *known;
  int type = gs__plan_find_type(plan, name, n);
  if (type < 0) refuse_name(L, "type", name, type_name, plan->types.len);
  return *known = (uint32_t)type;
}

uint32_t gs__bind_find_list(lua_State *L, int arg) {
  const gs__plan *plan = gs__bind_run(L)->plan;
  size_t n;
  const char *name = luaL_checklstring(L, arg, &n);
  uint32_t *known = gs__bind_of(L)->lists + place_of_text(name, GS__LISTS);
  if (*known < plan->lists.list.len && is_text(&plan->symbols, plan->lists.list.at[*known].name, name, n))
    return *known;
  int list = gs__lists_find(&plan->lists, name, n);
  if (list < 0) refuse_name(L, "word list", name, list_name, plan->lists.list.len);
  return *known = (uint32_t)list;
}

static void refuse_tag(lua_State *L, const gs__language *language, const char *word) {
  char hint[160];
  gs__near near;
  gs__near_init(&near, word);
  gs__language_tags_near(language, &near);
  luaL_error(L, "unknown tag or tag word \"%s\"%s", word, gs__near_hint(&near, hint, sizeof hint));
}

/* The tags of a word that is not kept for this document. */
static uint64_t look_for_mask(lua_State *L, int arg, gs__word *known) {
  gs__bind *bind = gs__bind_of(L);
  size_t n;
  const char *word = luaL_checklstring(L, arg, &n);
  const gs__language *language = &gs__bind_run(L)->plan->language;
  uint64_t mask = gs__language_tag_mask(language, word, n);
  if (!mask) refuse_tag(L, language, word);
  keep_string(L, arg, WORDS + (int)(known - bind->words));
  *known = (gs__word){lua_topointer(L, arg), bind->loader->serial, mask};
  return mask;
}

static void refuse_slot(lua_State *L, const gs__type *t, gs__sym slot) {
  const gs__plan *plan = gs__bind_run(L)->plan;
  char hint[160];
  gs__near near;
  gs__near_init(&near, gs__plan_text(plan, slot));
  gs__plan_slots_near(plan, t, &near);
  luaL_error(L, "%s has no slot \"%s\"%s", gs__plan_text(plan, t->name), near.wanted,
             gs__near_hint(&near, hint, sizeof hint));
}

void gs__bind_check_slot(lua_State *L, uint32_t type, gs__sym slot) {
  const gs__type *t = gs__bind_run(L)->plan->types.at + type;
  if (!gs__type_allows(t, slot)) refuse_slot(L, t, slot);
}

uint64_t gs__bind_mask(lua_State *L, int arg) {
  gs__bind *bind = gs__bind_of(L);
  const void *word = lua_topointer(L, arg);
  gs__word *known = bind->words + place_of_text(word, GS__WORDS);
  if (word && known->word == word && known->serial == bind->loader->serial) return known->mask;
  return look_for_mask(L, arg, known);
}

void gs__bind_push_mentions(lua_State *L, int type_arg, uint32_t a, uint32_t b) {
  gs__run *run = gs__bind_run(L);
  uint32_t type = gs__bind_find_type(L, type_arg);
  gs__shelf w = gs__shelf_over(run, type, a, b), ahead = w;
  int count = 0;
  while (gs__shelf_next(&ahead)) count++;
  lua_createtable(L, count, 0);
  for (int i = 1; i <= count; i++) {
    gs__bind_push(L, GS__A_MENTION, gs__shelf_next(&w)->number, 0);
    lua_rawseti(L, -2, i);
  }
  gs__lua_charge(L, (uint64_t)count * 4 + ahead.passed / 4 + 8);
}

/* ---- kinds ---- */

/* A slot or an attribute of the mention, taken for a field of it. */
static void refuse_part(lua_State *L, const gs__mention *m, const char *name) {
  const gs__symbols *symbols = &gs__bind_run(L)->plan->symbols;
  gs__sym sym = gs__sym_find(symbols, name, strlen(name));
  const char *what = !sym ? NULL : gs__mention_find(m, sym) ? "slot" : gs__mention_get(m, sym) ? "get" : NULL;
  if (what) luaL_error(L, "a mention has no field \"%s\"; write m:%s(\"%s\")", name, what, name);
}

static int no_member(lua_State *L, const gs__handle *h) {
  const gs__bind *bind = gs__bind_of(L);
  gs__kind kind = (gs__kind)h->kind;
  char hint[160];
  gs__near near;
  gs__near_init(&near, lua_tostring(L, -1));
  if (kind == GS__A_MENTION) refuse_part(L, gs__bind_run(L)->mentions.at[h->a], near.wanted);
  for (const luaL_Reg *m = bind->methods[kind]; m->name; m++) gs__near_try(&near, m->name);
  for (const char *const *f = bind->fields[kind]; *f; f++) gs__near_try(&near, *f);
  const char *meant = gs__near_hint(&near, hint, sizeof hint);
  return luaL_error(L, "a %s has no field \"%s\"%s", kind_names[kind], near.wanted, meant);
}

/* __index of a table of members: a name that is none stands for itself. */
static int name_itself(lua_State *L) {
  luaL_checkstring(L, 2);
  lua_settop(L, 2);
  return 1;
}

/* What the name at index 2 means; raises if it is no member. */
static const gs__member *look_up(lua_State *L, const gs__handle *h, gs__member *known, const void *name) {
  if (lua_gettable(L, lua_upvalueindex(1)) != LUA_TNUMBER) {
    check_serial(L, 1, h);
    no_member(L, h);
  }
  *known = (gs__member){name, (int)lua_tointeger(L, -1)};
  return known;
}

/* Pushes a member of the handle. Upvalue 1 has the members' numbers by name, upvalue 2 the methods by theirs;
 * both stay, and with them the strings of the names, so that the place of a name says which it is. */
static int read_member(lua_State *L, const gs__handle *h) {
  const void *name = lua_topointer(L, 2);
  gs__member *known = h->of->members[h->kind] + place_of_text(name, GS__MEMBERS);
  int number = name && known->name == name ? known->number : look_up(L, h, known, name)->number;
  if (number < 0) {
    lua_rawgeti(L, lua_upvalueindex(2), -number);
    return 1;
  }
  check_serial(L, 1, h);
  h->of->readers[h->kind](L, gs__bind_run(L), h, number);
  return 1;
}

/* __index of handles. Packs cannot reach the metatable: what is indexed is a handle. */
static int index_handle(lua_State *L) {
  return read_member(L, lua_touserdata(L, 1));
}

/* __index of the methods of the document that is read: a field of it. (Most ask for methods, and those Lua finds
 * without a call. Who reads a field is not told of which document, but only one has this metatable.) */
static int index_document(lua_State *L) {
  lua_rawgeti(L, lua_upvalueindex(3), DOCUMENTS);
  const gs__handle *h = lua_touserdata(L, -1);
  lua_pop(L, 1);
  return read_member(L, h);
}

static int same_handle(lua_State *L) {
  const gs__handle *x = handle_at(L, 1), *y = handle_at(L, 2);
  lua_pushboolean(L, x && y && memcmp(x, y, sizeof *x) == 0);
  return 1;
}

static int name_handle(lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
  return 1;
}

/* Pushes the numbers of members by name, and the methods by theirs. */
static void push_members(lua_State *L, int kept, const luaL_Reg *methods, const char *const *fields) {
  lua_newtable(L);
  for (int i = 0; fields[i]; i++) {
    lua_pushinteger(L, i);
    lua_setfield(L, -2, fields[i]);
  }
  lua_newtable(L);
  for (int i = 1; methods[i - 1].name; i++) {
    lua_pushinteger(L, -i);
    lua_setfield(L, -3, methods[i - 1].name);
    lua_pushvalue(L, kept);
    lua_pushcclosure(L, methods[i - 1].func, 1);
    lua_rawseti(L, -2, i);
  }
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, name_itself);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -3);
}

/* Keeps the metatable whose __index is on top of the stack, which it takes off. */
static void keep_metatable(lua_State *L, int kept, gs__kind kind, int place) {
  lua_createtable(L, 0, 5);
  lua_insert(L, -2);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, same_handle);
  lua_setfield(L, -2, "__eq");
  lua_pushstring(L, kind_names[kind]);
  lua_pushcclosure(L, name_handle, 1);
  lua_setfield(L, -2, "__tostring");
  lua_pushstring(L, kind_names[kind]);
  lua_setfield(L, -2, "__name");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_rawseti(L, kept, place);
}

/* The methods by name, with a metatable for the fields. */
static void push_document_index(lua_State *L, int kept, const luaL_Reg *methods, const char *const *fields) {
  lua_newtable(L);
  lua_pushvalue(L, kept);
  luaL_setfuncs(L, methods, 1);
  lua_createtable(L, 0, 1);
  push_members(L, kept, methods, fields);
  lua_pushvalue(L, kept);
  lua_pushcclosure(L, index_document, 3);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
}

void gs__bind_kind(lua_State *L, gs__kind kind, const luaL_Reg *methods, const char *const *fields,
                   gs__reader *reader) {
  bool document = kind == GS__A_DOCUMENT;
  gs__bind *bind = gs__bind_of(L);
  bind->readers[kind] = reader;
  bind->methods[kind] = methods;
  bind->fields[kind] = fields;
  lua_rawgeti(L, LUA_REGISTRYINDEX, bind->kept);
  int kept = lua_gettop(L);
  push_members(L, kept, methods, fields);
  lua_pushcclosure(L, index_handle, 2);
  keep_metatable(L, kept, kind, document ? FORMER : METATABLES + (int)kind);
  if (document) {
    push_document_index(L, kept, methods, fields);
    keep_metatable(L, kept, kind, METATABLES + (int)kind);
  }
  lua_settop(L, kept - 1);
}

void gs__bind_open(gs__loader *l) {
  lua_State *L = gs__lua_state(l->lua);
  gs__bind *bind = lua_newuserdatauv(L, sizeof *bind, 0);
  memset(bind, 0, sizeof *bind);
  bind->loader = l;
  lua_rawsetp(L, LUA_REGISTRYINDEX, bind);   /* lives as long as the state */
  lua_createtable(L, KEPT, 0);
  bind->kept = luaL_ref(L, LUA_REGISTRYINDEX);
  gs__lua_of(L)->host = bind;
  gs__bind_document(L);
  gs__bind_mention(L);
  gs__bind_span(L);
}

/* From outside of a method. The loader is named anew each time: a revived state comes from another. */
static void push_outside(gs__loader *l, gs__kind kind, uint32_t a) {
  lua_State *L = gs__lua_state(l->lua);
  gs__bind *bind = gs__bind_of(L);
  bind->loader = l;
  lua_rawgeti(L, LUA_REGISTRYINDEX, bind->kept);
  push(L, lua_gettop(L), kind, a, 0);
  lua_remove(L, -2);
}

void gs__bind_push_doc(gs__loader *l) {
  push_outside(l, GS__A_DOCUMENT, 0);
}

/* ---- hooks of the plan ---- */

static void begin(void *payload, gs__run *run) {
  gs__loader *l = payload;
  l->run = run;
  l->serial++;
  if (run)
    gs__lua_reset_budget(l->lua, run->limits.lua_steps, run->limits.lua_bytes);
  else
    gs__lua_reset_budget(l->lua, 0, 0);
}

/* Calls the function `ref` with the document and, unless GS__NONE, a mention. */
static int call(gs__loader *l, gs__run *run, int ref, uint32_t mention, int results, gs__err *err) {
  l->run = run;
  lua_rawgeti(gs__lua_state(l->lua), LUA_REGISTRYINDEX, ref);
  int args = 1;
  if (mention != GS__NONE) {
    push_outside(l, GS__A_MENTION, mention);
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

const char *gs__bind_place(const gs__loader *l, int ref, int *line) {
  lua_State *L = gs__lua_state(l->lua);
  lua_Debug ar = {0};
  lua_rawgeti(L, LUA_REGISTRYINDEX, ref);
  bool known = lua_isfunction(L, -1) && lua_getinfo(L, ">S", &ar);
  if (!known) lua_pop(L, 1);
  *line = known ? ar.linedefined : 0;
  const char *source = known ? ar.source : "";
  return *source == '@' || *source == '=' ? source + 1 : source;
}

void gs__bind_hooks(gs__loader *l) {
  l->plan->hooks = (gs__hooks){l, check, build, pass, begin};
}
