/* The matcher against a naive one: on generated patterns and short texts of four words both must
 * find matches at the same places, with the same ends and slots. GAINSAY_CASES sets how many pairs
 * of a pattern and a text are tried. The naive one is naive_match.h. */
#include <stdio.h>

#include "match/beside.h"
#include "naive_match.h"

/* ---- matches of both, as text ---- */

typedef struct telling {
  const gs__pattern *p;
  const gs__run *run;
  gs__str *out;
} telling;

static void tell_piece(telling *t, gs__sym name, uint32_t start, uint32_t end) {
  gs__str_printf(t->out, " %s=%u-%u", gs__plan_text(t->run->plan, name), start, end);
}

static void tell_found(const gs__found *f, void *payload) {
  telling *t = payload;
  gs__str_printf(t->out, "@%u %u-%u", f->place, f->start, f->end);
  for (uint32_t i = 0; i < f->piece_count; i++)
    tell_piece(t, t->p->slots[f->pieces[i].slot], f->pieces[i].start, f->pieces[i].end);
  gs__str_puts(t->out, "\n");
}

/* kept: tests have rows of bits, as in a run, so that what is short enough is swept. */
static void tell_engine(telling *t, uint32_t lo, uint32_t hi, bool kept) {
  gs__lattice lattice = t->run->lattice;
  lattice.memo = (gs__memo){0};        /* the run keeps its own */
  gs__pattern_ready(t->p);             /* numbers its tests */
  if (kept) gs__memo_open(&lattice, lo / 2, hi, t->p->names->token_tests.len);
  lattice.memo.patience = 0;
  gs__match_all(t->p, &lattice, lo, hi, tell_found, t);
  if (kept) gs__memo_dispose(&lattice.memo);
}

/* Place by place, as where only one can be. Not for patterns without a head: matches of those leave out others. */
static void tell_places(telling *t, uint32_t lo, uint32_t hi) {
  gs__lattice lattice = t->run->lattice;
  lattice.memo = (gs__memo){0};
  gs__pattern_ready(t->p);
  gs__memo_open(&lattice, lo, hi, t->p->names->token_tests.len);
  for (uint32_t at = lo; at < hi; at++) gs__match_among(t->p, &lattice, (gs__range){lo, hi}, at, at, tell_found, t);
  gs__memo_dispose(&lattice.memo);
}

/* False if the patience of the naive matcher is at an end. */
static bool tell_naive(telling *t, uint32_t lo, uint32_t hi) {
  uint32_t covered = lo, start;
  for (uint32_t at = lo; at < hi; at++) {
    naive m = {.run = t->run, .lo = lo, .hi = hi};
    bool found = naive_at(&m, t->p, at, &start);
    if (m.gave_up) return false;
    if (!found || start == m.end || (t->p->head < 0 && m.end <= covered)) continue;
    covered = m.end;
    gs__str_printf(t->out, "@%u %u-%u", at, start, m.end);
    for (uint32_t i = 0; i < m.trail_len && i < GS__MAX_PIECES_MATCH; i++)
      tell_piece(t, m.trail[i].slot, m.trail[i].start, m.trail[i].end);
    gs__str_puts(t->out, "\n");
  }
  return true;
}

/* ---- generated patterns ---- */

typedef struct dice {
  uint64_t state;
} dice;

static uint32_t roll(dice *d, uint32_t sides) {
  d->state ^= d->state << 13;
  d->state ^= d->state >> 7;
  d->state ^= d->state << 17;
  return (uint32_t)(d->state >> 33) % sides;
}

typedef struct plant { /* a pattern before it is text */
  enum { ATOM, SEQUENCE, EITHER, REPEATED, NAMED } kind;
  const char *text; /* ATOM; sign of REPEATED; name of NAMED */
  struct plant *child[4];
  uint32_t count;
} plant;

static const char *atom(dice *d) {
  static const char *const all[] = {"a",
                                    "b",
                                    "c",
                                    "d",
                                    "a",
                                    "b",
                                    "a",
                                    "b",
                                    "[not /a/]",
                                    "[not /d/]",
                                    "/[ab]/",
                                    "/a|c/",
                                    "[lemma=b]",
                                    "[word]",
                                    "...1",
                                    "...2",
                                    "...",
                                    "<w>",
                                    "<v>",
                                    "T",
                                    "U",
                                    "T with a",
                                    "U with (b c?)",
                                    "^",
                                    "$",
                                    "'a'",
                                    "T with ^",
                                    "clause",
                                    "clause with d",
                                    "clause with <w>",
                                    "clause with (a b)",
                                    "clause with (c | b ... a)"};
  return all[roll(d, sizeof all / sizeof *all)];
}

