#include "api/depend.h"

#include <stdlib.h>
#include <string.h>

#include "api/outline.h"
#include "api/remark.h"
#include "base/sha256.h"

enum { DIGEST = 64 };

typedef struct span {
  size_t from, to;
  int list;                            /* that is declared there */
} span;
typedef GS_VEC(span) spans;

/* Numbers of lists, then types, then files, in one row of bits. */
typedef uint64_t *set;

typedef struct file {
  const gs__pack *pack;                /* NULL: of none */
  const char *inner;                   /* its path in the pack */
  bool is_lua, is_module;
  bool is_table;                       /* of word lists, and nothing else reads it */
  bool computes;                       /* it declares for all what its Lua works out */
  spans lists;                         /* declarations of lists */
  set uses;                            /* what its Lua names, and that of its modules */
} file;

struct gs__depend {
  const gs_rules *rules;
  const gs__plan *plan;
  size_t words;                        /* of a set */
  size_t list_count, type_count, file_count;
  file *files;
  size_t phase_count;
  set *types;                          /* by phase and type: what its mentions stand on up to the phase */
  set *later;                          /* by phase and type: what passes from there on use for it */
  set all;                             /* what everything stands on */
  char (*lists)[DIGEST], (*modules)[DIGEST];
  char rest[DIGEST + 1];
  GS_VEC(char) text;                   /* of the string that was read last */
};

/* ---- sets ---- */

static set new_set(const gs__depend *d) {
  return gs__mem_alloc(d->words * sizeof(uint64_t));
}

static void put(set s, size_t bit) {
  s[bit / 64] |= (uint64_t)1 << bit % 64;
}

static bool has(const set s, size_t bit) {
  return s[bit / 64] >> bit % 64 & 1;
}

/* Did it grow? */
static bool join(const gs__depend *d, set to, const set more) {
  bool grew = false;
  for (size_t i = 0; i < d->words; i++) {
    grew |= (more[i] & ~to[i]) != 0;
    to[i] |= more[i];
  }
  return grew;
}

static size_t type_bit(const gs__depend *d, size_t type) {
  return d->list_count + type;
}

static size_t file_bit(const gs__depend *d, size_t number) {
  return d->list_count + d->type_count + number;
}

/* ---- what patterns name ---- */

static void take_conditions(const gs__condition *c, set out) {
  for (; c; c = c->next) {
    if (c->what == GS__IN_LIST) put(out, c->list->list);
    for (uint32_t i = 0; c->what == GS__ANY_OF && i < c->count; i++) take_conditions(c->any[i], out);
  }
}

static void take_tree(const gs__depend *d, const gs__node *n, set out) {
  if (n->list) put(out, n->list->list);
  if (n->kind == GS__LAYER) put(out, type_bit(d, n->layer));
  take_conditions(n->conditions, out);
  if (n->with) take_tree(d, n->with, out);
  for (const gs__node *c = n->child; c; c = c->next) take_tree(d, c, out);
}

static void take_pattern(const gs__depend *d, const gs__pattern *p, set out) {
  if (p && p->read) take_tree(d, p->read, out);
}

static void take_terms(const gs__depend *d, const gs__terms *terms, set out) {
  for (size_t i = 0; i < terms->len; i++) take_pattern(d, terms->at[i].pattern, out);
}

/* ---- what Lua names, in quotes ---- */

static const gs__source_file *source(const gs__depend *d, size_t number) {
  return d->rules->loader->sources.at + number;
}

/* "lib.dates" for lib/dates.lua. */
static bool is_module_name(const char *inner, const char *name, size_t len) {
  if (strlen(inner) != len + 4 || strcmp(inner + len, ".lua") != 0) return false;
  for (size_t i = 0; i < len; i++)
    if (inner[i] != (name[i] == '.' ? '/' : name[i])) return false;
  return true;
}

static void take_file(gs__depend *d, const gs__pack *pack, const char *name, size_t len, set out) {
  for (size_t i = 0; i < d->file_count; i++) {
    file *f = d->files + i;
    if (f->pack != pack) continue;
    if (f->is_lua && is_module_name(f->inner, name, len)) put(out, file_bit(d, i));
    if (strlen(f->inner) == len && memcmp(f->inner, name, len) == 0) f->is_table = false;
  }
}

/* All modules of the pack: one is named by a text that is put together. */
static void take_modules(const gs__depend *d, const gs__pack *pack, set out) {
  for (size_t i = 0; i < d->file_count; i++)
    if (d->files[i].pack == pack && d->files[i].is_module) put(out, file_bit(d, i));
}

