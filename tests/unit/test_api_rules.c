/* gs_rules_add, gs_rules_undo: what is typed comes and goes, and nothing else changes with it. */
#include "api_pack.h"
#include "base/str.h"

/* What is found of the types that the tests make, each by its rule: "bird crow ". */
static const char *found(gs_rules *rules, const char *text) {
  static char out[400];
  gs_document *doc = gs_document_new("d", text, strlen(text));
  gs_reading *reading;
  gs_error err;
  assert_int_equal(gs_read(rules, doc, &reading, &err), 0);
  out[0] = '\0';
  gs_finding f;
  for (size_t i = 0; gs_reading_get(reading, GS_OTHER, i, &f) == 0; i++)
    snprintf(out + strlen(out), sizeof out - strlen(out), "%s ", f.rule);
  if (gs_reading_trouble(reading)) strncat(out, "stopped", sizeof out - strlen(out) - 1);
  gs_reading_free(reading);
  gs_document_free(doc);
  return out;
}

static int add(gs_rules *rules, const char *source) {
  gs_error err;
  return gs_rules_add(rules, source, strlen(source), "typed", &err);
}

static int undo(gs_rules *rules) {
  gs_error err;
  return gs_rules_undo(rules, &err);
}

static const char text[] = "A crow saw a duck.\n";
static const char crow[] = "phase 'speech'\nrule 'crow' { finds = 'Bird', pattern = [[ crow ]] }";

static void the_last_goes(void **state) {
  (void)state;
  gs_rules *rules = load_pack("daily");
  size_t count = gs_rules_count(rules);
  assert_int_equal(undo(rules), GS_EUSAGE);
  assert_int_equal(add(rules, crow), 0);
  assert_int_equal(add(rules, "phase 'speech'\nrule 'duck' { finds = 'Bird', pattern = [[ duck ]] }"), 0);
  assert_string_equal(found(rules, text), "crow duck ");
  assert_int_equal(undo(rules), 0);
  assert_string_equal(found(rules, text), "crow ");
  assert_int_equal(gs_rules_count(rules), count + 1);
  assert_int_equal(undo(rules), GS_EUSAGE);   /* once */
  assert_string_equal(found(rules, text), "crow ");
  gs_rules_free(rules);
}

/* Rules and passes whose place was taken are back. */
static void the_older_is_back(void **state) {
  (void)state;
  gs_rules *rules = load_pack("daily");
  assert_int_equal(add(rules, crow), 0);
  assert_int_equal(add(rules, "phase 'speech'\npass 'no ducks' { run = function() end }"), 0);
  assert_int_equal(add(rules, "phase 'speech'\n"
                              "rule 'crow' { finds = 'Bird', pattern = [[ saw ]], "
                              "check = function() return false end }\n"
                              "pass 'no ducks' { run = function() error('no') end }"), 0);
  assert_string_equal(found(rules, text), "stopped");
  assert_int_equal(undo(rules), 0);
  assert_string_equal(found(rules, text), "crow ");
  assert_int_equal(add(rules, "change 'crow' { pattern = [[ saw ]] }"), 0);
  assert_int_equal(undo(rules), 0);
  assert_string_equal(found(rules, text), "crow ");
  gs_rules_free(rules);
}

/* An endless function ends the Lua state: those of the rules that stay are taken from a fresh one. */
static void what_is_endless_goes(void **state) {
  (void)state;
  gs_rules *rules = load_pack("daily");
  assert_int_equal(add(rules, "phase 'speech'\nrule 'crow' { finds = 'Bird', pattern = [[ crow ]], "
                              "check = function(m) return tostring(m) ~= '' end }"), 0);
  assert_int_equal(add(rules, "phase 'speech'\nrule 'duck' { finds = 'Bird', pattern = [[ duck ]], "
                              "check = function() while true do end end }"), 0);
  expect_text(found(rules, text), "stopped");
  assert_int_equal(undo(rules), 0);
  assert_string_equal(found(rules, text), "crow ");
  gs_rules_free(rules);
}

