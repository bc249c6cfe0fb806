/* Can a condition hold where a pattern matches, and does it hold wherever that matches? Each proof is held against made
 * texts. */
#include "match/cover.h"
#include "match/meet.h"
#include "match_lab.h"

static gs__pattern *condition_of(lab *l, const char *text, const gs__pattern *of) {
  gs__pattern *p;
  gs__err err = {0};
  if (gs__pattern_condition(&p, &l->plan->names, text, strlen(text), of->slots, of->slot_count, false, &err) == 0)
    return p;
  fail_msg("%s: %s", text, err.message);
  return NULL;
}

static bool may_meet(lab *l, const char *pattern, const char *condition) {
  gs__pattern *p = lab_pattern(l, pattern, NULL), *c = condition_of(l, condition, p);
  gs__tracks *a = gs__tracks_new(p), *b = gs__tracks_condition(c, false);
  bool yes = !b || gs__may_meet(a, b, c->refers);
  gs__tracks_free(a);
  gs__tracks_free(b);
  return yes;
}

static bool always(lab *l, const char *pattern, const char *condition) {
  gs__pattern *p = lab_pattern(l, pattern, NULL), *c = condition_of(l, condition, p);
  gs__tracks *a = gs__tracks_new(p), *b = gs__tracks_condition(c, true);
  bool yes = b && gs__covers(b, a);
  gs__tracks_free(a);
  gs__tracks_free(b);
  return yes;
}

typedef struct row {
  const char *pattern, *condition;
} row;

