#include "lua/declaration.h"

gs__declaration gs__declaration_open(const char *text, size_t len) {
  gs__declaration d = {.rest = {text, text + len, 0}};
  gs__declaration_next(&d);
  return d;
}

void gs__declaration_next(gs__declaration *d) {
  d->t = gs_lua_code(&d->rest);
}

bool gs__declaration_take(gs__declaration *d, const char *text) {
  bool here = gs_lua_is(&d->t, text);
  if (here) gs__declaration_next(d);
  return here;
}

/* The name is made by code: (any expression), with its brackets. */
static bool pass_expression(gs__declaration *d) {
  int depth = 0;
  if (!gs_lua_is(&d->t, "(")) return false;
  do {
    depth += d->t.nests;
    gs__declaration_next(d);
  } while (depth && d->t.kind != GS_LUA_END);
  return true;
}

static bool pass_name(gs__declaration *d, const char *name) {
  bool bracket = gs__declaration_take(d, "(");
  if (!gs_lua_says(&d->t, name)) return false;
  gs__declaration_next(d);
  return !bracket || gs__declaration_take(d, ")");
}

/* Behind the word: "name" {, with or without brackets about the name and the table. */
static bool pass_head(gs__declaration *d, const char *name) {
  if (!name && !pass_expression(d)) return false;
  if (name && *name && !pass_name(d, name)) return false;
  gs__declaration_take(d, "(");
  return gs__declaration_take(d, "{");
}

bool gs__declaration_find(gs__declaration *d, int line, const char *word, const char *name) {
  while (d->t.kind != GS_LUA_END && d->t.line <= line) {
    bool is_word = d->t.line == line && gs_lua_is(&d->t, word);
    gs__declaration_next(d);
    if (is_word && pass_head(d, name)) return true;
  }
  return false;
}

bool gs__declaration_key(gs__declaration *d, gs_lua_token *key) {
  gs__declaration ahead = *d;
  if (d->t.kind == GS_LUA_STRING) return false;
  bool bracket = gs__declaration_take(&ahead, "[");
  *key = ahead.t;
  if (key->kind != (bracket ? GS_LUA_STRING : GS_LUA_NAME)) return false;
  gs__declaration_next(&ahead);
  if ((bracket && !gs__declaration_take(&ahead, "]")) || !gs__declaration_take(&ahead, "=")) return false;
  *d = ahead;
  return true;
}

bool gs__declaration_ends_field(const gs__declaration *d) {
  return d->t.kind == GS_LUA_END || gs_lua_is(&d->t, ",") || gs_lua_is(&d->t, ";") || gs_lua_is(&d->t, "}");
}

void gs__declaration_skip_value(gs__declaration *d) {
  for (int depth = 0; d->t.kind != GS_LUA_END && (depth || !gs__declaration_ends_field(d)); gs__declaration_next(d))
    depth += d->t.nests;
}
