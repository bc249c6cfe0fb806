#include "base/tsv.h"

#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"
#include "gainsay.h"

/* The next line that is neither empty nor a comment, cut at its tabs; 0 at the end. Cells are short: the
 * bytes are looked at one by one. */
static int cut_line(gs__tsv *t, gs__cell *cells, size_t *count, gs__err *err) {
  for (*count = 0; t->p < t->end; *count = 0) {
    const char *start = t->p, *cell = start, *p = start;
    t->line++;
    if (*p == '#') p = memchr(p, '\n', (size_t)(t->end - p));
    if (!p) p = t->end;
    for (; p < t->end && *p != '\n'; p++) {
      if (*p != '\t') continue;
      if (*count < GS__TSV_COLUMNS) cells[*count] = (gs__cell){cell, (size_t)(p - cell)};
      ++*count;
      cell = p + 1;
    }
    t->p = p < t->end ? p + 1 : p;
    if (p > cell && p[-1] == '\r') p--;
    if (p == start || *start == '#') continue;
    if (*count >= GS__TSV_COLUMNS) {
      gs__err_set(err, GS_EPACK, "more than %d columns", GS__TSV_COLUMNS);
      gs__err_at(err, t->file, t->line, 0);
      return GS_EPACK;
    }
    cells[(*count)++] = (gs__cell){cell, (size_t)(p - cell)};
    return 1;
  }
  return 0;
}

int gs__tsv_open(gs__tsv *t, const char *file, const char *text, size_t len, gs__err *err) {
  *t = (gs__tsv){.file = file, .text = text, .p = text, .end = text + len};
  if (!gs__utf8_valid(text, len)) {
    gs__err_set(err, GS_EPACK, "the table is not valid UTF-8");
    gs__err_at(err, file, 0, 0);
    return GS_EPACK;
  }
  int any = cut_line(t, t->names, &t->columns, err);
  if (!any) {
    gs__err_set(err, GS_EPACK, "the table has no line that names its columns");
    gs__err_at(err, file, t->line, 0);
    return GS_EPACK;
  }
  return any < 0 ? any : 0;
}

int gs__tsv_next(gs__tsv *t, gs__err *err) {
  size_t count;
  int more = cut_line(t, t->cells, &count, err);
  if (more <= 0) return more;
  if (count > t->columns) {
    gs__err_set(err, GS_EPACK, "%zu cells in a table of %zu columns", count, t->columns);
    gs__err_at(err, t->file, t->line, 0);
    return GS_EPACK;
  }
  const gs__cell last = t->cells[count - 1];
  for (; count < t->columns; count++) t->cells[count] = (gs__cell){last.at + last.len, 0};
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
    size_t n = 0;
    while (n < rest->len && rest->at[n] != '|') n++;
    bool bar = n < rest->len;
    *value = (gs__cell){rest->at, n};
    rest->at += n + bar;
    rest->len -= n + bar;
    if (n) return 1;
  }
  return 0;
}
