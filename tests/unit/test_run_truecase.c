/* Words of a headline in title case: names if the article writes them with a capital inside sentences. */
#include "run_lab.h"

/* Tags of the first tokens: "NNP VBZ". */
static const char *tags(lab *l, uint32_t count) {
  gs__str_clear(&l->out);
  for (uint32_t i = 0; i < count; i++)
    gs__str_printf(&l->out, "%s%s", i ? " " : "", l->plan->language.tags[l->run->doc->token_tag[i]]);
  return gs__str_get(&l->out);
}

static void expect(lab *l, const char *text, uint32_t count, const char *want) {
  lab_read(l, text);
  const char *have = tags(l, count);
  if (strcmp(have, want) != 0) fail_msg("%s\n  tags:     %s\n  expected: %s", text, have, want);
}

static void the_article_tells(void **state) {
  lab *l = *state;
  l->plan->language.headline_tokens = 20;
  expect(l, "Point Denied Claim\n\nHe said that Point lied.", 3, "NNP VBD NN");
  expect(l, "Point Denied Claim\n\nHe said that the point lied.", 3, "NN VBD NN");
  expect(l, "Point Denied Claim\n\nThey said that Point laid the point. The point lied.", 3, "NN VBD NN");
  expect(l, "Point Denied Claim\n\nPoint denied it. \"Point lied.\"", 3, "NN VBD NN");
}

static void unknown_words_stay(void **state) {
  lab *l = *state;
  l->plan->language.headline_tokens = 20;
  expect(l, "Okoro Denied Claim\n\nHe lied.", 3, "NNP VBD NN");
}

static void elsewhere_nothing_changes(void **state) {
  lab *l = *state;
  expect(l, "Point Denied Claim\n\nHe said that Point lied.", 3, "NN VBD NN");   /* no headlines in this language */
  l->plan->language.headline_tokens = 20;
  expect(l, "Point denied the claim that they laid\n\nHe said that Point lied.", 3, "NN VBD DT");
}

int main(void) {
  const struct CMUnitTest tests[] = {IN_LAB(the_article_tells), IN_LAB(unknown_words_stay),
                                     IN_LAB(elsewhere_nothing_changes)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
