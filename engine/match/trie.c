/* Entries cut into words and put into the trie, or taken out of it. */
#include "match/trie.h"

#include <string.h>

#include "base/utf8.h"
#include "gainsay.h"
#include "text/token.h"

/* ---- edges ---- */

/* Room for so many edges, and as many more. */
static void grow_edges(gs__lists *l, size_t count) {
  enum { FIRST = 1 << 10 };
  gs__trie_edge *old = l->edges;
  size_t n = old ? l->edge_mask + 1 : 0, size = n ? n : FIRST;
  while (count * 2 > size) size *= 2;
  if (size == n) return;
  l->edge_mask = size - 1;
  l->edges = gs__mem_alloc((l->edge_mask + 1) * sizeof *l->edges);
  for (size_t i = 0; i < n; i++)
    if (old[i].key) *gs__trie_slot(l, old[i].key) = old[i];
  gs__mem_free(old);
}

void gs__trie_expect(gs__lists *l, size_t more) {
  gs__vocab_expect(l->vocab, more);
  gs__vec_reserve(&l->out, l->out.len + more);
  grow_edges(l, l->edge_count + more);
}

/* ---- what scans keep of the trie ---- */

/* An entry that matches wherever its words stand needs no look at it. */
static uint32_t entry_of(const gs__lists *l, uint32_t state) {
  uint32_t i = l->out.at[state];
  bool plain = i && !l->entries.at[i].exact && !l->entries.at[i].next;
  bool leaf = !(l->follow.at[state].fold | l->follow.at[state].lemma);
  return i | (plain ? GS__EDGE_PLAIN : 0) | (leaf ? GS__EDGE_LEAF : 0);
}

/* Into the sketches and the filter; the edge's own entry is worked out when the entry is in. */
static void sketch_edge(gs__lists *l, const gs__trie_edge *e) {
  uint64_t hash = gs__hash_mix(e->key);
  gs__sketch_add(l->follow.at + ((e->key - 1) >> 33), (gs__form)(e->key - 1), (e->key - 1) >> 32 & 1);
  *gs__filter_word(l, hash) |= gs__filter_bits(hash);
}

/* A new edge to a new state, while the sketches are up to date; too many for the filter make all anew. */
static void sketch_new(gs__lists *l, const gs__trie_edge *e) {
  enum { MOST_EDGES = 8 };             /* for a word of the filter */
  gs__vec_push(&l->follow, (gs__sketch){0});
  sketch_edge(l, e);
  if (l->edge_count > l->steps.len * MOST_EDGES) l->sketched = false;
}

static void make_sketches(gs__lists *l) {
  size_t size = (l->edge_mask + 1) / 8;   /* one word for four edges at most */
  gs__vec_reserve(&l->follow, l->out.len);
  gs__vec_reserve(&l->steps, size);
  l->follow.len = l->out.len;
  l->steps.len = size;
  memset(l->follow.at, 0, l->follow.len * sizeof *l->follow.at);
  memset(l->steps.at, 0, size * sizeof *l->steps.at);
  for (size_t i = 0; i <= l->edge_mask; i++)
    if (l->edges[i].key) sketch_edge(l, l->edges + i);
}

void gs__trie_sketch(gs__lists *l) {
  if (l->sketched) return;
  make_sketches(l);
  for (size_t i = 0; i <= l->edge_mask; i++)
    if (l->edges[i].key) l->edges[i].entry = entry_of(l, l->edges[i].to);
  l->start_count = 0;
  l->sketched = true;
}

static uint32_t step_or_add(gs__lists *l, uint32_t state, gs__form form, bool lemma) {
  if (!l->edges || l->edge_count * 2 > l->edge_mask) grow_edges(l, l->edge_count + 1);
  gs__trie_edge *e = gs__trie_slot(l, gs__trie_key(state, form, lemma));
  if (!e->key) {
    gs__vec_push(&l->out, 0);
    *e = (gs__trie_edge){gs__trie_key(state, form, lemma), (uint32_t)l->out.len - 1, 0};
    l->edge_count++;
    if (l->sketched) sketch_new(l, e);
  }
  return e->to;
}

/* ---- adding entries ---- */

