#include "text_sample.h"

static void check(sample *s, const sample_case *cases, size_t n) {
  for (size_t i = 0; i < n; i++) {
    gs__doc *d = sample_read(s, cases[i].text);
    assert_string_equal(cases[i].want, sample_ranges(s, d->sentences, d->sentence_count));
  }
}

#define CHECK(s, cases) check(s, cases, sizeof(cases) / sizeof *(cases))

static void final_marks(void **state) {
  static const sample_case cases[] = {
      {"", ""},
      {"No mark at all", "No mark at all"},
      {"The port closed. Ships wait.", "The port closed. | Ships wait."},
      {"Who paid? Nobody! Why?! Silence.", "Who paid? | Nobody! | Why?! | Silence."},
      {"The port closed.Ships wait.", "The port closed. | Ships wait."},
      {"Fans of Yelp! in Oslo met.", "Fans of Yelp! in Oslo met."},
      {"It cost 3.5 euros. 40 came.", "It cost 3.5 euros. | 40 came."},
      {"One thing: The port closed.", "One thing: The port closed."},
      {"他否认。他走了。", "他否认。 | 他走了。"}};
  CHECK(*state, cases);
}

static void abbreviations(void **state) {
  static const sample_case cases[] = {
      {"Then Mr. Lund met Gen. Ash.", "Then Mr. Lund met Gen. Ash."},
      {"Oslo vs. Bergen ended 2-2. All left.", "Oslo vs. Bergen ended 2-2. | All left."},
      {"Carl J. Lund left. J. R. Ash stayed.", "Carl J. Lund left. | J. R. Ash stayed."},
      {"It was you and I. Did you know Al I. Berg?",
       "It was you and I. | Did you know Al I. Berg?"},
      {"The U.S. Treasury and U.S. banks agreed.", "The U.S. Treasury and U.S. banks agreed."},
      {"They live in the U.S. How about you?", "They live in the U.S. | How about you?"},
      {"Acme Inc. Chairman Lund left Acme Inc. He sold.",
       "Acme Inc. Chairman Lund left Acme Inc. | He sold."},
      {"Ask Lund and co. They know.", "Ask Lund and co. | They know."},
      {"See p. 5 of no. 7. Then stop.", "See p. 5 of no. 7. | Then stop."},
      {"They met James P. Lund and P. Olsen.", "They met James P. Lund and P. Olsen."},
      {"On Jan. 5 he left.", "On Jan. 5 he left."},
      {"He came at 6 p.m. Mr. Lund left.", "He came at 6 p.m. | Mr. Lund left."},
      {"At 6 p.m. Mr. Lund left.", "At 6 p.m. Mr. Lund left."},
      {"At 6 p.m. Eastern time he left.", "At 6 p.m. Eastern time he left."},
      {"Lund left the U.S. “We know,” he said.", "Lund left the U.S. | “We know,” he said."}};
  CHECK(*state, cases);
}

/* What is called by a letter is no initial: the full stop is the sentence's. */
static void called_by_a_letter(void **state) {
  sample *s = *state;
  static const sample_case cases[] = {
      {"He wrote so on X. Lund denied it.", "He wrote so on X. | Lund denied it."},
      {"He wrote so On X. \"No,\" she said.", "He wrote so On X. | \"No,\" she said."},
      {"He met X. Lund and left.", "He met X. Lund and left."},
      {"It is on X. and it stays.", "It is on X. and it stays."}};
  *gs__map_put(&s->language.lettered, "on x.", 5, NULL) = 1;
  CHECK(s, cases);
}

static void quotes_and_brackets(void **state) {
  static const sample_case cases[] = {
      {"He said: \"It is over.\" She left.", "He said: \"It is over.\" | She left."},
      {"\"It is over.\" she said.", "\"It is over.\" she said."},
      {"“Is it over?” she asked. “No.”", "“Is it over?” she asked. | “No.”"},
      {"“Is it over?” Kari Lund asked. Nobody knew.",
       "“Is it over?” Kari Lund asked. | Nobody knew."},
      {"“Is it over?” The men left.", "“Is it over?” | The men left."},
      {"“It is over.” “Good.”", "“It is over.” | “Good.”"},
      {"It ended « badly. » Il faut.", "It ended « badly. » | Il faut."},
      {"He sold it. « Never » again.", "He sold it. | « Never » again."},
      {"He said \" it is over . \" Then left .", "He said \" it is over . \" | Then left ."},
      {"He teaches (He was a smith. Once.) in Oslo.",
       "He teaches (He was a smith. Once.) in Oslo."},
      {"He left. (Nobody saw it.) She stayed.", "He left. | (Nobody saw it.) | She stayed."},
      {"He left (in May.", "He left (in May."},
      {"It was found in 1805. [17] Later it sank.", "It was found in 1805. [17] | Later it sank."},
      {"“We [...] know,” he said.", "“We [...] know,” he said."}};
  CHECK(*state, cases);
}

static void ellipses(void **state) {
  static const sample_case cases[] = {
      {"I never... She left.", "I never... | She left."},
      {"I never ... Oslo maybe.", "I never ... Oslo maybe."},
      {"Well ... you know…he left.", "Well ... you know…he left."},
      {"He left . . . and came. Once.", "He left . . . and came. | Once."},
      {"That is all . . . . Next one.", "That is all . . . . | Next one."},
      {"...and so it began. Then it ended.", "...and so it began. | Then it ended."},
      {"...So it began.", "...So it began."}};
  CHECK(*state, cases);
}

