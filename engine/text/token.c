/* token: the slow road through a text, one token at a time; see cutter.h. */
#include "text/token.h"

#include <string.h>

#include "base/utf8.h"
#include "text/cutter.h"

enum { READ_ON = 96 };   /* bytes that the fast road reads behind a block's first */

/* ---- the arrays ---- */

static void *regrown(gs__arena *a, const void *old, uint32_t count, size_t cap) {
  uint32_t *p = gs__arena_raw(a, cap * sizeof *p);
  if (count) memcpy(p, old, count * sizeof *p);
  return p;
}

static void grow(gs__tokens *t, uint32_t cap) {
  t->start = regrown(t->arena, t->start, t->count, cap);
  t->end = regrown(t->arena, t->end, t->count, cap);
  t->form = regrown(t->arena, t->form, t->count, cap);
  t->shape = regrown(t->arena, t->shape, t->count, cap);
  t->notes = regrown(t->arena, t->notes, t->note_count, cap);
  t->fresh = regrown(t->arena, t->fresh, t->fresh_count, cap);
  t->cap = cap;
}

/* News has a token for every five bytes; where there are more, the arrays double. */
static void reserve(gs__tokens *t, uint32_t len) {
  uint32_t guess = len / 4 + 16;
  grow(t, guess < t->max ? guess : t->max);
}

bool gs__cutter_reserve(gs__cutter *c, uint32_t n) {
  gs__tokens *t = c->out;
  if (n > t->max - t->count) return false;
  while (t->cap - t->count < n) grow(t, t->max - t->cap < t->cap ? t->max : t->cap * 2);
  return true;
}

static void push(gs__cutter *c, uint32_t start, uint32_t end, gs__form form) {
  gs__tokens *t = c->out;
  if (!gs__cutter_reserve(c, 1)) return;
  const gs__form_info *info = gs__vocab_info(c->vocab, form);
  uint32_t i = t->count++;
  t->start[i] = start;
  t->end[i] = end;
  t->form[i] = form;
  t->shape[i] = info->shape;
  if (info->shape & GS__SHAPE_NOTED) t->notes[t->note_count++] = i;
  if (!info->use) t->fresh[t->fresh_count++] = i;
}

/* ---- forms that are cut in pieces ---- */

/* A character that has a place of its own in the key: neither a mark nor ignorable. */
static bool is_base(const char *p, size_t n, size_t *size) {
  uint32_t cp = 0;
  *size = gs__utf8_decode(p, n, &cp);
  if (!*size) *size = 1;
  gs__class class = gs__utf8_class(cp);
  return class != GS__MARK && class != GS__IGNORABLE;
}

static uint32_t bases(const char *p, size_t n) {
  uint32_t count = 0;
  for (size_t i = 0, size; i < n; i += size) count += is_base(p + i, n - i, &size);
  return count;
}

/* Bytes of the spelling that hold its first `count` base characters, with what belongs to them. */
static uint32_t spelled(const char *p, uint32_t n, uint32_t count) {
  uint32_t i = 0;
  for (size_t size; i < n; i += (uint32_t)size)
    if (is_base(p + i, n - i, &size) && count-- == 0) break;
  return i;
}

/* Where the pieces of a form end in another spelling than its key; false: they cannot be told. */
static bool cut_spelling(const gs__form_info *info, const char *word, uint32_t len, gs__cut *cut) {
  bool same = info->len == len && memcmp(info->bytes, word, len) == 0;
  if (!same && bases(info->bytes, info->len) != bases(word, len)) return false;
  cut->count = info->pieces;
  for (uint32_t i = 0; i < cut->count; i++) {
    uint32_t to = info->piece_end[i];
    if (!same) to = i + 1 == cut->count ? len : spelled(word, len, bases(info->bytes, to));
    cut->end[i] = (uint16_t)to;
  }
  return true;
}

static void push_cut(gs__cutter *c, uint32_t start, const gs__cut *cut) {
  for (uint32_t i = 0; i < cut->count; i++)
    push(c, start + (i ? cut->end[i - 1] : 0), start + cut->end[i], cut->form[i]);
}

/* The pieces of a spelling are worked out once and kept with it. */
static void push_pieces(gs__cutter *c, uint32_t start, uint32_t end, gs__form form) {
  gs__vocab *v = c->vocab;
  const char *word = c->scan.text + start;
  uint32_t len = end - start;
  gs__key key = gs__key_of(word, len);
  uint32_t spelling = gs__slot_of(v, &key, word)->spelling;
  if (spelling && v->spellings.at[spelling].cut) {
    push_cut(c, start, v->cuts.at + v->spellings.at[spelling].cut);
    return;
  }
  gs__cut cut = {.count = 1, .end = {(uint16_t)len}, .form = {form}};
  if (cut_spelling(gs__vocab_info(v, form), word, len, &cut))
    for (uint32_t i = 0, from = 0; i < cut.count; from = cut.end[i++])
      cut.form[i] = gs__vocab_intern(v, word + from, cut.end[i] - from);
  push_cut(c, start, &cut);
  if (!spelling) return;
  v->spellings.at[spelling].cut = (uint32_t)v->cuts.len;
  gs__vec_push(&v->cuts, cut);
}

