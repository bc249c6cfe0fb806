#include "text/document.h"

#include <string.h>

#include "base/mem.h"

gs_document *gs__document_take(const char *id, char *bytes, size_t len) {
  gs_document *doc = gs__mem_alloc(sizeof *doc);
  doc->id = gs__mem_dup(id, strlen(id));
  doc->bytes = bytes;
  doc->len = len;
  return doc;
}

gs_document *gs_document_new(const char *id, const char *bytes, size_t len) {
  return gs__document_take(id, gs__mem_dup(bytes, len), len);
}

void gs_document_free(gs_document *doc) {
  if (!doc) return;
  gs__mem_free(doc->id);
  gs__mem_free(doc->title);
  gs__mem_free(doc->date);
  gs__mem_free(doc->author);
  gs__mem_free(doc->url);
  gs__mem_free(doc->language);
  gs__mem_free(doc->bytes);
  gs__source_map_free(doc->map);
  gs__mem_free(doc->repaired);
  gs__mem_free(doc);
}

const char *gs_document_id(const gs_document *doc) {
  return doc->id;
}

static size_t field_of(const char *key) {
  if (!strcmp(key, "title")) return offsetof(gs_document, title);
  if (!strcmp(key, "date")) return offsetof(gs_document, date);
  if (!strcmp(key, "author")) return offsetof(gs_document, author);
  if (!strcmp(key, "url")) return offsetof(gs_document, url);
  if (!strcmp(key, "language")) return offsetof(gs_document, language);
  return 0;   /* the id: never a field to set */
}

void gs_document_set(gs_document *doc, const char *key, const char *value) {
  size_t field = field_of(key);
  if (!field) return;
  char **place = (char **)(void *)((char *)doc + field);
  char *copy = value ? gs__mem_dup(value, strlen(value)) : NULL;   /* first: may be the old one */
  gs__mem_free(*place);
  *place = copy;
}

const char *gs_document_get(const gs_document *doc, const char *key) {
  size_t field = field_of(key);
  return field ? *(char *const *)(const void *)((const char *)doc + field) : NULL;
}

gs__source_map *gs__source_map_new(void) {
  return gs__mem_alloc(sizeof(gs__source_map));
}

void gs__source_map_free(gs__source_map *map) {
  if (!map) return;
  gs__vec_free(&map->runs);
  gs__mem_free(map);
}

static void push(gs__source_map *map, size_t text_at, size_t source_at, size_t length) {
  gs__source_run run = {(uint32_t)text_at, (uint32_t)source_at, (uint32_t)length};
  gs__vec_push(&map->runs, run);
}

/* Whether a stretch goes on where the last run stopped, byte for byte in both. */
static bool continues(const gs__source_map *map, size_t text_at, size_t source_at) {
  if (!map->runs.len || text_at != map->text_end || source_at != map->source_end) return false;
  const gs__source_run *last = &map->runs.at[map->runs.len - 1];
  return last->length == map->text_end - last->text_at;
}

void gs__source_map_add(gs__source_map *map, size_t text_at, size_t text_len, size_t source_at,
                        size_t source_len) {
  if (text_len == source_len && continues(map, text_at, source_at)) {
    map->runs.at[map->runs.len - 1].length += (uint32_t)source_len;
  } else {
    /* Text after a character whose source was longer would read as more of that source. */
    if (map->runs.len && text_at > map->text_end) {
      const gs__source_run *last = &map->runs.at[map->runs.len - 1];
      if (map->text_end - last->text_at < last->length)
        push(map, map->text_end, map->source_end, 0);
    }
    push(map, text_at, source_at, source_len);
  }
  map->text_end = (uint32_t)(text_at + text_len);
  map->source_end = (uint32_t)(source_at + source_len);
}

/* How many runs begin before text_byte. */
static size_t runs_before(const gs__source_map *map, size_t text_byte) {
  size_t low = 0, high = map->runs.len;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (map->runs.at[middle].text_at < text_byte) low = middle + 1;
    else high = middle;
  }
  return low;
}

static size_t within(const gs__source_run *run, size_t text_byte) {
  size_t d = text_byte - run->text_at;
  return run->source_at + (d < run->length ? d : run->length);
}

size_t gs__source_map_at(const gs__source_map *map, size_t text_byte) {
  if (!map) return text_byte;
  if (text_byte >= map->text_end) return map->source_end;
  size_t n = runs_before(map, text_byte + 1);
  return n ? within(&map->runs.at[n - 1], text_byte) : map->runs.at[0].source_at;
}

size_t gs__source_map_end(const gs__source_map *map, size_t text_byte) {
  if (!map) return text_byte;
  if (text_byte >= map->text_end) return map->source_end;
  size_t n = runs_before(map, text_byte);
  if (!n) return map->runs.at[0].source_at;
  const gs__source_run *run = &map->runs.at[n - 1];
  bool whole = n < map->runs.len && map->runs.at[n].text_at == text_byte;
  return whole ? (size_t)run->source_at + run->length : within(run, text_byte);
}

void gs__source_map_through(gs__source_map *map, size_t text_at, const gs__source_map *inner,
                            size_t inner_at, size_t len) {
  if (!inner) {
    gs__source_map_add(map, text_at, len, inner_at, len);
    return;
  }
  size_t end = inner_at + len, i = runs_before(inner, inner_at + 1);
  for (i = i ? i - 1 : 0; i < inner->runs.len && inner->runs.at[i].text_at < end; i++) {
    const gs__source_run *run = &inner->runs.at[i];
    size_t run_end = i + 1 < inner->runs.len ? run[1].text_at : inner->text_end;
    size_t from = run->text_at > inner_at ? run->text_at : inner_at;
    size_t to = run_end < end ? run_end : end;
    if (from >= to || !run->length) continue;
    size_t at = text_at + (from - inner_at), skipped = from - run->text_at;
    if (run_end - run->text_at < run->length) {   /* one character, longer in the source */
      gs__source_map_add(map, at, to - from, run->source_at, run->length);
    } else if (skipped < run->length) {
      size_t n = run->length - skipped < to - from ? run->length - skipped : to - from;
      gs__source_map_add(map, at, n, run->source_at + skipped, n);
    }
  }
}
