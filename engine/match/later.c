/* Entries that wait for their first word. Cutting every entry of large lists into forms is most of what
 * loading costs, and a text needs few of them. So an entry whose first word is plain (no doubt how it is
 * cut) only waits under that word; when a text has the word, all entries that wait under it enter the
 * trie. An entry has its number from the start, and entries of one state are linked by number, so nothing
 * depends on when they enter. How a hyphened word is cut hangs on the lists of that moment: words that none of
 * them cuts are noted as whole, and entries with another one do not wait. */
#include <string.h>

#include "gainsay.h"
#include "match/trie.h"

enum { FIRST_BUCKETS = 1 << 10, LONGEST_SPLIT = 64 };

/* ---- the words under which entries wait ---- */

static bool is_letter(char c) {
  return (unsigned char)((c | 0x20) - 'a') < 26;
}

static uint32_t mixed(uint32_t hash, char c) {
  return (hash ^ (unsigned char)(c | 0x20)) * 0x01000193u;
}

static const uint32_t hash_start = 0x811c9dc5;   /* FNV-1a; words of one hash wait together: no harm */

static uint32_t kept(uint32_t hash) {   /* 0 is an empty bucket */
  return hash + !hash;
}

/* The hash under which a folded word is waited for, 0 for none: of the whole word if it is letters and
 * hyphens, else of the letters before the first byte beyond ASCII. */
static uint32_t hash_of(const char *word, size_t len) {
  uint32_t hash = hash_start;
  for (size_t i = 0; i < len; i++) {
    if ((unsigned char)word[i] >= 0x80) return kept(hash * 0x01000193u);
    if (!is_letter(word[i]) && (word[i] != '-' || i == 0)) return 0;
    hash = mixed(hash, word[i]);
  }
  return kept(hash);
}

static bool is_plain(const char *word, size_t len) {
  for (size_t i = 0; i < len; i++)
    if (!is_letter(word[i])) return false;
  return true;
}

static size_t place_of(const gs__lists *l, uint32_t hash) {
  return (hash ^ hash >> 15) & l->bucket_mask;
}

static gs__bucket *bucket_of(const gs__lists *l, uint32_t hash) {
  size_t i = place_of(l, hash);
  while (l->buckets[i].hash && l->buckets[i].hash != hash) i = (i + 1) & l->bucket_mask;
  return l->buckets + i;
}

/* Kept small, so that it stays near: nearly every entry comes to another bucket than the one before it. */
static void grow_buckets(gs__lists *l) {
  gs__bucket *old = l->buckets;
  size_t n = old ? l->bucket_mask + 1 : 0;
  l->bucket_mask = n ? n * 2 - 1 : FIRST_BUCKETS - 1;
  l->buckets = gs__mem_alloc((l->bucket_mask + 1) * sizeof *l->buckets);
  for (size_t i = 0; i < n; i++)
    if (old[i].hash) *bucket_of(l, old[i].hash) = old[i];
  gs__mem_free(old);
}

static void put_in_bucket(gs__lists *l, uint32_t entry, uint32_t hash) {
  if (!l->buckets || l->bucket_count * 4 > l->bucket_mask * 3) grow_buckets(l);
  gs__bucket *b = bucket_of(l, hash);
  l->bucket_count += !b->hash;
  b->hash = hash;
  l->waiting.at[entry].next = b->first;
  b->first = entry;
}

/* Files what has come since somebody asked last. Each entry has another bucket: they are sent for ahead. */
static void file_waiting(gs__lists *l) {
  enum { AHEAD = 8 };
  for (; l->filed < l->waiting.len; l->filed++) {
    uint32_t hash = l->waiting.at[l->filed].next;
    if (l->buckets && l->filed + AHEAD < l->waiting.len)
      __builtin_prefetch(l->buckets + place_of(l, l->waiting.at[l->filed + AHEAD].next), 1);
    if (hash) put_in_bucket(l, l->filed, hash);
  }
}

/* The entries that wait under the word, NULL if there are none. */
static gs__bucket *waiting_under(gs__lists *l, const char *word, size_t len) {
  file_waiting(l);
  uint32_t hash = l->buckets ? hash_of(word, len) : 0;
  return hash ? bucket_of(l, hash) : NULL;
}

/* ---- who may wait ---- */

