/* jsonl: the record gainsay/1, one line for each document. include/gainsay-1.schema.json states the
 * same in another language: what changes here changes there. Fields that a finding may lack are
 * left out, lists are always there; keys stand in a fixed order. */
#include <string.h>

#include "out/json.h"
#include "out/writer.h"

typedef struct record {
  gs__json j;
  const gs_reading *r;
  const gs__offsets *offsets;
  unsigned with;
  gs__str place;       /* in the making */
} record;

/* ---- parts ---- */

static void put_extent(record *w, uint32_t start, uint32_t end) {
  gs__json_field_number(&w->j, "start", gs__offsets_start(w->offsets, start));
  gs__json_field_number(&w->j, "end", gs__offsets_end(w->offsets, end));
}

/* start, end, text: into an object that is open. */
static void put_span_fields(record *w, gs__span s) {
  put_extent(w, s.start, s.end);
  gs__json_key(&w->j, "text");
  gs__json_string(&w->j, w->r->doc.text + s.start, s.end - s.start);
}

static void put_span(record *w, gs__span s) {
  gs__json_open(&w->j, '{');
  put_span_fields(w, s);
  gs__json_close(&w->j, '}');
}

static void put_span_if(record *w, const char *key, gs__span s) {
  if (s.start == s.end) return;
  gs__json_key(&w->j, key);
  put_span(w, s);
}

static void put_pair(record *w, uint32_t start, uint32_t end) {
  gs__json_open(&w->j, '[');
  gs__json_number(&w->j, gs__offsets_start(w->offsets, start));
  gs__json_number(&w->j, gs__offsets_end(w->offsets, end));
  gs__json_close(&w->j, ']');
}

static const char *actor_id(const record *w, uint32_t index) {
  return index == GS__NONE ? NULL : w->r->actors[index].id;
}

static const char *claim_id(const record *w, uint32_t index) {
  return index == GS__NONE ? NULL : w->r->claims[index].id;
}

static void put_actors(record *w, const char *key, gs__indexes actors) {
  gs__json_key(&w->j, key);
  gs__json_open(&w->j, '[');
  for (uint32_t i = 0; i < actors.count; i++) gs__json_text(&w->j, w->r->actors[actors.at[i]].id);
  gs__json_close(&w->j, ']');
}

static void put_bool(record *w, const char *key, bool value) {
  gs__json_field_raw(&w->j, key, value ? "true" : "false");
}

/* A whole number of hundredths or tenths as a decimal, the same in every locale. */
static void put_decimal(record *w, const char *key, int value, int places) {
  int unit = places == 2 ? 100 : 10;
  gs__json_key(&w->j, key);
  gs__json_integer(&w->j, value / unit);
  w->j.comma = false;
  gs__json_raw(&w->j, places == 2 && value % unit < 10 ? ".0" : ".");
  w->j.comma = false;
  gs__json_integer(&w->j, value % unit);
}

static void put_origin(record *w, const gs__origin *o) {
  gs__json_field(&w->j, "rule", o->rule);
  gs__json_field(&w->j, "way", o->way);
  gs__json_field(&w->j, "pack", o->pack);
  if (!o->file) return;
  gs__str_clear(&w->place);
  gs__str_puts(&w->place, o->file);
  gs__json line = {&w->place, false};
  gs__str_putc(&w->place, ':');
  gs__json_integer(&line, o->line);
  gs__json_field(&w->j, "at", gs__str_get(&w->place));
}

/* ---- actors ---- */

static void put_roles(record *w, const gs__actor *a) {
  gs__json_key(&w->j, "roles");
  gs__json_open(&w->j, '[');
  for (uint32_t i = 0; i < a->role_count; i++) {
    gs__json_open(&w->j, '{');
    gs__json_field(&w->j, "title", a->roles[i].title);
    gs__json_field(&w->j, "class", a->roles[i].cls);
    gs__json_field(&w->j, "of", actor_id(w, a->roles[i].of));
    if (a->roles[i].former) put_bool(w, "former", true);
    gs__json_close(&w->j, '}');
  }
  gs__json_close(&w->j, ']');
}

static void put_mentions(record *w, const gs__actor *a) {
  gs__json_key(&w->j, "mentions");
  gs__json_open(&w->j, '[');
  for (uint32_t i = 0; i < a->mention_count; i++) {
    gs__json_open(&w->j, '{');
    put_span_fields(w, a->mentions[i].span);
    gs__json_field(&w->j, "form", a->mentions[i].form);
    gs__json_field(&w->j, "via", a->mentions[i].via);
    gs__json_close(&w->j, '}');
  }
  gs__json_close(&w->j, ']');
}

