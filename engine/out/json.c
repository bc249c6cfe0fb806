#include "out/json.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

static void separate(gs__json *j) {
  if (j->comma) gs__str_putc(j->out, ',');
  j->comma = true;
}

void gs__json_open(gs__json *j, char bracket) {
  separate(j);
  gs__str_putc(j->out, bracket);
  j->comma = false;
}

void gs__json_close(gs__json *j, char bracket) {
  gs__str_putc(j->out, bracket);
  j->comma = true;
}

static void escape_unit(gs__str *out, uint32_t unit) {
  static const char hex[] = "0123456789abcdef";
  char code[] = {'\\',          'u', hex[unit >> 12 & 15], hex[unit >> 8 & 15], hex[unit >> 4 & 15],
                 hex[unit & 15]};
  gs__str_add(out, code, sizeof code);
}

static void escape_ascii(gs__str *out, char c) {
  static const char from[] = "\"\\\n\r\t\b\f", to[] = "\"\\nrtbf";
  const char *found = c ? strchr(from, c) : NULL;
  if (found) {
    gs__str_putc(out, '\\');
    gs__str_putc(out, to[found - from]);
  } else {
    escape_unit(out, (unsigned char)c);
  }
}

/* Valid in JSON, but not where JSON is put: the separators end lines in JavaScript and in many
 * readers of lines, the controls of C1 drive terminals. */
static bool is_delicate(uint32_t cp) {
  return (cp >= 0x80 && cp < 0xA0) || cp == 0x2028 || cp == 0x2029;
}

static bool is_plain(char c) {
  return c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
}

/* How many bytes from s can be copied as they are. */
static size_t plain_run(const char *s, size_t len) {
  size_t i = 0;
  while (i < len) {
    if (is_plain(s[i])) {
      i++;
      continue;
    }
    uint32_t cp;
    size_t n = (unsigned char)s[i] < 0x80 ? 0 : gs__utf8_decode(s + i, len - i, &cp);
    if (!n || is_delicate(cp)) break;
    i += n;
  }
  return i;
}

/* Writes the one character at s that cannot be copied; says how many bytes it took. */
static size_t escape(gs__str *out, const char *s, size_t len) {
  uint32_t cp;
  if ((unsigned char)s[0] < 0x80) {
    escape_ascii(out, s[0]);
    return 1;
  }
  size_t n = gs__utf8_decode(s, len, &cp);
  if (n) {
    escape_unit(out, cp);
    return n;
  }
  gs__str_puts(out, "\xEF\xBF\xBD");
  return gs__utf8_bad_length(s, len);
}

void gs__json_string(gs__json *j, const char *s, size_t len) {
  separate(j);
  gs__str_putc(j->out, '"');
  for (size_t i = 0; i < len;) {
    size_t run = plain_run(s + i, len - i);
    gs__str_add(j->out, s + i, run);
    i += run;
    if (i < len) i += escape(j->out, s + i, len - i);
  }
  gs__str_putc(j->out, '"');
}

void gs__json_text(gs__json *j, const char *s) {
  gs__json_string(j, s, strlen(s));
}

void gs__json_key(gs__json *j, const char *key) {
  gs__json_text(j, key);
  gs__str_putc(j->out, ':');
  j->comma = false;
}

void gs__json_number(gs__json *j, size_t n) {
  char digits[20];
  size_t at = sizeof digits;
  do digits[--at] = (char)('0' + n % 10);
  while (n /= 10);
  separate(j);
  gs__str_add(j->out, digits + at, sizeof digits - at);
}

void gs__json_raw(gs__json *j, const char *value) {
  separate(j);
  gs__str_puts(j->out, value);
}

void gs__json_field(gs__json *j, const char *key, const char *value) {
  if (!value) return;
  gs__json_key(j, key);
  gs__json_text(j, value);
}

void gs__json_field_number(gs__json *j, const char *key, size_t n) {
  gs__json_key(j, key);
  gs__json_number(j, n);
}

void gs__json_field_raw(gs__json *j, const char *key, const char *value) {
  gs__json_key(j, key);
  gs__json_raw(j, value);
}
