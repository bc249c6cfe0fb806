#include "run/trace.h"
#include "base/hash.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void take_keys(gs__builder *b) {
  const struct { gs__sym *at; const char *name; } all[] = {
      {&b->k.name, "name"}, {&b->k.kind, "kind"}, {&b->k.code, "code"}, {&b->k.state, "state"},
      {&b->k.org, "org"}, {&b->k.side, "side"}, {&b->k.form, "form"}, {&b->k.via, "via"}, {&b->k.key, "key"},
      {&b->k.title, "title"}, {&b->k.cls, "class"}, {&b->k.former, "former"}, {&b->k.of, "of"},
      {&b->k.gender, "gender"}, {&b->k.source, "source"}, {&b->k.cue, "cue"},
      {&b->k.content, "content"}, {&b->k.addressee, "addressee"}, {&b->k.medium, "medium"},
      {&b->k.time, "time"}, {&b->k.claimant, "claimant"}, {&b->k.about, "about"}, {&b->k.trigger, "trigger"},
      {&b->k.from, "from"}, {&b->k.to, "to"}, {&b->k.mode, "mode"}, {&b->k.act, "act"},
      {&b->k.polarity, "polarity"}, {&b->k.certainty, "certainty"}, {&b->k.type, "type"},
      {&b->k.strength, "strength"}, {&b->k.headline, "headline"}, {&b->k.noun_act, "noun_act"}, {&b->k.noun, "noun"},
      {&b->k.own_words, "own_words"}, {&b->k.says, "says"},
      {&b->k.mutual, "mutual"}, {&b->k.sign, "sign"}, {&b->k.status, "status"},
      {&b->k.intensity, "intensity"}, {&b->k.cameo, "cameo"}, {&b->k.plover, "plover"},
      {&b->k.with, "with"}, {&b->k.floating, "floating"}, {&b->k.turn, "turn"}, {&b->k.prompts, "prompts"},
      {&b->k.denial, "denial"}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    *all[i].at = gs__plan_sym(b->run->plan, all[i].name);
}

void gs__builder_forget(gs__builder *b) {
  gs__map_rewind(&b->met, 0, (gs__arena_mark){0});
}

static gs__span slot_span(const gs__builder *b, const gs__mention *m, gs__sym slot) {
  const gs__mslot *s = gs__mention_find(m, slot);
  return s ? gs__builder_span(b, s->start, s->end) : (gs__span){0, 0};
}

static gs__spans slot_spans(const gs__builder *b, const gs__mention *m, gs__sym slot) {
  gs__spans out = {gs__arena_alloc(&b->out->arena, (m->slots.len + 1) * sizeof *out.at), 0};
  for (size_t i = 0; i < m->slots.len; i++)
    if (m->slots.at[i].name == slot)
      out.at[out.count++] = gs__builder_span(b, m->slots.at[i].start, m->slots.at[i].end);
  return out;
}

static const char *value_or(const gs__builder *b, const gs__mention *m, gs__sym key, const char *otherwise) {
  const char *v = gs__builder_text(b, gs__mention_get(m, key));
  return v && *v ? v : otherwise;
}

/* ---- statements ---- */

static bool in_headline(const gs__builder *b, const gs__mention *m) {
  const gs__doc *doc = b->run->doc;
  return doc->has_headline && m->start < doc->paragraphs[0].end;
}

static uint32_t speaker(const gs__builder *b, const gs__mention *m) {
  const gs__mention *a = gs__entity_named(b->run, m);
  return a ? a->actor : gs__builder_actor(b, m, b->k.source);
}

/* Adds the actor of each edge to the topics, if it is none of those that `seen` has stamped. */
static void add_topics(gs__builder *b, const gs__edge *from, const gs__edge *to) {
  for (; from < to; from++) {
    uint32_t a = b->run->mentions.at[from->item]->actor;
    if (a == GS__NONE || b->seen[a] == b->stamp) continue;
    b->seen[a] = b->stamp;
    gs__vec_push(&b->topics, a);
  }
}

