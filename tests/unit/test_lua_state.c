#include "lua_try.h"

static void errors_have_a_place_and_one_line(void **state) {
  (void)state;
  lua_try t;
  run(&t, "local x = 1\nerror('bad\\n\\tthing\\27[31m')");
  assert_int_equal(t.err.code, GS_EPACK);
  assert_string_equal(t.err.file, "pack/try.lua");
  assert_int_equal(t.err.line, 2);
  assert_string_equal(t.err.message, "bad thing [31m");
  run(&t, "local function f()\n  local t = nil\n  return t.x\nend\nf()");
  assert_int_equal(t.err.line, 3);
  assert_non_null(strstr(t.err.message, "attempt to index a nil value (local 't')"));
  run(&t, "local function f() error('yours', 2) end\n\nf()");
  assert_int_equal(t.err.line, 3);
  assert_string_equal(t.err.message, "yours");
  run(&t, "\nerror('bare', 0)");
  assert_int_equal(t.err.line, 2);
  assert_string_equal(t.err.message, "bare");
}

static void errors_of_any_value_are_told(void **state) {
  (void)state;
  expect_error("error({})", GS_EPACK, "no text but a value of type table");
  expect_error("error(print)", GS_EPACK, "no text but a value of type function");
  expect_error("local s = 'cod' return s[1]", GS_EPACK, "undefined name [1]: a text has no such item");
  expect_error("local s = 'cod' return s[{}]", GS_EPACK, "undefined name: a value of type table");
  expect_error("error(nil)", GS_EPACK, "error without a message");
  expect_error("error()", GS_EPACK, "error without a message");
  expect_error("error('')", GS_EPACK, "error without a message");
  expect_error("error(true)", GS_EPACK, "the value true");
  expect_error("error(0.1)", GS_EPACK, "0.1");
  expect_error("error(setmetatable({}, {__tostring = function() error('again') end}))", GS_EPACK,
               "value of type table");
  expect_error("error('\\xFF\\xC0ok', 0)", GS_EPACK, "??ok");
}

static void long_messages_are_cut(void **state) {
  (void)state;
  lua_try t;
  run(&t, "error(string.rep('ä\\n', 500000))");
  assert_int_equal(t.err.code, GS_EPACK);
  assert_true(strlen(t.err.message) < 420);
  assert_null(strchr(t.err.message, '\n'));
  run(&t, "error(string.rep('x', 1 << 20), 0)");
  assert_true(strlen(t.err.message) < 420);
}

static void syntax_errors_name_file_and_line(void **state) {
  (void)state;
  lua_try t;
  run(&t, "local a = 1\nlocal b = = 2");
  assert_int_equal(t.err.code, GS_EPACK);
  assert_string_equal(t.err.file, "pack/try.lua");
  assert_int_equal(t.err.line, 2);
  assert_string_equal(t.err.message, "unexpected symbol near '='");
  run(&t, "\n\n\nlocal s = 'open");
  assert_int_equal(t.err.line, 4);
}

static void long_file_names_are_found_again(void **state) {
  (void)state;
  const char *name = "a/very/long/path/to/some/pack/that/lua/would/cut/in/its/messages/rules/x.lua";
  gs__err err;
  gs__lua *l = gs__lua_new(0, 0);
  int env = gs__lua_new_env(l);
  assert_int_equal(gs__lua_load(l, "\nx = = 1", 8, name, env, &err), GS_EPACK);
  assert_string_equal(err.file, name);
  assert_int_equal(err.line, 2);
  assert_int_equal(gs__lua_load(l, "\n\nerror('no')", 13, name, env, &err), 0);
  assert_int_equal(gs__lua_call(l, 0, 0, &err), GS_EPACK);
  assert_string_equal(err.file, name);
  assert_int_equal(err.line, 3);
  assert_string_equal(err.message, "no");
  assert_int_equal(lua_gettop(gs__lua_state(l)), env);
  gs__lua_free(l);
}

