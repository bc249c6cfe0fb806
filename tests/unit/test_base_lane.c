/* lane: what it says of each byte, against the byte itself; with vectors, and with words alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/lane.h"

/* The same header once more, as it is where there are no vectors. */
#ifdef __SSE2__
#undef __SSE2__
#undef GS_BASE_LANE_H
#undef GS__HOT
#undef GS__LANE_EACH
#define GS__LANE WORD_LANE
#define GS__LANES WORD_LANES
#define gs__lane word_lane
#define gs__lane_load word_load
#define gs__lane_is word_is
#define gs__lane_in word_in
#define gs__lane_lower word_lower
#define gs__lane_or word_or
#define gs__lane_mask word_mask
#include "base/lane.h"
#undef GS__LANE
#undef GS__LANES
#undef gs__lane
#undef gs__lane_load
#undef gs__lane_is
#undef gs__lane_in
#undef gs__lane_lower
#undef gs__lane_or
#undef gs__lane_mask
#else
#define WORD_LANE GS__LANE
#define word_load gs__lane_load
#define word_is gs__lane_is
#define word_in gs__lane_in
#define word_lower gs__lane_lower
#define word_or gs__lane_or
#define word_mask gs__lane_mask
#endif

static uint64_t naive(const char *p, int n, int low, int high) {
  uint64_t mask = 0;
  for (int i = 0; i < n; i++)
    mask |= (uint64_t)((unsigned char)p[i] >= low && (unsigned char)p[i] <= high) << i;
  return mask;
}

/* Every byte stands at every place, beside others. */
static void each_byte(void **state) {
  (void)state;
  static const unsigned char bounds[][2] = {{0, ' '},     {'0', '9'},   {'a', 'z'},   {'_', '`'},
                                            {0x7F, 0x7F}, {0x80, 0xBF}, {0xC0, 0xC1}, {0xF5, 0xFF}};
  char text[256 + 16];
  for (size_t i = 0; i < sizeof text; i++) text[i] = (char)(i * 7);
  for (size_t at = 0; at < 256; at++) {
    const char *p = text + at;
    for (size_t k = 0; k < sizeof bounds / sizeof *bounds; k++) {
      unsigned char low = bounds[k][0], high = bounds[k][1];
      assert_int_equal(gs__lane_mask(gs__lane_in(gs__lane_load(p), low, high)),
                       naive(p, GS__LANE, low, high));
      assert_int_equal(word_mask(word_in(word_load(p), low, high)), naive(p, WORD_LANE, low, high));
    }
    unsigned char c = (unsigned char)p[3];
    assert_int_equal(gs__lane_mask(gs__lane_is(gs__lane_load(p), c)), naive(p, GS__LANE, c, c));
    assert_int_equal(word_mask(word_is(word_load(p), c)), naive(p, WORD_LANE, c, c));
    assert_int_equal(gs__lane_mask(gs__lane_load(p)), naive(p, GS__LANE, 0x80, 0xFF));
    assert_int_equal(word_mask(word_load(p)), naive(p, WORD_LANE, 0x80, 0xFF));
  }
}

static void letters_of_both_cases(void **state) {
  (void)state;
  const char *p = "aZ[@`{mM0 \xC1\xE1 zA9";
  uint64_t want = naive(p, 16, 'a', 'z') | naive(p, 16, 'A', 'Z');
  assert_int_equal(gs__lane_mask(gs__lane_in(gs__lane_lower(gs__lane_load(p)), 'a', 'z')),
                   want & naive(p, GS__LANE, 0, 0xFF));
  assert_int_equal(word_mask(word_in(word_lower(word_load(p)), 'a', 'z')),
                   want & naive(p, WORD_LANE, 0, 0xFF));
  assert_int_equal(
      gs__lane_mask(gs__lane_or(gs__lane_is(gs__lane_load(p), '['), gs__lane_is(gs__lane_load(p), '@'))), 12);
  assert_int_equal(word_mask(word_or(word_is(word_load(p), '['), word_is(word_load(p), '@'))), 12);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(each_byte),
                                     cmocka_unit_test(letters_of_both_cases)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
