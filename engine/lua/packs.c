/* packs: from a folder to rules: the manifest, the packs that it needs, its phases, its rules. */
#include <stdio.h>
#include <string.h>

#include "base/near.h"
#include "base/line.h"
#include "base/utf8.h"
#include "lua/internal.h"
#include "lua/loading.h"

enum { DEEPEST = 16 };                 /* packs that need packs */

int gs__packs_run_text(gs__loader *l, const char *text, size_t len, const char *chunk, int env,
                       gs__err *err) {
  if (gs__lua_load(l->lua, text, len, chunk, env, err) < 0) return err->code;
  return gs__lua_call(l->lua, 0, 0, err);
}

/* An editor that saves in Latin-1: the line is told here, for none is known where such a word is used. */
static int check_utf8(const gs__source_file *f, gs__err *err) {
  int line = 1;
  if (gs__utf8_valid(f->text, f->len)) return 0;
  for (const char *p = f->text, *end = f->text + f->len; p < end; line++) {
    const char *stop = memchr(p, '\n', (size_t)(end - p));
    size_t n = (size_t)((stop ? stop + 1 : end) - p);
    if (!gs__utf8_valid(p, n)) {
      gs__err_set(err, GS_EPACK, "the line is not valid UTF-8; save the file as UTF-8");
      gs__err_at(err, f->path, line, 0);
      return err->code;
    }
    p += n;
  }
  return 0;
}

/* Where the text gives the name a value: not as a field, nor as a local one. */
static void place_assignment(const gs__source_file *f, const char *name, gs__err *err) {
  gs_lua_source source = {f->text, f->text + f->len, 0};
  gs_lua_token t, before = {0}, last = {0};
  while ((t = gs_lua_code(&source)).kind != GS_LUA_END) {
    bool field =
        gs_lua_is(&before, ".") || gs_lua_is(&before, "{") || gs_lua_is(&before, ",") || gs_lua_is(&before, "local");
    if (gs_lua_is(&t, "=") && gs_lua_is(&last, name) && !field) {
      gs__err_at(err, f->path, last.line, gs__line_column(f->text, last.at));
      return;
    }
    before = last;
    last = t;
  }
  gs__err_at(err, f->path, 1, 0);
}

/* A word of the rule language that got another value would be one no more in the files that follow: refused, and put
 * right. phase = "x" is the usual slip. */
static int check_words(gs__loader *l, const char *path, int env, gs__err *err) {
  lua_State *L = gs__lua_state(l->lua);
  int top = lua_gettop(L), code = 0;
  lua_rawgeti(L, LUA_REGISTRYINDEX, l->dsl_env);
  gs__lua_push_sorted_keys(L, top + 1);
  for (lua_Integer i = 1; code == 0 && lua_rawgeti(L, top + 2, i) != LUA_TNIL; i++) {
    const char *name = lua_tostring(L, -1);
    lua_getfield(L, top + 1, name);
    lua_pushvalue(L, -2);
    lua_rawget(L, env);
    if (!lua_rawequal(L, -1, -2)) {
      code = gs__err_set(err, GS_EPACK,
                         "assignment to '%s', a word of the rule language; write %s%s, without =, or give "
                         "the variable another name", name, name,
                         strcmp(name, "language") == 0 ? " { ... }" : " \"name\"");
      place_assignment(gs__sources_find(l, path), name, err);
      lua_pop(L, 1);
      gs__lua_define(l->lua, env, name);
    }
    lua_settop(L, top + 2);
  }
  lua_settop(L, top);
  return code;
}

int gs__packs_run_file(gs__loader *l, const char *relative, int env) {
  gs__err err = {0};
  const gs__source_file *f = gs__loader_file(l, relative, &err);
  if (!f || check_utf8(f, &err) < 0) return gs__loader_refuse_error(l, &err);
  char *path = gs__mem_dup(f->path, strlen(f->path));
  int code = gs__packs_run_text(l, f->text, f->len, path, env, &err);
  if (code == 0) code = check_words(l, path, env, &err);
  gs__mem_free(path);
  return code < 0 ? gs__loader_refuse_error(l, &err) : 0;
}

