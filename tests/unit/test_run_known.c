/* The values that a record knows are those of its schema: all of them, and in its order. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "run/known.h"

/* The enumeration of a definition, or of one of its properties. */
static const json_t *allowed(const json_t *schema, const char *def, const char *property) {
  const json_t *o = json_object_get(json_object_get(schema, "$defs"), def);
  if (property) o = json_object_get(json_object_get(o, "properties"), property);
  return json_object_get(o, "enum");
}

static void expect_same(const json_t *schema, const char *type, const char *key, const char *def,
                        const char *property) {
  const json_t *values = allowed(schema, def, property);
  const char *const *known = gs__known_values(type, key);
  if (!values || !known) fail_msg("%s %s: not in both", type, key);
  size_t i = 0;
  for (; i < json_array_size(values) && known[i]; i++) {
    const json_t *v = json_array_get(values, i);
    char number[32];
    snprintf(number, sizeof number, "%lld", (long long)json_integer_value(v));
    assert_string_equal(json_is_string(v) ? json_string_value(v) : number, known[i]);
  }
  if (i < json_array_size(values) || known[i]) fail_msg("%s %s: one has more values", type, key);
}

static void are_those_of_the_schema(void **state) {
  static const struct {
    const char *type, *key, *def, *property;
  } all[] = {{"Actor", "kind", "actor", "kind"},
             {"Claim", "act", "act", NULL},
             {"Claim", "mode", "mode", NULL},
             {"Claim", "certainty", "certainty", NULL},
             {"Claim", "polarity", "claim", "polarity"},
             {"Claim", "status", "claim", "status"},
             {"Denial", "act", "act", NULL},
             {"Denial", "mode", "mode", NULL},
             {"Denial", "certainty", "certainty", NULL},
             {"Denial", "type", "denial", "type"},
             {"Denial", "polarity", "denial", "polarity"},
             {"Tension", "type", "tension", "type"},
             {"Tension", "status", "tension", "status"},
             {"Tension", "sign", "tension", "sign"},
             {"Tension", "direction", "tension", "direction"}};
  (void)state;
  json_error_t error;
  json_t *schema = json_load_file("include/gainsay-1.schema.json", 0, &error);
  assert_non_null(schema);
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    expect_same(schema, all[i].type, all[i].key, all[i].def, all[i].property);
  json_decref(schema);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(are_those_of_the_schema)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
