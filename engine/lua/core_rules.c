/* core: types, units, parts, phases, rules, passes, links. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "lua/core.h"
#include "lua/fault.h"
#include "run/known.h"

static size_t length(const char *s) {
  return strlen(s);
}

static const char *const keeps[] = {"longest", "best", "first", "all", NULL};
static const char *const withins[] = {"sentence", "paragraph", "article", NULL};

/* The number of the value of a field among those that it may have; `otherwise` if it is none, or not there. */
static int choice(lua_State *L, const char *field, const char *const *all, int otherwise) {
  const char *value = gs__core_string(gs__loader_of(L), 1, field);
  for (int i = 0; value && all[i]; i++)
    if (strcmp(value, all[i]) == 0) return i;
  return otherwise;
}

/* type{name, head, slots, keep, inner, leads} */
static int type(lua_State *L) {
  gs__loader *l = gs__loader_of(L);
  const char *name = gs__core_string(l, 1, "name"), *head = gs__core_string(l, 1, "head");
  uint32_t at = gs__plan_type(l->plan, name, length(name));
  gs__type *t = l->plan->types.at + at;
  if (head) t->head = gs__plan_sym(l->plan, head);
  t->keep = (gs__keep)choice(L, "keep", keeps, (int)t->keep);
  t->inner |= gs__core_flag(L, 1, "inner");
  t->leads |= gs__core_flag(L, 1, "leads");
  t->narrow |= gs__core_flag(L, 1, "narrow");   /* a unit names its border type again, without flags */
  lua_getfield(L, 1, "slots");
  for (lua_Integer i = 1; lua_istable(L, -1) && lua_rawgeti(L, -1, i) == LUA_TSTRING; i++) {
    const char *slot = gs__core_text(L, -1, &(size_t){0});
    if (t->slot_count == GS__MAX_SLOTS)
      return luaL_error(L, "type \"%s\" has more than %d slots: slot \"%s\" is one too many", name, GS__MAX_SLOTS,
                        slot);
    t->slots[t->slot_count++] = gs__plan_sym(l->plan, slot);
    lua_pop(L, 1);
  }
  return 0;
}

/* ---- patterns with their place ---- */

typedef struct place {
  const char *file;
  int line;
} place;

/* The word with which it is declared, and its name: for the places of its fields. */
typedef struct declared {
  const char *word, *name;
} declared;

/* Notes a fault in the value of a field, or in an item of that name in it. */
static void note_in_field(gs__loader *l, place p, declared d, const char *field, const char *item, const char *code,
                          const char *what) {
  gs__field_path path = {.count = item ? 2 : 1, .step = {{.key = field}, {.key = item}}};
  int line, column;
  gs__loader_field(l, p.file, p.line, d.word, d.name, &path, &line, &column);
  gs__loader_note(l, GS_ERROR, code, p.file, line, column, what, NULL);
}

typedef enum purpose { A_WAY, A_CONDITION, BEFORE } purpose;

/* Notes a fault at a column of a text in a pack's file. */
static void note_fault(gs__loader *l, place p, const char *text, int at, const char *what) {
  int line, column;
  gs__loader_place_in(l, p.file, p.line, text, gs__utf8_at(text, at), &line, &column);
  char message[600];
  snprintf(message, sizeof message, "%s%s", column ? "" : "in a pattern: ", what);
  gs__loader_note(l, GS_ERROR, gs__fault_code(what, "pattern"), p.file, line, column, message, NULL);
}

/* The part in whose text the place is. */
static gs__part *part_of(gs__plan *p, const char *at) {
  for (size_t i = 0; i < p->parts.len; i++)
    if (at >= p->parts.at[i].text && at <= p->parts.at[i].text + length(p->parts.at[i].text)) return p->parts.at + i;
  return NULL;
}

/* Compiles; a fault is noted where it stands, one of a part once however many patterns have the part. */
static gs__pattern *pattern(gs__loader *l, place p, const char *text, gs__sym head, const gs__sym *slots,
                            uint32_t slot_count, purpose why) {
  gs__pattern *out = NULL;
  gs__err err = {0};
  gs__names *names = &l->plan->names;
  int code = why == A_WAY ? gs__pattern_new(&out, names, text, length(text), head, slots, slot_count, &err)
                          : gs__pattern_condition(&out, names, text, length(text), slots, slot_count,
                                                  why == BEFORE, &err);
  if (code == 0) return out;
  gs__part *part = names->fault.text ? part_of(l->plan, names->fault.text) : NULL;
  if (!part) {
    note_fault(l, p, text, err.column ? err.column : 1, err.message);
  } else if (!part->told) {
    part->told = true;
    note_fault(l, (place){part->file, part->line}, part->text, names->fault.column, err.message);
  }
  return NULL;
}

