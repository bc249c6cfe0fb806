/* gs_why_not and gs_near: what is said of a rule that found nothing. */
#include "api_pack.h"
#include "base/str.h"

typedef struct asked {
  gs_rules *rules;
  gs__str text;
} asked;

static void take(const char *bytes, size_t len, void *payload) {
  gs__str_add(&((asked *)payload)->text, bytes, len);
}

static int ask(asked *a, const char *text, const char *rule, size_t line, gs_error *err) {
  gs_document *doc = gs_document_new("a", text, strlen(text));
  gs__str_clear(&a->text);
  int code = gs_why_not(a->rules, doc, rule, &(gs_place){.line = (int)line, .at = GS_ANYWHERE}, take, a, err);
  gs_document_free(doc);
  return code;
}

static const char *why_not(asked *a, const char *text, const char *rule, size_t line) {
  gs_error err;
  if (ask(a, text, rule, line, &err) < 0) fail_msg("%s", err.message);
  return gs__str_get(&a->text);
}

static void hear_miss(const gs_miss *m, void *payload) {
  asked *a = payload;
  gs__str_printf(&a->text, "%d %s %d%% %zu/%zu [%zu,%zu) %s: %s (%s)\n", m->line,
                 m->way ? m->way : "-", m->share, m->met, m->required, m->start, m->end, m->wanted,
                 m->cause, m->relax ? m->relax : "");
}

static asked open_asked(void) {
  return (asked){.rules = load_pack("daily")};
}

static void close_asked(asked *a) {
  gs_rules_free(a->rules);
  gs__str_dispose(&a->text);
}

static void partial(void **state) {
  (void)state;
  asked a = open_asked();
  const char *text = why_not(&a, "Adam Linde barked that shells sank.\n", "speech", 1);
  expect_text(
      text, "rule \"speech\" finds Claim in phase \"speech\"   daily  daily/rules/speech.lua:7\n"
            "  way said_that, line 1: 2 of 3 elements\n"
            "    yes      {source: Actor}                \"Adam Linde\" NNP NNP\n"
            "    no       {cue: <say>}                   \"barked\" NN, lemma barked, in no list\n"
            "    yes      that?                          \"that\" IN\n"
            "    yes      {content: clause}              \"shells sank\" NN NN\n"
            "    would match if \"barked\" were in the list \"say\" (daily/words/say.tsv)\n");
  expect_text(text, "  way turned, line 1: ");
  close_asked(&a);
}

static void lost(void **state) {
  (void)state;
  asked a = open_asked();
  expect_text(why_not(&a, "Adam Linde said shells sank, rumour had it.\n", "speech", 1),
              "  way said_that, line 1: matched \"Adam Linde said shells sank\", but was lost\n"
              "    unless \"rumour\" holds: \"shells sank, rumour\" is {content} , rumour\n"
              "    would stay without unless \"rumour\"\n");
  expect_text(why_not(&a, "Adam Linde added shells sank.\n", "speech", 1),
              "but was lost\n    points: 1 of 2 needed: force +1, that +0\n"
              "    would stay if 1 fewer points were needed\n");
  close_asked(&a);
}

static void found_after_all(void **state) {
  (void)state;
  asked a = open_asked();
  expect_text(why_not(&a, "Nobody met.\nAdam Linde said that shells sank.\n", "speech", 2),
              "  way said_that, line 2: found Claim \"Adam Linde said that shells sank\", c-");
  close_asked(&a);
}

/* A rule that is replaced, or that a file has switched off. */
static void off(void **state) {
  (void)state;
  gs_error err;
  asked a = open_asked();
  const char *again =
      "phase 'speech'\nrule 'denial' { finds = 'Denial', pattern = [[ {cue: denies} ]] }";
  assert_int_equal(gs_rules_add(a.rules, again, strlen(again), "live-1", &err), 0);
  const char *text = why_not(&a, "Pyongyang denied the report.\n", "denial", 1);
  expect_text(
      text,
      "rule \"denial\" is off: live-1:2 takes its place\nrule \"denial\" finds Denial in phase \"speech\"   daily");
  expect_text(text, "  line 1: would match if the rule were on: \"Pyongyang denied the report\"\n");
  expect_text(text, "  line 1: 0 of 1 element, without {cue: denies}\n");
  close_asked(&a);
}

