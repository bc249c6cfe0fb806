/* Checks of what stands in patterns: words that no token can be; and where a field of a rule stands. */
#include "api/check.h"
#include "api/outline.h"
#include "api/remark.h"
#include "base/line.h"
#include "text/token.h"

/* ---- places ---- */

/* The place of what stands in the text that begins in column 1. */
static void place_token(const char *text, const gs_lua_token *t, gs__remark *out) {
  out->line = t->line;
  out->column = gs__line_column(text, t->at);
}

void gs__check_field(const gs__checker *c, const gs__rule *r, const char *outer, const char *name, gs__remark *out) {
  size_t len;
  const char *text = gs__remark_line(c->loader, r->file, r->line, &len);
  out->file = r->file;
  out->line = r->line;
  if (!text) return;
  const gs_lua_source rule = {text, text + gs__outline_extent(text), r->line};
  gs_lua_source rest = rule;
  gs_lua_token t;
  if (outer && gs__outline_field(&rest, outer, &t)) place_token(text, &t, out);
  else rest = rule;
  if (gs__outline_field(&rest, name, &t)) place_token(text, &t, out);
}

/* ---- words ---- */

static uint32_t pieces(const gs__checker *c, const gs__form_info *f) {
  gs__arena arena = {0};
  gs__tokens tokens = {.arena = &arena, .max = 8};
  char *text = gs__mem_dup(f->bytes, f->len);
  gs__tokens_cut(&tokens, text, f->len, c->plan->vocab, &c->plan->language);
  gs__mem_free(text);
  gs__arena_dispose(&arena);
  return tokens.count;
}

static void check_conditions(gs__checker *c, const gs__rule *r, const gs__condition *all) {
  for (const gs__condition *k = all; k; k = k->next) {
    for (uint32_t i = 0; k->what == GS__ANY_OF && i < k->count; i++) check_conditions(c, r, k->any[i]);
    if (k->what != GS__IS_LEMMA && k->what != GS__IS_EXACT) continue;
    const gs__form_info *f = gs__vocab_info(c->plan->vocab, k->form);
    if (!(f->shape & GS__SHAPE_LETTERS) || pieces(c, f) < 2) continue;
    gs__remark at = {
        .code = "split-literal", .file = r->file, .hint = "write its parts as a sequence"};
    gs__loader_place(c->loader, r->file, r->line, f->bytes, &at.line, &at.column);
    gs__check_add(c, at, "rule \"%s\": no token is ever \"%s\"; texts are cut inside it", r->name,
                  f->bytes);
  }
}

static void check_node(gs__checker *c, const gs__rule *r, const gs__node *n) {
  check_conditions(c, r, n->conditions);
}

static void check_program(gs__checker *c, const gs__rule *r, const gs__program *p) {
  for (uint32_t i = 0; p && i < p->op_count; i++) {
    const gs__program *with = gs__op_with(p, p->ops + i);
    if (p->ops[i].code == GS__OP_TOKEN) check_node(c, r, p->ops[i].node);
    if (with) check_program(c, r, with);
  }
}

static void check_pattern(gs__checker *c, const gs__rule *r, const gs__pattern *p) {
  gs__pattern_ready(p);
  check_program(c, r, p->left);
  check_program(c, r, p->right);
}

void gs__check_literals(gs__checker *c, const gs__rule *r) {
  for (size_t w = 0; w < r->ways.len; w++) check_pattern(c, r, r->ways.at[w].pattern);
  const gs__terms *terms[] = {&r->unless, &r->needs, &r->terms};
  for (size_t k = 0; k < sizeof terms / sizeof *terms; k++)
    for (size_t i = 0; i < terms[k]->len; i++)
      if (terms[k]->at[i].pattern) check_pattern(c, r, terms[k]->at[i].pattern);
}
