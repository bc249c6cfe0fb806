/* apart: which documents two rule sets may read differently. Where the edited rules, as they were and as they are,
 * can match nowhere, and all lists stand at the same places, both read alike. No rule is run: where the words and
 * lists that a rule asks for do not stand in a sentence in their order, it cannot match. */
#include <string.h>

#include "api/edited.h"
#include "match/could.h"

struct gs_apart {
  const gs_rules *sets[2];
  gs__edited edited;
  uint32_t *alike;                     /* entry of the first set -> that of the second which is as it; 0: not known */
};

gs_apart *gs_apart_new(gs_rules *before, gs_rules *after) {
  gs_apart *a = gs__mem_alloc(sizeof *a);
  *a = (gs_apart){.sets = {before, after}};
  gs__edited_find(a->sets, &a->edited);
  a->alike = gs__mem_alloc((before->plan->lists.entries.len + 1) * sizeof *a->alike);
  return a;
}

void gs_apart_free(gs_apart *a) {
  if (!a) return;
  gs__edited_dispose(&a->edited);
  gs__mem_free(a->alike);
  gs__mem_free(a);
}

/* ---- units and lists ---- */

static bool same_tokens(const gs__doc *a, const gs__doc *b) {
  return a->token_count == b->token_count && a->sentence_count == b->sentence_count &&
         memcmp(a->token_start, b->token_start, a->token_count * sizeof *a->token_start) == 0 &&
         memcmp(a->token_end, b->token_end, a->token_count * sizeof *a->token_end) == 0 &&
         memcmp(a->sentences, b->sentences, a->sentence_count * sizeof *a->sentences) == 0;
}

static bool same_sym(const gs__run *a, gs__sym x, const gs__run *b, gs__sym y) {
  return strcmp(gs__plan_text(a->plan, x), gs__plan_text(b->plan, y)) == 0;
}

/* Columns that have nothing in the row are as if they were not there. */
static bool has_cells_of(const gs__run *a, const gs__entry *e, const gs__run *b, const gs__entry *f) {
  const gs__list *l = a->plan->lists.list.at + e->list;
  for (size_t i = 0; i < l->column_count; i++) {
    const char *key = gs__plan_text(a->plan, l->columns[i]);
    gs__sym value = gs__list_cell(&a->plan->lists, e, l->columns[i]);
    gs__sym other = gs__list_cell(&b->plan->lists, f, gs__plan_sym(b->plan, key));
    if (!same_sym(a, value, b, other)) return false;
  }
  return true;
}

static bool same_entry(const gs__run *a, const gs__entry *e, const gs__run *b, const gs__entry *f) {
  return e->head == f->head && e->tags == f->tags &&
         same_sym(a, a->plan->lists.list.at[e->list].name, b, b->plan->lists.list.at[f->list].name) &&
         has_cells_of(a, e, b, f) && has_cells_of(b, f, a, e);
}

static bool same_hit(const gs_apart *x, const gs__run *runs[2], const gs__hit *h, const gs__hit *other) {
  if (h->start != other->start || h->end != other->end) return false;
  if (x->alike[h->entry] == other->entry) return true;
  bool same = same_entry(runs[0], runs[0]->plan->lists.entries.at + h->entry,
                         runs[1], runs[1]->plan->lists.entries.at + other->entry);
  if (same) x->alike[h->entry] = other->entry;
  return same;
}

static bool same_lists(const gs_apart *x, const gs__run *runs[2]) {
  if (runs[0]->hits.len != runs[1]->hits.len) return false;
  for (size_t i = 0; i < runs[0]->hits.len; i++)
    if (!same_hit(x, runs, runs[0]->hits.at + i, runs[1]->hits.at + i)) return false;
  return true;
}

/* ---- may a rule match? ---- */

typedef struct window {
  const gs__run *run;
  gs__range tokens;
  gs__facts facts;
} window;

/* Lists are asked for, hit by hit, where the rest is known to fit. */
static bool list_may_pass(void *payload, gs__list_test *test) {
  const window *w = payload;
  return gs__facts_may_have(&w->facts, test->list);
}

static bool may_match_in(window *w, const gs__pattern *p) {
  return gs__needs_met(gs__needs_left(p, false), &w->facts, list_may_pass, w) &&
         gs__could_match(p, &w->run->lattice, w->tokens.start, w->tokens.end);
}

static bool way_may_match(window *all, uint32_t count, const gs__pattern *p) {
  for (uint32_t i = 0; i < count; i++)
    if (may_match_in(all + i, p)) return true;
  return false;
}

static bool rules_may_match(window *sentences, uint32_t count, window *article, const gs__edited *e, int which) {
  for (size_t i = 0; i < e->rules[which].len; i++) {
    const gs__rule *r = e->rules[which].at[i];
    bool wide = r->within != GS__IN_SENTENCE;
    for (size_t k = 0; k < r->ways.len; k++)
      if (way_may_match(wide ? article : sentences, wide ? 1 : count, r->ways.at[k].pattern)) return true;
  }
  return false;
}

static void join(gs__facts *to, const gs__facts *more) {
  for (size_t i = 0; i < GS__WORD_BITS / 64; i++) to->words[i] |= more->words[i];
  for (size_t i = 0; i < GS__LIST_BITS / 64; i++) to->lists[i] |= more->lists[i];
  to->shapes |= more->shapes;
}

/* Tags and layers are known only when rules have run. */
static bool edited_may_match(const gs__run *run, const gs__edited *e, int which) {
  const gs__doc *doc = run->doc;
  uint32_t n = doc->sentence_count;
  if (!e->rules[which].len) return false;
  window *all = gs__mem_alloc((n + 1) * sizeof *all);
  all[n] = (window){.run = run, .tokens = {0, doc->token_count}};
  for (uint32_t i = 0; i < n; i++) {
    all[i] = (window){run, doc->sentences[i], run->facts[i]};
    join(&all[n].facts, run->facts + i);
  }
  for (uint32_t i = 0; i <= n; i++) all[i].facts.tags = all[i].facts.layers = UINT64_MAX;
  bool may = rules_may_match(all, n, all + n, e, which);
  gs__mem_free(all);
  return may;
}

/* ---- together ---- */

static bool may_be(const gs_apart *a, const gs__run *runs[2]) {
  if (!same_tokens(runs[0]->doc, runs[1]->doc) || !same_lists(a, runs)) return true;
  return edited_may_match(runs[0], &a->edited, 0) || edited_may_match(runs[1], &a->edited, 1);
}

int gs_apart_may_be(gs_apart *a, const gs_document *doc) {
  gs__run *runs[2] = {NULL, NULL};
  gs__err err;
  if (a->edited.all) return 1;
  bool read = gs__run_begin(a->sets[0]->plan, doc, runs, &err) == 0 &&
              gs__run_begin(a->sets[1]->plan, doc, runs + 1, &err) == 0;
  bool may = !read || may_be(a, (const gs__run *[]){runs[0], runs[1]});
  for (int i = 0; i < 2; i++) gs__run_close(runs[i]);
  return may;
}
