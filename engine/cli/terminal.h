/* terminal: is a stream shown to a person, how wide is it, and may it be coloured. */
#ifndef GS_CLI_TERMINAL_H
#define GS_CLI_TERMINAL_H

#include <stdio.h>

#include "cli/option.h"

int terminal_is(FILE *stream);

/* --color, then NO_COLOR, then CLICOLOR_FORCE, then: a terminal that is not dumb. */
int terminal_color(FILE *stream, const settings *s);

/* Columns: --width, then COLUMNS, then the terminal's own; 80 if none is known. */
int terminal_width(FILE *stream, const settings *s);
/* The columns that lines have to fit into; 0, any number: it is no terminal, and none were asked for. */
int terminal_fit(FILE *stream, const settings *s);

#endif
