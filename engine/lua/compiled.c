/* The compiler runs in a state of its own, in which nothing of the packs ever runs. What it makes never leaves the
 * process: a pack is text, and so is all that is read of one. */
#include "lua/compiled.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "base/map.h"
#include "base/mem.h"
#include "base/vec.h"
#include "lua/internal.h"

typedef struct unit {
  char *path, *text;
  size_t len;
  gs__str code;
  bool named;                          /* since begin */
} unit;

struct gs__compiled {
  gs__map numbers;                     /* path -> index in `at` */
  GS_VEC(unit) at;
};

gs__compiled *gs__compiled_new(void) {
  return gs__mem_alloc(sizeof(gs__compiled));
}

static void dispose(unit *u) {
  gs__mem_free(u->path);
  gs__mem_free(u->text);
  gs__str_dispose(&u->code);
}

void gs__compiled_free(gs__compiled *c) {
  if (!c) return;
  for (size_t i = 0; i < c->at.len; i++) dispose(c->at.at + i);
  gs__vec_free(&c->at);
  gs__map_dispose(&c->numbers);
  gs__mem_free(c);
}

/* ---- compiling ---- */

static void *allocate(void *payload, void *block, size_t old, size_t size) {
  (void)payload, (void)old;
  if (size) return gs__mem_realloc(block, size);
  gs__mem_free(block);
  return NULL;
}

/* What the compiler refuses stays without: whoever loads it is told why. */
static void compile(unit *u) {
  lua_State *L = lua_newstate(allocate, NULL);
  const char *name = lua_pushfstring(L, "@%s", u->path);
  gs__str_clear(&u->code);
  if (gs__lua_compile(L, u->text, u->len, name) == LUA_OK) lua_dump(L, gs__lua_add_code, &u->code, 0);
  lua_close(L);
}

/* ---- which there are ---- */

void gs__compiled_begin(gs__compiled *c) {
  for (size_t i = 0; i < c->at.len; i++) c->at.at[i].named = false;
}

static unit *find(const gs__compiled *c, const char *path) {
  uint32_t *number = gs__map_get(&c->numbers, path, strlen(path));
  return number ? c->at.at + *number : NULL;
}

static bool is_of(const unit *u, const char *text, size_t len) {
  return u->len == len && memcmp(u->text, text, len) == 0;
}

void gs__compiled_file(gs__compiled *c, const char *path, const char *text, size_t len) {
  unit *u = find(c, path);
  if (u && is_of(u, text, len)) {
    u->named = true;
    return;
  }
  if (!u) {
    size_t n = strlen(path);
    *gs__map_put(&c->numbers, path, n, NULL) = (uint32_t)c->at.len;
    gs__vec_push(&c->at, ((unit){.path = gs__mem_dup(path, n)}));
    u = c->at.at + c->at.len - 1;
  }
  gs__mem_free(u->text);
  u->text = gs__mem_dup(text, len);
  u->len = len;
  u->named = true;
  compile(u);
}

void gs__compiled_end(gs__compiled *c) {
  size_t n = 0;
  gs__map_dispose(&c->numbers);
  for (size_t i = 0; i < c->at.len; i++) {
    if (!c->at.at[i].named) {
      dispose(c->at.at + i);
      continue;
    }
    c->at.at[n] = c->at.at[i];
    *gs__map_put(&c->numbers, c->at.at[n].path, strlen(c->at.at[n].path), NULL) = (uint32_t)n;
    n++;
  }
  c->at.len = n;
}

const gs__str *gs__compiled_find(const gs__compiled *c, const char *path, const char *text, size_t len) {
  const unit *u = find(c, path);
  return u && u->code.len && is_of(u, text, len) ? &u->code : NULL;
}