/* Words of an entry as the tokeniser cuts them; marked is the word with a trailing '~', or -1. */
typedef struct words {
  gs__form form[GS__LIST_WORDS];
  int count, marked;
} words;

/* A '~' behind a word marks it; the mark is taken out before the tokeniser sees the entry. */
static int take_mark(const char *text, size_t len, char *clean, size_t *n) {
  int word = 0, marked = -1;
  *n = 0;
  for (size_t i = 0; i < len; i++) {
    if (text[i] == '~') {
      marked = word;
      continue;
    }
    if (text[i] == ' ') word++;
    clean[(*n)++] = text[i];
  }
  return marked;
}

/* Letters and single spaces need no tokeniser: each word is a token, unless it is one of those cut in pieces. False:
 * the text is not so plain. (Most entries are, and a text's first use of a word brings in many.) */
static bool cut_plain(gs__lists *l, const char *text, size_t len, const gs__language *language, words *out) {
  out->count = 0;
  out->marked = -1;
  if (l->vocab->language != language) return false;
  for (size_t start = 0, at = 0; at <= len; at++) {
    if (at < len && (unsigned char)((text[at] | 0x20) - 'a') < 26) continue;
    if (at == start || (at < len && text[at] != ' ') || out->count == GS__LIST_WORDS) return false;
    gs__form form = gs__vocab_intern(l->vocab, text + start, at - start);
    if (gs__vocab_info(l->vocab, form)->pieces > 1) return false;
    out->form[out->count++] = form;
    start = at + 1;
  }
  return out->count > 1 || !gs__language_is_clitic(language, text, len);
}

static void cut(gs__lists *l, const char *text, size_t len, bool plural, const gs__language *language,
                words *out) {
  if (!plural && cut_plain(l, text, len, language, out)) return;
  gs__str_clear(&l->clean);
  gs__str_add(&l->clean, text, len);
  if (plural) gs__str_putc(&l->clean, 's');
  text = l->clean.at;
  len = l->clean.len;
  size_t n;
  out->marked = take_mark(text, len, l->clean.at, &n);
  l->clean.at[n] = '\0';
  if (gs__language_is_clitic(language, l->clean.at, n)) {   /* 's: cut alone it would fall apart */
    out->count = 1;
    out->form[0] = gs__vocab_intern(l->vocab, l->clean.at, n);
    return;
  }
  gs__arena_reset(&l->cutting);
  gs__tokens tokens = {.arena = &l->cutting, .max = GS__LIST_WORDS + 1};
  gs__tokens_cut(&tokens, l->clean.at, (uint32_t)n, l->vocab, language);
  out->count = (int)tokens.count;
  for (int i = 0; i < out->count && i < GS__LIST_WORDS; i++) out->form[i] = tokens.form[i];
}

static bool has_capitals(const gs__lists *l, const words *w) {
  for (int i = 0; i < w->count; i++) {
    const gs__form_info *f = gs__vocab_info(l->vocab, w->form[i]);
    if (f->fold != w->form[i]) return true;
  }
  return false;
}

static uint32_t exact_forms(gs__lists *l, const words *w) {
  if (!has_capitals(l, w)) return 0;
  uint32_t at = (uint32_t)l->exact.len;
  for (int i = 0; i < w->count; i++) gs__vec_push(&l->exact, w->form[i]);
  return at;
}

static int head_of(const words *w, const gs__entry_how *how) {
  if (w->marked >= 0 && w->marked < w->count) return w->marked;
  return how->first_word ? 0 : w->count - 1;
}

static uint32_t walk_in(gs__lists *l, const words *w, int lemma_at) {
  uint32_t state = 0;
  for (int i = 0; i < w->count; i++)
    state = step_or_add(l, state, gs__vocab_info(l->vocab, w->form[i])->fold, i == lemma_at);
  return state;
}

/* The edges on the way of an entry that has come in lead to it, and no longer to an end. */
static void sketch_way(gs__lists *l, const words *w, int lemma_at) {
  uint32_t state = 0;
  for (int i = 0; i < w->count && l->sketched; i++) {
    gs__form fold = gs__vocab_info(l->vocab, w->form[i])->fold;
    gs__trie_edge *e = gs__trie_slot(l, gs__trie_key(state, fold, i == lemma_at));
    state = e->to;
    e->entry = entry_of(l, state);
  }
}

