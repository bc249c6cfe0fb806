/* eval_text: figures for people: a table for each rule set, what is different between two, rules,
 * and the worst documents with what was expected and what was found side by side. */
#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/eval.h"
#include "cli/fold.h"

enum { ROWS_MOST = 40 };                    /* of one document */
/* Columns: of a rule, and of its counts; before a remark at least; of both modes; if none are asked for. */
enum { RULE = 40, COUNTS = 39, FIRST = 8, WIDE = 98, USUAL = 80 };

typedef struct sheet {
  const eval *e;
  int color, narrow;   /* narrow: no room for strict and overlapping side by side */
  int fits;            /* it must fit into `width`, which else is only what is usual */
  size_t width;
  text *out;
} sheet;

static const char *paint(const sheet *s, const char *sequence) {
  return s->color ? sequence : "";
}

/* Text cut to a width and padded to it. */
static void put_cell(const sheet *s, const char *cell, size_t width) {
  size_t len = strlen(cell), fits = columns_head(cell, len, width);
  text cut = {0};
  text_add(&cut, cell, fits);
  if (fits < len) {
    text_clear(&cut);
    text_add(&cut, cell, columns_head(cell, len, width > 3 ? width - 3 : 0));
    text_puts(&cut, "...");
  }
  text_puts(s->out, text_get(&cut));
  size_t used = columns_width(text_get(&cut), cut.len);
  text_pad(s->out, used < width ? width - used : 0);
  text_free(&cut);
}

static void trim(text *out) {
  while (out->len && out->at[out->len - 1] == ' ') out->at[--out->len] = '\0';
}

/* ---- figures */

static void put_percent(const sheet *s, const estimate *e) {
  if (e->known)
    text_printf(s->out, " %5.1f", e->value);
  else
    text_puts(s->out, "     -");
}

static void put_interval(const sheet *s, const estimate *e) {
  text interval = {0};
  if (e->known) text_printf(&interval, " [%.1f, %.1f]", e->low, e->high);
  text_printf(s->out, "%-15s", text_get(&interval));
  text_free(&interval);
}

/* Of the modes from one on, up to another. */
static void put_figure(const sheet *s, const evaluation *v, size_t which, int mode, int last) {
  const figure *f = &figures[which];
  const hits *c = &v->sums[which][STRICT];
  const char *bold = f->part ? "" : paint(s, "\033[1m"),
             *plain = f->part ? "" : paint(s, "\033[0m");
  text_printf(s->out, "%s%s%-*s%s %5zu %5zu ", bold, f->part ? "  " : "", f->part ? 12 : 14,
              f->part ? f->part : f->name, plain, c->gold, c->found);
  for (; mode <= last; mode++) {
    for (int m = 0; m < MEASURES; m++) put_percent(s, &v->estimates[which][mode][m]);
    put_interval(s, &v->estimates[which][mode][F1]);
    text_putc(s->out, ' ');
  }
  trim(s->out);
  text_putc(s->out, '\n');
}

static void put_modes(const sheet *s, const evaluation *v, int first, int last) {
  static const char *const heads[] = {"strict:  P     R    F1", "overlapping:  P  R    F1"};
  text_printf(s->out, "%s%-14s  gold found  ", paint(s, "\033[2m"), "");
  for (int mode = first; mode <= last; mode++) text_printf(s->out, "%-*s", mode < last ? 34 : 0, heads[mode]);
  text_printf(s->out, "%s\n", paint(s, "\033[0m"));
  for (size_t i = 0; i < FIGURES; i++)
    if (s->e->scope.judged[i]) put_figure(s, v, i, first, last);
  text_putc(s->out, '\n');
}

static void put_figures(const sheet *s, const evaluation *v) {
  text_printf(s->out, "%s\n", v->name);
  if (!s->narrow) put_modes(s, v, STRICT, OVERLAPPING);
  for (int mode = STRICT; s->narrow && mode <= OVERLAPPING; mode++) put_modes(s, v, mode, mode);
}

/* ---- two rule sets */

static void put_difference(const sheet *s, const estimate *d) {
  text cell = {0};
  if (d->known)
    text_printf(&cell, "%+.1f [%+.1f, %+.1f] p %.3f", d->value, d->low, d->high, d->p);
  else
    text_puts(&cell, "-");
  text_printf(s->out, " %-30s", text_get(&cell));
  text_free(&cell);
}

static void put_differences(const sheet *s) {
  text_printf(s->out, "F1 of %s less that of %s\n", s->e->side[1].name, s->e->side[0].name);
  text_printf(s->out, "%s%-15s %-30s %s%s\n", paint(s, "\033[2m"), "", "strict", "overlapping",
              paint(s, "\033[0m"));
  for (size_t i = 0; i < FIGURES; i++) {
    const figure *f = &figures[i];
    if (!s->e->scope.judged[i]) continue;
    text_printf(s->out, "%s%-*s", f->part ? "  " : "", f->part ? 13 : 15,
                f->part ? f->part : f->name);
    for (int mode = 0; mode < MODES; mode++) put_difference(s, &s->e->differences[i][mode]);
    trim(s->out);
    text_putc(s->out, '\n');
  }
  text_putc(s->out, '\n');
}

/* ---- rules */

static size_t rule_width(const sheet *s) {
  size_t room = s->width > COUNTS ? s->width - COUNTS : 0;
  return !s->fits || room > RULE ? RULE : room;
}

static void put_rule(const sheet *s, const rule_score *r) {
  text name = {0};
  text_printf(&name, "%-8s %s", r->kind, r->rule);
  put_cell(s, name.at, rule_width(s));
  text_printf(s->out, " %5zu %6zu %11zu %6zu %5.0f%%\n", r->found, r->right[STRICT],
              r->right[OVERLAPPING], r->found - r->right[OVERLAPPING],
              100.0 * (double)r->right[OVERLAPPING] / (double)r->found);
  text_free(&name);
}

