/* text: growing text and lists of strings for the command, and the memory under them.
 * Out of memory ends the process with exit status 4, so no caller tests for it.
 * A zeroed text or list is empty and ready; text_get never gives NULL. */
#ifndef GS_CLI_TEXT_H
#define GS_CLI_TEXT_H

#include <stddef.h>

void *memory_resize(void *old, size_t size);
char *memory_copy(const char *bytes, size_t len);   /* with a NUL behind */
char *memory_string(const char *s);                 /* a copy; NULL of NULL */

typedef struct text {
  char *at;
  size_t len, room;
} text;

void text_add(text *t, const char *bytes, size_t len);
void text_take(const char *bytes, size_t len, void *t);   /* the same, as a gs_sink */
void text_puts(text *t, const char *s);
void text_putc(text *t, char c);
void text_pad(text *t, size_t spaces);
void text_printf(text *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_count(text *t, size_t n, const char *what);   /* "1 rule", "2 rules" */
const char *text_get(const text *t);
size_t text_mark(const text *t);                        /* bytes of a byte order mark in front: 0 or 3 */
int text_ends(const char *s, const char *end);         /* does s end so, with something before? */
size_t text_line(const char *s, size_t byte);           /* the line that a byte of s stands in, from 1 */
void text_clear(text *t);
void text_free(text *t);

typedef struct list {
  char **at;
  size_t len, room;
} list;

void list_add(list *l, const char *bytes, size_t len);   /* a copy */
void list_puts(list *l, const char *s);
void list_sort(list *l);                                 /* by bytes; doubles go */
int list_has(const list *sorted, const char *s);
int list_same(const list *a, const list *b);             /* the same texts in the same order */
void list_free(list *l);

#endif
