#include "text_sample.h"

#include "base/hash.h"

static void check(sample *s, const sample_case *cases, size_t n) {
  for (size_t i = 0; i < n; i++)
    assert_string_equal(cases[i].want, sample_tokens(s, cases[i].text));
}

#define CHECK(s, cases) check(s, cases, sizeof(cases) / sizeof *(cases))

static void words(void **state) {
  static const sample_case cases[] = {
      {"", ""},
      {" \t\r\n ", ""},
      {"The envoy left.", "The|envoy|left|."},
      {"well-known O'Brien, rock'n'roll", "well-known|O'Brien|,|rock'n'roll"},
      {"a pre- and post-war town", "a|pre|-|and|post-war|town"},
      {"snake_case _stress_", "snake_case|_|stress|_"},
      {"AT&T and R&D, salt & pepper", "AT&T|and|R&D|,|salt|&|pepper"},
      {"and/or 3/4", "and|/|or|3/4"},
      {"naïve Zürich Москва", "naïve|Zürich|Москва"},
      {"node.js broke", "node.js|broke"},
      {"left.The next world.Today is", "left|.|The|next|world|.|Today|is"},
      {"BRK.B fell", "BRK.B|fell"}};
  CHECK(*state, cases);
}

static void clitics(void **state) {
  static const sample_case cases[] = {
      {"don't can't won't cannot", "do|n't|ca|n't|wo|n't|can|not"},
      {"Don’t CAN'T Cannot", "Do|n’t|CA|N'T|Can|not"},
      {"she's they'll we’ve I'd shouldn't've", "she|'s|they|'ll|we|’ve|I|'d|should|n't|'ve"},
      {"the ministers' and ministers’ plan", "the|ministers|'|and|ministers|’|plan"},
      {"the U.S.'s and Inc.’s share", "the|U.S.|'s|and|Inc.|’s|share"},
      {"give 'em rock 'n' roll of the '90s, ’08", "give|'em|rock|'n'|roll|of|the|'90s|,|’08"},
      {"'90 people'", "'|90|people|'"},
      {"o'clock ma'am n't", "o'clock|ma'am|n't"}};
  CHECK(*state, cases);
  sample *s = *state;
  gs__doc *d = sample_read(s, "It’s John's 'em");
  assert_int_equal(d->token_form[1], d->token_form[3]);
  assert_true(gs__vocab_info(s->vocab, d->token_form[1])->shape & GS__SHAPE_CLITIC);
  assert_false(gs__vocab_info(s->vocab, d->token_form[4])->shape & GS__SHAPE_CLITIC);
}

/* Pieces are cut in the text as it is spelled, not in the key. */
static void clitics_in_other_spellings(void **state) {
  static const sample_case cases[] = {
      {"caf\xC3\xA9's", "caf\xC3\xA9|'s"},
      {"cafe\xCC\x81’s", "cafe\xCC\x81|’s"},
      {"do\xC2\xADn't", "do\xC2\xAD|n't"},
      {"M\xEF\xBF\xBDller lost \xEF\xBF\xBD\xEF\xBF\xBD and \xEF\xBF\xBDno\xEF\xBF\xBD.",
       "M\xEF\xBF\xBDller|lost|\xEF\xBF\xBD|\xEF\xBF\xBD|and|\xEF\xBF\xBD|no|\xEF\xBF\xBD|."},
      {"İzmir's", "İzmir|'s"}};
  CHECK(*state, cases);
}

static void numbers(void **state) {
  static const sample_case cases[] = {
      {"1,000.50 and 12:30", "1,000.50|and|12:30"},
      {"1,000,000 12,34,567 5,6", "1,000,000|12,34,567|5|,|6"},
      {"$5 US$5 £3.5bn 5% 5th 1990s", "$|5|US|$|5|£|3.5bn|5|%|5th|1990s"},
      {"a 10-year plan, 2019-20", "a|10-year|plan|,|2019-20"},
      {"It rose .5 to 7.", "It|rose|.5|to|7|."},
      {"in 2014.The", "in|2014|.|The"},
      {"1,000.That", "1,000|.|That"}};
  CHECK(*state, cases);
}

static void decimal_commas(void **state) {
  static const sample_case cases[] = {
      {"3,5 and 1.250,75", "3,5|and|1.250,75"}, {"1,000 and 5, 6", "1,000|and|5|,|6"}, {"in 5,", "in|5|,"}};
  sample *s = *state;
  s->language.decimal_comma = true;
  CHECK(s, cases);
}

