/* Near misses of a rule in a document: sentences in which one of its ways comes far, or matches and
 * is lost. */
#include <string.h>

#include "api/miss.h"
#include "api/tell.h"
#include "base/utf8.h"

enum { LEAST_SHARE = 50 }; /* per cent; what comes less far is no near miss */

typedef struct giver {
  gs__misses m;
  bool runs;                   /* a rule of the name is on: those that are off do not count */
  gs__str wanted, cause, relax;
  void (*each)(const gs_miss *, void *payload);
  void *payload;
  int count;
} giver;

/* What failed, and where. */
static void take_fault(giver *g, const gs__laid *l, gs_miss *out, gs__range *at) {
  const gs__step *s = gs__miss_fault(&l->best);
  bool extra = s->extra && s->outcome != GS__INSTEAD && s->outcome != GS__MISSING;
  uint32_t end = g->m.run->doc->sentences[l->sentence].end;
  *at = extra ? (gs__range){s->start - s->extra, s->start} : (gs__range){s->start, s->end};
  if (at->start == at->end && at->end < end) at->end++;   /* what stands where something is missing */
  gs__miss_wanted(&g->wanted, &g->m, l, s);
  gs__miss_found(&g->cause, &g->m, l, s);
  gs__miss_relax(&g->relax, &g->m, l);
  out->share = l->best.share;
  out->met = l->best.met;
  out->required = l->best.required;
  out->length = l->best.end - l->best.start;
}

static void give(giver *g, uint32_t rule, uint32_t way, uint32_t sentence, gs__range at,
                 gs_miss *out) {
  const gs__rule *r = g->m.plan->rules.at[rule];
  const gs__doc *doc = g->m.run->doc;
  gs__range s = doc->sentences[sentence];
  gs__span span = gs__tell_span(doc, at.start, at.end);
  out->rule = r->name;
  out->way = r->ways.len > 1 ? gs__plan_text(g->m.plan, r->ways.at[way].name) : NULL;
  out->pack = g->m.typed ? "" : g->m.plan->packs.at[r->pack].name;
  out->file = r->at;
  out->rule_line = r->line;
  out->line_start = doc->token_start[s.start];
  out->line_end = doc->token_end[s.end - 1];
  out->line = gs__tell_line(doc, (uint32_t)out->line_start);
  if (span.start > out->line_end) span.start = span.end = (uint32_t)out->line_end;
  out->byte_start = span.start;
  out->byte_end = span.end;
  out->start = gs__utf8_count(doc->text, span.start);
  out->end = out->start + gs__utf8_count(doc->text + span.start, span.end - span.start);
  out->wanted = gs__str_get(&g->wanted);
  out->cause = gs__str_get(&g->cause);
  out->relax = g->relax.len ? gs__str_get(&g->relax) : NULL;
  if (g->each) g->each(out, g->payload);
  g->count++;
}

static void clear(giver *g) {
  gs__str_clear(&g->wanted);
  gs__str_clear(&g->cause);
  gs__str_clear(&g->relax);
}

/* A match that was lost has all of its elements. */
static void take_whole(gs_miss *out, uint32_t tokens) {
  out->share = 100;
  out->length = tokens;
}

/* ---- what there is in each sentence, gathered in one go: a text may have very many ---- */

typedef struct sentence {
  bool found;                 /* something was: no miss */
  const gs__gone *gone;       /* the first match that was lost */
  gs__mention *dropped;       /* or was taken out by a pass */
  gs__laid *nearest;
} sentence;

static bool is_chosen(const giver *g, uint32_t rule) {
  for (size_t i = 0; i < g->m.chosen.len; i++)
    if (g->m.chosen.at[i] == rule) return true;
  return false;
}

static bool is_nearer(const gs__laid *a, const gs__laid *b) {
  int x = a->best.share, y = b->best.share;
  return x != y ? x > y : a->best.score > b->best.score;
}

static void take_mentions(const giver *g, sentence *all) {
  for (size_t i = 0; i < g->m.run->mentions.len; i++) {
    gs__mention *x = g->m.run->mentions.at[i];
    if (!is_chosen(g, x->rule) || x->sentence < g->m.first || x->sentence >= g->m.end) continue;
    sentence *s = all + (x->sentence - g->m.first);
    if (!x->dropped) s->found = true;
    else if (!s->dropped) s->dropped = x;
  }
}

static bool counts(const giver *g, const gs__laid *l) {
  return l->best.faults && !(g->runs && g->m.plan->rules.at[l->rule]->off);
}

