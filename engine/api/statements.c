/* statements: the outline of a rules file for everybody: gs_statements. */
#include <string.h>

#include "api/extent.h"
#include "api/outline.h"
#include "gainsay.h"

/* Behind blanks and comments from p on; what may also stand between statements is passed over with them. */
static const char *pass_blanks(const char *p) {
  for (;;) {
    p += strspn(p, " \t\r\n;");
    if (p[0] != '-' || p[1] != '-') return p;
    p = gs__extent_pass_over(p);
  }
}

/* Where the last of it that is no blank and no comment ends. */
static const char *end_without_blanks(const gs__lua_statement *s) {
  const char *last = s->start;
  for (const char *p = pass_blanks(s->start); p < s->end; p = pass_blanks(p)) {
    const char *behind = gs__extent_pass_over(p);
    last = p = behind ? behind : p + 1;
  }
  return last < s->end ? last : s->end;
}

static gs_statement_kind kind_of(const gs__lua_statement *s) {
  if (gs__outline_declares(s)) return GS_DECLARES;
  return gs__outline_prepares(s) && !gs__outline_computes(s) ? GS_PREPARES : GS_ACTS;
}

int gs_statements(const char *source, void (*each)(const gs_statement *, void *payload), void *payload) {
  const char *at = source;
  int all = 1;
  for (gs__lua_statement s;;) {
    const char *between = pass_blanks(at);
    if (!gs__outline_next(&at, &s)) return all && !*between;
    if (between != s.start) all = 0;
    gs_statement out = {.kind = kind_of(&s),
                        .word = s.word,
                        .name = s.name,
                        .word_len = s.word_len,
                        .name_len = s.name_len,
                        .start = (size_t)(s.start - source),
                        .end = (size_t)(end_without_blanks(&s) - source)};
    each(&out, payload);
  }
}
