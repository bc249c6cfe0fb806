/* Checks of the files of a pack: Lua that is never read, as it lies beside rules/ or is called otherwise, a file
 * that says nothing, and a pack without rules. */
#include <string.h>
#include <strings.h>

#include "api/check.h"
#include "base/file.h"

/* Gives a path the life of the remarks. */
static const char *keep(gs__checker *c, const char *folder, const char *name) {
  char *path = gs__path_join(folder, name);
  const char *kept = gs__arena_dup(&c->arena, path, strlen(path));
  gs__mem_free(path);
  return kept;
}

static bool ends_like(const char *name, const char *end) {
  size_t n = strlen(name), k = strlen(end);
  return n > k && strcasecmp(name + n - k, end) == 0;
}

static void tell_unread(gs__checker *c, const char *folder, const char *name, const char *hint) {
  gs__remark at = {.code = "unread-file", .file = keep(c, folder, name), .line = 1, .hint = hint};
  gs__check_add(c, at, "the file %s is not read", name);
}

/* Beside rules/ there are pack.lua and what a file asks for by require. */
static size_t check_beside(gs__checker *c, const char *folder) {
  gs__paths names = {0};
  gs__err err = {0};
  size_t told = 0;
  gs__dir_list(folder, &names, &err);
  for (size_t i = 0; i < names.len; i++) {
    const char *name = names.at[i];
    if (!ends_like(name, ".lua") || strcmp(name, "pack.lua") == 0) continue;
    const char *module = gs__arena_dup(&c->arena, name, strlen(name) - strlen(".lua"));
    if (gs__check_called(c, "require", module)) continue;
    tell_unread(c, folder, name,
                "files of rules lie in the folder rules/ of the pack; a module is asked for by require");
    told++;
  }
  gs__paths_dispose(&names);
  return told;
}

/* What editors leave behind, and a page to read, are not meant as rules. */
static bool is_aside(const char *name) {
  static const char *const ends[] = {"~", ".md", ".bak", ".orig", ".rej", ".off"};
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
    if (ends_like(name, ends[i])) return true;
  return false;
}

/* Only a comment, or not even that. */
static bool says_nothing(const gs__source_file *f) {
  gs_lua_source source = {f->text, f->text + f->len, 0};
  return gs_lua_code(&source).kind == GS_LUA_END;
}

static void check_read(gs__checker *c, const char *rules, const char *name) {
  const gs__source_file *f = gs__sources_find(c->loader, keep(c, rules, name));
  if (f) gs__check_fields(c, f);
  if (!f || !says_nothing(f)) return;
  gs__remark at = {.code = "empty-file", .file = f->path, .line = 1, .hint = "write rules into it, or delete it"};
  gs__check_add(c, at, "the file %s says nothing", name);
}

/* Returns how many files there are, read or told. */
static size_t check_rules(gs__checker *c, const char *rules) {
  gs__paths names = {0};
  gs__err err = {0};
  size_t count = 0;
  if (gs__file_is_dir(rules)) gs__dir_list(rules, &names, &err);
  for (size_t i = 0; i < names.len; i++) {
    const char *name = names.at[i];
    if (is_aside(name)) continue;
    count++;
    if (gs__path_has_end(name, ".lua")) check_read(c, rules, name);
    else tell_unread(c, rules, name, "files of rules end in .lua, in small letters, and lie in rules/ itself");
  }
  gs__paths_dispose(&names);
  return count;
}

/* Of a pack that only puts others together nothing else is wanted. */
static bool is_bundle(const gs__checker *c, const gs__pack *p) {
  for (size_t i = 0; i < c->loader->runs.len; i++) {
    const gs__pack_run *run = c->loader->runs.at + i;
    if (run->pack == (uint32_t)(p - c->plan->packs.at)) return run->needs > 2;   /* one more was asked for, in vain */
  }
  return false;
}

void gs__check_files(gs__checker *c, const gs__pack *p) {
  if (!gs__sources_find(c->loader, keep(c, p->folder, "pack.lua"))) return;   /* what is typed live has no folder */
  size_t files = check_rules(c, keep(c, p->folder, "rules"));
  files += check_beside(c, p->folder);
  if (files || is_bundle(c, p)) return;
  gs__remark at = {.code = "no-rules", .file = keep(c, p->folder, "pack.lua"), .line = 1,
                   .hint = "files of rules end in .lua and lie in the folder rules/ of the pack"};
  gs__check_add(c, at, "the pack \"%s\" has no file of rules", p->name);
}
