/* lua_try: runs a piece of Lua in a fresh sandbox and keeps what came out. For test_lua_*.c. */
#ifndef GS_TEST_LUA_TRY_H
#define GS_TEST_LUA_TRY_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/str.h"
#include "lua/state.h"

typedef struct lua_try {
  gs__err err;          /* code 0: it ran to its end */
  gs__str printed;
  uint64_t steps;
  double seconds;       /* of processor time */
} lua_try;

static inline void keep_print(const char *line, size_t len, void *payload) {
  gs__str_add(&((lua_try *)payload)->printed, line, len);
}

static inline void run_with(lua_try *t, const char *code, size_t len, uint64_t steps,
                            size_t bytes) {
  clock_t start = clock();
  gs__lua *l = gs__lua_new(steps, bytes);
  memset(t, 0, sizeof *t);
  gs__lua_on_print(l, keep_print, t);
  int env = gs__lua_new_env(l);
  if (gs__lua_load(l, code, len, "pack/try.lua", env, &t->err) == 0)
    gs__lua_call(l, 0, 0, &t->err);
  t->steps = gs__lua_steps_used(l);
  gs__lua_free(l);
  t->seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
}

static inline void run(lua_try *t, const char *code) {
  run_with(t, code, strlen(code), 0, 0);
}

/* The code must run to its end (it asserts for itself). */
static inline void expect_good(const char *code) {
  lua_try t;
  run(&t, code);
  if (t.err.code)
    fail_msg("%s:%d: %s\nin: %s", t.err.file, t.err.line, t.err.message, code);
  gs__str_dispose(&t.printed);
}

static inline void expect_printed(const char *code, const char *wanted) {
  lua_try t;
  run(&t, code);
  if (t.err.code) fail_msg("%s:%d: %s\nin: %s", t.err.file, t.err.line, t.err.message, code);
  assert_string_equal(gs__str_get(&t.printed), wanted);
  gs__str_dispose(&t.printed);
}

/* The code must end in this class of error, with this text in the message. */
static inline void expect_error(const char *code, int class, const char *part) {
  lua_try t;
  run(&t, code);
  if (t.err.code != class || !strstr(t.err.message, part))
    fail_msg("wanted %d '%s', got %d '%s'\nin: %s", class, part, t.err.code, t.err.message, code);
  gs__str_dispose(&t.printed);
}

#endif
