/* Bytes from files and memory, packed or not. */
#include "in_tools.h"

#include "base/err.h"
#include "in/stream.h"

/* Reads all; *text gets what came before the end or the error. */
static int drain(gs__stream *s, gs__str *text, gs__err *err) {
  char block[1000];
  size_t n;
  int code;
  while ((code = gs__stream_read(s, block, sizeof block, &n, err)) == 0 && n)
    gs__str_add(text, block, n);
  return code;
}

static int unpack(const char *name, const gs__str *packed, gs__str *text, gs__err *err) {
  gs__stream *s = gs__stream_memory(name, gs__str_get(packed), packed->len);
  gs__str_clear(text);
  int code = drain(s, text, err);
  if (code < 0) {   /* an error stays */
    gs__err again;
    char c;
    size_t n;
    assert_int_equal(gs__stream_read(s, &c, 1, &n, &again), code);
    assert_string_equal(again.message, err->message);
    assert_string_equal(err->file, name);
  }
  gs__stream_free(s);
  return code;
}

static void add_lines(gs__str *s, size_t n) {
  for (size_t i = 0; i < n; i++) gs__str_printf(s, "line %zu of the text\n", i * i);
}

static void reads_plain_bytes(void **state) {
  (void)state;
  gs__str in = {0}, out = {0};
  gs__err err;
  add_lines(&in, 20000);
  assert_int_equal(unpack("a", &in, &out, &err), 0);
  assert_int_equal(out.len, in.len);
  assert_memory_equal(out.at, in.at, in.len);
  in.len = 0;
  assert_int_equal(unpack("a", &in, &out, &err), 0);
  assert_int_equal(out.len, 0);
  in.len = 1;
  in.at[0] = '\x1F';
  assert_int_equal(unpack("a", &in, &out, &err), 0);
  assert_int_equal(out.len, 1);
  gs__str_dispose(&in);
  gs__str_dispose(&out);
}

static void unpacks_several_members(void **state) {
  (void)state;
  static void (*const adders[])(gs__str *, const char *, size_t) = {add_gzip, add_zstd};
  for (size_t k = 0; k < 2; k++) {
    gs__str text = {0}, packed = {0}, out = {0};
    gs__err err;
    add_lines(&text, 20000);
    adders[k](&packed, text.at, 1000);
    adders[k](&packed, "", 0);
    if (k == 1) gs__str_add(&packed, "\x50\x2A\x4D\x18\x03\0\0\0abc", 11);   /* skippable frame */
    adders[k](&packed, text.at + 1000, text.len - 1000);
    assert_int_equal(unpack("a.gz", &packed, &out, &err), 0);
    assert_int_equal(out.len, text.len);
    assert_memory_equal(out.at, text.at, text.len);
    gs__str_dispose(&text);
    gs__str_dispose(&packed);
    gs__str_dispose(&out);
  }
}

static void reports_a_cut_at_every_byte(void **state) {
  (void)state;
  static void (*const adders[])(gs__str *, const char *, size_t) = {add_gzip, add_zstd};
  for (size_t k = 0; k < 2; k++) {
    gs__str text = {0}, packed = {0}, out = {0};
    gs__err err;
    add_lines(&text, 60);
    adders[k](&packed, text.at, text.len);
    for (size_t whole = packed.len; packed.len-- > 0;) {
      assert_int_equal(unpack(k ? "a.zst" : "a.gz", &packed, &out, &err), GS_EINPUT);
      assert_non_null(strstr(err.message, "at byte "));
      assert_memory_equal(gs__str_get(&out), text.at, out.len);
      assert_true(packed.len < whole);
    }
    gs__str_dispose(&text);
    gs__str_dispose(&packed);
    gs__str_dispose(&out);
  }
}

static void reports_garbage_after_the_data(void **state) {
  (void)state;
  gs__str packed = {0}, out = {0};
  gs__err err;
  char place[80];
  add_gzip(&packed, "hello", 5);
  snprintf(place, sizeof place, "garbage after the packed data at byte %zu", packed.len);
  gs__str_puts(&packed, "trailing");
  assert_int_equal(unpack("a", &packed, &out, &err), GS_EINPUT);
  assert_string_equal(err.message, place);
  assert_string_equal(out.at, "hello");
  gs__str_clear(&packed);
  add_zstd(&packed, "hello", 5);
  gs__str_putc(&packed, 'x');
  assert_int_equal(unpack("a", &packed, &out, &err), GS_EINPUT);
  assert_string_equal(out.at, "hello");
  gs__str_dispose(&packed);
  gs__str_dispose(&out);
}

static void reports_a_wrong_checksum(void **state) {
  (void)state;
  gs__str packed = {0}, out = {0};
  gs__err err;
  add_gzip(&packed, "hello", 5);
  packed.at[packed.len - 6] ^= 1;
  assert_int_equal(unpack("a", &packed, &out, &err), GS_EINPUT);
  assert_non_null(strstr(err.message, "damaged gzip data at byte "));
  gs__str_dispose(&packed);
  gs__str_dispose(&out);
}

static void survives_any_flipped_byte(void **state) {
  (void)state;
  static void (*const adders[])(gs__str *, const char *, size_t) = {add_gzip, add_zstd};
  for (size_t k = 0; k < 2; k++) {
    gs__str text = {0}, packed = {0}, out = {0};
    gs__err err;
    add_lines(&text, 40);
    adders[k](&packed, text.at, text.len);
    for (size_t i = 0; i < packed.len; i++) {
      packed.at[i] ^= 0x55;
      int code = unpack("a", &packed, &out, &err);
      assert_true(code == 0 || code == GS_EINPUT || code == GS_ELIMIT);
      packed.at[i] ^= 0x55;
    }
    gs__str_dispose(&text);
    gs__str_dispose(&packed);
    gs__str_dispose(&out);
  }
}