int gs__packs_env(gs__loader *l, const char *folder) {
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

/* Refuses what pack.lua says; the format is given the pack's name. */
static int refuse_manifest(gs__loader *l, const gs__pack *p, const char *format) {
  gs__err err = {0};
  char *path = gs__path_join(p->folder, "pack.lua");
  gs__err_set(&err, GS_EPACK, format, p->name, p->name);
  gs__err_at(&err, path, 1, 0);
  gs__mem_free(path);
  return gs__loader_refuse_error(l, &err);
}

/* A pack.lua that runs and never says what the pack needs would leave its rules without a language. */
static int refuse_undeclared(gs__loader *l, const gs__pack *p) {
  return refuse_manifest(l, p, "it does not say what the pack is: pack \"%s\" { version = \"1\", "
                               "needs = { ... }, about = \"...\" }");
}

/* A folder of anything else, named by mistake. */
static int refuse_folder(gs__loader *l, const gs__pack *p) {
  gs__err err = {0};
  gs__err_set(&err, GS_EPACK, "the folder \"%s\" has no pack.lua, and so is no pack; \"gainsay new NAME\" begins one",
              p->folder);
  return gs__loader_refuse_error(l, &err);
}

/* A pack has the name of its folder, so a copy of a pack that builds on it needs another one. */
static int refuse_itself(gs__loader *l, const gs__pack *p) {
  return refuse_manifest(l, p, "it needs \"%s\" and is called so itself; give its folder another name");
}

static int open_pack(gs__loader *l, const char *name, bool asked, int depth);

/* Entry i of a list in the manifest (a registry reference), if it is a text; freed by the caller with mem. */
static char *entry_of(gs__loader *l, int manifest, const char *field, int i) {
  lua_State *L = gs__lua_state(l->lua);
  lua_rawgeti(L, LUA_REGISTRYINDEX, manifest);
  lua_getfield(L, -1, field);
  size_t n;
  bool there = lua_istable(L, -1) && lua_rawgeti(L, -1, i) == LUA_TSTRING;
  const char *text = there ? lua_tolstring(L, -1, &n) : NULL;
  char *copy = text ? gs__mem_dup(text, n) : NULL;
  lua_settop(L, 0);
  return copy;
}

/* Opens the next pack that the last open one needs; false: that was all. */
static bool open_need(gs__loader *l) {
  size_t at = l->open;
  gs__pack_run *run = l->runs.at + at;
  char *need = entry_of(l, run->manifest, "needs", ++run->needs);
  if (!need) return false;
  const gs__pack *own = l->plan->packs.at + run->pack;
  int code = strcmp(need, own->name) == 0 ? refuse_itself(l, own) : open_pack(l, need, false, run->depth + 1);
  l->runs.at[at].code = code;          /* it may have moved */
  gs__mem_free(need);
  return true;
}

/* The pack's own phases come behind those of the packs that it needs. */
static void take_phases(gs__loader *l, int manifest) {
  lua_State *L = gs__lua_state(l->lua);
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
}

/* The files of rules in the pack's folder. */
void gs__packs_files(const gs__pack *pack, gs__paths *out) {
  char *rules = gs__path_join(pack->folder, "rules");
  gs__paths names = {0};
  gs__err err = {0};
  if (gs__file_is_dir(rules) && gs__dir_list(rules, &names, &err) == 0)
    for (size_t i = 0; i < names.len; i++)
      if (gs__path_has_end(names.at[i], ".lua")) gs__vec_push(out, gs__path_join("rules", names.at[i]));
  gs__paths_dispose(&names);
  gs__mem_free(rules);
}

static void run_next(gs__loader *l, gs__pack_run *run) {
  lua_State *L = gs__lua_state(l->lua);
  const char *file = run->files.at[run->next++];
  if (l->plan->mixed) return;          /* the rest of the packs would be told of tags that they do not have */
  lua_rawgeti(L, LUA_REGISTRYINDEX, run->env);
  if (gs__packs_run_file(l, file, lua_gettop(L)) < 0) run->code = GS_EPACK;   /* the others are run all the same */
  lua_settop(L, 0);
}

static gs__pack *loaded_pack(gs__loader *l, const char *folder, const char *name) {
  for (size_t i = 0; i < l->plan->packs.len; i++) {
    gs__pack *p = l->plan->packs.at + i;
    if (strcmp(p->folder, folder) == 0 || strcmp(p->name, name) == 0) return p;
  }
  return NULL;
}

/* Findings and other packs call a pack by its name. */
static int refuse_second(gs__loader *l, const gs__pack *first, const char *folder) {
  gs__err err = {0};
  gs__err_set(&err, GS_EPACK, "two packs are called \"%s\": the folders %s and %s; give one of them another name",
              first->name, first->folder, folder);
  return gs__loader_refuse_error(l, &err);
}

/* The names in a folder of packs; they live with the plan, as the nearest one is told later. */
static void try_packs(gs__loader *l, const char *folder, gs__near *near) {
  gs__paths names = {0};
  gs__err err = {0};
  if (gs__file_is_dir(folder) && gs__dir_list(folder, &names, &err) == 0)
    for (size_t i = 0; i < names.len; i++)
      gs__near_try(near, gs__plan_dup(l->plan, names.at[i], strlen(names.at[i])));
  gs__paths_dispose(&names);
}

/* Nothing where a folder here has the very name: it only wants its slash. */
static const char *nearest(gs__loader *l, const char *name, char *hint, size_t size) {
  gs__near near;
  gs__near_init(&near, name);
  for (const char *p = gs__file_is_dir(name) ? "" : l->pack_path; *p;) {
    size_t n = strcspn(p, ":");
    char *folder = gs__mem_dup(p, n);
    if (n) try_packs(l, folder, &near);
    gs__mem_free(folder);
    p += n + (p[n] == ':');
  }
  return gs__near_hint(&near, hint, size);
}

static void set_missing(gs__loader *l, const char *name, gs__err *err) {
  char hint[160];
  bool joined = strchr(name, '+') && !gs__file_is_dir(name), path = gs__folders_is_path(name);
  if (joined)
    gs__err_set(err, GS_EPACK, "there is no pack \"%s\"; packs are joined by \"+\" in rule sets only, else each "
                               "is named by itself", name);
  else if (gs__file_is_regular(name))
    gs__err_set(err, GS_EPACK,
                "there is no pack in \"%s\", a file; a pack is a folder: \"gainsay new NAME\" begins one, "
                "and rule files go into its rules/", name);
  else if (path)
    gs__err_set(err, GS_EPACK, "there is no pack in the folder \"%s\"", name);
  else if (*nearest(l, name, hint, sizeof hint))
    gs__err_set(err, GS_EPACK, "there is no pack \"%s\" in the pack path%s", name, hint);
  else
    gs__err_set(err, GS_EPACK, "there is no pack \"%s\" in the pack path; a folder is named with a "
                               "slash: \"./%s\"", name, name);
}

/* Runs the manifest; *manifest becomes a registry reference to what it says, env one to its environment. */
static int run_manifest(gs__loader *l, uint32_t pack, int *manifest, int *env) {
  lua_State *L = gs__lua_state(l->lua);
  lua_pushnil(L);
  lua_setfield(L, LUA_REGISTRYINDEX, "gainsay.manifest");
  int at = gs__packs_env(l, l->plan->packs.at[pack].folder);
  *env = (lua_pushvalue(L, at), luaL_ref(L, LUA_REGISTRYINDEX));
  char *file = gs__path_join(l->plan->packs.at[pack].folder, "pack.lua");
  int code =
      gs__file_is_regular(file) ? gs__packs_run_file(l, "pack.lua", at) : refuse_folder(l, l->plan->packs.at + pack);
  gs__mem_free(file);
  if (lua_getfield(L, LUA_REGISTRYINDEX, "gainsay.manifest") == LUA_TNIL && code == 0)
    code = refuse_undeclared(l, l->plan->packs.at + pack);
  *manifest = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_settop(L, 0);
  return code;
}

/* Where the pack that is being loaded says that it needs another. */
static void place_need(gs__loader *l, const char *name, gs__err *err) {
  char *file = gs__path_join(l->plan->packs.at[l->pack].folder, "pack.lua"), quoted[128];
  int line, column;
  snprintf(quoted, sizeof quoted, "\"%s\"", name);
  gs__loader_place(l, file, 1, quoted, &line, &column);
  gs__err_at(err, file, line, column);
  gs__mem_free(file);
}

static int refuse_pack(gs__loader *l, const char *name, int depth) {
  gs__err err = {0};
  if (depth > DEEPEST)
    gs__err_set(&err, GS_EPACK, "packs need each other more than %d deep at \"%s\"", DEEPEST, name);
  else set_missing(l, name, &err);
  if (depth) place_need(l, name, &err);
  return gs__loader_refuse_error(l, &err);
}

/* Is the pack still looking for what it needs, for which this one is loaded? */
static bool is_under_way(const gs__loader *l, uint32_t pack) {
  for (size_t at = l->open; at != GS__NO_RUN; at = l->runs.at[at].above)
    if (l->runs.at[at].pack == pack) return true;
  return false;
}

/* Adds "a -> b" for the packs from one that is under way to the run. */
static void add_chain(const gs__loader *l, gs__str *out, uint32_t from, size_t run) {
  const gs__pack_run *r = l->runs.at + run;
  if (r->pack != from) {
    add_chain(l, out, from, r->above);
    gs__str_puts(out, " -> ");
  }
  gs__str_puts(out, l->plan->packs.at[r->pack].name);
}

static int refuse_circle(gs__loader *l, uint32_t pack, const char *name) {
  gs__err err = {0};
  gs__str chain = {0};
  add_chain(l, &chain, pack, l->open);
  gs__err_set(&err, GS_EPACK, "packs need each other in a circle: %s -> %s", gs__str_get(&chain),
              l->plan->packs.at[pack].name);
  gs__str_dispose(&chain);
  place_need(l, name, &err);
  return gs__loader_refuse_error(l, &err);
}

/* Opens a pack, unless it is there already: its manifest is run. */
static int open_pack(gs__loader *l, const char *name, bool asked, int depth) {
  char *folder = depth > DEEPEST ? NULL : gs__loader_find(l, name);
  if (!folder) return refuse_pack(l, name, depth);
  gs__plan *p = l->plan;
  const char *own = gs__folders_name(p, folder);
  gs__pack *loaded = loaded_pack(l, folder, own);
  if (loaded) {
    uint32_t number = (uint32_t)(loaded - p->packs.at);
    int code = !gs__folders_same(loaded->folder, folder) ? refuse_second(l, loaded, folder)
               : is_under_way(l, number)                 ? refuse_circle(l, number, name)
                                                         : 0;
    loaded->asked |= asked;
    gs__mem_free(folder);
    return code;
  }
  gs__vec_push(&p->packs, ((gs__pack){.name = own, .version = "0", .about = "", .asked = asked,
                                      .folder = gs__plan_dup(p, folder, strlen(folder))}));
  gs__mem_free(folder);
  l->pack = (uint32_t)p->packs.len - 1;
  gs__pack_run run = {.pack = l->pack, .depth = depth, .above = l->open};
  run.code = run_manifest(l, l->pack, &run.manifest, &run.env);
  l->open = (uint32_t)l->runs.len;
  gs__vec_push(&l->runs, run);
  return 0;
}

/* All that it needs is there. */
static void begin_files(gs__loader *l, gs__pack_run *run) {
  take_phases(l, run->manifest);
  gs__packs_files(l->plan->packs.at + run->pack, &run->files);
  run->begun = true;
}

/* What is wrong in a pack stops the one that needs it. */
static void close_pack(gs__loader *l, gs__pack_run *run) {
  lua_State *L = gs__lua_state(l->lua);
  luaL_unref(L, LUA_REGISTRYINDEX, run->manifest);
  luaL_unref(L, LUA_REGISTRYINDEX, run->env);
  gs__sources_digest(l, l->plan->packs.at + run->pack);
  run->closed = true;
  l->open = run->above;
  if (l->open != GS__NO_RUN) l->runs.at[l->open].code = run->code;
}

/* Goes on with the pack that was opened last. */
static void go_on(gs__loader *l) {
  gs__pack_run *run = l->runs.at + l->open;
  l->pack = run->pack;
  if (run->code == 0 && !run->begun) {
    if (!open_need(l)) begin_files(l, run);
  } else if (run->next < run->files.len) run_next(l, run);
  else close_pack(l, run);
}

bool gs__packs_step(gs__loader *l) {
  bool left = l->open != GS__NO_RUN || l->asking < l->asked.len;
  if (l->open != GS__NO_RUN) go_on(l);
  else if (left) open_pack(l, l->asked.at[l->asking++], true, 0);
  return left;
}

const char *gs__packs_next(const gs__loader *l, const gs__pack **pack) {
  const gs__pack_run *run = l->open == GS__NO_RUN ? NULL : l->runs.at + l->open;
  if (!run || run->next >= run->files.len) return NULL;
  *pack = l->plan->packs.at + run->pack;
  return run->files.at[run->next];
}
