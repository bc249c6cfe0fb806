#include "api/outline.h"

#include <string.h>

static bool is_one_of(const gs_lua_token *t, const char *const *names) {
  while (*names && !gs_lua_is(t, *names)) names++;
  return *names;
}

static gs_lua_token peek(gs_lua_source source) {
  return gs_lua_code(&source);
}

/* Behind the next token, if it is this sign. */
static bool take(gs_lua_source *source, const char *sign) {
  gs_lua_source rest = *source;
  gs_lua_token t = gs_lua_code(&rest);
  if (!gs_lua_is(&t, sign)) return false;
  *source = rest;
  return true;
}

/* ---- statements ---- */

int gs_lua_declares(gs_lua_source source, gs_lua_token *word, gs_lua_token *name) {
  static const char *const words[] = {"pack", "phase", "type", "unit", "part", "words", "actor", "actors",
                                      "rule", "retag", "pass", "change", "link", "language", "synonyms", NULL};
  *word = gs_lua_code(&source);
  take(&source, "(");
  *name = peek(source);
  return is_one_of(word, words);
}

/* Does the token that the source has next begin a statement, at the start of a line? */
static bool begins(const gs_lua_source *source, const gs_lua_token *t) {
  static const char *const closing[] = {"end", "else", "elseif", "until", NULL};
  char before = t->at > source->at ? t->at[-1] : source->line ? ' ' : '\n';
  bool at_start = before == '\n' || before == '\r' || before == '\xBF';   /* of a byte order mark */
  return t->kind == GS_LUA_NAME && at_start && !is_one_of(t, closing);
}

/* To the next token that begins a statement; false: there is none. */
static bool find_start(gs_lua_source *source) {
  gs_lua_token t;
  for (gs_lua_source here = *source; gs_lua_next(&here, &t); *source = here)
    if (begins(source, &t)) return true;
  source->at = source->end;
  return false;
}

/* Over the next table, unless it must be of the statement under way and is not. */
static bool pass_table(gs_lua_source *source, bool of_statement) {
  gs_lua_source here = *source;
  gs_lua_token t;
  for (int depth = 0; gs_lua_next(&here, &t); *source = here) {
    if (of_statement && !depth && begins(source, &t)) return false;
    depth += gs_lua_is(&t, "{");
    if (!depth || !gs_lua_is(&t, "}") || --depth) continue;
    *source = here;
    return true;
  }
  return false;
}

/* What declares with a table ends with that, and what else stands in the line is another; all else goes on to the
 * next start of a statement. Returns where it ends. */
static const char *pass_statement(gs_lua_source *source, const gs__lua_statement *s) {
  gs_lua_source table = *source;
  if (s->declares && !gs_lua_is(&s->word, "part") && pass_table(&table, true)) {
    *source = table;
    while (take(source, ")") || take(source, ";")) {}
    return source->at;
  }
  return find_start(source) ? peek(*source).at : source->end;
}

bool gs__outline_next(gs_lua_source *source, gs__lua_statement *out) {
  const gs_lua_token t = peek(*source);
  bool follows = t.kind == GS_LUA_NAME && t.line == source->line;   /* in the line of the last one */
  if (!follows && !find_start(source)) return false;
  *out = (gs__lua_statement){.start = peek(*source).at};
  out->declares = gs_lua_declares(*source, &out->word, &out->name);
  gs_lua_code(source);
  out->end = pass_statement(source, out);
  return true;
}

size_t gs__outline_extent(const char *text) {
  gs_lua_source source = {text, text + strlen(text), 1};
  pass_table(&source, false);
  return (size_t)(source.at - text);
}

/* ---- what Lua works out ---- */

bool gs__outline_prepares(const gs__lua_statement *s) {
  static const char *const words[] = {"local", "function", "return", NULL};
  gs_lua_source rest = {s->word.at + s->word.len, s->end, s->word.line};
  if (is_one_of(&s->word, words)) return true;
  while (take(&rest, ".")) gs_lua_code(&rest);   /* x.y.z = ... */
  return take(&rest, "=");
}

static bool is_shared_word(const gs_lua_token *t) {
  static const char *const words[] = {"type", "unit", "part", "words", "actor", "actors", "link", "language",
                                      "synonyms", NULL};
  return is_one_of(t, words);
}

/* Is the word called here? type() is also a function of Lua, and actor() one of mentions. */
static bool is_call(const gs_lua_token *before, const gs_lua_token *word, const gs_lua_token *behind) {
  if (gs_lua_is(before, ".") || gs_lua_is(before, ":")) return false;
  if (gs_lua_is(behind, "(")) return !gs_lua_is(word, "type");
  return behind->kind == GS_LUA_STRING || gs_lua_is(behind, "{");
}

/* A name in a table of plain values is a key, or one of these. */
static bool is_plain(const gs_lua_token *t, const gs_lua_token *behind) {
  static const char *const values[] = {"true", "false", "nil", NULL};
  return is_one_of(t, values) || gs_lua_is(behind, "=");
}

bool gs__outline_computes(const gs__lua_statement *s) {
  bool declares = is_shared_word(&s->word);
  if (s->declares && !declares) return false;   /* a rule, a pass: it is told with its own file */
  gs_lua_source source = {s->word.at + s->word.len, s->end, s->word.line};
  gs_lua_token before = s->word;
  for (gs_lua_token t; gs_lua_next(&source, &t); before = t) {
    if (t.kind != GS_LUA_NAME) continue;
    gs_lua_token behind = peek(source);
    if (declares ? !is_plain(&t, &behind) : is_shared_word(&t) && is_call(&before, &t, &behind)) return true;
  }
  return false;
}

/* ---- fields ---- */

/* The source goes behind the sign of the field that begins with t, if it has the name. */
static bool take_key(gs_lua_source *source, const gs_lua_token *before, const gs_lua_token *t, const char *name) {
  gs_lua_source rest = *source;
  bool brackets = gs_lua_is(before, "[") && gs_lua_says(t, name) && take(&rest, "]");
  bool plain = gs_lua_is(t, name) && (gs_lua_is(before, "{") || gs_lua_is(before, ",") || gs_lua_is(before, ";"));
  if (!(brackets || plain) || !take(&rest, "=")) return false;
  *source = rest;
  return true;
}

static bool find_field(gs_lua_source *source, const char *const *names, gs_lua_token *out) {
  gs_lua_token before = {0};
  while (gs_lua_next(source, out)) {
    if (out->kind == GS_LUA_COMMENT) continue;
    for (size_t i = 0; names[i]; i++)
      if (take_key(source, &before, out, names[i])) return true;
    before = *out;
  }
  return false;
}

bool gs__outline_field(gs_lua_source *source, const char *name, gs_lua_token *out) {
  return find_field(source, (const char *const[]){name, NULL}, out);
}

/* Over the value of a field: what stands in brackets and functions is part of it. */
static void pass_value(gs_lua_source *source) {
  gs_lua_source here = *source;
  gs_lua_token t;
  for (int depth = 0; gs_lua_next(&here, &t); *source = here) {
    if (!depth && (t.nests < 0 || gs_lua_is(&t, ",") || gs_lua_is(&t, ";"))) return;
    depth += t.nests;
  }
}

bool gs__outline_code(gs_lua_source *source, gs_lua_source *code) {
  static const char *const names[] = {"check", "build", NULL};
  gs_lua_token t;
  if (!find_field(source, names, &t)) return false;
  *code = *source;
  pass_value(source);
  code->end = source->at;
  return true;
}
