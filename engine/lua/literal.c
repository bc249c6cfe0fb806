#include "lua/literal.h"

#include <string.h>

#include "base/str.h"
#include "base/utf8.h"

typedef enum kind { END, NAME, TEXT, OTHER } kind;

typedef struct scan {
  gs__literals *out;
  const char *p, *end;
  int line;                            /* of p */
  kind kind;                           /* of the token before p */
  const char *from;                    /* where it begins */
  int at;                              /* its line */
  char sign;                           /* OTHER: its first byte; of a sign that Lua doubles, as "==", 0 */
  gs__str value;                       /* of a name or text */
  GS_VEC(int) lines;                   /* of the bytes of a text */
} scan;

/* ---- tokens ---- */

static bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool starts(const scan *s, const char *text) {
  size_t n = strlen(text);
  return (size_t)(s->end - s->p) >= n && memcmp(s->p, text, n) == 0;
}

static void step(scan *s) {
  s->line += *s->p++ == '\n';
}

static void put(scan *s, char c) {
  gs__str_putc(&s->value, c);
  gs__vec_push(&s->lines, s->line);
}

/* The number of "=" in the long bracket that opens at p, or -1. */
static int long_bracket(const scan *s) {
  const char *p = s->p + 1;
  if (s->p == s->end || *s->p != '[') return -1;
  while (p < s->end && *p == '=') p++;
  return p < s->end && *p == '[' ? (int)(p - s->p) - 1 : -1;
}

/* Lua leaves out a line end right behind the bracket. */
static void read_long(scan *s, int level) {
  s->p += level + 2;
  if (starts(s, "\r\n")) s->p++;
  if (starts(s, "\n")) step(s);
  for (; s->p < s->end; step(s)) {
    if (*s->p == ']') {
      const char *p = s->p + 1;
      while (p < s->end && *p == '=') p++;
      if (p < s->end && *p == ']' && p - s->p - 1 == level) {
        s->p = p + 1;
        return;
      }
    }
    put(s, *s->p);
  }
}

