/* document: doc.text doc.id doc.title doc.date doc.language doc.tokens doc.sentences doc.headline
 *   doc:mentions(type, key, ...) doc:mention(number) doc:around(type, slot, n) doc:sentence(n) doc:paragraph(n)
 *   doc:quotes() doc:quote(n) doc:token(n) doc:word(n) doc:span(a, b)
 *   doc:add(type, span, {slot = span, ...}, {attribute = value}), and what bind_stretch.c has */
#include <string.h>

#include "lua/bind.h"
#include "lua/core.h"

/* Pushes the values that the attribute has in the mentions, side by side with them; false where there is none. */
static void push_values(lua_State *L, gs__shelf all, lua_Integer count, gs__sym key) {
  lua_createtable(L, (int)count, 0);
  for (lua_Integer i = 1; i <= count; i++) {
    gs__sym value = gs__mention_get(gs__shelf_next(&all), key);
    if (value) gs__bind_push_sym(L, value);
    else lua_pushboolean(L, 0);
    lua_rawseti(L, -2, i);
  }
  gs__lua_charge(L, (uint64_t)count);
}

/* doc:mentions(type, key, ...) -> all of them, and of each key the values: lists side by side */
static int mentions(lua_State *L) {
  gs__bind_check(L, 1, GS__A_DOCUMENT);
  gs__run *run = gs__bind_run(L);
  int last = lua_gettop(L);
  luaL_checkstack(L, last, "too many keys");
  gs__bind_push_mentions(L, 2, 0, run->doc->token_count);
  lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
  for (int arg = 3; arg <= last; arg++) {
    luaL_checkstring(L, arg);
    gs__sym key = gs__bind_sym(L, arg);
    push_values(L, gs__shelf_over(run, gs__bind_find_type(L, 2), 0, run->doc->token_count), count, key);
  }
  return last < 3 ? 1 : last - 1;
}

/* doc:mention(number) -> the mention of that number (m.number), or nil if there is none or it was dropped */
static int mention(lua_State *L) {
  gs__bind_check(L, 1, GS__A_DOCUMENT);
  const gs__run *run = gs__bind_run(L);
  lua_Integer n = gs__bind_integer(L, 2);
  if (n < 0 || n >= (lua_Integer)run->mentions.len || run->mentions.at[n]->dropped) return 0;
  gs__bind_push(L, GS__A_MENTION, (uint32_t)n, 0);
  return 1;
}

static int push_range(lua_State *L, const gs__range *all, uint32_t count) {
  lua_Integer n = gs__bind_integer(L, 2);
  if (n < 1 || n > (lua_Integer)count) return 0;
  gs__bind_push(L, GS__A_SPAN, all[n - 1].start, all[n - 1].end);
  return 1;
}

/* doc:sentence(n) -> span or nil */
static int sentence(lua_State *L) {
  gs__bind_check(L, 1, GS__A_DOCUMENT);
  const gs__doc *doc = gs__bind_run(L)->doc;
  return push_range(L, doc->sentences, doc->sentence_count);
}

static int paragraph(lua_State *L) {
  gs__bind_check(L, 1, GS__A_DOCUMENT);
  const gs__doc *doc = gs__bind_run(L)->doc;
  return push_range(L, doc->paragraphs, doc->paragraph_count);
}

/* doc:quotes() -> spans of the outermost quote regions, by place */
static int quotes(lua_State *L) {
  gs__bind_check(L, 1, GS__A_DOCUMENT);
  const gs__doc *doc = gs__bind_run(L)->doc;
  lua_newtable(L);
  lua_Integer n = 0;
  for (uint32_t i = 0; i < doc->quote_count; i++) {
    if (doc->quotes[i].depth) continue;
    gs__bind_push(L, GS__A_SPAN, doc->quotes[i].start, doc->quotes[i].end);
    lua_rawseti(L, -2, ++n);
  }
  gs__lua_charge(L, (uint64_t)n * 4 + 8);
  return 1;
}

/* The token whose number is the argument, from 0; GS__NONE if there is none. */
static uint32_t token_at(lua_State *L, int arg) {
  lua_Integer n = gs__bind_integer(L, arg);
  return n < 1 || n > (lua_Integer)gs__bind_run(L)->doc->token_count ? GS__NONE : (uint32_t)n - 1;
}

/* doc:quote(n) -> the outermost quote region that holds token n, or nil */
static int quote(lua_State *L) {
  gs__bind_check(L, 1, GS__A_DOCUMENT);
  uint32_t n = token_at(L, 2), low = 0, high = gs__bind_run(L)->doc->quote_count;
  const gs__quote *all = gs__bind_run(L)->doc->quotes;
  while (low < high) {                 /* how many begin at n or before */
    uint32_t middle = low + (high - low) / 2;
    if (all[middle].start <= n) low = middle + 1;
    else high = middle;
  }
  const gs__quote *outer = low ? all + all[low - 1].outermost : NULL;
  if (!outer || n == GS__NONE || outer->end <= n) return 0;   /* outermost ones do not overlap */
  gs__bind_push(L, GS__A_SPAN, outer->start, outer->end);
  return 1;
}

