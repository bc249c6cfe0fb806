/* fold: breaks lines at spaces, or inside a word that no row can hold. */
#include "cli/fold.h"

#include <string.h>

#include "cli/columns.h"

enum { DEEPER = 2 };   /* columns that a row goes on to the right of its line if there is no second column */

/* The length of a sequence of colour that begins here, or 0. */
static size_t color_at(const char *s, size_t len) {
  size_t n = 2;
  if (len < 3 || s[0] != '\033' || s[1] != '[') return 0;
  while (n < len && s[n] != 'm') n++;
  return n < len ? n + 1 : 0;
}

/* Bytes and columns of what stands here: a character, or a colour. */
static size_t next(const char *s, size_t len, size_t *columns) {
  size_t n = color_at(s, len);
  uint32_t c;
  *columns = 0;
  if (n) return n;
  n = columns_decode(s, len, &c);
  *columns = columns_width(s, n);
  return n;
}

/* How many bytes to put in a row: up to the last space that leaves room, not counting those in front. */
static size_t row(const char *s, size_t len, size_t most) {
  size_t at = 0, used = 0, space = 0, columns;
  int word = 0;
  while (at < len) {
    size_t n = next(s + at, len - at, &columns);
    if (s[at] == ' ' && word && s[at - 1] != ' ') space = at;   /* the first of several */
    if (used + columns > most) return space ? space : at ? at : n;
    word |= columns && s[at] != ' ';
    used += columns;
    at += n;
  }
  return len;
}

/* Columns of the longest word. */
static size_t longest_word(const char *s, size_t len) {
  size_t most = 0, used = 0, columns;
  for (size_t at = 0; at < len;) {
    size_t n = next(s + at, len - at, &columns);
    used = s[at] == ' ' ? 0 : used + columns;
    if (used > most) most = used;
    at += n;
  }
  return most;
}

/* Where a row goes on that a line has no room for: below its second column, if that leaves room for words. */
static size_t hang(const char *s, size_t len, size_t width) {
  size_t at = 0, used = 0, lead = 0, columns;
  int word = 0;
  while (at < len && used <= width / 2) {
    size_t n = next(s + at, len - at, &columns);
    int blank = s[at] == ' ';
    if (!blank && columns && word && at > 1 && s[at - 1] == ' ' && s[at - 2] == ' ') {
      if (used <= lead + DEEPER || longest_word(s + at, len - at) <= width - used) return used;
      break;
    }
    if (!blank && columns && !word) lead = used, word = 1;
    used += columns;
    at += n;
  }
  return lead + DEEPER < width / 2 ? lead + DEEPER : width / 2;
}

static void fold_line(text *out, const char *s, size_t len, size_t width) {
  size_t indent = hang(s, len, width), n = row(s, len, width);
  text_add(out, s, n);
  while (n < len) {
    s += n, len -= n;
    size_t blank = strspn(s, " ");
    s += blank, len -= blank < len ? blank : len;
    if (!len) return;
    text_putc(out, '\n');
    text_pad(out, indent);
    n = row(s, len, width - indent);
    text_add(out, s, n);
  }
}

void fold_add(text *out, const char *s, size_t len, int width) {
  while (len) {
    const char *end = memchr(s, '\n', len);
    size_t n = end ? (size_t)(end - s) : len;
    if (width > 0) fold_line(out, s, n, (size_t)width);
    else text_add(out, s, n);
    if (end) text_putc(out, '\n'), n++;
    s += n, len -= n;
  }
}

void fold_print(FILE *to, const text *lines, int width) {
  text out = {0};
  fold_add(&out, text_get(lines), lines->len, width);
  fwrite(text_get(&out), 1, out.len, to);
  text_free(&out);
}
