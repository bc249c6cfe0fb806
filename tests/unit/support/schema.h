/* schema: checks JSON values against the part of JSON Schema 2020-12 that gainsay's own schema
 * uses. A keyword that is not known here is a fault of the schema, so that nothing goes unchecked. */
#ifndef GS_TESTS_SCHEMA_H
#define GS_TESTS_SCHEMA_H

#include <jansson.h>
#include <stddef.h>

/* 0 if the value is valid; else -1, and message says where and why. */
int schema_check(json_t *schema, json_t *value, char *message, size_t n);

#endif
