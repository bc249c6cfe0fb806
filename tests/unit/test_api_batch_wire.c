/* Documents and answers come out as they went in, and damage of any kind is noticed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "api/batch_wire.h"
#include "base/err.h"
#include "text/document.h"

static gs_document *sample(void) {
  gs_document *doc = gs_document_new("folder/a.html", "caf\0e", 5);
  gs_document_set(doc, "title", "");
  gs_document_set(doc, "date", "2024-05-06");
  gs_document_set(doc, "language", "en");
  doc->extracted = true;
  doc->map = gs__source_map_new();
  gs__source_map_add(doc->map, 0, 3, 100, 3);
  gs__source_map_add(doc->map, 3, 1, 110, 6);
  return doc;
}

static void documents_come_whole(void **state) {
  (void)state;
  gs_document *doc = sample();
  gs__str wire = {0};
  uint64_t number = 0;
  gs__batch_put_document(&wire, 7, doc);
  gs_document *copy = gs__batch_get_document(wire.at, wire.len, &number);
  assert_non_null(copy);
  assert_int_equal(number, 7);
  assert_string_equal(copy->id, doc->id);
  assert_int_equal(copy->len, 5);
  assert_memory_equal(copy->bytes, "caf\0e", 6);
  assert_string_equal(copy->title, "");
  assert_string_equal(copy->date, "2024-05-06");
  assert_null(copy->author);
  assert_null(copy->url);
  assert_string_equal(copy->language, "en");
  assert_true(copy->extracted);
  assert_int_equal(copy->map->runs.len, 2);
  for (size_t i = 0; i <= 5; i++) {
    assert_int_equal(gs__source_map_at(copy->map, i), gs__source_map_at(doc->map, i));
    assert_int_equal(gs__source_map_end(copy->map, i), gs__source_map_end(doc->map, i));
  }
  gs_document_free(copy);
  gs_document_free(doc);
  gs__str_dispose(&wire);
}

static void a_plain_document_has_no_map(void **state) {
  (void)state;
  gs_document *doc = gs_document_new("a", "", 0);
  gs__str wire = {0};
  uint64_t number;
  gs__batch_put_document(&wire, 0, doc);
  gs_document *copy = gs__batch_get_document(wire.at, wire.len, &number);
  assert_non_null(copy);
  assert_null(copy->map);
  assert_false(copy->extracted);
  assert_int_equal(copy->len, 0);
  gs_document_free(copy);
  gs_document_free(doc);
  gs__str_dispose(&wire);
}

static void cut_or_long_documents_are_damaged(void **state) {
  (void)state;
  gs_document *doc = sample();
  gs__str wire = {0};
  uint64_t number;
  gs__batch_put_document(&wire, 7, doc);
  for (size_t i = 0; i < wire.len; i++) {
    char *cut = gs__mem_dup(wire.at, i);
    assert_null(gs__batch_get_document(cut, i, &number));
    gs__mem_free(cut);
  }
  gs__str_putc(&wire, 0);
  assert_null(gs__batch_get_document(wire.at, wire.len, &number));
  gs_document_free(doc);
  gs__str_dispose(&wire);
}

static void answers_come_whole(void **state) {
  (void)state;
  gs__batch_answer in[2] = {{.limited = true, .found = {1, 2, 3, 4}, .record = "{}\n", .len = 3}};
  gs__batch_answer out[2];
  gs__str wire = {0};
  gs__err_set(&in[1].err, GS_ELIMIT, "too long");
  for (int i = 0; i < 2; i++) gs__batch_put_answer(&wire, &in[i]);
  assert_true(gs__batch_get_answers(wire.at, wire.len, out, 2));
  assert_int_equal(out[0].err.code, 0);
  assert_true(out[0].limited);
  assert_memory_equal(out[0].found, in[0].found, sizeof in[0].found);
  assert_int_equal(out[0].len, 3);
  assert_memory_equal(out[0].record, "{}\n", 3);
  assert_int_equal(out[1].err.code, GS_ELIMIT);
  assert_string_equal(out[1].err.message, "too long");
  assert_false(gs__batch_get_answers(wire.at, wire.len, out, 1));
  for (size_t i = 0; i < wire.len; i++) assert_false(gs__batch_get_answers(wire.at, i, out, 2));
  gs__str_dispose(&wire);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(documents_come_whole),
      cmocka_unit_test(a_plain_document_has_no_map),
      cmocka_unit_test(cut_or_long_documents_are_damaged),
      cmocka_unit_test(answers_come_whole),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