static void dropped(void **state) {
  (void)state;
  put_file(
      "packs/daily/rules/zz.lua",
      "phase 'speech'\n"
      "rule 'bird' { finds = 'Bird', pattern = [[ {kind: ducks} ]] }\n"
      "rule 'birds' { finds = 'Bird', pattern = [[ wild {kind: ducks} ]] }\n"
      "rule 'fish' { finds = 'Fish', pattern = [[ fish ]], check = function() return false end }\n"
      "rule 'frog' { finds = 'Frog', pattern = [[ frog ]] }\n"
      "pass 'no frogs' { run = function(doc)\n"
      "  for _, m in ipairs(doc:mentions('Frog')) do m:drop('too green') end end }\n");
  asked a = open_asked();
  expect_text(
      why_not(&a, "They saw wild ducks.\n", "bird", 1),
      "  line 1: matched \"ducks\", but was lost\n    gave way to Bird \"wild ducks\" by rule "
      "\"birds\" (daily/rules/zz.lua:3): longer, 2 to 1\n");
  expect_text(why_not(&a, "They saw fish.\n", "fish", 1),
              "    check, a function of the rule, did not return true\n");
  expect_text(why_not(&a, "They saw a frog.\n", "frog", 1),
              "    pass \"no frogs\" (daily/rules/zz.lua:6) dropped it: too green\n");
  close_asked(&a);
}

/* A function that fails is told by its name and with the fault, and not as one that refused. */
static void failed(void **state) {
  (void)state;
  put_file("packs/daily/rules/zz.lua",
           "phase 'speech'\n"
           "rule 'duck' { finds = 'Bird', pattern = [[ duck ]], build = function(m) error('no pond') end }\n"
           "rule 'fish' { finds = 'Fish', pattern = [[ fish ]], check = function(m) error('no sea') end }\n"
           "rule 'frog' { finds = 'Frog', pattern = [[ frog ]] }\n");
  asked a = open_asked();
  const char *text = why_not(&a, "They saw a duck.\n", "duck", 1);
  expect_text(text, "the reading stopped in phase \"speech\": daily/rules/zz.lua:2: build of rule \"duck\": no pond\n");
  expect_text(text, "    a function failed: daily/rules/zz.lua:2: build of rule \"duck\": no pond\n");
  expect_text(why_not(&a, "They saw a fish.\n", "fish", 1),
              "    a function failed: daily/rules/zz.lua:3: check of rule \"fish\": no sea\n");
  expect_text(why_not(&a, "They saw a duck and a frog.\n", "frog", 1),
              "matches \"frog\", but the reading had stopped before the rule was tried there\n");
  close_asked(&a);
}

/* Patterns in a phase of their own, each asked in a sentence: what must be told. */
typedef struct asking {
  const char *pattern, *text, *told[3];
} asking;

static void ask_each(const asking *all, size_t count) {
  gs__str rules = {0};
  gs__str_puts(&rules, "phase 'pond'\n"
                       "words 'boat' { 'boat', 'ship' }\nwords 'lend' { 'lent', 'loaned out' }\n"
                       "rule 'deed' { finds = 'Deed', pattern = [[ loaned | sank ]] }\nphase 'trial'\n");
  for (size_t i = 0; i < count; i++)
    gs__str_printf(&rules, "rule 'r%zu' { finds = 'R', pattern = [[ %s ]] }\n", i, all[i].pattern);
  put_file("packs/daily/rules/zz.lua", gs__str_get(&rules));
  asked a = open_asked();
  for (size_t i = 0; i < count; i++) {
    char name[8];
    snprintf(name, sizeof name, "r%zu", i);
    const char *text = why_not(&a, all[i].text, name, 1);
    for (size_t k = 0; k < 3 && all[i].told[k]; k++) expect_text(text, all[i].told[k]);
  }
  close_asked(&a);
  gs__str_dispose(&rules);
}

#define ASK_EACH(...)                                 \
  static const asking all[] = {__VA_ARGS__};          \
  ask_each(all, sizeof all / sizeof *all)

