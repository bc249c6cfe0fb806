#include "base/err.h"

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

/* Cuts a text that vsnprintf truncated back to a whole UTF-8 character. */
static void mend_tail(char *text, size_t size) {
  size_t n = strlen(text);
  if (n + 1 < size) return;
  while (n > 0 && ((unsigned char)text[n - 1] & 0xC0) == 0x80) n--;
  if (n > 0 && (unsigned char)text[n - 1] >= 0xC0) n--;
  text[n] = '\0';
}

/* Messages quote what packs and inputs say: what is not UTF-8 in them becomes '?'. */
static void mend(char *text, size_t size) {
  uint32_t cp;
  mend_tail(text, size);
  for (size_t n = strlen(text), i = 0, k; i < n; i += k) {
    k = gs__utf8_decode(text + i, n - i, &cp);
    if (k) continue;
    text[i] = '?';
    k = 1;
  }
}

int gs__err_vset(gs__err *e, int code, const char *format, va_list args) {
  e->code = code;
  vsnprintf(e->message, sizeof e->message, format, args);
  mend(e->message, sizeof e->message);
  e->file[0] = '\0';
  e->line = e->column = 0;
  return code;
}

int gs__err_set(gs__err *e, int code, const char *format, ...) {
  va_list args;
  va_start(args, format);
  gs__err_vset(e, code, format, args);
  va_end(args);
  return code;
}

/* Of a path that is too long its end is kept, which names the file. */
void gs__err_at(gs__err *e, const char *file, int line, int column) {
  static const char cut[] = "...";
  size_t n = strlen(file), room = sizeof e->file - sizeof cut;
  if (n < sizeof e->file) snprintf(e->file, sizeof e->file, "%s", file);
  else snprintf(e->file, sizeof e->file, "%s%s", cut, file + n - room);
  mend(e->file, sizeof e->file);
  e->line = line;
  e->column = column;
}
