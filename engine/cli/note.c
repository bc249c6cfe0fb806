/* note: tells remarks about packs and errors, with the place shown. */
#include "cli/note.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/columns.h"
#include "cli/fold.h"
#include "cli/json_text.h"
#include "cli/text.h"

enum { WIDEST = 120, MARGIN = 2 };   /* columns of an excerpt if it may have any number, and before it */
static const char left_out[] = "…";

static const char *const severities[] = {"note", "warning", "error"};
static const char *const colors[] = {"\033[1;36m", "\033[1;33m", "\033[1;31m"};

static const char *paint(const notes *n, const char *sequence) {
  return n->color ? sequence : "";
}

static void place(text *out, const char *file, int line, int column) {
  if (!file || !*file) return;
  text_puts(out, file);
  if (line > 0) text_printf(out, ":%d", line);
  if (line > 0 && column > 0) text_printf(out, ":%d", column);
  text_puts(out, ": ");
}

/* The part of a line that fits into `room` columns and shows the byte `at`, with a column for a mark on each side
 * where something is left out. */
static void window(const char *s, size_t len, size_t at, size_t room, size_t *from, size_t *to) {
  *from = 0;
  *to = len;
  if (columns_width(s, len) <= room) return;
  *to = at + columns_head(s + at, len - at, room / 2);
  size_t most = room - (*to < len);
  *from = columns_tail(s, *to, most);
  if (*from) *from = columns_tail(s, *to, most - 1);
  size_t used = columns_width(s + *from, *to - *from) + (*from > 0);
  *to += columns_head(s + *to, len - *to, room - used);
  if (*to < len) *to = *from + columns_head(s + *from, len - *from, room - (*from > 0) - 1);
}

/* Adds the excerpt and a caret below the character of the column. Of a long line that part is shown. */
static void show(text *out, const notes *n, const char *excerpt, int column) {
  text line = {0};
  columns_clean(&line, excerpt, strcspn(excerpt, "\n"), 0);
  for (size_t i = 0; i < line.len; i++)
    if (line.at[i] == '\t') line.at[i] = ' ';   /* else the caret and the tab stops disagree */
  const char *s = text_get(&line);
  size_t at = columns_byte(s, line.len, column > 0 ? (size_t)column - 1 : 0), from, to;
  window(s, line.len, at, n->width > MARGIN ? (size_t)n->width - MARGIN : WIDEST, &from, &to);
  text_pad(out, MARGIN);
  if (from) text_puts(out, left_out);
  text_add(out, s + from, to - from);
  text_printf(out, "%s\n", to < line.len ? left_out : "");
  if (column > 0) {
    text_pad(out, MARGIN + (size_t)(from > 0) + columns_width(s + from, at - from));
    text_printf(out, "%s^%s\n", paint(n, "\033[1;32m"), paint(n, "\033[0m"));
  }
  text_free(&line);
}

/* ---- for editors ---- */

static int in_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-' || (unsigned char)c >= 0x80;
}

/* The columns to underline: the word at the place, or the line without its indentation. */
static void extent(const gs_note *note, int *from, int *to) {
  const char *s = note->excerpt ? note->excerpt : "";
  size_t len = strcspn(s, "\r\n");
  size_t start = note->column > 0 ? columns_byte(s, len, (size_t)note->column - 1) : strspn(s, " \t");
  size_t end = note->column > 0 ? start : len;
  if (note->column > 0) {
    while (end < len && in_word(s[end])) end++;
    if (end == start && end < len) end += columns_byte(s + end, len - end, 1);
  }
  *from = note->column > 0 ? note->column : 1;
  for (size_t i = 0; note->column <= 0 && i < start && i < len; i++) ++*from;
  *to = *from;
  for (size_t i = start; i < end; i += columns_byte(s + i, end - i, 1)) ++*to;
}

static void add_named(text *out, const char *name, const char *value) {
  if (!value || !*value) return;
  json_member(out, name, value);
}

static void add_fix(text *out, const gs_note *note) {
  if (!note->wrong) return;
  text_puts(out, ",\"fix\":{");
  json_member(out, note->right ? "replace" : "remove_line", note->wrong);
  add_named(out, "with", note->right);
  text_putc(out, '}');
}

