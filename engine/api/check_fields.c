/* Checks of the tables in a file of rules: of two fields of one name Lua keeps the last, and tells nobody. */
#include <string.h>

#include "api/check.h"

typedef struct field {
  size_t depth;                        /* of its table */
  gs_lua_token name;
} field;

typedef struct tables {
  gs__checker *checker;
  const gs__source_file *file;
  GS_VEC(bool) open;                   /* what is open around a token: a table, or other brackets and blocks */
  GS_VEC(field) fields;                /* of the tables that are open */
} tables;

static bool in_table(const tables *t) {
  return t->open.len && t->open.at[t->open.len - 1];
}

static void tell_lost(tables *t, const gs_lua_token *lost, const gs_lua_token *kept) {
  gs__remark at = {.code = "repeated-field", .file = t->file->path, .line = kept->line,
                   .hint = "give it another name, or delete one of them"};
  gs__check_add(t->checker, at, "the table has two fields \"%.*s\": the one in line %d is lost", (int)kept->len,
                kept->at, lost->line);
}

static void note(tables *t, const gs_lua_token *name) {
  for (size_t i = t->fields.len; i-- > 0 && t->fields.at[i].depth == t->open.len;) {
    const gs_lua_token *known = &t->fields.at[i].name;
    if (known->len != name->len || memcmp(known->at, name->at, name->len) != 0) continue;
    tell_lost(t, known, name);
    t->fields.at[i].name = *name;
    return;
  }
  gs__vec_push(&t->fields, ((field){t->open.len, *name}));
}

static void close(tables *t) {
  if (t->open.len) t->open.len--;
  while (t->fields.len && t->fields.at[t->fields.len - 1].depth > t->open.len) t->fields.len--;
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
    if (token.nests > 0) gs__vec_push(&t.open, gs_lua_is(&token, "{") != 0);
    if (token.nests < 0) close(&t);
    begins = in_table(&t) && (gs_lua_is(&token, "{") || gs_lua_is(&token, ",") || gs_lua_is(&token, ";"));
  }
  gs__vec_free(&t.open);
  gs__vec_free(&t.fields);
}
