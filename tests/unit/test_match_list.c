/* Word lists: entries, forms, case, features, and what a scan of a text finds. */
#include "match_lab.h"

#include <stdio.h>

#include "base/hash.h"

static const char *hits(lab *l) {
  gs__str_clear(&l->out);
  for (size_t i = 0; i < l->run->hits.len; i++) {
    gs__hit h = l->run->hits.at[i];
    if (!gs__hit_fits(&l->plan->lists, l->run->doc, &h)) continue;
    if (l->out.len) gs__str_puts(&l->out, " | ");
    lab_add_text(l, h.start, h.end);
  }
  return gs__str_get(&l->out);
}

static void expect_hits(lab *l, const char *text, const char *want) {
  lab_read(l, text);
  assert_string_equal(hits(l), want);
}

static void longest_first_at_each_place(void **state) {
  lab *l = *state;
  lab_entry(l, "w", "White", NULL, NULL);
  lab_entry(l, "w", "White House", NULL, NULL);
  lab_entry(l, "w", "White House spokesman", NULL, NULL);
  lab_entry(l, "v", "House spokesman", NULL, NULL);
  expect_hits(l, "A White House spokesman",
              "White House spokesman | White House | White | House spokesman");
}

static void last_word_has_a_tag(void **state) {
  lab *l = *state;
  lab_entry(l, "w", "war claim", "loud", "noun");
  lab_entry(l, "w", "claim", NULL, "noun");
  lab_entry(l, "w", "point of the lie", NULL, NULL);
  lab_read(l, "a war claim, war claims, claims of a claim, the point of the lie.");
  lab_expect(l, "<w last=plural>", "war claims | claims");
  lab_expect(l, "<w last=NNS|NNP>", "war claims | claims");
  lab_expect(l, "<w loud last=plural>", "war claims");
  lab_expect(l, "<w not last=plural>", "war claim | claim | point of the lie");
  lab_expect(l, "a (<w last=plural> | <w last=singular>)", "a war claim | a claim");
  lab_expect(l, "[<w last=plural> noun]", "claims | claims");
}

static void case_as_the_entry_says(void **state) {
  lab *l = *state;
  lab_entry(l, "w", "May", NULL, NULL);
  lab_entry(l, "w", "peace deal", NULL, NULL);
  lab_entry(l, "w", "WHO", NULL, NULL);
  expect_hits(l, "May may MAY PEACE Deal peace deal who Who WHO",
              "May | MAY | PEACE Deal | peace deal | WHO");
}

static void inflects_first_last_or_marked_word(void **state) {
  lab *l = *state;
  lab_entry(l, "verbs", "point out", NULL, "verb");
  lab_entry(l, "nouns", "war claim", NULL, "noun");
  lab_entry(l, "marked", "claim~ of faith", NULL, "noun");
  expect_hits(l, "pointed out, war claims, claims of faith",
              "pointed out | war claims | claims of faith");
  expect_hits(l, "point outs, wars claim, claim of faiths", "");
  expect_hits(l, "the points out", ""); /* likeliest a noun */
}

static void add_any_tag(lab *l, const char *list, const char *entry, const char *inflect) {
  gs__lists *all = &l->plan->lists;
  uint32_t at = gs__lists_list(all, list, strlen(list)), row = gs__list_row(all, at, 1);
  gs__entry_how how = {.inflects = true,
                       .lemma_tags = gs__language_tag_mask(&l->plan->language, inflect, strlen(inflect))};
  gs__err err = {0};
  assert_int_equal(0, gs__list_add(all, at, row, entry, strlen(entry), &l->plan->language, &how, &err));
}

/* Whatever the tagger says, "claimed" is no form of the noun. */
static void inflects_in_its_class_only(void **state) {
  lab *l = *state;
  add_any_tag(l, "nouns", "claim", "noun");
  add_any_tag(l, "verbs", "claim", "verb");
  lab_read(l, "a claim, the claims, they claimed");
  lab_expect(l, "<nouns>", "claim | claims");
  lab_expect(l, "<verbs>", "claim | claims | claimed");
}

static void keeps_capitals_of_inflected_entries(void **state) {
  lab *l = *state;
  lab_entry(l, "w", "Nobel claim", NULL, "noun");
  expect_hits(l, "Nobel claims, nobel claims, NOBEL CLAIMS", "Nobel claims | NOBEL CLAIMS");
}

