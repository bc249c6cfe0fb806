/* reader: gs_reader_* of the public header. Ties the walk over files to the reader of each format,
 * and sees to it that whatever fails has an id, a code that says whether to go on, and a place. */
#include <stdbool.h>
#include <string.h>

#include "base/err.h"
#include "base/hash.h"
#include "base/map.h"
#include "base/mem.h"
#include "base/near.h"
#include "base/str.h"
#include "base/utf8.h"
#include "gainsay.h"
#include "in/csv.h"
#include "in/foreign.h"
#include "in/form.h"
#include "in/html.h"
#include "in/jsonl.h"
#include "in/markdown.h"
#include "in/stream.h"
#include "in/text.h"
#include "in/walk.h"
#include "text/document.h"

/* A page may be four times as long as the text that it is read for. MOST keeps every offset in
 * 32 bits, and every length in the int that libxml2 takes. */
enum { DEFAULT_MOST = 32 << 20, MOST = 256 << 20, MOST_LINE = 64 << 20, MARKUP = 4 };

struct gs_reader {
  gs__form form;             /* asked for, or GS__FORM_NONE */
  size_t most;
  gs__walk *walk;
  gs__stream *stream;        /* open file, or NULL */
  gs__jsonl jsonl;           /* its lines, if in_lines */
  gs__csv csv;               /* its rows, if in_rows */
  bool in_lines, in_rows, over;
  gs__str path, name, id;    /* of the open file, and as ids have it; of the document: all valid UTF-8 */
  gs__map met;               /* hashes of the ids that were given */
  char *names[6];            /* fields of JSONL and CSV */
};

/* Copies a path, with bytes that are not UTF-8 written \xHH, and what looks so as \x5CxHH, so that ids stay apart. */
static void set_readable(gs__str *out, const char *path) {
  size_t n = strlen(path);
  gs__str_clear(out);
  for (size_t i = 0, k; i < n; i += k) {
    uint32_t cp;
    bool like_one = path[i] == '\\' && path[i + 1] == 'x';
    k = like_one ? 0 : gs__utf8_decode(path + i, n - i, &cp);
    if (k) gs__str_add(out, path + i, k);
    else gs__str_printf(out, "\\x%02X", (unsigned char)path[i]), k = 1;
  }
}

static int choose_form(gs_reader *r, const gs_reader_options *options, gs__err *err) {
  if (!options || !options->format) return 0;
  r->form = gs__form_by_option(options->format);
  if (r->form != GS__FORM_NONE) return 0;
  gs__near near;
  gs__near_init(&near, options->format);
  gs__near_try(&near, "text");
  gs__near_try(&near, "jsonl");
  gs__near_try(&near, "html");
  gs__near_try(&near, "markdown");
  gs__near_try(&near, "csv");
  char hint[200];
  return gs__err_set(err, GS_EUSAGE, "unknown format \"%s\" (known: text, jsonl, html, markdown, csv)%s",
                     options->format, gs__near_hint(&near, hint, sizeof hint));
}

/* "title+" is a slip, and not the title alone. */
static int check_fields(const gs_reader_options *options, gs__err *err) {
  const char *name = options ? options->text_field : NULL;
  if (!name || !*name) return 0;
  if (*name != '+' && !strstr(name, "++") && name[strlen(name) - 1] != '+') return 0;
  return gs__err_set(err, GS_EUSAGE, "text field \"%s\" has no name on one side of \"+\"", name);
}

static void name_fields(gs_reader *r, const gs_reader_options *o) {
  static const char *const standard[] = {"text", "id", "title", "date", "author", "url"};
  const char *given[6] = {0};
  if (o) {
    const char *asked[] = {o->text_field, o->id_field,     o->title_field,
                           o->date_field, o->author_field, o->url_field};
    memcpy(given, asked, sizeof given);
  }
  for (size_t i = 0; i < 6; i++) {
    const char *name = given[i] ? given[i] : standard[i];
    r->names[i] = gs__mem_dup(name, strlen(name));
  }
}

