/* compiled: files that Lua has compiled once. */
#include "lua/compiled.h"

#include "lua_try.h"

static void put(gs__compiled *c, const char *path, const char *text) {
  gs__compiled_file(c, path, text, strlen(text));
}

static const gs__str *get(const gs__compiled *c, const char *path, const char *text) {
  return gs__compiled_find(c, path, text, strlen(text));
}

static void only_the_same_text_is_found(void **state) {
  (void)state;
  gs__compiled *c = gs__compiled_new();
  gs__compiled_begin(c);
  put(c, "pack/a.lua", "return 1");
  put(c, "pack/b.lua", "return 2");
  put(c, "pack/wrong.lua", "return = 2");
  gs__compiled_end(c);
  assert_non_null(get(c, "pack/a.lua", "return 1"));
  assert_null(get(c, "pack/a.lua", "return 2"));
  assert_null(get(c, "pack/c.lua", "return 1"));
  assert_null(get(c, "pack/wrong.lua", "return = 2"));
  gs__compiled_free(c);
}

static void what_is_named_no_more_goes(void **state) {
  (void)state;
  gs__compiled *c = gs__compiled_new();
  gs__compiled_begin(c);
  put(c, "pack/a.lua", "return 1");
  put(c, "pack/b.lua", "return 2");
  put(c, "pack/c.lua", "return 3");
  gs__compiled_end(c);
  gs__compiled_begin(c);
  put(c, "pack/c.lua", "return 3");
  put(c, "pack/b.lua", "return 4");
  gs__compiled_end(c);
  assert_null(get(c, "pack/a.lua", "return 1"));
  assert_null(get(c, "pack/b.lua", "return 2"));
  assert_non_null(get(c, "pack/b.lua", "return 4"));
  assert_non_null(get(c, "pack/c.lua", "return 3"));
  gs__compiled_free(c);
}

/* What is compiled says the same, and its errors have their place. */
static void it_runs_as_the_text_would(void **state) {
  (void)state;
  static const char text[] = "\xEF\xBB\xBFlocal x = 1\nlocal t = nil\nreturn t.x";
  gs__compiled *c = gs__compiled_new();
  gs__err err[2];
  gs__compiled_begin(c);
  put(c, "pack/try.lua", text);
  gs__compiled_end(c);
  for (int i = 0; i < 2; i++) {
    gs__lua *l = gs__lua_new(0, 0);
    int env = gs__lua_new_env(l);
    gs__lua_compiled(l, i ? c : NULL);
    assert_int_equal(gs__lua_load(l, text, strlen(text), "pack/try.lua", env, err + i), 0);
    assert_int_equal(gs__lua_call(l, 0, 0, err + i), GS_EPACK);
    gs__lua_free(l);
  }
  assert_int_equal(err[1].line, 3);
  assert_string_equal(err[1].file, "pack/try.lua");
  assert_string_equal(err[0].message, err[1].message);
  gs__compiled_free(c);
}

int main(void) {
  const struct CMUnitTest all[] = {cmocka_unit_test(only_the_same_text_is_found),
                                   cmocka_unit_test(what_is_named_no_more_goes),
                                   cmocka_unit_test(it_runs_as_the_text_would)};
  return cmocka_run_group_tests(all, NULL, NULL);
}