static void bytecode_is_refused(void **state) {
  (void)state;
  lua_try t;
  run(&t, "\x1BLua");
  assert_int_equal(t.err.code, GS_EPACK);
  assert_string_equal(t.err.file, "pack/try.lua");
  assert_string_equal(t.err.message, "not allowed: compiled Lua; packs are text");
  run(&t, "\x1B");
  assert_int_equal(t.err.code, GS_EPACK);
  run(&t, "\xEF\xBB\xBFreturn 1");
  assert_int_equal(t.err.code, 0);
}

static void budget_names_the_place_and_ends_the_state(void **state) {
  (void)state;
  gs__err err;
  const char *code = "local n = 0\nwhile true do\n  n = n + 1\nend";
  gs__lua *l = gs__lua_new(100000, 0);
  int env = gs__lua_new_env(l);
  assert_int_equal(gs__lua_load(l, code, strlen(code), "p/a.lua", env, &err), 0);
  lua_pushvalue(gs__lua_state(l), -1);
  assert_int_equal(gs__lua_call(l, 0, 0, &err), GS_ELIMIT);
  assert_string_equal(err.message, "Lua budget of 100000 instructions exceeded");
  assert_string_equal(err.file, "p/a.lua");
  assert_in_range(err.line, 2, 3);
  assert_true(gs__lua_is_aborted(l));
  gs__lua_reset_budget(l, 0, 0);
  assert_int_equal(gs__lua_call(l, 0, 0, &err), GS_ELIMIT);
  assert_int_equal(gs__lua_load(l, "x", 1, "x", env, &err), GS_ELIMIT);
  gs__lua_free(l);
}

static void budget_is_fresh_for_each_document(void **state) {
  (void)state;
  gs__err err = {0};
  const char *code = "for i = 1, 20000 do local x = i end";
  gs__lua *l = gs__lua_new(50000, 0);
  int env = gs__lua_new_env(l);
  uint64_t used = 0;
  assert_int_equal(gs__lua_load(l, code, strlen(code), "p/a.lua", env, &err), 0);
  for (int i = 0; i < 20; i++) {
    gs__lua_reset_budget(l, 0, 0);
    lua_pushvalue(gs__lua_state(l), -1);
    assert_int_equal(gs__lua_call(l, 0, 0, &err), 0);
    if (i) assert_int_equal(gs__lua_steps_used(l), used);
    used = gs__lua_steps_used(l);
  }
  gs__lua_free(l);
}

static void a_long_document_has_more_memory(void **state) {
  (void)state;
  gs__err err = {0};
  const char *code = "local t = {} for i = 1, 100000 do t[i] = { i } end";
  gs__lua *l = gs__lua_new(0, 1 << 20);
  int env = gs__lua_new_env(l);
  assert_int_equal(gs__lua_load(l, code, strlen(code), "p/a.lua", env, &err), 0);
  for (int i = 0; i < 3; i++) {
    gs__lua_reset_budget(l, 0, 32 << 20);
    lua_pushvalue(gs__lua_state(l), -1);
    assert_int_equal(gs__lua_call(l, 0, 0, &err), 0);
  }
  gs__lua_reset_budget(l, 0, 1000);   /* not less than the state was made with, and nothing is left behind */
  lua_pushinteger(gs__lua_state(l), 1);
  assert_int_equal(gs__lua_push_text(l, -1, &err), 0);
  lua_pop(gs__lua_state(l), 2);
  assert_int_equal(gs__lua_call(l, 0, 0, &err), GS_ELIMIT);
  assert_string_equal(err.message, "Lua memory limit of 1 MiB exceeded");
  gs__lua_free(l);
}

static int costly(lua_State *L) {
  gs__lua_charge(L, 1000000);
  return 0;
}

static void c_functions_charge(void **state) {
  (void)state;
  gs__err err = {0};
  const char *code = "for i = 1, 100 do pcall(costly) end";
  gs__lua *l = gs__lua_new(5000000, 0);
  int env = gs__lua_new_env(l);
  lua_pushcfunction(gs__lua_state(l), costly);
  gs__lua_define(l, env, "costly");
  assert_int_equal(gs__lua_load(l, code, strlen(code), "p/a.lua", env, &err), 0);
  assert_int_equal(gs__lua_call(l, 0, 0, &err), GS_ELIMIT);
  assert_string_equal(err.message, "Lua budget of 5000000 instructions exceeded");
  gs__lua_free(l);
}