/* unit{name, upto, from, file, line} */
static int unit(lua_State *L) {
  gs__loader *l = gs__loader_of(L);
  place p = {gs__core_string(l, 1, "file"), (int)gs__core_integer(L, 1, "line", 0)};
  const char *name = gs__core_string(l, 1, "name"), *upto = gs__core_string(l, 1, "upto");
  const char *from = gs__core_string(l, 1, "from");
  uint32_t border = gs__plan_type(l->plan, upto, length(upto));
  uint32_t at = gs__plan_type(l->plan, name, length(name));
  gs__pattern *start = from ? pattern(l, p, from, 0, NULL, 0, A_CONDITION) : NULL;
  l->plan->types.at[at].source = GS__UPTO;
  l->plan->types.at[at].border = border;
  l->plan->types.at[at].from = start;
  return 0;
}

/* part(name, text, file, line) */
static int part(lua_State *L) {
  gs__loader *l = gs__loader_of(L);
  size_t n, k, m;
  const char *name = gs__core_text(L, 1, &n), *text = gs__core_text(L, 2, &k), *file = gs__core_text(L, 3, &m);
  gs__vec_push(&l->plan->parts, ((gs__part){.name = gs__plan_dup(l->plan, name, n),
                                            .text = gs__plan_dup(l->plan, text, k),
                                            .file = gs__plan_dup(l->plan, file, m),
                                            .line = (int)luaL_checkinteger(L, 4),
                                            .pack = l->pack}));
  return 0;
}

/* phase(name, rounds) */
static int phase(lua_State *L) {
  gs__loader *l = gs__loader_of(L);
  size_t n;
  const char *name = gs__core_text(L, 1, &n);
  uint32_t at = gs__plan_phase(l->plan, name, n);
  uint32_t rounds = (uint32_t)luaL_optinteger(L, 2, 1);
  if (rounds > l->plan->phases.at[at].rounds) l->plan->phases.at[at].rounds = rounds;
  return 0;
}

/* ---- rules ---- */

typedef struct rule_maker {
  gs__loader *l;
  lua_State *L;
  gs__rule *r;
  place p;
  declared d;
  gs__sym slots[GS__MAX_SLOTS];        /* of all ways, for conditions */
  uint32_t slot_count;
  bool torn;                           /* a way has a fault: its slots are not known */
  bool untyped;                        /* what it finds is not known */
} rule_maker;

static const char *field_at(rule_maker *m, int index, lua_Integer i) {
  lua_rawgeti(m->L, index, i);
  size_t n;
  const char *s = lua_isstring(m->L, -1) ? gs__core_text(m->L, -1, &n) : NULL;
  s = s ? gs__plan_dup(m->l->plan, s, n) : NULL;
  lua_pop(m->L, 1);
  return s;
}

/* The place of a slot in a pattern; of one that stands in a part, of the part's name. */
static void place_slot(const rule_maker *m, const gs__pattern *p, gs__sym slot, int *line, int *column) {
  const char *in, *text = p->text;
  int at = gs__pattern_slot_column(p, slot, &in);
  size_t byte = 0;
  if (in == text) {
    byte = gs__utf8_at(text, at);
  } else {
    const gs__part *part = part_of(m->l->plan, in);
    gs__str named = {0};
    gs__str_printf(&named, "&%s", part ? part->name : "");
    const char *found = strstr(text, gs__str_get(&named));
    byte = found ? (size_t)(found - text) : 0;
    gs__str_dispose(&named);
  }
  gs__loader_place_in(m->l, m->p.file, m->p.line, text, byte, line, column);
}

