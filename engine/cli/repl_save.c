/* repl_save: writes what was typed in the session into a file of a pack, as it was typed, behind what stands
 * there. Nothing is overwritten: a file that has a rule of that name is left alone. */
#define _XOPEN_SOURCE 700   /* realpath */

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/chunk.h"
#include "cli/files.h"
#include "cli/paths.h"
#include "cli/repl.h"

/* The chunk that declares the name, the last one if several do; -1. */
static long chunk_of(const repl *r, const char *name) {
  for (size_t i = r->live.len; i-- > 0;)
    if (chunk_declares(r->live.at[i], name)) return (long)i;
  return -1;
}

/* ---- what it needs of what was typed */

static int is_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

/* Does the chunk name it so: <craft ...>, &part, "Type"? */
static int has_reference(const char *chunk, char before, const char *name, size_t len) {
  for (const char *p = chunk; (p = strchr(p, before)); p++)
    if (!strncmp(p + 1, name, len) && !is_name_byte(p[1 + len])) return 1;
  return 0;
}

/* Does the chunk use what the other one declares: a word list, a part, a type, a unit? */
static int uses(const char *chunk, const char *other) {
  static const struct { const char *word; char before; } kinds[] = {
      {"words", '<'}, {"part", '&'}, {"type", '"'}, {"type", '['}, {"type", ' '}, {"unit", ' '}, {"unit", '['}};
  char *name = chunk_name(other);
  int found = 0;
  for (size_t i = 0; name && !found && i < sizeof kinds / sizeof *kinds; i++)
    found = !strncmp(other, kinds[i].word, strlen(kinds[i].word)) &&
            has_reference(chunk, kinds[i].before, name, strlen(name));
  free(name);
  return found;
}

/* Marks the chunk and all that it cannot do without, but for those that the file has already. */
static void mark_needed(const repl *r, size_t chunk, const char *file, char *needed) {
  needed[chunk] = 1;
  for (size_t i = 0; i < r->live.len; i++)
    if (!needed[i] && *r->live.at[i] && !strstr(file, r->live.at[i]) && uses(r->live.at[chunk], r->live.at[i]))
      mark_needed(r, i, file, needed);
}

static int refused(const char *path) {
  return repl_wrong("cannot write %s: %s", path, strerror(errno));
}

/* The phase in which the rule runs; NULL: it is no rule, or was typed without one and ran behind all others. */
static const char *phase_of(const repl *r, const char *name) {
  gs_rule_info info;
  for (size_t i = gs_rules_count(r->rules); i-- > 0;)
    if (gs_rules_get(r->rules, i, &info) == 0 && !strcmp(info.name, name))
      return info.phase && strcmp(info.phase, "live") != 0 ? info.phase : NULL;
  return NULL;
}

/* Does what is added to the source stand in the phase? */
static int is_in_phase(const char *source, const char *phase) {
  char *last = chunk_file_phase(source);
  int same = last && !strcmp(last, phase);
  free(last);
  return same;
}

/* All that is needed, in the order in which it was typed. */
static void gather(const repl *r, const char *needed, text *out) {
  for (size_t i = 0; i < r->live.len; i++)
    if (needed[i]) text_printf(out, "%s%s", out->len ? "\n\n" : "", r->live.at[i]);
}

/* What went into the file beside the rule: words "craft". */
static void tell_needed(const repl *r, size_t chunk, const char *needed) {
  const char *before = "with ";
  for (size_t i = 0; i < r->live.len; i++) {
    const char *one = r->live.at[i];
    char *name = needed[i] && i != chunk ? chunk_name(one) : NULL;
    if (name) printf("%s%.*s \"%s\"", before, (int)strspn(one, "abcdefghijklmnopqrstuvwxyz"), one, name);
    if (name) before = ", ";
    free(name);
  }
  if (*before == ',') puts(", which it needs");
}

/* 0, or the errno of what went wrong. */
static int write_all(int fd, const char *s, size_t len) {
  while (len) {
    ssize_t n = write(fd, s, len);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return n < 0 ? errno : ENOSPC;
    s += n;
    len -= (size_t)n;
  }
  return 0;
}

/* All of it or nothing: half a rule would keep the pack from loading. */
static int write_whole(const char *path, int exists, const text *body) {
  struct stat was;
  int fd = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | (exists ? 0 : O_CREAT | O_EXCL), 0666);
  if (fd < 0) return refused(path);
  int known = fstat(fd, &was) == 0, why = known ? write_all(fd, body->at, body->len) : errno;
  int left = why && known && exists && ftruncate(fd, was.st_size) < 0;
  if (close(fd) < 0 && !why) why = errno;
  if (!why) return 0;
  if (!exists) unlink(path);
  if (left)
    return repl_wrong("cannot write %s: %s; its last lines are half a rule: take them out", path, strerror(why));
  errno = why;
  return refused(path);
}

