#include "schema.h"

#include <regex.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

typedef struct checker {
  json_t *root;
  char *message;
  size_t n;
  char path[512];
} checker;

static int check(checker *c, json_t *schema, json_t *value);

static int fault(checker *c, const char *format, ...) {
  int at = snprintf(c->message, c->n, "%s: ", *c->path ? c->path : "/");
  va_list args;
  va_start(args, format);
  if (at > 0 && (size_t)at < c->n) vsnprintf(c->message + at, c->n - (size_t)at, format, args);
  va_end(args);
  return -1;
}

/* Goes down one step of the path, checks there, and comes back. */
static int check_at(checker *c, const char *step, json_t *schema, json_t *value) {
  size_t here = strlen(c->path);
  snprintf(c->path + here, sizeof c->path - here, "/%s", step);
  int bad = check(c, schema, value);
  c->path[here] = '\0';
  return bad;
}

static int is_of_type(json_t *value, const char *type) {
  if (!strcmp(type, "number")) return json_is_number(value);
  if (!strcmp(type, "integer")) return json_is_integer(value);
  if (!strcmp(type, "string")) return json_is_string(value);
  if (!strcmp(type, "boolean")) return json_is_boolean(value);
  if (!strcmp(type, "object")) return json_is_object(value);
  if (!strcmp(type, "array")) return json_is_array(value);
  return !strcmp(type, "null") && json_is_null(value);
}

static int on_type(checker *c, json_t *arg, json_t *value) {
  const char *type = json_string_value(arg);
  return is_of_type(value, type) ? 0 : fault(c, "is not of type %s", type);
}

static int on_enum(checker *c, json_t *arg, json_t *value) {
  size_t i;
  json_t *choice;
  json_array_foreach(arg, i, choice) {
    if (json_equal(choice, value)) return 0;
  }
  if (json_is_string(value))
    return fault(c, "\"%s\" is no value of the enum", json_string_value(value));
  return fault(c, "is no value of the enum");
}

static int on_const(checker *c, json_t *arg, json_t *value) {
  return json_equal(arg, value) ? 0 : fault(c, "is not the constant");
}

static int on_pattern(checker *c, json_t *arg, json_t *value) {
  regex_t re;
  if (!json_is_string(value)) return 0;
  if (regcomp(&re, json_string_value(arg), REG_EXTENDED | REG_NOSUB))
    return fault(c, "the schema's pattern %s is wrong", json_string_value(arg));
  int bad = regexec(&re, json_string_value(value), 0, NULL, 0);
  regfree(&re);
  return bad ? fault(c, "\"%s\" does not match %s", json_string_value(value),
                     json_string_value(arg))
             : 0;
}

static int on_bound(checker *c, const char *keyword, json_t *arg, json_t *value) {
  double bound = json_number_value(arg), number = json_number_value(value);
  if (!json_is_number(value)) return 0;
  if (!strcmp(keyword, "minimum") ? number >= bound : number <= bound) return 0;
  return fault(c, "%g is beyond the %s of %g", number, keyword, bound);
}

static int on_size(checker *c, const char *keyword, json_t *arg, json_t *value) {
  size_t bound = (size_t)json_integer_value(arg), size;
  if (strstr(keyword, "Length") ? !json_is_string(value) : !json_is_array(value)) return 0;
  size = json_is_array(value) ? json_array_size(value) : json_string_length(value);
  if (!strncmp(keyword, "min", 3) ? size >= bound : size <= bound) return 0;
  return fault(c, "%zu is beyond %s %zu", size, keyword, bound);
}

static int on_required(checker *c, json_t *arg, json_t *value) {
  size_t i;
  json_t *name;
  if (!json_is_object(value)) return 0;
  json_array_foreach(arg, i, name) {
    if (!json_object_get(value, json_string_value(name)))
      return fault(c, "\"%s\" is missing", json_string_value(name));
  }
  return 0;
}

static int on_items(checker *c, json_t *arg, json_t *value) {
  size_t i;
  json_t *item;
  if (!json_is_array(value)) return 0;
  json_array_foreach(value, i, item) {
    char step[24];
    snprintf(step, sizeof step, "%zu", i);
    if (check_at(c, step, arg, item)) return -1;
  }
  return 0;
}

/* properties and additionalProperties of one schema together. */
static int on_properties(checker *c, json_t *schema, json_t *value) {
  json_t *known = json_object_get(schema, "properties");
  json_t *rest = json_object_get(schema, "additionalProperties"), *item;
  const char *key;
  if (!json_is_object(value)) return 0;
  json_object_foreach(value, key, item) {
    json_t *schema_of = json_object_get(known, key);
    if (!schema_of) schema_of = rest;
    if (json_is_false(schema_of)) return fault(c, "\"%s\" is not known", key);
    if (schema_of && check_at(c, key, schema_of, item)) return -1;
  }
  return 0;
}

static int on_ref(checker *c, json_t *arg, json_t *value) {
  static const char prefix[] = "#/$defs/";
  const char *ref = json_string_value(arg);
  json_t *target =
      strncmp(ref, prefix, sizeof prefix - 1)
          ? NULL
          : json_object_get(json_object_get(c->root, "$defs"), ref + sizeof prefix - 1);
  return target ? check(c, target, value) : fault(c, "the schema has no %s", ref);
}

static int on_if(checker *c, json_t *schema, json_t *value) {
  char unused[512];
  checker probe = {.root = c->root, .message = unused, .n = sizeof unused};
  int no = check(&probe, json_object_get(schema, "if"), value);
  json_t *then = json_object_get(schema, no ? "else" : "then");
  return then ? check(c, then, value) : 0;
}

static int is_one_of(const char *keyword, const char *list) {
  const char *at = strstr(list, keyword);
  size_t n = strlen(keyword);
  return at && (at == list || at[-1] == ' ') && (at[n] == ' ' || !at[n]);
}

static int on_keyword(checker *c, json_t *schema, const char *keyword, json_t *arg, json_t *value) {
  if (is_one_of(keyword, "$schema $id $defs title description then else")) return 0;
  if (!strcmp(keyword, "type")) return on_type(c, arg, value);
  if (!strcmp(keyword, "enum")) return on_enum(c, arg, value);
  if (!strcmp(keyword, "const")) return on_const(c, arg, value);
  if (!strcmp(keyword, "pattern")) return on_pattern(c, arg, value);
  if (!strcmp(keyword, "required")) return on_required(c, arg, value);
  if (!strcmp(keyword, "items")) return on_items(c, arg, value);
  if (!strcmp(keyword, "$ref")) return on_ref(c, arg, value);
  if (!strcmp(keyword, "if")) return on_if(c, schema, value);
  if (!strcmp(keyword, "properties")) return on_properties(c, schema, value);
  if (!strcmp(keyword, "additionalProperties"))
    return json_object_get(schema, "properties") ? 0 : on_properties(c, schema, value);
  if (is_one_of(keyword, "minimum maximum")) return on_bound(c, keyword, arg, value);
  if (is_one_of(keyword, "minItems maxItems minLength")) return on_size(c, keyword, arg, value);
  return fault(c, "the schema's keyword %s is not known here", keyword);
}

static int check(checker *c, json_t *schema, json_t *value) {
  const char *keyword;
  json_t *arg;
  if (json_is_true(schema)) return 0;
  json_object_foreach(schema, keyword, arg) {
    if (on_keyword(c, schema, keyword, arg, value)) return -1;
  }
  return 0;
}

int schema_check(json_t *schema, json_t *value, char *message, size_t n) {
  checker c = {.root = schema, .message = message, .n = n};
  return check(&c, schema, value);
}
