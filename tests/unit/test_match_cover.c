/* Is all that a pattern matches matched by another? Each yes is held against made texts. */
#include "match/cover.h"
#include "match_lab.h"

static bool covers(lab *l, const char *wide, const char *narrow, const char *head) {
  gs__tracks *a = gs__tracks_new(lab_pattern(l, wide, head)), *b = gs__tracks_new(lab_pattern(l, narrow, head));
  bool yes = a && b && gs__covers(a, b);
  gs__tracks_free(a);
  gs__tracks_free(b);
  return yes;
}

static void yes(void **state) {
  lab *l = *state;
  lab_fill(l);
  static const char *const pairs[][2] = {
      {"a (b | b)", "a b"}, {"a b", "a (b | b)"}, {"a (b | c)", "a (c | b)"}, {"a (b | c)", "a c"},
      {"a? b", "b"}, {"a? b", "a b"}, {"a* b", "a a b"}, {"a* b", "a{0,3} b"}, {"a+ b", "a* a b"},
      {"a{1,4}", "a{2,3}"}, {"(a b?)+", "a a b a"}, {"a ... b", "a c d b"}, {"a ...4 b", "a ...3 b"},
      {"a (b (c | d) | e)", "a b d"}, {"(a | b) (c | d)", "(a c | b d)"}, {"a?? b", "a? b"}, {"a? b?", "b"},
      {"[verb]", "[verb past]"}, {"[verb]", "[past]"}, {"[not past]", "[noun]"},
      {"may", "'May'"}, {"<say>", "<say plain>"}, {"<say not strong>", "<say not group=strong|plain>"},
      {"<say group=plain|strong>", "<say plain>"}, {"[<say>]", "[<say> past]"}, {"Actor", "[Actor kind=state]"},
      {"Actor", "Actor with a"}, {"Actor with (a | b)", "Actor with b"}, {"a", "^ a"}, {"a $", "^ a $"},
      {"{x: a? b} c", "{x: b} c"}, {"{x: a} b?", "{x: a} b"}, {"{x: a} {y: b}?", "{x: a} {y: b}"},
      {"({x: a} | b){2}", "b {x: a}"},
  };
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
    if (!covers(l, pairs[i][0], pairs[i][1], NULL))
      fail_msg("%s does not cover %s", pairs[i][0], pairs[i][1]);
}

static void no(void **state) {
  lab *l = *state;
  lab_fill(l);
  static const char *const pairs[][2] = {
      {"a b", "a"}, {"a", "a b"}, {"a??", "a"}, {"a* b??", "b"}, {"a b", "a (b | c)"}, {"a b", "a b?"},
      {"a{2,3}", "a{1,3}"}, {"a{1,3}", "a+"},
      {"a ...3 b", "a ...4 b"}, {"(a c | b d)", "(a | b) (c | d)"}, {"[verb past]", "[verb]"},
      {"[not noun]", "[noun]"}, {"[noun]", "[not verb]"}, {"[can=VB]", "[verb]"}, {"'May'", "may"},
      {"<say plain>", "<say>"}, {"<say plain>", "<say not strong>"},
      {"<say not group=strong|plain>", "<say not strong>"},
      {"[<say> past]", "[<say>]"}, {"<say>", "[<say>]"}, {"[Actor kind=state]", "Actor"},
      {"[Actor kind=state]", "[Actor kind=igo]"}, {"Actor with a", "Actor"}, {"Actor with a", "Actor with (a | b)"},
      {"np", "Actor"}, {"^ a", "a"}, {"^ a", "^^ a"}, {"a b", "{x: a} b"}, {"{x: a} b", "a b"},
      {"{x: a} b", "{y: a} b"}, {"{x: a b}", "{x: a} b"}, {"/a.*/", "/a/"}, {"/a.*/", "abc"}, {"[quoted]", "a"},
  };
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
    if (covers(l, pairs[i][0], pairs[i][1], NULL)) fail_msg("%s covers %s", pairs[i][0], pairs[i][1]);
}

/* A pattern that is too large to be followed covers nothing. */
static void large(void **state) {
  assert_false(covers(*state, "((a b){60} c){30}", "((a b){60} c){30}", NULL));
}

/* ---- made patterns and texts ---- */

static uint32_t seed = 7;

static uint32_t pick(uint32_t n) {
  seed = seed * 1664525 + 1013904223;
  return (seed >> 16) % n;
}

static void make_pattern(gs__str *out, int depth) {
  static const char *const atoms[] = {"ab", "cd", "ef", "ab cd", "(ab | cd)", "[word]"};
  static const char *const more[] = {"", "", "", "?", "*", "+", "{1,2}", "?? ", "*? "};
  uint32_t n = 1 + pick(3);
  for (uint32_t i = 0; i < n; i++) {
    bool bracket = depth && !pick(3);
    if (out->len && out->at[out->len - 1] != '(') gs__str_putc(out, ' ');
    gs__str_putc(out, '(');
    if (bracket) {
      make_pattern(out, depth - 1);
      gs__str_puts(out, " | ");
    }
    if (bracket) make_pattern(out, depth - 1);
    else gs__str_puts(out, atoms[pick(6)]);
    gs__str_printf(out, ")%s", more[pick(9)]);
  }
}

static void make_text(gs__str *out) {
  static const char *const words[] = {"ab", "cd", "ef", "gh"};
  for (uint32_t i = 0, n = 1 + pick(7); i < n; i++) gs__str_printf(out, "%s%s", i ? " " : "", words[pick(4)]);
}

typedef struct marks {
  bool taken[16], begins[16];
} marks;

static void mark(const gs__found *found, void *payload) {
  marks *m = payload;
  m->begins[found->start] = true;
  for (uint32_t t = found->start; t < found->end; t++) m->taken[t] = true;
}

static marks marks_of(lab *l, const char *pattern) {
  marks m = {{false}, {false}};
  gs__match_all(lab_pattern(l, pattern, NULL), &l->run->lattice, 0, l->run->doc->token_count, mark, &m);
  return m;
}

/* Where the narrow one matches, the wide one does, or has taken the place in a match that began before. */
static void hold_against_text(lab *l, const char *wide, const char *narrow) {
  gs__str text = {0};
  make_text(&text);
  lab_read(l, gs__str_get(&text));
  marks a = marks_of(l, wide), b = marks_of(l, narrow);
  for (int i = 0; i < 16; i++)
    if (b.begins[i] && !a.taken[i]) fail_msg("%s covers %s, but not in %s", wide, narrow, gs__str_get(&text));
  gs__str_dispose(&text);
}

static void every_yes_is_true(void **state) {
  lab *l = *state;
  gs__str wide = {0}, narrow = {0};
  int yes = 0;
  lab_read(l, "ab");
  for (int i = 0; i < 4000 && yes < 300; i++) {
    gs__err err;
    gs__str_clear(&wide);
    gs__str_clear(&narrow);
    make_pattern(&wide, 2);
    make_pattern(&narrow, 1);
    if (!lab_compile(l, gs__str_get(&wide), NULL, &err) || !lab_compile(l, gs__str_get(&narrow), NULL, &err)) continue;
    if (!covers(l, gs__str_get(&wide), gs__str_get(&narrow), NULL)) continue;
    yes++;
    for (int k = 0; k < 30; k++) hold_against_text(l, gs__str_get(&wide), gs__str_get(&narrow));
  }
  assert_true(yes > 100);
  gs__str_dispose(&wide);
  gs__str_dispose(&narrow);
}

int main(void) {
  const struct CMUnitTest all[] = {IN_LAB(yes), IN_LAB(no), IN_LAB(large), IN_LAB(every_yes_is_true)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
