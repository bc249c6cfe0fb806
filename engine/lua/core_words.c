/* core: word lists, actors, synonyms: from tables in packs or from TSV files. */
#include <stdio.h>
#include <string.h>

#include "base/near.h"
#include "base/tsv.h"
#include "base/utf8.h"
#include "lua/core.h"
#include "lua/internal.h"
#include "run/known.h"

typedef struct target {                /* a list that is being filled */
  gs__loader *l;
  lua_State *L;
  uint32_t list, batch;
  gs__entry_how how;
} target;

static gs__lists *lists_of(const target *t) {
  return &t->l->plan->lists;
}

/* A word that inflects has all its regular forms, though the lexicon may not know it. */
static void teach(const target *t, gs__cell word) {
  if (!t->how.inflects || t->how.marked_only || memchr(word.at, ' ', word.len)) return;
  gs__lexicon_teach(&t->l->plan->lexicon, word.at, word.len, t->how.lemma_tags);
}

static void add(target *t, uint32_t row, gs__cell entry, bool plural, const char *file, int line) {
  gs__err err;
  teach(t, entry);
  if (gs__list_later(lists_of(t), t->batch, row, entry.at, entry.len, plural, &err) < 0) {
    gs__err_at(&err, file, line, 0);
    gs__core_raise(t->L, &err);
  }
}

/* The batch of entries of a table, whose columns become those that map[] says. */
static void start_table(target *t, const gs__tsv *tsv, const uint8_t *map) {
  gs__list_batch b = {.list = t->list, .how = t->how, .language = &t->l->plan->language,
                      .text = tsv->text, .end = tsv->end, .column_count = tsv->columns};
  memcpy(b.column, map, tsv->columns);
  t->batch = gs__list_batch_new(lists_of(t), b);
}

static const struct {
  const char *option;
  gs__hyphen_part parts;
} cuts[] = {{"splits_hyphens", GS__PARTS_FRONT},
            {"splits_capitals", GS__PART_FRONT_SMALL},
            {"splits_behind", GS__PART_END_SMALL}};

/* Two on one line count as one. */
static bool is_same_statement(const gs__list_giver *a, const gs__list_giver *b) {
  bool same_file = a->file == b->file || (a->file && b->file && strcmp(a->file, b->file) == 0);
  return same_file && a->pack == b->pack && a->line == b->line;
}

/* Who fills it; a statement comes several times in a row, for each group of words once. */
static void take_giver(lua_State *L, const target *t, int options) {
  gs__list *list = lists_of(t)->list.at + t->list;
  gs__list_giver g = {.pack = t->l->pack,
                      .line = (size_t)gs__core_integer(L, options, "line", 0),
                      .file = list->file,
                      .adds = gs__core_flag(L, options, "adds")};
  gs__list_giver *last = list->givers.len ? list->givers.at + list->givers.len - 1 : NULL;
  if (last && is_same_statement(last, &g)) last->adds |= g.adds;
  else gs__vec_push(&list->givers, g);
}

/* Options of words: inflect = "verb" | "noun" | "marked", any_tag, and what cuts hyphened words. */
static target start(lua_State *L, const char *name, int options) {
  gs__loader *l = gs__loader_of(L);
  target t = {.l = l, .L = L, .list = gs__lists_list(&l->plan->lists, name, strlen(name))};
  l->plan->lists.list.at[t.list].file = gs__core_string(l, options, "file");
  take_giver(L, &t, options);
  const char *inflect = gs__core_string(l, options, "inflect");
  if (inflect) {
    t.how.marked_only = strcmp(inflect, "marked") == 0;
    t.how.inflects = true;
    t.how.lemma_tags = t.how.marked_only ? ~(uint64_t)0 : gs__core_mask(L, &l->plan->language, inflect);
    t.how.first_word = strcmp(inflect, "verb") == 0;
    if (!t.how.marked_only && !gs__core_flag(L, options, "any_tag")) t.how.text_tags = t.how.lemma_tags;
  }
  for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++)
    if (gs__core_flag(L, options, cuts[i].option)) gs__list_cut(&l->plan->lists, t.list, cuts[i].parts);
  return t;
}

