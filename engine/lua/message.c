/* message: turns whatever a chunk raised into one clean line with a place. */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "lua/internal.h"

enum { LONGEST_LINE = 400 };

static const char *name_of(const char *source) {
  return *source == '@' || *source == '=' ? source + 1 : "(text)";
}

static bool is_hidden(const gs__lua *l, const char *file) {
  size_t n = l->hidden ? strlen(l->hidden) : 0;
  return n && strncmp(file, l->hidden, n) == 0 && file[n] == '/';
}

/* The innermost Lua function that has a line and is not hidden. Allocates nothing: the allocator calls it
 * too. */
void gs__lua_locate(lua_State *L, char *file, size_t size, int *line) {
  const gs__lua *l = gs__lua_of(L);
  lua_Debug ar;
  for (int level = 0; lua_getstack(L, level, &ar); level++) {
    if (!lua_getinfo(L, "Sl", &ar) || ar.currentline <= 0 || is_hidden(l, name_of(ar.source))) continue;
    snprintf(file, size, "%s", name_of(ar.source));
    *line = ar.currentline;
    return;
  }
}

static const gs__lua_chunk *chunk_by_cut(const gs__lua *l, const char *cut, size_t len) {
  for (size_t i = l->chunks.len; i-- > 0;) {
    const gs__lua_chunk *c = &l->chunks.at[i];
    if (strlen(c->cut) == len && memcmp(c->cut, cut, len) == 0) return c;
  }
  return NULL;
}

/* Lets Lua itself say how it cuts the name. */
void gs__lua_remember_chunk(gs__lua *l, const char *chunkname) {
  lua_Debug ar;
  if (luaL_loadbufferx(l->L, "", 0, chunkname, "t") != LUA_OK) {
    lua_pop(l->L, 1);
    return;
  }
  lua_getinfo(l->L, ">S", &ar);
  const char *name = name_of(chunkname);
  const gs__lua_chunk *c = chunk_by_cut(l, ar.short_src, strlen(ar.short_src));
  if (c && strcmp(c->name, name) == 0) return;
  gs__lua_chunk new = {gs__mem_dup(ar.short_src, strlen(ar.short_src)),
                       gs__mem_dup(name, strlen(name))};
  gs__vec_push(&l->chunks, new);
}

size_t gs__lua_chunk_count(const gs__lua *l) {
  return l->chunks.len;
}

const char *gs__lua_chunk_name(const gs__lua *l, size_t i) {
  return l->chunks.at[i].name;
}

/* The digits at i as a number; returns where they end. */
static size_t read_number(const char *text, size_t len, size_t i, int *n) {
  for (*n = 0; i < len && text[i] >= '0' && text[i] <= '9' && *n < 100000000; i++) *n = *n * 10 + (text[i] - '0');
  return i;
}

/* "file:12: text" of a chunk that we loaded, or, from the Lua side, "file:12:3: text": the length of the place, 0 if
 * there is none. */
static size_t place_of(const gs__lua *l, const char *text, size_t len, const char **file, int *line, int *column) {
  for (size_t i = 0; i < len && i < LUA_IDSIZE; i++) {
    if (text[i] != ':') continue;
    const gs__lua_chunk *c = chunk_by_cut(l, text, i);
    if (!c) continue;
    int n, m;
    size_t j = read_number(text, len, i + 1, &n), k = read_number(text, len, j + 1, &m);
    if (j == i + 1 || j >= len || text[j] != ':') continue;
    bool has_column = k > j + 1 && k + 1 < len && text[k] == ':' && text[k + 1] == ' ';
    *file = c->name;
    *line = n;
    *column = has_column ? m : 0;
    return has_column ? k + 1 : j + 1;
  }
  return 0;
}

/* One line: controls become single spaces, broken bytes '?', a long text is cut. */
static void one_line(const char *text, size_t len, char out[LONGEST_LINE + 8]) {
  size_t n = 0, i = 0;
  while (i < len && n < LONGEST_LINE) {
    uint32_t cp = 0;
    size_t size = gs__utf8_decode(text + i, len - i, &cp);
    bool blank = size > 0 && (cp <= ' ' || (cp >= 0x7F && cp < 0xA0));
    if (size == 0) {
      out[n++] = '?';
    } else if (!blank) {
      memcpy(out + n, text + i, size);
      n += size;
    } else if (n > 0 && out[n - 1] != ' ') {
      out[n++] = ' ';
    }
    i += size ? size : 1;
  }
  while (n > 0 && out[n - 1] == ' ') n--;
  memcpy(out + n, i < len ? "..." : "", i < len ? 4 : 1);
}

