#define _XOPEN_SOURCE 700
#include "lua/loader.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/sha256.h"
#include "base/utf8.h"
#include "lua/fault.h"

static const char key = 'k';           /* its address is the registry key of the loader */

gs__loader *gs__loader_of(lua_State *L) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key);
  gs__loader *l = lua_touserdata(L, -1);
  lua_pop(L, 1);
  return l;
}

#define PRINTED_MOST ((size_t)1 << 20)   /* nobody reads what a pass prints in a batch: it must not grow */

static void on_print(const char *line, size_t len, void *payload) {
  gs__loader *l = payload;
  if (l->printed.len + len > PRINTED_MOST) return;
  gs__str_add(&l->printed, line, len);
  if (!len || line[len - 1] != '\n') gs__str_putc(&l->printed, '\n');
}

/* ---- folders ---- */

static char *dup(const char *s) {
  return gs__mem_dup(s, strlen(s));
}

/* The folder that holds the running tree's or the installation's data, by a file that must be there. */
static char *data_dir(const char *relative, const char *installed) {
  char exe[4096];
  char *real = realpath("/proc/self/exe", exe) ? exe : NULL;
  for (int up = 0; real && up < 4; up++) {
    char *slash = strrchr(real, '/');
    if (!slash) break;
    *slash = '\0';
    char *dir = gs__path_join(real, relative);
    if (gs__file_is_dir(dir)) return dir;
    gs__mem_free(dir);
  }
  return dup(installed);
}

#ifndef GS_PACK_DIR
#define GS_PACK_DIR "/usr/local/share/gainsay/packs"
#endif
#ifndef GS_LIB_DIR
#define GS_LIB_DIR "/usr/local/share/gainsay/lua"
#endif

static char *full_path(const char *given) {
  gs__str s = {0};
  if (given && *given) gs__str_printf(&s, "%s:", given);
  const char *env = getenv("GAINSAY_PACK_PATH");
  if (env && *env) gs__str_printf(&s, "%s:", env);
  char *tree = data_dir("scripts/packs", ""), *shared = data_dir("share/gainsay/packs", GS_PACK_DIR);
  gs__str_printf(&s, "%s%s%s", tree, *tree ? ":" : "", shared);
  gs__mem_free(tree);
  gs__mem_free(shared);
  return s.at;
}

static char *lua_side(void) {
  char *tree = data_dir("scripts/gainsay", "");
  if (*tree) return tree;
  gs__mem_free(tree);
  return data_dir("share/gainsay/lua", GS_LIB_DIR);
}

/* Without slashes at the end: "./a/" is "./a", so that one folder has one path. */
static char *given_folder(const char *name) {
  size_t n = strlen(name);
  while (n > 1 && name[n - 1] == '/') n--;
  return gs__file_is_dir(name) ? gs__mem_dup(name, n) : NULL;
}

/* What a pack in the folder is called: as the folder is, "." and ".." as the one that they mean. */
static const char *pack_name(gs__plan *p, const char *folder) {
  const char *slash = strrchr(folder, '/'), *base = slash ? slash + 1 : folder;
  char *real = strcmp(base, ".") == 0 || strcmp(base, "..") == 0 ? realpath(folder, NULL) : NULL;
  if (real) base = strrchr(real, '/') + 1;
  const char *name = gs__plan_dup(p, base, strlen(base));
  free(real);
  return name;
}

char *gs__loader_find(const gs__loader *l, const char *name) {
  if (strchr(name, '/')) return given_folder(name);
  for (const char *p = l->pack_path; *p;) {
    const char *colon = strchr(p, ':');
    size_t n = colon ? (size_t)(colon - p) : strlen(p);
    gs__str s = {0};
    gs__str_printf(&s, "%.*s/%s", (int)n, p, name);
    char *file = gs__path_join(s.at, "pack.lua");
    bool there = n && gs__file_is_regular(file);
    gs__mem_free(file);
    if (there) return s.at;
    gs__str_dispose(&s);
    p += n + (colon != NULL);
  }
  return NULL;
}

/* ---- notes ---- */

static const gs__source_file *source(const gs__loader *l, const char *file) {
  for (size_t i = 0; file && i < l->sources.len; i++)
    if (strcmp(l->sources.at[i].path, file) == 0) return l->sources.at + i;
  return NULL;
}

