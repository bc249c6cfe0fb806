#include "run/plan.h"

#include <string.h>

#include "base/bit.h"
#include "base/str.h"
#include "base/utf8.h"
#include "gainsay.h"
#include "run/pick.h"
#include "run/profile.h"

static const gs_limits defaults = {
    .text_bytes = 32u << 20, .tokens = 1000000, .findings = 100000, .steps = 2000000000u,
    .lua_steps = 50000000, .lua_bytes = 64u << 20};

/* What a long text may have more than that, for each of its tokens: some five times what news takes, of memory
 * twice. */
enum { FINDINGS_PER_TOKEN = 10, LUA_STEPS_PER_TOKEN = 2000, LUA_BYTES_PER_TOKEN = 256 };

static gs_limits filled(const gs_limits *given) {
  gs_limits l = given ? *given : (gs_limits){0};
  if (!l.text_bytes) l.text_bytes = defaults.text_bytes;
  if (!l.tokens) l.tokens = defaults.tokens;
  if (!l.steps) l.steps = defaults.steps;
  return l;
}

static uint64_t larger(uint64_t a, uint64_t b) {
  return a > b ? a : b;
}

gs_limits gs__plan_limits(const gs__plan *p, size_t tokens) {
  gs_limits l = p->limits;
  if (!l.findings) l.findings = (size_t)larger(defaults.findings, (uint64_t)tokens * FINDINGS_PER_TOKEN);
  if (!l.lua_steps) l.lua_steps = larger(defaults.lua_steps, (uint64_t)tokens * LUA_STEPS_PER_TOKEN);
  if (!l.lua_bytes) l.lua_bytes = (size_t)larger(defaults.lua_bytes, (uint64_t)tokens * LUA_BYTES_PER_TOKEN);
  return l;
}

/* ---- names that patterns use ---- */

static int find_layer(void *payload, const char *name, size_t len) {
  return gs__plan_find_type(payload, name, len);
}

static const char *find_part(void *payload, const char *name, size_t len) {
  gs__plan *p = payload;
  for (size_t i = p->parts.len; i-- > 0;) {
    gs__part *one = p->parts.at + i;
    if (*one->name != *name || strlen(one->name) != len || memcmp(one->name, name, len) != 0) continue;
    one->used = true;
    return one->text;
  }
  return NULL;
}

static void near_layers(void *payload, gs__near *near) {
  gs__plan *p = payload;
  for (size_t i = 0; i < p->types.len; i++)
    gs__near_try(near, gs__plan_text(p, p->types.at[i].name));
}

static void near_parts(void *payload, gs__near *near) {
  gs__plan *p = payload;
  for (size_t i = 0; i < p->parts.len; i++) gs__near_try(near, p->parts.at[i].name);
}

/* ---- making and freeing ---- */

static bool is_capital(const char *at) {
  uint32_t size;
  return gs__utf8_is_upper(gs__utf8_next(at, &size));
}

static bool is_part(gs__plan *p, const char *at, size_t len, gs__hyphen_part part) {
  gs__form form = gs__vocab_find(p->vocab, at, len);
  return (form && gs__lists_splits(&p->lists, form, part)) ||
         gs__lists_splits_later(&p->lists, at, len, form != 0, part);
}

/* US-backed; pro-Lind: small letters, a hyphen and a capital; Lind-backed: a capital, a hyphen and small letters. */
static bool splits_hyphen(const char *word, size_t whole, size_t first, size_t last, void *payload) {
  gs__plan *p = payload;
  if (gs__lists_is_whole(&p->lists, word)) return false;
  bool capital = is_capital(word), small = !capital && is_capital(word + first + 1);
  if (is_part(p, word, first, small ? GS__PART_FRONT_SMALL : GS__PART_FRONT)) return true;
  const char *end = word + last + 1;
  return capital && !is_capital(end) && is_part(p, end, whole - last - 1, GS__PART_END_SMALL);
}

/* The first text that has a form: now its tags are needed, and the entries that begin with it. */
static void first_use(gs__vocab *v, gs__form form, void *payload) {
  gs__plan *p = payload;
  gs__lexicon_enter(v, form, &p->lexicon);
  gs__lists_meet(&p->lists, form);
}

