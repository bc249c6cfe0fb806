#include "run/trace.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"

typedef struct tracer {
  const gs__builder *b;
  gs__str text;             /* in the making */
  gs__arena *arena;
  gs__trace_mention **made; /* by number of the mention */
  gs__sym ends[3];          /* slots that an actor speaks for */
  gs__sym speaker;          /* the attribute that is a mention for the record too */
} tracer;

static const gs__trace_mention *mention(tracer *t, uint32_t number);

static const char *name_of(const tracer *t, gs__sym sym) {
  return gs__plan_text(t->b->run->plan, sym);
}

/* key=value, the value in quotes if it has a space. The number of a denial tells nobody which it is. */
static void add_pair(tracer *t, gs__sym key, gs__sym value) {
  const char *text = name_of(t, value);
  if (!*text || key == t->b->k.denial) return;
  bool quoted = strchr(text, ' ') != NULL;
  if (t->text.len) gs__str_putc(&t->text, ' ');
  gs__str_puts(&t->text, name_of(t, key));
  gs__str_putc(&t->text, '=');
  if (quoted) gs__str_putc(&t->text, '"');
  gs__str_puts(&t->text, text);
  if (quoted) gs__str_putc(&t->text, '"');
}

/* Of an attribute that is a mention: by the number nobody would know it. */
static const gs__mention *mention_in(const tracer *t, const gs__value *v) {
  if (!v->value || !(v->is_mention || v->key == t->speaker)) return NULL;
  return gs__mention_numbered(t->b->run, v->value);
}

/* An actor with its id, anything else as it stands in the text. */
static void add_value(tracer *t, const gs__value *v) {
  const gs__mention *m = mention_in(t, v);
  if (!m) {
    add_pair(t, v->key, v->value);
    return;
  }
  const gs_reading *r = t->b->out;
  gs__str_printf(&t->text, "%s%s=\"", t->text.len ? " " : "", name_of(t, v->key));
  if (m->actor < r->actor_count) {
    gs__str_printf(&t->text, "%s (%s)", r->actors[m->actor].name, r->actors[m->actor].id);
  } else {
    gs__span s = gs__builder_span(t->b, m->start, m->end);
    gs__str_add(&t->text, r->doc.text + s.start, s.end - s.start);
  }
  gs__str_putc(&t->text, '"');
}

/* "(3 for a charge, times 0.2)": what the pass says of it. */
static void add_reason(tracer *t, const gs__value *v) {
  if (!v->why || !*name_of(t, v->why) || !*name_of(t, v->value)) return;
  gs__str_puts(&t->text, " (");
  gs__str_puts(&t->text, name_of(t, v->why));
  gs__str_putc(&t->text, ')');
}

static const char *finish(tracer *t) {
  const char *kept = t->text.len ? gs__arena_dup(t->arena, t->text.at, t->text.len) : "";
  gs__str_clear(&t->text);
  return kept;
}

static const char *features(tracer *t, const gs__list *list, uint32_t row) {
  for (size_t i = 0; i < list->column_count; i++)
    add_pair(t, list->columns[i], list->cells.at[row * list->column_count + i]);
  return finish(t);
}

static const char *attributes(tracer *t, const gs__mention *m) {
  for (size_t i = 0; i < m->values.len; i++) add_value(t, m->values.at + i);
  return finish(t);
}

static bool set_later(const gs__mention *m, size_t i) {
  return m->values.at[i].pass != GS__NONE && m->values.at[i].pass != m->pass;
}

static void take_entry(tracer *t, gs__trace_part *p, uint32_t entry) {
  const gs__run *run = t->b->run;
  const gs__entry *e = run->plan->lists.entries.at + entry;
  const gs__list *list = run->plan->lists.list.at + e->list;
  p->is_entry = true;
  p->what = name_of(t, list->name);
  p->file = gs__list_file(list, e->row);
  p->entry = entry;
  p->features = features(t, list, e->row);
}

/* The entry of the list that begins with the words, the longest that does not go beyond them; 0: none. */
static uint32_t entry_of(const gs__run *run, const gs__basis *b) {
  const gs__edges *e = &run->lattice.list_edges;
  uint32_t best = 0, reach = b->start;
  for (uint32_t i = e->first[0] ? e->first[0][b->start] : 0; e->first[0] && i < e->first[0][b->start + 1]; i++) {
    uint32_t entry = run->hits.at[e->edge[0][i].item].entry;
    if (run->plan->lists.entries.at[entry].list != b->list || e->edge[0][i].to > b->end) continue;
    if (e->edge[0][i].to <= reach) continue;
    reach = e->edge[0][i].to;
    best = entry;
  }
  return best;
}

/* What a pass says that it worked something out of. */
static void take_basis(tracer *t, gs__trace_part *p, const gs__basis *b) {
  const gs__run *run = t->b->run;
  uint32_t entry = b->list == GS__NONE ? 0 : entry_of(run, b);
  p->slot = name_of(t, b->slot);
  p->what = "";
  p->span = gs__builder_span(t->b, b->start, b->end);
  if (entry) take_entry(t, p, entry);
  if (b->mention == GS__NONE) return;
  p->what = name_of(t, run->plan->types.at[run->mentions.at[b->mention]->type].name);
  p->mention = mention(t, b->mention);
}

