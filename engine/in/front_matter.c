#include "in/front_matter.h"

#include <string.h>

#include "base/str.h"
#include "in/ascii.h"

/* The end of the line that begins at p, and in *next where the one behind it begins. */
static const char *line_end(const char *p, const char *end, const char **next) {
  const char *stop = memchr(p, '\n', (size_t)(end - p));
  *next = stop ? stop + 1 : end;
  if (!stop) stop = end;
  while (stop > p && strchr(" \t\r", stop[-1])) stop--;
  return stop;
}

static bool is_fence(const char *p, const char *stop) {
  return stop - p == 3 && memcmp(p, "---", 3) == 0;
}

static void take_fact(gs_document *doc, const char *p, const char *stop) {
  static const char *const keys[] = {"title", "date", "author", "url", "language"};
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    size_t n = strlen(keys[i]);
    if ((size_t)(stop - p) <= n || memcmp(p, keys[i], n) != 0 || p[n] != ':') continue;
    const char *from = p + n + 1;
    while (from < stop && (*from == ' ' || *from == '\t')) from++;
    if (stop - from > 1 && (*from == '"' || *from == '\'') && stop[-1] == *from) from++, stop--;
    if (from < stop && strchr(">|", *from)) return;   /* it stands in the lines below */
    gs__str value = {0};
    gs__str_add(&value, from, (size_t)(stop - from));
    if (value.len) gs_document_set(doc, keys[i], value.at);
    gs__str_dispose(&value);
  }
}

/* "title: x"; a name in capitals is that of who speaks ("HOST: Did you pay?"). */
static bool is_key(const char *p, const char *stop) {
  const char *from = p;
  bool lower = false;
  for (; p < stop && (gs__ascii_is_alnum(*p) || strchr("_-.\"'", *p) || (unsigned char)*p >= 0x80); p++)
    lower |= (*p >= 'a' && *p <= 'z') || (unsigned char)*p >= 0x80;
  return lower && p > from && p < stop && *p == ':' && (p + 1 == stop || p[1] == ' ' || p[1] == '\t');
}

/* Could the line stand in front matter: "key: value", "- item", an indented or empty line, a comment? */
static bool is_fact(const char *p, const char *stop) {
  if (p == stop || *p == ' ' || *p == '\t' || *p == '#') return true;
  return (*p == '-' && (p + 1 == stop || p[1] == ' ')) || is_key(p, stop);
}

size_t gs__front_matter(const char *bytes, size_t len, gs_document *doc) {
  const char *end = bytes + len, *next, *stop = line_end(bytes, end, &next);
  if (!is_fence(bytes, stop)) return 0;
  bool keyed = false;   /* what comes first, comments aside, is a key */
  for (const char *p = next, *first = next; p < end; p = next) {
    stop = line_end(p, end, &next);
    if (is_fence(p, stop)) return keyed || p == first ? (size_t)(next - bytes) : 0;
    keyed = keyed || is_key(p, stop);
    if ((!keyed && *p != '#') || !is_fact(p, stop)) return 0;
    if (doc) take_fact(doc, p, stop);
  }
  return 0;
}