/* The lexicon gives a name that it does not know no lemma: it is its own, and has no other forms. */
static void names_stand_in_inflected_lists(void **state) {
  lab *l = *state;
  lab_entry(l, "w", "T-72", NULL, "noun");
  lab_entry(l, "w", "CEO", NULL, "noun");
  lab_entry(l, "w", "war CEO", NULL, "noun");
  expect_hits(l, "A T-72, the CEO, a war CEO.", "T-72 | CEO | war CEO | CEO");
  expect_hits(l, "A t-72, the ceo, some CEOs.", "");
}

static void never_across_sentences(void **state) {
  lab_entry(*state, "w", "no . he", NULL, NULL);
  lab_entry(*state, "w", "no he", NULL, NULL);
  expect_hits(*state, "He said no. He lied.", "");
}

static void features_of_rows(void **state) {
  lab *l = *state;
  gs__lists *all = &l->plan->lists;
  lab_entry(l, "w", "yes", "a|b", NULL);
  uint32_t list = (uint32_t)gs__lists_find(all, "w", 1);
  size_t more = gs__list_column(all, list, "force", 5, true);
  gs__list_set(all, list, 0, more, gs__plan_sym(l->plan, "3"));
  lab_entry(l, "w", "no", "c", NULL);
  const gs__entry *yes = all->entries.at + 1, *no = all->entries.at + 2;
  assert_int_equal(gs__list_cell(all, yes, gs__plan_sym(l->plan, "force")),
                   gs__plan_sym(l->plan, "3"));
  assert_int_equal(gs__list_cell(all, no, gs__plan_sym(l->plan, "force")), 0);
  assert_int_equal(gs__list_cell(all, yes, gs__plan_sym(l->plan, "nothing")), 0);
  gs__sym cell = gs__list_cell(all, yes, gs__plan_sym(l->plan, "group"));
  assert_true(gs__cell_has(all->symbols, cell, gs__plan_sym(l->plan, "a")));
  assert_true(gs__cell_has(all->symbols, cell, gs__plan_sym(l->plan, "b")));
  assert_false(gs__cell_has(all->symbols, cell, gs__plan_sym(l->plan, "c")));
  assert_int_equal(gs__list_column(all, list, "wrong", 5, false), GS__LIST_COLUMNS);
}

static void columns_have_a_limit(void **state) {
  lab *l = *state;
  char name[] = "c?";
  uint32_t list = gs__lists_list(&l->plan->lists, "w", 1);
  for (size_t i = 0; i < GS__LIST_COLUMNS; i++) {
    name[1] = (char)('a' + i);
    assert_int_equal(gs__list_column(&l->plan->lists, list, name, 2, true), i);
  }
  assert_int_equal(gs__list_column(&l->plan->lists, list, "more", 4, true), GS__LIST_COLUMNS);
}

static void entries_can_be_taken_out(void **state) {
  lab *l = *state;
  lab_entry(l, "w", "lie", NULL, "verb");
  lab_entry(l, "w", "deny", NULL, NULL);
  lab_entry(l, "v", "deny", NULL, NULL);
  assert_int_equal(1, gs__list_remove(&l->plan->lists, 0, "lie", 3, &l->plan->language));
  assert_int_equal(1, gs__list_remove(&l->plan->lists, 0, "deny", 4, &l->plan->language));
  assert_int_equal(0, gs__list_remove(&l->plan->lists, 0, "deny", 4, &l->plan->language));
  assert_int_equal(0, gs__list_remove(&l->plan->lists, 0, "", 0, &l->plan->language));
  expect_hits(l, "deny lie", "deny"); /* of the other list */
}