/* The character of a source file at a line and column. */
static const char *at_place(const gs__loader *l, const char *file, int line, int column) {
  const char *p = source(l, file)->text;
  while (--line) p = strchr(p, '\n') + 1;
  while (--column) {
    p++;
    while (((unsigned char)*p & 0xC0) == 0x80) p++;
  }
  return p;
}

static void excerpt(const gs__loader *l, const char *file, int line, char *out, size_t size) {
  const gs__source_file *f = source(l, file);
  *out = '\0';
  if (!f || line < 1) return;
  const char *p = f->text;
  while (--line && p) {
    p = strchr(p, '\n');
    if (p) p++;
  }
  if (!p) return;
  size_t n = strcspn(p, "\r\n");
  if (n >= size) n = size - 1;
  memcpy(out, p, n);
  out[n] = '\0';
}

void gs__loader_note(gs__loader *l, gs_severity severity, const char *code, const char *file, int line,
                     int column, const char *message, const char *hint) {
  char text[512];
  excerpt(l, file, line, text, sizeof text);
  if (severity == GS_ERROR && !l->errors++) {
    gs__err_set(&l->first, GS_EPACK, "%s", message);
    gs__err_at(&l->first, file ? file : "", line, column);
  }
  if (severity == GS_WARNING) l->warnings++;
  gs_note n = {.severity = severity, .code = code, .file = file, .line = line, .column = column,
               .message = message, .excerpt = *text ? text : NULL, .hint = hint};
  gs__mend mend;
  if (severity == GS_ERROR && gs__fault_mend(&mend, message, hint)) {
    n.wrong = mend.wrong;
    n.right = mend.right;
  }
  if (l->note) l->note(&n, l->payload);
}

void gs__loader_place(const gs__loader *l, const char *file, int from, const char *text, int *line,
                      int *column) {
  *line = from;
  *column = 0;
  const gs__source_file *f = source(l, file);
  if (!f || !*text) return;
  const char *p = f->text;
  for (int i = 1; i < from && p; i++) {
    p = strchr(p, '\n');
    if (p) p++;
  }
  const char *at = p ? strstr(p, text) : NULL;
  if (!at) return;
  for (const char *q = p; (q = memchr(q, '\n', (size_t)(at - q))); q++) ++*line;
  while (at > f->text && at[-1] != '\n') at--;
  const char *hit = strstr(at, text);
  *column = (int)gs__utf8_count(at, (size_t)(hit - at)) + 1;
}

/* Is a part of the path behind the folder a link? */
static bool has_link(const char *path, size_t folder) {
  struct stat s;
  char part[4096];
  for (size_t at = folder + 1; path[at - 1]; at++) {
    if (path[at] && path[at] != '/') continue;
    if (at >= sizeof part) return true;
    memcpy(part, path, at);
    part[at] = '\0';
    if (lstat(part, &s) != 0 || S_ISLNK(s.st_mode)) return true;
    if (!path[at]) break;
  }
  return false;
}

/* Does a link lead out of the folder? What is not there at all does not. */
static bool leads_out(const char *folder, const char *path) {
  if (!has_link(path, strlen(folder))) return false;
  char *top = realpath(folder, NULL), *real = realpath(path, NULL);
  size_t n = top ? strlen(top) : 0;
  bool out = top && real && (strncmp(real, top, n) != 0 || (real[n] != '/' && n > 1));
  free(top);
  free(real);
  return out;
}

const gs__source_file *gs__loader_file(gs__loader *l, const char *relative, gs__err *err) {
  if (*relative == '/' || strstr(relative, "..")) {
    gs__err_set(err, GS_EPACK, "a pack reads its own files only: \"%s\"", relative);
    return NULL;
  }
  char *path = gs__path_join(l->plan->packs.at[l->pack].folder, relative);
  const gs__source_file *known = source(l, path);
  if (known) {
    gs__mem_free(path);
    return known;
  }
  gs__source_file f = {.path = path};
  bool out = leads_out(l->plan->packs.at[l->pack].folder, path);
  if (out) gs__err_set(err, GS_EPACK, "a pack reads its own files only: \"%s\" leads out of it", relative);
  if (out || gs__file_read(path, 256u << 20, &f.text, &f.len, err) < 0) {
    gs__mem_free(path);
    return NULL;
  }
  gs__vec_push(&l->sources, f);
  return l->sources.at + l->sources.len - 1;
}

