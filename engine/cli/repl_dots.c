/* repl_dots: the dot commands of a session: a table, from which .help is printed too. */
#include <stdlib.h>
#include <string.h>

#include "cli/files.h"
#include "cli/nearest.h"
#include "cli/paths.h"
#include "cli/repl.h"
#include "cli/ruleset.h"

typedef struct dot {
  const char *name, *argument, *help;   /* argument "": takes none; "[X]": may be left out */
  int (*run)(repl *r, const char *argument);
} dot;

/* The end of the file's name, which may have blanks, as what stands behind it may: at the first one where a file or
 * folder ends, or of all of it. */
static size_t end_of_path(const char *argument) {
  for (size_t n = strcspn(argument, " "); argument[n]; n += 1 + strcspn(argument + n + 1, " ")) {
    char *path = memory_copy(argument, n), *full = paths_home(path);
    int there = files_is_file(full) || files_is_folder(full);
    free(path);
    free(full);
    if (there) return n;
  }
  return strlen(argument);
}

static int open_article(repl *r, const char *argument) {
  char *whole = paths_home(argument);
  size_t n = files_is_file(whole) ? strlen(argument) : end_of_path(argument);
  const char *id = argument + n + strspn(argument + n, " ");
  char *path = memory_copy(argument, n), *full = paths_home(path);
  int code = article_open(r, full, *id ? id : NULL);
  free(whole);
  free(path);
  free(full);
  return code;
}

static int show_actors(repl *r, const char *argument) {
  (void)argument;
  return article_show(r, GS_SHOW_ACTORS);
}

static int show_claims(repl *r, const char *argument) {
  (void)argument;
  return article_show(r, GS_SHOW_CLAIMS);
}

static int show_denials(repl *r, const char *argument) {
  (void)argument;
  return article_show(r, GS_SHOW_DENIALS);
}

static int show_tensions(repl *r, const char *argument) {
  (void)argument;
  return article_show(r, GS_SHOW_TENSIONS);
}

static int show_others(repl *r, const char *argument) {
  (void)argument;
  return article_show(r, GS_SHOW_OTHERS);
}

static int reload(repl *r, const char *argument) {
  (void)argument;
  return live_reload(r, (const char *const *)r->packs.at, r->packs.len) ? -1 : 0;
}

/* Words separated by spaces, each a pack or A+B -> the packs to load instead. */
int load_packs(repl *r, const char *names) {
  list packs = {0};
  gs_error err = {0};
  int code = 0;
  for (size_t len; *names && code == 0; names += len + strspn(names + len, " ")) {
    len = strcspn(names, " ");
    char *name = memory_copy(names, len), *full = paths_home(name);
    code = ruleset_split(full, &packs, &err);
    free(name);
    free(full);
  }
  if (code < 0) repl_wrong("%s", err.message);
  else code = live_reload(r, (const char *const *)packs.at, packs.len);
  if (code >= 0) {
    list old = r->packs;
    r->packs = packs;
    packs = old;
  }
  list_free(&packs);
  return code ? -1 : 0;
}

static int show_packs(repl *r, const char *names) {
  gs_pack_info info;
  if (*names) return load_packs(r, names);
  for (size_t i = 0; i < gs_rules_pack_count(r->rules); i++)
    if (gs_rules_pack(r->rules, i, &info) == 0)
      printf("%s %s  %s\n    %s\n", info.name, info.version ? info.version : "",
             info.about ? info.about : "", info.folder ? info.folder : "");
  return 0;
}

static int leave(repl *r, const char *argument) {
  (void)argument;
  r->quit = 1;
  return 0;
}

static int help(repl *r, const char *argument);

