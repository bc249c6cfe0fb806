/* gs_reading_why: what it says of each kind of finding. */
#include "api_pack.h"
#include "run/reading.h"

static const char article[] =
    "Adam Linde said that Pyongyang shipped shells.\n\nPyongyang denied shells were shipped. "
    "Pyongyang denied the flight of ducks.\n";

typedef struct told {
  gs_rules *rules;
  gs_document *doc;
  gs_reading *reading;
  gs__str text;
} told;

static void open_told(told *t, const char *text) {
  gs_error err;
  *t = (told){.rules = load_pack("daily")};
  t->doc = gs_document_new("a", text, strlen(text));
  assert_int_equal(gs_read(t->rules, t->doc, &t->reading, &err), 0);
}

static void close_told(told *t) {
  gs_reading_free(t->reading);
  gs_document_free(t->doc);
  gs_rules_free(t->rules);
  gs__str_dispose(&t->text);
}

static void take(const char *bytes, size_t len, void *payload) {
  gs__str_add(&((told *)payload)->text, bytes, len);
}

static const char *why_id(told *t, const char *id) {
  gs_error err;
  gs__str_clear(&t->text);
  assert_int_equal(gs_reading_why(t->reading, id, take, t, &err), 0);
  return gs__str_get(&t->text);
}

static const char *why(told *t, gs_kind kind, size_t index) {
  gs_finding f;
  assert_int_equal(gs_reading_get(t->reading, kind, index, &f), 0);
  return why_id(t, f.id);
}

/* The text after the id, which depends on hashes. */
static const char *after_id(const char *text) {
  return strstr(text, "  ") + 2;
}

static void claim(void **state) {
  (void)state;
  told t;
  open_told(&t, article);
  const char *text = why(&t, GS_CLAIM, 0);
  assert_memory_equal(text, "claim c-", 8);
  expect_text(after_id(text),
              "\"Adam Linde said that Pyongyang shipped shells\"\n"
              "  rule      speech, way said_that   daily  daily/rules/speech.lua:7\n"
              "  source    \"Adam Linde\" NNP NNP  Actor by rule \"known actor\" "
              "(daily/rules/actors.lua:5)\n"
              "    this      \"Adam Linde\" NNP NNP  <actor> daily/rules/actors.lua:2  form=full "
              "kind=person "
              "name=\"Adam Linde\"\n");
  expect_text(text, "  cue       \"said\" VBD  <say> daily/words/say.tsv:4  act=state force=4\n"
                    "  content   \"Pyongyang shipped shells\" NNP NN NN  clause\n"
                    "  points    7 of 2 needed: force +4, that +3\n"
                    "  makes     act=state\n"
                    "  speaker   actor a-");
  expect_text(text, "  answered  by denial d-");
  close_told(&t);
}

static void denial(void **state) {
  (void)state;
  told t;
  open_told(&t, article);
  const char *text = why(&t, GS_DENIAL, 0);
  expect_text(text, "  rule      denial   daily  daily/rules/speech.lua:");
  expect_text(text, "  answers   claim c-");
  expect_text(text, "\"Adam Linde said that Pyongyang shipped shells\"  actor_match, ");
  expect_text(text, " points of 3 needed\n  claimant  actor a-");
  expect_text(text, "  Adam Linde  makes the claim\n");
  expect_text(text, "  weighed   1 claim that it might answer\n");
  expect_text(text, " points: actor_match +1, shared_word +4, earlier +1\n");
  expect_no_text(text, "  left out ");
  text = why(&t, GS_DENIAL, 1);
  expect_text(text, "  answers   an open claim, c-");
  expect_no_text(text, "  claimant ");
  assert_int_equal(gs_reading_count(t.reading, GS_CLAIM), 2);
  text = why(&t, GS_CLAIM, 1);
  expect_text(text, "  an open claim: it is known only from its denial\n");
  expect_no_text(text, "rule ");
  close_told(&t);
}

static void claims_out_of_question(void **state) {
  (void)state;
  told t;
  open_told(&t, "Adam Linde said that Pyongyang shipped shells. Pyongyang said that ducks fly. Pyongyang said that "
                "ships sink. Pyongyang denied shells were shipped.\n");
  expect_text(why(&t, GS_DENIAL, 0), "  left out  of the denier (2)\n");
  close_told(&t);
}