/* Rules that are always strictly right are only counted: they are many, and nothing is to be done.
 */
static void put_rules(const sheet *s, const evaluation *v) {
  text title = {0};
  size_t perfect = 0;
  if (!v->rule_count) return;
  text_printf(&title, "rules of %s", v->name);
  text_puts(s->out, paint(s, "\033[2m"));
  put_cell(s, title.at, rule_width(s));
  text_printf(s->out, " found strict overlapping  wrong  right%s\n", paint(s, "\033[0m"));
  for (size_t i = 0; i < v->rule_count; i++)
    if (v->rules[i].right[STRICT] < v->rules[i].found)
      put_rule(s, &v->rules[i]);
    else
      perfect++;
  if (perfect) text_count(s->out, perfect, "rule");
  if (perfect) text_printf(s->out, " always strictly right\n");
  text_putc(s->out, '\n');
  text_free(&title);
}

/* ---- the worst documents */

static void put_side(const sheet *s, const judgement *j, const item *i, int is_gold, size_t width) {
  text cell = {0};
  if (i) eval_describe(j, i, is_gold, &cell);
  text_puts(s->out, paint(s, is_gold ? "\033[32m" : "\033[33m"));
  put_cell(s, i ? text_get(&cell) : "-", width);
  text_puts(s->out, paint(s, "\033[0m"));
  text_free(&cell);
}

/* In the column where what was found stands; of a long one further left, so that its end is seen. */
static void put_remark(const sheet *s, const text *note, size_t column) {
  size_t wide = columns_width(note->at, note->len), left = wide + FIRST < s->width ? s->width - wide : FIRST;
  text line = {0};
  text_pad(&line, s->fits && left < column ? left : column);
  text_printf(&line, "%s%s%s\n", paint(s, "\033[2m"), note->at, paint(s, "\033[0m"));
  fold_add(s->out, line.at, line.len, s->fits ? (int)s->width : 0);
  text_free(&line);
}

static void put_line(const sheet *s, const judgement *j, int kind, const fault *l, size_t width) {
  text_printf(s->out, "%6zu  %-8s ", place_line(&j->gold->place, fault_place(l).start),
              record_kinds[kind]);
  put_side(s, j, l->wanted, 1, width);
  text_puts(s->out, "  ");
  put_side(s, j, l->found, 0, width);
  trim(s->out);
  text_putc(s->out, '\n');
  text note = {0};
  if (l->found && l->wanted) {
    text_puts(&note, "differs in ");
    eval_wrong_parts(s->e, j, l->wanted, l->found, &note);
  } else if (l->found) {
    text_printf(&note, "by %s", l->found->finding->rule);
  }
  if (note.len) put_remark(s, &note, 17 + width + 2);
  text_free(&note);
}

static void put_document(const sheet *s, const faults *f) {
  const judgement *j = &s->e->side[s->e->sides - 1].at[f->document];
  size_t width = (s->width > 60 ? s->width - 19 : 41) / 2, shown = 0, all = 0;
  text head = {0};
  text_printf(&head, "%s%s%s: %zu missed, %zu not in the gold, %zu not exact\n",
              paint(s, "\033[1m"), j->gold->record->id, paint(s, "\033[0m"), f->missed, f->extra,
              f->inexact);
  fold_add(s->out, head.at, head.len, s->fits ? (int)s->width : 0);
  text_free(&head);
  text_printf(s->out, "%s%6s  %-8s ", paint(s, "\033[2m"), "line", "");
  put_cell(s, "expected", width);
  text_printf(s->out, "  found%s\n", paint(s, "\033[0m"));
  /* denials first: there are fewest, and they matter most */
  static const int order[] = {FINDING_DENIAL, FINDING_CLAIM, FINDING_TENSION, FINDING_ACTOR};
  for (size_t k = 0; k < sizeof order / sizeof *order; k++) {
    fault *lines;
    size_t n = eval_faults(s->e, j, (finding_kind)order[k], &lines);
    for (size_t i = 0; i < n && shown < ROWS_MOST; i++, shown++)
      put_line(s, j, order[k], &lines[i], width);
    all += n;
    free(lines);
  }
  if (shown < all) text_printf(s->out, "        ... and %zu more\n", all - shown);
  text_putc(s->out, '\n');
}

static void put_worst(const sheet *s) {
  faults *all;
  size_t n = eval_worst(s->e, &all);
  if (n) text_printf(s->out, "The worst documents of %s\n\n", s->e->side[s->e->sides - 1].name);
  for (size_t i = 0; i < n; i++) put_document(s, &all[i]);
  free(all);
}

void eval_write_text(const eval *e, int color, int width, text *out) {
  sheet s = {.e = e, .color = color, .narrow = width && width < WIDE, .fits = width != 0,
             .width = width ? (size_t)width : USUAL, .out = out};
  text title = {0};
  text_count(&title, e->side[0].len, "document");
  text_printf(&title, " of %s; in percent, with 95%% intervals of F1 from %d resamples of documents\n\n",
              e->gold_name, RESAMPLES);
  fold_add(out, title.at, title.len, width);
  text_free(&title);
  for (size_t i = 0; i < e->sides; i++) put_figures(&s, &e->side[i]);
  if (e->sides == 2) put_differences(&s);
  for (size_t i = 0; i < e->sides; i++) put_rules(&s, &e->side[i]);
  put_worst(&s);
  while (out->len > 1 && out->at[out->len - 2] == '\n') out->at[--out->len] = '\0';
}
