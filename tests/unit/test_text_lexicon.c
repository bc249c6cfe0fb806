/* lexicon: the tags and lemmas of a form: listed words, lemmas, endings, guesses. */
#include "match_lab.h"

enum { PUNCT, NN, NNS, NNP, VB, VBD, VBG, JJ, DT, TAGS };

typedef struct tongue {
  gs__language language;
  gs__lexicon lexicon;
  gs__vocab *vocab;
} tongue;

static void add_ending(tongue *t, const char *suffix, const char *replace, char class,
                       uint64_t tags, bool doubled) {
  gs__suffix_rule r = {.suffix_len = (uint8_t)strlen(suffix),
                       .lemma_class = class,
                       .tags = tags,
                       .doubled = doubled};
  memcpy(r.suffix, suffix, strlen(suffix));
  memcpy(r.replace, replace, strlen(replace));
  gs__vec_push(&t->language.suffixes, r);
}

static void read_words(tongue *t, const char *text, bool closed) {
  gs__err err;
  if (gs__lexicon_words(&t->lexicon, "w.tsv", text, strlen(text), closed, &err) < 0)
    fail_msg("%s", err.message);
}

static int set_up(void **state) {
  static const char *const tags[TAGS] = {"PUNCT", "NN",  "NNS", "NNP", "VB",
                                         "VBD",   "VBG", "JJ",  "DT"};
  tongue *t = gs__mem_alloc(sizeof *t);
  for (size_t i = 0; i < TAGS; i++) lab_tag(&t->language, tags[i], "word");
  t->lexicon.language = &t->language;
  t->lexicon.name_tag = NNP;
  t->lexicon.class_tags['N'] = 1 << NN;
  t->lexicon.class_first['N'] = NN;
  t->lexicon.class_tags['V'] = 1 << VB;
  t->lexicon.class_first['V'] = VB;
  add_ending(t, "s", "", 'N', 1 << NNS, false);
  add_ending(t, "ies", "y", 'N', 1 << NNS, false);
  add_ending(t, "ed", "", 'V', 1 << VBD, false);
  add_ending(t, "ed", "e", 'V', 1 << VBD, false);
  add_ending(t, "ed", "", 'V', 1 << VBD, true);
  add_ending(t, "ing", "", 'V', 1 << VBG, false);
  gs__vec_push(&t->language.guesses,
               ((gs__guess_rule){.suffix = "ous", .tag = JJ, .tags = 1 << JJ}));
  gs__vec_push(&t->language.guesses, ((gs__guess_rule){.suffix = "heit",
                                                       .tag = NN,
                                                       .tags = 1 << NN,
                                                       .shape = GS__SHAPE_CAPITAL}));
  gs__vec_push(&t->language.guesses, ((gs__guess_rule){.tag = NN, .tags = 1 << NN}));
  t->vocab = gs__vocab_new();
  gs__vocab_first_use(t->vocab, gs__lexicon_enter, &t->lexicon);
  read_words(t, "form\ttags\tlemma\nthe\tDT\t\nMay\tNNP\tMay\nI\tDT\t\n", true);
  read_words(t, "form\ttag\tlemma\nsaid\tVBD\tsay\nsaid\tJJ\tsaid\nmen\tNNS\tman\nlay\tVBD\tlie\n",
             false);
  static const char lemmas[] = "lemma\tclasses\nclaim\tN|V\nlay\tV\nstop\tV|"
                               "N\nhop\tN|V\nhope\tV\nagree\tV\nparty\tN\ndeny\tV\nman\tN\nmay\tV\n";
  gs__err err;
  assert_int_equal(0, gs__lexicon_lemmas(&t->lexicon, "l.tsv", lemmas, strlen(lemmas), &err));
  *state = t;
  return 0;
}

static int tear_down(void **state) {
  tongue *t = *state;
  gs__vocab_free(t->vocab);
  gs__lexicon_dispose(&t->lexicon);
  gs__language_dispose(&t->language);
  gs__mem_free(t);
  return 0;
}

static const gs__form_info *info_of(tongue *t, const char *word) {
  gs__form f = gs__vocab_intern(t->vocab, word, strlen(word));
  gs__vocab_use(t->vocab, f);
  return gs__vocab_info(t->vocab, f);
}