static uint32_t unit(gs__plan *p, const char *name, gs__source source) {
  uint32_t t = gs__plan_type(p, name, strlen(name));
  p->types.at[t].source = source;
  return t;
}

gs__plan *gs__plan_new(const gs_limits *limits) {
  gs__plan *p = gs__mem_alloc(sizeof *p);
  p->limits = filled(limits);
  p->vocab = gs__vocab_new();
  p->lexicon.language = &p->language;
  gs__vocab_first_use(p->vocab, first_use, p);
  gs__lists_init(&p->lists, &p->symbols, p->vocab);
  p->language.splits_hyphen = splits_hyphen;
  p->language.splits_payload = p;
  p->names.vocab = p->vocab;
  p->names.language = &p->language;
  p->names.lists = &p->lists;
  p->names.symbols = &p->symbols;
  p->names.arena = &p->arena;
  p->names.layer = find_layer;
  p->names.part = find_part;
  p->names.layers_near = near_layers;
  p->names.parts_near = near_parts;
  p->names.payload = p;
  unit(p, "quote", GS__QUOTES);
  unit(p, "sentence", GS__SENTENCES);
  return p;
}

static void free_rule(gs__rule *r) {
  if (!r) return;
  gs__vec_drop(&r->ways);
  gs__vec_drop(&r->unless);
  gs__vec_drop(&r->needs);
  gs__vec_drop(&r->terms);
  gs__vec_drop(&r->make);
  gs__vec_drop(&r->yes);
  gs__vec_drop(&r->no);
  gs__vec_drop(&r->later);
  gs__mem_free(r);
}

gs__rule *gs__plan_make_rule(gs__plan *p) {
  free_rule(p->making);
  p->making = gs__mem_alloc(sizeof *p->making);
  p->making->rank = (uint32_t)p->rules.len;
  return p->making;
}

void gs__plan_add_rule(gs__plan *p) {
  gs__phase *f = p->phases.at + p->making->phase;
  gs__vec_push(&p->rules, p->making);
  gs__vec_push(&f->rules, 0);
  size_t i = f->rules.len - 1;
  for (; i && p->rules.at[f->rules.at[i - 1]]->rank > p->making->rank; i--)
    f->rules.at[i] = f->rules.at[i - 1];
  f->rules.at[i] = (uint32_t)p->rules.len - 1;
  p->making = NULL;
}

static size_t keep_below(uint32_t *all, size_t len, size_t limit) {
  size_t kept = 0;
  for (size_t i = 0; i < len; i++)
    if (all[i] < limit) all[kept++] = all[i];
  return kept;
}

void gs__plan_cut(gs__plan *p, size_t rules, size_t passes) {
  for (; p->rules.len > rules; p->rules.len--) {
    gs__rule *last = p->rules.at[p->rules.len - 1];
    if (last->older) last->older->off = false;
    free_rule(last);
  }
  p->passes.len = passes;
  for (size_t i = 0; i < p->phases.len; i++) {
    gs__phase *f = p->phases.at + i;
    f->rules.len = keep_below(f->rules.at, f->rules.len, rules);
    f->passes.len = keep_below(f->passes.at, f->passes.len, passes);
  }
  gs__profile_cut(p);
}

static gs__picked *picked_new(uint32_t ways) {
  gs__picked *k = gs__mem_alloc(sizeof *k);
  k->way = gs__mem_alloc((ways + 1) * sizeof *k->way);
  k->seen = gs__mem_alloc((ways + 1) * sizeof *k->seen);
  k->done = gs__mem_alloc((ways + 1) * sizeof *k->done);
  k->order = gs__mem_alloc((ways / 64 + 1) * sizeof *k->order);
  return k;
}

static void picked_free(gs__picked *k) {
  if (!k) return;
  gs__mem_free(k->way);
  gs__mem_free(k->seen);
  gs__mem_free(k->done);
  gs__mem_free(k->order);
  gs__mem_free(k);
}

static void free_filing(gs__filing *f) {
  gs__mem_free(f->first);
  gs__mem_free(f->ways);
  *f = (gs__filing){0};
}

