/* ahead: packs loaded as far as the file that is to be changed, and no further, while nobody waits for them. What
 * that has read is compared with the disk before the load goes on: then the packs are as if loaded at one go. */
#include <string.h>

#include "lua/loading.h"

/* ---- how far ---- */

static bool is_rules(const char *inner) {
  return strncmp(inner, "rules/", 6) == 0 && gs__path_has_end(inner, ".lua");
}

/* A file of rules that the source hangs on: itself; for a table the one that reads it, which came before; for a module,
 * of which that is not known, the first of its pack. */
static const char *rules_of(const gs__loader *l, size_t source) {
  const char *inner, *own, *path = l->sources.at[source].path, *found = NULL;
  const gs__pack *pack = gs__plan_pack(l->plan, path, &own);
  if (!pack || is_rules(own)) return pack ? path : NULL;
  bool is_table = !gs__path_has_end(path, ".lua");
  for (size_t i = 0; i < l->sources.len && !(is_table ? i > source : found != NULL); i++)
    if (gs__plan_pack(l->plan, l->sources.at[i].path, &inner) == pack && is_rules(inner)) found = l->sources.at[i].path;
  return found;
}

const char *gs__loader_latest(const gs__loader *l) {
  size_t latest = 0;
  int64_t last = -1;
  for (size_t i = 0; i < l->sources.len; i++) {
    int64_t time = gs__file_time(l->sources.at[i].path);
    if (time <= last) continue;
    last = time;
    latest = i;
  }
  return last < 0 ? NULL : rules_of(l, latest);
}

bool gs__loader_awaits(const gs__loader *l, const char *path) {
  const gs__pack *pack;
  const char *inner = gs__packs_next(l, &pack);
  size_t n = inner ? strlen(pack->folder) : 0;
  return inner && strncmp(path, pack->folder, n) == 0 && path[n] == '/' && strcmp(path + n + 1, inner) == 0;
}

/* Modules are no sources yet: their texts are those that stand there now. */
static void keep_modules(gs__loader *l) {
  for (size_t i = 0; i < gs__lua_chunk_count(l->lua); i++) {
    const char *name = gs__lua_chunk_name(l->lua, i);
    gs__source_file f = {.path = NULL};
    gs__err err;
    if (!gs__path_has_end(name, ".lua") || gs__sources_find(l, name)) continue;
    if (gs__file_read(name, 0, &f.text, &f.len, &err) < 0) l->errors++;
    else f.path = gs__mem_dup(name, strlen(name));
    if (f.path) gs__vec_push(&l->modules, f);
  }
}

bool gs__loader_until(gs__loader *l, const char *path) {
  bool there = false;
  while (!l->errors && !(there = gs__loader_awaits(l, path)) && gs__packs_step(l)) {}
  if (there) keep_modules(l);
  return there && !l->errors;
}

/* ---- is it as it was? ---- */

static bool is_same(const gs__source_file *f) {
  char *text;
  size_t len;
  gs__err err;
  if (gs__file_read(f->path, 0, &text, &len, &err) < 0) return false;
  bool same = len == f->len && memcmp(text, f->text, len) == 0;
  gs__mem_free(text);
  return same;
}

static bool same_files(const gs__loader *l, const gs__pack_run *run) {
  gs__paths now = {0};
  gs__packs_files(l->plan->packs.at + run->pack, &now);
  bool same = now.len == run->files.len;
  for (size_t i = 0; same && i < now.len; i++) same = strcmp(now.at[i], run->files.at[i]) == 0;
  gs__paths_dispose(&now);
  return same;
}

bool gs__loader_holds(const gs__loader *l) {
  bool same = gs__loader_finds(l);
  for (size_t i = 0; same && i < l->runs.len; i++) same = !l->runs.at[i].begun || same_files(l, l->runs.at + i);
  for (size_t i = 0; same && i < l->sources.len; i++) same = is_same(l->sources.at + i);
  for (size_t i = 0; same && i < l->modules.len; i++) same = is_same(l->modules.at + i);
  return same;
}

/* Of what is in a digest not all was read before, and so compared. */
void gs__loader_go_on(gs__loader *l) {
  for (size_t i = 0; i < l->runs.len; i++)
    if (l->runs.at[i].closed) gs__sources_digest(l, l->plan->packs.at + l->runs.at[i].pack);
}
