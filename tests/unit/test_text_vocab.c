#include <stdio.h>

#include "text_sample.h"

#include "base/utf8.h"
#include "text/slot.h"

static int set_up(void **state) {
  *state = gs__vocab_new();
  return 0;
}

static int tear_down(void **state) {
  gs__vocab_free(*state);
  return 0;
}

static gs__form form(gs__vocab *v, const char *text) {
  return gs__vocab_intern(v, text, strlen(text));
}

static gs__form fold(gs__vocab *v, const char *text) {
  return gs__vocab_info(v, form(v, text))->fold;
}

static void a_spelling_is_one_form(void **state) {
  gs__vocab *v = *state;
  assert_int_equal(0, gs__vocab_find(v, "word", 4));
  gs__form f = form(v, "word");
  assert_int_not_equal(0, f);
  assert_int_equal(f, form(v, "word"));
  assert_int_equal(f, gs__vocab_find(v, "word", 4));
  assert_int_not_equal(f, form(v, "words"));
  assert_string_equal("word", gs__vocab_info(v, f)->bytes);
  assert_int_equal(4, gs__vocab_info(v, f)->len);
  assert_int_equal(0, gs__vocab_intern(v, "", 0));
}

static void folds(void **state) {
  gs__vocab *v = *state;
  assert_int_equal(form(v, "word"), fold(v, "Word"));
  assert_int_equal(form(v, "word"), fold(v, "WORD"));
  assert_int_equal(form(v, "word"), fold(v, "word"));
  assert_int_equal(form(v, "élan"), fold(v, "ÉLAN"));
  assert_int_equal(form(v, "strasse"), fold(v, "Straße"));
  assert_int_equal(form(v, "i\xCC\x87zmir"), fold(v, "İzmir"));
  assert_int_equal(fold(v, "ΟΔΟΣ"), fold(v, "οδος"));
  assert_int_equal(fold(v, "ΟΔΟΣ"), fold(v, "οδοσ"));
}

/* The fold of a fold is itself, for every character. */
static void folding_twice_changes_nothing(void **state) {
  gs__vocab *v = *state;
  for (uint32_t cp = 0x80; cp < 0x1F000; cp++) {
    if (cp >= 0xD800 && cp < 0xE000) continue;
    char bytes[4];
    gs__form f = gs__vocab_intern(v, bytes, gs__utf8_encode(cp, bytes));
    if (!f) continue;
    f = gs__vocab_info(v, f)->fold;
    assert_int_equal(f, gs__vocab_info(v, f)->fold);
  }
}

static void twins_are_one(void **state) {
  gs__vocab *v = *state;
  assert_int_equal(form(v, "caf\xC3\xA9"), form(v, "cafe\xCC\x81"));      /* NFC and NFD */
  assert_int_equal(form(v, "it's"), form(v, "it\xE2\x80\x99s"));
  assert_int_equal(form(v, "it's"), form(v, "it\xE2\x80\x98s"));
  assert_int_equal(form(v, "it's"), form(v, "it\xCA\xBCs"));
  assert_int_equal(form(v, "minister"), form(v, "mini\xC2\xADster"));     /* soft hyphen */
  assert_int_equal(form(v, "minister"), form(v, "mini\xE2\x80\x8Bster")); /* zero-width space */
  assert_int_equal(form(v, "minister"), form(v, "\xE2\x80\xAEminister")); /* bidi override */
  assert_int_equal(form(v, "minister"), gs__vocab_find(v, "mi\xC2\xADnister", 10));
  assert_int_equal(0, form(v, "\xE2\x80\x8B"));
}

static void long_forms(void **state) {
  gs__vocab *v = *state;
  size_t n = 70000;
  char *text = gs__mem_alloc(n + 1);
  memset(text, 'a', n);
  gs__form f = gs__vocab_intern(v, text, n);
  assert_int_equal(GS__MAX_FORM, gs__vocab_info(v, f)->len);
  text[n - 1] = 'b';
  assert_int_equal(f, gs__vocab_intern(v, text, n));
  memcpy(text + GS__MAX_FORM - 1, "\xC3\xA9", 2);   /* the cut falls into a character */
  assert_int_equal(GS__MAX_FORM - 1, gs__vocab_info(v, gs__vocab_intern(v, text, n))->len);
  for (size_t i = 1; i + 1 < n; i += 2) memcpy(text + i, "\xCC\x81", 2);   /* marks upon marks */
  assert_true(gs__utf8_valid(gs__vocab_info(v, gs__vocab_intern(v, text, n - 1))->bytes, 65535));
  gs__mem_free(text);
}

static void entered(gs__vocab *v, gs__form f, void *payload) {
  gs__str *log = payload;
  const gs__form_info *info = gs__vocab_info(v, f);
  assert_true(info->fold == f || info->fold < f);
  gs__str_puts(log, info->bytes);
  gs__str_putc(log, info->shape & GS__SHAPE_CAPITAL ? '+' : ' ');
  if (strcmp(info->bytes, "ran") == 0) form(v, "run");   /* a hook may intern */
}

