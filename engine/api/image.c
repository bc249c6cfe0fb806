#define _XOPEN_SOURCE 700              /* realpath, times of files */
#include "api/image.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "api/cache.h"
#include "base/build.h"
#include "base/hash.h"
#include "base/region.h"
#include "lua/loading.h"
#include "run/run.h"

enum {
  LEAST = 4 << 20,                     /* bytes: what is smaller is loaded as fast */
  YOUNG = 2                            /* seconds: clocks of file systems are coarse */
};
static const char END[] = ".rules";    /* of the names of files in the cache */

typedef struct stamp {                 /* of a file or folder as it was */
  char *path;
  struct stat was;
} stamp;

struct gs__image {                     /* lies in the region, with all that it points to */
  gs_rules *rules;
  gs_limits limits;                    /* as asked for */
  GS_VEC(stamp) stamps;
};

/* ---- the file ---- */

static void hash_text(uint64_t *h, const char *text) {
  *h = gs__hash_mix(*h ^ gs__hash_bytes(text, strlen(text)));
}

/* A folder that is named from here is another one elsewhere. */
static void hash_pack(uint64_t *h, const char *pack) {
  char *real = gs__folders_is_path(pack) ? realpath(pack, NULL) : NULL;
  hash_text(h, real ? real : pack);
  free(real);
}

/* One for each way of asking. A new build takes the place of the old one. */
static char *file_of(const char *const *packs, size_t count, const gs_rules_options *o) {
  uint64_t h = 0;
  char *path = gs__folders_packs(o->pack_path), *lua = gs__folders_lua();
  for (size_t i = 0; i < count; i++) hash_pack(&h, packs[i]);
  hash_text(&h, path);
  hash_text(&h, lua);
  h ^= gs__hash_bytes((const char *)&o->limits, sizeof o->limits);
  gs__mem_free(path);
  gs__mem_free(lua);
  gs__str s = {0};
  gs__str_printf(&s, "%s/%016llx%s", o->cache, (unsigned long long)h, END);
  return s.at;
}

/* ---- does it hold? ---- */

static bool same_time(const struct timespec *a, const struct timespec *b) {
  return a->tv_sec == b->tv_sec && a->tv_nsec == b->tv_nsec;
}

static bool is_same(const stamp *s) {
  struct stat now;
  return stat(s->path, &now) == 0 && now.st_size == s->was.st_size && now.st_ino == s->was.st_ino &&
         now.st_dev == s->was.st_dev && same_time(&now.st_mtim, &s->was.st_mtim) &&
         same_time(&now.st_ctim, &s->was.st_ctim);
}

static bool holds(const gs__image *m, const char *const *packs, size_t count, const gs_rules_options *o) {
  const gs__loader *l = m->rules->loader;
  if (!gs__loader_is_of(l, packs, count, o->pack_path) || memcmp(&m->limits, &o->limits, sizeof o->limits) != 0)
    return false;
  for (size_t i = 0; i < m->stamps.len; i++)
    if (!is_same(m->stamps.at + i)) return false;
  return gs__loader_finds(l);
}

gs_rules *gs__image_take(const char *const *packs, size_t count, const gs_rules_options *o) {
  char sign[GS__REGION_SIGN];
  if (!o || !o->cache || !gs__build_sign(sign, sizeof sign) || !gs__cache_is_own(o->cache)) return NULL;
  char *file = file_of(packs, count, o);
  int fd = gs__cache_open(file);
  gs__mem_free(file);
  gs__region *region = fd < 0 ? NULL : gs__region_map(fd, sign);
  if (fd >= 0) close(fd);
  if (!region) return NULL;
  gs__image *m = gs__region_root(region);
  if (!holds(m, packs, count, o)) {
    gs__region_free(region);
    return NULL;
  }
  m->rules->loader->note = o->note;
  m->rules->loader->payload = o->payload;
  return m->rules;
}

/* ---- keeping ---- */

gs__region *gs__image_begin(const gs_rules_options *o) {
  char sign[GS__REGION_SIGN];
  return o && o->cache && *o->cache && gs__build_sign(sign, sizeof sign) ? gs__region_open() : NULL;
}