static void actor(void **state) {
  (void)state;
  told t;
  open_told(&t, article);
  const char *text = why(&t, GS_ACTOR, 1);
  expect_text(after_id(text), "Pyongyang, state\n"
                              "  full      \"Pyongyang\" NNP  Actor by rule \"known actor\" (");
  expect_text(text, "    this      \"Pyongyang\" NNP  <actor> daily/rules/actors.lua:3  form=full "
                    "kind=state name=Pyongyang\n");
  close_told(&t);
}

static void own_type(void **state) {
  (void)state;
  told t;
  put_file("packs/daily/rules/zz.lua",
           "phase 'speech'\n"
           "rule 'bird' { finds = 'Bird', pattern = [[ {kind: ducks} ]] }\n"
           "pass 'gulls' { run = function(doc) doc:add('Bird', doc:span(1, 2), {}, {sort = 'gull', "
           "eats = 'fish'}) end }\n");
  open_told(&t, article);
  assert_int_equal(t.reading->other_count, 2);
  expect_text(why_id(&t, t.reading->others[0].id), "Bird o-");
  expect_text(gs__str_get(&t.text),
              "  pass      gulls   daily  daily/rules/zz.lua:3\n  makes     eats=fish sort=gull\n");
  expect_text(why_id(&t, t.reading->others[1].id),
              "  rule      bird   daily  daily/rules/zz.lua:2\n"
              "  kind      \"ducks\" NN\n");
  close_told(&t);
}

/* What a rule's own function adds is of no pass, though the phase has one. */
static void added_by_a_rule(void **state) {
  (void)state;
  told t;
  put_file("packs/daily/rules/zz.lua",
           "phase 'speech'\ntype 'Egg' {}\n"
           "rule 'bird' { finds = 'Bird', pattern = [[ {kind: ducks} ]],\n"
           "              build = function(m, doc) doc:add('Egg', m:span()) end }\n"
           "pass 'gulls' { run = function() end }\n");
  open_told(&t, article);
  assert_int_equal(t.reading->other_count, 2);
  for (uint32_t i = 0; i < 2; i++) assert_string_not_equal(t.reading->others[i].origin.rule, "gulls");
  close_told(&t);
}

/* However many findings are of one place, each has an id of its own. */
static void ids_of_twins(void **state) {
  enum { MANY = 40 };
  (void)state;
  told t;
  put_file("packs/daily/rules/zz.lua",
           "phase 'speech'\ntype 'Bird' {}\n"
           "pass 'gulls' { run = function(doc) for _ = 1, 40 do doc:add('Bird', doc:span(1, 2)) end end }\n");
  open_told(&t, article);
  assert_int_equal(t.reading->other_count, MANY);
  for (uint32_t i = 0; i < MANY; i++)
    for (uint32_t k = 0; k < i; k++) assert_string_not_equal(t.reading->others[i].id, t.reading->others[k].id);
  close_told(&t);
}

/* Tensions of one pair and type are one in the record; those without two actors are none. */
static void tension(void **state) {
  (void)state;
  told t;
  put_file("packs/daily/rules/zz.lua",
           "phase 'speech'\n"
           "rule 'clash' { finds = 'Tension', make = { type = '{trigger.text}' },\n"
           "  pattern = [[ {from: Actor}? {trigger: (hit | met)} {to: Actor} ]] }\n");
  open_told(&t, "Nobody met Adam Linde. Adam Linde met Pyongyang. Adam Linde met Pyongyang. "
                "Pyongyang hit Adam Linde.");
  assert_int_equal(gs_reading_count(t.reading, GS_TENSION), 2);
  const char *text = why(&t, GS_TENSION, 1);
  expect_text(text, "\"Pyongyang hit Adam Linde\"\n  hit       Pyongyang -> Adam Linde\n  rule     "
                    " clash   daily  ");
  expect_text(text, "  trigger   \"hit\" NN\n");
  text = why(&t, GS_TENSION, 0);
  expect_text(text, "  trigger   \"met\" NN\n");
  expect_text(text, "\"Adam Linde met Pyongyang\"\n  met       Adam Linde -> Pyongyang\n");
  close_told(&t);
}

/* What has become of a claim, and which one it says again. */
static void status(void **state) {
  (void)state;
  told t;
  open_told(&t, "Pyongyang said that big ducks ate shells. Adam Linde said that big ducks ate shells. Pyongyang denied "
                "that Linde sank.");
  expect_text(why(&t, GS_CLAIM, 0), "  status    asserted\n");
  expect_text(why(&t, GS_CLAIM, 1), "  status    repeated\n  repeats   claim c-");
  close_told(&t);
}

