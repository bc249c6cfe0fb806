/* The record: valid by the schema, keys in their order, offsets that slice to the quoted text. Also
 * that the schema is strict, and that its checker is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "base/utf8.h"
#include "support/reading.h"
#include "support/schema.h"

static const char schema_path[] = "include/gainsay-1.schema.json";

static gs__str written(const gs_reading *r, unsigned with, gs_offsets offsets) {
  gs__str out = {0};
  gs_writer_options options = {.with = with, .offsets = offsets};
  gs_writer *w = gs_writer_new(GS_FORMAT_JSONL, &options, sample_sink, &out);
  assert_int_equal(out.len, 0);
  gs_writer_put(w, r);
  gs_writer_free(w);
  return out;
}

static json_t *parsed(const gs__str *line) {
  json_error_t err;
  json_t *value = json_loadb(line->at, line->len, JSON_REJECT_DUPLICATES, &err);
  if (!value) fail_msg("%s", err.text);
  return value;
}

static json_t *record_with(unsigned with) {
  gs_reading *r = sample_reading();
  gs__str line = written(r, with, GS_CODEPOINTS);
  json_t *record = parsed(&line);
  gs__str_dispose(&line);
  sample_free(r);
  return record;
}

static json_t *schema(void) {
  json_error_t err;
  json_t *s = json_load_file(schema_path, JSON_REJECT_DUPLICATES, &err);
  if (!s) fail_msg("%s:%d: %s", schema_path, err.line, err.text);
  return s;
}

static void assert_valid(json_t *record) {
  char message[512];
  json_t *s = schema();
  if (schema_check(s, record, message, sizeof message)) fail_msg("%s", message);
  json_decref(s);
}

static void sample_is_valid(void **state) {
  (void)state;
  for (unsigned with = 0; with < 16; with += 5) {
    json_t *record = record_with(with);
    assert_valid(record);
    json_decref(record);
  }
}

static void one_line_and_the_same_again(void **state) {
  (void)state;
  gs_reading *r = sample_reading();
  gs__str a = written(r, 15, GS_CODEPOINTS), b = written(r, 15, GS_CODEPOINTS);
  assert_string_equal(a.at, b.at);
  assert_ptr_equal(memchr(a.at, '\n', a.len), a.at + a.len - 1);
  gs__str_dispose(&a);
  gs__str_dispose(&b);
  sample_free(r);
}

static void assert_keys(json_t *object, const char *expected) {
  gs__str keys = {0};
  const char *key;
  json_t *value;
  json_object_foreach(object, key, value) gs__str_printf(&keys, "%s%s", keys.len ? " " : "", key);
  assert_string_equal(gs__str_get(&keys), expected);
  gs__str_dispose(&keys);
}

static void keys_stand_in_order(void **state) {
  (void)state;
  json_t *r = record_with(15);
  assert_keys(r, "schema id date text_sha256 language packs actors claims denials tensions others "
                 "warnings counts text tokens sentences chunks");
  assert_keys(json_array_get(json_object_get(r, "actors"), 0),
              "id name kind code roles aliases mentions rule way pack at");
  assert_keys(json_array_get(json_object_get(r, "claims"), 1),
              "id source cue content mode act polarity certainty addressee parent ladder topics "
              "in_headline status denied_by rule way pack at confidence");
  assert_keys(json_array_get(json_object_get(r, "denials"), 1),
              "id source cue content type polarity strength answers ladder topics in_headline rule "
              "pack at confidence");
  assert_keys(
      json_array_get(json_object_get(r, "tensions"), 0),
      "id from to direction type intensity sign status trigger span evidence codes rule way "
      "pack at");
  json_decref(r);
}

static const char *at(json_t *record, const char *list, size_t i, const char *key) {
  return json_string_value(json_object_get(json_array_get(json_object_get(record, list), i), key));
}

static void references_are_ids(void **state) {
  (void)state;
  json_t *r = record_with(0);
  json_t *denial = json_array_get(json_object_get(r, "denials"), 0);
  json_t *answers = json_object_get(denial, "answers");
  json_t *claim = json_array_get(json_object_get(r, "claims"), 0);
  assert_string_equal(json_string_value(json_object_get(answers, "claim")),
                      at(r, "claims", 0, "id"));
  assert_string_equal(json_string_value(json_object_get(answers, "claimant")),
                      at(r, "actors", 2, "id"));
  assert_string_equal(json_string_value(json_array_get(json_object_get(claim, "denied_by"), 0)),
                      at(r, "denials", 0, "id"));
  assert_string_equal(at(r, "claims", 1, "parent"), at(r, "claims", 0, "id"));
  assert_string_equal(at(r, "tensions", 1, "claimed_by"), at(r, "claims", 0, "id"));
  assert_null(at(r, "claims", 0, "parent"));
  json_decref(r);
}

static void numbers_are_decimals(void **state) {
  (void)state;
  gs_reading *r = sample_reading();
  gs__str line = written(r, 0, GS_CODEPOINTS);
  assert_non_null(strstr(line.at, "\"confidence\":0.95"));
  assert_non_null(strstr(line.at, "\"confidence\":1.00"));
  assert_non_null(strstr(line.at, "\"confidence\":0.05"));
  assert_non_null(strstr(line.at, "\"intensity\":6.5"));
  assert_non_null(strstr(line.at, "\"intensity\":2.0,\"sign\":1"));
  gs__str_dispose(&line);
  sample_free(r);
}

/* The bytes of a text between two code points. */
static void assert_slice(const char *text, json_t *span) {
  size_t start = (size_t)json_integer_value(json_object_get(span, "start"));
  size_t end = (size_t)json_integer_value(json_object_get(span, "end")), cp = 0;
  const char *from = text, *quoted = json_string_value(json_object_get(span, "text"));
  for (const char *p = text; *p; p++) {
    if (((unsigned char)*p & 0xC0) == 0x80) continue;
    if (cp++ == start) from = p;
  }
  assert_int_equal(strncmp(from, quoted, strlen(quoted)), 0);
  assert_int_equal(gs__utf8_count(quoted, strlen(quoted)), end - start);
}

