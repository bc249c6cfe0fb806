/* mention: m.type m.text m.first m.last m.sentence m.paragraph m.points m.rule m.way m.number m.place
 *   m.in_headline m.quoted  m:span() m:slot(name, ...) m:pieces(name) m:get(key, ...) m:set(key, value, why, ...)
 *   m:feature(slot, key) m:add_slot(name, span) m:cut(span) m:drop_slot(name) m:drop(why, ...)
 *   m:mentions(type) m:actor(slot) */
#include <string.h>

#include "lua/bind.h"

static gs__mention *self(lua_State *L) {
  const gs__handle *h = gs__bind_check(L, 1, GS__A_MENTION);
  return gs__bind_run(L)->mentions.at[h->a];
}

static int span(lua_State *L) {
  const gs__mention *m = self(L);
  gs__bind_push(L, GS__A_SPAN, m->start, m->end);
  return 1;
}

/* m:slot(name, ...) -> span of the first piece of the first of these slots that it has, or nil */
static int slot(lua_State *L) {
  const gs__mention *m = self(L);
  const gs__mslot *s = gs__mention_find(m, gs__bind_sym(L, 2));
  for (int arg = 3, last = lua_gettop(L); !s && arg <= last; arg++)
    s = gs__mention_find(m, gs__bind_sym(L, arg));
  if (!s) return 0;
  gs__bind_push(L, GS__A_SPAN, s->start, s->end);
  return 1;
}

