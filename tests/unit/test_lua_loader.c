/* Loading packs: which are found, what files they may read, and what packs may do to each other. */
#include "lua_pack.h"

static void bytecode_is_refused(void **state) {
  (void)state;
  refused("\x1BLua\x54", "all.lua");
  refused("load(\"\\27Lua\")()\n", "all.lua:1:");
}

static void files_that_are_not_there(void **state) {
  (void)state;
  refused("words \"w\" { from = \"words/none.tsv\" }\n", "packs/p/words/none.tsv");
  refused("words \"w\" { from = \"../tongue/words/closed.tsv\" }\n",
          "a pack reads its own files only");
  refused("words \"w\" { from = \"/etc/passwd\" }\n", "a pack reads its own files only");
  refused("words \"w\" { from = \"words/../../tongue/words/closed.tsv\" }\n",
          "a pack reads its own files only");
  refused("io.open(\"/etc/passwd\")\n", "all.lua:1:");
  refused("os.getenv(\"HOME\")\n", "all.lua:1:");
  refused("require \"/etc/passwd\"\n", "all.lua:1:");
  expect_refused("no_such_pack", "there is no pack \"no_such_pack\" in the pack path; a folder is named with a "
                                 "slash: \"./no_such_pack\"");
  expect_refused("./no_such_pack", "there is no pack in the folder \"./no_such_pack\"");
  write_pack("q", "pack \"q\" {}\n", "");
  expect_refused("./packs/q/pack.lua", "there is no pack in \"./packs/q/pack.lua\", a file; a pack is a folder");
  assert_int_equal(mkdir("letters", 0700), 0);
  expect_refused("./letters", "has no pack.lua, and so is no pack; \"gainsay new NAME\" begins one");
  write_pack("p", "pack \"p\" { needs = { \"gone\" } }\n", "");
  expect_refused("p", "there is no pack \"gone\" in the pack path");
}

static void links_lead_nowhere(void **state) {
  (void)state;
  write_pack("p", "pack \"p\" { needs = { \"tongue\" } }\n",
             "words \"w\" { from = \"words/out.tsv\", entry = \"form\" }\n");
  assert_int_equal(symlink("../../tongue/words/closed.tsv", "packs/p/words/out.tsv"), 0);
  expect_refused("p", "a pack reads its own files only: \"words/out.tsv\" leads out of it");
}

static void a_column_may_be_called_by_a_number(void **state) {
  (void)state;
  write_pack("p", "pack \"p\" { needs = { \"tongue\" } }\n",
             "words \"w\" { from = \"words/w.tsv\", where = { \"x\", act = \"y\" } }\n");
  put_file("packs/p/words/w.tsv", "entry\tact\t1\nsay\ty\tx\n");
  expect_loaded("p");
}

static void a_second_language(void **state) {
  (void)state;
  refused("language { name = 'xx', tags = { { 'A', 'a' } } }\n", "packs/p/rules/all.lua:1:");
  refused("language { name = 'xx', tags = { { 'A', 'a' } } }\n",
          "two languages cannot be joined: \"en\" is loaded, and this is \"xx\"; load the packs of one");
}

static void packs_that_need_each_other(void **state) {
  (void)state;
  write_pack("a", "pack \"a\" { needs = { \"tongue\", \"b\" } }\n",
             "rule \"a\" { finds = \"T\", pattern = \"a\" }\n");
  write_pack("b", "pack \"b\" { needs = { \"a\" } }\n",
             "rule \"b\" { finds = \"T\", pattern = \"b\" }\n");
  expect_refused("a", "packs need each other in a circle: a -> b -> a");   /* whose rules would come first? */
  write_pack("self", "pack \"self\" { needs = { \"self\" } }\n", ""); /* it means another one of its name */
  expect_refused("self", "it needs \"self\" and is called so itself");
}

static void packs_in_a_long_row(void **state) {
  (void)state;
  char name[16], manifest[100];
  for (int i = 0; i < 20; i++) {
    snprintf(name, sizeof name, "p%d", i);
    snprintf(manifest, sizeof manifest, "pack \"p%d\" { needs = { \"p%d\" } }\n", i, i + 1);
    write_pack(name, i < 19 ? manifest : "pack \"p19\" {}\n", "");
  }
  expect_loaded("p10");
  expect_refused("p0", "packs need each other more than 16 deep");
}