static void hooks_see_each_form_once(void **state) {
  gs__vocab *v = *state;
  gs__str log = {0};
  gs__vocab_hook_add(v, entered, &log);
  form(v, "Ran");
  form(v, "ran");
  form(v, "RUN");
  form(v, "Ran");
  assert_string_equal("ran run Ran+RUN+", gs__str_get(&log));
  gs__str_dispose(&log);
}

static void many_forms(void **state) {
  gs__vocab *v = *state;
  char word[16];
  for (int round = 0; round < 2; round++)
    for (uint32_t i = 0; i < 50000; i++) {
      snprintf(word, sizeof word, "w%u", i);
      assert_int_equal(i + 1, form(v, word));
    }
}

/* The next 16 bytes of ASCII, none a capital, whose second half takes back what the hash makes of the first. */
static void room_made_ahead_changes_nothing(void **state) {
  gs__vocab *v = *state;
  gs__form known = gs__vocab_intern(v, "known", 5);
  gs__vocab_expect(v, 100000);
  const gs__form_info *before = v->forms.at;
  assert_int_equal(gs__vocab_intern(v, "known", 5), known);
  for (int i = 0; i < 50000; i++) {               /* each with its fold */
    char word[16];
    int n = snprintf(word, sizeof word, "Word%d", i);
    gs__vocab_intern(v, word, (size_t)n);
  }
  assert_ptr_equal(v->forms.at, before);
  assert_int_equal(gs__vocab_intern(v, "known", 5), known);
}

static void next_twin(char word[17], uint64_t *seed) {
  bool fits = false;
  while (!fits) {
    uint64_t a = 0x6161616161616161u, h, n = ++*seed;
    for (int i = 0; i < 64; i += 8, n /= 26) a += n % 26 << i;
    h = a * 0xff51afd7ed558ccdu;
    h ^= h >> 32;
    memcpy(word, &a, 8);
    memcpy(word + 8, &h, 8);
    fits = true;
    for (int i = 8; i < 16; i++) fits &= word[i] > 0 && !(word[i] >= 'A' && word[i] <= 'Z');
  }
  word[16] = '\0';
}

static uint32_t probes_for(const gs__vocab *v, const char *word) {
  gs__key k = gs__key_of(word, strlen(word));
  size_t at = k.hash & v->mask;
  uint32_t n = 1;
  for (; !gs__slot_fits(v, v->slots + at, &k, word); n++) at = gs__probe_next(at, n, v->mask, word, k.len);
  return n;
}

/* A text may be made of them: in a table that is looked through slot by slot each would stand behind all others. */
static void words_of_one_hash_are_found_soon(void **state) {
  enum { WORDS = 2000 };
  gs__vocab *v = *state;
  static char words[WORDS][17];
  uint64_t seed = 0;
  for (uint32_t i = 0; i < WORDS; i++) {
    next_twin(words[i], &seed);
    assert_int_equal(gs__key_of(words[i], 16).hash, gs__key_of(words[0], 16).hash);
    assert_int_equal(i + 1, form(v, words[i]));
  }
  for (uint32_t i = 0; i < WORDS; i++) {
    assert_int_equal(i + 1, form(v, words[i]));
    uint32_t n = probes_for(v, words[i]);
    if (n > 4 * GS__PROBE_RUN) fail_msg("%u probes", n);
  }
}

