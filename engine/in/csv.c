#include "in/csv.h"

#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "in/charset.h"
#include "text/document.h"

enum { BLOCK = 1 << 16 };

static int refuse(const gs__csv *c, int code, int line, const char *why, gs__err *err) {
  gs__err_set(err, code, "line %d: %s", line, why);
  gs__err_at(err, c->path, line, 0);
  return code;
}

/* ---- rows ---- */

/* Reads one more block into the buffer: 1, 0 at the end, or an error. */
static int more(gs__csv *c, gs__err *err) {
  if (c->over) return 0;
  if (c->at) {
    memmove(c->buffer.at, c->buffer.at + c->at, c->buffer.len - c->at);
    c->buffer.len -= c->at;
    c->sought = c->sought > c->at ? c->sought - c->at : 0;
    c->at = 0;
  }
  c->buffer.at = gs__mem_grow(c->buffer.at, &c->buffer.cap, c->buffer.len + BLOCK + 1, 1);
  size_t got;
  int code = gs__stream_read(c->in, c->buffer.at + c->buffer.len, BLOCK, &got, err);
  if (code < 0) return code;
  c->buffer.len += got;
  c->over = !got;
  return got > 0;
}

typedef gs__csv_going going;

/* Does the row end with this byte? */
static bool step(const gs__csv *c, going *g, char byte) {
  if (g->doubt) {
    g->doubt = false;
    if (byte == '"') return false;     /* two for one */
    g->quoted = false;
  } else if (g->quoted) {
    g->doubt = byte == '"';
    return false;
  } else if (byte == '"' && g->opens) {
    g->quoted = true;
    g->opens = false;
    return false;
  }
  g->opens = c->mark ? byte == c->mark : strchr(",;\t|", byte) && byte;
  return byte == '\n';
}

/* At the start of a line all rows that have not ended are within quotation marks, and go on alike: where one was left
 * without an end, the next need not look again. */
static void go_on_from_left(const gs__csv *c, going *g) {
  if (!g->quoted || c->at + g->done >= c->sought) return;
  size_t done = c->sought - c->at;
  *g = c->left;
  g->done = done;
}

static void leave(gs__csv *c, const going *g) {
  c->sought = c->at + g->done;
  c->left = *g;
}

/* Finds the next row with its line end: its length, 0 at the end, or an error. *open: it ends within a cell. */
static long next_row(gs__csv *c, bool *open, gs__err *err) {
  going g = {.opens = true};
  for (;;) {
    while (c->at + g.done < c->buffer.len) {
      char byte = c->buffer.at[c->at + g.done++];
      if (step(c, &g, byte)) return (long)g.done;
      if (byte == '\n') go_on_from_left(c, &g);
    }
    *open = g.quoted && !g.doubt;
    bool too_long = g.done > c->most_row;
    int code = too_long ? 0 : more(c, err);
    if (code < 0) return code;
    if (code) continue;
    *open |= too_long;
    if (*open) leave(c, &g);
    return (long)g.done;
  }
}

static int lines_in(const char *p, size_t n) {
  int lines = 0;
  for (size_t i = 0; i < n; i++) lines += p[i] == '\n';
  return lines;
}

/* Passes over the line with which a row begins that cannot be read. */
static void skip_line(gs__csv *c) {
  const char *from = c->buffer.at + c->at, *end = memchr(from, '\n', c->buffer.len - c->at);
  c->at = end ? (size_t)(end + 1 - c->buffer.at) : c->buffer.len;
  c->line++;
}

/* ---- cells ---- */

/* The cell at *p, which moves behind it and the mark that follows; a JSON string. */
static json_t *take_cell(const gs__csv *c, const char **p, const char *end) {
  gs__str cell = {0};
  const char *q = *p;
  bool quoted = q < end && *q == '"';
  for (q += quoted; q < end; q++) {
    if (quoted && *q == '"') {
      if (q + 1 < end && q[1] == '"') q++;
      else {
        quoted = false;
        continue;
      }
    } else if (!quoted && *q == c->mark) {
      break;
    }
    gs__str_putc(&cell, *q);
  }
  *p = q < end ? q + 1 : end + 1;
  json_t *text;
  if (gs__utf8_valid(gs__str_get(&cell), cell.len)) {
    text = json_stringn(gs__str_get(&cell), cell.len);
  } else {
    gs__decoded decoded;
    gs__charset_decode(cell.at, cell.len, &decoded);
    text = json_stringn(decoded.at, decoded.len);
    gs__decoded_dispose(&decoded);
  }
  gs__str_dispose(&cell);
  return text;
}

static json_t *take_cells(const gs__csv *c, const char *p, size_t n) {
  json_t *cells = json_array();
  while (n && (p[n - 1] == '\n' || p[n - 1] == '\r')) n--;
  for (const char *end = p + n; p <= end;) json_array_append_new(cells, take_cell(c, &p, end));
  return cells;
}

