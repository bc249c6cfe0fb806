/* gainsay help: the list of commands, or the page of one. */
#include "cli/help.h"
#include "cli/option.h"

static int run(const settings *s) {
  if (!s->operand_count) {
    help_overview(stdout);
    return STATUS_DONE;
  }
  const char *name = s->operands[0], *guess;
  const command *c = command_find(name);
  if (c) {
    help_command(c, stdout);
    return STATUS_DONE;
  }
  guess = command_guess(name);
  if (guess) fprintf(stderr, "gainsay: no command \"%s\"; did you mean \"%s\"?\n", name, guess);
  else fprintf(stderr, "gainsay: no command \"%s\". See: gainsay help\n", name);
  return STATUS_USAGE;
}

static const int options[] = {OPTION_HELP, OPTION_END};

const command command_help = {
    .name = "help",
    .run = run,
    .summary = "list the commands, or explain one",
    .operands = "[COMMAND]",
    .most = 1,
    .examples = "gainsay help run\tall options of run\n"
                "man gainsay\tthe manual\n",
    .options = options,
};
