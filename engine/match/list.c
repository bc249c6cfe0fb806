#include "match/list.h"

#include <string.h>

#include "base/hash.h"
#include "base/tsv.h"
#include "base/utf8.h"
#include "gainsay.h"
#include "text/token.h"

enum { PLAIN = 1 << 30, LEAF = 1 << 29 };   /* gs__trie_edge.entry: it fits as it stands; nothing goes on */

void gs__lists_init(gs__lists *l, gs__symbols *symbols, gs__vocab *vocab) {
  *l = (gs__lists){.symbols = symbols, .vocab = vocab};
  gs__vec_push(&l->entries, (gs__entry){0});
  gs__vec_push(&l->waiting, (gs__waiting){0});
  gs__vec_push(&l->exact, 0);
  gs__vec_push(&l->out, 0);
}

void gs__lists_dispose(gs__lists *l) {
  for (size_t i = 0; i < l->list.len; i++) {
    gs__vec_drop(&l->list.at[i].cells);
    gs__vec_drop(&l->list.at[i].row_line);
    gs__vec_drop(&l->list.at[i].sources);
    gs__vec_drop(&l->list.at[i].givers);
  }
  gs__vec_free(&l->list);
  gs__map_dispose(&l->by_name);
  gs__vec_free(&l->entries);
  gs__vec_free(&l->waiting);
  gs__vec_free(&l->batches);
  gs__mem_free(l->buckets);
  gs__map_dispose(&l->whole);
  gs__arena_dispose(&l->texts);
  gs__vec_free(&l->exact);
  gs__vec_free(&l->out);
  gs__vec_free(&l->follow);
  gs__vec_free(&l->steps);
  gs__mem_free(l->starts_memory);
  gs__arena_dispose(&l->cutting);
  gs__str_dispose(&l->clean);
  gs__mem_free(l->edges);
}

int gs__lists_find(const gs__lists *l, const char *name, size_t len) {
  const uint32_t *at = gs__map_get(&l->by_name, name, len);
  return at ? (int)*at - 1 : -1;
}

uint32_t gs__lists_list(gs__lists *l, const char *name, size_t len) {
  uint32_t *at = gs__map_put(&l->by_name, name, len, NULL);
  if (!*at) {
    gs__vec_push(&l->list, (gs__list){.name = gs__sym_intern(l->symbols, name, len)});
    *at = (uint32_t)l->list.len;
  }
  return *at - 1;
}

void gs__list_cut(gs__lists *l, uint32_t list, gs__hyphen_part parts) {
  l->list.at[list].cuts |= parts;
  l->cuts_hyphens = true;
}

size_t gs__list_column(gs__lists *l, uint32_t list, const char *name, size_t len, bool make) {
  gs__list *t = l->list.at + list;
  gs__sym sym = gs__sym_intern(l->symbols, name, len);
  for (size_t i = 0; i < t->column_count; i++)
    if (t->columns[i] == sym) return i;
  if (!make || t->column_count == GS__LIST_COLUMNS) return GS__LIST_COLUMNS;
  size_t rows = t->row_line.len, n = t->column_count, want = rows * (n + 1);
  gs__vec_reserve(&t->cells, want);
  for (size_t r = rows; r-- > 0;) {   /* widen the rows in place, last one first */
    memmove(t->cells.at + r * (n + 1), t->cells.at + r * n, n * sizeof *t->cells.at);
    t->cells.at[r * (n + 1) + n] = 0;
  }
  t->cells.len = want;
  t->columns[n] = sym;
  return t->column_count++;
}

uint32_t gs__list_row(gs__lists *l, uint32_t list, uint32_t line) {
  gs__list *t = l->list.at + list;
  for (size_t i = 0; i < t->column_count; i++) gs__vec_push(&t->cells, 0);
  gs__vec_push(&t->row_line, line);
  uint32_t row = (uint32_t)t->row_line.len - 1;
  const char *last = t->sources.len ? t->sources.at[t->sources.len - 1].file : "";
  if (t->file && t->file != last && strcmp(t->file, last) != 0)
    gs__vec_push(&t->sources, ((gs__list_source){row, t->file}));
  return row;
}

