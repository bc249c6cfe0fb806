/* gainsay test: runs the examples inside the rules of packs; a line for each pack, and a count. */
#include <stdlib.h>
#include <string.h>

#include "cli/nearest.h"
#include "cli/ruleset.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "cli/test_report.h"
#include "cli/tested.h"

typedef struct job {
  const settings *settings;
  gs_rules *rules;
  notes failures;
  test_report report;
  tested tested;
  char *state;   /* by rule: 0 not run, 1 passed, 2 failed */
} job;

/* ---- rules that have passed ---- */

static int skip(size_t rule, void *payload) {
  job *j = payload;
  char digest[65];
  if (j->settings->changed && gs_rules_digest(j->rules, rule, digest) == 0 && tested_has(&j->tested, digest))
    return 1;
  j->state[rule] = 1;
  return 0;
}

static void remember(job *j) {
  char digest[65];
  for (size_t i = 0; i < gs_rules_count(j->rules); i++)
    if (j->state[i] == 1 && gs_rules_digest(j->rules, i, digest) == 0) tested_add(&j->tested, digest);
}

/* ---- running ---- */

static void take_example(const gs_example *e, void *payload) {
  job *j = payload;
  if (!e->passed && e->kind != GS_LATER) j->state[e->rule_index] = 2;
  test_report_example(&j->report, e);
}

static void take_cover(const gs_cover *c, void *payload) {
  job *j = payload;
  test_report_cover(&j->report, c);
}

static void take_note(const gs_note *note, void *payload) {
  job *j = payload;
  if (j->report.form == TEST_TEXT) note_take(note, &j->failures);
}

/* Only rules that would be tested are suggested: not those of packs that are needed. */
static int unknown_rule(const settings *s, const gs_rules *rules, const char *pack) {
  nearest near = {.wanted = s->rule};
  gs_rule_info info;
  for (size_t i = 0; i < gs_rules_count(rules); i++)
    if (gs_rules_get(rules, i, &info) == 0 && !info.is_off && ruleset_asks(rules, info.pack))
      nearest_try(&near, info.name);
  if (near.best)
    return settings_wrong(s, "pack \"%s\" has no rule \"%s\"; did you mean \"%s\"?", pack, s->rule,
                          near.best);
  return settings_wrong(s, "pack \"%s\" has no rule \"%s\"", pack, s->rule);
}

static void add(gs_test_counts *sum, const gs_test_counts *c) {
  sum->passed += c->passed;
  sum->failed += c->failed;
  sum->later += c->later;
}

static int test_rules(job *j, const char *pack, gs_test_counts *sum) {
  const settings *s = j->settings;
  gs_error err = {0};
  gs_test_counts counts = {0};
  gs_test_options options = {.rule = s->rule, .skip = skip, .example = take_example, .cover = take_cover,
                             .why = s->why, .note = take_note, .payload = j};
  j->state = memset(memory_resize(NULL, gs_rules_count(j->rules)), 0, gs_rules_count(j->rules));
  int code = gs_test_run(j->rules, &options, &counts, &err);
  int status = counts.failed ? STATUS_LOOK : STATUS_DONE;
  if (s->rule && !counts.rules && !counts.skipped && (code >= 0 || code == GS_EUSAGE)) {
    status = unknown_rule(s, j->rules, pack);
  } else if (code < 0) {
    notes n = session_notes(s);
    note_error(&n, &err, NULL);
    status = status_of(code);
  } else {
    test_report_pack(&j->report, &counts);
    remember(j);
  }
  add(sum, &counts);
  free(j->state);
  return status;
}

/* Each pack is loaded by itself: the count is its own, and one that is refused stops none. */
static int test_pack(job *j, const char *pack, gs_test_counts *sum) {
  notes loading = session_notes(j->settings);
  j->report.pack = pack;
  int code = session_load(&j->rules, j->settings, &pack, 1, &loading);
  if (code < 0) {
    test_report_refused(&j->report);
    return status_of(code);
  }
  int status = test_rules(j, pack, sum);
  gs_rules_free(j->rules);
  return status;
}

static test_form form_of(const settings *s) {
  if (!s->style || !strcmp(s->style, "text")) return TEST_TEXT;
  return !strcmp(s->style, "tap") ? TEST_TAP : TEST_JUNIT;
}

static int run(const settings *s) {
  gs_test_counts sum = {0};
  int status = STATUS_DONE;
  job j = {.settings = s, .failures = {.to = stdout, .color = terminal_color(stdout, s)}};
  j.failures.width = terminal_fit(stdout, s);
  j.report = (test_report){.form = form_of(s), .coverage = s->coverage, .width = j.failures.width};
  tested_open(&j.tested);
  test_report_begin(&j.report);
  for (size_t i = 0; i < s->operand_count; i++)
    status = status_worse(status, test_pack(&j, s->operands[i], &sum));
  test_report_end(&j.report, &sum);
  tested_close(&j.tested);
  return status;
}

static const int options[] = {OPTION_RULE,        OPTION_CHANGED, OPTION_COVERAGE,  OPTION_WHY,
                              OPTION_TEST_FORMAT, OPTION_COLOR,   OPTION_WIDTH,     OPTION_PACK_PATH,
                              OPTION_HELP,        OPTION_END};

const command command_test = {
    .name = "test",
    .run = run,
    .summary = "run the examples in the rules of packs",
    .operands = "PACK...",
    .least = 1,
    .examples = "gainsay test ./my-pack\tevery example of a pack\n"
                "gainsay test --rule upstage ./my-pack\tone rule's\n"
                "gainsay test --changed ./my-pack\tof rules that changed since they passed\n"
                "gainsay test --coverage ./my-pack\tand what no example uses\n"
                "gainsay test --why ./my-pack\tand how near the rule of each failure came\n"
                "gainsay test --format junit ./my-pack\tfor a build server\n",
    .about = "An example that fails is shown with its place and the difference; with --why also how far\n"
             "the nearest way of the rule comes, or how its match was lost, or what it found and what\n"
             "that was built on. TAP and JUnit carry the same. Those under \"later\" are known gaps:\n"
             "they are counted but do not fail, and one that passes now is told.\n"
             "A rule has changed if its own text has, a list or a module that it uses, itself or through\n"
             "what it looks at, or a part, a pass or another pack; what another rule takes away from it is\n"
             "found only without --changed.\n"
             "Exit status: 0 all passed, 1 some failed, 3 a pack is refused.\n",
    .options = options,
};
