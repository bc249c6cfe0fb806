/* repl_input: the lines of a session: edited with libedit and kept in a history file if a person
 * types them, plain lines of standard input otherwise.
 * The history file has a line for each entry and is added to line by line, so that two sessions can
 * share it. If it cannot be read or written, the session goes on without. */
#include <errno.h>
#include <fcntl.h>
#include <histedit.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/columns.h"
#include "cli/paths.h"
#include "cli/repl.h"
#include "cli/stop.h"
#include "cli/terminal.h"

enum { KEPT = 1000, LONGEST = 4096, OFFERED = 200 };

struct input {
  repl *repl;
  EditLine *edit;     /* NULL: plain lines */
  History *history;
  char *history_path;
  const char *prompt;
  int returned;       /* a byte that was read too far, or -1 */
  text plain;         /* read of plain lines; the first `given` bytes were given out */
  size_t given;
};

/* ---- history */

/* Fit to be an entry: not too long, valid UTF-8, no controls. A corrupt file loses those lines. */
static int is_sound(const char *s, size_t len) {
  if (!len || len > LONGEST) return 0;
  text clean = {0};
  columns_clean(&clean, s, len, 0);
  int same = clean.len == len && !memcmp(clean.at, s, len);
  text_free(&clean);
  return same;
}

static void enter(input *in, const char *s) {
  HistEvent event;
  history(in->history, &event, H_ENTER, s);
}

