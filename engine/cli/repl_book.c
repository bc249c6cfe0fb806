/* repl_book: the rules and passes of the loaded packs with their source, what else was typed, and the files of
 * packs with their size and date, so that a change of findings can be told with the change that made it. */
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/chunk.h"
#include "cli/repl.h"

enum { FEW = 10 };   /* rules of a file that are told one by one */

static const char GONE[] = "gone   ", NEW[] = "new    ", EDITED[] = "changed";

void book_free(book *b) {
  list_free(&b->names);
  list_free(&b->texts);
  list_free(&b->places);
  free(b->order);
  b->order = NULL;
  list_free(&b->known);
  list_free(&b->packs);
  list_free(&b->folders);
}

static void enter(book *b, const char *name, const char *state, const char *place) {
  list_puts(&b->names, name);
  list_puts(&b->texts, state ? state : "");
  list_puts(&b->places, place);
}

/* ---- by name */

typedef struct named {
  const char *name;
  size_t number;
} named;

static int by_name(const void *x, const void *y) {
  const named *a = x, *b = y;
  int c = strcmp(a->name, b->name);
  return c ? c : (a->number > b->number) - (a->number < b->number);
}

static void arrange(book *b) {
  named *all = memory_resize(NULL, (b->names.len + 1) * sizeof *all);
  b->order = memory_resize(b->order, (b->names.len + 1) * sizeof *b->order);
  for (size_t i = 0; i < b->names.len; i++) all[i] = (named){b->names.at[i], i};
  qsort(all, b->names.len, sizeof *all, by_name);
  for (size_t i = 0; i < b->names.len; i++) b->order[i] = all[i].number;
  free(all);
}

/* Where in the order the entries of that name begin, if there are any. */
static size_t first_of(const book *b, const char *name) {
  size_t low = 0, high = b->names.len;
  while (low < high) {
    size_t mid = low + (high - low) / 2;
    if (strcmp(b->names.at[b->order[mid]], name) < 0) low = mid + 1;
    else high = mid;
  }
  return low;
}

static int is_called(const book *b, size_t at, const char *name) {
  return at < b->names.len && !strcmp(b->names.at[b->order[at]], name);
}

static const char *text_in(const book *b, const char *name, const char *place) {
  for (size_t at = first_of(b, name); is_called(b, at, name); at++)
    if (!strcmp(b->places.at[b->order[at]], place)) return b->texts.at[b->order[at]];
  return NULL;
}

/* ---- files */

void book_state(const char *path, text *out) {
  struct stat info;
  text_clear(out);
  if (stat(path, &info) < 0 || !S_ISREG(info.st_mode)) return;
  text_printf(out, "%lld %lld.%09ld %llu", (long long)info.st_size, (long long)info.st_mtim.tv_sec,
              info.st_mtim.tv_nsec, (unsigned long long)info.st_ino);
}

static void add_folder(const char *folder, list *paths, list *states, list *folders) {
  DIR *dir = opendir(folder);
  struct dirent *entry;
  text path = {0}, state = {0};
  if (dir) list_puts(folders, folder);
  while (dir && (entry = readdir(dir))) {
    const char *name = entry->d_name;
    if (*name == '.' || (!text_ends(name, ".lua") && !text_ends(name, ".tsv"))) continue;
    text_clear(&path);
    text_printf(&path, "%s/%s", folder, name);
    book_state(path.at, &state);
    if (!state.len) continue;
    list_puts(paths, path.at);
    list_puts(states, state.at);
  }
  if (dir) closedir(dir);
  text_free(&path);
  text_free(&state);
}

