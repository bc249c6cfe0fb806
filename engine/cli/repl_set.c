/* repl_set: the settings of a session: .set lists them, .set NAME one, .set NAME VALUE changes it. */
#include <stdlib.h>
#include <string.h>

#include "cli/fold.h"
#include "cli/nearest.h"
#include "cli/repl.h"
#include "cli/terminal.h"

typedef struct setting {
  const char *name, *values;
  void (*write)(const repl *r, text *out);
  int (*read)(repl *r, const char *value);   /* 0, or -1: not a value of it */
  const char *const *choices;                /* NULL, or the words that it can be */
} setting;

static int index_of(const char *const *names, const char *value) {
  for (int i = 0; names[i]; i++)
    if (!strcmp(names[i], value)) return i;
  return -1;
}

/* ---- each */

static void write_width(const repl *r, text *out) {
  if (r->own.width) text_printf(out, "%d", r->own.width);
  else text_printf(out, "auto (%d)", terminal_width(stdout, r->settings));
}

static int read_width(repl *r, const char *value) {
  char *end;
  long width = strcmp(value, "auto") ? strtol(value, &end, 10) : 0;
  if (width && (*end || width < 40 || width > 10000)) return -1;
  if (!width && strcmp(value, "auto") != 0) return -1;
  r->own.width = (int)width;
  return 0;
}

static const char *const colors[] = {"auto", "always", "never", NULL};   /* as color_mode counts */

static void write_color(const repl *r, text *out) {
  text_puts(out, colors[r->own.color]);
}

static int read_color(repl *r, const char *value) {
  int mode = index_of(colors, value);
  if (mode < 0) return -1;
  r->own.color = (color_mode)mode;
  r->color = terminal_color(stdout, r->settings);
  r->notes.color = terminal_color(stderr, r->settings);
  return 0;
}

static const char *const units[] = {"off", "codepoints", "bytes", "utf16", NULL};   /* as places counts */

static void write_offsets(const repl *r, text *out) {
  text_puts(out, units[r->offsets]);
}

static int read_offsets(repl *r, const char *value) {
  int unit = index_of(units, value);
  if (unit < 0) return -1;
  r->offsets = (places)unit;
  return 0;
}

static void write_packs(const repl *r, text *out) {
  for (size_t i = 0; i < r->packs.len; i++) text_printf(out, "%s%s", i ? " " : "", r->packs.at[i]);
}

/* What is wrong with a pack has been told by the time that loading fails. */
static int read_packs(repl *r, const char *value) {
  return load_packs(r, value) < 0 ? -2 : 0;
}

static const setting settings_of[] = {
    {"width", "COLUMNS (40 to 10000) or auto", write_width, read_width, NULL},
    {"color", "auto, always or never", write_color, read_color, colors},
    {"offsets", "off, codepoints, bytes or utf16: of tokens in .tags", write_offsets, read_offsets, units},
    {"packs", "names or folders, separated by spaces", write_packs, read_packs, NULL},
};

enum { SETTINGS = sizeof settings_of / sizeof *settings_of };

const char *set_name(size_t index) {
  return index < SETTINGS ? settings_of[index].name : NULL;
}

/* ---- the command */

static void show(const repl *r, const setting *s) {
  text value = {0}, line = {0};
  s->write(r, &value);
  text_printf(&line, "%-8s  %-14s  %s\n", s->name, text_get(&value), s->values);
  fold_print(stdout, &line, terminal_fit(stdout, r->settings));
  text_free(&value);
  text_free(&line);
}

static const setting *find(const char *name, size_t len, nearest *near) {
  for (size_t i = 0; i < SETTINGS; i++) {
    nearest_try(near, settings_of[i].name);
    if (strlen(settings_of[i].name) == len && !strncmp(settings_of[i].name, name, len))
      return &settings_of[i];
  }
  return NULL;
}

const char *set_choice(const char *name, size_t len, size_t index) {
  nearest near = {.wanted = ""};
  const setting *s = find(name, len, &near);
  for (size_t i = 0; s && s->choices && s->choices[i]; i++)
    if (i == index) return s->choices[i];
  return NULL;
}

static int change(repl *r, const char *name, const char *value) {
  nearest near = {.wanted = name};
  const setting *s = find(name, strlen(name), &near);
  if (!s && near.best) return repl_wrong("no setting \"%s\"; did you mean %s?", name, near.best);
  if (!s) return repl_wrong("no setting \"%s\"; .set lists them", name);
  int code = *value ? s->read(r, value) : 0;
  if (code == -1) return repl_wrong("%s is %s, not \"%s\"", s->name, s->values, value);
  if (code == 0) show(r, s);
  return code < 0 ? -1 : 0;
}

int set_value(repl *r, const char *argument) {
  for (size_t i = 0; !*argument && i < SETTINGS; i++) show(r, &settings_of[i]);
  if (!*argument) return 0;
  size_t len = strcspn(argument, " ");
  char *name = memory_copy(argument, len);
  int code = change(r, name, argument + len + strspn(argument + len, " "));
  free(name);
  return code;
}
