/* The profile as the API gives it out: a row for each way, in order of the rules, then one for each pass. */
#include "run/profile.h"

#include "api/rules.h"

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
  out->dearest = c->text;
  out->dearest_document = c->document;
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
