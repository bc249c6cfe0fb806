/* gainsay test: runs the examples inside the rules of packs; a line for each pack, and a count. */
#include "cli/nearest.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "cli/text.h"

static int unknown_rule(const settings *s, const gs_rules *rules, const char *pack) {
  nearest near = {.wanted = s->rule};
  gs_rule_info info;
  for (size_t i = 0; i < gs_rules_count(rules); i++)
    if (gs_rules_get(rules, i, &info) == 0) nearest_try(&near, info.name);
  if (near.best)
    return settings_wrong(s, "pack \"%s\" has no rule \"%s\"; did you mean \"%s\"?", pack, s->rule,
                          near.best);
  return settings_wrong(s, "pack \"%s\" has no rule \"%s\"", pack, s->rule);
}

static void report(const char *pack, const gs_test_counts *c) {
  text line = {0};
  text_printf(&line, "%-6s%s: ", c->failed ? "FAIL" : "ok", pack);
  text_count(&line, c->examples, "example");
  text_puts(&line, " of ");
  text_count(&line, c->rules, "rule");
  if (c->failed) text_printf(&line, ", %zu failed", c->failed);
  if (c->later) text_puts(&line, ", ");
  if (c->later) text_count(&line, c->later, "known gap");
  if (c->later_passing) text_printf(&line, " (%zu passing now)", c->later_passing);
  puts(line.at);
  text_free(&line);
}

static void add(gs_test_counts *sum, const gs_test_counts *c) {
  sum->passed += c->passed;
  sum->failed += c->failed;
  sum->later += c->later;
}

/* Each pack is loaded by itself: the count is its own, and one that is refused stops none. */
static int test_pack(const settings *s, const char *pack, gs_test_counts *sum) {
  gs_rules *rules;
  gs_error err = {0};
  gs_test_counts counts = {0};
  notes loading = session_notes(s);
  notes failures = {.to = stdout, .color = terminal_color(stdout, s)};
  int code = session_load(&rules, s, &pack, 1, &loading);
  if (code < 0) {
    printf("FAIL  %s: refused\n", pack);
    return status_of(code);
  }
  code = gs_rules_test(rules, s->rule, note_take, &failures, &counts, &err);
  int status = counts.failed ? STATUS_LOOK : STATUS_DONE;
  if (s->rule && !counts.rules && (code >= 0 || code == GS_EUSAGE)) {
    status = unknown_rule(s, rules, pack);
  } else if (code < 0) {
    note_error(&loading, &err, NULL);
    status = status_of(code);
  } else {
    report(pack, &counts);
  }
  add(sum, &counts);
  gs_rules_free(rules);
  return status;
}

static int run(const settings *s) {
  gs_test_counts sum = {0};
  int status = STATUS_DONE;
  for (size_t i = 0; i < s->operand_count; i++)
    status = status_worse(status, test_pack(s, s->operands[i], &sum));
  printf("%zu passed, %zu failed%s", sum.passed, sum.failed, sum.later ? ", known gaps: " : "\n");
  if (sum.later) printf("%zu\n", sum.later);
  return status;
}

static const int options[] = {OPTION_RULE, OPTION_COLOR, OPTION_PACK_PATH, OPTION_HELP, OPTION_END};

const command command_test = {
    .name = "test",
    .run = run,
    .summary = "run the examples in the rules of packs",
    .operands = "PACK...",
    .least = 1,
    .examples = "gainsay test ./my-pack\tevery example of a pack\n"
                "gainsay test --rule upstage ./my-pack\tone rule's\n",
    .about = "An example that fails is shown with its place and the difference. Those under \"later\"\n"
             "are known gaps: they are counted but do not fail.\n"
             "Exit status: 0 all passed, 1 some failed, 3 a pack is refused.\n",
    .options = options,
};