/* Of two packs of one name the first in the path counts, unless one is named by its folder; two that are named so
 * are refused. */
static void two_packs_of_one_name(void **state) {
  (void)state;
  assert_int_equal(mkdir("more", 0700), 0);
  assert_int_equal(mkdir("more/daily", 0700), 0);
  put_file("more/daily/pack.lua", "pack \"daily\" { version = \"9\" }\n");
  const char *names[] = {"daily", "more/daily"};
  heard h = {.count = 0};
  gs_rules_options options = {.pack_path = "more:packs", .note = hear, .payload = &h};
  gs_rules *rules;
  gs_error err;
  gs_pack_info info;
  assert_int_equal(gs_rules_load(&rules, names, 1, &options, &err), 0);
  assert_int_equal(gs_rules_pack(rules, 0, &info), 0);
  assert_string_equal(info.version, "9");
  gs_rules_free(rules);
  options.pack_path = "packs";
  assert_int_equal(gs_rules_load(&rules, names, 1, &options, &err), 0);
  assert_int_equal(gs_rules_pack_count(rules), 2); /* daily and what it needs */
  gs_rules_free(rules);
  assert_int_equal(gs_rules_load(&rules, names, 2, &options, &err), 0);
  assert_int_equal(gs_rules_pack_count(rules), 1);
  assert_int_equal(gs_rules_pack(rules, 0, &info), 0);
  assert_string_equal(info.folder, "more/daily");
  gs_rules_free(rules);
  names[0] = "./packs/daily";
  assert_int_equal(gs_rules_load(&rules, names, 2, &options, &err), GS_EPACK);
  expect_text(err.message, "two packs are called \"daily\": the folders ./packs/daily and more/daily");
  names[1] = "packs/daily/"; /* the same one */
  assert_int_equal(gs_rules_load(&rules, names, 2, &options, &err), 0);
  gs_rules_free(rules);
  gs__str_dispose(&h.text);
}

/* ---- overlays ---- */

/* Pack and way of each claim in a reading by the rules, which are freed. */
static const char *acts_of(gs_rules *rules, const char *text) {
  static char out[200];
  gs_document *doc = gs_document_new("d", text, strlen(text));
  gs_reading *reading;
  gs_error err;
  assert_int_equal(gs_read(rules, doc, &reading, &err), 0);
  out[0] = '\0';
  for (size_t i = 0; i < gs_reading_count(reading, GS_CLAIM); i++) {
    gs_finding f;
    assert_int_equal(gs_reading_get(reading, GS_CLAIM, i, &f), 0);
    snprintf(out + strlen(out), sizeof out - strlen(out), "%s/%s ", f.pack, f.way ? f.way : "pattern");
  }
  gs_reading_free(reading);
  gs_document_free(doc);
  gs_rules_free(rules);
  return out;
}

static const char *acts(const char *pack, const char *text) {
  return acts_of(load_pack(pack), text);
}

static void an_overlay_replaces_a_rule(void **state) {
  (void)state;
  assert_string_equal(acts("daily", "Pyongyang said that shells were shipped."),
                      "daily/said_that ");
  write_pack("mine", "pack \"mine\" { needs = { \"daily\" } }\n",
             "phase \"speech\"\nrule \"speech\" { finds = \"Claim\",\n"
             "  ways = { mine = [[ {source: Actor} {cue: <say>} {content: clause} ]] } }\n");
  assert_string_equal(acts("mine", "Pyongyang said that shells were shipped."), "mine/mine ");
  write_pack(
      "mine", "pack \"mine\" { needs = { \"daily\" } }\n",
      "phase \"speech\"\nrule \"speech\" { finds = \"Claim\", off = true, pattern = \"a\" }\n");
  assert_string_equal(acts("mine", "Pyongyang said that shells were shipped."), "");
}

/* "daily" with what stands in the rules of "mine", which needs it. */
static const char *overlaid(const char *rules, const char *text) {
  write_pack("mine", "pack \"mine\" { needs = { \"daily\" } }\n", rules);
  return acts("mine", text);
}

