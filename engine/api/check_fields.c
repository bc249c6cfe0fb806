/* Checks of the tables in a file of rules: of two fields of one name Lua keeps the last, and tells nobody. */
#include "api/check.h"

typedef struct tables {
  gs__checker *checker;
  const gs__source_file *file;
  GS_VEC(uint32_t) open;               /* what is open around a token: the number of a table, 0 for all else */
  uint32_t count;                      /* tables so far */
  gs__map lines;                       /* of fields, by their table and name */
} tables;

static uint32_t table_of(const tables *t) {
  return t->open.len ? t->open.at[t->open.len - 1] : 0;
}

static void tell_lost(const tables *t, const gs_lua_token *kept, uint32_t line) {
  gs__remark at = {.code = "repeated-field", .file = t->file->path, .line = kept->line,
                   .hint = "give it another name, or delete one of them"};
  gs__check_add(t->checker, at, "the table has two fields \"%.*s\": the one in line %u is lost", (int)kept->len,
                kept->at, line);
}

static void note(tables *t, const gs_lua_token *name) {
  gs__str key = {0};
  int is_new;
  gs__str_printf(&key, "%u ", table_of(t));
  gs__str_add(&key, name->at, name->len);
  uint32_t *line = gs__map_put(&t->lines, key.at, key.len, &is_new);
  if (!is_new) tell_lost(t, name, *line);
  *line = (uint32_t)name->line;
  gs__str_dispose(&key);
}

static void nest(tables *t, const gs_lua_token *token) {
  if (token->nests > 0) gs__vec_push(&t->open, gs_lua_is(token, "{") ? ++t->count : 0);
  if (token->nests < 0 && t->open.len) t->open.len--;
}

/* Is it the name of a field, as in { name = 5 }? `rest` is what stands behind it. */
static bool is_key(const gs_lua_token *token, gs_lua_source rest) {
  gs_lua_token next = gs_lua_code(&rest);
  return token->kind == GS_LUA_NAME && gs_lua_is(&next, "=");
}

void gs__check_fields(gs__checker *c, const gs__source_file *f) {
  tables t = {.checker = c, .file = f};
  gs_lua_source source = {f->text, f->text + f->len, 0};
  bool begins = false;                 /* a field begins here */
  for (gs_lua_token token; (token = gs_lua_code(&source)).kind != GS_LUA_END;) {
    if (begins && is_key(&token, source)) note(&t, &token);
    nest(&t, &token);
    begins = table_of(&t) && (gs_lua_is(&token, "{") || gs_lua_is(&token, ",") || gs_lua_is(&token, ";"));
  }
  gs__vec_free(&t.open);
  gs__map_dispose(&t.lines);
}
