/* Searches a pattern in a document. One that was read before (gs_find) is read again, for the mentions and
 * units of a reading die with its run. What every match needs is looked up first, so that documents without
 * it cost next to nothing. */
#include <stdlib.h>
#include <string.h>

#include "api/check.h"
#include "api/loan.h"
#include "api/need.h"
#include "api/rules.h"
#include "api/stock.h"
#include "api/tell.h"
#include "base/utf8.h"
#include "run/freeze.h"

struct gs_search {
  gs_rules *rules;
  gs__pattern *pattern;
  gs__depth depth; /* how far documents are read for it */
  gs__stock *texts; /* NULL: nothing is kept */
};

typedef struct hunt {
  const gs_search *search;
  const gs__pattern *pattern;
  gs__plan *plan;
  gs__run *run;
  uint32_t *start, *end; /* of tokens, in code points */
  gs__range last;        /* tokens of the match before */
  void (*each)(const gs_match *, void *payload);
  void *payload;
  int count;
  bool limited; /* the document was not read or not searched to its end */
  gs__err failure; /* of a function of a pack, if that was why */
} hunt;

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
  uint64_t used = s->run->lattice.steps;
  s->run->lattice.steps = 0; /* a budget of its own, whatever the rules used */
  for (uint32_t i = 0; i < doc->sentence_count && !s->run->plan->stop; i++)
    if (gs__need_sentence(s->run, s->pattern, i))
      gs__match_all(s->pattern, &s->run->lattice, doc->sentences[i].start, doc->sentences[i].end,
                    found, s);
  s->run->limited |= used > s->run->limits.steps;
  return s->count;
}

/* The phases as they were kept of the same text. What is kept and does not fit spoils the run: it begins again. */
static bool take_kept(hunt *s, const gs_document *doc, gs_error *err) {
  size_t len;
  const char *bytes = gs__stock_find(s->search->texts, s->run, &len);
  if (!bytes) return false;
  if (gs__thaw(s->run, bytes, len)) return true;
  gs__run_close(s->run);
  if (gs__run_begin(s->plan, doc, &s->run, err) < 0) s->run = NULL;
  return false;
}

/* Up to the last phase that it takes, or to where no match can stand any more. */
static bool read_on(hunt *s) {
  const gs__depth *d = &s->search->depth;
  s->run->slice = d->slice;
  for (size_t i = 0; i < d->stages.len; i++) {
    if (i && !gs__need_still(d, i, s->run, s->pattern)) return false;
    gs__run_phases(s->run, d->stages.at[i].phases, i + 1 < d->stages.len ? d->stages.at[i + 1].phases : d->phases);
  }
  return true;
}

/* 0: there is no match. */
static int read_document(hunt *s, const gs_document *doc, gs_error *err) {
  gs__stock *texts = s->search->texts;
  if (!gs__need_still(&s->search->depth, 0, s->run, s->pattern)) return 0;
  if (texts && take_kept(s, doc, err)) return 1;
  if (!s->run) return err->code;
  if (!read_on(s)) return 0;
  if (texts) gs__stock_add(texts, s->run);
  return 1;
}

static int search_document(hunt *s, const gs_search *search, const gs_document *doc, gs_error *err) {
  if (gs__loader_revive(search->rules->loader, err) < 0) return err->code;
  s->search = search;
  s->plan = search->rules->plan;
  s->pattern = search->pattern;
  int result = gs__run_begin(s->plan, doc, &s->run, err);
  if (result < 0) return result;
  result = read_document(s, doc, err);
  if (!s->run) return result;
  if (result > 0) result = search_run(s);
  s->limited = gs__run_cut(s->run);
  s->failure = s->run->failure;
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
  gs_search once = {.rules = rules, .depth = gs__need_depth(rules->plan, NULL)};
  gs__plan_forget(rules->plan);
  rules->plan->open_runs++;            /* words of the pattern must not be forgotten */
  gs__plan_ready(rules->plan);
  gs__loan before = gs__loan_begin(rules->plan, &arena);
  hunt s = {.each = each, .payload = payload};
  int result = gs__loan_pattern(rules->plan, &arena, pattern, &once.pattern, err);
  if (result == 0) result = search_document(&s, &once, reading->document, err);
  gs__need_free(&once.depth);
  rules->plan->open_runs--;
  gs__loan_end(rules->plan, &before);
  gs__arena_dispose(&arena);
  if (gs__plan_stopped(rules->plan) && result >= 0) return gs__err_set(err, GS_ELIMIT, "stopped");
  return result;
}

int gs_rules_check_pattern(gs_rules *rules, const char *pattern, gs_note_fn note, void *payload) {
  gs__checker c = gs__check_begin(rules);
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
  **out = (gs_search){.rules = rules, .pattern = compiled, .depth = gs__need_depth(rules->plan, compiled)};
  gs__plan_keep(rules->plan);
  return 0;
}

void gs_search_free(gs_search *search) {
  if (!search) return;
  gs__stock_close(search->texts);
  gs__need_free(&search->depth);
  gs__mem_free(search);
}

void gs_search_whole(gs_search *search) {
  gs__need_free(&search->depth);
  search->depth = gs__need_depth(search->rules->plan, NULL);
}

void gs_search_keep(gs_search *search, const char *folder) {
  gs__stock_close(search->texts);
  const gs__depth *d = &search->depth;
  search->texts = d->phases ? gs__stock_open(search->rules, d->phases, d->slice, folder) : NULL;
}

const char *gs_search_slot(const gs_search *search, size_t index) {
  const gs__pattern *p = search->pattern;
  return index < p->slot_count ? gs__plan_text(search->rules->plan, p->slots[index]) : NULL;
}

/* What kept a document from being read to its end: a function of a pack that failed, with its place, or a limit. */
static int cut_short(const hunt *s, int matches, gs_error *err) {
  if (!s->failure.code)
    return gs__err_set(err, GS_ELIMIT, "a limit was reached before its end: there may be more than %d matches",
                       matches);
  gs__str why = {0};
  gs__tell_failure(&why, s->plan, &s->failure);
  gs__err_set(err, GS_ELIMIT, "%s; not read to its end, so there may be more than %d matches", gs__str_get(&why),
              matches);
  gs__str_dispose(&why);
  return GS_ELIMIT;
}

int gs_search_document(gs_search *search, const gs_document *doc,
                       void (*each)(const gs_match *, void *payload), void *payload, gs_error *err) {
  memset(err, 0, sizeof *err);
  hunt s = {.each = each, .payload = payload};
  int result = search_document(&s, search, doc, err);
  if (result < 0 || !s.limited) return result;
  return cut_short(&s, result, err);
}
