/* repl_diff: what the last change made different in the open article, with the text about each finding. */
#include "cli/repl_compare.h"
#include "cli/terminal.h"

compared change_compare(const repl *r, const snapshot *before, record *after) {
  size_t len;
  const char *s = gs_document_text(r->doc, &len);
  compared c = {.doc = r->doc, .place = place_of(s, len), .before = before->record, .after = after};
  c.differences = compare_records(c.before, c.after);
  return c;
}

static int print(const repl *r) {
  gs_error err = {0};
  text out = {0};
  int width = terminal_fit(stdout, r->settings);
  record *after = record_of(r->reading, &err);
  if (!after) return repl_wrong("%s", err.message);
  compared c = change_compare(r, r->before, after);
  diff_write_plain(&c, r->color, width, &out);
  fputs(text_get(&out), stdout);
  if (!c.differences.len) puts("the same findings as before");
  differences_free(&c.differences);
  place_free(&c.place);
  record_free(after);
  text_free(&out);
  return 0;
}

/* Places are of one text. If it was the text that changed, what was told then is told again; of an article
 * that was opened later nothing can be told. */
int change_show(repl *r, const char *argument) {
  (void)argument;
  if (r->causes.len + r->changes.len == 0)
    return repl_wrong("no rule has changed yet while this article was open: "
                      "add one, or .reload after a change");
  change_print(r, &r->causes);
  if (r->before && r->reading) return print(r);
  change_print(r, &r->changes);
  if (r->reading && !r->changes.len)
    printf("%s was opened after that: what it changed there is not known\n", gs_document_id(r->doc));
  return 0;
}