static bool is_split(const gs__list_batch *b, const char *word, size_t len) {
  char fold[LONGEST_SPLIT];
  if (!(b->split_letters >> (word[0] & 31) & 1) || len > sizeof fold) return false;
  for (size_t i = 0; i < len; i++) fold[i] = (char)(word[i] | 0x20);
  return gs__map_get(&b->language->splits, fold, len) != NULL;
}

/* A letter of two bytes that is one letter in every normal form, and no ASCII when it is folded. */
static bool is_stable(const char *p) {
  unsigned char a = (unsigned char)p[0], b = (unsigned char)p[1];
  if (a < 0xC3 || a > 0xC5) return false;
  if (a == 0xC3) return b != 0x97 && b != 0x9F && b != 0xB7;   /* the signs of times and division; sharp s */
  return a == 0xC4 ? b != 0xB0 : b != 0x89 && b != 0xBF;       /* I with a dot; 'n; long s */
}

static size_t word_end(const char *text, size_t at, size_t len) {
  while (at < len && text[at] != ' ') at++;
  return at;
}

/* The first word [0, n) has letters beyond ASCII. */
static uint32_t hash_high(const char *text, size_t n) {
  uint32_t hash = hash_start;
  size_t i = 0;
  for (; is_letter(text[i]); i++) hash = mixed(hash, text[i]);
  hash *= 0x01000193u;
  for (; i < n; i++) {
    if (!is_letter(text[i]) && !is_stable(text + i)) return 0;
    i += !is_letter(text[i]);
  }
  return kept(hash);
}

/* The hash of the first word if there is no doubt how the tokeniser cuts it, else 0. */
static uint32_t first_word(const gs__list_batch *b, const char *text, size_t len, bool plural) {
  uint32_t hash = hash_start;
  size_t n = 0;
  for (; n < len && is_letter(text[n]); n++) hash = mixed(hash, text[n]);
  if (n && is_split(b, text, n)) return 0;
  if (plural && n == len) hash = mixed(hash, 's');
  if (n == len || text[n] == ' ') return n ? kept(hash) : 0;
  if (text[n] == '~') return n && (n + 1 == len || text[n + 1] == ' ') ? kept(hash) : 0;
  size_t end = word_end(text, n, len);
  if (plural && end == len) return 0;
  if ((unsigned char)text[n] >= 0x80) return hash_high(text, end);
  if (text[n] == '\'') return n && b->cuts_s && end == n + 2 && text[n + 1] == 's' ? kept(hash) : 0;
  return text[n] == '-' ? hash_of(text, end) : 0;
}

/* Would the tokeniser cut the word at its hyphens now? (It asks once, and keeps to it.) */
static bool is_cut(const gs__language *g, const char *word, size_t len) {
  const char *first = memchr(word, '-', len);
  size_t last = len;
  while (word[--last] != '-') {}
  return g->splits_hyphen && g->splits_hyphen(word, len, (size_t)(first - word), last, g->splits_payload);
}

/* Notes that the hyphened words of an entry are not cut; false if one is, or is more than letters and hyphens. */
static bool note_whole(gs__lists *l, const gs__language *g, const char *text, size_t len) {
  for (size_t at = 0, end; at < len; at = end + 1) {
    char word[LONGEST_SPLIT + 1], fold[LONGEST_SPLIT + 1];
    end = word_end(text, at, len);
    size_t n = end - at;
    if (!memchr(text + at, '-', n)) continue;
    if (n > LONGEST_SPLIT || text[end - 1] == '-') return false;
    for (size_t i = 0; i < n; i++) {
      char c = text[at + i];
      if (!is_letter(c) && (c != '-' || i == 0 || fold[i - 1] == '-')) return false;
      word[i] = c;
      fold[i] = is_letter(c) ? (char)(c | 0x20) : c;
    }
    word[n] = fold[n] = '\0';
    if (l->cuts_hyphens && (is_cut(g, word, n) || is_cut(g, fold, n))) return false;
    gs__map_put(&l->whole, word, n, NULL);
    gs__map_put(&l->whole, fold, n, NULL);
  }
  return true;
}

bool gs__lists_is_whole(const gs__lists *l, const char *word) {
  return l->whole.len && gs__map_get(&l->whole, word, strlen(word));
}