static void refuse_slot(const rule_maker *m, const gs__type *t, const gs__pattern *p, gs__sym slot) {
  const char *name = gs__plan_text(m->l->plan, slot);
  gs__near near;
  gs__near_init(&near, name);
  gs__plan_slots_near(m->l->plan, t, &near);
  int line, column;
  place_slot(m, p, slot, &line, &column);
  char message[300], hint[200];
  snprintf(message, sizeof message, "%s has no slot \"%s\"", gs__plan_text(m->l->plan, t->name), name);
  gs__near_hint(&near, hint, sizeof hint);
  gs__loader_note(m->l, GS_ERROR, "unknown-slot", m->p.file, line, column, message, near.best ? hint + 2 : NULL);
}

/* Slots of a new way: those behind the ones that earlier ways have. */
static void check_slots(rule_maker *m, const gs__pattern *p) {
  const gs__type *t = m->l->plan->types.at + m->r->type;
  for (uint32_t i = m->slot_count; i < p->slot_count; i++) {
    if (!m->r->is_retag && !m->untyped && !gs__type_allows(t, p->slots[i])) refuse_slot(m, t, p, p->slots[i]);
    m->slots[m->slot_count++] = p->slots[i];
  }
}

static gs__sym head_of(const rule_maker *m) {
  if (m->r->is_retag) return gs__plan_sym(m->l->plan, "this");
  return m->untyped ? 0 : m->l->plan->types.at[m->r->type].head;
}

/* ways = {{name, pattern}, ...} */
static void take_ways(rule_maker *m) {
  gs__sym head = head_of(m);
  lua_getfield(m->L, 1, "ways");
  for (lua_Integer i = 1; lua_rawgeti(m->L, 2, i) == LUA_TTABLE; i++) {
    const char *name = field_at(m, 3, 1), *text = field_at(m, 3, 2);
    gs__pattern *p = pattern(m->l, m->p, text, head, m->slots, m->slot_count, A_WAY);
    lua_settop(m->L, 2);
    m->torn |= !p;
    if (!p) continue;
    gs__vec_push(&m->r->ways, ((gs__way){gs__plan_sym(m->l->plan, name), p}));
    check_slots(m, p);
  }
  lua_settop(m->L, 1);
}

static bool says(const gs__terms *terms, const char *text) {
  for (size_t i = 0; i < terms->len; i++)
    if (terms->at[i].pattern && strcmp(terms->at[i].pattern->text, text) == 0) return true;
  return false;
}

/* Is it a condition of the rule that is changed? */
static bool is_older(const rule_maker *m, const char *text) {
  const gs__rule *o = m->r->older;
  return m->r->changes && (says(&o->unless, text) || says(&o->needs, text) || says(&o->terms, text));
}

/* A condition. One of the rule that is changed falls away, without a word, with the way that had its slot; and of a
 * rule with a fault in a way, that a slot is not there says nothing. */
static gs__pattern *condition(rule_maker *m, const char *text, purpose why) {
  bool older = is_older(m, text);
  gs__pattern *out = NULL;
  gs__err err = {0};
  if (!older && !m->torn) return pattern(m->l, m->p, text, 0, m->slots, m->slot_count, why);
  int code = gs__pattern_condition(&out, &m->l->plan->names, text, length(text), m->slots, m->slot_count,
                                   why == BEFORE, &err);
  if (code == 0) return out;
  if (older || strcmp(gs__fault_code(err.message, ""), "unknown-slot") == 0) return NULL;
  return pattern(m->l, m->p, text, 0, m->slots, m->slot_count, why);
}

/* field = {{name, weight, where, pattern or template}, ...} */
static void take_terms(rule_maker *m, const char *field, gs__terms *out) {
  static const char *const wheres[] = {"within", "before", "after", "sentence", "feature", NULL};
  lua_getfield(m->L, 1, field);
  for (lua_Integer i = 1; lua_istable(m->L, 2) && lua_rawgeti(m->L, 2, i) == LUA_TTABLE; i++) {
    const char *name = field_at(m, 3, 1), *where = field_at(m, 3, 3), *text = field_at(m, 3, 4);
    gs__term t = {.name = gs__plan_sym(m->l->plan, name)};
    lua_rawgeti(m->L, 3, 2);
    t.weight = (int)lua_tointeger(m->L, -1);
    lua_settop(m->L, 2);
    for (int k = 0; wheres[k]; k++)
      if (strcmp(where, wheres[k]) == 0) t.where = (gs__where)k;
    if (t.where == GS__FEATURE) {
      gs__err err = {0};
      if (gs__plan_template(m->l->plan, text, length(text), &t.feature, &err) < 0)
        note_in_field(m->l, m->p, m->d, field, name, "template", err.message);
    } else {
      t.pattern = condition(m, text, t.where == GS__BEFORE ? BEFORE : A_CONDITION);
      if (!t.pattern) continue;
    }
    gs__vec_push(out, t);
  }
  lua_settop(m->L, 1);
}

