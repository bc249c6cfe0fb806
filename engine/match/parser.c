/* What all parts of the parser need: places, faults, nodes, names. */
#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"
#include "gainsay.h"
#include "match/parser.h"

int gs__parse_column(gs__parser *s, const char *at) {
  if (at >= s->counted) s->column += (int)gs__utf8_count(s->counted, (size_t)(at - s->counted));
  else s->column -= (int)gs__utf8_count(at, (size_t)(s->counted - at));
  s->counted = at;
  return s->column + 1;
}

gs__node *gs__parse_fail(gs__parser *s, const char *at, const char *format, ...) {
  if (!s->err->code) {   /* the first fault is the one to report */
    va_list args;
    va_start(args, format);
    gs__err_vset(s->err, GS_EPACK, format, args);
    va_end(args);
    s->err->column = gs__parse_column(s, at);
  }
  return NULL;
}

const char *gs__parse_nearest(gs__cell w, void (*offer)(void *, gs__near *), void *payload, char *hint, size_t size) {
  gs__near near;
  char wanted[65];
  snprintf(wanted, sizeof wanted, "%.*s", (int)w.len, w.at);
  gs__near_init(&near, wanted);
  offer(payload, &near);
  return gs__near_hint(&near, hint, size);
}

gs__node *gs__parse_node(gs__parser *s, gs__node_kind kind, const char *at) {
  gs__node *n = gs__parse_fresh(s, sizeof *n);
  n->kind = kind;
  n->column = gs__parse_column(s, at);
  if (++*s->nodes > GS__MAX_NODES)         /* parts that name parts can grow without end */
    gs__parse_fail(s, at, "the pattern is too large (more than %d elements with its parts)", GS__MAX_NODES);
  return n;
}

gs__condition *gs__parse_condition(gs__parser *s, gs__condition_kind what) {
  gs__condition *c = gs__parse_fresh(s, sizeof *c);
  c->what = what;
  return c;
}

gs__node *gs__parse_token(gs__parser *s, const char *where, gs__condition *c) {
  gs__node *n = gs__parse_node(s, GS__TOKEN, where);
  n->conditions = c;
  return n;
}

static bool name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-';
}

gs__cell gs__parse_name(gs__parser *s) {
  gs__cell w = {s->p, 0};
  while (s->p < s->end && name_char(*s->p)) s->p++;
  w.len = (size_t)(s->p - w.at);
  return w;
}