static void never(void **state) {
  lab *l = *state;
  lab_fill(l);
  static const row rows[] = {
      {"{w: keeper} fed", "never"},       {"{w: keeper} fed", "fed keeper"},      {"a (b | c) d", "b c"},
      {"a (b | c)", "(d | e)"},           {"a b? c", "b b"},                      {"a{2}", "a{3}"},
      {"a 'May'", "'may'"},               {"[noun] [noun]", "[verb]"},                {"a [not noun]", "a [noun]"},
      {"a b", "^ c"},                     {"{w: a} b", "{w: b}"},                 {"{w: a} b", "{w} c"},
      {"{w: a} {x: b}", "{x} {w}"},       {"{w: a b}", "{w: b ...}"},             {"{w: a} {x: b}", "{w} c {x}"},
      {"a b", "Actor a"},           {"a ...2 b", "a c c c b"},              {"[noun past]", "[verb]"},
      {"{w: (a | b)+}", "{w: ... c}"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (may_meet(l, rows[i].pattern, rows[i].condition))
      fail_msg("%s may hold in %s", rows[i].condition, rows[i].pattern);
}

static void perhaps(void **state) {
  lab *l = *state;
  lab_fill(l);
  static const row rows[] = {
      {"{w: keeper} fed", "fed"},      {"{w: keeper} fed", "never {w}"},   {"{w: keeper} fed", "{w} fed the"},
      {"{w: keeper} fed", "{w: [noun]}"}, {"a ... b", "never"},             {"a ...2 b", "a c c b"},
      {"Actor fed", "never fed"},      {"a <say> b", "out b"},             {"a [noun]", "never"},
      {"a [verb]", "[past]"},          {"a 'May'", "may"},                 {"a may", "'May'"},
      {"a /b.*/", "bc"},               {"a [lemma=say]", "said"},          {"a b", "(b | c)"},
      {"a b", "b?"},                   {"{w: a}? b", "{w}"},               {"{w: a} b {w: c}", "{w} d"},
      {"np with b", "c"},              {"a b", "^ b"},                     {"a b", "np"},
      {"a [noun]", "[can=VB]"},        {"a b", "b ... $"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (!may_meet(l, rows[i].pattern, rows[i].condition))
      fail_msg("%s never holds in %s", rows[i].condition, rows[i].pattern);
}

static void ever(void **state) {
  lab *l = *state;
  lab_fill(l);
  static const row rows[] = {
      {"{w: keeper} fed", "{w} fed"},  {"{w: keeper} fed", "fed"},         {"{w: keeper} fed", "{w}"},
      {"{w: keeper} fed", "{w: keeper}"}, {"a (b | c) d", "(b | c | d)"},  {"a [noun past] b", "[noun]"},
      {"a ...3 b", "a ... b"},         {"^ a b", "b"},                     {"Actor b", "Actor"},
      {"[Actor kind=x] b", "Actor b"}, {"a {w: Actor} b", "{w} b"},        {"a <say plain>", "<say>"},
      {"a+ b", "a b"},                 {"{x: {w: a} b} c", "{w} b c"},     {"a {w: np}", "{w: np}"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (!always(l, rows[i].pattern, rows[i].condition))
      fail_msg("%s holds not ever in %s", rows[i].condition, rows[i].pattern);
}

static void not_ever(void **state) {
  lab *l = *state;
  lab_fill(l);
  static const row rows[] = {
      {"a b? c", "b"},      {"a (b | c)", "b"},   {"{w: a}? b", "{w}"}, {"{w: a} b", "{w} c"}, {"a b", "^ a"},
      {"a [noun]", "[noun past]"}, {"a b", "c?"}, {"a b", "x{0,2}"},    {"a Actor", "np"},
      {"a <say>", "<say plain>"}, {"a b", "^"},         {"{w: a b} c", "{w: a}"}, {"{w: a} b", "c {w}"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (always(l, rows[i].pattern, rows[i].condition))
      fail_msg("%s holds ever in %s", rows[i].condition, rows[i].pattern);
}

/* ---- made patterns, conditions and texts ---- */

static uint32_t seed = 11;

static uint32_t pick(uint32_t n) {
  seed = seed * 1664525 + 1013904223;
  return (seed >> 16) % n;
}

static void make(gs__str *out, uint32_t most, bool refers) {
  static const char *const atoms[] = {"ab", "cd", "(ab | cd)", "(cd ef | ab)", "[word]", "ef"};
  static const char *const more[] = {"", "", "", "?", "*", "+", "{1,2}"};
  uint32_t n = 1 + pick(most), slot = pick(n);
  gs__str_clear(out);
  for (uint32_t i = 0; i < n; i++) {
    bool is_slot = refers && i == slot;
    if (i) gs__str_putc(out, ' ');
    if (is_slot) gs__str_puts(out, most == 4 ? "{x: " : pick(2) ? "{x}" : "{x: ");
    bool open = !is_slot || out->at[out->len - 1] != '}';
    if (open) gs__str_printf(out, "%s%s%s", atoms[pick(6)], is_slot ? "" : more[pick(7)], is_slot ? "}" : "");
  }
}

typedef struct trial {
  lab *l;
  const gs__pattern *condition;
  int held, not_held;
} trial;

static void try(const gs__found *f, void *payload) {
  trial *t = payload;
  gs__lattice *lattice = &t->l->run->lattice;
  bool yes = t->condition->refers ? gs__match_within(t->condition, lattice, 0, t->l->run->doc->token_count, f)
                                  : gs__match_within(t->condition, lattice, f->start, f->end, f);
  if (yes) t->held++;
  else t->not_held++;
}

static void try_texts(trial *t, const gs__pattern *p) {
  static const char *const words[] = {"ab", "cd", "ef", "gh"};
  gs__str text = {0};
  for (int k = 0; k < 20; k++) {
    gs__str_clear(&text);
    for (uint32_t i = 0, n = 1 + pick(8); i < n; i++) gs__str_printf(&text, "%s%s", i ? " " : "", words[pick(4)]);
    lab_read(t->l, gs__str_get(&text));
    gs__match_all(p, &t->l->run->lattice, 0, t->l->run->doc->token_count, try, t);
  }
  gs__str_dispose(&text);
}

static void every_proof_is_true(void **state) {
  lab *l = *state;
  gs__str pattern = {0}, condition = {0};
  int nevers = 0, evers = 0;
  lab_read(l, "ab");
  for (int i = 0; i < 3000; i++) {
    gs__err err;
    bool refers = pick(2);
    make(&pattern, 4, true);
    make(&condition, 3, refers);
    const gs__pattern *p = lab_compile(l, gs__str_get(&pattern), NULL, &err);
    if (!p) continue;
    bool no = !may_meet(l, gs__str_get(&pattern), gs__str_get(&condition));
    bool yes = always(l, gs__str_get(&pattern), gs__str_get(&condition));
    trial t = {.l = l, .condition = condition_of(l, gs__str_get(&condition), p)};
    if (no || yes) try_texts(&t, p);
    if ((no && t.held) || (yes && t.not_held))
      fail_msg("%s: %s %s", gs__str_get(&pattern), gs__str_get(&condition), no ? "may hold" : "may not hold");
    nevers += no;
    evers += yes;
  }
  assert_true(nevers > 100 && evers > 100);
  gs__str_dispose(&pattern);
  gs__str_dispose(&condition);
}

int main(void) {
  const struct CMUnitTest all[] = {IN_LAB(never), IN_LAB(perhaps), IN_LAB(ever), IN_LAB(not_ever),
                                   IN_LAB(every_proof_is_true)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