static void add_quoted(luaL_Buffer *b, gs__cell c) {
  enum { SHOWN = 60 };
  bool cut = c.len > SHOWN;
  luaL_addchar(b, '"');
  luaL_addlstring(b, c.at, cut ? gs__utf8_valid_until(c.at, SHOWN) : c.len);
  luaL_addstring(b, cut ? "...\"" : "\"");
}

/* Pushes what the first line names instead. Of one name the line may have spaces or commas for tabs, or be an entry. */
static const char *push_columns(lua_State *L, const gs__tsv *t) {
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  luaL_addstring(&b, t->columns == 1 ? "; its first line, " : "; its first line names the columns ");
  for (size_t i = 0; i < t->columns; i++) {
    if (i) luaL_addstring(&b, ", ");
    add_quoted(&b, t->names[i]);
  }
  if (t->columns == 1) luaL_addstring(&b, ", is to name the columns, with tabs between them");
  luaL_pushresult(&b);
  return lua_tostring(L, -1);
}

static int no_column(lua_State *L, const gs__tsv *t, const char *name) {
  char names[GS__TSV_COLUMNS][64], hint[160];
  gs__near near;
  gs__near_init(&near, name);
  for (size_t i = 0; i < t->columns; i++) {
    snprintf(names[i], sizeof names[i], "%.*s", (int)t->names[i].len, t->names[i].at);
    gs__near_try(&near, names[i]);
  }
  return luaL_error(L, "%s has no column \"%s\"%s", t->file, name,
                    near.best ? gs__near_hint(&near, hint, sizeof hint) : push_columns(L, t));
}

typedef struct wanted {                /* a row must have one of the values in the column */
  int column;
  gs__cell any;                        /* "value|value", Lua's */
} wanted;

enum { MOST_WANTED = GS__TSV_COLUMNS };

/* Reads `where`, a table of column = "value|value" at the stack index, where it stays. The first column of the table
 * that it names comes first. */
static size_t take_where(lua_State *L, const gs__tsv *t, int where, wanted *out) {
  size_t n = 0;
  if (!lua_istable(L, where)) return 0;
  for (lua_pushnil(L); lua_next(L, where); lua_pop(L, 1)) {
    lua_pushvalue(L, -2);              /* a number becomes a text, which the key itself must not */
    int column = gs__tsv_column(t, lua_tostring(L, -1));
    if (column < 0) no_column(L, t, lua_tostring(L, -1));
    lua_pop(L, 1);
    const char *any = lua_tostring(L, -1);
    if (n == MOST_WANTED) continue;
    out[n++] = (wanted){column, {any, strlen(any)}};
    if (column >= out->column) continue;
    out[n - 1] = *out;
    *out = (wanted){column, {any, strlen(any)}};
  }
  return n;
}

static bool row_passes(const gs__tsv *t, const wanted *all, size_t n) {
  for (size_t i = 0; i < n; i++) {
    gs__cell any = all[i].any, one, cell = t->cells[all[i].column];
    bool found = false;
    while (!found && gs__cell_next(&any, &one))
      found = one.len == cell.len && memcmp(one.at, cell.at, one.len) == 0;
    if (!found) return false;
  }
  return true;
}

static size_t need_column(target *t, const char *name, size_t len) {
  size_t at = gs__list_column(lists_of(t), t->list, name, len, true);
  if (at == GS__LIST_COLUMNS) luaL_error(t->L, "more than %d columns in one list", GS__LIST_COLUMNS);
  return at;
}

/* All columns of the table but that of the entries. */
static void take_columns(target *t, const gs__tsv *tsv, int skip) {
  uint8_t map[GS__TSV_COLUMNS] = {0};
  for (size_t c = 0; c < tsv->columns; c++) {
    if ((int)c == skip) continue;
    map[c] = (uint8_t)(need_column(t, tsv->names[c].at, tsv->names[c].len) + 1);
  }
  start_table(t, tsv, map);
}

typedef struct reading {               /* of the rows of a file that a list wants */
  gs__tsv tsv;
  wanted where[MOST_WANTED];
  size_t wants, at;                    /* at: of the picked ones, the next */
  const gs__tsv_index *index;          /* NULL: all are wanted */
} reading;

