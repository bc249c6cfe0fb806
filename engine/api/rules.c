#include "api/rules.h"

#include <string.h>

#include "api/image.h"
#include "lua/loading.h"
#include "run/profile.h"

/* ---- loading ---- */

/* A set of which nothing is loaded yet. */
static gs_rules *new_set(const gs_limits *limits, gs__region *region) {
  gs_rules *r = gs__mem_alloc(sizeof *r);
  r->region = region;
  if (limits) r->limits = *limits;
  r->plan = gs__plan_new(&r->limits);
  return r;
}

static bool is_ready(const gs_rules *r, const char *const *packs, size_t count, const gs_rules_options *o) {
  return gs__loader_is_of(r->loader, packs, count, o->pack_path) && (!r->region || o->cache) &&
         memcmp(&r->limits, &o->limits, sizeof r->limits) == 0 && gs__loader_holds(r->loader);
}

/* What was loaded ahead, if it is what would be loaded now; the rest is still to be loaded. */
static gs_rules *take_ahead(const char *const *packs, size_t count, const gs_rules_options *o) {
  gs_rules *older = o ? o->again : NULL, *r = older ? older->ahead : NULL;
  if (!r || !is_ready(r, packs, count, o)) return NULL;
  older->ahead = NULL;
  if (r->region) gs__region_reopen(r->region);
  r->loader->note = o->note;
  r->loader->payload = o->payload;
  gs__loader_go_on(r->loader);
  return r;
}

static int load(gs_rules **out, const char *const *packs, size_t count, const gs_rules_options *options,
                gs_error *err) {
  gs_rules *r = take_ahead(packs, count, options);
  int code = 0;
  if (!r) {
    r = new_set(options ? &options->limits : NULL, gs__image_begin(options));
    r->loader = gs__loader_new(r->plan, options);
    if (options && options->again) gs__loader_begin_with(r->loader, options->again->loader);
    code = gs__loader_begin(r->loader, packs, count, err);
  }
  if (code == 0) code = gs__loader_finish(r->loader, err);
  gs__lua_compiled(r->loader->lua, NULL);   /* what is kept points to nothing else */
  if (code == 0) *out = r;
  else gs_rules_free(r);
  return code;
}

int gs_rules_load(gs_rules **out, const char *const *packs, size_t count, const gs_rules_options *options,
                  gs_error *err) {
  memset(err, 0, sizeof *err);
  if (!(*out = gs__image_take(packs, count, options))) {
    time_t begun = time(NULL);
    int code = load(out, packs, count, options, err);
    if (code < 0) return code;
    if ((*out)->region) gs__image_keep(*out, packs, count, options, begun);
  }
  if (options && options->again) gs__loader_take_compiled((*out)->loader, options->again->loader);
  return 0;
}

/* The same packs as far as the file. Nobody is told of what is refused: the load that is asked for does it. */
static void load_ahead(gs_rules *r, const char *file) {
  gs__err err = {0};
  gs_rules *next = new_set(&r->limits, r->region ? gs__region_open() : NULL);
  next->loader = gs__loader_like(r->loader, next->plan);
  int code = gs__loader_begin(next->loader, (const char *const *)r->loader->asked.at, r->loader->asked.len, &err);
  bool good = code == 0 && gs__loader_until(next->loader, file);
  if (next->region) gs__region_close(next->region);
  if (good) r->ahead = next;
  else gs_rules_free(next);
}

static void go_ahead(gs_rules *r) {
  const char *file = gs__loader_latest(r->loader);
  if (r->ahead && file && gs__loader_awaits(r->ahead->loader, file)) return;
  gs_rules_free(r->ahead);
  r->ahead = NULL;
  if (file) load_ahead(r, file);
}

void gs_rules_warm(gs_rules *r) {
  gs__loader_compile(r->loader);
  if (r->region) gs__region_ready(gs__region_used(r->region));
  go_ahead(r);
  if (r->ahead && r->ahead->region) gs__region_reach(r->ahead->region, gs__region_used(r->region));
}