/* lemma: of the first tag. */
static void expect(tongue *t, const char *word, uint64_t tags, uint8_t first, const char *lemma,
                   bool known) {
  const gs__form_info *f = info_of(t, word);
  if (f->tags != tags || f->first_tag != first || f->known != known)
    fail_msg("%s: tags %llx, first %d, known %d", word, (unsigned long long)f->tags, f->first_tag,
             f->known);
  for (uint8_t i = 0; i < f->lemma_count; i++)
    if (f->lemmas[i].tags >> first & 1) {
      assert_string_equal(gs__vocab_info(t->vocab, f->lemmas[i].form)->bytes, lemma);
      return;
    }
  if (*lemma) fail_msg("%s has no lemma", word);
}

#define BIT(tag) ((uint64_t)1 << (tag))

static void listed_words(void **state) {
  expect(*state, "the", BIT(DT), DT, "the", true);
  expect(*state, "men", BIT(NNS), NNS, "man", true);
  expect(*state, "said", BIT(VBD) | BIT(JJ), VBD, "say", true);
}

static void irregular_forms_let_lemmas_in(void **state) {
  expect(*state, "lay", BIT(VBD) | BIT(VB), VBD, "lie", true);
  const gs__form_info *f = info_of(*state, "lay");
  assert_int_equal(f->lemma_count, 2);
}

static void bare_lemmas_and_endings(void **state) {
  expect(*state, "claim", BIT(NN) | BIT(VB), NN, "claim", true);
  expect(*state, "claims", BIT(NNS), NNS, "claim", true);
  expect(*state, "claimed", BIT(VBD), VBD, "claim", true);
  expect(*state, "stopped", BIT(VBD), VBD, "stop", true);
  expect(*state, "agreed", BIT(VBD), VBD, "agree", true);
  expect(*state, "parties", BIT(NNS), NNS, "party", true);
  expect(*state, "denying", BIT(VBG), VBG, "deny", true);
  expect(*state, "partying", BIT(NN), NN, "partying", false); /* party is no verb here */
}

/* Here -ed is rather put behind a word than behind a silent e: the language says in which order its endings are tried,
 * and what the lemma is before all does not matter. */
static void earlier_ending_holds(void **state) {
  expect(*state, "hoped", BIT(VBD), VBD, "hop", true);
}

static void capitals_are_names_too(void **state) {
  expect(*state, "Claim", BIT(NN) | BIT(VB) | BIT(NNP), NN, "claim", true);
  expect(*state, "Zenda", BIT(NNP), NNP, "", false);
  expect(*state, "THE", BIT(DT) | BIT(NNP), DT, "the", true);
  expect(*state, "May", BIT(NNP), NNP, "May", true);
  expect(*state, "may", BIT(VB), VB, "may", true);
  expect(*state, "I", BIT(DT) | BIT(NNP), DT, "I", true);
}

static void guesses(void **state) {
  expect(*state, "glimorous", BIT(JJ), JJ, "glimorous", false);
  expect(*state, "glimor", BIT(NN), NN, "glimor", false);
  expect(*state, "ous", BIT(NN), NN, "ous", false); /* an ending alone is no word */
  expect(*state, "un-claimed", BIT(VBD), VBD, "un-claim", false);
  expect(*state, "x-", BIT(NN), NN, "x-", false);
}

/* A language whose nouns have capitals guesses them by their endings; all others are names. */
static void guesses_for_capitals(void **state) {
  expect(*state, "Dunkelheit", BIT(NN) | BIT(NNP), NN, "dunkelheit", false);
  expect(*state, "Dunkel", BIT(NNP), NNP, "", false);
  expect(*state, "Glimorous", BIT(NNP), NNP, "", false);
}

