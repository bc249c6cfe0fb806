#include "lua/lex.h"

#include <string.h>

#include "base/utf8.h"

static bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool starts(const gs__lex *s, const char *text) {
  size_t n = strlen(text);
  return (size_t)(s->end - s->p) >= n && memcmp(s->p, text, n) == 0;
}

static void step(gs__lex *s) {
  s->line += *s->p++ == '\n';
}

/* A byte of the value, and where it begins. */
static void put(gs__lex *s, char c, const char *from) {
  gs__str_putc(&s->value, c);
  gs__vec_push(&s->places, from);
}

/* The number of "=" in the long bracket that opens at p, or -1. */
static int long_bracket(const gs__lex *s) {
  const char *p = s->p + 1;
  if (s->p == s->end || *s->p != '[') return -1;
  while (p < s->end && *p == '=') p++;
  return p < s->end && *p == '[' ? (int)(p - s->p) - 1 : -1;
}

/* Lua leaves out a line end right behind the bracket. */
static void read_long(gs__lex *s, int level) {
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
    put(s, *s->p, s->p);
  }
}

static int hex(char c) {
  if (is_digit(c)) return c - '0';
  c = (char)(c | 0x20);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The number of at most `most` digits at p, in the base. */
static uint32_t number(gs__lex *s, int base, int most) {
  uint32_t n = 0;
  for (int digit; most-- && s->p < s->end && (digit = hex(*s->p)) >= 0 && digit < base; s->p++)
    n = n * (uint32_t)base + (uint32_t)digit;
  return n;
}

static void put_code(gs__lex *s, const char *from) {
  char bytes[4];
  if (s->p < s->end) s->p++;           /* { */
  size_t n = gs__utf8_encode(number(s, 16, 8), bytes);
  if (s->p < s->end) s->p++;
  for (size_t i = 0; i < n; i++) put(s, bytes[i], from);
}

/* What stands behind a backslash. */
static void read_escape(gs__lex *s) {
  const char *from = s->p - 1;
  static const char names[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
  if (s->p == s->end) return;
  const char *plain = *s->p ? strchr(names, *s->p) : NULL;
  if (is_digit(*s->p)) {
    put(s, (char)number(s, 10, 3), from);
  } else if (plain) {
    s->p++;
    put(s, values[plain - names], from);
  } else if (*s->p == 'x') {
    s->p++;
    put(s, (char)number(s, 16, 2), from);
  } else if (*s->p == 'u') {
    s->p++;
    put_code(s, from);
  } else if (*s->p == 'z') {
    s->p++;
    while (s->p < s->end && is_space(*s->p)) step(s);
  } else {
    if (starts(s, "\r\n")) s->p++;
    put(s, *s->p, from);
    step(s);
  }
}

static void read_quoted(gs__lex *s) {
  char quote = *s->p++;
  while (s->p < s->end && *s->p != quote && *s->p != '\n') {
    if (*s->p == '\\') {
      s->p++;
      read_escape(s);
    } else {
      put(s, *s->p, s->p);
      step(s);
    }
  }
  if (s->p < s->end) step(s);
}

static void skip_comment(gs__lex *s) {
  s->p += 2;
  int level = long_bracket(s);
  if (level >= 0) read_long(s, level);
  else while (s->p < s->end && *s->p != '\n') s->p++;
}

static void skip_blank(gs__lex *s) {
  while (s->p < s->end && (is_space(*s->p) || starts(s, "--"))) {
    if (*s->p == '-') skip_comment(s);
    else step(s);
  }
}

static void read_sign(gs__lex *s) {
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

void gs__lex_next(gs__lex *s) {
  skip_blank(s);
  gs__str_clear(&s->value);
  s->places.len = 0;
  s->at = s->line;
  s->from = s->p;
  int level = long_bracket(s);
  s->kind = GS__LEX_END;
  if (s->p == s->end) return;
  if (level >= 0 || *s->p == '"' || *s->p == '\'') {
    s->kind = GS__LEX_TEXT;
    if (level >= 0) read_long(s, level);
    else read_quoted(s);
  } else if (is_letter(*s->p)) {
    s->kind = GS__LEX_NAME;
    while (s->p < s->end && (is_letter(*s->p) || is_digit(*s->p))) gs__str_putc(&s->value, *s->p++);
  } else {
    s->kind = GS__LEX_OTHER;
    read_sign(s);
  }
}

bool gs__lex_is_sign(const gs__lex *s, char sign) {
  return s->kind == GS__LEX_OTHER && s->sign == sign;
}

bool gs__lex_is(const gs__lex *s, gs__lex_kind what, const char *text) {
  return s->kind == what && strcmp(gs__str_get(&s->value), text) == 0;
}

void gs__lex_back(gs__lex *s, const char *from, int line) {
  s->p = from;
  s->line = line;
  gs__lex_next(s);
}

bool gs__lex_ends_field(const gs__lex *s) {
  return s->kind == GS__LEX_END || gs__lex_is_sign(s, ',') || gs__lex_is_sign(s, ';') || gs__lex_is_sign(s, '}');
}

/* By how much the token goes deeper: into brackets, and into the blocks of a function. */
static int deeper(const gs__lex *s) {
  static const struct { const char *word; int by; } words[] = {{"function", 1}, {"if", 1}, {"do", 1}, {"repeat", 1},
                                                               {"end", -1}, {"until", -1}};
  if (s->kind == GS__LEX_OTHER && s->sign) return strchr("{([", s->sign) ? 1 : strchr("})]", s->sign) ? -1 : 0;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (gs__lex_is(s, GS__LEX_NAME, words[i].word)) return words[i].by;
  return 0;
}

void gs__lex_skip_value(gs__lex *s) {
  for (int depth = 0; s->kind != GS__LEX_END && (depth || !gs__lex_ends_field(s)); gs__lex_next(s)) depth += deeper(s);
}

bool gs__lex_key(gs__lex *s, gs__str *key) {
  const char *from = s->from;
  int line = s->at;
  gs__str_clear(key);
  if (s->kind == GS__LEX_TEXT) return false;
  bool bracket = gs__lex_is_sign(s, '[');
  if (bracket) gs__lex_next(s);
  bool named = s->kind == (bracket ? GS__LEX_TEXT : GS__LEX_NAME);
  if (named) {
    gs__str_add(key, gs__str_get(&s->value), s->value.len);
    gs__lex_next(s);
    if (bracket && gs__lex_is_sign(s, ']')) gs__lex_next(s);
  }
  if (named && gs__lex_is_sign(s, '=')) {
    gs__lex_next(s);
    return true;
  }
  gs__lex_back(s, from, line);
  gs__str_clear(key);
  return false;
}

/* The name is made by code: (any expression), with its brackets. */
static bool pass_expression(gs__lex *s) {
  int depth = 0;
  if (!gs__lex_is_sign(s, '(')) return false;
  do {
    depth += deeper(s);
    gs__lex_next(s);
  } while (depth && s->kind != GS__LEX_END);
  return true;
}

static bool pass_name(gs__lex *s, const char *name) {
  bool bracket = gs__lex_is_sign(s, '(');
  if (bracket) gs__lex_next(s);
  if (!gs__lex_is(s, GS__LEX_TEXT, name)) return false;
  gs__lex_next(s);
  if (bracket && !gs__lex_is_sign(s, ')')) return false;
  if (bracket) gs__lex_next(s);
  return true;
}

/* Behind the word: "name" {, with or without brackets about the name and the table. */
static bool at_table(gs__lex *s, const char *name) {
  gs__lex_next(s);
  if (!name && !pass_expression(s)) return false;
  if (name && *name && !pass_name(s, name)) return false;
  if (gs__lex_is_sign(s, '(')) gs__lex_next(s);
  return gs__lex_is_sign(s, '{');
}

bool gs__lex_declaration(gs__lex *s, int line, const char *word, const char *name) {
  while (s->kind != GS__LEX_END && s->at <= line) {
    bool is_word = s->at == line && gs__lex_is(s, GS__LEX_NAME, word);
    if (!is_word) gs__lex_next(s);
    else if (at_table(s, name)) return true;
  }
  return false;
}

void gs__lex_open(gs__lex *s, const char *text, size_t len) {
  *s = (gs__lex){.p = text, .end = text + len, .line = 1};
  gs__lex_next(s);
}

void gs__lex_close(gs__lex *s) {
  gs__str_dispose(&s->value);
  gs__vec_free(&s->places);
}
