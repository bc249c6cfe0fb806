/* What the Lua files of packs name, in strings: lists, types, modules. */
#include <string.h>

#include "api/depend.h"
#include "api/outline.h"
#include "base/bit.h"

/* ---- what Lua names, in quotes ---- */

/* "lib.dates" for lib/dates.lua. */
static bool is_module_name(const char *inner, const char *name, size_t len) {
  if (strlen(inner) != len + 4 || strcmp(inner + len, ".lua") != 0) return false;
  for (size_t i = 0; i < len; i++)
    if (inner[i] != (name[i] == '.' ? '/' : name[i])) return false;
  return true;
}

static void take_file(gs__depend *d, const gs__pack *pack, const char *name, size_t len, uint64_t *out) {
  for (size_t i = 0; i < d->file_count; i++) {
    gs__depend_file *f = d->files + i;
    if (f->pack != pack) continue;
    if (f->is_lua && is_module_name(f->inner, name, len)) gs__bit_put(out, gs__depend_file_bit(d, i));
    if (strlen(f->inner) == len && memcmp(f->inner, name, len) == 0) f->is_table = false;
  }
}

/* All modules of the pack: one is named by a text that is put together. */
static void take_modules(const gs__depend *d, const gs__pack *pack, uint64_t *out) {
  for (size_t i = 0; i < d->file_count; i++)
    if (d->files[i].pack == pack && d->files[i].is_module) gs__bit_put(out, gs__depend_file_bit(d, i));
}

static void take_name(const gs__depend *d, const char *name, size_t len, uint64_t *out) {
  int list = gs__lists_find(&d->plan->lists, name, len), type = gs__plan_find_type(d->plan, name, len);
  if (list >= 0) gs__bit_put(out, (size_t)list);
  if (type >= 0) gs__bit_put(out, gs__depend_type_bit(d, (size_t)type));
}

/* Lists in a text that may be a pattern. */
static void take_brackets(const gs__depend *d, const char *text, size_t len, uint64_t *out) {
  const char *end = text + len;
  for (const char *p = text; (p = memchr(p, '<', (size_t)(end - p))); p++) {
    size_t n = 0;
    while (p + 1 + n < end && !strchr(" >=<", p[1 + n])) n++;
    int list = gs__lists_find(&d->plan->lists, p + 1, n);
    if (list >= 0) gs__bit_put(out, (size_t)list);
  }
}

/* What a string says stands in d->text until the next one is read. */
static void read_string(gs__depend *d, const gs_lua_token *t) {
  gs__vec_reserve(&d->text, t->len);
  d->text.len = gs_lua_value(t, d->text.at, NULL);
}

static void take_string(gs__depend *d, const gs__pack *pack, const gs_lua_token *t, uint64_t *out) {
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

void gs__depend_name(gs__depend *d, const gs__pack *pack, gs_lua_source code, uint64_t *out) {
  for (gs_lua_token t; gs_lua_next(&code, &t);) {
    if (t.kind == GS_LUA_STRING) take_string(d, pack, &t, out);
    else if (gs_lua_is(&t, "require") && is_put_together(code)) take_modules(d, pack, out);
  }
}

/* ---- files ---- */

static void list_tables(gs__depend *d) {
  for (size_t i = 0; i < d->list_count; i++) {
    const gs__list *l = d->plan->lists.list.at + i;
    for (size_t k = 0; k < l->sources.len; k++)
      for (size_t n = 0; n < d->file_count; n++)
        if (!d->files[n].is_lua && strcmp(gs__depend_source(d, n)->path, l->sources.at[k].file) == 0)
          d->files[n].is_table = true;
  }
}

static void take_files(gs__depend *d) {
  for (size_t i = 0; i < d->file_count; i++) {
    gs__depend_file *f = d->files + i;
    *f = (gs__depend_file){.inner = "", .uses = gs__depend_set(d)};
    f->pack = gs__plan_pack(d->plan, gs__depend_source(d, i)->path, &f->inner);
    f->is_lua = gs__path_has_end(gs__depend_source(d, i)->path, ".lua");
    f->is_module = f->pack && f->is_lua && strcmp(f->inner, "pack.lua") != 0 &&
                   strncmp(f->inner, "rules/", 6) != 0;
  }
  list_tables(d);
}

/* A statement is of the list that it declares, of a rule or pass, or code that the whole file may use. */
static void take_statement(gs__depend *d, size_t number, const gs__lua_statement *s) {
  gs__depend_file *f = d->files + number;
  const char *text = gs__depend_source(d, number)->text;
  if (gs_lua_is(&s->word, "words") && s->name.kind == GS_LUA_STRING) {
    read_string(d, &s->name);
    int list = gs__lists_find(&d->plan->lists, d->text.at, d->text.len);
    if (list >= 0) gs__vec_push(&f->lists, ((gs__stretch){(size_t)(s->start - text), (size_t)(s->end - text), list}));
  }
  f->computes |= gs__outline_computes(s);
  if (!s->declares) gs__depend_name(d, f->pack, (gs_lua_source){s->start, s->end, s->word.line}, f->uses);
}

static void read_file(gs__depend *d, size_t number) {
  const gs__source_file *f = gs__depend_source(d, number);
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
        if (k != i && gs__bit_has(d->files[i].uses, gs__depend_file_bit(d, k)))
          grew |= gs__bit_join(d->files[i].uses, d->files[k].uses, d->words);
  }
}

void gs__depend_read(gs__depend *d) {
  take_files(d);
  for (size_t i = 0; i < d->file_count; i++) read_file(d, i);
  close_files(d);
}