/* Too few rounds: how many there are, and what stands where the next one is wanted. */
static void rounds(void **state) {
  (void)state;
  ASK_EACH(
      {"saw {a: <boat>}{2}", "They saw boat .",
       {"no       {a: <boat>}{2}                 1 of at least 2; where the next is wanted stands \".\"",
        "would match if 1 were enough for {a: <boat>}{2}\n"}},
      {"saw <boat>{3} today", "They saw boat ship car today.",
       {"2 of at least 3; where the next is wanted stands \"car\"",
        "would match if \"car\" were in the list \"boat\""}},
      {"saw [noun]{2,3}", "They saw.", {"none of at least 2; where the first is wanted stands \".\""}},
      {"was very{2,} cold", "It was very cold.",
       {"1 of at least 2; where the next is wanted stands \"cold\"", "would match if 1 were enough for very{2,}\n"}},
      {"saw very{2}", "They saw very", {"1 of at least 2; where the next is wanted the text ends\n"}},
      {"saw (very big){2} cars", "They saw very big cars.",
       {"yes      very", "no       (very big){2}                  1 of at least 2; "
                         "where the next is wanted stands \"cars\""}},
      {"saw (and <boat>)+ today", "They saw and car today.",
       {"yes      and", "no       <boat>                         \"car\"", "in the list \"boat\""}});
}

/* What a unit lacks may stand there all the same, in part outside of it; and what is missing somewhere else. */
static void places(void **state) {
  (void)state;
  ASK_EACH(
      {"{d: Deed with <lend>} the {c: boat}", "They loaned out the boat.",
       {"\"loaned\", a Deed; \"loaned out\" is <lend>, but reaches beyond the Deed\n"}},
      {"{d: Deed with <lend>} the {c: boat}", "They sank the boat.",
       {"\"sank\", a Deed, but nothing in it is <lend>\n"}},
      {"sank the boat", "The boat sank.", {"; \"sank\" stands elsewhere\n"}},
      {"saw ...4 tomorrow", "They saw the man.",
       {"no       tomorrow                       nothing of it stands within ...4\n"}},
      {"saw 'White House'", "They saw white house.", {"\"white house\" NN NN, with other capitals\n"}},
      {"saw 'May'", "They saw may.", {"\"may\" NN, lemma may, in no list, with other capitals\n"}},
      {"saw very{1,2} big", "They saw very very very big.", {"1 token too many               \"very\"",
                                                            "would match if very{1,2} might take more\n"}},
      {"saw ...3 <boat>", "They said saw that of car.", {"no       <boat>                         \"car\""}},
      {"{d: Deed with <lend>}", "They sank.",
       {"no       {d: Deed with <lend>}          \"sank\", a Deed, but nothing in it"}},
      {"was [verb past]", "It was green.", {"no       [verb past]                    \"green\""}},
      {"saw [not det]", "They saw the man.", {"no       [not det]                      \"the\" DT"}},
      {"saw Deed .", "They saw mud.",
       {"would match if \"mud\" were found as a Deed, by rule \"deed\" (daily/rules/zz.lua:4)\n"}},
      {"saw {d: Deed} .", "They saw mud.",
       {"would match if \"mud\" were found as a Deed, as {d: Deed} asks, by rule \"deed\" ("}});
}