/* ---- running files ---- */

/* A fault in a table of the pack is raised as "file:line: what" by the Lua side's call: its place is
 * the one to show. */
static void take_place(const gs__loader *l, gs__err *err) {
  for (size_t i = 0; i < l->sources.len; i++) {
    size_t n = strlen(l->sources.at[i].path);
    char *end;
    if (strncmp(err->message, l->sources.at[i].path, n) != 0 || err->message[n] != ':') continue;
    long line = strtol(err->message + n + 1, &end, 10);
    if (line < 1 || strncmp(end, ": ", 2) != 0) continue;
    memmove(err->message, end + 2, strlen(end + 2) + 1);
    gs__err_at(err, l->sources.at[i].path, (int)line, 0);
    return;
  }
}

/* An unknown field is said to be wrong by the line of its table: shows where it stands. */
static void take_field(const gs__loader *l, gs__err *err) {
  char name[80];
  if (!gs__fault_field(name, sizeof name, err->message)) return;
  size_t n = strlen(name);
  for (int from = err->line, line, column;; from = line + 1) {
    gs__loader_place(l, err->file, from, name, &line, &column);
    if (!column) return;
    const char *at = at_place(l, err->file, line, column);
    if (at[n + strspn(at + n, " \t")] != '=') continue;
    err->line = line;
    err->column = column;
    return;
  }
}

static int refuse(gs__loader *l, gs__err *err) {
  take_place(l, err);
  take_field(l, err);
  gs__loader_note(l, GS_ERROR, gs__fault_code(err->message, "lua-error"),
                  *err->file ? err->file : NULL, err->line, err->column,
                  err->message, NULL);
  return err->code;
}

void gs__loader_refuse(gs__loader *l, const char *message) {
  gs__err err;
  gs__err_set(&err, GS_EPACK, "%s", message);
  refuse(l, &err);
}

static int run_text(gs__loader *l, const char *text, size_t len, const char *chunk, int env, gs__err *err) {
  if (gs__lua_load(l->lua, text, len, chunk, env, err) < 0) return err->code;
  return gs__lua_call(l->lua, 0, 0, err);
}

/* Runs a file of the current pack in the pack's environment, which is at env. */
static int run_file(gs__loader *l, const char *relative, int env) {
  gs__err err = {0};
  const gs__source_file *f = gs__loader_file(l, relative, &err);
  if (!f) return refuse(l, &err);
  char *path = dup(f->path);
  int code = run_text(l, f->text, f->len, path, env, &err);
  gs__mem_free(path);
  return code < 0 ? refuse(l, &err) : 0;
}

/* An environment for a pack: the sandbox's, with the words of the rule language. */
static int pack_env(gs__loader *l, const char *folder) {
  lua_State *L = gs__lua_state(l->lua);
  int env = gs__lua_new_env(l->lua);
  gs__lua_set_require(l->lua, env, folder);
  lua_rawgeti(L, LUA_REGISTRYINDEX, l->dsl_env);
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    const char *name = lua_tostring(L, -2);
    gs__lua_define(l->lua, env, name);
  }
  lua_pop(L, 1);
  return env;
}

/* A file that was read already is not read again. */
static void digest_file(const gs__loader *l, gs__sha256 *h, const char *folder, const char *name) {
  char *path = gs__path_join(folder, name);
  const gs__source_file *known = source(l, path);
  gs__source_file f = known ? *known : (gs__source_file){.text = NULL};
  gs__err err;
  if (known || gs__file_read(path, 0, &f.text, &f.len, &err) == 0) {
    gs__sha256_add(h, name, strlen(name) + 1);
    gs__sha256_add(h, f.text, f.len);
  }
  if (!known) gs__mem_free(f.text);
  gs__mem_free(path);
}

