/* The document handle and the map from extracted text back to its source. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "text/document.h"

static void keeps_copies_of_what_it_is_given(void **state) {
  (void)state;
  char id[] = "a.txt", bytes[] = "a\0b";
  gs_document *doc = gs_document_new(id, bytes, 3);
  id[0] = bytes[0] = 'x';
  assert_string_equal(gs_document_id(doc), "a.txt");
  assert_memory_equal(doc->bytes, "a\0b", 4);
  assert_int_equal(doc->len, 3);
  gs_document_free(doc);
  gs_document_free(NULL);
}

static void sets_gets_and_clears_fields(void **state) {
  (void)state;
  static const char *const keys[] = {"title", "date", "author", "url", "language"};
  gs_document *doc = gs_document_new("a", "", 0);
  for (size_t i = 0; i < 5; i++) assert_null(gs_document_get(doc, keys[i]));
  for (size_t i = 0; i < 5; i++) gs_document_set(doc, keys[i], keys[i]);
  for (size_t i = 0; i < 5; i++) assert_string_equal(gs_document_get(doc, keys[i]), keys[i]);
  gs_document_set(doc, "title", gs_document_get(doc, "title"));
  assert_string_equal(gs_document_get(doc, "title"), "title");
  gs_document_set(doc, "title", NULL);
  assert_null(gs_document_get(doc, "title"));
  gs_document_set(doc, "id", "b");
  assert_null(gs_document_get(doc, "id"));
  assert_string_equal(gs_document_id(doc), "a");
  gs_document_free(doc);
}

/* Source: <p>AT&amp;T</p><p>x</p> and text: AT&T, blank line, x. */
static gs__source_map *example(void) {
  gs__source_map *map = gs__source_map_new();
  gs__source_map_add(map, 0, 1, 3, 1);
  gs__source_map_add(map, 1, 1, 4, 1);
  gs__source_map_add(map, 2, 1, 5, 5);
  gs__source_map_add(map, 3, 1, 10, 1);
  gs__source_map_add(map, 6, 1, 18, 1);
  return map;
}

static void joins_runs_that_go_on(void **state) {
  (void)state;
  gs__source_map *map = example();
  assert_int_equal(map->runs.len, 4);
  assert_int_equal(map->runs.at[0].length, 2);
  gs__source_map_free(map);
}

static void maps_starts_and_ends(void **state) {
  (void)state;
  static const size_t start[] = {3, 4, 5, 10, 11, 11, 18, 19, 19};
  static const size_t end[] = {3, 4, 5, 10, 11, 11, 11, 19, 19};
  gs__source_map *map = example();
  for (size_t i = 0; i < 9; i++) {
    assert_int_equal(gs__source_map_at(map, i), start[i]);
    assert_int_equal(gs__source_map_end(map, i), end[i]);
  }
  assert_int_equal(gs__source_map_at(NULL, 7), 7);
  assert_int_equal(gs__source_map_end(NULL, 7), 7);
  gs__source_map_free(map);
}

static void ends_a_long_reference_before_a_gap(void **state) {
  (void)state;
  gs__source_map *map = gs__source_map_new();
  gs__source_map_add(map, 0, 2, 4, 8);     /* &eacute; */
  gs__source_map_add(map, 4, 1, 20, 1);
  assert_int_equal(gs__source_map_at(map, 2), 12);
  assert_int_equal(gs__source_map_end(map, 2), 12);
  assert_int_equal(gs__source_map_at(map, 4), 20);
  gs__source_map_free(map);
}

static void maps_through_another_map(void **state) {
  (void)state;
  gs__source_map *inner = example(), *map = gs__source_map_new();
  gs__source_map_through(map, 10, inner, 1, 3);
  gs__source_map_through(map, 20, inner, 6, 1);
  gs__source_map_through(map, 30, NULL, 90, 2);
  static const size_t text[] = {10, 11, 12, 20, 30, 31}, source[] = {4, 5, 10, 18, 90, 91};
  for (size_t i = 0; i < 6; i++) assert_int_equal(gs__source_map_at(map, text[i]), source[i]);
  assert_int_equal(gs__source_map_end(map, 12), 10);
  assert_int_equal(gs__source_map_end(map, 13), 11);
  gs__source_map_free(inner);
  gs__source_map_free(map);
}

static void maps_an_empty_text(void **state) {
  (void)state;
  gs__source_map *map = gs__source_map_new();
  assert_int_equal(gs__source_map_at(map, 0), 0);
  assert_int_equal(gs__source_map_end(map, 0), 0);
  gs__source_map_free(map);
  gs__source_map_free(NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(keeps_copies_of_what_it_is_given),
      cmocka_unit_test(sets_gets_and_clears_fields),
      cmocka_unit_test(joins_runs_that_go_on),
      cmocka_unit_test(maps_starts_and_ends),
      cmocka_unit_test(ends_a_long_reference_before_a_gap),
      cmocka_unit_test(maps_through_another_map),
      cmocka_unit_test(maps_an_empty_text),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