/* What one change would make match is tried as any match is: by the functions of the rule, by rivals, by passes. */
static void tried(void **state) {
  (void)state;
  put_file("packs/daily/rules/zz.lua",
           "phase \"trial\" type \"Other\" {}\n"
           "rule \"kept\" { finds = \"Kept\", pattern = [[ {a: saw} {b: ship} ]],\n"
           "  check = function(m) return m:slot(\"b\").text ~= \"mud\" end }\n"
           "rule \"built\" { finds = \"Built\", pattern = [[ {a: saw} {b: ship} ]], make = { b = \"{b}\" },\n"
           "  build = function(m, doc)\n"
           "    for _, o in ipairs(doc:mentions(\"Other\")) do o:drop(\"first\") end\n"
           "    doc:add(\"Other\", m)\n"
           "    if m:get(\"b\") == \"mud\" then m:drop(\"no mud\") end end }\n"
           "rule \"broken\" { finds = \"Broken\", pattern = [[ {a: saw} {b: ship} {c: on} ]],\n"
           "  check = function(m) return m:slot(\"c\").first > 0 end }\n"
           "rule \"short\" { finds = \"Place\", pattern = [[ {a: saw} {b: ship} ]] }\n"
           "rule \"long\" { finds = \"Place\", pattern = [[ 'They' saw mud ]] }\n"
           "words \"gem\" { hard = \"gold\", soft = \"clay\" }\n"
           "rule \"kind\" { finds = \"Kind\", pattern = [[ {a: saw} {b: <gem>} ]],\n"
           "  check = function(m) return m:feature(\"b\", \"group\") == \"hard\" end }\n"
           "rule \"out\" { finds = \"Out\", pattern = [[ {a: saw} {b: ship} ]] }\n"
           "pass \"no mud\" { run = function(doc)\n"
           "  for _, m in ipairs(doc:mentions(\"Out\")) do if m:slot(\"b\").text == \"mud\" then "
           "m:drop(\"mud\") end end end }\n");
  asked a = open_asked();
  static const struct { const char *rule, *lost; } all[] = {
      {"kept", "check, a function of the rule, did not return true"},
      {"built", "it was dropped: no mud"},
      {"broken", "a function failed: "},
      {"short", "gave way to Place \"They saw mud\" by rule \"long\" (daily/rules/zz.lua:12)"},
      {"out", "pass \"no mud\" (daily/rules/zz.lua:17) dropped it: mud"}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    const char *text = strcmp(all[i].rule, "broken") ? "They saw mud.\n" : "They saw ship\n";
    const char *told = why_not(&a, text, all[i].rule, 1);
    expect_text(told, "no one change is enough: 2 things are amiss; even then a match would be lost: ");
    expect_text(told, all[i].lost);
    assert_null(strstr(told, "would match"));
  }
  static const char *const stay[] = {"kept", "built", "short", "out"};
  for (size_t i = 0; i < sizeof stay / sizeof *stay; i++)
    expect_text(why_not(&a, "They saw cars.\n", stay[i], 1),
                "would match if \"cars\" were allowed in place of {b: ship}\n");
  /* what columns a new entry would have is not known */
  expect_text(why_not(&a, "They saw mud.\n", "kind", 1),
              "would match if \"mud\" were in the list \"gem\" (daily/rules/zz.lua)\n");
  gs_error err;
  static const char both[] = "They saw cars.\nThey saw mud.\n";
  gs_document *doc = gs_document_new("a", both, strlen(both));
  gs__str_clear(&a.text);
  assert_int_equal(gs_near(a.rules, doc, "kept", 0, hear_miss, &a, &err), 2);
  expect_text(gs__str_get(&a.text),
              "lemma cars, in no list (would match if \"cars\" were allowed in place of {b: ship})\n");
  expect_text(gs__str_get(&a.text), "lemma mud, in no list ()\n");
  gs__str_clear(&a.text);
  assert_int_equal(gs_near(a.rules, doc, "kept", 100, hear_miss, &a, &err), 0);   /* none comes so far */
  gs_document_free(doc);
  close_asked(&a);
}

/* A mention is offered only where one could stand. */
static void what_could_be(void **state) {
  (void)state;
  ASK_EACH(
      {"saw {d: Actor}", "They saw of.",
       {"no       {d: Actor}                     \"of\" IN", "one thing is missing: {d: Actor}\n"}},
      {"saw {d: Actor}", "They saw said.\nAdam Linde met.", {"one thing is missing: {d: Actor}\n"}});
}

static void retag(void **state) {
  (void)state;
  put_file("packs/daily/rules/aa.lua",
           "phase 'tags'\n"
           "retag 'ducks' { pattern = [[ the {this: duck} ]], to = 'VB' }\n");
  asked a = open_asked();
  expect_text(why_not(&a, "They saw the duck.\n", "ducks", 1),
              "retag \"ducks\" finds a tag in phase \"tags\"   daily  daily/rules/aa.lua:2\n"
              "  tagged \"duck\" VB\n");
  expect_text(why_not(&a, "They saw the goose.\n", "ducks", 1),
              "    no       {this: duck}                   \"goose\" NN");
  close_asked(&a);
}