/* All files below the inner folder ("" is the pack's own), in byte order of their names. */
static void digest_folder(const gs__loader *l, gs__sha256 *h, const char *folder, const char *inner) {
  char *path = gs__path_join(folder, inner);
  gs__paths names = {0};
  gs__err err;
  if (gs__dir_list(path, &names, &err) == 0)
    for (size_t i = 0; i < names.len; i++) {
      char *name = *inner ? gs__path_join(inner, names.at[i]) : dup(names.at[i]);
      char *full = gs__path_join(folder, name);
      if (gs__file_is_dir(full)) digest_folder(l, h, folder, name);
      else digest_file(l, h, folder, name);
      gs__mem_free(name);
      gs__mem_free(full);
    }
  gs__paths_dispose(&names);
  gs__mem_free(path);
}

/* SHA-256 over names and contents of the pack's files. */
static void digest(const gs__loader *l, gs__pack *p) {
  gs__sha256 h;
  gs__sha256_init(&h);
  digest_folder(l, &h, p->folder, "");
  gs__sha256_hex(&h, p->digest);
}

/* ---- packs ---- */

/* A pack.lua that runs and never says what the pack needs would leave its rules without a language. */
static int refuse_undeclared(gs__loader *l, const gs__pack *p) {
  gs__err err = {0};
  char *path = gs__path_join(p->folder, "pack.lua");
  gs__err_set(&err, GS_EPACK,
              "it does not say what the pack is: pack \"%s\" { version = \"1\", needs = { ... }, "
              "about = \"...\" }", p->name);
  gs__err_at(&err, path, 1, 0);
  gs__mem_free(path);
  return refuse(l, &err);
}

static int load_pack(gs__loader *l, const char *name, bool asked, int depth);

/* The packs that the one with this manifest (a registry reference) needs, then its own phases: they
 * come behind those of the packs that it needs. */
static int load_needs(gs__loader *l, uint32_t pack, int manifest, int depth) {
  lua_State *L = gs__lua_state(l->lua);
  int code = 0;
  for (int i = 1; code == 0; i++) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, manifest);
    lua_getfield(L, -1, "needs");
    bool more = lua_istable(L, -1) && lua_rawgeti(L, -1, i) == LUA_TSTRING;
    char *need = more ? dup(lua_tostring(L, -1)) : NULL;
    lua_settop(L, 0);
    if (!more) break;
    code = load_pack(l, need, false, depth + 1);
    gs__mem_free(need);
  }
  lua_rawgeti(L, LUA_REGISTRYINDEX, manifest);
  lua_getfield(L, -1, "phases");
  for (int i = 1; lua_istable(L, 2) && lua_rawgeti(L, 2, i) != LUA_TNIL; i++) {
    uint32_t rounds = 1;
    if (lua_istable(L, 3)) {           /* {"actors", rounds = 2} */
      lua_getfield(L, 3, "rounds");
      rounds = lua_isinteger(L, -1) ? (uint32_t)lua_tointeger(L, -1) : 1;
      lua_rawgeti(L, 3, 1);
    }
    size_t n;
    const char *name = lua_tolstring(L, -1, &n);
    uint32_t phase = name ? gs__plan_phase(l->plan, name, n) : 0;   /* may move the phases */
    if (name) l->plan->phases.at[phase].rounds = rounds;
    lua_settop(L, 2);
  }
  lua_settop(L, 0);
  l->pack = pack;
  return code;
}

static int run_rules(gs__loader *l, int env) {
  const char *folder = l->plan->packs.at[l->pack].folder;
  char *rules = gs__path_join(folder, "rules");
  gs__paths names = {0};
  gs__err err = {0};
  int code = 0;
  if (gs__file_is_dir(rules) && gs__dir_list(rules, &names, &err) == 0)
    for (size_t i = 0; i < names.len; i++) {
      size_t n = strlen(names.at[i]);
      if (n < 5 || strcmp(names.at[i] + n - 4, ".lua") != 0) continue;
      char *inner = gs__path_join("rules", names.at[i]);
      if (run_file(l, inner, env) < 0) code = GS_EPACK;
      gs__mem_free(inner);
    }
  gs__paths_dispose(&names);
  gs__mem_free(rules);
  return code;
}

static bool is_loaded(gs__loader *l, const char *folder, const char *name, bool asked) {
  for (size_t i = 0; i < l->plan->packs.len; i++) {
    gs__pack *p = l->plan->packs.at + i;
    if (strcmp(p->folder, folder) == 0 || strcmp(p->name, name) == 0) {
      p->asked |= asked;
      return true;
    }
  }
  return false;
}

