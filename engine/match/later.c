/* Entries that wait for their first word. Cutting every entry of large lists into forms is most of what
 * loading costs, and a text needs few of them. So an entry that begins with a plain word (ASCII letters,
 * then a space or its end) only waits under that word; when a text has the word, all entries that wait
 * under it enter the trie. An entry has its number from the start, and entries of one state are linked by
 * number, so nothing depends on when they enter. All others enter at once: above all those with a hyphen,
 * which are cut by what the lists have at that moment. */
#include <string.h>

#include "gainsay.h"
#include "match/list.h"

enum { FIRST_BUCKETS = 1 << 10, LONGEST_SPLIT = 64 };

/* ---- the words under which entries wait ---- */

static bool is_letter(char c) {
  return (unsigned char)((c | 0x20) - 'a') < 26;
}

static uint32_t mixed(uint32_t hash, char c) {
  return (hash ^ (unsigned char)(c | 0x20)) * 0x01000193u;
}

static const uint32_t hash_start = 0x811c9dc5;   /* FNV-1a; words of one hash wait together: no harm */

/* The hash of a word of letters only, in any case; 0 for any other. */
static uint32_t hash_of(const char *word, size_t len) {
  uint32_t hash = hash_start;
  for (size_t i = 0; i < len; i++) {
    if (!is_letter(word[i])) return 0;
    hash = mixed(hash, word[i]);
  }
  return hash + !hash;
}

static gs__bucket *bucket_of(const gs__lists *l, uint32_t hash) {
  size_t i = (hash ^ hash >> 15) & l->bucket_mask;
  while (l->buckets[i].hash && l->buckets[i].hash != hash) i = (i + 1) & l->bucket_mask;
  return l->buckets + i;
}

static void grow_buckets(gs__lists *l) {
  gs__bucket *old = l->buckets;
  size_t n = old ? l->bucket_mask + 1 : 0;
  l->bucket_mask = n ? n * 4 - 1 : FIRST_BUCKETS - 1;
  l->buckets = gs__mem_alloc((l->bucket_mask + 1) * sizeof *l->buckets);
  for (size_t i = 0; i < n; i++)
    if (old[i].hash) *bucket_of(l, old[i].hash) = old[i];
  gs__mem_free(old);
}

static void put_in_bucket(gs__lists *l, uint32_t entry, uint32_t hash) {
  if (!l->buckets || l->bucket_count * 2 > l->bucket_mask) grow_buckets(l);
  gs__bucket *b = bucket_of(l, hash);
  l->bucket_count += !b->hash;
  b->hash = hash;
  l->waiting.at[entry].next = b->first;
  b->first = entry;
}

/* ---- who may wait ---- */

static bool is_split(const gs__list_batch *b, const char *word, size_t len) {
  char fold[LONGEST_SPLIT];
  if (!(b->split_letters >> (word[0] & 31) & 1) || len > sizeof fold) return false;
  for (size_t i = 0; i < len; i++) fold[i] = (char)(word[i] | 0x20);
  return gs__map_get(&b->language->splits, fold, len) != NULL;
}

/* The hash of the first word if the entry may wait, else 0. There must be no doubt how the tokeniser
 * cuts that word, and that the words are not too many. */
static uint32_t waits_under(const gs__list_batch *b, const char *text, size_t len, bool plural) {
  uint32_t hash = hash_start, pieces = 1;
  size_t n = 0;
  for (; n < len && is_letter(text[n]); n++) hash = mixed(hash, text[n]);
  if (plural && n == len) hash = mixed(hash, 's');
  size_t after = n + (n < len && text[n] == '~');
  if (!b->waits || !n || (after < len && text[after] != ' ') || is_split(b, text, n)) return 0;
  for (size_t i = n; i < len; i++) {
    if (text[i] == '-' || (text[i] == '~' && !b->how.inflects)) return 0;
    pieces += !is_letter(text[i]);
  }
  return pieces * b->split_most > GS__LIST_WORDS ? 0 : hash + !hash;
}

/* What the language says about plain words: those that are cut in pieces, clitics without a mark. */
static void ask_language(gs__list_batch *b) {
  const gs__language *g = b->language;
  b->waits = true;
  b->split_most = 1;
  for (size_t i = 0; i < g->clitics.len; i++)
    b->waits &= hash_of(g->clitics.at[i], strlen(g->clitics.at[i])) == 0;
  for (size_t i = 0; i < g->splits.len; i++) {
    const uint8_t *ends = g->split_ends.at + g->splits.entries[i].value;
    uint32_t n = (uint32_t)strlen((const char *)ends);
    if (n > b->split_most) b->split_most = n;
    b->split_letters |= 1u << (g->splits.entries[i].key[0] & 31);
  }
}

uint32_t gs__list_batch_new(gs__lists *l, gs__list_batch batch) {
  ask_language(&batch);
  gs__vec_push(&l->batches, batch);
  return (uint32_t)l->batches.len - 1;
}

/* ---- entries ---- */

