#include "api/loan.h"

#include <string.h>

gs__loan gs__loan_begin(gs__plan *plan, gs__arena *arena) {
  gs__names *n = &plan->names;
  return (gs__loan){.arena = arena,
                    .lists = n->list_tests.len,
                    .rows_asked = gs__arena_here(&n->rows_asked),
                    .tokens = n->token_tests.len,
                    .besides = n->besides.len,
                    .programs = n->programs.len,
                    .tests = n->test_at.len,
                    .keys = gs__arena_here(&n->test_at.keys),
                    .rules = plan->rules.len,
                    .phases = plan->phases.len,
                    .types = plan->types.len};
}

int gs__loan_pattern(gs__plan *plan, gs__arena *arena, const char *text, gs__pattern **out, gs_error *err) {
  plan->names.arena = arena;
  int code = gs__pattern_new(out, &plan->names, text, strlen(text), 0, NULL, 0, err);
  plan->names.arena = &plan->arena;
  return code;
}

int gs__loan_rule(gs__plan *plan, const gs__loan *loan, const char *text, gs_error *err) {
  static const char type[] = "Match", phase[] = "(typed)";
  gs__pattern *pattern;
  if (gs__loan_pattern(plan, loan->arena, text, &pattern, err) < 0) return err->code;
  gs__rule *r = gs__plan_make_rule(plan);
  r->name = text;
  r->about = r->file = r->at = "";
  r->keep = -1;
  r->phase = gs__plan_phase(plan, phase, sizeof phase - 1);
  r->type = gs__plan_type(plan, type, sizeof type - 1);
  gs__vec_push(&r->ways, ((gs__way){gs__plan_sym(plan, "pattern"), pattern}));
  gs__plan_add_rule(plan);
  gs__plan_close(plan);
  return (int)plan->rules.len - 1;
}

void gs__loan_end(gs__plan *plan, const gs__loan *loan) {
  gs__names *n = &plan->names;
  if (plan->rules.len > loan->rules) {
    gs__plan_cut(plan, loan->rules, plan->passes.len);
    gs__plan_shrink(plan, loan->phases, loan->types);
    gs__plan_close(plan);
  }
  for (size_t i = loan->lists; i < n->list_tests.len; i++) gs__asked_dispose(n->list_tests.at[i]->rows);
  gs__arena_rewind(&n->rows_asked, loan->rows_asked);
  n->list_tests.len = loan->lists;
  n->token_tests.len = loan->tokens;
  n->besides.len = loan->besides;
  n->programs.len = loan->programs;
  gs__map_rewind(&n->test_at, loan->tests, loan->keys);
}

bool gs__loan_is_pattern(const char *text) {
  return strpbrk(text, "{}<>[]()|^$*+?&\"/") || strstr(text, "...");
}
