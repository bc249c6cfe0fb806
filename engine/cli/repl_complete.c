/* repl_complete: what a line could go on with: dot commands; behind them files, rules, findings, lists,
 * packs, settings; names that a declaration changes; in a pattern lists after "<", slots after "{", parts
 * after "&", types and units, and else the words of the article. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/chunk.h"
#include "cli/files.h"
#include "cli/paths.h"
#include "cli/repl.h"

static void add_if(list *out, const char *candidate, const char *typed, size_t len) {
  if (!strncmp(candidate, typed, len)) list_puts(out, candidate);
}

static void add_dots(list *out, const char *typed, size_t len) {
  const char *name;
  for (size_t i = 0; (name = dot_name(i)); i++) add_if(out, name, typed, len);
}

static int is_folder(const char *path) {
  char *full = paths_home(path);
  int is = files_is_folder(full);
  free(full);
  return is;
}

/* Files as typed, folders with a slash behind. Hidden ones only if asked for. */
static void add_files(list *out, const char *typed, size_t len) {
  size_t folder = len;
  while (folder && typed[folder - 1] != '/') folder--;
  char *path = memory_copy(folder ? typed : ".", folder ? folder : 1), *place = paths_home(path);
  DIR *dir = opendir(place);
  struct dirent *entry;
  text full = {0};
  while (dir && (entry = readdir(dir))) {
    if (entry->d_name[0] == '.' && (folder == len || typed[folder] != '.')) continue;
    text_clear(&full);
    text_add(&full, typed, folder);
    text_puts(&full, entry->d_name);
    if (is_folder(full.at)) text_putc(&full, '/');
    add_if(out, full.at, typed, len);
  }
  if (dir) closedir(dir);
  text_free(&full);
  free(path);
  free(place);
}

/* With what stands behind such a name, as ":" behind a slot. */
static void add_with(list *out, const char *name, const char *typed, size_t len, const char *behind) {
  if (strncmp(name, typed, len) != 0) return;
  text full = {0};
  text_printf(&full, "%s%s", name, behind);
  list_puts(out, full.at);
  text_free(&full);
}

static void add_rules(const repl *r, list *out, const char *typed, size_t len, const char *behind) {
  gs_rule_info info;
  for (size_t i = 0; i < gs_rules_count(r->rules); i++)
    if (gs_rules_get(r->rules, i, &info) == 0) add_with(out, info.name, typed, len, behind);
}

static void add_findings(const repl *r, list *out, const char *typed, size_t len) {
  gs_finding f;
  for (int kind = 0; r->reading && kind <= GS_OTHER; kind++)
    for (size_t i = 0; i < gs_reading_count(r->reading, (gs_kind)kind); i++)
      if (gs_reading_get(r->reading, (gs_kind)kind, i, &f) == 0) add_if(out, f.id, typed, len);
}

static void take_pack(const gs_pack_info *pack, void *payload) {
  list_puts(payload, pack->name);
}

static void add_packs(const repl *r, list *out, const char *typed, size_t len) {
  list all = {0};
  gs_error err;
  char *path = paths_packs(r->settings);
  gs_packs_list(*path ? path : NULL, take_pack, &all, &err);
  for (size_t i = 0; i < all.len; i++) add_if(out, all.at[i], typed, len);
  list_free(&all);
  free(path);
}

/* A pattern matches any case, so a word is offered whichever case was typed. */
static void add_words(const repl *r, list *out, const char *typed, size_t len) {
  for (size_t i = 0; len && i < r->words.len; i++)
    if (!strncasecmp(r->words.at[i], typed, len)) list_puts(out, r->words.at[i]);
}

/* ---- names of the rules */

static void add_names(const repl *r, list *out, gs_name_kind kind, const char *typed, size_t len,
                      const char *behind) {
  list names = words_names(r, kind);
  for (size_t i = 0; i < names.len; i++) add_with(out, names.at[i], typed, len, behind);
  list_free(&names);
}

/* What can stand in a pattern where the cursor is, by the sign before the word. */
static void add_in_pattern(const repl *r, list *out, const char *line, size_t from, const char *typed,
                           size_t len) {
  char before = from ? line[from - 1] : ' ';
  if (before == '<') {
    add_names(r, out, GS_NAME_LIST, typed, len, ">");
  } else if (before == '{') {
    add_names(r, out, GS_NAME_SLOT, typed, len, ":");
  } else if (before == '&') {
    add_names(r, out, GS_NAME_PART, typed, len, "");
  } else if (before == '[') {
    add_names(r, out, GS_NAME_TAG, typed, len, "");
    add_names(r, out, GS_NAME_TYPE, typed, len, "");
  } else {
    if (len) add_names(r, out, GS_NAME_TYPE, typed, len, "");
    if (len) add_names(r, out, GS_NAME_UNIT, typed, len, "");
    add_words(r, out, typed, len);
  }
}

/* ---- arguments of dot commands */

static size_t last_word(const char *line, size_t len, const char *borders) {
  while (len && !strchr(borders, line[len - 1])) len--;
  return len;
}

static int is_dot(const char *line, size_t len, const char *name) {
  return strlen(name) == len && !strncmp(line, name, len);
}

static void for_file(const repl *r, list *out, const char *line, size_t len, size_t *from) {
  (void)r;
  add_files(out, line + *from, len - *from);
}

/* The name may stand in quotes. */
static void for_rule(const repl *r, list *out, const char *line, size_t len, size_t *from) {
  int quoted = *from < len && line[*from] == '"';
  *from += (size_t)quoted;
  add_rules(r, out, line + *from, len - *from, quoted ? "\"" : "");
}

