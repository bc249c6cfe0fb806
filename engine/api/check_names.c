/* Checks of names that must fit each other: the head of a type and the slots of its rules, the border of a
 * unit and what is found, {this} of retags, the name of a pack and of its folder. */
#include <string.h>

#include "api/check.h"
#include "api/remark.h"
#include "base/str.h"

static const char *name_of(const gs__checker *c, gs__sym sym) {
  return gs__plan_text(c->plan, sym);
}

static void hint_of(gs__checker *c, const gs__near *near, gs__remark *at) {
  char hint[160];
  gs__near_hint(near, hint, sizeof hint);
  if (*hint) at->hint = gs__arena_dup(&c->arena, hint + 2, strlen(hint + 2));   /* without its "; " */
}

/* Has a way of the rule the slot? `near` is tried on the others. */
static bool has_slot(const gs__checker *c, const gs__rule *r, gs__sym slot, gs__near *near) {
  for (size_t w = 0; w < r->ways.len; w++) {
    const gs__pattern *p = r->ways.at[w].pattern;
    for (uint32_t i = 0; i < p->slot_count; i++) {
      if (p->slots[i] == slot) return true;
      gs__near_try(near, name_of(c, p->slots[i]));
    }
  }
  return false;
}

void gs__check_retag(gs__checker *c, const gs__rule *r) {
  gs__sym this = gs__plan_sym(c->loader->plan, "this");
  gs__near near;
  gs__remark at = {.code = "no-this", .file = r->file, .line = r->line};
  gs__near_init(&near, "this");
  if (!r->is_retag || has_slot(c, r, this, &near)) return;
  at.hint = near.best ? "a slot of it is nearly called so" : "put {this: ...} about what gets the tag";
  gs__check_add(c, at, "retag \"%s\": no {this: ...} in its pattern, so that nothing gets the tag", r->name);
}

/* ---- types ---- */

/* Passes may add what no rule finds. */
static bool is_found(const gs__checker *c, uint32_t type) {
  gs__remark ignored;
  for (size_t i = 0; i < c->plan->rules.len; i++)
    if (!c->plan->rules.at[i]->is_retag && c->plan->rules.at[i]->type == type) return true;
  return gs__check_called(c, "add", name_of(c, c->plan->types.at[type].name), &ignored);
}

static void check_head(gs__checker *c, uint32_t type) {
  const gs__type *t = c->plan->types.at + type;
  gs__remark at = {.code = "unused-head"};
  gs__near near;
  bool any = false;
  if (!t->head || !gs__check_declared(c, "type", name_of(c, t->name), &at)) return;
  gs__near_init(&near, name_of(c, t->head));
  for (size_t i = 0; i < c->plan->rules.len; i++) {
    const gs__rule *r = c->plan->rules.at[i];
    if (r->is_retag || r->type != type) continue;
    if (has_slot(c, r, t->head, &near)) return;
    any = true;
  }
  if (!any) return;
  hint_of(c, &near, &at);
  gs__check_add(c, at, "type \"%s\": its head \"%s\" is a slot of no rule that finds it", name_of(c, t->name),
                name_of(c, t->head));
}

static void check_border(gs__checker *c, uint32_t unit) {
  const gs__type *t = c->plan->types.at + unit;
  gs__remark at = {.code = "no-border"};
  gs__near near;
  if (t->source != GS__UPTO || is_found(c, t->border)) return;
  if (!gs__check_declared(c, "unit", name_of(c, t->name), &at)) return;
  const char *border = name_of(c, c->plan->types.at[t->border].name);
  gs__near_init(&near, border);
  for (uint32_t i = 0; i < c->plan->types.len; i++)
    if (i != t->border && is_found(c, i)) gs__near_try(&near, name_of(c, c->plan->types.at[i].name));
  hint_of(c, &near, &at);
  gs__check_add(c, at, "unit \"%s\": no rule finds its border \"%s\"", name_of(c, t->name), border);
}

void gs__check_types(gs__checker *c) {
  for (uint32_t i = 0; i < c->plan->types.len; i++) {
    check_head(c, i);
    check_border(c, i);
  }
}

/* ---- packs ---- */

/* Everybody calls a pack as its folder is called. */
static void check_pack(gs__checker *c, const gs__pack *p) {
  gs__str path = {0};
  gs__remark at = {.code = "pack-name"}, ignored;
  gs__str_printf(&path, "%s/pack.lua", p->folder);
  const gs__source_file *f = gs__remark_source(c->loader, gs__str_get(&path));
  if (f && !gs__check_declared_in(f, "pack", p->name, &ignored) &&
      gs__check_declared_in(f, "pack", NULL, &at)) {
    at.hint = "records and other packs call it as the folder is called";
    gs__check_add(c, at, "the pack in the folder \"%s\" calls itself otherwise", p->name);
  }
  gs__str_dispose(&path);
}

void gs__check_packs(gs__checker *c) {
  for (size_t i = 0; i < c->plan->packs.len; i++)
    if (c->plan->packs.at[i].asked) check_pack(c, c->plan->packs.at + i);
}
