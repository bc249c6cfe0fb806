/* diff_json: one object a line for each difference, and a last one with the counts. */
#include <stdlib.h>

#include "cli/diff.h"
#include "cli/json_text.h"

static void put_lines(text *out, const char *key, const lines *l, size_t from, size_t to) {
  json_key(out, key);
  text_putc(out, '[');
  for (size_t i = from; i < to; i++) {
    size_t len = (size_t)(l->at[i + 1] - l->at[i]);
    if (len && l->at[i][len - 1] == '\n') len--;
    char *line = memory_copy(l->at[i], len);
    if (i > from) text_putc(out, ',');
    json_string(out, line);
    free(line);
  }
  text_putc(out, ']');
}

static void put_edit(text *out, const edits *all, size_t which) {
  const edit *e = &all->at[which];
  const edited_file *f = &all->files[e->file];
  text_putc(out, '{');
  json_member(out, "pack", all->packs[f->pack].name);
  json_member(out, "file", f->name);
  json_member_count(out, "line", edit_line(e));
  if (e->name) json_member(out, "statement", e->name);
  put_lines(out, "old", &f->old_lines, e->hunk.old_from, e->hunk.old_to);
  put_lines(out, "new", &f->new_lines, e->hunk.new_from, e->hunk.new_to);
  text_putc(out, '}');
}

static void put_cause(text *out, const diff *d, const cause *c) {
  json_key(out, "cause");
  text_putc(out, '[');
  for (size_t i = 0; i < c->count; i++) {
    if (i) text_putc(out, ',');
    put_edit(out, &d->edits, c->edits[i]);
  }
  text_putc(out, ']');
}

static void put_field_value(text *out, const char *key, const field *f) {
  if (!f) return;
  json_key(out, key);
  if (f->kind != FIELD_SPANS) {
    json_string(out, f->value);
    return;
  }
  text_putc(out, '[');
  for (size_t i = 0; i < f->count; i++)
    text_printf(out, "%s[%zu,%zu]", i ? "," : "", f->spans[i].start, f->spans[i].end);
  text_putc(out, ']');
}

static void put_changes(text *out, const difference *x) {
  json_key(out, "changes");
  text_putc(out, '[');
  for (size_t i = 0; i < x->change_count; i++) {
    text_puts(out, i ? ",{" : "{");
    json_member(out, "field", x->changes[i].name);
    put_field_value(out, "before", x->changes[i].before);
    put_field_value(out, "after", x->changes[i].after);
    text_putc(out, '}');
  }
  text_putc(out, ']');
}

static void put_side(text *out, const char *key, const finding *f) {
  if (!f) return;
  json_key(out, key);
  text_putc(out, '{');
  json_member(out, "id", f->id);
  json_member(out, "rule", f->rule);
  json_member(out, "at", f->at);
  json_key(out, "fields");
  text_putc(out, '{');
  for (size_t i = 0; i < f->field_count; i++)
    if (finding_field(f, f->fields[i].name) ==
        &f->fields[i]) /* a slot and an attribute may share one */
      json_member(out, f->fields[i].name, f->fields[i].value);
  text_puts(out, "}}");
}

static void put_difference(text *out, const diff *d, const compared *c, const difference *x) {
  const finding *f = difference_finding(x);
  text words = {0}, context = {0};
  place_quote(&c->place, f->place, &words);
  place_quote(&c->place, diff_sentence(c, x), &context);
  text_putc(out, '{');
  json_member(out, "difference", difference_names[x->kind]);
  json_member(out, "document", gs_document_id(c->doc));
  json_member(out, "kind", record_kinds[f->kind]);
  json_member(out, "type", f->type);
  json_member(out, "rule", f->rule);
  json_member_count(out, "line", place_line(&c->place, f->place.start));
  json_member_count(out, "start", f->place.start);
  json_member_count(out, "end", f->place.end);
  json_member(out, "text", text_get(&words));
  json_member(out, "context", text_get(&context));
  if (x->kind == CHANGED) put_changes(out, x);
  put_side(out, "before", x->before);
  put_side(out, "after", x->after);
  put_cause(out, d, &d->causes[x->cause]);
  if (d->causes[x->cause].rest) json_member_count(out, "other_edits_at_most", d->causes[x->cause].rest);
  text_puts(out, "}\n");
  text_free(&words);
  text_free(&context);
}

static void put_tallies(text *out, const diff *d) {
  tally *all;
  size_t n = diff_tally(d, &all);
  json_key(out, "by_rule");
  text_putc(out, '[');
  for (size_t i = 0; i < n; i++) {
    text_puts(out, i ? ",{" : "{");
    json_member(out, "kind", all[i].kind);
    json_member(out, "type", all[i].type);
    json_member(out, "rule", all[i].rule);
    for (int k = 0; k < DIFFERENCE_KINDS; k++)
      json_member_count(out, difference_names[k], all[i].count[k]);
    text_putc(out, '}');
  }
  text_putc(out, ']');
  free(all);
}

void diff_write_json(const diff *d, text *out) {
  for (size_t i = 0; i < d->len; i++)
    for (size_t k = 0; k < d->at[i].differences.len; k++)
      put_difference(out, d, &d->at[i], &d->at[i].differences.at[k]);
  text_puts(out, "{\"counts\":{");
  for (int k = 0; k < DIFFERENCE_KINDS; k++)
    json_member_count(out, difference_names[k], diff_count(d, (difference_kind)k));
  json_member_count(out, "documents", d->read);
  json_member_count(out, "different", d->len);
  text_putc(out, '}');
  put_tallies(out, d);
  json_member_count(out, "edits", d->edits.len);
  json_member_count(out, "edits_left_out", d->left_out);
  if (d->untried) json_member(out, "no_causes", d->untried);
  text_puts(out, "}\n");
}
