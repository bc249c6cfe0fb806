/* Digests of rules: a rule whose digest is known to have passed its examples need not run them again. It
 * takes in what the rule stands on (lists, parts, passes, other packs), but not the texts of other rules of
 * the packs asked for: else every edit would touch all. */
#include <stdlib.h>
#include <string.h>

#include "api/extent.h"
#include "api/remark.h"
#include "api/rules.h"
#include "base/sha256.h"

typedef struct span {
  size_t from, to;
} span;
typedef GS_VEC(span) spans;

static span rule_span(const gs__loader *l, const gs__rule *r) {
  const gs__source_file *f = gs__remark_source(l, r->file);
  size_t len;
  const char *line = gs__remark_line(l, r->file, r->line, &len);
  if (!line) return (span){0, 0};
  return (span){(size_t)(line - f->text), (size_t)(line - f->text) + gs__extent(line)};
}

static int by_start(const void *x, const void *y) {
  const span *a = x, *b = y;
  return (a->from > b->from) - (a->from < b->from);
}

/* The file without the texts of its rules. */
static void add_rest(gs__sha256 *h, const gs_rules *rules, const gs__source_file *f) {
  spans all = {0};
  for (size_t i = 0; i < rules->plan->rules.len; i++)
    if (strcmp(rules->plan->rules.at[i]->file, f->path) == 0)
      gs__vec_push(&all, rule_span(rules->loader, rules->plan->rules.at[i]));
  if (all.len) qsort(all.at, all.len, sizeof *all.at, by_start);
  size_t at = 0;
  for (size_t i = 0; i < all.len; i++) {
    if (all.at[i].from > at) gs__sha256_add(h, f->text + at, all.at[i].from - at);
    if (all.at[i].to > at) at = all.at[i].to;
  }
  gs__sha256_add(h, f->text + at, f->len - at);
  gs__vec_free(&all);
}

static const gs__pack *pack_of(const gs__plan *p, const char *file) {
  for (size_t i = 0; i < p->packs.len; i++) {
    size_t n = strlen(p->packs.at[i].folder);
    if (strncmp(file, p->packs.at[i].folder, n) == 0 && file[n] == '/') return p->packs.at + i;
  }
  return NULL;
}

static void rest(const gs_rules *rules, char out[65]) {
  const gs__plan *p = rules->plan;
  gs__sha256 h;
  gs__sha256_init(&h);
  gs__sha256_add(&h, GS_VERSION, sizeof GS_VERSION);
  for (size_t i = 0; i < p->packs.len; i++)
    if (!p->packs.at[i].asked) gs__sha256_add(&h, p->packs.at[i].digest, 64);
  for (size_t i = 0; i < rules->loader->sources.len; i++) {
    const gs__source_file *f = rules->loader->sources.at + i;
    const gs__pack *pack = pack_of(p, f->path);
    if (!pack || !pack->asked) continue;
    gs__sha256_add(&h, f->path + strlen(pack->folder), strlen(f->path + strlen(pack->folder)) + 1);
    add_rest(&h, rules, f);
  }
  gs__sha256_hex(&h, out);
}

static void add_text(gs__sha256 *h, const gs__loader *l, const gs__rule *r) {
  const gs__source_file *f = gs__remark_source(l, r->file);
  span s = rule_span(l, r);
  if (f) gs__sha256_add(h, f->text + s.from, s.to - s.from);
}

int gs_rules_digest(const gs_rules *rules, size_t index, char out[65]) {
  if (index >= rules->plan->rules.len) return GS_EUSAGE;
  const gs__rule *r = rules->plan->rules.at[index];
  gs__sha256 h;
  char *others = ((gs_rules *)rules)->rest;
  if (!*others) rest(rules, others);
  gs__sha256_init(&h);
  gs__sha256_add(&h, others, 64);
  gs__sha256_add(&h, r->at, strlen(r->at) + 1);
  for (; r; r = r->changes ? r->older : NULL) add_text(&h, rules->loader, r);
  gs__sha256_hex(&h, out);
  return 0;
}
