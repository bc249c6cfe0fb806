/* gainsay packs: the packs that can be named, in the order in which they are looked up. */
#include <stdlib.h>
#include <string.h>

#include "cli/fold.h"
#include "cli/note.h"
#include "cli/option.h"
#include "cli/paths.h"
#include "cli/terminal.h"
#include "cli/text.h"

typedef struct found {
  list names, lines;       /* of each pack; a hidden one has the name "" */
  size_t widest;
  const settings *settings;
} found;

static int is_hidden(const found *f, const char *name) {
  for (size_t i = 0; i < f->names.len; i++)
    if (!strcmp(f->names.at[i], name)) return 1;
  return 0;
}

static void take_pack(const gs_pack_info *pack, void *payload) {
  found *f = payload;
  int hidden = is_hidden(f, pack->name);
  if (hidden && !f->settings->lengthy) return;
  text line = {0};
  text_printf(&line, "%-8s %s%s", pack->version ? pack->version : "",
              hidden ? "(hidden) " : "", pack->about ? pack->about : "");
  if (f->settings->lengthy) text_printf(&line, "\n    %s", pack->folder);
  if (strlen(pack->name) > f->widest) f->widest = strlen(pack->name);
  list_puts(&f->names, pack->name);
  list_puts(&f->lines, line.at);
  text_free(&line);
}

static int run(const settings *s) {
  char *path = paths_packs(s);
  found f = {.settings = s};
  gs_error err = {0};
  int code = gs_packs_list(*path ? path : NULL, take_pack, &f, &err);
  text all = {0};
  for (size_t i = 0; i < f.names.len; i++)
    text_printf(&all, "%-*s  %s\n", (int)f.widest, f.names.at[i], f.lines.at[i]);
  fold_print(stdout, &all, terminal_fit(stdout, s));
  text_free(&all);
  if (!f.names.len && code >= 0) fputs("gainsay: no packs found. See: gainsay version\n", stderr);
  list_free(&f.names);
  list_free(&f.lines);
  free(path);
  if (code >= 0) return STATUS_DONE;
  note_trouble("packs", &err);
  return status_of(code);
}

static const int options[] = {OPTION_LONG, OPTION_PACK_PATH, OPTION_HELP, OPTION_END};

const command command_packs = {
    .name = "packs",
    .run = run,
    .summary = "list the packs that can be named",
    .operands = "",
    .most = SIZE_MAX,
    .examples = "gainsay packs\tname, version, what it is about\n"
                "gainsay packs --long\tand the folder of each\n",
    .about = "A pack is looked up in --pack-path, $GAINSAY_PACK_PATH, $XDG_DATA_HOME/gainsay/packs,\n"
             "the checkout and the installed folder. A pack elsewhere is named by its folder: ./my-pack.\n",
    .options = options,
};
