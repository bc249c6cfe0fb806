/* Readings are collected likeliest first: closed and irregular words, bare lemmas, regular endings;
 * a capital adds the name tag; a form without any reading is guessed. */
#include "text/lexicon.h"

#include <string.h>

#include "base/tsv.h"
#include "base/utf8.h"
#include "gainsay.h"

void gs__lexicon_dispose(gs__lexicon *x) {
  gs__map_dispose(&x->words);
  gs__map_dispose(&x->taught);
  for (size_t i = 0; i < x->lemmas.len; i++) gs__mem_free(x->lemmas.at[i].slots);
  gs__vec_free(&x->lemmas);
  gs__mem_free(x->readings);
  gs__arena_dispose(&x->arena);
}

static int bad_row(const gs__tsv *t, gs__err *err, const char *what, gs__cell cell) {
  gs__err_set(err, GS_EPACK, "%s \"%.*s\"", what, (int)cell.len, cell.at);
  gs__err_at(err, t->file, t->line, 0);
  return GS_EPACK;
}

static int columns(const gs__tsv *t, const char *const *names, int *at, size_t n, gs__err *err) {
  for (size_t i = 0; i < n; i++) {
    at[i] = gs__tsv_column(t, names[i]);
    if (at[i] >= 0) continue;
    gs__err_set(err, GS_EPACK, "the table lacks the column \"%s\"", names[i]);
    gs__err_at(err, t->file, t->line, 0);
    return GS_EPACK;
  }
  return 0;
}

static int read_tags(gs__lexicon *x, const gs__tsv *t, gs__cell cell, uint64_t *tags, uint8_t *first,
                     gs__err *err) {
  gs__cell value;
  for (*tags = 0; gs__cell_next(&cell, &value);) {
    int tag = gs__language_tag(x->language, value.at, value.len);
    if (tag < 0) return bad_row(t, err, "unknown tag", value);
    if (!*tags) *first = (uint8_t)tag;
    *tags |= (uint64_t)1 << tag;
  }
  return 0;
}

/* Words in small letters are met folded (weiß: weiss), those with capitals as they are written. */
static gs__cell as_met(gs__lexicon *x, gs__cell word) {
  uint32_t cp = 0;
  if (!gs__utf8_is_ascii(word.at, word.len)) gs__utf8_decode(word.at, word.len, &cp);
  if (cp == 0 || gs__utf8_is_upper(cp))
    return (gs__cell){gs__arena_dup(&x->arena, word.at, word.len), word.len};
  size_t n;
  char *fold = gs__utf8_fold(word.at, word.len, &n);
  gs__cell met = {gs__arena_dup(&x->arena, fold, n), n};
  gs__mem_free(fold);
  return met;
}

static void add_reading(gs__lexicon *x, gs__cell form, gs__cell lemma, uint64_t tags, uint8_t first,
                        bool whole) {
  size_t n = x->reading_count++;
  x->readings = gs__mem_grow(x->readings, &x->reading_cap, n + 1, sizeof *x->readings);
  x->readings[n].tags = tags;
  x->readings[n].first = first;
  x->readings[n].lemma = lemma.len ? as_met(x, lemma).at : NULL;
  x->readings[n].next = 0;
  x->readings[n].whole = whole;
  gs__cell met = as_met(x, form);
  uint32_t *at = gs__map_put(&x->words, met.at, met.len, NULL);
  while (*at) at = &x->readings[*at - 1].next;
  *at = (uint32_t)n + 1;
}

void gs__lexicon_form(gs__lexicon *x, gs__cell form, gs__cell lemma, uint64_t tags, uint8_t first) {
  add_reading(x, form, lemma, tags, first, false);
}

