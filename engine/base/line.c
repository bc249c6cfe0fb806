#include "base/line.h"

#include <string.h>

#include "base/utf8.h"

const char *gs__line_start(const char *text, int line) {
  if (line < 1) return NULL;
  while (text && --line) {
    text = strchr(text, '\n');
    if (text) text++;
  }
  return text;
}

int gs__line_column(const char *text, const char *at) {
  const char *start = at;
  while (start > text && start[-1] != '\n') start--;
  return (int)gs__utf8_count(start, (size_t)(at - start)) + 1;
}