/* The hash under which the entry may wait, else 0. There must not be too many words either. */
static uint32_t waits_under(gs__lists *l, const gs__list_batch *b, const char *text, size_t len,
                            bool plural) {
  uint32_t pieces = 1;
  bool hyphens = false, marks = false;
  if (!b->waits) return 0;
  for (size_t i = 0; i < len; i++) {
    if (is_letter(text[i])) continue;
    pieces++;
    hyphens |= text[i] == '-';
    marks |= text[i] == '~';
  }
  if (marks && !b->how.inflects) return 0;
  if (pieces * b->split_most > GS__LIST_WORDS || (hyphens && plural)) return 0;
  uint32_t hash = first_word(b, text, len, plural);
  return hash && (!hyphens || note_whole(l, b->language, text, len)) ? hash : 0;
}

static bool is_ascii(const char *s) {
  while (*s && (unsigned char)*s < 0x80) s++;
  return !*s;
}

/* What the language says about plain words: those that are cut in pieces, clitics without a mark. */
static void ask_language(gs__list_batch *b) {
  const gs__language *g = b->language;
  b->waits = true;
  b->split_most = 1;
  for (size_t i = 0; i < g->clitics.len; i++) {
    const char *clitic = g->clitics.at[i];
    size_t n = strlen(clitic);
    b->waits &= is_ascii(clitic) && !is_plain(clitic, n) && !memchr(clitic, '-', n);
    bool ends_in_s = n >= 2 && memcmp(clitic + n - 2, "'s", 2) == 0;
    if (ends_in_s && n > 2) b->waits = false;
    b->cuts_s |= ends_in_s;
  }
  for (size_t i = 0; i < g->splits.len; i++) {
    const gs__map_entry *e = g->splits.entries + i;
    uint32_t n = (uint32_t)strlen((const char *)g->split_ends.at + e->value);
    if (n > b->split_most) b->split_most = n;
    b->split_letters |= 1u << (e->key[0] & 31);
    b->waits &= is_plain(e->key, e->len);
  }
}

static bool same_how(const gs__list_batch *a, const gs__list_batch *b) {
  const gs__entry_how *x = &a->how, *y = &b->how;
  return a->list == b->list && a->language == b->language && a->age == b->age && !a->text && !b->text &&
         x->inflects == y->inflects && x->marked_only == y->marked_only && x->first_word == y->first_word &&
         x->lemma_tags == y->lemma_tags && x->text_tags == y->text_tags;
}

/* Entries that a pack gives one by one are of the batch before them as a rule. */
uint32_t gs__list_batch_new(gs__lists *l, gs__list_batch batch) {
  uint32_t last = (uint32_t)l->batches.len - 1;
  batch.age = l->age;
  if (l->batches.len && same_how(l->batches.at + last, &batch)) return last;
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

void gs__list_fill(gs__lists *l, uint32_t entry) {
  const gs__waiting *w = l->waiting.at + entry;
  const gs__list_batch *b = l->batches.at + w->batch;
  if (b->column_count) fill_row(l, b, w->row, w->text);
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
  uint32_t hash = l->at_once ? 0 : waits_under(l, l->batches.at + batch, text, len, plural);
  gs__vec_push(&l->waiting, ((gs__waiting){.text = text, .next = hash, .len = (uint32_t)len & GS__LIST_LONGEST,
                                           .row = row, .batch = batch, .plural = plural}));
  gs__vec_reserve(&l->entries, entry + 1u);   /* what stands there is set when the entry enters */
  l->entries.len = entry + 1u;
  l->sketched = false;
  return hash ? 0 : enter(l, entry, err);
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
  gs__bucket *b = waiting_under(l, word, len);
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

bool gs__lists_splits_later(gs__lists *l, const char *word, size_t len, bool is_form, gs__hyphen_part part) {
  const gs__bucket *b = waiting_under(l, word, len);
  for (uint32_t i = b ? b->first : 0; i; i = l->waiting.at[i].next) {
    const gs__waiting *w = l->waiting.at + i;
    const gs__list_batch *of = l->batches.at + w->batch;
    bool is_lemma = of->how.inflects && !of->how.marked_only;
    bool cuts = !w->in && !is_lemma && gs__list_cuts(l->list.at + of->list, part);
    if (cuts && is_word(w, word, len, is_form)) return true;
  }
  return false;
}

void gs__lists_settle(gs__lists *l) {
  gs__err err = {0};
  size_t waiting = 0;
  for (uint32_t i = 1; i < l->waiting.len; i++) waiting += !l->waiting.at[i].in;
  gs__trie_expect(l, waiting);
  for (uint32_t i = 1; i < l->waiting.len; i++)
    if (!l->waiting.at[i].in) enter(l, i, &err);
  l->age++;
  l->filed = (uint32_t)l->waiting.len;
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
