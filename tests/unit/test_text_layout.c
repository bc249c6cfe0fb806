#include "text_sample.h"

static void check(sample *s, const sample_case *cases, size_t n) {
  for (size_t i = 0; i < n; i++) {
    gs__doc *d = sample_read(s, cases[i].text);
    assert_string_equal(cases[i].want, sample_ranges(s, d->paragraphs, d->paragraph_count));
  }
}

#define CHECK(s, cases) check(s, cases, sizeof(cases) / sizeof *(cases))

static void blank_lines(void **state) {
  static const sample_case cases[] = {
      {"", ""},
      {"\n\n", ""},
      {"One.\n\nTwo.", "One. | Two."},
      {"One.\r\n\r\nTwo.", "One. | Two."},
      {"One.\r\rTwo.", "One. | Two."},
      {"One.\n \t\n\n\nTwo.\n", "One. | Two."},
      {"One.\u2029Two.", "One. | Two."},
      {"One.\u2028Two.", "One. | Two."}};
  CHECK(*state, cases);
}

static void single_breaks(void **state) {
  static const sample_case cases[] = {
      {"The port closed.\nShips wait.", "The port closed. | Ships wait."},
      {"port\nrail lines\nroads, bridges\n", "port | rail lines | roads, bridges"},
      {"The port closed\nin the night because of ice.",
       "The port closed in the night because of ice."},
      {"It was a long \nwinter in Oslo.", "It was a long  winter in Oslo."},
      {"By Kari Lund\nOslo Desk", "By Kari Lund | Oslo Desk"},
      {"Wants:\n- a port\n- a road", "Wants: | - a port | - a road"},
      {"Wants:\n* a port\n• a road\n1. a rail", "Wants: | * a port | • a road | 1. a rail"}};
  CHECK(*state, cases);
}

/* Lines of a typewriter: the breaks within a paragraph mean nothing. */
static void wrapped_lines(void **state) {
  static const sample_case cases[] = {
      {"The harbour of Vik was closed on Friday after a night of heavy ice, the\n"
       "Coast Guard said. Eleven ships were waiting outside the breakwater.\n"
       "Their masters were told to be patient until the tugs had come.\n"
       "\n"
       "A second storm is expected to reach the coast before the weekend, and\n"
       "Mayor Lund asked all skippers to stay where they are for the time\n"
       "being.\n",
       "The harbour of Vik was closed on Friday after a night of heavy ice, the "
       "Coast Guard said. Eleven ships were waiting outside the breakwater. "
       "Their masters were told to be patient until the tugs had come."
       " | A second storm is expected to reach the coast before the weekend, and "
       "Mayor Lund asked all skippers to stay where they are for the time "
       "being."}};
  CHECK(*state, cases);
}

/* A newspaper's columns, if there are lines enough to be sure; a space that does not break does not part words. */
static void narrow_lines(void **state) {
  static const sample_case cases[] = {
      {"The harbour of Vik was closed on\n"
       "Friday after a night of heavy ice,\n"
       "the Coast Guard said. Eleven ships\n"
       "were waiting outside the harbour.\n"
       "Their masters were told by Mayor\n"
       "Lund to be patient until the tugs\n"
       "had come from the town of Nord\n"
       "Berg. Nobody was hurt, he said, but\n"
       "the fish would not keep for long.",
       "The harbour of Vik was closed on Friday after a night of heavy ice, the Coast Guard said. Eleven ships "
       "were waiting outside the harbour. | Their masters were told by Mayor Lund to be patient until the tugs "
       "had come from the town of Nord Berg. Nobody was hurt, he said, but the fish would not keep for long."},
      {"Rose is the sky over Vik tonight\n"
       "And red the water below the wall\n"
       "Old are the boats in failing light\n"
       "And none of the men is home at all\n"
       "Far out there was a bell that rang\n"
       "Low was the wind behind the pier\n"
       "Nobody knew what the water sang\n"
       "Nobody knew and none could hear\n"
       "Nobody came",
       "Rose is the sky over Vik tonight | And red the water below the wall | Old are the boats in failing light | "
       "And none of the men is home at all | Far out there was a bell that rang | Low was the wind behind the pier | "
       "Nobody knew what the water sang | Nobody knew and none could hear | Nobody came"},
      {"The harbour of Vik was closed on Friday after a night of heavy ice, Lena\n"
       "Lund\u00A0said to reporters. Eleven ships were waiting outside of the harbour.\n"
       "Their masters were told to be patient until the tugs had come.",
       "The harbour of Vik was closed on Friday after a night of heavy ice, Lena Lund\u00A0said to reporters. "
       "Eleven ships were waiting outside of the harbour. | Their masters were told to be patient until the tugs "
       "had come."}};
  CHECK(*state, cases);
}