/* What was refused leaves nothing: the functions of a fresh state belong to the rules that they were of. */
static void what_is_refused_is_gone(void **state) {
  (void)state;
  gs_rules *rules = load_pack("daily");
  assert_int_equal(add(rules, "phase 'speech'\n"
                              "pass 'quiet' { run = function() end }\n"
                              "rule 'goose' { finds = 'Bird', pattern = [[ saw ]], check = function() "
                              "return true end }"), 0);
  assert_int_equal(add(rules, "phase 'speech'\npass 'quiet' { run = function() error('no') end }\n"
                              "rule 'hen' { finds = 'Bird', pattern = [[ saw ]], "
                              "check = function() return false end }\n"
                              "rule 'egg' { finds = 'Bird', pattern = [[ (saw ]] }"), GS_EPACK);
  assert_string_equal(found(rules, text), "goose ");
  assert_int_equal(undo(rules), GS_EUSAGE);
  assert_int_equal(add(rules, "phase 'speech'\nrule 'crow' { finds = 'Bird', pattern = [[ crow ]], "
                              "check = function() return true end }"), 0);
  gs_error err;
  const char *out, endless[] = "while true do end";
  assert_int_equal(gs_rules_eval(rules, NULL, endless, sizeof endless - 1, &out, &err), GS_ELIMIT);
  assert_string_equal(found(rules, text), "crow goose ");
  gs_rules_free(rules);
}

/* Not only rules and passes: words that came, words that were dropped, and what was said of a type. */
static void it_goes_whole(void **state) {
  (void)state;
  gs_rules *rules = load_pack("daily");
  assert_int_equal(add(rules, "phase 'speech'\nwords 'fowl' { 'crow' }\n"
                              "rule 'fowl' { finds = 'Bird', pattern = [[ {name: <fowl>} ]] }"), 0);
  assert_string_equal(found(rules, text), "fowl ");
  assert_int_equal(add(rules, "words 'fowl' { 'duck', splits_hyphens = true }"), 0);
  assert_string_equal(found(rules, text), "fowl fowl ");
  assert_int_equal(undo(rules), 0);
  assert_string_equal(found(rules, text), "fowl ");
  assert_int_equal(add(rules, "words 'fowl' { drop = 'crow' }"), 0);
  assert_string_equal(found(rules, text), "");
  assert_int_equal(undo(rules), 0);
  assert_string_equal(found(rules, text), "fowl ");
  assert_int_equal(add(rules, "type 'Bird' { inner = true }"), 0);
  assert_string_equal(found(rules, text), "");
  assert_int_equal(undo(rules), 0);
  assert_string_equal(found(rules, text), "fowl ");
  gs_rules_free(rules);
}

static void take_token(const gs_token *t, void *payload) {
  char *out = payload;
  if (*t->lists) snprintf(out + strlen(out), 100 - strlen(out), "%s in %s ", t->lemma, t->lists);
}

static void take_text(const char *bytes, size_t len, void *payload) {
  gs__str_add(payload, bytes, len);
}

/* A reading goes on telling what it was read with, be it that its rules are long taken out. */
static void a_reading_outlives_it(void **state) {
  (void)state;
  gs_rules *rules = load_pack("daily");
  gs_document *doc = gs_document_new("d", text, strlen(text));
  gs_reading *reading;
  gs_error err;
  gs_finding f;
  gs__str why = {0};
  char lists[100] = "";
  assert_int_equal(add(rules, "phase 'speech'\nwords 'fowl' { 'duck' }\n"
                              "rule 'fowl' { finds = 'Bird', pattern = [[ {name: <fowl>} ]] }"), 0);
  assert_int_equal(gs_read(rules, doc, &reading, &err), 0);
  assert_int_equal(undo(rules), 0);
  for (int i = 0; i < 3; i++) {
    assert_int_equal(add(rules, crow), 0);
    assert_string_equal(found(rules, text), "crow ");
    assert_int_equal(undo(rules), 0);
  }
  gs_reading_tokens(reading, take_token, lists);
  assert_string_equal(lists, "duck in fowl ");
  assert_int_equal(gs_reading_get(reading, GS_OTHER, 0, &f), 0);
  assert_int_equal(gs_reading_why(reading, f.id, take_text, &why, &err), 0);
  expect_text(gs__str_get(&why), "<fowl>");
  gs__str_dispose(&why);
  gs_reading_free(reading);
  gs_document_free(doc);
  gs_rules_free(rules);
}