static plant *grow(gs__arena *arena, dice *d, int depth) {
  static const char *const signs[] = {"?",  "*",  "+",  "{2}",    "{1,2}", "{2,}",
                                      "??", "*?", "+?", "{0,2}?", "{2,3}"};
  static const char *const names[] = {"x", "y", "z"};
  plant *n = gs__arena_alloc(arena, sizeof *n);
  uint32_t what = depth <= 0 ? 0 : roll(d, 10);
  if (what < 3) {
    n->text = atom(d);
    return n;
  }
  n->kind = what < 5 ? SEQUENCE : what < 7 ? EITHER : what < 9 ? REPEATED : NAMED;
  n->count = n->kind == SEQUENCE || n->kind == EITHER ? 2 + roll(d, 2) : 1;
  for (uint32_t i = 0; i < n->count; i++) n->child[i] = grow(arena, d, depth - 1);
  if (n->kind == REPEATED) n->text = signs[roll(d, sizeof signs / sizeof *signs)];
  if (n->kind == NAMED) n->text = names[roll(d, 3)];
  return n;
}

/* Writes a pattern; the alternatives in the order of growth or, with dice, in another one. */
static void write_plant(gs__str *out, const plant *n, dice *shuffled) {
  uint32_t order[4] = {0, 1, 2, 3};
  for (uint32_t i = n->count; shuffled && n->kind == EITHER && i > 1; i--) {
    uint32_t k = roll(shuffled, i), one = order[k];
    order[k] = order[i - 1];
    order[i - 1] = one;
  }
  if (n->kind == ATOM) gs__str_printf(out, "%s ", n->text);
  if (n->kind == NAMED) gs__str_printf(out, "{%s: ", n->text);
  if (n->kind == REPEATED || n->kind == EITHER || n->kind == SEQUENCE) gs__str_puts(out, "(");
  for (uint32_t i = 0; i < n->count; i++) {
    if (i && n->kind == EITHER) gs__str_puts(out, "| ");
    write_plant(out, n->child[order[i]], shuffled);
  }
  if (n->kind == NAMED) gs__str_puts(out, "} ");
  if (n->kind == EITHER || n->kind == SEQUENCE) gs__str_puts(out, ") ");
  if (n->kind == REPEATED) gs__str_printf(out, ")%s ", n->text);
}

/* One pattern of two has a head at its top level. */
static void write_pattern(gs__str *out, const plant *n, const plant *head, const plant *rest_of,
                          dice *shuffled) {
  gs__str_clear(out);
  write_plant(out, n, shuffled);
  if (!head) return;
  gs__str_puts(out, "{h: ");
  write_plant(out, head, shuffled);
  gs__str_puts(out, "} ");
  if (rest_of) write_plant(out, rest_of, shuffled);
}

/* ---- the test ---- */

enum { TEXTS = 20, PATTERNS = 50, SHORT = 8 }; /* SHORT: words of texts that the naive matcher reads */

typedef struct field { /* texts, and patterns that are tried on all of them */
  lab *lab;
  gs_document *documents[TEXTS];
  gs__run *runs[TEXTS];
  dice dice;
  gs__arena arena;
  gs__str text, other, found, wanted;
  size_t cases, matches, given_up, refused, beside;
} field;

static void open_text(field *f, size_t i) {
  static const char *const words[] = {"a", "b", "c", "d"};
  uint32_t n = i ? 1 + roll(&f->dice, SHORT) : 58 + roll(&f->dice, 12); /* about as long as a sweep can take */
  gs__err err;
  gs__str_clear(&f->text);
  for (uint32_t k = 0; k < n; k++)
    gs__str_printf(&f->text, "%s%s", k ? " " : "", words[roll(&f->dice, 4)]);
  f->documents[i] = gs_document_new("d", f->text.at, f->text.len);
  assert_int_equal(0, gs__run_open(f->lab->plan, f->documents[i], &f->runs[i], &err));
  assert_int_equal(1, f->runs[i]->doc->sentence_count);
  for (uint32_t k = roll(&f->dice, 6); k-- > 0;) {
    uint32_t start = roll(&f->dice, n), end = start + 1 + roll(&f->dice, 3);
    static const char *const types[] = {"T", "U", "Border"};
    uint32_t type = lab_type(f->lab, types[roll(&f->dice, 3)]);
    gs__mention_changed(f->runs[i], gs__mention_new(f->runs[i], type, start, end < n ? end : n));
  }
  gs__edges_layers(f->runs[i], UINT64_MAX);
}

static void plough(field *f) {
  f->lab = lab_new();
  lab_type(f->lab, "T");
  lab_type(f->lab, "U");
  uint32_t border = lab_type(f->lab, "Border"), clause = lab_type(f->lab, "clause");
  f->lab->plan->types.at[clause].source = GS__UPTO;
  f->lab->plan->types.at[clause].border = border;
  lab_entry(f->lab, "w", "a", NULL, NULL);
  lab_entry(f->lab, "w", "b c", NULL, NULL);
  lab_entry(f->lab, "w", "c d", NULL, NULL);
  lab_entry(f->lab, "v", "d", NULL, NULL);
  lab_entry(f->lab, "v", "a b", NULL, NULL);
  gs__plan_close(f->lab->plan);
  for (size_t i = 0; i < TEXTS; i++) open_text(f, i);
}

