/* The first line is a pattern, the second one a condition, the rest a text: both are compiled, or
 * refused with a place, and run over the text. */
#include "fuzz.h"

#include "run/run.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void take(const gs__found *f, void *payload) {
  gs__run *run = payload;
  must(f->start <= f->place && f->place <= f->end && f->end <= run->doc->token_count);
  must(f->start < f->end);
  for (uint32_t i = 0; i < f->piece_count; i++)
    must(f->pieces[i].start < f->pieces[i].end && f->pieces[i].end <= run->doc->token_count);
}

static gs__plan *make_plan(void) {
  static const gs_limits limits = {.steps = 2000000};
  gs__plan *p = gs__plan_new(&limits);
  gs__entry_how how = {0};
  gs__err err;
  uint32_t list = gs__lists_list(&p->lists, "say", 3);
  size_t column = gs__list_column(&p->lists, list, "group", 5, true);
  gs__list_set(&p->lists, list, gs__list_row(&p->lists, list, 1), column,
               gs__plan_sym(p, "strong"));
  gs__list_add(&p->lists, list, 0, "said", 4, &p->language, &how, &err);
  gs__list_add(&p->lists, list, 0, "point out", 9, &p->language, &how, &err);
  uint32_t border = gs__plan_type(p, "Border", 6), clause = gs__plan_type(p, "clause", 6);
  gs__plan_type(p, "Actor", 5);
  p->types.at[clause].source = GS__UPTO;
  p->types.at[clause].border = border;
  gs__vec_push(&p->parts, ((gs__part){.name = "who", .text = "he | {source: Actor}"}));
  gs__vec_push(&p->parts, ((gs__part){.name = "self", .text = "a (&self)?"}));
  gs__plan_close(p);
  return p;
}

static void run_text(gs__plan *p, const gs__pattern *pattern, const gs__pattern *condition,
                     const char *text, size_t len) {
  gs_document *doc = gs_document_new("fuzz", text, len);
  gs__run *run;
  gs__err err;
  must(gs__run_open(p, doc, &run, &err) == 0);
  uint32_t n = run->doc->token_count;
  for (uint32_t i = 0; i + 1 < n; i += 3)
    gs__mention_changed(run, gs__mention_new(run, gs__plan_type(p, i % 2 ? "Actor" : "Border", i % 2 ? 5 : 6), i,
                                             i + 1 + i % 2));
  gs__edges_layers(run, UINT64_MAX);
  gs__found none = {0};
  gs__match_all(pattern, &run->lattice, 0, n, take, run);
  if (condition) {
    gs__match_within(condition, &run->lattice, 0, n, &none);
    gs__match_begins_at(condition, &run->lattice, n / 2, n, &none);
  }
  gs__run_close(run);
  gs_document_free(doc);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *text = (const char *)data, *end = text + size;
  const char *second = memchr(text, '\n', size), *third = NULL;
  size_t n = second ? (size_t)(second++ - text) : size, k = 0;
  if (second) third = memchr(second, '\n', (size_t)(end - second));
  if (second) k = third ? (size_t)(third++ - second) : (size_t)(end - second);
  gs__plan *p = make_plan();
  gs__pattern *pattern = NULL, *condition = NULL;
  gs__err err = {0};
  int code = gs__pattern_new(&pattern, &p->names, text, n, gs__plan_sym(p, "cue"), NULL, 0, &err);
  must(code == 0 ||
       (code == GS_EPACK && *err.message && err.column >= 0 && (size_t)err.column <= n + 1));
  if (code == 0 && k &&
      gs__pattern_condition(&condition, &p->names, second, k, pattern->slots, pattern->slot_count,
                            false, &err) < 0)
    condition = NULL;
  if (code == 0 && third) run_text(p, pattern, condition, third, (size_t)(end - third));
  gs__plan_free(p);
  return 0;
}
