/* repl_complete: what a line could go on with: dot commands; behind them files, rules, findings, lists,
 * packs, settings; in a pattern lists after "<", slots after "{", parts after "&", types and units, and else the
 * words of the article. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

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

static void add_rules(const repl *r, list *out, const char *typed, size_t len) {
  gs_rule_info info;
  for (size_t i = 0; i < gs_rules_count(r->rules); i++)
    if (gs_rules_get(r->rules, i, &info) == 0) add_if(out, info.name, typed, len);
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

/* With what stands behind such a name, as ":" behind a slot. */
static void add_names(const repl *r, list *out, gs_name_kind kind, const char *typed, size_t len,
                      const char *behind) {
  list names = words_names(r, kind);
  for (size_t i = 0; i < names.len; i++) {
    if (strncmp(names.at[i], typed, len) != 0) continue;
    text full = {0};
    text_printf(&full, "%s%s", names.at[i], behind);
    list_puts(out, full.at);
    text_free(&full);
  }
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

static void add_settings(list *out, const char *typed, size_t len) {
  const char *name;
  for (size_t i = 0; (name = set_name(i)); i++) add_if(out, name, typed, len);
}

/* Names of what was typed in the session come from its rules; behind one of them a file. */
static void add_for_save(const repl *r, list *out, const char *line, size_t len, size_t *from) {
  size_t word = last_word(line, len, " ");
  add_rules(r, out, line + *from, len - *from);
  if (out->len || word == *from) return;
  *from = word;
  add_files(out, line + word, len - word);
}

static int is_dot(const char *line, size_t len, const char *name) {
  return strlen(name) == len && !strncmp(line, name, len);
}

/* Behind a dot command that takes something: 1, or 0 if it takes a pattern. */
static int add_argument(const repl *r, list *out, const char *line, size_t dot, size_t len, size_t *from) {
  const char *rest = line + *from;
  size_t typed = len - *from;
  if (is_dot(line, dot, ".open")) {
    add_files(out, rest, typed);
  } else if (is_dot(line, dot, ".rule") || is_dot(line, dot, ".near") || is_dot(line, dot, ".why")) {
    if (is_dot(line, dot, ".why")) add_findings(r, out, rest, typed);
    add_rules(r, out, rest, typed);
  } else if (is_dot(line, dot, ".words")) {
    add_names(r, out, GS_NAME_LIST, rest, typed, "");
  } else if (is_dot(line, dot, ".save")) {
    add_for_save(r, out, line, len, from);
  } else if (is_dot(line, dot, ".set")) {
    add_settings(out, rest, typed);
  } else if (is_dot(line, dot, ".pack")) {
    *from = last_word(line, len, " ");
    add_packs(r, out, line + *from, len - *from);
  } else {
    return 0;
  }
  return 1;
}

void complete_line(const repl *r, const char *line, size_t len, size_t *from, list *out) {
  size_t dot = 0, argument;
  if (*line == '.') while (dot < len && line[dot] != ' ') dot++;
  for (argument = dot; argument < len && line[argument] == ' ';) argument++;
  *from = argument;
  if (*line == '.' && dot == len) {
    *from = 0;
    add_dots(out, line, len);
  } else if (*line != '.' || !add_argument(r, out, line, dot, len, from)) {
    *from = last_word(line, len, " \t{}()<>|:[]\"=,&");
    add_in_pattern(r, out, line, *from, line + *from, len - *from);
  }
  list_sort(out);
}
