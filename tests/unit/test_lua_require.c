#include "lua_try.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/folder.h"

static char *folder;

static void write_file(const char *name, const char *text) {
  char path[256];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *f = fopen(path, "w");
  assert_non_null(f);
  fputs(text, f);
  fclose(f);
}

static int prepare(void **state) {
  char path[256], target[256];
  (void)state;
  folder = folder_new();
  if (!folder) return -1;
  snprintf(path, sizeof path, "%s/pack", folder);
  mkdir(path, 0700);
  snprintf(path, sizeof path, "%s/pack/lib", folder);
  mkdir(path, 0700);
  write_file("secret.lua", "return 'secret'");
  write_file("pack/lib/util.lua", "local M = {} function M.f() return 'util' end return M");
  write_file("pack/one.lua", "print('once', ...) return {n = 1}");
  write_file("pack/a.lua", "return require 'b'");
  write_file("pack/b.lua", "return require 'a'");
  write_file("pack/self.lua", "return require('self')");
  write_file("pack/bad.lua", "\n\nlocal = 3");
  write_file("pack/fails.lua", "\nerror('broken')");
  write_file("pack/bytes.lua", "\x1BLuaT");
  write_file("pack/none.lua", "local x = 1");
  write_file("pack/plain", "a file");
  write_file("pack/loop.lua", "while true do pcall(error) end");
  snprintf(target, sizeof target, "%s/secret.lua", folder);
  snprintf(path, sizeof path, "%s/pack/link.lua", folder);
  if (symlink(target, path)) return -1;
  snprintf(path, sizeof path, "%s/pack/out", folder);
  if (symlink(folder, path)) return -1;
  snprintf(path, sizeof path, "%s/pack/fifo.lua", folder);
  return mkfifo(path, 0600);
}

static int finish(void **state) {
  (void)state;
  return folder_remove(folder);
}

static void run_in_pack(lua_try *t, const char *code) {
  char pack[256];
  snprintf(pack, sizeof pack, "%s/pack", folder);
  gs__lua *l = gs__lua_new(0, 0);
  memset(t, 0, sizeof *t);
  gs__lua_on_print(l, keep_print, t);
  int env = gs__lua_new_env(l);
  gs__lua_set_require(l, env, pack);
  if (gs__lua_load(l, code, strlen(code), "pack.lua", env, &t->err) == 0)
    gs__lua_call(l, 0, 0, &t->err);
  gs__lua_free(l);
}

static void expect(const char *code, int class, const char *part) {
  lua_try t;
  run_in_pack(&t, code);
  if (t.err.code != class || !strstr(t.err.message, part))
    fail_msg("wanted %d '%s', got %d '%s'\nin: %s", class, part, t.err.code, t.err.message, code);
  gs__str_dispose(&t.printed);
}

static void modules_load_once(void **state) {
  (void)state;
  lua_try t;
  run_in_pack(&t,
              "assert(require('lib.util').f() == 'util') assert(require 'one' == require 'one') "
              "assert(require 'none' == true)");
  if (t.err.code) fail_msg("%s", t.err.message);
  assert_string_equal(gs__str_get(&t.printed), "once\tone\n");
  gs__str_dispose(&t.printed);
}

static void paths_outside_are_refused(void **state) {
  (void)state;
  static const char *const bad[] = {
      "../secret", "..secret", "/etc/passwd", "a/b",      "a..b", ".a",  "a.",
      "",          "a\\\\b",   "a\\0b",       "lib/util", "~",    "a b", "ä"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    char code[64];
    snprintf(code, sizeof code, "require('%s')", bad[i]);
    expect(code, GS_EPACK, "not allowed: require");
  }
  expect("require(('a'):rep(300))", GS_EPACK, "not allowed: require");
  expect("require 'link'", GS_EPACK, "symbolic link");
  expect("require 'out.secret'", GS_EPACK, "symbolic link");
  expect("require 'missing'", GS_EPACK, "no such file in the pack");
  expect("require 'plain.util'", GS_EPACK, "a file stands where its folder would be");
  expect("require 'fifo'", GS_EPACK, "require 'fifo'");
  expect("require {}", GS_EPACK, "string expected");
}

static void circles_and_depths_are_refused(void **state) {
  (void)state;
  expect("require 'a'", GS_EPACK, "require in a circle: a -> b -> a");
  expect("require 'self'", GS_EPACK, "require in a circle: self -> self");
  for (int i = 1; i <= 1000; i++) {
    char name[32], text[64];
    snprintf(name, sizeof name, "pack/deep%d.lua", i);
    snprintf(text, sizeof text, i < 1000 ? "return require 'deep%d'" : "return %d", i + 1);
    write_file(name, text);
  }
  expect("require 'deep1'", GS_EPACK, "more than 16 modules deep");
  expect("assert(require 'deep990' == 1001)", 0, "");
  expect("pcall(require, 'deep1') assert(require 'deep986')", 0, "");
}

static void faults_in_modules_are_placed(void **state) {
  (void)state;
  lua_try t;
  run_in_pack(&t, "require 'bad'");
  assert_int_equal(t.err.code, GS_EPACK);
  assert_int_equal(t.err.line, 3);
  assert_non_null(strstr(t.err.file, "/pack/bad.lua"));
  run_in_pack(&t, "require 'fails'");
  assert_int_equal(t.err.line, 2);
  assert_non_null(strstr(t.err.file, "/pack/fails.lua"));
  assert_string_equal(t.err.message, "broken");
  expect("require 'bytes'", GS_EPACK, "not allowed: compiled Lua");
  expect("pcall(require, 'loop') while true do end", GS_ELIMIT, "budget");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(modules_load_once),
      cmocka_unit_test(paths_outside_are_refused),
      cmocka_unit_test(circles_and_depths_are_refused),
      cmocka_unit_test(faults_in_modules_are_placed),
  };
  return cmocka_run_group_tests(tests, prepare, finish);
}
