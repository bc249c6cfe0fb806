#include "base/line.h"

#include <string.h>

#include "base/utf8.h"

/* What some editors put first is in no column. */
static const char *behind_mark(const char *text) {
  static const char mark[] = "\xEF\xBB\xBF";
  return text && strncmp(text, mark, sizeof mark - 1) == 0 ? text + sizeof mark - 1 : text;
}

const char *gs__line_start(const char *text, int line) {
  if (line < 1) return NULL;
  text = behind_mark(text);
  while (text && --line) {
    text = strchr(text, '\n');
    if (text) text++;
  }
  return text;
}

int gs__line_column(const char *text, const char *at) {
  const char *start = at, *first = behind_mark(text);
  if (at < first) return 1;
  while (start > first && start[-1] != '\n') start--;
  return (int)gs__utf8_count(start, (size_t)(at - start)) + 1;
}
