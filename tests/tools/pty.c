/* pty: runs a command on a pseudo-terminal and plays a person at it.
 *   pty COMMAND... <SCRIPT
 * A line of the script is one of
 *   send TEXT         type it; \r \n \t \e \\ and \xHH as in C; no line end is added
 *   expect TEXT       wait until it appears in what came since the last match
 *   follow TEXT       the same, and nothing but line ends comes between
 *   never TEXT        it has not come since the last match
 *   size COLUMNS ROWS resize the terminal
 *   pause MILLISECONDS
 *   # ...             a remark
 * At the end of the script the command must end by itself. The exit status is the command's (128 +
 * the signal's number if one ended it), or 125 after printing all output if the script failed.
 * Controls in the output of the command are compared as they come. */
#undef _POSIX_C_SOURCE
#define _XOPEN_SOURCE 700   /* posix_openpt */

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { PATIENCE = 60, FAILED = 125 };   /* seconds to wait for anything */

static char *all;              /* what came, with a NUL behind */
static size_t len, room, seen; /* seen: up to the end of the last match */
static int terminal;
static pid_t child;

static void fail(const char *what, const char *text) {
  fprintf(stderr, "pty: %s %s\n--- output\n", what, text);
  fwrite(all, 1, len, stderr);
  fprintf(stderr, "\n---\n");
  kill(child, SIGKILL);
  exit(FAILED);
}

/* Takes what comes within `milliseconds`; 0 at the end of output, 1 otherwise. */
static int take(int milliseconds) {
  struct pollfd p = {.fd = terminal, .events = POLLIN};
  if (poll(&p, 1, milliseconds) <= 0) return 1;
  if (room - len < 4096) all = realloc(all, room = room * 2 + 8192);
  if (!all) exit(FAILED);
  ssize_t n = read(terminal, all + len, 4095);
  if (n <= 0) return 0;   /* EIO: the other side is closed */
  for (char *from = all + len, *end = from + n; from < end; from++)
    if (*from) all[len++] = *from;   /* a NUL would end the text for strstr */
  all[len] = 0;
  return 1;
}

static void expect(const char *text) {
  time_t start = time(NULL);
  for (;;) {
    char *found = all ? strstr(all + seen, text) : NULL;
    if (found) {
      seen = (size_t)(found - all) + strlen(text);
      return;
    }
    if (!take(100)) fail("the command ended before", text);
    if (time(NULL) - start > PATIENCE) fail("waited in vain for", text);
  }
}

static void follow(const char *text) {
  size_t from = seen;
  expect(text);
  if (from + strspn(all + from, "\r\n") + strlen(text) < seen) fail("something else came before", text);
}

static void never(const char *text) {
  take(50);
  if (all && strstr(all + seen, text)) fail("should not have come:", text);
}

static size_t unescape(char *s) {
  char *to = s;
  for (; *s; s++) {
    if (*s != '\\') {
      *to++ = *s;
      continue;
    }
    static const char letters[] = "rnte\\", values[] = "\r\n\t\033\\";
    const char *known = *++s ? strchr(letters, *s) : NULL;
    unsigned value;
    if (known) *to++ = values[known - letters];
    else if (*s == 'x' && sscanf(s + 1, "%2x", &value) == 1) *to++ = (char)value, s += 2;
    else fail("unknown escape in", s);
  }
  *to = '\0';
  return 0;
}

/* Takes output while it types, or both sides could wait for each other. */
static void type(const char *text) {
  for (size_t left = strlen(text); left;) {
    ssize_t n = write(terminal, text, left);
    if (n < 0 && errno != EAGAIN && errno != EINTR) fail("cannot type", text);
    if (n > 0) text += n, left -= (size_t)n;
    take(n > 0 ? 0 : 10);
  }
}

static void resize(int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  ioctl(terminal, TIOCSWINSZ, &size);
}

static void obey(char *line) {
  int columns, rows;
  char *text = strchr(line, ' ');
  text = text ? text + 1 : line + strlen(line);
  if (!*line || *line == '#') return;
  if (sscanf(line, "size %d %d", &columns, &rows) == 2) {
    resize(columns, rows);
    return;
  }
  if (sscanf(line, "pause %d", &rows) == 1) {
    take(0);
    nanosleep(&(struct timespec){rows / 1000, rows % 1000 * 1000000L}, NULL);
    return;
  }
  unescape(text);
  if (!strncmp(line, "send ", 5)) type(text);
  else if (!strncmp(line, "expect ", 7)) expect(text);
  else if (!strncmp(line, "follow ", 7)) follow(text);
  else if (!strncmp(line, "never ", 6)) never(text);
  else fail("cannot understand", line);
}

static void start(char **command) {
  terminal = posix_openpt(O_RDWR | O_NOCTTY);
  if (terminal < 0 || grantpt(terminal) < 0 || unlockpt(terminal) < 0) exit(FAILED);
  const char *name = ptsname(terminal);
  resize(80, 24);
  child = fork();
  if (child < 0) exit(FAILED);
  if (child > 0) {
    fcntl(terminal, F_SETFL, O_NONBLOCK);
    return;
  }
  setsid();
  int side = open(name, O_RDWR);   /* becomes the controlling terminal */
  if (side < 0) _exit(FAILED);
  for (int fd = 0; fd < 3; fd++) dup2(side, fd);
  if (side > 2) close(side);
  close(terminal);
  execvp(command[0], command);
  _exit(FAILED);
}

int main(int argc, char **argv) {
  if (argc < 2) return FAILED;
  start(argv + 1);
  char *line = NULL;
  size_t line_room = 0;
  for (ssize_t n; (n = getline(&line, &line_room, stdin)) > 0;) {
    if (line[n - 1] == '\n') line[n - 1] = '\0';
    obey(line);
  }
  free(line);
  time_t begin = time(NULL);
  while (take(100))
    if (time(NULL) - begin > PATIENCE) fail("the command does not end", "");
  int status;
  if (waitpid(child, &status, 0) < 0) return FAILED;
  free(all);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
