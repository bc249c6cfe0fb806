/* report: tells what is wrong in a pack, at the place where it is. */
#include <stdlib.h>
#include <string.h>

#include "base/line.h"
#include "lua/fault.h"
#include "lua/loading.h"

static const char *kept(gs__loader *l, const char *s) { return s ? gs__plan_dup(l->plan, s, strlen(s)) : NULL; }

static void report(gs__loader *l, gs_severity severity, const char *code, const char *file, int line, int column,
                   const char *message, const char *hint) {
  char text[512];
  gs__sources_excerpt(l, file, line, text, sizeof text);
  if (severity == GS_ERROR && !l->errors++) {
    gs__err_set(&l->first, GS_EPACK, "%s", message);
    gs__err_at(&l->first, file ? file : "", line, column);
  }
  gs_note n = {.severity = severity, .code = code, .file = file, .line = line, .column = column,
               .message = message, .excerpt = *text ? text : NULL, .hint = hint};
  gs__mend mend;
  if (severity == GS_ERROR && gs__fault_mend(&mend, message, hint)) {
    n.wrong = mend.wrong;
    n.right = mend.right;
  }
  if (l->note) l->note(&n, l->payload);
}

void gs__loader_note(gs__loader *l, gs_severity severity, const char *code, const char *file, int line,
                     int column, const char *message, const char *hint) {
  if (severity == GS_WARNING)
    gs__vec_push(&l->warned,
                 ((gs__warned){kept(l, code), kept(l, file), kept(l, message), kept(l, hint), line, column}));
  else report(l, severity, code, file, line, column, message, hint);
}

void gs__report_warned(gs__loader *l) {
  for (size_t i = 0; i < l->warned.len; i++) {
    const gs__warned *w = l->warned.at + i;
    report(l, GS_WARNING, w->code, w->file, w->line, w->column, w->message, w->hint);
  }
}

/* A fault in a table of the pack is raised as "file:line: what" by the Lua side's call, or, if it is in a field of it,
 * as "file:line:column: what", with column 0 if code makes the table: that place is the one to show. Is it a field? */
static bool take_place(const gs__loader *l, gs__err *err) {
  for (size_t i = 0; i < l->sources.len; i++) {
    size_t n = strlen(l->sources.at[i].path);
    char *end;
    if (strncmp(err->message, l->sources.at[i].path, n) != 0 || err->message[n] != ':') continue;
    long line = strtol(err->message + n + 1, &end, 10);
    bool in_field = *end == ':' && end[1] >= '0' && end[1] <= '9';
    long column = in_field ? strtol(end + 1, &end, 10) : 0;
    if (line < 1 || strncmp(end, ": ", 2) != 0) continue;
    memmove(err->message, end + 2, strlen(end + 2) + 1);
    gs__err_at(err, l->sources.at[i].path, (int)line, (int)column);
    return in_field;
  }
  return false;
}

/* What Lua names of the line: "... near 'x'", where its compiler stopped, or "undefined name 'x'"; its length, or 0. */
static size_t named(const char *message, const char **out) {
  static const char near[] = " near '", undefined[] = "undefined name '";
  const char *at = strstr(message, near), *end = strrchr(message, '\'');
  if (at && !end[1] && end >= at + sizeof near - 1) return *out = at + sizeof near - 1, (size_t)(end - *out);
  if (strncmp(message, undefined, sizeof undefined - 1) != 0) return 0;
  *out = message + sizeof undefined - 1;
  return strcspn(*out, "'");
}

/* Where that stands once in the line, it is there; 0: it is not known where. */
static int column_named(const gs__loader *l, const gs__err *err) {
  const gs__source_file *f = gs__sources_find(l, err->file);
  const char *line = f ? gs__line_start(f->text, err->line) : NULL, *found = NULL, *name;
  size_t n = named(err->message, &name), count = 0;
  if (!line || !n) return 0;
  for (const char *at = line, *stop = line + strcspn(line, "\n"); at + n <= stop; at++)
    if (memcmp(at, name, n) == 0) found = at, count++;
  return count == 1 ? gs__line_column(f->text, found) : 0;
}

int gs__loader_refuse_error(gs__loader *l, gs__err *err) {
  bool in_field = take_place(l, err) || err->column;
  if (!err->column) err->column = column_named(l, err);
  gs__loader_note(l, GS_ERROR, gs__fault_code(err->message, in_field ? "bad-value" : "lua-error"),
                  *err->file ? err->file : NULL, err->line, err->column,
                  err->message, NULL);
  return err->code;
}

void gs__loader_refuse(gs__loader *l, const char *message) {
  gs__err err;
  gs__err_set(&err, GS_EPACK, "%s", message);
  gs__loader_refuse_error(l, &err);
}