void book_files(const repl *r, list *paths, list *states, list *folders) {
  static const char *const parts[] = {"", "/rules", "/words", "/lib"};
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

/* Rules of a file follow on each other: it is looked at once for all of them, and read if it is not as it was. */
typedef struct source {
  const book *before;
  const char *path;
  char *text;
  int as_before;
} source;

static int is_as_before(const source *s) {
  text state = {0};
  book_state(s->path, &state);
  const char *then = s->before ? text_in(s->before, s->path, "") : NULL;
  int same = then && state.len && !strcmp(then, state.at);
  text_free(&state);
  return same;
}

static void turn_to(source *s, const char *path) {
  if (s->path && !strcmp(s->path, path)) return;
  free(s->text);
  s->path = path;
  s->text = NULL;
  s->as_before = is_as_before(s);
}

static char *source_of(const repl *r, source *s, const gs_rule_info *rule) {
  if (!rule->file || rule->line < 1) return NULL;
  if (live_number(rule->file)) return live_source(r, rule);
  turn_to(s, rule->file);
  if (!s->text) s->text = live_file(rule->file);
  return s->text ? live_cut(s->text, rule->line) : NULL;
}

/* The text of a rule that is known; nothing of what was loaded anew is, but what stands where it stood in a file that
 * nobody has saved. */
static const char *known_text(source *s, int loaded, const gs_rule_info *rule, const char *name, const char *place) {
  if (loaded && (!rule->file || live_number(rule->file))) return NULL;
  if (loaded) turn_to(s, rule->file);
  return s->before && (!loaded || s->as_before) ? text_in(s->before, name, place) : NULL;
}

static void enter_rule(const repl *r, int loaded, source *file, const char *kind, const gs_rule_info *rule, book *out) {
  text name = {0}, place = {0};
  text_printf(&name, "%s \"%s\"", kind, rule->name);
  text_printf(&place, "%s:%d", rule->file ? rule->file : "", rule->line);
  const char *old = known_text(file, loaded, rule, name.at, place.at);
  char *cut = old ? NULL : source_of(r, file, rule);
  enter(out, name.at, old ? old : cut, place.at);
  free(cut);
  text_free(&name);
  text_free(&place);
}

static void enter_rules(const repl *r, int loaded, const book *before, book *out) {
  source file = {.before = before};
  gs_rule_info info;
  for (size_t i = 0; i < gs_rules_count(r->rules); i++)
    if (gs_rules_get(r->rules, i, &info) == 0 && !info.is_off) enter_rule(r, loaded, &file, "rule", &info, out);
  for (size_t i = 0; i < gs_rules_pass_count(r->rules); i++)
    if (gs_rules_pass(r->rules, i, &info) == 0) enter_rule(r, loaded, &file, "pass", &info, out);
  free(file.text);
}

static int is_rule(const book *b, size_t i) {
  return !strncmp(b->names.at[i], "rule ", 5);
}

/* ---- what else was typed */

/* How a declaration is called here, in place of its word in Lua. A set of rules has one link at most. */
static const struct { const char *word, *called; } others[] = {
    {"words", "list"}, {"part", "part"}, {"type", "type"}, {"unit", "unit"}, {"actor", "actor"}, {"actors", "actors"},
    {"link", "link"}};

static const char *called(const char *line) {
  size_t len = strspn(line, "abcdefghijklmnopqrstuvwxyz");
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (!strncmp(others[i].word, line, len) && !others[i].word[len]) return others[i].called;
  return NULL;
}

static void enter_line(const char *chunk, size_t number, const char *line, int at, book *out) {
  char *declared = chunk_name(line);
  const char *kind = declared ? called(line) : NULL;
  text name = {0}, place = {0};
  if (kind) text_printf(&name, "%s \"%s\"", kind, declared);
  free(declared);
  if (!kind) return;
  char *cut = live_cut(chunk, at);
  text_printf(&place, "live-%zu:%d", number, at);
  enter(out, name.at, cut, place.at);
  free(cut);
  text_free(&name);
  text_free(&place);
}

/* A chunk may have several declarations, each on lines of its own. */
static void enter_typed(const repl *r, book *out) {
  for (size_t i = 0; i < r->live.len; i++) {
    int at = 1;
    for (const char *line = r->live.at[i]; line && *line; at++) {
      enter_line(r->live.at[i], i + 1, line, at, out);
      line = strchr(line, '\n');
      if (line) line++;
    }
  }
}

static void enter_known(const repl *r, book *out) {
  static const struct { gs_name_kind kind; const char *called; } kinds[] = {
      {GS_NAME_LIST, "list"}, {GS_NAME_TYPE, "type"}, {GS_NAME_UNIT, "unit"}, {GS_NAME_PART, "part"}};
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
    list names = words_names(r, kinds[k].kind);
    for (size_t i = 0; i < names.len; i++) {
      text name = {0};
      text_printf(&name, "%s \"%s\"", kinds[k].called, names.at[i]);
      list_puts(&out->known, name.at);
      text_free(&name);
    }
    list_free(&names);
  }
  list_sort(&out->known);
}

