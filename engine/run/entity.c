/* Actors of the record: mentions with one key are one actor. Which key a mention has is decided by
 * the pack (lists, rules, passes); here they are only gathered. */
#include <string.h>

#include "base/hash.h"
#include "run/record.h"

static bool is(const gs__builder *b, gs__sym sym, const char *text) {
  return strcmp(gs__plan_text(b->run->plan, sym), text) == 0;
}

static bool human(const gs__run *run, const gs__mention *m) {
  static const char *const kinds[] = {"person", "anonymous", "people"};
  const char *have = gs__plan_text(run->plan, gs__mention_get(m, run->kind));
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (strcmp(have, kinds[i]) == 0) return true;
  return false;
}

static bool sets_off(const gs__run *run, uint32_t token) {
  uint32_t shape = gs__vocab_info(run->plan->vocab, run->doc->token_form[token])->shape;
  return shape & (GS__SHAPE_COMMA | GS__SHAPE_OPEN);
}

/* Does a clitic follow, or an apostrophe ("the council's leader", "the farmers' leader")? */
static bool owns(const gs__run *run, const gs__mention *m) {
  return m->end < run->doc->token_count &&
         gs__vocab_info(run->plan->vocab, run->doc->token_form[m->end])->shape & (GS__SHAPE_CLITIC | GS__SHAPE_QUOTE);
}

static bool has_tag(const gs__run *run, uint32_t token, const char *word) {
  return gs__language_tag_mask(&run->plan->language, word, strlen(word)) >> run->doc->token_tag[token] & 1;
}

static bool is_demonym(const gs__run *run, const gs__mention *m) {
  return strcmp(gs__plan_text(run->plan, gs__mention_get(m, run->form)), "demonym") == 0;
}

static bool is_state(const gs__run *run, const gs__mention *m) {
  return strcmp(gs__plan_text(run->plan, gs__mention_get(m, run->kind)), "state") == 0;
}

/* Does nothing but adjectives stand from one token up to another; or nouns too, in front of what ends the phrase ("X's
 * elite Quenzel Guard")? */
static bool only_modifiers(const gs__run *run, uint32_t start, uint32_t end, bool nouns_too) {
  while (start < end && (has_tag(run, start, "adj") || (nouns_too && has_tag(run, start, "noun")))) start++;
  return start == end;
}

/* Does a name only say whose or of which land the one behind it is ("America's Quenzel", "America's powerful Quenzel
 * group", "the Danish daily Nyt")? In "Okoro Oil's Danish arm" it does not. */
static bool leads(const gs__run *run, const gs__mention *m, const gs__mention *next, uint32_t end) {
  enum { BETWEEN = 2 };                /* tokens between an adjective and the name */
  if (is_demonym(run, m)) return next->start <= m->end + BETWEEN;
  bool of_land = is_demonym(run, next) && is_state(run, next) && next->end < end;
  return owns(run, m) && next->start > m->end && only_modifiers(run, m->end + 1, next->start, next->end == end) &&
         !of_land;
}

/* "Norland's largest daily, the Herald": is the name right behind the comma at `token` what somebody has? */
static bool is_apposed(const gs__run *run, const gs__mention *owner, uint32_t token, const gs__mention *m) {
  bool beside = m->start == token + 1 || (m->start == token + 2 && has_tag(run, token + 1, "det"));
  return beside && owns(run, owner) && owner->end + 1 < token && !is_demonym(run, m);
}

/* Does a noun that is no actor, with a verb or a relative behind it, stand before the first actor? Then that
 * one is only told of: "a harbour master accused of taking bribes from X", "the barber whose son works for X". But
 * in "a memo according to which X" he is whom the verb to come is about. */
static bool told_of(const gs__run *run, uint32_t start, const gs__mention *m) {
  bool told = false, subject = false;
  for (uint32_t i = start + 1; i < m->start; i++) {
    bool verb = has_tag(run, i, "verb"), wh = has_tag(run, i, "wh");
    told |= (verb || wh) && has_tag(run, i - 1, "noun");
    subject = wh || (subject && !verb);
  }
  return told && !subject;
}

