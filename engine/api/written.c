#include "api/written.h"

#include <string.h>

#include "api/outline.h"
#include "api/remark.h"
#include "base/line.h"

enum { TOO_SHORT = 3 };                /* a part that may be of anything */

/* `from` begins the rule, at the start of a line. */
static void add(gs__written *w, const gs_lua_token *t, const char *from) {
  char *text = gs__arena_raw(&w->arena, t->len);
  const char **places = gs__mem_alloc(t->len * sizeof *places);
  gs__written_string s = {.text = text, .len = gs_lua_value(t, text, places)};
  const char *first = s.len ? places[0] : t->at + 1;
  s.line = gs_lua_line(t, first);
  s.column = gs__line_column(from, first);
  gs__vec_push(&w->at, s);
  gs__mem_free(places);
}

static void read_rule(gs__written *w, const gs__loader *l, const gs__rule *rule) {
  size_t len;
  const char *text = gs__remark_line(l, rule->file, rule->line, &len);
  w->rule = rule;
  w->at.len = 0;
  gs__arena_reset(&w->arena);
  if (!text) return;
  gs_lua_source rest = {text, text + gs__outline_extent(text), rule->line};
  for (gs_lua_token t; gs_lua_next(&rest, &t);)
    if (t.kind == GS_LUA_STRING) add(w, &t, text);
}

void gs__written_place(gs__written *w, const gs__loader *l, const gs__rule *rule, const char *text, int *line,
                       int *column) {
  size_t len = strlen(text), best = TOO_SHORT;
  if (w->rule != rule) read_rule(w, l, rule);
  *line = rule->line;
  *column = 0;
  for (size_t i = 0; i < w->at.len; i++) {
    const gs__written_string *s = w->at.at + i;
    if (s->len == len && memcmp(s->text, text, len) == 0) {
      *line = s->line;
      *column = s->column;
      return;
    }
    if (s->len <= best || s->len > len || !strstr(text, s->text)) continue;
    best = s->len;
    *line = s->line;
  }
}

void gs__written_dispose(gs__written *w) {
  gs__arena_dispose(&w->arena);
  gs__vec_free(&w->at);
}