static void set_missing(gs__err *err, const char *name) {
  if (strchr(name, '/'))
    gs__err_set(err, GS_EPACK, "there is no pack in the folder \"%s\"", name);
  else
    gs__err_set(err, GS_EPACK, "there is no pack \"%s\" in the pack path; a folder is named with a "
                               "slash: \"./%s\"", name, name);
}

static int load_pack(gs__loader *l, const char *name, bool asked, int depth) {
  gs__err err = {0};
  char *folder = gs__loader_find(l, name);
  if (!folder || depth > 16) {
    if (depth > 16) gs__err_set(&err, GS_EPACK, "packs need each other more than 16 deep at \"%s\"", name);
    else set_missing(&err, name);
    gs__mem_free(folder);
    return refuse(l, &err);
  }
  gs__plan *p = l->plan;
  const char *own = pack_name(p, folder);
  if (is_loaded(l, folder, own, asked)) {
    gs__mem_free(folder);
    return 0;
  }
  gs__pack made = {.name = own, .version = "0", .about = "",
                   .folder = gs__plan_dup(p, folder, strlen(folder)), .asked = asked};
  gs__mem_free(folder);
  gs__vec_push(&p->packs, made);
  uint32_t pack = l->pack = (uint32_t)p->packs.len - 1;
  lua_State *L = gs__lua_state(l->lua);
  lua_pushnil(L);
  lua_setfield(L, LUA_REGISTRYINDEX, "gainsay.manifest");
  int env = pack_env(l, p->packs.at[pack].folder);
  int env_ref = (lua_pushvalue(L, env), luaL_ref(L, LUA_REGISTRYINDEX));
  int code = run_file(l, "pack.lua", env);
  if (lua_getfield(L, LUA_REGISTRYINDEX, "gainsay.manifest") == LUA_TNIL && code == 0)
    code = refuse_undeclared(l, p->packs.at + pack);
  int manifest = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_settop(L, 0);
  if (code == 0) code = load_needs(l, pack, manifest, depth);
  luaL_unref(L, LUA_REGISTRYINDEX, manifest);
  if (code == 0) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, env_ref);
    code = run_rules(l, lua_gettop(L));
  }
  lua_settop(L, 0);
  luaL_unref(L, LUA_REGISTRYINDEX, env_ref);
  digest(l, p->packs.at + pack);
  return code;
}

static int finish(gs__loader *l) {
  lua_State *L = gs__lua_state(l->lua);
  gs__err err = {0};
  lua_rawgeti(L, LUA_REGISTRYINDEX, l->finish);
  if (gs__lua_call(l->lua, 0, 0, &err) < 0) refuse(l, &err);
  lua_settop(L, 0);
  gs__plan_close(l->plan);
  return l->errors ? GS_EPACK : 0;
}

/* The Lua side: its chunk gets `core` as a global and returns {env = {...}, finish = function}. */
static int start_lua_side(gs__loader *l, gs__err *err) {
  lua_State *L = gs__lua_state(l->lua);
  char *path = gs__path_join(l->lua_dir, "init.lua");
  gs__source_file f = {.path = path};
  if (gs__file_read(path, 0, &f.text, &f.len, err) < 0) {
    gs__mem_free(path);
    return err->code;
  }
  gs__vec_push(&l->sources, f);
  int env = gs__lua_new_env(l->lua);
  gs__lua_set_require(l->lua, env, l->lua_dir);
  gs__core_open(l);
  gs__lua_define(l->lua, env, "core");
  if (gs__lua_load(l->lua, f.text, f.len, f.path, env, err) < 0) return err->code;
  if (gs__lua_call(l->lua, 0, 1, err) < 0) return err->code;
  lua_getfield(L, -1, "env");
  l->dsl_env = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_getfield(L, -1, "finish");
  l->finish = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_settop(L, 0);
  return 0;
}

int gs__loader_load(gs__loader *l, const char *const *packs, size_t count, gs__err *err) {
  if (start_lua_side(l, err) < 0) return err->code;
  for (size_t i = 0; i < count; i++) {
    gs__vec_push(&l->asked, dup(packs[i]));
    load_pack(l, packs[i], true, 0);
  }
  gs__lua_reset_budget(l->lua, 0);
  if (!l->errors) finish(l);
  if (l->errors) *err = l->first;
  return l->errors ? GS_EPACK : 0;
}

