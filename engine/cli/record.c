/* record: findings and their fields. Reading them from JSON is in record_json.c. */
#include "cli/record.h"

#include <stdlib.h>
#include <string.h>

const char *const record_kinds[FINDING_KINDS] = {"actor", "claim", "denial", "tension", "other"};

record *record_new(const char *id) {
  record *r = memory_resize(NULL, sizeof *r);
  *r = (record){.id = memory_string(id)};
  return r;
}

finding *record_add(record *r, finding_kind kind, span where) {
  r->at = memory_resize(r->at, (r->len + 1) * sizeof *r->at);
  r->at[r->len] = (finding){.kind = kind,
                            .place = where,
                            .id = memory_string(""),
                            .type = memory_string(""),
                            .rule = memory_string(""),
                            .at = memory_string("")};
  return &r->at[r->len++];
}

field *finding_add(finding *f, const char *name, field_kind kind, const char *value) {
  f->fields = memory_resize(f->fields, (f->field_count + 1) * sizeof *f->fields);
  f->fields[f->field_count] = (field){.name = memory_string(name),
                                       .kind = kind,
                                       .value = memory_string(value)};
  return &f->fields[f->field_count++];
}

int field_has_span(const field *f, span s) {
  for (size_t i = 0; i < f->count; i++)
    if (span_same(f->spans[i], s)) return 1;
  return 0;
}

void field_add_span(field *f, span s) {
  f->spans = memory_resize(f->spans, (f->count + 1) * sizeof *f->spans);
  f->spans[f->count++] = s;
}

void field_add_actor(field *f, size_t actor) {
  f->actors = memory_resize(f->actors, (f->count + 1) * sizeof *f->actors);
  f->actors[f->count++] = actor;
}

void record_add_quote(record *r, span s, const char *words) {
  r->quotes = memory_resize(r->quotes, (r->quote_count + 1) * sizeof *r->quotes);
  r->quotes[r->quote_count++] = (quote){s, memory_string(words)};
}

const field *finding_field(const finding *f, const char *name) {
  for (size_t i = 0; i < f->field_count; i++)
    if (!strcmp(f->fields[i].name, name)) return &f->fields[i];
  return NULL;
}

const char *finding_value(const finding *f, const char *name) {
  const field *found = finding_field(f, name);
  return found ? found->value : NULL;
}

static void free_finding(finding *f) {
  for (size_t i = 0; i < f->field_count; i++) {
    free(f->fields[i].name);
    free(f->fields[i].value);
    free(f->fields[i].spans);
    free(f->fields[i].actors);
  }
  free(f->fields);
  free(f->id);
  free(f->type);
  free(f->rule);
  free(f->at);
}

void record_free(record *r) {
  if (!r) return;
  for (size_t i = 0; i < r->len; i++) free_finding(&r->at[i]);
  for (size_t i = 0; i < r->quote_count; i++) free(r->quotes[i].words);
  free(r->at);
  free(r->quotes);
  free(r->sentences);
  free(r->id);
  free(r->sha256);
  free(r->text);
  free(r->title);
  free(r->date);
  free(r);
}

span record_sentence(const record *r, const place *p, span about) {
  for (size_t i = 0; i < r->sentence_count; i++)
    if (r->sentences[i].start <= about.start && about.start < r->sentences[i].end) {
      span s = r->sentences[i];
      if (s.end < about.end) s.end = about.end;
      return s;
    }
  span line = about;
  while (line.start && p->text[p->byte[line.start - 1]] != '\n') line.start--;
  while (line.end < p->characters && p->text[p->byte[line.end]] != '\n') line.end++;
  return line;
}
