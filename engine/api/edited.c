/* edited: what two rule sets differ in, by the texts of their declarations. What is declared for all (types that
 * both have, units, passes, links, languages, modules) cannot be told apart by document; a rule can. */
#include <stdlib.h>
#include <string.h>

#include "api/edited.h"
#include "api/outline.h"
#include "api/pairs.h"
#include "api/remark.h"
#include "base/file.h"

typedef struct file {                  /* of a pack, as text that counts */
  const gs__source_file *source;
  uint32_t pack;                       /* GS__NO_PACK: of none */
  const char *inner;                   /* "rules/x.lua"; of no pack: the path */
  gs__str shared;                      /* declarations for all */
  gs__str local;                       /* code that the declarations of the file may use */
  bool has_passes;
} file;

typedef struct side {
  const gs_rules *rules, *other;
  GS_VEC(file) files;
  uint32_t *partner;                   /* by pack: the one of the other side that it is held against, or none */
} side;

/* ---- statements ---- */

static bool is_any(const gs__lua_statement *s, const char *const *words) {
  for (; *words; words++)
    if (gs_lua_is(&s->word, *words)) return true;
  return false;
}

/* Rules are compared one by one, with their phases; lists by where they stand in a document. */
static bool is_compared(const gs__lua_statement *s) {
  static const char *const words[] = {"rule", "retag", "change", "words", "actor", "actors", "phase", "pack", NULL};
  return is_any(s, words);
}

static bool has_part(const gs__plan *p, const gs_lua_token *name) {
  for (size_t i = 0; i < p->parts.len; i++)
    if (gs_lua_says(name, p->parts.at[i].name)) return true;
  return false;
}

static bool has_type(const gs__plan *p, const gs_lua_token *name) {
  for (size_t i = 0; i < p->types.len; i++)
    if (gs_lua_says(name, gs__plan_text(p, p->types.at[i].name))) return true;
  return false;
}

/* A name that the other set does not know is used by no rule that both have. */
static bool is_new(const gs__lua_statement *s, const gs_rules *other) {
  static const char *const types[] = {"type", "unit", NULL};
  if (s->name.kind != GS_LUA_STRING) return false;
  if (is_any(s, types)) return !has_type(other->plan, &s->name);
  return gs_lua_is(&s->word, "part") && !has_part(other->plan, &s->name);
}

static bool is_local(const gs__lua_statement *s) {
  return gs__outline_prepares(s) && !gs__outline_computes(s);
}

/* Token by token: comments and blanks make no difference. */
static void add_statement(gs__str *to, const gs__lua_statement *s) {
  gs_lua_source rest = {s->start, s->end, s->word.line};
  for (gs_lua_token t; gs_lua_next(&rest, &t);) {
    if (t.kind == GS_LUA_COMMENT) continue;
    gs__str_add(to, t.at, t.len);
    gs__str_putc(to, '\n');
  }
}

/* ---- files ---- */

/* A table of a list: what is in it shows where the list stands. */
static bool is_table(const gs__plan *p, const char *path) {
  for (size_t i = 0; i < p->lists.list.len; i++) {
    const gs__list *l = p->lists.list.at + i;
    for (size_t k = 0; k < l->sources.len; k++)
      if (strcmp(l->sources.at[k].file, path) == 0) return true;
  }
  return false;
}

static bool is_rules_file(const char *inner) {
  return gs__path_has_end(inner, ".lua") && (strcmp(inner, "pack.lua") == 0 || strncmp(inner, "rules/", 6) == 0);
}

static gs_lua_source lua_of(const gs__source_file *f) {
  return (gs_lua_source){f->text, f->text + f->len, 0};
}

static void read_statements(const side *s, file *f) {
  gs_lua_source rest = lua_of(f->source);
  for (gs__lua_statement one; gs__outline_next(&rest, &one);) {
    f->has_passes |= gs_lua_is(&one.word, "pass");
    if (is_compared(&one) || is_new(&one, s->other)) continue;
    add_statement(is_local(&one) ? &f->local : &f->shared, &one);
  }
}

static void find_pack(const gs__plan *p, file *f) {
  const gs__pack *pack = gs__plan_pack(p, f->source->path, &f->inner);
  if (pack) f->pack = (uint32_t)(pack - p->packs.at);
}

static void read_file(side *s, const gs__source_file *source) {
  file f = {.source = source, .pack = GS__NO_PACK, .inner = source->path};
  find_pack(s->rules->plan, &f);
  if (is_rules_file(f.inner)) read_statements(s, &f);
  else if (!is_table(s->rules->plan, source->path)) gs__str_add(&f.shared, source->text, source->len);
  gs__vec_push(&s->files, f);
}

static void read_side(side *s) {
  const gs__loader *l = s->rules->loader;
  for (size_t i = 0; i < l->sources.len; i++) read_file(s, l->sources.at + i);
}

