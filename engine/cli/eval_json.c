/* eval_json: one JSON object with all figures, in percent. */
#include <stdlib.h>

#include "cli/eval.h"
#include "cli/json_text.h"

static void put_interval(text *out, const estimate *e) {
  json_key(out, "interval");
  text_printf(out, "[%.4f,%.4f]", e->low, e->high);
}

/* p: of a difference, how likely it is by chance; else NULL. */
static void put_estimate(text *out, const char *key, const char *what, const estimate *e, const double *p) {
  json_key(out, key);
  if (!e->known) {
    text_puts(out, "null");
    return;
  }
  text_putc(out, '{');
  json_member_number(out, what, e->value);
  put_interval(out, e);
  if (p) json_member_number(out, "p", *p);
  text_putc(out, '}');
}

static void put_mode(text *out, const evaluation *v, size_t which, int mode) {
  const hits *c = &v->sums[which][mode];
  json_key(out, mode_names[mode]);
  text_putc(out, '{');
  json_member_count(out, "right", c->right);
  json_member_count(out, "found", c->found);
  json_member_count(out, "gold", c->gold);
  for (int m = 0; m < MEASURES; m++)
    put_estimate(out, measure_names[m], "value", &v->estimates[which][mode][m], NULL);
  text_putc(out, '}');
}

static void put_figures(text *out, const eval *e, const evaluation *v) {
  json_key(out, "figures");
  text_putc(out, '{');
  for (size_t i = 0; i < FIGURES; i++) {
    if (!e->scope.judged[i]) continue;
    json_key(out, figures[i].name);
    text_putc(out, '{');
    for (int mode = 0; mode < MODES; mode++) put_mode(out, v, i, mode);
    text_putc(out, '}');
  }
  text_putc(out, '}');
}

static void put_rules(text *out, const evaluation *v) {
  json_key(out, "rules");
  text_putc(out, '[');
  for (size_t i = 0; i < v->rule_count; i++) {
    const rule_score *r = &v->rules[i];
    text_puts(out, i ? ",{" : "{");
    json_member(out, "kind", r->kind);
    json_member(out, "rule", r->rule);
    json_member_count(out, "found", r->found);
    json_member_count(out, "right_strict", r->right[STRICT]);
    json_member_count(out, "right_overlapping", r->right[OVERLAPPING]);
    json_member_count(out, "wrong", r->found - r->right[OVERLAPPING]);
    text_putc(out, '}');
  }
  text_putc(out, ']');
}

static void put_differences(text *out, const eval *e) {
  json_key(out, "differences");
  text_putc(out, '{');
  for (size_t i = 0; i < FIGURES; i++) {
    if (!e->scope.judged[i]) continue;
    json_key(out, figures[i].name);
    text_putc(out, '{');
    for (int mode = 0; mode < MODES; mode++) {
      const estimate *d = &e->differences[i][mode];
      put_estimate(out, mode_names[mode], "f1", d, &d->p);
    }
    text_putc(out, '}');
  }
  text_putc(out, '}');
}

static void put_item(text *out, const char *key, const judgement *j, const item *i, int is_gold) {
  text words = {0};
  if (!i) return;
  eval_describe(j, i, is_gold, &words);
  json_member(out, key, text_get(&words));
  json_key(out, is_gold ? "expected_at" : "found_at");
  text_printf(out, "[%zu,%zu]", i->place.start, i->place.end);
  text_free(&words);
}

static void put_fault(text *out, const eval *e, const judgement *j, int kind, const fault *f) {
  text parts = {0};
  text_puts(out, out->at[out->len - 1] == '[' ? "{" : ",{");
  json_member(out, "kind", record_kinds[kind]);
  json_member_count(out, "line", place_line(&j->gold->place, fault_place(f).start));
  put_item(out, "expected", j, f->wanted, 1);
  put_item(out, "found", j, f->found, 0);
  if (f->found) json_member(out, "rule", f->found->finding->rule);
  if (f->found && f->wanted) {
    eval_wrong_parts(e, j, f->wanted, f->found, &parts);
    json_member(out, "differs_in", text_get(&parts));
  }
  text_putc(out, '}');
  text_free(&parts);
}

static void put_faults(text *out, const eval *e, const judgement *j) {
  json_key(out, "faults");
  text_putc(out, '[');
  for (int kind = 0; kind < FINDING_OTHER; kind++) {
    fault *all;
    size_t n = eval_faults(e, j, (finding_kind)kind, &all);
    for (size_t i = 0; i < n; i++) put_fault(out, e, j, kind, &all[i]);
    free(all);
  }
  text_putc(out, ']');
}

static void put_worst(text *out, const eval *e) {
  faults *all;
  size_t n = eval_worst(e, &all);
  json_key(out, "worst");
  text_putc(out, '[');
  for (size_t i = 0; i < n; i++) {
    text_puts(out, i ? ",{" : "{");
    json_member(out, "document", e->gold.at[all[i].document].record->id);
    json_member_count(out, "missed", all[i].missed);
    json_member_count(out, "extra", all[i].extra);
    json_member_count(out, "inexact", all[i].inexact);
    put_faults(out, e, &e->side[e->sides - 1].at[all[i].document]);
    text_putc(out, '}');
  }
  text_putc(out, ']');
  free(all);
}

void eval_write_json(const eval *e, text *out) {
  text_putc(out, '{');
  json_member(out, "gold", e->gold_name);
  json_member_count(out, "documents", e->side[0].len);
  json_key(out, "sets");
  text_putc(out, '[');
  for (size_t side = 0; side < e->sides; side++) {
    text_puts(out, side ? ",{" : "{");
    json_member(out, "rules_of", e->side[side].name);
    put_figures(out, e, &e->side[side]);
    put_rules(out, &e->side[side]);
    text_putc(out, '}');
  }
  text_putc(out, ']');
  if (e->sides == 2) put_differences(out, e);
  put_worst(out, e);
  text_puts(out, "}\n");
}
