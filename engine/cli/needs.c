/* needs: which edits cannot be made without others. */
#include "cli/needs.h"

#include <stdlib.h>
#include <string.h>

#include "cli/named.h"

/* ---- links */

static int goes(const edit *e) {
  return e->hunk.new_from == e->hunk.new_to;
}

/* `user` names what `giver` is. Room is doubled whenever the count is a power of two: there may be one link for each
 * two edits. */
static void add_link(edits *e, size_t user, size_t giver, int firm) {
  int removal = goes(&e->at[giver]);
  if (user == giver) return;
  if (!(e->link_count & (e->link_count - 1)))
    e->links = memory_resize(e->links, (e->link_count * 2 + 1) * sizeof *e->links);
  e->links[e->link_count++] = (edit_link){removal ? giver : user, removal ? user : giver, firm};
}

typedef struct giver {
  edits *e;
  size_t at;
  named *const *users;   /* what the lines of each edit name, as they are on the side that counts; NULL: no Lua */
} giver;

static int is_same_file(const edits *e, size_t a, size_t b) {
  return e->at[a].file == e->at[b].file;
}

/* What code names is of one file, all else is of all packs. */
static void link_users(const giver *g, const char *name, size_t len, named_how how, int firm) {
  int of_code = how == NAMED_IN_CODE || how == NAMED_AS_FIELD;
  for (size_t i = 0; i < g->e->len; i++) {
    if (of_code && !is_same_file(g->e, i, g->at)) continue;
    if (g->users[i] && named_has(g->users[i], how, name, len)) add_link(g->e, i, g->at, firm);
  }
}

/* ---- what a statement gives */

typedef struct walk {
  giver giver;
  const char *source;
} walk;

static gs_lua_source source_of(const walk *w, const gs_statement *s) {
  return (gs_lua_source){w->source + s->start, w->source + s->end, 1};
}

/* Behind the next token, if it is this word or sign. */
static int take(gs_lua_source *source, const char *word) {
  gs_lua_source here = *source;
  gs_lua_token t = gs_lua_code(&here);
  if (!gs_lua_is(&t, word)) return 0;
  *source = here;
  return 1;
}

/* x, x.y, x.y:z: the last one. */
static gs_lua_token take_path(gs_lua_source *source, named_how *how) {
  gs_lua_token t = gs_lua_code(source);
  *how = NAMED_IN_CODE;
  while (take(source, ".") || take(source, ":")) {
    t = gs_lua_code(source);
    *how = NAMED_AS_FIELD;
  }
  return t;
}

static void take_attribute(gs_lua_source *source) {   /* <const> */
  if (!take(source, "<")) return;
  gs_lua_code(source);
  take(source, ">");
}

/* local a, b = ...; local function f(); function M.f(); x.y = ... Other Lua, a call or a loop, gives nothing. */
static void link_locals(const walk *w, const gs_statement *s) {
  gs_lua_source rest = source_of(w, s), start = rest;
  int is_local = take(&rest, "local"), is_function = take(&rest, "function");
  if (!is_local && !is_function) {
    named_how how;
    take_path(&start, &how);
    if (!take(&start, "=") && !take(&start, ",")) return;
  }
  do {
    named_how how;
    gs_lua_token name = take_path(&rest, &how);
    take_attribute(&rest);
    link_users(&w->giver, name.at, name.len, how, 1);
  } while (!is_function && take(&rest, ","));
}

static void link_said(const giver *g, const gs_lua_token *t, const named_how *how, size_t count) {
  char *value = memory_resize(NULL, t->len + 1);
  size_t len = gs_lua_value(t, value, NULL);
  for (size_t i = 0; i < count && len; i++) link_users(g, value, len, how[i], 0);
  free(value);
}

/* finds = "x", which makes the type. */
static void link_type(const walk *w, const gs_statement *s) {
  static const named_how how[] = {NAMED_AS_WORD, NAMED_WHOLE};
  gs_lua_source rest = source_of(w, s);
  for (gs_lua_token t; (t = gs_lua_code(&rest)).kind != GS_LUA_END;) {
    if (!gs_lua_is(&t, "finds") || !take(&rest, "=")) continue;
    t = gs_lua_code(&rest);
    link_said(&w->giver, &t, how, 2);
  }
}

static void link_declared(const walk *w, const gs_statement *s) {
  static const struct { const char *word; named_how how; } written[] = {
      {"words", NAMED_AS_LIST}, {"part", NAMED_AS_PART}, {"type", NAMED_AS_WORD}, {"unit", NAMED_AS_WORD}};
  named_how how[2] = {NAMED_WHOLE};
  gs_lua_token word, name;
  gs_lua_declares(source_of(w, s), &word, &name);
  size_t count = 1;
  for (size_t i = 0; i < sizeof written / sizeof *written; i++)
    if (gs_lua_is(&word, written[i].word)) how[count++] = written[i].how;
  if (!gs_lua_is(&word, "phase")) link_said(&w->giver, &name, how, count);
  if (gs_lua_is(&word, "rule")) link_type(w, s);
}

/* actor "x" { ... } and actors "words/x.tsv" add to the list <actor>. */
static void link_actors(const walk *w, const gs_statement *s) {
  static const char name[] = "actor";
  gs_lua_source rest = source_of(w, s);
  if (take(&rest, "actor") || take(&rest, "actors")) link_users(&w->giver, name, strlen(name), NAMED_AS_LIST, 0);
}

static void take_statement(const gs_statement *s, void *payload) {
  link_actors(payload, s);
  if (s->kind != GS_DECLARES) link_locals(payload, s);
  else link_declared(payload, s);
}