int gs__lexicon_words(gs__lexicon *x, const char *file, const char *text, size_t len, bool closed,
                      gs__err *err) {
  static const char *const closed_names[] = {"form", "tags", "lemma"};
  static const char *const irregular_names[] = {"form", "tag", "lemma"};
  gs__tsv t;
  int at[3], more;
  if (gs__tsv_open(&t, file, text, len, err) < 0) return err->code;
  if (columns(&t, closed ? closed_names : irregular_names, at, 3, err) < 0) return err->code;
  while ((more = gs__tsv_next(&t, err)) > 0) {
    uint64_t tags;
    uint8_t first = 0;
    if (read_tags(x, &t, t.cells[at[1]], &tags, &first, err) < 0) return err->code;
    add_reading(x, t.cells[at[0]], t.cells[at[2]], tags, first, closed);
  }
  return more;
}

/* ---- lemmas ---- */

static gs__cell column(const char *line, const char *end, int n) {
  const char *p = line, *stop = memchr(line, '\n', (size_t)(end - line));
  if (!stop) stop = end;
  if (stop > line && stop[-1] == '\r') stop--;
  for (;; n--) {
    const char *tab = memchr(p, '\t', (size_t)(stop - p));
    if (n == 0) return (gs__cell){p, (size_t)((tab ? tab : stop) - p)};
    if (!tab) return (gs__cell){stop, 0};
    p = tab + 1;
  }
}

/* Eight bytes at a time. Never leaves the machine. */
static size_t hash_of(const char *p, size_t n) {
  uint64_t h = n, w;
  for (; n > 8; p += 8, n -= 8) {
    memcpy(&w, p, 8);
    h = (h ^ w) * 0xff51afd7ed558ccdu;
    h ^= h >> 32;
  }
  w = 0;
  memcpy(&w, p, n);
  h = (h ^ w) * 0xff51afd7ed558ccdu;
  return (size_t)(h ^ h >> 32);
}

static bool ends_cell(const gs__lemmas *t, const char *p) {
  return p == t->end || *p == '\t' || *p == '\n' || *p == '\r';
}

static bool is_line_of(const gs__lemmas *t, const char *line, const char *lemma, size_t len) {
  gs__cell have = {line, len};
  if (t->lemma) have = column(line, t->end, t->lemma);
  else if ((size_t)(t->end - line) < len) return false;
  return have.len == len && memcmp(have.at, lemma, len) == 0 && (t->lemma || ends_cell(t, line + len));
}

/* Does the line have the lemma in another spelling (groß for gross)? */
static bool is_folded_line_of(const gs__lemmas *t, const char *line, const char *lemma, size_t len) {
  gs__cell have = column(line, t->end, t->lemma);
  if (gs__utf8_is_ascii(have.at, have.len)) return false;
  size_t n;
  char *fold = gs__utf8_fold(have.at, have.len, &n);
  bool same = n == len && memcmp(fold, lemma, len) == 0;
  gs__mem_free(fold);
  return same;
}

/* The slot that has the folded lemma, or the empty one where it belongs. */
static uint32_t *lemma_slot(const gs__lemmas *t, const char *lemma, size_t len) {
  size_t i = hash_of(lemma, len) & t->mask;
  for (; t->slots[i]; i = (i + 1) & t->mask) {
    const char *line = t->text + t->slots[i] - 1;
    if (is_line_of(t, line, lemma, len) || is_folded_line_of(t, line, lemma, len)) break;
  }
  return t->slots + i;
}

static bool is_behind(gs__cell lemma, gs__cell before) {
  int c = memcmp(lemma.at, before.at, lemma.len < before.len ? lemma.len : before.len);
  return c > 0 || (c == 0 && lemma.len > before.len);
}

/* The empty slot where a lemma belongs that is not there. */
static uint32_t *new_slot(const gs__lemmas *t, gs__cell lemma) {
  size_t i = hash_of(lemma.at, lemma.len) & t->mask;
  while (t->slots[i]) i = (i + 1) & t->mask;
  return t->slots + i;
}