static void harvest(field *f) {
  for (size_t i = 0; i < TEXTS; i++) {
    gs__run_close(f->runs[i]);
    gs_document_free(f->documents[i]);
  }
  lab_free(f->lab);
}

static void show(const field *f, const char *pattern, const gs__run *run, uint32_t lo, uint32_t hi,
                 const char *have, const char *want) {
  (void)f;
  for (size_t i = 0; i < run->mentions.len; i++)
    print_error("%s %u-%u\n",
                gs__plan_text(run->plan, run->plan->types.at[run->mentions.at[i]->type].name),
                run->mentions.at[i]->start, run->mentions.at[i]->end);
  fail_msg("pattern %s\ntext    %s [%u, %u)\nfound\n%sexpected\n%s", pattern, run->doc->text, lo,
           hi, have, want);
}

/* ---- whatever matches has what the pattern needs ---- */

typedef struct window {
  const gs__run *run;
  uint32_t lo, hi;
} window;

static bool list_stands(void *payload, gs__list_test *test) {
  const window *w = payload;
  return gs__list_passes(&w->run->lattice, test, w->lo, w->hi);
}

static gs__facts facts_of(const window *w) {
  const gs__doc *doc = w->run->doc;
  gs__facts f = {.layers = 0};
  for (uint32_t t = w->lo; t < w->hi; t++) {
    const gs__form_info *form = gs__vocab_info(w->run->plan->vocab, doc->token_form[t]);
    gs__facts_add_form(&f, form);
    f.shapes |= form->shape;
    f.tags |= (uint64_t)1 << doc->token_tag[t];
  }
  for (uint32_t i = 0; i < w->run->lattice.layer_count; i++) {
    const uint32_t *first = w->run->lattice.layers[i].first[0];
    if (first && first[w->lo] < first[w->hi]) f.layers |= (uint64_t)1 << i;
  }
  return f;
}

static void expect_needs_met(const gs__pattern *p, window w, const char *pattern) {
  gs__facts facts = facts_of(&w);
  if (!gs__needs_met(gs__needs_left(p, false), &facts, list_stands, &w))
    fail_msg("%s matches %s [%u, %u), but its needs are not met", pattern, w.run->doc->text, w.lo, w.hi);
}

/* ---- and beside what it requires stands what it wants there ---- */

static bool fits_between(const gs__pattern *p, uint32_t required, window w, uint32_t start, uint32_t end) {
  const gs__lattice *l = &w.run->lattice;
  const gs__besides *b = p->names->besides.at + p->beside[required];
  gs__range r = {w.lo, w.hi};
  gs__neighbour before = gs__neighbour_at(l, r, start, true), behind = gs__neighbour_at(l, r, end, false);
  if (!p->beside[required]) return true;
  return gs__beside_fits(l, &b->before, &before) && gs__beside_fits(l, &b->behind, &behind);
}

static bool entry_fits(const gs__pattern *p, uint32_t required, window w, uint32_t at) {
  const gs__edges *hits = &w.run->lattice.list_edges;
  for (uint32_t i = hits->first[0] ? hits->first[0][at] : 0; hits->first[0] && i < hits->first[0][at + 1]; i++) {
    const gs__edge *e = hits->edge[0] + i;
    if (e->to <= w.hi && e->list == p->required[required].id && fits_between(p, required, w, at, e->to)) return true;
  }
  return false;
}

/* Does something that is required begin at the place between fitting neighbours? */
static bool fits_at(const gs__pattern *p, window w, uint32_t at) {
  for (uint32_t i = 0; i < p->required_count; i++) {
    const gs__required *r = p->required + i;
    if (r->kind == GS__NEED_LIST && entry_fits(p, i, w, at)) return true;
    if (r->kind == GS__NEED_WORD && w.run->lattice.folds[at] == r->id && fits_between(p, i, w, at, at + 1)) return true;
  }
  return false;
}

static bool requires_layer(const gs__pattern *p) {
  for (uint32_t i = 0; i < p->required_count; i++)
    if (p->required[i].kind == GS__NEED_LAYER) return true;
  return false;
}

typedef struct neighbours {
  const gs__pattern *p;
  window w;
  const char *pattern;
} neighbours;

