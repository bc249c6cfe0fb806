/* require: Lua files of a pack, found inside its folder only. Names are parts of letters, digits,
 * '_' and '-', joined by dots; no part of the path may be a symbolic link, so that none leads
 * outside. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/str.h"
#include "lua/internal.h"

enum { DEEPEST = 16, LONGEST_NAME = 200 };
enum { FOLDER = 1, ENV, LOADED, LOADING }; /* upvalues */

static bool is_part_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-';
}

static void check_name(lua_State *L, const char *name, size_t len) {
  bool good = len > 0 && len <= LONGEST_NAME;
  for (size_t i = 0; good && i < len; i++) {
    bool edge = i == 0 || i + 1 == len || name[i - 1] == '.';
    good = is_part_byte(name[i]) || (name[i] == '.' && !edge);
  }
  if (good) return;
  char shown[64];
  size_t n = len < sizeof shown ? len : sizeof shown - 1;
  memcpy(shown, name, n);
  shown[n] = '\0';
  luaL_error(L,
             "not allowed: require '%s'; a module is named by its path inside the pack, as in "
             "\"lib.dates\" for lib/dates.lua",
             shown);
}

/* Raises if the module is being loaded already, or too many are. */
static void check_loading(lua_State *L, const char *name) {
  lua_Integer n = (lua_Integer)lua_rawlen(L, lua_upvalueindex(LOADING));
  lua_Integer first = 0;
  for (lua_Integer i = n; i >= 1 && !first; i--) {
    lua_rawgeti(L, lua_upvalueindex(LOADING), i);
    if (strcmp(lua_tostring(L, -1), name) == 0) first = i;
    lua_pop(L, 1);
  }
  if (!first && n < DEEPEST) return;
  if (!first) luaL_error(L, "require '%s': more than %d modules deep", name, DEEPEST);
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (lua_Integer i = first; i <= n; i++) {
    lua_rawgeti(L, lua_upvalueindex(LOADING), i);
    luaL_addvalue(&b);
    luaL_addstring(&b, " -> ");
  }
  luaL_addstring(&b, name);
  luaL_pushresult(&b);
  luaL_error(L, "require in a circle: %s", lua_tostring(L, -1));
}

/* What keeps a folder from being opened, if it is none: ELOOP a link, ENOTDIR a file. */
static int no_folder(int dir, const char *part) {
  struct stat st;
  return fstatat(dir, part, &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(st.st_mode) ? ELOOP : ENOTDIR;
}

/* Opens path, relative to folder, without following a link in it; -1 and errno. */
static int open_inside(const char *folder, const char *path) {
  int dir = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  while (dir >= 0) {
    char part[LONGEST_NAME + 8];
    const char *slash = strchr(path, '/');
    size_t n = slash ? (size_t)(slash - path) : strlen(path);
    memcpy(part, path, n);
    part[n] = '\0';
    int flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | (slash ? O_DIRECTORY : O_NONBLOCK);
    int fd = openat(dir, part, flags), saved = errno;
    if (fd < 0 && saved == ENOTDIR) saved = no_folder(dir, part);
    close(dir);
    errno = saved;
    if (!slash || fd < 0) return fd;
    dir = fd;
    path = slash + 1;
  }
  return -1;
}

/* Reads a regular file to its end, or to more than any chunk may have; false and errno. */
static bool read_all(int fd, gs__str *out) {
  struct stat st;
  char block[1 << 14];
  if (fstat(fd, &st) < 0) return false;
  if (!S_ISREG(st.st_mode)) {
    errno = EACCES;
    return false;
  }
  while (out->len <= GS__LUA_MOST_SOURCE) {
    ssize_t n = read(fd, block, sizeof block);
    if (n == 0) break;
    if (n < 0 && errno != EINTR) return false;
    if (n > 0) gs__str_add(out, block, (size_t)n);
  }
  return true;
}

static const char *why(int error) {
  if (error == ENOENT) return "no such file in the pack";
  if (error == ELOOP) return "not allowed: a symbolic link in a pack";
  if (error == ENOTDIR) return "no such file in the pack: a file stands where its folder would be";
  return strerror(error);
}

/* Pushes the module's chunk. */
static void push_chunk(lua_State *L, const char *name) {
  gs__str text = {0};
  const char *folder = lua_tostring(L, lua_upvalueindex(FOLDER));
  luaL_gsub(L, name, ".", "/");
  const char *path = lua_pushfstring(L, "%s.lua", lua_tostring(L, -1));
  const char *source = lua_pushfstring(L, "@%s/%s", folder, path);
  gs__lua_remember_chunk(gs__lua_of(L), source);
  int fd = open_inside(folder, path);
  bool good = fd >= 0 && read_all(fd, &text);
  int error = errno;
  if (fd >= 0) close(fd);
  int status = LUA_OK;
  if (good)
    status = gs__lua_load_text(L, gs__str_get(&text), text.len, source, lua_upvalueindex(ENV));
  size_t len = text.len;
  gs__str_dispose(&text);
  if (!good) luaL_error(L, "require '%s': %s: %s", name, source + 1, why(error));
  if (status != LUA_OK) gs__lua_reraise(L, status);
  gs__lua_charge(L, len);
}

static int require(lua_State *L) {
  size_t len;
  const char *name = luaL_checklstring(L, 1, &len);
  lua_settop(L, 1);
  check_name(L, name, len);
  gs__lua_charge(L, 20);
  if (lua_getfield(L, lua_upvalueindex(LOADED), name) != LUA_TNIL) return 1;
  check_loading(L, name);
  push_chunk(L, name);
  lua_Integer n = (lua_Integer)lua_rawlen(L, lua_upvalueindex(LOADING)) + 1;
  lua_pushvalue(L, 1);
  lua_rawseti(L, lua_upvalueindex(LOADING), n);
  lua_pushvalue(L, 1);
  int status = lua_pcall(L, 1, 1, 0);
  lua_pushnil(L);
  lua_rawseti(L, lua_upvalueindex(LOADING), n);
  if (status != LUA_OK) return gs__lua_reraise(L, status);
  if (lua_isnil(L, -1)) lua_pushboolean(L, 1);
  lua_pushvalue(L, -1);
  lua_setfield(L, lua_upvalueindex(LOADED), name);
  return 1;
}

void gs__lua_set_require(gs__lua *l, int env_index, const char *folder) {
  lua_State *L = l->L;
  env_index = lua_absindex(L, env_index);
  lua_pushstring(L, folder);
  lua_pushvalue(L, env_index);
  lua_newtable(L);
  lua_newtable(L);
  lua_pushcclosure(L, require, 4);
  gs__lua_define(l, env_index, "require");
}