static void free_tables(gs__phase *f) {
  picked_free(f->picked);
  gs__mem_free(f->ways);
  free_filing(&f->words);
  free_filing(&f->lists);
  free_filing(&f->layer_filing);
  gs__mem_free(f->word_any);
  gs__mem_free(f->layer_keys);
  gs__vec_free(&f->always);
  f->ways = NULL;
  f->picked = NULL;
  f->word_any = NULL;
  f->layer_keys = NULL;
}

static void free_phase(gs__phase *f) {
  free_tables(f);
  gs__vec_free(&f->rules);
  gs__vec_free(&f->passes);
}

void gs__plan_shrink(gs__plan *p, size_t phases, size_t types) {
  while (p->phases.len > phases) free_phase(p->phases.at + --p->phases.len);
  p->types.len = types;
}

void gs__plan_free(gs__plan *p) {
  if (!p) return;
  gs__profile_off(p);
  for (size_t i = 0; i < p->rules.len; i++) free_rule(p->rules.at[i]);
  free_rule(p->making);
  for (size_t i = 0; i < p->phases.len; i++) free_phase(p->phases.at + i);
  gs__vec_free(&p->rules);
  for (int i = 0; i < GS__ACT_GROUPS; i++) gs__vec_free(p->link.acts + i);
  gs__vec_free(&p->passes);
  gs__vec_free(&p->phases);
  gs__vec_free(&p->packs);
  gs__vec_free(&p->types);
  gs__vec_free(&p->parts);
  gs__names_dispose(&p->names);
  gs__lists_dispose(&p->lists);
  gs__lexicon_dispose(&p->lexicon);
  gs__language_dispose(&p->language);
  gs__map_dispose(&p->symbols.map);
  gs__map_dispose(&p->synonyms);
  gs__vocab_free(p->vocab);
  gs__arena_dispose(&p->arena);
  gs__mem_free(p);
}

const gs__pack *gs__plan_pack(const gs__plan *p, const char *file, const char **inner) {
  const gs__pack *found = NULL;
  size_t most = 0;                     /* a pack may lie in another */
  for (size_t i = 0; i < p->packs.len; i++) {
    size_t n = strlen(p->packs.at[i].folder);
    if (n <= most || strncmp(file, p->packs.at[i].folder, n) != 0 || file[n] != '/') continue;
    found = p->packs.at + i;
    most = n;
  }
  if (found) *inner = file + most + 1;
  return found;
}

const char *gs__plan_short(const gs__plan *p, gs__arena *arena, const char *file) {
  const char *inner;
  const gs__pack *pack = file ? gs__plan_pack(p, file, &inner) : NULL;
  if (!pack) return file;
  gs__str s = {0};
  gs__str_printf(&s, "%s/%s", pack->name, inner);
  const char *copy = gs__arena_dup(arena, s.at, s.len);
  gs__str_dispose(&s);
  return copy;
}

gs__sym gs__plan_sym(gs__plan *p, const char *text) {
  return gs__sym_of(&p->symbols, text);
}

const char *gs__plan_text(const gs__plan *p, gs__sym sym) {
  return gs__sym_text(&p->symbols, sym);
}

char *gs__plan_dup(gs__plan *p, const char *text, size_t len) {
  return gs__arena_dup(&p->arena, text, len);
}

bool gs__type_allows(const gs__type *t, gs__sym slot) {
  for (uint32_t i = 0; i < t->slot_count; i++)
    if (t->slots[i] == slot) return true;
  return !t->slot_count;
}

void gs__plan_slots_near(const gs__plan *p, const gs__type *t, gs__near *near) {
  for (uint32_t i = 0; i < t->slot_count; i++) gs__near_try(near, gs__plan_text(p, t->slots[i]));
}

int gs__plan_find_type(const gs__plan *p, const char *name, size_t len) {
  gs__sym sym = gs__sym_find(&p->symbols, name, len);
  for (size_t i = 0; sym && i < p->types.len; i++)
    if (p->types.at[i].name == sym) return (int)i;
  return -1;
}

uint32_t gs__plan_type(gs__plan *p, const char *name, size_t len) {
  int known = gs__plan_find_type(p, name, len);
  if (known >= 0) return (uint32_t)known;
  gs__type t = {.name = gs__sym_intern(&p->symbols, name, len)};
  t.is_unit = *name >= 'a' && *name <= 'z';
  gs__vec_push(&p->types, t);
  return (uint32_t)p->types.len - 1;
}

