/* ascii: comparison that takes 'A' for 'a' and knows no locale (under a Turkish one strcasecmp
 * finds "TITLE" and "title" different). For names of tags, attributes, formats and charsets. */
#ifndef GS_IN_ASCII_H
#define GS_IN_ASCII_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

static inline char gs__ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static inline bool gs__ascii_is_alnum(char c) {
  return (c >= '0' && c <= '9') || (gs__ascii_lower(c) >= 'a' && gs__ascii_lower(c) <= 'z');
}

/* Whether p[0, n) is the same as the first n bytes of word, which is at least as long. */
static inline bool gs__ascii_starts(const char *p, const char *word, size_t n) {
  size_t i = 0;
  while (i < n && gs__ascii_lower(p[i]) == gs__ascii_lower(word[i])) i++;
  return i == n;
}

static inline bool gs__ascii_same(const char *a, const char *b) {
  size_t n = strlen(a);
  return n == strlen(b) && gs__ascii_starts(a, b, n);
}

#endif
