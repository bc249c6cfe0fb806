/* Remarks on packs that load: each code, silencing, order. */
#include "api_pack.h"

static int check(heard *h) {
  gs_rules *rules = load_pack("daily");
  int n = gs_rules_check(rules, hear, h);
  assert_int_equal(n, h->count);
  gs_rules_free(rules);
  return n;
}

static int check_rule(const char *text, heard *h) {
  put_file("packs/daily/rules/zz.lua", text);
  return check(h);
}

/* tongue has a rule without examples, but nobody asked for tongue. */
static void nothing_to_remark(void **state) {
  (void)state;
  heard h = {.count = 0};
  assert_int_equal(check(&h), 0);
  assert_string_equal(gs__str_get(&h.text), "");
}

static void rules(void **state) {
  (void)state;
  heard h = {.count = 0};
  assert_int_equal(check_rule("rule 'one' { finds = 'Note', pattern = [[ a ]] }\n"
                              "rule 'off' { finds = 'Note', pattern = [[ a ]], off = true }\n",
                              &h),
                   2);
  assert_string_equal(
      gs__str_get(&h.text),
      "no-about packs/daily/rules/zz.lua:1:0 rule \"one\" has no description "
      "[rule 'one' { finds = 'Note', pattern = [[ a ]] }] (say in one line what it is for: about = "
      "\"...\")\n"
      "no-example packs/daily/rules/zz.lua:1:0 rule \"one\" has no example of what it finds "
      "[rule 'one' { finds = 'Note', pattern = [[ a ]] }] "
      "(give it a yes = { \"...\" } with the slots marked)\n");
  gs__str_dispose(&h.text);
}

static void silence(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("-- check: ignore no-about, no-example\n"
             "rule 'one' { finds = 'Note', pattern = [[ a ]] }\n"
             "rule 'two' { finds = 'Note', pattern = [[ a ]] }   -- check: ignore no-about\n",
             &h);
  assert_int_equal(h.count, 1);
  expect_text(h.text.at, "no-example packs/daily/rules/zz.lua:3:0");
  gs__str_dispose(&h.text);
}

static void names(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("words 'idle' { 'a', 'b' }\n"
             "words 'asked' { 'a' }\n"
             "words 'named' { 'a' }\n"
             "  part 'spare' [[ a ]]\n"
             "part 'busy' [[ <named> ]]\n"
             "rule 'one' { about = 'x', finds = 'Note', pattern = [[ &busy ]], yes = 'a',\n"
             "  check = function(m, doc) return doc:token(1):in_list('asked') end }\n",
             &h);
  assert_int_equal(h.count, 2);
  expect_text(h.text.at,
              "unused-list packs/daily/rules/zz.lua:1:1 no pattern names the word list \"idle\"");
  expect_text(h.text.at,
              "unused-part packs/daily/rules/zz.lua:4:3 no pattern names the part \"&spare\"");
  gs__str_dispose(&h.text);
}

static void exceptions(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a b',\n"
             "  ways = { x = [[ {p: a} b ]], y = [[ {q: c} d ]] },\n"
             "  unless = {\n"
             "    fine = [[ {p} e ]],\n"
             "    either = [[ ({p} | {q}) e ]],\n"
             "    maybe = [[ {p} ({q} | e) ]],\n"
             "    never = [[ {p} (e | f) {q} ]],\n"
             "  } }\n",
             &h);
  assert_int_equal(h.count, 1);
  expect_text(h.text.at,
              "never-unless packs/daily/rules/zz.lua:7:5 rule \"one\": the exception \"never\"");
  gs__str_dispose(&h.text);
}

static void literals(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("rule 'one' { about = 'x', finds = 'Note', yes = 'a',\n"
             "  pattern = [[ a | [ lemma=didn't ] | didn't ]] }\n",
             &h);
  assert_int_equal(h.count, 1);
  expect_text(h.text.at, "split-literal packs/daily/rules/zz.lua:2:28 ");
  gs__str_dispose(&h.text);
}

static void same_name(void **state) {
  (void)state;
  heard h = {.count = 0};
  check_rule("phase 'one'\n"
             "rule 'twin' { about = 'x', finds = 'Note', pattern = [[ a ]], yes = 'a' }\n"
             "rule 'twin' { about = 'x', finds = 'Note', pattern = [[ b ]], yes = 'b' }\n"
             "phase 'two'\n"
             "rule 'denial' { about = 'x', finds = 'Note', pattern = [[ b ]], yes = 'b' }\n",
             &h);
  assert_int_equal(h.count, 2);
  expect_text(h.text.at,
              "same-name packs/daily/rules/zz.lua:3:0 rule \"twin\" replaces the rule of its name "
              "at packs/daily/rules/zz.lua:2");
  expect_text(h.text.at, "zz.lua:5:0 \"denial\" is also the name of the rule of another phase at "
                         "packs/daily/rules/speech.lua:");
  gs__str_dispose(&h.text);
}

static void entries(void **state) {
  (void)state;
  heard h = {.count = 0};
  put_file("packs/daily/words/say.tsv",
           "# words\nentry\tact\tforce\nadded\tinform\t1\nsaid\tstate\t4\n"
           "go on\tstate\t1\n# check: ignore entry-shadowed\nadded\tstate\t2\n"
           "said\tstate\t4\ngo on\task\t1\nSaid\task\t1\n");
  assert_int_equal(check(&h), 2);
  expect_text(h.text.at,
              "entry-shadowed packs/daily/words/say.tsv:8:0 \"said\" is in the word list \"say\" "
              "already (packs/daily/words/say.tsv:4) [said\tstate\t4]");
  expect_text(h.text.at,
              "say.tsv:9:0 \"go on\" is in the word list \"say\" already with other features, "
              "which count first (packs/daily/words/say.tsv:5)");
  gs__str_dispose(&h.text);
  h = (heard){.count = 0};
  put_file("packs/daily/words/say.tsv",
           "# check: ignore entry-shadowed\nentry\tact\tforce\nsaid\tstate\t4\n"
           "said\tstate\t4\n");
  assert_int_equal(check(&h), 0);
}

int main(void) {
  const struct CMUnitTest all[] = {
      IN_PACKS(nothing_to_remark), IN_PACKS(rules),    IN_PACKS(silence),   IN_PACKS(names),
      IN_PACKS(exceptions),        IN_PACKS(literals), IN_PACKS(same_name), IN_PACKS(entries),
  };
  return cmocka_run_group_tests(all, NULL, NULL);
}
