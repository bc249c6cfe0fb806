/* How near a pattern comes: its elements laid against a text, and what stands where one fails. */
#include "match/partial.h"
#include "match_lab.h"

static void tell_step(lab *l, const gs__step *s) {
  static const char *const signs[] = {"+", "~", "!", "-"};
  if (l->out.len) gs__str_puts(&l->out, "; ");
  if (s->extra) gs__str_printf(&l->out, "%u more, ", s->extra);
  gs__str_printf(&l->out, "%s%.*s", signs[s->outcome], (int)s->element->node->text_len,
                 s->element->node->text);
  if (s->start == s->end) return;
  gs__str_printf(&l->out, "%s=", s->same ? " like" : "");
  lab_add_text(l, s->start, s->end);
}

/* "+np=the cat; !<say>=barked; -that": taken, failed with what stands there, failed with nothing
 * there, and
 * "~" passed over. */
static const char *lay(lab *l, const char *text, const char *pattern) {
  gs__arena arena = {0};
  gs__partial p;
  lab_read(l, text);
  gs__str_clear(&l->out);
  gs__aligner *a = gs__aligner_new(&arena, &l->plan->names, lab_pattern(l, pattern, NULL));
  gs__partial_find(a, &l->run->lattice, 0, l->run->doc->token_count, &arena, &p);
  assert_true(gs__partial_may_reach(a, &l->run->lattice, 0, l->run->doc->token_count, p.share));
  for (uint32_t i = 0; i < p.step_count; i++) tell_step(l, p.steps + i);
  if (p.faults) gs__str_printf(&l->out, " (%u of %u)", p.met, p.required);
  gs__arena_dispose(&arena);
  return gs__str_get(&l->out);
}

static void full(void **state) {
  lab *l = *state;
  assert_string_equal(lay(l, "He said that it lies", "he said that?"),
                      "+he=He; +said=said; +that?=that");
  assert_string_equal(lay(l, "He said it", "he said that? ...4 it"),
                      "+he=He; +said=said; ~that?; ~...4; +it=it");
  assert_string_equal(lay(l, "She said", "(he | she said)"), "+she=She; +said=said");
}

static void one_word(void **state) {
  lab *l = *state;
  assert_string_equal(lay(l, "He barked that it lies", "he said that it"),
                      "+he=He; !said=barked; +that=that; +it=it (3 of 4)");
  assert_string_equal(lay(l, "He said it lies", "he said that it"),
                      "+he=He; +said=said; -that; +it=it (3 of 4)");
  assert_string_equal(lay(l, "He says it", "he said it"), "+he=He; !said=says; +it=it (2 of 3)");
}

static void lists(void **state) {
  lab *l = *state;
  lab_entry(l, "say", "say", "plain", "verb");
  lab_entry(l, "say", "point out", "strong", "verb");
  assert_string_equal(lay(l, "He pointed out it", "he {cue: <say>} it"),
                      "+he=He; +<say>=pointed out; +it=it");
  assert_string_equal(lay(l, "He pointed out it", "he <say group=plain> it"),
                      "+he=He; !<say group=plain> like=pointed out; +it=it (2 of 3)");
  assert_string_equal(lay(l, "He barked it", "he <say> it"),
                      "+he=He; !<say>=barked; +it=it (2 of 3)");
}

static void gaps(void **state) {
  lab *l = *state;
  assert_string_equal(lay(l, "He said a b c it", "he said ...1 it"),
                      "+he=He; +said=said; +...1=a; 2 more, +it=it (3 of 3)");
  assert_string_equal(lay(l, "He soon said it", "he said it"),
                      "+he=He; 1 more, +said=said; +it=it (3 of 3)");
}

/* Without a limit: as far as it must, and no farther. */
static void gaps_without_end(void **state) {
  lab *l = *state;
  assert_string_equal(lay(l, "He said a b c it", "he ... it"), "+he=He; +...=said a b c; +it=it");
  assert_string_equal(lay(l, "He said it of it", "he said ... it"), "+he=He; +said=said; ~...; +it=it");
  assert_string_equal(lay(l, "He said a b c that", "he barked ... that"),
                      "+he=He; !barked=said; +...=a b c; +that=that (2 of 3)");
  assert_string_equal(lay(l, "He said a b c", "he ... that"), "+he=He; ~...; !that=said (1 of 2)");
}

static void tests(void **state) {
  lab *l = *state;
  assert_string_equal(lay(l, "He says it", "he [verb past] it"),
                      "+he=He; ![verb past]=says; +it=it (2 of 3)");
  assert_string_equal(lay(l, "Soon he said", "^ he said $"),
                      "+^; 1 more, +he=he; +said=said; +$ (4 of 4)");
}

static void mentions(void **state) {
  lab *l = *state;
  lab_type(l, "Actor");
  lab_read(l, "the cat said it");
  assert_string_equal(lay(l, "the cat said it", "Actor said it"),
                      "!Actor=cat; +said=said; +it=it (2 of 3)");
}

static void alternatives(void **state) {
  lab *l = *state;
  assert_string_equal(lay(l, "He laid claim to it", "he ([verb] claim of | denied) it"),
                      "+he=He; +[verb]=laid; +claim=claim; !of=to; +it=it (4 of 5)");
}

