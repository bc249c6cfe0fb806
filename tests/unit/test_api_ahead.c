/* gs_rules_warm: packs that were loaded as far as the file that was saved last are, once loaded to their end, as if
 * loaded at one go; and are not taken if anything that was read before has changed. */
#define _XOPEN_SOURCE 700
#include <fcntl.h>
#include <sys/stat.h>

#include "api/rules.h"
#include "api_pack.h"

enum { LATER = 2000000000 };           /* than the packs */
static const char text[] = "A crow saw a duck and a hen.\n";

/* Saved at a second of the clock: the greatest is the last. */
static void save(const char *path, const char *source, long second) {
  struct timespec times[2] = {{.tv_sec = LATER + second}, {.tv_sec = LATER + second}};
  put_file(path, source);
  assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
}

static const char *rule(const char *name, const char *word) {
  static char out[200];
  snprintf(out, sizeof out, "phase 'speech'\nrule '%s' { finds = 'Bird', pattern = [[ %s ]] }", name, word);
  return out;
}

static gs_rules *load(gs_rules *older, int expected) {
  static const char *const packs[] = {"daily"};
  gs_rules_options options = {.pack_path = "packs", .again = older};
  gs_rules *rules = NULL;
  gs_error err;
  assert_int_equal(gs_rules_load(&rules, packs, 1, &options, &err), expected);
  return rules;
}

/* What is found, by which rules. */
static const char *found(gs_rules *rules) {
  static char out[200];
  gs_document *doc = gs_document_new("d", text, strlen(text));
  gs_reading *reading;
  gs_error err;
  gs_finding f;
  assert_int_equal(gs_read(rules, doc, &reading, &err), 0);
  out[0] = '\0';
  for (size_t i = 0; gs_reading_get(reading, GS_OTHER, i, &f) == 0; i++)
    snprintf(out + strlen(out), sizeof out - strlen(out), "%s ", f.rule);
  gs_reading_free(reading);
  gs_document_free(doc);
  return out;
}

static const char *digest(gs_rules *rules) {
  static char out[2][65];
  static int turn;
  gs_pack_info info;
  for (size_t i = 0; i < gs_rules_pack_count(rules); i++)
    if (gs_rules_pack(rules, i, &info) == 0 && !strcmp(info.name, "daily"))
      return memcpy(out[turn ^= 1], info.digest, 65);
  fail();
  return NULL;
}

/* Three files, of which the middle one reads a table, and was saved last. */
static gs_rules *ready(void) {
  save("packs/daily/rules/80.lua", rule("80", "crow"), 100);
  save("packs/daily/words/birds.tsv", "entry\nduck\n", 100);
  save("packs/daily/lib/bird.lua", "return 'crow'", 100);
  save("packs/daily/rules/81.lua",
       "local bird = require 'lib.bird'\nwords 'birds' { from = 'words/birds.tsv' }\nphase 'speech'\n"
       "rule '81' { finds = 'Bird', pattern = [[ {x: <birds>} ]], check = function() return bird == 'crow' end }",
       200);
  save("packs/daily/rules/82.lua", rule("82", "hen"), 100);
  gs_rules *rules = load(NULL, 0);
  assert_null(rules->ahead);
  gs_rules_warm(rules);
  assert_non_null(rules->ahead);
  assert_int_equal(rules->ahead->plan->rules.len, 0);
  assert_string_equal(found(rules), "80 81 82 ");
  return rules;
}

/* Loads again: was it taken (1) or not (0), and what is found then? It is all as if nothing had been ready. */
static void expect(gs_rules *rules, int taken, const char *what) {
  gs_rules *next = load(rules, 0), *fresh = load(NULL, 0);
  assert_int_equal(rules->ahead == NULL, taken);
  assert_string_equal(found(rules), "80 81 82 ");   /* it stays what it is */
  gs_rules_free(rules);
  assert_string_equal(found(fresh), what);
  assert_string_equal(found(next), what);
  assert_string_equal(digest(next), digest(fresh));
  assert_int_equal(gs_rules_count(next), gs_rules_count(fresh));
  gs_rules_free(next);
  gs_rules_free(fresh);
}