static void expect_neighbours(const gs__found *found, void *payload) {
  const neighbours *n = payload;
  bool fits = false;
  for (uint32_t at = n->w.lo; at < n->w.hi && !n->p->anchored; at++) fits |= fits_at(n->p, n->w, at);
  if (n->p->anchored) fits = fits_at(n->p, n->w, found->place);
  if (!fits) fail_msg("%s matches %s [%u, %u) between neighbours that it does not want", n->pattern,
                      n->w.run->doc->text, found->start, found->end);
}

static void expect_beside(field *f, const gs__pattern *p, window w, const char *pattern) {
  neighbours n = {p, w, pattern};
  gs__lattice lattice = w.run->lattice;
  if (!p->required_count || requires_layer(p)) return;
  for (uint32_t i = 0; i < p->required_count; i++) f->beside += p->beside[i] != 0;
  lattice.memo = (gs__memo){0};
  gs__match_all(p, &lattice, w.lo, w.hi, expect_neighbours, &n);
}

static void compare(field *f, const gs__pattern *p, const gs__pattern *shuffled,
                    const char *pattern, size_t i) {
  uint32_t n = f->runs[i]->doc->token_count, lo = 0, hi = n;
  if (roll(&f->dice, 4) == 0) {
    lo = roll(&f->dice, n);
    hi = lo + 1 + roll(&f->dice, n - lo);
  }
  telling t = {p, f->runs[i], &f->found};
  gs__str_clear(&f->found);
  gs__str_clear(&f->wanted);
  tell_engine(&t, lo, hi, false);
  if (f->found.len) expect_needs_met(p, (window){f->runs[i], lo, hi}, pattern);
  if (f->found.len) expect_beside(f, p, (window){f->runs[i], lo, hi}, pattern);
  t.out = &f->wanted;
  if (hi - lo > SHORT) {
    f->given_up++;
  } else if (tell_naive(&t, lo, hi)) {
    if (strcmp(gs__str_get(&f->found), gs__str_get(&f->wanted)) != 0)
      show(f, pattern, f->runs[i], lo, hi, gs__str_get(&f->found), gs__str_get(&f->wanted));
  } else {
    f->given_up++;
  }
  gs__str_clear(&f->wanted);
  t.p = shuffled;
  tell_engine(&t, lo, hi, true);
  if (strcmp(gs__str_get(&f->found), gs__str_get(&f->wanted)) != 0)
    show(f, f->other.at, f->runs[i], lo, hi, gs__str_get(&f->wanted), gs__str_get(&f->found));
  if (shuffled->head >= 0) {
    gs__str_clear(&f->wanted);
    tell_places(&t, lo, hi);
    if (strcmp(gs__str_get(&f->found), gs__str_get(&f->wanted)) != 0)
      show(f, f->other.at, f->runs[i], lo, hi, gs__str_get(&f->wanted), gs__str_get(&f->found));
  }
  f->cases++;
  f->matches += f->found.len > 0;
}

static void try_pattern(field *f) {
  bool headed = roll(&f->dice, 2) == 0;
  gs__arena_reset(&f->arena);
  plant *all = grow(&f->arena, &f->dice, 4);
  plant *head = headed ? grow(&f->arena, &f->dice, 2) : NULL;
  plant *after = headed && roll(&f->dice, 3) ? grow(&f->arena, &f->dice, 3) : NULL;
  write_pattern(&f->other, all, head, after, &f->dice);
  write_pattern(&f->text, all, head, after, NULL);
  gs__err err;
  const char *place = headed ? "h" : NULL;
  gs__pattern *p = lab_compile(f->lab, f->text.at, place, &err);
  gs__pattern *shuffled = lab_compile(f->lab, f->other.at, place, &err);
  if (!p || !shuffled) {
    f->refused++;
    return;
  }
  for (size_t i = 0; i < TEXTS; i++) compare(f, p, shuffled, f->text.at, i);
}

static size_t wanted_cases(void) {
  const char *given = getenv("GAINSAY_CASES");
  return given ? (size_t)strtoul(given, NULL, 10) : 300000;
}

static void agrees_with_the_naive_matcher(void **state) {
  (void)state;
  field f = {.dice = {UINT64_C(0x9e3779b97f4a7c15)}};
  size_t want = wanted_cases();
  while (f.cases < want) {
    plough(&f);
    for (size_t i = 0; i < PATTERNS; i++) try_pattern(&f);
    harvest(&f);
  }
  print_message("# %zu cases, %zu with a match, %zu between neighbours, %zu given up, %zu patterns refused\n", f.cases,
                f.matches, f.beside, f.given_up, f.refused);
  assert_true(f.given_up * 14 < f.cases); /* one text of twenty is too long */
  assert_true(f.matches * 4 > f.cases);
  assert_true(f.beside * 300 > f.cases);
  gs__arena_dispose(&f.arena);
  gs__str_dispose(&f.text);
  gs__str_dispose(&f.other);
  gs__str_dispose(&f.found);
  gs__str_dispose(&f.wanted);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(agrees_with_the_naive_matcher)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
