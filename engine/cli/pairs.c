/* pairs: which packs of two rule sets are held against each other. */
#include "cli/pairs.h"

#include <stdlib.h>
#include <string.h>

#include "cli/files.h"

typedef struct side {
  gs_pack_info *packs;
  char *paired;
  size_t len;
} side;

static side side_of(const ruleset *set) {
  side s = {.len = gs_rules_pack_count(set->rules)};
  s.packs = memory_resize(NULL, s.len * sizeof *s.packs);
  s.paired = memory_resize(NULL, s.len);
  memset(s.paired, 0, s.len);
  for (size_t i = 0; i < s.len; i++) gs_rules_pack(set->rules, i, &s.packs[i]);
  return s;
}

static void free_side(side *s) {
  free(s->packs);
  free(s->paired);
}

static void add(pairs *all, const gs_pack_info *before, const gs_pack_info *after) {
  if (before && after) {
    all->both++;
    if (files_same(before->folder, after->folder)) return;
  }
  all->at = memory_resize(all->at, (all->len + 1) * sizeof *all->at);
  all->at[all->len++] = (pair){(after ? after : before)->name, before ? before->folder : NULL,
                               after ? after->folder : NULL};
}

static void join(pairs *all, side *old, size_t i, side *new, size_t k) {
  old->paired[i] = new->paired[k] = 1;
  add(all, &old->packs[i], &new->packs[k]);
}

static void join_named(pairs *all, side *old, side *new) {
  for (size_t i = 0; i < old->len; i++)
    for (size_t k = 0; k < new->len; k++)
      if (!strcmp(old->packs[i].name, new->packs[k].name)) join(all, old, i, new, k);
}

/* Files that both have, if they are half of the files of each at least; pack.lua is in all. */
static size_t likeness(const list *a, const list *b) {
  size_t n = 0;
  for (size_t i = 0; i < a->len; i++) n += list_has(b, a->at[i]) && strcmp(a->at[i], "pack.lua") != 0;
  return 2 * n >= a->len - 1 && 2 * n >= b->len - 1 ? n : 0;
}

/* The pack without a partner that a pack is most like; new->len: none. */
static int find_like(const gs_pack_info *p, const side *new, size_t *out, gs_error *err) {
  list mine = {0};
  size_t most = 0;
  int code = files_tree(p->folder, &mine, err);
  *out = new->len;
  for (size_t k = 0; k < new->len && code == 0; k++) {
    list other = {0};
    if (new->paired[k]) continue;
    code = files_tree(new->packs[k].folder, &other, err);
    size_t n = code == 0 ? likeness(&mine, &other) : 0;
    if (n > most) most = n, *out = k;
    list_free(&other);
  }
  list_free(&mine);
  return code;
}

static size_t alone_in(const side *s, size_t *one) {
  size_t n = 0;
  for (size_t i = 0; i < s->len; i++)
    if (!s->paired[i]) n++, *one = i;
  return n;
}

static int join_like(pairs *all, side *old, side *new, gs_error *err) {
  for (size_t i = 0; i < old->len; i++) {
    size_t like;
    if (old->paired[i]) continue;
    if (find_like(&old->packs[i], new, &like, err) < 0) return err->code;
    if (like < new->len) join(all, old, i, new, like);
  }
  return 0;
}

int pairs_of(const ruleset *before, const ruleset *after, pairs *out, gs_error *err) {
  side old = side_of(before), new = side_of(after);
  *out = (pairs){0};
  size_t a = 0, b = 0;
  join_named(out, &old, &new);
  int code = join_like(out, &old, &new, err);
  if (alone_in(&old, &a) == 1 && alone_in(&new, &b) == 1) join(out, &old, a, &new, b);
  for (size_t i = 0; i < old.len; i++)
    if (!old.paired[i]) add(out, &old.packs[i], NULL);
  for (size_t i = 0; i < new.len; i++)
    if (!new.paired[i]) add(out, NULL, &new.packs[i]);
  free_side(&old);
  free_side(&new);
  return code;
}

void pairs_free(pairs *p) {
  free(p->at);
  *p = (pairs){0};
}
