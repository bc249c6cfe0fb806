/* fields: values as JSON and CSV have them. */
#include "cli/fields.h"

#include <string.h>

#include "cli/columns.h"

static void add_character(text *out, const char *s, size_t n, uint32_t c) {
  if (c == '"' || c == '\\') text_printf(out, "\\%c", (int)c);
  else if (c == '\n') text_puts(out, "\\n");
  else if (c == '\t') text_puts(out, "\\t");
  else if (c < 0x20 || c == 0x7F) text_printf(out, "\\u%04x", (unsigned)c);
  else if (c == 0xFFFD) text_puts(out, "\xEF\xBF\xBD");
  else text_add(out, s, n);
}

void fields_json(text *out, const char *s, size_t len) {
  text_putc(out, '"');
  for (size_t i = 0, n; i < len; i += n) {
    uint32_t c;
    n = columns_decode(s + i, len - i, &c);
    add_character(out, s + i, n, c);
  }
  text_putc(out, '"');
}

void fields_json_named(text *out, const char *name, const char *value) {
  fields_json(out, name, strlen(name));
  text_putc(out, ':');
  fields_json(out, value, strlen(value));
}

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

void fields_csv(text *out, const char *s, size_t len) {
  int quotes = needs_quotes(s, len);
  if (quotes) text_putc(out, '"');
  if (looks_like_formula(s, len)) text_putc(out, '\'');
  for (size_t i = 0; i < len; i++) {
    if (s[i] == '"') text_putc(out, '"');
    text_putc(out, s[i]);
  }
  if (quotes) text_putc(out, '"');
}