int gs__plan_find_phase(const gs__plan *p, const char *name, size_t len) {
  gs__sym sym = gs__sym_find(&p->symbols, name, len);
  for (size_t i = 0; sym && i < p->phases.len; i++)
    if (p->phases.at[i].name == sym) return (int)i;
  return -1;
}

uint32_t gs__plan_phase(gs__plan *p, const char *name, size_t len) {
  int known = gs__plan_find_phase(p, name, len);
  if (known >= 0) return (uint32_t)known;
  gs__vec_push(&p->phases,
               ((gs__phase){.name = gs__sym_intern(&p->symbols, name, len), .rounds = 1}));
  return (uint32_t)p->phases.len - 1;
}

/* ---- templates ---- */

static int template_part(gs__plan *p, const char *at, size_t len, gs__template_part *out, gs__err *err) {
  const char *bar = memchr(at, '|', len);
  if (memchr(at, '{', len))
    return gs__err_set(err, GS_EPACK, "a template within a template: {%.*s}; behind \"|\" stands plain text",
                       (int)len, at);
  size_t path = bar ? (size_t)(bar - at) : len;
  if (bar) out->otherwise = gs__sym_intern(&p->symbols, bar + 1, len - path - 1);
  const char *dot = memchr(at, '.', path);
  size_t slot = dot ? (size_t)(dot - at) : path;
  if (!slot) return gs__err_set(err, GS_EPACK, "a template without a slot: {%.*s}", (int)len, at);
  out->slot = gs__sym_intern(&p->symbols, at, slot);
  out->key = dot ? gs__sym_intern(&p->symbols, dot + 1, path - slot - 1) : 0;
  return 0;
}

int gs__plan_template(gs__plan *p, const char *text, size_t len, gs__template *out, gs__err *err) {
  /* A part begins where a brace opens or closes, or at the start. */
  size_t most = 1;
  for (size_t i = 0; i < len; i++) most += text[i] == '{' || text[i] == '}';
  gs__template_part *parts = gs__arena_alloc(&p->arena, (most + 1) * sizeof *parts);
  uint32_t n = 0;
  for (size_t i = 0; i < len;) {
    gs__template_part part = {0};
    const char *open = memchr(text + i, '{', len - i);
    if (!open || open > text + i) {
      size_t k = open ? (size_t)(open - text) - i : len - i;
      part.literal = gs__sym_intern(&p->symbols, text + i, k);
      i += k;
    } else {
      const char *close = memchr(open, '}', len - i);
      if (!close) return gs__err_set(err, GS_EPACK, "a template that is not closed: expected \"}\"");
      if (template_part(p, open + 1, (size_t)(close - open - 1), &part, err) < 0) return err->code;
      i = (size_t)(close - text) + 1;
    }
    parts[n++] = part;
  }
  *out = (gs__template){.parts = parts, .count = n};
  return 0;
}

/* ---- tables of a phase ---- */

typedef struct key_way {
  uint32_t key, way;
} key_way;
typedef GS_VEC(key_way) key_ways;

static gs__filing filed(const key_ways *all, uint32_t limit) {
  gs__filing f = {gs__mem_alloc((limit + 2) * sizeof *f.first), gs__mem_alloc((all->len + 1) * sizeof *f.ways)};
  for (size_t i = 0; i < all->len; i++) f.first[all->at[i].key + 1]++;
  for (uint32_t k = 0; k < limit; k++) f.first[k + 1] += f.first[k];
  uint32_t *fill = gs__mem_alloc((limit + 1) * sizeof *fill);
  for (size_t i = 0; i < all->len; i++) {
    uint32_t k = all->at[i].key;
    f.ways[f.first[k] + fill[k]++] = (gs__filed_way){all->at[i].way, 0};
  }
  gs__mem_free(fill);
  return f;
}

