/* Explains a finding from the trace of its reading, as lines for people: the rule and its place,
 * each slot with what stands in it and what that was built on, the points, and the tie to other
 * findings. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "api/entry.h"
#include "api/miss.h"
#include "api/tell.h"
#include "base/near.h"
#include "base/str.h"
#include "run/trace.h"

enum { PAIRS = 400, DEPTH = 6, MENTIONS = 12 };

typedef struct teller {
  const gs_reading *r;
  gs__str out;
  gs__span only; /* of actors, mentions in it; empty: all */
  gs__entry_lines lines;
} teller;

/* ---- pieces of a line ---- */

static void add_name(teller *t, const char *name) {
  gs__tell_clean(&t->out, name, strlen(name), GS__TOLD_TEXT);
}

static void add_quoted(teller *t, gs__span s) {
  gs__tell_quoted(&t->out, &t->r->doc, s);
}

/* The tags of the tokens that were taken. */
static void add_tags(teller *t, gs__span s) {
  gs__range tokens = gs__tell_tokens(&t->r->doc, s);
  gs__str_putc(&t->out, ' ');
  gs__tell_tags(&t->out, &t->r->doc, &t->r->loader->plan->language, tokens.start, tokens.end);
}

static void begin_line(teller *t, int indent, const char *name) {
  gs__tell_name(&t->out, indent, name);
}

static void end_line(teller *t) {
  gs__tell_end(&t->out);
}

/* ---- what a finding was built on ---- */

static void tell_part(teller *t, const gs__trace_part *p) {
  if (p->is_entry) {
    gs__str_printf(&t->out, "<%s> %s:%d  ", p->what, gs__tell_path(p->file),
                   gs__entry_line(&t->lines, t->r->loader, p->entry));
    gs__tell_clean(&t->out, p->features, strlen(p->features), PAIRS);
  } else if (!p->mention || !*p->mention->origin.rule) {
    gs__str_puts(&t->out, p->what);
  } else {
    const gs__origin *o = &p->mention->origin;
    gs__str_printf(&t->out, "%s by %s \"%s\"%s%s (%s:%d)", p->what,
                   p->mention->by_pass ? "pass" : "rule", o->rule, o->way ? ", way " : "",
                   o->way ? o->way : "", gs__tell_path(o->file), o->line);
  }
}

static bool same_span(gs__span a, gs__span b) {
  return a.start == b.start && a.end == b.end;
}

static void tell_tree(teller *t, const gs__trace_mention *m, int indent, int depth);

static void tell_taken(teller *t, int indent, const char *name, gs__span span,
                       const gs__trace_part *p, int depth) {
  begin_line(t, indent, name);
  add_quoted(t, span);
  add_tags(t, span);
  if (p) gs__str_puts(&t->out, "  ");
  if (p) tell_part(t, p);
  end_line(t);
  if (p && p->mention && depth < DEPTH) tell_tree(t, p->mention, indent + 2, depth + 1);
}

static const gs__trace_part *part_of_slot(const gs__trace_mention *m, const gs__named_span *slot) {
  for (uint32_t i = 0; i < m->part_count; i++)
    if (strcmp(m->parts[i].slot, slot->name) == 0 && same_span(m->parts[i].span, slot->span))
      return m->parts + i;
  return NULL;
}

/* Does the part stand in this piece of the slot, among the others of its name? */
static bool inside(const gs__trace_part *p, const gs__named_span *slot) {
  return strcmp(p->slot, slot->name) == 0 && slot->span.start <= p->span.start &&
         p->span.end <= slot->span.end;
}

static void tell_tree(teller *t, const gs__trace_mention *m, int indent, int depth) {
  for (uint32_t s = 0; s < m->slot_count; s++) {
    const gs__named_span *slot = m->slots + s;
    const gs__trace_part *whole = part_of_slot(m, slot);
    tell_taken(t, indent, slot->name, slot->span, whole, depth);
    for (uint32_t i = 0; i < m->part_count; i++)
      if (m->parts + i != whole && inside(m->parts + i, slot))
        tell_taken(t, indent + 2, "", m->parts[i].span, m->parts + i, depth);
  }
  /* "besides", or it would seem to be of the last slot */
  const char *no_slot = m->by_pass ? "built on" : m->slot_count ? "besides" : "";
  for (uint32_t i = 0; i < m->part_count; i++)
    if (!*m->parts[i].slot) tell_taken(t, indent, no_slot, m->parts[i].span, m->parts + i, depth);
}

