/* str: a byte string that grows; always followed by a NUL that len does not count. */
#ifndef GS_BASE_STR_H
#define GS_BASE_STR_H

#include <stdarg.h>
#include <stddef.h>

typedef struct gs__str {
  char *at;          /* NULL while nothing was added */
  size_t len, cap;
} gs__str;

void gs__str_add(gs__str *s, const char *bytes, size_t len);
void gs__str_puts(gs__str *s, const char *text);
void gs__str_putc(gs__str *s, char c);
void gs__str_printf(gs__str *s, const char *format, ...) __attribute__((format(printf, 2, 3)));
void gs__str_vprintf(gs__str *s, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));
const char *gs__str_get(const gs__str *s);   /* never NULL */
void gs__str_clear(gs__str *s);              /* keeps the memory */
void gs__str_dispose(gs__str *s);

#endif
