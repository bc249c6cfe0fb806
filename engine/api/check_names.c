/* Checks of names that must fit each other: the head of a type and the slots of its rules, the border of a
 * unit and what is found, {this} of retags, the name of a pack and of its folder. */
#include "api/check.h"
#include "base/str.h"

bool gs__check_slot(const gs__checker *c, const gs__rule *r, gs__sym slot, gs__near *near) {
  for (size_t w = 0; w < r->ways.len; w++) {
    const gs__pattern *p = r->ways.at[w].pattern;
    for (uint32_t i = 0; i < p->slot_count; i++) {
      if (p->slots[i] == slot) return true;
      gs__near_try(near, gs__check_name(c, p->slots[i]));
    }
  }
  return false;
}

void gs__check_retag(gs__checker *c, const gs__rule *r) {
  gs__sym this = gs__plan_sym(c->loader->plan, "this");
  gs__near near;
  gs__remark at = {.code = "no-this", .file = r->file, .line = r->line};
  gs__near_init(&near, "this");
  if (!r->is_retag || gs__check_slot(c, r, this, &near)) return;
  at.hint = near.best ? "a slot of it is nearly called so" : "put {this: ...} about what gets the tag";
  gs__check_add(c, at, "retag \"%s\": no {this: ...} in its pattern, so that nothing gets the tag", r->name);
}

/* ---- types ---- */

/* Passes may add what no rule finds. */
static bool is_found(const gs__checker *c, uint32_t type) {
  for (size_t i = 0; i < c->plan->rules.len; i++)
    if (!c->plan->rules.at[i]->is_retag && c->plan->rules.at[i]->type == type) return true;
  return gs__check_called(c, "add", gs__check_name(c, c->plan->types.at[type].name));
}

static void check_head(gs__checker *c, uint32_t type) {
  const gs__type *t = c->plan->types.at + type;
  gs__remark at = {.code = "unused-head"};
  gs__near near;
  bool any = false;
  if (!t->head || !gs__check_declared(c, "type", gs__check_name(c, t->name), &at)) return;
  gs__near_init(&near, gs__check_name(c, t->head));
  for (size_t i = 0; i < c->plan->rules.len; i++) {
    const gs__rule *r = c->plan->rules.at[i];
    if (r->is_retag || r->type != type) continue;
    if (gs__check_slot(c, r, t->head, &near)) return;
    any = true;
  }
  if (!any) return;
  gs__check_hint(c, &near, &at);
  gs__check_add(c, at, "type \"%s\": its head \"%s\" is a slot of no rule that finds it", gs__check_name(c, t->name),
                gs__check_name(c, t->head));
}

/* A pass fills what it names as a key, in add, or in add_slot. */
static bool is_filled(const gs__checker *c, uint32_t type, gs__sym slot, gs__near *near) {
  const char *name = gs__check_name(c, slot);
  for (size_t i = 0; i < c->plan->rules.len; i++) {
    const gs__rule *r = c->plan->rules.at[i];
    if (!r->is_retag && r->type == type && gs__check_slot(c, r, slot, near)) return true;
  }
  return gs__check_called(c, "add_slot", name) || gs__uses_key(c->uses, name, false);
}

/* Slots that the type allows. Where one is filled that is called nearly so, that is refused already. */
static void check_allowed(gs__checker *c, uint32_t type) {
  const gs__type *t = c->plan->types.at + type;
  gs__remark at = {.code = "unused-slot", .hint = "leave it out, or fill it"};
  if (!t->slot_count || !is_found(c, type) || !gs__check_declared(c, "type", gs__check_name(c, t->name), &at)) return;
  for (uint32_t i = 0; i < t->slot_count; i++) {
    gs__near near;
    gs__near_init(&near, gs__check_name(c, t->slots[i]));
    if (t->slots[i] == t->head || is_filled(c, type, t->slots[i], &near)) continue;
    gs__check_add(c, at, "type \"%s\": no rule or pass fills its slot \"%s\"", gs__check_name(c, t->name),
                  gs__check_name(c, t->slots[i]));
  }
}

static void check_border(gs__checker *c, uint32_t unit) {
  const gs__type *t = c->plan->types.at + unit;
  gs__remark at = {.code = "no-border"};
  gs__near near;
  if (t->source != GS__UPTO || is_found(c, t->border)) return;
  if (!gs__check_declared(c, "unit", gs__check_name(c, t->name), &at)) return;
  const char *border = gs__check_name(c, c->plan->types.at[t->border].name);
  gs__near_init(&near, border);
  for (uint32_t i = 0; i < c->plan->types.len; i++)
    if (i != t->border && is_found(c, i)) gs__near_try(&near, gs__check_name(c, c->plan->types.at[i].name));
  gs__check_hint(c, &near, &at);
  gs__check_add(c, at, "unit \"%s\": no rule finds its border \"%s\"", gs__check_name(c, t->name), border);
}

void gs__check_types(gs__checker *c) {
  for (uint32_t i = 0; i < c->plan->types.len; i++) {
    check_head(c, i);
    check_allowed(c, i);
    check_border(c, i);
  }
}

/* ---- packs ---- */

/* Everybody calls a pack as its folder is called. */
static void check_pack(gs__checker *c, const gs__pack *p) {
  gs__str path = {0};
  gs__remark at = {.code = "pack-name"}, ignored;
  gs__str_printf(&path, "%s/pack.lua", p->folder);
  const gs__source_file *f = gs__sources_find(c->loader, gs__str_get(&path));
  if (f && !gs__check_declared_in(c, f, "pack", p->name, &ignored) &&
      gs__check_declared_in(c, f, "pack", NULL, &at)) {
    at.hint = "records and other packs call it as the folder is called";
    gs__check_add(c, at, "the pack in the folder \"%s\" calls itself otherwise", p->name);
  }
  gs__str_dispose(&path);
}

void gs__check_packs(gs__checker *c) {
  for (size_t i = 0; i < c->plan->packs.len; i++)
    if (c->plan->packs.at[i].asked) check_pack(c, c->plan->packs.at + i), gs__check_files(c, c->plan->packs.at + i);
}
