/* record: findings and their fields. Reading them from JSON is in record_json.c. */
#include "cli/record.h"

#include <stdlib.h>
#include <string.h>

const char *const record_kinds[FINDING_KINDS] = {"actor", "claim", "denial", "tension", "other"};

static char *copied(const char *s) {
  return memory_copy(s, strlen(s));
}

record *record_new(const char *id) {
  record *r = memory_resize(NULL, sizeof *r);
  *r = (record){.id = id ? copied(id) : NULL};
  return r;
}

finding *record_add(record *r, finding_kind kind, span where) {
  r->at = memory_resize(r->at, (r->len + 1) * sizeof *r->at);
  r->at[r->len] = (finding){.kind = kind,
                            .place = where,
                            .id = copied(""),
                            .type = copied(""),
                            .rule = copied(""),
                            .at = copied("")};
  return &r->at[r->len++];
}

field *finding_add(finding *f, const char *name, field_kind kind, const char *value) {
  f->fields = memory_resize(f->fields, (f->field_count + 1) * sizeof *f->fields);
  f->fields[f->field_count] = (field){.name = copied(name), .kind = kind, .value = copied(value)};
  return &f->fields[f->field_count++];
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
  r->quotes[r->quote_count++] = (quote){s, copied(words)};
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