/* Whom the content names, and first whom its "who" means, without the source. */
static void take_topics(gs__builder *b, gs__statement *s, const gs__mention *m) {
  const gs__edges *e = b->actor_type < 0 ? NULL : b->run->lattice.layers + b->actor_type;
  b->topics.len = 0;
  b->stamp++;
  if (s->source_actor != GS__NONE) b->seen[s->source_actor] = b->stamp;
  const gs__sym from[] = {b->k.about, b->k.content};
  for (size_t k = 0; k < 2 && e && e->first[0]; k++)
    for (size_t i = 0; i < m->slots.len; i++)
      if (m->slots.at[i].name == from[k])
        add_topics(b, e->edge[0] + e->first[0][m->slots.at[i].start], e->edge[0] + e->first[0][m->slots.at[i].end]);
  s->topics.count = (uint32_t)b->topics.len;
  s->topics.at = gs__arena_raw(&b->out->arena, (b->topics.len + 1) * sizeof *s->topics.at);
  if (b->topics.len) memcpy(s->topics.at, b->topics.at, b->topics.len * sizeof *s->topics.at);
}

/* What rules and Lua give is kept within what the record may say. */
static int within(long n, int least, int most) {
  return n < least ? least : n > most ? most : (int)n;
}

static int confidence_of(int points) {
  return points == 0 ? 80 : within(50 + 5 * within(points, -10, 10), 5, 99);
}

static void make_statement(gs__builder *b, gs__statement *s, const gs__mention *m, bool denial) {
  s->is_denial = denial;
  s->source = slot_span(b, m, b->k.source);
  s->source_actor = speaker(b, m);
  s->cue = slot_span(b, m, b->k.cue);
  s->cue_lemma = gs__builder_text(b, gs__feature(b->run, m, b->k.cue, gs__plan_sym(b->run->plan, "lemma")));
  s->content = slot_spans(b, m, b->k.content);
  const char *mode = gs__builder_text(b, gs__feature(b->run, m, b->k.content, b->k.mode));
  s->mode = value_or(b, m, b->k.mode, mode ? mode : "indirect");
  s->act = value_or(b, m, b->k.act, denial ? "deny" : "state");
  s->polarity = value_or(b, m, b->k.polarity, denial ? "denial" : "affirmed");
  s->certainty = value_or(b, m, b->k.certainty, "certain");
  s->type = value_or(b, m, b->k.type, denial ? "verb" : NULL);
  s->strength = within(strtol(value_or(b, m, b->k.strength, "2"), NULL, 10), 1, 3);
  s->answers = (gs__answers){GS__NONE, GS__NONE, "none", 0};
  s->addressee = slot_span(b, m, b->k.addressee);
  s->medium = slot_span(b, m, b->k.medium);
  s->time = slot_span(b, m, b->k.time);
  s->parent = GS__NONE;
  s->in_headline = in_headline(b, m);
  s->status = "asserted";
  s->whole = gs__builder_span(b, m->start, m->end);
  s->origin = gs__builder_origin(b, m);
  s->confidence = confidence_of(m->points);
  take_topics(b, s, m);
  uint32_t spans[] = {s->cue.start, s->cue.end, s->content.count ? s->content.at[0].start : 0,
                      s->content.count ? s->content.at[0].end : 0, s->whole.start};
  gs__builder_id(b, s->id, denial ? 'd' : 'c', s->origin.rule, spans, 5);
}

/* ---- nesting ---- */

static uint32_t covers(const gs__mention *m, gs__sym content, uint32_t place) {
  for (size_t i = 0; i < m->slots.len; i++)
    if (m->slots.at[i].name == content && m->slots.at[i].start <= place && place < m->slots.at[i].end)
      return m->slots.at[i].end - m->slots.at[i].start;
  return 0;
}

/* The innermost claim whose content holds the place of m. */
static uint32_t parent_of(const gs__builder *b, const gs__mention *m) {
  uint32_t best = GS__NONE, size = GS__NONE;
  size_t count = 0;
  const gs__held *held = NULL;
  if (b->claims.len) held = gs__around_token(b->run, (uint32_t)b->claim_type, b->k.content, m->place, &count);
  for (size_t i = 0; i < count; i++) {
    const gs__mention *c = b->run->mentions.at[held[i].mention];
    if (c == m || c->start > m->end) continue;
    uint32_t n = covers(c, b->k.content, m->place);
    /* two claims that hold each other's cues: the one that begins first is the outer */
    if (n && n < size && !covers(m, b->k.content, c->place)) {
      best = b->claim_of[c->number];
      size = n;
    }
  }
  return best;
}

