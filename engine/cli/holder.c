/* holder: found by the place of the rule, "news/rules/x.lua:11", as the record tells it. */
#include "cli/holder.h"

#include <stdlib.h>
#include <string.h>

typedef struct location {
  const char *pack, *file;
  size_t pack_len, file_len, line;   /* from 1; 0: there is none */
} location;

static location location_of(const char *at) {
  const char *slash = strchr(at, '/'), *colon = strrchr(at, ':');
  if (!slash || !colon || colon < slash) return (location){0};
  return (location){at, slash + 1, (size_t)(slash - at), (size_t)(colon - slash - 1), strtoul(colon + 1, NULL, 10)};
}

static int is_text(const char *s, const char *other, size_t len) {
  return strlen(s) == len && !strncmp(s, other, len);
}

/* A copy under another name is called as its folder is. */
static int is_called(const char *folder, const char *name, size_t len) {
  const char *slash = folder ? strrchr(folder, '/') : NULL;
  return folder && is_text(slash ? slash + 1 : folder, name, len);
}

static int is_file(const edits *e, const edited_file *f, const location *l) {
  const edited_pack *p = &e->packs[f->pack];
  int pack = is_text(p->name, l->pack, l->pack_len) || is_called(p->before, l->pack, l->pack_len);
  return pack && is_text(f->name, l->file, l->file_len);
}

size_t holder_of(const edits *e, const difference *x) {
  location l = location_of(difference_finding(x)->at);
  for (size_t i = 0; l.line && i < e->len; i++) {
    const hunk *h = &e->at[i].hunk;
    size_t from = x->after ? h->new_from : h->old_from, to = x->after ? h->new_to : h->old_to;
    if (l.line <= from || l.line > to) continue;
    if (is_file(e, &e->files[e->at[i].file], &l)) return i;
  }
  return e->len;
}

/* ---- in which order */

typedef struct rank {
  size_t edit, held;       /* differences whose rule it holds */
} rank;

static int by_held(const void *a, const void *b) {
  const rank *x = a, *y = b;
  if (x->held != y->held) return x->held > y->held ? -1 : 1;
  return (x->edit > y->edit) - (x->edit < y->edit);
}

size_t *holder_order(const diff *d) {
  size_t n = d->edits.len, *order = memory_resize(NULL, (n + 1) * sizeof *order);
  rank *all = memory_resize(NULL, (n + 1) * sizeof *all);
  for (size_t i = 0; i <= n; i++) all[i] = (rank){.edit = i};
  for (size_t i = 0; i < d->len; i++)
    for (size_t k = 0; k < d->at[i].differences.len; k++)
      all[holder_of(&d->edits, &d->at[i].differences.at[k])].held++;
  qsort(all, n, sizeof *all, by_held);
  for (size_t i = 0; i < n; i++) order[i] = all[i].edit;
  free(all);
  return order;
}
