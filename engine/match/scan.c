/* A scan asks of each pair of tokens whether the second may go on what the first begins: first by
 * sketches of both forms, then of each step by a filter. Only what is left walks in the trie, whose
 * edges have been sent for by then. A form that is an entry by itself needs no second. */
#include "match/trie.h"

#include <string.h>

static bool may_follow(const gs__sketch *next, const gs__sketch *self) {
  return ((next->fold & self->fold) == self->fold) | ((next->lemma & self->lemma) != 0);
}

static bool may_step(const gs__lists *l, uint32_t state, gs__form form, bool lemma) {
  uint64_t hash = gs__hash_mix(gs__trie_key(state, form, lemma)), bits = gs__filter_bits(hash);
  if ((*gs__filter_word(l, hash) & bits) != bits) return false;
  __builtin_prefetch(l->edges + (hash & l->edge_mask));
  return true;
}

static void add_root(const gs__lists *l, gs__scan_form *s, uint32_t state) {
  size_t i = 0;
  if (!state) return;
  while (s->root[i]) i++;
  s->root[i] = state;
  s->next.fold |= l->follow.at[state].fold;
  s->next.lemma |= l->follow.at[state].lemma | (l->out.at[state] ? GS__ALONE : 0);
}

static void work_out(gs__lists *l, gs__form form) {
  const gs__form_info *f = gs__vocab_info(l->vocab, form);
  gs__scan_form *s = l->starts + form;
  s->fold = f->fold;
  s->self.lemma = GS__ALONE;
  gs__sketch_add(&s->self, f->fold, false);
  add_root(l, s, gs__trie_step(l, 0, f->fold, false));
  for (uint8_t i = 0; i < f->lemma_count || !i; i++) {   /* a word without a lemma is its own: T-72, CEO */
    s->lemma[i] = f->lemma_count ? f->lemmas[i].form : f->fold;
    gs__sketch_add(&s->self, s->lemma[i], true);
    add_root(l, s, gs__trie_step(l, 0, s->lemma[i], true));
  }
}

static void grow_starts(gs__lists *l, size_t n) {
  enum { SIZE = sizeof(gs__scan_form) };
  void *memory = gs__mem_alloc((n + 1) * SIZE);
  gs__scan_form *starts = (gs__scan_form *)(void *)((char *)memory + (SIZE - (uintptr_t)memory % SIZE) % SIZE);
  if (l->start_count) memcpy(starts, l->starts, l->start_count * SIZE);
  gs__mem_free(l->starts_memory);
  l->starts = starts;
  l->starts_memory = memory;
  l->start_cap = n;
}

/* Room for all forms; what is new is not known yet. */
static void make_room(gs__lists *l) {
  size_t old = l->start_count, n = l->vocab->forms.len;
  if (n <= old) return;
  if (n > l->start_cap) grow_starts(l, n + n / 2);
  memset(l->starts + old, 0, (n - old) * sizeof *l->starts);
  l->start_count = n;
}

static bool same_case(const gs__lists *l, const gs__doc *doc, const gs__entry *e, uint32_t start) {
  for (uint32_t i = 0; i < e->words; i++) {
    gs__form want = l->exact.at[e->exact + i], have = doc->token_form[start + i];
    const gs__form_info *w = gs__vocab_info(l->vocab, want), *h = gs__vocab_info(l->vocab, have);
    if (want == have || (have == l->vocab->apostrophe && want == h->fold)) continue;
    bool capitals = h->shape & GS__SHAPE_UPPER && !(w->shape & GS__SHAPE_UPPER);
    bool alike = (h->shape & GS__SHAPE_CAPITAL) == (w->shape & GS__SHAPE_CAPITAL);
    bool inflected = i == e->head && w->fold != h->fold && alike;
    if (!capitals && !inflected) return false;
  }
  return true;
}

/* Is the head in the text a form of the entry's, in the class that inflects? A word as it is written always is. */
static bool same_class(const gs__lists *l, const gs__doc *doc, const gs__entry *e, uint32_t start) {
  const gs__form_info *f = gs__vocab_info(l->vocab, doc->token_form[start + e->head]);
  if (f->fold == e->lemma) return true;
  for (uint8_t i = 0; i < f->lemma_count; i++)
    if (f->lemmas[i].form == e->lemma) return f->lemmas[i].tags & e->lemma_tags;
  return true;
}

static void emit(const gs__lists *l, const gs__doc *doc, uint32_t start, uint32_t end, uint32_t state,
                 gs__hits *out) {
  for (uint32_t i = l->out.at[state]; i; i = l->entries.at[i].next)
    if ((!l->entries.at[i].exact || same_case(l, doc, l->entries.at + i, start)) &&
        (!l->entries.at[i].lemma || same_class(l, doc, l->entries.at + i, start)))
      gs__vec_push(out, ((gs__hit){start, end, i}));
}

/* A walk through the trie from the token at `start`. */
typedef struct walk {
  const gs__lists *l;
  const gs__doc *doc;
  uint32_t start, end;         /* it may not go beyond the end */
  gs__hits *out;
} walk;

static void go_on(const walk *w, uint32_t at, uint32_t state);

