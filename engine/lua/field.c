#include "lua/field.h"

#include "lua/declaration.h"

/* Goes to the field of the table that has opened, which is the next step: where it begins, NULL if it is not there. */
static const char *go_to(gs__declaration *d, const char *wanted, int number) {
  int index = 0;
  while (d->t.kind != GS_LUA_END && !gs_lua_is(&d->t, "}")) {
    const char *from = d->t.at;
    gs_lua_token key;
    bool named = gs__declaration_key(d, &key);
    bool is_key = named && wanted && (gs_lua_is(&key, wanted) || gs_lua_says(&key, wanted));
    if (is_key || (!named && !wanted && ++index == number)) return from;
    gs__declaration_skip_value(d);
    if (!gs__declaration_take(d, ",")) gs__declaration_take(d, ";");
  }
  return NULL;
}

/* From the start of the declaration's table. */
static const char *follow(gs__declaration *d, const gs__field_path *path) {
  const char *found = NULL;
  for (size_t i = 0; i < path->count; i++) {
    if (i && !gs__declaration_take(d, "{")) break;
    const char *from = go_to(d, path->step[i].key, path->step[i].index);
    if (!from) break;
    found = path->of_key && i + 1 == path->count ? from : d->t.at;
  }
  return found;
}

/* Where the word stands on the line: before the name, if one of several does. */
static const char *word_of(const char *text, size_t len, int line, const char *word, const char *name) {
  gs__declaration d = gs__declaration_open(text, len);
  const char *first = NULL;
  while (d.t.kind != GS_LUA_END && d.t.line <= line) {
    const char *at = d.t.line == line && gs_lua_is(&d.t, word) ? d.t.at : NULL;
    gs__declaration_next(&d);
    if (at && *name && gs_lua_says(&d.t, name)) return at;
    if (at && !first) first = at;
  }
  return first;
}

const char *gs__field_find(const char *text, size_t len, int line, const char *word, const char *name,
                           const gs__field_path *path) {
  if (!path->count) return word_of(text, len, line, word, name);
  const char *names[] = {name, *name ? NULL : name}, *found = NULL;   /* NULL: the name is made by code */
  for (size_t i = 0; i < 2 && !found; i++) {
    gs__declaration d = gs__declaration_open(text, len);
    if (gs__declaration_find(&d, line, word, names[i])) found = follow(&d, path);
  }
  return found;
}
