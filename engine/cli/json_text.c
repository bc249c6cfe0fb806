/* json_text: JSON as it is written. */
#include "cli/json_text.h"

#include <stdint.h>
#include <string.h>

#include "cli/columns.h"

static void escape(text *out, const char *s, size_t len, uint32_t c) {
  if (c == '"' || c == '\\')
    text_printf(out, "\\%c", (int)c);
  else if (c == '\n')
    text_puts(out, "\\n");
  else if (c < 0x20 || c == 0x7F)
    text_printf(out, "\\u%04x", (unsigned)c);
  else if (c == 0xFFFD)
    text_puts(out, "\xEF\xBF\xBD"); /* a byte that is no character, too */
  else
    text_add(out, s, len);
}

void json_bytes(text *out, const char *s, size_t len) {
  text_putc(out, '"');
  for (size_t i = 0; i < len;) {
    uint32_t c;
    size_t n = columns_decode(s + i, len - i, &c);
    escape(out, s + i, n, c);
    i += n;
  }
  text_putc(out, '"');
}

void json_string(text *out, const char *s) {
  json_bytes(out, s, strlen(s));
}

void json_key(text *out, const char *key) {
  char last = out->len ? out->at[out->len - 1] : '{';
  if (last != '{' && last != '[' && last != '\n') text_putc(out, ',');
  json_string(out, key);
  text_putc(out, ':');
}

void json_member(text *out, const char *key, const char *value) {
  json_key(out, key);
  json_string(out, value);
}

void json_member_count(text *out, const char *key, size_t value) {
  json_key(out, key);
  text_printf(out, "%zu", value);
}

void json_member_number(text *out, const char *key, double value) {
  json_key(out, key);
  text_printf(out, "%.4f", value);
}
