/* nearers: a process hands back each miss as it lies in memory, with its texts behind it. */
#include "cli/nearers.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "cli/text.h"

/* The texts of a miss. */
static const size_t texts[] = {offsetof(gs_miss, rule),   offsetof(gs_miss, way),   offsetof(gs_miss, pack),
                               offsetof(gs_miss, file),   offsetof(gs_miss, wanted), offsetof(gs_miss, cause),
                               offsetof(gs_miss, relax)};
enum { TEXTS = sizeof texts / sizeof *texts };

static const char **text_at(gs_miss *m, size_t i) {
  return (const char **)(void *)((char *)m + texts[i]);
}

/* ---- which are near enough */

/* The share of the last of those that are wanted, as far as is known in this process; 0: there are fewer. */
static int least_of(const nearers *n) {
  size_t better = 0;
  for (int share = 100; share > 0; share--)
    if ((better += n->ranks[share]) >= n->limit) return share;
  return 0;
}

typedef struct ranking {
  nearers *n;
  void (*each)(const gs_miss *, void *payload);
  void *payload;
} ranking;

static void rank(const gs_miss *m, void *payload) {
  ranking *r = payload;
  if (m->share >= 0 && m->share <= 100) r->n->ranks[m->share]++;
  r->each(m, r->payload);
}

static int near_in(nearers *n, const gs_document *doc, void (*each)(const gs_miss *, void *payload), void *payload,
                   gs_error *err) {
  ranking r = {n, each, payload};
  return gs_near(n->rules, doc, n->rule, least_of(n), rank, &r, err);
}

/* ---- in a process of its own: misses of a document, then how it ended */

static void send_miss(const gs_miss *miss, void *to) {
  gs_miss m = *miss;
  sharing_announce(to);
  fwrite(&m, sizeof m, 1, to);
  for (size_t i = 0; i < TEXTS; i++) {
    const char *s = *text_at(&m, i);
    size_t len = s ? strlen(s) : 0;
    fwrite(&len, sizeof len, 1, to);
    fwrite(s ? s : "", 1, len, to);
  }
}

static void make(gs_document *doc, FILE *to, void *payload) {
  nearers *n = payload;
  ending end = {0};
  end.found = near_in(n, doc, send_miss, to, &end.err);
  sharing_tell(to, &end);
}

/* ---- here */

typedef struct taken {
  gs_miss *at;
  size_t len;
} taken;

/* A text that there was none of keeps its NULL. */
static int take_text(FILE *from, const char **out) {
  size_t len;
  if (fread(&len, sizeof len, 1, from) != 1) return 0;
  char *s = *out ? memory_resize(NULL, len + 1) : NULL;
  *out = s;
  if (!s) return len == 0;
  s[len] = '\0';
  return fread(s, 1, len, from) == len;
}

static int take_miss(FILE *from, taken *all) {
  gs_miss m;
  int whole = fread(&m, sizeof m, 1, from) == 1;
  for (size_t i = 0; i < TEXTS; i++) {
    if (whole) whole = take_text(from, text_at(&m, i));
    else *text_at(&m, i) = NULL;
  }
  all->at = memory_resize(all->at, (all->len + 1) * sizeof *all->at);
  all->at[all->len++] = m;
  return whole;
}

/* All of a document, before any of it is told: 0 if it does not come whole. */
static int take(FILE *from, taken *all, ending *end) {
  int more;
  while ((more = sharing_more(from, end)) > 0)
    if (!take_miss(from, all)) return 0;
  return more == 0;
}

static void taken_free(taken *all) {
  for (size_t i = 0; i < all->len; i++)
    for (size_t k = 0; k < TEXTS; k++) free((void *)*text_at(&all->at[i], k));
  free(all->at);
}

int nearers_next(nearers *n, const gs_document *doc, void (*each)(const gs_miss *, void *payload), void *payload,
                 gs_error *err) {
  taken all = {0};
  ending end;
  FILE *from = sharing_next(&n->sharing, doc);
  int whole = from && take(from, &all, &end);
  if (from && !whole) sharing_drop(&n->sharing);
  ranking r = {n, each, payload};
  for (size_t i = 0; whole && i < all.len; i++) rank(all.at + i, &r);
  taken_free(&all);
  if (whole) *err = end.err;
  if (whole) return end.found;
  int found = near_in(n, doc, each, payload, err);
  sharing_done(&n->sharing);
  return found;
}

void nearers_begin(nearers *n, gs_rules *rules, const char *rule, size_t limit, const settings *s) {
  *n = (nearers){.rules = rules, .rule = rule, .limit = limit, .sharing = {.settings = s, .make = make, .payload = n}};
}

void nearers_end(nearers *n) {
  sharing_end(&n->sharing);
}
