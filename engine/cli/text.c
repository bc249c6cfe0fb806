/* text: growing text and lists of strings, and the memory under them. */
#include "cli/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/command.h"

void *memory_resize(void *old, size_t size) {
  void *p = realloc(old, size ? size : 1);
  if (p) return p;
  fputs("gainsay: out of memory\n", stderr);
  exit(STATUS_IO);
}

char *memory_copy(const char *bytes, size_t len) {
  char *p = memory_resize(NULL, len + 1);
  if (len) memcpy(p, bytes, len);
  p[len] = '\0';
  return p;
}

static void make_room(text *t, size_t more) {
  if (t->room - t->len > more) return;
  t->room = (t->len + more) * 2 + 32;
  t->at = memory_resize(t->at, t->room);
}

char *memory_string(const char *s) {
  return s ? memory_copy(s, strlen(s)) : NULL;
}

size_t text_mark(const text *t) {
  return t->len >= 3 && !memcmp(t->at, "\xEF\xBB\xBF", 3) ? 3 : 0;
}

int text_ends(const char *s, const char *end) {
  size_t n = strlen(s), m = strlen(end);
  return n > m && !strcmp(s + n - m, end);
}

void text_add(text *t, const char *bytes, size_t len) {
  make_room(t, len);
  if (len) memcpy(t->at + t->len, bytes, len);
  t->len += len;
  t->at[t->len] = '\0';
}

void text_take(const char *bytes, size_t len, void *t) {
  text_add(t, bytes, len);
}

void text_puts(text *t, const char *s) {
  text_add(t, s, strlen(s));
}

void text_putc(text *t, char c) {
  text_add(t, &c, 1);
}

void text_pad(text *t, size_t spaces) {
  while (spaces--) text_putc(t, ' ');
}

void text_printf(text *t, const char *format, ...) {
  va_list args, again;
  va_start(args, format);
  va_copy(again, args);
  int n = vsnprintf(NULL, 0, format, args);
  if (n > 0) {
    make_room(t, (size_t)n);
    vsnprintf(t->at + t->len, (size_t)n + 1, format, again);
    t->len += (size_t)n;
  }
  va_end(again);
  va_end(args);
}

void text_count(text *t, size_t n, const char *what) {
  text_printf(t, "%zu %s%s", n, what, n == 1 ? "" : "s");
}

size_t text_line(const char *s, size_t byte) {
  size_t line = 1;
  for (size_t i = 0; i < byte; i++) line += s[i] == '\n';
  return line;
}

const char *text_get(const text *t) {
  return t->at ? t->at : "";
}

void text_clear(text *t) {
  t->len = 0;
  if (t->at) t->at[0] = '\0';
}

void text_free(text *t) {
  free(t->at);
  *t = (text){0};
}

void list_add(list *l, const char *bytes, size_t len) {
  if (l->len == l->room) {
    l->room = l->room * 2 + 8;
    l->at = memory_resize(l->at, l->room * sizeof *l->at);
  }
  l->at[l->len++] = memory_copy(bytes, len);
}

void list_puts(list *l, const char *s) {
  list_add(l, s, strlen(s));
}

static int by_bytes(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

void list_sort(list *l) {
  if (!l->len) return;
  qsort(l->at, l->len, sizeof *l->at, by_bytes);
  size_t kept = 1;
  for (size_t i = 1; i < l->len; i++)
    if (strcmp(l->at[i], l->at[kept - 1])) l->at[kept++] = l->at[i];
    else free(l->at[i]);
  l->len = kept;
}

int list_has(const list *sorted, const char *s) {
  return sorted->len && bsearch(&s, sorted->at, sorted->len, sizeof *sorted->at, by_bytes) != NULL;
}

int list_same(const list *a, const list *b) {
  if (a->len != b->len) return 0;
  for (size_t i = 0; i < a->len; i++)
    if (strcmp(a->at[i], b->at[i]) != 0) return 0;
  return 1;
}

void list_free(list *l) {
  for (size_t i = 0; i < l->len; i++) free(l->at[i]);
  free(l->at);
  *l = (list){0};
}