/* The names of the session stay; where the packs cannot be read any more, rules and passes go all the same. */
static void what_is_around_stays(void **state) {
  (void)state;
  gs_rules *rules = load_pack("daily");
  gs_error err;
  const char *out;
  assert_int_equal(gs_rules_eval(rules, NULL, "n = 41", 6, &out, &err), 0);
  assert_int_equal(add(rules, crow), 0);
  assert_int_equal(undo(rules), 0);
  assert_int_equal(gs_rules_eval(rules, NULL, "n + 1", 5, &out, &err), 0);
  assert_string_equal(out, "42\n");
  assert_int_equal(add(rules, crow), 0);
  put_file("packs/daily/rules/zz.lua", "rule 'half' {");
  assert_int_equal(undo(rules), GS_EPACK);
  assert_string_equal(found(rules, text), "");
  gs_rules_free(rules);
}

static void take_info(const gs_list_info *info, void *payload) {
  char *out = payload;
  snprintf(out + strlen(out), 200 - strlen(out), "%s %zu %s\n", info->name, info->entries, info->file);
}

static void count_word(const gs_word *w, void *payload) {
  (void)w;
  ++*(size_t *)payload;
}

/* Entries that were dropped do not count; a list that is empty is one. */
static void lists_are_told(void **state) {
  (void)state;
  gs_rules *rules = load_pack("daily");
  char told[200] = "";
  gs_error err;
  size_t count = 0;
  assert_int_equal(add(rules, "words 'fowl' { 'duck', 'hen house' }\nwords 'say' { drop = 'added' }\nwords 'none' {}"),
                   0);
  gs_rules_lists(rules, take_info, told);
  assert_string_equal(told, "actor 2 packs/daily/rules/actors.lua\nsay 1 packs/daily/words/say.tsv\n"
                            "fowl 2 typed\nnone 0 \n");
  assert_int_equal(gs_rules_words(rules, "say", count_word, &count, &err), 1);
  assert_int_equal(count, 1);
  gs_rules_free(rules);
}

/* ... and no words, types or links either. */
static void what_is_refused_leaves_no_words(void **state) {
  (void)state;
  gs_rules *rules = load_pack("daily");
  static const char *const refused[] = {
      "words 'fowl' { 'duck' } rule 'x' { finds = 'X', pattern = [[ ( ]] }",
      "words 'fowl' { drop = 'crow' } rule 'x' { finds = 'X', pattern = [[ ( ]] }",
      "type 'Bird' { inner = true } rule 'x' { finds = 'X', pattern = [[ ( ]] }",
      "part 'p' [[ duck ]] rule 'x' { finds = 'X', pattern = [[ ( ]] }"};
  assert_int_equal(add(rules, "phase 'speech'\nwords 'fowl' { 'crow' }\n"
                              "rule 'fowl' { finds = 'Bird', pattern = [[ {name: <fowl>} ]] }"), 0);
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    assert_int_equal(add(rules, refused[i]), GS_EPACK);
    assert_string_equal(found(rules, text), "fowl ");
    assert_int_equal(undo(rules), GS_EUSAGE);
  }
  assert_int_equal(add(rules, "rule 'y' { finds = 'X', pattern = [[ &p ]] }"), GS_EPACK);
  gs_rules_free(rules);
}

/* A word that no table knows inflects, though its forms were met before it was in a list. */
static void what_was_met_is_learnt(void **state) {
  (void)state;
  static const char birds[] = "Two snorbles saw a duck.\n";
  gs_rules *rules = load_pack("daily");
  assert_int_equal(add(rules, "phase 'speech'\nrule 'bird' { finds = 'Bird', pattern = [[ <bird> ]] }\n"
                              "words 'bird' { 'duck' }"), 0);
  assert_string_equal(found(rules, birds), "bird ");
  assert_int_equal(add(rules, "words 'bird' { 'snorble', inflect = 'noun' }"), 0);
  assert_string_equal(found(rules, birds), "bird bird ");
  assert_int_equal(undo(rules), 0);
  assert_string_equal(found(rules, birds), "bird ");
  gs_rules_free(rules);
}

/* The same where it is in a list already, under another class. */
static void a_second_class_is_learnt(void **state) {
  (void)state;
  static const char deed[] = "They snorbled a duck.\n";
  gs_rules *rules = load_pack("daily");
  assert_int_equal(add(rules, "phase 'speech'\nrule 'deed' { finds = 'Bird', pattern = [[ <deed> ]] }\n"
                              "words 'deed' { 'quark', inflect = 'verb' }\nwords 'bird' { 'snorbl', "
                              "inflect = 'noun' }"), 0);
  assert_string_equal(found(rules, deed), "");
  assert_int_equal(add(rules, "words 'deed' { 'snorbl', inflect = 'verb' }"), 0);
  assert_string_equal(found(rules, deed), "deed ");
  gs_rules_free(rules);
}

