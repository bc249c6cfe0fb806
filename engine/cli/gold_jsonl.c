/* gold_jsonl: gold as records, a line each, with the text in the record or in another file. */
#include <stdlib.h>
#include <string.h>

#include "cli/files.h"
#include "cli/gold.h"
#include "cli/nearest.h"

typedef struct known {
  char *id;         /* stays when a record took the document */
  gs_document *doc; /* NULL: taken */
} known;

typedef struct texts {
  known *at; /* sorted by id */
  size_t len;
} texts;

/* ---- the texts */

static int by_id(const void *a, const void *b) {
  return strcmp(((const known *)a)->id, ((const known *)b)->id);
}

static int texts_failed(notes *n, const char *path, const gs_error *err) {
  const char *file = *err->file ? err->file : path;
  return gold_wrong(n, file, err->line, 0, err->message, NULL);
}

static int read_texts(texts *t, const settings *s, notes *n) {
  gs_reader *reader;
  gs_document *doc;
  gs_error err = {0};
  if (gs_reader_open(&reader, s->texts, &s->reader, &err) < 0)
    return texts_failed(n, s->texts, &err);
  int code;
  while ((code = gs_reader_next(reader, &doc, &err)) > 0) {
    t->at = memory_resize(t->at, (t->len + 1) * sizeof *t->at);
    t->at[t->len++] = (known){memory_string(gs_document_id(doc)), doc};
  }
  gs_reader_free(reader);
  if (code < 0) return texts_failed(n, s->texts, &err);
  if (t->len) qsort(t->at, t->len, sizeof *t->at, by_id);
  return 0;
}

static gs_document *take_text(texts *t, const char *id) {
  size_t low = 0, high = t->len;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (strcmp(t->at[middle].id, id) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  if (low == t->len || strcmp(t->at[low].id, id)) return NULL;
  gs_document *doc = t->at[low].doc;
  t->at[low].doc = NULL;
  return doc;
}

static void free_texts(texts *t) {
  for (size_t i = 0; i < t->len; i++) {
    gs_document_free(t->at[i].doc);
    free(t->at[i].id);
  }
  free(t->at);
}

/* ---- the records */

static int no_text(const texts *t, const settings *s, const record *r, int line, notes *n) {
  nearest near = {.wanted = r->id};
  text why = {0}, hint = {0};
  text_printf(&why, "no text for \"%s\"", r->id);
  if (!s->texts) {
    text_puts(&hint,
              "Records that \"gainsay run --with text\" writes have their text; or give the texts, "
              "with the same ids: --texts FILE");
  } else {
    for (size_t i = 0; i < t->len; i++) nearest_try(&near, t->at[i].id);
    text_printf(&hint, "%s has no document with that id", s->texts);
    if (near.best) text_printf(&hint, "; did you mean \"%s\"?", near.best);
  }
  int status = gold_wrong(n, gold_name(s), line, 0, why.at, hint.at);
  text_free(&why);
  text_free(&hint);
  return status;
}

static gs_document *document_of(texts *t, const record *r) {
  if (!r->text) return take_text(t, r->id);
  gs_document *doc = gs_document_new(r->id, r->text, strlen(r->text));
  if (r->title) gs_document_set(doc, "title", r->title);
  if (r->date) gs_document_set(doc, "date", r->date);
  return doc;
}

static int has_id(const gold_set *g, const char *id) {
  for (size_t i = 0; i < g->len; i++)
    if (!strcmp(g->at[i].record->id, id)) return 1;
  return 0;
}

static int says_nothing(const record *r) {
  for (int kind = 0; kind < FINDING_KINDS; kind++)
    if (r->has[kind]) return 0;
  return 1;
}

static int add_record(gold_set *g, texts *t, record *r, const settings *s, int line, notes *n) {
  const char *file = gold_name(s), *wrong = NULL, *hint = NULL;
  if (has_id(g, r->id)) {
    wrong = "a second record with the id of an earlier one";
    hint = "A document has one record.";
  } else if (says_nothing(r)) {
    wrong = "the record judges nothing";
    hint =
        "It needs at least one of the lists \"actors\", \"claims\", \"denials\", \"tensions\"; an "
        "empty list says that there are none.";
  }
  gs_document *doc = wrong ? NULL : document_of(t, r);
  if (doc) return gold_add(g, r, doc, file, line, n);
  int status = wrong ? gold_wrong(n, file, line, 0, wrong, hint) : no_text(t, s, r, line, n);
  record_free(r);
  return status;
}

static int read_line(gold_set *g, texts *t, const char *at, size_t len, const settings *s, int line,
                     notes *n) {
  text why = {0};
  list odd = {0};
  int column, status;
  record *r = record_parse(at, len, &why, &column, &odd);
  for (size_t i = 0; i < odd.len; i++) gold_remark(g, n, gold_name(s), line, odd.at[i]);
  if (r)
    status = add_record(g, t, r, s, line, n);
  else
    status = gold_wrong(n, gold_name(s), line, column, text_get(&why), NULL);
  text_free(&why);
  list_free(&odd);
  return status;
}

static int is_blank(const char *s, size_t len) {
  for (size_t i = 0; i < len; i++)
    if (!strchr(" \t\r\n", s[i])) return 0;
  return 1;
}

static int read_lines(gold_set *g, texts *t, const text *all, const settings *s, notes *n) {
  int line = 0, status = 0;
  for (const char *p = text_get(all) + text_mark(all), *end = text_get(all) + all->len; p < end && !status;) {
    const char *stop = memchr(p, '\n', (size_t)(end - p));
    size_t len = stop ? (size_t)(stop - p) : (size_t)(end - p);
    line++;
    if (!is_blank(p, len)) status = read_line(g, t, p, len, s, line, n);
    p += len + 1;
  }
  if (status || g->len) return status;
  return gold_wrong(n, gold_name(s), 0, 0, "no record in it", NULL);
}

int gold_read_jsonl(gold_set *g, const settings *s, notes *n) {
  texts t = {0};
  text all = {0};
  gs_error err = {0};
  int status = s->texts ? read_texts(&t, s, n) : 0;
  if (!status && files_read(s->operands[0], &all, &err) < 0)
    status = gold_wrong(n, NULL, 0, 0, err.message, NULL);
  if (!status) status = read_lines(g, &t, &all, s, n);
  text_free(&all);
  free_texts(&t);
  return status;
}