/* The index of a table by a column, made once. */
static gs__tsv_index *index_of(lua_State *L, const gs__tsv *t, int column) {
  gs__loader *l = gs__loader_of(L);
  for (size_t i = 0; i < l->indexes.len; i++)
    if (l->indexes.at[i].text == t->text && l->indexes.at[i].column == column) return l->indexes.at + i;
  gs__err err = {0};
  gs__tsv_index made;
  if (gs__tsv_index_make(&made, *t, column, &err) < 0) gs__core_raise(L, &err);
  gs__vec_push(&l->indexes, made);
  return l->indexes.at + l->indexes.len - 1;
}

/* A table without rows may lack the columns that `where`, at the stack index, names. */
static bool has_rows(gs__tsv t) {
  gs__err err = {0};
  return gs__tsv_next(&t, &err) > 0;
}

static void start_reading(lua_State *L, reading *r, const gs__source_file *f, int where) {
  gs__err err = {0};
  r->wants = r->at = 0;
  r->index = NULL;
  if (gs__tsv_open(&r->tsv, f->path, f->text, f->len, &err) < 0) gs__core_raise(L, &err);
  if (lua_istable(L, where) && has_rows(r->tsv)) r->wants = take_where(L, &r->tsv, where, r->where);
  if (!r->wants) return;
  gs__tsv_index *index = index_of(L, &r->tsv, r->where->column);
  gs__tsv_index_pick(index, r->where->any);
  r->index = index;
}

/* The next row that is wanted, as with gs__tsv_next. */
static int next_row(reading *r, gs__err *err) {
  for (int more;;) {
    if (r->index && r->at == r->index->picked.len) return 0;
    if (r->index) gs__tsv_go(&r->tsv, r->index->picked.at + r->at++);
    more = gs__tsv_next(&r->tsv, err);
    if (more <= 0 || row_passes(&r->tsv, r->where, r->wants)) return more;
  }
}

/* words_file(name, file, options{entry, inflect, any_tag, where, splits_hyphens}) */
static int words_file(lua_State *L) {
  size_t n;
  const char *name = gs__core_text(L, 1, &n);
  const gs__source_file *f = gs__core_file(L, luaL_checkstring(L, 2));
  luaL_checktype(L, 3, LUA_TTABLE);
  target t = start(L, name, 3);
  t.l->plan->lists.list.at[t.list].file = f->path;
  const char *entry_name = gs__core_string(t.l, 3, "entry");
  lua_getfield(L, 3, "where");
  gs__err err = {0};
  reading r;
  start_reading(L, &r, f, 4);
  int column = gs__tsv_column(&r.tsv, entry_name ? entry_name : "entry"), more;
  if (column < 0) return no_column(L, &r.tsv, entry_name ? entry_name : "entry");
  for (bool begun = false; (more = next_row(&r, &err)) > 0; begun = true) {
    if (!begun) take_columns(&t, &r.tsv, column);
    uint32_t row = gs__list_row(lists_of(&t), t.list, (uint32_t)r.tsv.line);
    gs__cell cell = r.tsv.cells[column], one;
    while (gs__cell_next(&cell, &one)) add(&t, row, one, false, f->path, r.tsv.line);
  }
  return more < 0 ? gs__core_raise(L, &err) : 0;
}

typedef struct filling {               /* what stands in a column of every row of one call */
  size_t count, column[GS__LIST_COLUMNS];
  gs__sym value[GS__LIST_COLUMNS];
} filling;

/* Reads a table {feature = value} at index 3. */
static filling take_filling(target *t) {
  lua_State *L = t->L;
  filling f = {0};
  gs__lua_push_sorted_keys(L, 3);      /* columns must not come in the order of a hash */
  int keys = lua_gettop(L);
  for (lua_Integer i = 1; lua_rawgeti(L, keys, i) != LUA_TNIL; i++) {
    size_t k;
    const char *key = gs__core_text(L, -1, &k);
    size_t column = gs__list_column(lists_of(t), t->list, key, k, true);
    if (column == GS__LIST_COLUMNS || f.count == GS__LIST_COLUMNS)
      luaL_error(L, "more than %d columns in one list", GS__LIST_COLUMNS);
    lua_pushvalue(L, -1);
    lua_rawget(L, 3);
    const char *value = gs__core_text(L, -1, &k);
    f.column[f.count] = column;
    f.value[f.count++] = gs__sym_intern(&t->l->plan->symbols, value, k);
    lua_settop(L, keys);
  }
  lua_settop(L, keys - 1);
  return f;
}

