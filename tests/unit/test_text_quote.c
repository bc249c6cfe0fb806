#include "text_sample.h"

/* Regions as "text" with their depth before and, behind, ! if repaired, > if not closed, < if they
 * continue another. */
static const char *regions(sample *s, const char *text) {
  gs__doc *d = sample_read(s, text);
  gs__str_clear(&s->out);
  for (uint32_t i = 0; i < d->quote_count; i++) {
    const gs__quote *q = d->quotes + i;
    if (i) gs__str_puts(&s->out, " | ");
    if (q->depth) gs__str_printf(&s->out, "%u:", q->depth);
    if (q->continues) gs__str_puts(&s->out, "<");
    sample_add(s, q->start, q->end);
    if (!q->close_mark && !q->repaired) gs__str_puts(&s->out, ">");
    if (q->repaired) gs__str_puts(&s->out, "!");
  }
  return gs__str_get(&s->out);
}

static void check(sample *s, const sample_case *cases, size_t n, bool warned) {
  for (size_t i = 0; i < n; i++) {
    assert_string_equal(cases[i].want, regions(s, cases[i].text));
    if (sample_warned(&s->doc, "unbalanced-quote") != warned) fail_msg("%s", cases[i].text);
  }
}

#define CLEAN(s, cases) check(s, cases, sizeof(cases) / sizeof *(cases), false)
#define WARNED(s, cases) check(s, cases, sizeof(cases) / sizeof *(cases), true)

static void pairs(void **state) {
  static const sample_case cases[] = {
      {"Nothing here.", ""},
      {"He said \"no\" and “never”.", "\"no\" | “never”"},
      {"\"No,\" he said. \"Never.\"", "\"No,\" | \"Never.\""},
      {"(\"No\") -- \"so\"--and", "\"No\" | \"so\""},
      {"She wrote ``no'' twice.", "``no''"},
      {"他说「不」。", "「不」"},
      {"\" no \" he said", "\" no \""}};
  CLEAN(*state, cases);
}

static void nesting(void **state) {
  static const sample_case cases[] = {
      {"“He said ‘no’ to me,” she said.", "“He said ‘no’ to me,” | 1:‘no’"},
      {"\"He said 'no'\" and left.", "\"He said 'no'\" | 1:'no'"},
      {"'He said \"no\" to me,' she said.", "'He said \"no\" to me,' | 1:\"no\""},
      {"'\"No\" is a word,' she said.", "'\"No\" is a word,' | 1:\"No\""},
      {"„Das ‚Alte‘ bleibt“, sagte er.", "„Das ‚Alte‘ bleibt“ | 1:‚Alte‘"}};
  CLEAN(*state, cases);
  sample *s = *state;
  gs__doc *d = sample_read(s, "He: “a ‘b’ c” d");
  static const uint8_t want[] = {0, 0, 1, 1, 2, 2, 2, 1, 1, 0};
  assert_int_equal(sizeof want, d->token_count);
  assert_memory_equal(want, d->token_quoted, sizeof want);
  assert_int_equal(GS__QUOTE_DOUBLE, d->quotes[0].kind);
  assert_int_equal(GS__QUOTE_SINGLE, d->quotes[1].kind);
  d = sample_read(s, "“A ‘b’ c ‘d’” e “f ‘g’ h”\n\n“I ‘j’”");
  static const uint32_t outermost[] = {0, 0, 0, 3, 3, 5, 5};
  assert_int_equal(sizeof outermost / sizeof *outermost, d->quote_count);
  for (uint32_t i = 0; i < d->quote_count; i++) assert_int_equal(outermost[i], d->quotes[i].outermost);
}

static void angles_and_low_marks(void **state) {
  static const sample_case cases[] = {
      {"«Non», dit-il. « Jamais »", "«Non» | « Jamais »"},
      {"»Nein«, sagte er. »Nie.«", "»Nein« | »Nie.«"},
      {"„Nein“, sagte er, „nie”.", "„Nein“ | „nie”"},
      {"«Le ‹non› reste»", "«Le ‹non› reste» | 1:‹non›"}};
  CLEAN(*state, cases);
}

static void apostrophes(void **state) {
  static const sample_case cases[] = {
      {"The ministers' plan isn't Lund's, it's the '90s.", ""},
      {"The ministers’ plan and rock 'n' roll, goin’ home.", ""},
      {"'No,' he said. 'Isn't it?'", "'No,' | 'Isn't it?'"},
      {"'The sailors' pay is late,' he said.", "'The sailors' pay is late,'"},
      {"‘The sailors’ pay is late,’ he said.", "‘The sailors’ pay is late,’"},
      {"It was 'late' again.", "'late'"},
      {"‚Das ist nichts‘ und ‚das ist viel‘", "‚Das ist nichts‘ | ‚das ist viel‘"},
      {"Class of '08 and '09", ""}};
  CLEAN(*state, cases);
}

