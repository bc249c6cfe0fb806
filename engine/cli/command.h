/* command: what a command of gainsay is, the table of them, and the exit statuses.
 * Each cmd_NAME.c defines one `command`; its options are rows of the table in option.c. */
#ifndef GS_CLI_COMMAND_H
#define GS_CLI_COMMAND_H

#include <stddef.h>

struct settings;

/* What the process ends with. After several troubles it is the greatest number. */
enum {
  STATUS_DONE = 0,
  STATUS_LOOK = 1,    /* done, but look: a document failed, an example, a warning */
  STATUS_USAGE = 2,   /* wrong usage */
  STATUS_PACK = 3,    /* a pack is refused */
  STATUS_IO = 4,      /* input or output impossible */
  STATUS_BUG = 5,     /* a fault of gainsay itself */
  STATUS_PIPE = 141   /* the reader of the output went away: no message */
};

typedef struct command {
  const char *name;
  int (*run)(const struct settings *s);   /* the exit status */
  const char *summary;                    /* one line */
  const char *operands;                   /* as in the usage line */
  size_t least, most;                     /* operands; most 0: any number */
  const char *examples;                   /* lines "command\tremark\n" */
  const char *about;                      /* lines, or NULL */
  const int *options;                     /* OPTION_*, ended by OPTION_END */
} command;

const command *command_get(size_t index);          /* NULL behind the last */
const command *command_find(const char *name);     /* NULL: no such command */
const char *command_guess(const char *name);       /* the name meant, or NULL */

/* The greater of two exit statuses, and the one that belongs to a GS_E* code. */
int status_worse(int a, int b);
int status_of(int code);

extern const command command_run, command_test, command_check, command_repl, command_batch,
    command_packs, command_new, command_find_pattern, command_diff, command_eval,
    command_profile, command_why, command_near, command_help, command_version;

#endif
