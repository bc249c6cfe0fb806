/* main: chooses the command, reads its options, runs it, and sees that its output has arrived. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/help.h"
#include "cli/option.h"

/* A standard stream that is closed would let a file take its number. It is opened the wrong way
 * round instead, so that using it fails as on a closed one. */
static void occupy_streams(void) {
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
    if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
      if (open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0) _exit(STATUS_IO);
}

static int neither(const char *word) {
  const char *guess = command_guess(word);
  fprintf(stderr, "gainsay: \"%s\" is neither a command nor a file", word);
  if (guess) fprintf(stderr, "; did you mean \"gainsay %s\"?\n", guess);
  else fputs(". See: gainsay help\n", stderr);
  return STATUS_USAGE;
}

/* The command that the first word means. A file or an option means `run`; a word that could be
 * either a command or a missing file is neither. *skip: how many words are used up. */
static const command *choose(const char *word, int *skip) {
  struct stat info;
  const command *c = command_find(word);
  *skip = 1;
  if (c) return c;
  if (!strcmp(word, "--version") || !strcmp(word, "-V")) return &command_version;
  *skip = 0;
  if (*word == '-' || strpbrk(word, "./") || stat(word, &info) == 0) return &command_run;
  return NULL;
}

/* A command behind its options would be taken for a file: "gainsay -p mine find said a.txt". */
static int check_late(const settings *s) {
  struct stat info;
  for (size_t i = 0; i < s->operand_count; i++) {
    const char *word = s->operands[i];
    if (!command_find(word) || stat(word, &info) == 0) continue;
    fprintf(stderr, "gainsay: options stand behind the command: gainsay %s ...\n", word);
    return STATUS_USAGE;
  }
  return STATUS_DONE;
}

static int run_command(const command *c, int argc, char **argv, int named) {
  settings s = {.command = c};
  int status = settings_parse(&s, argc, argv);
  if (!status && !named) status = check_late(&s);
  if (!status && s.help) help_command(c, stdout);
  else if (!status) status = c->run(&s);
  settings_free(&s);
  return status;
}

static int run_words(int argc, char **argv) {
  int skip;
  if (argc < 2) {
    help_overview(stderr);
    return STATUS_USAGE;
  }
  if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h")) {
    help_overview(stdout);
    return STATUS_DONE;
  }
  const command *c = choose(argv[1], &skip);
  return c ? run_command(c, argc - 1 - skip, argv + 1 + skip, skip) : neither(argv[1]);
}

/* What is still in the buffer of stdout, unless the loss of it was told before. If some command has lost lines before
 * it got here, a byte more is lost for the same reason, which nobody kept. */
static int finish(int status) {
  if (status == STATUS_IO || status == STATUS_PIPE || status > 128) return status;
  errno = 0;
  if (fflush(stdout) == 0 && !ferror(stdout)) return status;
  if (!errno && putchar('\n') != EOF) fflush(stdout);
  if (errno == EPIPE) return STATUS_PIPE;
  fprintf(stderr, "gainsay: cannot write to standard output: %s\n", strerror(errno ? errno : EIO));
  return STATUS_IO;
}

int main(int argc, char **argv) {
  occupy_streams();
  signal(SIGPIPE, SIG_DFL);   /* a reader that has enough ends the command quietly */
  signal(SIGXFSZ, SIG_IGN);   /* a file that may not grow any more is told as one that cannot be written */
  return finish(run_words(argc, argv));
}
