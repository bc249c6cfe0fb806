/* floors: the least that figures may be, from a file: {"claims.strict.f1": 80, ...}. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "cli/eval.h"
#include "cli/files.h"
#include "cli/nearest.h"

/* ---- reading: all that can be wrong with the file is told before anything is judged */

static void name_figure(text *out, size_t which, int mode, int m) {
  text_clear(out);
  text_printf(out, "%s.%s.%s", figures[which].name, mode_names[mode], measure_names[m]);
}

/* Sets the figure of the floor by its name; if there is none, the nearest name goes to *out. */
static int find(floor_of *f, text *out) {
  static const size_t all = (size_t)FIGURES * MODES * MEASURES;
  text each = {0};
  size_t distance = SIZE_MAX;
  int found = 0;
  for (size_t i = 0; i < all && !found; i++) {
    f->which = i / (MODES * MEASURES);
    f->mode = (int)(i / MEASURES % MODES);
    f->measure = (int)(i % MEASURES);
    name_figure(&each, f->which, f->mode, f->measure);
    found = !strcmp(each.at, f->name);
    nearest near = {.wanted = f->name};
    nearest_try(&near, each.at);
    if (!near.best || near.distance >= distance) continue;
    distance = near.distance;
    text_clear(out);
    text_puts(out, each.at);
  }
  text_free(&each);
  return found;
}

static int no_such_figure(const char *path, const char *name, const text *near, notes *n) {
  text what = {0}, hint = {0};
  text_printf(&what, "no figure is called \"%s\"", name);
  if (near->len)
    text_printf(&hint, "Did you mean \"%s\"?", text_get(near));
  else
    text_puts(&hint, "A figure is KIND.MODE.MEASURE or KIND.PART.MODE.MEASURE, such as "
                     "\"claims.strict.f1\", \"denials.type.strict.recall\".");
  gold_wrong(n, path, 0, 0, what.at, hint.at);
  text_free(&what);
  text_free(&hint);
  return STATUS_IO;
}

static int take(floors *all, const char *path, const char *name, const json_t *least, notes *n) {
  text near = {0};
  floor_of f = {.name = memory_copy(name, strlen(name)), .least = json_number_value(least)};
  int status = 0;
  if (!find(&f, &near)) status = no_such_figure(path, name, &near, n);
  else if (!json_is_number(least) || f.least < 0 || f.least > 100)
    status = gold_wrong(n, path, 0, 0, "a floor is a number from 0 to 100", name);
  text_free(&near);
  all->at = memory_resize(all->at, (all->len + 1) * sizeof *all->at);
  all->at[all->len++] = f;
  return status;
}

int floors_read(floors *all, const char *path, notes *n) {
  text bytes = {0};
  gs_error err = {0};
  json_error_t broken;
  const char *name;
  json_t *least;
  if (files_read(path, &bytes, &err) < 0) {
    text_free(&bytes);
    return gold_wrong(n, NULL, 0, 0, err.message, NULL);
  }
  size_t mark = text_mark(&bytes);
  json_t *top = json_loadb(text_get(&bytes) + mark, bytes.len - mark, JSON_REJECT_DUPLICATES, &broken);
  int status = 0;
  text_free(&bytes);
  if (!top) return gold_wrong(n, path, broken.line, broken.column, broken.text, "Floors are JSON.");
  if (!json_is_object(top))
    status = gold_wrong(n, path, 1, 0, "floors are one JSON object", "{\"claims.strict.f1\": 80}");
  json_object_foreach(top, name, least) status = status_worse(status, take(all, path, name, least, n));
  json_decref(top);
  return status;
}

void floors_free(floors *all) {
  for (size_t i = 0; i < all->len; i++) free(all->at[i].name);
  free(all->at);
}

/* ---- holding */

static int hold(const evaluation *v, const floor_of *f) {
  const estimate *e = &v->estimates[f->which][f->mode][f->measure];
  if (!e->known)
    fprintf(stderr, "gainsay eval: %s has a floor of %g, but this gold does not judge it\n", f->name,
            f->least);
  else if (e->value < f->least - 1e-9)
    fprintf(stderr, "gainsay eval: %s is %.1f, below its floor of %g\n", f->name, e->value, f->least);
  else return 0;
  return STATUS_LOOK;
}

int floors_hold(const floors *all, const eval *e) {
  int status = 0;
  for (size_t i = 0; i < all->len; i++)
    status = status_worse(status, hold(&e->side[e->sides - 1], &all->at[i]));
  return status;
}
