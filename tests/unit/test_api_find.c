/* gs_find: places in code points and bytes, slots, order, wrong patterns. */
#include "api_pack.h"

static const char article[] =
    "Adam Linde said that \xC3\xA9migr\xC3\xA9s shipped shells. The ship of Pyongyang sank.\n\n"
    "Pyongyang denied the report, and Adam Linde added a word.\n";

typedef struct search {
  gs_rules *rules;
  gs_document *doc;
  gs_reading *reading;
  gs__str found; /* "start-end text {slot start-end text} / sentence\n" */
} search;

static void open_search(search *s, const char *text) {
  gs_error err;
  *s = (search){.rules = load_pack("daily")};
  s->doc = gs_document_new("a", text, strlen(text));
  assert_int_equal(gs_read(s->rules, s->doc, &s->reading, &err), 0);
}

static void close_search(search *s) {
  gs_reading_free(s->reading);
  gs_document_free(s->doc);
  gs_rules_free(s->rules);
  gs__str_dispose(&s->found);
}

static void keep(const gs_match *m, void *payload) {
  search *s = payload;
  size_t len;
  const char *text = gs_document_text(s->doc, &len);
  gs__str_printf(&s->found, "%zu-%zu %.*s", m->start, m->end, (int)(m->byte_end - m->byte_start),
                 text + m->byte_start);
  for (size_t i = 0; i < m->slots; i++)
    gs__str_printf(&s->found, " {%s %zu-%zu %.*s}", m->slot[i].name, m->slot[i].start,
                   m->slot[i].end, (int)(m->slot[i].byte_end - m->slot[i].byte_start),
                   text + m->slot[i].byte_start);
  gs__str_printf(&s->found, " / %.*s\n", (int)(m->line_end - m->line_start), text + m->line_start);
}

static int find(search *s, const char *pattern) {
  gs_error err;
  gs__str_clear(&s->found);
  return gs_find(s->rules, s->reading, pattern, keep, s, &err);
}

static void words(void **state) {
  (void)state;
  search s;
  open_search(&s, article);
  assert_int_equal(find(&s, "shipped shells"), 1);
  assert_string_equal(
      s.found.at,
      "29-43 shipped shells / Adam Linde said that \xC3\xA9migr\xC3\xA9s shipped shells.\n");
  assert_int_equal(find(&s, "submarine"), 0);
  assert_int_equal(find(&s, "shells ...2 ship"), 0); /* nothing crosses a sentence */
  assert_int_equal(find(&s, "(submarine | sank)"), 1);
  close_search(&s);
}

static void slots_and_types(void **state) {
  (void)state;
  search s;
  open_search(&s, article);
  assert_int_equal(find(&s, "{who: Actor} {how: (<say> | denied)} the?"), 3);
  assert_string_equal(s.found.at,
                      "0-15 Adam Linde said {who 0-10 Adam Linde} {how 11-15 said} / "
                      "Adam Linde said that \xC3\xA9migr\xC3\xA9s shipped shells.\n"
                      "74-94 Pyongyang denied the {who 74-83 Pyongyang} {how 84-90 denied} / "
                      "Pyongyang denied the report, and Adam Linde added a word.\n"
                      "107-123 Adam Linde added {who 107-117 Adam Linde} {how 118-123 added} / "
                      "Pyongyang denied the report, and Adam Linde added a word.\n");
  assert_int_equal(find(&s, "Claim"), 1);
  assert_int_equal(find(&s, "[Actor kind=state]"), 2);
  close_search(&s);
}

static void wrong_pattern(void **state) {
  (void)state;
  search s;
  gs_error err;
  open_search(&s, article);
  assert_int_equal(gs_find(s.rules, s.reading, "said <sya>", keep, &s, &err), GS_EPACK);
  expect_text(err.message, "did you mean \"say\"?");
  assert_int_equal(err.column, 7);
  assert_int_equal(gs_find(s.rules, s.reading, "(said", keep, &s, &err), GS_EPACK);
  assert_int_equal(gs_find(s.rules, s.reading, "{who}", keep, &s, &err), GS_EPACK);
  assert_int_equal(find(&s, "sank"), 1); /* and the next one works */
  gs_rules *other = load_pack("daily");
  assert_int_equal(gs_find(other, s.reading, "sank", keep, &s, &err), GS_EUSAGE);
  gs_rules_free(other);
  close_search(&s);
}