static void arguments_and_results_pass(void **state) {
  (void)state;
  gs__err err = {0};
  gs__lua *l = gs__lua_new(0, 0);
  lua_State *L = gs__lua_state(l);
  int env = gs__lua_new_env(l);
  assert_int_equal(gs__lua_load(l, "local a, b = ... return b, a", 28, "p", env, &err), 0);
  lua_pushinteger(L, 1);
  lua_pushinteger(L, 2);
  assert_int_equal(gs__lua_call(l, 2, 2, &err), 0);
  assert_int_equal(lua_tointeger(L, -2), 2);
  assert_int_equal(lua_tointeger(L, -1), 1);
  assert_int_equal(lua_gettop(L), env + 2);
  gs__lua_free(l);
}

static void texts_of_values_are_protected(void **state) {
  (void)state;
  gs__err err = {0};
  const char *code = "return 1.5, setmetatable({}, {__tostring = error})";
  gs__lua *l = gs__lua_new(0, 0);
  lua_State *L = gs__lua_state(l);
  int env = gs__lua_new_env(l);
  assert_int_equal(gs__lua_load(l, code, strlen(code), "=text", env, &err), 0);
  assert_int_equal(gs__lua_call(l, 0, 2, &err), 0);
  assert_int_equal(gs__lua_push_text(l, env + 1, &err), 0);
  assert_string_equal(lua_tostring(L, -1), "1.5");
  lua_pop(L, 1);
  assert_int_equal(gs__lua_push_text(l, env + 2, &err), GS_EPACK);
  assert_int_equal(lua_gettop(L), env + 2);
  gs__lua_free(l);
}

/* Memory that runs out at any point ends in a limit, never in a crash. */
static void every_cap_is_survived(void **state) {
  (void)state;
  const char *code = "local t = {} for i = 1, 3000 do t[i] = {tostring(i), ('%d'):format(i)} end "
                     "for k, v in pairs(t) do t[k] = v[1]:gsub('%d', '%0%0') end "
                     "table.sort(t) local s = table.concat(t, ',') "
                     "for w in s:gmatch('[^,]+') do pcall(string.rep, w, 20) end "
                     "load('return {1, 2, 3}')() pcall(error, setmetatable({}, {__index = {}}))";
  int good = 0, stopped = 0;
  for (size_t bytes = 256 << 10; bytes < 2 << 20; bytes += 7 << 10) {
    lua_try t;
    run_with(&t, code, strlen(code), 0, bytes);
    if (t.err.code == 0)
      good++;
    else if (t.err.code == GS_ELIMIT)
      stopped++;
    else
      fail_msg("%s", t.err.message);
  }
  assert_true(good > 5);
  assert_true(stopped > 5);
}

static void print_collects_lines(void **state) {
  (void)state;
  expect_printed("print('a', 1, 2.5, nil, true, {}, print) print()",
                 "a\t1\t2.5\tnil\ttrue\ttable\tfunction\n\n");
  expect_printed("print(setmetatable({}, {__tostring = function() return 'me' end}))", "me\n");
  expect_printed("print(0.1, 1/3, 1e15, 1e100, -0.0, 2^53, 1/0, -1/0, 5e-324, 100, 123456.789)",
                 "0.1\t0.3333333333333333\t1e+15\t1e+100\t-0.0\t9007199254740992.0\tinf\t-inf\t"
                 "5e-324\t100\t123456.789\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(errors_have_a_place_and_one_line),
      cmocka_unit_test(errors_of_any_value_are_told),
      cmocka_unit_test(long_messages_are_cut),
      cmocka_unit_test(syntax_errors_name_file_and_line),
      cmocka_unit_test(long_file_names_are_found_again),
      cmocka_unit_test(bytecode_is_refused),
      cmocka_unit_test(budget_names_the_place_and_ends_the_state),
      cmocka_unit_test(budget_is_fresh_for_each_document),
      cmocka_unit_test(a_long_document_has_more_memory),
      cmocka_unit_test(c_functions_charge),
      cmocka_unit_test(arguments_and_results_pass),
      cmocka_unit_test(texts_of_values_are_protected),
      cmocka_unit_test(every_cap_is_survived),
      cmocka_unit_test(print_collects_lines),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
