/* compare: what is different between two records of one document. */
#include "cli/compare.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

const char *const difference_names[DIFFERENCE_KINDS] = {"added", "removed", "changed"};

typedef struct comparison {
  const record *a, *b;
  size_t *to, *from; /* the finding of b for each of a, and back; NONE */
  differences out;
} comparison;

static const size_t NONE = SIZE_MAX;

/* ---- fields */

static int same_spans(const field *x, const field *y) {
  if (x->count != y->count) return 0;
  for (size_t i = 0; i < x->count; i++)
    if (!field_has_span(y, x->spans[i])) return 0;
  return 1;
}

/* Actors are the same if they were paired: a new name of one is told once, and not wherever the
 * actor is named. */
static int same_actors(const comparison *c, const field *x, const field *y) {
  if (x->count != y->count) return 0;
  for (size_t i = 0; i < x->count; i++)
    if (c->to[x->actors[i]] != y->actors[i]) return 0;
  return 1;
}

static int same_field(const comparison *c, const field *x, const field *y) {
  if (!x || !y || x->kind != y->kind) return 0;
  if (x->kind == FIELD_SPANS) return same_spans(x, y);
  if (x->kind == FIELD_ACTORS) return same_actors(c, x, y);
  return !strcmp(x->value, y->value);
}

/* The field of the other finding that answers to this one: a slot and an attribute may share a
 * name. */
static const field *counterpart(const finding *f, const field *of) {
  for (size_t i = 0; i < f->field_count; i++)
    if (f->fields[i].kind == of->kind && !strcmp(f->fields[i].name, of->name)) return &f->fields[i];
  return NULL;
}

/* ---- which belong together */

static size_t alike(const comparison *c, const finding *x, const finding *y) {
  size_t n = 0;
  for (size_t i = 0; i < x->field_count; i++)
    n += (size_t)same_field(c, &x->fields[i], counterpart(y, &x->fields[i]));
  return n;
}

static size_t shared_mentions(const finding *x, const finding *y) {
  const field *mine = finding_field(x, "mentions"), *other = finding_field(y, "mentions");
  size_t n = 0;
  if (!mine || !other) return 0;
  for (size_t i = 0; i < mine->count; i++) n += (size_t)field_has_span(other, mine->spans[i]);
  return n;
}

/* How well two findings belong together; 0: not at all. */
static size_t fits(const comparison *c, const finding *x, const finding *y) {
  if (x->kind != y->kind) return 0;
  if (x->kind == FINDING_ACTOR) return shared_mentions(x, y);
  if (x->kind == FINDING_OTHER && strcmp(x->type, y->type)) return 0;
  return span_same(x->place, y->place) ? 1 + alike(c, x, y) : 0;
}

static void range_of(const record *r, finding_kind kind, size_t *from, size_t *to) {
  for (*from = 0; *from < r->len && r->at[*from].kind < kind;) ++*from;
  for (*to = *from; *to < r->len && r->at[*to].kind == kind;) ++*to;
}

/* The best partner that is still free, of equals the first. */
static size_t best_for(const comparison *c, size_t i, size_t from, size_t to) {
  size_t best = NONE, most = 0;
  for (size_t j = from; j < to; j++) {
    size_t fit = c->from[j] == NONE ? fits(c, &c->a->at[i], &c->b->at[j]) : 0;
    if (fit > most) most = fit, best = j;
  }
  return best;
}

/* Those that are each other's best are paired first, so that one does not take what is another's;
 * what is left then takes what is left. */
static void pair_kind(comparison *c, finding_kind kind) {
  size_t a_from, a_to, b_from, b_to;
  range_of(c->a, kind, &a_from, &a_to);
  range_of(c->b, kind, &b_from, &b_to);
  for (int round = 0; round < 2; round++)
    for (size_t i = a_from; i < a_to; i++) {
      size_t j = c->to[i] == NONE ? best_for(c, i, b_from, b_to) : NONE, rival = NONE, most = 0;
      if (j == NONE) continue;
      for (size_t k = a_from; k < a_to && !round; k++) {
        size_t fit = c->to[k] == NONE ? fits(c, &c->a->at[k], &c->b->at[j]) : 0;
        if (fit > most) most = fit, rival = k;
      }
      if (!round && rival != i) continue;
      c->to[i] = j;
      c->from[j] = i;
    }
}

/* ---- differences */

