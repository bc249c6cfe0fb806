/* in_tools: what the tests of the input layer share: a folder of their own, packed bytes. */
#ifndef GS_TESTS_IN_TOOLS_H
#define GS_TESTS_IN_TOOLS_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include "base/mem.h"
#include "base/str.h"
#include "gainsay.h"
#include "support/folder.h"

/* A test that runs in a new folder, which goes afterwards. */
#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_enter, folder_leave)

static inline void write_file(const char *path, const char *bytes, size_t len) {
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  assert_int_equal(fwrite(bytes, 1, len, f), len);
  assert_int_equal(fclose(f), 0);
}

static inline void write_text(const char *path, const char *text) {
  write_file(path, text, strlen(text));
}

static inline void add_times(gs__str *s, const char *piece, size_t times) {
  for (size_t i = 0; i < times; i++) gs__str_puts(s, piece);
}

/* Adds a gzip member that holds the bytes. */
static inline void add_gzip(gs__str *out, const char *bytes, size_t len) {
  z_stream z = {0};
  assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
  size_t room = deflateBound(&z, len) + 64;
  char *packed = gs__mem_alloc(room);
  z.next_in = (Bytef *)(uintptr_t)bytes;
  z.avail_in = (uInt)len;
  z.next_out = (Bytef *)packed;
  z.avail_out = (uInt)room;
  assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
  gs__str_add(out, packed, room - z.avail_out);
  deflateEnd(&z);
  gs__mem_free(packed);
}

/* Adds a zstd frame that holds the bytes. */
static inline void add_zstd(gs__str *out, const char *bytes, size_t len) {
  size_t room = ZSTD_compressBound(len);
  char *packed = gs__mem_alloc(room);
  size_t n = ZSTD_compress(packed, room, bytes, len, 3);
  assert_false(ZSTD_isError(n));
  gs__str_add(out, packed, n);
  gs__mem_free(packed);
}

#endif