static void close_side(side *s) {
  for (size_t k = 0; k < s->files.len; k++) {
    gs__str_dispose(&s->files.at[k].shared);
    gs__str_dispose(&s->files.at[k].local);
  }
  gs__vec_free(&s->files);
  gs__mem_free(s->partner);
}

/* ---- packs ---- */

static const file *file_in(const side *s, uint32_t pack, const char *inner) {
  for (size_t i = 0; i < s->files.len; i++)
    if (s->files.at[i].pack == pack && strcmp(s->files.at[i].inner, inner) == 0) return s->files.at + i;
  return NULL;
}

static void open_partners(side *s) {
  size_t n = s->rules->plan->packs.len;
  s->partner = gs__mem_alloc((n + 1) * sizeof *s->partner);
  for (size_t k = 0; k < n; k++) s->partner[k] = GS__NO_PACK;
}

static void pair_packs(side sides[2]) {
  gs__pack_pairs all = gs__pairs_of(sides[0].rules, sides[1].rules);
  for (int i = 0; i < 2; i++) open_partners(sides + i);
  for (size_t i = 0; i < all.len; i++) {
    gs__pack_pair p = all.at[i];
    if (p.before == GS__NO_PACK || p.after == GS__NO_PACK) continue;
    sides[0].partner[p.before] = p.after;
    sides[1].partner[p.after] = p.before;
  }
  gs__vec_free(&all);
}

/* The same file of the other set. */
static const file *counterpart(const side sides[2], int which, const file *f) {
  uint32_t pack = f->pack == GS__NO_PACK ? GS__NO_PACK : sides[which].partner[f->pack];
  if (f->pack != GS__NO_PACK && pack == GS__NO_PACK) return NULL;
  return file_in(sides + !which, pack, f->inner);
}

/* ---- tables ---- */

/* Does a statement that is no declaration of rules or lists name the table, and may do anything with it? */
static bool statement_names(const gs__lua_statement *s, const char *inner) {
  gs_lua_source rest = {s->start, s->end, s->word.line};
  if (is_compared(s)) return false;
  for (gs_lua_token t; gs_lua_next(&rest, &t);)
    if (gs_lua_says(&t, inner)) return true;
  return false;
}

static bool names_table(const side *s, const char *inner) {
  for (size_t i = 0; i < s->files.len; i++) {
    const file *f = s->files.at + i;
    gs_lua_source rest = lua_of(f->source);
    gs__lua_statement one;
    while (gs__path_has_end(f->inner, ".lua") && gs__outline_next(&rest, &one))
      if (statement_names(&one, inner)) return true;
  }
  return false;
}

static bool same_source(const file *a, const file *b) {
  return b && a->source->len == b->source->len && memcmp(a->source->text, b->source->text, a->source->len) == 0;
}

/* A table that Lua reads besides must be the same. */
static bool tables_differ(const side sides[2], int which) {
  const side *s = sides + which;
  for (size_t i = 0; i < s->files.len; i++) {
    const file *f = s->files.at + i;
    if (gs__path_has_end(f->inner, ".lua") || same_source(f, counterpart(sides, which, f))) continue;
    if (names_table(s, f->inner)) return true;
  }
  return false;
}

/* ---- rules ---- */

static bool same(const gs__str *a, const gs__str *b) {
  return a->len == b->len && memcmp(gs__str_get(a), gs__str_get(b), a->len) == 0;
}

static void add_file_rules(const side *s, const file *f, gs__edited *out, int which) {
  const gs__plan *p = s->rules->plan;
  for (size_t i = 0; i < p->rules.len; i++) {
    const gs__rule *r = p->rules.at[i];
    if (!r->off && strcmp(r->file, f->source->path) == 0) gs__vec_push(&out->rules[which], r);
  }
}

static gs_lua_source text_of(const side *s, const gs__rule *r) {
  size_t len;
  const char *text = gs__remark_line(s->rules->loader, r->file, r->line, &len);
  return (gs_lua_source){text, text ? text + gs__outline_extent(text) : NULL, r->line};
}

static const file *file_of(const side *s, const gs__rule *r) {
  for (size_t i = 0; i < s->files.len; i++)
    if (strcmp(s->files.at[i].source->path, r->file) == 0) return s->files.at + i;
  return NULL;
}

static bool same_code(gs_lua_source a, gs_lua_source b) {
  for (;;) {
    gs_lua_token x = gs_lua_code(&a), y = gs_lua_code(&b);
    if (x.kind != y.kind || x.len != y.len) return false;
    if (x.kind == GS_LUA_END) return true;
    if (memcmp(x.at, y.at, x.len) != 0) return false;
  }
}

static bool same_text(const side sides[2], const gs__rule *a, const gs__rule *b) {
  gs_lua_source x = text_of(sides, a), y = text_of(sides + 1, b);
  return x.at && y.at && same_code(x, y) && counterpart(sides, 0, file_of(sides, a)) == file_of(sides + 1, b);
}

