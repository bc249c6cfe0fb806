#include "api/extent.h"

#include <string.h>

/* "[[" or "[=*[": the length of the bracket, 0 if it is none. */
static size_t long_bracket(const char *p) {
  size_t n = 1;
  if (*p != '[') return 0;
  while (p[n] == '=') n++;
  return p[n] == '[' ? n + 1 : 0;
}

static const char *end_of_long(const char *p, size_t bracket) {
  for (p += bracket; *p; p++) {
    if (*p != ']') continue;
    size_t n = 1;
    while (p[n] == '=') n++;
    if (p[n] == ']' && n + 1 == bracket) return p + bracket;
  }
  return p;
}

static const char *end_of_string(const char *p) {
  char quote = *p++;
  while (*p && *p != quote && *p != '\n') p += *p == '\\' && p[1] ? 2 : 1;
  return *p ? p + 1 : p;
}

const char *gs__extent_pass_over(const char *p) {
  if (*p == '"' || *p == '\'') return end_of_string(p);
  if (p[0] == '-' && p[1] == '-') {
    size_t bracket = long_bracket(p + 2);
    return bracket ? end_of_long(p + 2, bracket) : p + strcspn(p, "\n");
  }
  size_t bracket = long_bracket(p);
  return bracket ? end_of_long(p, bracket) : NULL;
}

size_t gs__extent(const char *text) {
  size_t depth = 0;
  for (const char *p = text; *p;) {
    const char *behind = gs__extent_pass_over(p);
    if (behind) {
      p = behind;
      continue;
    }
    if (*p == '{') depth++;
    if (*p == '}' && depth && !--depth) return (size_t)(p - text) + 1;
    p++;
  }
  return strlen(text);
}