static void the_file_that_is_saved_again_is_all_that_is_new(void **state) {
  (void)state;
  gs_rules *rules = ready();
  save("packs/daily/rules/81.lua", rule("81", "a"), 300);
  expect(rules, 1, "81 80 81 81 82 ");
}

static void a_later_file_may_change_too(void **state) {
  (void)state;
  gs_rules *rules = ready();
  save("packs/daily/rules/82.lua", rule("82", "goose"), 300);
  expect(rules, 1, "80 81 ");
}

static void a_table_is_as_its_rules(void **state) {
  (void)state;
  gs_rules *rules = ready();
  save("packs/daily/words/birds.tsv", "entry\ngoose\n", 300);
  gs_rules_warm(rules);
  assert_non_null(rules->ahead);
  expect(rules, 1, "80 82 ");
}

static void a_module_counts_for_who_has_read_it(void **state) {
  (void)state;
  gs_rules *rules = ready();
  save("packs/daily/lib/bird.lua", "return 'goose'", 300);
  expect(rules, 1, "80 82 ");
  rules = ready();
  save("packs/daily/rules/80.lua", "require 'lib.bird'", 50);
  save("packs/daily/rules/81.lua", rule("81", "duck"), 400);
  gs_rules *next = load(rules, 0);
  gs_rules_free(rules);
  gs_rules_warm(next);
  assert_non_null(next->ahead);
  save("packs/daily/lib/bird.lua", "return 'crow'\n", 500);
  rules = load(next, 0);
  assert_non_null(next->ahead);        /* not taken: an earlier file has read the module */
  gs_rules_free(next);
  gs_rules_free(rules);
}

static void what_was_read_before_counts(void **state) {
  (void)state;
  gs_rules *rules = ready();
  save("packs/daily/rules/80.lua", rule("80", "a"), 300);
  expect(rules, 0, "80 80 81 80 82 ");
}

static void a_file_that_is_new_or_gone_counts(void **state) {
  (void)state;
  gs_rules *rules = ready();
  save("packs/daily/rules/83.lua", rule("83", "saw"), 300);
  expect(rules, 0, "80 83 81 82 ");
  assert_int_equal(remove("packs/daily/rules/83.lua"), 0);
  rules = ready();
  assert_int_equal(remove("packs/daily/rules/82.lua"), 0);
  expect(rules, 0, "80 81 ");
}

/* A note of the author's is no rule, but in the digest. */
static void the_digest_is_of_what_stands_there_now(void **state) {
  (void)state;
  gs_rules *rules = ready();
  put_file("packs/daily/rules/notes.txt", "ducks later");
  expect(rules, 1, "80 81 82 ");
}

static void what_is_refused_is_loaded_once_it_is_mended(void **state) {
  (void)state;
  gs_rules *rules = ready();
  save("packs/daily/rules/81.lua", "rule '81' {", 300);
  assert_null(load(rules, GS_EPACK));
  gs_rules_warm(rules);
  assert_non_null(rules->ahead);
  save("packs/daily/rules/81.lua", rule("81", "duck"), 400);
  expect(rules, 1, "80 81 82 ");
}

static void it_goes_with_its_set(void **state) {
  (void)state;
  gs_rules *rules = ready();
  gs_rules_warm(rules);                /* nothing more to do */
  gs_rules_free(rules);
}

int main(void) {
  const struct CMUnitTest all[] = {IN_PACKS(the_file_that_is_saved_again_is_all_that_is_new),
                                   IN_PACKS(a_later_file_may_change_too), IN_PACKS(a_table_is_as_its_rules),
                                   IN_PACKS(a_module_counts_for_who_has_read_it), IN_PACKS(what_was_read_before_counts),
                                   IN_PACKS(a_file_that_is_new_or_gone_counts),
                                   IN_PACKS(the_digest_is_of_what_stands_there_now),
                                   IN_PACKS(what_is_refused_is_loaded_once_it_is_mended),
                                   IN_PACKS(it_goes_with_its_set)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
