/* output: where results go, standard output or a file, with every failure told once by name.
 * A record is on its way when output_flush returns, so a reader of the pipe need not wait. */
#ifndef GS_CLI_OUTPUT_H
#define GS_CLI_OUTPUT_H

#include <stdio.h>

#include "cli/option.h"

typedef struct output {
  FILE *to;
  const char *name;
  int fault;   /* errno of the first failed write */
  int told;
} output;

/* Can -o FILE be written? Nothing is opened, so that a run that is stopped leaves what is there. 0 or an exit
 * status after telling why not. */
int output_check(const settings *s);
/* Opens -o FILE, or standard output. A file that is also read is refused. 0 or an exit status. */
int output_open(output *o, const settings *s);
void output_print(const char *bytes, size_t len, void *payload);   /* a gs_sink: to standard output */
void output_write(const char *bytes, size_t len, void *output);   /* a gs_sink */
int output_flush(output *o);   /* 0, or the exit status after telling why */
int output_close(output *o);   /* the same; closes a file */

#endif
