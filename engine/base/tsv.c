#include "base/tsv.h"

#include <string.h>

#include "base/utf8.h"
#include "gainsay.h"

/* The next line that is neither empty nor a comment; 0 at the end. */
static int next_line(gs__tsv *t, gs__cell *line) {
  while (t->p < t->end) {
    const char *start = t->p, *stop = memchr(start, '\n', (size_t)(t->end - start));
    t->p = stop ? stop + 1 : t->end;
    if (!stop) stop = t->end;
    if (stop > start && stop[-1] == '\r') stop--;
    t->line++;
    if (stop == start || *start == '#') continue;
    *line = (gs__cell){start, (size_t)(stop - start)};
    return 1;
  }
  return 0;
}

static int split(gs__tsv *t, gs__cell line, gs__cell *cells, size_t *count, gs__err *err) {
  const char *p = line.at, *end = line.at + line.len;
  for (*count = 0;; p++) {
    if (*count == GS__TSV_COLUMNS) {
      gs__err_set(err, GS_EPACK, "more than %d columns", GS__TSV_COLUMNS);
      gs__err_at(err, t->file, t->line, 0);
      return GS_EPACK;
    }
    const char *tab = memchr(p, '\t', (size_t)(end - p));
    const char *stop = tab ? tab : end;
    cells[(*count)++] = (gs__cell){p, (size_t)(stop - p)};
    if (!tab) return 0;
    p = tab;
  }
}

int gs__tsv_open(gs__tsv *t, const char *file, const char *text, size_t len, gs__err *err) {
  *t = (gs__tsv){.file = file, .text = text, .p = text, .end = text + len};
  gs__cell line;
  if (!gs__utf8_valid(text, len)) {
    gs__err_set(err, GS_EPACK, "the table is not valid UTF-8");
    gs__err_at(err, file, 0, 0);
    return GS_EPACK;
  }
  if (!next_line(t, &line)) {
    gs__err_set(err, GS_EPACK, "the table has no line that names its columns");
    gs__err_at(err, file, t->line, 0);
    return GS_EPACK;
  }
  return split(t, line, t->names, &t->columns, err);
}

int gs__tsv_next(gs__tsv *t, gs__err *err) {
  gs__cell line;
  size_t count;
  if (!next_line(t, &line)) return 0;
  if (split(t, line, t->cells, &count, err) < 0) return err->code;
  if (count > t->columns) {
    gs__err_set(err, GS_EPACK, "%zu cells in a table of %zu columns", count, t->columns);
    gs__err_at(err, t->file, t->line, 0);
    return GS_EPACK;
  }
  for (; count < t->columns; count++) t->cells[count] = (gs__cell){line.at + line.len, 0};
  return 1;
}

int gs__tsv_column(const gs__tsv *t, const char *name) {
  size_t len = strlen(name);
  for (size_t i = 0; i < t->columns; i++)
    if (t->names[i].len == len && memcmp(t->names[i].at, name, len) == 0) return (int)i;
  return -1;
}

int gs__cell_next(gs__cell *rest, gs__cell *value) {
  while (rest->len) {
    const char *bar = memchr(rest->at, '|', rest->len);
    size_t n = bar ? (size_t)(bar - rest->at) : rest->len;
    *value = (gs__cell){rest->at, n};
    rest->at += bar ? n + 1 : n;
    rest->len -= bar ? n + 1 : n;
    if (n) return 1;
  }
  return 0;
}
