/* What would become of matches that one change each would make: the document is read once more, and they are put into
 * it where their rules are tried. So functions in Lua, rivals and passes do with them what they do with any; and what
 * they change is forgotten with that reading. */
#include "api/miss.h"

typedef struct one {
  gs__laid *laid;
  gs__found match;
  gs__mention *made;
} one;

typedef struct trial {
  gs__misses *m;
  uint32_t phases;                     /* as many as are read */
  GS_VEC(one) all;
} trial;

typedef GS_VEC(gs__laid *) laid_list;

static void on_round(void *payload, gs__run *run) {
  (void)payload, (void)run;
}

static void on_retag(void *payload, gs__run *run, uint32_t rule, uint32_t sentence) {
  (void)payload, (void)run, (void)rule, (void)sentence;
}

static void on_lost(void *payload, gs__run *run, const gs__lost *lost) {
  (void)payload, (void)run, (void)lost;
}

/* ---- what the match takes ---- */

static int slot_of(const gs__pattern *p, const gs__step *s) {
  for (uint32_t i = 0; s->element->slot && i < p->slot_count; i++)
    if (p->slots[i] == s->element->slot->name) return (int)i;
  return -1;
}

/* The hit of the list that is the step's tokens, or GS__NONE. */
static uint32_t hit_at(const gs__run *run, uint32_t list, const gs__step *s) {
  for (size_t i = 0; i < run->hits.len; i++) {
    const gs__hit *h = run->hits.at + i;
    if (h->start == s->start && h->end == s->end && run->plan->lists.entries.at[h->entry].list == list)
      return (uint32_t)i;
  }
  return GS__NONE;
}

static uint32_t mention_at(const gs__run *run, uint32_t type, const gs__step *s) {
  for (size_t i = 0; i < run->mentions.len; i++) {
    const gs__mention *x = run->mentions.at[i];
    if (!x->dropped && x->type == type && x->start == s->start && x->end == s->end) return (uint32_t)i;
  }
  return GS__NONE;
}

/* Lists and layers of which it is made: attributes come from there. */
static void take_evidence(const gs__run *run, const gs__laid *l, gs__found *f) {
  const gs__pattern *p = run->plan->rules.at[l->rule]->ways.at[l->way].pattern;
  for (uint32_t i = 0; i < l->best.step_count && f->evidence_count < GS__MAX_EVIDENCE; i++) {
    const gs__step *s = l->best.steps + i;
    const gs__node *n = gs__partial_core(s->element->node);
    bool is_hit = n->kind == GS__LIST;
    if (s->outcome == GS__SKIPPED || s->outcome == GS__MISSING || (!is_hit && n->kind != GS__LAYER)) continue;
    uint32_t item = is_hit ? hit_at(run, n->list->list, s) : mention_at(run, n->layer, s);
    if (item != GS__NONE)
      f->evidence[f->evidence_count++] =
          (gs__evidence){is_hit, is_hit ? 0 : n->layer, item, s->start, s->end, slot_of(p, s)};
  }
}

static void on_trying(void *payload, gs__run *run) {
  trial *t = payload;
  for (size_t i = 0; i < t->all.len; i++) {
    one *o = t->all.at + i;
    const gs__laid *l = o->laid;
    if (t->m->plan->rules.at[l->rule]->phase != run->phase || l->round != run->round) continue;
    take_evidence(run, l, &o->match);
    o->made = gs__phase_imagine(run, l->rule, l->way, l->window, &o->match);
  }
}

/* Is a change offered that would make it match? */
static bool is_offered(const gs__misses *m, const gs__laid *l) {
  gs__str relax = {0};
  gs__miss_relax(&relax, m, l);
  bool offered = relax.len > 0;
  gs__str_dispose(&relax);
  return offered;
}

/* Why it did not stay, in the words of the reading that it was put into. */
static const char *loss_of(const trial *t, gs__run *run, gs__mention *made) {
  gs__misses seen = *t->m;
  gs__str why = {0};
  seen.run = run;
  gs__miss_dropped(&why, &seen, made);
  const char *kept = gs__arena_dup(&t->m->arena, gs__str_get(&why), why.len);
  gs__str_dispose(&why);
  return kept;
}