#define POINTS(least) "change \"speech\" { points = { force = false, said = { 1, \"said\" } }, at_least = " least " }\n"

static void an_overlay_changes_a_rule(void **state) {
  (void)state;
  static const char *const all[][2] = {
      {"change \"speech\" { off = true }\n", ""},
      {"change \"speech\" { unless = { freight = \"shipped\" } }\n", ""},
      {"change \"speech\" { ways = { said_that = false } }\n", ""},
      {"change \"speech\" { ways = { said_that = false, mine = [[ {source: Actor} {cue: said} that ]] } }\n",
       "mine/mine "},
      {"change \"speech\" { pattern = [[ {source: Actor} {cue: said} that ]] }\n", "mine/pattern "},
      {POINTS("4"), "mine/said_that "},
      {POINTS("5"), ""},
      {"change \"speech\" { points = { that = 0 }, at_least = 5 }\n", ""},
      {POINTS("4") "change \"speech\" { at_least = 5 }\n", ""},
      {"change \"speech\" { unless = { freight = \"shipped\" } }\n"
       "change \"speech\" { unless = { freight = false } }\n", "mine/said_that "}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    assert_string_equal(overlaid(all[i][0], "Pyongyang said that shells were shipped."), all[i][1]);
}

/* Of findings with equal claims to a place that of the earlier rule stays: one that is changed stands where
 * it stood. */
static void a_changed_rule_keeps_its_rank(void **state) {
  (void)state;
  static const char second[] = "phase \"speech\"\nrule \"second\" { finds = \"Claim\", points = {},\n"
                               "  ways = { second = [[ {source: Actor} {cue: <say>} that? {content: clause} ]] } }\n";
  gs__str rules = {0};
  gs__str_printf(&rules, "%schange \"speech\" { points = false }\n", second);
  assert_string_equal(overlaid(gs__str_get(&rules), "Pyongyang said that shells fell."), "mine/said_that ");
  gs__str_dispose(&rules);
}

static void changes_that_miss(void **state) {
  (void)state;
  const char *manifest = "pack \"mine\" { needs = { \"daily\" } }\n";
  write_pack("mine", manifest, "\nchange \"speach\" { off = true }\n");
  expect_refused("mine", "packs/mine/rules/all.lua:2:");
  expect_refused("mine", "no rule, retag or pass of that name stands before it; did you mean \"speech\"?");
  write_pack("mine", manifest, "change \"speech\" { ways = { sad_that = false } }\n");
  expect_refused("mine", "there is no \"sad_that\" in ways; did you mean \"said_that\"?");
  write_pack("mine", manifest, "change \"speech\" { ways = { said_that = false, turned = false } }\n");
  expect_refused("mine", "no way is left; to switch it off, write off = true");
  write_pack("mine", manifest, "change \"speech\" { offf = true }\n");
  expect_refused("mine", "unknown field \"offf\"; did you mean \"off\"?");
  write_pack("mine", manifest,
             "phase \"a\"\nrule \"twice\" { finds = \"T\", pattern = \"x\" }\n"
             "phase \"b\"\nrule \"twice\" { finds = \"T\", pattern = \"x\" }\n"
             "phase \"c\"\nchange \"twice\" { off = true }\n");
  expect_refused("mine", "it stands in the phases \"a\" and \"b\"");
}

static void an_overlay_takes_words_out(void **state) {
  (void)state;
  write_pack("mine", "pack \"mine\" { needs = { \"daily\" } }\n",
             "words \"say\" { drop = { \"said\" } }\n");
  assert_string_equal(
      acts("mine", "Pyongyang said that shells fell. Pyongyang added that shells fell."),
      "daily/said_that ");
  write_pack("mine", "pack \"mine\" { needs = { \"daily\" } }\n",
             "words \"say\" { \"denied\", drop = \"said, added\" }\n");
  assert_string_equal(
      acts("mine", "Pyongyang said that shells fell. Pyongyang added that shells fell."), "");
  heard h = {.count = 0};
  gs_rules *rules;
  write_pack("mine", "pack \"mine\" { needs = { \"daily\" } }\n",
             "words \"say\" { drop = { \"mumbled\" } }\n");
  assert_int_equal(load("mine", &h, &rules), 0);
  assert_int_equal(h.count, 0);   /* warnings are for gs_rules_check */
  assert_true(gs_rules_check(rules, hear, &h) > 0);
  expect_text(gs__str_get(&h.text), "nothing-to-drop packs/mine/rules/all.lua:1:0");
  gs__str_dispose(&h.text);
  gs_rules_free(rules);
}

static void live_source_is_added_or_refused(void **state) {
  (void)state;
  heard h = {.count = 0};
  gs_rules *rules;
  gs_error err;
  assert_int_equal(load("daily", &h, &rules), 0);
  size_t count = gs_rules_count(rules);
  const char *good = "rule \"new\" { finds = \"T\", pattern = \"a\" }",
             *bad = "rule \"new\" { finds = \"T\", pattern = \"(a\" }";
  assert_int_equal(gs_rules_add(rules, bad, strlen(bad), "typed", &err), GS_EPACK);
  assert_string_equal(err.file, "typed");
  assert_int_equal(err.line, 1);
  assert_int_equal(err.column, 38);
  assert_int_equal(gs_rules_add(rules, good, strlen(good), "typed", &err), 0);
  assert_true(gs_rules_count(rules) > count);
  gs__str_dispose(&h.text);
  gs_rules_free(rules);
}

/* What claims are found by "daily" with pieces typed in: all are refused but perhaps the last. */
static const char *typed(const char *const *pieces, size_t count, int last) {
  heard h = {.count = 0};
  gs_rules *rules;
  gs_error err;
  assert_int_equal(load("daily", &h, &rules), 0);
  for (size_t i = 0; i < count; i++)
    assert_int_equal(gs_rules_add(rules, pieces[i], strlen(pieces[i]), "typed", &err),
                     i + 1 < count ? GS_EPACK : last);
  gs__str_dispose(&h.text);
  return acts_of(rules, "Pyongyang said that shells fell.");
}

static void what_is_refused_leaves_the_older_rule(void **state) {
  (void)state;
  const char *const bad_rule[] = {"rule \"speech\" { finds = \"Claim\", pattern = \"(a\" }"};
  assert_string_equal(typed(bad_rule, 1, GS_EPACK), "daily/said_that ");
  const char *const mended[] = {"change \"speech\" { ways = { bad = \"(a\" } }",
                                "change \"speech\" { ways = { turned = false } }"};
  assert_string_equal(typed(mended, 2, 0), "live/said_that ");
}

static void a_digest_covers_the_files_of_a_pack(void **state) {
  (void)state;
  char digest[3][65];
  for (int i = 0; i < 3; i++) {
    if (i == 2) put_file("packs/daily/words/say.tsv", "entry\tact\tforce\nsaid\tstate\t4\n");
    gs_rules *rules = load_pack("daily");
    gs_pack_info info;
    assert_int_equal(gs_rules_pack(rules, 0, &info), 0);
    assert_string_equal(info.name, "daily");
    snprintf(digest[i], sizeof digest[i], "%s", info.digest);
    gs_rules_free(rules);
  }
  assert_int_equal(strlen(digest[0]), 64);
  assert_string_equal(digest[0], digest[1]);
  assert_string_not_equal(digest[0], digest[2]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_PACKS(bytecode_is_refused), IN_PACKS(files_that_are_not_there), IN_PACKS(links_lead_nowhere),
      IN_PACKS(a_column_may_be_called_by_a_number), IN_PACKS(a_second_language),
      IN_PACKS(packs_that_need_each_other), IN_PACKS(packs_in_a_long_row), IN_PACKS(two_packs_of_one_name),
      IN_PACKS(an_overlay_replaces_a_rule),
      IN_PACKS(an_overlay_changes_a_rule), IN_PACKS(a_changed_rule_keeps_its_rank),
      IN_PACKS(changes_that_miss), IN_PACKS(an_overlay_takes_words_out),
      IN_PACKS(live_source_is_added_or_refused), IN_PACKS(what_is_refused_leaves_the_older_rule),
      IN_PACKS(a_digest_covers_the_files_of_a_pack)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
