/* freeze: what patterns see is there again; bytes that are of no such text are refused. */
#include "run/freeze.h"
#include "run_lab.h"

static const char text[] = "PARIS - He said so. John Kirby said \"we won\". She said it.";

static void rules(lab *l) {
  lab_entry(l, "say", "said", "plain", NULL);
  lab_make(l, lab_rule(l, "name", "f", "Actor", "{name: ('John' 'Kirby' | 'PARIS')}"), "kind", "person");
  gs__rule *r = lab_rule(l, "says", "g", "Claim", "{who: ([pronoun] | Actor)} {cue: <say>} {what: quote}?");
  lab_make(l, r, "act", "{cue.group}");
  lab_make(l, r, "who", "{who}");
  lab_rule(l, "line", "f", "Line", "^ 'PARIS' -");
  l->plan->types.at[lab_type(l, "Line")].leads = true;
}

static gs__run *begin(lab *l) {
  gs__err err = {0};
  gs__run *run;
  if (gs__run_begin(l->plan, l->document, &run, &err) < 0) fail_msg("%s", err.message);
  return run;
}

/* The bytes of the run are kept in `out`, which the caller frees. */
static void freeze_text(lab *l, gs__str *out) {
  rules(l);
  lab_read(l, text);
  l->run->doc->token_tag[3] = 1;       /* as a retag would */
  assert_true(gs__freeze(out, l->run));
}

static void what_patterns_see_is_there_again(void **state) {
  lab *l = *state;
  gs__str kept = {0}, again = {0};
  freeze_text(l, &kept);
  gs__run *old = l->run, *run = begin(l);
  assert_true(gs__thaw(run, kept.at, kept.len));
  assert_memory_equal(run->doc->token_tag, old->doc->token_tag, old->doc->token_count);
  assert_memory_equal(run->leads, old->leads, old->doc->token_count);
  gs__edges_layers(run, UINT64_MAX);
  for (uint32_t t = 0; t < l->plan->types.len; t++) {
    const gs__edges *a = old->lattice.layers + t, *b = run->lattice.layers + t;
    uint32_t n = a->first[0] ? a->first[0][old->doc->token_count] : 0;
    assert_int_equal(n, b->first[0] ? b->first[0][run->doc->token_count] : 0);
    for (uint32_t i = 0; i < n; i++) assert_int_equal(a->edge[0][i].to, b->edge[0][i].to);
  }
  assert_true(gs__freeze(&again, run));
  assert_int_equal(again.len, kept.len);
  assert_memory_equal(again.at, kept.at, kept.len);
  l->run = run;
  assert_string_equal(lab_mentions(l, "Claim", false), "He said act=plain who=He | "
                      "John Kirby said \"we won\" act=plain who=John Kirby | She said act=plain who=She");
  l->run = old;
  gs__run_close(run);
  gs__str_dispose(&kept);
  gs__str_dispose(&again);
}

static void dropped_ones_are_gone(void **state) {
  lab *l = *state;
  gs__str kept = {0};
  freeze_text(l, &kept);
  gs__str_clear(&kept);
  for (size_t i = 0; i < l->run->mentions.len; i++)
    if (l->run->mentions.at[i]->type == lab_type(l, "Claim"))
      gs__mention_drop(l->run, l->run->mentions.at[i], GS__NONE, "a test");
  assert_true(gs__freeze(&kept, l->run));
  gs__run *run = begin(l), *old = l->run;
  assert_true(gs__thaw(run, kept.at, kept.len));
  l->run = run;
  assert_string_equal(lab_mentions(l, "Claim", true), "");
  l->run = old;
  gs__run_close(run);
  gs__str_dispose(&kept);
}

static void what_was_stopped_is_not_kept(void **state) {
  lab *l = *state;
  gs__str kept = {0};
  freeze_text(l, &kept);
  gs__str_clear(&kept);
  l->run->limited = true;
  assert_false(gs__freeze(&kept, l->run));
  l->run->limited = false;
  l->run->failure.code = GS_EPACK;
  assert_false(gs__freeze(&kept, l->run));
  l->run->failure.code = 0;
  l->run->asked_beyond = true;
  assert_false(gs__freeze(&kept, l->run));
  assert_int_equal(kept.len, 0);
  gs__str_dispose(&kept);
}

/* Cut off anywhere, lengthened, each byte changed: refused, or at least harmless. */
static void odd_bytes_are_harmless(void **state) {
  lab *l = *state;
  gs__str kept = {0};
  freeze_text(l, &kept);
  for (size_t n = 0; n < kept.len; n++) {
    gs__run *run = begin(l);
    char *cut = gs__mem_dup(kept.at, n);
    assert_false(gs__thaw(run, cut, n));
    gs__run_close(run);
    gs__mem_free(cut);
  }
  static const unsigned char other[] = {0, 1, 127, 128, 255};
  for (size_t n = 0; n < kept.len * sizeof other; n++) {
    char *odd = gs__mem_dup(kept.at, kept.len);
    gs__run *run = begin(l);
    odd[n / sizeof other] = (char)other[n % sizeof other];
    if (gs__thaw(run, odd, kept.len)) gs__edges_layers(run, UINT64_MAX);
    gs__run_close(run);
    gs__mem_free(odd);
  }
  gs__run *run = begin(l);
  gs__str_putc(&kept, 0);
  assert_false(gs__thaw(run, kept.at, kept.len));
  gs__run_close(run);
  gs__str_dispose(&kept);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      IN_LAB(what_patterns_see_is_there_again), IN_LAB(dropped_ones_are_gone),
      IN_LAB(what_was_stopped_is_not_kept), IN_LAB(odd_bytes_are_harmless)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