static void wrong_use(void **state) {
  (void)state;
  gs_error err;
  asked a = open_asked();
  assert_int_equal(ask(&a, "Nobody met.\n", "spech", 1, &err), GS_EUSAGE);
  assert_string_equal(err.message, "no rule is named \"spech\"; did you mean \"speech\"?");
  assert_int_equal(ask(&a, "Nobody met.\n", "speech", 7, &err), GS_EUSAGE);
  expect_text(err.message, "there is no line 7");
  assert_int_equal(ask(&a, "Nobody met.\n\nNobody.\n", "speech", 2, &err), GS_EUSAGE);
  expect_text(err.message, "there is no sentence on line 2");
  assert_int_equal(ask(&a, "", "speech", 0, &err), 0);
  close_asked(&a);
}

static void hostile_text(void **state) {
  (void)state;
  asked a = open_asked();
  const char *text =
      why_not(&a, "Pyongyang \x1b[31m barked that\n \xE2\x80\xAEshells sank.\n", "speech", 1);
  expect_no_text(text, "\x1b");
  expect_no_text(text, "\xE2\x80\xAE");
  close_asked(&a);
}

/* A pass has no pattern, but what it did there can be told. */
static void of_a_pass(void **state) {
  (void)state;
  gs_error err;
  put_file("packs/daily/rules/zz.lua",
           "phase 'speech'\ntype 'Bird' {}\n"
           "pass 'gulls' { run = function(doc)\n"
           "  for _, c in ipairs(doc:mentions('Claim')) do\n"
           "    doc:add('Bird', c:slot('cue'))\n"
           "    if c:get('act') == 'inform' then c:drop('too loud') else c:set('sort', 'gull') end\n"
           "  end\nend }\n");
  asked a = open_asked();
  static const char text[] = "Adam Linde said shells sank.\nAdam Linde added that shells sank.\nNobody met.\n";
  expect_text(why_not(&a, text, "gulls", 1),
              "pass \"gulls\" runs at the end of phase \"speech\"   daily  daily/rules/zz.lua:3\n"
              "  set sort=gull of Claim \"Adam Linde said shells sank\" by rule \"speech\" (daily/rules/speech.lua:7)\n"
              "  made Bird \"said\", o-");
  expect_text(why_not(&a, text, "gulls", 2),
              "  dropped Claim \"Adam Linde added that shells sank\" by rule \"speech\" "
              "(daily/rules/speech.lua:7): too loud\n");
  expect_text(why_not(&a, text, "gulls", 3), "  it made, changed and dropped nothing there\n");
  assert_int_equal(ask(&a, text, "guls", 1, &err), GS_EUSAGE);
  expect_text(err.message, "did you mean \"gulls\"?");
  gs_document *doc = gs_document_new("a", text, strlen(text));
  assert_int_equal(gs_near(a.rules, doc, "gulls", 0, NULL, NULL, &err), GS_EUSAGE);
  expect_text(err.message, "\"gulls\" is a pass");
  gs_document_free(doc);
  close_asked(&a);
}

/* ---- near ---- */

static void near(void **state) {
  (void)state;
  gs_error err;
  asked a = open_asked();
  static const char text[] =
      "Adam Linde barked that shells sank.\nAdam Linde said that shells sank.\n"
      "Adam Linde added shells sank.\nNobody met.\n";
  gs_document *doc = gs_document_new("a", text, strlen(text));
  assert_int_equal(gs_near(a.rules, doc, "speech", 0, hear_miss, &a, &err), 2);
  expect_text(
      gs__str_get(&a.text),
      "1 said_that 67% 2/3 [11,17) {cue: <say>}: \"barked\" NN, lemma barked, in no list (would "
      "match if \"barked\" were in the list \"say\" (daily/words/say.tsv))\n"
      "3 said_that 100% 0/0 [70,98) match: points: 1 of 2 needed");
  assert_int_equal(gs_near(a.rules, doc, "spech", 0, hear_miss, &a, &err), GS_EUSAGE);
  gs_document_free(doc);
  close_asked(&a);
}