/* is_last: it comes behind all before it in byte order, as it is as a rule. Then none of them is alike: one that is
 * folded to letters of ASCII comes behind these letters. */
static void put_lemma(gs__lemmas *t, gs__cell lemma, uint32_t line, bool is_last) {
  if (gs__utf8_is_ascii(lemma.at, lemma.len)) {
    *(is_last ? new_slot(t, lemma) : lemma_slot(t, lemma.at, lemma.len)) = line + 1;   /* the last one counts */
    return;
  }
  size_t n;
  char *fold = gs__utf8_fold(lemma.at, lemma.len, &n);
  *lemma_slot(t, fold, n) = line + 1;
  gs__mem_free(fold);
}

static size_t count_lines(const char *p, const char *end) {
  size_t n = 1;
  while ((p = memchr(p, '\n', (size_t)(end - p)))) p++, n++;
  return n;
}

/* Up to four classes in a number, the likeliest in its lowest byte. */
static uint32_t packed(gs__cell classes) {
  uint32_t all = 0, shift = 0;
  gs__cell one;
  for (; gs__cell_next(&classes, &one) && shift < 32; shift += 8)
    all |= (uint32_t)(unsigned char)*one.at << shift;
  return all;
}

static bool plain_classes(const gs__lexicon *x, gs__cell classes) {   /* N|V, all known */
  size_t i = 0;
  for (; i < classes.len && i < 7; i += 2) {
    unsigned char c = (unsigned char)classes.at[i];
    if (c > 127 || !x->class_tags[c] || (i + 1 < classes.len && classes.at[i + 1] != '|')) return false;
  }
  return i >= classes.len;
}

static int check_classes(const gs__lexicon *x, const gs__tsv *t, gs__cell classes, gs__err *err) {
  gs__cell one;
  if (plain_classes(x, classes)) return 0;
  for (int n = 0; gs__cell_next(&classes, &one) && n < 4; n++)
    if (one.len != 1 || (unsigned char)*one.at > 127 || !x->class_tags[(int)*one.at])
      return bad_row(t, err, "unknown word class", one);
  return 0;
}

int gs__lexicon_lemmas(gs__lexicon *x, const char *file, const char *text, size_t len, gs__err *err) {
  static const char *const names[] = {"lemma", "classes"};
  gs__tsv t;
  int at[2], more;
  if (len >= UINT32_MAX) return gs__err_set(err, GS_EPACK, "%s: more than 4 GB", file);
  if (gs__tsv_open(&t, file, text, len, err) < 0) return err->code;
  if (columns(&t, names, at, 2, err) < 0) return err->code;
  gs__lemmas made = {.text = text, .end = text + len, .mask = 15, .lemma = at[0], .classes = at[1]};
  for (size_t lines = count_lines(text, text + len); made.mask < lines * 2;) made.mask = made.mask * 2 + 1;
  made.slots = gs__mem_alloc((made.mask + 1) * sizeof *made.slots);
  gs__vec_push(&x->lemmas, made);
  gs__cell before = {"", 0};
  bool sorted = true;
  while ((more = gs__tsv_next(&t, err)) > 0) {
    if (check_classes(x, &t, t.cells[at[1]], err) < 0) return err->code;
    gs__cell lemma = t.cells[at[0]];
    sorted = sorted && is_behind(lemma, before);
    put_lemma(&made, lemma, (uint32_t)(t.cells[0].at - text), sorted);
    before = lemma;
  }
  return more;
}

/* What is known so far of the form that enters. */
typedef struct entry {
  const gs__lexicon *x;
  gs__vocab *v;
  gs__form form;
  uint64_t tags;
  uint8_t first;
  gs__lemma lemmas[GS__MAX_LEMMAS];
  uint8_t lemma_count;
} entry;