/* The mark that a row has most of outside quotation marks. */
static char find_mark(const char *p, size_t n) {
  static const char marks[] = ",;\t|";
  size_t count[sizeof marks] = {0}, best = 0;
  bool quoted = false;
  for (size_t i = 0; i < n; i++) {
    const char *mark = p[i] ? strchr(marks, p[i]) : NULL;
    if (p[i] == '"') quoted = !quoted;
    else if (mark && !quoted) count[mark - marks]++;
  }
  for (size_t i = 1; i + 1 < sizeof marks; i++)
    if (count[i] > count[best]) best = i;
  return marks[best];
}

static bool is_name(const gs__csv *c, const char *name) {
  size_t i, n = strlen(name);
  json_t *own;
  json_array_foreach(c->names, i, own)
    if (json_string_length(own) == n && memcmp(json_string_value(own), name, n) == 0) return true;
  return false;
}

/* Is there a column for the text, or for that of several which is needed? */
static bool has_text(const gs__csv *c) {
  return is_name(c, c->fields.text) || is_name(c, gs__row_needed(&c->fields));
}

/* A table of something else is told once, and not for each row. */
static int refuse_table(const gs__csv *c, gs__err *err) {
  enum { NAMED = 6 };
  gs__str why = {0};
  gs__str_printf(&why, "no column \"%s\"; there is", gs__row_needed(&c->fields));
  for (size_t i = 0; i < json_array_size(c->names) && i < NAMED; i++)
    gs__str_printf(&why, "%s \"%s\"", i ? "," : "", json_string_value(json_array_get(c->names, i)));
  gs__str_puts(&why, json_array_size(c->names) > NAMED ? " ... (--text-field)" : " (--text-field)");
  int code = refuse(c, GS_EINPUT, 1, gs__str_get(&why), err);
  gs__str_dispose(&why);
  return code;
}

/* The first row, which names the cells: 1, 0 if there is none, or an error. */
static int read_names(gs__csv *c, gs__err *err) {
  bool open = false;
  long n = next_row(c, &open, err);
  if (n <= 0) return (int)n;
  if (n >= 3 && memcmp(c->buffer.at, "\xEF\xBB\xBF", 3) == 0) c->at = 3, n -= 3;
  c->line = 1;
  if (open) return refuse(c, GS_EINPUT, 1, "the names of the columns end in a quotation mark that never closes", err);
  const char *row = c->buffer.at + c->at;
  c->mark = find_mark(row, (size_t)n);
  c->names = take_cells(c, row, (size_t)n);
  c->line += lines_in(row, (size_t)n);
  c->at += (size_t)n;
  return has_text(c) ? 1 : refuse_table(c, err);
}

/* The row as an object; of two columns of one name the first counts. */
static json_t *name_cells(const gs__csv *c, const json_t *cells) {
  json_t *object = json_object();
  for (size_t i = json_array_size(cells); i-- > 0;)
    json_object_set(object, json_string_value(json_array_get(c->names, i)), json_array_get(cells, i));
  return object;
}

static bool is_blank(const char *p, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (p[i] != '\r' && p[i] != '\n' && p[i] != ' ') return false;
  return true;
}

static int read_row(gs__csv *c, const char *row, size_t n, int line, gs__str *id, gs_document **doc, gs__err *err) {
  json_t *cells = take_cells(c, row, n);
  int code;
  if (json_array_size(cells) > json_array_size(c->names)) {
    char why[80];
    snprintf(why, sizeof why, "%zu cells, but %zu columns have names", json_array_size(cells),
             json_array_size(c->names));
    code = refuse(c, GS_EINPUT, line, why, err);
  } else {
    json_t *object = name_cells(c, cells);
    code = gs__row_read(&(gs__row){c->path, line, c->most_text, &c->fields}, object, id, doc, err);
    json_decref(object);
  }
  json_decref(cells);
  return code;
}

static int step_row(gs__csv *c, gs_document **doc, gs__str *id, gs__err *err) {
  bool open = false;
  long n = next_row(c, &open, err);
  if (n <= 0) return n < 0 ? c->failed = (int)n : 0;
  int line = c->line;
  gs__str_clear(id);
  gs__str_printf(id, "%s:%d", c->name, line);
  if (open) {
    bool too_long = (size_t)n > c->most_row;
    skip_line(c);
    return refuse(c, too_long ? GS_ELIMIT : GS_EINPUT, line, too_long ? "the row is longer than the limit" :
                  "a cell begins with a quotation mark that never closes", err);
  }
  const char *row = c->buffer.at + c->at;
  c->line += lines_in(row, (size_t)n);
  c->at += (size_t)n;
  return is_blank(row, (size_t)n) ? 2 : read_row(c, row, (size_t)n, line, id, doc, err);
}

int gs__csv_next(gs__csv *c, gs_document **doc, gs__str *id, gs__err *err) {
  if (c->failed) return 0;
  if (!c->mark) {
    gs__str_clear(id);
    gs__str_printf(id, "%s:1", c->name);
    int code = read_names(c, err);
    if (code <= 0) {
      c->failed = code ? code : GS_EINPUT;
      return code;
    }
  }
  int code;
  do code = step_row(c, doc, id, err);
  while (code == 2);                   /* an empty line */
  return code;
}

void gs__csv_dispose(gs__csv *c) {
  gs__str_dispose(&c->buffer);
  json_decref(c->names);
  c->names = NULL;
}