static difference *add(comparison *c, difference_kind kind, const finding *before,
                       const finding *after) {
  c->out.at = memory_resize(c->out.at, (c->out.len + 1) * sizeof *c->out.at);
  c->out.at[c->out.len] = (difference){.kind = kind, .before = before, .after = after};
  return &c->out.at[c->out.len++];
}

static void add_change(difference *d, const char *name, const field *before, const field *after) {
  d->changes = memory_resize(d->changes, (d->change_count + 1) * sizeof *d->changes);
  d->changes[d->change_count++] = (change){name, before, after};
}

static void compare_fields(comparison *c, const finding *x, const finding *y) {
  difference *d = NULL;
  for (size_t i = 0; i < x->field_count; i++) {
    const field *other = counterpart(y, &x->fields[i]);
    if (same_field(c, &x->fields[i], other)) continue;
    if (!d) d = add(c, CHANGED, x, y);
    add_change(d, x->fields[i].name, &x->fields[i], other);
  }
  for (size_t i = 0; i < y->field_count; i++) {
    if (counterpart(x, &y->fields[i])) continue;
    if (!d) d = add(c, CHANGED, x, y);
    add_change(d, y->fields[i].name, NULL, &y->fields[i]);
  }
}

static void key_field(text *key, const field *f) {
  if (!f) return;
  if (f->kind == FIELD_SPANS)
    for (size_t i = 0; i < f->count; i++)
      text_printf(key, " %zu-%zu", f->spans[i].start, f->spans[i].end);
  else
    text_printf(key, " %s", f->value);
}

/* What came or went is known by its place: other edits may have changed it besides. A change is
 * known by what it makes. */
static void make_key(difference *d) {
  const finding *f = difference_finding(d);
  text key = {0};
  text_printf(&key, "%d %d %s %zu-%zu", (int)d->kind, (int)f->kind,
              f->kind == FINDING_OTHER ? f->type : "", f->place.start, f->place.end);
  for (size_t i = 0; i < d->change_count; i++) {
    text_printf(&key, "\n%s:", d->changes[i].name);
    key_field(&key, d->changes[i].after);
  }
  d->key = memory_copy(text_get(&key), key.len);
  text_free(&key);
}

static int by_place(const void *a, const void *b) {
  const difference *x = a, *y = b;
  const finding *f = difference_finding(x), *g = difference_finding(y);
  if (f->kind != g->kind) return f->kind < g->kind ? -1 : 1;
  if (f->place.start != g->place.start) return f->place.start < g->place.start ? -1 : 1;
  if (f->place.end != g->place.end) return f->place.end < g->place.end ? -1 : 1;
  if (x->kind != y->kind) return x->kind < y->kind ? -1 : 1;
  return f < g ? -1 : f > g; /* both of one record, in its order */
}

differences compare_records(const record *before, const record *after) {
  comparison c = {.a = before, .b = after};
  c.to = memory_resize(NULL, before->len * sizeof *c.to);
  c.from = memory_resize(NULL, after->len * sizeof *c.from);
  for (size_t i = 0; i < before->len; i++) c.to[i] = NONE;
  for (size_t j = 0; j < after->len; j++) c.from[j] = NONE;
  for (int kind = 0; kind < FINDING_KINDS; kind++) pair_kind(&c, (finding_kind)kind);
  for (size_t i = 0; i < before->len; i++)
    if (c.to[i] == NONE)
      add(&c, REMOVED, &before->at[i], NULL);
    else
      compare_fields(&c, &before->at[i], &after->at[c.to[i]]);
  for (size_t j = 0; j < after->len; j++)
    if (c.from[j] == NONE) add(&c, ADDED, NULL, &after->at[j]);
  for (size_t i = 0; i < c.out.len; i++) make_key(&c.out.at[i]);
  if (c.out.len) qsort(c.out.at, c.out.len, sizeof *c.out.at, by_place);
  free(c.to);
  free(c.from);
  return c.out;
}

void differences_free(differences *d) {
  for (size_t i = 0; i < d->len; i++) {
    free(d->at[i].changes);
    free(d->at[i].key);
  }
  free(d->at);
  *d = (differences){0};
}

int differences_have(const differences *d, const char *key) {
  for (size_t i = 0; i < d->len; i++)
    if (!strcmp(d->at[i].key, key)) return 1;
  return 0;
}

const finding *difference_finding(const difference *d) {
  return d->after ? d->after : d->before;
}
