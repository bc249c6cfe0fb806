/* Where a rule's text ends, and what its digest depends on. */
#include "api/extent.h"
#include "api_pack.h"

static void extents(void **state) {
  (void)state;
  static const char *const whole[] = {
      "rule 'a' { x = 1 }", "rule 'a' { x = '}' }", "rule 'a' { x = \"\\\"}\" }",
      "rule 'a' { x = [[ } ]] }", "rule 'a' { x = [=[ } ]] } ]=] }", "rule 'a' { -- }\n x = { 1, {} } }",
      "rule 'a' { --[[ } ]] x = 1 }", "rule \"{\" { x = a[1] }",
  };
  for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
    char text[200];
    snprintf(text, sizeof text, "%s\nrule 'b' { }", whole[i]);
    assert_int_equal(gs__extent(text), strlen(whole[i]));
  }
  assert_int_equal(gs__extent("rule 'a' { x"), strlen("rule 'a' { x"));
  assert_int_equal(gs__extent("rule 'a' { x = [[ "), strlen("rule 'a' { x = [[ "));
  assert_int_equal(gs__extent(""), 0);
}

typedef struct digests {
  char of[3][65];   /* "known actor", "speech", "denial" */
} digests;

static digests take(void) {
  static const char *const names[] = {"known actor", "speech", "denial"};
  digests d;
  gs_rules *rules = load_pack("daily");
  gs_rule_info info;
  for (size_t i = 0; gs_rules_get(rules, i, &info) == 0; i++)
    for (size_t k = 0; k < 3; k++)
      if (strcmp(info.name, names[k]) == 0) assert_int_equal(gs_rules_digest(rules, i, d.of[k]), 0);
  char beyond[65];
  assert_int_equal(gs_rules_digest(rules, gs_rules_count(rules), beyond), GS_EUSAGE);
  gs_rules_free(rules);
  return d;
}

static void expect_changes(const digests *a, const digests *b, const char *wanted) {
  char found[4] = "...";
  for (size_t k = 0; k < 3; k++)
    if (strcmp(a->of[k], b->of[k]) != 0) found[k] = 'x';
  assert_string_equal(found, wanted);
}

static void replace(char *text, const char *old, const char *with) {
  char *p = strstr(text, old);
  assert_non_null(p);
  memcpy(p, with, strlen(with));
}

static void what_changes_them(void **state) {
  (void)state;
  char text[sizeof daily_speech];
  memcpy(text, daily_speech, sizeof text);
  digests first = take(), second = take();
  expect_changes(&first, &second, "...");
  replace(text, "somebody denies", "someone  denies");
  put_file("packs/daily/rules/speech.lua", text);
  second = take();
  expect_changes(&first, &second, "..x");   /* the rule itself */
  replace(text, "earlier = 1", "earlier = 2");
  put_file("packs/daily/rules/speech.lua", text);
  second = take();
  expect_changes(&first, &second, "xxx");   /* what stands between rules */
  put_file("packs/daily/rules/speech.lua", daily_speech);
  put_file("packs/daily/lib/days.lua", "return { 'Monday' }\n");
  first = take();
  put_file("packs/daily/lib/days.lua", "return { 'Friday' }\n");
  second = take();
  expect_changes(&first, &second, "xxx");   /* what a check may ask */
  put_file("packs/tongue/words/more.tsv", "form\n");
  first = second;
  second = take();
  expect_changes(&first, &second, "xxx");   /* a pack that is needed */
}

int main(void) {
  const struct CMUnitTest all[] = {cmocka_unit_test(extents), IN_PACKS(what_changes_them)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