/* Sets the path of an error, in readable form, and keeps its line. */
static int placed(const gs_reader *r, int code, gs__err *err) {
  gs__err_at(err, gs__str_get(&r->path), err->line, err->column);
  return code;
}

/* "./news//a.txt" is "news/a.txt": findings have the same ids, however the file is named. */
static void set_name(gs__str *name, const char *path) {
  gs__str_clear(name);
  for (const char *p = path; *p; p++) {
    bool begins = p == path || p[-1] == '/';
    if (begins && p[0] == '.' && p[1] == '/' && p[2] && strcmp(p, "./-") != 0) p++;
    else if (!(p > path && begins && *p == '/')) gs__str_putc(name, *p);
  }
}

static void begin_file(gs_reader *r, const char *path) {
  set_readable(&r->path, path);
  set_name(&r->name, gs__str_get(&r->path));
  gs__str_clear(&r->id);
  gs__str_add(&r->id, r->name.at, r->name.len);
}

/* Of many documents hashes are kept and no names. */
static void note_id(gs_reader *r, gs_document *doc) {
  uint64_t hash = gs__hash_bytes(r->id.at, r->id.len);
  int is_new;
  gs__map_put(&r->met, (const char *)&hash, sizeof hash, &is_new);
  doc->same_id = !is_new;
}

static void end_file(gs_reader *r) {
  if (r->in_lines) gs__jsonl_dispose(&r->jsonl);
  if (r->in_rows) gs__csv_dispose(&r->csv);
  r->in_lines = r->in_rows = false;
  gs__stream_free(r->stream);
  r->stream = NULL;
}

/* A file that is named itself is opened at once, so that a wrong path is told early. */
static int open_path(gs_reader *r, const char *path, gs__err *err) {
  begin_file(r, path);
  int code = gs__walk_open(&r->walk, path, err);
  if (code == 0 && !gs__walk_is_folder(r->walk))
    code = gs__stream_open(&r->stream, path, false, err);
  return code < 0 ? placed(r, code, err) : 0;
}

int gs_reader_open(gs_reader **out, const char *path, const gs_reader_options *options,
                   gs_error *err) {
  gs_reader *r = gs__mem_alloc(sizeof *r);
  *out = NULL;
  name_fields(r, options);
  r->most = options && options->max_bytes ? options->max_bytes : DEFAULT_MOST;
  if (r->most > MOST) r->most = MOST;
  int code = choose_form(r, options, err);
  if (code == 0) code = check_fields(options, err);
  if (code == 0) code = open_path(r, path, err);
  if (code < 0) {
    gs_reader_free(r);
    return code;
  }
  *out = r;
  return 0;
}

static gs__form form_of(gs_reader *r, const char *path) {
  if (r->form != GS__FORM_NONE) return r->form;
  gs__form form = gs__form_by_name(path);
  if (form != GS__FORM_NONE) return form;
  const char *bytes;
  size_t len;
  gs__stream_peek(r->stream, &bytes, &len);
  return gs__form_by_content(bytes, len);
}

/* Whoever says which format it is has it read as that, whatever it looks like. */
static int refuse_foreign(gs_reader *r, gs__form form, gs__err *err) {
  const char *bytes;
  size_t len;
  gs__stream_peek(r->stream, &bytes, &len);
  int code = form == GS__FORM_JSONL || form == GS__FORM_CSV ? gs__foreign_lines(bytes, len, err) : 0;
  if (code < 0 || r->form != GS__FORM_NONE || form == GS__FORM_JSONL) return code;
  code = gs__foreign_kind(bytes, len, err);
  return code < 0 || form == GS__FORM_HTML ? code : gs__foreign_data(bytes, len, err);
}

static int read_html(gs_reader *r, gs_document **doc, gs__err *err) {
  char *html;
  size_t len;
  int code = gs__stream_slurp(r->stream, r->most * MARKUP, &html, &len, err);
  if (code < 0) return code;
  code = gs__html_read(html, len, r->id.at, r->most, doc, err);
  gs__mem_free(html);
  return code;
}

