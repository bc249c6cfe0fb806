/* Which packs of two rule sets are held against each other. */
#include "api_pack.h"

static gs_rules *load(const char *const *packs, size_t count) {
  gs_rules_options options = {.pack_path = "packs"};
  gs_rules *rules;
  gs_error err;
  if (gs_rules_load(&rules, packs, count, &options, &err) < 0) fail_msg("%s", err.message);
  return rules;
}

typedef struct told {
  const gs_rules *before, *after;
  gs__str text;
} told;

static const char *name_of(const gs_rules *rules, size_t index) {
  gs_pack_info info;
  return gs_rules_pack(rules, index, &info) == 0 ? info.name : "-";
}

static void tell(size_t before, size_t after, void *payload) {
  told *t = payload;
  gs__str_printf(&t->text, "%s%s=%s", t->text.len ? " " : "", name_of(t->before, before), name_of(t->after, after));
}

static void expect(const char *one, const char *other, const char *wanted) {
  const char *old[] = {one}, *new[] = {other};
  told t = {load(old, 1), load(new, 1), {0}};
  gs_rules_pair(t.before, t.after, tell, &t);
  assert_string_equal(gs__str_get(&t.text), wanted);
  gs__str_dispose(&t.text);
  gs_rules_free((gs_rules *)t.before);
  gs_rules_free((gs_rules *)t.after);
}

static void put_pack(const char *name, const char *needs) {
  char path[200], text[200];
  make_pack(name);
  snprintf(path, sizeof path, "packs/%s/pack.lua", name);
  snprintf(text, sizeof text, "pack \"%s\" { version = \"1\", about = \"a pack\", needs = { %s } }\n", name, needs);
  put_file(path, text);
}

/* Of one name; a copy under another name; the last on either side. */
static void names(void **state) {
  (void)state;
  expect("daily", "daily", "daily=daily tongue=tongue");
  expect("tongue", "daily", "tongue=tongue -=daily");
  expect("daily", "tongue", "tongue=tongue daily=-");
  put_pack("other", "'tongue'");
  expect("daily", "other", "tongue=tongue daily=other");
}

/* Files that both have count, if they are half of those of each. Of several that are like it, the one that has most. */
static void likeness(void **state) {
  (void)state;
  put_pack("half", "'tongue'");
  put_file("packs/half/rules/actors.lua", daily_actors);
  put_pack("copy", "'half'");
  put_file("packs/copy/rules/speech.lua", "local x = 1\n");
  put_file("packs/copy/rules/actors.lua", "local x = 1\n");
  expect("daily", "copy", "tongue=tongue daily=copy -=half");
  put_pack("big", "'half'");
  static const char *const more[] = {"packs/big/rules/actors.lua", "packs/big/rules/b.lua", "packs/big/rules/c.lua"};
  for (size_t i = 0; i < 3; i++) put_file(more[i], "local x = 1\n");
  expect("copy", "big", "half=half tongue=tongue copy=big");   /* the last on either side, like or not */
  put_pack("far", "'half', 'copy'");
  expect("big", "far", "half=half tongue=tongue big=- -=far -=copy");
}

int main(void) {
  const struct CMUnitTest tests[] = {IN_PACKS(names), IN_PACKS(likeness)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
