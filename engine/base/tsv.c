#include "base/tsv.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/utf8.h"
#include "gainsay.h"

/* The next byte that is a tab, a line feed or another control below them; eight bytes at a time. */
static const char *next_mark(const char *p, const char *end) {
  const uint64_t high = 0x8080808080808080u, least = 0x0B0B0B0B0B0B0B0Bu;
  for (; end - p >= 8; p += 8) {
    uint64_t w;
    memcpy(&w, p, 8);
    uint64_t marks = ~((w | high) - least) & ~w & high;   /* no byte borrows from the next */
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    if (marks) return p + __builtin_ctzll(marks) / 8;
#else
    if (marks) break;
#endif
  }
  while (p < end && (unsigned char)*p > '\n') p++;
  return p;
}

/* The next line that is neither empty nor a comment, cut at its tabs; 0 at the end. */
static int cut_line(gs__tsv *t, gs__cell *cells, size_t *count, gs__err *err) {
  const char *end = t->end;
  while (t->p < end) {
    const char *start = t->p, *cell = start, *p = start;
    size_t n = 0;
    t->line++;
    if (*p == '#') p = memchr(p, '\n', (size_t)(end - p));
    if (!p) p = end;
    for (;; p++) {
      p = next_mark(p, end);
      if (p == end || *p == '\n') break;
      if (*p != '\t') continue;
      if (n < GS__TSV_COLUMNS) cells[n] = (gs__cell){cell, (size_t)(p - cell)};
      n++;
      cell = p + 1;
    }
    t->p = p < end ? p + 1 : p;
    if (p > cell && p[-1] == '\r') p--;
    if (p == start || *start == '#') continue;
    if (n >= GS__TSV_COLUMNS) {
      gs__err_set(err, GS_EPACK, "more than %d columns", GS__TSV_COLUMNS);
      gs__err_at(err, t->file, t->line, 0);
      return GS_EPACK;
    }
    cells[n++] = (gs__cell){cell, (size_t)(p - cell)};
    *count = n;
    return 1;
  }
  return 0;
}

/* A name that stands twice would hide the second column. */
static int refuse_twins(const gs__tsv *t, gs__err *err) {
  for (size_t i = 0; i < t->columns; i++) {
    for (size_t k = i + 1; k < t->columns; k++) {
      const gs__cell a = t->names[i], b = t->names[k];
      if (!a.len || a.len != b.len || memcmp(a.at, b.at, a.len) != 0) continue;
      gs__err_set(err, GS_EPACK, "the column \"%.*s\" is named twice, as column %zu and %zu", (int)a.len, a.at, i + 1,
                  k + 1);
      gs__err_at(err, t->file, t->line, 0);
      return GS_EPACK;
    }
  }
  return 0;
}

int gs__tsv_open(gs__tsv *t, const char *file, const char *text, size_t len, gs__err *err) {
  static const char mark[] = "\xEF\xBB\xBF";   /* of the byte order, as some editors put it first */
  size_t skip = len >= 3 && memcmp(text, mark, 3) == 0 ? 3 : 0;
  *t = (gs__tsv){.file = file, .text = text, .p = text + skip, .end = text + len};
  size_t good = gs__utf8_valid_until(text, len);
  if (good < len) {
    int line = 1;
    for (size_t i = 0; i < good; i++) line += text[i] == '\n';
    gs__err_set(err, GS_EPACK, "the line is not valid UTF-8; save the file as UTF-8");
    gs__err_at(err, file, line, 0);
    return GS_EPACK;
  }
  int any = cut_line(t, t->names, &t->columns, err);
  if (!any) {
    gs__err_set(err, GS_EPACK, "the table has no line that names its columns");
    gs__err_at(err, file, t->line, 0);
    return GS_EPACK;
  }
  return any < 0 ? any : refuse_twins(t, err);
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
    const char *bar_at = memchr(rest->at, '|', rest->len);
    bool bar = bar_at != NULL;
    size_t n = bar ? (size_t)(bar_at - rest->at) : rest->len;
    *value = (gs__cell){rest->at, n};
    rest->at += n + bar;
    rest->len -= n + bar;
    if (n) return 1;
  }
  return 0;
}
