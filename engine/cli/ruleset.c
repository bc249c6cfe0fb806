/* ruleset: a rule set as -p names it: a pack, or several joined by '+'. */
#include "cli/ruleset.h"

#include <stdlib.h>
#include <string.h>

#include "cli/files.h"
#include "cli/paths.h"
#include "cli/session.h"

static void add(const char *pack, size_t len, void *packs) {
  list_add(packs, pack, len);
}

int ruleset_split(const char *joined, list *packs, gs_error *err) {
  if (!files_is_folder(joined)) return gs_packs_split(joined, add, packs, err);
  list_puts(packs, joined);
  return 0;
}

int ruleset_load(ruleset *r, const char *joined, const settings *s, notes *n) {
  gs_error err = {0};
  int code = ruleset_split(joined, &r->packs, &err);
  if (code < 0) {
    note_error(n, &err, NULL);
    return code;
  }
  return session_load(&r->rules, s, (const char *const *)r->packs.at, r->packs.len, n);
}

int ruleset_try(ruleset *r, const settings *s, const char *first) {
  char *rest = paths_packs(s);
  text path = {0};
  gs_error err = {0};
  text_printf(&path, "%s:%s", first, rest);
  gs_rules_options options = {.pack_path = path.at};
  gs_rules_free(r->rules);
  r->rules = NULL;
  int code =
      gs_rules_load(&r->rules, (const char *const *)r->packs.at, r->packs.len, &options, &err);
  if (code < 0) r->rules = NULL;
  text_free(&path);
  free(rest);
  return code < 0 ? code : 0;
}

void ruleset_free(ruleset *r) {
  gs_rules_free(r->rules);
  list_free(&r->packs);
  r->rules = NULL;
}

int ruleset_is_path(const char *pack) {
  return strchr(pack, '/') || !strcmp(pack, ".") || !strcmp(pack, "..");
}

const char *ruleset_folder(const ruleset *r, const char *pack) {
  gs_pack_info info;
  if (ruleset_is_path(pack)) return pack;
  for (size_t i = 0; r->rules && i < gs_rules_pack_count(r->rules); i++)
    if (gs_rules_pack(r->rules, i, &info) == 0 && !strcmp(info.name, pack)) return info.folder;
  return NULL;
}

int ruleset_asks(const gs_rules *rules, const char *pack) {
  gs_pack_info info;
  for (size_t i = 0; gs_rules_pack(rules, i, &info) == 0; i++)
    if (!strcmp(info.name, pack)) return info.asked;
  return 0;
}
