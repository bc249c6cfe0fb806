#include "api/depend.h"

#include <string.h>

#include "api/outline.h"
#include "api/remark.h"
#include "base/bit.h"

uint64_t *gs__depend_set(const gs__depend *d) {
  return gs__mem_alloc(d->words * sizeof(uint64_t));
}

size_t gs__depend_type_bit(const gs__depend *d, size_t type) {
  return d->list_count + type;
}

size_t gs__depend_file_bit(const gs__depend *d, size_t number) {
  return d->list_count + d->type_count + number;
}

const gs__source_file *gs__depend_source(const gs__depend *d, size_t number) {
  return d->rules->loader->sources.at + number;
}

gs__stretch gs__depend_text(const gs__depend *d, const char *path, int line) {
  const gs__source_file *f = gs__sources_find(d->rules->loader, path);
  size_t len;
  const char *start = gs__remark_line(d->rules->loader, path, line, &len);
  if (!f || !start) return (gs__stretch){0};
  return (gs__stretch){.from = (size_t)(start - f->text), .to = (size_t)(start - f->text) + gs__outline_extent(start)};
}

/* ---- what patterns name ---- */

static void take_conditions(const gs__condition *c, uint64_t *out) {
  for (; c; c = c->next) {
    if (c->what == GS__IN_LIST) gs__bit_put(out, c->list->list);
    for (uint32_t i = 0; c->what == GS__ANY_OF && i < c->count; i++) take_conditions(c->any[i], out);
  }
}

static void take_tree(const gs__depend *d, const gs__node *n, uint64_t *out) {
  if (n->list) gs__bit_put(out, n->list->list);
  if (n->kind == GS__LAYER) gs__bit_put(out, gs__depend_type_bit(d, n->layer));
  take_conditions(n->conditions, out);
  if (n->with) take_tree(d, n->with, out);
  for (const gs__node *c = n->child; c; c = c->next) take_tree(d, c, out);
}

static void take_pattern(const gs__depend *d, const gs__pattern *p, uint64_t *out) {
  if (p && p->read) take_tree(d, p->read, out);
}

static void take_terms(const gs__depend *d, const gs__terms *terms, uint64_t *out) {
  for (size_t i = 0; i < terms->len; i++) take_pattern(d, terms->at[i].pattern, out);
}

/* ---- rules, passes, types ---- */

static size_t file_of(const gs__depend *d, const char *path) {
  size_t i = 0;
  while (i < d->file_count && strcmp(gs__depend_source(d, i)->path, path) != 0) i++;
  return i;
}

static void take_rule_code(gs__depend *d, const gs__pack *pack, gs_lua_source text, uint64_t *out) {
  for (gs_lua_source code; gs__outline_code(&text, &code);) gs__depend_name(d, pack, code, out);
}

static gs_lua_source lua_in(const gs__depend *d, size_t number, gs__stretch s) {
  const char *text = gs__depend_source(d, number)->text;
  return (gs_lua_source){text + s.from, text + s.to, 1};
}

static void join_files(const gs__depend *d, uint64_t *to, const uint64_t *more) {
  for (size_t i = 0; i < d->file_count; i++)
    if (gs__bit_has(more, gs__depend_file_bit(d, i))) gs__bit_put(to, gs__depend_file_bit(d, i));
}

static void take_patterns(const gs__depend *d, const gs__rule *r, uint64_t *out) {
  for (size_t i = 0; i < r->ways.len; i++) take_pattern(d, r->ways.at[i].pattern, out);
  take_terms(d, &r->unless, out);
  take_terms(d, &r->needs, out);
  take_terms(d, &r->terms, out);
}

static void take_rule(gs__depend *d, const gs__rule *r, uint64_t *out) {
  for (; r; r = r->changes ? r->older : NULL) {
    size_t number = file_of(d, r->file);
    take_patterns(d, r, out);
    if (number == d->file_count) continue;
    join_files(d, out, d->files[number].uses);   /* its patterns may be put together there */
    if (!r->check && !r->build) continue;
    gs__stretch s = gs__depend_text(d, r->file, r->line);
    take_rule_code(d, d->files[number].pack, lua_in(d, number, s), out);
    gs__bit_join(out, d->files[number].uses, d->words);
  }
}

static bool names_type(const gs__depend *d, const uint64_t *s) {
  for (size_t i = 0; i < d->type_count; i++)
    if (gs__bit_has(s, gs__depend_type_bit(d, i))) return true;
  return false;
}

static uint64_t *type_at(const gs__depend *d, size_t phase, size_t type) {
  return d->types[phase * d->type_count + type];
}

static uint64_t *later_at(const gs__depend *d, size_t phase, size_t type) {
  return d->later[phase * d->type_count + type];
}

/* Lists and files, without the types. */
static void join_named(const gs__depend *d, uint64_t *to, const uint64_t *more) {
  for (size_t i = 0; i < d->list_count; i++)
    if (gs__bit_has(more, i)) gs__bit_put(to, i);
  join_files(d, to, more);
}