static void shapes(void **state) {
  (void)state;
  static const struct { const char *form; uint32_t shape; } cases[] = {
      {"word", GS__SHAPE_LETTERS | GS__SHAPE_LOWER},
      {"Word", GS__SHAPE_LETTERS | GS__SHAPE_CAPITAL},
      {"NATO", GS__SHAPE_LETTERS | GS__SHAPE_CAPITAL | GS__SHAPE_UPPER},
      {"I", GS__SHAPE_LETTERS | GS__SHAPE_CAPITAL},
      {"iPhone", GS__SHAPE_LETTERS | GS__SHAPE_INNER_CAP},
      {"McAdam", GS__SHAPE_LETTERS | GS__SHAPE_CAPITAL | GS__SHAPE_INNER_CAP},
      {"Élan", GS__SHAPE_LETTERS | GS__SHAPE_CAPITAL},
      {"слово", GS__SHAPE_LETTERS | GS__SHAPE_LOWER},
      {"中国", GS__SHAPE_LETTERS},
      {"1,000", GS__SHAPE_DIGITS | GS__SHAPE_NUMBER},
      {".5", GS__SHAPE_DIGITS | GS__SHAPE_NUMBER},
      {"3.5bn", GS__SHAPE_DIGITS | GS__SHAPE_NUMBER | GS__SHAPE_LOWER},
      {"KN-23", GS__SHAPE_LETTERS | GS__SHAPE_CAPITAL | GS__SHAPE_UPPER | GS__SHAPE_DIGITS |
                    GS__SHAPE_HYPHEN},
      {"Mr.", GS__SHAPE_LETTERS | GS__SHAPE_CAPITAL | GS__SHAPE_PERIOD},
      {"J.", GS__SHAPE_LETTERS | GS__SHAPE_CAPITAL | GS__SHAPE_PERIOD | GS__SHAPE_INITIAL},
      {"a.m.", GS__SHAPE_LETTERS | GS__SHAPE_LOWER | GS__SHAPE_PERIOD | GS__SHAPE_DOTTED},
      {"U.S.", GS__SHAPE_LETTERS | GS__SHAPE_CAPITAL | GS__SHAPE_UPPER | GS__SHAPE_PERIOD |
                   GS__SHAPE_DOTTED},
      {"example.com", GS__SHAPE_LETTERS | GS__SHAPE_LOWER | GS__SHAPE_URL},
      {"me@example.com", GS__SHAPE_LETTERS | GS__SHAPE_LOWER | GS__SHAPE_URL},
      {"https://example.com/a", GS__SHAPE_LETTERS | GS__SHAPE_LOWER | GS__SHAPE_URL},
      {"#talks", GS__SHAPE_HASHTAG},
      {"@desk", GS__SHAPE_HANDLE},
      {"'s", GS__SHAPE_LETTERS | GS__SHAPE_LOWER},
      {".", GS__SHAPE_PUNCT | GS__SHAPE_FINAL},
      {"?!", GS__SHAPE_PUNCT | GS__SHAPE_FINAL},
      {"。", GS__SHAPE_PUNCT | GS__SHAPE_FINAL},
      {"...", GS__SHAPE_PUNCT | GS__SHAPE_FINAL | GS__SHAPE_ELLIPSIS},
      {"…", GS__SHAPE_PUNCT | GS__SHAPE_FINAL | GS__SHAPE_ELLIPSIS},
      {"'", GS__SHAPE_PUNCT | GS__SHAPE_QUOTE},
      {"``", GS__SHAPE_PUNCT | GS__SHAPE_QUOTE},
      {"„", GS__SHAPE_PUNCT | GS__SHAPE_QUOTE},
      {"「", GS__SHAPE_PUNCT | GS__SHAPE_QUOTE},
      {"--", GS__SHAPE_PUNCT | GS__SHAPE_DASH},
      {"—", GS__SHAPE_PUNCT | GS__SHAPE_DASH},
      {"(", GS__SHAPE_PUNCT | GS__SHAPE_OPEN},
      {"]", GS__SHAPE_PUNCT | GS__SHAPE_CLOSE},
      {";", GS__SHAPE_PUNCT | GS__SHAPE_COMMA},
      {"€", GS__SHAPE_PUNCT | GS__SHAPE_CURRENCY},
      {"•", GS__SHAPE_PUNCT | GS__SHAPE_BULLET},
      {"★", GS__SHAPE_PUNCT | GS__SHAPE_ORNAMENT},
      {"\U0001F4E2", GS__SHAPE_PUNCT | GS__SHAPE_ORNAMENT},
      {">", GS__SHAPE_PUNCT | GS__SHAPE_ORNAMENT},
      {"%", GS__SHAPE_PUNCT}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    if (gs__shape_of(cases[i].form, strlen(cases[i].form)) != cases[i].shape)
      fail_msg("%s: %x", cases[i].form, gs__shape_of(cases[i].form, strlen(cases[i].form)));
}

static void host_names(void **state) {
  (void)state;
  static const char *const good[] = {"example.com", "Example.com", "EXAMPLE.COM", "a-b.co.uk",
                                     "news.example.it", "x1.org"};
  static const char *const bad[] = {"said.it", "said.It",      "Mr.Com", "U.S.A", "a..com",  ".com",
                                    "com",     "example.com.", "-a.com", "3.5",   "node.js", "e.g"};
  for (size_t i = 0; i < sizeof good / sizeof *good; i++)
    if (!gs__shape_is_domain(good[i], strlen(good[i]))) fail_msg("%s", good[i]);
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    if (gs__shape_is_domain(bad[i], strlen(bad[i]))) fail_msg("%s", bad[i]);
}

#define WITH_VOCAB(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      WITH_VOCAB(a_spelling_is_one_form), WITH_VOCAB(folds),
      WITH_VOCAB(folding_twice_changes_nothing), WITH_VOCAB(twins_are_one),
      WITH_VOCAB(long_forms), WITH_VOCAB(hooks_see_each_form_once),
      WITH_VOCAB(many_forms), WITH_VOCAB(room_made_ahead_changes_nothing), WITH_VOCAB(words_of_one_hash_are_found_soon),
      cmocka_unit_test(shapes), cmocka_unit_test(host_names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
