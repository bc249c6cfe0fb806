/* Gathers what becomes of a rule in a document, while it is read. */
#include "api/miss.h"

#include <string.h>

#include "api/tell.h"
#include "base/near.h"
#include "run/trace.h"

/* ---- which rules, which sentences ---- */

/* An earlier draft: another rule of its name and pack has taken its place, or one that says what it says but for
 * what is changed. */
static bool is_replaced(const gs__plan *p, const gs__rule *r) {
  for (size_t i = 0; r->off && i < p->rules.len; i++) {
    const gs__rule *o = p->rules.at[i];
    if (o->changes && o->older == r) return true;
    if (!o->off && o->pack == r->pack && o->phase == r->phase && strcmp(o->name, r->name) == 0) return true;
  }
  return false;
}

/* Those that run come first. */
static void choose_named(gs__misses *m, const char *name) {
  for (int off = 0; off < 2; off++)
    for (uint32_t i = 0; i < m->plan->rules.len; i++) {
      const gs__rule *r = m->plan->rules.at[i];
      if (strcmp(r->name, name) == 0 && r->off == (off > 0) && !is_replaced(m->plan, r)) gs__vec_push(&m->chosen, i);
    }
}

static void try_names(const gs__plan *p, gs__near *near) {
  for (size_t i = 0; i < p->rules.len; i++) gs__near_try(near, p->rules.at[i]->name);
  for (size_t i = 0; i < p->passes.len; i++) gs__near_try(near, p->passes.at[i].name);
}

/* What is no name is a pattern, and a rule for as long as the question lasts. */
static int choose_typed(gs__misses *m, const char *pattern, gs_error *err) {
  gs__plan_ready(m->plan);
  m->loan = gs__loan_begin(m->plan, &m->arena);
  m->typed = true;
  int number = gs__loan_rule(m->plan, &m->loan, pattern, err);
  if (number < 0) return number;
  gs__vec_push(&m->chosen, (uint32_t)number);
  return 0;
}

static int choose(gs__misses *m, const char *name, gs_error *err) {
  choose_named(m, name);
  for (uint32_t i = 0; i < m->plan->passes.len && !m->chosen.len; i++)
    if (strcmp(m->plan->passes.at[i].name, name) == 0) gs__vec_push(&m->passes, i);
  if (m->chosen.len || m->passes.len) return 0;
  gs__near near;
  gs__near_init(&near, name);
  try_names(m->plan, &near);
  if (gs__loan_is_pattern(name) || !near.best) {
    int typed = choose_typed(m, name, err);
    if (typed == 0 || gs__loan_is_pattern(name)) return typed;
  }
  char hint[200];
  return gs__err_set(err, GS_EUSAGE, "no rule is named \"%s\"%s", name,
                     gs__near_hint(&near, hint, sizeof hint));
}

/* Sentences of the place: known once the text has been cut. */
static void take_place(gs__misses *m, const gs__doc *doc) {
  gs_error err = {0};
  if (m->placed) return;
  m->placed = true;
  gs__span bytes;
  if (gs__tell_place(doc, &m->place, &bytes, &err) < 0) return;
  gs__range t = gs__tell_tokens(doc, bytes);
  if (t.start >= t.end) return;
  m->first = doc->token_sentence[t.start];
  m->end = doc->token_sentence[t.end - 1] + 1;
}

static bool about_place(const gs__misses *m, uint32_t sentence) {
  return sentence >= m->first && sentence < m->end;
}

static bool is_chosen(const gs__misses *m, uint32_t rule) {
  for (size_t i = 0; i < m->chosen.len; i++)
    if (m->chosen.at[i] == rule) return true;
  return false;
}

/* ---- looking on ---- */