/* What a scan keeps of lists and of forms is made anew when lists change. */
static void scans_see_what_changed(void **state) {
  lab *l = *state;
  gs__lists *all = &l->plan->lists;
  expect_hits(l, "deny the war claims", "");
  lab_entry(l, "w", "the war", NULL, NULL);
  expect_hits(l, "deny the war claims", "the war");
  lab_entry(l, "w", "war", NULL, NULL);
  lab_entry(l, "w", "war claim", NULL, "noun");
  expect_hits(l, "deny the war claims", "the war | war claims | war");
  lab_entry(l, "w", "the war claims", NULL, NULL);
  expect_hits(l, "deny the war claims", "the war claims | the war | war claims | war");
  assert_int_equal(1, gs__list_remove(all, 0, "the war", 7, &l->plan->language));
  expect_hits(l, "deny the war claims", "the war claims | war claims | war");
  assert_int_equal(1, gs__list_remove(all, 0, "war", 3, &l->plan->language));
  assert_int_equal(1, gs__list_remove(all, 0, "war claim", 9, &l->plan->language));
  expect_hits(l, "the war claims the war", "the war claims");
  lab_entry(l, "v", "the war", NULL, NULL);
  expect_hits(l, "the war claims the war", "the war claims | the war | the war");
}

/* ---- entries that wait ---- */

static const char *const many[] = {
    "White House", "White House spokesman", "white", "Élysée Palace", "Écija", "Zürich",
    "China's parliament",
    "China", "Al-Azhar", "Al-Azhar mosque", "trade war", "Mr. Smith", "May", "claim~ of faith", "war", "WAR",
    "did n't", "İzmir", "Straße", "e-mail", "half-time", "24 hours"};
enum { MANY = sizeof many / sizeof *many };

static void add_later(lab *l, const char *text, bool inflects, bool plural) {
  gs__lists *all = &l->plan->lists;
  gs__err err = {0};
  gs__list_batch batch = {.list = gs__lists_list(all, "w", 1), .language = &l->plan->language,
                          .how = {.inflects = inflects, .marked_only = inflects}};
  uint32_t row = gs__list_row(all, batch.list, 1);
  uint32_t at = gs__list_batch_new(all, batch);
  assert_int_equal(0, gs__list_later(all, at, row, text, strlen(text), plural, &err));
}

/* Hits with the numbers of their entries. */
static void numbered(lab *l, gs__str *out) {
  gs__str_clear(out);
  for (size_t i = 0; i < l->run->hits.len; i++) {
    gs__hit h = l->run->hits.at[i];
    gs__str_printf(out, "%u-%u:%u ", h.start, h.end, h.entry);
  }
}

/* The same is found, under the same numbers, whether entries wait or not, in whatever order texts come. */
static void waiting_changes_nothing(void **state) {
  static const char *const texts[] = {
      "The White House spokesman saw the Élysée Palace.", "WHITE house, écija; ZÜRICH and Zürich",
      "China's parliament; china’s Parliament", "The Al-Azhar mosque and the al-azhar",
      "A trade war, a WAR, the claims of faith", "Mr. Smith did n't come in May, may",
      "izmir, İzmir, strasse, Straße",
      "E-mail at half-time; mail; 24 hours"};
  enum { TEXTS = sizeof texts / sizeof *texts };
  gs__str want = {0}, have = {0};
  lab *at_once = *state, *later = lab_new();
  at_once->plan->lists.at_once = true;
  for (size_t i = 0; i < MANY; i++) {
    add_later(at_once, many[i], true, false);
    add_later(later, many[i], true, false);
  }
  assert_true(later->plan->lists.edge_count < at_once->plan->lists.edge_count / 2);
  for (size_t i = TEXTS; i-- > 0;) {
    lab_read(at_once, texts[i]);
    lab_read(later, texts[i]);
    numbered(at_once, &want);
    numbered(later, &have);
    assert_string_equal(have.at, want.at);
    assert_true(want.len > 0);
  }
  gs__lists_settle(&later->plan->lists);
  assert_int_equal(later->plan->lists.edge_count, at_once->plan->lists.edge_count);
  gs__str_dispose(&want);
  gs__str_dispose(&have);
  lab_free(later);
}

static void plurals_wait_as_they_are(void **state) {
  lab *l = *state;
  add_later(l, "American", false, false);
  add_later(l, "American", false, true);
  add_later(l, "South African", false, true);
  expect_hits(l, "An American and Americans met South Africans and a South African.",
              "American | Americans | South Africans");
}

static void waiting_entries_can_be_taken_out(void **state) {
  lab *l = *state;
  gs__lists *all = &l->plan->lists;
  add_later(l, "peace deal", false, false);
  add_later(l, "peace", false, false);
  assert_int_equal(1, gs__list_remove(all, 0, "peace deal", 10, &l->plan->language));
  expect_hits(l, "a peace deal", "peace");
  gs__lists_again(all);
  expect_hits(l, "a peace deal", "peace");
}