static void put_actor(record *w, const gs__actor *a) {
  gs__json_open(&w->j, '{');
  gs__json_field(&w->j, "id", a->id);
  gs__json_field(&w->j, "name", a->name);
  gs__json_field(&w->j, "kind", a->kind);
  gs__json_field(&w->j, "code", a->code);
  gs__json_field(&w->j, "state", a->state);
  gs__json_field(&w->j, "org", a->org);
  put_roles(w, a);
  gs__json_key(&w->j, "aliases");
  gs__json_open(&w->j, '[');
  for (uint32_t i = 0; i < a->alias_count; i++) gs__json_text(&w->j, a->aliases[i]);
  gs__json_close(&w->j, ']');
  put_mentions(w, a);
  put_origin(w, &a->origin);
  gs__json_close(&w->j, '}');
}

/* ---- claims and denials ---- */

static void put_source(record *w, const gs__statement *s) {
  if (s->source.start == s->source.end) return;
  gs__json_key(&w->j, "source");
  gs__json_open(&w->j, '{');
  gs__json_field(&w->j, "actor", actor_id(w, s->source_actor));
  put_span_fields(w, s->source);
  gs__json_close(&w->j, '}');
}

static void put_cue(record *w, const gs__statement *s) {
  if (s->cue.start == s->cue.end) return;
  gs__json_key(&w->j, "cue");
  gs__json_open(&w->j, '{');
  put_span_fields(w, s->cue);
  gs__json_field(&w->j, "lemma", s->cue_lemma);
  gs__json_close(&w->j, '}');
}

static void put_content(record *w, const gs__statement *s) {
  gs__json_key(&w->j, "content");
  gs__json_open(&w->j, '[');
  for (uint32_t i = 0; i < s->content.count; i++) put_span(w, s->content.at[i]);
  gs__json_close(&w->j, ']');
}

static void put_answers(record *w, const gs__answers *a) {
  gs__json_key(&w->j, "answers");
  gs__json_open(&w->j, '{');
  gs__json_field(&w->j, "claim", claim_id(w, a->claim));
  gs__json_field(&w->j, "claimant", actor_id(w, a->claimant));
  gs__json_field(&w->j, "how", a->how);
  gs__json_key(&w->j, "points");
  gs__json_integer(&w->j, a->points);
  gs__json_close(&w->j, '}');
}

/* What both kinds have after the fields of their own. */
static void put_circumstances(record *w, const gs__statement *s) {
  gs__json_field(&w->j, "certainty", s->certainty);
  put_span_if(w, "addressee", s->addressee);
  put_span_if(w, "medium", s->medium);
  put_span_if(w, "time", s->time);
  gs__json_field(&w->j, "parent", claim_id(w, s->parent));
  put_actors(w, "ladder", s->ladder);
  put_actors(w, "topics", s->topics);
  put_bool(w, "in_headline", s->in_headline);
}

static void put_ledger(record *w, const gs__statement *s) {
  gs__json_field(&w->j, "status", s->status);
  gs__json_key(&w->j, "denied_by");
  gs__json_open(&w->j, '[');
  for (uint32_t i = 0; i < s->denied_by.count; i++)
    gs__json_text(&w->j, w->r->denials[s->denied_by.at[i]].id);
  gs__json_close(&w->j, ']');
}

static void put_statement(record *w, const gs__statement *s) {
  gs__json_open(&w->j, '{');
  gs__json_field(&w->j, "id", s->id);
  put_source(w, s);
  put_cue(w, s);
  put_content(w, s);
  if (s->is_denial) {
    gs__json_field(&w->j, "type", s->type);
    gs__json_field(&w->j, "polarity", s->polarity);
    gs__json_field_number(&w->j, "strength", (size_t)s->strength);
    put_answers(w, &s->answers);
  }
  gs__json_field(&w->j, "mode", s->mode);
  gs__json_field(&w->j, "act", s->act);
  if (!s->is_denial) gs__json_field(&w->j, "polarity", s->polarity);
  put_circumstances(w, s);
  if (!s->is_denial) put_ledger(w, s);
  put_origin(w, &s->origin);
  put_decimal(w, "confidence", s->confidence, 2);
  gs__json_close(&w->j, '}');
}

/* ---- tensions ---- */

static void put_evidence(record *w, const gs__tension *t) {
  gs__json_key(&w->j, "evidence");
  gs__json_open(&w->j, '[');
  for (uint32_t i = 0; i < t->evidence.count; i++)
    gs__json_text(&w->j, w->r->claims[t->evidence.at[i]].id);
  gs__json_close(&w->j, ']');
}