/* The cells of a row of a table: the line about `text` is cut again. */
static void fill_row(gs__lists *l, const gs__list_batch *b, uint32_t row, const char *text) {
  const char *p = text, *end = memchr(text, '\n', (size_t)(b->end - text));
  if (!end) end = b->end;
  while (p > b->text && p[-1] != '\n') p--;
  if (end > p && end[-1] == '\r') end--;
  for (size_t c = 0; c < b->column_count; c++) {
    const char *tab = memchr(p, '\t', (size_t)(end - p)), *stop = tab ? tab : end;
    if (b->column[c]) {
      gs__sym value = gs__sym_intern(l->symbols, p, (size_t)(stop - p));
      gs__list_set(l, b->list, row, b->column[c] - 1u, value);
    }
    p = tab ? tab + 1 : end;
  }
}

/* Puts an entry into the trie, with the cells of its row. */
static int enter(gs__lists *l, uint32_t entry, gs__err *err) {
  gs__waiting *w = l->waiting.at + entry;
  const gs__list_batch *b = l->batches.at + w->batch;
  w->in = true;
  if (b->column_count) fill_row(l, b, w->row, w->text);
  return gs__list_enter(l, entry, err);
}

int gs__list_later(gs__lists *l, uint32_t batch, uint32_t row, const char *text, size_t len, bool plural,
                   gs__err *err) {
  uint32_t entry = (uint32_t)l->waiting.len;
  uint32_t hash = l->at_once ? 0 : waits_under(l->batches.at + batch, text, len, plural);
  gs__vec_push(&l->waiting, ((gs__waiting){.text = text, .len = (uint32_t)len & GS__LIST_LONGEST, .row = row,
                                           .batch = batch, .plural = plural}));
  gs__vec_reserve(&l->entries, entry + 1u);   /* what stands there is set when the entry enters */
  l->entries.len = entry + 1u;
  if (l->starts.len) memset(l->starts.at, 0, l->starts.len);
  if (!hash) return enter(l, entry, err);
  put_in_bucket(l, entry, hash);
  return 0;
}

static void enter_all(gs__lists *l, gs__bucket *b) {
  uint32_t first = 0;
  for (uint32_t i = b->first, next; i; i = next) {   /* the lowest number first */
    next = l->waiting.at[i].next;
    l->waiting.at[i].next = first;
    first = i;
  }
  b->first = 0;
  gs__err err = {0};
  for (; first; first = l->waiting.at[first].next)
    if (!l->waiting.at[first].in) enter(l, first, &err);
}

static void meet(gs__lists *l, const char *word, size_t len) {
  uint32_t hash = l->buckets ? hash_of(word, len) : 0;
  gs__bucket *b = hash ? bucket_of(l, hash) : NULL;
  if (b && b->first) enter_all(l, b);
}

void gs__lists_meet(gs__lists *l, gs__form form) {
  gs__form words[GS__MAX_LEMMAS + 1];
  int n = 0;
  const gs__form_info *f = gs__vocab_info(l->vocab, form);
  words[n++] = f->fold;
  for (uint8_t i = 0; i < f->lemma_count; i++) words[n++] = f->lemmas[i].form;
  for (int i = 0; i < n; i++) {
    const gs__form_info *w = gs__vocab_info(l->vocab, words[i]);   /* entering moves the table */
    meet(l, w->bytes, w->len);
  }
}

void gs__lists_meet_word(gs__lists *l, const char *word, size_t len) {
  meet(l, word, len);
}

/* Is the entry this word alone? One without capitals stands for every spelling, if there is a form of it. */
static bool is_word(const gs__waiting *w, const char *word, size_t len, bool is_form) {
  bool same = true, fits = is_form;
  if (w->len + w->plural != len || (w->plural && word[len - 1] != 's')) return false;
  for (size_t i = 0; i < w->len; i++) {
    same &= w->text[i] == word[i];
    fits &= w->text[i] >= 'a' && w->text[i] == (word[i] | 0x20);
  }
  return same || fits;
}

bool gs__lists_splits_later(const gs__lists *l, const char *word, size_t len, bool is_form) {
  uint32_t hash = l->buckets ? hash_of(word, len) : 0;
  for (uint32_t i = hash ? bucket_of(l, hash)->first : 0; i; i = l->waiting.at[i].next) {
    const gs__waiting *w = l->waiting.at + i;
    const gs__list_batch *b = l->batches.at + w->batch;
    bool is_lemma = b->how.inflects && !b->how.marked_only;
    if (!w->in && !is_lemma && l->list.at[b->list].splits_hyphen && is_word(w, word, len, is_form)) return true;
  }
  return false;
}

void gs__lists_settle(gs__lists *l) {
  gs__err err = {0};
  for (uint32_t i = 1; i < l->waiting.len; i++)
    if (!l->waiting.at[i].in) enter(l, i, &err);
  gs__mem_free(l->buckets);
  l->buckets = NULL;
  l->bucket_count = l->bucket_mask = 0;
}

void gs__lists_again(gs__lists *l) {
  gs__err err = {0};
  gs__lists_clear(l);
  for (uint32_t i = 1; i < l->waiting.len; i++)
    if (l->waiting.at[i].in && !l->waiting.at[i].dropped) enter(l, i, &err);
}
