#include <string.h>

#include "api/rules.h"
#include "base/utf8.h"
#include "run/known.h"
#include "run/reading.h"
#include "run/run.h"

int gs_read(gs_rules *rules, const gs_document *doc, gs_reading **out, gs_error *err) {
  memset(err, 0, sizeof *err);
  if (gs__loader_revive(rules->loader, err) < 0) return err->code;
  rules->plan->stop = 0;
  int code = gs__run_document(rules->plan, doc, out, err);
  if (code < 0) return code;
  (*out)->rules = rules;
  (*out)->loader = rules->loader;
  rules->plan->readings++;
  if (!gs__plan_stopped(rules->plan)) return 0;
  gs_reading_free(*out);
  *out = NULL;
  return gs__err_set(err, GS_ELIMIT, "stopped");
}

void gs_reading_free(gs_reading *r) {
  if (!r) return;
  if (r->rules->of == r) gs__rules_forget(r->rules);
  r->loader->plan->readings--;
  gs__reading_free(r);
}

size_t gs_reading_count(const gs_reading *r, gs_kind kind) {
  switch (kind) {
    case GS_ACTOR: return r->actor_count;
    case GS_CLAIM: return r->claim_count;
    case GS_DENIAL: return r->denial_count;
    case GS_TENSION: return r->tension_count;
    case GS_OTHER: return r->other_count;
  }
  return 0;
}

static void fill(gs_finding *f, const gs_reading *r, const char *id, const char *name, gs__span span,
                 const gs__origin *o) {
  f->id = id;
  f->name = name;
  f->rule = o->rule;
  f->way = o->way;
  f->pack = o->pack;
  f->file = o->file;
  f->line = o->line;
  f->start = gs__utf8_count(r->doc.text, span.start);
  f->end = f->start + gs__utf8_count(r->doc.text + span.start, span.end - span.start);
}

int gs_reading_get(const gs_reading *r, gs_kind kind, size_t i, gs_finding *out) {
  if (i >= gs_reading_count(r, kind)) return GS_EUSAGE;
  out->kind = kind;
  if (kind == GS_ACTOR) {
    const gs__actor *a = r->actors + i;
    fill(out, r, a->id, a->name, a->mentions[0].span, &a->origin);
  } else if (kind == GS_TENSION) {
    const gs__tension *t = r->tensions + i;
    fill(out, r, t->id, t->type, t->span, &t->origin);
  } else if (kind == GS_OTHER) {
    const gs__other *o = r->others + i;
    fill(out, r, o->id, o->type, o->span, &o->origin);
  } else {
    const gs__statement *s = (kind == GS_CLAIM ? r->claims : r->denials) + i;
    fill(out, r, s->id, s->type ? s->type : s->mode, s->whole, &s->origin);
  }
  return 0;
}

const gs_document *gs_reading_document(const gs_reading *r) {
  return r->document;
}

const char *gs_reading_warning(const gs_reading *r, const char *code) {
  for (size_t i = 0; i < r->doc.warnings.len; i++)
    if (strcmp(r->doc.warnings.at[i].code, code) == 0) return r->doc.warnings.at[i].message;
  return NULL;
}

const char *gs_reading_trouble(const gs_reading *r) {
  for (size_t i = 0; r->limited && i < r->doc.warnings.len; i++) {
    const gs__warning *w = r->doc.warnings.at + i;
    if (strncmp(w->code, "limit-", 6) == 0 || strcmp(w->code, "pack-error") == 0) return w->message;
  }
  return r->limited ? "a limit was reached" : NULL;
}

const char *gs_record_value(gs_kind kind, const char *key, size_t index) {
  static const char *const types[GS_KINDS] = {"Actor", "Claim", "Denial", "Tension"};
  const char *const *values = kind < GS_KINDS ? gs__known_values(types[kind], key) : NULL;
  for (size_t i = 0; values && values[i]; i++)
    if (i == index) return values[i];
  return NULL;
}