/* Three claims may hold each other's words in a ring. Whoever follows parents must come to an end: the ring is cut. */
static void cut_rings(gs__builder *b) {
  gs_reading *r = b->out;
  uint32_t *walk = gs__arena_alloc(b->run->arena, (r->claim_count + 1) * sizeof *walk);   /* that passed it, from 1 */
  for (uint32_t i = 0; i < r->claim_count; i++) {
    uint32_t c = i;
    for (; c != GS__NONE && !walk[c]; c = r->claims[c].parent) walk[c] = i + 1;
    if (c != GS__NONE && walk[c] == i + 1) r->claims[c].parent = GS__NONE;
  }
}

static void step_of(gs__statement *s, uint32_t actor) {
  for (uint32_t i = 0; i < s->ladder.count; i++)
    if (s->ladder.at[i] == actor) return;
  s->ladder.at[s->ladder.count++] = actor;
}

/* The claim through which a statement is told: the one it stands in, or the one that cites its author. */
static uint32_t told_in(const gs__builder *b, const gs__statement *s, const gs__mention *m) {
  const gs__mention *a = s->parent == GS__NONE ? gs__entity_named(b->run, m) : NULL;
  return a ? parent_of(b, a) : s->parent;
}

/* Those who told it, outermost first; who speaks together with the source (slot `with`) comes last. */
static void take_ladder(gs__builder *b, gs__statement *s, const gs__mention *m) {
  uint32_t chain[16], n = 0;
  const gs__statement *at = s;
  const gs__mention *made = m;
  for (uint32_t steps = 0; steps < 16; steps++) {
    if (at->source_actor != GS__NONE && (!n || chain[n - 1] != at->source_actor))
      chain[n++] = at->source_actor;   /* who says that he says is one step */
    uint32_t outer = told_in(b, at, made);
    if (outer == GS__NONE) break;
    at = b->out->claims + outer;
    made = b->claims.at[outer];
  }
  s->ladder.at = gs__arena_alloc(&b->out->arena, (n + m->slots.len) * sizeof *s->ladder.at + 1);
  while (n) s->ladder.at[s->ladder.count++] = chain[--n];
  uint32_t alone = s->ladder.count;
  for (size_t i = 0; i < m->slots.len; i++) {
    if (m->slots.at[i].name != b->k.with) continue;
    const gs__mention *a = gs__entity_in(b->run, m->slots.at[i].start, m->slots.at[i].end);
    if (a && a->actor != GS__NONE) step_of(s, a->actor);
  }
  s->together = s->ladder.count - alone;
}

static int by_place(const void *x, const void *y) {
  const gs__mention *a = *(gs__mention *const *)x, *c = *(gs__mention *const *)y;
  return gs__mention_before(a, c) ? -1 : gs__mention_before(c, a);
}

/* The live mentions of a type, -1 for none, by place. */
static void collect(gs__builder *b, gs__mentions *into, int type) {
  const gs__mentions *all = b->run->of_type + type;
  for (size_t i = 0; type >= 0 && i < all->len; i++)
    if (!all->at[i]->dropped) gs__vec_push(into, all->at[i]);
  if (into->len) qsort(into->at, into->len, sizeof *into->at, by_place);
}