/* A paragraph a line, as many sites deliver: lines of any length, each ends like a sentence. */
static void long_lines(void **state) {
  static const sample_case cases[] = {
      {"The harbour of Vik was closed on Friday after a night of heavy ice, the Coast Guard said "
       "on the air.\n"
       "Eleven ships wait.\n"
       "Their masters were told to be patient until the tugs had come from Bergen and from Oslo.",
       "The harbour of Vik was closed on Friday after a night of heavy ice, the Coast Guard said "
       "on the air. | "
       "Eleven ships wait. | "
       "Their masters were told to be patient until the tugs had come from Bergen and from Oslo."}};
  CHECK(*state, cases);
}

static void headlines(void **state) {
  static const struct { const char *text; bool want; } cases[] = {
      {"Port closes after storm\n\nThe port closed.", true},
      {"Port closes after storm\nThe port closed on Friday.", true},
      {"Port closes after storm", true},   /* of a feed: nothing else is there, and no mark ends it */
      {"Port Closes After Storm in U.S.", true},
      {"The port closed.", false},
      {"The port closed. Ships wait", false},
      {"The port closed.\n\nShips wait.", false},
      {"Port Closes After Storm in U.S.\n\nThe port closed.", true},
      {"Port Closes. Ships Wait.\n\nThe port closed.", true},
      {"Lind closes Port Vik on Friday.\n\nThe port closed.", true},
      {"Will the port close?\n\nNobody knows.", true},
      {"Dear readers,\n\nthe port closed.", false},
      {"Mayor: “We will open”\n\nThe port closed.", true},
      {"one two three four five six seven eight nine ten eleven twelve thirteen\n\nText.", false}};
  sample *s = *state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    if (sample_read(s, cases[i].text)->has_headline != cases[i].want) fail_msg("%s", cases[i].text);
  s->language.headline_tokens = 30;    /* a first sentence that names several is none */
  assert_false(sample_read(s, "Mayor Lind of Vik closed Port Odrin. Judge Moss had left.\n\nHe sued.")->has_headline);
  s->language.headline_tokens = 0;
  assert_false(sample_read(s, cases[0].text)->has_headline);
}

static void title_case(void **state) {
  static const struct { const char *text; uint32_t end; } cases[] = {
      {"Port Closes After Storm\n\nThe port closed.", 4},
      {"Port Closes in the Worst Storm for Years\n\nThe port closed.", 8},
      {"Port closes after storm\n\nThe port closed.", 0},
      {"Mayor Lind closes Port Odrin\n\nThe port closed.", 0},
      {"Storm Closes\n\nThe port closed.", 0},
      {"Port Closes After Storm", 4}};
  sample *s = *state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    if (sample_read(s, cases[i].text)->titled_end != cases[i].end) fail_msg("%s", cases[i].text);
}

static void long_texts(void **state) {
  sample *s = *state;
  size_t len;
  char *text = sample_repeat("Abc def\n", 200000, &len);
  assert_int_equal(200000, sample_read_n(s, text, len, 0)->paragraph_count);
  gs__mem_free(text);
  text = sample_repeat("\n", 1000000, &len);
  assert_int_equal(0, sample_read_n(s, text, len, 0)->paragraph_count);
  gs__mem_free(text);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, sample_set_up, sample_tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(blank_lines), TEST(single_breaks), TEST(wrapped_lines), TEST(narrow_lines),
      TEST(long_lines),  TEST(headlines),     TEST(title_case),
      TEST(long_texts),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
