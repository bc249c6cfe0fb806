/* pairs: which packs of two rule sets are held against each other. Files count that were read when the packs were
 * loaded. */
#include "api/pairs.h"

#include <string.h>

typedef struct side {
  const gs_rules *rules;
  GS_VEC(const char *) *files;         /* of each pack: as they are called in it, without pack.lua, which all have */
  bool *paired;                        /* by pack */
  uint32_t len;
} side;

static void read_files(side *s) {
  const gs__loader *l = s->rules->loader;
  for (size_t i = 0; i < l->sources.len; i++) {
    const char *inner;
    const gs__pack *p = gs__plan_pack(s->rules->plan, l->sources.at[i].path, &inner);
    if (p && strcmp(inner, "pack.lua") != 0) gs__vec_push(&s->files[p - s->rules->plan->packs.at], inner);
  }
}

static side open_side(const gs_rules *rules) {
  side s = {.rules = rules, .len = (uint32_t)rules->plan->packs.len};
  s.files = gs__mem_alloc((s.len + 1) * sizeof *s.files);
  s.paired = gs__mem_alloc(s.len + 1);
  read_files(&s);
  return s;
}

static void close_side(side *s) {
  for (uint32_t i = 0; i < s->len; i++) gs__vec_free(&s->files[i]);
  gs__mem_free(s->files);
  gs__mem_free(s->paired);
}

static void join(gs__pack_pairs *all, side sides[2], uint32_t a, uint32_t b) {
  sides[0].paired[a] = sides[1].paired[b] = true;
  gs__vec_push(all, ((gs__pack_pair){a, b}));
}

static void join_named(gs__pack_pairs *all, side sides[2]) {
  const gs__pack *p = sides[0].rules->plan->packs.at, *q = sides[1].rules->plan->packs.at;
  for (uint32_t a = 0; a < sides[0].len; a++)
    for (uint32_t b = 0; b < sides[1].len; b++)
      if (strcmp(p[a].name, q[b].name) == 0) join(all, sides, a, b);
}

static bool has_file(const side *s, uint32_t pack, const char *inner) {
  for (size_t i = 0; i < s->files[pack].len; i++)
    if (strcmp(s->files[pack].at[i], inner) == 0) return true;
  return false;
}

/* Files that both have, if they are half of the files of each at least. */
static size_t likeness(const side sides[2], uint32_t a, uint32_t b) {
  size_t n = 0;
  for (size_t i = 0; i < sides[0].files[a].len; i++) n += has_file(sides + 1, b, sides[0].files[a].at[i]);
  return 2 * n >= sides[0].files[a].len && 2 * n >= sides[1].files[b].len ? n : 0;
}

/* The pack without a partner that pack a is most like. */
static uint32_t most_like(const side sides[2], uint32_t a) {
  uint32_t best = GS__NO_PACK;
  size_t most = 0;
  for (uint32_t b = 0; b < sides[1].len; b++) {
    size_t n = sides[1].paired[b] ? 0 : likeness(sides, a, b);
    if (n > most) most = n, best = b;
  }
  return best;
}

static void join_like(gs__pack_pairs *all, side sides[2]) {
  for (uint32_t a = 0; a < sides[0].len; a++) {
    uint32_t like = sides[0].paired[a] ? GS__NO_PACK : most_like(sides, a);
    if (like != GS__NO_PACK) join(all, sides, a, like);
  }
}

/* The only pack without a partner. */
static uint32_t last_of(const side *s) {
  uint32_t n = 0, last = GS__NO_PACK;
  for (uint32_t i = 0; i < s->len; i++)
    if (!s->paired[i]) n++, last = i;
  return n == 1 ? last : GS__NO_PACK;
}

static void join_last(gs__pack_pairs *all, side sides[2]) {
  uint32_t a = last_of(sides), b = last_of(sides + 1);
  if (a != GS__NO_PACK && b != GS__NO_PACK) join(all, sides, a, b);
}

gs__pack_pairs gs__pairs_of(const gs_rules *before, const gs_rules *after) {
  side sides[2] = {open_side(before), open_side(after)};
  gs__pack_pairs all = {0};
  join_named(&all, sides);
  join_like(&all, sides);
  join_last(&all, sides);
  for (uint32_t a = 0; a < sides[0].len; a++)
    if (!sides[0].paired[a]) gs__vec_push(&all, ((gs__pack_pair){a, GS__NO_PACK}));
  for (uint32_t b = 0; b < sides[1].len; b++)
    if (!sides[1].paired[b]) gs__vec_push(&all, ((gs__pack_pair){GS__NO_PACK, b}));
  for (int i = 0; i < 2; i++) close_side(sides + i);
  return all;
}

static size_t index_of(uint32_t pack) {
  return pack == GS__NO_PACK ? SIZE_MAX : pack;
}

void gs_rules_pair(const gs_rules *before, const gs_rules *after,
                   void (*each)(size_t before, size_t after, void *payload), void *payload) {
  gs__pack_pairs all = gs__pairs_of(before, after);
  for (size_t i = 0; i < all.len; i++) each(index_of(all.at[i].before), index_of(all.at[i].after), payload);
  gs__vec_free(&all);
}
