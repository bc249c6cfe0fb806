/* The seeds of the fuzz drivers, and cuts of them, given to each driver once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define LLVMFuzzerTestOneInput fuzz_utf8
#include "../fuzz/fuzz_utf8.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_units
#include "../fuzz/fuzz_units.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_pattern
#include "../fuzz/fuzz_pattern.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_jsonl
#include "../fuzz/fuzz_jsonl.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_html
#include "../fuzz/fuzz_html.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_markdown
#include "../fuzz/fuzz_markdown.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_csv
#include "../fuzz/fuzz_csv.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_tsv
#include "../fuzz/fuzz_tsv.c"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzz_pack
#include "../fuzz/fuzz_pack.c"

#include "base/file.h"

typedef int driver(const uint8_t *data, size_t size);

static driver *const drivers[] = {fuzz_utf8, fuzz_units, fuzz_pattern, fuzz_jsonl,
                                  fuzz_html, fuzz_markdown, fuzz_csv, fuzz_tsv, fuzz_pack};
static const char *const names[] = {"utf8", "units", "pattern", "jsonl", "html", "markdown", "csv", "tsv", "pack"};

static void give(driver *run, const char *path) {
  char *text;
  size_t n;
  gs__err err;
  if (gs__file_read(path, 0, &text, &n, &err) < 0) fail_msg("%s: %s", path, err.message);
  for (size_t cut = 0; cut < 4;
       cut++) { /* whole, and without its end; copied, so that reading on shows */
    size_t k = n - n * cut / 4;
    uint8_t *copy = malloc(k ? k : 1);
    if (k) memcpy(copy, text, k);
    run(copy, k);
    free(copy);
  }
  gs__mem_free(text);
}

static void seeds(void **state) {
  size_t i = *(const size_t *)*state;
  char *folder = gs__path_join("tests/fuzz/seeds", names[i]);
  gs__paths all = {0};
  gs__err err;
  if (gs__dir_list(folder, &all, &err) < 0)
    fail_msg("%s: %s (run it in the top folder)", folder, err.message);
  assert_true(all.len > 0);
  for (size_t k = 0; k < all.len; k++) {
    char *path = gs__path_join(folder, all.at[k]);
    give(drivers[i], path);
    gs__mem_free(path);
  }
  drivers[i]((const uint8_t *)"", 0);
  gs__paths_dispose(&all);
  gs__mem_free(folder);
}

static void let_go(void) {
  gs_rules_free(base());
}

int main(void) {
  enum { COUNT = sizeof drivers / sizeof *drivers };
  static size_t numbers[COUNT];
  struct CMUnitTest tests[COUNT];
  for (size_t i = 0; i < COUNT; i++) {
    numbers[i] = i;
    tests[i] = (struct CMUnitTest){names[i], seeds, NULL, NULL, numbers + i};
  }
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  let_go();
  return failed;
}