static sentence *survey(const giver *g) {
  sentence *all = gs__mem_alloc((g->m.end - g->m.first + 1) * sizeof *all);
  take_mentions(g, all);
  for (size_t i = 0; i < g->m.gone.len; i++) {
    sentence *s = all + (g->m.gone.at[i].sentence - g->m.first);
    if (!s->gone) s->gone = g->m.gone.at + i;
  }
  for (size_t i = 0; i < g->m.laid.len; i++) {
    gs__laid *l = g->m.laid.at + i;
    sentence *s = all + (l->sentence - g->m.first);
    if (counts(g, l) && (!s->nearest || is_nearer(l, s->nearest))) s->nearest = l;
  }
  return all;
}

/* ---- giving ---- */

static void give_gone(giver *g, uint32_t number, const gs__gone *x) {
  gs_miss out = {.share = 100};
  gs__str_puts(&g->wanted, "match");
  gs__miss_cause(&g->cause, &g->m, x, false);
  gs__miss_mend(&g->relax, &g->m, x);
  take_whole(&out, x->end - x->start);
  gs__range at = x->where.start < x->where.end ? x->where : (gs__range){x->start, x->end};
  give(g, x->rule, x->way, number, at, &out);
}

static void give_dropped(giver *g, uint32_t number, gs__mention *x) {
  gs_miss out = {.share = 100};
  gs__str_puts(&g->wanted, "match");
  gs__miss_dropped(&g->cause, &g->m, x);
  take_whole(&out, x->end - x->start);
  give(g, x->rule, x->way, number, (gs__range){x->start, x->end}, &out);
}

static void give_nearest(giver *g, uint32_t number, const gs__laid *best) {
  gs__range at;
  gs_miss out = {.share = 0};
  if (best->best.share < g->m.least) return;
  take_fault(g, best, &out, &at);
  give(g, best->rule, best->way, number, at, &out);
}

static void give_sentence(giver *g, uint32_t number, const sentence *s) {
  if (s->found) return;
  clear(g);
  if (s->gone) give_gone(g, number, s->gone);
  else if (s->dropped) give_dropped(g, number, s->dropped);
  else if (s->nearest) give_nearest(g, number, s->nearest);
}

/* Those of rules with functions are tried: that takes most of another reading. */
static void try_nearest(giver *g, const sentence *all) {
  GS_VEC(gs__laid *) some = {0};
  for (uint32_t s = 0; s < g->m.end - g->m.first; s++) {
    gs__laid *l = all[s].found || all[s].gone || all[s].dropped ? NULL : all[s].nearest;
    const gs__rule *r = l ? g->m.plan->rules.at[l->rule] : NULL;
    if (r && (r->check || r->build) && l->best.share >= g->m.least) gs__vec_push(&some, l);
  }
  if (some.len) gs__miss_try(&g->m, some.at, some.len, false);
  gs__vec_free(&some);
}

static void give_all(giver *g) {
  for (size_t i = 0; i < g->m.chosen.len; i++) g->runs |= !g->m.plan->rules.at[g->m.chosen.at[i]]->off;
  sentence *all = survey(g);
  try_nearest(g, all);
  for (uint32_t s = g->m.first; s < g->m.end && !g->m.plan->stop; s++)
    give_sentence(g, s, all + (s - g->m.first));
  gs__mem_free(all);
}

int gs_near(gs_rules *rules, const gs_document *doc, const char *rule, int least,
            void (*each)(const gs_miss *, void *payload), void *payload, gs_error *err) {
  memset(err, 0, sizeof *err);
  giver g = {.each = each, .payload = payload};
  int code = gs__misses_open(&g.m, rules, doc, rule, &(gs_place){.at = GS_ANYWHERE},
                             least > LEAST_SHARE ? least : LEAST_SHARE, err);
  if (code == 0 && g.m.passes.len)
    code = gs__err_set(err, GS_EUSAGE, "\"%s\" is a pass, a function in Lua: it has no pattern that could come near",
                       rule);
  if (code == 0) give_all(&g);
  const char *trouble = code == 0 ? gs_reading_trouble(g.m.run->reading) : NULL;
  if (trouble) code = gs__err_set(err, GS_ELIMIT, "%s", trouble);
  if (gs__plan_stopped(rules->plan) && code == 0) code = gs__err_set(err, GS_ELIMIT, "stopped");
  gs__misses_close(&g.m);
  gs__str_dispose(&g.wanted);
  gs__str_dispose(&g.cause);
  gs__str_dispose(&g.relax);
  return code < 0 ? code : g.count;
}