static void make_statements(gs__builder *b) {
  gs_reading *out = b->out;
  collect(b, &b->claims, b->claim_type);
  collect(b, &b->denials, b->denial_type);
  b->claim_of = gs__arena_raw(b->run->arena, (b->run->mentions.len + 1) * sizeof *b->claim_of);
  for (size_t i = 0; i < b->claims.len; i++) b->claim_of[b->claims.at[i]->number] = (uint32_t)i;
  b->denial_of = gs__arena_raw(b->run->arena, (b->run->mentions.len + 1) * sizeof *b->denial_of);
  for (size_t i = 0; i < b->denials.len; i++) b->denial_of[b->denials.at[i]->number] = (uint32_t)i;
  b->seen = gs__arena_alloc(b->run->arena, (out->actor_count + 1) * sizeof *b->seen);
  /* room for an open claim behind each denial */
  out->claims = gs__arena_alloc(&out->arena, (b->claims.len + b->denials.len + 1) * sizeof *out->claims);
  out->denials = gs__arena_alloc(&out->arena, (b->denials.len + 1) * sizeof *out->denials);
  out->claim_count = (uint32_t)b->claims.len;
  out->denial_count = (uint32_t)b->denials.len;
  for (size_t i = 0; i < b->claims.len; i++) make_statement(b, out->claims + i, b->claims.at[i], false);
  for (size_t i = 0; i < b->denials.len; i++) make_statement(b, out->denials + i, b->denials.at[i], true);
  for (size_t i = 0; i < b->claims.len; i++) out->claims[i].parent = parent_of(b, b->claims.at[i]);
  cut_rings(b);
  for (size_t i = 0; i < b->denials.len; i++) out->denials[i].parent = parent_of(b, b->denials.at[i]);
  for (size_t i = 0; i < b->claims.len; i++) take_ladder(b, out->claims + i, b->claims.at[i]);
  for (size_t i = 0; i < b->denials.len; i++) take_ladder(b, out->denials + i, b->denials.at[i]);
}

/* ---- tensions ---- */

/* The place, from 1, of the tension of this type with these ends, which a mutual one has either way round; 0: none.
 * (b->met has the keys of merge_tension, too: two numbers, where these are three and a type.) */
static uint32_t *tension_of(gs__builder *b, gs__str *key, const gs__tension *t) {
  bool turned = t->mutual && t->from > t->to;
  uint32_t ends[] = {turned ? t->to : t->from, turned ? t->from : t->to, t->mutual};
  gs__str_clear(key);
  gs__str_add(key, (const char *)ends, sizeof ends);
  gs__str_puts(key, t->type);
  return gs__map_put(&b->met, key->at, key->len, NULL);
}

static bool same_text(const char *a, const char *b) { return a && b && strcmp(a, b) == 0; }

/* Is one of the two the body that the other is of, or are both of one side? Those of one land need not be. */
static bool stands_for(const gs__actor *x, const gs__actor *y) {
  return same_text(x->org, y->name) || same_text(x->name, y->org) || same_text(x->side, y->side);
}

/* Whom the claim tells of first, if he is another of the denier's side: "the union said the council had lost it. Its
 * leader denied it". */
static uint32_t of_his_side(const gs_reading *r, const gs__statement *denial) {
  uint32_t claim = denial->answers.claim, by = denial->answers.claimant, denier = denial->source_actor;
  if (claim == GS__NONE || denier == GS__NONE || by == GS__NONE || !r->claims[claim].topics.count) return GS__NONE;
  uint32_t topic = r->claims[claim].topics.at[0];
  const gs__actor *whom = r->actors + topic;
  bool his = topic != denier && topic != by && stands_for(whom, r->actors + denier);
  return his && !stands_for(whom, r->actors + by) ? topic : GS__NONE;
}

/* Is what is denied said of the denier, or of his side? A claim that the denial names, that is not known, or that
 * blames nobody by name counts as such. */
static bool is_aimed(const gs_reading *r, const gs__statement *denial) {
  if (denial->answers.claim == GS__NONE || strcmp(denial->answers.how, "embedded") == 0) return true;
  const gs__statement *claim = r->claims + denial->answers.claim;
  if (strcmp(claim->status, "open") == 0) return true;
  bool blames = strcmp(claim->act, "accuse") == 0 || strcmp(claim->act, "criticise") == 0;
  if (blames && claim->topics.count == 0) return true;
  for (uint32_t i = 0; i < claim->topics.count; i++)
    if (claim->topics.at[i] == denial->source_actor) return true;
  return of_his_side(r, denial) != GS__NONE;
}