static void take_name(const gs__depend *d, const char *name, size_t len, set out) {
  int list = gs__lists_find(&d->plan->lists, name, len), type = gs__plan_find_type(d->plan, name, len);
  if (list >= 0) put(out, (size_t)list);
  if (type >= 0) put(out, type_bit(d, (size_t)type));
}

/* Lists in a text that may be a pattern. */
static void take_brackets(const gs__depend *d, const char *text, size_t len, set out) {
  const char *end = text + len;
  for (const char *p = text; (p = memchr(p, '<', (size_t)(end - p))); p++) {
    size_t n = 0;
    while (p + 1 + n < end && !strchr(" >=<", p[1 + n])) n++;
    int list = gs__lists_find(&d->plan->lists, p + 1, n);
    if (list >= 0) put(out, (size_t)list);
  }
}

/* What a string says stands in d->text until the next one is read. */
static void read_string(gs__depend *d, const gs_lua_token *t) {
  gs__vec_reserve(&d->text, t->len);
  d->text.len = gs_lua_value(t, d->text.at, NULL);
}

static void take_string(gs__depend *d, const gs__pack *pack, const gs_lua_token *t, set out) {
  read_string(d, t);
  take_brackets(d, d->text.at, d->text.len, out);
  take_name(d, d->text.at, d->text.len, out);
  take_file(d, pack, d->text.at, d->text.len, out);
}

/* Behind `require`: is what it asks for put together, as in require("lib." .. name), and no single string? */
static bool is_put_together(gs_lua_source code) {
  gs_lua_token t = gs_lua_code(&code);
  bool brackets = gs_lua_is(&t, "(");
  if (brackets) t = gs_lua_code(&code);
  if (t.kind != GS_LUA_STRING) return brackets;
  t = gs_lua_code(&code);
  return brackets && !gs_lua_is(&t, ")");
}

static void take_code(gs__depend *d, const gs__pack *pack, gs_lua_source code, set out) {
  for (gs_lua_token t; gs_lua_next(&code, &t);) {
    if (t.kind == GS_LUA_STRING) take_string(d, pack, &t, out);
    else if (gs_lua_is(&t, "require") && is_put_together(code)) take_modules(d, pack, out);
  }
}

static void take_rule_code(gs__depend *d, const gs__pack *pack, gs_lua_source text, set out) {
  for (gs_lua_source code; gs__outline_code(&text, &code);) take_code(d, pack, code, out);
}

/* ---- files ---- */

static void find_pack(const gs__depend *d, const char *path, file *f) {
  for (size_t i = 0; i < d->plan->packs.len && !f->pack; i++) {
    const gs__pack *p = d->plan->packs.at + i;
    size_t n = strlen(p->folder);
    if (strncmp(path, p->folder, n) != 0 || path[n] != '/') continue;
    f->pack = p;
    f->inner = path + n + 1;
  }
}

static void list_tables(gs__depend *d) {
  for (size_t i = 0; i < d->list_count; i++) {
    const gs__list *l = d->plan->lists.list.at + i;
    for (size_t k = 0; k < l->sources.len; k++)
      for (size_t n = 0; n < d->file_count; n++)
        if (!d->files[n].is_lua && strcmp(source(d, n)->path, l->sources.at[k].file) == 0)
          d->files[n].is_table = true;
  }
}

static void take_files(gs__depend *d) {
  for (size_t i = 0; i < d->file_count; i++) {
    file *f = d->files + i;
    *f = (file){.inner = "", .uses = new_set(d)};
    find_pack(d, source(d, i)->path, f);
    f->is_lua = gs__path_has_end(source(d, i)->path, ".lua");
    f->is_module = f->pack && f->is_lua && strcmp(f->inner, "pack.lua") != 0 &&
                   strncmp(f->inner, "rules/", 6) != 0;
  }
  list_tables(d);
}

static size_t file_of(const gs__depend *d, const char *path) {
  size_t i = 0;
  while (i < d->file_count && strcmp(source(d, i)->path, path) != 0) i++;
  return i;
}

