/* terminal: is a stream shown to a person, how wide is it, and may it be coloured. */
#include "cli/terminal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { USUAL = 80, NARROWEST = 40, WIDEST = 10000 };

int terminal_is(FILE *stream) {
  return isatty(fileno(stream));
}

/* A variable counts as set if it says anything. */
static const char *environment(const char *name) {
  const char *value = getenv(name);
  return value && *value ? value : NULL;
}

int terminal_color(FILE *stream, const settings *s) {
  if (s->color != COLOR_AUTO) return s->color == COLOR_ALWAYS;
  if (environment("NO_COLOR")) return 0;
  const char *force = environment("CLICOLOR_FORCE"), *kind = environment("TERM");
  if (force && strcmp(force, "0")) return 1;
  return terminal_is(stream) && kind && strcmp(kind, "dumb");
}

static int within_reason(long columns) {
  if (columns < NARROWEST) return NARROWEST;
  return columns > WIDEST ? WIDEST : (int)columns;
}

int terminal_width(FILE *stream, const settings *s) {
  if (s->width) return s->width;
  const char *said = environment("COLUMNS");
  long columns = said ? strtol(said, NULL, 10) : 0;
  if (columns > 0) return within_reason(columns);
  struct winsize size = {0};
  if (ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col)
    return within_reason(size.ws_col);
  return USUAL;
}

int terminal_fit(FILE *stream, const settings *s) {
  return s->width || terminal_is(stream) ? terminal_width(stream, s) : 0;
}
