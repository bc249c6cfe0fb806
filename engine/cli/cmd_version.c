/* gainsay version: what runs, the libraries in it, and where packs are looked up. */
#include <stdlib.h>
#include <string.h>

#include "cli/note.h"
#include "cli/option.h"
#include "cli/paths.h"
#include "cli/text.h"

/* Remembers the folder that a pack lies in, once; they come in the order of the path. */
static void take_pack(const gs_pack_info *pack, void *payload) {
  list *folders = payload;
  const char *slash = strrchr(pack->folder, '/');
  size_t len = slash ? (size_t)(slash - pack->folder) : strlen(pack->folder);
  for (size_t i = 0; i < folders->len; i++)
    if (strlen(folders->at[i]) == len && !strncmp(folders->at[i], pack->folder, len)) return;
  list_add(folders, pack->folder, len);
}

static void print_path(const char *path) {
  while (*path) {
    size_t len = strcspn(path, ":");
    if (len) printf("  %.*s\n", (int)len, path);
    path += len + (path[len] == ':');
  }
}

/* A line for each library, set in. */
static void print_features(const char *lines, size_t n, void *payload) {
  (void)payload;
  for (size_t i = 0, start = 0; i < n; i++) {
    if (lines[i] != '\n') continue;
    printf("  %.*s\n", (int)(i - start), lines + start);
    start = i + 1;
  }
}

static int run(const settings *s) {
  char *path = paths_packs(s);
  list folders = {0};
  gs_error err = {0};
  printf("gainsay %s (records: %s)\nbuilt on\n", gs_version(), GS_SCHEMA);
  gs_features(print_features, NULL);
  if (*path) puts("packs are looked up in, before the installed ones");
  print_path(path);
  int code = gs_packs_list(*path ? path : NULL, take_pack, &folders, &err);
  if (folders.len) puts("packs found in");
  for (size_t i = 0; i < folders.len; i++) printf("  %s\n", folders.at[i]);
  list_free(&folders);
  free(path);
  if (code >= 0) return STATUS_DONE;
  note_trouble("packs", &err);
  return status_of(code);
}

static const int options[] = {OPTION_PACK_PATH, OPTION_HELP, OPTION_END};

const command command_version = {
    .name = "version",
    .run = run,
    .summary = "version, libraries, where packs are looked up",
    .operands = "",
    .most = SIZE_MAX,
    .examples = "gainsay version\twhat to name in a report of a fault\n",
    .options = options,
};