/* Every object with start, end and text anywhere in a value. */
static size_t check_slices(const char *text, json_t *value) {
  size_t n = 0, i;
  const char *key;
  json_t *item;
  if (json_is_object(value) && json_object_get(value, "start") && json_object_get(value, "text")) {
    assert_slice(text, value);
    n++;
  }
  json_object_foreach(value, key, item) n += check_slices(text, item);
  json_array_foreach(value, i, item) n += check_slices(text, item);
  return n;
}

static void offsets_slice_the_text(void **state) {
  (void)state;
  json_t *r = record_with(GS_WITH_TEXT);
  assert_true(check_slices(json_string_value(json_object_get(r, "text")), r) > 20);
  json_decref(r);
}

static void other_units(void **state) {
  (void)state;
  gs_reading *r = sample_reading();
  gs__str bytes = written(r, 0, GS_BYTES), utf16 = written(r, 0, GS_UTF16);
  gs__span quote = sample_span(r, "\"No soldier", 1);
  gs__str s = {0};
  gs__str_printf(&s, "{\"start\":%u,", quote.start);
  assert_non_null(strstr(bytes.at, s.at));
  gs__str_clear(&s);
  size_t units = gs__utf8_count(r->doc.text, quote.start) + 1; /* one character takes two */
  gs__str_printf(&s, "{\"start\":%zu,", units);
  assert_non_null(strstr(utf16.at, s.at));
  gs__str_dispose(&s);
  gs__str_dispose(&bytes);
  gs__str_dispose(&utf16);
  sample_free(r);
}

static void nothing_found(void **state) {
  (void)state;
  gs_reading *r = sample_empty("empty.txt", "");
  gs__str line = written(r, 15, GS_CODEPOINTS);
  json_t *record = parsed(&line);
  assert_valid(record);
  assert_null(json_object_get(record, "others"));
  assert_int_equal(json_array_size(json_object_get(record, "claims")), 0);
  json_decref(record);
  gs__str_dispose(&line);
  sample_free(r);
}

static void failures(void **state) {
  (void)state;
  static const int codes[] = {GS_EUSAGE, GS_EPACK, GS_EIO, GS_EBUG, GS_ELIMIT, GS_EINPUT};
  static const char *const words[] = {"usage", "pack", "io", "bug", "limit", "input"};
  for (size_t i = 0; i < 6; i++) {
    gs__str out = {0};
    gs_error err = {.code = codes[i], .message = "bad \"x\""};
    gs_writer *w = gs_writer_new(GS_FORMAT_JSONL, NULL, sample_sink, &out);
    gs_writer_fail(w, "a\xFF.txt", &err);
    gs_writer_free(w);
    json_t *record = parsed(&out);
    assert_valid(record);
    assert_keys(record, "schema id error");
    assert_string_equal(
        json_string_value(json_object_get(json_object_get(record, "error"), "code")), words[i]);
    json_decref(record);
    gs__str_dispose(&out);
  }
}

