#include "lua/literal.h"

#include <string.h>

#include "lua/declaration.h"

typedef struct scan {
  gs__literals *out;
  gs__declaration d;
  gs_lua_token string;                 /* that was read last: what it says, and where its bytes stand */
  GS_VEC(char) text;
  GS_VEC(const char *) places;
} scan;

static void read_string(scan *s) {
  s->string = s->d.t;
  gs__vec_reserve(&s->text, s->string.len);
  gs__vec_reserve(&s->places, s->string.len);
  s->text.len = gs_lua_value(&s->string, s->text.at, s->places.at);
}

/* What stands from..to in the string. */
static void hold(scan *s, const char *key, size_t from, size_t to) {
  int line = from < s->text.len ? gs_lua_line(&s->string, s->places.at[from]) : s->string.line;
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

/* A string that is the whole value, and no part of what code makes of it. */
static void read_text(scan *s, const char *key, bool cut) {
  size_t before = s->out->at.len;
  read_string(s);
  if (cut) hold_parts(s, key);
  else hold(s, key, 0, s->text.len);
  gs__declaration_next(&s->d);
  if (!gs__declaration_ends_field(&s->d)) s->out->at.len = before;
}

static void read_fields(scan *s, const char *in);

static void read_value(scan *s, const char *in, const char *key) {
  if (s->d.t.kind == GS_LUA_STRING) {
    read_text(s, in ? in : key, !in && *key);
  } else if (!in && *key && gs__declaration_take(&s->d, "{")) {
    read_fields(s, key);
    gs__declaration_next(&s->d);
  }
  gs__declaration_skip_value(&s->d);
}

/* The key of a field, if one stands here, else NULL. */
static const char *read_key(scan *s) {
  gs_lua_token key;
  if (!gs__declaration_key(&s->d, &key)) return NULL;
  char *name = gs__arena_dup(&s->out->arena, key.at, key.len);
  if (key.kind == GS_LUA_STRING) gs_lua_value(&key, name, NULL);
  return name;
}

/* The fields of the table that has opened; of the table that is the value of the key `in`, the list only. */
static void read_fields(scan *s, const char *in) {
  while (s->d.t.kind != GS_LUA_END && !gs_lua_is(&s->d.t, "}")) {
    const char *key = read_key(s);
    if (key && in) gs__declaration_skip_value(&s->d);
    else read_value(s, in, key ? key : "");
    if (!gs__declaration_take(&s->d, ",")) gs__declaration_take(&s->d, ";");
  }
}

void gs__literals_read(gs__literals *out, const char *text, size_t len, int line, const char *word, const char *name) {
  scan s = {.out = out, .d = gs__declaration_open(text, len)};
  while (gs__declaration_find(&s.d, line, word, name)) read_fields(&s, NULL);
  gs__vec_free(&s.text);
  gs__vec_free(&s.places);
}

void gs__literals_dispose(gs__literals *l) {
  gs__arena_dispose(&l->arena);
  gs__vec_free(&l->at);
}