static gs__aligner *aligner(gs__misses *m, uint32_t rule, uint32_t way) {
  size_t at = 0;
  for (size_t i = 0; m->chosen.at[i] != rule; i++)
    at += m->plan->rules.at[m->chosen.at[i]]->ways.len;
  at += way;
  while (m->aligners.len <= at) gs__vec_push(&m->aligners, NULL);
  if (!m->aligners.at[at])
    m->aligners.at[at] =
        gs__aligner_new(&m->arena, &m->plan->names, m->plan->rules.at[rule]->ways.at[way].pattern);
  return m->aligners.at[at];
}

/* The window of a rule; of a very wide one what stands about the sentence. */
static gs__range window(const gs__run *run, const gs__rule *r, uint32_t sentence) {
  enum { WIDE = 600, BEFORE = 200 };
  gs__range w = gs__phase_window(run, r->within, sentence);
  uint32_t start = run->doc->sentences[sentence].start;
  if (w.end - w.start > WIDE && start > w.start + BEFORE) w.start = start - BEFORE;
  return w;
}

static void lay(gs__misses *m, gs__run *run, uint32_t rule, uint32_t sentence) {
  const gs__rule *r = m->plan->rules.at[rule];
  gs__range w = window(run, r, sentence);
  for (uint32_t way = 0; way < r->ways.len; way++) {
    gs__laid l = {.rule = rule, .way = way, .sentence = sentence, .round = run->round, .window = w};
    gs__aligner *a = aligner(m, rule, way);
    if (m->least && !gs__partial_may_reach(a, &run->lattice, w.start, w.end, m->least)) continue;
    gs__partial_find(a, &run->lattice, w.start, w.end, &m->arena, &l.best);
    if (!l.best.step_count) continue;
    gs__miss_weigh(m, run, &l);
    gs__vec_push(&m->laid, l);
  }
}

/* What earlier rounds of the phase have laid is laid again: there is more to be seen now. Retags
 * run before the rounds. */
static void forget_round(gs__misses *m, uint32_t phase) {
  size_t kept = 0;
  for (size_t i = 0; i < m->laid.len; i++) {
    const gs__rule *r = m->plan->rules.at[m->laid.at[i].rule];
    if (r->phase != phase || r->is_retag) m->laid.at[kept++] = m->laid.at[i];
  }
  m->laid.len = kept;
}

static void on_round(void *payload, gs__run *run) {
  gs__misses *m = payload;
  take_place(m, run->doc);
  forget_round(m, run->phase);
  for (size_t i = 0; i < m->chosen.len; i++) {
    const gs__rule *r = m->plan->rules.at[m->chosen.at[i]];
    if (r->phase != run->phase || r->is_retag) continue;
    gs__edges_layers(run,
                     UINT64_MAX); /* a rule that is off looks at layers that the phase may not */
    uint32_t done = 0;            /* end of the last wide window */
    for (uint32_t s = m->first; s < m->end && !m->plan->stop; s++) {
      gs__range w = window(run, r, s);
      if (r->within != GS__IN_SENTENCE && s > m->first && w.end <= done) continue;
      gs__memo_open(&run->lattice, w.start, w.end, m->plan->names.token_tests.len);
      lay(m, run, m->chosen.at[i], s);
      done = w.end;
    }
    gs__memo_close(&run->lattice.memo);
  }
}

static void on_retag(void *payload, gs__run *run, uint32_t rule, uint32_t sentence) {
  gs__misses *m = payload;
  take_place(m, run->doc);
  if (is_chosen(m, rule) && about_place(m, sentence)) lay(m, run, rule, sentence);
}

static bool told_before(const gs__misses *m, const gs__gone *g) {
  for (size_t i = 0; i < m->gone.len; i++) {
    const gs__gone *o = m->gone.at + i;
    if (o->why == g->why && o->rule == g->rule && o->way == g->way && o->place == g->place &&
        o->term == g->term)
      return true;
  }
  return false;
}

static gs__range where_it_holds(gs__run *run, const gs__lost *lost) {
  const gs__term *t = lost->term;
  const gs__found *f = lost->match;
  gs__range w = lost->window, at = {0, 0};
  if (t->where == GS__BEFORE)
    w.end = f->start;
  else if (t->where == GS__AFTER)
    w.start = f->end;
  else if (t->where == GS__WITHIN && !t->pattern->refers)
    w = (gs__range){f->start, f->end};
  gs__condition_place(t->pattern, &run->lattice, w.start, w.end, f, &at);
  return at;
}

