#include "match/list.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/tsv.h"
#include "base/utf8.h"
#include "gainsay.h"
#include "text/token.h"

void gs__lists_init(gs__lists *l, gs__symbols *symbols, gs__vocab *vocab) {
  *l = (gs__lists){.symbols = symbols, .vocab = vocab};
  gs__vec_push(&l->entries, (gs__entry){0});
  gs__vec_push(&l->waiting, (gs__waiting){0});
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
  gs__vec_free(&l->waiting);
  gs__vec_free(&l->batches);
  gs__mem_free(l->buckets);
  gs__map_dispose(&l->whole);
  gs__arena_dispose(&l->texts);
  gs__vec_free(&l->exact);
  gs__vec_free(&l->out);
  gs__vec_free(&l->starts);
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

void gs__list_cut_hyphens(gs__lists *l, uint32_t list) {
  l->list.at[list].splits_hyphen = true;
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
static bool is_clitic(const gs__language *language, const char *text, size_t len) {
  for (size_t i = 0; i < language->clitics.len; i++)
    if (strlen(language->clitics.at[i]) == len && memcmp(language->clitics.at[i], text, len) == 0) return true;
  return false;
}

static void cut(gs__lists *l, const char *text, size_t len, bool plural, const gs__language *language,
                words *out) {
  gs__str_clear(&l->clean);
  gs__str_add(&l->clean, text, len);
  if (plural) gs__str_putc(&l->clean, 's');
  text = l->clean.at;
  len = l->clean.len;
  size_t n;
  out->marked = take_mark(text, len, l->clean.at, &n);
  l->clean.at[n] = '\0';
  if (is_clitic(language, l->clean.at, n)) {
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
  link_entry(l, walk_in(l, &w, inflects ? head : -1), entry);
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
}

static size_t unlink_entries(gs__lists *l, uint32_t state, uint32_t list) {
  size_t n = 0;
  for (uint32_t *link = &l->out.at[state]; *link;) {
    gs__entry *e = l->entries.at + *link;
    if (e->list == list) {
      l->waiting.at[*link].dropped = true;
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
  cut(l, text, len, false, language, &w);
  if (!w.count || w.count > GS__LIST_WORDS) return 0;
  const gs__form_info *first = gs__vocab_info(l->vocab, gs__vocab_info(l->vocab, w.form[0])->fold);
  gs__lists_meet_word(l, first->bytes, first->len);
  for (int lemma_at = -1; lemma_at < w.count; lemma_at++)
    n += unlink_entries(l, walk_in(l, &w, lemma_at), list);
  return n;
}

/* ---- scanning ---- */

static bool begins_entry(gs__lists *l, gs__form form) {
  if (form >= l->starts.len) {
    size_t old = l->starts.len;
    gs__vec_reserve(&l->starts, l->vocab->forms.len);
    l->starts.len = l->vocab->forms.len;
    memset(l->starts.at + old, 0, l->starts.len - old);
  }
  if (l->starts.at[form]) return l->starts.at[form] == 2;
  const gs__form_info *f = gs__vocab_info(l->vocab, form);
  bool found = step(l, 0, f->fold, false) != 0;
  for (uint8_t i = 0; i < f->lemma_count && !found; i++)
    found = step(l, 0, f->lemmas[i].form, true) != 0;
  l->starts.at[form] = found ? 2 : 1;
  return found;
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
  if (at > start) emit(l, doc, start, at, state, out);
  if (at == end) return;
  const gs__form_info *f = gs__vocab_info(l->vocab, doc->token_form[at]);
  uint32_t next = step(l, state, f->fold, false);
  if (next) walk(l, doc, start, at + 1, end, next, out);
  for (uint8_t i = 0; i < f->lemma_count; i++) {
    next = step(l, state, f->lemmas[i].form, true);
    if (next) walk(l, doc, start, at + 1, end, next, out);
  }
}

static int by_length(const void *a, const void *b) {
  const gs__hit *x = a, *y = b;
  if (x->end != y->end) return x->end > y->end ? -1 : 1;
  return (x->entry > y->entry) - (x->entry < y->entry);
}

void gs__lists_scan(gs__lists *l, const gs__doc *doc, gs__hits *out) {
  for (uint32_t s = 0; s < doc->sentence_count; s++) {
    gs__range r = doc->sentences[s];
    for (uint32_t i = r.start; i < r.end; i++) {
      if (!begins_entry(l, doc->token_form[i])) continue;
      size_t before = out->len;
      walk(l, doc, i, i, r.end, 0, out);
      if (out->len - before > 1) qsort(out->at + before, out->len - before, sizeof *out->at, by_length);
    }
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
