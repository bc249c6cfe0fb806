/* Signs that open and are not closed: which of two that cross each other is the wrong one. */
#include <stdio.h>

#include "match/parser.h"

void gs__parse_opens(gs__parser *s, gs__open *here, const char *at, char close) {
  *here = (gs__open){.at = at, .close = close, .outer = s->open};
  s->open = here;
}

void gs__parse_closed(gs__parser *s) {
  s->open = s->open->outer;
}

/* The sign as faults name it: that of a slot with the slot's name. */
static const char *named(const gs__open *o, char *out, size_t size) {
  if (o->slot.len) snprintf(out, size, "the slot \"%.*s\"", (int)o->slot.len, o->slot.at);
  else snprintf(out, size, "\"%c\"", *o->at);
  return out;
}

static bool is_open(const gs__open *o, char close) {
  while (o && o->close != close) o = o->outer;
  return o;
}

gs__node *gs__parse_unclosed(gs__parser *s) {
  char name[100];
  return gs__parse_fail(s, s->open->at, "%s is never closed; expected \"%c\"", named(s->open, name, sizeof name),
                        s->open->close);
}

gs__node *gs__parse_stray(gs__parser *s, const char *at) {
  const gs__open *o = s->open;
  char name[100];
  if (!o) return gs__parse_fail(s, at, "\"%c\" without its opening sign", *at);
  named(o, name, sizeof name);
  if (is_open(o->outer, *at))
    return gs__parse_fail(s, o->at, "%s is never closed; expected \"%c\" before \"%c\"", name, o->close, *at);
  return gs__parse_fail(s, at, "\"%c\" without its opening sign; what is open is %s, and expects \"%c\"", *at, name,
                        o->close);
}

/* Behind a regular expression or an exact word that begins at p. */
static const char *behind_quoted(const char *p, const char *end) {
  char sign = *p++;
  while (p < end && *p != sign) p += *p == '\\' && p + 1 < end ? 2 : 1;
  return p < end ? p + 1 : end;
}

bool gs__parse_closes(const gs__parser *s, const char *p) {
  while (p < s->end && *p != s->open->close) {
    if (*p == *s->open->at) return false;
    p = *p == '/' || *p == '\'' ? behind_quoted(p, s->end) : p + 1;
  }
  return p < s->end;
}
