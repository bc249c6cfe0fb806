#include "lua/literal.h"

#include <stdbool.h>
#include <string.h>

#include "gainsay.h"

typedef struct scan {
  gs__literals *out;
  gs_lua_source source;                /* behind t */
  gs_lua_token t;
  GS_VEC(char) text;                   /* what the string t says, and where its bytes stand */
  GS_VEC(const char *) places;
} scan;

static void next(scan *s) {
  s->t = gs_lua_code(&s->source);
}

/* Over the token, if it is this one. */
static bool take(scan *s, const char *text) {
  bool here = gs_lua_is(&s->t, text);
  if (here) next(s);
  return here;
}

static void read_string(scan *s) {
  gs__vec_reserve(&s->text, s->t.len);
  gs__vec_reserve(&s->places, s->t.len);
  s->text.len = gs_lua_value(&s->t, s->text.at, s->places.at);
}

/* What stands from..to in the string. */
static void hold(scan *s, const char *key, size_t from, size_t to) {
  int line = from < s->text.len ? gs_lua_line(&s->t, s->places.at[from]) : s->t.line;
  gs__literal one = {key, gs__arena_dup(&s->out->arena, s->text.at + from, to - from), line};
  gs__vec_push(&s->out->at, one);
}

static bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/* As core.split does it. */
static void hold_parts(scan *s, const char *key) {
  const char *text = s->text.at;
  for (size_t from = 0, to, next; from < s->text.len; from = next) {
    const char *comma = memchr(text + from, ',', s->text.len - from);
    to = comma ? (size_t)(comma - text) : s->text.len;
    next = to + 1;
    while (from < to && is_space(text[from])) from++;
    while (to > from && is_space(text[to - 1])) to--;
    if (to > from) hold(s, key, from, to);
  }
}

static bool ends_field(const scan *s) {
  return s->t.kind == GS_LUA_END || gs_lua_is(&s->t, ",") || gs_lua_is(&s->t, ";") || gs_lua_is(&s->t, "}");
}

/* A string that is the whole value, and no part of what code makes of it. */
static void read_text(scan *s, const char *key, bool cut) {
  size_t before = s->out->at.len;
  read_string(s);
  if (cut) hold_parts(s, key);
  else hold(s, key, 0, s->text.len);
  next(s);
  if (!ends_field(s)) s->out->at.len = before;
}

/* To what ends the field, over all that is in brackets and functions. */
static void skip_value(scan *s) {
  for (int depth = 0; s->t.kind != GS_LUA_END && (depth || !ends_field(s)); next(s)) depth += s->t.nests;
}

static void read_fields(scan *s, const char *in);

static void read_value(scan *s, const char *in, const char *key) {
  if (s->t.kind == GS_LUA_STRING) {
    read_text(s, in ? in : key, !in && *key);
  } else if (!in && *key && take(s, "{")) {
    read_fields(s, key);
    next(s);
  }
  skip_value(s);
}

/* The key of a field, if one stands here: name = or ["name"] =. Else nothing is read. */
static const char *read_key(scan *s) {
  const gs_lua_source source = s->source;
  const gs_lua_token first = s->t;
  bool bracket = take(s, "["), is_key = s->t.kind == (bracket ? GS_LUA_STRING : GS_LUA_NAME);
  const gs_lua_token key = s->t;
  next(s);
  if (bracket) is_key &= take(s, "]");
  if (is_key && take(s, "=")) {
    char *name = gs__arena_dup(&s->out->arena, key.at, key.len);
    if (bracket) gs_lua_value(&key, name, NULL);
    return name;
  }
  s->source = source;
  s->t = first;
  return NULL;
}

/* The fields of the table that has opened; of the table that is the value of the key `in`, the list only. */
static void read_fields(scan *s, const char *in) {
  while (s->t.kind != GS_LUA_END && !gs_lua_is(&s->t, "}")) {
    const char *key = s->t.kind == GS_LUA_STRING ? NULL : read_key(s);
    if (key && in) skip_value(s);
    else read_value(s, in, key ? key : "");
    if (!take(s, ",")) take(s, ";");
  }
}

/* What stands behind the word: "name" {, with or without brackets about the name and the table. */
static void read_declaration(scan *s, const char *name) {
  bool bracket = take(s, "(");
  if (!gs_lua_says(&s->t, name)) return;
  next(s);
  if (bracket && !take(s, ")")) return;
  take(s, "(");
  if (take(s, "{")) read_fields(s, NULL);
}

void gs__literals_read(gs__literals *out, const char *text, size_t len, int line, const char *word, const char *name) {
  scan s = {.out = out, .source = {text, text + len, 0}};
  for (next(&s); s.t.kind != GS_LUA_END && s.t.line <= line;) {
    bool wanted = s.t.line == line && gs_lua_is(&s.t, word);
    next(&s);
    if (wanted) read_declaration(&s, name);
  }
  gs__vec_free(&s.text);
  gs__vec_free(&s.places);
}

void gs__literals_dispose(gs__literals *l) {
  gs__arena_dispose(&l->arena);
  gs__vec_free(&l->at);
}