/* What texts brought is forgotten, also the words of entries that entered: they enter again. */
static void entries_outlive_their_forms(void **state) {
  lab *l = *state;
  add_later(l, "brand new", false, false);
  add_later(l, "other", false, false);
  gs__plan_close(l->plan);
  expect_hits(l, "a brand new other", "brand new | other");
  lab_close(l);
  for (int i = 0; i < 200001; i++) {
    char word[16];
    size_t n = (size_t)snprintf(word, sizeof word, "w%dx", i);
    gs__vocab_intern(l->plan->vocab, word, n);
  }
  gs__plan_forget(l->plan);
  assert_int_equal(0, gs__vocab_find(l->plan->vocab, "w7x", 3));
  expect_hits(l, "w7x brand w8x new", "");
  expect_hits(l, "a brand new other", "brand new | other");
}

/* A hyphened word is cut by the lists that there were when it came. */
static void hyphened_words_wait_whole(void **state) {
  lab *l = *state;
  gs__lists *all = &l->plan->lists;
  add_later(l, "Novi-Sad mayor", false, false);
  add_later(l, "Novi", false, false);
  gs__list_cut(all, 0, GS__PARTS_FRONT);
  add_later(l, "Novi-Grad mayor", false, false);
  add_later(l, "Stari-Grad mayor", false, false);
  add_later(l, "mayor of Stari-Most", false, false);
  assert_true(all->waiting.at[all->waiting.len - 3].in);
  assert_false(all->waiting.at[all->waiting.len - 2].in);
  add_later(l, "Stari", false, false);
  add_later(l, "mayor of Stari-Slap", false, false);
  expect_hits(l, "the Stari-Grad mayor", "Stari-Grad mayor");
  expect_hits(l, "the Stari-Grad", "");
  expect_hits(l, "mayor of Stari-Most", "mayor of Stari-Most");
  expect_hits(l, "mayor of Stari-Slap", "mayor of Stari-Slap | Stari");
  expect_hits(l, "the Novi-Sad mayor", "Novi-Sad mayor");
  expect_hits(l, "the Novi-Grad mayor", "Novi-Grad mayor | Novi");
  expect_hits(l, "a Novi-born mayor", "Novi");
}

static void hyphened_before_a_capital(void **state) {
  lab *l = *state;
  gs__lists *all = &l->plan->lists;
  add_later(l, "pro", false, false);
  gs__list_cut(all, 0, GS__PART_FRONT_SMALL);
  expect_hits(l, "the pro-Novi mayor", "pro");
  expect_hits(l, "the pro-\xC3\x96rs mayor", "pro");
  expect_hits(l, "the pro-reform mayor", "");
  expect_hits(l, "the Pro-Novi mayor", "");
}

static void hyphened_behind_a_capital(void **state) {
  lab *l = *state;
  gs__lists *all = &l->plan->lists;
  add_later(l, "backed", false, false);
  gs__list_cut(all, 0, GS__PART_END_SMALL);
  expect_hits(l, "the Novi-backed mayor", "backed");
  expect_hits(l, "the Novi-Grad-backed mayor", "backed");
  expect_hits(l, "the \xC3\x96rs-backed mayor", "backed");
  expect_hits(l, "the state-backed mayor", "");
  expect_hits(l, "the Novi-Backed mayor", "");
  expect_hits(l, "the backed-Novi mayor", "");
}

static void refuses_what_is_no_entry(void **state) {
  lab *l = *state;
  gs__lists *all = &l->plan->lists;
  gs__entry_how how = {0};
  gs__err err;
  gs__str s = {0};
  uint32_t list = gs__lists_list(all, "w", 1), row = gs__list_row(all, list, 1);
  assert_int_equal(GS_EPACK, gs__list_add(all, list, row, " ", 1, &l->plan->language, &how, &err));
  assert_string_equal(err.message, "an entry without a word");
  for (int i = 0; i < 25; i++) gs__str_puts(&s, "a ");
  assert_int_equal(GS_EPACK,
                   gs__list_add(all, list, row, s.at, s.len, &l->plan->language, &how, &err));
  assert_string_equal(err.message, "an entry of more than 24 words");
  assert_int_equal(0,
                   gs__list_add(all, list, row, s.at, s.len - 2, &l->plan->language, &how, &err));
  gs__str_dispose(&s);
}