/* A statement is of the list that it declares, of a rule or pass, or code that the whole file may use. */
static void take_statement(gs__depend *d, size_t number, const gs__lua_statement *s) {
  file *f = d->files + number;
  const char *text = source(d, number)->text;
  if (gs_lua_is(&s->word, "words") && s->name.kind == GS_LUA_STRING) {
    read_string(d, &s->name);
    int list = gs__lists_find(&d->plan->lists, d->text.at, d->text.len);
    if (list >= 0) gs__vec_push(&f->lists, ((span){(size_t)(s->start - text), (size_t)(s->end - text), list}));
  }
  f->computes |= gs__outline_computes(s);
  if (!s->declares) take_code(d, f->pack, (gs_lua_source){s->start, s->end, s->word.line}, f->uses);
}

static void read_file(gs__depend *d, size_t number) {
  const gs__source_file *f = source(d, number);
  gs_lua_source rest = {f->text, f->text + f->len, 0};
  if (!d->files[number].is_lua) return;
  for (gs__lua_statement s; gs__outline_next(&rest, &s);) take_statement(d, number, &s);
}

/* Modules bring what they use. */
static void close_files(gs__depend *d) {
  for (bool grew = true; grew;) {
    grew = false;
    for (size_t i = 0; i < d->file_count; i++)
      for (size_t k = 0; k < d->file_count; k++)
        if (k != i && has(d->files[i].uses, file_bit(d, k)))
          grew |= join(d, d->files[i].uses, d->files[k].uses);
  }
}

/* ---- rules, passes, types ---- */

static span text_span(const gs__depend *d, const char *path, int line) {
  const gs__source_file *f = gs__remark_source(d->rules->loader, path);
  size_t len;
  const char *start = gs__remark_line(d->rules->loader, path, line, &len);
  if (!f || !start) return (span){0};
  return (span){.from = (size_t)(start - f->text), .to = (size_t)(start - f->text) + gs__outline_extent(start)};
}

static gs_lua_source lua_in(const gs__depend *d, size_t number, span s) {
  const char *text = source(d, number)->text;
  return (gs_lua_source){text + s.from, text + s.to, 1};
}

static void join_files(const gs__depend *d, set to, const set more) {
  for (size_t i = 0; i < d->file_count; i++)
    if (has(more, file_bit(d, i))) put(to, file_bit(d, i));
}

static void take_patterns(const gs__depend *d, const gs__rule *r, set out) {
  for (size_t i = 0; i < r->ways.len; i++) take_pattern(d, r->ways.at[i].pattern, out);
  take_terms(d, &r->unless, out);
  take_terms(d, &r->needs, out);
  take_terms(d, &r->terms, out);
}

static void take_rule(gs__depend *d, const gs__rule *r, set out) {
  for (; r; r = r->changes ? r->older : NULL) {
    size_t number = file_of(d, r->file);
    take_patterns(d, r, out);
    if (number == d->file_count) continue;
    join_files(d, out, d->files[number].uses);   /* its patterns may be put together there */
    if (!r->check && !r->build) continue;
    span s = text_span(d, r->file, r->line);
    take_rule_code(d, d->files[number].pack, lua_in(d, number, s), out);
    join(d, out, d->files[number].uses);
  }
}

static bool names_type(const gs__depend *d, const set s) {
  for (size_t i = 0; i < d->type_count; i++)
    if (has(s, type_bit(d, i))) return true;
  return false;
}

static set type_at(const gs__depend *d, size_t phase, size_t type) {
  return d->types[phase * d->type_count + type];
}

static set later_at(const gs__depend *d, size_t phase, size_t type) {
  return d->later[phase * d->type_count + type];
}

/* Lists and files, without the types. */
static void join_named(const gs__depend *d, set to, const set more) {
  for (size_t i = 0; i < d->list_count; i++)
    if (has(more, i)) put(to, i);
  join_files(d, to, more);
}

/* A pass may do something to mentions of the types that it names, or of those that its file names; if there
 * is none, to all. */
static void take_pass(gs__depend *d, const gs__pass *p) {
  size_t number = file_of(d, p->file);
  if (number == d->file_count) return;
  set uses = new_set(d);
  span s = text_span(d, p->file, p->line);
  take_code(d, d->files[number].pack, lua_in(d, number, s), uses);
  set types = new_set(d);
  if (names_type(d, uses)) join(d, types, uses);
  join(d, uses, d->files[number].uses);
  if (!names_type(d, types)) join(d, types, uses);
  bool named = names_type(d, types);
  if (!named) join_named(d, d->all, uses);
  for (size_t i = 0; i < d->type_count && named; i++) {
    if (!has(types, type_bit(d, i))) continue;
    for (size_t k = p->phase; k < d->phase_count; k++) join(d, type_at(d, k, i), uses);
    for (size_t k = 0; k <= p->phase; k++) join_named(d, later_at(d, k, i), uses);
  }
  gs__mem_free(uses);
  gs__mem_free(types);
}

