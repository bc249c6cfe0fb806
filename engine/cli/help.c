/* help: the pages of --help and `gainsay help`. Examples come first. */
#include "cli/help.h"

#include <string.h>

#include "cli/option.h"

/* Lines "left\tright\n" in two columns. A left side that is too long stands alone on its line. */
static void two_columns(const char *lines, int width, FILE *out) {
  while (*lines) {
    size_t left = strcspn(lines, "\t"), all = strcspn(lines, "\n");
    const char *right = lines + left + 1;
    int right_len = (int)(all - left - 1);
    if (left > (size_t)width)
      fprintf(out, "  %.*s\n  %*s %.*s\n", (int)left, lines, width, "", right_len, right);
    else fprintf(out, "  %-*.*s %.*s\n", width, (int)left, lines, right_len, right);
    lines += all + (lines[all] == '\n');
  }
}

void help_overview(FILE *out) {
  fputs("gainsay reads news: who says what, who denies it, and where tension builds.\n\n"
        "Examples\n", out);
  two_columns("gainsay article.txt\tshow what is found in an article\n"
              "gainsay run news/ >found.jsonl\tone JSON record for each document\n"
              "gainsay repl article.txt\task, try patterns, add rules\n"
              "gainsay find '{who: Actor} <say>' news/\ta pattern in context\n"
              "gainsay new my-pack\tbegin a pack of your own\n", 42, out);
  fputs("\nUsage: gainsay FILE...\n       gainsay COMMAND [OPTION...] [OPERAND...]\n\nCommands\n",
        out);
  const command *c;
  for (size_t i = 0; (c = command_get(i)); i++) fprintf(out, "  %-10s %s\n", c->name, c->summary);
  fputs("\n\"gainsay help COMMAND\" tells more. A file that is named like a command: ./NAME.\n"
        "Exit status: 0 done, 1 done but look, 2 usage, 3 pack refused, 4 input or output\n"
        "impossible, 5 bug.\n",
        out);
}

void help_command(const command *c, FILE *out) {
  fprintf(out, "gainsay %s: %s\n\nExamples\n", c->name, c->summary);
  two_columns(c->examples, 42, out);
  fprintf(out, "\nUsage: gainsay %s [OPTION...]%s%s\n", c->name, *c->operands ? " " : "",
          c->operands);
  if (c->about) fprintf(out, "\n%s", c->about);
  fputs("\nOptions\n", out);
  option_list(c, out);
}