uint32_t gs__cutter_add(gs__cutter *c, uint32_t start, uint32_t end) {
  gs__form form = gs__vocab_intern(c->vocab, c->scan.text + start, end - start);
  if (gs__vocab_info(c->vocab, form)->pieces > 1) push_pieces(c, start, end, form);
  else if (form) push(c, start, end, form);
  return c->last_end = end;
}

static uint32_t add(gs__cutter *c, uint32_t start, uint32_t end) {
  return gs__cutter_add(c, start, end);
}

/* ---- tokens that begin with something else than a letter or digit ---- */

static uint32_t run_end(const char *text, uint32_t p, const char *set) {
  while (text[p] && strchr(set, text[p])) p++;
  return p;
}

static bool glued_left(const gs__cutter *c, uint32_t p) {
  return c->out->count > 0 && c->out->end[c->out->count - 1] == p;
}

/* Letters from p on in lower case behind an apostrophe; returns the length of it all, 0 if it is no
 * short plain word. */
static uint32_t after_apostrophe(const gs__cutter *c, uint32_t p, char word[16]) {
  uint32_t n = 0;
  word[n++] = '\'';
  for (char ch; n < 14 && (ch = (char)(c->scan.text[p + n - 1] | 0x20)) >= 'a' && ch <= 'z';)
    word[n++] = ch;
  uint32_t size;
  return n == 1 || n == 14 || gs__word_at(&c->scan, p + n - 1, &size) ? 0 : n;
}

/* '90s; ’08 only with the mark that cannot open a quotation. */
static uint32_t decade(const gs__cutter *c, uint32_t p, uint32_t mark) {
  const char *t = c->scan.text + p + mark;
  if (gs__byte_kind[(unsigned char)t[0]] != GS__BYTE_DIGIT) return p;
  if (gs__byte_kind[(unsigned char)t[1]] != GS__BYTE_DIGIT) return p;
  uint32_t end = p + mark + 2, size;
  bool has_s = t[2] == 's';
  if (gs__word_at(&c->scan, end + has_s, &size)) return p;
  bool closing = mark == 3 && c->scan.text[p + 2] == '\x99';
  return has_s ? end + 1 : closing ? end : p;
}

/* Clitic after something that is no word (U.S.'s), word that begins with an apostrophe, or the
 * mark. */
static uint32_t at_apostrophe(gs__cutter *c, uint32_t p, uint32_t mark) {
  const gs__language *l = c->scan.language;
  char word[16];
  uint32_t n = after_apostrophe(c, p + mark, word);
  if (n && glued_left(c, p) && gs__language_is_clitic(l, word, n)) return add(c, p, p + mark + n - 1);
  if (!glued_left(c, p)) {
    uint32_t closing = n ? gs__apostrophe_at(&c->scan, p + mark + n - 1) : 0;
    word[n] = '\'';
    if (closing && gs__map_get(&l->elisions, word, n + 1))
      return add(c, p, p + mark + n - 1 + closing);
    if (n && gs__map_get(&l->elisions, word, n)) return add(c, p, p + mark + n - 1);
    uint32_t end = decade(c, p, mark);
    if (end > p) return add(c, p, end);
  }
  if (mark == 1 && c->scan.text[p + 1] == '\'') mark = 2;   /* '' */
  return add(c, p, p + mark);
}

/* #tag and @handle: letters, digits and underscores. */
static uint32_t at_sign(gs__cutter *c, uint32_t p) {
  uint32_t q = p + 1, size;
  bool letter = gs__byte_kind[(unsigned char)c->scan.text[q]] != GS__BYTE_DIGIT;
  if (c->scan.text[p] == '#' && !letter) return add(c, p, q);
  while (gs__word_at(&c->scan, q, &size) || c->scan.text[q] == '_') q += size;
  return add(c, p, q);
}

static uint32_t at_mark(gs__cutter *c, uint32_t p) {
  const char *t = c->scan.text;
  switch (t[p]) {
    case '\'': return at_apostrophe(c, p, 1);
    case '#':
    case '@': return at_sign(c, p);
    case '.':
      if (gs__byte_kind[(unsigned char)t[p + 1]] == GS__BYTE_DIGIT && !glued_left(c, p))
        return add(c, p, gs__word_end(&c->scan, p + 1));   /* .5 */
      return add(c, p, run_end(t, p, "."));
    case '!':
    case '?': return add(c, p, run_end(t, p, "!?"));
    case '-': return add(c, p, run_end(t, p, "-"));
    case '*':
    case '=':
    case '~':
    case '_': return add(c, p, run_end(t, p, (char[]){t[p], '\0'}));
    case '`': return add(c, p, p + 1 + (t[p + 1] == '`'));
    default: return add(c, p, p + 1);
  }
}

