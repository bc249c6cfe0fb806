/* The profile as the API gives it out: a row for each way, in order of the rules, then one for each pass; the
 * functions that were called; the word lists. */
#include "run/profile.h"

#include "api/rules.h"
#include "api/tell.h"

enum { NANOSECONDS = 1000000000 };

void gs_profile_begin(gs_rules *rules) {
  gs__profile_on(rules->plan);
}

void gs_profile_end(gs_rules *rules) {
  gs__profile_off(rules->plan);
}

static double seconds(uint64_t nanoseconds) {
  return (double)nanoseconds / NANOSECONDS;
}

double gs_profile_seconds(const gs_rules *rules) {
  return rules->plan->profile ? seconds(rules->plan->profile->time) : 0;
}

static void take_count(gs_profile_row *out, const gs__count *c) {
  out->tries = c->tries;
  out->matches = c->matches;
  out->found = c->made;
  out->steps = c->steps;
  out->seconds = seconds(c->time);
  out->lua_seconds = seconds(c->lua);
  out->dearest = c->spot.text;
  out->dearest_document = c->spot.document;
  out->dearest_steps = c->dearest ? c->dearest - 1 : 0;
}

static int way_row(const gs__plan *plan, size_t index, gs_profile_row *out) {
  const gs__profile *p = plan->profile;
  size_t r = 0;
  while (r + 1 < p->rules.len && p->rules.at[r + 1].first <= index) r++;
  const gs__rule *rule = plan->rules.at[r];
  *out = (gs_profile_row){.kind = GS_PROFILE_WAY, .rule_index = r, .name = rule->name, .file = rule->file,
                          .at = rule->at, .pack = plan->packs.at[rule->pack].name, .line = rule->line,
                          .is_off = rule->off};
  out->way = gs__plan_text(plan, rule->ways.at[index - p->rules.at[r].first].name);
  take_count(out, p->ways.at + index);
  return 0;
}

static int pass_row(const gs__plan *plan, size_t index, gs_profile_row *out) {
  const gs__pass *pass = plan->passes.at + index;
  *out = (gs_profile_row){.kind = GS_PROFILE_PASS, .name = pass->name, .file = pass->file, .at = pass->at,
                          .pack = plan->packs.at[pass->pack].name, .line = pass->line};
  take_count(out, plan->profile->passes.at + index);
  return 0;
}

int gs_profile_get(const gs_rules *rules, size_t index, gs_profile_row *out) {
  const gs__profile *p = rules->plan->profile;
  if (!p || index >= p->ways.len + p->passes.len) return GS_EUSAGE;
  if (index < p->ways.len) return way_row(rules->plan, index, out);
  return pass_row(rules->plan, index - p->ways.len, out);
}

/* ---- functions ---- */

/* The count behind `*left` others among those that were called. */
static const gs__lua_count *called(const gs__profile *p, gs__lua_role role, size_t *left, size_t *number) {
  for (size_t i = 0; i < p->functions[role].len; i++) {
    *number = i;
    if (p->functions[role].at[i].calls && !(*left)--) return p->functions[role].at + i;
  }
  return NULL;
}

static void take_function(gs_profile_function *out, const gs__lua_count *c) {
  out->calls = c->calls;
  out->kept = c->kept;
  out->seconds = seconds(c->time);
  out->longest_seconds = c->longest ? seconds(c->longest - 1) : 0;
  out->longest = c->spot.text;
  out->longest_document = c->spot.document;
}

static int take_owner(const gs__plan *plan, gs__lua_role role, size_t number, gs_profile_function *out) {
  const gs__rule *r = role == GS__LUA_RUN ? NULL : plan->rules.at[number];
  const gs__pass *p = r ? NULL : plan->passes.at + number;
  out->name = r ? r->name : p->name;
  out->pack = plan->packs.at[r ? r->pack : p->pack].name;
  return r ? role == GS__LUA_CHECK ? r->check : r->build : p->run;
}

int gs_profile_get_function(const gs_rules *rules, size_t index, gs_profile_function *out) {
  static const char *const roles[] = {"check", "build", "run"};
  const gs__profile *p = rules->plan->profile;
  size_t number = 0;
  for (int role = 0; p && role < GS__LUA_ROLES; role++) {
    const gs__lua_count *c = called(p, (gs__lua_role)role, &index, &number);
    if (!c) continue;
    *out = (gs_profile_function){.role = roles[role]};
    int ref = take_owner(rules->plan, (gs__lua_role)role, number, out);
    out->file = gs__bind_place(rules->loader, ref, &out->line);
    out->at = gs__tell_path(out->file);
    take_function(out, c);
    return 0;
  }
  return GS_EUSAGE;
}

/* ---- word lists ---- */

static size_t entries_of(const gs__lists *l, size_t list) {
  size_t n = 0;
  for (size_t i = 1; i < l->waiting.len; i++)
    n += !l->waiting.at[i].dropped && l->batches.at[l->waiting.at[i].batch].list == list;
  return n;
}

static const char *pack_of(const gs__plan *plan, const char *file) {
  const char *inner;
  const gs__pack *p = gs__plan_pack(plan, file, &inner);
  return p ? p->name : "";
}

int gs_profile_get_list(const gs_rules *rules, size_t index, gs_profile_list *out) {
  const gs__plan *plan = rules->plan;
  if (!plan->profile || index >= plan->profile->lists.len) return GS_EUSAGE;
  const gs__list *list = plan->lists.list.at + index;
  const gs__list_count *c = plan->profile->lists.at + index;
  *out = (gs_profile_list){.name = gs__plan_text(plan, list->name),
                           .entries = entries_of(&plan->lists, index), .met = c->met, .tries = c->tries,
                           .hits = c->hits, .taken = c->taken, .seconds = seconds(c->time), .richest = c->spot.text,
                           .richest_document = c->spot.document, .richest_hits = c->richest};
  out->file = list->row_line.len ? gs__list_file(list, 0) : "";
  out->line = list->row_line.len ? (int)list->row_line.at[0] : 0;
  out->at = gs__tell_path(out->file);
  out->pack = pack_of(plan, out->file);
  return 0;
}

double gs_profile_list_seconds(const gs_rules *rules) {
  return rules->plan->profile ? seconds(rules->plan->profile->scan) : 0;
}