static void rows_know_their_file(void **state) {
  lab *l = *state;
  gs__lists *all = &l->plan->lists;
  uint32_t list = gs__lists_list(all, "w", 1);
  gs__list *t = all->list.at + list;
  t->file = "a.tsv";
  gs__list_row(all, list, 3);
  gs__list_row(all, list, 4);
  t->file = "b.tsv";
  gs__list_row(all, list, 9);
  assert_string_equal(gs__list_file(t, 0), "a.tsv");
  assert_string_equal(gs__list_file(t, 1), "a.tsv");
  assert_string_equal(gs__list_file(t, 2), "b.tsv");
  assert_int_equal(t->row_line.at[2], 9);
}

/* ---- against a naive search ---- */

static const char *const words[] = {"a1", "b1", "c1", "d1"};

static uint32_t next(uint64_t *state) {
  *state = gs__hash_mix(*state + 1);
  return (uint32_t)(*state >> 32);
}

static void write_words(gs__str *s, uint64_t *seed, uint32_t n) {
  gs__str_clear(s);
  for (uint32_t i = 0; i < n; i++) gs__str_printf(s, "%s%s", i ? " " : "", words[next(seed) % 4]);
}

static size_t count_naive(const gs__str *text, const gs__str *entry) {
  size_t n = 0;
  for (const char *p = text->at; (p = strstr(p, entry->at)); p++)
    n += p[entry->len] == ' ' || !p[entry->len];
  return n;
}

static void finds_what_a_naive_search_finds(void **state) {
  (void)state;
  enum { ENTRIES = 20 };
  uint64_t seed = 7;
  for (int round = 0; round < 100; round++) {
    lab *l = lab_new();
    gs__str entry[ENTRIES] = {{0}}, text = {0};
    for (size_t i = 0; i < ENTRIES; i++) {
      write_words(entry + i, &seed, 1 + next(&seed) % 4);
      lab_entry(l, "w", entry[i].at, NULL, NULL);
    }
    write_words(&text, &seed, 1 + next(&seed) % 30);
    lab_read(l, text.at);
    size_t have[ENTRIES + 1] = {0};
    for (size_t i = 0; i < l->run->hits.len; i++) have[l->run->hits.at[i].entry - 1]++;
    for (size_t i = 0; i < ENTRIES; i++) {
      assert_int_equal(have[i], count_naive(&text, entry + i));
      gs__str_dispose(entry + i);
    }
    for (size_t i = 1; i < l->run->hits.len; i++) {
      const gs__hit *a = l->run->hits.at + i - 1, *b = a + 1;
      assert_true(a->start < b->start || (a->start == b->start && a->end >= b->end));
    }
    gs__str_dispose(&text);
    lab_free(l);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {IN_LAB(longest_first_at_each_place),
                                     IN_LAB(last_word_has_a_tag),
                                     IN_LAB(case_as_the_entry_says),
                                     IN_LAB(inflects_first_last_or_marked_word),
                                     IN_LAB(inflects_in_its_class_only),
                                     IN_LAB(keeps_capitals_of_inflected_entries),
                                     IN_LAB(names_stand_in_inflected_lists),
                                     IN_LAB(never_across_sentences),
                                     IN_LAB(features_of_rows),
                                     IN_LAB(columns_have_a_limit),
                                     IN_LAB(entries_can_be_taken_out),
                                     IN_LAB(scans_see_what_changed),
                                     IN_LAB(waiting_changes_nothing),
                                     IN_LAB(plurals_wait_as_they_are),
                                     IN_LAB(waiting_entries_can_be_taken_out),
                                     IN_LAB(entries_outlive_their_forms),
                                     IN_LAB(hyphened_words_wait_whole),
                                     IN_LAB(hyphened_before_a_capital),
                                     IN_LAB(hyphened_behind_a_capital),
                                     IN_LAB(refuses_what_is_no_entry),
                                     IN_LAB(rows_know_their_file),
                                     cmocka_unit_test(finds_what_a_naive_search_finds)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
