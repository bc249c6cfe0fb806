/* repl_dots: the dot commands of a session: a table, from which .help is printed too. */
#include <stdlib.h>
#include <string.h>

#include "cli/fold.h"
#include "cli/misses.h"
#include "cli/nearest.h"
#include "cli/paths.h"
#include "cli/repl.h"
#include "cli/terminal.h"

typedef struct dot {
  const char *name, *argument, *help;   /* argument "": takes none; "[X]": may be left out */
  int (*run)(repl *r, const char *argument);
} dot;

static int open_article(repl *r, const char *path) {
  char *full = paths_home(path);
  int code = article_open(r, full);
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

/* A copy of a name, without the quotes that it may stand in; to be freed. */
static char *unquoted_part(const char *s, size_t len) {
  int quoted = len > 1 && strchr("\"'", *s) && s[len - 1] == *s;
  return memory_copy(s + quoted, len - (quoted ? 2 : 0));
}

static char *unquoted(const char *s) {
  return unquoted_part(s, strlen(s));
}

/* A rule of the session that is off was refused, or another one has taken its place. */
static int is_past(const gs_rule_info *info) {
  return info->is_off && live_number(info->file);
}

static int list_rules(const repl *r) {
  gs_rule_info info;
  for (size_t i = 0; i < gs_rules_count(r->rules); i++)
    if (gs_rules_get(r->rules, i, &info) == 0 && !is_past(&info))
      printf("%-10s %s  (%s%s)\n", info.finds ? info.finds : "", info.name, info.pack,
             info.is_off ? ", off" : "");
  return 0;
}

static void print_rule(const repl *r, const gs_rule_info *info) {
  printf("rule \"%s\" finds %s, pack %s, phase %s, %zu way%s%s\n", info->name,
         info->finds ? info->finds : "nothing", info->pack, info->phase ? info->phase : "none",
         info->ways, info->ways == 1 ? "" : "s", info->is_off ? ", off" : "");
  if (info->about && *info->about) printf("%s\n", info->about);
  if (info->file && *info->file) printf("%s:%d\n", info->file, info->line);
  char *source = live_source(r, info);
  if (source) printf("\n%s\n", source);
  free(source);
}

/* The rule whose name is nearest, or NULL. */
static const char *nearest_rule(const repl *r, const char *name) {
  gs_rule_info info;
  nearest near = {.wanted = name};
  for (size_t i = 0; i < gs_rules_count(r->rules); i++)
    if (gs_rules_get(r->rules, i, &info) == 0) nearest_try(&near, info.name);
  return near.best;
}

static int show_named(repl *r, const char *name) {
  gs_rule_info info;
  size_t found = 0;
  for (size_t i = 0; i < gs_rules_count(r->rules); i++) {
    if (gs_rules_get(r->rules, i, &info) < 0 || is_past(&info)) continue;
    if (strcmp(info.name, name)) continue;
    print_rule(r, &info);
    found++;
  }
  const char *near = found ? NULL : nearest_rule(r, name);
  if (found) return 0;
  if (near) return repl_wrong("no rule \"%s\"; did you mean \"%s\"?", name, near);
  return repl_wrong("no rule \"%s\"; .rule lists them", name);
}

static int show_rule(repl *r, const char *argument) {
  if (!*argument) return list_rules(r);
  char *name = unquoted(argument);
  int code = show_named(r, name);
  free(name);
  return code;
}

static int reload(repl *r, const char *argument) {
  (void)argument;
  return live_reload(r, (const char *const *)r->packs.at, r->packs.len);
}

/* Explains every finding of a rule; returns how many there are. */
static size_t explain_rule(const repl *r, const char *rule, text *out) {
  size_t found = 0;
  gs_finding f;
  gs_error err;
  for (int kind = 0; kind <= GS_OTHER; kind++)
    for (size_t i = 0; i < gs_reading_count(r->reading, (gs_kind)kind); i++)
      if (gs_reading_get(r->reading, (gs_kind)kind, i, &f) == 0 && f.rule &&
          !strcmp(f.rule, rule) && gs_reading_why(r->reading, f.id, text_take, out, &err) >= 0)
        found++;
  return found;
}

/* Why a rule found nothing; line 0: in the whole article. */
static int explain_not(const repl *r, const char *rule, long line, text *out) {
  gs_error err = {0};
  gs_place place = {(int)line, GS_ANYWHERE};
  int code = gs_why_not(r->rules, r->doc, rule, &place, text_take, out, &err);
  return code < 0 ? repl_wrong("%s", err.message) : 0;
}

/* "RULE LINE", "RULE": a name may have spaces, and stand in quotes. *line is 0 if there is none. */
static char *split_line(const char *words, long *line) {
  size_t len = strlen(words), end = len;
  *line = 0;
  while (end && words[end - 1] >= '0' && words[end - 1] <= '9') end--;
  if (end < len && end > 1 && words[end - 1] == ' ') {
    *line = strtol(words + end, NULL, 10);
    for (len = end; len && words[len - 1] == ' ';) len--;
  }
  return unquoted_part(words, len);
}

static int is_rule(const repl *r, const char *name) {
  gs_rule_info info;
  for (size_t i = 0; i < gs_rules_count(r->rules); i++)
    if (gs_rules_get(r->rules, i, &info) == 0 && !strcmp(info.name, name)) return 1;
  return 0;
}

static int explain_absence(const repl *r, const char *words, text *out) {
  long line;
  if (!*words) return repl_wrong(".why --not needs a rule, and may have a line: .why --not RULE LINE");
  char *rule = split_line(words, &line);
  int code = explain_not(r, rule, line, out);
  free(rule);
  return code;
}

static int explain_id(repl *r, const char *id, text *out) {
  gs_error err = {0};
  if (gs_reading_why(r->reading, id, text_take, out, &err) < 0) {
    const char *near = nearest_rule(r, id);
    if (near) return repl_wrong("%s; did you mean the rule \"%s\"?", err.message, near);
    return repl_wrong("%s, and no rule that name", err.message);
  }
  if (id != r->last.at) {
    text_clear(&r->last);
    text_puts(&r->last, id);
  }
  return 0;
}

/* All that was found on a line. */
static int explain_line(const repl *r, const char *line, text *out) {
  gs_error err = {0};
  gs_place place = {(int)strtol(line, NULL, 10), GS_ANYWHERE};
  int found = gs_reading_why_at(r->reading, &place, NULL, text_take, out, &err);
  if (found < 0) return repl_wrong("%s", err.message);
  return found ? 0 : repl_wrong("nothing was found on line %s; .why --not RULE %s tells why", line, line);
}

static int explain_to(repl *r, const char *what, text *out) {
  size_t option = strlen("--not"), digits = strspn(what, "0123456789");
  if (!strncmp(what, "--not", option) && strchr(" ", what[option]))
    return explain_absence(r, what + option + strspn(what + option, " "), out);
  if (digits && digits < 8 && !what[digits] && !is_rule(r, what)) return explain_line(r, what, out);
  if (!strcmp(what, "last")) what = text_get(&r->last);
  if (!*what) return repl_wrong("nothing was explained or came up before; .why ID, as .denials shows them");
  char *name = unquoted(what);
  int rule = is_rule(r, name), code = 0;
  if (!rule) code = explain_id(r, what, out);
  else if (!explain_rule(r, name, out)) code = explain_not(r, name, 0, out);
  free(name);
  return code;
}

static int explain(repl *r, const char *what) {
  text out = {0};
  if (article_needed(r) < 0) return -1;
  int code = explain_to(r, what, &out);
  fold_print(stdout, &out, terminal_fit(stdout, r->settings));
  text_free(&out);
  return code;
}

static int show_near(repl *r, const char *words) {
  long limit;
  gs_error err = {0};
  if (article_needed(r) < 0) return -1;
  char *rule = split_line(words, &limit);
  misses m = {.limit = limit > 0 ? (size_t)limit : 10, .doc = r->doc};
  int code = gs_near(r->rules, r->doc, rule, misses_take, &m, &err);
  misses_print(&m, stdout, r->color, terminal_fit(stdout, r->settings));
  misses_free(&m);
  free(rule);
  if (code < 0) return repl_wrong("%s", err.message);
  if (code == 0) puts("no sentence comes near");
  return 0;
}

/* Words separated by spaces -> the packs to load instead. */
int load_packs(repl *r, const char *names) {
  list packs = {0};
  for (size_t len; *names; names += len + strspn(names + len, " ")) {
    len = strcspn(names, " ");
    char *name = memory_copy(names, len), *full = paths_home(name);
    list_puts(&packs, full);
    free(name);
    free(full);
  }
  int code = live_reload(r, (const char *const *)packs.at, packs.len);
  if (code == 0) {
    list old = r->packs;
    r->packs = packs;
    packs = old;
  }
  list_free(&packs);
  return code;
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
    {".open", "FILE", "read an article", open_article},
    {".text", "[LINE]", "show it with what was found; or: actors, plain", article_text},
    {".tags", "[LINE]", NULL, article_tags},
    {".chunks", "[LINE]", "tags, lemmas, lists; phrases and clauses of a line", article_chunks},
    {".actors", "", NULL, show_actors},
    {".claims", "", NULL, show_claims},
    {".denials", "", NULL, show_denials},
    {".tensions", "", "who occurs, says, denies; is at odds", show_tensions},
    {".find", "PATTERN", "search a pattern, as without .find", article_find},
    {".why", "ID|RULE|LINE", "why it was found; --not RULE [LINE]: why not", explain},
    {".near", "RULE [N]", "where a rule comes near, and what is missing there", show_near},
    {".words", "[LIST [PREFIX]]", "list the word lists, or entries of one", words_show},
    {".rule", "[NAME]", "list the rules, or show one", show_rule},
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
