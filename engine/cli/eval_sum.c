/* eval_sum: from the judgements of documents to figures, rules, and the documents to look at. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cli/eval.h"

/* ---- figures */

/* The counts of one figure in all documents; to be freed. */
static hits *column(const evaluation *v, size_t which, size_t mode) {
  hits *all = memory_resize(NULL, v->len * sizeof *all);
  for (size_t i = 0; i < v->len; i++) all[i] = v->at[i].counts[which][mode];
  return all;
}

static void estimate_figure(evaluation *v, size_t which, size_t mode) {
  hits *counts = column(v, which, mode), *sum = &v->sums[which][mode];
  for (size_t i = 0; i < v->len; i++) {
    sum->right += counts[i].right;
    sum->found += counts[i].found;
    sum->gold += counts[i].gold;
  }
  for (int m = 0; m < MEASURES; m++)
    v->estimates[which][mode][m] = bootstrap_estimate(counts, v->len, (measure)m);
  free(counts);
}

static void compare_figure(eval *e, size_t which, size_t mode) {
  hits *a = column(&e->side[0], which, mode), *b = column(&e->side[1], which, mode);
  e->differences[which][mode] = bootstrap_difference(a, b, e->side[0].len, F1);
  free(a);
  free(b);
}

/* ---- rules */

static size_t wrong_ones(const rule_score *r) {
  return r->found - r->right[OVERLAPPING];
}

static int by_fault(const void *a, const void *b) {
  const rule_score *x = a, *y = b;
  if (wrong_ones(x) != wrong_ones(y)) return wrong_ones(x) > wrong_ones(y) ? -1 : 1;
  int order = strcmp(x->kind, y->kind);
  return order ? order : strcmp(x->rule, y->rule);
}

static rule_score *rule_of(evaluation *v, const finding *f) {
  const char *kind = record_kinds[f->kind];
  for (size_t i = 0; i < v->rule_count; i++)
    if (v->rules[i].kind == kind && !strcmp(v->rules[i].rule, f->rule)) return &v->rules[i];
  v->rules = memory_resize(v->rules, (v->rule_count + 1) * sizeof *v->rules);
  v->rules[v->rule_count] = (rule_score){.kind = kind, .rule = f->rule};
  return &v->rules[v->rule_count++];
}

static void count_rules(const eval *e, evaluation *v, const judgement *j) {
  for (int kind = 0; kind < FINDING_OTHER; kind++) {
    const pairing *p = &j->kinds[kind];
    for (size_t i = 0; i < p->found_count; i++) {
      rule_score *r = rule_of(v, p->found[i].finding);
      r->found++;
      for (int mode = 0; mode < MODES && p->back[i] != SIZE_MAX; mode++)
        r->right[mode] +=
            (size_t)score_whole(&e->scope, j, (finding_kind)kind, &p->gold[p->back[i]],
                                &p->found[i], (measure_mode)mode);
    }
  }
}

void eval_sum(eval *e) {
  for (size_t side = 0; side < e->sides; side++) {
    evaluation *v = &e->side[side];
    for (size_t i = 0; i < FIGURES; i++)
      for (size_t mode = 0; mode < MODES; mode++) estimate_figure(v, i, mode);
    for (size_t i = 0; i < v->len; i++) count_rules(e, v, &v->at[i]);
    if (v->rule_count) qsort(v->rules, v->rule_count, sizeof *v->rules, by_fault);
  }
  if (e->sides < 2) return;
  for (size_t i = 0; i < FIGURES; i++)
    for (size_t mode = 0; mode < MODES; mode++) compare_figure(e, i, mode);
}

void eval_free(eval *e) {
  for (size_t side = 0; side < 2; side++) {
    evaluation *v = &e->side[side];
    for (size_t i = 0; i < v->len; i++) judgement_free(&v->at[i]);
    free(v->at);
    free(v->rules);
    ruleset_free(&v->set);
  }
  gold_free(&e->gold);
}

/* ---- documents to look at */

static void count_faults(const eval *e, const judgement *j, faults *f) {
  for (int kind = 0; kind < FINDING_OTHER; kind++) {
    const pairing *p = &j->kinds[kind];
    for (size_t i = 0; i < p->gold_count; i++) {
      size_t k = p->partner[i];
      f->missed += k == SIZE_MAX;
      if (k == SIZE_MAX) continue;
      f->inexact +=
          !score_whole(&e->scope, j, (finding_kind)kind, &p->gold[i], &p->found[k], STRICT);
    }
    for (size_t i = 0; i < p->found_count; i++) f->extra += p->back[i] == SIZE_MAX;
  }
}

static int by_number(const void *a, const void *b) {
  const faults *x = a, *y = b;
  size_t many = x->missed + x->extra, others = y->missed + y->extra;
  if (many != others) return many > others ? -1 : 1;
  if (x->inexact != y->inexact) return x->inexact > y->inexact ? -1 : 1;
  return x->document < y->document ? -1 : x->document > y->document;
}

