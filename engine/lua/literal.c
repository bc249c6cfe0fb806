#include "lua/literal.h"

#include <string.h>

#include "lua/lex.h"

typedef struct scan {
  gs__literals *out;
  gs__lex lex;
  gs__str key;
} scan;

static bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The line of a byte of the text that was read last. */
static int line_of(const gs__lex *s, size_t byte) {
  int line = s->at;
  const char *to = byte < s->places.len ? s->places.at[byte] : s->from;
  for (const char *p = s->from; p < to; p++) line += *p == '\n';
  return line;
}

/* What stands from..to in the text that was read last. */
static void hold(scan *s, const char *key, size_t from, size_t to) {
  const char *text = gs__str_get(&s->lex.value);
  gs__literal one = {key, gs__arena_dup(&s->out->arena, text + from, to - from), line_of(&s->lex, from)};
  gs__vec_push(&s->out->at, one);
}

/* As core.split does it. */
static void hold_parts(scan *s, const char *key) {
  const char *text = gs__str_get(&s->lex.value);
  for (size_t from = 0, to, next; from < s->lex.value.len; from = next) {
    const char *comma = memchr(text + from, ',', s->lex.value.len - from);
    to = comma ? (size_t)(comma - text) : s->lex.value.len;
    next = to + 1;
    while (from < to && is_space(text[from])) from++;
    while (to > from && is_space(text[to - 1])) to--;
    if (to > from) hold(s, key, from, to);
  }
}

/* A text that is the whole value, and no part of what code makes of it. Stops at what ends the field. */
static void read_text(scan *s, const char *key, bool cut) {
  size_t before = s->out->at.len;
  if (cut) hold_parts(s, key);
  else hold(s, key, 0, s->lex.value.len);
  gs__lex_next(&s->lex);
  if (!gs__lex_ends_field(&s->lex)) s->out->at.len = before;
}

static void read_fields(scan *s, const char *in);

static void read_value(scan *s, const char *in, const char *key) {
  if (s->lex.kind == GS__LEX_TEXT) {
    read_text(s, in ? in : key, !in && *key);
  } else if (gs__lex_is_sign(&s->lex, '{') && !in && *key) {
    read_fields(s, key);
    gs__lex_next(&s->lex);
  }
  gs__lex_skip_value(&s->lex);
}

/* The key of a field, if one stands here, else NULL. */
static const char *read_key(scan *s) {
  return gs__lex_key(&s->lex, &s->key) ? gs__arena_dup(&s->out->arena, gs__str_get(&s->key), s->key.len) : NULL;
}

/* The fields of the table that has opened; of the table that is the value of the key `in`, the list only. */
static void read_fields(scan *s, const char *in) {
  gs__lex_next(&s->lex);
  while (s->lex.kind != GS__LEX_END && !gs__lex_is_sign(&s->lex, '}')) {
    const char *key = read_key(s);
    if (key && in) gs__lex_skip_value(&s->lex);
    else read_value(s, in, key ? key : "");
    if (gs__lex_is_sign(&s->lex, ',') || gs__lex_is_sign(&s->lex, ';')) gs__lex_next(&s->lex);
  }
}

void gs__literals_read(gs__literals *out, const char *text, size_t len, int line, const char *word, const char *name) {
  scan s = {.out = out};
  gs__lex_open(&s.lex, text, len);
  while (gs__lex_declaration(&s.lex, line, word, name)) read_fields(&s, NULL);
  gs__lex_close(&s.lex);
  gs__str_dispose(&s.key);
}

void gs__literals_dispose(gs__literals *l) {
  gs__arena_dispose(&l->arena);
  gs__vec_free(&l->at);
}