/* words_entries(name, {entries}, {feature = value}, line, options): a row for each entry */
static int words_entries(lua_State *L) {
  size_t n;
  target t = start(L, gs__core_text(L, 1, &n), 5);
  uint32_t line = (uint32_t)luaL_checkinteger(L, 4);
  t.batch = gs__list_batch_new(lists_of(&t), (gs__list_batch){.list = t.list, .how = t.how,
                                                              .language = &t.l->plan->language});
  int top = lua_gettop(L);
  filling f = {0};
  for (lua_Integer i = 1; lua_rawgeti(L, 2, i) != LUA_TNIL; i++) {
    const char *entry = gs__core_text(L, -1, &n);
    if (i == 1) f = take_filling(&t);  /* without entries there are no columns either */
    uint32_t row = gs__list_row(lists_of(&t), t.list, line);
    for (size_t c = 0; c < f.count; c++) gs__list_set(lists_of(&t), t.list, row, f.column[c], f.value[c]);
    add(&t, row, (gs__cell){gs__plan_dup(t.l->plan, entry, n), n}, false, "", 0);
    lua_settop(L, top);
  }
  return 0;
}

static bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/* split(text) -> {its parts between commas, without the space about them; none is empty} */
static int split(lua_State *L) {
  size_t n;
  const char *p = luaL_checklstring(L, 1, &n), *end = p + n;
  gs__lua_charge_bytes(L, n);
  lua_newtable(L);
  for (lua_Integer i = 1; p < end;) {
    const char *comma = memchr(p, ',', (size_t)(end - p)), *stop = comma ? comma : end, *next = stop + 1;
    while (p < stop && is_space(*p)) p++;
    while (stop > p && is_space(stop[-1])) stop--;
    if (stop > p) {
      lua_pushlstring(L, p, (size_t)(stop - p));
      lua_rawseti(L, -2, i++);
    }
    p = next;
  }
  return 1;
}

/* keys(table) -> its keys but those of the list in it, in their order: of {"a", "b", x = 1} it is {"x"} */
static int keys(lua_State *L) {
  enum { TABLE = 1, OTHERS, KEY };
  luaL_checktype(L, TABLE, LUA_TTABLE);
  lua_settop(L, TABLE);
  lua_Integer listed = 0;
  for (; lua_rawgeti(L, TABLE, listed + 1) != LUA_TNIL; listed++) lua_settop(L, TABLE);
  lua_settop(L, TABLE);
  lua_newtable(L);
  for (lua_pushnil(L); lua_next(L, TABLE); lua_settop(L, KEY)) {
    if (lua_isinteger(L, KEY) && lua_tointeger(L, KEY) > 0 && lua_tointeger(L, KEY) <= listed) continue;
    lua_pushvalue(L, KEY);
    lua_insert(L, -2);
    lua_rawset(L, OTHERS);
  }
  gs__lua_push_sorted_keys(L, OTHERS);
  return 1;
}

/* words_drop(name, entry) -> how many entries were taken out */
static int words_drop(lua_State *L) {
  gs__loader *l = gs__loader_of(L);
  size_t n;
  const char *name = gs__core_text(L, 1, &n);
  const char *entry = gs__core_text(L, 2, &n);
  uint32_t list = gs__lists_list(&l->plan->lists, name, strlen(name));
  lua_pushinteger(L, (lua_Integer)gs__list_remove(&l->plan->lists, list, entry, n, &l->plan->language));
  return 1;
}