static void reading(entry *e, uint64_t tags, uint8_t first, const char *lemma, size_t len) {
  tags &= ~e->tags;   /* a tag keeps its first lemma */
  if (!tags) return;
  if (!e->tags) e->first = first;
  e->tags |= tags;
  gs__form f = gs__vocab_intern(e->v, lemma, len);
  for (uint8_t i = 0; i < e->lemma_count; i++)
    if (e->lemmas[i].form == f) {
      e->lemmas[i].tags |= tags;
      return;
    }
  if (e->lemma_count < GS__MAX_LEMMAS) e->lemmas[e->lemma_count++] = (gs__lemma){f, tags};
}

static bool listed(entry *e, const char *word, size_t len) {
  const uint32_t *at = gs__map_get(&e->x->words, word, len);
  bool whole = false;
  for (uint32_t i = at ? *at : 0; i; i = e->x->readings[i - 1].next) {
    const char *lemma = e->x->readings[i - 1].lemma;
    reading(e, e->x->readings[i - 1].tags, e->x->readings[i - 1].first, lemma ? lemma : word,
            lemma ? strlen(lemma) : len);
    whole |= e->x->readings[i - 1].whole;
  }
  return whole;
}

bool gs__lexicon_is_closed(const gs__lexicon *x, const char *word, size_t len) {
  const uint32_t *at = gs__map_get(&x->words, word, len);
  for (uint32_t i = at ? *at : 0; i; i = x->readings[i - 1].next)
    if (x->readings[i - 1].whole) return true;
  return false;
}

/* Readings of a spelling as a bare lemma in a table. Returns its classes packed. */
static uint32_t table_classes(const gs__lexicon *x, const char *word, size_t len) {
  for (size_t i = x->lemmas.len; i-- > 0;) {
    const gs__lemmas *t = x->lemmas.at + i;
    uint32_t at = *lemma_slot(t, word, len);
    if (at) return packed(column(t->text + at - 1, t->end, t->classes));
  }
  return 0;
}

static uint32_t taught_classes(const gs__lexicon *x, const char *word, size_t len) {
  const uint32_t *at = x->taught.len ? gs__map_get(&x->taught, word, len) : NULL;
  return at ? *at : 0;
}

/* The classes of a lemma, of those who know lemmas. */
typedef uint32_t knower(const gs__lexicon *x, const char *word, size_t len);

static void bare(entry *e, const char *word, size_t len, knower *classes_of) {
  for (uint32_t c = classes_of(e->x, word, len); c; c >>= 8)
    reading(e, e->x->class_tags[c & 127], e->x->class_first[c & 127], word, len);
}

static int rank(uint32_t classes, char wanted) {
  for (int i = 0; classes; classes >>= 8, i++)
    if ((char)(classes & 127) == wanted) return i;
  return -1;
}

static uint8_t lowest_tag(uint64_t tags) {
  return (uint8_t)__builtin_ctzll(tags);
}

typedef struct stem {                  /* what a suffix rule makes of a word */
  char at[64];
  size_t len;
} stem;

static bool cut_ending(const gs__suffix_rule *r, const char *word, size_t len, stem *out) {
  size_t cut = r->suffix_len, put = strlen(r->replace);
  if (len < cut + 2 || word[len - 1] != r->suffix[cut - 1] || memcmp(word + len - cut, r->suffix, cut) != 0)
    return false;
  size_t left = len - cut;
  if (r->doubled) {
    if (left < 3 || word[left - 1] != word[left - 2]) return false;
    left--;
  }
  if (left + put >= sizeof out->at) return false;
  memcpy(out->at, word, left);
  memcpy(out->at + left, r->replace, put + 1);
  out->len = left + put;
  return true;
}

typedef struct cut {                   /* a suffix rule that makes a known lemma of a word */
  const gs__suffix_rule *rule;
  stem lemma;
  int rank;                            /* of the rule's class among those of the lemma */
} cut;