static bool is_of(const gs__mention *m, const gs__basis *b, uint32_t pass) {
  for (size_t i = 0; i < m->values.len; i++)
    if (m->values.at[i].key == b->key && m->values.at[i].pass == pass) return true;
  return false;
}

/* Of the attributes that the pass has set. */
static void take_bases(tracer *t, gs__trace_set *out, const gs__mention *m, uint32_t pass) {
  if (m->bases.len) out->parts = gs__arena_alloc(t->arena, m->bases.len * sizeof *out->parts);
  for (size_t i = 0; i < m->bases.len; i++)
    if (m->bases.at[i].key && is_of(m, m->bases.at + i, pass))
      take_basis(t, out->parts + out->part_count++, m->bases.at + i);
}

/* What passes have set, by pass, in the order of the attributes. */
static void take_sets(tracer *t, gs__trace_mention *out, const gs__mention *m) {
  const gs__plan *plan = t->b->run->plan;
  for (size_t i = 0; i < m->values.len; i++) {
    size_t first = 0;
    bool says_who = false;
    while (first < i && m->values.at[first].pass != m->values.at[i].pass) first++;
    if (!set_later(m, i) || first < i) continue;
    for (size_t k = i; k < m->values.len; k++) {
      if (m->values.at[k].pass != m->values.at[i].pass) continue;
      if (m->values.at[k].key == t->b->k.key || m->values.at[k].key == t->b->k.kind) says_who = true;
      add_value(t, m->values.at + k);
      add_reason(t, m->values.at + k);
    }
    if (!out->sets) out->sets = gs__arena_alloc(t->arena, m->values.len * sizeof *out->sets);
    const gs__pass *p = plan->passes.at + m->values.at[i].pass;
    const char *pairs = finish(t);
    if (!*pairs) continue;
    gs__trace_set *set = out->sets + out->set_count++;
    *set = (gs__trace_set){.pass = p->name, .file = p->at, .attributes = pairs, .line = p->line,
                           .says_who = says_who};
    take_bases(t, set, m, m->values.at[i].pass);
  }
}

/* Of the mention, a slot, or an attribute that it was made with. */
static bool is_of_all(const gs__mention *m, const gs__basis *b) {
  return !b->key || (b->key != GS__NONE && is_of(m, b, m->pass));
}

static void take_parts(tracer *t, gs__trace_mention *out, const gs__mention *m) {
  const gs__plan *plan = t->b->run->plan;
  out->parts = gs__arena_alloc(t->arena, (m->support_count + m->bases.len + m->slots.len + 1) * sizeof *out->parts);
  for (uint32_t i = 0; i < m->support_count; i++) {
    const gs__support *v = m->support + i;
    gs__trace_part *p = out->parts + out->part_count++;
    p->slot = name_of(t, v->slot);
    p->span = gs__builder_span(t->b, v->start, v->end);
    if (v->is_hit) {
      take_entry(t, p, t->b->run->hits.at[v->item].entry);
      continue;
    }
    p->what = name_of(t, plan->types.at[v->layer].name);
    if (plan->types.at[v->layer].source == GS__FOUND) p->mention = mention(t, v->item);
  }
  for (size_t i = 0; i < m->bases.len; i++)
    if (is_of_all(m, m->bases.at + i)) take_basis(t, out->parts + out->part_count++, m->bases.at + i);
}

static bool is_end(const tracer *t, gs__sym slot) {
  return slot == t->ends[0] || slot == t->ends[1] || slot == t->ends[2];
}

static bool has_part(const gs__trace_mention *out, const gs__named_span *slot) {
  for (uint32_t i = 0; i < out->part_count; i++)
    if (strcmp(out->parts[i].slot, slot->name) == 0 && out->parts[i].span.start < slot->span.end &&
        slot->span.start < out->parts[i].span.end)
      return true;
  return false;
}

/* Who speaks for an end that a pass has moved to plain words. */
static void take_actors_of(tracer *t, gs__trace_mention *out, const gs__mention *m) {
  gs__run *run = t->b->run;
  for (uint32_t i = 0; i < out->slot_count; i++) {
    const gs__mslot *s = m->slots.at + i;
    if (!is_end(t, s->name) || has_part(out, out->slots + i)) continue;
    const gs__mention *a = gs__entity_in(run, s->start, s->end);
    if (!a || a == m || a->start < s->start || a->end > s->end) continue;
    out->parts[out->part_count++] = (gs__trace_part){.slot = out->slots[i].name,
                                                     .what = name_of(t, run->plan->types.at[a->type].name),
                                                     .span = gs__builder_span(t->b, a->start, a->end),
                                                     .mention = mention(t, a->number)};
  }
}