static void put_tension(record *w, const gs__tension *t) {
  gs__json_open(&w->j, '{');
  gs__json_field(&w->j, "id", t->id);
  gs__json_field(&w->j, "from", actor_id(w, t->from));
  gs__json_field(&w->j, "to", actor_id(w, t->to));
  gs__json_field(&w->j, "direction", t->mutual ? "mutual" : "directed");
  gs__json_field(&w->j, "type", t->type);
  put_decimal(w, "intensity", t->intensity, 1);
  gs__json_field_raw(&w->j, "sign", t->sign < 0 ? "-1" : "1");
  gs__json_field(&w->j, "status", t->status);
  put_span_if(w, "trigger", t->trigger);
  put_span_if(w, "span", t->span);
  gs__json_field(&w->j, "claimed_by", claim_id(w, t->claimed_by));
  put_evidence(w, t);
  gs__json_key(&w->j, "codes");
  gs__json_open(&w->j, '{');
  gs__json_field(&w->j, "cameo", t->cameo);
  gs__json_field(&w->j, "plover", t->plover);
  gs__json_close(&w->j, '}');
  put_origin(w, &t->origin);
  gs__json_close(&w->j, '}');
}

/* ---- findings of a pack's own types ---- */

static bool is_repeated(const gs__other *o, uint32_t slot) {
  for (uint32_t i = 0; i < slot; i++)
    if (strcmp(o->slots[i].name, o->slots[slot].name) == 0) return true;
  return false;
}

/* A key twice in one object is no use to any reader: the first of its name stands for a slot. */
static void put_slots(record *w, const gs__other *o) {
  gs__json_key(&w->j, "slots");
  gs__json_open(&w->j, '{');
  for (uint32_t i = 0; i < o->slot_count; i++) {
    if (is_repeated(o, i)) continue;
    gs__json_key(&w->j, o->slots[i].name);
    put_span(w, o->slots[i].span);
  }
  gs__json_close(&w->j, '}');
}

static void put_other(record *w, const gs__other *o) {
  gs__json_open(&w->j, '{');
  gs__json_field(&w->j, "id", o->id);
  gs__json_field(&w->j, "type", o->type);
  put_span_fields(w, o->span);
  put_slots(w, o);
  gs__json_key(&w->j, "attributes");
  gs__json_open(&w->j, '{');
  for (uint32_t i = 0; i < o->attribute_count; i++)
    gs__json_field(&w->j, o->attributes[i].key, o->attributes[i].value);
  gs__json_close(&w->j, '}');
  put_origin(w, &o->origin);
  gs__json_close(&w->j, '}');
}

/* ---- the document ---- */

static void put_packs(record *w) {
  gs__json_key(&w->j, "packs");
  gs__json_open(&w->j, '[');
  for (uint32_t i = 0; i < w->r->pack_count; i++) {
    const gs__pack_ref *p = &w->r->packs[i];
    gs__json_open(&w->j, '{');
    gs__json_field(&w->j, "name", p->name);
    gs__json_field(&w->j, "version", p->version);
    gs__json_field(&w->j, "digest", p->digest);
    gs__json_close(&w->j, '}');
  }
  gs__json_close(&w->j, ']');
}

static void put_warnings(record *w) {
  gs__json_key(&w->j, "warnings");
  gs__json_open(&w->j, '[');
  for (size_t i = 0; i < w->r->doc.warnings.len; i++) {
    const gs__warning *warning = &w->r->doc.warnings.at[i];
    gs__json_open(&w->j, '{');
    gs__json_field(&w->j, "code", warning->code);
    gs__json_field(&w->j, "message", warning->message);
    if (warning->start != warning->end) put_extent(w, warning->start, warning->end);
    gs__json_close(&w->j, '}');
  }
  gs__json_close(&w->j, ']');
}

static void put_counts(record *w) {
  const gs_reading *r = w->r;
  gs__json_key(&w->j, "counts");
  gs__json_open(&w->j, '{');
  gs__json_field_number(&w->j, "actors", r->actor_count);
  gs__json_field_number(&w->j, "claims", r->claim_count);
  gs__json_field_number(&w->j, "denials", r->denial_count);
  gs__json_field_number(&w->j, "tensions", r->tension_count);
  gs__json_field_number(&w->j, "sentences", r->doc.sentence_count);
  gs__json_field_number(&w->j, "tokens", r->doc.token_count);
  gs__json_close(&w->j, '}');
}

/* ---- layers ---- */

static void put_tokens(record *w) {
  const gs__doc *doc = &w->r->doc;
  gs__json_key(&w->j, "tokens");
  gs__json_open(&w->j, '[');
  for (uint32_t i = 0; i < doc->token_count; i++)
    put_pair(w, doc->token_start[i], doc->token_end[i]);
  gs__json_close(&w->j, ']');
}