static void periods(void **state) {
  static const sample_case cases[] = {
      {"Mr. Smith", "Mr.|Smith"},
      {"MR. Smith co. CO.", "MR|.|Smith|co.|CO."},
      {"J. R. Roe and J.R. Roe", "J.|R.|Roe|and|J.R.|Roe"},
      {"the U.S. and U.S officials", "the|U.S.|and|U.S|officials"},
      {"at 5 a.m., e.g. here", "at|5|a.m.|,|e.g.|here"},
      {"U.S.-led Lt.-Gen. Doe", "U.S.-led|Lt.-Gen.|Doe"},
      {"a 12-sec. clip, a Ph.D. thesis", "a|12-sec.|clip|,|a|Ph.D.|thesis"},
      {"Mr.Smith St.Ives", "Mr.|Smith|St.|Ives"},
      {"see p. 5, no. 7, no.8", "see|p.|5|,|no.|7|,|no.|8"},
      {"He said no. Then", "He|said|no|.|Then"},
      {"Doe & co.", "Doe|&|co."},
      {"wait... no… . . . Mr...", "wait|...|no|…|.|.|.|Mr|..."},
      {"N°. 7 at 20°C", "N|°|.|7|at|20|°|C"}};
  *gs__map_put(&((sample *)*state)->language.abbreviations, "CO.", 3, NULL) = GS__ABBR_MAYBE;
  check(*state, cases, 12);
}

static void addresses(void **state) {
  static const sample_case cases[] = {
      {"see https://example.com/a_b?c=1#d.", "see|https://example.com/a_b?c=1#d|."},
      {"(http://example.com/x_(y))", "(|http://example.com/x_(y)|)"},
      {"<https://example.com>", "<|https://example.com|>"},
      {"www.example.com, Example.com and example.co.uk/x.",
       "www.example.com|,|Example.com|and|example.co.uk/x|."},
      {"Jane.Doe@example.com. Mail a-b@x.org!", "Jane.Doe@example.com|.|Mail|a-b@x.org|!"},
      {"#Talks #1 @desk (via @The_Desk) a @ b", "#Talks|#|1|@desk|(|via|@The_Desk|)|a|@|b"},
      {"note: this", "note|:|this"},
      {"x@y z", "x|@y|z"}};
  CHECK(*state, cases);
}

static void marks(void **state) {
  static const sample_case cases[] = {
      {"\"a\" 'b' “c” ‘d’ „e“ ‚f‘ «g» ‹h› 「i」 ``j''",
       "\"|a|\"|'|b|'|“|c|”|‘|d|’|„|e|“|‚|f|‘|«|g|»|‹|h|›|「|i|」|``|j|''"},
      {"Really?! No!! a--b – c—d ―", "Really|?!|No|!!|a|--|b|–|c|—|d|―"},
      {"([{x}]);:", "(|[|{|x|}|]|)|;|:"},
      {"**** ==== ~~", "****|====|~~"},
      {"👨\u200d👩\u200d👧 👍🏽 🇫🇷🇩🇪 ok",
       "👨\u200d👩\u200d👧|👍🏽|🇫🇷|🇩🇪|ok"}};
  CHECK(*state, cases);
}

static void scripts(void **state) {
  static const sample_case cases[] = {
      {"外交部发言人说。他否认", "外交部发言人说|。|他否认"},
      {"ประเทศไทย ไทย", "ประเทศไทย|ไทย"},
      {"東京タワーへ行く。", "東京タワーへ行く|。"},
      {"قال الوزير، لا؟", "قال|الوزير|،|لا|؟"},
      {"אמר השר: לא", "אמר|השר|:|לא"},
      {"हिन्दी में।", "हिन्दी|में|।"}};
  CHECK(*state, cases);
}

static void what_cannot_be_seen(void **state) {
  static const sample_case cases[] = {
      {"a\u200bb c\u00add", "a\u200bb|c\u00add"},
      {"\u200b x \u200b\u200f", "x"},
      {"x\u200b y", "x|y"},
      {"\u202eevil\u202c.", "evil|."},
      {"a\u00a0b\u2028c\u3000d\fe\xC2\x85" "f", "a|b|c|d|e|f"},
      {"\u0378 ok", "\u0378|ok"}};
  CHECK(*state, cases);
  sample *s = *state;
  gs__doc *d = sample_read_n(s, "a\0b\r\nc", 6, 0);
  assert_int_equal(3, d->token_count);
  assert_int_equal(2, d->token_start[1]);
}