static void take_make(rule_maker *m) {
  lua_getfield(m->L, 1, "make");
  for (lua_Integer i = 1; lua_istable(m->L, 2) && lua_rawgeti(m->L, 2, i) == LUA_TTABLE; i++) {
    const char *name = field_at(m, 3, 1), *text = field_at(m, 3, 2);
    gs__make made = {.key = gs__plan_sym(m->l->plan, name)};
    gs__err err = {0};
    lua_settop(m->L, 2);
    if (!*name)
      note_in_field(m->l, m->p, m->d, "make", name, "bad-value", "an attribute has a name");
    else if (gs__plan_template(m->l->plan, text, length(text), &made.value, &err) < 0)
      note_in_field(m->l, m->p, m->d, "make", name, "template", err.message);
    else
      gs__vec_push(&m->r->make, made);
  }
  lua_settop(m->L, 1);
}

static void take_examples(rule_maker *m, const char *field, gs__texts *out) {
  lua_getfield(m->L, 1, field);
  for (lua_Integer i = 1; lua_istable(m->L, 2) && lua_rawgeti(m->L, 2, i) == LUA_TSTRING; i++) {
    size_t n;
    const char *text = gs__core_text(m->L, -1, &n);
    gs__vec_push(out, gs__plan_dup(m->l->plan, text, n));
    lua_settop(m->L, 2);
  }
  lua_settop(m->L, 1);
}

static int function_ref(lua_State *L, const char *field) {
  lua_getfield(L, 1, field);
  if (lua_isfunction(L, -1)) return luaL_ref(L, LUA_REGISTRYINDEX);
  lua_pop(L, 1);
  return 0;
}

/* A rule takes the place of an earlier one of its name: of that phase, or, if its pack names no phase,
 * of the phase that the earlier one stands in. */
static void replace_older(gs__plan *p, gs__rule *r, bool placed) {
  for (size_t i = 0; i < p->rules.len; i++) {
    gs__rule *o = p->rules.at[i];
    if (*o->name != *r->name || o->off || strcmp(o->name, r->name) != 0) continue;
    if (!placed) r->phase = o->phase;
    if (o->phase != r->phase) continue;
    o->off = true;
    r->rank = o->rank;
    r->older = o;
  }
}

/* The tag that a retag gives, -1 for other rules; one that is refused anyway gets the first. */
static int retag_number(const rule_maker *m) {
  const gs__language *language = &m->l->plan->language;
  const char *tag = gs__core_string(m->l, 1, "tag");
  if (!gs__core_flag(m->L, 1, "is_retag")) return -1;
  if (!tag) return 0;
  int number = gs__language_tag(language, tag, length(tag));
  if (number >= 0) return number;
  gs__near near;
  char message[300], hint[200];
  gs__near_init(&near, tag);
  for (size_t i = 0; i < language->tag_count; i++) gs__near_try(&near, language->tags[i]);
  snprintf(message, sizeof message, "retag \"%s\": unknown tag \"%s\"%s", m->d.name, tag,
           gs__near_hint(&near, hint, sizeof hint));
  note_in_field(m->l, m->p, m->d, "to", NULL, "bad-value", message);
  return 0;
}

/* Where it stands, and which rule it takes the place of. */
static rule_maker begin_rule(lua_State *L) {
  gs__loader *l = gs__loader_of(L);
  gs__rule *r = gs__plan_make_rule(l->plan);
  rule_maker m = {.l = l, .L = L, .r = r};
  m.d = (declared){gs__core_string(l, 1, "word"), gs__core_string(l, 1, "name")};
  m.p = (place){r->file = gs__core_string(l, 1, "file"), r->line = (int)gs__core_integer(L, 1, "line", 0)};
  m.torn = gs__core_flag(L, 1, "torn");
  const char *in = gs__core_string(l, 1, "phase");
  r->name = m.d.name;
  r->about = gs__core_string(l, 1, "about");
  r->pack = (uint32_t)gs__core_integer(L, 1, "pack", 0);
  r->at = gs__plan_short(l->plan, &l->plan->arena, r->file);
  r->phase = gs__plan_phase(l->plan, in, length(in));
  r->changes = gs__core_flag(L, 1, "changes");
  replace_older(l->plan, r, gs__core_flag(L, 1, "placed"));
  return m;
}