/* ---- files and packs */

static void enter_files(const repl *r, book *out) {
  list paths = {0}, states = {0}, folders = {0};
  book_files(r, &paths, &states, &folders);
  for (size_t i = 0; i < paths.len; i++) enter(out, paths.at[i], states.at[i], "");
  list_free(&paths);
  list_free(&states);
  list_free(&folders);
}

static void enter_packs(const repl *r, book *out) {
  gs_pack_info pack;
  for (size_t i = 0; i < gs_rules_pack_count(r->rules); i++) {
    if (gs_rules_pack(r->rules, i, &pack) < 0 || !pack.digest || !pack.folder) continue;
    list_puts(&out->packs, pack.name);
    list_puts(&out->folders, pack.folder);
  }
}

/* What is known already is as it was loaded, whatever its file says now. Files are what has no place. */
static void take(const repl *r, int loaded, const book *before, book *out) {
  enter_packs(r, out);
  enter_rules(r, loaded, before->names.len ? before : NULL, out);
  enter_typed(r, out);
  enter_known(r, out);
  if (loaded) enter_files(r, out);
  for (size_t i = 0; !loaded && i < before->names.len; i++)
    if (!*before->places.at[i]) enter(out, before->names.at[i], before->texts.at[i], "");
  arrange(out);
}

/* ---- comparing */

static int has_folder(const book *b, const char *folder) {
  for (size_t i = 0; i < b->folders.len; i++)
    if (!strcmp(b->folders.at[i], folder)) return 1;
  return 0;
}

/* The path of what is entered: a rule's file, or the file itself. */
static size_t path_of(const book *b, size_t i, const char **path) {
  *path = *b->places.at[i] ? b->places.at[i] : b->names.at[i];
  const char *colon = *b->places.at[i] ? strrchr(*path, ':') : NULL;
  return colon ? (size_t)(colon - *path) : strlen(*path);
}

static int is_in(const book *b, size_t i, const char *folder) {
  const char *path;
  size_t len = path_of(b, i, &path), n = strlen(folder);
  return len > n && !strncmp(path, folder, n) && path[n] == '/';
}

/* Is it of a pack that the other book has not? Then it is told with that. */
static int is_of_other(const book *b, size_t i, const book *other) {
  for (size_t k = 0; k < b->folders.len; k++)
    if (is_in(b, i, b->folders.at[k])) return !has_folder(other, b->folders.at[k]);
  return 0;
}

/* More of what the packs have, or had, is not new, and what went into their files is not gone. */
static int is_known(const book *other, const char *name) {
  return list_has(&other->known, name) || !strncmp(name, "link \"", 6);
}

typedef struct told {            /* what happened to an entry */
  const char *what;              /* NULL: nothing, or it was told */
  const book *book;
  size_t at;
} told;

/* Of equal names the last counts, as for the engine. other NULL: of any pack. */
static size_t find(const book *b, const char *name, const book *other) {
  size_t found = SIZE_MAX;
  for (size_t at = first_of(b, name); is_called(b, at, name); at++)
    if (!other || !is_of_other(b, b->order[at], other)) found = b->order[at];
  return found;
}

/* What is gone; or, if a pack that came lays something over it, where that stands. */
static told lost(const book *before, size_t i, const book *after) {
  size_t over = find(after, before->names.at[i], NULL);
  return over == SIZE_MAX ? (told){GONE, before, i} : (told){EDITED, after, over};
}