static void take(const walk *w, uint32_t at, uint32_t state, gs__form form, bool lemma) {
  const gs__lists *l = w->l;
  if (!may_step(l, state, form, lemma)) return;
  const gs__trie_edge *e = gs__trie_slot(l, gs__trie_key(state, form, lemma));
  if (!e->key) return;
  if (e->entry & GS__EDGE_PLAIN) gs__vec_push(w->out, ((gs__hit){w->start, at + 1, e->entry & (GS__EDGE_LEAF - 1)}));
  else if (e->entry & (GS__EDGE_LEAF - 1)) emit(l, w->doc, w->start, at + 1, e->to, w->out);
  if (!(e->entry & GS__EDGE_LEAF) && at + 1 < w->end) go_on(w, at + 1, e->to);
}

/* From a state with the token at `at`. */
static void go_on(const walk *w, uint32_t at, uint32_t state) {
  const gs__scan_form *f = w->l->starts + w->doc->token_form[at];
  take(w, at, state, f->fold, false);
  for (int i = 0; i < GS__MAX_LEMMAS && f->lemma[i]; i++) take(w, at, state, f->lemma[i], true);
}

static bool is_before(const gs__hit *a, const gs__hit *b) {
  return a->end != b->end ? a->end > b->end : a->entry < b->entry;
}

/* There are few hits at one token. */
static void sort(gs__hit *at, size_t n) {
  for (size_t i = 1; i < n; i++) {
    gs__hit hit = at[i];
    size_t k = i;
    for (; k > 0 && is_before(&hit, at + k - 1); k--) at[k] = at[k - 1];
    at[k] = hit;
  }
}

/* The tokens that are an entry or may begin one, by sketches; in order. */
static uint32_t candidates(gs__lists *l, const gs__doc *doc, gs__range *out) {
  enum { AHEAD = 12 };
  gs__sketch next = {0, 0};
  uint32_t n = 0, count = doc->token_count;
  for (uint32_t i = 0; i < count; i++) {
    gs__form form = doc->token_form[i];
    gs__scan_form *f = l->starts + form;
    __builtin_prefetch(l->starts + doc->token_form[i + AHEAD < count ? i + AHEAD : i]);
    if (!f->self.fold) work_out(l, form);
    out[n].start = i - 1;
    n += may_follow(&next, &f->self);
    next = f->next;
  }
  if (next.lemma & GS__ALONE) out[n++].start = count - 1;
  return n;
}

/* May the second form go on what the first begins, by the filter? */
static bool may_pair(const gs__lists *l, const gs__scan_form *first, const gs__scan_form *second) {
  bool may = false;
  for (size_t k = 0; k < 1 + GS__MAX_LEMMAS && first->root[k]; k++) {
    may |= may_step(l, first->root[k], second->fold, false);
    for (int i = 0; i < GS__MAX_LEMMAS && second->lemma[i]; i++)
      may |= may_step(l, first->root[k], second->lemma[i], true);
  }
  return may;
}

static bool begins_pair(const gs__lists *l, const gs__doc *doc, uint32_t t, uint32_t end) {
  if (t + 1 == end) return false;
  const gs__scan_form *first = l->starts + doc->token_form[t];
  const gs__scan_form *second = l->starts + doc->token_form[t + 1];
  gs__sketch next = {first->next.fold, first->next.lemma & ~GS__ALONE};
  return may_follow(&next, &second->self) && may_pair(l, first, second);
}

/* Those among n candidates that are left by the filter. They end with the sentence, as far as the trie
 * may be walked; behind the first token if it need not be. */
static uint32_t filtered(const gs__lists *l, const gs__doc *doc, gs__range *at, uint32_t n) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t t = at[i].start, end = doc->sentences[doc->token_sentence[t]].end;
    bool pair = begins_pair(l, doc, t, end);
    at[kept] = (gs__range){t, pair ? end : t + 1};
    kept += pair || l->starts[doc->token_form[t]].next.lemma & GS__ALONE;
  }
  return kept;
}

static void scan_at(const gs__lists *l, const gs__doc *doc, gs__range at, gs__hits *out) {
  const gs__scan_form *f = l->starts + doc->token_form[at.start];
  walk w = {l, doc, at.start, at.end, out};
  size_t before = out->len;
  for (size_t k = 0; k < 1 + GS__MAX_LEMMAS && f->root[k]; k++) {
    if (f->next.lemma & GS__ALONE) emit(l, doc, at.start, at.start + 1, f->root[k], out);
    if (at.start + 1 < at.end) go_on(&w, at.start + 1, f->root[k]);
  }
  if (out->len - before > 1) sort(out->at + before, out->len - before);
}

void gs__lists_scan(gs__lists *l, const gs__doc *doc, gs__hits *out) {
  if (!l->edges) return;
  gs__trie_sketch(l);
  make_room(l);
  gs__arena_reset(&l->cutting);
  gs__range *at = gs__arena_raw(&l->cutting, (doc->token_count + 1) * sizeof *at);
  uint32_t n = filtered(l, doc, at, candidates(l, doc, at));
  for (uint32_t i = 0; i < n; i++) scan_at(l, doc, at[i], out);
}

bool gs__hit_fits(const gs__lists *l, const gs__doc *doc, const gs__hit *hit) {
  const gs__entry *e = l->entries.at + hit->entry;
  return !e->tags || e->tags >> doc->token_tag[hit->start + e->head] & 1;
}
