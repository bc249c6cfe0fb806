#include "cli/chunk.h"

#include <stdlib.h>
#include <string.h>

#include "cli/lua_call.h"
#include "cli/text.h"
#include "gainsay.h"

static gs_lua_source lua_of(const char *line) {
  return (gs_lua_source){line, line + strlen(line), 1};
}

static int is_one_of(const gs_lua_token *t, const char *const *words) {
  while (*words && !gs_lua_is(t, *words)) words++;
  return *words != NULL;
}

/* ---- what is declared */

static char *value_of(const gs_lua_token *string) {
  char *value = memory_resize(NULL, string->len);
  gs_lua_value(string, value, NULL);
  return value;
}

/* Does a declaration begin here that has a name, or a part of one? */
static int declares(gs_lua_source source, gs_lua_token *word, gs_lua_token *name) {
  return gs_lua_declares(source, word, name) && name->len && strchr("\"'[", *name->at) && name->kind != GS_LUA_SIGN;
}

/* Behind the name of a pattern stands {slot: ...} at best, and no text in long brackets. */
static int has_body(gs_lua_source rest) {
  static const char *const between[] = {"(", ")", ",", NULL};
  gs_lua_token t = gs_lua_code(&rest);
  while (is_one_of(&t, between)) t = gs_lua_code(&rest);
  if (!gs_lua_is(&t, "{")) return (t.kind == GS_LUA_STRING || t.kind == GS_LUA_OPEN) && *t.at == '[';
  if (gs_lua_code(&rest).kind != GS_LUA_NAME) return 1;
  t = gs_lua_code(&rest);
  return !gs_lua_is(&t, ":") && !gs_lua_is(&t, "}");
}

int chunk_begins(const char *line) {
  gs_lua_source source = lua_of(line);
  gs_lua_token word, name;
  if (!declares(source, &word, &name)) return 0;
  source = (gs_lua_source){name.at + name.len, source.end, 1};
  return *name.at == '"' || has_body(source);
}

char *chunk_name(const char *source) {
  gs_lua_token word, name;
  return declares(lua_of(source), &word, &name) && name.kind == GS_LUA_STRING ? value_of(&name) : NULL;
}

const char *chunk_typed(const char *line) {
  gs_lua_token word, name;
  return declares(lua_of(line), &word, &name) && name.kind == GS_LUA_OPEN && *name.at == '"' ? name.at + 1 : NULL;
}

int chunk_declares(const char *source, const char *name) {
  gs_lua_token word, named;
  return declares(lua_of(source), &word, &named) && gs_lua_says(&named, name);
}

int chunk_same(const char *one, const char *other) {
  gs_lua_token word, name, other_word, other_name;
  if (!declares(lua_of(one), &word, &name) || !declares(lua_of(other), &other_word, &other_name)) return 0;
  char *value = value_of(&other_name);
  int same = word.len == other_word.len && !memcmp(word.at, other_word.at, word.len) && gs_lua_says(&name, value);
  free(value);
  return same;
}

/* The next declaration in the file, whose word is no field of something. */
static int next_declared(gs_lua_source *rest, gs_lua_token *word, gs_lua_token *name) {
  gs_lua_token before = {0}, t;
  for (gs_lua_source here = *rest; gs_lua_next(rest, &t); here = *rest) {
    int is_field = gs_lua_is(&before, ".") || gs_lua_is(&before, ":");
    if (t.kind == GS_LUA_NAME && !is_field && declares(here, word, name) && name->kind == GS_LUA_STRING) return 1;
    if (t.kind != GS_LUA_COMMENT) before = t;
  }
  return 0;
}

int chunk_file_declares(const char *source, const char *name) {
  gs_lua_source rest = {source, source + strlen(source), 0};
  gs_lua_token word, named;
  while (next_declared(&rest, &word, &named))
    if (gs_lua_says(&named, name)) return 1;
  return 0;
}

char *chunk_file_phase(const char *source) {
  gs_lua_source rest = {source, source + strlen(source), 0};
  gs_lua_token word, name, last = {0};
  while (next_declared(&rest, &word, &name))
    if (gs_lua_is(&word, "phase")) last = name;
  return last.at ? value_of(&last) : NULL;
}

/* ---- Lua of other kinds */

/* Over the rest of an index, to its bracket. */
static int pass_index(gs_lua_source *source) {
  gs_lua_token t;
  for (int depth = 1; depth; depth += t.nests)
    if (!gs_lua_next(source, &t)) return 0;
  return 1;
}

