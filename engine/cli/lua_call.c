/* lua_call: reads a line by the grammar of Lua, as far as it takes to tell calls from patterns. The bodies of
 * functions are not read: no pattern has one. */
#include "cli/lua_call.h"

#include <string.h>

#include "cli/chunk.h"

enum { DEEPEST = 50 };

typedef struct line {
  const char *at;
  int depth, calls;   /* calls: how many were read */
  int body;           /* a function begins there, and with it lines that may not have been typed yet */
} line;

static int expression(line *l);

/* ---- words and signs */

static void skip_blanks(line *l) {
  l->at += strspn(l->at, " \t\r\n");
}

static int take(line *l, const char *sign) {
  size_t len = strlen(sign);
  skip_blanks(l);
  if (strncmp(l->at, sign, len)) return 0;
  l->at += len;
  return 1;
}

static int is_among(const char *s, size_t len, const char *const *words) {
  for (; *words; words++)
    if (strlen(*words) == len && !strncmp(s, *words, len)) return 1;
  return 0;
}

static int take_word(line *l, const char *const *words) {
  skip_blanks(l);
  size_t len = chunk_word(l->at);
  if (!is_among(l->at, len, words)) return 0;
  l->at += len;
  return 1;
}

static int name(line *l) {
  static const char *const reserved[] = {
      "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local",
      "nil", "not", "or", "repeat", "return", "then", "true", "until", "while", NULL};
  size_t len = chunk_word(l->at);
  if (!len || is_among(l->at, len, reserved)) return 0;
  l->at += len;
  return 1;
}

static int string(line *l) {
  int is_string;
  size_t len = *l->at ? chunk_step(l->at, strlen(l->at), &is_string) : 0;
  if (!len || !is_string) return 0;
  l->at += len;
  return 1;
}

static int number(line *l) {
  static const char digits[] = "0123456789";
  if (!strchr(digits, *l->at) || !*l->at) return 0;
  l->at += strspn(l->at, "0123456789abcdefABCDEFxX.");
  return 1;
}

/* ---- values */

/* Behind the opening bracket. */
static int values(line *l, const char *close) {
  if (take(l, close)) return 1;
  do
    if (!expression(l)) return 0;
  while (!l->body && take(l, ","));
  return l->body || take(l, close);
}

/* name = value, [value] = value, value */
static int field(line *l) {
  line before = *l;
  skip_blanks(l);
  int keyed = take(l, "[") ? expression(l) && take(l, "]") && take(l, "=") : name(l) && take(l, "=") && *l->at != '=';
  if (!keyed) *l = before;
  return expression(l);
}

static int table(line *l) {
  while (!take(l, "}")) {
    if (!field(l)) return 0;
    if (l->body) return 1;
    if (!take(l, ",") && !take(l, ";")) return take(l, "}");
  }
  return 1;
}

static int call(line *l) {
  l->calls++;
  return values(l, ")");
}

/* What can stand behind a name: .x, :x(...), [...], (...). None has a blank before it, but for the bracket of a
 * value in brackets. 0: it is none of Lua. */
static int suffixes(line *l) {
  for (;;) {
    if (l->body) return 1;
    char c = *l->at;
    if (!c || !strchr(".:[(", c) || (c == '.' && l->at[1] == '.')) return 1;
    l->at++;
    int fits = c == '(' ? call(l) : c == '[' ? expression(l) && take(l, "]") : name(l);
    if (c == ':' && fits) fits = *l->at++ == '(' && call(l);
    if (!fits) return 0;
  }
}

static int term(line *l) {
  static const char *const constants[] = {"nil", "true", "false", NULL}, *const function[] = {"function", NULL};
  skip_blanks(l);
  if (take_word(l, function)) return l->body = 1;
  if (take_word(l, constants) || take(l, "...") || number(l) || string(l)) return 1;
  if (take(l, "{")) return table(l);
  if (take(l, "(")) return expression(l) && (l->body || (take(l, ")") && suffixes(l)));
  return name(l) && suffixes(l);
}

static int unary(line *l) {
  static const char *const words[] = {"not", NULL};
  return take_word(l, words) || take(l, "-") || take(l, "#") || take(l, "~");
}

/* Without "|", which patterns have where Lua hardly ever has it. */
static int binary(line *l) {
  static const char *const words[] = {"and", "or", NULL};
  static const char *const signs[] = {"..", "==", "~=", "<=", ">=", "<<", ">>", "//", "+", "-",
                                      "*",  "/",  "%",  "^",  "<",  ">",  "&",  "~"};
  if (take_word(l, words)) return 1;
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    if (take(l, signs[i])) return 1;
  return 0;
}

static int expression(line *l) {
  int fits = ++l->depth <= DEEPEST;
  while (fits && unary(l)) continue;
  fits = fits && term(l);
  while (fits && !l->body && binary(l)) {
    while (unary(l)) continue;
    fits = term(l);
  }
  l->depth--;
  return fits;
}

/* A value that is, or begins with, a call; or several calls. */
int lua_call(const char *text) {
  line l = {.at = text};
  skip_blanks(&l);
  do {
    line start = l;
    if (!name(&start) || !suffixes(&start) || start.calls == l.calls) return 0;
    if (!expression(&l)) return 0;
    take(&l, ";");
    skip_blanks(&l);
  } while (*l.at && !l.body);
  return 1;
}