static void tell_origin(teller *t, const gs__trace_mention *m) {
  const gs__origin *o = &m->origin;
  if (!*o->rule) return;
  begin_line(t, 2, m->by_pass ? "pass" : "rule");
  gs__str_printf(&t->out, "%s%s%s   %s  %s:%d", o->rule, o->way ? ", way " : "",
                 o->way ? o->way : "", o->pack, o->file, o->line);
  if (m->changes) gs__str_printf(&t->out, ", changes %s:%d", m->changes, m->changes_line);
  end_line(t);
}

static void tell_points(teller *t, const gs__trace_mention *m, int indent) {
  if (!m->has_points) return;
  begin_line(t, indent, "points");
  gs__str_printf(&t->out, "%d of %d needed", m->points, m->needed);
  for (uint32_t i = 0; i < m->term_count; i++)
    gs__str_printf(&t->out, "%s %s %+d", i ? "," : ":", m->terms[i].name, m->terms[i].points);
  end_line(t);
}

void gs__why_tree(gs__str *out, const gs_reading *r, const gs__trace_mention *m, int indent) {
  teller t = {.r = r, .out = *out};
  tell_tree(&t, m, indent, 1);
  tell_points(&t, m, indent);
  *out = t.out;
  gs__entry_lines_dispose(&t.lines);
}

/* What a pass gave to it later, and out of what, so deep. */
static void tell_set(teller *t, const gs__trace_set *s, int indent, int depth) {
  begin_line(t, indent, "set by");
  gs__str_printf(&t->out, "pass \"%s\" (%s:%d): ", s->pass, gs__tell_path(s->file), s->line);
  gs__tell_clean(&t->out, s->attributes, strlen(s->attributes), PAIRS);
  end_line(t);
  for (uint32_t k = 0; k < s->part_count; k++)
    tell_taken(t, indent + 2, "", s->parts[k].span, s->parts + k, depth);
}

static void tell_mention(teller *t, const gs__trace_mention *m) {
  tell_origin(t, m);
  tell_tree(t, m, 2, 1);
  tell_points(t, m, 2);
  if (!*m->attributes) return;
  begin_line(t, 2, "makes");
  gs__tell_clean(&t->out, m->attributes, strlen(m->attributes), PAIRS);
  end_line(t);
  for (uint32_t i = 0; i < m->set_count; i++) tell_set(t, m->sets + i, 2, 1);
}

/* ---- the kinds ---- */

static void tell_head(teller *t, const char *kind, const char *id, gs__span whole) {
  gs__str_printf(&t->out, "%s %s  ", kind, id);
  add_quoted(t, whole);
  end_line(t);
}

static void tell_other(teller *t, const char *name, const char *kind, const gs__statement *s) {
  begin_line(t, 2, name);
  gs__str_printf(&t->out, "%s %s  ", kind, s->id);
  add_quoted(t, s->whole);
}

static void tell_speaker(teller *t, const gs__statement *s) {
  bool known = s->source_actor != GS__NONE;
  if (!known && s->source.start == s->source.end) return;
  begin_line(t, 2, "speaker");
  if (!known) {
    gs__str_puts(&t->out, "unresolved: ");
    add_quoted(t, s->source);
    gs__str_puts(&t->out, " is no actor that was found");
    end_line(t);
    return;
  }
  const gs__actor *a = t->r->actors + s->source_actor;
  gs__str_printf(&t->out, "actor %s  ", a->id);
  add_name(t, a->name);
  end_line(t);
}