/* Of several acts the strongest counts, and the claims that tell of them are its evidence. */
static void strength(void **state) {
  (void)state;
  told t;
  put_file("packs/daily/rules/zz.lua",
           "phase 'speech'\n"
           "rule 'raid' { finds = 'Tension', make = { type = 'attack', intensity = '{how.text|1}', "
           "status = 'possible' },\n"
           "  pattern = [[ {from: Actor} {trigger: (hit | met)} {to: Actor} {how: [digit]}? ]] }\n");
  open_told(&t, "Adam Linde met Pyongyang. Adam Linde said that Adam Linde hit Pyongyang 4. Adam Linde met Pyongyang.");
  const char *text = why(&t, GS_TENSION, 0);
  expect_text(text, "  strength  4.0, possible: the most of 3 acts\n"
                    "            1.0, possible  \"Adam Linde met Pyongyang\"\n"
                    "            4.0, possible  \"Adam Linde hit Pyongyang 4\"\n"
                    "            1.0, possible  \"Adam Linde met Pyongyang\"\n"
                    "  evidence  claim c-");
  close_told(&t);
}

static void built_on_denial(void **state) {
  (void)state;
  told t;
  put_file("packs/daily/rules/zz.lua",
           "phase 'speech'\ntype 'Tension' {}\n"
           "pass 'denied' { run = function(doc)\n"
           "  local d = doc:mentions('Denial')[1]\n"
           "  doc:add('Tension', d:span(), { to = d:slot('source') }, { type = 'accuse', denial = d.number })\n"
           "end }\n");
  open_told(&t, "Adam Linde said that Pyongyang sank shells. Pyongyang denied that shells sank.");
  const char *text = why(&t, GS_TENSION, 0);
  expect_text(text, "  accuse    Adam Linde -> Pyongyang\n");
  expect_text(text, "  makes     type=accuse\n  built on  denial d-");
  close_told(&t);
}

static void unknown(void **state) {
  (void)state;
  told t;
  gs_finding f;
  gs_error err;
  char wrong[64];
  open_told(&t, article);
  gs_reading_get(t.reading, GS_CLAIM, 0, &f);
  snprintf(wrong, sizeof wrong, "%s", f.id);
  wrong[9] = wrong[9] == '0' ? '1' : '0';
  assert_int_equal(gs_reading_why(t.reading, wrong, take, &t, &err), GS_EUSAGE);
  expect_text(err.message, f.id);
  expect_text(err.message, "did you mean");
  assert_int_equal(t.text.len, 0);
  close_told(&t);
}

static void by_beginning(void **state) {
  (void)state;
  told t;
  gs_finding f;
  gs_error err;
  char front[8];
  open_told(&t, article);
  gs_reading_get(t.reading, GS_CLAIM, 0, &f);
  snprintf(front, sizeof front, "%.7s", f.id);
  assert_int_equal(gs_reading_why(t.reading, front, take, &t, &err), 0);
  expect_text(gs__str_get(&t.text), f.id);
  assert_int_equal(gs_reading_why(t.reading, "d-", take, &t, &err), GS_EUSAGE);
  expect_text(err.message, "2 findings have an id that begins with \"d-\": d-");
  assert_int_equal(gs_reading_why(t.reading, "", take, &t, &err), GS_EUSAGE);
  close_told(&t);
}

static int why_at(told *t, int line, size_t at, const char *type) {
  gs_error err;
  gs__str_clear(&t->text);
  return gs_reading_why_at(t->reading, &(gs_place){.line = line, .at = at}, type, take, t, &err);
}

static void by_place(void **state) {
  (void)state;
  told t;
  open_told(&t, article);
  assert_int_equal(why_at(&t, 1, GS_ANYWHERE, NULL), 3); /* two actors and a claim */
  expect_text(gs__str_get(&t.text), "actor a-");
  expect_text(gs__str_get(&t.text), "\nclaim c-");
  expect_text(gs__str_get(&t.text), "  and 2 more mentions\n"); /* of Pyongyang, elsewhere */
  assert_int_equal(why_at(&t, 3, GS_ANYWHERE, "denial"), 2);
  assert_int_equal(why_at(&t, 3, GS_ANYWHERE, "Denial"), 2);
  assert_int_equal(why_at(&t, 1, GS_ANYWHERE, "denial"), 0);
  assert_int_equal(why_at(&t, 2, GS_ANYWHERE, NULL), 0);
  assert_int_equal(why_at(&t, 0, 3, "claim"), 1);
  assert_int_equal(why_at(&t, 0, GS_ANYWHERE, "denial"), 2);
  assert_int_equal(why_at(&t, 9, GS_ANYWHERE, NULL), GS_EUSAGE);
  assert_int_equal(why_at(&t, 0, 100000, NULL), GS_EUSAGE);
  close_told(&t);
}

