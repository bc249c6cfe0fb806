/* Digests of rules: a rule whose digest is known to have passed its examples need not run them again. It
 * takes in what the rule stands on (the lists and modules that it uses, parts, passes, other packs), but not
 * the texts of other rules of the packs asked for: else every edit would touch all. Nor comments, which no example
 * can see. */
#include "api/digest.h"

#include <stdlib.h>
#include <string.h>

#include "api/depend.h"
#include "api/outline.h"
#include "api/remark.h"
#include "base/bit.h"
#include "base/sha256.h"

enum { DIGEST = 64 };

struct gs__digests {
  gs__depend *depend;
  char (*lists)[DIGEST], (*modules)[DIGEST];
  char rest[DIGEST + 1];               /* of all that any rule may stand on */
};

static void finish(gs__sha256 *h, char out[DIGEST]) {
  char hex[DIGEST + 1];
  gs__sha256_hex(h, hex);
  memcpy(out, hex, DIGEST);
}

static bool is_asked(const gs__depend_file *f) {
  return f->pack && f->pack->asked;
}

/* ---- texts, without their comments ---- */

/* Lua by its tokens. */
static void add_lua(gs__sha256 *h, const char *from, const char *to) {
  gs_lua_source code = {from, to, 0};
  for (gs_lua_token t; (t = gs_lua_code(&code)).kind != GS_LUA_END;) {
    gs__sha256_add(h, t.at, t.len);
    gs__sha256_add(h, "", 1);
  }
}

/* The rows of a table. */
static void add_rows(gs__sha256 *h, const char *text, size_t len) {
  for (const char *p = text, *end = text + len, *next; p < end; p = next) {
    next = memchr(p, '\n', (size_t)(end - p));
    next = next ? next + 1 : end;
    if (*p != '#') gs__sha256_add(h, p, (size_t)(next - p));
  }
}

/* ---- of lists and modules ---- */

static void add_declarations(gs__sha256 *h, const gs__depend_file *f, const char *text, size_t list) {
  for (size_t k = 0; k < f->lists.len; k++) {
    const gs__stretch *s = f->lists.at + k;
    if (s->list == (int)list) add_lua(h, text + s->from, text + s->to);
  }
}

static void add_tables(gs__sha256 *h, const gs__source_file *f, const gs__list *l) {
  for (size_t k = 0; k < l->sources.len; k++)
    if (strcmp(l->sources.at[k].file, f->path) == 0) add_rows(h, f->text, f->len);
}

static void digest_list(const gs__depend *d, size_t list, char out[DIGEST]) {
  const gs__list *l = d->plan->lists.list.at + list;
  const char *name = gs__plan_text(d->plan, l->name);
  gs__sha256 h;
  gs__sha256_init(&h);
  gs__sha256_add(&h, name, strlen(name) + 1);
  for (size_t i = 0; i < d->file_count; i++) {
    const gs__depend_file *f = d->files + i;
    if (!is_asked(f)) continue;
    add_declarations(&h, f, gs__depend_source(d, i)->text, list);
    if (f->is_table) add_tables(&h, gs__depend_source(d, i), l);
  }
  finish(&h, out);
}

static void digest_module(const gs__depend *d, size_t number, char out[DIGEST]) {
  const char *inner = d->files[number].inner;
  const gs__source_file *f = gs__depend_source(d, number);
  gs__sha256 h;
  gs__sha256_init(&h);
  gs__sha256_add(&h, inner, strlen(inner) + 1);
  add_lua(&h, f->text, f->text + f->len);
  finish(&h, out);
}

/* ---- of all else ---- */

static int by_start(const void *x, const void *y) {
  const gs__stretch *a = x, *b = y;
  return (a->from > b->from) - (a->from < b->from);
}

