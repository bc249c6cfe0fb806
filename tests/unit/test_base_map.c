/* map, symbol, hash, near, sha256, err: names and numbers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/err.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/mem.h"
#include "base/near.h"
#include "base/probe.h"
#include "base/sha256.h"
#include "base/symbol.h"
#include "base/utf8.h"

static void maps_keep_values_and_order(void **state) {
  (void)state;
  gs__map m = {0};
  char key[16];
  int is_new;
  assert_null(gs__map_get(&m, "a", 1));
  for (uint32_t i = 0; i < 5000; i++) {
    size_t n = (size_t)snprintf(key, sizeof key, "key %u", i * 7919 % 5000);
    *gs__map_put(&m, key, n, &is_new) = i;
    assert_true(is_new);
  }
  gs__map_put(&m, "key 0", 5, &is_new);
  assert_false(is_new);
  for (uint32_t i = 0; i < 5000; i++) {
    size_t n = (size_t)snprintf(key, sizeof key, "key %u", i * 7919 % 5000);
    assert_int_equal(*gs__map_get(&m, key, n), i);
    assert_string_equal(m.entries[i].key, key); /* in order of insertion */
  }
  assert_null(gs__map_get(&m, "key 5000", 8));
  *gs__map_put(&m, "a\0b", 3, NULL) = 1;
  *gs__map_put(&m, "", 0, NULL) = 2;
  assert_int_equal(*gs__map_get(&m, "a\0b", 3), 1);
  assert_null(gs__map_get(&m, "a\0c", 3));
  assert_int_equal(*gs__map_get(&m, "", 0), 2);
  gs__map_dispose(&m);
  assert_null(gs__map_get(&m, "", 0));
}

static void maps_go_back(void **state) {
  (void)state;
  gs__map m = {0};
  char key[16];
  *gs__map_put(&m, "kept", 4, NULL) = 9;
  size_t len = m.len;
  gs__arena_mark keys = gs__arena_here(&m.keys);
  for (int round = 0; round < 3; round++) {
    for (int i = 0; i < 1000; i++) {
      size_t n = (size_t)snprintf(key, sizeof key, "%d", i);
      gs__map_put(&m, key, n, NULL);
    }
    gs__map_rewind(&m, len, keys);
    assert_int_equal(m.len, 1);
    assert_null(gs__map_get(&m, "77", 2));
    assert_int_equal(*gs__map_get(&m, "kept", 4), 9);
  }
  gs__map_rewind(&m, 5, keys); /* nothing to forget */
  gs__map_dispose(&m);
}

static void put_bytes(char *to, uint64_t word) {
  for (int i = 0; i < 8; i++) to[i] = (char)(word >> 8 * i);
}

/* Keys that all have one hash, as whoever knows it can make them: the second half takes back what the first did. */
static void make_twin(char key[16], uint64_t i) {
  uint64_t h = (0x9e3779b97f4a7c15u ^ 16 ^ i) * 0xff51afd7ed558ccdu;
  put_bytes(key, i);
  put_bytes(key + 8, h ^ h >> 32);
}

static uint32_t probes_for(const gs__map *m, uint32_t entry) {
  const gs__map_entry *e = m->entries + entry;
  size_t at = e->hash & m->mask;
  uint32_t n = 1;
  for (; m->slots[at] != entry + 1; n++) at = gs__probe_next(at, n, m->mask, e->key, e->len);
  return n;
}

static void keys_of_one_hash_are_found_soon(void **state) {
  (void)state;
  enum { KEYS = 5000 };
  gs__map m = {0};
  char key[16];
  for (uint32_t i = 0; i < KEYS; i++) {
    make_twin(key, i);
    *gs__map_put(&m, key, sizeof key, NULL) = i;
  }
  for (uint32_t i = 0; i < KEYS; i++) {
    make_twin(key, i);
    assert_int_equal(m.entries[i].hash, m.entries[0].hash);
    assert_int_equal(*gs__map_get(&m, key, sizeof key), i);
    uint32_t n = probes_for(&m, i);
    if (n > 4 * GS__PROBE_RUN) fail_msg("%u probes", n);
  }
  make_twin(key, KEYS);
  assert_null(gs__map_get(&m, key, sizeof key));
  gs__map_dispose(&m);
}

static void symbols_are_names(void **state) {
  (void)state;
  gs__symbols s = {.map = {0}};
  assert_int_equal(gs__sym_of(&s, ""), 0);
  gs__sym a = gs__sym_of(&s, "alpha"), b = gs__sym_intern(&s, "betaX", 4);
  assert_int_equal(gs__sym_of(&s, "alpha"), a);
  assert_int_not_equal(a, b);
  assert_string_equal(gs__sym_text(&s, b), "beta");
  assert_int_equal(gs__sym_len(&s, b), 4);
  assert_string_equal(gs__sym_text(&s, 0), "");
  assert_int_equal(gs__sym_len(&s, 0), 0);
  assert_int_equal(gs__sym_find(&s, "beta", 4), b);
  assert_int_equal(gs__sym_find(&s, "gamma", 5), 0);
  gs__map_dispose(&s.map);
}