/* What is folded in a text is folded in the tables. */
static void folded_spellings(void **state) {
  tongue *t = *state;
  static const char lemmas[] = "lemma\tclasses\ngroß\tN\nstraße\tN\n";
  gs__err err;
  assert_int_equal(0, gs__lexicon_lemmas(&t->lexicon, "g.tsv", lemmas, strlen(lemmas), &err));
  read_words(t, "form\ttag\tlemma\nhieß\tVBD\theißen\n", false);
  expect(t, "hieß", BIT(VBD), VBD, "heissen", true);
  expect(t, "Hieß", BIT(VBD) | BIT(NNP), VBD, "heissen", true);
  expect(t, "hiess", BIT(VBD), VBD, "heissen", true);
  expect(t, "groß", BIT(NN), NN, "gross", true);
  expect(t, "Straßes", BIT(NNS) | BIT(NNP), NNS, "strasse", true);
}

/* In whatever order they come, the last line of a lemma counts. */
static void lemmas_that_come_again(void **state) {
  tongue *t = *state;
  static const char lemmas[] =
      "lemma\tclasses\nblau\tN\nblau\tV\ngross\tV\nkahl\tN\ngroß\tN\nkahl\tV\nahn\tV\nahn\tN\n";
  gs__err err;
  assert_int_equal(0, gs__lexicon_lemmas(&t->lexicon, "g.tsv", lemmas, strlen(lemmas), &err));
  expect(t, "blau", BIT(VB), VB, "blau", true);
  expect(t, "gross", BIT(NN), NN, "gross", true);
  expect(t, "kahl", BIT(VB), VB, "kahl", true);
  expect(t, "ahn", BIT(NN), NN, "ahn", true);
}

static void forms_worked_out_by_a_pack(void **state) {
  tongue *t = *state;
  gs__lexicon_form(&t->lexicon, (gs__cell){"gesagt", 6}, (gs__cell){"sagen", 5}, BIT(VBD), VBD);
  expect(t, "gesagt", BIT(VBD), VBD, "sagen", true);
}

static bool teach(tongue *t, const char *word, uint8_t tag) {
  return gs__lexicon_teach(&t->lexicon, word, strlen(word), BIT(tag));
}

static void what_no_table_has_is_taught(void **state) {
  tongue *t = *state;
  assert_true(teach(t, "clubgoer", NN));
  assert_true(teach(t, "defund", VB));
  assert_true(teach(t, "stra\u00dfler", NN));
  assert_false(teach(t, "clubgoer", NN));   /* once */
  expect(t, "clubgoer", BIT(NN), NN, "clubgoer", true);
  expect(t, "clubgoers", BIT(NNS), NNS, "clubgoer", true);
  expect(t, "Clubgoers", BIT(NNS) | BIT(NNP), NNS, "clubgoer", true);
  expect(t, "defunded", BIT(VBD), VBD, "defund", true);
  expect(t, "strasslers", BIT(NNS), NNS, "strassler", true);
}

static void of_two_classes_the_order_does_not_matter(void **state) {
  tongue *t = *state;
  assert_true(teach(t, "zorb", VB) && teach(t, "zorb", NN) && teach(t, "blorb", NN) && teach(t, "blorb", VB));
  expect(t, "zorb", BIT(VB) | BIT(NN), NN, "zorb", true);
  expect(t, "blorb", BIT(VB) | BIT(NN), NN, "blorb", true);
  expect(t, "zorbing", BIT(VBG), VBG, "zorb", true);
}

static void another_class_is_for_the_forms(void **state) {
  tongue *t = *state;
  assert_true(teach(t, "party", VB) && teach(t, "deny", NN));
  expect(t, "party", BIT(NN), NN, "party", true);
  expect(t, "partying", BIT(VBG), VBG, "party", true);
  expect(t, "denies", BIT(NNS), NNS, "deny", true);
  expect(t, "deny", BIT(VB), VB, "deny", true);
  assert_true(teach(t, "man", VB));
  add_ending(t, "s", "", 'V', 1 << VBG, false);
  expect(t, "mans", BIT(NNS), NNS, "man", true);   /* what a table knows stays alone */
}

