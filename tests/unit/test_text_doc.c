/* doc: the text of tokens in one line. */
#include "text_sample.h"

/* Of the whole document; *as_it_stands: nothing of it had to change. */
static const char *flat(sample *s, const char *text, bool *as_it_stands) {
  static char out[200];
  gs__doc *d = sample_read(s, text);
  *as_it_stands = gs__doc_is_flat(d, 0, d->token_count);
  out[gs__doc_flat(d, 0, d->token_count, out)] = '\0';
  return out;
}

static void texts_are_in_one_line(void **state) {
  static const struct { const char *text, *want; } cases[] = {
      {"", ""},
      {"Ada Lind", "Ada Lind"},
      {"Ada\nLind", "Ada Lind"},
      {"Ada \r\n\t Lind's", "Ada Lind's"},
      {"Ada\u00A0Lind", "Ada Lind"},
      {"Ad\u00ADa Lind\u200B", "Ada Lind"},
      {"\u200EAda\u200F Lind", "Ada Lind"},
      {"na\u0131\u0308ve \u00E9t\u00E9", "na\u0131\u0308ve \u00E9t\u00E9"},
      /* a joiner parts letters */
      {"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    bool as_it_stands;
    assert_string_equal(flat(*state, cases[i].text, &as_it_stands), cases[i].want);
    assert_int_equal(as_it_stands, strcmp(cases[i].text, cases[i].want) == 0);
  }
}

static void parts_of_a_text(void **state) {
  gs__doc *d = sample_read(*state, "The Bank of\nEngland left.");
  char out[40];
  assert_true(gs__doc_is_flat(d, 0, 3));
  assert_false(gs__doc_is_flat(d, 1, 4));
  assert_true(gs__doc_is_flat(d, 3, 5));   /* what is before the first does not count */
  assert_true(gs__doc_is_flat(d, 2, 2));
  out[gs__doc_flat(d, 1, 4, out)] = '\0';
  assert_string_equal(out, "Bank of England");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, sample_set_up, sample_tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {TEST(texts_are_in_one_line), TEST(parts_of_a_text)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