/* ---- files and phases */

/* What a module declares is there once it is asked for: by a statement that does nothing else, if there is one. */
static void link_asker(const giver *g, const char *module) {
  size_t asker = g->e->len;
  for (size_t i = 0; i < g->e->len; i++) {
    if (i == g->at || !g->users[i] || !named_has(g->users[i], NAMED_WHOLE, module, strlen(module))) continue;
    if (asker == g->e->len || (g->e->at[i].is_helper && !g->e->at[asker].is_helper)) asker = i;
  }
  if (asker < g->e->len) add_link(g->e, g->at, asker, 0);
}

/* "words/x.tsv", and require "lib.helper" of lib/helper.lua. */
static void link_file(const giver *g) {
  const char *name = g->e->files[g->e->at[g->at].file].name;
  size_t len = strlen(name);
  link_users(g, name, len, NAMED_WHOLE, 1);
  if (!text_ends(name, ".lua")) return;
  char *module = memory_copy(name, len - strlen(".lua"));
  for (char *slash = module; (slash = strchr(slash, '/'));) *slash = '.';
  link_users(g, module, strlen(module), NAMED_WHOLE, 1);
  link_asker(g, module);
  free(module);
}

/* The phase of what stands behind it holds in its file, and in the files behind that if the pack has no others. */
static void link_phases(edits *e) {
  size_t phase = e->len;
  for (size_t i = 0; i < e->len; i++) {
    const edit *x = &e->at[i];
    const edited_pack *p = &e->packs[e->files[x->file].pack];
    int whole = !p->before || !p->after;
    if (phase < e->len && !is_same_file(e, i, phase) &&
        (!whole || e->files[e->at[phase].file].pack != e->files[x->file].pack))
      phase = e->len;
    if (!x->is_whole) continue;
    if (phase < e->len && goes(x) == goes(&e->at[phase])) add_link(e, i, phase, 1);
    if (!strncmp(x->name, "phase ", 6)) phase = i;
  }
}

/* ---- together */

/* The lines of an edit, as they were or as they are, in a file of as many. */
typedef struct part {
  const lines *file;
  size_t from, to;
} part;

static part part_of(const edits *e, const edit *x, int old) {
  const edited_file *f = &e->files[x->file];
  if (old) return (part){&f->old_lines, x->hunk.old_from, x->hunk.old_to};
  return (part){&f->new_lines, x->hunk.new_from, x->hunk.new_to};
}

static named **named_of(const edits *e, int old) {
  named **all = memory_resize(NULL, (e->len + 1) * sizeof *all);
  for (size_t i = 0; i < e->len; i++) {
    part p = part_of(e, &e->at[i], old);
    const char *const *at = p.file->at;
    int is_lua = text_ends(e->files[e->at[i].file].name, ".lua") && p.from < p.to;
    all[i] = is_lua ? named_in(at[0], at[p.file->len], at[p.from], at[p.to]) : NULL;
  }
  return all;
}

static void free_named(const edits *e, named **all) {
  for (size_t i = 0; i < e->len; i++) named_free(all[i]);
  free(all);
}

static void link_statements(const giver *g, const edit *x) {
  part p = part_of(g->e, x, goes(x));
  char *source = memory_copy(p.file->at[p.from], (size_t)(p.file->at[p.to] - p.file->at[p.from]));
  walk w = {*g, source};
  gs_statements(source, take_statement, &w);
  free(source);
}

/* What goes is named by how the others were, what comes by how they are. */
static void link_edit(edits *e, size_t at, named *const *olds, named *const *news) {
  const edit *x = &e->at[at];
  const edited_file *f = &e->files[x->file];
  giver g = {e, at, goes(x) ? olds : news};
  int is_file = f->was != f->is;       /* it came or went as a whole, and was not split */
  if (!x->is_whole && is_file) link_file(&g);
  if (x->is_whole || is_file) link_statements(&g, x);
}

void needs_find(edits *e) {
  named **olds = named_of(e, 1), **news = named_of(e, 0);
  for (size_t i = 0; i < e->len; i++) link_edit(e, i, olds, news);
  link_phases(e);
  free_named(e, olds);
  free_named(e, news);
}

/* ---- choosing */

/* What comes brings along what it needs; what goes stays if what it needs to go does not. */
void needs_complete(const edits *e, const char *chosen, char *made) {
  memcpy(made, chosen, e->len);
  for (int more = 1; more;) {
    more = 0;
    for (size_t i = 0; i < e->link_count; i++) {
      const edit_link *l = &e->links[i];
      if (!l->firm || !made[l->user] || made[l->need]) continue;
      if (goes(&e->at[l->user])) made[l->user] = 0;
      else made[l->need] = 1;
      more = 1;
    }
  }
}

int needs_add(const edits *e, char *chosen) {
  char *made = memory_resize(NULL, e->len + 1);
  int added = 0;
  for (int more = 1; more; added |= more) {
    more = 0;
    needs_complete(e, chosen, made);
    for (size_t i = 0; i < e->link_count; i++) {
      const edit_link *l = &e->links[i];
      if (l->firm || !made[l->user] || chosen[l->need]) continue;
      chosen[l->need] = 1;
      more = 1;
    }
  }
  free(made);
  return added;
}

int needs_drop(const edits *e, char *chosen) {
  int dropped = 0;
  for (int more = 1; more; dropped |= more) {
    more = 0;
    for (size_t i = 0; i < e->link_count; i++) {
      const edit_link *l = &e->links[i];
      if (l->firm || !chosen[l->user] || chosen[l->need]) continue;
      chosen[l->user] = 0;
      more = 1;
    }
  }
  return dropped;
}