/* Is what stands behind an actor a clause that tells what it does ("the union representing miners")? */
static bool is_told_of(const gs__run *run, const gs__mention *m) {
  uint32_t next = m->end;
  return next < run->doc->token_count && (has_tag(run, next, "gerund") || has_tag(run, next, "wh"));
}

/* Does a state only tell where what stands in front of it is: "a ward in the north of Norland", "a pub in Estmark"? */
static bool tells_where(const gs__run *run, uint32_t start, const gs__mention *m) {
  uint32_t before = m->start - 1;
  if (m->start < start + 2 || !is_state(run, m) || is_demonym(run, m) || owns(run, m)) return false;
  if (has_tag(run, before, "det") && before > start + 1) before--;
  return has_tag(run, before, "prep") && has_tag(run, before - 1, "noun");
}

/* Who speaks in a phrase: the first actor if it is human ("people close to X"), else the first human
 * ("the ministry's spokesman X", "the farmers' leader X") unless a clause is about the first, else the first that
 * does not only lead to another; of two that begin together the longer one. What stands behind a comma or a bracket
 * says more about an actor before it ("X, an aide to Y"), unless it is what he has ("X's daily, Y"). */
gs__mention *gs__entity_in(gs__run *run, uint32_t start, uint32_t end) {
  gs__mention *first = NULL;
  if (run->actor_type < 0) return NULL;
  gs__shelf w = gs__shelf_over(run, (uint32_t)run->actor_type, start, end);
  for (gs__mention *m; (m = gs__shelf_next(&w)) != NULL;) {
    if (!first && told_of(run, start, m)) return NULL;
    if (!first && tells_where(run, start, m)) continue;
    for (; first && start < m->start; start++) {
      if (!sets_off(run, start + 1)) continue;
      return is_apposed(run, first, start + 1, m) ? m : first;
    }
    if (first && m->end <= first->end) continue;   /* whose it is, no speaker: "Okoro's party" */
    if (first && is_told_of(run, first)) return first;
    if (human(run, m) && !owns(run, m)) return m;
    if (!first || leads(run, first, m, end)) first = m, start = m->start;
  }
  return first;
}

const gs__mention *gs__entity_named(const gs__run *run, const gs__mention *m) {
  gs__sym key = gs__sym_find(&run->plan->symbols, "speaker", 7);
  return key ? gs__mention_numbered(run, gs__mention_get(m, key)) : NULL;
}

gs__span gs__builder_span(const gs__builder *b, uint32_t start, uint32_t end) {
  if (start >= end) return (gs__span){0, 0};
  return (gs__span){b->run->doc->token_start[start], b->run->doc->token_end[end - 1]};
}

const char *gs__builder_text(const gs__builder *b, gs__sym sym) {
  if (!sym) return NULL;
  const gs__symbols *s = &b->run->plan->symbols;
  return gs__arena_dup(&b->out->arena, gs__sym_text(s, sym), gs__sym_len(s, sym));
}

/* Eight hex digits of a hash of what makes a finding itself: document, kind, rule, places. */
void gs__builder_id(const gs__builder *b, char *out, char letter, const char *rule, const uint32_t *spans,
                    size_t count) {
  uint64_t h = gs__hash_bytes(b->out->document->id, strlen(b->out->document->id));
  h = gs__hash_mix(h ^ (unsigned char)letter) ^ gs__hash_bytes(rule, strlen(rule));
  for (size_t i = 0; i < count; i++) h = gs__hash_mix(h ^ spans[i]);
  static const char digits[] = "0123456789abcdef";
  out[0] = letter;
  out[1] = '-';
  for (int i = 0; i < 8; i++) out[2 + i] = digits[h >> (60 - 4 * i) & 15];
  out[10] = '\0';
}

/* ---- gathering ---- */

typedef struct group {
  gs__mention *best;                   /* whose name and kind the actor takes */
  gs__sym org;                         /* the name of the organisation that it belongs to */
  GS_VEC(gs__mention *) all;
} group;

/* "The Pentagon" and "a spokeswoman" of it: what stands for a name comes before a noun that may stand for anybody. */
static int rank(const gs__builder *b, const gs__mention *m) {
  static const char *const forms[] = {"full", "acronym", "alias", "short", "title", "demonym", "capital",
                                      "seat", "nominal", "possessive", "pronoun"};
  gs__sym form = gs__mention_get(m, b->k.form);
  for (int i = 0; i < (int)(sizeof forms / sizeof *forms); i++)
    if (is(b, form, forms[i])) return i;
  return 99;
}