static void take_unit(const gs__depend *d, size_t type, set out) {
  const gs__type *t = d->plan->types.at + type;
  take_pattern(d, t->from, out);
  if (t->source == GS__UPTO) put(out, type_bit(d, t->border));
}

static void take_types(gs__depend *d) {
  for (size_t i = 0; i < d->phase_count * d->type_count; i++) {
    d->types[i] = new_set(d);
    d->later[i] = new_set(d);
    take_unit(d, i % d->type_count, d->types[i]);
  }
  for (size_t i = 0; i < d->plan->rules.len; i++) {
    const gs__rule *r = d->plan->rules.at[i];
    if (r->off) continue;
    if (r->is_retag) take_patterns(d, r, d->all);
    else take_rule(d, r, type_at(d, r->phase, r->type));
  }
  for (size_t k = 1; k < d->phase_count; k++)
    for (size_t i = 0; i < d->type_count; i++) join(d, type_at(d, k, i), type_at(d, k - 1, i));
  for (size_t i = 0; i < d->plan->passes.len; i++) take_pass(d, d->plan->passes.at + i);
  for (size_t i = 0; i < d->list_count; i++)
    if (d->plan->lists.list.at[i].cuts) put(d->all, i);
  for (size_t i = 0; i < d->file_count; i++)
    if (d->files[i].computes) join_files(d, d->all, d->files[i].uses);
}

/* With all that stands behind the types in it, up to the phase. */
static void close_set(const gs__depend *d, size_t phase, set s) {
  for (bool grew = true; grew;) {
    grew = false;
    for (size_t i = 0; i < d->type_count; i++)
      if (has(s, type_bit(d, i))) grew |= join(d, s, type_at(d, phase, i));
  }
}

static void close_types(gs__depend *d) {
  for (size_t k = 0; k < d->phase_count; k++)
    for (size_t i = 0; i < d->type_count; i++) close_set(d, k, type_at(d, k, i));
}

/* ---- digests ---- */

static void finish(gs__sha256 *h, char out[DIGEST]) {
  char hex[DIGEST + 1];
  gs__sha256_hex(h, hex);
  memcpy(out, hex, DIGEST);
}

static bool is_asked(const file *f) { return f->pack && f->pack->asked; }

static void digest_list(gs__depend *d, size_t list) {
  const gs__list *l = d->plan->lists.list.at + list;
  const char *name = gs__plan_text(d->plan, l->name);
  gs__sha256 h;
  gs__sha256_init(&h);
  gs__sha256_add(&h, name, strlen(name) + 1);
  for (size_t i = 0; i < d->file_count; i++) {
    const file *f = d->files + i;
    for (size_t k = 0; is_asked(f) && k < f->lists.len; k++)
      if (f->lists.at[k].list == (int)list)
        gs__sha256_add(&h, source(d, i)->text + f->lists.at[k].from, f->lists.at[k].to - f->lists.at[k].from);
    for (size_t k = 0; is_asked(f) && f->is_table && k < l->sources.len; k++)
      if (strcmp(l->sources.at[k].file, source(d, i)->path) == 0)
        gs__sha256_add(&h, source(d, i)->text, source(d, i)->len);
  }
  finish(&h, d->lists[list]);
}

static void digest_module(gs__depend *d, size_t number) {
  const file *f = d->files + number;
  gs__sha256 h;
  gs__sha256_init(&h);
  gs__sha256_add(&h, f->inner, strlen(f->inner) + 1);
  gs__sha256_add(&h, source(d, number)->text, source(d, number)->len);
  finish(&h, d->modules[number]);
}

static int by_start(const void *x, const void *y) {
  const span *a = x, *b = y;
  return (a->from > b->from) - (a->from < b->from);
}

/* Without the blanks around it: a list that comes or goes leaves some. */
static void add_trimmed(gs__sha256 *h, const char *text, size_t from, size_t to) {
  while (from < to && strchr(" \t\r\n", text[from])) from++;
  while (from < to && strchr(" \t\r\n", text[to - 1])) to--;
  if (from < to) gs__sha256_add(h, text + from, to - from);
}