static void for_rule_or_pass(const repl *r, list *out, const char *line, size_t len, size_t *from) {
  gs_rule_info info;
  int quoted = *from < len && line[*from] == '"';
  for_rule(r, out, line, len, from);
  for (size_t i = 0; i < gs_rules_pass_count(r->rules); i++)
    if (gs_rules_pass(r->rules, i, &info) == 0) add_with(out, info.name, line + *from, len - *from, quoted ? "\"" : "");
}

static void for_why(const repl *r, list *out, const char *line, size_t len, size_t *from) {
  static const char option[] = "--not";
  const char *rest = line + *from;
  if (!strncmp(rest, option, strlen(option)) && rest[strlen(option)] == ' ') {
    *from += strlen(option) + strspn(rest + strlen(option), " ");
  } else {
    if (*rest == '-') add_if(out, option, rest, len - *from);
    add_findings(r, out, rest, len - *from);
  }
  for_rule_or_pass(r, out, line, len, from);
}

static void for_words(const repl *r, list *out, const char *line, size_t len, size_t *from) {
  add_names(r, out, GS_NAME_LIST, line + *from, len - *from, "");
}

/* What was typed in the session and is not saved yet: rules, lists, phases, ... */
static void add_typed(const repl *r, list *out, const char *typed, size_t len, const char *behind) {
  for (size_t i = 0; i < r->live.len; i++) {
    char *name = chunk_name(r->live.at[i]);
    if (name) add_with(out, name, typed, len, behind);
    free(name);
  }
}

/* Behind the name a file. */
static void for_save(const repl *r, list *out, const char *line, size_t len, size_t *from) {
  size_t word = last_word(line, len, " "), begin = *from;
  int quoted = begin < len && line[begin] == '"';
  add_typed(r, out, line + begin + quoted, len - begin - (size_t)quoted, quoted ? "\"" : "");
  *from += (size_t)quoted;
  if (out->len || word == begin) return;
  *from = word;
  add_files(out, line + word, len - word);
}

static void for_pack(const repl *r, list *out, const char *line, size_t len, size_t *from) {
  *from = last_word(line, len, " ");
  add_packs(r, out, line + *from, len - *from);
}

/* A setting, and behind it what it can be. */
static void for_set(const repl *r, list *out, const char *line, size_t len, size_t *from) {
  const char *one, *setting = line + *from;
  size_t word = last_word(line, len, " ");
  int named = word > *from;
  size_t name = strcspn(setting, " ");
  *from = word;
  for (size_t i = 0; (one = named ? set_choice(setting, name, i) : set_name(i)); i++)
    add_if(out, one, line + word, len - word);
  if (named && is_dot(setting, name, "packs")) add_packs(r, out, line + word, len - word);
}

static void add_each(list *out, const char *const *words, const char *typed, size_t len) {
  for (; *words; words++) add_if(out, *words, typed, len);
}

static void for_text(const repl *r, list *out, const char *line, size_t len, size_t *from) {
  static const char *const ways[] = {"actors", "plain", NULL};
  (void)r;
  add_each(out, ways, line + *from, len - *from);
}

static void for_tour(const repl *r, list *out, const char *line, size_t len, size_t *from) {
  static const char *const ways[] = {"skip", "stop", NULL};
  (void)r;
  add_each(out, ways, line + *from, len - *from);
}

/* What stands behind a dot command; behind others, such as .find, a pattern does. */
static const struct {
  const char *dot;
  void (*add)(const repl *r, list *out, const char *line, size_t len, size_t *from);
} arguments[] = {
    {".open", for_file}, {".rule", for_rule_or_pass}, {".near", for_rule}, {".why", for_why},   {".words", for_words},
    {".save", for_save}, {".set", for_set},   {".pack", for_pack}, {".text", for_text}, {".tour", for_tour},
};

static int add_argument(const repl *r, list *out, const char *line, size_t dot, size_t len, size_t *from) {
  for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++) {
    if (!is_dot(line, dot, arguments[i].dot)) continue;
    arguments[i].add(r, out, line, len, from);
    return 1;
  }
  return 0;
}

/* ---- names that a declaration can have: of what is to be changed, or added to */

static void add_declared(const repl *r, list *out, const char *line, const char *typed, size_t len) {
  static const struct { const char *word; gs_name_kind kind; } named[] = {
      {"words", GS_NAME_LIST}, {"part", GS_NAME_PART}, {"type", GS_NAME_TYPE}, {"unit", GS_NAME_UNIT}};
  for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
    if (strncmp(line, named[i].word, strlen(named[i].word)) != 0) continue;
    add_names(r, out, named[i].kind, typed, len, "\"");
    return;
  }
  add_rules(r, out, typed, len, "\"");
}

void complete_line(const repl *r, const char *line, size_t len, size_t *from, list *out) {
  size_t dot = 0, argument;
  const char *name = chunk_typed(line);
  if (*line == '.') while (dot < len && line[dot] != ' ') dot++;
  for (argument = dot; argument < len && line[argument] == ' ';) argument++;
  *from = argument;
  if (*line == '.' && dot == len) {
    *from = 0;
    add_dots(out, line, len);
  } else if (name) {
    *from = (size_t)(name - line);
    add_declared(r, out, line, line + *from, len - *from);
  } else if (*line != '.' || !add_argument(r, out, line, dot, len, from)) {
    *from = last_word(line, len, " \t{}()<>|:[]\"=,&");
    add_in_pattern(r, out, line, *from, line + *from, len - *from);
  }
  list_sort(out);
}