static gs__sym key_of(const gs__builder *b, gs__mention *m) {
  gs__sym key = gs__mention_get(m, b->k.key);
  if (!key) key = gs__mention_get(m, b->k.name);
  return key ? key : gs__feature_text(b->run, m->start, m->end);
}

/* NULL stands for the only pattern of a rule, which has no name of its own ("pattern"). */
static const char *name_of_way(const gs__plan *p, const gs__rule *r, uint32_t way) {
  const char *name = gs__plan_text(p, r->ways.at[way].name);
  return r->ways.len == 1 && strcmp(name, "pattern") == 0 ? NULL : name;
}

gs__origin gs__builder_origin(const gs__builder *b, const gs__mention *m) {
  const gs__plan *p = b->run->plan;
  uint32_t by = m->rule != GS__NONE ? m->rule : m->added_in;
  if (by != GS__NONE) {
    const gs__rule *r = p->rules.at[by];
    const char *way = by == m->rule ? name_of_way(p, r, m->way) : NULL;
    return (gs__origin){r->name, way, p->packs.at[r->pack].name, r->at, r->line};
  }
  if (m->pass == GS__NONE) return (gs__origin){"", NULL, "", "", 0};
  const gs__pass *q = p->passes.at + m->pass;
  return (gs__origin){q->name, NULL, p->packs.at[q->pack].name, q->at, q->line};
}

static void add_alias(gs__actor *a, const char *text, const char **all) {
  if (!text || strcmp(text, a->name) == 0) return;
  for (uint32_t i = 0; i < a->alias_count; i++)
    if (strcmp(all[i], text) == 0) return;
  all[a->alias_count++] = text;
}

static bool names(const gs__builder *b, const gs__mention *m) {
  return rank(b, m) <= 3 || is(b, gs__mention_get(m, b->k.form), "demonym");
}

static void take_mentions(gs__builder *b, gs__actor *a, const group *g) {
  a->mentions = gs__arena_alloc(&b->out->arena, g->all.len * sizeof *a->mentions);
  const char **aliases = gs__arena_alloc(&b->out->arena, (g->all.len + 1) * sizeof *aliases);
  for (size_t i = 0; i < g->all.len; i++) {
    const gs__mention *m = g->all.at[i];
    const char *form = gs__builder_text(b, gs__mention_get(m, b->k.form));
    a->mentions[a->mention_count++] =
        (gs__actor_mention){gs__builder_span(b, m->start, m->end), form ? form : "nominal",
                            gs__builder_text(b, gs__mention_get(m, b->k.via))};
    if (names(b, m)) add_alias(a, gs__builder_text(b, gs__feature_text(b->run, m->start, m->end)), aliases);
  }
  a->aliases = aliases;
}

static void take_roles(gs__builder *b, gs__actor *a, const group *g) {
  a->roles = gs__arena_alloc(&b->out->arena, (g->all.len + 1) * sizeof *a->roles);
  for (size_t i = 0; i < g->all.len; i++) {
    const gs__mention *m = g->all.at[i];
    const char *title = gs__builder_text(b, gs__mention_get(m, b->k.title));
    if (!title) continue;
    bool seen = false;
    for (uint32_t r = 0; r < a->role_count; r++) seen |= strcmp(a->roles[r].title, title) == 0;
    if (seen) continue;
    const char *cls = gs__builder_text(b, gs__mention_get(m, b->k.cls));
    a->roles[a->role_count++] =
        (gs__role){title, cls ? cls : "other", GS__NONE, gs__mention_get(m, b->k.former) != 0};
  }
}

static gs__sym first_value(const group *g, const gs__mention *best, gs__sym key) {
  gs__sym v = gs__mention_get(best, key);
  for (size_t i = 0; i < g->all.len && !v; i++) v = gs__mention_get(g->all.at[i], key);
  return v;
}

static gs__sym name_of(const gs__builder *b, const gs__mention *m) {
  gs__sym name = gs__mention_get(m, b->k.name);
  return name ? name : gs__feature_text(b->run, m->start, m->end);
}