static void choose(trial *t, gs__laid *const *all, size_t count) {
  for (size_t i = 0; i < count; i++) {
    const gs__rule *r = t->m->plan->rules.at[all[i]->rule];
    one o = {.laid = all[i]};
    bool placed = all[i]->best.met > 0;   /* else nothing says where it would be */
    if (r->is_retag || r->off || t->m->typed || !placed || !is_offered(t->m, all[i])) continue;
    if (gs__miss_imagine(t->m, all[i], &o.match)) gs__vec_push(&t->all, o);
  }
}

/* A pass met it beside another that is not there either: it is to be tried by itself. */
static bool has_company(const trial *t, const gs__mention *x) {
  if (x->dropped_in == GS__NONE) return false;
  for (size_t i = 0; i < t->all.len; i++) {
    const gs__mention *o = t->all.at[i].made;
    if (o && o != x && o->type == x->type && o->start < x->end && x->start < o->end) return true;
  }
  return false;
}

static bool has_columns(const gs__misses *m, const gs__list_test *test) {
  return test && m->plan->lists.list.at[test->list].column_count > 0;
}

/* Would something stand there with more to it than its words: an entry, which has columns, or a finding, which has
 * attributes? */
static bool brings_more(const gs__misses *m, const gs__node *n) {
  if (n->kind == GS__LAYER)
    return m->plan->types.at[n->layer].source == GS__FOUND || (n->with && brings_more(m, n->with));
  if (n->kind == GS__LIST) return has_columns(m, n->list);
  for (const gs__condition *c = n->kind == GS__TOKEN ? n->conditions : NULL; c; c = c->next)
    if (c->what == GS__IN_LIST && !c->negated && has_columns(m, c->list)) return true;
  for (const gs__node *child = n->kind == GS__LAYER || n->kind == GS__TOKEN ? NULL : n->child; child;
       child = child->next)
    if (brings_more(m, child)) return true;
  return false;
}

/* That a function or a pass takes it out tells nothing where it is not known what the mend would bring with it. */
static bool is_doubtful(const trial *t, const one *o) {
  const gs__step *s = gs__miss_fault(&o->laid->best);
  if (o->made->dropped_by != GS__NONE || !s || s->outcome != GS__INSTEAD) return false;
  return brings_more(t->m, gs__partial_core(s->element->node));
}

static void judge(const trial *t, gs__run *run, laid_list *again) {
  for (size_t i = 0; i < t->all.len; i++) {
    const one *o = t->all.at + i;
    if (!o->made || !o->made->dropped) continue;
    if (is_doubtful(t, o)) continue;
    if (has_company(t, o->made)) gs__vec_push(again, o->laid);
    else o->laid->lost = loss_of(t, run, o->made);
  }
}

/* The document as far as is asked for. */
static gs__run *read_with(trial *t) {
  gs__watch watch = {t, on_round, on_retag, on_lost, on_trying};
  gs__run *run = NULL;
  gs__err err = {0};
  if (gs__run_begin(t->m->plan, t->m->document, &run, &err) < 0) return NULL;
  run->watch = &watch;
  gs__run_phases(run, 0, t->phases);
  run->watch = NULL;
  return run;
}

void gs__miss_try(gs__misses *m, gs__laid *const *all, size_t count, bool to_the_end) {
  trial t = {.m = m};
  laid_list again = {0};
  choose(&t, all, count);
  for (size_t i = 0; i < t.all.len; i++) {
    uint32_t phase = m->plan->rules.at[t.all.at[i].laid->rule]->phase;
    if (to_the_end) t.phases = UINT32_MAX;
    else if (phase >= t.phases) t.phases = phase + 1;
  }
  gs__run *run = t.all.len ? read_with(&t) : NULL;
  if (run) judge(&t, run, &again);
  gs__run_close(run);
  for (size_t i = 0; i < again.len; i++) gs__miss_try(m, again.at + i, 1, to_the_end);
  gs__vec_free(&again);
  gs__vec_free(&t.all);
}
