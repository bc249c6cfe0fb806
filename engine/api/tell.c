#include "api/tell.h"

#include <string.h>

#include "base/utf8.h"

void gs__tell_clean(gs__str *out, const char *p, size_t len, size_t most) {
  size_t written = 0;
  bool space = false;
  for (size_t i = 0; i < len;) {
    uint32_t cp = 0;
    size_t n = gs__utf8_decode(p + i, len - i, &cp);
    gs__class c = n ? gs__utf8_class(cp) : GS__CONTROL;
    bool blank = c == GS__SPACE || cp == '\n' || cp == '\r' || cp == '\t';
    if (!n) n = 1;
    if (blank) {
      space = written > 0;
    } else if (c != GS__IGNORABLE) {
      if (written++ == most) {
        gs__str_puts(out, " ...");
        return;
      }
      if (space) gs__str_putc(out, ' ');
      space = false;
      if (c == GS__CONTROL)
        gs__str_puts(out, "\xEF\xBF\xBD");
      else
        gs__str_add(out, p + i, n);
    }
    i += n;
  }
}

/* Where a text that is too long is cut: behind a word, if one ends in its second half. */
static size_t cut_of(const char *text, size_t len, size_t most) {
  size_t at = gs__utf8_at(text, (int)most + 1), best = 0;
  if (at >= len) return len;
  for (size_t i = 1; i <= at; i++)
    if (text[i] == ' ') best = i;
  return best > at / 2 ? best : at;
}

void gs__tell_words(gs__str *out, const char *p, size_t len, size_t most) {
  gs__str clean = {0};
  gs__tell_clean(&clean, p, len, SIZE_MAX);
  size_t n = cut_of(gs__str_get(&clean), clean.len, most);
  gs__str_add(out, gs__str_get(&clean), n);
  if (n < clean.len) gs__str_puts(out, " ...");
  gs__str_dispose(&clean);
}

void gs__tell_quoted(gs__str *out, const gs__doc *doc, gs__span s) {
  gs__str_putc(out, '"');
  gs__tell_clean(out, doc->text + s.start, s.end - s.start, GS__TOLD_TEXT);
  gs__str_putc(out, '"');
}

void gs__tell_name(gs__str *out, int indent, const char *name) {
  gs__str_printf(out, "%*s%-*s ", indent, "", GS__TOLD_NAME, name);
}

void gs__tell_end(gs__str *out) {
  while (out->len && out->at[out->len - 1] == ' ') out->at[--out->len] = '\0';
  gs__str_putc(out, '\n');
}

const char *gs__tell_path(const char *path) {
  const char *p = path + strlen(path);
  for (int parts = 0; p > path; p--)
    if (p[-1] == '/' && ++parts == 3) break;
  return p;
}

void gs__tell_tags(gs__str *out, const gs__doc *doc, const gs__language *language, uint32_t start,
                   uint32_t end) {
  enum { MOST = 8 };
  for (uint32_t i = start; i < end && i < start + MOST; i++)
    gs__str_printf(out, "%s%s", i > start ? " " : "", language->tags[doc->token_tag[i]]);
  if (end - start > MOST) gs__str_printf(out, " ... (%u tokens)", end - start);
}

gs__span gs__tell_span(const gs__doc *doc, uint32_t start, uint32_t end) {
  if (start < end) return (gs__span){doc->token_start[start], doc->token_end[end - 1]};
  uint32_t at = start < doc->token_count ? doc->token_start[start] : doc->len;
  return (gs__span){at, at};
}

/* The first token that ends behind the byte. */
static uint32_t token_at(const gs__doc *doc, uint32_t byte) {
  uint32_t low = 0, high = doc->token_count;
  while (low < high) {
    uint32_t middle = (low + high) / 2;
    if (doc->token_end[middle] <= byte)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

gs__range gs__tell_tokens(const gs__doc *doc, gs__span s) {
  gs__range r = {token_at(doc, s.start), token_at(doc, s.start)};
  while (r.end < doc->token_count && doc->token_start[r.end] < s.end) r.end++;
  return r;
}

int gs__tell_line(const gs__doc *doc, uint32_t byte) {
  int line = 1;
  for (uint32_t i = 0; i < byte && i < doc->len; i++) line += doc->text[i] == '\n';
  return line;
}

/* A newline at the end begins no line. */
static int lines_of(const gs__doc *doc) {
  bool ended = doc->len && doc->text[doc->len - 1] == '\n';
  return gs__tell_line(doc, doc->len - ended);
}

static int place_of_lines(const gs__doc *doc, int first, int last, gs__span *out, gs_error *err) {
  uint32_t start = 0;
  int line = 1;
  if (first < 1 || last < first)
    return gs__err_set(err, GS_EUSAGE, "there are no lines %d to %d", first, last);
  if (last > lines_of(doc))
    return gs__err_set(err, GS_EUSAGE, "there is no line %d: the text has %d", last, lines_of(doc));
  for (; line < first; start++) line += doc->text[start] == '\n';
  out->start = out->end = start;
  for (; out->end < doc->len; out->end++)
    if (doc->text[out->end] == '\n' && line++ == last) break;
  return 0;
}

static uint32_t byte_of(const gs__doc *doc, size_t at) {
  size_t byte = 0;
  for (size_t i = 0; i < at && byte < doc->len; i++) {
    uint32_t cp;
    size_t n = gs__utf8_decode(doc->text + byte, doc->len - byte, &cp);
    byte += n ? n : 1;
  }
  return (uint32_t)byte;
}

static int place_of_points(const gs__doc *doc, size_t at, size_t end, gs__span *out, gs_error *err) {
  size_t points = gs__utf8_count(doc->text, doc->len);
  size_t beyond = at >= points ? at : end - 1;
  if (end <= at)
    return gs__err_set(err, GS_EUSAGE, "there is nothing from code point %zu up to %zu", at, end);
  if (beyond >= points)
    return gs__err_set(err, GS_EUSAGE, "there is no code point %zu: the text has %zu", beyond, points);
  *out = (gs__span){byte_of(doc, at), byte_of(doc, end)};
  return 0;
}

int gs__tell_place(const gs__doc *doc, const gs_place *place, gs__span *out, gs_error *err) {
  if (place->line < 0) return gs__err_set(err, GS_EUSAGE, "there is no line %d", place->line);
  if (place->line)
    return place_of_lines(doc, place->line, place->last_line ? place->last_line : place->line, out, err);
  *out = (gs__span){0, doc->len};
  if (place->at == GS_ANYWHERE) return 0;
  return place_of_points(doc, place->at, place->end ? place->end : place->at + 1, out, err);
}

void gs__tell_failure(gs__str *out, gs__plan *plan, const gs__err *failure) {
  gs__arena arena = {0};
  const char *file = gs__plan_short(plan, &arena, failure->file);
  gs__str_printf(out, "%s:%d: %s", gs__tell_path(file), failure->line, failure->message);
  gs__arena_dispose(&arena);
}