/* A pass may do something to mentions of the types that it names, or of those that its file names; if there
 * is none, to all. */
static void take_pass(gs__depend *d, const gs__pass *p) {
  size_t number = file_of(d, p->file);
  if (number == d->file_count) return;
  uint64_t *uses = gs__depend_set(d);
  gs__stretch s = gs__depend_text(d, p->file, p->line);
  gs__depend_name(d, d->files[number].pack, lua_in(d, number, s), uses);
  uint64_t *types = gs__depend_set(d);
  if (names_type(d, uses)) gs__bit_join(types, uses, d->words);
  gs__bit_join(uses, d->files[number].uses, d->words);
  if (!names_type(d, types)) gs__bit_join(types, uses, d->words);
  bool named = names_type(d, types);
  if (!named) join_named(d, d->all, uses);
  for (size_t i = 0; i < d->type_count && named; i++) {
    if (!gs__bit_has(types, gs__depend_type_bit(d, i))) continue;
    for (size_t k = p->phase; k < d->phase_count; k++) gs__bit_join(type_at(d, k, i), uses, d->words);
    for (size_t k = 0; k <= p->phase; k++) join_named(d, later_at(d, k, i), uses);
  }
  gs__mem_free(uses);
  gs__mem_free(types);
}

static void take_unit(const gs__depend *d, size_t type, uint64_t *out) {
  const gs__type *t = d->plan->types.at + type;
  take_pattern(d, t->from, out);
  if (t->source == GS__UPTO) gs__bit_put(out, gs__depend_type_bit(d, t->border));
}

static void take_types(gs__depend *d) {
  for (size_t i = 0; i < d->phase_count * d->type_count; i++) {
    d->types[i] = gs__depend_set(d);
    d->later[i] = gs__depend_set(d);
    take_unit(d, i % d->type_count, d->types[i]);
  }
  for (size_t i = 0; i < d->plan->rules.len; i++) {
    const gs__rule *r = d->plan->rules.at[i];
    if (r->off) continue;
    if (r->is_retag) take_patterns(d, r, d->all);
    else take_rule(d, r, type_at(d, r->phase, r->type));
  }
  for (size_t k = 1; k < d->phase_count; k++)
    for (size_t i = 0; i < d->type_count; i++) gs__bit_join(type_at(d, k, i), type_at(d, k - 1, i), d->words);
  for (size_t i = 0; i < d->plan->passes.len; i++) take_pass(d, d->plan->passes.at + i);
  for (size_t i = 0; i < d->list_count; i++)
    if (d->plan->lists.list.at[i].cuts) gs__bit_put(d->all, i);
  for (size_t i = 0; i < d->file_count; i++)
    if (d->files[i].computes) join_files(d, d->all, d->files[i].uses);
}

/* With all that stands behind the types in it, up to the phase. */
static void close_set(const gs__depend *d, size_t phase, uint64_t *s) {
  for (bool grew = true; grew;) {
    grew = false;
    for (size_t i = 0; i < d->type_count; i++)
      if (gs__bit_has(s, gs__depend_type_bit(d, i))) grew |= gs__bit_join(s, type_at(d, phase, i), d->words);
  }
}

static void close_types(gs__depend *d) {
  for (size_t k = 0; k < d->phase_count; k++)
    for (size_t i = 0; i < d->type_count; i++) close_set(d, k, type_at(d, k, i));
}

/* ---- all together ---- */

gs__depend *gs__depend_new(const gs_rules *rules) {
  gs__depend *d = gs__mem_alloc(sizeof *d);
  *d = (gs__depend){.rules = rules, .plan = rules->plan};
  d->list_count = d->plan->lists.list.len;
  d->type_count = d->plan->types.len;
  d->file_count = rules->loader->sources.len;
  d->phase_count = d->plan->phases.len;
  d->words = (d->list_count + d->type_count + d->file_count) / 64 + 1;
  d->files = gs__mem_alloc((d->file_count + 1) * sizeof *d->files);
  d->types = gs__mem_alloc((d->phase_count * d->type_count + 1) * sizeof *d->types);
  d->later = gs__mem_alloc((d->phase_count * d->type_count + 1) * sizeof *d->later);
  d->all = gs__depend_set(d);
  gs__depend_read(d);
  take_types(d);
  close_types(d);
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
  gs__vec_free(&d->text);
  gs__mem_free(d);
}

uint64_t *gs__depend_uses(gs__depend *d, size_t rule) {
  const gs__rule *r = d->plan->rules.at[rule];
  uint64_t *uses = gs__depend_set(d);
  take_rule(d, r, uses);
  close_set(d, r->phase, uses);
  gs__bit_join(uses, d->all, d->words);
  if (!r->is_retag) gs__bit_join(uses, later_at(d, r->phase, r->type), d->words);
  return uses;
}
