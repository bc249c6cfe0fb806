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

static void free_counts(gs__count *at, size_t n) {
  for (size_t i = 0; i < n; i++) {
    gs__mem_free(at[i].text);
    gs__mem_free(at[i].document);
  }
}

void gs__profile_off(gs__plan *plan) {
  gs__profile *p = plan->profile;
  if (!p) return;
  free_counts(p->ways.at, p->ways.len);
  free_counts(p->passes.at, p->passes.len);
  for (size_t i = 0; i < p->rules.len; i++) gs__mem_free(p->rules.at[i].blocked);
  gs__vec_free(&p->ways);
  gs__vec_free(&p->passes);
  gs__vec_free(&p->rules);
  gs__mem_free(p);
  plan->profile = NULL;
}

void gs__profile_on(gs__plan *plan) {
  gs__profile_off(plan);
  plan->profile = gs__mem_alloc(sizeof *plan->profile);
  gs__profile_fit(plan);
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
}

void gs__profile_clear(gs__plan *plan) {
  gs__profile *p = plan->profile;
  free_counts(p->ways.at, p->ways.len);
  free_counts(p->passes.at, p->passes.len);
  for (size_t i = 0; i < p->ways.len; i++) p->ways.at[i] = (gs__count){0};
  for (size_t i = 0; i < p->passes.len; i++) p->passes.at[i] = (gs__count){0};
  for (size_t i = 0; i < p->rules.len; i++) {
    p->rules.at[i].places = 0;
    memset(p->rules.at[i].blocked, 0, plan->rules.at[i]->unless.len * sizeof(uint64_t));
  }
  p->time = p->documents = 0;
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

static void keep_place(gs__count *c, const gs__run *run, uint32_t sentence) {
  const gs__doc *doc = run->doc;
  gs__range s = doc->sentences[sentence];
  uint32_t from = doc->token_start[s.start], to = doc->token_end[s.end - 1];
  if (to - from > LONGEST) to = from + LONGEST;
  while (to > from && ((unsigned char)doc->text[to] & 0xC0) == 0x80) to--;
  const char *id = gs_document_id(run->reading->document);
  gs__mem_free(c->text);
  gs__mem_free(c->document);
  c->text = gs__mem_dup(doc->text + from, to - from);
  c->document = gs__mem_dup(id, strlen(id));
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
  keep_place(c, run, sentence);
}

void gs__profile_match(gs__run *run, uint32_t rule, uint32_t way) {
  if (run->plan->profile) way_of(run->plan, rule, way)->matches++;
}

void gs__profile_lua(gs__run *run, gs__timer t, uint32_t rule, uint32_t way) {
  if (run->plan->profile) way_of(run->plan, rule, way)->lua += now() - t.time;
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
}

void gs__profile_blocked(gs__run *run, uint32_t rule, size_t exception) {
  run->plan->profile->rules.at[rule].blocked[exception]++;
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
