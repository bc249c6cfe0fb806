/* named: what lines of a Lua file name. The file is cut from its beginning, so that lines inside a string or a
 * remark of several are known as such. */
#include "cli/named.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "gainsay.h"

typedef struct one {
  named_how how;
  char *name;
  size_t len;
} one;

struct named {
  one *at;                 /* sorted, once all are there */
  size_t len;
};

static int by_name(const void *x, const void *y) {
  const one *a = x, *b = y;
  if (a->how != b->how) return a->how < b->how ? -1 : 1;
  if (a->len != b->len) return a->len < b->len ? -1 : 1;
  return memcmp(a->name, b->name, a->len);
}

static void add(named *n, named_how how, const char *name, size_t len) {
  n->at = memory_resize(n->at, (n->len + 1) * sizeof *n->at);
  n->at[n->len++] = (one){how, memory_copy(name, len), len};
}

/* ---- strings */

typedef struct range {
  const char *from, *to;
} range;

static int is_within(const range *r, const char *place) {
  return place >= r->from && place < r->to;
}

static int in_name(char c) {
  return isalnum((unsigned char)c) || c == '_' || (unsigned char)c >= 0x80;
}

/* Each word of what a string says, if it stands in the range. */
static void take_words(named *n, const char *value, size_t len, const char *const *places, const range *r) {
  for (size_t i = 0, from = 0; i < len; i++) {
    if (!in_name(value[i])) {
      from = i + 1;
      continue;
    }
    if (in_name(value[i + 1]) || !is_within(r, places[from])) continue;
    char before = from ? value[from - 1] : ' ';
    add(n, before == '<' ? NAMED_AS_LIST : before == '&' ? NAMED_AS_PART : NAMED_AS_WORD, value + from,
        i + 1 - from);
  }
}

static void take_string(named *n, const gs_lua_token *t, const range *r) {
  const char **places = memory_resize(NULL, (t->len + 1) * sizeof *places);
  char *value = memory_resize(NULL, t->len + 1);
  size_t len = gs_lua_value(t, value, places);
  add(n, NAMED_WHOLE, value, len);
  take_words(n, value, len, places, r);
  free(places);
  free(value);
}

/* ---- code */

/* Which brackets and blocks are open: a bit for each, the innermost last; 1: of a table. */
static uint64_t nest(uint64_t open, const gs_lua_token *t) {
  if (t->nests > 0) return open << 1 | (uint64_t)gs_lua_is(t, "{");
  return t->nests < 0 ? open >> 1 : open;
}

/* The x of { x = 1 }. */
static int is_key(const gs_lua_token *before, const gs_lua_token *t, gs_lua_source behind) {
  gs_lua_token next = gs_lua_code(&behind);
  int first = gs_lua_is(before, "{") || gs_lua_is(before, ",") || gs_lua_is(before, ";");
  return t->kind == GS_LUA_NAME && first && gs_lua_is(&next, "=");
}

/* What is there to be read by people, or is an example. */
static int is_prose(const gs_lua_token *key) {
  static const char *const fields[] = {"about", "yes", "no", "later"};
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
    if (gs_lua_is(key, fields[i])) return 1;
  return 0;
}

/* Over the value of a field, from its name. */
static void pass_value(gs_lua_source *source) {
  gs_lua_source here = *source;
  gs_lua_token t;
  for (int depth = 0; (t = gs_lua_code(&here)).kind != GS_LUA_END; *source = here) {
    if (!depth && (t.nests < 0 || gs_lua_is(&t, ",") || gs_lua_is(&t, ";"))) return;
    depth += t.nests;
  }
}

static void take_name(named *n, const gs_lua_token *before, const gs_lua_token *t) {
  int field = gs_lua_is(before, ".") || gs_lua_is(before, ":");
  add(n, field ? NAMED_AS_FIELD : NAMED_IN_CODE, t->at, t->len);
}

named *named_in(const char *source, const char *end, const char *from, const char *to) {
  named *n = memory_resize(NULL, sizeof *n);
  gs_lua_source rest = {source, end, 0};
  gs_lua_token before = {0};
  const range r = {from, to};
  uint64_t open = 0;
  *n = (named){0};
  for (gs_lua_token t; rest.at < to && (t = gs_lua_code(&rest)).kind != GS_LUA_END; before = t) {
    int key = open & 1 && is_key(&before, &t, rest);
    open = nest(open, &t);
    if (key && is_prose(&t)) pass_value(&rest);
    if (key || t.at + t.len <= from || t.at >= to) continue;
    if (t.kind == GS_LUA_NAME) take_name(n, &before, &t);
    if (t.kind == GS_LUA_STRING) take_string(n, &t, &r);
  }
  if (n->len) qsort(n->at, n->len, sizeof *n->at, by_name);
  return n;
}

int named_has(const named *n, named_how how, const char *name, size_t len) {
  const one wanted = {how, (char *)name, len};
  return n->len && bsearch(&wanted, n->at, n->len, sizeof *n->at, by_name) != NULL;
}

void named_free(named *n) {
  if (!n) return;
  for (size_t i = 0; i < n->len; i++) free(n->at[i].name);
  free(n->at);
  free(n);
}