/* False if the file may have changed since it was read, or could change without being seen to. */
static bool add_stamp(gs__image *m, const char *path, time_t begun) {
  stamp s = {.path = gs__mem_dup(path, strlen(path))};
  if (stat(path, &s.was) != 0) return false;
  gs__vec_push(&m->stamps, s);
  return begun - s.was.st_ctim.tv_sec > YOUNG && begun - s.was.st_mtim.tv_sec > YOUNG;
}

static bool add_stamps(gs__image *m, const char *path, time_t begun) {
  gs__paths names = {0};
  gs__err err;
  bool good = add_stamp(m, path, begun);
  if (good && gs__file_is_dir(path)) good = gs__dir_list(path, &names, &err) == 0;
  for (size_t i = 0; good && i < names.len; i++) {
    char *inner = gs__path_join(path, names.at[i]);
    good = add_stamps(m, inner, begun);
    gs__mem_free(inner);
  }
  gs__paths_dispose(&names);
  return good;
}

static void meet_words(gs__plan *p, const gs__str *text) {
  gs_document *d = gs_document_new("examples", gs__str_get(text), text->len);
  gs__run *run;
  gs__err err;
  if (gs__run_begin(p, d, &run, &err) == 0) gs__run_close(run);
  gs_document_free(d);
}

/* The examples of rules are what texts will be like: their words are met, and what the lists have under them stands in
 * its place before the first text has them. A part of them at a time, in memory that is used again. */
static void meet_examples(gs__plan *p) {
  enum { PART = 4 << 10 };
  gs__str text = {0};
  for (size_t i = 0; i < p->rules.len; i++) {
    const gs__texts *examples = &p->rules.at[i]->yes;
    for (size_t k = 0; k < examples->len; k++) gs__str_printf(&text, "%s\n\n", examples->at[k]);
    if (text.len < PART && i + 1 < p->rules.len) continue;
    meet_words(p, &text);
    text.len = 0;
  }
  gs__str_dispose(&text);
}

/* Only what is done once for all documents, so that the first one finds it done. */
static void settle(gs_rules *r) {
  gs__plan_ready(r->plan);
  meet_examples(r->plan);              /* first: the words that texts have stand together */
  gs__lists_settle(&r->plan->lists);
  meet_examples(r->plan);              /* and lead to all that is in the lists now */
  gs__regexes_rest(&r->plan->names.regexes);
  gs__lua_rest(r->loader->lua);
  r->loader->note = NULL;
  r->loader->payload = NULL;
}

/* Under another name first: who reads meanwhile finds the old file, none, or the new one, whole. That name has the end
 * too, so that what a killed process leaves is trimmed like the rest. */
static void save(const gs__image *m, const char *file, const char *sign, const char *cache) {
  gs__str part = {0};
  gs__err err;
  gs__str_printf(&part, "%s.%ld%s", file, (long)getpid(), END);
  if (gs__cache_make(cache) && gs__region_save(m->rules->region, part.at, m, sign, &err) == 0) {
    unlink(file);                      /* else the system may write the new one to the disk before it goes on */
    if (rename(part.at, file) != 0) unlink(part.at);
    gs__cache_trim(cache, END);
  }
  gs__str_dispose(&part);
}

void gs__image_keep(gs_rules *r, const char *const *packs, size_t count, const gs_rules_options *o,
                    time_t begun) {
  char sign[GS__REGION_SIGN];
  gs__image *m = gs__mem_alloc(sizeof *m);
  m->rules = r;
  m->limits = o->limits;
  bool good = gs__region_used(r->region) >= LEAST &&
              gs__build_sign(sign, sizeof sign) && add_stamps(m, r->loader->lua_dir, begun);
  for (size_t i = 0; good && i < r->plan->packs.len; i++)
    good = add_stamps(m, r->plan->packs.at[i].folder, begun);
  if (good) settle(r);
  gs__region_close(r->region);
  char *file = good ? file_of(packs, count, o) : NULL;
  if (good) save(m, file, sign, o->cache);
  gs__mem_free(file);
  r->loader->note = o->note;
  r->loader->payload = o->payload;
}
