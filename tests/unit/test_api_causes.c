/* why and why not name the true cause: for each line of tests/why/found.tsv and missed.tsv. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/str.h"
#include "gainsay.h"

enum { MOST = 12, WANTED_ROWS = 40 };

static gs_rules *rules;

static int load(void **state) {
  static const char *const packs[] = {"news", "./tests/why/desk"};
  gs_rules_options options = {.pack_path = "scripts/packs"};
  gs_error err;
  (void)state;
  if (gs_rules_load(&rules, packs, 2, &options, &err) == 0) return 0;
  print_error("%s:%d: %s\n", err.file, err.line, err.message);
  return -1;
}

static int unload(void **state) {
  (void)state;
  gs_rules_free(rules);
  return 0;
}

static void take(const char *bytes, size_t len, void *payload) {
  gs__str_add(payload, bytes, len);
}

/* What is told of the first line of a text. */
static const gs_place first = {.line = 1};

static void ask_found(const char *type, const gs_document *doc, gs__str *out) {
  gs_reading *reading;
  gs_error err;
  if (gs_read(rules, doc, &reading, &err) < 0) fail_msg("%s", err.message);
  gs_reading_why_at(reading, &first, type, take, out, &err);
  gs_reading_free(reading);
}

static void ask_missed(const char *rule, const gs_document *doc, gs__str *out) {
  gs_error err;
  if (gs_why_not(rules, doc, rule, &first, take, out, &err) < 0)
    gs__str_puts(out, err.message);
}

typedef void (*asking)(const char *subject, const gs_document *doc, gs__str *out);

static size_t split(char *line, char **cells) {
  size_t n = 0;
  for (char *tab; n < MOST; line = tab + 1) {
    cells[n++] = line;
    tab = strchr(line, '\t');
    if (!tab) break;
    *tab = '\0';
  }
  return n;
}

/* Returns how many of the causes are not named, after telling. */
static size_t ask(char **cells, size_t n, asking how) {
  gs_document *doc = gs_document_new("a", cells[1], strlen(cells[1]));
  gs__str out = {0};
  size_t lacking = 0;
  how(cells[0], doc, &out);
  for (size_t i = 2; i < n; i++) {
    if (strstr(gs__str_get(&out), cells[i])) continue;
    print_error("%s: %s\n  lacks: %s\n%s\n", cells[0], cells[1], cells[i], gs__str_get(&out));
    lacking++;
  }
  gs__str_dispose(&out);
  gs_document_free(doc);
  return lacking;
}

static void ask_all(const char *path, asking how) {
  FILE *f = fopen(path, "r");
  char line[2000], *cells[MOST];
  size_t rows = 0, lacking = 0;
  assert_non_null(f);
  while (fgets(line, sizeof line, f)) {
    line[strcspn(line, "\n")] = '\0';
    if (*line == '#') continue;
    size_t n = split(line, cells);
    assert_true(n >= 3);
    lacking += ask(cells, n, how);
    rows++;
  }
  fclose(f);
  assert_true(rows >= WANTED_ROWS);
  assert_int_equal(lacking, 0);
}

static void found(void **state) {
  (void)state;
  ask_all("tests/why/found.tsv", ask_found);
}

static void missed(void **state) {
  (void)state;
  ask_all("tests/why/missed.tsv", ask_missed);
}

int main(void) {
  const struct CMUnitTest all[] = {cmocka_unit_test(found), cmocka_unit_test(missed)};
  return cmocka_run_group_tests(all, load, unload);
}