static void take_slots(tracer *t, gs__trace_mention *out, const gs__mention *m) {
  out->slots = gs__arena_alloc(t->arena, (m->slots.len + 1) * sizeof *out->slots);
  for (size_t i = 0; i < m->slots.len; i++)
    out->slots[out->slot_count++] =
        (gs__named_span){name_of(t, m->slots.at[i].name),
                         gs__builder_span(t->b, m->slots.at[i].start, m->slots.at[i].end)};
}

static void take_rule(tracer *t, gs__trace_mention *out, const gs__mention *m) {
  if (m->rule == GS__NONE) return;
  const gs__rule *r = t->b->run->plan->rules.at[m->rule];
  out->changes = r->changes ? r->older->at : NULL;
  out->changes_line = r->changes ? r->older->line : 0;
  out->has_points = r->points;
  out->points = m->points;
  out->needed = r->at_least;
  out->terms = gs__arena_alloc(t->arena, (m->scored_count + 1) * sizeof *out->terms);
  for (uint32_t i = 0; i < m->scored_count; i++)
    out->terms[out->term_count++] =
        (gs__trace_term){name_of(t, r->terms.at[m->scored[i].term].name), m->scored[i].points};
}

/* Each is made once, so this comes to an end, also where passes build things on each other. */
static const gs__trace_mention *mention(tracer *t, uint32_t number) {
  if (t->made[number]) return t->made[number];
  const gs__mention *m = t->b->run->mentions.at[number];
  gs__trace_mention *out = t->made[number] = gs__arena_alloc(t->arena, sizeof *out);
  out->type = name_of(t, t->b->run->plan->types.at[m->type].name);
  out->span = gs__builder_span(t->b, m->start, m->end);
  out->origin = gs__builder_origin(t->b, m);
  out->by_pass = m->rule == GS__NONE;
  out->attributes = attributes(t, m);
  take_sets(t, out, m);
  take_slots(t, out, m);
  take_parts(t, out, m);
  take_actors_of(t, out, m);
  take_rule(t, out, m);
  return out;
}

static gs__traced *all(tracer *t, gs__mention *const *from, size_t have, uint32_t count) {
  gs__traced *out = gs__arena_alloc(t->arena, (count + 1) * sizeof *out);
  for (uint32_t i = 0; i < have && i < count; i++) out[i] = mention(t, from[i]->number);
  return out;
}

/* Mentions lie in the order of their layer, as entity.c gathered them. */
static void take_layer(tracer *t, gs__trace *out, uint32_t *filled, int type) {
  const gs__run *run = t->b->run;
  const gs_reading *r = t->b->out;
  const gs__edges *e = type < 0 ? NULL : run->lattice.layers + type;
  uint32_t n = e && e->first[0] ? e->first[0][run->doc->token_count] : 0;
  for (uint32_t i = 0; i < n; i++) {
    const gs__mention *m = run->mentions.at[e->edge[0][i].item];
    if (m->actor < r->actor_count && filled[m->actor] < r->actors[m->actor].mention_count)
      out->actors[m->actor][filled[m->actor]++] = mention(t, m->number);
  }
}

static void take_actors(tracer *t, gs__trace *out) {
  const gs_reading *r = t->b->out;
  if (!r->actor_count) return;
  uint32_t *filled = gs__mem_alloc(r->actor_count * sizeof *filled);
  out->actors = gs__arena_alloc(t->arena, r->actor_count * sizeof *out->actors);
  for (uint32_t a = 0; a < r->actor_count; a++)
    out->actors[a] = gs__arena_alloc(t->arena, r->actors[a].mention_count * sizeof **out->actors);
  take_layer(t, out, filled, t->b->actor_type);
  take_layer(t, out, filled, t->b->place_type);
  gs__mem_free(filled);
}

static tracer begin(const gs__builder *b) {
  gs__trace_mention **made = gs__mem_alloc((b->run->mentions.len + 1) * sizeof *made);
  tracer t = {.b = b, .arena = &b->out->arena, .made = made,
              .speaker = gs__sym_find(&b->run->plan->symbols, "speaker", sizeof "speaker" - 1)};
  static const char *const ends[] = {"source", "from", "to"};
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
    t.ends[i] = gs__sym_find(&b->run->plan->symbols, ends[i], strlen(ends[i]));
  return t;
}

static void end(tracer *t) {
  gs__mem_free(t->made);
  gs__str_dispose(&t->text);
}

void gs__trace_make(gs__builder *b) {
  gs_reading *r = b->out;
  tracer t = begin(b);
  gs__trace *out = r->trace = gs__arena_alloc(t.arena, sizeof *out);
  take_actors(&t, out);
  out->claims = all(&t, b->claims.at, b->claims.len, r->claim_count);
  out->denials = all(&t, b->denials.at, b->denials.len, r->denial_count);
  out->tensions = all(&t, b->tensions.at, b->tensions.len, r->tension_count);
  out->others = all(&t, b->others.at, b->others.len, r->other_count);
  out->weighings = b->weighings;
  end(&t);
}

const gs__trace_mention *gs__trace_of(gs__run *run, const gs__mention *m) {
  gs__builder b = {.run = run, .out = run->reading};
  tracer t = begin(&b);
  const gs__trace_mention *out = mention(&t, m->number);
  end(&t);
  return out;
}
