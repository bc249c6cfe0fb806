/* diff_text: differences for people, under the edit that made them. Colour only repeats what the
 * signs say: + came, - went, ~ changed. */
#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/diff.h"

enum { LINES_MOST = 12 }; /* of an edit, on each side */

static const char signs[DIFFERENCE_KINDS] = {'+', '-', '~'};
static const char *const colors[DIFFERENCE_KINDS] = {"\033[32m", "\033[31m", "\033[33m"};

typedef struct sheet {
  const diff *d;
  int color, width;
  text *out;
} sheet;

static const char *paint(const sheet *s, const char *sequence) {
  return s->color ? sequence : "";
}

/* ---- the edit */

static void put_lines(const sheet *s, const lines *l, size_t from, size_t to,
                      difference_kind kind) {
  size_t shown = to - from > LINES_MOST ? from + LINES_MOST : to;
  for (size_t i = from; i < shown; i++) {
    text clean = {0};
    size_t len = (size_t)(l->at[i + 1] - l->at[i]);
    while (len && (l->at[i][len - 1] == '\n' || l->at[i][len - 1] == '\r')) len--;
    columns_clean(&clean, l->at[i], len, 0);
    text_printf(s->out, "  %s%c %s%s\n", paint(s, colors[kind]), signs[kind], text_get(&clean),
                paint(s, "\033[0m"));
    text_free(&clean);
  }
  if (shown < to) text_printf(s->out, "  %c ... and %zu lines more\n", signs[kind], to - shown);
}

static void put_edit(const sheet *s, size_t which) {
  const edit *e = &s->d->edits.at[which];
  const edited_file *f = &s->d->edits.files[e->file];
  text act = {0};
  edit_act(&s->d->edits, e, &act);
  text_puts(s->out, paint(s, "\033[1m"));
  edit_file(&s->d->edits, e, s->out);
  text_printf(s->out, ":%zu%s%s%s\n", edit_line(e), act.len ? "  " : "", text_get(&act), paint(s, "\033[0m"));
  text_free(&act);
  put_lines(s, &f->old_lines, e->hunk.old_from, e->hunk.old_to, REMOVED);
  put_lines(s, &f->new_lines, e->hunk.new_from, e->hunk.new_to, ADDED);
}

static void put_cause(const sheet *s, const cause *c) {
  if (!c->count && s->d->untried) return;
  if (!c->count)
    text_printf(s->out, "%sno edit was found that makes these%s\n", paint(s, "\033[1m"),
                paint(s, "\033[0m"));
  if (c->count > 1)
    text_printf(s->out, "%s%zu edits together%s\n", paint(s, "\033[1m"), c->count,
                paint(s, "\033[0m"));
  for (size_t i = 0; i < c->count; i++) put_edit(s, c->edits[i]);
  if (c->rest) text_printf(s->out, "  and other edits that it takes, %zu at most\n", c->rest);
  text_putc(s->out, '\n');
}

/* ---- a difference */

static void put_change(const sheet *s, const compared *c, const change *ch) {
  text before = {0}, after = {0};
  diff_sides(c, ch, &before, &after);
  text_printf(s->out, "      %s:", ch->name);
  if (!diff_has_many(ch)) {
    text_printf(s->out, " %s%s%s \xE2\x86\x92 %s%s%s\n", paint(s, colors[REMOVED]),
                before.len ? before.at : "(none)", paint(s, "\033[0m"), paint(s, colors[ADDED]),
                after.len ? after.at : "(none)", paint(s, "\033[0m"));
  } else {
    if (before.len)
      text_printf(s->out, " %s- %s%s", paint(s, colors[REMOVED]), before.at, paint(s, "\033[0m"));
    if (after.len)
      text_printf(s->out, " %s+ %s%s", paint(s, colors[ADDED]), after.at, paint(s, "\033[0m"));
    if (!before.len && !after.len) text_puts(s->out, " in another order");
    text_putc(s->out, '\n');
  }
  text_free(&before);
  text_free(&after);
}

static void put_head(const sheet *s, const compared *c, const difference *x) {
  const finding *f = difference_finding(x);
  text name = {0};
  const char *id = gs_document_id(c->doc);
  columns_document(&name, id);
  text_printf(s->out, "  %s%c %s%s", paint(s, colors[x->kind]), signs[x->kind],
              record_kinds[f->kind], paint(s, "\033[0m"));
  if (*f->type) text_printf(s->out, " %s", f->type);
  if (f->place.end)
    text_printf(s->out, "  %s:%zu", text_get(&name), place_line(&c->place, f->place.start));
  else
    text_printf(s->out, "  %s", text_get(&name));
  text_printf(s->out, "%s  %s", paint(s, "\033[2m"), f->rule);
  if (x->before && x->after && strcmp(x->before->rule, x->after->rule))
    text_printf(s->out, ", was %s", x->before->rule);
  text_printf(s->out, "%s\n", paint(s, "\033[0m"));
  text_free(&name);
}

