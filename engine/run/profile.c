#include "run/profile.h"

#include <string.h>
#include <time.h>

#include "base/hash.h"

enum { LONGEST = 400 }; /* bytes of a sentence that are kept */

static uint64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* ---- on and off ---- */

void gs__profile_off(gs__plan *plan) {
  gs__profile *p = plan->profile;
  if (!p) return;
  for (size_t i = 0; i < p->rules.len; i++) gs__mem_free(p->rules.at[i].blocked);
  gs__vec_free(&p->ways);
  gs__vec_free(&p->passes);
  gs__vec_free(&p->rules);
  for (int role = 0; role < GS__LUA_ROLES; role++) gs__vec_free(&p->functions[role]);
  gs__vec_free(&p->lists);
  gs__vec_free(&p->met);
  gs__arena_dispose(&p->spots);
  gs__mem_free(p);
  plan->profile = NULL;
}

void gs__profile_on(gs__plan *plan) {
  gs__profile_off(plan);
  plan->profile = gs__mem_alloc(sizeof *plan->profile);
  gs__profile_fit(plan);
}

void gs__profile_cut(gs__plan *plan) {
  gs__profile *p = plan->profile;
  size_t rules = plan->rules.len;
  if (!p) return;
  if (p->rules.len > rules) p->ways.len = p->rules.at[rules].first;
  for (; p->rules.len > rules; p->rules.len--) gs__mem_free(p->rules.at[p->rules.len - 1].blocked);
  if (p->passes.len > plan->passes.len) p->passes.len = plan->passes.len;
  for (int role = 0; role < GS__LUA_ROLES; role++) {
    size_t n = role == GS__LUA_RUN ? plan->passes.len : rules;
    if (p->functions[role].len > n) p->functions[role].len = n;
  }
}

void gs__profile_fit(gs__plan *plan) {
  gs__profile *p = plan->profile;
  if (!p) return;
  for (size_t i = p->rules.len; i < plan->rules.len; i++) {
    const gs__rule *r = plan->rules.at[i];
    gs__rule_count c = {.first = (uint32_t)p->ways.len};
    c.blocked = gs__mem_alloc((r->unless.len + 1) * sizeof *c.blocked);
    gs__vec_push(&p->rules, c);
    for (size_t w = 0; w < r->ways.len; w++) gs__vec_push(&p->ways, ((gs__count){0}));
  }
  while (p->passes.len < plan->passes.len) gs__vec_push(&p->passes, ((gs__count){0}));
  for (int role = 0; role < GS__LUA_ROLES; role++) {
    size_t n = role == GS__LUA_RUN ? plan->passes.len : plan->rules.len;
    while (p->functions[role].len < n) gs__vec_push(&p->functions[role], ((gs__lua_count){0}));
  }
  while (p->lists.len < plan->lists.list.len) gs__vec_push(&p->lists, ((gs__list_count){0}));
  while (p->met.len < plan->lists.entries.len) gs__vec_push(&p->met, false);
}

/* Sets all counts of a vector to zero. */
#define CLEAR(v) \
  if ((v)->len) memset((v)->at, 0, (v)->len * sizeof *(v)->at)

void gs__profile_clear(gs__plan *plan) {
  gs__profile *p = plan->profile;
  CLEAR(&p->ways);
  CLEAR(&p->passes);
  for (int role = 0; role < GS__LUA_ROLES; role++) CLEAR(&p->functions[role]);
  CLEAR(&p->lists);
  CLEAR(&p->met);
  for (size_t i = 0; i < p->rules.len; i++) {
    p->rules.at[i].places = 0;
    memset(p->rules.at[i].blocked, 0, plan->rules.at[i]->unless.len * sizeof(uint64_t));
  }
  p->time = p->scan = p->documents = 0;
  gs__arena_reset(&p->spots);
}

/* ---- counting ---- */

gs__timer gs__profile_start(const gs__run *run) {
  if (!run->plan->profile) return (gs__timer){0, 0};
  return (gs__timer){now(), run->lattice.steps};
}

static gs__count *way_of(const gs__plan *plan, uint32_t rule, uint32_t way) {
  gs__profile *p = plan->profile;
  return p->ways.at + p->rules.at[rule].first + way;
}

static const char *keep_id(const gs__run *run) {
  const char *id = gs_document_id(run->reading->document);
  return gs__arena_dup(&run->plan->profile->spots, id, strlen(id));
}

/* What is kept anew is ever dearer, so that few are. */
static gs__profile_spot keep_spot(const gs__run *run, uint32_t sentence) {
  const gs__doc *doc = run->doc;
  gs__range s = doc->sentences[sentence];
  uint32_t from = doc->token_start[s.start], to = doc->token_end[s.end - 1];
  if (to - from > LONGEST) to = from + LONGEST;
  while (to > from && ((unsigned char)doc->text[to] & 0xC0) == 0x80) to--;
  const char *text = gs__arena_dup(&run->plan->profile->spots, doc->text + from, to - from);
  return (gs__profile_spot){text, keep_id(run)};
}

void gs__profile_way(gs__run *run, gs__timer t, uint32_t rule, uint32_t way, uint32_t sentence) {
  if (!run->plan->profile) return;
  gs__count *c = way_of(run->plan, rule, way);
  uint64_t steps = run->lattice.steps - t.steps;
  c->tries++;
  c->steps += steps;
  c->time += now() - t.time;
  if (steps < c->dearest) return;
  c->dearest = steps + 1;
  c->spot = keep_spot(run, sentence);
}