/* Into the chain of a state, the latest entry first. */
static void link_entry(gs__lists *l, uint32_t state, uint32_t entry) {
  uint32_t *link = &l->out.at[state];
  while (*link > entry) link = &l->entries.at[*link].next;
  l->entries.at[entry].next = *link;
  *link = entry;
}

int gs__list_enter(gs__lists *l, uint32_t entry, gs__err *err) {
  words w;
  const gs__waiting *given = l->waiting.at + entry;
  const gs__list_batch *b = l->batches.at + given->batch;
  l->entries.at[entry] = (gs__entry){.list = b->list, .row = given->row, .tags = b->how.text_tags};
  cut(l, given->text, given->len, given->plural, b->language, &w);
  if (!w.count) return gs__err_set(err, GS_EPACK, "an entry without a word");
  if (w.count > GS__LIST_WORDS)
    return gs__err_set(err, GS_EPACK, "an entry of more than %d words", GS__LIST_WORDS);
  gs__entry *e = l->entries.at + entry;
  int head = head_of(&w, &b->how);
  bool inflects = b->how.inflects && (!b->how.marked_only || w.marked >= 0);
  e->words = (uint32_t)w.count;
  e->head = (uint8_t)head;
  e->exact = exact_forms(l, &w);
  if (inflects && b->how.lemma_tags && ~b->how.lemma_tags) {
    e->lemma = gs__vocab_info(l->vocab, w.form[head])->fold;
    e->lemma_tags = b->how.lemma_tags;
  }
  link_entry(l, walk_in(l, &w, inflects ? head : -1), entry);
  sketch_way(l, &w, inflects ? head : -1);
  return 0;
}

int gs__list_add(gs__lists *l, uint32_t list, uint32_t row, const char *text, size_t len,
                 const gs__language *language, const gs__entry_how *how, gs__err *err) {
  if (!gs__utf8_valid(text, len)) return gs__err_set(err, GS_EPACK, "an entry that is not valid UTF-8");
  gs__list_batch batch = {.list = list, .how = *how, .language = language};
  bool at_once = l->at_once;
  l->at_once = true;
  int code = gs__list_later(l, gs__list_batch_new(l, batch), row, gs__arena_dup(&l->texts, text, len), len,
                            false, err);
  l->at_once = at_once;
  return code;
}

void gs__lists_clear(gs__lists *l) {
  if (l->edges) memset(l->edges, 0, (l->edge_mask + 1) * sizeof *l->edges);
  l->edge_count = 0;
  l->out.at[0] = 0;
  l->out.len = l->exact.len = 1;
  l->sketched = false;
}

static size_t unlink_entries(gs__lists *l, uint32_t state, uint32_t list) {
  size_t n = 0;
  for (uint32_t *link = &l->out.at[state]; *link;) {
    gs__entry *e = l->entries.at + *link;
    if (e->list == list) {
      l->waiting.at[*link].dropped = true;
      *link = e->next;
      l->sketched = false;
      n++;
    } else {
      link = &e->next;
    }
  }
  return n;
}

size_t gs__list_remove(gs__lists *l, uint32_t list, const char *text, size_t len,
                       const gs__language *language) {
  words w;
  size_t n = 0;
  if (!gs__utf8_valid(text, len)) return 0;
  cut(l, text, len, false, language, &w);
  if (!w.count || w.count > GS__LIST_WORDS) return 0;
  const gs__form_info *first = gs__vocab_info(l->vocab, gs__vocab_info(l->vocab, w.form[0])->fold);
  gs__lists_meet_word(l, first->bytes, first->len);
  for (int lemma_at = -1; lemma_at < w.count; lemma_at++)
    n += unlink_entries(l, walk_in(l, &w, lemma_at), list);
  return n;
}

bool gs__lists_splits(const gs__lists *l, gs__form form, gs__hyphen_part part) {
  uint32_t state = gs__trie_step(l, 0, gs__vocab_info(l->vocab, form)->fold, false);
  for (uint32_t i = state ? l->out.at[state] : 0; i; i = l->entries.at[i].next) {
    const gs__entry *e = l->entries.at + i;
    if (gs__list_cuts(l->list.at + e->list, part) && (!e->exact || l->exact.at[e->exact] == form)) return true;
  }
  return false;
}
