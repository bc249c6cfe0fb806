/* Searches a pattern in a document. One that was read before (gs_find) is read again, for the mentions and
 * units of a reading die with its run. What every match needs is looked up first, so that documents without
 * it cost next to nothing. */
#include <stdlib.h>
#include <string.h>

#include "api/check.h"
#include "api/loan.h"
#include "api/need.h"
#include "api/rules.h"
#include "base/utf8.h"

typedef struct hunt {
  const gs__pattern *pattern;
  gs__run *run;
  uint32_t *start, *end; /* of tokens, in code points */
  gs__range last;        /* tokens of the match before */
  void (*each)(const gs_match *, void *payload);
  void *payload;
  int count;
  bool limited; /* the phases stopped before the end of the document */
} hunt;

struct gs_search {
  gs_rules *rules;
  gs__pattern *pattern;
  uint32_t phases; /* how many must run */
};

static void count_code_points(hunt *s) {
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

/* Slots with the tokens that they take in a rule; `whole` grows by what they have beyond the match. */
static size_t take_slots(const hunt *s, const gs__found *f, gs__range *whole, gs_slot *out) {
  const gs__doc *doc = s->run->doc;
  size_t n = 0;
  for (uint32_t i = 0; i < f->piece_count; i++) {
    const gs__piece *p = f->pieces + i;
    if (p->start == p->end) continue;
    gs__range taken = gs__phase_piece(s->run, f, p);
    out[n++] = (gs_slot){.name = gs__plan_text(s->run->plan, s->pattern->slots[p->slot]),
                         .start = s->start[taken.start],
                         .end = s->end[taken.end - 1],
                         .byte_start = doc->token_start[taken.start],
                         .byte_end = doc->token_end[taken.end - 1]};
    if (taken.start < whole->start) whole->start = taken.start;
    if (taken.end > whole->end) whole->end = taken.end;
  }
  if (n) qsort(out, n, sizeof *out, by_place);
  return n;
}

static void found(const gs__found *f, void *payload) {
  hunt *s = payload;
  const gs__doc *doc = s->run->doc;
  gs_slot slots[GS__MAX_PIECES_MATCH];
  gs__range whole = {f->start, f->end};
  size_t count = take_slots(s, f, &whole, slots);
  if (whole.start == s->last.start && whole.end == s->last.end) return; /* the next sentence of a quotation */
  s->last = whole;
  uint32_t line_start = doc->sentences[doc->token_sentence[whole.start]].start;
  uint32_t line_end = doc->sentences[doc->token_sentence[whole.end - 1]].end;
  gs_match m = {.start = s->start[whole.start],
                .end = s->end[whole.end - 1],
                .token_start = whole.start,
                .token_end = whole.end,
                .byte_start = doc->token_start[whole.start],
                .byte_end = doc->token_end[whole.end - 1],
                .line_start = doc->token_start[line_start],
                .line_end = doc->token_end[line_end - 1],
                .slots = count,
                .slot = slots};
  s->count++;
  if (s->each) s->each(&m, s->payload);
}

static int search_run(hunt *s) {
  const gs__doc *doc = s->run->doc;
  count_code_points(s);
  gs__edges_layers(s->run, gs__plan_layers(s->run->plan, s->pattern->layers));
  s->run->lattice.steps = 0; /* a budget of its own, whatever the rules used */
  for (uint32_t i = 0; i < doc->sentence_count && !s->run->plan->stop; i++)
    if (gs__need_sentence(s->run, s->pattern, i))
      gs__match_all(s->pattern, &s->run->lattice, doc->sentences[i].start, doc->sentences[i].end,
                    found, s);
  return s->count;
}

static int search_document(hunt *s, gs__plan *plan, const gs_document *doc, uint32_t phases,
                           gs_error *err) {
  int result = gs__run_begin(plan, doc, &s->run, err);
  if (result < 0) return result;
  if (gs__need_early(s->run, s->pattern)) {
    gs__run_phases(s->run, phases);
    s->limited = s->run->limited || s->run->failure.code;
    result = search_run(s);
  }
  gs__run_close(s->run);
  return result;
}

/* ---- once: the pattern lives as long as the call ---- */

int gs_find(gs_rules *rules, const gs_reading *reading, const char *pattern,
            void (*each)(const gs_match *, void *payload), void *payload, gs_error *err) {
  memset(err, 0, sizeof *err);
  if (reading->rules != rules)
    return gs__err_set(err, GS_EUSAGE, "the reading was made with other rules");
  rules->plan->stop = 0;
  gs__arena arena = {0};
  gs__pattern *compiled = NULL;
  gs__plan_forget(rules->plan);
  rules->plan->open_runs++;            /* words of the pattern must not be forgotten */
  gs__plan_ready(rules->plan);
  gs__loan before = gs__loan_begin(rules->plan, &arena);
  hunt s = {.each = each, .payload = payload};
  int result = gs__loan_pattern(rules->plan, &arena, pattern, &compiled, err);
  s.pattern = compiled;
  if (result == 0) result = search_document(&s, rules->plan, reading->document, UINT32_MAX, err);
  rules->plan->open_runs--;
  gs__loan_end(rules->plan, &before);
  gs__arena_dispose(&arena);
  if (gs__plan_stopped(rules->plan) && result >= 0) return gs__err_set(err, GS_ELIMIT, "stopped");
  return result;
}

int gs_rules_check_pattern(gs_rules *rules, const char *pattern, gs_note_fn note, void *payload) {
  gs__checker c = {.plan = rules->plan, .loader = rules->loader};
  gs__arena arena = {0};
  gs__pattern *compiled = NULL;
  gs_error err = {0};
  gs__loan before = gs__loan_begin(rules->plan, &arena);
  if (gs__loan_pattern(rules->plan, &arena, pattern, &compiled, &err) == 0) gs__check_typed(&c, compiled);
  gs__loan_end(rules->plan, &before);
  int count = gs__check_give(&c, pattern, note, payload);
  gs__arena_dispose(&arena);
  return count;
}

/* ---- in many documents: the pattern lives as long as the rules ---- */

int gs_search_new(gs_search **out, gs_rules *rules, const char *pattern, gs_error *err) {
  memset(err, 0, sizeof *err);
  gs__pattern *compiled;
  int code = gs__loan_pattern(rules->plan, &rules->plan->arena, pattern, &compiled, err);
  if (code < 0) return code;
  *out = gs__mem_alloc(sizeof **out);
  **out = (gs_search){rules, compiled, gs__need_phases(rules->plan, compiled)};
  gs__plan_keep(rules->plan);
  return 0;
}

void gs_search_free(gs_search *search) {
  gs__mem_free(search);
}

void gs_search_whole(gs_search *search) {
  search->phases = UINT32_MAX;
}

const char *gs_search_slot(const gs_search *search, size_t index) {
  const gs__pattern *p = search->pattern;
  return index < p->slot_count ? gs__plan_text(search->rules->plan, p->slots[index]) : NULL;
}

int gs_search_document(gs_search *search, const gs_document *doc,
                       void (*each)(const gs_match *, void *payload), void *payload, gs_error *err) {
  memset(err, 0, sizeof *err);
  hunt s = {.pattern = search->pattern, .each = each, .payload = payload};
  int result = search_document(&s, search->rules->plan, doc, search->phases, err);
  if (result < 0 || !s.limited) return result;
  return gs__err_set(err, GS_ELIMIT, "a limit was reached before its end: there may be more than %d matches",
                     result);
}