/* Ids of findings are made of it: it must not change. */
static void hashes_are_the_same_everywhere(void **state) {
  (void)state;
  assert_int_equal(gs__hash_bytes("", 0), UINT64_C(0x83916c6e186a52cb));
  assert_int_equal(gs__hash_bytes("gainsay", 7), UINT64_C(0xef6d4540f2f2772d));
  assert_int_equal(gs__hash_bytes("a longer text than eight bytes", 30),
                   UINT64_C(0x4df35805a4a718db));
  assert_int_not_equal(gs__hash_bytes("\0", 1), gs__hash_bytes("\0\0", 2));
}

static const char *nearest(const char *wanted, const char *const *all) {
  gs__near n;
  gs__near_init(&n, wanted);
  for (; *all; all++) gs__near_try(&n, *all);
  return n.best ? n.best : "";
}

static void near_names(void **state) {
  (void)state;
  static const char *const all[] = {"source", "content", "cue", "claimant", "clue", NULL};
  assert_string_equal(nearest("sorce", all), "source");
  assert_string_equal(nearest("cotnent", all), "content");
  static const char *const swaps[] = {"abxx", "abcd", NULL};
  assert_string_equal(nearest("abdc", swaps), "abcd"); /* a swap is one step */
  assert_string_equal(nearest("cue", all), "cue");
  assert_string_equal(nearest("addressee", all), "");
  assert_string_equal(nearest("", all), "");
  char longer[80];
  memset(longer, 'a', 79);
  longer[79] = '\0';
  assert_string_equal(nearest(longer, all), "");
}

static void expect_digest(const char *text, size_t times, const char *want) {
  gs__sha256 h;
  char hex[65];
  gs__sha256_init(&h);
  for (size_t i = 0; i < times; i++) gs__sha256_add(&h, text, strlen(text));
  gs__sha256_hex(&h, hex);
  assert_string_equal(hex, want);
}

static void sha256_of_the_standard(void **state) {
  (void)state;
  expect_digest("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect_digest("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect_digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  expect_digest("aaaaaaaaaa", 100000,
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

/* By the processor's instructions, if it has them, and without. */
static void sha256_the_same_either_way(void **state) {
  (void)state;
  unsigned char data[700];
  for (size_t i = 0; i < sizeof data; i++) data[i] = (unsigned char)(i * 131 + 7);
  for (size_t n = 0; n <= sizeof data; n++) {
    char fast[65], plain[65];
    gs__sha256 h;
    gs__sha256_init(&h);
    gs__sha256_add(&h, data, n);
    gs__sha256_hex(&h, fast);
    gs__sha256_init(&h);
    gs__sha256_plain(&h);
    gs__sha256_add(&h, data, n);
    gs__sha256_hex(&h, plain);
    assert_string_equal(fast, plain);
  }
}

static void sha256_in_any_pieces(void **state) {
  (void)state;
  char data[300], whole[65], pieces[65];
  for (size_t i = 0; i < sizeof data; i++) data[i] = (char)(i * 31);
  for (size_t n = 0; n < sizeof data; n += 13) {
    gs__sha256 h;
    gs__sha256_init(&h);
    gs__sha256_add(&h, data, n);
    gs__sha256_hex(&h, whole);
    gs__sha256_init(&h);
    for (size_t i = 0, k = 1; i < n; i += k, k = k * 2 + 1)
      gs__sha256_add(&h, data + i, k < n - i ? k : n - i);
    gs__sha256_hex(&h, pieces);
    assert_string_equal(whole, pieces);
  }
}

static void errors_keep_whole_characters(void **state) {
  (void)state;
  gs__err e;
  char text[700] = "";
  for (size_t i = 0; i < 340; i++) memcpy(text + 2 * i, "é", 3);
  assert_int_equal(gs__err_set(&e, GS_EPACK, "x%s", text), GS_EPACK);
  assert_true(gs__utf8_valid(e.message, strlen(e.message)));
  assert_true(strlen(e.message) > 500);
  assert_string_equal(e.file, "");
  gs__err_at(&e, text, 3, 4);
  assert_true(gs__utf8_valid(e.file, strlen(e.file)));
  assert_int_equal(e.line, 3);
  assert_int_equal(e.column, 4);
  gs__err_set(&e, GS_EIO, "no %s", "disk");
  assert_string_equal(e.message, "no disk");
  assert_int_equal(e.line, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(maps_keep_values_and_order),
                                     cmocka_unit_test(maps_go_back),
                                     cmocka_unit_test(keys_of_one_hash_are_found_soon),
                                     cmocka_unit_test(symbols_are_names),
                                     cmocka_unit_test(hashes_are_the_same_everywhere),
                                     cmocka_unit_test(near_names),
                                     cmocka_unit_test(sha256_of_the_standard),
                                     cmocka_unit_test(sha256_in_any_pieces),
                                     cmocka_unit_test(sha256_the_same_either_way),
                                     cmocka_unit_test(errors_keep_whole_characters)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