static void an_empty_text(void **state) {
  (void)state;
  search s;
  open_search(&s, "");
  assert_int_equal(find(&s, "...3"), 0);
  close_search(&s);
}

/* The same tests of lists and tokens, in patterns that are made and forgotten one after the other. */
static void shared_tests(void **state) {
  (void)state;
  search s;
  open_search(&s, article);
  for (int i = 0; i < 3; i++) {
    assert_int_equal(find(&s, "<say act=state>"), 1);
    assert_int_equal(find(&s, "[<say> past]"), 2);
    assert_int_equal(find(&s, "[verb /s.*/]"), 1);
  }
  close_search(&s);
}

static int in_document(search *s, const char *pattern, bool whole) {
  gs_search *made;
  gs_error err;
  gs__str_clear(&s->found);
  if (gs_search_new(&made, s->rules, pattern, &err) < 0) return GS_EPACK;
  if (whole) gs_search_whole(made);
  int n = gs_search_document(made, s->doc, keep, s, &err);
  gs_search_free(made);
  return n;
}

/* A document that is read only as far as the pattern needs gives the same as one that is read whole. */
static void ready_made(void **state) {
  (void)state;
  static const char *const patterns[] = {"shells", "{a: Actor} {v: <say>}", "[Actor kind=state]", "Claim",
                                         "clause", "^ [name]", "zebra", "<say act=inform> a"};
  search s;
  open_search(&s, article);
  for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
    int n = find(&s, patterns[i]);
    gs__str wanted = s.found;
    s.found = (gs__str){0};
    assert_int_equal(in_document(&s, patterns[i], false), n);
    assert_string_equal(gs__str_get(&s.found), gs__str_get(&wanted));
    assert_int_equal(in_document(&s, patterns[i], true), n);
    gs__str_dispose(&wanted);
  }
  assert_int_equal(in_document(&s, "(said", false), GS_EPACK);
  close_search(&s);
}

static void names_of_slots(void **state) {
  (void)state;
  search s;
  gs_search *made;
  gs_error err;
  open_search(&s, article);
  assert_int_equal(gs_search_new(&made, s.rules, "{who: Actor} {cue: <say>}", &err), 0);
  assert_string_equal(gs_search_slot(made, 0), "who");
  assert_string_equal(gs_search_slot(made, 1), "cue");
  assert_null(gs_search_slot(made, 2));
  gs_search_free(made);
  close_search(&s);
}

/* A search tells of a document cut before the phases, as a reading does. */
static void a_text_that_is_cut(void **state) {
  (void)state;
  gs_rules_options o = {.pack_path = "packs", .limits = {.tokens = 6}};
  const char *name = "daily";
  gs_rules *rules;
  gs_error err;
  gs_search *made;
  assert_true(gs_rules_load(&rules, &name, 1, &o, &err) >= 0);
  gs_document *doc = gs_document_new("a", article, strlen(article));
  assert_int_equal(gs_search_new(&made, rules, "said", &err), 0);
  assert_int_equal(gs_search_document(made, doc, NULL, NULL, &err), GS_ELIMIT);
  assert_non_null(strstr(err.message, "more than 1 matches"));
  gs_search_free(made);
  gs_document_free(doc);
  gs_rules_free(rules);
}

int main(void) {
  const struct CMUnitTest all[] = {IN_PACKS(words), IN_PACKS(slots_and_types),
                                   IN_PACKS(wrong_pattern), IN_PACKS(an_empty_text),
                                   IN_PACKS(shared_tests), IN_PACKS(ready_made),
                                   IN_PACKS(names_of_slots), IN_PACKS(a_text_that_is_cut)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
