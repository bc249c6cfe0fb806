#include "api/check.h"

#include <stdlib.h>
#include <string.h>

#include "api/remark.h"
#include "base/line.h"
#include "base/str.h"

gs__checker gs__check_begin(const gs_rules *rules) {
  return (gs__checker){.plan = rules->plan, .loader = rules->loader, .uses = gs__uses_new(rules->loader)};
}

const char *gs__check_name(const gs__checker *c, gs__sym sym) {
  return gs__plan_text(c->plan, sym);
}

void gs__check_hint(gs__checker *c, const gs__near *near, gs__remark *at) {
  char hint[160];
  gs__near_hint(near, hint, sizeof hint);
  if (*hint) at->hint = gs__arena_dup(&c->arena, hint + 2, strlen(hint + 2));   /* without its "; " */
}

void gs__check_add(gs__checker *c, gs__remark what, const char *format, ...) {
  if (gs__check_ignored(c, &what)) return;
  gs__str s = {0};
  va_list args;
  va_start(args, format);
  gs__str_vprintf(&s, format, args);
  va_end(args);
  what.message = gs__arena_dup(&c->arena, gs__str_get(&s), s.len);
  gs__str_dispose(&s);
  gs__vec_push(&c->found, what);
}

const gs__pack *gs__check_asked(const gs__checker *c, const char *file) {
  const char *inner;
  const gs__pack *p = gs__plan_pack(c->plan, file, &inner);
  return p && p->asked ? p : NULL;
}

/* ---- rules ---- */

static void check_examples(gs__checker *c, const gs__rule *r) {
  if (r->yes.len) return;
  gs__check_add(c,
                (gs__remark){.code = "no-example",
                             .file = r->file,
                             .line = r->line,
                             .hint = "give it a yes = { \"...\" } with the slots marked"},
                "%s \"%s\" has no example of what it finds", r->is_retag ? "retag" : "rule", r->name);
}

static void check_about(gs__checker *c, const gs__rule *r) {
  if (r->about && *r->about) return;
  gs__check_add(c,
                (gs__remark){.code = "no-about",
                             .file = r->file,
                             .line = r->line,
                             .hint = "say in one line what it is for: about = \"...\""},
                "%s \"%s\" has no description", r->is_retag ? "retag" : "rule", r->name);
}

/* In one phase the later rule replaces the earlier one; in two both run under one name. */
static void check_name(gs__checker *c, size_t number) {
  const gs__plan *p = c->plan;
  const gs__rule *r = p->rules.at[number];
  for (size_t i = 0; i < number; i++) {
    const gs__rule *o = p->rules.at[i];
    if (o->pack != r->pack || strcmp(o->name, r->name) != 0) continue;
    gs__check_add(c, (gs__remark){.code = "same-name", .file = r->file, .line = r->line},
                  o->phase == r->phase
                      ? "rule \"%s\" replaces the rule of its name at %s:%d"
                      : "\"%s\" is also the name of the rule of another phase at %s:%d",
                  r->name, o->file, o->line);
    return;
  }
}

static void check_rules(gs__checker *c) {
  for (size_t i = 0; i < c->plan->rules.len; i++) {
    const gs__rule *r = c->plan->rules.at[i];
    const gs__pack *pack = c->plan->packs.at + r->pack;
    if (!pack->asked) continue;
    if (strcmp(pack->name, "live") != 0) check_name(c, i); /* typed again is meant to replace */
    if (r->off) continue;
    check_examples(c, r);
    check_about(c, r);
    gs__check_unless(c, r);
    gs__check_points(c, r);
    gs__check_needs(c, r);
    gs__check_literals(c, r);
    gs__check_ways(c, r);
    gs__check_phases(c, r);
    gs__check_make(c, r);
    gs__check_retag(c, r);
  }
}

/* What was seen when the packs were loaded. */
static void check_loading(gs__checker *c) {
  for (size_t i = 0; i < c->loader->warned.len; i++) {
    const gs__warned *w = c->loader->warned.at + i;
    gs__remark at = {.code = w->code, .file = w->file, .line = w->line, .column = w->column, .hint = w->hint};
    if (gs__check_asked(c, w->file)) gs__check_add(c, at, "%s", w->message);
  }
}

/* ---- the whole ---- */

static int by_place(const void *x, const void *y) {
  const gs__remark *a = x, *b = y;
  int order = strcmp(a->file, b->file);
  if (!order) order = (a->line > b->line) - (a->line < b->line);
  if (!order) order = (a->column > b->column) - (a->column < b->column);
  if (!order) order = strcmp(a->code, b->code);
  return order ? order : strcmp(a->message, b->message);
}

int gs__check_give(gs__checker *c, const char *typed, gs_note_fn note, void *payload) {
  if (c->found.len) qsort(c->found.at, c->found.len, sizeof *c->found.at, by_place);
  for (size_t i = 0; i < c->found.len; i++) {
    const gs__remark *f = c->found.at + i;
    gs__remark_give(c->loader, note, payload,
                    (gs_note){.severity = GS_WARNING,
                              .code = f->code,
                              .file = f->file,
                              .line = f->line,
                              .column = f->column,
                              .message = f->message,
                              .excerpt = typed ? gs__line_start(typed, f->line) : NULL,
                              .hint = f->hint,
                              .wrong = f->wrong,
                              .right = f->right});
  }
  int count = (int)c->found.len;
  gs__vec_free(&c->found);
  gs__vec_free(&c->ignores);
  gs__uses_free(c->uses);
  gs__arena_dispose(&c->arena);
  return count;
}

int gs_rules_check(gs_rules *rules, gs_note_fn note, void *payload) {
  gs__checker c = gs__check_begin(rules);
  check_loading(&c);
  check_rules(&c);
  gs__check_lists(&c);
  gs__check_parts(&c);
  gs__check_entries(&c);
  gs__check_values(&c);
  gs__check_types(&c);
  gs__check_packs(&c);
  gs__check_ignores(&c);
  return gs__check_give(&c, NULL, note, payload);
}

int gs_rules_check_corpus(gs_rules *rules, gs_note_fn note, void *payload) {
  gs__checker c = gs__check_begin(rules);
  gs__check_corpus(&c);
  return gs__check_give(&c, NULL, note, payload);
}