const char *gs__list_file(const gs__list *t, uint32_t row) {
  for (size_t i = t->sources.len; i-- > 0;)
    if (t->sources.at[i].row <= row) return t->sources.at[i].file;
  return "";
}

void gs__list_set(gs__lists *l, uint32_t list, uint32_t row, size_t column, gs__sym value) {
  gs__list *t = l->list.at + list;
  t->cells.at[row * t->column_count + column] = value;
}

gs__sym gs__list_cell(const gs__lists *l, const gs__entry *e, gs__sym column) {
  const gs__list *t = l->list.at + e->list;
  for (size_t i = 0; i < t->column_count; i++)
    if (t->columns[i] == column) return t->cells.at[e->row * t->column_count + i];
  return 0;
}

bool gs__cell_has(const gs__symbols *symbols, gs__sym cell, gs__sym value) {
  if (cell == value) return true;
  gs__cell rest = {gs__sym_text(symbols, cell), gs__sym_len(symbols, cell)}, one;
  const char *want = gs__sym_text(symbols, value);
  size_t n = gs__sym_len(symbols, value);
  while (gs__cell_next(&rest, &one))
    if (one.len == n && memcmp(one.at, want, n) == 0) return true;
  return false;
}

/* ---- the trie ---- */

static uint64_t edge_key(uint32_t state, gs__form form, bool lemma) {
  return ((uint64_t)state << 33 | (uint64_t)lemma << 32 | form) + 1;
}

static gs__trie_edge *edge_slot(const gs__lists *l, uint64_t key) {
  size_t i = gs__hash_mix(key) & l->edge_mask;
  while (l->edges[i].key && l->edges[i].key != key) i = (i + 1) & l->edge_mask;
  return l->edges + i;
}

static void grow_edges(gs__lists *l) {
  gs__trie_edge *old = l->edges;
  size_t n = old ? l->edge_mask + 1 : 0;
  l->edge_mask = n ? n * 2 - 1 : 1023;
  l->edges = gs__mem_alloc((l->edge_mask + 1) * sizeof *l->edges);
  for (size_t i = 0; i < n; i++)
    if (old[i].key) *edge_slot(l, old[i].key) = old[i];
  gs__mem_free(old);
}

static uint32_t step(const gs__lists *l, uint32_t state, gs__form form, bool lemma) {
  if (!l->edges) return 0;
  return edge_slot(l, edge_key(state, form, lemma))->to;
}

/* ---- what scans keep of the trie ---- */

static void sketch_word(gs__sketch *s, gs__form form, bool lemma) {
  uint64_t h = form * 0x9e3779b97f4a7c15u;
  if (lemma) s->lemma |= (uint64_t)1 << (h >> 32) % 63;
  else s->fold |= (uint64_t)1 << (h >> 58) | (uint64_t)1 << (h >> 52 & 63);
}

static uint64_t filter_bits(uint64_t hash) {
  return (uint64_t)1 << (hash >> 58) | (uint64_t)1 << (hash >> 52 & 63);
}

static uint64_t *filter_word(const gs__lists *l, uint64_t hash) {
  return l->steps.at + (hash >> 20 & (l->steps.len - 1));
}

/* An entry that matches wherever its words stand needs no look at it. */
static uint32_t entry_of(const gs__lists *l, uint32_t state) {
  uint32_t i = l->out.at[state];
  bool plain = i && !l->entries.at[i].exact && !l->entries.at[i].next;
  bool leaf = !(l->follow.at[state].fold | l->follow.at[state].lemma);
  return i | (plain ? PLAIN : 0) | (leaf ? LEAF : 0);
}

/* Into the sketches and the filter; the edge's own entry is worked out when the entry is in. */
static void sketch_edge(gs__lists *l, const gs__trie_edge *e) {
  uint64_t hash = gs__hash_mix(e->key);
  sketch_word(l->follow.at + ((e->key - 1) >> 33), (gs__form)(e->key - 1), (e->key - 1) >> 32 & 1);
  *filter_word(l, hash) |= filter_bits(hash);
}

