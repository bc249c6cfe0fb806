#include "lua/loading.h"

#include <string.h>

static const char key = 'k';           /* its address is the registry key of the loader */

gs__loader *gs__loader_of(lua_State *L) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &key);
  gs__loader *l = lua_touserdata(L, -1);
  lua_pop(L, 1);
  return l;
}

/* The loader is the one that its Lua state tells of what happens in it. */
static void tie_state(gs__loader *l) {
  lua_State *L = gs__lua_state(l->lua);
  lua_pushlightuserdata(L, l);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &key);
  gs__lua_on_print(l->lua, gs__session_print, l);
  gs__lua_on_stop(l->lua, &l->plan->stop);
  gs__lua_hide(l->lua, l->lua_dir);
}

static int finish(gs__loader *l) {
  lua_State *L = gs__lua_state(l->lua);
  gs__err err = {0};
  lua_rawgeti(L, LUA_REGISTRYINDEX, l->finish);
  if (gs__lua_call(l->lua, 0, 0, &err) < 0) gs__loader_refuse_error(l, &err);
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

/* ---- compiled files ---- */

/* The modules of the Lua side are no source of a pack. */
static void compile_lua_side(gs__loader *l) {
  gs__paths names = {0};
  gs__err err;
  if (gs__dir_list(l->lua_dir, &names, &err) < 0) return;
  for (size_t i = 0; i < names.len; i++) {
    char *path = gs__path_join(l->lua_dir, names.at[i]), *text;
    size_t len;
    if (gs__path_has_end(path, ".lua") && gs__file_read(path, 0, &text, &len, &err) == 0) {
      gs__compiled_file(l->compiled, path, text, len);
      gs__mem_free(text);
    }
    gs__mem_free(path);
  }
  gs__paths_dispose(&names);
}

void gs__loader_compile(gs__loader *l) {
  if (!l->compiled) l->compiled = gs__compiled_new();
  gs__compiled_begin(l->compiled);
  compile_lua_side(l);
  for (size_t i = 0; i < l->sources.len; i++) {
    const gs__source_file *f = l->sources.at + i;
    if (gs__path_has_end(f->path, ".lua")) gs__compiled_file(l->compiled, f->path, f->text, f->len);
  }
  gs__compiled_end(l->compiled);
}

void gs__loader_begin_with(gs__loader *l, const gs__loader *older) {
  gs__lua_compiled(l->lua, older->compiled);
}

void gs__loader_take_compiled(gs__loader *l, gs__loader *older) {
  gs__lua_compiled(l->lua, NULL);
  gs__compiled_free(l->compiled);
  l->compiled = older->compiled;
  older->compiled = NULL;
}

/* ---- loading ---- */

int gs__loader_begin(gs__loader *l, const char *const *packs, size_t count, gs__err *err) {
  if (start_lua_side(l, err) < 0) return err->code;
  for (size_t i = 0; i < count; i++) gs__vec_push(&l->asked, gs__mem_dup(packs[i], strlen(packs[i])));
  return 0;
}

int gs__loader_finish(gs__loader *l, gs__err *err) {
  while (gs__packs_step(l)) {}
  gs__lua_reset_budget(l->lua, 0, 0);
  if (!l->errors) finish(l);
  if (!l->errors) return 0;
  gs__report_warned(l);   /* nobody can check what is refused */
  *err = l->first;
  return GS_EPACK;
}

int gs__loader_load(gs__loader *l, const char *const *packs, size_t count, gs__err *err) {
  int code = gs__loader_begin(l, packs, count, err);
  return code < 0 ? code : gs__loader_finish(l, err);
}

int gs__loader_manifest(gs__loader *l, const char *folder, gs__err *err) {
  if (start_lua_side(l, err) < 0) return err->code;
  gs__plan *p = l->plan;
  gs__vec_push(&p->packs, ((gs__pack){.name = gs__folders_name(p, folder), .version = "0", .about = "",
                                      .folder = gs__plan_dup(p, folder, strlen(folder))}));
  lua_State *L = gs__lua_state(l->lua);
  int env = gs__packs_env(l, folder);
  int code = gs__packs_run_file(l, "pack.lua", env);
  lua_settop(L, 0);
  if (code < 0) *err = l->first;
  return code;
}

static void free_files(gs__source_file *all, size_t count) {
  for (size_t i = 0; i < count; i++) {
    gs__mem_free(all[i].path);
    gs__mem_free(all[i].text);
  }
}

static gs__source_file typed(const char *chunk, const char *text, size_t len) {
  return (gs__source_file){gs__mem_dup(chunk, strlen(chunk)), gs__mem_dup(text, len), len};
}

/* ---- what is added, and taken out again ---- */

int gs__loader_add(gs__loader *l, const char *text, size_t len, const char *chunk, gs__err *err) {
  gs__plan *p = l->plan;
  lua_State *L = gs__lua_state(l->lua);
  gs__past_take(&l->before, p);
  l->undoable = l->stained = false;
  l->errors = 0;
  gs__names_forget_parts(&p->names);   /* the text may have others of their names */
  if (!p->packs.len || strcmp(p->packs.at[p->packs.len - 1].name, "live") != 0)
    gs__vec_push(&p->packs, ((gs__pack){.name = "live", .version = "0", .about = "typed live",
                                        .folder = ".", .asked = true}));
  l->pack = (uint32_t)p->packs.len - 1;
  gs__vec_push(&l->sources, typed(chunk, text, len));
  gs__lua_reset_budget(l->lua, 0, 0);
  int env = gs__packs_env(l, ".");
  if (gs__packs_run_text(l, text, len, chunk, env, err) < 0) gs__loader_refuse_error(l, err);
  lua_settop(L, 0);
  finish(l);
  if (!l->errors) {
    gs__vec_push(&l->live, typed(chunk, text, len));
    l->undoable = true;
    l->stained = gs__past_has_learnt(&l->before, p);
    return 0;
  }
  *err = l->first;
  gs__past_restore(&l->before, p);
  l->stained = gs__past_differs(&l->before, p);
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
  gs__lua *ended = l->lua;
  l->lua = fresh->lua;
  gs__lua_compiled(l->lua, NULL);
  l->dsl_env = fresh->dsl_env;
  l->finish = fresh->finish;
  fresh->lua = NULL;
  tie_state(l);
  gs__session_carry(l, ended);
  gs__lua_free(ended);
}

gs__loader *gs__loader_like(const gs__loader *l, gs__plan *plan) {
  gs__loader *fresh = gs__loader_new(plan, NULL);
  gs__mem_free(fresh->pack_path);
  fresh->pack_path = gs__mem_dup(l->pack_path, strlen(l->pack_path));
  gs__loader_begin_with(fresh, l);
  return fresh;
}

/* The same packs and what was added to them, loaded once more; NULL if they are refused now. */
static gs__loader *load_again(const gs__loader *l, gs__err *err) {
  gs__plan *plan = gs__plan_new(&l->plan->limits);
  gs__loader *fresh = gs__loader_like(l, plan);
  int code = gs__loader_load(fresh, (const char *const *)l->asked.at, l->asked.len, err);
  for (size_t i = 0; code == 0 && i < l->live.len; i++)
    code = gs__loader_add(fresh, l->live.at[i].text, l->live.at[i].len, l->live.at[i].path, err);
  if (code == 0) return fresh;
  gs__loader_free(fresh);
  gs__plan_free(plan);
  return NULL;
}

static int renew_state(gs__loader *l, gs__err *err) {
  gs__loader *fresh = load_again(l, err);
  if (!fresh) return err->code;
  gs__plan *plan = fresh->plan;
  take_state(l, fresh);
  gs__loader_free(fresh);
  gs__plan_free(plan);
  return 0;
}

int gs__loader_revive(gs__loader *l, gs__err *err) {
  return gs__lua_is_aborted(l->lua) ? renew_state(l, err) : 0;
}

/* The session goes on in the fresh state. */
static void take_session(gs__loader *fresh, gs__loader *l) {
  fresh->note = l->note;
  fresh->payload = l->payload;
  fresh->session = l->session;
  gs__loader_take_compiled(fresh, l);
  gs__session_carry(fresh, l->lua);
  gs__lua_free(l->lua);
  l->lua = NULL;
}

int gs__loader_again(gs__loader **out, gs__loader *l, gs__err *err) {
  *out = load_again(l, err);
  if (!*out) return err->code;
  take_session(*out, l);
  (*out)->undoable = false;
  return 0;
}

int gs__loader_undo(gs__loader **out, gs__loader *l, gs__err *err) {
  if (!l->live.len || !l->undoable)
    return gs__err_set(err, GS_EUSAGE, "nothing was added that could be taken out");
  gs__source_file *last = l->live.at + --l->live.len;
  gs__mem_free(last->path);
  gs__mem_free(last->text);
  l->undoable = false;
  int code = gs__loader_again(out, l, err);
  if (code < 0) gs__past_restore(&l->before, l->plan);
  return code;
}

gs__loader *gs__loader_new(gs__plan *plan, const gs_rules_options *options) {
  gs__loader *l = gs__mem_alloc(sizeof *l);
  l->plan = plan;
  l->open = GS__NO_RUN;
  l->pack_path = gs__folders_packs(options ? options->pack_path : NULL);
  l->lua_dir = gs__folders_lua();
  l->note = options ? options->note : NULL;
  l->payload = options ? options->payload : NULL;
  l->lua = gs__lua_new(plan->limits.lua_steps, plan->limits.lua_bytes);
  tie_state(l);
  gs__bind_open(l);
  gs__bind_hooks(l);
  return l;
}

void gs__loader_free(gs__loader *l) {
  if (!l) return;
  gs__lua_free(l->lua);
  free_files(l->sources.at, l->sources.len);
  gs__vec_free(&l->sources);
  free_files(l->modules.at, l->modules.len);
  gs__vec_free(&l->modules);
  for (size_t i = 0; i < l->indexes.len; i++) gs__tsv_index_dispose(l->indexes.at + i);
  gs__vec_free(&l->indexes);
  gs__compiled_free(l->compiled);
  free_files(l->live.at, l->live.len);
  gs__vec_free(&l->live);
  for (size_t i = 0; i < l->runs.len; i++) gs__paths_dispose(&l->runs.at[i].files);
  gs__vec_free(&l->runs);
  gs__vec_free(&l->warned);
  gs__past_dispose(&l->before);
  for (size_t i = 0; i < l->asked.len; i++) gs__mem_free(l->asked.at[i]);
  gs__vec_free(&l->asked);
  gs__mem_free(l->pack_path);
  gs__mem_free(l->lua_dir);
  gs__str_dispose(&l->printed);
  gs__str_dispose(&l->lost);
  gs__mem_free(l);
}
