/* Explains a finding from the trace of its reading, as lines for people: the rule and its place,
 * each slot with what stands in it and what that was built on, the points, and the tie to other
 * findings. */
#include <string.h>

#include "api/rules.h"
#include "base/near.h"
#include "base/str.h"
#include "base/utf8.h"
#include "run/trace.h"

enum { CLIP = 72, PAIRS = 400, DEPTH = 4, NAME_WIDTH = 9, MENTIONS = 12 };

typedef struct teller {
  const gs_reading *r;
  gs__str out;
} teller;

/* ---- pieces of a line ---- */

/* A text of the document on one line. It is a stranger's: nothing in it may drive a terminal. */
static void add_clean(gs__str *out, const char *p, size_t len, size_t most) {
  size_t written = 0;
  bool space = false;
  for (size_t i = 0; i < len;) {
    uint32_t cp = 0;
    size_t n = gs__utf8_decode(p + i, len - i, &cp);
    gs__class c = n ? gs__utf8_class(cp) : GS__CONTROL;
    bool blank = c == GS__SPACE || cp == '\n' || cp == '\r' || cp == '\t';
    if (!n) n = 1;
    if (blank) {
      space = written > 0;
    } else if (c != GS__IGNORABLE) {
      if (written++ == most) {
        gs__str_puts(out, " ...");
        return;
      }
      if (space) gs__str_putc(out, ' ');
      space = false;
      if (c == GS__CONTROL)
        gs__str_puts(out, "\xEF\xBF\xBD");
      else
        gs__str_add(out, p + i, n);
    }
    i += n;
  }
}

static void add_name(teller *t, const char *name) {
  add_clean(&t->out, name, strlen(name), CLIP);
}

static void add_quoted(teller *t, gs__span s) {
  gs__str_putc(&t->out, '"');
  add_clean(&t->out, t->r->doc.text + s.start, s.end - s.start, CLIP);
  gs__str_putc(&t->out, '"');
}

static void begin_line(teller *t, int indent, const char *name) {
  gs__str_printf(&t->out, "%*s%-*s ", indent, "", NAME_WIDTH, name);
}

static void end_line(teller *t) {
  while (t->out.len && t->out.at[t->out.len - 1] == ' ') t->out.at[--t->out.len] = '\0';
  gs__str_putc(&t->out, '\n');
}

/* pack/words/say.tsv: the end of a path, for lines that are long enough without the rest. */
static const char *path_end(const char *path) {
  const char *p = path + strlen(path);
  for (int parts = 0; p > path; p--)
    if (p[-1] == '/' && ++parts == 3) break;
  return p;
}

/* ---- what a finding was built on ---- */