/* doc:around(type, slot, n) -> mentions with a piece of the slot that holds token n, and those pieces */
static int around(lua_State *L) {
  gs__run *run = gs__bind_run(L);
  gs__bind_check(L, 1, GS__A_DOCUMENT);
  uint32_t type = gs__bind_find_type(L, 2), n = token_at(L, 4);
  gs__sym slot = gs__bind_sym(L, 3);
  size_t count = 0;
  const gs__held *held = NULL;
  if (run->plan->types.at[type].source == GS__FOUND && n != GS__NONE)
    held = gs__around_token(run, type, slot, n, &count);
  gs__lua_charge(L, (uint64_t)count * 8 + 16);
  lua_createtable(L, (int)count, 0);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    gs__bind_push(L, GS__A_MENTION, held[i].mention, 0);
    lua_rawseti(L, -3, (lua_Integer)i + 1);
    gs__bind_push(L, GS__A_SPAN, held[i].start, held[i].end);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 2;
}

static int token(lua_State *L) {
  gs__bind_check(L, 1, GS__A_DOCUMENT);
  uint32_t n = token_at(L, 2);
  if (n == GS__NONE) return 0;
  gs__bind_push(L, GS__A_TOKEN, n, n + 1);
  return 1;
}

/* doc:word(n) -> the text of token n, "" beyond the ends */
static int word(lua_State *L) {
  gs__bind_check(L, 1, GS__A_DOCUMENT);
  uint32_t n = token_at(L, 2);
  gs__bind_push_text(L, n == GS__NONE ? 0 : n, n == GS__NONE ? 0 : n + 1);
  return 1;
}

/* doc:span(first, last) -> span of the tokens first..last */
static int span(lua_State *L) {
  gs__bind_check(L, 1, GS__A_DOCUMENT);
  lua_Integer a = gs__bind_integer(L, 2), b = gs__bind_integer(L, 3);
  lua_Integer n = (lua_Integer)gs__bind_run(L)->doc->token_count;
  luaL_argcheck(L, a >= 1 && a <= n, 2, "no token of that number");
  luaL_argcheck(L, b >= a && b <= n, 3, "no token of that number, or before the first");
  gs__bind_push(L, GS__A_SPAN, (uint32_t)a - 1, (uint32_t)b);
  return 1;
}

/* ---- doc:add: all that is given is looked at before a mention is made of it */

enum { TYPE = 2, SPAN, SLOTS, VALUES };         /* arguments */

/* What a finding may be given a table of. */
typedef struct part {
  int table, most;
  const char *too_many;
} part;

static const part slots = {SLOTS, GS__MOST_SLOTS, "more than %d slots in one finding"};
static const part values = {VALUES, GS__MOST_VALUES, "more than %d attributes of one finding"};

/* One of a table, whose value is on top of the stack. */
typedef void named_fn(lua_State *L, gs__run *run, gs__mention *m, const char *name, size_t len);

/* In byte order of their names: a hash must not decide it. */
static void each_named(lua_State *L, const part *p, gs__run *run, gs__mention *m, named_fn *fn) {
  int table = p->table;
  if (lua_isnoneornil(L, table)) return;
  luaL_checktype(L, table, LUA_TTABLE);
  gs__lua_push_sorted_keys(L, table);
  int keys = lua_gettop(L);
  if (lua_rawlen(L, keys) > (size_t)p->most) luaL_argerror(L, table, lua_pushfstring(L, p->too_many, p->most));
  for (lua_Integer i = 1; lua_rawgeti(L, keys, i) != LUA_TNIL; i++) {
    luaL_argcheck(L, lua_type(L, -1) == LUA_TSTRING, table, "slots and attributes have names");
    size_t len;
    const char *name = gs__core_text(L, -1, &len);
    luaL_argcheck(L, len, table, "slots and attributes have names");
    lua_pushvalue(L, -1);
    lua_rawget(L, table);
    fn(L, run, m, name, len);
    lua_settop(L, keys);
  }
  lua_settop(L, keys - 1);
}

static void refuse(lua_State *L, int table, const char *what, const char *name) {
  luaL_argerror(L, table, lua_pushfstring(L, what, name, gs__bind_name(L, -1)));
}

static void check_slot(lua_State *L, gs__run *run, gs__mention *m, const char *name, size_t len) {
  (void)m;
  const char *is = gs__bind_name(L, -1);
  uint32_t mention;
  if (strcmp(is, "span") == 0 || strcmp(is, "mention") == 0) gs__bind_extent(L, lua_gettop(L), &mention);
  else refuse(L, SLOTS, "slot \"%s\": span or mention expected, got %s", name);
  gs__bind_check_slot(L, gs__bind_find_type(L, TYPE), gs__sym_intern(&run->plan->symbols, name, len));
}