size_t eval_worst(const eval *e, faults **out) {
  const evaluation *v = &e->side[e->sides - 1];
  size_t n = 0;
  *out = memory_resize(NULL, v->len * sizeof **out);
  for (size_t i = 0; i < v->len; i++) {
    faults f = {.document = i};
    count_faults(e, &v->at[i], &f);
    if (f.missed + f.extra + f.inexact) (*out)[n++] = f;
  }
  if (n) qsort(*out, n, sizeof **out, by_number);
  return n < e->worst ? n : e->worst;
}

span fault_place(const fault *f) {
  return f->wanted ? f->wanted->place : f->found->place;
}

static int by_place(const void *a, const void *b) {
  span x = fault_place(a), y = fault_place(b);
  if (x.start != y.start) return x.start < y.start ? -1 : 1;
  if (x.end != y.end) return x.end < y.end ? -1 : 1;
  const fault *f = a, *g = b; /* what was missed comes first, then as listed */
  if (!f->wanted != !g->wanted) return f->wanted ? -1 : 1;
  return f->wanted ? (f->wanted < g->wanted ? -1 : f->wanted > g->wanted)
                   : (f->found < g->found ? -1 : f->found > g->found);
}

static void add_fault(fault **all, size_t *n, const item *wanted, const item *found) {
  *all = memory_resize(*all, (*n + 1) * sizeof **all);
  (*all)[(*n)++] = (fault){wanted, found};
}

size_t eval_faults(const eval *e, const judgement *j, finding_kind kind, fault **out) {
  const pairing *p = &j->kinds[kind];
  size_t n = 0;
  *out = NULL;
  for (size_t i = 0; i < p->gold_count; i++) {
    size_t k = p->partner[i];
    const item *found = k == SIZE_MAX ? NULL : &p->found[k];
    if (found && score_whole(&e->scope, j, kind, &p->gold[i], found, STRICT)) continue;
    add_fault(out, &n, &p->gold[i], found);
  }
  for (size_t i = 0; i < p->found_count; i++)
    if (p->back[i] == SIZE_MAX) add_fault(out, &n, NULL, &p->found[i]);
  if (n) qsort(*out, n, sizeof **out, by_place);
  return n;
}

void eval_wrong_parts(const eval *e, const judgement *j, const item *wanted, const item *found,
                      text *out) {
  size_t begin = out->len;
  if (wanted->finding->kind == FINDING_ACTOR && !span_same(wanted->place, found->place))
    text_puts(out, "place");
  for (size_t i = 0; i < FIGURES; i++) {
    if (figures[i].kind != wanted->finding->kind || !figures[i].part || !e->scope.judged[i])
      continue;
    if (score_part(j, i, wanted, found, STRICT)) continue;
    text_printf(out, "%s%s", out->len > begin ? ", " : "", figures[i].part);
  }
}

/* ---- a finding in one line */

static void put_spans(const place *p, const field *f, const char *before, text *out) {
  if (!f || !f->count || !f->spans) return;
  text_puts(out, before);
  for (size_t i = 0; i < f->count; i++) {
    if (i) text_puts(out, " ... ");
    place_quote(p, f->spans[i], out);
  }
}

static void put_value(const finding *f, const char *name, const char *before, text *out) {
  const char *value = finding_value(f, name);
  if (value && *value) text_printf(out, "%s%s", before, value);
}

static void put_actor(const judgement *j, const record *r, const finding *f, const char *role,
                      text *out) {
  const field *actor = finding_field(f, role);
  if (!actor || !actor->count)
    text_puts(out, "?");
  else if (*actor->value)
    text_puts(out, actor->value);
  else
    put_spans(&j->gold->place, finding_field(&r->at[actor->actors[0]], "mentions"), "", out);
}

void eval_describe(const judgement *j, const item *i, int is_gold, text *out) {
  const finding *f = i->finding;
  const place *p = &j->gold->place;
  if (f->kind == FINDING_ACTOR) {
    place_quote(p, i->place, out);
    put_value(f, "kind", ", ", out);
  } else if (f->kind == FINDING_TENSION) {
    const record *r = is_gold ? j->gold->record : j->found;
    put_actor(j, r, f, "from", out);
    text_puts(out, " \xE2\x86\x92 ");
    put_actor(j, r, f, "to", out);
    put_value(f, "type", ", ", out);
    put_spans(p, finding_field(f, "trigger"), ": ", out);
  } else {
    put_spans(p, finding_field(f, "source"), "", out);
    put_spans(p, finding_field(f, "cue"), " [", out);
    if (finding_field(f, "cue")) text_puts(out, "]");
    put_spans(p, finding_field(f, "content"), " ", out);
    if (f->kind == FINDING_DENIAL) put_value(f, "type", ", ", out);
    if (f->kind == FINDING_DENIAL) put_spans(p, finding_field(f, "answers"), " \xE2\x86\xB3 ", out);
  }
}