/* Of two rules for the same tags the earlier holds: stages are of stage, though stag is rather a verb than stage is. */
static bool is_told(const cut *hits, size_t n, const gs__suffix_rule *r) {
  for (size_t i = 0; i < n; i++)
    if (hits[i].rule->tags == r->tags) return true;
  return false;
}

/* Regular endings, the lemma's likeliest class first. */
static void endings(entry *e, const char *word, size_t len, knower *classes_of) {
  enum { MOST = 8 };
  cut hits[MOST];
  size_t n = 0;
  for (size_t i = 0; i < e->x->language->suffixes.len && n < MOST; i++) {
    const gs__suffix_rule *r = e->x->language->suffixes.at + i;
    hits[n].rule = r;
    if (is_told(hits, n, r) || !cut_ending(r, word, len, &hits[n].lemma)) continue;
    hits[n].rank = rank(classes_of(e->x, hits[n].lemma.at, hits[n].lemma.len), r->lemma_class);
    n += hits[n].rank >= 0;
  }
  for (int want = 0; want < 4; want++)
    for (size_t i = 0; i < n; i++)
      if (hits[i].rank == want)
        reading(e, hits[i].rule->tags, lowest_tag(hits[i].rule->tags), hits[i].lemma.at, hits[i].lemma.len);
}

/* What the tables know of a word, else what was taught of it: forms of evangelical are people, itself is no noun, and
 * says is no plural though there is a say in a list. */
static void lemmas(entry *e, const char *word, size_t len) {
  bare(e, word, len, table_classes);
  endings(e, word, len, table_classes);
  if (e->tags) return;
  bare(e, word, len, taught_classes);
  endings(e, word, len, taught_classes);
}

/* ---- teaching ---- */

static int class_with(const gs__lexicon *x, uint64_t tags) {
  int c = 127;
  while (c > 0 && !(x->class_tags[c] & tags)) c--;
  return c;
}

/* Small letters, of whatever script; an abbreviation or a short cut has no regular forms. */
static bool is_plain(const char *word, size_t len) {
  enum { LEAST = 3 };
  for (size_t i = 0; i < len; i++)
    if ((unsigned char)word[i] < 0x80 && (word[i] < 'a' || word[i] > 'z')) return false;
  return len >= LEAST;
}

/* Is it known so without what was taught, or would it be if the lemma that it looks like were? Then it does not matter
 * in which order words are taught. */
static bool is_settled(const gs__lexicon *x, const char *word, size_t len, int class) {
  stem s;
  if (gs__map_get(&x->words, word, len) || rank(table_classes(x, word, len), (char)class) >= 0) return true;
  for (size_t i = 0; i < x->language->suffixes.len; i++) {
    const gs__suffix_rule *r = x->language->suffixes.at + i;
    if (cut_ending(r, word, len, &s) &&
        (r->lemma_class == class || rank(table_classes(x, s.at, s.len), r->lemma_class) >= 0)) return true;
  }
  return false;
}

/* Classes in the order of their letters, with one more; 0: it is among them, or they are four and there is no room. */
static uint32_t with_class(uint32_t classes, uint32_t c) {
  if (classes >> 24) return 0;
  uint32_t out = 0;
  int at = 0;
  for (; classes && (classes & 127) <= c; classes >>= 8, at += 8) {
    if ((classes & 127) == c) return 0;
    out |= (classes & 127) << at;
  }
  return out | c << at | (at < 24 ? classes << (at + 8) : 0);
}

static bool teach(gs__lexicon *x, const char *word, size_t len, uint64_t tags) {
  int class = class_with(x, tags);
  if (!class || is_settled(x, word, len, class)) return false;
  uint32_t *at = gs__map_put(&x->taught, word, len, NULL), classes = with_class(*at, (uint32_t)class);
  if (!classes) return false;
  *at = classes;
  x->lessons++;
  return true;
}