int gs__loader_manifest(gs__loader *l, const char *folder, gs__err *err) {
  if (start_lua_side(l, err) < 0) return err->code;
  gs__plan *p = l->plan;
  gs__vec_push(&p->packs, ((gs__pack){.name = pack_name(p, folder), .version = "0", .about = "",
                                      .folder = gs__plan_dup(p, folder, strlen(folder))}));
  lua_State *L = gs__lua_state(l->lua);
  int env = pack_env(l, folder);
  int code = run_file(l, "pack.lua", env);
  lua_settop(L, 0);
  if (code < 0) *err = l->first;
  return code;
}

int gs__loader_add(gs__loader *l, const char *text, size_t len, const char *chunk, gs__err *err) {
  gs__plan *p = l->plan;
  lua_State *L = gs__lua_state(l->lua);
  size_t rules = p->rules.len;
  l->errors = 0;
  gs__names_forget_parts(&p->names);   /* the text may have others of their names */
  if (!p->packs.len || strcmp(p->packs.at[p->packs.len - 1].name, "live") != 0)
    gs__vec_push(&p->packs, ((gs__pack){.name = "live", .version = "0", .about = "typed live",
                                        .folder = ".", .asked = true}));
  l->pack = (uint32_t)p->packs.len - 1;
  gs__vec_push(&l->sources, ((gs__source_file){dup(chunk), gs__mem_dup(text, len), len}));
  gs__lua_reset_budget(l->lua, 0);
  int env = pack_env(l, ".");
  if (run_text(l, text, len, chunk, env, err) < 0) refuse(l, err);
  lua_settop(L, 0);
  finish(l);
  if (!l->errors) {
    gs__vec_push(&l->live, ((gs__source_file){dup(chunk), gs__mem_dup(text, len), len}));
    return 0;
  }
  *err = l->first;
  for (size_t i = p->rules.len; i-- > rules;) {   /* as it was before */
    gs__rule *r = p->rules.at[i];
    r->off = true;
    if (r->older) r->older->off = false;
  }
  gs__plan_close(p);
  return GS_EPACK;
}

/* Takes over the other loader's Lua state and, rule by rule, the functions in it. */
static void take_state(gs__loader *l, gs__loader *fresh) {
  gs__plan *p = l->plan, *q = fresh->plan;
  for (size_t i = 0; i < p->rules.len && i < q->rules.len; i++) {
    p->rules.at[i]->check = q->rules.at[i]->check;
    p->rules.at[i]->build = q->rules.at[i]->build;
  }
  for (size_t i = 0; i < p->passes.len && i < q->passes.len; i++) p->passes.at[i].run = q->passes.at[i].run;
  gs__lua_free(l->lua);
  l->lua = fresh->lua;
  l->dsl_env = fresh->dsl_env;
  l->finish = fresh->finish;
  l->session = 0;
  fresh->lua = NULL;
  lua_State *L = gs__lua_state(l->lua);
  lua_pushlightuserdata(L, l);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &key);
  gs__lua_on_print(l->lua, on_print, l);
  gs__lua_on_stop(l->lua, &p->stop);
  gs__lua_hide(l->lua, l->lua_dir);
}

int gs__loader_revive(gs__loader *l, gs__err *err) {
  if (!gs__lua_is_aborted(l->lua)) return 0;
  gs__plan *plan = gs__plan_new(&l->plan->limits);
  gs_rules_options options = {.pack_path = l->pack_path};
  gs__loader *fresh = gs__loader_new(plan, &options);
  int code = gs__loader_load(fresh, (const char *const *)l->asked.at, l->asked.len, err);
  for (size_t i = 0; code == 0 && i < l->live.len; i++)
    code = gs__loader_add(fresh, l->live.at[i].text, l->live.at[i].len, l->live.at[i].path, err);
  if (code == 0) take_state(l, fresh);
  gs__loader_free(fresh);
  gs__plan_free(plan);
  return code;
}

/* ---- evaluation ---- */

void gs__loader_renew(gs__loader *l) {
  l->session_serial = ++l->serial;
}