/* ---- the same packs again ---- */

static gs_rules *load_again(gs_rules *older, const char *name, int expected) {
  gs_rules_options options = {.pack_path = "packs", .again = older};
  gs_rules *rules = NULL;
  gs_error err;
  assert_int_equal(gs_rules_load(&rules, &name, 1, &options, &err), expected);
  return rules;
}

/* What is made ready changes nothing of what is loaded: a saved file counts, and so does one that is new or gone. */
static void packs_are_loaded_again(void **state) {
  (void)state;
  static const char bird[] = "phase 'speech'\nlocal word = require 'lib.bird'\n"
                             "rule 'bird' { finds = 'Bird', pattern = word, check = function(m) "
                             "return m.last > 0 end }";
  put_file("packs/daily/lib/bird.lua", "return 'crow'");
  put_file("packs/daily/rules/bird.lua", bird);
  gs_rules *rules = load_pack("daily"), *next;
  gs_rules_warm(rules);
  assert_string_equal(found(rules, text), "bird ");
  next = load_again(rules, "daily", 0);
  assert_string_equal(found(rules, text), "bird ");   /* it stays what it is */
  gs_rules_free(rules);
  assert_string_equal(found(next, text), "bird ");
  put_file("packs/daily/lib/bird.lua", "return 'hen'");
  rules = load_again(next, "daily", 0);
  assert_string_equal(found(rules, text), "");
  put_file("packs/daily/lib/bird.lua", "return 'duck' x");
  assert_null(load_again(rules, "daily", GS_EPACK));
  put_file("packs/daily/lib/bird.lua", "return 'duck'");
  gs_rules_free(next);
  next = load_again(rules, "daily", 0);
  assert_string_equal(found(next, text), "bird ");
  assert_int_equal(remove("packs/daily/rules/bird.lua"), 0);
  gs_rules_free(rules);
  rules = load_again(next, "daily", 0);
  assert_string_equal(found(rules, text), "");
  gs_rules_free(next);
  gs_rules_free(rules);
}

/* What was added live goes and comes with the rules that were made ready. */
static void what_is_ready_outlives_what_was_added(void **state) {
  (void)state;
  gs_rules *rules = load_pack("daily");
  gs_rules_warm(rules);
  assert_int_equal(add(rules, crow), 0);
  assert_string_equal(found(rules, text), "crow ");
  assert_int_equal(undo(rules), 0);
  assert_string_equal(found(rules, text), "");
  gs_rules *next = load_again(rules, "daily", 0);
  assert_int_equal(gs_rules_count(next), gs_rules_count(rules));
  gs_rules_free(rules);
  gs_rules_free(next);
}

/* Counts of a profile are of the rules that are left, and of those that come then. */
static void a_profile_goes_on(void **state) {
  (void)state;
  gs_rules *rules = load_pack("daily");
  gs_profile_begin(rules);
  assert_int_equal(add(rules, "phase 'speech'\nrule 'duck' { finds = 'Bird', ways = { a = [[ duck ]], "
                              "b = [[ hen ]] } }"), 0);
  assert_string_equal(found(rules, text), "duck ");
  assert_int_equal(undo(rules), 0);
  assert_int_equal(add(rules, crow), 0);
  assert_string_equal(found(rules, text), "crow ");
  assert_int_equal(gs_rules_check_corpus(rules, NULL, NULL) >= 0, 1);
  gs_rules_free(rules);
}

int main(void) {
  const struct CMUnitTest all[] = {IN_PACKS(the_last_goes), IN_PACKS(the_older_is_back),
                                   IN_PACKS(what_is_endless_goes), IN_PACKS(what_is_refused_is_gone),
                                   IN_PACKS(it_goes_whole), IN_PACKS(a_reading_outlives_it),
                                   IN_PACKS(what_is_around_stays), IN_PACKS(what_was_met_is_learnt),
                                   IN_PACKS(a_second_class_is_learnt),
                                   IN_PACKS(packs_are_loaded_again), IN_PACKS(what_is_ready_outlives_what_was_added),
                                   IN_PACKS(a_profile_goes_on), IN_PACKS(lists_are_told),
                                   IN_PACKS(what_is_refused_leaves_no_words)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