static void tell_part(teller *t, const gs__trace_part *p) {
  if (p->is_entry) {
    gs__str_printf(&t->out, "<%s> %s:%d  ", p->what, path_end(p->file), p->line);
    add_clean(&t->out, p->features, strlen(p->features), PAIRS);
  } else if (!p->mention || !*p->mention->origin.rule) {
    gs__str_puts(&t->out, p->what);
  } else {
    const gs__origin *o = &p->mention->origin;
    gs__str_printf(&t->out, "%s by %s \"%s\"%s%s (%s:%d)", p->what,
                   p->mention->by_pass ? "pass" : "rule", o->rule, o->way ? ", way " : "",
                   o->way ? o->way : "", path_end(o->file), o->line);
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
  for (uint32_t i = 0; i < m->part_count; i++)
    if (!*m->parts[i].slot) tell_taken(t, indent, "", m->parts[i].span, m->parts + i, depth);
}

static void tell_origin(teller *t, const gs__trace_mention *m) {
  const gs__origin *o = &m->origin;
  if (!*o->rule) return;
  begin_line(t, 2, m->by_pass ? "pass" : "rule");
  gs__str_printf(&t->out, "%s%s%s   %s  %s:%d", o->rule, o->way ? ", way " : "",
                 o->way ? o->way : "", o->pack, o->file, o->line);
  end_line(t);
}

static void tell_points(teller *t, const gs__trace_mention *m) {
  if (!m->has_points) return;
  begin_line(t, 2, "points");
  gs__str_printf(&t->out, "%d of %d needed", m->points, m->needed);
  for (uint32_t i = 0; i < m->term_count; i++)
    gs__str_printf(&t->out, "%s %s %+d", i ? "," : ":", m->terms[i].name, m->terms[i].points);
  end_line(t);
}

static void tell_mention(teller *t, const gs__trace_mention *m) {
  tell_origin(t, m);
  tell_tree(t, m, 2, 1);
  tell_points(t, m);
  if (!*m->attributes) return;
  begin_line(t, 2, "makes");
  add_clean(&t->out, m->attributes, strlen(m->attributes), PAIRS);
  end_line(t);
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
  if (s->source_actor == GS__NONE) return;
  const gs__actor *a = t->r->actors + s->source_actor;
  begin_line(t, 2, "speaker");
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
  for (uint32_t k = 0; k < c->denied_by.count; k++) {
    tell_other(t, "answered", "by denial", r->denials + c->denied_by.at[k]);
    end_line(t);
  }
}

static void tell_denial(teller *t, uint32_t i) {
  const gs_reading *r = t->r;
  const gs__statement *d = r->denials + i;
  tell_head(t, "denial", d->id, d->whole);
  tell_mention(t, r->trace->denials[i]);
  tell_speaker(t, d);
  if (d->answers.claim == GS__NONE) {
    begin_line(t, 2, "answers");
    gs__str_puts(&t->out, "no claim");
  } else if (strcmp(r->claims[d->answers.claim].status, "open") == 0) {
    tell_other(t, "answers", "an open claim,", r->claims + d->answers.claim);
  } else {
    tell_other(t, "answers", "claim", r->claims + d->answers.claim);
    gs__str_printf(&t->out, "  %s, %d points of %d needed", d->answers.how, d->answers.points,
                   r->trace->link_needed);
  }
  end_line(t);
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
}

static void tell_actor(teller *t, uint32_t i) {
  const gs__actor *a = t->r->actors + i;
  gs__str_printf(&t->out, "actor %s  ", a->id);
  add_name(t, a->name);
  gs__str_printf(&t->out, ", %s\n", a->kind);
  for (uint32_t k = 0; k < a->mention_count && k < MENTIONS; k++) {
    const gs__trace_mention *m = t->r->trace->actors[i][k];
    gs__trace_part as_part = {.slot = "", .what = m->type, .mention = m};
    tell_taken(t, 2, a->mentions[k].form, m->span, &as_part, 1);
    if (!a->mentions[k].via) continue;
    begin_line(t, 4, "via");
    add_name(t, a->mentions[k].via);
    end_line(t);
  }
  if (a->mention_count > MENTIONS)
    gs__str_printf(&t->out, "  and %u more mentions\n", a->mention_count - MENTIONS);
}

static void tell_own(teller *t, uint32_t i) {
  const gs__other *o = t->r->others + i;
  tell_head(t, o->type, o->id, o->span);
  tell_mention(t, t->r->trace->others[i]);
}

/* ---- by id ---- */

/* Calls `each` with the id of every finding; stops and is true when it says so. */
static bool each_id(const gs_reading *r,
                    bool (*each)(void *payload, const char *id, uint32_t index,
                                 void (*tell)(teller *, uint32_t)),
                    void *payload) {
  for (uint32_t i = 0; i < r->actor_count; i++)
    if (each(payload, r->actors[i].id, i, tell_actor)) return true;
  for (uint32_t i = 0; i < r->claim_count; i++)
    if (each(payload, r->claims[i].id, i, tell_claim)) return true;
  for (uint32_t i = 0; i < r->denial_count; i++)
    if (each(payload, r->denials[i].id, i, tell_denial)) return true;
  for (uint32_t i = 0; i < r->tension_count; i++)
    if (each(payload, r->tensions[i].id, i, tell_tension)) return true;
  for (uint32_t i = 0; i < r->other_count; i++)
    if (each(payload, r->others[i].id, i, tell_own)) return true;
  return false;
}

typedef struct request {
  const char *id;
  teller *t;
  gs__near near;
} request;

static bool tell_if(void *payload, const char *id, uint32_t index,
                    void (*tell)(teller *, uint32_t)) {
  request *q = payload;
  gs__near_try(&q->near, id);
  if (strcmp(id, q->id) != 0) return false;
  tell(q->t, index);
  return true;
}

int gs_reading_why(const gs_reading *r, const char *id, gs_sink sink, void *payload,
                   gs_error *err) {
  memset(err, 0, sizeof *err);
  teller t = {.r = r};
  request q = {.id = id, .t = &t};
  gs__near_init(&q.near, id);
  if (each_id(r, tell_if, &q))
    sink(gs__str_get(&t.out), t.out.len, payload);
  else if (q.near.best)
    gs__err_set(err, GS_EUSAGE, "no finding has the id \"%s\"; did you mean \"%s\"?", id,
                q.near.best);
  else
    gs__err_set(err, GS_EUSAGE, "no finding has the id \"%s\"", id);
  gs__str_dispose(&t.out);
  return err->code;
}
