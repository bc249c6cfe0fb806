#include "out/json.h"

#include <stdint.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"

/* Where the string ends, with room for n bytes and its NUL. Who writes there says so with `wrote`. */
static char *room(gs__str *s, size_t n) {
  s->at = gs__mem_grow(s->at, &s->cap, s->len + n + 1, 1);
  return s->at + s->len;
}

static void wrote(gs__str *s, const char *end) {
  s->len = (size_t)(end - s->at);
  s->at[s->len] = '\0';
}

static char *separate(gs__json *j, char *p) {
  if (j->comma) *p++ = ',';
  j->comma = true;
  return p;
}

void gs__json_open(gs__json *j, char bracket) {
  char *p = separate(j, room(j->out, 2));
  *p++ = bracket;
  wrote(j->out, p);
  j->comma = false;
}

void gs__json_close(gs__json *j, char bracket) {
  char *p = room(j->out, 1);
  *p++ = bracket;
  wrote(j->out, p);
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

/* Is a byte of the word below a space, beyond ASCII, DEL, '"' or '\\'? A byte that is zero after the ^ shows
 * in its highest bit; a borrow can only make a plain byte behind such a one show too. */
static bool is_plain_word(const char *s) {
  const uint64_t ones = 0x0101010101010101, highs = 0x8080808080808080;
  uint64_t x;
  memcpy(&x, s, sizeof x);
  uint64_t quote = x ^ ones * '"', slash = x ^ ones * '\\', del = x ^ ones * 0x7F;
  uint64_t found = (x - ones * 0x20) | (quote - ones) | (slash - ones) | (del - ones) | x;
  return !(found & highs);
}

/* How many bytes from s can be copied as they are. */
static size_t plain_run(const char *s, size_t len) {
  size_t i = 0;
  while (i < len) {
    if (len - i >= 8 && is_plain_word(s + i)) {
      i += 8;
      continue;
    }
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

/* What can be copied from the place on, and what must be escaped behind it. */
static void add_rest(gs__str *out, const char *s, size_t len) {
  for (size_t i = 0; i < len;) {
    i += escape(out, s + i, len - i);
    size_t run = plain_run(s + i, len - i);
    gs__str_add(out, s + i, run);
    i += run;
  }
}

void gs__json_string(gs__json *j, const char *s, size_t len) {
  size_t plain = plain_run(s, len);
  char *p = separate(j, room(j->out, plain + 3));
  *p++ = '"';
  if (plain) memcpy(p, s, plain);
  p += plain;
  if (plain < len) {
    wrote(j->out, p);
    add_rest(j->out, s + plain, len - plain);
    p = room(j->out, 1);
  }
  *p++ = '"';
  wrote(j->out, p);
}

void gs__json_text(gs__json *j, const char *s) {
  gs__json_string(j, s, strlen(s));
}

void gs__json_key(gs__json *j, const char *key) {
  gs__json_text(j, key);
  char *p = room(j->out, 1);
  *p++ = ':';
  wrote(j->out, p);
  j->comma = false;
}

void gs__json_number(gs__json *j, size_t n) {
  char digits[20];
  size_t at = sizeof digits;
  do digits[--at] = (char)('0' + n % 10);
  while (n /= 10);
  char *p = separate(j, room(j->out, sizeof digits + 1));
  memcpy(p, digits + at, sizeof digits - at);
  wrote(j->out, p + (sizeof digits - at));
}

void gs__json_integer(gs__json *j, int n) {
  if (n < 0) {
    gs__json_raw(j, "-");
    j->comma = false;
  }
  gs__json_number(j, n < 0 ? 0u - (unsigned)n : (unsigned)n);
}

void gs__json_raw(gs__json *j, const char *value) {
  size_t n = strlen(value);
  char *p = separate(j, room(j->out, n + 1));
  memcpy(p, value, n);
  wrote(j->out, p + n);
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