static gs__gone gone_of(gs__misses *m, gs__run *run, const gs__lost *lost) {
  gs__gone g = {.why = lost->why,
                .rule = lost->rule,
                .way = lost->way,
                .sentence = run->doc->token_sentence[lost->match->place],
                .start = lost->match->start,
                .end = lost->match->end,
                .place = lost->match->place,
                .term = lost->term};
  if (lost->why == GS__LOST_UNLESS && lost->term->pattern) g.where = where_it_holds(run, lost);
  if (lost->scored) {
    g.points = lost->scored->points;
    g.scored_count = lost->scored->scored_count;
    g.scored = gs__arena_alloc(&m->arena, (g.scored_count + 1) * sizeof *g.scored);
    memcpy(g.scored, lost->scored->scored, g.scored_count * sizeof *g.scored);
  }
  return g;
}

static void on_lost(void *payload, gs__run *run, const gs__lost *lost) {
  gs__misses *m = payload;
  if (m->weighing) {
    gs__vec_push(&m->against, gone_of(m, run, lost));
    return;
  }
  if (!is_chosen(m, lost->rule) || !about_place(m, run->doc->token_sentence[lost->match->place])) return;
  gs__gone g = gone_of(m, run, lost);
  if (!told_before(m, &g)) gs__vec_push(&m->gone, g);
}

/* ---- opening ---- */

/* The text must have the place, and a sentence there; a whole text may be empty. */
static int check_place(const gs__misses *m, gs_error *err) {
  gs__span bytes;
  if (gs__tell_place(m->run->doc, &m->place, &bytes, err) < 0) return err->code;
  if (m->first < m->end) return 0;
  if (m->place.last_line > m->place.line)
    return gs__err_set(err, GS_EUSAGE, "there is no sentence on lines %d to %d", m->place.line,
                       m->place.last_line);
  if (m->place.line) return gs__err_set(err, GS_EUSAGE, "there is no sentence on line %d", m->place.line);
  if (m->place.at == GS_ANYWHERE) return 0;
  return gs__err_set(err, GS_EUSAGE, "there is no sentence at code point %zu", m->place.at);
}

/* The rules have been chosen. */
static int read_document(gs__misses *m, const gs_document *doc, gs_error *err) {
  if (gs__loader_revive(m->rules->loader, err) < 0) return err->code;
  m->plan->stop = 0;
  m->document = doc;
  gs__watch watch = {m, on_round, on_retag, on_lost, NULL};
  if (gs__run_watched(m->plan, doc, &watch, &m->run, err) < 0) return err->code;
  m->run->watch = NULL;
  take_place(m, m->run->doc);
  if (check_place(m, err) < 0) return err->code;
  gs__run_finish(m->run);
  m->run->reading->rules = m->rules;
  m->run->reading->loader = m->rules->loader;
  return gs__plan_stopped(m->plan) ? gs__err_set(err, GS_ELIMIT, "stopped") : 0;
}

int gs__misses_open(gs__misses *m, gs_rules *rules, const gs_document *doc, const char *rule,
                    const gs_place *place, int least, gs_error *err) {
  *m = (gs__misses){.rules = rules, .plan = rules->plan, .place = *place, .least = least};
  return choose(m, rule, err) < 0 ? err->code : read_document(m, doc, err);
}

int gs__misses_open_one(gs__misses *m, gs_rules *rules, const gs_document *doc, uint32_t rule,
                        gs_error *err) {
  *m = (gs__misses){.rules = rules, .plan = rules->plan, .place = {.at = GS_ANYWHERE}};
  gs__vec_push(&m->chosen, rule);
  return read_document(m, doc, err);
}

