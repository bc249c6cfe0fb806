/* gold: documents with what a person says is in them. */
#include "cli/gold.h"

#include <stdlib.h>
#include <string.h>

#include "cli/files.h"
#include "cli/nearest.h"

int gold_wrong(notes *n, const char *file, int line, int column, const char *message,
               const char *hint) {
  gs_note note = {.severity = GS_ERROR,
                  .file = file,
                  .line = line,
                  .column = column,
                  .message = message,
                  .hint = hint};
  note_take(&note, n);
  return STATUS_IO;
}

void gold_remark(gold_set *g, notes *n, const char *file, int line, const char *message) {
  for (size_t i = 0; i < g->told.len; i++)
    if (!strcmp(g->told.at[i], message)) return;
  list_puts(&g->told, message);
  note_take(&(gs_note){.severity = GS_WARNING, .file = file, .line = line, .message = message}, n);
}

/* ---- does it fit its text */

static int check_quote(const gold_document *d, const quote *q, notes *n) {
  text said = {0}, there = {0};
  place whole = place_of(q->words, strlen(q->words));
  place_quote(&whole, (span){0, whole.characters}, &said);
  place_quote(&d->place, q->span, &there);
  int same = !strcmp(text_get(&said), text_get(&there)), status = 0;
  if (!same) {
    text why = {0};
    text_printf(&why, "%zu-%zu is given as \"%s\", but the text has \"%s\" there", q->span.start,
                q->span.end, text_get(&said), text_get(&there));
    status = gold_wrong(n, d->file, d->line, 0, why.at,
                        "Offsets count code points of the text, from 0, the end not included.");
    text_free(&why);
  }
  place_free(&whole);
  text_free(&said);
  text_free(&there);
  return status;
}

static int check_ends(const gold_document *d, const finding *f, notes *n) {
  for (size_t i = 0; i < f->field_count; i++)
    for (size_t k = 0; k < f->fields[i].count && f->fields[i].spans; k++) {
      span s = f->fields[i].spans[k];
      if (s.end <= d->place.characters) continue;
      text why = {0};
      text_printf(&why, "%s of %s: %zu-%zu lies behind the end of the text, which is at %zu",
                  f->fields[i].name, record_kinds[f->kind], s.start, s.end, d->place.characters);
      gold_wrong(n, d->file, d->line, 0, why.at, "Is it the text that was annotated?");
      text_free(&why);
      return STATUS_IO;
    }
  return 0;
}

/* ---- does it say what a record can */

/* A value that no finding of a record has is never found. */
static void check_value(gold_set *g, const gold_document *d, const finding *f, const field *v, notes *n) {
  nearest near = {.wanted = v->value};
  text why = {0};
  const char *known;
  for (size_t i = 0; (known = gs_record_value((gs_kind)f->kind, v->name, i)); i++) {
    if (!strcmp(known, v->value)) return;
    nearest_try(&near, known);
  }
  if (!gs_record_value((gs_kind)f->kind, v->name, 0)) return;
  text_printf(&why, "%s: no record has the %s \"%s\"", record_kinds[f->kind], v->name, v->value);
  if (near.best) text_printf(&why, "; did you mean \"%s\"?", near.best);
  gold_remark(g, n, d->file, d->line, why.at);
  text_free(&why);
}

static void check_values(gold_set *g, const gold_document *d, notes *n) {
  for (size_t i = 0; i < d->record->len; i++) {
    const finding *f = d->record->at + i;
    for (size_t k = 0; k < f->field_count; k++)
      if (f->fields[k].kind == FIELD_VALUE) check_value(g, d, f, f->fields + k, n);
  }
}

static int check(const gold_document *d, notes *n) {
  for (size_t i = 0; i < d->record->len; i++)
    if (check_ends(d, &d->record->at[i], n)) return STATUS_IO;
  for (size_t i = 0; i < d->record->quote_count; i++)
    if (check_quote(d, &d->record->quotes[i], n)) return STATUS_IO;
  return 0;
}

int gold_add(gold_set *g, record *r, gs_document *doc, const char *file, int line, notes *n) {
  size_t len;
  const char *s = gs_document_text(doc, &len);
  g->at = memory_resize(g->at, (g->len + 1) * sizeof *g->at);
  gold_document *d = &g->at[g->len++];
  *d = (gold_document){.record = r,
                       .doc = doc,
                       .place = place_of(s, len),
                       .file = memory_string(file),
                       .line = line};
  check_values(g, d, n);
  return check(d, n);
}

const char *gold_name(const settings *s) {
  return strcmp(s->operands[0], "-") ? s->operands[0] : "standard input";
}

int gold_read(gold_set *g, const settings *s, notes *n) {
  const char *path = s->operands[0];
  if (!files_is_folder(path)) return gold_read_jsonl(g, s, n);
  if (s->texts)
    return settings_wrong(s, "--texts belongs to gold in JSONL; a folder has its texts");
  return gold_read_brat(g, path, n);
}

void gold_free(gold_set *g) {
  for (size_t i = 0; i < g->len; i++) {
    record_free(g->at[i].record);
    place_free(&g->at[i].place);
    gs_document_free(g->at[i].doc);
    free(g->at[i].file);
  }
  free(g->at);
  list_free(&g->told);
  *g = (gold_set){0};
}
