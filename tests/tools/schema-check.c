/* schema-check SCHEMA [NAME]: reads JSONL on standard input and checks each line against the
 * schema. Says NAME:LINE: what is wrong; exit status 1 if anything is, 2 if the schema cannot be
 * read. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>

#include "../unit/support/schema.h"

static int check_line(json_t *schema, const char *name, size_t number, const char *line,
                      size_t len) {
  char message[1024];
  json_error_t err;
  json_t *value = json_loadb(line, len, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &err);
  int bad = !value || schema_check(schema, value, message, sizeof message);
  if (bad) printf("%s:%zu: %s\n", name, number, value ? message : err.text);
  json_decref(value);
  return bad;
}

int main(int argc, char **argv) {
  if (argc < 2 || argc > 3) {
    fprintf(stderr, "usage: schema-check SCHEMA [NAME] <LINES\n");
    return 2;
  }
  json_error_t err;
  json_t *schema = json_load_file(argv[1], JSON_REJECT_DUPLICATES, &err);
  if (!schema) {
    fprintf(stderr, "%s:%d: %s\n", argv[1], err.line, err.text);
    return 2;
  }
  char *line = NULL;
  size_t cap = 0, number = 0;
  int bad = 0;
  for (ssize_t len; (len = getline(&line, &cap, stdin)) >= 0;)
    bad |= check_line(schema, argc > 2 ? argv[2] : "stdin", ++number, line, (size_t)len);
  free(line);
  json_decref(schema);
  return bad;
}