static int hex(char c) {
  if (is_digit(c)) return c - '0';
  c = (char)(c | 0x20);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The number of at most `most` digits at p, in the base. */
static uint32_t number(scan *s, int base, int most) {
  uint32_t n = 0;
  for (int digit; most-- && s->p < s->end && (digit = hex(*s->p)) >= 0 && digit < base; s->p++)
    n = n * (uint32_t)base + (uint32_t)digit;
  return n;
}

static void put_code(scan *s) {
  char bytes[4];
  if (s->p < s->end) s->p++;           /* { */
  size_t n = gs__utf8_encode(number(s, 16, 8), bytes);
  if (s->p < s->end) s->p++;
  for (size_t i = 0; i < n; i++) put(s, bytes[i]);
}

/* What stands behind a backslash. */
static void read_escape(scan *s) {
  static const char names[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
  if (s->p == s->end) return;
  const char *plain = *s->p ? strchr(names, *s->p) : NULL;
  if (is_digit(*s->p)) {
    put(s, (char)number(s, 10, 3));
  } else if (plain) {
    s->p++;
    put(s, values[plain - names]);
  } else if (*s->p == 'x') {
    s->p++;
    put(s, (char)number(s, 16, 2));
  } else if (*s->p == 'u') {
    s->p++;
    put_code(s);
  } else if (*s->p == 'z') {
    s->p++;
    while (s->p < s->end && is_space(*s->p)) step(s);
  } else {
    if (starts(s, "\r\n")) s->p++;
    put(s, *s->p);
    step(s);
  }
}

static void read_quoted(scan *s) {
  char quote = *s->p++;
  while (s->p < s->end && *s->p != quote && *s->p != '\n') {
    if (*s->p == '\\') {
      s->p++;
      read_escape(s);
    } else {
      put(s, *s->p);
      step(s);
    }
  }
  if (s->p < s->end) step(s);
}

static void skip_comment(scan *s) {
  s->p += 2;
  int level = long_bracket(s);
  if (level >= 0) read_long(s, level);
  else while (s->p < s->end && *s->p != '\n') s->p++;
}

static void skip_blank(scan *s) {
  while (s->p < s->end && (is_space(*s->p) || starts(s, "--"))) {
    if (*s->p == '-') skip_comment(s);
    else step(s);
  }
}

static void read_sign(scan *s) {
  static const char *const doubled[] = {"==", "~=", "<=", ">=", "::", ".."};
  s->sign = *s->p++;
  s->p--;
  for (size_t i = 0; i < sizeof doubled / sizeof *doubled; i++)
    if (s->sign && starts(s, doubled[i])) {
      s->sign = '\0';
      s->p++;
    }
  s->p++;
}

static void next(scan *s) {
  skip_blank(s);
  gs__str_clear(&s->value);
  s->lines.len = 0;
  s->at = s->line;
  s->from = s->p;
  int level = long_bracket(s);
  s->kind = END;
  if (s->p == s->end) return;
  if (level >= 0 || *s->p == '"' || *s->p == '\'') {
    s->kind = TEXT;
    if (level >= 0) read_long(s, level);
    else read_quoted(s);
  } else if (is_letter(*s->p)) {
    s->kind = NAME;
    while (s->p < s->end && (is_letter(*s->p) || is_digit(*s->p))) gs__str_putc(&s->value, *s->p++);
  } else {
    s->kind = OTHER;
    read_sign(s);
  }
}

static bool is_sign(const scan *s, char sign) {
  return s->kind == OTHER && s->sign == sign;
}

static bool is_text(const scan *s, kind what, const char *text) {
  return s->kind == what && strcmp(gs__str_get(&s->value), text) == 0;
}

/* ---- a declaration ---- */

/* What stands from..to in the text that was read last. */
static void hold(scan *s, const char *key, size_t from, size_t to) {
  const char *text = gs__str_get(&s->value);
  int line = from < s->lines.len ? s->lines.at[from] : s->at;
  gs__literal one = {key, gs__arena_dup(&s->out->arena, text + from, to - from), line};
  gs__vec_push(&s->out->at, one);
}

/* As core.split does it. */
static void hold_parts(scan *s, const char *key) {
  const char *text = gs__str_get(&s->value);
  for (size_t from = 0, to, next; from < s->value.len; from = next) {
    const char *comma = memchr(text + from, ',', s->value.len - from);
    to = comma ? (size_t)(comma - text) : s->value.len;
    next = to + 1;
    while (from < to && is_space(text[from])) from++;
    while (to > from && is_space(text[to - 1])) to--;
    if (to > from) hold(s, key, from, to);
  }
}

static bool ends_field(const scan *s) {
  return s->kind == END || is_sign(s, ',') || is_sign(s, ';') || is_sign(s, '}');
}

/* A text that is the whole value, and no part of what code makes of it. Stops at what ends the field. */
static void read_text(scan *s, const char *key, bool cut) {
  size_t before = s->out->at.len;
  if (cut) hold_parts(s, key);
  else hold(s, key, 0, s->value.len);
  next(s);
  if (!ends_field(s)) s->out->at.len = before;
}

/* To what ends the field, over all that is in brackets. A function has commas of its own: it ends the reading. */
static void skip_value(scan *s) {
  int depth = 0;
  for (; s->kind != END && (depth || !ends_field(s)); next(s)) {
    if (is_sign(s, '{') || is_sign(s, '(') || is_sign(s, '[')) depth++;
    if (is_sign(s, '}') || is_sign(s, ')') || is_sign(s, ']')) depth--;
    if (is_text(s, NAME, "function")) s->p = s->end;
  }
}

static void read_fields(scan *s, const char *in);

static void read_value(scan *s, const char *in, const char *key) {
  if (s->kind == TEXT) {
    read_text(s, in ? in : key, !in && *key);
  } else if (is_sign(s, '{') && !in && *key) {
    read_fields(s, key);
    next(s);
  }
  skip_value(s);
}

/* The key of a field, if one stands here: name = or ["name"] =. Else what was read is put back. */
static const char *read_key(scan *s) {
  const char *from = s->from, *key = NULL;
  int line = s->at;
  bool bracket = is_sign(s, '[');
  if (bracket) next(s);
  if (s->kind == (bracket ? TEXT : NAME)) {
    key = gs__arena_dup(&s->out->arena, gs__str_get(&s->value), s->value.len);
    next(s);
    if (bracket && is_sign(s, ']')) next(s);
  }
  if (!key || !is_sign(s, '=')) {
    s->p = from;
    s->line = line;
    key = NULL;
  }
  next(s);
  return key;
}

/* The fields of the table that has opened; of the table that is the value of the key `in`, the list only. */
static void read_fields(scan *s, const char *in) {
  next(s);
  while (s->kind != END && !is_sign(s, '}')) {
    const char *key = s->kind == TEXT ? NULL : read_key(s);
    if (key && in) skip_value(s);
    else read_value(s, in, key ? key : "");
    if (is_sign(s, ',') || is_sign(s, ';')) next(s);
  }
}

/* word "name" {, with or without brackets about the name and the table. */
static void read_declaration(scan *s, const char *name) {
  next(s);
  bool bracket = is_sign(s, '(');
  if (bracket) next(s);
  if (!is_text(s, TEXT, name)) return;
  next(s);
  if (bracket && !is_sign(s, ')')) return;
  if (bracket) next(s);
  if (is_sign(s, '(')) next(s);
  if (is_sign(s, '{')) read_fields(s, NULL);
}

void gs__literals_read(gs__literals *out, const char *text, size_t len, int line, const char *word, const char *name) {
  scan s = {.out = out, .p = text, .end = text + len, .line = 1};
  for (next(&s); s.kind != END && s.at <= line;) {
    if (s.at == line && is_text(&s, NAME, word)) read_declaration(&s, name);
    else next(&s);
  }
  gs__str_dispose(&s.value);
  gs__vec_free(&s.lines);
}

void gs__literals_dispose(gs__literals *l) {
  gs__arena_dispose(&l->arena);
  gs__vec_free(&l->at);
}
