/* json: writes JSON into a string, in the order in which it is told. The caller opens and closes;
 * commas, escapes and numbers are seen to here. What comes out is one line of valid UTF-8 whatever
 * went in: ill-formed bytes (of a file name, say) become U+FFFD. */
#ifndef GS_OUT_JSON_H
#define GS_OUT_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

typedef struct gs__json {
  gs__str *out;
  bool comma;          /* the next value or key has one before it */
} gs__json;

void gs__json_open(gs__json *j, char bracket);    /* '{' or '[' */
void gs__json_close(gs__json *j, char bracket);   /* '}' or ']' */
void gs__json_key(gs__json *j, const char *key);
void gs__json_string(gs__json *j, const char *s, size_t len);
void gs__json_text(gs__json *j, const char *s);
void gs__json_number(gs__json *j, size_t n);
void gs__json_integer(gs__json *j, int n);
void gs__json_raw(gs__json *j, const char *value);   /* a value that is JSON already: true, -1 */

/* A key with its value; a string that is NULL leaves the key out. */
void gs__json_field(gs__json *j, const char *key, const char *value);
void gs__json_field_number(gs__json *j, const char *key, size_t n);
void gs__json_field_raw(gs__json *j, const char *key, const char *value);

#endif
