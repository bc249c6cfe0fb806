/* help: the pages of --help and `gainsay help`, made from the tables of commands and options. */
#ifndef GS_CLI_HELP_H
#define GS_CLI_HELP_H

#include <stdio.h>

#include "cli/command.h"

void help_overview(FILE *out);
void help_command(const command *c, FILE *out);

#endif
