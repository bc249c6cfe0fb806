/* lua_pack: packs as the tests of loading write them, loaded or refused. For test_lua_*.c. */
#ifndef GS_TESTS_LUA_PACK_H
#define GS_TESTS_LUA_PACK_H

#include "api_pack.h"

/* Loads a pack of the folder "packs"; what is said goes to *h. */
static inline int load(const char *name, heard *h, gs_rules **rules) {
  gs_rules_options options = {.pack_path = "packs", .note = hear, .payload = h};
  gs_error err;
  *rules = NULL;
  int code = gs_rules_load(rules, &name, 1, &options, &err);
  if (code < 0 && !*err.message) fail_msg("no message");
  return code;
}

static inline void write_pack(const char *name, const char *manifest, const char *rules) {
  char path[200];
  snprintf(path, sizeof path, "packs/%s", name);
  if (access(path, F_OK) != 0) make_pack(name);
  snprintf(path, sizeof path, "packs/%s/pack.lua", name);
  put_file(path, manifest);
  snprintf(path, sizeof path, "packs/%s/rules/all.lua", name);
  if (rules) put_file(path, rules);
}

static inline void expect_refused(const char *name, const char *wanted) {
  heard h = {.count = 0};
  gs_rules *rules;
  if (load(name, &h, &rules) == 0) fail_msg("loaded, but expected: %s", wanted);
  expect_text(gs__str_get(&h.text), wanted);
  gs__str_dispose(&h.text);
  gs_rules_free(rules);
}

static inline void expect_loaded(const char *name) {
  gs_rules_free(load_pack(name));
}

/* A pack "p" that needs "tongue" and has these rules is refused with a note that contains wanted. */
static inline void refused(const char *rules, const char *wanted) {
  write_pack("p", "pack \"p\" { needs = { \"tongue\" } }\n", rules);
  expect_refused("p", wanted);
}

#endif