static bool is_state(const char *word, size_t whole, size_t first, size_t last, void *payload) {
  (void)payload;
  if (whole - last - 1 == 6 && memcmp(word + last + 1, "backed", 6) == 0) return true;
  return first == 2 && memcmp(word, "US", 2) == 0;
}

static void hyphens_on_request(void **state) {
  static const sample_case cases[] = {
      {"US-China talks, well-known", "US|-|China|talks|,|well-known"},
      {"US-China's US-UK-EU", "US|-|China|'s|US|-|UK|-|EU"},
      {"Lind-backed Ode, Lind-backed's", "Lind|-|backed|Ode|,|Lind|-|backed|'s"},
      {"US-a-b-c-d", "US-a-b|-|c|-|d"}};
  ((sample *)*state)->language.splits_hyphen = is_state;
  CHECK(*state, cases);
}

static void preparing_again(void **state) {
  sample *s = *state;
  assert_string_equal("Atty|.|Doe", sample_tokens(s, "Atty. Doe"));
  *gs__map_put(&s->language.abbreviations, "Atty.", 5, NULL) = GS__ABBR_TITLE;
  gs__tokens_prepare(s->vocab, &s->language);
  gs__doc *d = sample_read(s, "Atty. Doe");
  assert_int_equal(2, d->token_count);
  assert_int_equal(GS__ABBR_TITLE, gs__vocab_info(s->vocab, d->token_form[0])->abbreviation);
}

static void limit(void **state) {
  sample *s = *state;
  gs__doc *d = sample_read_n(s, "one two three four ", 19, 2);
  assert_int_equal(2, d->token_count);
  assert_int_equal(1, d->sentence_count);
  assert_string_equal("limit-tokens", d->warnings.at[0].code);
  assert_int_equal(8, d->warnings.at[0].start);
  assert_int_equal(19, d->warnings.at[0].end);
  assert_int_equal(0, sample_read_n(s, "one two ", 8, 2)->warnings.len);
}

static void read_long(sample *s, const char *text, size_t len) {
  gs__doc *d = sample_read_n(s, text, len, 0);
  uint32_t end = 0;
  for (uint32_t t = 0; t < d->token_count; t++) {
    assert_true(d->token_start[t] >= end && d->token_end[t] > d->token_start[t]);
    end = d->token_end[t];
  }
  assert_true(end <= d->len);
}

/* Every piece a few hundred thousand times, or many before many of another: what is not linear does not end. */
static void long_texts(void **state) {
  static const char *const pieces[] = {
      "a", "a.b.", "aa.bb.",  "a-",     "a'",       "a@",  "x://", "www.",       "1,",
      "(", "!;",   "a\u200b", "\u0301", "\xC3\xA9", "'a ", "_",    "aa.b_.com ", "\u4e2d"};
  sample *s = *state;
  for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
    size_t len;
    char *text = sample_repeat(pieces[i], 300000, &len);
    read_long(s, text, len);
    gs__mem_free(text);
  }
  static const char *const pairs[][2] = {{"a.", "-"}, {"a.", "_@"}, {"a.b@", "c"}, {"a.", "@c"}, {"no.", " "}};
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
    size_t len, rest;
    char *text = sample_repeat(pairs[i][0], 300000, &len), *tail = sample_repeat(pairs[i][1], 300000, &rest);
    gs__str both = {0};
    gs__str_add(&both, text, len);
    gs__str_add(&both, tail, rest);
    read_long(s, both.at, both.len);
    gs__str_dispose(&both);
    gs__mem_free(text);
    gs__mem_free(tail);
  }
}

/* ---- the fast road against the slow one ---- */

/* A text without bytes to spare behind it goes the slow road if it is as short as these. */
enum { SHORT = 96 };

