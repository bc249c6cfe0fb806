#include "in/jsonl.h"

#include <jansson.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/document.h"

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

static int refuse_field(const gs__jsonl *j, const char *field, const char *why, gs__err *err) {
  gs__err_set(err, GS_EINPUT, "line %d: field \"%s\" %s", j->line, field, why);
  gs__err_at(err, j->path, j->line, 0);
  return GS_EINPUT;
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

/* Adds a JSON string to one that ends at a NUL: a NUL inside becomes U+FFFD, so nothing is lost. */
static void add_string(gs__str *s, const json_t *value) {
  const char *p = json_string_value(value);
  for (size_t i = 0, n = json_string_length(value); i < n; i++)
    if (p[i]) gs__str_putc(s, p[i]);
    else gs__str_puts(s, "\xEF\xBF\xBD");
}

/* Adds a string or number as text; false if the value is neither. */
static bool add_scalar(gs__str *s, const json_t *value) {
  if (json_is_string(value)) {
    add_string(s, value);
    return true;
  }
  if (!json_is_number(value)) return false;
  char *number = json_dumps(value, JSON_ENCODE_ANY | JSON_REAL_PRECISION(15));
  if (number) gs__str_puts(s, number);
  free(number);
  return true;
}

/* Sets what the object says beside its text. Several authors in a list are joined; what is neither
 * text nor number nor a list of them is left out, for it is no reason to lose the document. */
static void set_known(gs_document *doc, const char *key, const json_t *value) {
  gs__str s = {0};
  if (json_is_array(value)) {
    for (size_t i = 0; i < json_array_size(value); i++) {
      size_t before = s.len;
      if (before) gs__str_puts(&s, ", ");
      if (!add_scalar(&s, json_array_get(value, i))) s.len = before;
    }
    if (s.at) s.at[s.len] = '\0';
  } else {
    add_scalar(&s, value);
  }
  if (s.len) gs_document_set(doc, key, s.at);
  gs__str_dispose(&s);
}

/* The id of a document is its field's, or stays PATH:LINE if there is none or it is empty. */
static int read_id(const gs__jsonl *j, const json_t *object, gs__str *id, gs__err *err) {
  const json_t *value = json_object_get(object, j->fields.id);
  if (!value || json_is_null(value)) return 0;
  gs__str own = {0};
  if (!add_scalar(&own, value))
    return refuse_field(j, j->fields.id, "must be text or a number", err);
  if (own.len) {
    gs__str_clear(id);
    gs__str_add(id, own.at, own.len);
  }
  gs__str_dispose(&own);
  return 0;
}

/* Tells which other fields of the object have a text. */
static int refuse_without_text(const gs__jsonl *j, json_t *object, gs__err *err) {
  enum { NAMED = 4 };
  gs__str why = {0};
  const char *key;
  json_t *value;
  int named = 0;
  gs__str_puts(&why, "is missing");
  json_object_foreach(object, key, value)
    if (json_is_string(value) && strcmp(key, j->fields.id) != 0 && named++ < NAMED)
      gs__str_printf(&why, "%s\"%s\"", named == 1 ? "; there is " : ", ", key);
  if (named) gs__str_puts(&why, named > NAMED ? " ... (--text-field)" : " (--text-field)");
  int code = refuse_field(j, j->fields.text, gs__str_get(&why), err);
  gs__str_dispose(&why);
  return code;
}

/* Adds a field to a text of several as a paragraph; what is missing, null or empty is passed over. */
static int add_paragraph(const gs__jsonl *j, const json_t *object, const char *name, gs__str *text, gs__err *err) {
  const json_t *part = json_object_get(object, name);
  if (!part || json_is_null(part)) return 0;
  if (!json_is_string(part)) return refuse_field(j, name, "must be text", err);
  if (text->len && json_string_length(part)) gs__str_puts(text, "\n\n");
  gs__str_add(text, json_string_value(part), json_string_length(part));
  return 1;
}

/* The text of "title+text": whatever the object has of these, in that order. */
static int join_fields(const gs__jsonl *j, json_t *object, gs__str *text, gs__err *err) {
  gs__str name = {0};
  int code = 0, found = 0;
  for (const char *p = j->fields.text; *p && code >= 0; p += strcspn(p, "+"), p += *p == '+') {
    gs__str_clear(&name);
    gs__str_add(&name, p, strcspn(p, "+"));
    code = add_paragraph(j, object, gs__str_get(&name), text, err);
    found += code > 0;
  }
  gs__str_dispose(&name);
  return code < 0 ? code : found ? 0 : refuse_without_text(j, object, err);
}

static int read_text(const gs__jsonl *j, json_t *object, gs__str *text, gs__err *err) {
  const json_t *whole = json_object_get(object, j->fields.text);
  if (!whole) return join_fields(j, object, text, err);
  if (!json_is_string(whole)) return refuse_field(j, j->fields.text, "must be text", err);
  gs__str_add(text, json_string_value(whole), json_string_length(whole));
  return 0;
}

static int convert_text(const gs__jsonl *j, json_t *object, const char *id, gs_document **doc, gs__err *err) {
  gs__str text = {0};
  int code = read_text(j, object, &text, err);
  if (code >= 0 && text.len > j->most_text) {
    code = gs__err_set(err, GS_ELIMIT, "line %d: longer than the limit of %zu bytes", j->line, j->most_text);
    gs__err_at(err, j->path, j->line, 0);
  }
  if (code >= 0) *doc = gs_document_new(id, gs__str_get(&text), text.len);
  gs__str_dispose(&text);
  return code;
}

static int convert(const gs__jsonl *j, json_t *object, gs__str *id, gs_document **doc,
                   gs__err *err) {
  int code = read_id(j, object, id, err);
  if (code < 0) return code;
  code = convert_text(j, object, gs__str_get(id), doc, err);
  if (code < 0) return code;
  set_known(*doc, "title", json_object_get(object, j->fields.title));
  set_known(*doc, "date", json_object_get(object, j->fields.date));
  set_known(*doc, "author", json_object_get(object, j->fields.author));
  set_known(*doc, "url", json_object_get(object, j->fields.url));
  set_known(*doc, "language", json_object_get(object, "language"));
  return 1;
}

static int read_line(const gs__jsonl *j, const char *line, size_t len, gs__str *id,
                     gs_document **doc, gs__err *err) {
  json_t *object;
  int code = parse(j, line, len, &object, err);
  if (code < 0) return code;
  code = convert(j, object, id, doc, err);
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
