/* Answers that are kept, by number. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/asked.h"

static void answers_are_kept(void **state) {
  (void)state;
  gs__asked a = {0};
  assert_int_equal(gs__asked_of(&a, 0), GS__NOT_ASKED);
  for (uint32_t i = 0; i < 1000; i += 3) {
    assert_int_equal(gs__asked_of(&a, i), GS__NOT_ASKED);
    assert_int_equal(gs__asked_keep(&a, i, i % 2, i + 1), i % 2);
  }
  for (uint32_t i = 0; i < 1000; i++)
    assert_int_equal(gs__asked_of(&a, i), i % 3 ? GS__NOT_ASKED : i % 2 ? GS__YES : GS__NO);
  assert_int_equal(gs__asked_of(&a, 1u << 30), GS__NOT_ASKED);
  gs__asked_dispose(&a);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(answers_are_kept)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