/* words_known(name) -> does the list exist? words_names() -> {names} */
static int words_known(lua_State *L) {
  const char *name = luaL_checkstring(L, 1);
  lua_pushboolean(L, gs__lists_find(&gs__loader_of(L)->plan->lists, name, strlen(name)) >= 0);
  return 1;
}

/* ---- actors ---- */

static const struct { const char *column, *form; } forms[] = {
    {"name", "full"},        {"aliases", "alias"},   {"acronyms", "acronym"}, {"adjectives", "demonym"},
    {"people", "demonym"},   {"capital", "capital"}, {"seats", "seat"}};

enum { FORMS = sizeof forms / sizeof *forms };

static const char *const features[] = {"name", "kind", "code", "state", "note"};

enum { FEATURES = sizeof features / sizeof *features };

typedef struct actor_table {
  int column[FORMS];                   /* of the form, or -1 */
  int kind;                            /* the column */
  size_t form;                         /* the list's column that names it */
  bool begun;
} actor_table;

static void start_actors(target *t, const gs__tsv *tsv, actor_table *a) {
  uint8_t map[GS__TSV_COLUMNS] = {0};
  for (size_t i = 0; i < FEATURES; i++) {
    int c = gs__tsv_column(tsv, features[i]);
    if (c < 0) continue;
    map[c] = (uint8_t)(need_column(t, features[i], strlen(features[i])) + 1);
  }
  start_table(t, tsv, map);
  a->form = need_column(t, "form", 4);
  a->begun = true;
}

/* Of an adjective that is also a noun, as the language says by its ending, the plural is a form too. */
static bool has_plural(const gs__language *language, gs__cell one) {
  enum { LONGEST = 126 };
  return one.len >= 4 && one.len <= LONGEST && strchr(language->people_endings, one.at[one.len - 1]) != NULL;
}

static void actor_forms(target *t, const gs__tsv *tsv, actor_table *a, size_t i) {
  int at = a->column[i];
  if (at < 0 || !tsv->cells[at].len) return;
  if (!a->begun) start_actors(t, tsv, a);
  uint32_t row = gs__list_row(lists_of(t), t->list, (uint32_t)tsv->line);
  gs__list_set(lists_of(t), t->list, row, a->form, gs__plan_sym(t->l->plan, forms[i].form));
  gs__cell cell = tsv->cells[at], one;
  bool plural = strcmp(forms[i].column, "adjectives") == 0;
  while (gs__cell_next(&cell, &one)) {
    add(t, row, one, false, tsv->file, tsv->line);
    if (plural && has_plural(&t->l->plan->language, one)) add(t, row, one, true, tsv->file, tsv->line);
  }
}

/* "" for a column that is read, or that is the pack's own: like none that is read. */
static const char *column_hint(gs__cell column, gs__near *near, char *hint, size_t size) {
  char name[64];
  snprintf(name, sizeof name, "%.*s", (int)column.len, column.at);
  gs__near_init(near, name);
  for (size_t i = 0; i < FORMS; i++) gs__near_try(near, forms[i].column);
  for (size_t i = 0; i < FEATURES; i++) gs__near_try(near, features[i]);
  return near->best && near->distance ? gs__near_hint(near, hint, size) : "";
}

static int take_actor_columns(lua_State *L, const gs__tsv *t, actor_table *a) {
  gs__near near;
  char hint[160];
  if (gs__tsv_column(t, "name") < 0) return no_column(L, t, "name");
  if ((a->kind = gs__tsv_column(t, "kind")) < 0) return no_column(L, t, "kind");
  for (size_t i = 0; i < FORMS; i++) a->column[i] = gs__tsv_column(t, forms[i].column);
  for (size_t i = 0; i < t->columns; i++)
    if (*column_hint(t->names[i], &near, hint, sizeof hint))
      return luaL_error(L, "%s: unknown column \"%s\"%s", t->file,
                        lua_pushlstring(L, t->names[i].at, t->names[i].len), hint);
  return 0;
}

