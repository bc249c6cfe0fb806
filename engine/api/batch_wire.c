#include "api/batch_wire.h"

#include <string.h>

#include "base/mem.h"
#include "text/document.h"

typedef struct cursor {
  const char *at;
  size_t left;
} cursor;

static bool take(cursor *c, void *to, size_t len) {
  if (len > c->left) return false;
  if (len) memcpy(to, c->at, len);
  c->at += len;
  c->left -= len;
  return true;
}

/* Bytes that stay where they are. */
static bool borrow(cursor *c, const char **at, size_t *len) {
  uint64_t n;
  if (!take(c, &n, sizeof n) || n > c->left) return false;
  *at = c->at;
  *len = (size_t)n;
  c->at += n;
  c->left -= (size_t)n;
  return true;
}

static void put(gs__str *out, const void *from, size_t len) {
  gs__str_add(out, from, len);
}

static void put_bytes(gs__str *out, const char *bytes, size_t len) {
  uint64_t n = len;
  put(out, &n, sizeof n);
  put(out, bytes, len);
}

/* ---- documents: number, id, fields, text, map ---- */

/* The fields that may be NULL, in the order of the wire. */
static void fields_of(gs_document *doc, char **fields[5]) {
  fields[0] = &doc->title;
  fields[1] = &doc->date;
  fields[2] = &doc->author;
  fields[3] = &doc->url;
  fields[4] = &doc->language;
}

static void put_field(gs__str *out, const char *value) {
  gs__str_putc(out, value ? 1 : 0);
  if (value) put_bytes(out, value, strlen(value));
}

static bool take_field(cursor *c, char **value) {
  const char *at;
  size_t len;
  char is_set;
  if (!take(c, &is_set, 1)) return false;
  if (!is_set) return true;
  if (!borrow(c, &at, &len)) return false;
  *value = gs__mem_dup(at, len);
  return true;
}

static void put_map(gs__str *out, const gs__source_map *map) {
  gs__str_putc(out, map ? 1 : 0);
  if (!map) return;
  put(out, &map->text_end, sizeof map->text_end);
  put(out, &map->source_end, sizeof map->source_end);
  put_bytes(out, (const char *)map->runs.at, map->runs.len * sizeof *map->runs.at);
}

static bool take_map(cursor *c, gs__source_map **out) {
  const char *at;
  size_t len;
  char is_set;
  if (!take(c, &is_set, 1)) return false;
  if (!is_set) return true;
  gs__source_map *map = *out = gs__source_map_new();
  if (!take(c, &map->text_end, sizeof map->text_end)) return false;
  if (!take(c, &map->source_end, sizeof map->source_end)) return false;
  if (!borrow(c, &at, &len) || len % sizeof *map->runs.at) return false;
  if (!len) return true;
  gs__vec_reserve(&map->runs, len / sizeof *map->runs.at);
  memcpy(map->runs.at, at, len);
  map->runs.len = len / sizeof *map->runs.at;
  return true;
}

void gs__batch_put_document(gs__str *out, uint64_t number, const gs_document *doc) {
  const char *const fields[] = {doc->title, doc->date, doc->author, doc->url, doc->language};
  put(out, &number, sizeof number);
  put_bytes(out, doc->id, strlen(doc->id));
  put_bytes(out, doc->bytes, doc->len);
  for (size_t i = 0; i < 5; i++) put_field(out, fields[i]);
  gs__str_putc(out, doc->extracted ? 1 : 0);
  gs__str_putc(out, doc->same_id ? 1 : 0);
  put_map(out, doc->map);
}

static bool take_rest(cursor *c, gs_document *doc) {
  char **fields[5], extracted, same_id;
  fields_of(doc, fields);
  for (size_t i = 0; i < 5; i++)
    if (!take_field(c, fields[i])) return false;
  if (!take(c, &extracted, 1) || !take(c, &same_id, 1)) return false;
  doc->extracted = extracted != 0;
  doc->same_id = same_id != 0;
  return take_map(c, &doc->map) && !c->left;
}

gs_document *gs__batch_get_document(const char *bytes, size_t len, uint64_t *number) {
  cursor c = {bytes, len};
  const char *id, *text;
  size_t id_len, text_len;
  if (!take(&c, number, sizeof *number)) return NULL;
  if (!borrow(&c, &id, &id_len) || !borrow(&c, &text, &text_len)) return NULL;
  char *name = gs__mem_dup(id, id_len);
  gs_document *doc = gs__document_take(name, gs__mem_dup(text, text_len), text_len);
  gs__mem_free(name);
  if (take_rest(&c, doc)) return doc;
  gs_document_free(doc);
  return NULL;
}

/* ---- answers ---- */

void gs__batch_put_answer(gs__str *out, const gs__batch_answer *answer) {
  put(out, &answer->err, sizeof answer->err);
  gs__str_putc(out, answer->limited ? 1 : 0);
  put(out, answer->found, sizeof answer->found);
  put_bytes(out, answer->record, answer->len);
}

static bool take_answer(cursor *c, gs__batch_answer *a) {
  char limited;
  if (!take(c, &a->err, sizeof a->err) || !take(c, &limited, 1)) return false;
  a->limited = limited != 0;
  return take(c, a->found, sizeof a->found) && borrow(c, &a->record, &a->len);
}

bool gs__batch_get_answers(const char *bytes, size_t len, gs__batch_answer *out, size_t count) {
  cursor c = {bytes, len};
  for (size_t i = 0; i < count; i++)
    if (!take_answer(&c, &out[i])) return false;
  return !c.left;
}