static void set_by_pass(void **state) {
  (void)state;
  told t;
  put_file(
      "packs/daily/rules/zz.lua",
      "phase 'speech'\n"
      "rule 'bird' { finds = 'Bird', pattern = [[ {kind: ducks} ]], make = { eats = 'fish' } }\n"
      "pass 'gulls' { run = function(doc) doc:mentions('Bird')[1]:set('sort', 'gull') end }\n");
  open_told(&t, article);
  expect_text(why_id(&t, t.reading->others[0].id),
              "  makes     eats=fish sort=gull\n"
              "  set by    pass \"gulls\" (daily/rules/zz.lua:3): sort=gull\n");
  close_told(&t);
}

/* A pass may say what it has worked a value out of. */
static void reasons(void **state) {
  (void)state;
  told t;
  put_file("packs/daily/rules/zz.lua",
           "phase 'speech'\n"
           "rule 'bird' { finds = 'Bird', pattern = [[ {kind: ducks} ]], make = { loud = '2', sort = 'duck' } }\n"
           "pass 'gulls' { run = function(doc)\n"
           "  local m = doc:mentions('Bird')[1]\n"
           "  m:set('loud', 1.5, '3 for a duck, halved') m:set('sort', 'duck', 'as it was') "
           "m:set('size', nil, 'none')\n"
           "end }\n");
  open_told(&t, article);
  expect_text(why_id(&t, t.reading->others[0].id),
              "  set by    pass \"gulls\" (daily/rules/zz.lua:3): loud=1.5 (3 for a duck, halved) "
              "sort=duck (as it was)\n");
  close_told(&t);
}

/* An attribute that is a mention is told as who or what that is, not as its number; so is the core's own `speaker`,
 * whoever has set it. */
static void mentions_as_values(void **state) {
  (void)state;
  told t;
  put_file("packs/daily/rules/zz.lua",
           "phase 'speech' type 'Cry' {}\n"
           "rule 'bird' { finds = 'Bird', pattern = [[ {kind: ducks} ]], make = { eats = 'fish' } }\n"
           "pass 'gulls' { run = function(doc)\n"
           "  local m, a = doc:mentions('Bird')[1], doc:mentions('Actor')[1]\n"
           "  m:set('of', a, 'as it says') m:set('with', m) m:set('twice', m) m:set('twice', 2)\n"
           "  assert(doc:mention(tonumber(m:get('of'))) == a)\n"
           "  doc:add('Cry', m:span(), nil, { by = a, speaker = a.number })\n"
           "end }\n");
  open_told(&t, article);
  char wanted[300];
  const gs__actor *a = t.reading->actors;
  snprintf(wanted, sizeof wanted,
           "  makes     eats=fish of=\"%s (%s)\" with=\"ducks\" twice=2\n"
           "  set by    pass \"gulls\" (daily/rules/zz.lua:3): of=\"%s (%s)\" (as it says) with=\"ducks\" twice=2\n",
           a->name, a->id, a->name, a->id);
  expect_text(why_id(&t, t.reading->others[0].id), wanted);
  snprintf(wanted, sizeof wanted, "by=\"%s (%s)\" speaker=\"%s (%s)\"\n", a->name, a->id, a->name, a->id);
  expect_text(why_id(&t, t.reading->others[1].id), wanted);
  close_told(&t);
}

/* What an article says must not reach a terminal as it is. */
static void hostile_text(void **state) {
  (void)state;
  told t;
  open_told(&t, "Pyongyang said \x1b[31m that\n  \xE2\x80\xAEshells sank.\n");
  const char *text = why(&t, GS_CLAIM, 0);
  expect_no_text(text, "\x1b");
  expect_no_text(text, "\xE2\x80\xAE");
  close_told(&t);
}

int main(void) {
  const struct CMUnitTest all[] = {
      IN_PACKS(claim),    IN_PACKS(denial),     IN_PACKS(claims_out_of_question),
      IN_PACKS(actor),    IN_PACKS(own_type),   IN_PACKS(added_by_a_rule), IN_PACKS(ids_of_twins),
      IN_PACKS(status),   IN_PACKS(tension),  IN_PACKS(strength),  IN_PACKS(built_on_denial),
      IN_PACKS(unknown),    IN_PACKS(hostile_text), IN_PACKS(by_beginning),
      IN_PACKS(by_place), IN_PACKS(set_by_pass), IN_PACKS(reasons), IN_PACKS(mentions_as_values)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