static void check_value(lua_State *L, gs__run *run, gs__mention *m, const char *name, size_t len) {
  (void)run, (void)m, (void)len;
  int type = lua_type(L, -1);
  bool is_mention = strcmp(gs__bind_name(L, -1), "mention") == 0;
  if (is_mention || type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TBOOLEAN)
    gs__bind_value(L, lua_gettop(L), &is_mention);
  else
    refuse(L, VALUES, "attribute \"%s\": text, number, boolean or mention expected, got %s", name);
}

static void add_slot(lua_State *L, gs__run *run, gs__mention *m, const char *name, size_t len) {
  gs__lua_charge(L, len / 4 + 1);
  gs__bind_slot(L, m, gs__sym_intern(&run->plan->symbols, name, len), lua_gettop(L));
}

static void add_value(lua_State *L, gs__run *run, gs__mention *m, const char *name, size_t len) {
  bool is_mention;
  gs__lua_charge(L, len / 4 + 1);
  gs__sym key = gs__sym_intern(&run->plan->symbols, name, len), value = gs__bind_value(L, lua_gettop(L), &is_mention);
  gs__mention_set(run, m, key, value);
  if (is_mention) gs__mention_refer(m, key);
}

/* doc:add(type, span, slots?, attributes?, ...) -> mention: behind them what it was worked out of. For each span
 * a mention may stand: its tokens are taken, and it is built on that. */
static int add(lua_State *L) {
  gs__run *run = gs__bind_run(L);
  if (lua_gettop(L) < VALUES) lua_settop(L, VALUES);
  gs__bind_check(L, 1, GS__A_DOCUMENT);
  luaL_checkstring(L, 2);
  uint32_t whole;
  gs__range r = gs__bind_extent(L, SPAN, &whole);
  uint32_t type = gs__bind_find_type(L, TYPE);
  if (run->plan->types.at[type].source != GS__FOUND)
    return luaL_error(L, "\"%s\" is a unit of the text", lua_tostring(L, TYPE));
  if (run->mentions.len >= run->limits.findings) {
    run->limited = true;
    return luaL_error(L, "more than %d findings", (int)run->limits.findings);
  }
  each_named(L, &slots, run, NULL, check_slot);
  each_named(L, &values, run, NULL, check_value);
  gs__bind_check_bases(L, VALUES + 1);
  gs__mention *m = gs__mention_new(run, type, r.start, r.end);
  m->pass = run->passing ? run->pass : GS__NONE;
  if (run->calling) m->added_in = run->calling - 1;   /* a rule's check or build may add too */
  each_named(L, &slots, run, m, add_slot);
  each_named(L, &values, run, m, add_value);
  if (whole != GS__NONE) lua_pushvalue(L, SPAN);
  gs__bind_bases(L, m, 0, 0, VALUES + 1);
  gs__mention_changed(run, m);
  gs__bind_push(L, GS__A_MENTION, m->number, 0);
  return 1;
}

static const char *const fields[] = {"tokens", "sentences", "paragraphs", "headline", "text", "language",
                                     "id", "title", "date", "author", "url", NULL};
enum { TOKENS, SENTENCES, PARAGRAPHS, HEADLINE, TEXT, LANGUAGE, ID, TITLE, DATE, AUTHOR, URL };

static void read_field(lua_State *L, gs__run *run, const gs__handle *h, int field) {
  const gs__doc *doc = run->doc;
  const gs_document *d = run->reading->document;
  (void)h;
  run->asked_beyond |= field >= ID;
  switch (field) {
    case TOKENS: lua_pushinteger(L, doc->token_count); break;
    case SENTENCES: lua_pushinteger(L, doc->sentence_count); break;
    case PARAGRAPHS: lua_pushinteger(L, doc->paragraph_count); break;
    case HEADLINE: lua_pushboolean(L, doc->has_headline); break;
    case TEXT:
      gs__lua_charge_bytes(L, doc->len);
      lua_pushlstring(L, doc->text, doc->len);
      break;
    case LANGUAGE: lua_pushstring(L, run->plan->language.name); break;
    case ID: lua_pushstring(L, d->id); break;
    default: lua_pushstring(L, gs_document_get(d, fields[field])); break;
  }
}

void gs__bind_document(lua_State *L) {
  static const luaL_Reg methods[] = {{"mentions", mentions}, {"mention", mention}, {"around", around},
                                     {"sentence", sentence},
                                     {"paragraph", paragraph}, {"quotes", quotes}, {"quote", quote},
                                     {"token", token}, {"word", word}, {"span", span}, {"add", add},
                                     {"find_list", gs__stretch_find_list}, {"find_tag", gs__stretch_find_tag},
                                     {"topics", gs__stretch_topics}, {NULL, NULL}};
  gs__bind_kind(L, GS__A_DOCUMENT, methods, fields, read_field);
}
