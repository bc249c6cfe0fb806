#include "api/uses.h"

#include <string.h>

#include "base/line.h"
#include "base/map.h"
#include "base/str.h"

enum { IS_TEXT = 1, IS_OPEN = 2 };     /* what a key gets: strings only, or something else, too */

struct gs__uses {
  const gs__loader *loader;
  bool is_read;
  gs__map calls;                       /* "word", "word\0name": the first and the last use */
  GS_VEC(gs__use) at;                  /* 0 is none */
  GS_VEC(uint32_t) last;               /* by number of the first */
  gs__map strings, keys;
  GS_VEC(gs_lua_token) open;           /* of what is open: the word before a round bracket, else no word */
  GS_VEC(char) text;                   /* of the string that was read last */
  gs__str call;                        /* a key of calls */
};

gs__uses *gs__uses_new(const gs__loader *l) {
  gs__uses *u = gs__mem_alloc(sizeof *u);
  *u = (gs__uses){.loader = l};
  return u;
}

void gs__uses_free(gs__uses *u) {
  if (!u) return;
  gs__map_dispose(&u->calls);
  gs__map_dispose(&u->strings);
  gs__map_dispose(&u->keys);
  gs__vec_free(&u->at);
  gs__vec_free(&u->last);
  gs__vec_free(&u->open);
  gs__vec_free(&u->text);
  gs__str_dispose(&u->call);
  gs__mem_free(u);
}

/* ---- reading ---- */

static void add(gs__uses *u, gs__use use) {
  uint32_t number = (uint32_t)u->at.len, *first = gs__map_put(&u->calls, u->call.at, u->call.len, NULL);
  gs__vec_push(&u->at, use);
  gs__vec_push(&u->last, number);
  if (!*first) *first = number;
  else u->at.at[u->last.at[*first]].next = number;
  u->last.at[*first] = number;
}

static void name_call(gs__uses *u, const char *word, size_t word_len, const char *name, size_t len) {
  gs__str_clear(&u->call);
  gs__str_add(&u->call, word, word_len);
  if (!name) return;
  gs__str_putc(&u->call, '\0');
  gs__str_add(&u->call, name, len);
}

/* Words of Lua that a string may follow: it is no argument of theirs. */
static bool is_reserved(const gs_lua_token *t) {
  static const char *const words[] = {"and", "or", "not", "return", "in", "if", "elseif", "while", "until"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (gs_lua_is(t, words[i])) return true;
  return false;
}

static void take_string(gs__uses *u, const gs__source_file *f, const gs_lua_token *before, const gs_lua_token *t) {
  const gs_lua_token *word = before;
  if ((before->kind != GS_LUA_NAME || is_reserved(before)) && u->open.len) word = u->open.at + u->open.len - 1;
  gs__vec_reserve(&u->text, t->len);
  size_t len = gs_lua_value(t, u->text.at, NULL);
  gs__map_put(&u->strings, u->text.at, len, NULL);
  if (word->kind != GS_LUA_NAME || is_reserved(word)) return;
  const gs__use use = {.file = f, .at = word->at, .line = word->line};
  name_call(u, word->at, word->len, u->text.at, len);
  add(u, use);
  name_call(u, word->at, word->len, NULL, 0);
  add(u, use);
}

static void take_key(gs__uses *u, const gs_lua_token *name, gs_lua_source behind) {
  uint32_t *gets = gs__map_put(&u->keys, name->at, name->len, NULL);
  *gets |= gs_lua_code(&behind).kind == GS_LUA_STRING ? IS_TEXT : IS_OPEN;
}

/* Behind the table that has just been opened. */
static void pass_table(gs_lua_source *rest) {
  int depth = 1;
  for (gs_lua_token t; depth > 0 && (t = gs_lua_code(rest)).kind != GS_LUA_END;) depth += t.nests;
}

/* What stands in words "name" { ... } are entries of a list: an entry "group" is no use of the attribute. */
static void read_file(gs__uses *u, const gs__source_file *f) {
  gs_lua_source rest = {f->text, f->text + f->len, 0};
  gs_lua_token before = {0}, lead = {0};
  u->open.len = 0;
  for (gs_lua_token t; (t = gs_lua_code(&rest)).kind != GS_LUA_END; lead = before, before = t) {
    if (gs_lua_is(&t, "{") && before.kind == GS_LUA_STRING && gs_lua_is(&lead, "words")) pass_table(&rest);
    else if (t.kind == GS_LUA_STRING) take_string(u, f, &before, &t);
    else if (t.nests > 0) gs__vec_push(&u->open, gs_lua_is(&t, "(") ? before : (gs_lua_token){0});
    else if (t.nests < 0 && u->open.len) u->open.len--;
    else if (before.kind == GS_LUA_NAME && gs_lua_is(&t, "=")) take_key(u, &before, rest);
  }
}

static void read_all(gs__uses *u) {
  if (u->is_read) return;
  u->is_read = true;
  gs__vec_push(&u->at, ((gs__use){0}));
  gs__vec_push(&u->last, 0);
  for (size_t i = 0; i < u->loader->sources.len; i++)
    if (gs__path_has_end(u->loader->sources.at[i].path, ".lua")) read_file(u, u->loader->sources.at + i);
}

/* ---- questions ---- */

const gs__use *gs__uses_call(gs__uses *u, const char *word, const char *name) {
  read_all(u);
  name_call(u, word, strlen(word), name, name ? strlen(name) : 0);
  const uint32_t *first = gs__map_get(&u->calls, gs__str_get(&u->call), u->call.len);
  return first ? u->at.at + *first : NULL;
}

const gs__use *gs__uses_next(const gs__uses *u, const gs__use *use) {
  return use->next ? u->at.at + use->next : NULL;
}

int gs__use_column(const gs__use *use) {
  return gs__line_column(use->file->text, use->at);
}

bool gs__uses_string(gs__uses *u, const char *text) {
  read_all(u);
  return gs__map_get(&u->strings, text, strlen(text)) != NULL;
}

bool gs__uses_key(gs__uses *u, const char *name, bool open) {
  read_all(u);
  const uint32_t *gets = gs__map_get(&u->keys, name, strlen(name));
  return gets && (!open || *gets & IS_OPEN);
}
