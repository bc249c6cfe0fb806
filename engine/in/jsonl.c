#include "in/jsonl.h"

#include <jansson.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* jansson needs some 40 bytes for the least value, so a line of nothing but commas would swell to
 * twenty times its size; no article has that many values. */
enum { MOST_VALUES = 1000000, BLOCK = 1 << 16 };

/* Reads one more block into the buffer: 1, 0 at the end, or an error. */
static int more(gs__jsonl *j, gs__err *err) {
  if (j->at) {
    memmove(j->buffer.at, j->buffer.at + j->at, j->buffer.len - j->at);
    j->buffer.len -= j->at;
    j->seen -= j->at;
    j->at = 0;
  }
  j->buffer.at = gs__mem_grow(j->buffer.at, &j->buffer.cap, j->buffer.len + BLOCK + 1, 1);
  size_t got;
  int code = gs__stream_read(j->in, j->buffer.at + j->buffer.len, BLOCK, &got, err);
  if (code < 0) return code;
  j->buffer.len += got;
  return got > 0;
}

/* Finds the next line, without its line end: 1, 0 at the end, or an error. A line above the limit
 * is passed over (*too_long); its beginning is forgotten while its end is sought. */
static int next_line(gs__jsonl *j, const char **line, size_t *len, bool *too_long, gs__err *err) {
  *too_long = false;
  j->line++;
  for (;;) {
    size_t left = j->buffer.len - j->seen;
    char *end = left ? memchr(j->buffer.at + j->seen, '\n', left) : NULL;
    size_t stop = end ? (size_t)(end - j->buffer.at) : j->buffer.len;
    if (stop - j->at > j->most_line) *too_long = true;
    if (!end && *too_long) j->at = stop;
    j->seen = stop;
    int code = end ? 1 : more(j, err);
    if (code < 0) return code;
    if (end || !code) {
      if (!end && j->at == j->buffer.len && !*too_long) return 0;
      *line = j->buffer.at + j->at;
      *len = j->seen - j->at;
      j->at = j->seen = end ? j->seen + 1 : j->buffer.len;
      return 1;
    }
  }
}

static bool is_blank(const char *line, size_t len) {
  for (size_t i = 0; i < len; i++)
    if (!strchr(" \t\r", line[i]) || !line[i]) return false;
  return true;
}

/* An upper bound of the number of values in a line, counted without building any. */
static size_t count_values(const char *p, size_t len) {
  size_t n = 0;
  bool quoted = false;
  for (size_t i = 0; i < len; i++) {
    if (quoted) {
      if (p[i] == '\\') i++;
      else if (p[i] == '"') quoted = false;
    } else if (p[i] == '"') {
      quoted = true;
    } else {
      n += p[i] == ',' || p[i] == '[' || p[i] == '{';
    }
  }
  return n;
}

static int refuse(const gs__jsonl *j, int code, int byte, const char *why, gs__err *err) {
  gs__err_set(err, code, "line %d, byte %d: %s", j->line, byte, why);
  gs__err_at(err, j->path, j->line, byte);
  return code;
}

static int parse(const gs__jsonl *j, const char *line, size_t len, json_t **out, gs__err *err) {
  size_t start = strspn(line, " \t\r");   /* the line is not blank, so this stays inside it */
  if (line[start] != '{')
    return refuse(j, GS_EINPUT, (int)start + 1, "a line must be one JSON object, {...}", err);
  if (count_values(line, len) > MOST_VALUES)
    return refuse(j, GS_ELIMIT, 1, "more than 1000000 values in one line", err);
  json_error_t e;
  *out = json_loadb(line, len, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &e);
  return *out ? 0 : refuse(j, GS_EINPUT, e.position, e.text, err);
}

static int read_line(const gs__jsonl *j, const char *line, size_t len, gs__str *id,
                     gs_document **doc, gs__err *err) {
  json_t *object;
  int code = parse(j, line, len, &object, err);
  if (code < 0) return code;
  code = gs__row_read(&(gs__row){j->path, j->line, j->most_text, &j->fields}, object, id, doc, err);
  json_decref(object);
  return code;
}

int gs__jsonl_next(gs__jsonl *j, gs_document **doc, gs__str *id, gs__err *err) {
  while (!j->failed) {
    const char *line = NULL;
    size_t len = 0;
    bool too_long;
    int code = next_line(j, &line, &len, &too_long, err);
    if (code == 0) return 0;
    gs__str_clear(id);
    gs__str_printf(id, "%s:%d", j->name, j->line);
    if (code < 0) return j->failed = code;
    if (too_long) {
      gs__err_set(err, GS_ELIMIT, "line %d is longer than the limit of %zu bytes", j->line,
                  j->most_line);
      gs__err_at(err, j->path, j->line, 0);
      return GS_ELIMIT;
    }
    if (j->line == 1 && len >= 3 && !memcmp(line, "\xEF\xBB\xBF", 3)) line += 3, len -= 3;
    if (!is_blank(line, len)) return read_line(j, line, len, id, doc, err);
  }
  return 0;
}

void gs__jsonl_dispose(gs__jsonl *j) {
  gs__str_dispose(&j->buffer);
}