/* What is new; or what was known to the packs, or stands again since a pack went that lay over it. */
static told won(const book *before, const book *after, size_t i) {
  int known = is_known(before, after->names.at[i]) || find(before, after->names.at[i], NULL) != SIZE_MAX;
  return (told){known ? EDITED : NEW, after, i};
}

static void tell_packs(const book *b, const book *other, const char *what, text *out) {
  for (size_t k = 0; k < b->folders.len; k++) {
    size_t rules = 0, files = 0;
    if (has_folder(other, b->folders.at[k])) continue;
    for (size_t i = 0; i < b->names.len; i++)
      if (is_in(b, i, b->folders.at[k])) rules += (size_t)is_rule(b, i), files += !*b->places.at[i];
    text_printf(out, "%s pack \"%s\"  %s: ", what, b->packs.at[k], b->folders.at[k]);
    text_count(out, rules, "rule");
    text_puts(out, ", ");
    text_count(out, files, "file");
    text_putc(out, '\n');
  }
}

static int same_file(const told *a, const told *b) {
  const char *x, *y;
  if (!b->what || a->what != b->what || !is_rule(a->book, a->at) || !is_rule(b->book, b->at)) return 0;
  size_t n = path_of(a->book, a->at, &x), m = path_of(b->book, b->at, &y);
  return n == m && !strncmp(x, y, n);
}

/* Many rules of one file are told by their number. */
static void tell(told *all, size_t count, size_t i, text *out) {
  const book *b = all[i].book;
  const char *place = b->places.at[all[i].at], *path;
  size_t many = 0;
  for (size_t k = i; k < count; k++) many += (size_t)same_file(all + i, all + k);
  if (many <= FEW) {
    text_printf(out, "%s %s%s%s\n", all[i].what, b->names.at[all[i].at], *place ? "  " : "", place);
    return;
  }
  size_t len = path_of(b, all[i].at, &path);
  text_printf(out, "%s %zu rules  %.*s\n", all[i].what, many, (int)len, path);
  for (size_t k = count; k-- > i;)
    if (same_file(all + i, all + k)) all[k].what = NULL;
}

static void compare(const book *before, const book *after, text *out) {
  told *all = memory_resize(NULL, (before->names.len + after->names.len) * sizeof *all);
  size_t n = 0;
  for (size_t i = 0; i < before->names.len; i++)
    if (!is_of_other(before, i, after) && find(after, before->names.at[i], before) == SIZE_MAX &&
        !is_known(after, before->names.at[i]))
      all[n++] = lost(before, i, after);
  for (size_t i = 0; i < after->names.len; i++) {
    if (is_of_other(after, i, before)) continue;
    size_t old = find(before, after->names.at[i], after);
    if (old == SIZE_MAX) all[n++] = won(before, after, i);
    else if (i == find(after, after->names.at[i], before) && strcmp(before->texts.at[old], after->texts.at[i]) != 0)
      all[n++] = (told){EDITED, after, i};
  }
  tell_packs(before, after, GONE, out);
  tell_packs(after, before, NEW, out);
  for (size_t i = 0; i < n; i++)
    if (all[i].what) tell(all, n, i, out);
  free(all);
}

void book_renew(repl *r, int loaded) {
  book now = {0};
  text_clear(&r->causes);
  take(r, loaded, &r->book, &now);
  if (r->book.names.len) compare(&r->book, &now, &r->causes);   /* else it is the first */
  book_free(&r->book);
  r->book = now;
}

int book_is_old(const repl *r) {
  list paths = {0}, states = {0}, folders = {0}, known = {0}, then = {0};
  book_files(r, &paths, &states, &folders);
  book_states(r, &known, &then);
  int same = list_same(&paths, &known) && list_same(&states, &then);
  list_free(&paths);
  list_free(&states);
  list_free(&folders);
  list_free(&known);
  list_free(&then);
  return !same;
}

void book_states(const repl *r, list *paths, list *states) {
  const book *b = &r->book;
  list_free(paths);
  list_free(states);
  for (size_t i = 0; i < b->names.len; i++) {
    if (*b->places.at[i]) continue;
    list_puts(paths, b->names.at[i]);
    list_puts(states, b->texts.at[i]);
  }
}
