#include "match/list.h"

#include <string.h>

#include "base/hash.h"
#include "base/tsv.h"
#include "base/utf8.h"
#include "gainsay.h"
#include "text/token.h"

enum { MAX_WORDS = 24 };

void gs__lists_init(gs__lists *l, gs__symbols *symbols, gs__vocab *vocab) {
  *l = (gs__lists){.symbols = symbols, .vocab = vocab};
  gs__vec_push(&l->entries, (gs__entry){0});
  gs__vec_push(&l->exact, 0);
  gs__vec_push(&l->out, 0);
}

void gs__lists_dispose(gs__lists *l) {
  for (size_t i = 0; i < l->list.len; i++) {
    gs__vec_free(&l->list.at[i].cells);
    gs__vec_free(&l->list.at[i].row_line);
    gs__vec_free(&l->list.at[i].sources);
  }
  gs__vec_free(&l->list);
  gs__map_dispose(&l->by_name);
  gs__vec_free(&l->entries);
  gs__vec_free(&l->exact);
  gs__vec_free(&l->out);
  gs__vec_free(&l->follow);
  gs__vec_free(&l->starts);
  gs__vec_free(&l->roots);
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
  if (t->file && strcmp(t->file, gs__list_file(t, row)) != 0)
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

static uint32_t step_or_add(gs__lists *l, uint32_t state, gs__form form, bool lemma) {
  if (!l->edges || l->edge_count * 2 > l->edge_mask) grow_edges(l);
  gs__trie_edge *e = edge_slot(l, edge_key(state, form, lemma));
  if (!e->key) {
    gs__vec_push(&l->out, 0);
    *e = (gs__trie_edge){edge_key(state, form, lemma), (uint32_t)l->out.len - 1};
    l->edge_count++;
  }
  return e->to;
}

/* ---- adding entries ---- */

/* Words of an entry as the tokeniser cuts them; marked is the word with a trailing '~', or -1. */
typedef struct words {
  gs__form form[MAX_WORDS];
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
static bool is_clitic(const gs__language *language, const char *text, size_t len) {
  for (size_t i = 0; i < language->clitics.len; i++)
    if (strlen(language->clitics.at[i]) == len && memcmp(language->clitics.at[i], text, len) == 0) return true;
  return false;
}

static void cut(gs__lists *l, const char *text, size_t len, const gs__language *language, words *out) {
  gs__str_clear(&l->clean);
  gs__str_add(&l->clean, text, len);
  size_t n;
  out->marked = take_mark(text, len, l->clean.at, &n);
  l->clean.at[n] = '\0';
  if (is_clitic(language, l->clean.at, n)) {
    out->count = 1;
    out->form[0] = gs__vocab_intern(l->vocab, l->clean.at, n);
    return;
  }
  gs__arena_reset(&l->cutting);
  gs__tokens tokens = {.arena = &l->cutting, .max = MAX_WORDS + 1};
  gs__tokens_cut(&tokens, l->clean.at, (uint32_t)n, l->vocab, language);
  out->count = (int)tokens.count;
  for (int i = 0; i < out->count && i < MAX_WORDS; i++) out->form[i] = tokens.form[i];
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

int gs__list_add(gs__lists *l, uint32_t list, uint32_t row, const char *text, size_t len,
                 const gs__language *language, const gs__entry_how *how, gs__err *err) {
  words w;
  if (!gs__utf8_valid(text, len)) return gs__err_set(err, GS_EPACK, "an entry that is not valid UTF-8");
  cut(l, text, len, language, &w);
  if (!w.count) return gs__err_set(err, GS_EPACK, "an entry without a word");
  if (w.count > MAX_WORDS)
    return gs__err_set(err, GS_EPACK, "an entry of more than %d words", MAX_WORDS);
  int head = head_of(&w, how);
  gs__entry e = {.list = list, .row = row, .words = (uint32_t)w.count, .head = (uint8_t)head,
                 .tags = how->text_tags, .exact = exact_forms(l, &w)};
  uint32_t state = walk_in(l, &w, how->inflects ? head : -1);
  e.next = l->out.at[state];
  gs__vec_push(&l->entries, e);
  l->out.at[state] = (uint32_t)l->entries.len - 1;
  l->starts.len = 0;
  return 0;
}

static size_t unlink_entries(gs__lists *l, uint32_t state, uint32_t list) {
  size_t n = 0;
  for (uint32_t *link = &l->out.at[state]; *link;) {
    gs__entry *e = l->entries.at + *link;
    if (e->list == list) {
      *link = e->next;
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
  cut(l, text, len, language, &w);
  if (!w.count || w.count > MAX_WORDS) return 0;
  for (int lemma_at = -1; lemma_at < w.count; lemma_at++)
    n += unlink_entries(l, walk_in(l, &w, lemma_at), list);
  return n;
}

/* ---- scanning ---- */

/* A scan goes over the tokens once and asks of each pair whether the second may go on what the first
 * begins; only where it may, or where the first is an entry by itself, the trie is walked. */

static void sketch_word(gs__words_sketch *s, gs__form form, bool lemma) {
  uint64_t h = form * 0x9e3779b97f4a7c15u;
  if (lemma) s->lemma |= (uint64_t)1 << (h >> 58);
  else s->fold |= (uint64_t)1 << (h >> 58) | (uint64_t)1 << (h >> 52 & 63);
}

static bool may_follow(const gs__words_sketch *next, const gs__words_sketch *self) {
  return ((next->fold & self->fold) == self->fold) | ((next->lemma & self->lemma) != 0);
}

/* Sketches for all states, if the trie has grown. */
static void sketch_trie(gs__lists *l) {
  if (l->follow_edges == l->edge_count) return;
  gs__vec_reserve(&l->follow, l->out.len);
  memset(l->follow.at, 0, l->out.len * sizeof *l->follow.at);
  for (size_t i = 0; i <= l->edge_mask; i++) {
    uint64_t key = l->edges[i].key - 1;
    if (l->edges[i].key) sketch_word(l->follow.at + (key >> 33), (gs__form)key, key >> 32 & 1);
  }
  l->follow.len = l->out.len;
  l->follow_edges = l->edge_count;
  l->starts.len = 0;
}

static void add_root(gs__lists *l, gs__form form, uint32_t state) {
  gs__words_sketch *next = &l->starts.at[form].next;
  gs__scan_roots *roots = l->roots.at + form;
  if (!state) return;
  roots->state[roots->count++] = state;
  next->fold |= l->out.at[state] ? UINT64_MAX : l->follow.at[state].fold;
  next->lemma |= l->follow.at[state].lemma;
}

static void work_out(gs__lists *l, gs__form form) {
  const gs__form_info *f = gs__vocab_info(l->vocab, form);
  gs__words_sketch *self = &l->starts.at[form].self;
  l->roots.at[form].count = 0;
  sketch_word(self, f->fold, false);
  add_root(l, form, step(l, 0, f->fold, false));
  for (uint8_t i = 0; i < f->lemma_count; i++) {
    sketch_word(self, f->lemmas[i].form, true);
    add_root(l, form, step(l, 0, f->lemmas[i].form, true));
  }
}

/* Room for all forms; what is new is not worked out yet. */
static void make_room(gs__lists *l) {
  size_t old = l->starts.len, n = l->vocab->forms.len;
  if (n <= old) return;
  gs__vec_reserve(&l->starts, n);
  gs__vec_reserve(&l->roots, n);
  memset(l->starts.at + old, 0, (n - old) * sizeof *l->starts.at);
  l->starts.len = l->roots.len = n;
}

static bool same_case(const gs__lists *l, const gs__doc *doc, const gs__entry *e, uint32_t start) {
  for (uint32_t i = 0; i < e->words; i++) {
    gs__form want = l->exact.at[e->exact + i], have = doc->token_form[start + i];
    if (want == have) continue;
    const gs__form_info *w = gs__vocab_info(l->vocab, want), *h = gs__vocab_info(l->vocab, have);
    bool capitals = h->shape & GS__SHAPE_UPPER && !(w->shape & GS__SHAPE_UPPER);
    bool alike = (h->shape & GS__SHAPE_CAPITAL) == (w->shape & GS__SHAPE_CAPITAL);
    bool inflected = i == e->head && w->fold != h->fold && alike;
    if (!capitals && !inflected) return false;
  }
  return true;
}

static void emit(const gs__lists *l, const gs__doc *doc, uint32_t start, uint32_t end, uint32_t state,
                 gs__hits *out) {
  for (uint32_t i = l->out.at[state]; i; i = l->entries.at[i].next)
    if (!l->entries.at[i].exact || same_case(l, doc, l->entries.at + i, start))
      gs__vec_push(out, ((gs__hit){start, end, i}));
}

static void walk(const gs__lists *l, const gs__doc *doc, uint32_t start, uint32_t at, uint32_t end,
                 uint32_t state, gs__hits *out) {
  emit(l, doc, start, at, state, out);
  if (at == end || !may_follow(l->follow.at + state, &l->starts.at[doc->token_form[at]].self)) return;
  const gs__form_info *f = gs__vocab_info(l->vocab, doc->token_form[at]);
  uint32_t next = step(l, state, f->fold, false);
  if (next) walk(l, doc, start, at + 1, end, next, out);
  for (uint8_t i = 0; i < f->lemma_count; i++) {
    next = step(l, state, f->lemmas[i].form, true);
    if (next) walk(l, doc, start, at + 1, end, next, out);
  }
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

/* The tokens at which the trie is to be walked, in order. */
static uint32_t candidates(gs__lists *l, const gs__doc *doc, uint32_t *out) {
  static const gs__words_sketch nothing;
  gs__words_sketch next = nothing;
  uint32_t n = 0;
  for (uint32_t i = 0; i < doc->token_count; i++) {
    gs__form form = doc->token_form[i];
    gs__scan_form *f = l->starts.at + form;
    if (!f->self.fold) work_out(l, form);
    out[n] = i - 1;
    n += may_follow(&next, &f->self);
    next = f->next;
  }
  if (next.fold == UINT64_MAX) out[n++] = doc->token_count - 1;
  return n;
}

void gs__lists_scan(gs__lists *l, const gs__doc *doc, gs__hits *out) {
  if (!l->edges) return;
  sketch_trie(l);
  make_room(l);
  uint32_t *at = gs__arena_raw(doc->arena, (doc->token_count + 1) * sizeof *at);
  uint32_t n = candidates(l, doc, at);
  for (uint32_t i = 0; i < n; i++) {
    const gs__scan_roots *roots = l->roots.at + doc->token_form[at[i]];
    uint32_t end = doc->sentences[doc->token_sentence[at[i]]].end;
    size_t before = out->len;
    for (uint32_t k = 0; k < roots->count; k++) walk(l, doc, at[i], at[i] + 1, end, roots->state[k], out);
    if (out->len - before > 1) sort(out->at + before, out->len - before);
  }
}

void gs__lists_forget(gs__lists *l, gs__form from) {
  if (from < l->starts.len) l->starts.len = from;
}

bool gs__hit_fits(const gs__lists *l, const gs__doc *doc, const gs__hit *hit) {
  const gs__entry *e = l->entries.at + hit->entry;
  return !e->tags || e->tags >> doc->token_tag[hit->start + e->head] & 1;
}

bool gs__lists_splits(const gs__lists *l, gs__form form) {
  uint32_t state = step(l, 0, gs__vocab_info(l->vocab, form)->fold, false);
  for (uint32_t i = state ? l->out.at[state] : 0; i; i = l->entries.at[i].next) {
    const gs__entry *e = l->entries.at + i;
    if (l->list.at[e->list].splits_hyphen && (!e->exact || l->exact.at[e->exact] == form)) return true;
  }
  return false;
}
