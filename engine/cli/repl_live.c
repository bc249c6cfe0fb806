/* repl_live: Lua in the session: rules added to the loaded ones, expressions, packs loaded anew. */
#include <stdlib.h>
#include <string.h>

#include "cli/chunk.h"
#include "cli/files.h"
#include "cli/repl.h"
#include "cli/session.h"

static int add_chunk(repl *r, gs_rules *rules, const char *chunk, size_t number) {
  char name[32];
  gs_error err = {0};
  size_t told = r->notes.count[GS_ERROR];
  snprintf(name, sizeof name, "live-%zu", number);
  if (gs_rules_add(rules, chunk, strlen(chunk), name, &err) >= 0) return 0;
  if (r->notes.count[GS_ERROR] == told) note_error(&r->notes, &err, chunk);
  return -1;
}

/* What was refused, or taken out again, keeps its number too: the engine knows its text by that name. */
int live_add(repl *r, const char *chunk) {
  int code = add_chunk(r, r->rules, chunk, r->live.len + 1);
  list_puts(&r->live, code < 0 ? "" : chunk);
  if (code == 0 && (code = article_read_again(r, NULL)) < 0) *r->live.at[r->live.len - 1] = '\0';
  return code;
}

int live_evaluate(repl *r, const char *source) {
  const char *out = NULL;
  gs_error err = {0};
  /* "= x" asks for a value, as in the standalone Lua; what is wrong is shown as it was typed */
  const char *typed = source;
  char *text_of_it = NULL;
  if (*source == '=') {
    text t = {0};
    text_printf(&t, "return %s", source + 1 + strspn(source + 1, " "));
    text_of_it = t.at;
    source = t.at;
  }
  int code = gs_rules_eval(r->rules, r->reading, source, strlen(source), &out, &err);
  if (out && *out) printf("%s%s", out, out[strlen(out) - 1] == '\n' ? "" : "\n");
  if (code < 0) note_error(&r->notes, &err, typed);
  free(text_of_it);
  return code < 0 ? -1 : 0;
}

/* What was added live is added again under the number that it had, so that a reload loses nothing but what no longer
 * fits. */
int live_reload(repl *r, const char *const *packs, size_t count) {
  gs_rules *rules;
  if (session_again(&rules, r->rules, r->settings, packs, count, &r->notes) < 0)
    return repl_wrong("the rules stay as they were");
  list kept = {0}, old = r->live;
  int failed = 0;
  for (size_t i = 0; i < r->live.len; i++) {
    const char *chunk = r->live.at[i];
    int fits = !*chunk || add_chunk(r, rules, chunk, i + 1) == 0;
    list_puts(&kept, fits ? chunk : "");
    failed |= !fits;
  }
  r->live = kept;
  int code = article_read_again(r, rules);
  list_free(code < 0 ? &r->live : &old);
  if (code < 0) r->live = old;
  return code < 0 ? -1 : failed;
}

char *live_file(const char *path) {
  text all = {0};
  gs_error err = {0};
  int code = files_read(path, &all, &err);
  if (code >= 0) return all.at ? all.at : memory_copy("", 0);
  text_free(&all);
  return NULL;
}

size_t live_number(const char *file) {
  size_t number = 0;
  int end = 0;
  return sscanf(file, "live-%zu%n", &number, &end) == 1 && !file[end] ? number : 0;
}

/* The lines from the one that a rule begins at to where it is complete. */
char *live_cut(const char *source, int line) {
  const char *start = source;
  while (--line > 0 && start)
    if ((start = strchr(start, '\n'))) start++;
  size_t len = start ? chunk_end(start, strlen(start), 1) : 0;
  return len ? memory_copy(start, len) : NULL;
}

char *live_source(const repl *r, const gs_rule_info *rule) {
  if (!rule->file || rule->line < 1) return NULL;
  size_t number = live_number(rule->file);
  if (number) return number <= r->live.len ? live_cut(r->live.at[number - 1], rule->line) : NULL;
  char *all = live_file(rule->file), *cut = all ? live_cut(all, rule->line) : NULL;
  free(all);
  return cut;
}