/* Of alternatives the likeliest counts: a noun stands for a noun, and not the article before it. */
static void likeliest(void **state) {
  lab *l = *state;
  lab_entry(l, "charge", "claim", NULL, "noun");
  assert_string_equal(lay(l, "He said the points", "he said ([det])* (<charge> | word) it?"),
                      "+he=He; +said=said; +([det])*=the; !(<charge> | word)=points; ~it? (2 of 3)");
  assert_string_equal(lay(l, "He said of points", "he [verb not past] (of)? [noun not plural]"),
                      "+he=He; ![verb not past]=said; +(of)?=of; ![noun not plural]=points (1 of 3)");
}

static int share(lab *l, const char *text, const char *pattern) {
  gs__arena arena = {0};
  gs__partial p;
  lab_read(l, text);
  gs__aligner *a = gs__aligner_new(&arena, &l->plan->names, lab_pattern(l, pattern, "cue"));
  gs__partial_find(a, &l->run->lattice, 0, l->run->doc->token_count, &arena, &p);
  assert_true(gs__partial_may_reach(a, &l->run->lattice, 0, l->run->doc->token_count, p.share));
  gs__arena_dispose(&arena);
  return p.share;
}

static bool may_reach(lab *l, const char *text, const char *pattern, int share) {
  gs__arena arena = {0};
  lab_read(l, text);
  gs__aligner *a = gs__aligner_new(&arena, &l->plan->names, lab_pattern(l, pattern, "cue"));
  bool may = gs__partial_may_reach(a, &l->run->lattice, 0, l->run->doc->token_count, share);
  gs__arena_dispose(&arena);
  return may;
}

/* What stands nowhere is met by half at the most; of alternatives the better one counts. */
static void how_near_at_the_most(void **state) {
  lab *l = *state;
  lab_fill(l);
  assert_true(may_reach(l, "He said that", "he {cue: <say>} that", 100));
  assert_true(may_reach(l, "That he said", "he {cue: <say>} that", 100));   /* in what order is not looked at */
  assert_false(may_reach(l, "He denied that", "he {cue: <say>} that", 80));
  assert_true(may_reach(l, "He denied that", "he {cue: <say>} that", 60));
  assert_true(may_reach(l, "He denied that", "(he {cue: <say>} | he denied) that", 100));
  assert_true(may_reach(l, "He said", "he that? {cue: <say>} a* ...3", 100));
  assert_false(may_reach(l, "He said", "np {cue: <say>}", 90));
  assert_true(may_reach(l, "He lies", "they {cue: <say>} it", 50));
}

/* A verb that the list lacks is nearer than a word that is no verb, and one that is in it with another
 * feature nearer still; what the tagger might have made of a word counts. */
static void nearness(void **state) {
  lab *l = *state;
  static const char pattern[] = "he {cue: <say group=plain>} that lie";
  lab_entry(l, "say", "say", "plain", "verb");
  lab_entry(l, "say", "deny", "strong", "verb");
  int whole = share(l, "He said that lie", pattern), other = share(l, "He denied that lie", pattern);
  int verb = share(l, "He laid that lie", pattern), none = share(l, "He it that lie", pattern);
  assert_int_equal(whole, 100);
  assert_true(whole > other && other > verb && verb > 2 * none);
  assert_int_equal(share(l, "He points that lie", pattern), verb);
  assert_int_equal(share(l, "He that lie", pattern), none);
  assert_true(share(l, "He it that", "he [not verb not noun] lie") < share(l, "He it lie", "he said lie"));
}

static void nothing(void **state) {
  lab *l = *state;
  gs__arena arena = {0};
  gs__partial p;
  lab_read(l, "The cat sat");
  gs__aligner *a = gs__aligner_new(&arena, &l->plan->names, lab_pattern(l, "dogs barked", NULL));
  assert_false(gs__partial_find(a, &l->run->lattice, 0, 3, &arena, &p));
  assert_int_equal(p.met, 0);
  gs__arena_dispose(&arena);
}

static void place(void **state) {
  lab *l = *state;
  gs__pattern *p;
  gs__err err = {0};
  gs__range at;
  lab_read(l, "He said that it lies");
  assert_int_equal(gs__pattern_condition(&p, &l->plan->names, "that it", 7, NULL, 0, false, &err),
                   0);
  assert_true(gs__condition_place(p, &l->run->lattice, 0, 5, NULL, &at));
  assert_int_equal(at.start, 2);
  assert_int_equal(at.end, 4);
  assert_false(gs__condition_place(p, &l->run->lattice, 3, 5, NULL, &at));
}

int main(void) {
  const struct CMUnitTest all[] = {IN_LAB(full),  IN_LAB(one_word), IN_LAB(lists),
                                   IN_LAB(gaps), IN_LAB(gaps_without_end), IN_LAB(tests),    IN_LAB(mentions),
                                   IN_LAB(place), IN_LAB(nothing),  IN_LAB(alternatives),
                                   IN_LAB(likeliest), IN_LAB(nearness), IN_LAB(how_near_at_the_most)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