/* The first mention but for titles: who is called by a title at first begins with the name behind it. */
static const gs__mention *first_of(const gs__builder *b, const group *g) {
  for (size_t i = 0; i < g->all.len; i++)
    if (!is(b, gs__mention_get(g->all.at[i], b->k.form), "title")) return g->all.at[i];
  return g->all.at[0];
}

static void make_actor(gs__builder *b, gs__actor *a, const group *g) {
  const gs__mention *m = g->best, *first = first_of(b, g);
  a->name = gs__builder_text(b, name_of(b, m));
  a->kind = gs__builder_text(b, first_value(g, m, b->k.kind));
  if (!a->kind) a->kind = "other";
  a->code = gs__builder_text(b, first_value(g, m, b->k.code));
  a->state = gs__builder_text(b, first_value(g, m, b->k.state));
  a->org = gs__builder_text(b, g->org);
  a->side = gs__builder_text(b, first_value(g, m, b->k.side));
  a->origin = gs__builder_origin(b, first);
  take_mentions(b, a, g);
  take_roles(b, a, g);
  uint32_t place = (uint32_t)gs__hash_bytes(a->name, strlen(a->name));
  uint32_t start = (uint32_t)gs__builder_span(b, first->start, first->end).start;
  gs__builder_id(b, a->id, 'a', a->kind, (uint32_t[]){place, start}, 2);
}

typedef struct gathering {
  gs__builder *b;
  GS_VEC(group) groups;
} gathering;

/* Groups the mentions of a type by their keys, in order of place. */
static void gather(gathering *g, uint32_t type) {
  gs__run *run = g->b->run;
  const gs__edges *e = run->lattice.layers + type;
  uint32_t n = e->first[0] ? e->first[0][run->doc->token_count] : 0;
  for (uint32_t i = 0; i < n; i++) {
    gs__mention *m = run->mentions.at[e->edge[0][i].item];
    gs__sym key = key_of(g->b, m);
    int fresh;
    uint32_t *at = gs__map_put(&g->b->met, gs__plan_text(run->plan, key),
                               gs__sym_len(&run->plan->symbols, key), &fresh);
    if (fresh) {
      *at = (uint32_t)g->groups.len;
      gs__vec_push(&g->groups, ((group){.best = m}));
    }
    group *one = g->groups.at + *at;
    m->actor = *at;
    if (rank(g->b, m) < rank(g->b, one->best)) one->best = m;
    gs__vec_push(&one->all, m);
  }
}

/* A pack may tell the organisation by its key, which is for nobody's eyes: here it gets the name of the actor
 * that has the key. Nobody belongs to itself. */
static void name_orgs(gathering *g) {
  const gs__symbols *symbols = &g->b->run->plan->symbols;
  for (size_t i = 0; i < g->groups.len; i++) {
    group *one = g->groups.at + i;
    gs__sym org = first_value(one, one->best, g->b->k.org);
    const uint32_t *at = gs__map_get(&g->b->met, gs__sym_text(symbols, org), gs__sym_len(symbols, org));
    one->org = !at ? org : *at == i ? 0 : name_of(g->b, g->groups.at[*at].best);
  }
}

/* Actors, and behind them the places, which nobody's slot leads to. */
void gs__entities_make(gs__builder *b) {
  gathering g = {.b = b};
  if (b->actor_type >= 0) gather(&g, (uint32_t)b->actor_type);
  name_orgs(&g);
  gs__builder_forget(b);
  if (b->place_type >= 0) gather(&g, (uint32_t)b->place_type);
  gs__builder_forget(b);
  b->out->actors = gs__arena_alloc(&b->out->arena, (g.groups.len + 1) * sizeof *b->out->actors);
  b->out->actor_count = (uint32_t)g.groups.len;
  for (size_t i = 0; i < g.groups.len; i++) {
    make_actor(b, b->out->actors + i, g.groups.at + i);
    gs__vec_free(&g.groups.at[i].all);
  }
  gs__vec_free(&g.groups);
}

uint32_t gs__builder_actor(const gs__builder *b, const gs__mention *m, gs__sym slot) {
  const gs__mslot *s = gs__mention_find(m, slot);
  if (!s) return GS__NONE;
  const gs__mention *a = gs__entity_in(b->run, s->start, s->end);
  return a ? a->actor : GS__NONE;
}
