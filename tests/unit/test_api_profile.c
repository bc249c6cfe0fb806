/* The profile: what is counted, when, and that it counts from zero. */
#include "api_pack.h"

static gs_profile_row row_of(const gs_rules *rules, const char *name, const char *way) {
  gs_profile_row row;
  for (size_t i = 0; gs_profile_get(rules, i, &row) == 0; i++)
    if (strcmp(row.name, name) == 0 && (!way || strcmp(row.way, way) == 0)) return row;
  fail_msg("no row of %s", name);
  return row;
}

static void counts(void **state) {
  (void)state;
  gs_profile_row row;
  gs_rules *rules = load_pack("daily");
  read_text(rules, "Adam Linde said Pyongyang met.\n");
  assert_int_equal(gs_profile_get(rules, 0, &row), GS_EUSAGE); /* nobody asked */
  gs_profile_begin(rules);
  read_text(rules, "Adam Linde said Pyongyang met. Pyongyang sank. Adam Linde added that Pyongyang met.\n");
  row = row_of(rules, "speech", "said_that");
  assert_int_equal(row.kind, GS_PROFILE_WAY);
  assert_int_equal(row.tries, 2);
  assert_int_equal(row.matches, 2);
  assert_int_equal(row.found, 2);
  assert_string_equal(row.pack, "daily");
  assert_string_equal(row.at, "daily/rules/speech.lua");
  assert_string_equal(row.dearest, "Adam Linde added that Pyongyang met.");
  assert_string_equal(row.dearest_document, "a");
  row = row_of(rules, "denial", NULL);
  assert_int_equal(row.tries, 0);
  assert_null(row.dearest);
  assert_true(gs_profile_seconds(rules) > 0);
  gs_profile_begin(rules);
  row = row_of(rules, "speech", "said_that");
  assert_int_equal(row.tries, 0);
  gs_profile_end(rules);
  assert_int_equal(gs_profile_get(rules, 0, &row), GS_EUSAGE);
  gs_rules_free(rules);
}

/* Findings that too few points or an exception hold back are matches, but not found. */
static void held_back(void **state) {
  (void)state;
  gs_error err;
  gs_rules *rules = load_pack("daily");
  static const char more[] = "type 'Note' {}\n"
                             "rule 'met' { finds = 'Note', pattern = [[ {who: Actor} met ]],\n"
                             "  unless = { again = [[ {who} met again ]] } }\n"
                             "pass 'idle' { run = function() end }\n";
  gs_profile_begin(rules);
  assert_int_equal(gs_rules_add(rules, more, sizeof more - 1, "live", &err), 0); /* it comes later */
  read_text(rules, "Pyongyang met. Pyongyang met again.\n");
  gs_profile_row row = row_of(rules, "met", NULL);
  assert_int_equal(row.matches, 2);
  assert_int_equal(row.found, 1);
  row = row_of(rules, "idle", NULL);
  assert_int_equal(row.kind, GS_PROFILE_PASS);
  assert_int_equal(row.tries, 1);
  assert_null(row.way);
  gs_rules_free(rules);
}

static gs_profile_list list_of(const gs_rules *rules, const char *name) {
  gs_profile_list list;
  for (size_t i = 0; gs_profile_get_list(rules, i, &list) == 0; i++)
    if (strcmp(list.name, name) == 0) return list;
  fail_msg("no list %s", name);
  return list;
}

static void functions_and_lists(void **state) {
  (void)state;
  gs_error err;
  gs_rules *rules = load_pack("daily");
  gs_profile_function f;
  gs_profile_list list;
  static const char more[] = "type 'Note' {}\n"
                             "rule 'met' { finds = 'Note', pattern = [[ {who: Actor} met ]],\n"
                             "  check = function(m) return m.first == 1 end }\n";
  assert_int_equal(gs_rules_add(rules, more, sizeof more - 1, "live", &err), 0);
  assert_int_equal(gs_profile_get_function(rules, 0, &f), GS_EUSAGE); /* nobody asked */
  assert_int_equal(gs_profile_get_list(rules, 0, &list), GS_EUSAGE);
  gs_profile_begin(rules);
  assert_int_equal(gs_profile_get_function(rules, 0, &f), GS_EUSAGE); /* nothing was called */
  read_text(rules, "Pyongyang met. Pyongyang met Adam Linde.\n");
  assert_int_equal(gs_profile_get_function(rules, 0, &f), 0);
  assert_string_equal(f.role, "check");
  assert_string_equal(f.name, "met");
  assert_string_equal(f.pack, "live");
  assert_string_equal(f.file, "live");
  assert_int_equal(f.line, 3);
  assert_int_equal(f.calls, 2);
  assert_int_equal(f.kept, 1);
  assert_non_null(f.longest);
  assert_string_equal(f.longest_document, "a");
  assert_int_equal(gs_profile_get_function(rules, 1, &f), GS_EUSAGE);
  list = list_of(rules, "actor");
  assert_string_equal(list.pack, "daily");
  assert_string_equal(list.at, "daily/rules/actors.lua");
  assert_int_equal(list.entries, 2);
  assert_int_equal(list.met, 2);
  assert_int_equal(list.tries, 3);
  assert_int_equal(list.hits, 3);
  assert_int_equal(list.taken, 3);
  assert_int_equal(list.richest_hits, 2);
  assert_string_equal(list.richest, "Pyongyang met Adam Linde.");
  list = list_of(rules, "say");
  assert_int_equal(list.hits, 0);
  assert_null(list.richest);
  assert_int_equal(list.tries, 0);
  assert_true(list.seconds == 0); /* of a list of which nothing stands there */
  assert_true(gs_profile_list_seconds(rules) > 0);
  assert_true(list_of(rules, "actor").seconds > 0);
  assert_true(list_of(rules, "actor").seconds <= gs_profile_list_seconds(rules));
  gs_profile_begin(rules);
  assert_int_equal(list_of(rules, "actor").hits, 0);
  gs_rules_free(rules);
}

int main(void) {
  const struct CMUnitTest all[] = {IN_PACKS(counts), IN_PACKS(held_back), IN_PACKS(functions_and_lists)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
