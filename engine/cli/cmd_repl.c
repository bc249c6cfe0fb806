/* gainsay repl: a session with one article. In a pipe it obeys the same lines, without a prompt. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "cli/chunk.h"
#include "cli/repl.h"
#include "cli/session.h"
#include "cli/stop.h"
#include "cli/terminal.h"

int repl_wrong(const char *format, ...) {
  va_list args;
  va_start(args, format);
  vfprintf(stderr, format, args);
  va_end(args);
  fputc('\n', stderr);
  return -1;
}

void repl_print(const char *bytes, size_t len, void *payload) {
  (void)payload;
  fwrite(bytes, 1, len, stdout);
}

/* A pattern that is a word for leaving or asking, and that finds nothing, was hardly meant so. */
static int obey_pattern(repl *r, const char *line) {
  static const char *const meant[][2] = {
      {"help", ".help"}, {"quit", ".quit"}, {"exit", ".quit"}, {"?", ".help"}};
  for (size_t i = 0; i < sizeof meant / sizeof *meant; i++)
    if (!strcmp(line, meant[i][0])) return repl_wrong("did you mean %s?", meant[i][1]);
  return article_find(r, line);
}

int repl_obey(repl *r, const char *line) {
  while (*line == ' ' || *line == '\t') line++;
  if (!*line) return 0;
  if (*line == '.' && line[1] >= 'a' && line[1] <= 'z') return dot_obey(r, line);
  if (*line == '=') return live_evaluate(r, line);
  if (!strncmp(line, "lua ", 4)) return live_evaluate(r, line + 4);
  if (chunk_begins(line)) return live_add(r, line);
  if (chunk_is_lua(line)) return live_evaluate(r, line);
  return obey_pattern(r, line);
}

static void write_prompt(const repl *r, text *out) {
  text_clear(out);
  for (size_t i = 0; i < r->packs.len; i++) {
    const char *name = r->packs.at[i], *slash = strrchr(name, '/');
    text_printf(out, "%s%s", i ? "+" : "", slash && slash[1] ? slash + 1 : name);
  }
  if (r->doc) {
    const char *id = gs_document_id(r->doc), *slash = strrchr(id, '/');
    text_printf(out, " %s", slash && slash[1] ? slash + 1 : id);
  }
  text_puts(out, "> ");
}

/* Does the request lack lines: of a rule, or of Lua with a block that is open? */
static int wants_more(const text *request) {
  const char *start = text_get(request) + strspn(text_get(request), " \t");
  size_t len = request->len - (size_t)(start - text_get(request));
  if (chunk_begins(start)) return !chunk_complete(start, len);
  if (!strncmp(start, "lua ", 4)) start += 4, len -= 4;
  else if (!chunk_is_lua(start)) return 0;
  return !chunk_lua_complete(start, len);
}

/* Reads a line, and if it begins a chunk, lines until that is complete. The results are those of
 * input_line; at the end of input a chunk that is cut off comes as it is. */
static int read_request(repl *r, input *in, text *request) {
  text prompt = {0}, line = {0};
  write_prompt(r, &prompt);
  text_clear(request);
  int got = input_line(in, prompt.at, &line), begun = 0;
  if (got > 0) text_add(request, text_get(&line), line.len);
  while (got > 0 && wants_more(request)) {
    begun = 1;
    got = input_line(in, "... ", &line);
    if (got > 0) text_printf(request, "\n%s", text_get(&line));
  }
  if (got == 0 && begun) got = r->interactive ? -1 : 1;   /* Ctrl-D at "..." gives the chunk up */
  text_free(&prompt);
  text_free(&line);
  return got;
}

static void break_off(void *payload) {
  repl *r = payload;
  gs_rules_stop(r->rules);
}

void repl_heed(repl *r, int on) {
  if (r->interactive && on) stop_open(break_off, r);
  else if (r->interactive) stop_close();
}

/* Ctrl-C stops what a line has begun, and the session goes on. */
static int obey(repl *r, const char *line) {
  repl_heed(r, 1);
  int code = repl_obey(r, line);
  repl_heed(r, 0);
  tour_follow(r, line, code);
  return code;
}

/* Opens the article that the command line names. A session in a pipe is none without it. */
static int open_first(repl *r) {
  if (!r->settings->operand_count) return STATUS_DONE;
  repl_heed(r, 1);
  int code = article_open(r, r->settings->operands[0], NULL);
  repl_heed(r, 0);
  stop_forget();
  return code < 0 && !r->interactive ? STATUS_IO : STATUS_DONE;
}

static int converse(repl *r) {
  input *in = r->input = input_new(r);
  text request = {0};
  int got, status = open_first(r);
  while (status != STATUS_IO && !r->quit && (got = read_request(r, in, &request)) != 0) {
    if (got < 0) putchar('\n');
    else if (obey(r, text_get(&request)) < 0 && !r->interactive) status = STATUS_LOOK;
    stop_forget();
    if (fflush(stdout) != 0 || ferror(stdout)) break;   /* main tells why */
  }
  if (!r->quit && r->interactive) putchar('\n');
  text_free(&request);
  input_free(in);
  return status;
}

static int begin(repl *r, const settings *s) {
  int code = session_asked(&r->rules, s, &r->packs, &r->notes);
  if (code < 0) return status_of(code);
  book_renew(r, 1);
  if (r->interactive)
    printf("gainsay %s. Type a pattern to search it; .help lists the rest, .tour shows it\n", gs_version());
  return 0;
}

static int run(const settings *s) {
  repl r = {.own = *s, .notes = session_notes(s)};
  r.settings = &r.own;
  r.interactive = terminal_is(stdin) && terminal_is(stdout);
  r.color = terminal_color(stdout, s);
  if (s->operand_count && !strcmp(s->operands[0], "-"))
    return settings_wrong(s, "reads its lines from standard input; give the article as a file");
  int status = begin(&r, s);
  if (!status) status = converse(&r);
  article_close(&r);
  gs_rules_free(r.rules);
  list_free(&r.packs);
  list_free(&r.live);
  book_free(&r.book);
  text_free(&r.state);
  text_free(&r.last);
  text_free(&r.causes);
  text_free(&r.changes);
  free(r.pattern);
  return status;
}

static const int options[] = {OPTION_PACK,     OPTION_COLOR,     OPTION_WIDTH, OPTIONS_READING,
                              OPTION_PACK_PATH, OPTION_HELP, OPTION_END};

const command command_repl = {
    .name = "repl",
    .run = run,
    .summary = "ask one article: find, why, add a rule, reload",
    .operands = "[FILE]",
    .most = 1,
    .examples = "gainsay repl article.txt\topen an article; then type a pattern\n"
                "gainsay repl -p ./my-pack article.txt\ttry a pack; .reload after a change\n"
                "echo .claims | gainsay repl article.txt\tthe same lines from a pipe\n",
    .about = "Type .help in the session. Lines are kept in $XDG_STATE_HOME/gainsay/history, but for\n"
             "those that begin with a space. In a pipe the exit status is 1 if a line failed.\n",
    .options = options,
};