/* Two drafts in a session: the first is no rule of the name any more. */
static void drafts(void **state) {
  (void)state;
  gs_error err;
  asked a = open_asked();
  static const char *const draft[] = {"rule 'duck' { finds = 'Bird', pattern = [[ three wild {what: ducks} ]] }",
                                      "rule 'duck' { finds = 'Bird', pattern = [[ {what: geese} at noon ]] }"};
  for (size_t i = 0; i < 2; i++)
    assert_int_equal(gs_rules_add(a.rules, draft[i], strlen(draft[i]), i ? "live-2" : "live-1", &err), 0);
  expect_no_text(why_not(&a, "Two wild ducks swam.\n", "duck", 1), "live-1");
  static const char text[] = "Two wild ducks swam.\nThe geese at one.\n";
  gs_document *doc = gs_document_new("a", text, strlen(text));
  gs__str_clear(&a.text);
  assert_int_equal(gs_near(a.rules, doc, "duck", 0, hear_miss, &a, &err), 1);
  expect_text(gs__str_get(&a.text), "2 - ");
  gs_document_free(doc);
  close_asked(&a);
}

static void stop_it(const gs_miss *m, void *payload) {
  asked *a = payload;
  (void)m;
  gs__str_putc(&a->text, '.');
  gs_rules_stop(a->rules);
}

static void stopped(void **state) {
  (void)state;
  gs_error err;
  asked a = open_asked();
  static const char text[] = "Adam Linde barked that shells sank.\nAdam Linde barked that boats sank.\n";
  gs_document *doc = gs_document_new("a", text, strlen(text));
  assert_int_equal(gs_near(a.rules, doc, "speech", 0, stop_it, &a, &err), GS_ELIMIT);
  assert_string_equal(gs__str_get(&a.text), ".");
  assert_string_equal(err.message, "stopped");
  gs__str_clear(&a.text);
  assert_int_equal(gs_near(a.rules, doc, "speech", 0, hear_miss, &a, &err), 2);
  gs_document_free(doc);
  close_asked(&a);
}

/* A condition is told by its name, if it has one, and with what stands where it looks. */
static void conditions(void **state) {
  (void)state;
  put_file("packs/daily/rules/zz.lua",
           "phase 'speech'\n"
           "rule 'duck' { finds = 'Bird', pattern = [[ duck ]], before = [[ wild ]] }\n"
           "rule 'swan' { finds = 'Bird', pattern = [[ swan ]], after = { day = [[ today ]] } }\n");
  asked a = open_asked();
  expect_text(why_not(&a, "A duck sank.\n", "duck", 1),
              "    before does not hold: wild; before the match stands \"A\" DT, lemma a, in no list\n"
              "    would stay without before\n");
  expect_text(why_not(&a, "Duck sank.\n", "duck", 1), "before does not hold: wild; before the match the text begins\n");
  expect_text(why_not(&a, "They saw the swan", "swan", 1),
              "    after \"day\" does not hold: today; behind the match the text ends\n");
  close_asked(&a);
}

/* A pattern is asked like a rule, and leaves nothing behind. */
static void typed(void **state) {
  (void)state;
  gs_error err;
  asked a = open_asked();
  size_t count = gs_rules_count(a.rules);
  for (int i = 0; i < 2; i++) {
    expect_text(why_not(&a, "Adam Linde barked that shells sank.\n", "{who: Actor} <say> that", 1),
                "pattern {who: Actor} <say> that\n"
                "  line 1: 2 of 3 elements\n"
                "    yes      {who: Actor}                   \"Adam Linde\" NNP NNP\n"
                "    no       <say>                          \"barked\" NN, lemma barked, in no list\n");
    expect_text(why_not(&a, "Adam Linde said that shells sank.\n", "{who: Actor} <say> that", 1),
                "  line 1: matches \"Adam Linde said that\"\n");
  }
  expect_text(why_not(&a, "Shells sank.\n", "boats sank", 1), "no       boats                          \"Shells\"");
  expect_text(why_not(&a, "Nobody met.\nShells sank.\n", "speech", 2), "way said_that, line 2");
  assert_int_equal(ask(&a, "Nobody met.\n", "{who: Actr}", 1, &err), GS_EPACK);
  expect_text(err.message, "unknown type \"Actr\"");
  assert_int_equal(ask(&a, "Nobody met.\n", "spech", 1, &err), GS_EUSAGE);
  assert_int_equal(gs_rules_count(a.rules), count);
  const char *text = "Adam Linde barked that shells sank.\n";
  gs_document *doc = gs_document_new("a", text, strlen(text));
  gs__str_clear(&a.text);
  assert_int_equal(gs_near(a.rules, doc, "{who: Actor} <say> that", 0, hear_miss, &a, &err), 1);
  gs_document_free(doc);
  close_asked(&a);
}

