/* floors: figures held against the least that they may be: {"claims.strict.f1": 80, ...}. */
#include <jansson.h>
#include <string.h>

#include "cli/eval.h"
#include "cli/files.h"
#include "cli/nearest.h"

static void name_figure(text *out, size_t which, int mode, int m) {
  text_clear(out);
  text_printf(out, "%s.%s.%s", figures[which].name, mode_names[mode], measure_names[m]);
}

/* The estimate with this name; NULL if there is none, and the nearest name in *out. */
static const estimate *find(const evaluation *v, const char *name, text *out) {
  static const size_t all = (size_t)FIGURES * MODES * MEASURES;
  text each = {0};
  size_t distance = SIZE_MAX;
  for (size_t i = 0; i < all; i++) {
    size_t which = i / (MODES * MEASURES), mode = i / MEASURES % MODES, m = i % MEASURES;
    name_figure(&each, which, (int)mode, (int)m);
    if (!strcmp(each.at, name)) {
      text_free(&each);
      return &v->estimates[which][mode][m];
    }
    nearest near = {.wanted = name};
    nearest_try(&near, each.at);
    if (!near.best || near.distance >= distance) continue;
    distance = near.distance;
    text_clear(out);
    text_puts(out, each.at);
  }
  text_free(&each);
  return NULL;
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

static int hold(const evaluation *v, const char *path, const char *name, const json_t *least,
                notes *n) {
  text near = {0};
  const estimate *e = find(v, name, &near);
  int status = 0;
  if (!e) {
    status = no_such_figure(path, name, &near, n);
  } else if (!json_is_number(least)) {
    status = gold_wrong(n, path, 0, 0, "a floor is a number from 0 to 100", name);
  } else if (!e->known) {
    fprintf(stderr, "gainsay eval: %s has a floor of %g, but this gold does not judge it\n", name,
            json_number_value(least));
    status = STATUS_LOOK;
  } else if (e->value < json_number_value(least) - 1e-9) {
    fprintf(stderr, "gainsay eval: %s is %.1f, below its floor of %g\n", name, e->value,
            json_number_value(least));
    status = STATUS_LOOK;
  }
  text_free(&near);
  return status;
}

int floors_hold(const eval *e, const char *path, notes *n) {
  text all = {0};
  gs_error err = {0};
  json_error_t broken;
  const char *name;
  json_t *least;
  if (files_read(path, &all, &err) < 0) {
    text_free(&all);
    return gold_wrong(n, NULL, 0, 0, err.message, NULL);
  }
  json_t *top = json_loadb(text_get(&all), all.len, JSON_REJECT_DUPLICATES, &broken);
  int status = 0;
  text_free(&all);
  if (!top) return gold_wrong(n, path, broken.line, broken.column, broken.text, "Floors are JSON.");
  if (!json_is_object(top))
    status = gold_wrong(n, path, 1, 0, "floors are one JSON object", "{\"claims.strict.f1\": 80}");
  json_object_foreach(top, name, least) status =
      status_worse(status, hold(&e->side[e->sides - 1], path, name, least, n));
  json_decref(top);
  return status;
}
