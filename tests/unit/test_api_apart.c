/* In which documents two rule sets may differ; and that they do not, where it says so. */
#include "api_pack.h"

static const char *const texts[] = {
    "Adam Linde said that Pyongyang shipped shells.",   /* 0: speech */
    "Pyongyang denied the report.",                     /* 1: a denial */
    "Adam Linde added that rain fell.",                 /* 2: speech with another word */
    "Adam Linde met Pyongyang.",                        /* 3: actors only */
    "Nobody met.",                                      /* 4: nothing */
    "The report said.",                                 /* 5: a word of the list, and nobody */
};

enum { TEXTS = sizeof texts / sizeof *texts };

static gs_rules *before, *after;

/* Which documents may differ, a sign for each. */
static void look(char out[TEXTS + 1]) {
  gs_apart *a = gs_apart_new(before, after);
  memset(out, 0, TEXTS + 1);
  for (size_t i = 0; i < TEXTS; i++) {
    gs_document *doc = gs_document_new("d", texts[i], strlen(texts[i]));
    out[i] = gs_apart_may_be(a, doc) ? 'x' : '.';
    gs_document_free(doc);
  }
  gs_apart_free(a);
}

static void hear_nothing(const gs_note *note, void *payload) {
  (void)note, (void)payload;
}

static gs_rules *load(const char *name) {
  gs_rules_options options = {.pack_path = "packs", .note = hear_nothing};
  gs_rules *rules;
  gs_error err;
  if (gs_rules_load(&rules, &name, 1, &options, &err) < 0) fail_msg("%s", err.message);
  return rules;
}

/* The documents that may differ if the file holds this instead; it is then as it was. */
static void expect_edit(const char *path, const char *old, const char *edited, const char *wanted) {
  char found[TEXTS + 1];
  put_file(path, old);
  before = load("daily");
  put_file(path, edited);
  after = load("daily");
  put_file(path, old);
  look(found);
  gs_rules_free(before);
  gs_rules_free(after);
  if (strcmp(found, wanted) != 0) fail_msg("%s, not %s: %s", found, wanted, edited);
}

/* The same for a place in the file of speech. */
static void expect_change(const char *old, const char *with, const char *wanted) {
  gs__str edited = {0};
  const char *p = strstr(daily_speech, old);
  assert_non_null(p);
  gs__str_add(&edited, daily_speech, (size_t)(p - daily_speech));
  gs__str_puts(&edited, with);
  gs__str_puts(&edited, p + strlen(old));
  expect_edit("packs/daily/rules/speech.lua", daily_speech, edited.at, wanted);
  gs__str_dispose(&edited);
}

static void rules(void **state) {
  (void)state;
  expect_change("denied} that? ", "denied} that ", ".x....");
  expect_change("somebody denies something", "somebody denies", ".x....");   /* any word of the rule counts */
  expect_change("{cue: denied}", "{cue: [lemma=deny]}", ".x....");
  expect_change("[[ {content} , rumour ]]", "[[ {content} , talk ]]", "x.x..x");
  expect_change("phase \"speech\"", "-- a remark\nphase \"speech\"", "......");
  expect_change("  about = \"somebody denies", "  -- a remark\n\n  about = \"somebody denies", "......");
  expect_change("rule \"denial\"", "rule \"refusal\"", ".x....");
}

static void lists(void **state) {
  (void)state;
  static const char table[] = "packs/daily/words/say.tsv";
  expect_edit(table, daily_say, "entry\tact\tforce\nsaid\tstate\t4\n", "..x...");
  expect_edit(table, daily_say, "entry\tact\tforce\nadded\tinform\t1\nsaid\tstate\t3\n", "x....x");
  expect_edit(table, daily_say, "entry\tforce\tact\nadded\t1\tinform\nsaid\t4\tstate\nsang\t1\tstate\n", "......");
  expect_change("words \"say\" {", "words \"say\" { \"met\",", "...xx.");
}

/* What all rules may stand on. */
static void rest(void **state) {
  (void)state;
  static const char more[] = "packs/daily/rules/zz.lua";
  expect_change("at_least = 3", "at_least = 4", "xxxxxx");
  expect_edit(more, "\n", "pass 'p' { run = function(doc) end }\n", "xxxxxx");
  expect_edit(more, "\n", "for _, w in ipairs { 'a' } do\n  words 'dull' { w }\nend\n", "xxxxxx");
  expect_edit(more, "\n", "local x = 1\n", "......");                            /* of no rule */
  expect_edit("packs/daily/lib/a.lua", "return 1\n", "return 2\n", "xxxxxx");
  expect_edit("packs/tongue/words/closed.tsv", tongue_closed, "form\ttags\tlemma\nsaid\tVBD\tsay\n", "xxxxxx");
}

/* A file with a type, a list and a rule of its own, whose code is for it alone. */
static void overlay(void **state) {
  (void)state;
  static const char more[] = "packs/daily/rules/zz.lua";
  expect_edit(more, "\n",
              "type 'Meeting' { slots = { 'who' } }\nlocal function is_one() return true end\n"
              "words 'meet' { 'met' }\n"
              "rule 'meeting' { finds = 'Meeting', pattern = [[ {who: Actor} <meet> ]], check = is_one }\n",
              "...xx.");
  expect_edit(more,
              "local n = 1\nrule 'm' { finds = 'Claim', pattern = [[ {source: Actor} {cue: met} ]],\n"
              "  check = function() return n == 1 end }\n",
              "local n = 2\nrule 'm' { finds = 'Claim', pattern = [[ {source: Actor} {cue: met} ]],\n"
              "  check = function() return n == 1 end }\n",
              "...xx.");
}

/* Of two rules at one place the first may win, so their order counts. */
static void order(void **state) {
  (void)state;
  static const char one[] = "rule 'a' { finds = 'Claim', pattern = [[ {cue: met} ]] }\n",
                    two[] = "rule 'b' { finds = 'Claim', pattern = [[ {cue: met} ]] }\n";
  char ab[200], ba[200];
  snprintf(ab, sizeof ab, "%s%s", one, two);
  snprintf(ba, sizeof ba, "%s%s", two, one);
  expect_edit("packs/daily/rules/zz.lua", ab, ba, "xxxxxx");
}

/* A copy of the pack under another name is held against it. */
static void copies(void **state) {
  (void)state;
  char found[TEXTS + 1];
  make_pack("copy");
  put_file("packs/copy/pack.lua",
           "pack \"copy\" { version = \"2\", about = \"news of the day\", needs = { \"tongue\" },\n"
                                  "               phases = { \"tags\", \"actors\", \"speech\" } }\n");
  put_file("packs/copy/rules/actors.lua", daily_actors);
  put_file("packs/copy/rules/speech.lua", daily_speech);
  put_file("packs/copy/words/say.tsv", daily_say);
  before = load("daily");
  after = load("copy");
  look(found);
  assert_string_equal(found, "......");
  gs_rules_free(before);
  gs_rules_free(after);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_PACKS(rules), IN_PACKS(lists), IN_PACKS(rest), IN_PACKS(overlay), IN_PACKS(order), IN_PACKS(copies),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