static void forget_digests(gs_rules *r) {
  gs__digests_free(r->digests);
  r->digests = NULL;
}

static void free_set(gs_rules *r) {
  gs__loader_free(r->loader);
  gs__plan_free(r->plan);
  gs__mem_free(r);
}

/* The set has the loader from now on. What it had is put aside, and goes once no reading is left of it. The plan
 * is there before the old one goes: a signal may look at it at any time. */
static void take_loader(gs_rules *r, gs__loader *fresh) {
  gs_rules *old = gs__mem_alloc(sizeof *old);
  if (r->plan->profile) gs__profile_on(fresh->plan);
  *old = (gs_rules){.plan = r->plan, .loader = r->loader, .spent = r->spent};
  r->plan = fresh->plan;
  r->loader = fresh;
  r->spent = old;
  for (gs_rules **at = &r->spent, *one; (one = *at);) {
    if (one->plan->readings) {
      at = &one->spent;
      continue;
    }
    *at = one->spent;
    free_set(one);
  }
}

void gs_rules_free(gs_rules *r) {
  if (!r) return;
  gs__region *region = r->region;
  gs_rules_free(r->ahead);
  gs__rules_forget(r);
  forget_digests(r);
  for (gs_rules *one; (one = r->spent);) {
    r->spent = one->spent;
    free_set(one);
  }
  free_set(r);
  gs__region_close(region);
  gs__region_free(region);
}

int gs_rules_add(gs_rules *r, const char *source, size_t len, const char *chunk_name, gs_error *err) {
  memset(err, 0, sizeof *err);
  gs__rules_forget(r);
  if (gs__loader_revive(r->loader, err) < 0) return err->code;
  forget_digests(r);
  int code = gs__loader_add(r->loader, source, len, chunk_name, err);
  gs_error later = {0};
  gs__loader *fresh;
  if (r->loader->stained && gs__loader_again(&fresh, r->loader, &later) == 0) {
    fresh->undoable = code == 0;
    take_loader(r, fresh);
  }
  return code;
}

int gs_rules_undo(gs_rules *r, gs_error *err) {
  memset(err, 0, sizeof *err);
  gs__loader *fresh;
  gs__rules_forget(r);
  forget_digests(r);
  if (gs__loader_undo(&fresh, r->loader, err) < 0) return err->code;
  take_loader(r, fresh);
  return 0;
}

size_t gs_rules_count(const gs_rules *r) {
  return r->plan->rules.len;
}

int gs_rules_get(const gs_rules *r, size_t index, gs_rule_info *out) {
  const gs__plan *p = r->plan;
  if (index >= p->rules.len) return GS_EUSAGE;
  const gs__rule *rule = p->rules.at[index];
  *out = (gs_rule_info){.name = rule->name, .pack = p->packs.at[rule->pack].name,
                        .phase = gs__plan_text(p, p->phases.at[rule->phase].name),
                        .finds = rule->is_retag ? "tag" : gs__plan_text(p, p->types.at[rule->type].name),
                        .about = rule->about, .file = rule->file, .line = rule->line,
                        .ways = rule->ways.len, .is_off = rule->off};
  return 0;
}

size_t gs_rules_pass_count(const gs_rules *r) {
  return r->plan->passes.len;
}

int gs_rules_pass(const gs_rules *r, size_t index, gs_rule_info *out) {
  const gs__plan *p = r->plan;
  if (index >= p->passes.len) return GS_EUSAGE;
  const gs__pass *pass = p->passes.at + index;
  *out = (gs_rule_info){.name = pass->name, .pack = p->packs.at[pass->pack].name,
                        .phase = gs__plan_text(p, p->phases.at[pass->phase].name),
                        .file = pass->file, .line = pass->line};
  return 0;
}

static gs_pack_info info(const gs__pack *p) {
  return (gs_pack_info){p->name, p->version, p->about, p->folder, *p->digest ? p->digest : NULL,
                        p->asked};
}