/* A new edge to a new state, while the sketches are up to date; too many for the filter make all anew. */
static void sketch_new(gs__lists *l, const gs__trie_edge *e) {
  enum { MOST_EDGES = 8 };             /* for a word of the filter */
  gs__vec_push(&l->follow, (gs__sketch){0});
  sketch_edge(l, e);
  if (l->edge_count > l->steps.len * MOST_EDGES) l->sketched = false;
}

static uint32_t step_or_add(gs__lists *l, uint32_t state, gs__form form, bool lemma) {
  if (!l->edges || l->edge_count * 2 > l->edge_mask) grow_edges(l);
  gs__trie_edge *e = edge_slot(l, edge_key(state, form, lemma));
  if (!e->key) {
    gs__vec_push(&l->out, 0);
    *e = (gs__trie_edge){edge_key(state, form, lemma), (uint32_t)l->out.len - 1, 0};
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

/* An entry that is a clitic ('s) is one word; cut alone it would fall apart. */
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
  if (gs__language_is_clitic(language, l->clean.at, n)) {
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
    gs__trie_edge *e = edge_slot(l, edge_key(state, fold, i == lemma_at));
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

/* ---- scanning ---- */

/* A scan asks of each pair of tokens whether the second may go on what the first begins: first by
 * sketches of both forms, then of each step by a filter. Only what is left walks in the trie, whose
 * edges have been sent for by then. A form that is an entry by itself needs no second. */

static bool may_follow(const gs__sketch *next, const gs__sketch *self) {
  return ((next->fold & self->fold) == self->fold) | ((next->lemma & self->lemma) != 0);
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

/* To be called before a scan: what it keeps of the trie, if that has changed. */
static void sketch_trie(gs__lists *l) {
  if (l->sketched) return;
  make_sketches(l);
  for (size_t i = 0; i <= l->edge_mask; i++)
    if (l->edges[i].key) l->edges[i].entry = entry_of(l, l->edges[i].to);
  l->start_count = 0;
  l->sketched = true;
}

static bool may_step(const gs__lists *l, uint32_t state, gs__form form, bool lemma) {
  uint64_t hash = gs__hash_mix(edge_key(state, form, lemma)), bits = filter_bits(hash);
  if ((*filter_word(l, hash) & bits) != bits) return false;
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
  sketch_word(&s->self, f->fold, false);
  add_root(l, s, step(l, 0, f->fold, false));
  for (uint8_t i = 0; i < f->lemma_count || !i; i++) {   /* a word without a lemma is its own: T-72, CEO */
    s->lemma[i] = f->lemma_count ? f->lemmas[i].form : f->fold;
    sketch_word(&s->self, s->lemma[i], true);
    add_root(l, s, step(l, 0, s->lemma[i], true));
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
  const gs__trie_edge *e = edge_slot(l, edge_key(state, form, lemma));
  if (!e->key) return;
  if (e->entry & PLAIN) gs__vec_push(w->out, ((gs__hit){w->start, at + 1, e->entry & (LEAF - 1)}));
  else if (e->entry & (LEAF - 1)) emit(l, w->doc, w->start, at + 1, e->to, w->out);
  if (!(e->entry & LEAF) && at + 1 < w->end) go_on(w, at + 1, e->to);
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
  sketch_trie(l);
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

bool gs__lists_splits(const gs__lists *l, gs__form form, gs__hyphen_part part) {
  uint32_t state = step(l, 0, gs__vocab_info(l->vocab, form)->fold, false);
  for (uint32_t i = state ? l->out.at[state] : 0; i; i = l->entries.at[i].next) {
    const gs__entry *e = l->entries.at + i;
    if (gs__list_cuts(l->list.at + e->list, part) && (!e->exact || l->exact.at[e->exact] == form)) return true;
  }
  return false;
}