bool gs__lexicon_teach(gs__lexicon *x, const char *word, size_t len, uint64_t tags) {
  if (!is_plain(word, len)) return false;
  if (gs__utf8_is_ascii(word, len)) return teach(x, word, len, tags);
  char *fold = gs__utf8_fold(word, len, &len);
  bool is_new = teach(x, fold, len, tags);
  gs__mem_free(fold);
  return is_new;
}

/* The first line whose ending and shape fit; for a word with a capital only lines that ask for one. */
static void guess(entry *e, const gs__form_info *info, const char *word, size_t len, uint32_t asks) {
  for (size_t i = 0; i < e->x->language->guesses.len; i++) {
    const gs__guess_rule *g = e->x->language->guesses.at + i;
    if ((g->shape & asks) != asks) continue;
    size_t n = strlen(g->suffix);
    if ((info->shape & g->shape) != g->shape || len < n + (n > 0)) continue;
    if (n && memcmp(word + len - n, g->suffix, n) != 0) continue;
    reading(e, g->tags, g->tag, word, len);
    return;
  }
}

/* The lemma of a hyphenated word is that of its last part behind the others: policy-makers, policy-maker. */
static void whole_reading(entry *e, const char *word, size_t front, const entry *part, const gs__lemma *lemma) {
  const gs__form_info *f = gs__vocab_info(e->v, lemma->form);
  char whole[2 * sizeof(((stem *)0)->at)];
  uint8_t first = lemma->tags >> part->first & 1 ? part->first : lowest_tag(lemma->tags);
  if (front + f->len > sizeof whole) return;
  memcpy(whole, word, front);
  memcpy(whole + front, f->bytes, f->len);
  reading(e, lemma->tags, first, whole, front + f->len);
}

/* A hyphenated word that is not listed takes the tags of its last part. */
static void last_part(entry *e, const char *word, size_t len) {
  const char *p = word + len;
  while (p > word && p[-1] != '-') p--;
  if (p == word || p == word + len) return;
  size_t n = (size_t)(word + len - p);
  entry part = {.x = e->x, .v = e->v};
  listed(&part, p, n);
  lemmas(&part, p, n);
  for (uint8_t i = 0; i < part.lemma_count; i++) whole_reading(e, word, (size_t)(p - word), &part, part.lemmas + i);
  if (part.tags) reading(e, part.tags, part.first, word, len);   /* those of lemmas beyond the most, and too long */
}

void gs__lexicon_enter(gs__vocab *v, gs__form form, void *lexicon) {
  entry e = {.x = lexicon, .v = v, .form = form};
  gs__form_info info = *gs__vocab_info(v, form);   /* interning lemmas moves the table */
  const gs__form_info fold = *gs__vocab_info(v, info.fold);
  bool capital = (info.shape & GS__SHAPE_CAPITAL) != 0;
  bool own = capital && listed(&e, info.bytes, info.len);   /* listed as written: I, Mr., Monday */
  if (!own && !listed(&e, fold.bytes, fold.len)) {
    lemmas(&e, fold.bytes, fold.len);
  }
  bool known = e.tags != 0;
  if (!known && info.shape & GS__SHAPE_HYPHEN) last_part(&e, fold.bytes, fold.len);
  uint64_t parts = e.tags;
  if (capital && !e.tags) guess(&e, &info, fold.bytes, fold.len, GS__SHAPE_CAPITAL);
  bool guessed = capital && !known && e.tags != parts;
  if (capital && !known && !guessed) {
    uint64_t name = (uint64_t)1 << e.x->name_tag;
    e.first = e.x->name_tag;
    e.tags |= name;
  }
  if (!e.tags) guess(&e, &info, fold.bytes, fold.len, 0);
  gs__form_info *out = gs__vocab_info(v, form);
  out->tags = e.tags | (capital ? (uint64_t)1 << e.x->name_tag : 0);
  out->first_tag = e.first;
  out->known = known;
  out->lemma_count = e.lemma_count;
  memcpy(out->lemmas, e.lemmas, sizeof e.lemmas);
}
