/* uses: which names the Lua of packs calls, says and sets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "api/uses.h"
#include "base/str.h"

static gs__source_file file_of(const char *path, const char *text) {
  return (gs__source_file){(char *)(uintptr_t)path, (char *)(uintptr_t)text, strlen(text)};
}

/* "file:line:column ..." of the calls. */
static void expect_calls(const char *text, const char *word, const char *name, const char *wanted) {
  gs__source_file files[] = {file_of("a.lua", text), file_of("b.tsv", text), file_of("c.lua", "\nlocal x = words 'x'")};
  gs__loader l = {0};
  for (size_t i = 0; i < 3; i++) gs__vec_push(&l.sources, files[i]);
  gs__uses *u = gs__uses_new(&l);
  gs__str told = {0};
  for (const gs__use *use = gs__uses_call(u, word, name); use; use = gs__uses_next(u, use))
    gs__str_printf(&told, "%s%s:%d:%d", told.len ? " " : "", use->file->path, use->line, gs__use_column(use));
  assert_string_equal(gs__str_get(&told), wanted);
  gs__str_dispose(&told);
  gs__uses_free(u);
  gs__vec_free(&l.sources);
}

static void calls_with_a_name(void **state) {
  (void)state;
  expect_calls("words 'x' {} words \"y\" {}\r\n words([[x]])({})", "words", "x", "a.lua:1:1 a.lua:2:2 c.lua:2:11");
  expect_calls("\xC3\xA4 words --[[ it ]] (\n'\\x78')", "words", "x", "a.lua:1:3 c.lua:2:11");
  expect_calls("words 'y'", "words", NULL, "a.lua:1:1 c.lua:2:11");
  expect_calls("-- words 'x'\nlocal s = \"words 'x'\" swords 'x' words.y 'x' --[[\nwords 'x' ]]", "words", "x",
               "c.lua:2:11");
  expect_calls("words { 'x' } words(f 'x', { 'x' }, function() return 'x' end) words 'x y'", "words", "x",
               "c.lua:2:11");
}

static void names_among_the_arguments(void **state) {
  (void)state;
  expect_calls("t:in_list('y', 'x')", "in_list", "x", "a.lua:1:3");
  expect_calls("t:in_list(a and 'y' or 'x')", "in_list", "x", "a.lua:1:3");
  expect_calls("t:in_list(a and 'y' or 'x')", "in_list", "y", "a.lua:1:3");
  expect_calls("t:in_list(f(1, g{}), 'x')", "in_list", "x", "a.lua:1:3");
  expect_calls("t:in_list(f('x')) if a == 'x' then t.in_list = 'x' end", "in_list", "x", "");
  expect_calls("t:in_list(", "in_list", "x", "");
  expect_calls(") ] } end t:in_list('x'", "in_list", "x", "a.lua:1:13");
}

static void strings_and_keys(void **state) {
  (void)state;
  gs__source_file f =
      file_of("a.lua", "a = 'b' { c=d, ['e'] = 1, f == 2 } -- g = 'h'\ni.j, k = [[l]], m n = 'o' n = p");
  gs__loader l = {0};
  gs__vec_push(&l.sources, f);
  gs__uses *u = gs__uses_new(&l);
  assert_true(gs__uses_string(u, "b"));
  assert_true(gs__uses_string(u, "e"));
  assert_true(gs__uses_string(u, "l"));
  assert_false(gs__uses_string(u, "h"));
  assert_false(gs__uses_string(u, "a"));
  assert_true(gs__uses_key(u, "a", false));
  assert_false(gs__uses_key(u, "a", true));
  assert_true(gs__uses_key(u, "c", true));
  assert_true(gs__uses_key(u, "n", true));
  assert_false(gs__uses_key(u, "f", false));
  assert_false(gs__uses_key(u, "g", false));
  gs__uses_free(u);
  gs__vec_free(&l.sources);
  gs__uses_free(NULL);
}

static void entries_of_lists_are_no_uses(void **state) {
  (void)state;
  gs__source_file f = file_of("a.lua", "words 'w' { 'b', c = 'd', where = { e = 'f' } } m:set('h', 'i')");
  gs__loader l = {0};
  gs__vec_push(&l.sources, f);
  gs__uses *u = gs__uses_new(&l);
  for (const char *name = "bcdef"; *name; name++) {
    const char one[] = {*name, '\0'};
    assert_false(gs__uses_string(u, one) || gs__uses_key(u, one, false));
  }
  assert_true(gs__uses_string(u, "h"));
  assert_true(gs__uses_string(u, "w"));
  gs__uses_free(u);
  gs__vec_free(&l.sources);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(calls_with_a_name), cmocka_unit_test(names_among_the_arguments),
                                     cmocka_unit_test(strings_and_keys),
                                     cmocka_unit_test(entries_of_lists_are_no_uses)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