static void put_sentences(record *w) {
  const gs__doc *doc = &w->r->doc;
  gs__json_key(&w->j, "sentences");
  gs__json_open(&w->j, '[');
  for (uint32_t i = 0; i < doc->sentence_count; i++) {
    gs__range s = doc->sentences[i];
    put_pair(w, doc->token_start[s.start], doc->token_end[s.end - 1]);
  }
  gs__json_close(&w->j, ']');
}

static void put_chunks_named(record *w, const char *name) {
  gs__json_key(&w->j, name);
  gs__json_open(&w->j, '[');
  for (uint32_t i = 0; i < w->r->chunk_count; i++) {
    const gs__named_span *c = &w->r->chunks[i];
    if (strcmp(c->name, name) == 0) put_pair(w, c->span.start, c->span.end);
  }
  gs__json_close(&w->j, ']');
}

/* {"np": [[start, end], ...], ...}: kinds in order of their first chunk; there are only a few. */
static void put_chunks(record *w) {
  GS_VEC(const char *) names = {0};
  gs__json_key(&w->j, "chunks");
  gs__json_open(&w->j, '{');
  for (uint32_t i = 0; i < w->r->chunk_count; i++) {
    const char *name = w->r->chunks[i].name;
    size_t k = 0;
    while (k < names.len && strcmp(names.at[k], name) != 0) k++;
    if (k < names.len) continue;
    gs__vec_push(&names, name);
    put_chunks_named(w, name);
  }
  gs__json_close(&w->j, '}');
  gs__vec_free(&names);
}

static void put_layers(record *w) {
  if (w->with & GS_WITH_TEXT) {
    gs__json_key(&w->j, "text");
    gs__json_string(&w->j, w->r->doc.text, w->r->doc.len);
  }
  if (w->with & GS_WITH_TOKENS) put_tokens(w);
  if (w->with & GS_WITH_SENTENCES) put_sentences(w);
  if (w->with & GS_WITH_CHUNKS) put_chunks(w);
}

/* ---- the format ---- */

#define PUT_LIST(w, key, items, count, put_item)                                                   \
  do {                                                                                             \
    gs__json_key(&(w)->j, key);                                                                    \
    gs__json_open(&(w)->j, '[');                                                                   \
    for (uint32_t i = 0; i < (count); i++) put_item((w), (items) + i);                             \
    gs__json_close(&(w)->j, ']');                                                                  \
  } while (0)

static void put_findings(record *w) {
  const gs_reading *r = w->r;
  PUT_LIST(w, "actors", r->actors, r->actor_count, put_actor);
  PUT_LIST(w, "claims", r->claims, r->claim_count, put_statement);
  PUT_LIST(w, "denials", r->denials, r->denial_count, put_statement);
  PUT_LIST(w, "tensions", r->tensions, r->tension_count, put_tension);
  if (r->other_count) PUT_LIST(w, "others", r->others, r->other_count, put_other);
}

static void put(gs_writer *writer, const gs_reading *r) {
  record w = {{&writer->out, false}, r, &writer->offsets, writer->options.with, {0}};
  gs__json_open(&w.j, '{');
  gs__json_field(&w.j, "schema", GS_SCHEMA);
  gs__json_field(&w.j, "id", gs_document_id(r->document));
  gs__json_field(&w.j, "title", gs_document_get(r->document, "title"));
  gs__json_field(&w.j, "date", gs_document_get(r->document, "date"));
  gs__json_field(&w.j, "text_sha256", r->text_sha256);
  gs__json_field(&w.j, "language", r->language);
  put_packs(&w);
  put_findings(&w);
  put_warnings(&w);
  put_counts(&w);
  put_layers(&w);
  gs__json_close(&w.j, '}');
  gs__str_putc(&writer->out, '\n');
  gs__str_dispose(&w.place);
}

static void fail(gs_writer *writer, const char *id, const gs_error *err) {
  gs__json j = {&writer->out, false};
  gs__json_open(&j, '{');
  gs__json_field(&j, "schema", GS_SCHEMA);
  gs__json_field(&j, "id", id);
  gs__json_key(&j, "error");
  gs__json_open(&j, '{');
  gs__json_field(&j, "code", gs__writer_error_word(err->code));
  gs__json_field(&j, "message", err->message);
  gs__json_close(&j, '}');
  gs__json_close(&j, '}');
  gs__str_putc(&writer->out, '\n');
}

const gs__format gs__format_jsonl = {NULL, put, fail, NULL};
