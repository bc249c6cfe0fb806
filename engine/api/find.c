/* Searches a pattern in a document that was read: the document is read again, for the mentions and
 * units of a reading die with its run. Words that must stand in every match are looked up first, so
 * that documents without them cost nothing. */
#include <stdlib.h>
#include <string.h>

#include "api/rules.h"
#include "base/utf8.h"

typedef struct search {
  const gs__pattern *pattern;
  gs__run *run;
  uint32_t *start, *end; /* of tokens, in code points */
  void (*each)(const gs_match *, void *payload);
  void *payload;
  int count;
} search;

/* The pattern lives in `arena`, not in the plan: many searches must not fill it. */
static int compile(gs__pattern **out, gs__plan *plan, gs__arena *arena, const char *text,
                   gs_error *err) {
  plan->names.arena = arena;
  int code = gs__pattern_new(out, &plan->names, text, strlen(text), 0, NULL, 0, err);
  plan->names.arena = &plan->arena;
  return code;
}

static bool has_word(const gs__plan *plan, const gs__doc *doc, gs__form fold) {
  for (uint32_t i = 0; i < doc->token_count; i++)
    if (gs__vocab_info(plan->vocab, doc->token_form[i])->fold == fold) return true;
  return false;
}

static bool can_match(const gs__plan *plan, const gs__doc *doc, const gs__pattern *p) {
  for (uint32_t i = 0; i < p->required_count; i++)
    if (p->required[i].kind != GS__NEED_WORD || has_word(plan, doc, p->required[i].id)) return true;
  return p->required_count == 0;
}

static void count_code_points(search *s) {
  const gs__doc *doc = s->run->doc;
  uint32_t byte = 0, points = 0;
  s->start = gs__arena_alloc(s->run->arena, (doc->token_count + 1) * sizeof *s->start);
  s->end = gs__arena_alloc(s->run->arena, (doc->token_count + 1) * sizeof *s->end);
  for (uint32_t i = 0; i < doc->token_count; i++) {
    s->start[i] = points += (uint32_t)gs__utf8_count(doc->text + byte, doc->token_start[i] - byte);
    byte = doc->token_start[i];
    s->end[i] = points += (uint32_t)gs__utf8_count(doc->text + byte, doc->token_end[i] - byte);
    byte = doc->token_end[i];
  }
}

static int by_place(const void *x, const void *y) {
  const gs_slot *a = x, *b = y;
  if (a->start != b->start) return a->start < b->start ? -1 : 1;
  return (a->end < b->end) - (a->end > b->end);
}

static size_t take_slots(const search *s, const gs__found *f, gs_slot *out) {
  const gs__doc *doc = s->run->doc;
  size_t n = 0;
  for (uint32_t i = 0; i < f->piece_count; i++) {
    const gs__piece *p = f->pieces + i;
    if (p->start == p->end) continue;
    out[n++] = (gs_slot){.name = gs__plan_text(s->run->plan, s->pattern->slots[p->slot]),
                         .start = s->start[p->start],
                         .end = s->end[p->end - 1],
                         .byte_start = doc->token_start[p->start],
                         .byte_end = doc->token_end[p->end - 1]};
  }
  if (n) qsort(out, n, sizeof *out, by_place);
  return n;
}

static void found(const gs__found *f, void *payload) {
  search *s = payload;
  const gs__doc *doc = s->run->doc;
  gs__range sentence = doc->sentences[doc->token_sentence[f->start]];
  gs_slot slots[GS__MAX_PIECES_MATCH];
  gs_match m = {.start = s->start[f->start],
                .end = s->end[f->end - 1],
                .byte_start = doc->token_start[f->start],
                .byte_end = doc->token_end[f->end - 1],
                .line_start = doc->token_start[sentence.start],
                .line_end = doc->token_end[sentence.end - 1],
                .slot = slots};
  m.slots = take_slots(s, f, slots);
  s->count++;
  if (s->each) s->each(&m, s->payload);
}

static int search_run(search *s) {
  const gs__doc *doc = s->run->doc;
  count_code_points(s);
  gs__edges_layers(s->run, UINT64_MAX);
  s->run->lattice.steps = 0; /* a budget of its own, whatever the rules used */
  for (uint32_t i = 0; i < doc->sentence_count; i++)
    gs__match_all(s->pattern, &s->run->lattice, doc->sentences[i].start, doc->sentences[i].end,
                  found, s);
  return s->count;
}

int gs_find(gs_rules *rules, const gs_reading *reading, const char *pattern,
            void (*each)(const gs_match *, void *payload), void *payload, gs_error *err) {
  memset(err, 0, sizeof *err);
  if (reading->rules != rules)
    return gs__err_set(err, GS_EUSAGE, "the reading was made with other rules");
  gs__arena arena = {0};
  gs__pattern *compiled = NULL;
  search s = {.each = each, .payload = payload};
  int result = compile(&compiled, rules->plan, &arena, pattern, err);
  s.pattern = compiled;
  if (result == 0 && can_match(rules->plan, &reading->doc, compiled)) {
    result = gs__run_open(rules->plan, reading->document, &s.run, err);
    if (result == 0) {
      result = search_run(&s);
      gs__run_close(s.run);
    }
  }
  gs__arena_dispose(&arena);
  return result;
}