static void tell_claim(teller *t, uint32_t i) {
  const gs_reading *r = t->r;
  const gs__statement *c = r->claims + i;
  tell_head(t, "claim", c->id, c->whole);
  if (r->trace->claims[i])
    tell_mention(t, r->trace->claims[i]);
  else
    gs__str_puts(&t->out, "  an open claim: it is known only from its denial\n");
  tell_speaker(t, c);
  if (c->parent != GS__NONE) tell_other(t, "inside", "claim", r->claims + c->parent), end_line(t);
  begin_line(t, 2, "status");
  gs__str_puts(&t->out, c->status);
  end_line(t);
  if (c->repeats) tell_other(t, "repeats", "claim", r->claims + (c->repeats - 1)), end_line(t);
  for (uint32_t k = 0; k < c->denied_by.count; k++) {
    tell_other(t, "answered", "by denial", r->denials + c->denied_by.at[k]);
    end_line(t);
  }
}

static void add_points(teller *t, int points) {
  gs__str_printf(&t->out, "%d point%s", points, points == 1 || points == -1 ? "" : "s");
}

static void tell_weighed(teller *t, const gs__weighed *w) {
  tell_other(t, "", "claim", t->r->claims + w->claim);
  end_line(t);
  begin_line(t, 4, "");
  add_points(t, w->points);
  const char *before = ": ";
  for (int k = 0; k < GS__L_MEASURES; k++) {
    if (!w->by[k]) continue;
    gs__str_printf(&t->out, "%s%s %+d", before, gs__link_measures[k], w->by[k]);
    before = ", ";
  }
  if (w->passed_over) gs__str_puts(&t->out, "; passed over: the denial tells in full what it denies, in other words");
  end_line(t);
}

/* Of equal points. */
static const char *why_before(const teller *t, const gs__statement *d, const gs__weighed *first,
                              const gs__weighed *next) {
  const gs__statement *all = t->r->claims;
  if (first->by[GS__L_EMBEDDED] || first->by[GS__L_EMBEDDED_UNNAMED])
    return "the one that the denial itself tells counts";
  if (all[next->claim].parent == first->claim) return "all that was told counts, not what is told in it";
  if (all[first->claim].whole.start <= d->whole.start) return "the last one before the denial counts";
  return "the first one counts";
}

/* Why one of the claims that came into question is the answer, or none is. */
static void tell_choice(teller *t, const gs__statement *d, const gs__weighing *w) {
  const gs__weighed *best = w->at, *end = w->at + w->count;
  while (best < end && best->passed_over) best++;
  if (w->again != GS__NONE)
    gs__str_printf(&t->out, "; not by points: it says again what denial %s denies", t->r->denials[w->again].id);
  else if (best < end && best->points < w->needed)
    gs__str_printf(&t->out, "; the best has %d of the %d point%s needed", best->points, w->needed,
                   w->needed == 1 ? "" : "s");
  else if (best < end && w->alone)
    gs__str_puts(&t->out, "; none is taken: what it denies it tells in full, and none speaks of that");
  else if (best < end && w->idle)
    gs__str_puts(&t->out,
                 "; none is taken: neither a word nor a question ties it to the best, which is of something else");
  else if (end - best > 1 && best[0].points == best[1].points)
    gs__str_printf(&t->out, "; of equal points %s", why_before(t, d, best, best + 1));
  else if (end - best > 1)
    gs__str_printf(&t->out, "; the %s has the most points, %d to %d", best == w->at ? "first" : "next", best[0].points,
                   best[1].points);
}

static void tell_weighing(teller *t, const gs__statement *d, const gs__weighing *w) {
  begin_line(t, 2, "weighed");
  gs__str_printf(&t->out, "%u claim%s that it might answer", w->weighed,
                 w->weighed == 1 ? "" : "s");
  if (w->count < w->weighed) gs__str_printf(&t->out, ", the best %u", w->count);
  tell_choice(t, d, w);
  end_line(t);
  for (uint32_t i = 0; i < w->count; i++) tell_weighed(t, w->at + i);
}