/* An apostrophe behind a word has no shape of a mark, so that no rule takes it for one. */
static void apostrophes_are_no_marks(void **state) {
  sample *s = *state;
  gs__doc *d = sample_read(s, "The farmers' and nurses’ ‘no’: 'no'");
  static const bool mark[] = {0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1};
  assert_int_equal(sizeof mark / sizeof *mark, d->token_count);
  for (uint32_t t = 0; t < d->token_count; t++) {
    uint32_t shape = gs__vocab_info(s->vocab, d->token_form[t])->shape;
    if (mark[t] != ((shape & GS__SHAPE_QUOTE) != 0)) fail_msg("token %u", t);
    assert_int_equal(shape, d->token_shape[t]);
  }
  assert_true(gs__vocab_info(s->vocab, d->token_form[2])->shape & GS__SHAPE_CLITIC);
  assert_int_equal(d->token_form[2], d->token_form[5]);
}

static void dash_speech(void **state) {
  static const sample_case cases[] = {
      {"– No, said Lund.\n\nHe left – alone.", "– No, said Lund.>"},
      {"— No.\n— Yes.", "— No.> | — Yes.>"},
      {"– He said “no” to us.", "– He said “no” to us.> | 1:“no”"},
      {"–no space", ""}};
  CLEAN(*state, cases);
}

static void continued_paragraphs(void **state) {
  static const sample_case cases[] = {
      {"“One.\n\n“Two.\n\n“Three,” he said.", "“One.> | <“Two.> | <“Three,”"},
      {"\"One.\n\n\"Two.\"", "\"One.> | <\"Two.\""},
      {"'One.\n\n'Two.'", "'One.> | <'Two.'"},
      {"“One ‘two.\n\n“‘Three’ four.”", "“One ‘two.> | 1:‘two.> | <“‘Three’ four.” | 1:<‘Three’"}};
  CLEAN(*state, cases);
  gs__doc *d = sample_read(*state, cases[0].text);
  assert_int_equal(1, d->quotes[1].continues);
  assert_int_equal(2, d->quotes[2].continues);
}

static void unbalanced(void **state) {
  static const sample_case cases[] = {
      {"He said \"no and left.\n\nThe end.", "\"no and left.!"},
      {"“One.\n\nTwo.", "“One.!"},
      {"“One. “Two,” he said.", "“One.! | “Two,”"},
      {"\"One, he said. \"Two,\" he said.", "\"One, he said.! | \"Two,\""},
      {"“One ‘two” three.", "“One ‘two”"},
      {"No” he said.", ""},
      {"He said no\" and left.", ""}};
  sample *s = *state;
  check(s, cases, 4, true);
  check(s, cases + 4, 1, false);   /* a single mark that nothing closes is an apostrophe */
  check(s, cases + 5, 2, true);
  gs__doc *d = sample_read(s, "Ok “no.");
  assert_int_equal(1, d->warnings.len);
  assert_int_equal(3, d->warnings.at[0].start);
  assert_int_equal(6, d->warnings.at[0].end);
  assert_int_equal(0, sample_read(s, "A 5\" gun.")->warnings.len);
}

/* Regions lie in order, within one paragraph, the outer before the inner; counts match. */
static void assert_sound(const gs__doc *d) {
  uint64_t covered = 0, counted = 0;
  for (uint32_t i = 0; i < d->quote_count; i++) {
    const gs__quote *q = d->quotes + i;
    assert_true(q->start < q->end && q->end <= d->token_count);
    if (i) assert_true(q->start > d->quotes[i - 1].start);
    covered += q->end - q->start;
  }
  for (uint32_t t = 0; t < d->token_count; t++) counted += d->token_quoted[t];
  assert_int_equal(covered, counted);
}

static void many_and_deep(void **state) {
  static const char *const pieces[] = {"“",  "\"", "'a ",   "\"a ", "“a ‘b «c „d ",
                                       "” ", "(",  "– a\n", "« »"};
  sample *s = *state;
  for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
    size_t len;
    char *text = sample_repeat(pieces[i], 50000, &len);
    gs__doc *d = sample_read_n(s, text, len, 0);
    assert_sound(d);
    assert_true(d->warnings.len <= 22);   /* 20, how many more, and that of the long sentence */
    gs__mem_free(text);
  }
  gs__str text = {0};
  for (int i = 0; i < 5000; i++) gs__str_puts(&text, "«");
  gs__str_puts(&text, "a");
  for (int i = 0; i < 5000; i++) gs__str_puts(&text, "»");
  assert_sound(sample_read(s, gs__str_get(&text)));
  gs__str_dispose(&text);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, sample_set_up, sample_tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(pairs), TEST(nesting), TEST(angles_and_low_marks), TEST(apostrophes),
      TEST(apostrophes_are_no_marks), TEST(dash_speech), TEST(continued_paragraphs), TEST(unbalanced),
      TEST(many_and_deep),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