/* A word has room for four classes: the fifth is no lesson, wherever its letter comes among them. */
static void a_fifth_class_is_not_taught(void **state) {
  static const struct { int letter; uint8_t tag; } more[] = {{'A', PUNCT}, {'J', JJ}, {'W', DT}};
  tongue *t = *state;
  for (size_t i = 0; i < sizeof more / sizeof *more; i++) {
    t->lexicon.class_tags[more[i].letter] = BIT(more[i].tag);
    t->lexicon.class_first[more[i].letter] = more[i].tag;
  }
  assert_true(teach(t, "zorb", NN) && teach(t, "zorb", VB) && teach(t, "zorb", JJ) && teach(t, "zorb", PUNCT));
  assert_false(teach(t, "zorb", DT));    /* the last in order */
  assert_true(teach(t, "blorb", NN) && teach(t, "blorb", VB) && teach(t, "blorb", JJ) && teach(t, "blorb", DT));
  assert_false(teach(t, "blorb", PUNCT));   /* the first */
  assert_false(teach(t, "blorb", DT));
  assert_int_equal(t->lexicon.lessons, 8);
}

static void what_is_known_stays_as_it_is(void **state) {
  static const struct { const char *word; uint8_t tag; } none[] = {
      {"party", NN}, {"said", NN}, {"agreed", NN}, {"claims", NN},   /* known, in some form */
      {"grumbled", VB}, {"goods", NN},   /* a form of a word that may yet be taught */
      {"UN", NN}, {"Bank", NN}, {"a1b", NN}, {"co-op", NN}, {"ox", NN}, {"", NN}, {"zorb", DT}};
  tongue *t = *state;
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    if (teach(t, none[i].word, none[i].tag)) fail_msg("\"%s\" was taught", none[i].word);
  expect(t, "party", BIT(NN), NN, "party", true);
}

static void hyphened_words_have_the_lemma_of_their_last_part(void **state) {
  expect(*state, "co-claims", BIT(NNS), NNS, "co-claim", false);
  expect(*state, "self-agreed", BIT(VBD), VBD, "self-agree", false);
  expect(*state, "vice-men", BIT(NNS), NNS, "vice-man", false);
}

static void tables_with_faults(void **state) {
  static const struct {
    const char *text;
    bool closed;
    int line;
    const char *message;
  } cases[] = {{"form\ttags\tlemma\na\tXX\t\n", true, 2, "unknown tag \"XX\""},
               {"form\ttag\n", false, 1, "the table lacks the column \"lemma\""},
               {"form\ttag\tlemma\n", true, 1, "the table lacks the column \"tags\""},
               {"form\ttags\tlemma\na\tDT\t\tb\n", true, 2, "4 cells in a table of 3 columns"}};
  tongue *t = *state;
  gs__err err;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    assert_int_equal(GS_EPACK, gs__lexicon_words(&t->lexicon, "w.tsv", cases[i].text,
                                                 strlen(cases[i].text), cases[i].closed, &err));
    assert_string_equal(err.message, cases[i].message);
    assert_string_equal(err.file, "w.tsv");
    assert_int_equal(err.line, cases[i].line);
  }
  assert_int_equal(GS_EPACK,
                   gs__lexicon_lemmas(&t->lexicon, "l.tsv", "lemma\tclasses\na\tQ\n", 18, &err));
  assert_string_equal(err.message, "unknown word class \"Q\"");
  assert_int_equal(GS_EPACK, gs__lexicon_lemmas(&t->lexicon, "l.tsv", "", 0, &err));
}

#define WITH_TONGUE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {WITH_TONGUE(listed_words),
                                     WITH_TONGUE(irregular_forms_let_lemmas_in),
                                     WITH_TONGUE(bare_lemmas_and_endings),
                                     WITH_TONGUE(earlier_ending_holds),
                                     WITH_TONGUE(capitals_are_names_too),
                                     WITH_TONGUE(guesses),
                                     WITH_TONGUE(guesses_for_capitals),
                                     WITH_TONGUE(folded_spellings),
                                     WITH_TONGUE(lemmas_that_come_again),
                                     WITH_TONGUE(forms_worked_out_by_a_pack),
                                     WITH_TONGUE(what_no_table_has_is_taught),
                                     WITH_TONGUE(of_two_classes_the_order_does_not_matter),
                                     WITH_TONGUE(a_fifth_class_is_not_taught),
                                     WITH_TONGUE(another_class_is_for_the_forms),
                                     WITH_TONGUE(what_is_known_stays_as_it_is),
                                     WITH_TONGUE(hyphened_words_have_the_lemma_of_their_last_part),
                                     WITH_TONGUE(tables_with_faults)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
