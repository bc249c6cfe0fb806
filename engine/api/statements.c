/* statements: the outline of a rules file for everybody: gs_statements. */
#include <string.h>

#include "api/outline.h"

/* The next token that says something: a ";" between statements does not. */
static gs_lua_token next(gs_lua_source *source) {
  gs_lua_token t = gs_lua_code(source);
  while (gs_lua_is(&t, ";")) t = gs_lua_code(source);
  return t;
}

static const char *end_without_blanks(const gs__lua_statement *s) {
  gs_lua_source rest = {s->start, s->end, s->word.line};
  const char *end = s->start;
  for (gs_lua_token t; (t = next(&rest)).kind != GS_LUA_END;) end = t.at + t.len;
  return end;
}

static gs_statement_kind kind_of(const gs__lua_statement *s) {
  if (s->declares) return GS_DECLARES;
  return gs__outline_prepares(s) && !gs__outline_computes(s) ? GS_PREPARES : GS_ACTS;
}

/* As it is written, without its quotes. */
static void take_name(gs_statement *out, const gs_lua_token *name) {
  if (name->kind != GS_LUA_STRING) return;
  size_t quotes = *name->at == '[' ? strcspn(name->at + 1, "[") + 2 : 1;
  out->name = name->at + quotes;
  out->name_len = name->len - 2 * quotes;
}

int gs_statements(const char *source, void (*each)(const gs_statement *, void *payload), void *payload) {
  gs_lua_source rest = {source, source + strlen(source), 0};
  int all = 1;
  for (gs__lua_statement s;;) {
    gs_lua_source between = rest;
    const gs_lua_token first = next(&between);
    if (!gs__outline_next(&rest, &s)) return all && first.kind == GS_LUA_END;
    if (first.at != s.start) all = 0;
    gs_statement out = {.kind = kind_of(&s), .word = s.word.at, .word_len = s.word.len,
                        .start = (size_t)(s.start - source), .end = (size_t)(end_without_blanks(&s) - source)};
    take_name(&out, &s.name);
    each(&out, payload);
  }
}