/* Writes the file anew with the last entries when it has grown to twice what is kept. */
static void shorten(const input *in, const list *all) {
  text name = {0};
  text_printf(&name, "%s.%ld", in->history_path, (long)getpid());
  unlink(name.at);   /* of a session that was killed in the midst of this */
  int fd = open(name.at, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  FILE *file = fd >= 0 ? fdopen(fd, "w") : NULL;
  for (size_t i = all->len - KEPT; file && i < all->len; i++) fprintf(file, "%s\n", all->at[i]);
  int bad = file ? ferror(file) : 1;
  if (file && fclose(file) == 0 && !bad) rename(name.at, in->history_path);
  else if (fd >= 0) unlink(name.at);
  text_free(&name);
}

static void load_history(input *in) {
  list all = {0};
  char *line = NULL;
  size_t room = 0;
  struct stat info;
  FILE *file = NULL;
  if (stat(in->history_path, &info) == 0 && S_ISREG(info.st_mode))
    file = fopen(in->history_path, "r");
  for (ssize_t n; file && (n = getline(&line, &room, file)) > 0;) {
    size_t len = (size_t)n - (line[n - 1] == '\n');
    if (is_sound(line, len)) list_add(&all, line, len);
  }
  if (file) fclose(file);
  for (size_t i = all.len > KEPT ? all.len - KEPT : 0; i < all.len; i++) enter(in, all.at[i]);
  if (all.len > (size_t)2 * KEPT) shorten(in, &all);
  list_free(&all);
  free(line);
}

/* A line that begins with a space is private. */
static void remember(input *in, const char *s, size_t len) {
  if (*s == ' ' || !is_sound(s, len)) return;
  enter(in, s);
  if (!in->history_path) return;
  int fd = open(in->history_path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (fd < 0) return;
  fchmod(fd, 0600);
  text line = {0};
  text_printf(&line, "%s\n", s);
  ssize_t written = write(fd, line.at, line.len);   /* one write: two sessions do not mix */
  (void)written;
  close(fd);
  text_free(&line);
}

static void begin_history(input *in) {
  HistEvent event;
  in->history = history_init();
  history(in->history, &event, H_SETSIZE, KEPT);
  history(in->history, &event, H_SETUNIQUE, 1);
  in->history_path = paths_history();
  if (!in->history_path) return;
  paths_make_folders(in->history_path);
  load_history(in);
}

/* ---- libedit */

static input *input_of(EditLine *edit) {
  void *in = NULL;
  el_get(edit, EL_CLIENTDATA, &in);
  return in;
}

static char *give_prompt(EditLine *edit) {
  static char nothing[] = "";
  input *in = input_of(edit);
  return in && in->prompt ? (char *)in->prompt : nothing;
}

/* 1 a byte, 0 the end, -1 broken off by SIGINT. Other signals, such as a new size, do not break. */
static int read_byte(input *in, unsigned char *byte) {
  if (in->returned >= 0) {
    *byte = (unsigned char)in->returned;
    in->returned = -1;
    return 1;
  }
  while (stop_wait(STDIN_FILENO)) {
    ssize_t n = read(STDIN_FILENO, byte, 1);
    if (n >= 0) return (int)n;
    if (errno != EINTR) return -1;
  }
  return -1;
}

/* One character for libedit, decoded here: bytes that are no UTF-8 become U+FFFD, where libedit's
 * own reader would stop. A sequence that is cut off leaves the byte behind it, which may be the end
 * of the line, for the next call. */
static int read_character(EditLine *edit, wchar_t *out) {
  input *in = input_of(edit);
  char bytes[4];
  unsigned char byte;
  uint32_t c;
  int got = read_byte(in, &byte);
  if (got <= 0) return got;
  size_t wanted = byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 1, n = 0;
  for (bytes[n++] = (char)byte; n < wanted; bytes[n++] = (char)byte) {
    if ((got = read_byte(in, &byte)) <= 0) return got;
    if ((byte & 0xC0) == 0x80) continue;
    in->returned = byte;
    break;
  }
  columns_decode(bytes, n, &c);
  *out = (wchar_t)c;
  return 1;
}

static size_t common(const list *l) {
  size_t len = strlen(l->at[0]);
  for (size_t i = 1; i < l->len; i++) {
    size_t n = 0;
    while (n < len && l->at[i][n] && !strncasecmp(l->at[0] + n, l->at[i] + n, 1)) n++;
    len = n;
  }
  while (len && ((unsigned char)l->at[0][len] & 0xC0) == 0x80) len--;   /* a whole character */
  return len;
}

static void offer(const input *in, const list *l) {
  size_t widest = 0, column = 0;
  size_t width = (size_t)terminal_width(stdout, in->repl->settings);
  for (size_t i = 0; i < l->len; i++) {
    size_t w = columns_width(l->at[i], strlen(l->at[i])) + 2;
    if (w > widest) widest = w;
  }
  putchar('\n');
  for (size_t i = 0; i < l->len && i < OFFERED; i++) {
    if (column && column + widest > width) {
      putchar('\n');
      column = 0;
    }
    printf("%s%*s", l->at[i], (int)(widest - columns_width(l->at[i], strlen(l->at[i]))), "");
    column += widest;
  }
  if (l->len > OFFERED) printf("... %zu more", l->len - OFFERED);
  putchar('\n');
  fflush(stdout);
}

/* Puts what all candidates share in place of what was typed. */
static unsigned char put_common(EditLine *edit, const list *l, const char *typed, size_t len) {
  text with = {0};
  size_t characters = 0;
  for (size_t i = 0; i < len; i++) characters += ((unsigned char)typed[i] & 0xC0) != 0x80;
  text_add(&with, l->at[0], common(l));
  if (l->len == 1 && with.len && !strchr("/>", with.at[with.len - 1])) text_putc(&with, ' ');
  if (with.len > len || (with.len == len && memcmp(with.at, typed, len))) {
    el_deletestr(edit, (int)characters);
    el_insertstr(edit, with.at);
  } else {
    characters = SIZE_MAX;
  }
  text_free(&with);
  return characters == SIZE_MAX ? CC_ERROR : CC_REFRESH;
}

static unsigned char complete(EditLine *edit, wint_t key) {
  (void)key;
  input *in = input_of(edit);
  const LineInfo *info = el_line(edit);
  size_t len = (size_t)(info->cursor - info->buffer), from;
  char *line = memory_copy(info->buffer, len);
  list found = {0};
  complete_line(in->repl, line, len, &from, &found);
  unsigned char result = CC_ERROR;
  if (found.len) result = put_common(edit, &found, line + from, len - from);
  if (result == CC_ERROR && found.len > 1) {
    offer(in, &found);
    result = CC_REDISPLAY;
  }
  list_free(&found);
  free(line);
  return result;
}

/* libedit turns characters into bytes by the locale; any with UTF-8 will do. */
static void choose_locale(void) {
  setlocale(LC_CTYPE, "");
  if (MB_CUR_MAX < 4) setlocale(LC_CTYPE, "C.UTF-8");
}

static void begin_edit(input *in) {
  choose_locale();
  in->edit = el_init("gainsay", stdin, stdout, stderr);
  if (!in->edit) return;
  begin_history(in);
  stop_remember();
  el_set(in->edit, EL_CLIENTDATA, in);
  el_set(in->edit, EL_PROMPT, give_prompt);
  el_set(in->edit, EL_EDITOR, "emacs");
  el_set(in->edit, EL_SIGNAL, 1);
  el_set(in->edit, EL_HIST, history, in->history);
  el_set(in->edit, EL_GETCFN, read_character);
  /* wide, for libedit would copy narrow names and never free them */
  el_wset(in->edit, EL_ADDFN, L"gainsay-complete", L"complete the word", complete);
  el_set(in->edit, EL_BIND, "^I", "gainsay-complete", NULL);
  el_set(in->edit, EL_BIND, "^R", "em-inc-search-prev", NULL);
  el_source(in->edit, NULL);   /* the user's ~/.editrc has the last word */
}

input *input_new(repl *r) {
  input *in = memory_resize(NULL, sizeof *in);
  *in = (input){.repl = r, .returned = -1};
  if (r->interactive) begin_edit(in);
  return in;
}

void input_free(input *in) {
  if (in->edit) el_end(in->edit);
  if (in->history) history_end(in->history);
  free(in->history_path);
  text_free(&in->plain);
  free(in);
}

/* ---- lines */

static int edited_line(input *in, const char *prompt, const char **s, size_t *len) {
  int count = 0;
  in->prompt = prompt;
  fflush(stdout);
  el_set(in->edit, EL_PREP_TERM, 1);   /* before the prompt, which invites keys */
  *s = el_gets(in->edit, &count);
  if (stop_came()) return -1;
  if (!*s || count <= 0) return 0;
  *len = (size_t)count;
  return 1;
}

/* Reads on behind what was given out, which goes; 0 at the end. */
static int read_plain(input *in) {
  char part[16384];
  ssize_t n;
  do n = read(STDIN_FILENO, part, sizeof part);
  while (n < 0 && errno == EINTR);
  if (n <= 0) return 0;
  if (in->given) memmove(in->plain.at, in->plain.at + in->given, in->plain.len - in->given);
  in->plain.len -= in->given;
  in->given = 0;
  text_add(&in->plain, part, (size_t)n);
  return 1;
}

/* A line without an end, the last one, counts too. */
static int plain_line(input *in, const char **s, size_t *len) {
  const char *end;
  size_t looked = 0;
  for (;;) {
    size_t rest = in->plain.len - in->given;
    end = memchr(text_get(&in->plain) + in->given + looked, '\n', rest - looked);
    looked = rest;
    if (end || !read_plain(in)) break;
  }
  *s = text_get(&in->plain) + in->given;
  *len = end ? (size_t)(end - *s) + 1 : in->plain.len - in->given;
  in->given += *len;
  return *len > 0;
}

int input_waits(const input *in) {
  return in->given < in->plain.len || in->returned >= 0;
}

int input_line(input *in, const char *prompt, text *line) {
  const char *s;
  size_t len;
  int got = in->edit ? edited_line(in, prompt, &s, &len) : plain_line(in, &s, &len);
  text_clear(line);
  if (got <= 0) return got;
  while (len && (s[len - 1] == '\n' || s[len - 1] == '\r')) len--;
  columns_clean(line, s, len, 0);
  if (in->edit) remember(in, text_get(line), line->len);
  return 1;
}
