#include "api/remark.h"

#include <string.h>

#include "base/line.h"
#include "base/str.h"

const char *gs__remark_line(const gs__loader *l, const char *file, int line, size_t *len) {
  const gs__source_file *f = gs__sources_find(l, file);
  const char *p = f ? gs__line_start(f->text, line) : NULL;
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
