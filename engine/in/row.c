#include "in/row.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "text/document.h"

const char *gs__row_needed(const gs__fields *fields) {
  const char *last = strrchr(fields->text, '+');
  return last ? last + 1 : fields->text;
}

static int refuse_field(const gs__row *r, const char *field, const char *why, gs__err *err) {
  gs__err_set(err, GS_EINPUT, "line %d: field \"%s\" %s", r->line, field, why);
  gs__err_at(err, r->path, r->line, 0);
  return GS_EINPUT;
}

/* Adds a JSON string to one that ends at a NUL: a NUL inside becomes U+FFFD, so nothing is lost. */
static void add_string(gs__str *s, const json_t *value) {
  const char *p = json_string_value(value);
  for (size_t i = 0, n = json_string_length(value); i < n; i++)
    if (p[i]) gs__str_putc(s, p[i]);
    else gs__str_puts(s, "\xEF\xBF\xBD");
}

/* Adds a string or number as text; false if the value is neither. */
/* With as few digits as tell it from all others: two ids may differ in the last. */
static void add_number(gs__str *s, const json_t *value) {
  enum { FEW = 15, ALL = 17 };
  char *number = NULL;
  for (size_t digits = FEW; digits <= ALL; digits++) {
    free(number);
    number = json_dumps(value, JSON_ENCODE_ANY | JSON_REAL_PRECISION(digits));
    double read = number ? strtod(number, NULL) : 0, is = json_number_value(value);
    if (json_is_integer(value) || (read <= is && read >= is)) break;
  }
  if (number) gs__str_puts(s, number);
  free(number);
}

static bool add_scalar(gs__str *s, const json_t *value) {
  if (!json_is_string(value) && !json_is_number(value)) return false;
  if (json_is_string(value)) add_string(s, value);
  else add_number(s, value);
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
static int read_id(const gs__row *r, const json_t *object, gs__str *id, gs__err *err) {
  const json_t *value = json_object_get(object, r->fields->id);
  if (!value || json_is_null(value)) return 0;
  gs__str own = {0};
  if (!add_scalar(&own, value))
    return refuse_field(r, r->fields->id, "must be text or a number", err);
  if (own.len) {
    gs__str_clear(id);
    gs__str_add(id, own.at, own.len);
  }
  gs__str_dispose(&own);
  return 0;
}

/* Tells which other fields of the object have a text. */
static int refuse_without_text(const gs__row *r, json_t *object, gs__err *err) {
  enum { NAMED = 4 };
  gs__str why = {0};
  const char *key;
  json_t *value;
  int named = 0;
  gs__str_puts(&why, "is missing");
  json_object_foreach(object, key, value)
    if (json_is_string(value) && strcmp(key, r->fields->id) != 0 && named++ < NAMED)
      gs__str_printf(&why, "%s\"%s\"", named == 1 ? "; there is " : ", ", key);
  if (named) gs__str_puts(&why, named > NAMED ? " ... (--text-field)" : " (--text-field)");
  int code = refuse_field(r, gs__row_needed(r->fields), gs__str_get(&why), err);
  gs__str_dispose(&why);
  return code;
}

/* Adds a field to the text as a paragraph, unless it is empty. */
static int add_paragraph(const gs__row *r, const json_t *part, const char *name, gs__str *text, gs__err *err) {
  if (!json_is_string(part)) return refuse_field(r, name, "must be text", err);
  if (text->len && json_string_length(part)) gs__str_puts(text, "\n\n");
  gs__str_add(text, json_string_value(part), json_string_length(part));
  return 0;
}

/* Adds what the object has of the fields in front of the one that is needed, in their order. */
static int add_front(const gs__row *r, const json_t *object, const char *needed, gs__str *text, gs__err *err) {
  gs__str name = {0};
  int code = 0;
  for (const char *p = r->fields->text; p < needed && code >= 0; p += strcspn(p, "+") + 1) {
    gs__str_clear(&name);
    gs__str_add(&name, p, strcspn(p, "+"));
    const json_t *part = json_object_get(object, gs__str_get(&name));
    if (part && !json_is_null(part)) code = add_paragraph(r, part, gs__str_get(&name), text, err);
  }
  gs__str_dispose(&name);
  return code;
}

/* The text of "title+text", which may also be the name of one field. A title alone is no article: more likely the
 * name of the text is wrong. */
static int read_text(const gs__row *r, json_t *object, gs__str *text, gs__err *err) {
  const char *needed = gs__row_needed(r->fields);
  const json_t *whole = json_object_get(object, r->fields->text), *part = json_object_get(object, needed);
  if (whole) return add_paragraph(r, whole, r->fields->text, text, err);
  if (!part) return refuse_without_text(r, object, err);
  int code = add_front(r, object, needed, text, err);
  return code < 0 ? code : add_paragraph(r, part, needed, text, err);
}

static int convert_text(const gs__row *r, json_t *object, const char *id, gs_document **doc, gs__err *err) {
  gs__str text = {0};
  int code = read_text(r, object, &text, err);
  if (code >= 0 && text.len > r->most_text) {
    code = gs__err_set(err, GS_ELIMIT, "line %d: longer than the limit of %zu bytes", r->line, r->most_text);
    gs__err_at(err, r->path, r->line, 0);
  }
  if (code >= 0) *doc = gs_document_new(id, gs__str_get(&text), text.len);
  gs__str_dispose(&text);
  return code;
}

int gs__row_read(const gs__row *r, json_t *object, gs__str *id, gs_document **doc, gs__err *err) {
  int code = read_id(r, object, id, err);
  if (code < 0) return code;
  code = convert_text(r, object, gs__str_get(id), doc, err);
  if (code < 0) return code;
  set_known(*doc, "title", json_object_get(object, r->fields->title));
  set_known(*doc, "date", json_object_get(object, r->fields->date));
  set_known(*doc, "author", json_object_get(object, r->fields->author));
  set_known(*doc, "url", json_object_get(object, r->fields->url));
  set_known(*doc, "language", json_object_get(object, "language"));
  return 1;
}
