/* part: what is known of a part is what there would be to know of it written out. */
#include "match_lab.h"

static const struct {
  const char *part, *text;
} parts[] = {{"words", "a | b | said"},        {"lists", "(it | <say>) that"},  {"deep", "[det]? &lists &words*"},
             {"slots", "({x: a} | b) c"},      {"none", "a? [noun]*"},          {"layer", "Actor with (it | said)"},
             {"many", "(a b | c d | e{2,5})+"}};

static const char *const patterns[][2] = {
    {"&words that", "(a | b | said) that"},
    {"&words* &lists", "(a | b | said)* ((it | <say>) that)"},
    {"{h: &deep} | a", "{h: [det]? ((it | <say>) that) (a | b | said)*} | a"},
    {"a {h: b} &slots &slots?", "a {h: b} (({x: a} | b) c) (({x: a} | b) c)?"},
    {"&none {h: &layer}", "(a? [noun]*) {h: Actor with (it | said)}"},
    {"&many{2,4} {h: it} &many", "((a b | c d | e{2,5})+){2,4} {h: it} ((a b | c d | e{2,5})+)"},
};

static void expect_alike(const gs__pattern *p, const gs__pattern *q) {
  assert_int_equal(p->required_count, q->required_count);
  assert_memory_equal(p->required, q->required, p->required_count * sizeof *p->required);
  assert_int_equal(p->need_count, q->need_count);
  for (uint32_t i = 0; i < p->need_count; i++) {
    const gs__need *a = p->needs + i, *b = q->needs + i;
    assert_true(a->tags == b->tags && a->shapes == b->shapes && a->layers == b->layers);
    assert_int_equal(a->word_count, b->word_count);
    assert_int_equal(a->list_count, b->list_count);
    if (a->word_count) assert_memory_equal(a->words, b->words, a->word_count * sizeof *a->words);
    if (a->list_count) assert_memory_equal(a->lists, b->lists, a->list_count * sizeof *a->lists);
  }
  assert_int_equal(p->required_first, q->required_first);
  assert_int_equal(p->layers, q->layers);
  assert_int_equal(p->specificity, q->specificity);
  assert_int_equal(p->head, q->head);
  assert_int_equal(p->slot_count, q->slot_count);
  assert_memory_equal(p->slots, q->slots, p->slot_count * sizeof *p->slots);
  assert_int_equal(!p->right, !q->right);   /* measured, or tried */
}

static void a_part_is_known_as_it_is_written(void **state) {
  lab *l = *state;
  lab_entry(l, "say", "say", NULL, NULL);
  lab_type(l, "Actor");
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    gs__vec_push(&l->plan->parts, ((gs__part){.name = parts[i].part, .text = parts[i].text}));
  for (int round = 0; round < 2; round++)
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++)
      expect_alike(lab_pattern(l, patterns[i][0], "h"), lab_pattern(l, patterns[i][1], "h"));
}

/* One that translation may refuse is tried wherever it stands. */
static void a_part_that_may_be_too_large(void **state) {
  lab *l = *state;
  gs__vec_push(&l->plan->parts, ((gs__part){.name = "large", .text = "((a b{64}){64} (c d{64}){64})?"}));
  assert_non_null(strstr(lab_fault(l, "a &large"), "the pattern is too large"));
  assert_string_equal(lab_fault(l, "a b"), "");
  assert_non_null(strstr(lab_fault(l, "b &large"), "the pattern is too large"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_LAB(a_part_is_known_as_it_is_written),
      IN_LAB(a_part_that_may_be_too_large)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