void gs__profile_match(gs__run *run, uint32_t rule, uint32_t way) {
  if (run->plan->profile) way_of(run->plan, rule, way)->matches++;
}

/* Is it the longest call so far? */
static bool take_call(gs__lua_count *c, uint64_t spent) {
  c->calls++;
  c->time += spent;
  if (spent < c->longest) return false;
  c->longest = spent + 1;
  return true;
}

void gs__profile_lua(gs__run *run, gs__timer t, gs__lua_role role, const gs__mention *m, bool kept) {
  if (!run->plan->profile) return;
  uint64_t spent = now() - t.time;
  gs__lua_count *c = run->plan->profile->functions[role].at + m->rule;
  way_of(run->plan, m->rule, m->way)->lua += spent;
  c->kept += kept;
  if (take_call(c, spent)) c->spot = keep_spot(run, m->sentence);
}

void gs__profile_made(gs__run *run, const gs__mention *m) {
  gs__profile *p = run->plan->profile;
  if (!p) return;
  uint64_t place[] = {p->documents, m->type, m->start, m->end};
  way_of(run->plan, m->rule, m->way)->made++;
  p->rules.at[m->rule].places += gs__hash_bytes((const char *)place, sizeof place);
}

void gs__profile_pass(gs__run *run, gs__timer t, uint32_t pass) {
  if (!run->plan->profile) return;
  gs__count *c = run->plan->profile->passes.at + pass;
  uint64_t spent = now() - t.time;
  c->tries++;
  c->time += spent;
  c->lua += spent;
  gs__lua_count *f = run->plan->profile->functions[GS__LUA_RUN].at + pass;
  if (take_call(f, spent)) f->spot = (gs__profile_spot){NULL, keep_id(run)};
}

void gs__profile_blocked(gs__run *run, uint32_t rule, size_t exception) {
  run->plan->profile->rules.at[rule].blocked[exception]++;
}

void gs__profile_scan(gs__run *run, gs__timer t) {
  gs__profile *p = run->plan->profile;
  if (!p) return;
  p->scanned = now() - t.time;
  p->scan += p->scanned;
}

/* ---- word lists ---- */

static gs__list_count *list_of(const gs__run *run, size_t hit) {
  return run->plan->profile->lists.at + run->plan->lists.entries.at[run->hits.at[hit].entry].list;
}

static void take_hit(gs__run *run, size_t hit) {
  const gs__hit *h = run->hits.at + hit;
  gs__list_count *c = list_of(run, hit);
  bool *met = run->plan->profile->met.at + h->entry;
  uint32_t sentence = run->doc->token_sentence[h->start] + 1;
  if (c->sentence != sentence) c->here = 0;
  c->sentence = sentence;
  c->hits++;
  c->here++;
  c->met += !*met;
  *met = true;
  if (c->here <= c->richest) return;
  c->richest = c->here;
  c->best = sentence;
}

/* All lists are searched in one walk through the text, which goes on for as long as words of entries stand
 * there: its time is shared out by these words. */
static void take_search(gs__run *run) {
  uint64_t words = 0;
  for (size_t i = 0; i < run->hits.len; i++) words += run->hits.at[i].end - run->hits.at[i].start;
  for (size_t i = 0; i < run->hits.len; i++) {
    gs__list_count *c = list_of(run, i);
    c->tries++;
    c->time += run->plan->profile->scanned * (run->hits.at[i].end - run->hits.at[i].start) / words;
  }
}

/* Hits that findings took, each once. */
static void take_taken(gs__run *run) {
  bool *taken = gs__mem_alloc(run->hits.len + 1);
  for (size_t i = 0; i < run->mentions.len; i++) {
    const gs__mention *m = run->mentions.at[i];
    for (uint32_t k = 0; k < m->support_count; k++)
      if (m->support[k].is_hit) taken[m->support[k].item] = true;
  }
  for (size_t i = 0; i < run->hits.len; i++) list_of(run, i)->taken += taken[i];
  gs__mem_free(taken);
}

void gs__profile_lists(gs__run *run) {
  gs__profile *p = run->plan->profile;
  if (!p || !run->began) return;
  uint64_t start = now();
  for (size_t i = 0; i < p->lists.len; i++) p->lists.at[i].sentence = p->lists.at[i].best = 0;
  for (size_t i = 0; i < run->hits.len; i++)
    if (gs__hit_fits(&run->plan->lists, run->doc, run->hits.at + i)) take_hit(run, i);
  take_search(run);
  take_taken(run);
  for (size_t i = 0; i < p->lists.len; i++)
    if (p->lists.at[i].best) p->lists.at[i].spot = keep_spot(run, p->lists.at[i].best - 1);
  run->began += now() - start;   /* this is no time of the document */
}

void gs__profile_document(gs__run *run) {
  gs__profile *p = run->plan->profile;
  if (!p || !run->began) return;
  p->time += now() - run->began;
  p->documents++;
}

const gs__count *gs__profile_of(const gs__plan *plan, uint32_t rule, uint32_t way) {
  return plan->profile && rule < plan->profile->rules.len ? way_of(plan, rule, way) : NULL;
}
