/* columns: UTF-8 text as it takes place on a terminal. Widths are those of common terminals: 0 for
 * marks that combine, 2 for East Asian wide and emoji, 1 for the rest. */
#include "cli/columns.h"

#include <string.h>

typedef struct range {
  uint32_t first, last;
} range;

static const range no_width[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x05BF, 0x05BF}, {0x05C1, 0x05C2},
    {0x05C4, 0x05C5}, {0x0610, 0x061A}, {0x064B, 0x065F}, {0x0670, 0x0670}, {0x06D6, 0x06DC},
    {0x06DF, 0x06E4}, {0x06E7, 0x06E8}, {0x06EA, 0x06ED}, {0x0900, 0x0902}, {0x093C, 0x093C},
    {0x0941, 0x0948}, {0x094D, 0x094D}, {0x0E31, 0x0E31}, {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E},
    {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200D}, {0x2060, 0x2060}, {0x20D0, 0x20F0},
    {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0xE0100, 0xE01EF},
};
static const range two_wide[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF}, {0xA000, 0xA4CF},   {0xA960, 0xA97C},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

#define IN(ranges, c) within(ranges, sizeof(ranges) / sizeof *(ranges), c)

static int within(const range *r, size_t n, uint32_t c) {
  for (size_t i = 0; i < n && r[i].first <= c; i++)
    if (c <= r[i].last) return 1;
  return 0;
}

size_t columns_decode(const char *s, size_t len, uint32_t *character) {
  static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  const unsigned char *p = (const unsigned char *)s;
  size_t n = p[0] < 0x80 ? 1 : p[0] < 0xC2 ? 0 : p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4;
  uint32_t c = n == 1 ? p[0] : p[0] & (0x7FU >> n);
  *character = 0xFFFD;
  if (!n || n > len || p[0] > 0xF4) return 1;
  for (size_t i = 1; i < n; i++) {
    if ((p[i] & 0xC0) != 0x80) return 1;
    c = c << 6 | (p[i] & 0x3F);
  }
  if (c < smallest[n] || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return 1;
  *character = c;
  return n;
}

static size_t width_of(uint32_t c) {
  if (c < 0x300) return 1;
  return IN(no_width, c) ? 0 : IN(two_wide, c) ? 2 : 1;
}

size_t columns_width(const char *s, size_t len) {
  size_t width = 0;
  uint32_t c;
  for (size_t i = 0; i < len; width += width_of(c)) i += columns_decode(s + i, len - i, &c);
  return width;
}

size_t columns_head(const char *s, size_t len, size_t most) {
  size_t i = 0, width = 0;
  while (i < len) {
    uint32_t c;
    size_t n = columns_decode(s + i, len - i, &c);
    width += width_of(c);
    if (width > most) break;
    i += n;
  }
  return i;
}

size_t columns_tail(const char *s, size_t len, size_t most) {
  size_t i = 0, width = columns_width(s, len);
  while (i < len && width > most) {
    uint32_t c;
    i += columns_decode(s + i, len - i, &c);
    width -= width_of(c);
  }
  return i;
}

size_t columns_byte(const char *s, size_t len, size_t characters) {
  size_t i = 0;
  uint32_t c;
  while (i < len && characters--) i += columns_decode(s + i, len - i, &c);
  return i;
}

static int is_unsafe(uint32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200E && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFFFD;
}

void columns_clean(text *out, const char *s, size_t len, int one_line) {
  int was_space = 0;
  for (size_t i = 0, n; i < len; i += n) {
    uint32_t c;
    n = columns_decode(s + i, len - i, &c);
    int is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    if (is_space && one_line) {
      if (!was_space) text_putc(out, ' ');
    } else if (c == '\n' || c == '\t' || !is_unsafe(c)) {
      text_add(out, s + i, n);
    } else if (c != '\r') {
      text_puts(out, "\xEF\xBF\xBD");
    }
    was_space = is_space;
  }
}

void columns_document(text *out, const char *id) {
  int piped = *id == '-' && (!id[1] || id[1] == ':');   /* "-:3" is its third line */
  if (piped) text_puts(out, "standard input"), id++;
  columns_clean(out, id, strlen(id), 1);
}

void columns_place(text *out, const char *document, size_t line, size_t most) {
  static const char left_out[] = "...";
  text place = {0};
  columns_document(&place, document);
  text_printf(&place, ":%zu", line);
  size_t room = most > strlen(left_out) ? most - strlen(left_out) : 0, from = 0;
  if (room && columns_width(place.at, place.len) > most) {
    from = columns_tail(place.at, place.len, room);
    const char *slash = strchr(place.at + from, '/');
    if (slash) from = (size_t)(slash - place.at);
  }
  text_printf(out, "%s%s", from ? left_out : "", place.at + from);
  text_free(&place);
}