static const char *const bits[] = {
    "a", "I", "J", "Mr", "No", "no", "sec", "p", "Ph", "D", "U", "S", "www", "com", "co", "example", "http",
    "said", "The", "don", "t", "n't", "cannot", "Dr.", "vs.", "e.g", "extraordinarily", "internationalisation",
    "1", "12", "000", "2016", "90s", "5th", ".", ".", "..", "...", ",", ":", "/", "//", "_", "&", "@", "#",
    "!", "?", "*", "=", "~", "`", "'", "'", "’", "‘", "“", "”", "\"", "-", "--", "–", "…", "(", ")", "[", "%", "$",
    "\\", "{", "^", "|", ";", "\x01", "\x7F", "\t", "\n", "\r\n", "é", "É", "ß", "Москва", "г", "中文", "नमस्ते", "مرحبا",
    "\xCC\x81", "\xCA\xBC", "\xC2\xAD", "\xEF\xBF\xBD", "\xE2\x80\x8B", "\xE2\x80\x8D", "\xE2\x80\x90", "\xE2\x80\x91",
    "\xC2\xA0", "\xC2\x85", "\xE2\x80\xA8", "\xE3\x80\x80", "\xC2\xB0", "。", "،", "€", "™", "😀", "👍🏽", "🇩🇪",
    "'s", "’s", "'em", "’08", "'90s", "well-known", "U.S.", "a.m.", "1,000", "3.5", "12:30", "AT&T"};

static size_t write_short(char *out, uint64_t *seed) {
  uint32_t spaces = (uint32_t)(*seed >> 60) % 4;   /* none, few, many */
  size_t len = 0;
  for (;;) {
    *seed = gs__hash_mix(*seed + 1);
    const char *bit = bits[*seed % (sizeof bits / sizeof *bits)];
    size_t n = strlen(bit), space = (*seed >> 40) % 4 < spaces;
    if (len + n + space > SHORT) return len;
    memcpy(out + len, bit, n);
    len += n;
    if (space) out[len++] = ' ';
  }
}

static void expect_same(const gs__doc *d, const gs__tokens *t, const gs__vocab *vocab, const char *text) {
  uint32_t note = 0;
  if (d->token_count != t->count) fail_msg("%u tokens, not %u: %s", d->token_count, t->count, text);
  for (uint32_t i = 0; i < t->count; i++) {
    if (d->token_start[i] != t->start[i] || d->token_end[i] != t->end[i]) fail_msg("token %u: %s", i, text);
    uint32_t shape = gs__vocab_info(vocab, t->form[i])->shape;
    bool apostrophe = vocab->apostrophe && d->token_form[i] == vocab->apostrophe;   /* set by the quotations */
    if (!apostrophe) assert_int_equal(d->token_form[i], t->form[i]);
    if (!apostrophe) assert_int_equal(d->token_shape[i], shape);
    if (shape & GS__SHAPE_NOTED) assert_int_equal(d->notes[note++], i);
  }
  assert_int_equal(d->note_count, note);
}

static void both_roads_lead_to_the_same(void **state) {
  sample *s = *state;
  gs__arena arena = {0};
  uint64_t seed = 3;
  for (int round = 0; round < 5000; round++) {
    char *text = gs__mem_alloc(SHORT + 1);
    size_t len = write_short(text, &seed);
    uint32_t max = round % 4 ? 0 : 1 + (uint32_t)(seed % 20);
    char *exact = gs__mem_dup(text, len);   /* so that reading on shows */
    gs__tokens slow = {.arena = &arena, .max = max ? max : UINT32_MAX};
    uint32_t end;
    if (round % 2) end = gs__tokens_cut(&slow, exact, (uint32_t)len, s->vocab, &s->language);
    gs__doc *d = sample_read_n(s, text, len, max);
    if (!(round % 2)) end = gs__tokens_cut(&slow, exact, (uint32_t)len, s->vocab, &s->language);
    expect_same(d, &slow, s->vocab, exact);
    assert_int_equal(sample_warned(d, "limit-tokens"), end < len);
    if (end < len) assert_int_equal(d->warnings.at[0].start, end);
    gs__arena_reset(&arena);
    gs__mem_free(exact);
    gs__mem_free(text);
  }
  gs__arena_dispose(&arena);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, sample_set_up, sample_tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(words),
      TEST(clitics),
      TEST(clitics_in_other_spellings),
      TEST(numbers),
      TEST(decimal_commas),
      TEST(periods),
      TEST(addresses),
      TEST(marks),
      TEST(scripts),
      TEST(what_cannot_be_seen),
      TEST(hyphens_on_request),
      TEST(preparing_again),
      TEST(limit),
      TEST(long_texts),
      TEST(both_roads_lead_to_the_same),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