void gs__misses_close(gs__misses *m) {
  gs__run_close(m->run);
  if (m->typed) gs__loan_end(m->plan, &m->loan);
  gs__vec_free(&m->chosen);
  gs__vec_free(&m->passes);
  gs__vec_free(&m->aligners);
  gs__vec_free(&m->laid);
  gs__vec_free(&m->gone);
  gs__vec_free(&m->against);
  gs__arena_dispose(&m->arena);
}

/* ---- asking ---- */

bool gs__misses_about(const gs__misses *m, const gs__mention *x) {
  const gs__doc *doc = m->run->doc;
  uint32_t last = x->end > x->start ? x->end - 1 : x->start;
  return doc->token_sentence[last] >= m->first && doc->token_sentence[x->start] < m->end;
}

bool gs__misses_own(const gs__misses *m, const gs__mention *x, uint32_t rule) {
  return x->rule == rule && gs__misses_about(m, x);
}

bool gs__misses_matched(const gs__misses *m, uint32_t rule, uint32_t way, uint32_t sentence) {
  for (size_t i = 0; i < m->run->mentions.len; i++) {
    const gs__mention *x = m->run->mentions.at[i];
    if (x->rule == rule && x->way == way && x->sentence == sentence) return true;
  }
  for (size_t i = 0; i < m->gone.len; i++)
    if (m->gone.at[i].rule == rule && m->gone.at[i].way == way &&
        m->gone.at[i].sentence == sentence)
      return true;
  return false;
}

const gs__step *gs__miss_fault(const gs__partial *p) {
  for (uint32_t i = 0; i < p->step_count; i++) {
    const gs__step *s = p->steps + i;
    if (s->outcome == GS__INSTEAD || s->outcome == GS__MISSING || s->extra) return s;
  }
  return NULL;
}

/* ---- in the record ---- */

static bool is_same(const gs__misses *m, const gs__trace_mention *x, const gs__mention *mention) {
  gs__span s = gs__tell_span(m->run->doc, mention->start, mention->end);
  if (!x || x->span.start != s.start || x->span.end != s.end || x->by_pass != (mention->rule == GS__NONE)) return false;
  const gs__rule *r = mention->rule == GS__NONE ? NULL : m->plan->rules.at[mention->rule];
  const gs__pass *p = !r && mention->pass != GS__NONE ? m->plan->passes.at + mention->pass : NULL;
  return (r && x->origin.line == r->line && strcmp(x->origin.rule, r->name) == 0) ||
         (p && x->origin.line == p->line && strcmp(x->origin.rule, p->name) == 0);
}

const char *gs__miss_id(const gs__misses *m, const gs__mention *mention) {
  const gs_reading *r = m->run->reading;
  for (uint32_t i = 0; i < r->claim_count; i++)
    if (is_same(m, r->trace->claims[i], mention)) return r->claims[i].id;
  for (uint32_t i = 0; i < r->denial_count; i++)
    if (is_same(m, r->trace->denials[i], mention)) return r->denials[i].id;
  for (uint32_t i = 0; i < r->tension_count; i++)
    if (is_same(m, r->trace->tensions[i], mention)) return r->tensions[i].id;
  for (uint32_t i = 0; i < r->other_count; i++)
    if (is_same(m, r->trace->others[i], mention)) return r->others[i].id;
  for (uint32_t i = 0; i < r->actor_count; i++)
    for (uint32_t k = 0; k < r->actors[i].mention_count; k++)
      if (is_same(m, r->trace->actors[i][k], mention)) return r->actors[i].id;
  return NULL;
}

void gs__miss_stopped(gs__str *out, const gs__misses *m) {
  const gs__run *run = m->run;
  const char *phase = gs__plan_text(m->plan, m->plan->phases.at[run->phase].name);
  if (run->failure.code) {
    gs__str_printf(out, "  the reading stopped in phase \"%s\": ", phase);
    gs__tell_failure(out, m->plan, &run->failure);
    gs__str_putc(out, '\n');
  } else if (run->limited) {
    gs__str_printf(out, "  the reading stopped at a limit in phase \"%s\"\n", phase);
  }
}