/* The keys that have ways. */
static uint32_t *keys_of(const uint32_t *first, uint32_t limit, uint32_t *count) {
  uint32_t *keys = gs__mem_alloc((limit + 1) * sizeof *keys), n = 0;
  for (uint32_t k = 0; k < limit; k++)
    if (first[k] < first[k + 1]) keys[n++] = k;
  *count = n;
  return keys;
}

/* The same, as a set. */
static uint64_t *any_of(const key_ways *all, uint32_t limit) {
  uint64_t *set = gs__mem_alloc((limit / 64 + 1) * sizeof *set);
  for (size_t i = 0; i < all->len; i++) gs__bit_put(set, all->at[i].key);
  return set;
}

static uint64_t layers_of_terms(const gs__terms *all) {
  uint64_t layers = 0;
  for (size_t i = 0; i < all->len; i++)
    if (all->at[i].pattern) layers |= all->at[i].pattern->layers;
  return layers;
}

uint64_t gs__plan_layers(const gs__plan *p, uint64_t layers) {
  uint64_t before = 0;
  while (layers != before) {
    before = layers;
    for (size_t i = 0; i < p->types.len && i < 64; i++) {
      const gs__type *t = p->types.at + i;
      if (!(layers >> i & 1) || t->source != GS__UPTO) continue;
      layers |= t->border < 64 ? (uint64_t)1 << t->border : UINT64_MAX;
      if (t->from) layers |= t->from->layers;
    }
  }
  return layers;
}

/* All layers on which it depends what a way finds. */
static uint64_t layers_of_way(const gs__plan *p, const gs__rule *r, const gs__pattern *pattern) {
  uint64_t layers = pattern->layers | layers_of_terms(&r->unless) | layers_of_terms(&r->needs) |
                    layers_of_terms(&r->terms);
  return gs__plan_layers(p, layers);
}

/* The ways of rules that are not off; those of retags are tried by themselves. */
static uint32_t count_ways(const gs__plan *p, const gs__phase *f) {
  uint32_t n = 0;
  for (size_t i = 0; i < f->rules.len; i++) {
    const gs__rule *r = p->rules.at[f->rules.at[i]];
    if (!r->off && !r->is_retag) n += (uint32_t)r->ways.len;
  }
  return n;
}

typedef key_ways needed[3];            /* by gs__need_kind: what is required, and by which way */

/* Under all that it requires; a unit of the text may stand anywhere. */
static void file_way(const gs__plan *p, gs__phase *f, uint32_t at, needed need) {
  const gs__pattern *pattern = f->ways[at].pattern;
  if (!pattern->required_count) gs__vec_push(&f->always, at);
  for (uint32_t k = 0; k < pattern->required_count; k++) {
    const gs__required *q = pattern->required + k;
    bool unit = q->kind == GS__NEED_LAYER && p->types.at[q->id].source != GS__FOUND;
    if (unit) gs__vec_push(&f->always, at);
    else gs__vec_push(&need[q->kind], ((key_way){q->id, at}));
  }
}

static void add_ways(const gs__plan *p, gs__phase *f, uint32_t rule_number, needed need) {
  const gs__rule *r = p->rules.at[rule_number];
  f->wide |= r->within != GS__IN_SENTENCE;
  for (size_t w = 0; w < r->ways.len; w++) {
    uint32_t at = f->way_count++;
    const gs__pattern *pattern = r->ways.at[w].pattern;
    f->ways[at].rule = r;
    f->ways[at].pattern = pattern;
    f->ways[at].layers = layers_of_way(p, r, pattern);
    f->ways[at].needs = gs__needs_left(pattern, true);
    f->ways[at].within = r->within;
    f->ways[at].rule_number = rule_number;
    f->ways[at].way = (uint32_t)w;
    file_way(p, f, at, need);
  }
}

static void add_rules(const gs__plan *p, gs__phase *f, needed need) {
  f->way_count = 0;
  f->layers = 0;
  f->wide = f->retags = false;
  f->ways = gs__mem_alloc((count_ways(p, f) + 1) * sizeof *f->ways);
  for (size_t i = 0; i < f->rules.len; i++) {
    const gs__rule *r = p->rules.at[f->rules.at[i]];
    if (r->off) continue;
    for (size_t w = 0; w < r->ways.len; w++) f->layers |= layers_of_way(p, r, r->ways.at[w].pattern);
    f->retags |= r->is_retag;
    if (!r->is_retag) add_ways(p, f, f->rules.at[i], need);
  }
}