/* What is one word or number of it. */
static void take_fields(rule_maker *m) {
  gs__rule *r = m->r;
  const char *finds = gs__core_string(m->l, 1, "finds");
  int tag = retag_number(m);
  r->priority = (int)gs__core_integer(m->L, 1, "priority", 0);
  r->off = gs__core_flag(m->L, 1, "off");
  r->evidence = gs__core_flag(m->L, 1, "evidence");
  r->at_least = (int)gs__core_integer(m->L, 1, "at_least", 0);
  r->points = gs__core_flag(m->L, 1, "has_points");
  r->within = (gs__scope)choice(m->L, "within", withins, (int)r->within);
  r->keep = choice(m->L, "keep", keeps, -1);
  r->is_retag = tag >= 0;
  if (tag >= 0) r->tag = (uint8_t)tag;
  r->type = finds ? gs__plan_type(m->l->plan, finds, length(finds)) : 0;
  m->untyped = !finds;
}

/* rule{name, finds, file, line, phase, about, ways, ...}: see scripts/gainsay/rule.lua */
static int rule(lua_State *L) {
  lua_settop(L, 1);
  rule_maker m = begin_rule(L);
  gs__rule *r = m.r;
  take_fields(&m);
  take_ways(&m);
  take_terms(&m, "unless", &r->unless);
  take_terms(&m, "needs", &r->needs);
  take_terms(&m, "points", &r->terms);
  take_make(&m);
  take_examples(&m, "yes", &r->yes);
  take_examples(&m, "no", &r->no);
  take_examples(&m, "later", &r->later);
  r->check = function_ref(L, "check");
  r->build = function_ref(L, "build");
  gs__plan_add_rule(m.l->plan);
  return 0;
}

/* pass{name, file, line, phase, pack, run, off, changes} */
static int pass(lua_State *L) {
  gs__loader *l = gs__loader_of(L);
  const char *in = gs__core_string(l, 1, "phase");
  gs__pass p = {.name = gs__core_string(l, 1, "name"), .file = gs__core_string(l, 1, "file"),
                .line = (int)gs__core_integer(L, 1, "line", 0),
                .pack = (uint32_t)gs__core_integer(L, 1, "pack", 0)};
  p.at = gs__plan_short(l->plan, &l->plan->arena, p.file);
  p.phase = gs__plan_phase(l->plan, in, length(in));
  p.run = function_ref(L, "run");
  p.off = gs__core_flag(L, 1, "off");
  uint32_t at = (uint32_t)l->plan->passes.len;
  for (uint32_t i = 0; i < l->plan->passes.len; i++)
    if (strcmp(l->plan->passes.at[i].name, p.name) == 0 && l->plan->passes.at[i].phase == p.phase) at = i;
  if (at < l->plan->passes.len) {      /* a pass of the same name replaces the earlier one */
    const gs__pass *older = l->plan->passes.at + at;
    bool again = gs__core_flag(L, 1, "changes");
    if (again) p.changes = older->changes ? older->changes : older->at;
    if (again) p.changes_line = older->changes ? older->changes_line : older->line;
    l->plan->passes.at[at] = p;
    return 0;
  }
  gs__vec_push(&l->plan->passes, p);
  gs__vec_push(&l->plan->phases.at[p.phase].passes, at);
  return 0;
}

/* pack_number() -> number of the pack whose files run */
static int pack_number(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)gs__loader_of(L)->pack);
  return 1;
}

/* refused() -> has what was read since the last load or addition errors? */
static int refused(lua_State *L) {
  lua_pushboolean(L, gs__loader_of(L)->errors > 0);
  return 1;
}

/* Raises that a name is none of those known. */
static int no_name(lua_State *L, const char *what, const char *name, const char *const *known, int count) {
  gs__near near;
  char hint[200];
  gs__near_init(&near, name);
  for (int i = 0; i < count; i++) gs__near_try(&near, known[i]);
  return luaL_error(L, "unknown %s \"%s\"%s", what, name, gs__near_hint(&near, hint, sizeof hint));
}