static int session_env(gs__loader *l) {
  lua_State *L = gs__lua_state(l->lua);
  if (!l->session) {
    gs__lua_loosen(l->lua, pack_env(l, "."));
    l->session = luaL_ref(L, LUA_REGISTRYINDEX);
  }
  lua_rawgeti(L, LUA_REGISTRYINDEX, l->session);
  return lua_gettop(L);
}

static void define_doc(gs__loader *l, int env) {
  if (l->run) gs__bind_push_doc(l);
  else lua_pushnil(gs__lua_state(l->lua));
  gs__lua_define(l->lua, env, "doc");
}

/* As a value if it can be one, else as statements. */
static int load_line(gs__loader *l, const char *text, size_t len, int env, gs__err *err) {
  gs__str as_value = {0};
  gs__str_printf(&as_value, "return %.*s", (int)len, text);
  int code = gs__lua_load(l->lua, as_value.at, as_value.len, "=lua", env, err);
  if (code < 0) code = gs__lua_load(l->lua, text, len, "=lua", env, err);
  gs__str_dispose(&as_value);
  return code;
}

static int print_value(gs__loader *l, int index, gs__err *err) {
  lua_State *L = gs__lua_state(l->lua);
  lua_getfield(L, LUA_REGISTRYINDEX, "gainsay.show");
  lua_pushvalue(L, index);
  if (gs__lua_call(l->lua, 1, 1, err) < 0) return err->code;
  size_t n;
  const char *s = lua_tolstring(L, -1, &n);
  if (s) on_print(s, n, l);
  return 0;
}

static int evaluate(gs__loader *l, const char *text, size_t len, gs__err *err) {
  lua_State *L = gs__lua_state(l->lua);
  int env = session_env(l);
  define_doc(l, env);
  int code = load_line(l, text, len, env, err);
  if (code == 0) code = gs__lua_call(l->lua, 0, LUA_MULTRET, err);
  int last = lua_gettop(L);
  for (int i = env + 1; code == 0 && i <= last; i++) code = print_value(l, i, err);
  if (code == 0 && last > env) {
    lua_pushvalue(L, env + 1);
    gs__lua_define(l->lua, env, "_");
  }
  return code;
}

int gs__loader_eval(gs__loader *l, gs__run *run, const char *text, size_t len, gs__err *err) {
  gs__str_clear(&l->printed);
  gs__lua_reset_budget(l->lua, 0);
  uint64_t serial = l->serial;
  l->run = run;
  l->serial = l->session_serial;
  int code = evaluate(l, text, len, err);
  lua_settop(gs__lua_state(l->lua), 0);
  l->run = NULL;
  l->serial = serial;
  return code;
}

gs__loader *gs__loader_new(gs__plan *plan, const gs_rules_options *options) {
  gs__loader *l = gs__mem_alloc(sizeof *l);
  l->plan = plan;
  l->pack_path = full_path(options ? options->pack_path : NULL);
  l->lua_dir = lua_side();
  l->note = options ? options->note : NULL;
  l->payload = options ? options->payload : NULL;
  l->lua = gs__lua_new(plan->limits.lua_steps, plan->limits.lua_bytes);
  lua_State *L = gs__lua_state(l->lua);
  lua_pushlightuserdata(L, l);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &key);
  gs__lua_on_print(l->lua, on_print, l);
  gs__lua_on_stop(l->lua, &plan->stop);
  gs__lua_hide(l->lua, l->lua_dir);
  gs__bind_open(l);
  gs__bind_hooks(l);
  return l;
}

void gs__loader_free(gs__loader *l) {
  if (!l) return;
  gs__lua_free(l->lua);
  for (size_t i = 0; i < l->sources.len; i++) {
    gs__mem_free(l->sources.at[i].path);
    gs__mem_free(l->sources.at[i].text);
  }
  gs__vec_free(&l->sources);
  for (size_t i = 0; i < l->live.len; i++) {
    gs__mem_free(l->live.at[i].path);
    gs__mem_free(l->live.at[i].text);
  }
  gs__vec_free(&l->live);
  for (size_t i = 0; i < l->asked.len; i++) gs__mem_free(l->asked.at[i]);
  gs__vec_free(&l->asked);
  gs__mem_free(l->pack_path);
  gs__mem_free(l->lua_dir);
  gs__str_dispose(&l->printed);
  gs__mem_free(l);
}
