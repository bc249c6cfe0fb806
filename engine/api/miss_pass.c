/* What a pass did at a place: what it made there, took out or changed. */
#include <string.h>

#include "api/miss.h"
#include "api/tell.h"

static void add_span(gs__str *out, const gs__misses *all, const gs__mention *m) {
  gs__tell_quoted(out, all->run->doc, gs__tell_span(all->run->doc, m->start, m->end));
}

/* Of which rule or pass a mention is. */
static void add_maker(gs__str *out, const gs__misses *all, const gs__mention *m) {
  const gs__plan *plan = all->plan;
  if (m->rule != GS__NONE)
    gs__str_printf(out, " by rule \"%s\" (%s:%d)", plan->rules.at[m->rule]->name,
                   gs__tell_path(plan->rules.at[m->rule]->at), plan->rules.at[m->rule]->line);
  else if (m->pass != GS__NONE)
    gs__str_printf(out, " by pass \"%s\" (%s:%d)", plan->passes.at[m->pass].name,
                   gs__tell_path(plan->passes.at[m->pass].at), plan->passes.at[m->pass].line);
}

static void tell_made(gs__str *out, const gs__misses *all, const gs__mention *m) {
  const char *id = gs__miss_id(all, m);
  gs__str_printf(out, "  made %s ", gs__plan_text(all->plan, all->plan->types.at[m->type].name));
  add_span(out, all, m);
  if (id) gs__str_printf(out, ", %s", id);
  if (m->dropped) {
    gs__str_puts(out, ", but ");
    gs__miss_dropped(out, all, (gs__mention *)m);
  }
  gs__str_putc(out, '\n');
}

static void tell_taken_out(gs__str *out, const gs__misses *all, const gs__mention *m) {
  gs__str_printf(out, "  dropped %s ", gs__plan_text(all->plan, all->plan->types.at[m->type].name));
  add_span(out, all, m);
  add_maker(out, all, m);
  gs__str_puts(out, ": ");
  gs__miss_reason(out, all, m);
  gs__str_putc(out, '\n');
}

/* The attributes of another's finding that the pass gave. */
static void tell_set(gs__str *out, const gs__misses *all, const gs__mention *m, uint32_t pass) {
  uint32_t told = 0;
  for (size_t i = 0; i < m->values.len; i++) {
    const gs__value *v = m->values.at + i;
    if (v->pass != pass || !*gs__plan_text(all->plan, v->value)) continue;
    const char *mark = strchr(gs__plan_text(all->plan, v->value), ' ') ? "\"" : "";
    gs__str_printf(out, "%s%s=%s%s%s", told++ ? " " : "  set ", gs__plan_text(all->plan, v->key), mark,
                   gs__plan_text(all->plan, v->value), mark);
    if (v->why && *gs__plan_text(all->plan, v->why)) gs__str_printf(out, " (%s)", gs__plan_text(all->plan, v->why));
  }
  if (!told) return;
  gs__str_printf(out, " of %s ", gs__plan_text(all->plan, all->plan->types.at[m->type].name));
  add_span(out, all, m);
  add_maker(out, all, m);
  gs__str_putc(out, '\n');
}

/* As whynot.c has it of a rule. */
static void tell_state(gs__str *out, const gs__misses *all, const gs__pass *p) {
  if (p->changes)
    gs__str_printf(out, "pass \"%s\" is %s by pack %s   %s:%d\n", p->name, p->off ? "switched off" : "changed",
                   all->plan->packs.at[p->pack].name, p->at, p->line);
  else if (p->off)
    gs__str_printf(out, "pass \"%s\" is off, as its own table says\n", p->name);
}

void gs__miss_pass(gs__str *out, const gs__misses *all, uint32_t number) {
  const gs__pass *p = all->plan->passes.at + number;
  const char *at = p->changes ? p->changes : p->at;
  tell_state(out, all, p);
  gs__str_printf(out, "pass \"%s\" runs at the end of phase \"%s\"   %.*s  %s:%d\n", p->name,
                 gs__plan_text(all->plan, all->plan->phases.at[p->phase].name), (int)strcspn(at, "/"), at, at,
                 p->changes ? p->changes_line : p->line);
  gs__miss_stopped(out, all);
  size_t before = out->len;
  for (size_t i = 0; i < all->run->mentions.len; i++) {
    const gs__mention *m = all->run->mentions.at[i];
    bool made = m->rule == GS__NONE && m->pass == number;
    if (!gs__misses_about(all, m)) continue;
    if (made) tell_made(out, all, m);
    else if (m->dropped && m->dropped_in == number) tell_taken_out(out, all, m);
    else if (!m->dropped) tell_set(out, all, m, number);
  }
  if (out->len == before && !p->off) gs__str_puts(out, "  it made, changed and dropped nothing there\n");
  gs__str_puts(out, "  a pass is a function in Lua: what it looks for stands in its file\n");
}
