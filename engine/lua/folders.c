/* folders: where packs and the Lua side lie: beside the running program, in the installation, or where
 * the user says. */
#define _XOPEN_SOURCE 700
#include <stdlib.h>
#include <string.h>

#include "lua/loading.h"

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
  return gs__mem_dup(installed, strlen(installed));
}

#ifndef GS_PACK_DIR
#define GS_PACK_DIR "/usr/local/share/gainsay/packs"
#endif
#ifndef GS_LIB_DIR
#define GS_LIB_DIR "/usr/local/share/gainsay/lua"
#endif

char *gs__folders_packs(const char *given) {
  gs__str s = {0};
  if (given && *given) gs__str_printf(&s, "%s:", given);
  char *tree = data_dir("scripts/packs", ""), *shared = data_dir("share/gainsay/packs", GS_PACK_DIR);
  gs__str_printf(&s, "%s%s%s", tree, *tree ? ":" : "", shared);
  gs__mem_free(tree);
  gs__mem_free(shared);
  return s.at;
}

char *gs__folders_lua(void) {
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

/* As the folder is called, "." and ".." as the one that they mean. */
const char *gs__folders_name(gs__plan *p, const char *folder) {
  const char *slash = strrchr(folder, '/'), *base = slash ? slash + 1 : folder;
  char *real = strcmp(base, ".") == 0 || strcmp(base, "..") == 0 ? realpath(folder, NULL) : NULL;
  if (real) base = strrchr(real, '/') + 1;
  const char *name = gs__plan_dup(p, base, strlen(base));
  free(real);
  return name;
}

bool gs__folders_is_path(const char *name) {
  return strchr(name, '/') || strcmp(name, ".") == 0 || strcmp(name, "..") == 0;
}

/* A pack that was asked for by its folder is the one that is meant by its name. */
static char *asked_folder(const gs__loader *l, const char *name) {
  for (size_t i = 0; i < l->asked.len; i++) {
    char *folder = gs__folders_is_path(l->asked.at[i]) ? given_folder(l->asked.at[i]) : NULL;
    if (folder && strcmp(gs__folders_name(l->plan, folder), name) == 0) return folder;
    gs__mem_free(folder);
  }
  return NULL;
}

bool gs__folders_same(const char *a, const char *b) {
  char *x = realpath(a, NULL), *y = realpath(b, NULL);
  bool same = x && y && strcmp(x, y) == 0;
  free(x);
  free(y);
  return same;
}

char *gs__loader_find(const gs__loader *l, const char *name) {
  if (gs__folders_is_path(name)) return given_folder(name);
  char *asked = asked_folder(l, name);
  if (asked) return asked;
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

/* ---- as before? ---- */

bool gs__loader_is_of(const gs__loader *l, const char *const *packs, size_t count, const char *pack_path) {
  char *path = gs__folders_packs(pack_path), *lua = gs__folders_lua();
  bool same = count == l->asked.len && strcmp(path, l->pack_path) == 0 && strcmp(lua, l->lua_dir) == 0;
  for (size_t i = 0; same && i < count; i++) same = strcmp(packs[i], l->asked.at[i]) == 0;
  gs__mem_free(path);
  gs__mem_free(lua);
  return same;
}

static bool is_at(const gs__loader *l, const char *name, const char *where) {
  char *folder = gs__loader_find(l, name);
  bool same = folder && strcmp(folder, where) == 0;
  gs__mem_free(folder);
  return same;
}

static bool is_found(const gs__loader *l, const gs__pack *p) {
  for (size_t i = 0; i < l->asked.len; i++)
    if (gs__folders_is_path(l->asked.at[i]) && is_at(l, l->asked.at[i], p->folder)) return true;
  return is_at(l, p->name, p->folder);
}

bool gs__loader_finds(const gs__loader *l) {
  for (size_t i = 0; i < l->plan->packs.len; i++)
    if (!is_found(l, l->plan->packs.at + i)) return false;
  return true;
}