/* Over what can be assigned to: x, x.y, x[1].y */
static int pass_target(gs_lua_source *source) {
  if (gs_lua_code(source).kind != GS_LUA_NAME) return 0;
  for (gs_lua_source rest = *source;; *source = rest) {
    gs_lua_token t = gs_lua_code(&rest);
    int dot = gs_lua_is(&t, "."), index = gs_lua_is(&t, "[");
    if (!dot && !index) return 1;
    if (dot ? gs_lua_code(&rest).kind != GS_LUA_NAME : !pass_index(&rest)) return 0;
  }
}

/* name = ..., name.field = ...: no pattern has an equals sign outside of brackets. */
static int assigns(gs_lua_source source) {
  gs_lua_token t;
  do {
    if (!pass_target(&source)) return 0;
    t = gs_lua_code(&source);
  } while (gs_lua_is(&t, ","));
  return gs_lua_is(&t, "=");
}

int chunk_is_lua(const char *line) {
  static const char *const statements[] = {"local", "for", "while", "repeat", "function", "return", NULL};
  static const char *const calls[] = {"print", "doc", "string", "table", "math", "utf8", NULL};
  gs_lua_source rest = lua_of(line);
  gs_lua_token t = gs_lua_code(&rest);
  const char *behind = rest.at, *more = behind + strspn(behind, " ");
  if (is_one_of(&t, statements)) return *behind == ' ' && *more && !strchr("|){,?", *more);
  if (gs_lua_is(&t, "_")) return 1;
  if (is_one_of(&t, calls) && *behind && strchr("(.:[", *behind)) return behind[1] && behind[1] != '.';
  return assigns(lua_of(line)) || lua_call(line);
}

int chunk_lua_complete(const char *source, size_t len) {
  gs_lua_source rest = {source, source + len, 1};
  int depth = 0;
  for (gs_lua_token t; gs_lua_next(&rest, &t); depth += t.nests)
    if (t.kind == GS_LUA_OPEN) return 0;
  return depth <= 0;
}

/* ---- where a declaration ends */

typedef struct reader {
  int depth;                           /* of brackets */
  int values, needed;                  /* strings, groups: name and body */
  int commas;                          /* in the group that is open */
} reader;

/* `phase "x"` and `actors "file"` are a name alone, all others have a body. */
static int values_needed(gs_lua_source source) {
  static const char *const alone[] = {"phase", "actors", "synonyms", NULL};
  gs_lua_token t = gs_lua_code(&source);
  return is_one_of(&t, alone) ? 1 : 2;
}

/* Takes a token; 0: it does not fit. */
static int fits(reader *r, const gs_lua_token *t) {
  int turns = t->kind == GS_LUA_SIGN ? t->nests : 0, is_value = t->kind == GS_LUA_STRING || t->kind == GS_LUA_TORN;
  if (r->depth == 1 && gs_lua_is(t, ",")) r->commas++;
  if (r->depth == 0) {
    r->commas = 0;
    r->values += is_value;
    if (turns < 0 || (!is_value && !turns && r->values && r->values < r->needed)) return 0;
  }
  r->depth += turns;
  if (turns < 0 && !r->depth) r->values += gs_lua_is(t, ")") && r->commas ? 2 : 1;   /* ("name", { body }) */
  return 1;
}

static size_t end_of_line(const char *source, const char *at, size_t len) {
  const char *end = memchr(at, '\n', len - (size_t)(at - source));
  return end ? (size_t)(end - source) : len;
}

/* A fault ends it with its line: the engine tells it. */
size_t chunk_end(const char *source, size_t len, int whole_lines) {
  gs_lua_source rest = {source, source + len, 1}, here = rest;
  reader r = {.needed = values_needed(rest)};
  for (gs_lua_token t; gs_lua_next(&rest, &t); here = rest) {
    int is_full = !r.depth && r.values >= r.needed;
    if (whole_lines && is_full && t.line != here.line) break;
    if (t.kind == GS_LUA_OPEN) return 0;
    if (t.kind != GS_LUA_COMMENT && !fits(&r, &t)) return end_of_line(source, t.at, len);
  }
  if (r.depth || r.values < r.needed) return 0;
  return whole_lines ? end_of_line(source, here.at, len) : len;
}

int chunk_complete(const char *source, size_t len) {
  return chunk_end(source, len, 0) != 0;
}
