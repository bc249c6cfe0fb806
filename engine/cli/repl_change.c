/* repl_change: what was found before and after a change of rules or text: told at once, a line for each
 * finding. .diff (repl_diff) tells the same with the text about it. */
#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/fold.h"
#include "cli/repl.h"
#include "cli/repl_compare.h"
#include "cli/terminal.h"

enum { SHOWN = 60 };   /* columns of the text of a finding */

static const char *const kinds[] = {"actor", "claim", "denial", "tension", "finding"};

/* ---- taking */

static void add_text(text *out, const gs_document *doc, const gs_finding *f) {
  size_t len;
  const char *s = gs_document_text(doc, &len);
  size_t start = columns_byte(s, len, f->start);
  size_t size = columns_byte(s + start, len - start, f->end - f->start);
  text shown = {0};
  columns_clean(&shown, s + start, size, 1);
  size_t fits = columns_head(text_get(&shown), shown.len, SHOWN);
  text_printf(out, "%.*s%s", (int)fits, text_get(&shown), fits < shown.len ? "..." : "");
  text_free(&shown);
}

static void describe(text *out, const gs_document *doc, const gs_finding *f, int with_id) {
  text_printf(out, "%-7s ", kinds[f->kind]);
  if (with_id) text_printf(out, "%s  ", f->id);
  text_printf(out, "%s: ", f->name ? f->name : "");
  add_text(out, doc, f);
  if (f->rule && *f->rule)
    text_printf(out, "  (%s%s%s)", f->rule, f->way ? ", " : "", f->way ? f->way : "");
}

static void take_finding(const repl *r, snapshot *s, const gs_finding *f) {
  const gs_document *doc = gs_reading_document(r->reading);
  text line = {0}, key = {0};
  describe(&line, doc, f, 1);
  describe(&key, doc, f, 0);
  list_puts(&s->ids, f->id);
  list_puts(&s->lines, line.at);
  list_puts(&s->keys, key.at);
  list_puts(&s->sorted, key.at);
  text_free(&line);
  text_free(&key);
}

snapshot *change_before(const repl *r) {
  snapshot *s = memory_resize(NULL, sizeof *s);
  gs_error err = {0};
  gs_finding f;
  *s = (snapshot){.record = r->reading ? record_of(r->reading, &err) : NULL};
  for (int kind = 0; r->reading && kind <= GS_OTHER; kind++)
    for (size_t i = 0; i < gs_reading_count(r->reading, (gs_kind)kind); i++)
      if (gs_reading_get(r->reading, (gs_kind)kind, i, &f) == 0) take_finding(r, s, &f);
  list_sort(&s->sorted);
  return s;
}

void change_drop(snapshot *s) {
  if (!s) return;
  record_free(s->record);
  list_free(&s->ids);
  list_free(&s->lines);
  list_free(&s->keys);
  list_free(&s->sorted);
  free(s);
}

void change_forget(repl *r) {
  change_drop(r->before);
  r->before = NULL;
  text_clear(&r->changes);
}

/* ---- telling */

void change_print(const repl *r, const text *told) {
  fold_print(stdout, told, terminal_fit(stdout, r->settings));
}

typedef struct telling {
  repl *r;
  const snapshot *before, *after;
  size_t count[DIFFERENCE_KINDS];
} telling;

static void add_line(telling *t, difference_kind kind, const char *line) {
  static const char signs[DIFFERENCE_KINDS] = {'+', '-', '~'};
  static const char *const colors[DIFFERENCE_KINDS] = {"32", "31", "33"};
  text *out = &t->r->changes;
  if (t->r->color) text_printf(out, "\033[%sm%c %s\033[0m\n", colors[kind], signs[kind], line);
  else text_printf(out, "%c %s\n", signs[kind], line);
  t->count[kind]++;
}

static const char *line_for(const snapshot *s, const char *id) {
  for (size_t i = 0; i < s->ids.len; i++)
    if (!strcmp(s->ids.at[i], id)) return s->lines.at[i];
  return id;
}

/* What came up last is what ".why last" explains. */
static void keep_last(repl *r, const char *id) {
  text_clear(&r->last);
  text_puts(&r->last, id);
}

static void tell_kind(telling *t, const compared *c, difference_kind kind) {
  for (size_t i = 0; i < c->differences.len; i++) {
    const difference *d = &c->differences.at[i];
    if (d->kind != kind) continue;
    const char *id = difference_finding(d)->id;
    add_line(t, kind, line_for(d->after ? t->after : t->before, id));
    diff_write_changes(c, d, t->r->color, &t->r->changes);
    if (kind == ADDED) keep_last(t->r, id);
  }
}

static void tell_rules(telling *t) {
  static const difference_kind order[] = {REMOVED, CHANGED, ADDED};
  if (!t->before->record || !t->after->record) return;
  compared c = change_compare(t->r, t->before, t->after->record);
  for (size_t i = 0; i < sizeof order / sizeof *order; i++) tell_kind(t, &c, order[i]);
  differences_free(&c.differences);
  place_free(&c.place);
}

/* What reads as nothing in the other text does. */
static void tell_missing(telling *t, const snapshot *a, const snapshot *b, difference_kind kind) {
  for (size_t i = 0; i < a->keys.len; i++)
    if (!list_has(&b->sorted, a->keys.at[i])) add_line(t, kind, a->lines.at[i]);
}

static void tell_text(telling *t) {
  tell_missing(t, t->before, t->after, REMOVED);
  tell_missing(t, t->after, t->before, ADDED);
}

void change_tell(repl *r, snapshot *before, int by_text) {
  snapshot *after = change_before(r);
  telling t = {.r = r, .before = before, .after = after};
  const size_t *n = t.count;
  change_forget(r);
  if (by_text) tell_text(&t);
  else tell_rules(&t);
  if (n[REMOVED] + n[ADDED] + n[CHANGED])
    text_printf(&r->changes, "%zu gone, %zu new, %zu changed\n", n[REMOVED], n[ADDED], n[CHANGED]);
  else if (r->doc) text_puts(&r->changes, "the same findings as before\n");
  change_print(r, &r->causes);
  change_print(r, &r->changes);
  change_drop(after);
  if (by_text || !before->record) change_drop(before);
  else r->before = before;
}