static bool same_phase(const side sides[2], const gs__rule *a, const gs__rule *b) {
  const gs__plan *p = sides[0].rules->plan, *q = sides[1].rules->plan;
  const gs__phase *f = p->phases.at + a->phase, *g = q->phases.at + b->phase;
  return f->rounds == g->rounds && strcmp(gs__plan_text(p, f->name), gs__plan_text(q, g->name)) == 0;
}

/* With all that is laid over it, or under. */
static bool same_rule(const side sides[2], const gs__rule *a, const gs__rule *b) {
  if (!same_phase(sides, a, b)) return false;
  for (; a && b; a = a->changes ? a->older : NULL, b = b->changes ? b->older : NULL)
    if (!same_text(sides, a, b)) return false;
  return !a && !b;
}

typedef GS_VEC(const gs__rule *) row;

/* The rules that are on, in the order in which they run. */
static row rules_of(const gs__plan *p) {
  row all = {0};
  for (size_t i = 0; i < p->phases.len; i++)
    for (size_t k = 0; k < p->phases.at[i].rules.len; k++) {
      const gs__rule *r = p->rules.at[p->phases.at[i].rules.at[k]];
      if (!r->off) gs__vec_push(&all, r);
    }
  return all;
}

static void index_rules(const row *all, gs__map *by_name) {
  for (size_t i = 0; i < all->len; i++)
    *gs__map_put(by_name, all->at[i]->name, strlen(all->at[i]->name), NULL) = (uint32_t)i;
}

/* What both have must stand in the same order, for of two rules the first may win. */
static void compare_rules(const side sides[2], gs__edited *out) {
  row old = rules_of(sides[0].rules->plan), new = rules_of(sides[1].rules->plan);
  gs__map by_name = {0};
  size_t next = 0;
  index_rules(&new, &by_name);
  bool *met = gs__mem_alloc(new.len + 1);
  for (size_t i = 0; i < old.len; i++) {
    const uint32_t *at = gs__map_get(&by_name, old.at[i]->name, strlen(old.at[i]->name));
    if (!at || !same_rule(sides, old.at[i], new.at[*at])) {
      gs__vec_push(&out->rules[0], old.at[i]);
      continue;
    }
    out->all |= *at < next;
    next = *at + 1;
    met[*at] = true;
  }
  for (size_t i = 0; i < new.len; i++)
    if (!met[i]) gs__vec_push(&out->rules[1], new.at[i]);
  gs__mem_free(met);
  gs__map_dispose(&by_name);
  gs__vec_free(&old);
  gs__vec_free(&new);
}

/* ---- passes ---- */

static bool same_pass(const side sides[2], const gs__pass *a, const gs__pass *b) {
  const gs__plan *p = sides[0].rules->plan, *q = sides[1].rules->plan;
  return strcmp(a->name, b->name) == 0 && strcmp(gs__plan_text(p, p->phases.at[a->phase].name),
                                                 gs__plan_text(q, q->phases.at[b->phase].name)) == 0;
}

static bool passes_differ(const side sides[2]) {
  const gs__plan *p = sides[0].rules->plan, *q = sides[1].rules->plan;
  if (p->passes.len != q->passes.len) return true;
  for (size_t i = 0; i < p->passes.len; i++)
    if (!same_pass(sides, p->passes.at + i, q->passes.at + i)) return true;
  return false;
}

/* ---- together ---- */

/* A file that only one set has is of its own rules, which the other does not have either. */
static void compare_file(const side sides[2], int which, const file *f, gs__edited *out) {
  const file *g = counterpart(sides, which, f);
  if (!g) {
    out->all |= f->shared.len > 0;
    return;
  }
  out->all |= !same(&f->shared, &g->shared);
  if (same(&f->local, &g->local)) return;
  out->all |= f->has_passes;
  add_file_rules(sides + which, f, out, which);
}

static void compare_side(const side sides[2], int which, gs__edited *out) {
  const side *s = sides + which;
  for (size_t i = 0; i < s->files.len; i++) compare_file(sides, which, s->files.at + i, out);
  out->all |= tables_differ(sides, which);
}

/* What was typed is in no file. */
static bool has_typed(const gs_rules *rules) {
  return rules->loader->live.len > 0;
}

void gs__edited_find(const gs_rules *sets[2], gs__edited *out) {
  side sides[2] = {{.rules = sets[0], .other = sets[1]}, {.rules = sets[1], .other = sets[0]}};
  *out = (gs__edited){.all = has_typed(sets[0]) || has_typed(sets[1])};
  for (int i = 0; i < 2; i++) read_side(sides + i);
  pair_packs(sides);
  out->all |= passes_differ(sides);
  for (int i = 0; i < 2; i++) compare_side(sides, i, out);
  compare_rules(sides, out);
  for (int i = 0; i < 2; i++) close_side(sides + i);
}

void gs__edited_dispose(gs__edited *e) {
  for (int i = 0; i < 2; i++) gs__vec_free(&e->rules[i]);
}
