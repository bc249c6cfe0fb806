/* mend: makes the sure changes. A file is read, changed from its end towards its start so that places stay
 * true, and replaced in one step. */
#include "cli/mend.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/command.h"
#include "cli/files.h"
#include "cli/note.h"
#include "cli/text.h"

/* ---- which ---- */

static int is_below(const char *folder, const char *file) {
  size_t n = strlen(folder);
  while (n && folder[n - 1] == '/') n--;
  return n && !strncmp(folder, file, n) && file[n] == '/';
}

void mends_take(mends *m, const gs_note *note) {
  if (!note->wrong || !note->file || note->line < 1 || !is_below(m->below, note->file)) return;
  if (m->len == m->room) {
    m->room = m->room * 2 + 8;
    m->at = memory_resize(m->at, m->room * sizeof *m->at);
  }
  mend *one = m->at + m->len++;
  *one = (mend){.line = note->line, .column = note->column};
  one->file = memory_string(note->file);
  one->wrong = memory_string(note->wrong);
  one->right = memory_string(note->right);
}

void mends_free(mends *m) {
  for (size_t i = 0; i < m->len; i++) {
    free(m->at[i].file);
    free(m->at[i].wrong);
    free(m->at[i].right);
  }
  free(m->at);
  m->at = NULL;
  m->len = m->room = 0;
}

/* By file, the last place first. */
static int by_place(const void *x, const void *y) {
  const mend *a = x, *b = y;
  int order = strcmp(a->file, b->file);
  if (!order) order = (a->line < b->line) - (a->line > b->line);
  return order ? order : (a->column < b->column) - (a->column > b->column);
}

/* ---- where ---- */

static size_t start_of_line(const text *t, int line) {
  size_t at = text_mark(t);
  while (--line > 0 && at < t->len) {
    const char *end = memchr(t->at + at, '\n', t->len - at);
    at = end ? (size_t)(end - t->at) + 1 : t->len;
  }
  return at;
}

static int in_name(char c) {
  return isalnum((unsigned char)c) || c == '_' || c == '-' || (unsigned char)c >= 0x80;
}

static int stands_at(const text *t, size_t at, const char *name) {
  size_t n = strlen(name);
  return at + n <= t->len && !memcmp(t->at + at, name, n) && (!at || !in_name(t->at[at - 1])) &&
         (at + n == t->len || !in_name(t->at[at + n]));
}

/* The end of the statement that begins on a line: where another one begins at the margin. */
static size_t end_of_statement(const text *t, size_t start) {
  size_t at = start;
  do {
    const char *end = memchr(t->at + at, '\n', t->len - at);
    at = end ? (size_t)(end - t->at) + 1 : t->len;
  } while (at < t->len && !isalpha((unsigned char)t->at[at]));
  return at;
}

/* The one place of the name in the statement; SIZE_MAX if there is none, or several. */
static size_t only_place(const text *t, size_t start, const char *name) {
  size_t found = SIZE_MAX, end = end_of_statement(t, start);
  for (size_t i = start; i < end; i++) {
    if (!stands_at(t, i, name)) continue;
    if (found != SIZE_MAX) return SIZE_MAX;
    found = i;
  }
  return found;
}

static size_t place_of(const text *t, const mend *m) {
  size_t start = start_of_line(t, m->line);
  const char *line = t->at + start;
  if (m->column > 0) {
    size_t at = start + columns_byte(line, strcspn(line, "\n"), (size_t)m->column - 1);
    if (stands_at(t, at, m->wrong)) return at;
    if (at < t->len && stands_at(t, at + 1, m->wrong)) return at + 1;   /* behind a bracket or & */
  }
  return only_place(t, start, m->wrong);
}

/* ---- making ---- */

static void splice(text *t, size_t at, size_t gone, const char *with) {
  text out = {0};
  text_add(&out, t->at, at);
  text_puts(&out, with);
  text_add(&out, t->at + at + gone, t->len - at - gone);
  text_free(t);
  *t = out;
}

static void show_line(text *tell, char sign, const text *t, size_t within) {
  size_t start = within;
  while (start && t->at[start - 1] != '\n') start--;
  text_printf(tell, "  %c ", sign);
  columns_clean(tell, t->at + start, strcspn(t->at + start, "\n"), 0);
  text_putc(tell, '\n');
}

static int take_line_out(text *t, const mend *m, text *tell) {
  size_t at = start_of_line(t, m->line), n = at < t->len ? strcspn(t->at + at, "\r\n") : 0;
  if (n != strlen(m->wrong) || memcmp(t->at + at, m->wrong, n)) return 0;
  text_printf(tell, "%s:%d: fixed: the line stands there twice\n", m->file, m->line);
  show_line(tell, '-', t, at);
  n = strcspn(t->at + at, "\n");
  splice(t, at, n + (t->at[at + n] == '\n'), "");
  return 1;
}

static int make(text *t, const mend *m, text *tell) {
  if (!m->right) return take_line_out(t, m, tell);
  size_t at = place_of(t, m);
  if (at == SIZE_MAX) return 0;
  text_printf(tell, "%s:%zu: fixed: \"%s\" is now \"%s\"\n", m->file, text_line(t->at, at), m->wrong, m->right);
  show_line(tell, '-', t, at);
  splice(t, at, strlen(m->wrong), m->right);
  show_line(tell, '+', t, at);
  return 1;
}

/* ---- files ---- */

static int read_file(const char *path, text *out) {
  gs_error err = {0};
  if (files_read(path, out, &err) >= 0) return 0;
  note_trouble(path, &err);
  return -STATUS_IO;
}

static int write_file(const char *path, const text *t) {
  gs_error err = {0};
  if (files_replace(path, text_get(t), t->len, &err) >= 0) return 0;
  fprintf(stderr, "gainsay: %s\n", err.message);
  return -STATUS_IO;
}

/* The mends of one file, from m on; *len is how many those are. They are told when they are in the file. */
static int make_file(const mends *all, size_t from, size_t *len, FILE *tell) {
  const mend *m = all->at + from;
  text t = {0}, told = {0};
  int made = 0, status = read_file(m->file, &t);
  if (!t.at) text_puts(&t, "");
  for (*len = 0; from + *len < all->len && !strcmp(m[*len].file, m->file); ++*len) {
    const mend *one = m + *len;
    int again = *len && one[-1].line == one->line && one[-1].column == one->column;
    if (!status && !again) made += make(&t, one, &told);
  }
  if (!status && made) status = write_file(m->file, &t);
  if (!status) fputs(text_get(&told), tell);
  text_free(&t);
  text_free(&told);
  return status ? status : made;
}

int mends_make(mends *m, FILE *tell) {
  int made = 0;
  if (m->len) qsort(m->at, m->len, sizeof *m->at, by_place);
  for (size_t i = 0, n; i < m->len; i += n) {
    int code = make_file(m, i, &n, tell);
    if (code < 0) return code;
    made += code;
  }
  return made;
}
