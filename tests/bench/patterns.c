/* patterns: what a token costs under patterns that undo a matcher that tries and goes back, in
 * windows of a hundred to a hundred thousand words. Flat is what they should be. */
#include <stdio.h>
#include <string.h>

#include "api/rules.h"
#include "bench.h"
#include "run/run.h"

enum { LENGTHS = 3, CASES = 4, DEPTH = 25 };

typedef struct window {
  gs_document *document;
  gs__run *run;
  uint32_t words, rounds; /* rounds: a short one is read over and over */
} window;

typedef struct trial {
  const window *in;
  const gs__pattern *pattern;
  char key[48], label[64];
} trial;

static gs_rules *rules;
static window windows[LENGTHS];
static trial trials[CASES][LENGTHS];
static char beside[CASES][48];

/* The last word is the only b: a pattern that ends in b can match, but only there. */
static void open_window(window *s, uint32_t words, uint32_t rounds) {
  gs__str text = {0};
  gs_error err = {0};
  for (uint32_t i = 1; i < words; i++) gs__str_puts(&text, "a ");
  gs__str_putc(&text, 'b');
  *s = (window){
      .document = gs_document_new("words", text.at, text.len), .words = words, .rounds = rounds};
  if (gs__run_open(rules->plan, s->document, &s->run, &err) < 0) bench_die("%s", err.message);
  if (s->run->doc->token_count != words) bench_die("%u words are not as many tokens", words);
  s->run->lattice.step_limit = UINT64_MAX;
  gs__edges_layers(s->run, UINT64_MAX);
  gs__str_dispose(&text);
}

static void count(const gs__found *found, void *payload) {
  (void)found;
  ++*(uint64_t *)payload;
}

static void run_trial(void *payload, bench_counts *counts) {
  const trial *t = payload;
  for (uint32_t i = 0; i < t->in->rounds; i++) {
    counts->matches = 0;
    gs__match_all(t->pattern, &t->in->run->lattice, 0, t->in->words, count, &counts->matches);
  }
  counts->tokens = t->in->words;
}

static gs__pattern *compile(const char *text) {
  gs__pattern *p;
  gs_error err = {0};
  if (gs__pattern_new(&p, &rules->plan->names, text, strlen(text), 0, NULL, 0, &err) < 0)
    bench_die("%s: %s", text, err.message);
  return p;
}

static void add_case(bench *b, size_t at, const char *name, const char *text, const char *label) {
  const gs__pattern *p = compile(text);
  for (size_t i = 0; i < LENGTHS; i++) {
    trial *t = trials[at] + i;
    t->in = windows + i;
    t->pattern = p;
    snprintf(t->key, sizeof t->key, "%s-%s", name, i == 0 ? "short" : i == 1 ? "middle" : "long");
    snprintf(t->label, sizeof t->label, "%s: %u", label, t->in->words);
    if (i == 0) memcpy(beside[at], t->key, sizeof t->key);
    gs__vec_push(&b->rows, ((bench_row){.key = t->key,
                                        .label = t->label,
                                        .includes = "matching alone",
                                        .beside = i ? beside[at] : NULL,
                                        .per_token = true,
                                        .run = run_trial,
                                        .payload = t,
                                        .amount = (uint64_t)t->in->words * t->in->rounds}));
  }
}

/* (a (a (a ...)?)?)? b */
static char *nested_optionals(void) {
  gs__str s = {0};
  for (int i = 0; i < DEPTH; i++) gs__str_puts(&s, "(a ");
  for (int i = 0; i < DEPTH; i++) gs__str_puts(&s, ")?");
  gs__str_puts(&s, " b");
  return s.at;
}

void bench_patterns_open(bench *b) {
  uint32_t longest = (uint32_t)b->options.longest;
  char *nested = nested_optionals();
  rules = bench_load("words", b->pack.folder);
  open_window(windows, longest / 100, 100);
  open_window(windows + 1, longest / 10, 10);
  open_window(windows + 2, longest, 1);
  add_case(b, 0, "optionals", nested, "optionals, 25 deep");
  add_case(b, 1, "gaps", "a ...8 a ...8 a ...8 a", "gaps, found all over");
  add_case(b, 2, "gaps-end", "a ...8 a ...8 a ...8 b", "gaps, found at the end");
  add_case(b, 3, "open-gaps", "a ... a ... b", "two gaps without end");
  gs__mem_free(nested);
}

void bench_patterns_close(void) {
  for (size_t i = 0; i < LENGTHS; i++) {
    gs__run_close(windows[i].run);
    gs_document_free(windows[i].document);
    windows[i] = (window){0};
  }
  gs_rules_free(rules);
  rules = NULL;
}