/* The denial that the tension names by its number. */
static uint32_t denial_of(const gs__builder *b, const gs__mention *m) {
  const gs__mention *d = gs__mention_numbered(b->run, gs__mention_get(m, b->k.denial));
  return d && !d->dropped && (int)d->type == b->denial_type ? b->denial_of[d->number] : GS__NONE;
}

/* A paper reports what it does not hold against anybody, unless its claim blames. */
static bool only_reports(const gs_reading *r, const gs__statement *denial) {
  uint32_t by = denial->answers.claimant, claim = denial->answers.claim;
  if (by == GS__NONE || !same_text(r->actors[by].kind, "media")) return false;
  const char *act = claim == GS__NONE ? "" : r->claims[claim].act;
  return strcmp(act, "accuse") != 0 && strcmp(act, "criticise") != 0;
}

/* Who acts: the actor of `from`, or whoever made the claim that the named denial answers. */
static uint32_t from_of(const gs__builder *b, const gs__mention *m, uint32_t denial) {
  if (!gs__mention_get(m, b->k.denial)) return gs__builder_actor(b, m, b->k.from);
  const gs__statement *d = denial == GS__NONE ? NULL : b->out->denials + denial;
  return d && is_aimed(b->out, d) && !only_reports(b->out, d) ? d->answers.claimant : GS__NONE;
}

/* Whom it reaches: the actor of `to`, or who is charged where the named denial answers for another of his side. */
static uint32_t to_of(const gs__builder *b, const gs__mention *m, uint32_t denial) {
  uint32_t to = gs__builder_actor(b, m, b->k.to);
  bool answers = denial != GS__NONE && gs__mention_get(m, b->k.denial) && b->out->denials[denial].source_actor == to;
  uint32_t other = answers ? of_his_side(b->out, b->out->denials + denial) : GS__NONE;
  return other == GS__NONE ? to : other;
}

/* "3", "2.5" in tenths, from 0 to 100; strtod would read another locale's comma. */
static int tenths_of(const char *text) {
  char *end;
  long whole = strtol(text, &end, 10);
  int tenth = *end == '.' && end[1] >= '0' && end[1] <= '9' ? end[1] - '0' : 0;
  return whole < 0 ? 0 : within(within(whole, 0, 10) * 10 + tenth, 0, 100);
}

static void make_tension(gs__builder *b, gs__tension *t, const gs__mention *m) {
  t->denial = denial_of(b, m);
  t->from = from_of(b, m, t->denial);
  t->to = to_of(b, m, t->denial);
  t->type = value_or(b, m, b->k.type, "strain");
  t->status = value_or(b, m, b->k.status, "actual");
  t->mutual = strcmp(value_or(b, m, b->k.mutual, ""), "yes") == 0;
  t->intensity = tenths_of(value_or(b, m, b->k.intensity, "0"));
  t->sign = strtol(value_or(b, m, b->k.sign, "-1"), NULL, 10) > 0 ? 1 : -1;
  t->trigger = slot_span(b, m, b->k.trigger);
  t->span = gs__builder_span(b, m->start, m->end);
  t->cameo = gs__builder_text(b, gs__mention_get(m, b->k.cameo));
  t->plover = gs__builder_text(b, gs__mention_get(m, b->k.plover));
  t->claimed_by = parent_of(b, m);
  t->origin = gs__builder_origin(b, m);
  uint32_t spans[] = {t->trigger.start, t->trigger.end, t->span.start, t->span.end};
  gs__builder_id(b, t->id, 't', t->origin.rule, spans, 4);
}

/* Room is doubled whenever the count is a power of two. */
static void add_act(gs__builder *b, gs__tension *into, const gs__tension *t) {
  if (!(into->act_count & (into->act_count - 1))) {
    gs__strength *more = gs__arena_raw(&b->out->arena, (into->act_count * 2 + 1) * sizeof *more);
    if (into->act_count) memcpy(more, into->acts, into->act_count * sizeof *more);
    into->acts = more;
  }
  into->acts[into->act_count++] = (gs__strength){t->trigger, t->span, t->intensity, t->status};
}

static void add_evidence(gs__builder *b, gs__indexes *into, uint32_t claim) {
  if (!(into->count & (into->count - 1))) {
    uint32_t *more = gs__arena_raw(&b->out->arena, (into->count * 2 + 1) * sizeof *more);
    if (into->count) memcpy(more, into->at, into->count * sizeof *more);
    into->at = more;
  }
  into->at[into->count++] = claim;
}