static void stops_a_bomb_early(void **state) {
  (void)state;
  size_t len = 64 << 20;
  char *zeros = gs__mem_alloc(len);
  static void (*const adders[])(gs__str *, const char *, size_t) = {add_gzip, add_zstd};
  for (size_t k = 0; k < 2; k++) {
    gs__str packed = {0}, out = {0};
    gs__err err;
    adders[k](&packed, zeros, len);
    assert_int_equal(unpack("bomb", &packed, &out, &err), GS_ELIMIT);
    assert_non_null(strstr(err.message, "200 times"));
    assert_true(out.len < 40u << 20);
    gs__str_dispose(&packed);
    gs__str_dispose(&out);
  }
  gs__mem_free(zeros);
}

static void refuses_a_window_of_2_gib(void **state) {
  (void)state;
  /* Magic, no single segment, window descriptor for 2^31, one empty last raw block. */
  static const char frame[] = "\x28\xB5\x2F\xFD\x00\xA8\x01\x00\x00";
  gs__str packed = {0}, out = {0};
  gs__err err;
  gs__str_add(&packed, frame, 9);
  assert_int_equal(unpack("w", &packed, &out, &err), GS_ELIMIT);
  assert_non_null(strstr(err.message, "64 MiB"));
  packed.at[5] = (char)0x80;   /* 2^26 is allowed */
  assert_int_equal(unpack("w", &packed, &out, &err), 0);
  gs__str_dispose(&packed);
  gs__str_dispose(&out);
}

static void refuses_what_is_packed_twice(void **state) {
  (void)state;
  gs__str once = {0}, twice = {0}, out = {0};
  gs__err err;
  add_zstd(&once, "hello", 5);
  add_gzip(&twice, once.at, once.len);
  assert_int_equal(unpack("a", &twice, &out, &err), GS_EINPUT);
  assert_non_null(strstr(err.message, "twice"));
  assert_int_equal(out.len, 0);
  gs__str_dispose(&once);
  gs__str_dispose(&twice);
  gs__str_dispose(&out);
}

static void refuses_a_packed_name_without_packed_data(void **state) {
  (void)state;
  gs__str in = {0}, out = {0};
  gs__err err;
  gs__str_puts(&in, "just text");
  assert_int_equal(unpack("a.GZ", &in, &out, &err), GS_EINPUT);
  assert_int_equal(unpack("a.txt.zst", &in, &out, &err), GS_EINPUT);
  assert_int_equal(unpack("a.txt", &in, &out, &err), 0);
  gs__str_dispose(&in);
  gs__str_dispose(&out);
}

static void peeks_without_taking(void **state) {
  (void)state;
  gs__str packed = {0}, out = {0};
  gs__err err;
  const char *at;
  size_t len;
  add_gzip(&packed, "hello world", 11);
  gs__stream *s = gs__stream_memory("a", packed.at, packed.len);
  for (int i = 0; i < 2; i++) {
    gs__stream_peek(s, &at, &len);
    assert_int_equal(len, 11);
    assert_memory_equal(at, "hello world", 11);
  }
  assert_int_equal(drain(s, &out, &err), 0);
  assert_string_equal(out.at, "hello world");
  gs__stream_free(s);
  gs__str_dispose(&packed);
  gs__str_dispose(&out);
}

static void slurps_up_to_a_limit(void **state) {
  (void)state;
  gs__err err;
  char *out;
  size_t len;
  gs__stream *s = gs__stream_memory("a", "12345", 5);
  assert_int_equal(gs__stream_slurp(s, 5, &out, &len, &err), 0);
  assert_int_equal(len, 5);
  assert_string_equal(out, "12345");
  gs__mem_free(out);
  gs__stream_free(s);
  s = gs__stream_memory("a", "12345", 5);
  assert_int_equal(gs__stream_slurp(s, 4, &out, &len, &err), GS_ELIMIT);
  assert_string_equal(err.file, "a");
  gs__stream_free(s);
}

static void opens_files_only(void **state) {
  (void)state;
  gs__stream *s;
  gs__err err;
  gs__str out = {0};
  write_text("f", "from a file");
  assert_int_equal(gs__stream_open(&s, "f", true, &err), 0);
  assert_int_equal(drain(s, &out, &err), 0);
  assert_string_equal(out.at, "from a file");
  gs__stream_free(s);
  assert_int_equal(gs__stream_open(&s, "missing", false, &err), GS_EIO);
  assert_string_equal(err.file, "missing");
  assert_int_equal(gs__stream_open(&s, ".", false, &err), GS_EIO);
  assert_int_equal(mkfifo("pipe", 0600), 0);
  assert_int_equal(gs__stream_open(&s, "pipe", true, &err), GS_EIO);   /* does not block */
  assert_int_equal(gs__stream_open(&s, "/dev/null", true, &err), GS_EIO);
  gs__stream_free(NULL);
  gs__str_dispose(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(reads_plain_bytes),
      cmocka_unit_test(unpacks_several_members),
      cmocka_unit_test(reports_a_cut_at_every_byte),
      cmocka_unit_test(reports_garbage_after_the_data),
      cmocka_unit_test(reports_a_wrong_checksum),
      cmocka_unit_test(survives_any_flipped_byte),
      cmocka_unit_test(stops_a_bomb_early),
      cmocka_unit_test(refuses_a_window_of_2_gib),
      cmocka_unit_test(refuses_what_is_packed_twice),
      cmocka_unit_test(refuses_a_packed_name_without_packed_data),
      cmocka_unit_test(peeks_without_taking),
      cmocka_unit_test(slurps_up_to_a_limit),
      cmocka_unit_test_setup_teardown(opens_files_only, folder_enter, folder_leave),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
