#include "api/remark.h"

#include <string.h>

#include "base/str.h"

const gs__source_file *gs__remark_source(const gs__loader *l, const char *file) {
  for (size_t i = 0; file && i < l->sources.len; i++)
    if (strcmp(l->sources.at[i].path, file) == 0) return l->sources.at + i;
  return NULL;
}

const char *gs__remark_line(const gs__loader *l, const char *file, int line, size_t *len) {
  const gs__source_file *f = gs__remark_source(l, file);
  const char *p = f && line > 0 ? f->text : NULL;
  while (p && --line > 0) {
    p = strchr(p, '\n');
    if (p) p++;
  }
  if (p) *len = strcspn(p, "\r\n");
  return p;
}

void gs__remark_give(const gs__loader *l, gs_note_fn note, void *payload, gs_note what) {
  size_t len;
  const char *line = gs__remark_line(l, what.file, what.line, &len);
  gs__str excerpt = {0};
  if (line) gs__str_add(&excerpt, line, len);
  if (line) what.excerpt = gs__str_get(&excerpt);
  if (note) note(&what, payload);
  gs__str_dispose(&excerpt);
}
