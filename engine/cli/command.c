/* command: the table of commands, in the order in which help lists them. */
#include "cli/command.h"

#include <string.h>

#include "cli/nearest.h"
#include "gainsay.h"

static const command *const commands[] = {
    &command_run,  &command_repl, &command_find_pattern, &command_batch,   &command_test,
    &command_check, &command_why, &command_near, &command_diff,         &command_eval,    &command_profile,
    &command_packs, &command_new, &command_help,         &command_version,
};

enum { COMMANDS = sizeof commands / sizeof *commands };

const command *command_get(size_t index) {
  return index < COMMANDS ? commands[index] : NULL;
}

const command *command_find(const char *name) {
  for (size_t i = 0; i < COMMANDS; i++)
    if (!strcmp(commands[i]->name, name)) return commands[i];
  return NULL;
}

const char *command_guess(const char *name) {
  nearest near = {.wanted = name};
  for (size_t i = 0; i < COMMANDS; i++) nearest_try(&near, commands[i]->name);
  return near.best;
}

int status_worse(int a, int b) {
  return a > b ? a : b;
}

int status_of(int code) {
  switch (code) {
  case GS_OK: return STATUS_DONE;
  case GS_EUSAGE: return STATUS_USAGE;
  case GS_EPACK:
  case GS_ELIMIT: return STATUS_PACK;   /* limits while packs are loaded or tested */
  case GS_EIO:
  case GS_EINPUT: return STATUS_IO;
  default: return code > 0 ? STATUS_DONE : STATUS_BUG;
  }
}
