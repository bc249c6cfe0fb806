/* lualex: Lua source as tokens, cut as Lua 5.4 cuts it. Nothing is refused: what Lua does not know is a sign of one
 * byte, and what is cut off is a token of its own kind. */
#include <stdbool.h>
#include <string.h>

#include "base/mem.h"
#include "gainsay.h"

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}

static bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

static int hex(char c) {
  if (is_digit(c)) return c - '0';
  c = (char)(c | 0x20);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The nth byte from here; NUL behind the end. */
static char peek(const gs_lua_source *s, size_t n) {
  return (size_t)(s->end - s->at) > n ? s->at[n] : '\0';
}

/* Over a byte, or an end of line, which may have two: "\r\n". */
static inline void step(gs_lua_source *s) {
  char c = *s->at++;
  if (!is_line_end(c)) return;
  char next = peek(s, 0);
  if (is_line_end(next) && next != c) s->at++;
  s->line++;
}

static void skip_blanks(gs_lua_source *s) {
  while (s->at < s->end && is_space(*s->at)) step(s);
}

static void skip_line(gs_lua_source *s) {
  while (s->at < s->end && !is_line_end(*s->at)) s->at++;
}

/* A file may begin with a byte order mark and with a line for the shell. */
static void begin(gs_lua_source *s) {
  s->line = 1;
  if (s->end - s->at >= 3 && memcmp(s->at, "\xEF\xBB\xBF", 3) == 0) s->at += 3;
  if (peek(s, 0) == '#') skip_line(s);
}

/* ---- tokens ---- */

/* The length of the long bracket that is here: [[ has 2, [=[ has 3; 0: here is none. */
static size_t long_bracket(const gs_lua_source *s, char bracket) {
  size_t n = 1;
  if (peek(s, 0) != bracket) return 0;
  while (peek(s, n) == '=') n++;
  return peek(s, n) == bracket ? n + 1 : 0;
}

static gs_lua_kind cut_long(gs_lua_source *s, size_t bracket, gs_lua_kind kind) {
  for (s->at += bracket; s->at < s->end; step(s))
    if (*s->at == ']' && long_bracket(s, ']') == bracket) {
      s->at += bracket;
      return kind;
    }
  return GS_LUA_OPEN;
}

static gs_lua_kind cut_comment(gs_lua_source *s) {
  s->at += 2;
  size_t bracket = long_bracket(s, '[');
  if (bracket) return cut_long(s, bracket, GS_LUA_COMMENT);
  skip_line(s);
  return GS_LUA_COMMENT;
}

static gs_lua_kind cut_quoted(gs_lua_source *s) {
  char quote = *s->at++;
  while (s->at < s->end && *s->at != quote && !is_line_end(*s->at)) {
    bool escape = *s->at++ == '\\' && s->at < s->end;
    if (!escape) continue;
    bool skips = *s->at == 'z';
    step(s);
    if (skips) skip_blanks(s);
  }
  if (s->at == s->end) return GS_LUA_OPEN;
  if (is_line_end(*s->at)) return GS_LUA_TORN;
  s->at++;
  return GS_LUA_STRING;
}

static gs_lua_kind cut_name(gs_lua_source *s) {
  while (is_letter(peek(s, 0)) || is_digit(peek(s, 0))) s->at++;
  return GS_LUA_NAME;
}

/* A sign belongs to it only behind its exponent; whether there are too many dots is not asked. */
static gs_lua_kind cut_number(gs_lua_source *s) {
  bool is_hex = peek(s, 0) == '0' && (peek(s, 1) | 0x20) == 'x';
  char exponent = is_hex ? 'p' : 'e';
  for (s->at += is_hex ? 2 : 0; peek(s, 0) == '.' || is_digit(peek(s, 0)) || is_letter(peek(s, 0)); s->at++)
    if ((peek(s, 0) | 0x20) == exponent && (peek(s, 1) == '-' || peek(s, 1) == '+')) s->at++;
  return GS_LUA_NUMBER;
}

static gs_lua_kind cut_sign(gs_lua_source *s) {
  static const char *const signs[] = {"...", "..", "==", "~=", "<=", ">=", "<<", ">>", "//", "::"};
  size_t len = 1;
  for (size_t i = 0; i < sizeof signs / sizeof *signs && len == 1; i++) {
    size_t n = strlen(signs[i]);
    if ((size_t)(s->end - s->at) >= n && memcmp(s->at, signs[i], n) == 0) len = n;
  }
  s->at += len;
  return GS_LUA_SIGN;
}

static gs_lua_kind cut(gs_lua_source *s) {
  char c = peek(s, 0);
  size_t bracket = c == '[' ? long_bracket(s, '[') : 0;
  if (s->at == s->end) return GS_LUA_END;
  if (bracket) return cut_long(s, bracket, GS_LUA_STRING);
  if (c == '"' || c == '\'') return cut_quoted(s);
  if (c == '-' && peek(s, 1) == '-') return cut_comment(s);
  if (is_letter(c)) return cut_name(s);
  if (is_digit(c) || (c == '.' && is_digit(peek(s, 1)))) return cut_number(s);
  return cut_sign(s);
}

int gs_lua_is(const gs_lua_token *t, const char *text) {
  bool may = t->kind == GS_LUA_NAME || t->kind == GS_LUA_SIGN;
  return may && strncmp(t->at, text, t->len) == 0 && !text[t->len];
}

/* "then" opens what "elseif" closes, and so on to "end". */
static int nesting(const gs_lua_token *t) {
  static const struct { const char *text; int nests; } all[] = {
      {"{", 1},  {"(", 1},    {"[", 1},        {"}", -1},     {")", -1},  {"]", -1},
      {"do", 1}, {"then", 1}, {"function", 1}, {"repeat", 1}, {"end", -1}, {"until", -1}, {"elseif", -1}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    if (*t->at == *all[i].text && gs_lua_is(t, all[i].text)) return all[i].nests;
  return 0;
}

int gs_lua_next(gs_lua_source *s, gs_lua_token *out) {
  if (!s->line) begin(s);
  skip_blanks(s);
  *out = (gs_lua_token){.at = s->at, .line = s->line};
  out->kind = cut(s);
  out->len = (size_t)(s->at - out->at);
  out->nests = out->len ? nesting(out) : 0;
  return out->kind != GS_LUA_END;
}

gs_lua_token gs_lua_code(gs_lua_source *s) {
  gs_lua_token t;
  while (gs_lua_next(s, &t) && t.kind == GS_LUA_COMMENT) {}
  return t;
}

/* ---- what a string says ---- */

typedef struct reader {
  gs_lua_source in;
  const char *from;                    /* where what is read begins */
  char *out;
  const char **places;                 /* of the bytes that were put out; may be NULL */
  size_t len;
} reader;

static void put(reader *r, char c) {
  if (r->places) r->places[r->len] = r->from;
  r->out[r->len++] = c;
}

/* The byte that is here; any end of line is a "\n". */
static void copy(reader *r) {
  put(r, *r->in.at == '\r' ? '\n' : *r->in.at);
  step(&r->in);
}

/* The number in at most `most` digits of the base. */
static uint32_t number(reader *r, int base, int most) {
  uint32_t n = 0;
  for (int digit; most-- && (digit = hex(peek(&r->in, 0))) >= 0 && digit < base; r->in.at++)
    n = n * (uint32_t)base + (uint32_t)digit;
  return n;
}

/* Lua allows 31 bits, in up to six bytes. */
static void put_code(reader *r, uint32_t code) {
  char bytes[8];
  size_t n = 0;
  uint32_t most = 0x3F;                /* that the first byte has room for */
  if (code < 0x80) {
    put(r, (char)code);
    return;
  }
  for (; code > most; code >>= 6, most >>= 1) bytes[n++] = (char)(0x80 | (code & 0x3F));
  put(r, (char)((~most << 1) | code));
  while (n) put(r, bytes[--n]);
}

static void read_code(reader *r) {
  if (peek(&r->in, 0) == '{') r->in.at++;
  uint32_t code = number(r, 16, 8) & 0x7FFFFFFF;
  if (peek(&r->in, 0) == '}') r->in.at++;
  put_code(r, code);
}

/* What stands behind a backslash. */
static void read_escape(reader *r) {
  static const char names[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
  char c = *r->in.at;
  const char *named = c ? strchr(names, c) : NULL;
  if (is_digit(c)) {
    put(r, (char)number(r, 10, 3));
  } else if (!named && c != 'x' && c != 'u' && c != 'z') {
    copy(r);
  } else {
    r->in.at++;
    if (named) put(r, values[named - names]);
    else if (c == 'x') put(r, (char)number(r, 16, 2));
    else if (c == 'u') read_code(r);
    else skip_blanks(&r->in);
  }
}

size_t gs_lua_value(const gs_lua_token *t, char *out, const char **places) {
  reader r = {.in = {t->at, t->at + t->len, t->line}, .out = out, .places = places};
  size_t bracket = long_bracket(&r.in, '['), quotes = bracket ? bracket : 1;
  if (!bracket && peek(&r.in, 0) != '"' && peek(&r.in, 0) != '\'') return 0;
  r.in.at += quotes;
  if (t->kind == GS_LUA_STRING) r.in.end -= quotes;
  if (bracket && is_line_end(peek(&r.in, 0))) step(&r.in);
  while (r.in.at < r.in.end) {
    bool escape = !bracket && *r.in.at == '\\' && r.in.at + 1 < r.in.end;
    r.from = r.in.at;
    r.in.at += escape;
    if (escape) read_escape(&r);
    else copy(&r);
  }
  out[r.len] = '\0';
  return r.len;
}

int gs_lua_line(const gs_lua_token *t, const char *place) {
  gs_lua_source s = {t->at, place, t->line};
  while (s.at < s.end) step(&s);
  return s.line;
}

int gs_lua_says(const gs_lua_token *t, const char *text) {
  size_t len = strlen(text);
  if (t->kind != GS_LUA_STRING || t->len < len + 2) return 0;   /* it never says more than it has bytes */
  char *value = gs__mem_alloc(t->len);
  bool same = gs_lua_value(t, value, NULL) == len && memcmp(value, text, len) == 0;
  gs__mem_free(value);
  return same;
}