static void print_json(const gs_note *note, FILE *to) {
  text out = {0};
  int from, end;
  extent(note, &from, &end);
  text_putc(&out, '{');
  json_member(&out, "file", note->file ? note->file : "");
  text_printf(&out, ",\"line\":%d,\"column\":%d,\"end\":%d", note->line > 0 ? note->line : 1, from, end);
  add_named(&out, "severity", severities[note->severity]);
  add_named(&out, "code", note->code);
  add_named(&out, "message", note->message);
  add_named(&out, "hint", note->hint);
  add_fix(&out, note);
  text_puts(&out, "}\n");
  fwrite(out.at, 1, out.len, to);
  text_free(&out);
}

/* ---- for people ---- */

/* The code stands behind the first line, where readers of lines look for it. */
static void add_message(text *out, const gs_note *note) {
  size_t first = strcspn(note->message, "\n");
  text_add(out, note->message, first);
  if (note->code && *note->code) text_printf(out, " [%s]", note->code);
  text_printf(out, "%s\n", note->message + first);
}

void note_take(const gs_note *note, void *payload) {
  notes *n = payload;
  n->count[note->severity]++;
  if (note->severity < n->least) return;
  if (n->json) {
    print_json(note, n->to);
    return;
  }
  text out = {0}, words = {0};
  place(&words, note->file, note->line, note->column);
  text_printf(&words, "%s%s%s: ", paint(n, colors[note->severity]), severities[note->severity],
              paint(n, "\033[0m"));
  add_message(&words, note);
  fold_add(&out, text_get(&words), words.len, n->width);
  if (note->excerpt && *note->excerpt) show(&out, n, note->excerpt, note->column);
  text_clear(&words);
  if (note->hint && *note->hint) text_printf(&words, "  %s\n", note->hint);
  fold_add(&out, text_get(&words), words.len, n->width);
  fwrite(out.at, 1, out.len, n->to);
  text_free(&out);
  text_free(&words);
}

/* The nth line of a file, or NULL. Only of a plain file: opening others can block or act. */
static char *line_of_file(const char *path, int number) {
  struct stat info;
  if (number < 1 || !*path || stat(path, &info) < 0 || !S_ISREG(info.st_mode)) return NULL;
  FILE *file = fopen(path, "r");
  char *line = NULL;
  size_t room = 0;
  ssize_t len = -1;
  if (!file) return NULL;
  while (number-- && (len = getline(&line, &room, file)) >= 0) continue;
  fclose(file);
  if (len >= 0) return line;
  free(line);
  return NULL;
}

static char *line_of_text(const char *source, int number) {
  if (number < 1) return NULL;
  while (--number && source) {
    source = strchr(source, '\n');
    if (source) source++;
  }
  return source ? memory_copy(source, strcspn(source, "\n")) : NULL;
}

void note_error(notes *n, const gs_error *err, const char *source) {
  char *excerpt = source ? line_of_text(source, err->line) : line_of_file(err->file, err->line);
  gs_note note = {.severity = GS_ERROR,
                  .file = err->file,
                  .line = err->line,
                  .column = err->column,
                  .message = err->message,
                  .excerpt = excerpt};
  if (err->code == GS_EBUG) note.hint = "This is a fault of gainsay itself. Please report it.";
  if (!*err->file && n->to == stderr) fputs("gainsay: ", stderr);
  note_take(&note, n);
  free(excerpt);
}

/* "line 3, byte 9: ..." without its line, where the id has told it. */
static const char *beside_line(const char *id, const gs_error *err) {
  char line[sizeof err->file + 32], said[32];
  snprintf(line, sizeof line, "%s:%d", err->file, err->line);
  int n = snprintf(said, sizeof said, "line %d", err->line);
  if (!*err->file || strcmp(id, line) != 0 || strncmp(err->message, said, (size_t)n) != 0) return err->message;
  const char *more = err->message + n;
  return more[0] && more[1] == ' ' && strchr(":,", more[0]) ? more + 2 : err->message;
}

void note_trouble(const char *id, const gs_error *err) {
  text out = {0};
  text_puts(&out, "gainsay: ");
  columns_document(&out, id);
  if (*err->file && strncmp(id, err->file, strlen(err->file))) {
    text_puts(&out, " (");
    columns_document(&out, err->file);
    /* readers of lines say the line in words */
    if (err->line > 0 && strncmp(err->message, "line ", 5)) text_printf(&out, ":%d", err->line);
    text_putc(&out, ')');
  }
  text_printf(&out, ": %s\n", beside_line(id, err));
  fputs(out.at, stderr);
  text_free(&out);
}