/* Behind what stands there, with an empty line between; a new file begins with it. phase may be NULL. */
static int append(const char *path, int exists, const text *old, const char *phase, const char *chunk) {
  text body = {0};
  if (old->len) text_puts(&body, old->at[old->len - 1] == '\n' ? "\n" : "\n\n");
  if (phase && !is_in_phase(text_get(old), phase)) text_printf(&body, "phase \"%s\"\n\n", phase);
  text_printf(&body, "%s\n", chunk);
  int code = write_whole(path, exists, &body);
  text_free(&body);
  return code;
}

/* Is the file one that a loaded pack reads? Then .reload finds the rule there. */
static int is_of_pack(const repl *r, const char *path) {
  char file[PATH_MAX], folder[PATH_MAX];
  gs_pack_info pack;
  if (!realpath(path, file)) return 0;
  char *slash = strrchr(file, '/');
  for (size_t i = 0; slash && i < gs_rules_pack_count(r->rules); i++) {
    if (gs_rules_pack(r->rules, i, &pack) < 0 || !pack.digest || !realpath(pack.folder, folder)) continue;
    size_t len = strlen(folder);
    if (!strncmp(file, folder, len) && !strncmp(file + len, "/rules/", 7) && file + len + 6 == slash)
      return 1;
  }
  return 0;
}

/* A rule typed without a phase ran behind all others; in a file it belongs to the phase above it. */
static void tell_phase(const repl *r, const char *name) {
  gs_rule_info info;
  for (size_t i = gs_rules_count(r->rules); i-- > 0;) {
    if (gs_rules_get(r->rules, i, &info) < 0 || strcmp(info.name, name) != 0) continue;
    if (!phase_of(r, name)) puts("it ran behind all phases here; there it runs in the phase that its file is in");
    return;
  }
}

/* What stands in the file now need not be added again after a .reload; nor what it took the place of, or an
 * older rule of that name would come back. Words of one name add up: the others stay. */
static void forget_chunk(repl *r, size_t saved) {
  const char *chunk = r->live.at[saved];
  int replaces = !strncmp(chunk, "rule", 4) || !strncmp(chunk, "retag", 5) || !strncmp(chunk, "pass", 4);
  for (size_t i = 0; replaces && i < saved; i++)
    if (chunk_same(r->live.at[i], chunk)) *r->live.at[i] = '\0';
  *r->live.at[saved] = '\0';
}

static int write_needed(repl *r, size_t chunk, const char *path, int exists, const text *old, const char *phase) {
  char *needed = memory_resize(NULL, r->live.len);
  text body = {0};
  memset(needed, 0, r->live.len);
  mark_needed(r, chunk, text_get(old), needed);
  gather(r, needed, &body);
  int code = append(path, exists, old, phase, body.at);
  if (code == 0) {
    printf("%s %s\n", exists ? "appended to" : "wrote", path);
    tell_needed(r, chunk, needed);
    int read = is_of_pack(r, path);
    for (size_t i = 0; read && i < r->live.len; i++)
      if (needed[i]) forget_chunk(r, i);
    if (!read) puts("no loaded pack reads that file: load its pack with .pack");
  }
  text_free(&body);
  free(needed);
  return code;
}

static int save(repl *r, const char *name, const char *path) {
  long i = chunk_of(r, name);
  text old = {0};
  gs_error err = {0};
  struct stat info;
  int exists = stat(path, &info) == 0, code = 0;
  if (!text_ends(path, ".lua"))
    return repl_wrong("%s: rules stand in files whose names end in .lua", path);
  if (exists && files_read(path, &old, &err) < 0)
    code = repl_wrong("%s", err.message);
  else if (chunk_file_declares(text_get(&old), name))
    code = repl_wrong("%s declares \"%s\" already; nothing was written", path, name);
  else if (i < 0)
    code = repl_wrong("\"%s\" is saved already, or nothing of that name was typed in this session", name);
  else
    code = write_needed(r, (size_t)i, path, exists, &old, phase_of(r, name));
  text_free(&old);
  if (code < 0) return code;
  tell_phase(r, name);
  return 0;
}

/* RULE may be in quotes; FILE is the last word. */
int save_rule(repl *r, const char *argument) {
  const char *space = strrchr(argument, ' ');
  if (!space) return repl_wrong(".save needs a rule and a file: .save RULE my-pack/rules/first.lua");
  size_t len = (size_t)(space - argument);
  while (len && argument[len - 1] == ' ') len--;
  if (len > 1 && *argument == '"' && argument[len - 1] == '"') argument++, len -= 2;
  char *name = memory_copy(argument, len), *path = paths_home(space + 1);
  int code = save(r, name, path);
  free(name);
  free(path);
  return code;
}