/* The claims that it cannot answer: how many, and why. */
static void tell_barred(teller *t, const gs__weighing *w) {
  const char *before = "";
  for (int k = 1; k < GS__BARS; k++) {
    if (!w->barred[k]) continue;
    if (!*before) begin_line(t, 2, "left out");
    gs__str_printf(&t->out, "%s%s (%u)", before, gs__bars[k], w->barred[k]);
    before = ", ";
  }
  if (*before) end_line(t);
}

/* Who made the claim that is denied, and how that is known. */
static void tell_claimant(teller *t, const gs__statement *d, const gs__weighing *w) {
  if (d->answers.claimant == GS__NONE || !w->claimant_by) return;
  begin_line(t, 2, "claimant");
  gs__str_printf(&t->out, "actor %s  ", t->r->actors[d->answers.claimant].id);
  add_name(t, t->r->actors[d->answers.claimant].name);
  gs__str_printf(&t->out, "  %s", w->claimant_by);
  end_line(t);
}

static void tell_answer(teller *t, const gs__statement *d, const gs__weighing *w) {
  const gs__statement *claim = d->answers.claim == GS__NONE ? NULL : t->r->claims + d->answers.claim;
  if (!claim) {
    begin_line(t, 2, "answers");
    gs__str_puts(&t->out, "no claim");
  } else {
    bool known = strcmp(claim->status, "open") != 0;
    tell_other(t, "answers", known ? "claim" : "an open claim,", claim);
    if (w->again != GS__NONE)
      gs__str_printf(&t->out, "  as denial %s of the same denier answers it", t->r->denials[w->again].id);
    else if (known)
      gs__str_printf(&t->out, "  %s, %d point%s of %d needed", d->answers.how, d->answers.points,
                     d->answers.points == 1 ? "" : "s", w->needed);
  }
  end_line(t);
}

static void tell_denial(teller *t, uint32_t i) {
  const gs_reading *r = t->r;
  const gs__statement *d = r->denials + i;
  const gs__weighing *w = r->trace->weighings + i;
  tell_head(t, "denial", d->id, d->whole);
  tell_mention(t, r->trace->denials[i]);
  tell_speaker(t, d);
  tell_answer(t, d, w);
  tell_claimant(t, d, w);
  tell_weighing(t, d, w);
  tell_barred(t, w);
}

static void add_strength(teller *t, int intensity, const char *status) {
  gs__str_printf(&t->out, "%d.%d, %s", intensity / 10, intensity % 10, status);
}

/* Which of the acts between the two makes it as strong and as real as it is. */
static void tell_strength(teller *t, const gs__tension *x) {
  if (x->act_count < 2) return;
  begin_line(t, 2, "strength");
  add_strength(t, x->intensity, x->status);
  gs__str_printf(&t->out, ": the most of %u acts", x->act_count);
  end_line(t);
  for (uint32_t i = 0; i < x->act_count && i < MENTIONS; i++) {
    begin_line(t, 2, "");
    add_strength(t, x->acts[i].intensity, x->acts[i].status);
    gs__str_puts(&t->out, "  ");
    add_quoted(t, x->acts[i].span);
    end_line(t);
  }
}

static void tell_evidence(teller *t, const gs__tension *x) {
  if (x->denial != GS__NONE) tell_other(t, "built on", "denial", t->r->denials + x->denial), end_line(t);
  for (uint32_t i = 0; i < x->evidence.count && i < MENTIONS; i++)
    tell_other(t, "evidence", "claim", t->r->claims + x->evidence.at[i]), end_line(t);
}

static void tell_tension(teller *t, uint32_t i) {
  const gs__tension *x = t->r->tensions + i;
  tell_head(t, "tension", x->id, x->span);
  begin_line(t, 2, x->type);
  add_name(t, t->r->actors[x->from].name);
  gs__str_puts(&t->out, x->mutual ? " <-> " : " -> ");
  add_name(t, t->r->actors[x->to].name);
  end_line(t);
  tell_mention(t, t->r->trace->tensions[i]);
  tell_strength(t, x);
  tell_evidence(t, x);
}

static bool meets(gs__span a, gs__span b) {
  return a.start < b.end && b.start < a.end;
}