static int pieces(lua_State *L) {
  const gs__mention *m = self(L);
  gs__sym name = gs__bind_sym(L, 2);
  lua_newtable(L);
  lua_Integer n = 0;
  for (size_t i = 0; i < m->slots.len; i++) {
    if (m->slots.at[i].name != name) continue;
    gs__bind_push(L, GS__A_SPAN, m->slots.at[i].start, m->slots.at[i].end);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* To be called before the mention changes. Its slots are filed anew then, in each sentence that they reach into, for
 * whoever asks what holds a token. */
static void charge_change(lua_State *L, const gs__mention *m, uint32_t sentences) {
  enum { EACH = 8 };                   /* steps */
  const uint32_t *sentence = gs__bind_run(L)->doc->token_sentence;
  uint64_t filed = sentences;
  for (size_t i = 0; i < m->slots.len; i++) {
    const gs__mslot *s = m->slots.at + i;
    if (s->start < s->end) filed += sentence[s->end - 1] - sentence[s->start] + 1;
  }
  gs__lua_charge(L, filed * EACH);
}

/* m:get(key, ...) -> the attribute of each key, or nil */
static int get(lua_State *L) {
  const gs__mention *m = self(L);
  int last = lua_gettop(L);
  if (last > LUA_MINSTACK / 2) luaL_checkstack(L, last, "too many keys");
  for (int arg = 2; arg <= last; arg++) gs__bind_push_sym(L, gs__mention_get(m, gs__bind_sym(L, arg)));
  return last - 1;
}

/* What the attribute was worked out of before, if that was told, says nothing of its new value. */
static void forget_bases(gs__mention *m, gs__sym key) {
  size_t kept = 0;
  for (size_t i = 0; i < m->bases.len; i++)
    if (m->bases.at[i].key != key) m->bases.at[kept++] = m->bases.at[i];
  m->bases.len = kept;
}

/* m:set(key, value, why, ...): a mention as the value is its number; behind why what it was worked out of */
static int set(lua_State *L) {
  gs__mention *m = self(L);
  luaL_checkstring(L, 2);
  bool has_bases = lua_gettop(L) > 4, is_mention;
  if (has_bases) gs__bind_check_bases(L, 5);
  gs__sym key = gs__bind_sym(L, 2), value = gs__bind_value(L, 3, &is_mention);
  luaL_argcheck(L, key, 2, "an attribute has a name");
  gs__sym why = lua_isnoneornil(L, 4) ? 0 : gs__bind_sym(L, 4);
  if (m->values.len >= GS__MOST_VALUES && !gs__mention_has(m, key))
    return luaL_error(L, "more than %d attributes of one finding", GS__MOST_VALUES);
  if (m->bases.len && (why || has_bases || gs__mention_get(m, key) != value)) forget_bases(m, key);
  gs__mention_set_why(gs__bind_run(L), m, key, value, why);
  if (is_mention) gs__mention_refer(m, key);
  if (has_bases) gs__bind_bases(L, m, 0, key, 5);
  return 0;
}

/* What is worked out of a slot is worked out of its tokens. */
static void charge_slot(lua_State *L, const gs__mention *m, gs__sym name) {
  uint64_t tokens = 0;
  for (size_t i = 0; i < m->slots.len; i++)
    if (m->slots.at[i].name == name) tokens += m->slots.at[i].end - m->slots.at[i].start;
  gs__lua_charge(L, tokens);
}

/* m:feature(slot, key) -> what "{slot.key}" would give */
static int feature(lua_State *L) {
  const gs__mention *m = self(L);
  gs__sym name = gs__bind_sym(L, 2);
  charge_slot(L, m, name);
  gs__bind_push_sym(L, gs__feature(gs__bind_run(L), m, name, gs__bind_sym(L, 3)));
  return 1;
}

static int add_slot(lua_State *L) {
  gs__mention *m = self(L);
  uint32_t mention;
  const uint32_t *sentence = gs__bind_run(L)->doc->token_sentence;
  gs__range r = gs__bind_extent(L, 3, &mention);
  if (m->slots.len >= GS__MOST_SLOTS)
    return luaL_error(L, "more than %d pieces of slots in one finding", GS__MOST_SLOTS);
  charge_change(L, m, r.start < r.end ? sentence[r.end - 1] - sentence[r.start] + 1 : 1);
  gs__sym name = gs__bind_sym(L, 2);
  luaL_argcheck(L, name, 2, "a slot has a name");
  gs__bind_check_slot(L, m->type, name);
  gs__bind_slot(L, m, name, 3);
  const gs__mslot *added = m->slots.at + m->slots.len - 1;
  if (added->start < m->start) m->start = added->start;
  if (added->end > m->end) m->end = added->end;
  gs__mention_changed(gs__bind_run(L), m);
  return 0;
}

/* m:drop_slot(name): all its pieces; the mention keeps its extent */
static int drop_slot(lua_State *L) {
  gs__mention *m = self(L);
  gs__sym name = gs__bind_sym(L, 2);
  size_t kept = 0;
  charge_change(L, m, 1);
  for (size_t i = 0; i < m->slots.len; i++)
    if (m->slots.at[i].name != name) m->slots.at[kept++] = m->slots.at[i];
  m->slots.len = kept;
  gs__mention_changed(gs__bind_run(L), m);
  return 0;
}

/* m:cut(span): the slots that reach over the span's borders end there */
static int cut(lua_State *L) {
  gs__mention *m = self(L);
  const gs__handle *h = gs__bind_check(L, 2, GS__A_SPAN);
  charge_change(L, m, 1);
  for (size_t i = 0; i < m->slots.len; i++) {
    gs__mslot *s = m->slots.at + i;
    if (s->end <= h->a || s->start >= h->b) continue;
    if (s->start < h->a) s->start = h->a;
    if (s->end > h->b) s->end = h->b;
  }
  if (m->start < h->a && m->place >= h->a) m->start = h->a;
  if (m->end > h->b && m->place < h->b) m->end = h->b;
  gs__mention_changed(gs__bind_run(L), m);
  return 0;
}

/* m:drop(why, ...): behind why what it was dropped for */
static int drop(lua_State *L) {
  gs__mention *m = self(L);
  gs__run *run = gs__bind_run(L);
  const char *why = luaL_optstring(L, 2, "dropped by a pass");
  gs__bind_check_bases(L, 3);
  charge_change(L, m, 1);
  gs__lua_charge(L, strlen(why) / 4);   /* it stays until the document is read */
  gs__bind_bases(L, m, 0, GS__NONE, 3);
  gs__mention_drop(run, m, GS__NONE, gs__arena_dup(run->arena, why, strlen(why)));
  return 0;
}

static int mentions(lua_State *L) {
  const gs__mention *m = self(L);
  gs__bind_push_mentions(L, 2, m->start, m->end);
  return 1;
}

/* m:actor(slot) -> the Actor mention that speaks for the slot (a source: whom a pass has named), or nil */
static int actor(lua_State *L) {
  const gs__mention *m = self(L);
  gs__run *run = gs__bind_run(L);
  gs__sym slot = gs__bind_sym(L, 2);
  const gs__mslot *s = gs__mention_find(m, slot);
  const gs__mention *a = NULL;
  charge_slot(L, m, slot);
  if (s && slot == gs__sym_find(&run->plan->symbols, "source", 6)) a = gs__entity_named(run, m);
  if (s && !a) a = gs__entity_in(run, s->start, s->end);
  if (!a) return 0;
  gs__bind_push(L, GS__A_MENTION, a->number, 0);
  return 1;
}

static bool quoted(const gs__run *run, const gs__mention *m) {
  return m->place < run->doc->token_count && run->doc->token_quoted[m->place];
}

static const char *const fields[] = {"text", "first", "last", "place", "number", "type", "sentence",
                                     "paragraph", "points", "quoted", "in_headline", "rule", "way", NULL};
enum { TEXT, FIRST, LAST, PLACE, NUMBER, TYPE, SENTENCE, PARAGRAPH, POINTS, QUOTED, IN_HEADLINE, RULE, WAY };

static const char *rule_of(const gs__run *run, const gs__mention *m) {
  return m->rule == GS__NONE ? "" : run->plan->rules.at[m->rule]->name;
}

static const char *way_of(const gs__run *run, const gs__mention *m) {
  if (m->rule == GS__NONE) return "";
  return gs__plan_text(run->plan, run->plan->rules.at[m->rule]->ways.at[m->way].name);
}

static void read_field(lua_State *L, gs__run *run, const gs__handle *h, int field) {
  const gs__mention *m = run->mentions.at[h->a];
  const gs__doc *doc = run->doc;
  switch (field) {
    case TEXT: gs__bind_push_text(L, m->start, m->end); break;
    case FIRST: lua_pushinteger(L, (lua_Integer)m->start + 1); break;
    case LAST: lua_pushinteger(L, m->end); break;
    case PLACE: lua_pushinteger(L, (lua_Integer)m->place + 1); break;
    case NUMBER: lua_pushinteger(L, m->number); break;
    case TYPE: lua_pushstring(L, gs__plan_text(run->plan, run->plan->types.at[m->type].name)); break;
    case SENTENCE: lua_pushinteger(L, (lua_Integer)m->sentence + 1); break;
    case PARAGRAPH: lua_pushinteger(L, (lua_Integer)doc->sentence_paragraph[m->sentence] + 1); break;
    case POINTS: lua_pushinteger(L, m->points); break;
    case QUOTED: lua_pushboolean(L, quoted(run, m)); break;
    case IN_HEADLINE: lua_pushboolean(L, doc->has_headline && m->start < doc->paragraphs[0].end); break;
    case RULE: lua_pushstring(L, rule_of(run, m)); break;
    case WAY: lua_pushstring(L, way_of(run, m)); break;
    default: lua_pushnil(L);
  }
}

void gs__bind_mention(lua_State *L) {
  static const luaL_Reg methods[] = {
      {"span", span}, {"slot", slot}, {"pieces", pieces}, {"get", get}, {"set", set}, {"feature", feature},
      {"add_slot", add_slot}, {"cut", cut}, {"drop_slot", drop_slot}, {"drop", drop}, {"mentions", mentions},
      {"actor", actor}, {NULL, NULL}};
  gs__bind_kind(L, GS__A_MENTION, methods, fields, read_field);
}