static void lists(void **state) {
  static const sample_case cases[] = {
      {"1.) The port 2.) The rail", "1.) The port | 2.) The rail"},
      {"1) The port. 2) The rail.", "1) The port. | 2) The rail."},
      {"1. The port 2. The rail", "1. The port | 2. The rail"},
      {"a. The port b. The rail c. The road", "a. The port | b. The rail | c. The road"},
      {"• The port • The rail", "• The port | • The rail"},
      {"• 9. The port • 10. The rail", "• 9. The port | • 10. The rail"},
      {"He has 1 boat and 2 cars.", "He has 1 boat and 2 cars."}};
  CHECK(*state, cases);
}

static void lower_case_writers(void **state) {
  static const sample_case cases[] = {
      {"he left. she stayed? yes.", "he left. | she stayed? | yes."},
      {"He left. she stayed.", "He left. she stayed."}};
  CHECK(*state, cases);
}

static void headlines_keep_abbreviations(void **state) {
  static const sample_case cases[] = {
      {"Oslo and U.S. In New Talks\n\nThey met in the U.S. In May they left.",
       "Oslo and U.S. In New Talks | They met in the U.S. | In May they left."}};
  CHECK(*state, cases);
}

static void sentences_cover_all_tokens(void **state) {
  sample *s = *state;
  gs__doc *d = sample_read(s, "One. Two\n\nThree? Four.\n\n\n• Five • Six (a. b) \"Seven.\" Eight");
  uint32_t at = 0;
  for (uint32_t i = 0; i < d->sentence_count; i++) {
    gs__range p = d->paragraphs[d->sentence_paragraph[i]];
    assert_int_equal(at, d->sentences[i].start);
    assert_true(d->sentences[i].start >= p.start && d->sentences[i].end <= p.end);
    for (at = d->sentences[i].start; at < d->sentences[i].end; at++)
      assert_int_equal(i, d->token_sentence[at]);
  }
  assert_int_equal(d->token_count, at);
}

static void many_and_long(void **state) {
  sample *s = *state;
  size_t len;
  char *text = sample_repeat("The port closed again. ", 10000, &len);
  assert_int_equal(10000, sample_read_n(s, text, len, 0)->sentence_count);
  assert_false(sample_warned(&s->doc, "long-sentence"));
  gs__mem_free(text);
  text = sample_repeat("and the port closed, ", 50000, &len);
  gs__doc *d = sample_read_n(s, text, len, 0);
  assert_int_equal(250, d->sentence_count);   /* of 1,000 tokens, behind a comma */
  assert_int_equal(1000, d->sentences[7].end - d->sentences[7].start);
  gs__mem_free(text);
  text = sample_repeat("word ", 2500, &len);
  d = sample_read_n(s, text, len, 0);
  assert_int_equal(3, d->sentence_count);
  assert_true(sample_warned(d, "long-sentence"));
  assert_string_equal(d->warnings.at[0].message,
                      "1 sentence of more than 1000 tokens, read in pieces; the first begins here");
  assert_int_equal(2500, d->sentences[2].end);
  gs__mem_free(text);
  text = sample_repeat("(Ash. ", 100000, &len);
  assert_true(sample_read_n(s, text, len, 0)->sentence_count > 0);
  gs__mem_free(text);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, sample_set_up, sample_tear_down)

/* Behind a word of some tags, or in front of some words, a number and a period are an ordinal. */
static void ordinals(void **state) {
  static const sample_case cases[] = {
      {"He came on 3. MÄRZ. Ships wait.", "He came on 3. MÄRZ. | Ships wait."},
      {"It was the 17. Lund report. All left.", "It was the 17. Lund report. | All left."},
      {"It was this 17. The men left.", "It was this 17. | The men left."},
      {"They were place 3. Lund left.", "They were place 3. | Lund left."},
      {"He came in 1984. Lund left.", "He came in 1984. | Lund left."},
      {"It cost the 3.5. Lund paid.", "It cost the 3.5. | Lund paid."}};
  static const sample_case plain[] = {{"It was the 17. Lund left.", "It was the 17. | Lund left."}};
  sample *s = *state;
  CHECK(s, plain);
  s->language.ordinal_tags = 1 << TAG_STARTER;
  *gs__map_put(&s->language.ordinal_words, "märz", 5, NULL) = 1;
  CHECK(s, cases);
}

/* Which mark opens is the language's affair: the first layout that has it says so. */
static void marks_between_spaces(void **state) {
  static const sample_case cases[] = {
      {"Es hieß „ Nein . “ Dann ging er.", "Es hieß „ Nein . “ | Dann ging er."},
      {"Es hieß » Nein . « Dann ging er.", "Es hieß » Nein . « | Dann ging er."},
      {"Er ging. » Nie « hieß es.", "Er ging. | » Nie « hieß es."}};
  sample *s = *state;
  s->language.quotes.len = 0;
  sample_quote(&s->language, "„", "“", GS__QUOTE_LOW);
  sample_quote(&s->language, "»", "«", GS__QUOTE_ANGLE);
  sample_quote(&s->language, "“", "”", GS__QUOTE_DOUBLE);
  CHECK(s, cases);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(final_marks),
      TEST(abbreviations),
      TEST(called_by_a_letter),
      TEST(quotes_and_brackets),
      TEST(ellipses),
      TEST(lists),
      TEST(lower_case_writers),
      TEST(headlines_keep_abbreviations),
      TEST(sentences_cover_all_tokens),
      TEST(ordinals),
      TEST(marks_between_spaces),
      TEST(many_and_long),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