/* A file of Lua without its rules and lists. */
static void add_rest(const gs__depend *d, gs__sha256 *h, size_t number) {
  const gs__source_file *f = gs__depend_source(d, number);
  GS_VEC(gs__stretch) cut = {0};
  size_t at = 0;
  for (size_t i = 0; i < d->files[number].lists.len; i++) gs__vec_push(&cut, d->files[number].lists.at[i]);
  for (size_t i = 0; i < d->plan->rules.len; i++)
    if (strcmp(d->plan->rules.at[i]->file, f->path) == 0)
      gs__vec_push(&cut, gs__depend_text(d, f->path, d->plan->rules.at[i]->line));
  if (cut.len) qsort(cut.at, cut.len, sizeof *cut.at, by_start);
  for (size_t i = 0; i < cut.len; i++) {
    if (cut.at[i].from > at) add_lua(h, f->text + at, f->text + cut.at[i].from);
    if (cut.at[i].to > at) at = cut.at[i].to;
  }
  add_lua(h, f->text + at, f->text + f->len);
  gs__vec_free(&cut);
}

static void digest_rest(const gs__depend *d, char out[DIGEST + 1]) {
  gs__sha256 h;
  gs__sha256_init(&h);
  gs__sha256_add(&h, GS_VERSION, sizeof GS_VERSION);
  for (size_t i = 0; i < d->plan->packs.len; i++)
    if (!d->plan->packs.at[i].asked) gs__sha256_add(&h, d->plan->packs.at[i].digest, DIGEST);
  for (size_t i = 0; i < d->file_count; i++) {
    const gs__depend_file *f = d->files + i;
    if (!is_asked(f) || f->is_module || f->is_table) continue;
    gs__sha256_add(&h, f->inner, strlen(f->inner) + 1);
    if (f->is_lua) add_rest(d, &h, i);
    else gs__sha256_add(&h, gs__depend_source(d, i)->text, gs__depend_source(d, i)->len);
  }
  gs__sha256_hex(&h, out);
}

/* ---- of a rule ---- */

static gs__digests *new_digests(const gs_rules *rules) {
  gs__digests *g = gs__mem_alloc(sizeof *g);
  const gs__depend *d = g->depend = gs__depend_new(rules);
  g->lists = gs__mem_alloc((d->list_count + 1) * DIGEST);
  g->modules = gs__mem_alloc((d->file_count + 1) * DIGEST);
  for (size_t i = 0; i < d->list_count; i++) digest_list(d, i, g->lists[i]);
  for (size_t i = 0; i < d->file_count; i++)
    if (d->files[i].is_module) digest_module(d, i, g->modules[i]);
  digest_rest(d, g->rest);
  return g;
}

void gs__digests_free(gs__digests *g) {
  if (!g) return;
  gs__depend_free(g->depend);
  gs__mem_free(g->lists);
  gs__mem_free(g->modules);
  gs__mem_free(g);
}

static void mix(char out[DIGEST], const char *more) {
  for (size_t i = 0; i < DIGEST; i++) out[i] ^= more[i];
}

/* Of all lists and modules that the rule uses. */
static void digest_uses(const gs__digests *g, size_t rule, char out[DIGEST]) {
  gs__depend *d = g->depend;
  uint64_t *uses = gs__depend_uses(d, rule);
  memset(out, 0, DIGEST);
  for (size_t i = 0; i < d->list_count; i++)
    if (gs__bit_has(uses, i)) mix(out, g->lists[i]);
  for (size_t i = 0; i < d->file_count; i++)
    if (d->files[i].is_module && is_asked(d->files + i) && gs__bit_has(uses, gs__depend_file_bit(d, i)))
      mix(out, g->modules[i]);
  gs__mem_free(uses);
}

static void add_text(gs__sha256 *h, const gs__loader *l, const gs__rule *r) {
  size_t len;
  const char *text = gs__remark_line(l, r->file, r->line, &len);
  if (text) add_lua(h, text, text + gs__outline_extent(text));
}

int gs_rules_digest(gs_rules *rules, size_t index, char out[65]) {
  if (index >= rules->plan->rules.len) return GS_EUSAGE;
  const gs__rule *r = rules->plan->rules.at[index];
  gs__sha256 h;
  char used[DIGEST];
  if (!rules->digests) rules->digests = new_digests(rules);
  digest_uses(rules->digests, index, used);
  gs__sha256_init(&h);
  gs__sha256_add(&h, rules->digests->rest, DIGEST);
  gs__sha256_add(&h, used, sizeof used);
  gs__sha256_add(&h, r->at, strlen(r->at) + 1);
  for (; r; r = r->changes ? r->older : NULL) add_text(&h, rules->loader, r);
  gs__sha256_hex(&h, out);
  return 0;
}
