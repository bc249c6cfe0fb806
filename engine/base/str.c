#include "base/str.h"

#include <stdio.h>
#include <string.h>

#include "base/mem.h"

void gs__str_add(gs__str *s, const char *bytes, size_t len) {
  s->at = gs__mem_grow(s->at, &s->cap, s->len + len + 1, 1);
  if (len) memcpy(s->at + s->len, bytes, len);
  s->len += len;
  s->at[s->len] = '\0';
}

void gs__str_puts(gs__str *s, const char *text) {
  gs__str_add(s, text, strlen(text));
}

void gs__str_putc(gs__str *s, char c) {
  gs__str_add(s, &c, 1);
}

void gs__str_vprintf(gs__str *s, const char *format, va_list args) {
  va_list again;
  va_copy(again, args);
  int n = vsnprintf(NULL, 0, format, args);
  if (n > 0) {
    s->at = gs__mem_grow(s->at, &s->cap, s->len + (size_t)n + 1, 1);
    vsnprintf(s->at + s->len, (size_t)n + 1, format, again);
    s->len += (size_t)n;
  }
  va_end(again);
}

void gs__str_printf(gs__str *s, const char *format, ...) {
  va_list args;
  va_start(args, format);
  gs__str_vprintf(s, format, args);
  va_end(args);
}

const char *gs__str_get(const gs__str *s) {
  return s->at ? s->at : "";
}

void gs__str_clear(gs__str *s) {
  s->len = 0;
  if (s->at) s->at[0] = '\0';
}

void gs__str_dispose(gs__str *s) {
  gs__mem_free(s->at);
  *s = (gs__str){0};
}