/* What Lua says of a slip in its own words, and what helps. */
static const char *help_with(const char *message) {
  static const struct { const char *says, *help; } known[] = {
      {"near '#'", "; a comment begins with --"},
      {"near '<\\226>'", "; quotes are straight in Lua: \" or '"},
      {"unexpected symbol near '}'", "; is an \"end\" of a function or \"if\" missing above?"},
      {"unexpected symbol near ')'", "; is an \"end\" of a function or \"if\" missing above?"},
      {"attempt to index a mention value",
       "; m:set(\"key\", value) gives a mention an attribute, m:get(\"key\") tells one"},
      {"attempt to index a token value", "; nothing of a token can be set; a retag gives it another tag"},
      {"attempt to index a span value", "; nothing of a span can be set"},
      {"attempt to index a document value", "; nothing of a document can be set; doc:add(...) adds a mention"},
      {"attempt to index a nil value",
       "; what may be missing, such as a slot, is asked first: local s = m:slot(\"x\") if s then ..."},
  };
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (strstr(message, known[i].says)) return known[i].help;
  return "";
}

void gs__lua_clean_error(gs__lua *l, const char *text, size_t len, gs__err *err) {
  char line_text[LONGEST_LINE + 8];
  const char *file = "";
  int line = 0, column = 0;
  size_t skip = place_of(l, text, len, &file, &line, &column);
  one_line(text + skip, len - skip, line_text);
  gs__err_set(err, GS_EPACK, "%s%s", *line_text ? line_text : "error without a message", help_with(line_text));
  if (!is_hidden(l, file)) gs__err_at(err, file, line, column);
}

static void describe_value(lua_State *L, char *out, size_t size) {
  const char *type = luaL_typename(L, 1);
  if (lua_isnil(L, 1))
    snprintf(out, size, "error without a message");
  else if (lua_isboolean(L, 1))
    snprintf(out, size, "the error raised is the value %s", lua_toboolean(L, 1) ? "true" : "false");
  else
    snprintf(out, size, "the error raised is no text but a value of type %s", type);
}

int gs__lua_on_error(lua_State *L) {
  gs__lua *l = gs__lua_of(L);
  char other[96];
  size_t len = 0;
  const char *text = other;
  if (l->abort != GS__LUA_ALIVE || !l->err) return 1;
  if (lua_type(L, 1) == LUA_TNUMBER) gs__lua_tostring(L, 1, NULL), lua_replace(L, 1);
  if (lua_type(L, 1) == LUA_TSTRING) {
    text = lua_tolstring(L, 1, &len);
  } else {
    describe_value(L, other, sizeof other);
    len = strlen(other);
  }
  gs__lua_clean_error(l, text, len, l->err);
  if (l->err->line == 0) {
    char file[sizeof l->err->file] = "";
    int line = 0;
    gs__lua_locate(L, file, sizeof file, &line);
    gs__err_at(l->err, file, line, 0);
  }
  return 1;
}

static void readable_bytes(char *out, size_t size, size_t bytes) {
  bool whole = bytes % (1 << 20) == 0;
  snprintf(out, size, "%zu %s", whole ? bytes >> 20 : bytes, whole ? "MiB" : "bytes");
}

int gs__lua_abort_error(const gs__lua *l, gs__err *err) {
  char in[80] = "", cap[40];
  if (*l->pattern) snprintf(in, sizeof in, " (matching the pattern '%s')", l->pattern);
  readable_bytes(cap, sizeof cap, l->cap);
  if (l->abort == GS__LUA_STOPPED)
    gs__err_set(err, GS_ELIMIT, "stopped");
  else if (l->abort == GS__LUA_NO_STEPS)
    gs__err_set(err, GS_ELIMIT, "Lua budget of %llu instructions exceeded%s",
                (unsigned long long)l->limit, in);
  else
    gs__err_set(err, GS_ELIMIT, "Lua memory limit of %s exceeded%s", cap,
                l->deep ? " (endless recursion?)" : "");
  gs__err_at(err, l->line ? l->file : "", l->line, 0);
  return GS_ELIMIT;
}
