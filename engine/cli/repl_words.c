/* repl_words: the entries of a word list, with their features and where each is declared. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/columns.h"
#include "cli/fold.h"
#include "cli/repl.h"
#include "cli/terminal.h"

enum { SCREEN = 200, WIDEST = 28 };   /* entries that a person is shown at once; columns of an entry */

typedef struct shown {
  const repl *r;
  const char *prefix;
  size_t len, count;
} shown;

const char *words_place(const repl *r, const char *file) {
  gs_pack_info pack;
  for (size_t i = 0; i < gs_rules_pack_count(r->rules); i++) {
    if (gs_rules_pack(r->rules, i, &pack) < 0 || !pack.folder || !*pack.folder) continue;
    size_t len = strlen(pack.folder);
    if (strncmp(file, pack.folder, len) != 0 || file[len] != '/') continue;
    while (len && file[len - 1] != '/') len--;
    return file + len;
  }
  return file;
}

static void show_word(const gs_word *w, void *payload) {
  shown *s = payload;
  if (strncasecmp(w->text, s->prefix, s->len) != 0) return;
  if (++s->count > SCREEN && s->r->interactive) return;
  text line = {0};
  columns_clean(&line, w->text, strlen(w->text), 1);   /* a long string of Lua may have line ends */
  size_t width = columns_width(line.at, line.len);
  text_pad(&line, width < WIDEST ? WIDEST - width : 0);
  text_printf(&line, "  %s:%d", words_place(s->r, w->file), w->line);
  text_printf(&line, "%s%s\n", *w->features ? "  " : "", w->features);
  fold_print(stdout, &line, terminal_fit(stdout, s->r->settings));
  text_free(&line);
}

static void take_name(const char *name, void *payload) {
  list_puts(payload, name);
}

list words_names(const repl *r, gs_name_kind kind) {
  list names = {0};
  gs_rules_names(r->rules, kind, take_name, &names);
  list_sort(&names);
  return names;
}

int words_is_file(const char *place, const char *name) {
  static const char *const ends[] = {"", ".lua", ".tsv"};
  size_t len = strlen(name);
  for (const char *p = place; p; p = strchr(p, '/'), p = p ? p + 1 : NULL)
    for (size_t i = 0; !strncmp(p, name, len) && i < sizeof ends / sizeof *ends; i++)
      if (!strcmp(p + len, ends[i])) return 1;
  return 0;
}

/* .words LIST [PREFIX]; the angle brackets of a pattern may stand about the name. A list comes before a pack or file
 * that is called like it. */
int words_show(repl *r, const char *argument) {
  gs_error err = {0};
  if (!*argument) {
    lists_show(r, "");
    return 0;
  }
  size_t len = strcspn(argument, " ");
  const char *prefix = argument + len + strspn(argument + len, " ");
  if (*argument == '<' && argument[len - 1] == '>' && len > 2) argument++, len -= 2;
  char *name = memory_copy(argument, len);
  shown s = {.r = r, .prefix = prefix, .len = strlen(prefix)};
  int code = gs_rules_words(r->rules, name, show_word, &s, &err);
  if (code < 0 && !*prefix && lists_show(r, name)) code = 0;
  else if (code < 0) repl_wrong("%s; .words lists them", err.message);
  else if (!s.count) printf("no entry of <%s> begins with \"%s\"\n", name, prefix);
  else if (s.count > SCREEN && r->interactive)
    printf("... %zu more: .words %s PREFIX\n", s.count - SCREEN, name);
  free(name);
  return code < 0 ? -1 : 0;
}