/* One tension for each pair and type: later ones are evidence of the first, the strongest counts. */
static void merge_tension(gs__builder *b, uint32_t place, const gs__tension *t) {
  gs__tension *into = b->out->tensions + place;
  uint32_t key[] = {place, t->claimed_by};
  int is_new;
  gs__map_put(&b->met, (const char *)key, sizeof key, &is_new);
  if (is_new && t->claimed_by != GS__NONE) add_evidence(b, &into->evidence, t->claimed_by);
  if (t->intensity > into->intensity) {
    into->intensity = t->intensity;
    into->status = t->status;
  }
}

/* Somebody, and not only "they": a pronoun that nothing explains is no end of a tension. */
static bool is_known(const gs__builder *b, uint32_t actor) {
  if (actor == GS__NONE) return false;
  const gs__actor *a = b->out->actors + actor;
  for (uint32_t i = 0; i < a->mention_count; i++)
    if (strcmp(a->mentions[i].form, "pronoun") != 0) return true;
  return false;
}

static void make_tensions(gs__builder *b) {
  gs_reading *out = b->out;
  gs__str key = {0};
  collect(b, &b->tensions, b->tension_type);
  out->tensions = gs__arena_alloc(&out->arena, (b->tensions.len + 1) * sizeof *out->tensions);
  for (size_t i = 0; i < b->tensions.len; i++) {
    gs__tension t = {.from = GS__NONE};
    make_tension(b, &t, b->tensions.at[i]);
    if (!is_known(b, t.from) || !is_known(b, t.to) || t.from == t.to) continue;
    uint32_t *place = tension_of(b, &key, &t), k = *place - 1;
    if (!*place) {
      k = out->tension_count++;
      *place = out->tension_count;
      b->tensions.at[k] = b->tensions.at[i];   /* k <= i: the mentions move up with the record */
      out->tensions[k] = t;
    }
    add_act(b, out->tensions + k, &t);
    merge_tension(b, k, &t);
  }
  b->tensions.len = out->tension_count;
  gs__str_dispose(&key);
  gs__builder_forget(b);
}

/* ---- findings of a pack's own types, chunks ---- */

static bool is_record_type(const gs__builder *b, uint32_t type) {
  int t = (int)type;
  return t == b->actor_type || t == b->place_type || t == b->claim_type || t == b->denial_type || t == b->tension_type;
}

static void make_other(gs__builder *b, gs__other *o, const gs__mention *m) {
  gs__plan *p = b->run->plan;
  o->type = gs__builder_text(b, p->types.at[m->type].name);
  o->span = gs__builder_span(b, m->start, m->end);
  o->slots = gs__arena_alloc(&b->out->arena, (m->slots.len + 1) * sizeof *o->slots);
  for (size_t i = 0; i < m->slots.len; i++)
    o->slots[o->slot_count++] =
        (gs__named_span){gs__builder_text(b, m->slots.at[i].name),
                         gs__builder_span(b, m->slots.at[i].start, m->slots.at[i].end)};
  o->attributes = gs__arena_alloc(&b->out->arena, (m->values.len + 1) * sizeof *o->attributes);
  for (size_t i = 0; i < m->values.len; i++) {
    const gs__value *v = m->values.at + i;
    if (v->value)                      /* else it was taken away again */
      o->attributes[o->attribute_count++] = (gs__pair){gs__builder_text(b, v->key), gs__builder_text(b, v->value)};
  }
  o->origin = gs__builder_origin(b, m);
  uint32_t kind = (uint32_t)gs__hash_bytes(o->type, strlen(o->type));
  gs__builder_id(b, o->id, 'o', o->origin.rule, (uint32_t[]){o->span.start, o->span.end, kind}, 3);
}

