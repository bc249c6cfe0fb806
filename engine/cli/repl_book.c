/* repl_book: the rules of the loaded packs with their source, and the tables of words with their size and
 * date, so that a change of findings can be told with the change of the pack that made it. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/repl.h"

void book_free(book *b) {
  list_free(&b->names);
  list_free(&b->texts);
  list_free(&b->places);
}

static void enter(book *b, const char *name, const char *state, const char *place) {
  list_puts(&b->names, name);
  list_puts(&b->texts, state ? state : "");
  list_puts(&b->places, place);
}

/* ---- files */

static int ends_in(const char *name, const char *end) {
  size_t n = strlen(name), m = strlen(end);
  return n >= m && !strcmp(name + n - m, end);
}

static void add_file(const char *path, const struct stat *info, list *paths, list *states) {
  char state[80];
  snprintf(state, sizeof state, "%lld %lld.%09ld %llu", (long long)info->st_size,
           (long long)info->st_mtim.tv_sec, info->st_mtim.tv_nsec, (unsigned long long)info->st_ino);
  list_puts(paths, path);
  list_puts(states, state);
}

static void add_folder(const char *folder, list *paths, list *states, list *folders) {
  DIR *dir = opendir(folder);
  struct dirent *entry;
  text path = {0};
  if (dir) list_puts(folders, folder);
  while (dir && (entry = readdir(dir))) {
    struct stat info;
    text_clear(&path);
    text_printf(&path, "%s/%s", folder, entry->d_name);
    if (entry->d_name[0] == '.' || stat(path.at, &info) < 0 || !S_ISREG(info.st_mode)) continue;
    if (ends_in(path.at, ".lua") || ends_in(path.at, ".tsv")) add_file(path.at, &info, paths, states);
  }
  if (dir) closedir(dir);
  text_free(&path);
}

void book_files(const repl *r, list *paths, list *states, list *folders) {
  static const char *const parts[] = {"", "/rules", "/words"};
  gs_pack_info pack;
  text folder = {0};
  for (size_t i = 0; i < gs_rules_pack_count(r->rules); i++) {
    if (gs_rules_pack(r->rules, i, &pack) < 0 || !pack.digest || !pack.folder) continue;
    for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
      text_clear(&folder);
      text_printf(&folder, "%s%s", pack.folder, parts[k]);
      add_folder(folder.at, paths, states, folders);
    }
  }
  text_free(&folder);
}

/* ---- rules */

/* Rules of a file follow on each other: it is read once for all of them. */
typedef struct source {
  const char *path;
  char *text;
} source;

static char *source_of(const repl *r, source *s, const gs_rule_info *rule) {
  if (!rule->file || rule->line < 1) return NULL;
  if (live_number(rule->file)) return live_source(r, rule);
  if (!s->path || strcmp(s->path, rule->file) != 0) {
    free(s->text);
    s->path = rule->file;
    s->text = live_file(rule->file);
  }
  return s->text ? live_cut(s->text, rule->line) : NULL;
}

static void enter_rules(const repl *r, book *out) {
  source file = {0};
  gs_rule_info info;
  text name = {0}, place = {0};
  for (size_t i = 0; i < gs_rules_count(r->rules); i++) {
    if (gs_rules_get(r->rules, i, &info) < 0 || info.is_off) continue;
    char *cut = source_of(r, &file, &info);
    text_clear(&name);
    text_clear(&place);
    text_printf(&name, "rule \"%s\"", info.name);
    text_printf(&place, "%s:%d", info.file ? info.file : "", info.line);
    enter(out, name.at, cut, place.at);
    free(cut);
  }
  free(file.text);
  text_free(&name);
  text_free(&place);
}

/* Rules files are told by their rules, but for one that holds other things too. */
void book_take(const repl *r, book *out) {
  list paths = {0}, states = {0}, folders = {0};
  book_files(r, &paths, &states, &folders);
  enter_rules(r, out);
  for (size_t i = 0; i < paths.len; i++) enter(out, paths.at[i], states.at[i], "");
  list_free(&paths);
  list_free(&states);
  list_free(&folders);
}

/* ---- comparing */

static size_t find(const book *b, const char *name) {
  for (size_t i = b->names.len; i-- > 0;)   /* of equal names the last counts, as for the engine */
    if (!strcmp(b->names.at[i], name)) return i;
  return SIZE_MAX;
}

static size_t tell(text *out, const char *what, const book *b, size_t i) {
  const char *place = b->places.at[i];
  text_printf(out, "%s %s%s%s\n", what, b->names.at[i], *place ? "  " : "", place);
  return 1;
}

size_t book_compare(const book *before, const book *after, text *out) {
  size_t n = 0;
  for (size_t i = 0; before->names.len && i < before->names.len; i++)
    if (find(after, before->names.at[i]) == SIZE_MAX) n += tell(out, "gone   ", before, i);
  for (size_t i = 0; before->names.len && i < after->names.len; i++) {
    size_t old = find(before, after->names.at[i]);
    if (old == SIZE_MAX) n += tell(out, "new    ", after, i);
    else if (i == find(after, after->names.at[i]) && strcmp(before->texts.at[old], after->texts.at[i]) != 0)
      n += tell(out, "changed", after, i);
  }
  return n;
}