/* Each change to a valid record, as path and value, must be refused. */
static void schema_is_strict(void **state) {
  (void)state;
  static const struct {
    const char *list, *key, *value;
  } changes[] = {
      {"claims", "mode", "\"shouted\""},
      {"claims", "id", "\"d-00\""},
      {"claims", "id", "\"c-00AA\""},
      {"claims", "status", "null"},
      {"claims", "extra", "1"},
      {"claims", "confidence", "1.5"},
      {"denials", "type", "\"lie\""},
      {"denials", "strength", "0"},
      {"denials", "answers", "{}"},
      {"denials", "at", "\"rules.lua\""},
      {"tensions", "sign", "0"},
      {"tensions", "intensity", "11"},
      {"tensions", "evidence", "[\"a-0\"]"},
      {"actors", "kind", "\"robot\""},
      {"actors", "mentions", "[{\"start\":-1,\"end\":0,\"text\":\"\",\"form\":\"full\"}]"},
      {"others", "slots", "{\"x\":1}"},
      {"warnings", "code", "\"Bad Code\""},
  };
  json_t *s = schema();
  for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
    char message[512];
    json_t *record = record_with(0);
    json_t *first = json_array_get(json_object_get(record, changes[i].list), 0);
    json_object_set_new(first, changes[i].key, json_loads(changes[i].value, JSON_DECODE_ANY, NULL));
    if (!schema_check(s, record, message, sizeof message))
      fail_msg("%s.%s = %s is not refused", changes[i].list, changes[i].key, changes[i].value);
    assert_non_null(strstr(message, changes[i].list));
    json_decref(record);
  }
  json_decref(s);
}

static void missing_keys_are_refused(void **state) {
  (void)state;
  static const char *const keys[] = {"schema",   "id",       "text_sha256", "language",
                                     "packs",    "actors",   "claims",      "denials",
                                     "tensions", "warnings", "counts"};
  char message[512];
  json_t *s = schema();
  for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
    json_t *record = record_with(0);
    json_object_del(record, keys[i]);
    assert_int_equal(schema_check(s, record, message, sizeof message), -1);
    json_decref(record);
  }
  json_decref(s);
}

/* Every property and definition says what it is. */
static void check_described(json_t *schema_part, const char *name) {
  const char *key;
  json_t *value;
  if (!json_object_get(schema_part, "description")) fail_msg("%s has no description", name);
  json_object_foreach(json_object_get(schema_part, "properties"), key, value) {
    if (!json_object_get(value, "$ref")) check_described(value, key);
  }
}

static void schema_describes_all(void **state) {
  (void)state;
  const char *key;
  json_t *s = schema(), *value;
  check_described(s, "schema");
  json_object_foreach(json_object_get(s, "$defs"), key, value) check_described(value, key);
  json_decref(s);
}

static void unknown_keyword_is_a_fault(void **state) {
  (void)state;
  char message[512];
  json_t *s = json_pack("{s:i}", "multipleOf", 2), *value = json_integer(4);
  assert_int_equal(schema_check(s, value, message, sizeof message), -1);
  assert_non_null(strstr(message, "multipleOf"));
  json_decref(s);
  json_decref(value);
}

static void formats_by_name(void **state) {
  (void)state;
  gs_format f;
  assert_int_equal(gs_format_by_name("jsonl", &f), 0);
  assert_int_equal(f, GS_FORMAT_JSONL);
  assert_int_equal(gs_format_by_name("csv-tensions", &f), 0);
  assert_int_equal(f, GS_FORMAT_CSV_TENSIONS);
  assert_int_equal(gs_format_by_name("csv", &f), GS_EUSAGE);
  assert_int_equal(gs_format_by_name("", &f), GS_EUSAGE);
  gs_writer_free(NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(sample_is_valid),
      cmocka_unit_test(one_line_and_the_same_again),
      cmocka_unit_test(keys_stand_in_order),
      cmocka_unit_test(references_are_ids),
      cmocka_unit_test(numbers_are_decimals),
      cmocka_unit_test(offsets_slice_the_text),
      cmocka_unit_test(other_units),
      cmocka_unit_test(nothing_found),
      cmocka_unit_test(failures),
      cmocka_unit_test(schema_is_strict),
      cmocka_unit_test(missing_keys_are_refused),
      cmocka_unit_test(schema_describes_all),
      cmocka_unit_test(unknown_keyword_is_a_fault),
      cmocka_unit_test(formats_by_name),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