static int why_in(asked *a, const gs_place *place, const char *text, gs_error *err) {
  gs_document *doc = gs_document_new("a", text, strlen(text));
  gs__str_clear(&a->text);
  int code = gs_why_not(a->rules, doc, "shells <say>", place, take, a, err);
  gs_document_free(doc);
  return code;
}

static void ranges(void **state) {
  (void)state;
  gs_error err;
  asked a = open_asked();
  const char *text = "Nobody met.\nShells met.\nShells sank.\nNobody met.\n";
  assert_int_equal(why_in(&a, &(gs_place){.line = 1, .last_line = 2}, text, &err), 0);
  expect_text(gs__str_get(&a.text), "line 2, in \"Shells met.\"");
  assert_int_equal(why_in(&a, &(gs_place){.line = 3, .last_line = 4}, text, &err), 0);
  expect_text(gs__str_get(&a.text), "line 3, in \"Shells sank.\"");
  assert_int_equal(why_in(&a, &(gs_place){.at = 0, .end = 20}, text, &err), 0);
  expect_text(gs__str_get(&a.text), "line 2, in \"Shells met.\"");
  assert_int_equal(why_in(&a, &(gs_place){.line = 3, .last_line = 5}, text, &err), GS_EUSAGE);
  expect_text(err.message, "there is no line 5: the text has 4");
  assert_int_equal(why_in(&a, &(gs_place){.line = 3, .last_line = 2}, text, &err), GS_EUSAGE);
  assert_int_equal(why_in(&a, &(gs_place){.at = 5, .end = 5}, text, &err), GS_EUSAGE);
  assert_int_equal(why_in(&a, &(gs_place){.at = 5, .end = 500}, text, &err), GS_EUSAGE);
  expect_text(err.message, "there is no code point 499: the text has 49");
  close_asked(&a);
}

/* What is missing may stand behind the place where the reading stopped. */
static void limited(void **state) {
  (void)state;
  gs_error err;
  asked a = open_asked();
  static const char endless[] = "phase 'speech'\nrule 'endless' { finds = 'Bird', pattern = [[ that ]], "
                                "check = function() while true do end end }";
  assert_int_equal(gs_rules_add(a.rules, endless, strlen(endless), "live-1", &err), 0);
  static const char text[] = "Adam Linde barked that shells sank.\n";
  gs_document *doc = gs_document_new("a", text, strlen(text));
  assert_int_equal(gs_near(a.rules, doc, "speech", 0, hear_miss, &a, &err), GS_ELIMIT);
  expect_text(err.message, "Lua budget");
  gs_document_free(doc);
  close_asked(&a);
}

int main(void) {
  const struct CMUnitTest all[] = {
      IN_PACKS(of_a_pass), IN_PACKS(failed), IN_PACKS(rounds), IN_PACKS(places), IN_PACKS(tried),
      IN_PACKS(what_could_be), IN_PACKS(typed), IN_PACKS(ranges), IN_PACKS(conditions),
      IN_PACKS(partial), IN_PACKS(lost), IN_PACKS(found_after_all), IN_PACKS(off),
      IN_PACKS(dropped), IN_PACKS(wrong_use), IN_PACKS(hostile_text), IN_PACKS(near),
      IN_PACKS(retag), IN_PACKS(drafts), IN_PACKS(stopped), IN_PACKS(limited)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
