/* repl_complete: what a line could go on with: dot commands, files after .open, rules and findings
 * after .rule and .why, packs after .pack, and else the words of the article. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "cli/paths.h"
#include "cli/repl.h"

static void add_if(list *out, const char *candidate, const char *typed, size_t len) {
  if (!strncmp(candidate, typed, len)) list_puts(out, candidate);
}

static void add_dots(list *out, const char *typed, size_t len) {
  const char *name;
  for (size_t i = 0; (name = dot_name(i)); i++) add_if(out, name, typed, len);
}

/* Files as typed, folders with a slash behind. Hidden ones only if asked for. */
static void add_files(list *out, const char *typed, size_t len) {
  size_t folder = len;
  while (folder && typed[folder - 1] != '/') folder--;
  char *path = memory_copy(folder ? typed : ".", folder ? folder : 1);
  DIR *dir = opendir(path);
  struct dirent *entry;
  text full = {0};
  while (dir && (entry = readdir(dir))) {
    struct stat info;
    if (entry->d_name[0] == '.' && (folder == len || typed[folder] != '.')) continue;
    text_clear(&full);
    text_add(&full, typed, folder);
    text_puts(&full, entry->d_name);
    if (stat(full.at, &info) == 0 && S_ISDIR(info.st_mode)) text_putc(&full, '/');
    add_if(out, full.at, typed, len);
  }
  if (dir) closedir(dir);
  text_free(&full);
  free(path);
}

static void add_rules(const repl *r, list *out, const char *typed, size_t len) {
  gs_rule_info info;
  for (size_t i = 0; i < gs_rules_count(r->rules); i++)
    if (gs_rules_get(r->rules, i, &info) == 0) add_if(out, info.name, typed, len);
}

static void add_findings(const repl *r, list *out, const char *typed, size_t len) {
  gs_finding f;
  for (int kind = 0; r->reading && kind < GS_KINDS; kind++)
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

static size_t last_word(const char *line, size_t len, const char *borders) {
  while (len && !strchr(borders, line[len - 1])) len--;
  return len;
}

static int is_dot(const char *line, size_t len, const char *name) {
  return strlen(name) == len && !strncmp(line, name, len);
}

void complete_line(const repl *r, const char *line, size_t len, size_t *from, list *out) {
  size_t dot = 0, argument;
  if (*line == '.') while (dot < len && line[dot] != ' ') dot++;
  for (argument = dot; argument < len && line[argument] == ' ';) argument++;
  const char *rest = line + argument;
  *from = argument;
  if (*line == '.' && dot == len) {
    *from = 0;
    add_dots(out, line, len);
  } else if (is_dot(line, dot, ".open")) {
    add_files(out, rest, len - argument);
  } else if (is_dot(line, dot, ".rule") || is_dot(line, dot, ".why")) {
    if (is_dot(line, dot, ".why")) add_findings(r, out, rest, len - argument);
    add_rules(r, out, rest, len - argument);
  } else if (is_dot(line, dot, ".pack")) {
    *from = last_word(line, len, " ");
    add_packs(r, out, line + *from, len - *from);
  } else {
    *from = last_word(line, len, " \t{}()<>|:[]\"=,");
    add_words(r, out, line + *from, len - *from);
  }
  list_sort(out);
}
