/* csv: cells of tables, by RFC 4180, as the library writes them. */
#include "cli/csv.h"

#include <string.h>

/* What a spreadsheet could take for a formula gets an apostrophe in front, as in all tables of gainsay. */
static int looks_like_formula(const char *s, size_t len) {
  static const char *const wide[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
  if (len && *s && strchr("=+-@\t\r\n", *s)) return 1;
  for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
    if (len >= 3 && !memcmp(s, wide[i], 3)) return 1;
  return 0;
}

static int needs_quotes(const char *s, size_t len) {
  for (size_t i = 0; i < len; i++)
    if (s[i] && strchr(",\"\r\n", s[i])) return 1;
  return len && (s[0] == ' ' || s[len - 1] == ' ');
}

void csv_cell(text *out, const char *s, size_t len) {
  int quotes = needs_quotes(s, len);
  if (quotes) text_putc(out, '"');
  if (looks_like_formula(s, len)) text_putc(out, '\'');
  for (size_t i = 0; i < len; i++) {
    if (s[i] == '"') text_putc(out, '"');
    text_putc(out, s[i]);
  }
  if (quotes) text_putc(out, '"');
}