/* The file without its rules and lists. */
static void add_rest(gs__depend *d, gs__sha256 *h, size_t number) {
  const gs__source_file *f = source(d, number);
  spans cut = {0};
  size_t at = 0;
  for (size_t i = 0; i < d->files[number].lists.len; i++) gs__vec_push(&cut, d->files[number].lists.at[i]);
  for (size_t i = 0; i < d->plan->rules.len; i++)
    if (strcmp(d->plan->rules.at[i]->file, f->path) == 0)
      gs__vec_push(&cut, text_span(d, f->path, d->plan->rules.at[i]->line));
  if (cut.len) qsort(cut.at, cut.len, sizeof *cut.at, by_start);
  for (size_t i = 0; i < cut.len; i++) {
    if (cut.at[i].from > at) add_trimmed(h, f->text, at, cut.at[i].from);
    if (cut.at[i].to > at) at = cut.at[i].to;
  }
  add_trimmed(h, f->text, at, f->len);
  gs__vec_free(&cut);
}

static void digest_rest(gs__depend *d) {
  gs__sha256 h;
  gs__sha256_init(&h);
  gs__sha256_add(&h, GS_VERSION, sizeof GS_VERSION);
  for (size_t i = 0; i < d->plan->packs.len; i++)
    if (!d->plan->packs.at[i].asked) gs__sha256_add(&h, d->plan->packs.at[i].digest, DIGEST);
  for (size_t i = 0; i < d->file_count; i++) {
    const file *f = d->files + i;
    if (!is_asked(f) || f->is_module || f->is_table) continue;
    gs__sha256_add(&h, f->inner, strlen(f->inner) + 1);
    add_rest(d, &h, i);
  }
  gs__sha256_hex(&h, d->rest);
}

/* ---- all together ---- */

gs__depend *gs__depend_new(const gs_rules *rules) {
  gs__depend *d = gs__mem_alloc(sizeof *d);
  *d = (gs__depend){.rules = rules, .plan = rules->plan};
  d->list_count = d->plan->lists.list.len;
  d->type_count = d->plan->types.len;
  d->file_count = rules->loader->sources.len;
  d->words = (d->list_count + d->type_count + d->file_count) / 64 + 1;
  d->files = gs__mem_alloc((d->file_count + 1) * sizeof *d->files);
  d->phase_count = d->plan->phases.len;
  d->types = gs__mem_alloc((d->phase_count * d->type_count + 1) * sizeof *d->types);
  d->later = gs__mem_alloc((d->phase_count * d->type_count + 1) * sizeof *d->later);
  d->all = new_set(d);
  d->lists = gs__mem_alloc((d->list_count + 1) * DIGEST);
  d->modules = gs__mem_alloc((d->file_count + 1) * DIGEST);
  take_files(d);
  for (size_t i = 0; i < d->file_count; i++) read_file(d, i);
  close_files(d);
  take_types(d);
  close_types(d);
  for (size_t i = 0; i < d->list_count; i++) digest_list(d, i);
  for (size_t i = 0; i < d->file_count; i++) digest_module(d, i);
  digest_rest(d);
  return d;
}

void gs__depend_free(gs__depend *d) {
  if (!d) return;
  for (size_t i = 0; i < d->file_count; i++) {
    gs__mem_free(d->files[i].uses);
    gs__vec_free(&d->files[i].lists);
  }
  for (size_t i = 0; i < d->phase_count * d->type_count; i++) {
    gs__mem_free(d->types[i]);
    gs__mem_free(d->later[i]);
  }
  gs__mem_free(d->files);
  gs__mem_free(d->types);
  gs__mem_free(d->later);
  gs__mem_free(d->all);
  gs__mem_free(d->lists);
  gs__mem_free(d->modules);
  gs__vec_free(&d->text);
  gs__mem_free(d);
}

static void mix(char out[DIGEST], const char *more) {
  for (size_t i = 0; i < DIGEST; i++) out[i] ^= more[i];
}

void gs__depend_digest(gs__depend *d, size_t rule, char out[DIGEST]) {
  const gs__rule *r = d->plan->rules.at[rule];
  set uses = new_set(d);
  memset(out, 0, DIGEST);
  take_rule(d, r, uses);
  close_set(d, r->phase, uses);
  join(d, uses, d->all);
  if (!r->is_retag) join(d, uses, later_at(d, r->phase, r->type));
  for (size_t i = 0; i < d->list_count; i++)
    if (has(uses, i)) mix(out, d->lists[i]);
  for (size_t i = 0; i < d->file_count; i++)
    if (d->files[i].is_module && is_asked(d->files + i) && has(uses, file_bit(d, i))) mix(out, d->modules[i]);
  gs__mem_free(uses);
}

const char *gs__depend_rest(const gs__depend *d) {
  return d->rest;
}