/* Is the kind of a row, if it has one, one of those that the record knows? */
static int check_kind(const gs__tsv *t, const actor_table *a, gs__err *err) {
  const char *const *known = gs__known_values("Actor", "kind");
  gs__cell kind = t->cells[a->kind];
  gs__near near;
  char name[64], hint[160];
  if (!kind.len) return 0;
  snprintf(name, sizeof name, "%.*s", (int)kind.len, kind.at);
  gs__near_init(&near, name);
  for (; *known; known++) {
    if (strcmp(*known, name) == 0) return 0;
    gs__near_try(&near, *known);
  }
  gs__err_set(err, GS_EPACK, "unknown kind \"%s\"%s", name, gs__near_hint(&near, hint, sizeof hint));
  gs__err_at(err, t->file, t->line, 0);
  return GS_EPACK;
}

/* actors_file(file, {splits_hyphens}): every form of every row becomes an entry of the list "actor" */
static int actors_file(lua_State *L) {
  const gs__source_file *f = gs__core_file(L, luaL_checkstring(L, 1));
  luaL_checktype(L, 2, LUA_TTABLE);
  target t = start(L, "actor", 2);
  t.l->plan->lists.list.at[t.list].file = f->path;
  gs__err err = {0};
  gs__tsv tsv;
  int more;
  if (gs__tsv_open(&tsv, f->path, f->text, f->len, &err) < 0) return gs__core_raise(L, &err);
  actor_table a = {.begun = false};
  take_actor_columns(L, &tsv, &a);
  while ((more = gs__tsv_next(&tsv, &err)) > 0) {
    if (check_kind(&tsv, &a, &err) < 0) return gs__core_raise(L, &err);
    for (size_t i = 0; i < FORMS; i++) actor_forms(&t, &tsv, &a, i);
  }
  return more < 0 ? gs__core_raise(L, &err) : 0;
}

/* synonyms(file): columns set, entry */
static int synonyms(lua_State *L) {
  gs__loader *l = gs__loader_of(L);
  const gs__source_file *f = gs__core_file(L, luaL_checkstring(L, 1));
  gs__err err = {0};
  gs__tsv t;
  int more;
  if (gs__tsv_open(&t, f->path, f->text, f->len, &err) < 0) return gs__core_raise(L, &err);
  int group = gs__tsv_column(&t, "set"), entry = gs__tsv_column(&t, "entry");
  if (group < 0 || entry < 0) return luaL_error(L, "%s: columns set and entry", f->path);
  while ((more = gs__tsv_next(&t, &err)) > 0) {
    uint32_t *at = gs__map_put(&l->plan->synonyms, t.cells[entry].at, t.cells[entry].len, NULL);
    if (!*at) *at = gs__sym_intern(&l->plan->symbols, t.cells[group].at, t.cells[group].len);
  }
  return more < 0 ? gs__core_raise(L, &err) : 0;
}

/* ---- tables for Lua ---- */

static void push_row(lua_State *L, const gs__tsv *t) {
  lua_createtable(L, 0, (int)t->columns);
  for (size_t c = 0; c < t->columns; c++) {
    lua_pushlstring(L, t->names[c].at, t->names[c].len);
    lua_pushlstring(L, t->cells[c].at, t->cells[c].len);
    lua_rawset(L, -3);
  }
}

/* rows(file) -> {{column = cell, ...}, ...} */
static int rows(lua_State *L) {
  const gs__source_file *f = gs__core_file(L, luaL_checkstring(L, 1));
  gs__err err = {0};
  gs__tsv t;
  int more;
  if (gs__tsv_open(&t, f->path, f->text, f->len, &err) < 0) return gs__core_raise(L, &err);
  lua_newtable(L);
  for (lua_Integer n = 1; (more = gs__tsv_next(&t, &err)) > 0; n++) {
    push_row(L, &t);
    lua_rawseti(L, -2, n);
  }
  return more < 0 ? gs__core_raise(L, &err) : 1;
}

void gs__core_words_open(lua_State *L) {
  static const luaL_Reg functions[] = {{"words_file", words_file},   {"words_entries", words_entries},
                                       {"words_drop", words_drop},   {"words_known", words_known},
                                       {"actors_file", actors_file}, {"synonyms", synonyms},
                                       {"rows", rows},               {"split", split},
                                       {"keys", keys},
                                       {NULL, NULL}};
  luaL_setfuncs(L, functions, 0);
}