static void tell_actor_mention(teller *t, const gs__actor_mention *a, const gs__trace_mention *m) {
  gs__trace_part as_part = {.slot = "", .what = m->type, .mention = m};
  tell_taken(t, 2, a->form, m->span, &as_part, 1);
  for (uint32_t i = 0; i < m->set_count; i++)   /* why it is a mention of this actor, and not another */
    if (m->sets[i].says_who) tell_set(t, m->sets + i, 4, DEPTH);
  if (!a->via) return;
  begin_line(t, 4, "via");
  add_name(t, a->via);
  end_line(t);
}

static void tell_actor(teller *t, uint32_t i) {
  const gs__actor *a = t->r->actors + i;
  uint32_t told = 0;
  gs__str_printf(&t->out, "actor %s  ", a->id);
  add_name(t, a->name);
  gs__str_printf(&t->out, ", %s\n", a->kind);
  for (uint32_t k = 0; k < a->mention_count && told < MENTIONS; k++) {
    if (t->only.end && !meets(a->mentions[k].span, t->only)) continue;
    tell_actor_mention(t, a->mentions + k, t->r->trace->actors[i][k]);
    told++;
  }
  if (a->mention_count > told)
    gs__str_printf(&t->out, "  and %u more mention%s\n", a->mention_count - told,
                   a->mention_count - told == 1 ? "" : "s");
}

static void tell_own(teller *t, uint32_t i) {
  const gs__other *o = t->r->others + i;
  tell_head(t, o->type, o->id, o->span);
  tell_mention(t, t->r->trace->others[i]);
}

/* ---- which findings ---- */

typedef struct finding { /* to be told, perhaps */
  const char *kind, *id;
  uint32_t index;
  void (*tell)(teller *, uint32_t);
  gs__span span; /* not of an actor */
} finding;

/* Calls `each` with every finding; stops and is true when it says so. */
static bool each_finding(const gs_reading *r, bool (*each)(void *payload, const finding *f),
                         void *payload) {
  for (uint32_t i = 0; i < r->actor_count; i++)
    if (each(payload, &(finding){"actor", r->actors[i].id, i, tell_actor, {0, 0}})) return true;
  for (uint32_t i = 0; i < r->claim_count; i++)
    if (each(payload, &(finding){"claim", r->claims[i].id, i, tell_claim, r->claims[i].whole}))
      return true;
  for (uint32_t i = 0; i < r->denial_count; i++)
    if (each(payload, &(finding){"denial", r->denials[i].id, i, tell_denial, r->denials[i].whole}))
      return true;
  for (uint32_t i = 0; i < r->tension_count; i++)
    if (each(payload,
             &(finding){"tension", r->tensions[i].id, i, tell_tension, r->tensions[i].span}))
      return true;
  for (uint32_t i = 0; i < r->other_count; i++)
    if (each(payload,
             &(finding){r->others[i].type, r->others[i].id, i, tell_own, r->others[i].span}))
      return true;
  return false;
}

/* ---- by id ---- */

typedef struct request {
  const char *id;
  teller *t;
  finding found; /* the only one that begins so far */
  size_t begin_so;
  char others[96]; /* the first of those that begin so */
} request;

static void take_beginning(request *q, const finding *f) {
  if (strncmp(f->id, q->id, strlen(q->id)) != 0) return;
  size_t used = strlen(q->others);
  if (q->begin_so < 3)
    snprintf(q->others + used, sizeof q->others - used, "%s%s", used ? ", " : "", f->id);
  q->found = *f;
  q->begin_so++;
}

/* d2, as the text format calls the second denial. */
static bool is_label(const char *id, const finding *f) {
  char *end;
  if (id[0] != f->id[0] || id[1] < '1' || id[1] > '9') return false;
  return strtoul(id + 1, &end, 10) == f->index + 1ul && !*end;
}

static bool tell_if(void *payload, const finding *f) {
  request *q = payload;
  if (*q->id) take_beginning(q, f);
  if (strcmp(f->id, q->id) != 0 && !is_label(q->id, f)) return false;
  f->tell(q->t, f->index);
  return true;
}