/* Types of the packs the reader needs only for its own work are named in lower case or marked inner. */
static void make_others(gs__builder *b) {
  gs__run *run = b->run;
  for (size_t i = 0; i < run->mentions.len; i++) {
    gs__mention *m = run->mentions.at[i];
    const gs__type *t = run->plan->types.at + m->type;
    if (!m->dropped && !t->is_unit && !t->inner && !is_record_type(b, m->type)) gs__vec_push(&b->others, m);
  }
  if (b->others.len) qsort(b->others.at, b->others.len, sizeof *b->others.at, by_place);
  b->out->others = gs__arena_alloc(&b->out->arena, (b->others.len + 1) * sizeof *b->out->others);
  for (size_t i = 0; i < b->others.len; i++)
    make_other(b, b->out->others + b->out->other_count++, b->others.at[i]);
}

static void make_chunks(gs__builder *b) {
  gs__run *run = b->run;
  GS_VEC(gs__named_span) all = {0};
  for (uint32_t t = 0; t < run->plan->types.len; t++) {
    const gs__type *type = run->plan->types.at + t;
    const gs__edges *e = run->lattice.layers + t;
    if (!type->is_unit || type->source != GS__FOUND) continue;
    gs__edges_layer(run, t);
    if (!e->first[0]) continue;
    const char *name = gs__builder_text(b, type->name);
    for (uint32_t i = 0; i < e->first[0][run->doc->token_count]; i++) {
      const gs__mention *m = run->mentions.at[e->edge[0][i].item];
      gs__vec_push(&all, ((gs__named_span){name, gs__builder_span(b, m->start, m->end)}));
    }
  }
  b->out->chunk_count = (uint32_t)all.len;
  b->out->chunks = gs__arena_alloc(&b->out->arena, (all.len + 1) * sizeof *all.at);
  if (all.len) memcpy(b->out->chunks, all.at, all.len * sizeof *all.at);
  gs__vec_free(&all);
}

/* Findings with one id (a hash clash, or the same place found twice) get a mark behind it: a letter, and where
 * these are used up a number. */
enum { LETTERS = 26 };

static void tell_apart(gs__builder *b, char (*first)[24], size_t stride, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    char *id = (char *)first + i * stride;
    uint32_t twins = (*gs__map_put(&b->met, id, 10, NULL))++;
    if (twins > LETTERS) snprintf(id + 10, sizeof *first - 10, "%u", (unsigned)(twins - LETTERS));
    else if (twins) snprintf(id + 10, sizeof *first - 10, "%c", (char)('a' + twins - 1));
  }
  gs__builder_forget(b);
}

void gs__record_make(gs__run *run) {
  gs__builder b = {.run = run, .out = run->reading};
  take_keys(&b);
  b.actor_type = gs__plan_find_type(run->plan, "Actor", 5);
  b.place_type = gs__plan_find_type(run->plan, "Place", 5);
  b.claim_type = gs__plan_find_type(run->plan, "Claim", 5);
  b.denial_type = gs__plan_find_type(run->plan, "Denial", 6);
  b.tension_type = gs__plan_find_type(run->plan, "Tension", 7);
  if (b.actor_type >= 0) gs__edges_layer(run, (uint32_t)b.actor_type);
  if (b.place_type >= 0) gs__edges_layer(run, (uint32_t)b.place_type);
  gs__entities_make(&b);
  make_statements(&b);
  gs__ledger_make(&b);
  make_tensions(&b);
  make_others(&b);
  make_chunks(&b);
  gs_reading *r = b.out;
  if (r->actor_count) tell_apart(&b, &r->actors->id, sizeof *r->actors, r->actor_count);
  if (r->claim_count) tell_apart(&b, &r->claims->id, sizeof *r->claims, r->claim_count);
  if (r->denial_count) tell_apart(&b, &r->denials->id, sizeof *r->denials, r->denial_count);
  if (r->tension_count) tell_apart(&b, &r->tensions->id, sizeof *r->tensions, r->tension_count);
  if (r->other_count) tell_apart(&b, &r->others->id, sizeof *r->others, r->other_count);
  gs__trace_make(&b);
  gs__vec_free(&b.others);
  gs__vec_free(&b.claims);
  gs__vec_free(&b.denials);
  gs__vec_free(&b.tensions);
  gs__vec_free(&b.topics);
  gs__map_dispose(&b.met);
}
