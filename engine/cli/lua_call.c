/* lua_call: reads a line by the grammar of Lua, as far as it takes to tell calls from patterns. The bodies of
 * functions are not read: no pattern has one. */
#include "cli/lua_call.h"

#include <string.h>

#include "gainsay.h"

enum { DEEPEST = 50 };

typedef struct line {
  gs_lua_token t;     /* comes next */
  gs_lua_source rest;
  const char *before; /* the end of what came before it */
  int depth, calls;   /* calls: how many were read */
  int body;           /* a function begins there, and with it lines that may not have been typed yet */
} line;

static int expression(line *l);

/* ---- words and signs */

static int pass(line *l) {
  l->before = l->t.at ? l->t.at + l->t.len : NULL;
  l->t = gs_lua_code(&l->rest);
  return 1;
}

static int take(line *l, const char *sign) {
  return gs_lua_is(&l->t, sign) && pass(l);
}

static int is_among(const gs_lua_token *t, const char *const *words) {
  while (*words && !gs_lua_is(t, *words)) words++;
  return *words != NULL;
}

static int take_one(line *l, const char *const *words) {
  return is_among(&l->t, words) && pass(l);
}

static int take_kind(line *l, gs_lua_kind kind) {
  return l->t.kind == kind && pass(l);
}

static int name(line *l) {
  static const char *const reserved[] = {
      "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local",
      "nil", "not", "or", "repeat", "return", "then", "true", "until", "while", NULL};
  return !is_among(&l->t, reserved) && take_kind(l, GS_LUA_NAME);
}

static int touches(const line *l) {
  return l->t.at == l->before;
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
  int keyed = take(l, "[") ? expression(l) && take(l, "]") && take(l, "=") : name(l) && take(l, "=");
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
  while (!l->body && touches(l)) {
    int fits;
    if (take(l, "(")) fits = call(l);
    else if (take(l, "[")) fits = expression(l) && take(l, "]");
    else if (take(l, ".")) fits = touches(l) && name(l);
    else if (take(l, ":")) fits = touches(l) && name(l) && touches(l) && take(l, "(") && call(l);
    else break;
    if (!fits) return 0;
  }
  return 1;
}

static int term(line *l) {
  static const char *const constants[] = {"nil", "true", "false", "...", NULL};
  if (take(l, "function")) return l->body = 1;
  if (take_one(l, constants) || take_kind(l, GS_LUA_NUMBER) || take_kind(l, GS_LUA_STRING)) return 1;
  if (take(l, "{")) return table(l);
  if (take(l, "(")) return expression(l) && (l->body || (take(l, ")") && suffixes(l)));
  return name(l) && suffixes(l);
}

static int unary(line *l) {
  static const char *const signs[] = {"not", "-", "#", "~", NULL};
  return take_one(l, signs);
}

/* Without "|", which patterns have where Lua hardly ever has it. */
static int binary(line *l) {
  static const char *const signs[] = {"and", "or", "..", "==", "~=", "<=", ">=", "<<", ">>", "//", "+",
                                      "-",   "*",  "/",  "%",  "^",  "<",  ">",  "&",  "~",  NULL};
  return take_one(l, signs);
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
  line l = {.rest = {text, text + strlen(text), 1}};
  pass(&l);
  do {
    line start = l;
    if (!name(&start) || !suffixes(&start) || start.calls == l.calls) return 0;
    if (!expression(&l)) return 0;
    take(&l, ";");
  } while (l.t.kind != GS_LUA_END && !l.body);
  return 1;
}
