/* gainsay new: writes the folder of a pack to begin with. Nothing that exists is overwritten. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/new_templates.h"
#include "cli/option.h"
#include "cli/text.h"

enum { TEMPLATES = sizeof templates / sizeof *templates };

static int failed(const char *path) {
  fprintf(stderr, "gainsay: cannot make %s: %s\n", path, strerror(errno));
  return STATUS_IO;
}

/* The folder of a file, below the pack's folder, which exists. */
static int make_folder_of(const char *path) {
  char *folder = memory_copy(path, (size_t)(strrchr(path, '/') - path));
  int status = mkdir(folder, 0777) < 0 && errno != EEXIST ? failed(folder) : 0;
  free(folder);
  return status;
}

static int write_file(const char *path, const text *body) {
  int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (fd < 0) return failed(path);
  FILE *file = fdopen(fd, "w");
  size_t written = file ? fwrite(body->at, 1, body->len, file) : 0;
  if (file && fclose(file) == 0 && written == body->len) return 0;
  return failed(path);
}

static int write_template(const char *folder, const char *name, const template_file *t) {
  text path = {0}, body = {0};
  text_printf(&path, "%s/%s", folder, t->path);
  for (const char *p = t->body; *p; p++)
    if (*p == '@') text_puts(&body, name);
    else text_putc(&body, *p);
  int status = make_folder_of(path.at);
  if (!status) status = write_file(path.at, &body);
  text_free(&path);
  text_free(&body);
  return status;
}

static int is_name(const char *name) {
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-";
  return *name >= 'a' && *name <= 'z' && !name[strspn(name, letters)];
}

typedef struct asked {
  const char *name;
  int there;
} asked;

static void compare(const gs_pack_info *pack, void *payload) {
  asked *a = payload;
  if (!strcmp(pack->name, a->name)) a->there = 1;
}

/* Two packs of one name cannot be loaded together, and the new one is to build on what is there. */
static int is_taken(const char *name) {
  asked a = {.name = name};
  gs_error err;
  gs_packs_list(NULL, compare, &a, &err);
  return a.there;
}

static int write_pack(const char *folder, const char *name) {
  if (mkdir(folder, 0777) < 0) {
    if (errno != EEXIST) return failed(folder);
    fprintf(stderr, "gainsay: %s is there already; nothing was written, choose another name\n", folder);
    return STATUS_IO;
  }
  for (size_t i = 0; i < TEMPLATES; i++) {
    int status = write_template(folder, name, &templates[i]);
    if (status) return status;
  }
  /* a pack is named by its folder, which needs a slash to differ from a name */
  const char *here = strchr(folder, '/') ? "" : "./";
  fprintf(stderr, "gainsay: wrote %s: pack.lua, rules/first.lua, words/first.tsv\n", folder);
  fprintf(stderr, "  Next: gainsay test %s%s\n", here, folder);
  return STATUS_DONE;
}

static int run(const settings *s) {
  char *folder = memory_copy(s->operands[0], strlen(s->operands[0]));
  size_t len = strlen(folder);
  while (len > 1 && folder[len - 1] == '/') folder[--len] = '\0';
  const char *slash = strrchr(folder, '/'), *name = slash ? slash + 1 : folder;
  int status;
  if (!is_name(name))
    status = settings_wrong(s, "a pack's name has small letters, digits and hyphens and begins with a "
                               "letter, not \"%s\"", name);
  else if (is_taken(name))
    status = settings_wrong(s, "there is a pack \"%s\" already (gainsay packs); choose another name", name);
  else status = write_pack(folder, name);
  free(folder);
  return status;
}

static const int options[] = {OPTION_HELP, OPTION_END};

const command command_new = {
    .name = "new",
    .run = run,
    .summary = "begin a pack of your own",
    .operands = "PACK",
    .least = 1,
    .most = 1,
    .examples = "gainsay new my-pack\tmake the folder ./my-pack\n"
                "gainsay test ./my-pack\trun its examples\n",
    .about = "Writes pack.lua, a rule with examples and a word list, to change into your own.\n",
    .options = options,
};
