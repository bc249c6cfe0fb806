/* repl_diff: what the last change of the rules made different in the article, finding by finding. */
#include "cli/diff.h"
#include "cli/repl.h"
#include "cli/terminal.h"

void diff_keep(repl *r) {
  gs_error err = {0};
  record *now = r->reading ? record_of(r->reading, &err) : NULL;
  if (!now) return;
  record_free(r->before);
  r->before = now;
}

void diff_forget(repl *r) {
  record_free(r->before);
  r->before = NULL;
}

static void print(const repl *r, compared *c) {
  text out = {0};
  int width = r->interactive || r->settings->width ? terminal_width(stdout, r->settings) : 0;
  c->differences = compare_records(c->before, c->after);
  diff_write_plain(c, r->color, width, &out);
  fputs(text_get(&out), stdout);
  if (!c->differences.len) puts("the same findings as before");
  differences_free(&c->differences);
  text_free(&out);
}

int diff_show(repl *r) {
  gs_error err = {0};
  size_t len;
  if (article_needed(r) < 0) return -1;
  record *after = record_of(r->reading, &err);
  if (!after) return repl_wrong("%s", err.message);
  const char *s = gs_document_text(r->doc, &len);
  compared c = {.doc = r->doc, .place = place_of(s, len), .before = r->before, .after = after};
  print(r, &c);
  place_free(&c.place);
  record_free(after);
  return 0;
}