static bool try_near(void *payload, const finding *f) {
  gs__near_try(payload, f->id);
  return false;
}

typedef struct labels {                /* d1, d2, ...: how many there are with the letter */
  char letter;
  unsigned count;
} labels;

static bool count_label(void *payload, const finding *f) {
  labels *l = payload;
  l->count += *f->id == l->letter;
  return false;
}

/* Was a label asked for? Then up to which there are some. */
static void add_labels(const gs_reading *r, const char *id, char *hint, size_t size) {
  labels l = {.letter = *id};
  size_t digits = *id ? strspn(id + 1, "0123456789") : 0;
  if (!digits || id[1 + digits]) return;
  each_finding(r, count_label, &l);
  if (l.count) snprintf(hint, size, "; there are %c1 to %c%u", l.letter, l.letter, l.count);
}

/* Of what no id begins with; the ids are compared only now, for most requests name one that there is. */
static void refuse_id(const gs_reading *r, const char *id, gs_error *err) {
  gs__near near;
  gs__near_init(&near, id);
  each_finding(r, try_near, &near);
  char hint[200];
  gs__near_hint(&near, hint, sizeof hint);
  add_labels(r, id, hint, sizeof hint);
  gs__err_set(err, GS_EUSAGE, "no finding has the id \"%s\"%s", id, hint);
}

int gs_reading_why(const gs_reading *r, const char *id, gs_sink sink, void *payload,
                   gs_error *err) {
  memset(err, 0, sizeof *err);
  teller t = {.r = r};
  request q = {.id = id, .t = &t};
  bool told = each_finding(r, tell_if, &q);
  if (!told && q.begin_so == 1) {
    q.found.tell(&t, q.found.index);
    told = true;
  }
  if (told)
    sink(gs__str_get(&t.out), t.out.len, payload);
  else if (q.begin_so)
    gs__err_set(err, GS_EUSAGE, "%zu findings have an id that begins with \"%s\": %s%s", q.begin_so,
                id, q.others, q.begin_so > 3 ? ", ..." : "");
  else
    refuse_id(r, id, err);
  gs__str_dispose(&t.out);
  gs__entry_lines_dispose(&t.lines);
  return err->code;
}

/* ---- by place ---- */

typedef struct spot {
  teller *t;
  gs__span bytes;
  const char *type;
  int told;
} spot;

static bool stands_there(const spot *s, const finding *f) {
  if (strcmp(f->kind, "actor") != 0) return meets(f->span, s->bytes);
  const gs__actor *a = s->t->r->actors + f->index;
  for (uint32_t i = 0; i < a->mention_count; i++)
    if (meets(a->mentions[i].span, s->bytes)) return true;
  return false;
}

/* "Claim" means "claim" too. */
static bool is_type(const char *wanted, const char *kind) {
  char first =
      *wanted >= 'A' && *wanted <= 'Z' && *kind >= 'a' ? (char)(*wanted - 'A' + 'a') : *wanted;
  return *wanted && first == *kind && strcmp(wanted + 1, kind + 1) == 0;
}

static bool tell_there(void *payload, const finding *f) {
  spot *s = payload;
  if ((s->type && !is_type(s->type, f->kind)) || !stands_there(s, f)) return false;
  if (s->told++) gs__str_putc(&s->t->out, '\n');
  f->tell(s->t, f->index);
  return false;
}

int gs_reading_why_at(const gs_reading *r, const gs_place *place, const char *type, gs_sink sink,
                      void *payload, gs_error *err) {
  memset(err, 0, sizeof *err);
  teller t = {.r = r};
  spot s = {.t = &t, .type = type};
  if (gs__tell_place(&r->doc, place, &s.bytes, err) < 0) return err->code;
  t.only = s.bytes;
  each_finding(r, tell_there, &s);
  if (s.told) sink(gs__str_get(&t.out), t.out.len, payload);
  gs__str_dispose(&t.out);
  gs__entry_lines_dispose(&t.lines);
  return s.told;
}