/* link{measure = weight, at_least, at_least_said, ..., window}: a later one changes
 * what it names. */
static int link_claims(lua_State *L) {
  const char *const *measures = gs__link_measures;
  static const char *const others[] = {"at_least", "at_least_said", "at_least_named", "at_least_bare", "at_least_far",
                                       "window"};
  gs__link *k = &gs__loader_of(L)->plan->link;
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
    const char *name = lua_tostring(L, -2);
    bool known = false;
    for (int i = 0; i < GS__L_MEASURES; i++) known |= strcmp(name, measures[i]) == 0;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) known |= strcmp(name, others[i]) == 0;
    if (!known) return no_name(L, "measure", name, measures, GS__L_MEASURES);
  }
  k->at_least = (int)gs__core_integer(L, 1, "at_least", k->set ? k->at_least : 5);
  k->at_least_said = (int)gs__core_integer(L, 1, "at_least_said", k->set ? k->at_least_said : k->at_least);
  k->at_least_named = (int)gs__core_integer(L, 1, "at_least_named", k->set ? k->at_least_named : k->at_least_said);
  k->at_least_bare = (int)gs__core_integer(L, 1, "at_least_bare", k->set ? k->at_least_bare : k->at_least);
  k->at_least_far = (int)gs__core_integer(L, 1, "at_least_far", k->set ? k->at_least_far : k->at_least);
  k->window = (uint32_t)gs__core_integer(L, 1, "window", k->window);
  for (int i = 0; i < GS__L_MEASURES; i++)
    k->weights[i] = (int)gs__core_integer(L, 1, measures[i], k->weights[i]);
  k->set = true;
  return 0;
}

/* link_measures() -> {names} */
static int link_measures(lua_State *L) {
  lua_newtable(L);
  for (int i = 0; i < GS__L_MEASURES; i++) {
    lua_pushstring(L, gs__link_measures[i]);
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

/* link_acts(group, {acts}): the acts of claims that are of that group, instead of those it had. */
static int link_acts(lua_State *L) {
  gs__plan *plan = gs__loader_of(L)->plan;
  const char *name = luaL_checkstring(L, 1);
  int group = 0;
  while (group < GS__ACT_GROUPS && strcmp(name, gs__act_groups[group]) != 0) group++;
  if (group == GS__ACT_GROUPS) return no_name(L, "group of acts", name, gs__act_groups, GS__ACT_GROUPS);
  plan->link.acts[group].len = 0;
  for (int i = 1; i <= (int)lua_rawlen(L, 2); i++) {
    lua_rawgeti(L, 2, i);
    gs__vec_push(&plan->link.acts[group], gs__plan_sym(plan, lua_tostring(L, -1)));
    lua_pop(L, 1);
  }
  return 0;
}

/* type_names() -> {names} */
static int type_names(lua_State *L) {
  const gs__plan *p = gs__loader_of(L)->plan;
  lua_newtable(L);
  for (size_t i = 0; i < p->types.len; i++) {
    lua_pushstring(L, gs__plan_text(p, p->types.at[i].name));
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  return 1;
}

static int type_known(lua_State *L) {
  size_t n;
  const char *name = gs__core_text(L, 1, &n);
  lua_pushboolean(L, gs__plan_find_type(gs__loader_of(L)->plan, name, n) >= 0);
  return 1;
}

/* record_values(type, key) -> {values that the record knows}, or nil if any will do */
static int record_values(lua_State *L) {
  const char *const *values = gs__known_values(luaL_checkstring(L, 1), luaL_checkstring(L, 2));
  if (!values) return 0;
  lua_newtable(L);
  for (int i = 0; values[i]; i++) {
    lua_pushstring(L, values[i]);
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}

void gs__core_rules_open(lua_State *L) {
  static const luaL_Reg functions[] = {
      {"type", type}, {"unit", unit}, {"part", part}, {"phase", phase}, {"rule", rule}, {"pass", pass},
      {"pack_number", pack_number}, {"refused", refused}, {"link", link_claims}, {"link_measures", link_measures},
      {"link_acts", link_acts},
      {"type_known", type_known}, {"type_names", type_names}, {"record_values", record_values}, {NULL, NULL}};
  luaL_setfuncs(L, functions, 0);
}