static void close_phase(const gs__plan *p, gs__phase *f) {
  uint32_t forms = (uint32_t)p->vocab->forms.len, lists = (uint32_t)p->lists.list.len;
  uint32_t layers = (uint32_t)p->types.len;
  needed need = {{0}};
  free_tables(f);
  add_rules(p, f, need);
  f->word_limit = forms;
  f->words = filed(&need[GS__NEED_WORD], forms);
  f->word_any = any_of(&need[GS__NEED_WORD], forms);
  f->lists = filed(&need[GS__NEED_LIST], lists);
  f->list_mask = 0;
  for (size_t i = 0; i < need[GS__NEED_LIST].len; i++)
    f->list_mask |= (uint32_t)1 << (need[GS__NEED_LIST].at[i].key % 32);
  f->layer_filing = filed(&need[GS__NEED_LAYER], layers);
  f->layer_keys = keys_of(f->layer_filing.first, layers, &f->layer_key_count);
  f->picked = picked_new(f->way_count);
  for (int i = 0; i < 3; i++) gs__vec_free(&need[i]);
}

static void keep_symbols(gs__plan *p) {
  p->symbols_mark = p->symbols.map.len;
  p->symbols_keys = gs__arena_here(&p->symbols.map.keys);
}

void gs__plan_keep(gs__plan *p) {
  p->forms_mark = gs__vocab_here(p->vocab);
  keep_symbols(p);
}

static void ready_terms(const gs__terms *terms) {
  for (size_t i = 0; i < terms->len; i++)
    if (terms->at[i].pattern) gs__pattern_ready(terms->at[i].pattern);
}

void gs__plan_ready(gs__plan *p) {
  for (size_t i = 0; i < p->types.len; i++)
    if (p->types.at[i].from) gs__pattern_ready(p->types.at[i].from);
  for (size_t i = 0; i < p->rules.len; i++) {
    const gs__rule *r = p->rules.at[i];
    for (size_t w = 0; w < r->ways.len; w++) gs__pattern_ready(r->ways.at[w].pattern);
    ready_terms(&r->unless);
    ready_terms(&r->needs);
    ready_terms(&r->terms);
  }
  for (size_t i = 0; i < p->phases.len; i++)
    for (uint32_t w = 0; w < p->phases.at[i].way_count; w++) gs__pick_file(p->phases.at + i, w);
}

void gs__plan_close(gs__plan *p) {
  for (size_t i = 0; i < p->phases.len; i++) close_phase(p, p->phases.at + i);
  p->pack_refs = gs__arena_alloc(&p->arena, (p->packs.len + 1) * sizeof *p->pack_refs);
  for (size_t i = 0; i < p->packs.len; i++)
    p->pack_refs[i] =
        (gs__pack_ref){p->packs.at[i].name, p->packs.at[i].version, p->packs.at[i].digest};
  gs__plan_keep(p);
  gs__names_forget_parts(&p->names);
  p->lists.at_once = true;             /* an entry that comes later may begin with a word that was met */
  p->closed = true;
}

bool gs__plan_stopped(gs__plan *p) {
  bool stopped = p->stop != 0;
  p->stop = 0;
  return stopped;
}

/* Forms and symbols of word lists may be among what is forgotten: the lists are made anew of those
 * that stay, and what they need is kept from then on. */
void gs__plan_forget(gs__plan *p) {
  enum { MANY = 200000 };
  if (p->open_runs) return;
  bool forms = p->vocab->forms.len > p->forms_mark.forms + MANY;
  bool symbols = p->symbols.map.len > p->symbols_mark + MANY;
  if (!forms && !symbols) return;
  if (forms) {
    gs__vocab_rewind(p->vocab, p->forms_mark);
    gs__regexes_forget(&p->names.regexes);
  }
  if (symbols) gs__map_rewind(&p->symbols.map, p->symbols_mark, p->symbols_keys);
  gs__lists_again(&p->lists);
  if (forms) p->forms_mark = gs__vocab_here(p->vocab);
  if (symbols) keep_symbols(p);
}