size_t gs_rules_pack_count(const gs_rules *r) {
  return r->plan->packs.len;
}

int gs_rules_pack(const gs_rules *r, size_t index, gs_pack_info *out) {
  if (index >= r->plan->packs.len) return GS_EUSAGE;
  *out = info(r->plan->packs.at + index);
  return 0;
}

typedef struct listing {
  gs__loader *loader;                  /* of the pack path; what it has compiled serves all */
  void (*each)(const gs_pack_info *, void *);
  void *payload;
} listing;

/* Reads a pack's manifest only. */
static void list_pack(const listing *t, const char *folder, const char *name) {
  gs_rules r = {.plan = gs__plan_new(NULL)};
  r.loader = gs__loader_like(t->loader, r.plan);
  gs_pack_info found = {name, "", "", folder, NULL, 0};
  gs__err err = {0};
  if (gs__loader_manifest(r.loader, folder, &err) == 0) found = info(r.plan->packs.at);
  found.digest = NULL;
  t->each(&found, t->payload);
  gs__loader_free(r.loader);
  gs__plan_free(r.plan);
}

static void list_folder(const listing *t, const char *folder) {
  gs__paths names = {0};
  gs__err err = {0};
  if (gs__dir_list(folder, &names, &err) == 0)
    for (size_t i = 0; i < names.len; i++) {
      char *pack = gs__path_join(folder, names.at[i]), *file = gs__path_join(pack, "pack.lua");
      if (gs__file_is_regular(file)) list_pack(t, pack, names.at[i]);
      gs__mem_free(file);
      gs__mem_free(pack);
    }
  gs__paths_dispose(&names);
}

int gs_packs_list(const char *pack_path, void (*each)(const gs_pack_info *, void *payload), void *payload,
                  gs_error *err) {
  (void)err;
  gs__plan *plan = gs__plan_new(NULL);
  gs_rules_options options = {.pack_path = pack_path};
  listing t = {gs__loader_new(plan, &options), each, payload};
  gs__loader_compile(t.loader);
  for (const char *p = t.loader->pack_path; *p;) {
    size_t n = strcspn(p, ":");
    char *folder = gs__mem_dup(p, n);
    if (n) list_folder(&t, folder);
    gs__mem_free(folder);
    p += n + (p[n] == ':');
  }
  gs__loader_free(t.loader);
  gs__plan_free(plan);
  return 0;
}

/* ---- evaluation ---- */

void gs_rules_stop(gs_rules *r) {
  r->plan->stop = 1;
}

void gs__rules_forget(gs_rules *r) {
  gs__run_close(r->run);
  r->run = NULL;
  r->of = NULL;
}

/* The run of the reading's document: that of the last evaluation if it is the same reading. */
static int keep_run(gs_rules *r, const gs_reading *reading, gs_error *err) {
  if (r->of == reading) return 0;
  gs__rules_forget(r);
  if (!reading) return 0;
  if (gs__run_open(r->plan, reading->document, &r->run, err) < 0) return err->code;
  r->of = reading;
  gs__loader_renew(r->loader);
  return gs__loader_revive(r->loader, err);   /* reading it may have used up the budget */
}

int gs_rules_eval(gs_rules *r, gs_reading *reading, const char *source, size_t len, const char **out,
                  gs_error *err) {
  memset(err, 0, sizeof *err);
  if (gs__loader_revive(r->loader, err) < 0) return err->code;
  r->plan->stop = 0;
  int code = keep_run(r, reading, err);
  if (code == 0 && !r->plan->stop) code = gs__loader_eval(r->loader, r->run, source, len, err);
  if (gs__plan_stopped(r->plan)) {
    gs__rules_forget(r);
    code = gs__err_set(err, GS_ELIMIT, "stopped");
  }
  gs_error later = {0};
  if (gs__loader_revive(r->loader, &later) < 0 && code == 0) code = (*err = later).code;
  gs__loader_lost(r->loader);
  *out = gs__str_get(&r->loader->printed);
  return code;
}
