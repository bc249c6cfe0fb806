/* paths: where packs are looked up, and where the user's state is kept. */
#include "cli/paths.h"

#include <stdlib.h>
#include <string.h>

#include "cli/files.h"
#include "cli/text.h"

/* Adds $variable/tail, or $HOME/fallback/tail. Relative values are void, as XDG wants it. */
static int add_xdg(text *out, const char *variable, const char *fallback, const char *tail) {
  const char *folder = getenv(variable), *home = getenv("HOME");
  if (folder && *folder == '/') text_printf(out, "%s/%s", folder, tail);
  else if (home && *home == '/') text_printf(out, "%s/%s/%s", home, fallback, tail);
  else return 0;
  return 1;
}

static void add_folders(text *out, const char *folders) {
  if (!folders || !*folders) return;
  text_puts(out, folders);
  text_putc(out, ':');
}

char *paths_packs(const settings *s) {
  text out = {0};
  add_folders(&out, s->pack_path);
  add_folders(&out, getenv("GAINSAY_PACK_PATH"));
  if (!add_xdg(&out, "XDG_DATA_HOME", ".local/share", "gainsay/packs") && out.len)
    out.at[--out.len] = '\0';
  return out.at ? out.at : memory_copy("", 0);
}

char *paths_cache(void) {
  const char *own = getenv("GAINSAY_CACHE");
  text out = {0};
  if (own) return *own ? memory_string(own) : NULL;
  add_xdg(&out, "XDG_CACHE_HOME", ".cache", "gainsay");
  return out.at;
}

char *paths_history(void) {
  text out = {0};
  add_xdg(&out, "XDG_STATE_HOME", ".local/state", "gainsay/history");
  return out.at;
}

char *paths_tested(void) {
  text out = {0};
  add_xdg(&out, "XDG_STATE_HOME", ".local/state", "gainsay/tested");
  return out.at;
}

char *paths_home(const char *path) {
  const char *home = getenv("HOME");
  text out = {0};
  int is_there = !strncmp(path, "~/", 2) && home && *home;
  text_printf(&out, "%s%s", is_there ? home : "", path + is_there);
  return out.at;
}

void paths_make_folders(const char *path) {
  gs_error err = {0};   /* told by who then writes there */
  files_make_folders(path, &err);
}