static int read_markdown(gs_reader *r, gs_document **doc, gs__err *err) {
  char *bytes;
  size_t len;
  int code = gs__stream_slurp(r->stream, r->most, &bytes, &len, err);
  if (code < 0) return code;
  code = gs__markdown_read(bytes, len, r->id.at, doc, err);
  gs__mem_free(bytes);
  return code;
}

/* A file is lost but others may be well, unless it is the only one. */
static int verdict(const gs_reader *r, int code, gs__err *err) {
  if (code == GS_EIO && gs__walk_is_folder(r->walk)) code = err->code = GS_EINPUT;
  return placed(r, code, err);
}

/* Lines of JSON and rows of a table are documents each. */
static bool begin_many(gs_reader *r, gs__form form) {
  gs__fields fields = {r->names[0], r->names[1], r->names[2], r->names[3], r->names[4], r->names[5]};
  r->in_lines = form == GS__FORM_JSONL;
  r->in_rows = form == GS__FORM_CSV;
  if (r->in_lines)
    r->jsonl = (gs__jsonl){.in = r->stream, .path = r->path.at, .name = r->name.at, .most_text = r->most,
                           .most_line = MOST_LINE, .fields = fields};
  if (r->in_rows)
    r->csv = (gs__csv){.in = r->stream, .path = r->path.at, .name = r->name.at, .most_text = r->most,
                       .most_row = MOST_LINE, .fields = fields};
  return r->in_lines || r->in_rows;
}

/* Reads the file that the walk gave: 1 a document, 0 lines follow, or an error. */
static int take_file(gs_reader *r, const char *path, gs_document **doc, gs__err *err) {
  begin_file(r, path);
  int code = r->stream ? 0 : gs__stream_open(&r->stream, path, true, err);
  if (code < 0) return verdict(r, code, err);
  gs__form form = form_of(r, path);
  code = refuse_foreign(r, form, err);
  if (code == 0 && begin_many(r, form)) return 0;
  if (code == 0 && form == GS__FORM_HTML) code = read_html(r, doc, err);
  else if (code == 0 && form == GS__FORM_MARKDOWN) code = read_markdown(r, doc, err);
  else if (code == 0) code = gs__text_read(r->stream, r->id.at, r->most, doc, err);
  end_file(r);
  if (code == 0) note_id(r, *doc);
  return code < 0 ? verdict(r, code, err) : 1;
}

static int step(gs_reader *r, gs_document **doc, gs__err *err) {
  if (r->in_lines || r->in_rows) {
    int code = r->in_lines ? gs__jsonl_next(&r->jsonl, doc, &r->id, err) : gs__csv_next(&r->csv, doc, &r->id, err);
    if (code == 0) end_file(r);
    if (code > 0) note_id(r, *doc);
    return code < 0 ? verdict(r, code, err) : code;
  }
  const char *path;
  int code = gs__walk_next(r->walk, &path, err);
  if (code > 0) return take_file(r, path, doc, err);
  r->over = code == 0;
  if (code < 0) begin_file(r, path);
  return code < 0 ? placed(r, code, err) : 0;
}

int gs_reader_next(gs_reader *r, gs_document **doc, gs_error *err) {
  int code = 0;
  *doc = NULL;
  while (!r->over && (code = step(r, doc, err)) == 0) continue;
  if (code == GS_EIO) r->over = true;
  return code;
}

const char *gs_reader_id(const gs_reader *r) {
  return gs__str_get(&r->id);
}

void gs_reader_free(gs_reader *r) {
  if (!r) return;
  end_file(r);
  gs__walk_free(r->walk);
  gs__str_dispose(&r->path);
  gs__str_dispose(&r->name);
  gs__str_dispose(&r->id);
  gs__map_dispose(&r->met);
  for (size_t i = 0; i < 6; i++) gs__mem_free(r->names[i]);
  gs__mem_free(r);
}