/* Those that stand together in the help have their words in the last of them. */
static const dot dots[] = {
    {".open", "FILE [ID]", "read an article, of several the one with the id", open_article},
    {".text", "[LINE]", "show it with what was found; or: actors, plain", article_text},
    {".tags", "[LINE]", NULL, article_tags},
    {".chunks", "[LINE]", "tags, lemmas, lists; phrases and clauses of a line", article_chunks},
    {".actors", "", NULL, show_actors},
    {".claims", "", NULL, show_claims},
    {".denials", "", NULL, show_denials},
    {".tensions", "", NULL, show_tensions},
    {".others", "", "what was found; others: your types", show_others},
    {".find", "PATTERN", "search a pattern, as without .find", article_find},
    {".why", "ID|RULE|LINE", "why it was found; --not RULE|PATTERN [LINE]: why not", why_show},
    {".near", "RULE|PATTERN [N]", "where it comes near, and what is missing there", near_show},
    {".words", "[LIST [PREFIX]]", "a page of the word lists, or entries of one", words_show},
    {".rule", "[NAME]", "show one; list those of a file, pack or type", rules_show},
    {".save", "RULE FILE", "append a rule that you typed to a file of a pack", save_rule},
    {".pack", "[PACK...]", NULL, show_packs},
    {".reload", "", "list the packs, load others; load them again", reload},
    {".diff", "", NULL, change_show},
    {".watch", "", "what the last change changed; wait for changes", watch},
    {".set", "[NAME [VALUE]]", "list or change width, color, offsets, packs", set_value},
    {".tour", "[skip|stop]", NULL, tour_begin},
    {".help", "", NULL, help},
    {".quit", "", "five minutes to learn it; this page; leave (Ctrl-D)", leave},
};

enum { DOTS = sizeof dots / sizeof *dots, NAMES = 25 };   /* columns of the names in the help */

const char *dot_name(size_t index) {
  return index < DOTS ? dots[index].name : NULL;
}

static int help(repl *r, const char *argument) {
  text names = {0};
  (void)r, (void)argument;
  puts("  PATTERN                  search it in the article: {who: Actor} <say> that\n"
       "  rule \"name\" { ... }      add a rule, see what it changes; also words, pass\n"
       "  = EXPRESSION, lua LINE   Lua: doc is the article, _ the last result");
  for (size_t i = 0; i < DOTS; i++) {
    const dot *d = &dots[i];
    text_printf(&names, "%s%s%s%s", names.len ? " " : "", d->name, *d->argument && d->help ? " " : "",
                d->help ? d->argument : "");
    if (!d->help) continue;
    printf("  %-*s%s%s\n", NAMES - 1, names.at, names.len < NAMES ? " " : "  ", d->help);
    text_clear(&names);
  }
  puts("Tab completes. Ctrl-C clears the line, or stops what runs. A line that begins\n"
       "with a space is not kept in the history.");
  text_free(&names);
  return 0;
}

static int unknown(const char *name) {
  nearest near = {.wanted = name};
  for (size_t i = 0; i < DOTS; i++) nearest_try(&near, dots[i].name);
  if (near.best) return repl_wrong("no command \"%s\"; did you mean %s?", name, near.best);
  return repl_wrong("no command \"%s\"; .help lists them", name);
}

static int run_dot(repl *r, const dot *d, const char *argument) {
  if (!*d->argument && *argument) return repl_wrong("%s takes nothing behind it", d->name);
  if (*d->argument && *d->argument != '[' && !*argument)
    return repl_wrong("%s needs something behind it: %s %s", d->name, d->name, d->argument);
  return d->run(r, argument);
}

int dot_obey(repl *r, const char *line) {
  size_t len = strcspn(line, " \t"), end = strlen(line);
  while (end > len && strchr(" \t\r", line[end - 1])) end--;
  size_t start = len + strspn(line + len, " \t");
  char *name = memory_copy(line, len);
  char *argument = memory_copy(line + start, end > start ? end - start : 0);
  const dot *found = NULL;
  for (size_t i = 0; i < DOTS && !found; i++)
    if (!strcmp(dots[i].name, name)) found = &dots[i];
  int code = found ? run_dot(r, found, argument) : unknown(name);
  free(name);
  free(argument);
  return code;
}
