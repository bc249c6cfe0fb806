/* finders: what a process hands back is the memory of its matches: slots are named by pointers into the
 * rules, which are the same in all processes. */
#include "cli/finders.h"

#include <stdlib.h>

#include "cli/text.h"

/* ---- in a process of its own: matches of a document, then how it ended */

typedef struct sending {
  FILE *to;                /* NULL: they are only counted */
  size_t met;
} sending;

static void send_match(const gs_match *m, void *payload) {
  sending *s = payload;
  FILE *to = s->to;
  s->met++;
  if (!to) return;
  sharing_announce(to);
  fwrite(m, sizeof *m, 1, to);
  fwrite(m->slot, sizeof *m->slot, m->slots, to);
}

static void make(gs_document *doc, FILE *to, void *payload) {
  const finders *f = payload;
  ending end = {0};
  sending s = {.to = f->counts ? NULL : to};
  end.found = gs_search_document(f->search, doc, send_match, &s, &end.err);
  end.met = s.met;
  sharing_tell(to, &end);
}

/* ---- here */

typedef struct matches {
  gs_match *at;
  size_t len;
} matches;

/* All of a document, before any of it is told: 0 if it does not come whole. */
static int take(FILE *from, matches *all, ending *end) {
  int more;
  while ((more = sharing_more(from, end)) > 0) {
    gs_match m;
    if (fread(&m, sizeof m, 1, from) != 1) return 0;
    gs_slot *slots = memory_resize(NULL, (m.slots + 1) * sizeof *slots);
    m.slot = slots;
    all->at = memory_resize(all->at, (all->len + 1) * sizeof *all->at);
    all->at[all->len++] = m;
    if (fread(slots, sizeof *slots, m.slots, from) != m.slots) return 0;
  }
  return more == 0;
}

static void matches_free(matches *all) {
  for (size_t i = 0; i < all->len; i++) free((void *)all->at[i].slot);
  free(all->at);
}

typedef struct giving {
  void (*each)(const gs_match *, void *payload);
  void *payload;
  size_t met;
} giving;

static void give_match(const gs_match *m, void *payload) {
  giving *g = payload;
  g->met++;
  if (g->each) g->each(m, g->payload);
}

static int search_here(finders *f, const gs_document *doc, void (*each)(const gs_match *, void *payload),
                       void *payload, gs_error *err) {
  giving g = {each, payload, 0};
  int found = gs_search_document(f->search, doc, give_match, &g, err);
  f->met = g.met;
  sharing_done(&f->sharing);
  return found;
}

int finders_next(finders *f, const gs_document *doc, void (*each)(const gs_match *, void *payload),
                 void *payload, gs_error *err) {
  matches all = {0};
  ending end;
  FILE *from = sharing_next(&f->sharing, doc);
  int whole = from && take(from, &all, &end);
  if (from && !whole) sharing_drop(&f->sharing);
  for (size_t i = 0; whole && each && i < all.len; i++) each(all.at + i, payload);
  matches_free(&all);
  if (!whole) return search_here(f, doc, each, payload, err);
  *err = end.err;
  f->met = end.met;
  return end.found;
}

void finders_begin(finders *f, gs_search *search, const settings *s, int counts) {
  *f = (finders){.search = search, .counts = counts, .sharing = {.settings = s, .make = make, .payload = f}};
}

void finders_end(finders *f) {
  sharing_end(&f->sharing);
}
