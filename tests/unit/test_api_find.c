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

int main(void) {
  const struct CMUnitTest all[] = {IN_PACKS(words), IN_PACKS(slots_and_types),
                                   IN_PACKS(wrong_pattern), IN_PACKS(an_empty_text)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