/* Of what came or went: who, and to or against whom; the rest is in the sentence. */
static void put_parts(const sheet *s, const finding *f) {
  static const char *const parts[] = {"name", "speaker", "source", "content",
                                      "from", "to",      "answers"};
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    const field *found = finding_field(f, parts[i]);
    text clean = {0};
    if (!found || !*found->value) continue;
    if (!strcmp(parts[i], "source") && finding_field(f, "speaker")) continue;
    columns_clean(&clean, found->value, strlen(found->value), 1);
    size_t room = s->width > 40 ? (size_t)s->width - 20 : SIZE_MAX;
    size_t fits = columns_head(text_get(&clean), clean.len, room);
    text_printf(s->out, "      %s: %.*s%s\n", parts[i], (int)fits, text_get(&clean),
                fits < clean.len ? "..." : "");
    text_free(&clean);
  }
}

static void put_difference(const sheet *s, const compared *c, const difference *x) {
  const finding *f = difference_finding(x);
  put_head(s, c, x);
  if (f->place.end > f->place.start) {
    text_puts(s->out, "      ");
    place_context(&c->place, diff_sentence(c, x), f->place, s->color ? "\033[1;4m" : "[",
                  s->color ? "\033[0m" : "]", s->width > 12 ? (size_t)s->width - 6 : 0, s->out);
    text_putc(s->out, '\n');
  }
  if (x->kind != CHANGED) put_parts(s, f);
  for (size_t i = 0; i < x->change_count; i++) put_change(s, c, &x->changes[i]);
  text_putc(s->out, '\n');
}

static void put_group(const sheet *s, size_t which) {
  int begun = 0;
  for (size_t i = 0; i < s->d->len; i++)
    for (size_t k = 0; k < s->d->at[i].differences.len; k++) {
      const difference *x = &s->d->at[i].differences.at[k];
      if (x->cause != which) continue;
      if (!begun++) put_cause(s, &s->d->causes[which]);
      put_difference(s, &s->d->at[i], x);
    }
}

/* ---- the sum */

static void put_counts(const sheet *s, const size_t *count) {
  for (int k = 0; k < DIFFERENCE_KINDS; k++) {
    text number = {0};
    if (count[k]) text_printf(&number, "%c%zu", signs[k], count[k]);
    text_pad(s->out, 6 - (number.len < 6 ? number.len : 6));
    text_printf(s->out, "%s%s%s", paint(s, colors[k]), text_get(&number), paint(s, "\033[0m"));
    text_free(&number);
  }
}

static void put_sum(const sheet *s) {
  tally *all;
  size_t n = diff_tally(s->d, &all);
  for (size_t i = 0; i < n; i++) {
    put_counts(s, all[i].count);
    text_printf(s->out, "  %s%s%s  %s\n", all[i].kind, *all[i].type ? " " : "", all[i].type,
                all[i].rule);
  }
  free(all);
  text_printf(s->out, "%zu added, %zu removed, %zu changed in %zu of ", diff_count(s->d, ADDED),
              diff_count(s->d, REMOVED), diff_count(s->d, CHANGED), s->d->len);
  text_count(s->out, s->d->read, "document");
  text_putc(s->out, '\n');
  if (s->d->len && s->d->untried) text_printf(s->out, "no causes: %s\n", s->d->untried);
  if (s->d->left_out)
    text_printf(s->out, "%zu of %zu edits were not tried apart; those with the rules of most differences came first\n",
                s->d->left_out, s->d->edits.len);
}

void diff_write_plain(const compared *c, int color, int width, text *out) {
  sheet s = {.color = color, .width = width, .out = out};
  for (size_t i = 0; i < c->differences.len; i++) put_difference(&s, c, &c->differences.at[i]);
}

void diff_write_changes(const compared *c, const difference *d, int color, text *out) {
  sheet s = {.color = color, .out = out};
  for (size_t i = 0; i < d->change_count; i++) put_change(&s, c, &d->changes[i]);
}

void diff_write_text(const diff *d, int color, int width, text *out) {
  sheet s = {.d = d, .color = color, .width = width, .out = out};
  for (size_t i = 0; i < d->cause_count; i++) put_group(&s, i);
  put_sum(&s);
}