/* A symbol takes along what changes or joins it: one picture is one token. */
static uint32_t symbol_end(const gs__cutter *c, uint32_t p, uint32_t first) {
  bool joined = false, flag = first >= 0x1F1E6 && first <= 0x1F1FF;
  while (p < c->scan.len) {
    uint32_t cp = 0, size = (uint32_t)gs__utf8_decode(c->scan.text + p, c->scan.len - p, &cp);
    bool skin = cp >= 0x1F3FB && cp <= 0x1F3FF, second = flag && cp >= 0x1F1E6 && cp <= 0x1F1FF;
    bool tag = cp == 0x200D || (cp >= 0xE0020 && cp <= 0xE007F);
    if (!tag && !skin && !second && gs__utf8_class(cp) != GS__MARK &&
        !(joined && gs__utf8_class(cp) == GS__SYMBOL))
      break;
    joined = cp == 0x200D;
    if (second) flag = false;
    p += size;
  }
  return p;
}

static uint32_t at_high(gs__cutter *c, uint32_t p) {
  uint32_t cp = 0, size = (uint32_t)gs__utf8_decode(c->scan.text + p, c->scan.len - p, &cp);
  switch (gs__utf8_class(cp)) {
    case GS__SPACE:
    case GS__CONTROL:
    case GS__IGNORABLE: return p + size;
    case GS__LETTER:
    case GS__MARK:
    case GS__DIGIT:
      if (cp != 0x2BC) return add(c, p, gs__word_end(&c->scan, p));
      break;
    case GS__SYMBOL: return add(c, p, symbol_end(c, p + size, cp));
    case GS__PUNCT: break;
  }
  uint32_t mark = gs__apostrophe_at(&c->scan, p);
  return mark ? at_apostrophe(c, p, mark) : add(c, p, p + size);
}

/* ---- the loop ---- */

static uint32_t step(gs__cutter *c, uint32_t p) {
  switch (gs__byte_kind[(unsigned char)c->scan.text[p]]) {
    case GS__BYTE_SPACE: return p + 1;
    case GS__BYTE_MARK: return at_mark(c, p);
    case GS__BYTE_HIGH: return at_high(c, p);
    default: return add(c, p, gs__word_end(&c->scan, p));
  }
}

/* padded: GS__TEXT_PAD bytes may be read behind the text. */
static uint32_t cut(gs__tokens *tokens, const char *text, uint32_t len, gs__vocab *vocab,
                    const gs__language *language, bool padded) {
  gs__cutter c;
  c.scan = (gs__scan){.text = text, .len = len, .language = language};
  c.out = tokens;
  c.vocab = vocab;
  c.last_end = c.batch.count = 0;
  c.fast_end = padded ? len : len > READ_ON ? len - READ_ON : 0;
  if (vocab->language != language) gs__tokens_prepare(vocab, language);
  reserve(tokens, len);
  uint32_t p = 0;
  while (p < len && tokens->count < tokens->max) {
    p = gs__cutter_run(&c, p);
    if (p < len && tokens->count < tokens->max) p = step(&c, p);
  }
  if (tokens->count >= tokens->max) p = c.last_end;
  while (p < len && gs__byte_kind[(unsigned char)text[p]] == GS__BYTE_SPACE) p++;
  return p < len ? p : len;
}

uint32_t gs__tokens_cut(gs__tokens *tokens, const char *text, uint32_t len, gs__vocab *vocab,
                        const gs__language *language) {
  return cut(tokens, text, len, vocab, language, false);
}

void gs__tokens_read(gs__doc *doc, gs__vocab *vocab, const gs__language *language,
                     size_t max_tokens) {
  gs__tokens t = {.arena = doc->arena};
  t.max = max_tokens && max_tokens < UINT32_MAX ? (uint32_t)max_tokens : UINT32_MAX;
  uint32_t end = cut(&t, doc->text, doc->len, vocab, language, true);
  for (uint32_t i = 0; i < t.fresh_count; i++) gs__vocab_use(vocab, t.form[t.fresh[i]]);
  doc->token_count = t.count;
  doc->token_start = t.start;
  doc->token_end = t.end;
  doc->token_form = t.form;
  doc->token_shape = t.shape;
  doc->notes = t.notes;
  doc->note_count = t.note_count;
  doc->token_tag = gs__arena_alloc(doc->arena, t.count);
  doc->token_sentence = gs__arena_raw(doc->arena, t.count * sizeof *doc->token_sentence);   /* sentence.c */
  doc->token_quoted = gs__arena_alloc(doc->arena, t.count);
  if (end < doc->len)
    gs__doc_warn(doc, "limit-tokens", end, doc->len,
                 "only the first %u tokens were read; %u bytes were left", t.count, doc->len - end);
}
