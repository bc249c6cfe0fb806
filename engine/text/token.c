#include "text/token.h"

#include <string.h>

#include "base/utf8.h"

typedef struct cutter {
  gs__scan scan;
  gs__tokens *out;
  gs__vocab *vocab;
} cutter;

/* ---- the arrays ---- */

static void *regrown(gs__arena *a, const void *old, uint32_t count, size_t cap) {
  uint32_t *p = gs__arena_alloc(a, cap * sizeof *p);
  if (count) memcpy(p, old, count * sizeof *p);
  return p;
}

static void grow(gs__tokens *t, uint32_t cap) {
  t->start = regrown(t->arena, t->start, t->count, cap);
  t->end = regrown(t->arena, t->end, t->count, cap);
  t->form = regrown(t->arena, t->form, t->count, cap);
  t->cap = cap;
}

/* News has a token for every five bytes; where there are more, the arrays double. */
static void reserve(gs__tokens *t, uint32_t len) {
  uint32_t guess = len / 4 + 16;
  grow(t, guess < t->max ? guess : t->max);
}

static void push(gs__tokens *t, uint32_t start, uint32_t end, gs__form form) {
  if (t->count == t->cap) {
    if (t->cap >= t->max) return;
    grow(t, t->max - t->cap < t->cap ? t->max : t->cap * 2);
  }
  t->start[t->count] = start;
  t->end[t->count] = end;
  t->form[t->count++] = form;
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

static void push_pieces(cutter *c, uint32_t start, uint32_t end, gs__form form) {
  const gs__form_info info = *gs__vocab_info(c->vocab, form);   /* interning moves the table */
  const char *word = c->scan.text + start;
  uint32_t len = end - start, from = 0;
  bool same = info.len == len && memcmp(info.bytes, word, len) == 0;
  if (!same && bases(info.bytes, info.len) != bases(word, len)) {
    push(c->out, start, end, form);
    return;
  }
  for (int i = 0; i < info.pieces; i++) {
    uint32_t to = info.piece_end[i];
    if (!same) to = i + 1 == info.pieces ? len : spelled(word, len, bases(info.bytes, to));
    push(c->out, start + from, start + to, gs__vocab_intern(c->vocab, word + from, to - from));
    from = to;
  }
}

static uint32_t add(cutter *c, uint32_t start, uint32_t end) {
  gs__form form = gs__vocab_intern(c->vocab, c->scan.text + start, end - start);
  if (gs__vocab_info(c->vocab, form)->pieces > 1) push_pieces(c, start, end, form);
  else if (form) push(c->out, start, end, form);
  return end;
}

/* ---- tokens that begin with something else than a letter or digit ---- */

static uint32_t run_end(const char *text, uint32_t p, const char *set) {
  while (text[p] && strchr(set, text[p])) p++;
  return p;
}

static bool glued_left(const cutter *c, uint32_t p) {
  return c->out->count > 0 && c->out->end[c->out->count - 1] == p;
}

/* Letters from p on in lower case behind an apostrophe; returns the length of it all, 0 if it is no
 * short plain word. */
static uint32_t after_apostrophe(const cutter *c, uint32_t p, char word[16]) {
  uint32_t n = 0;
  word[n++] = '\'';
  for (char ch; n < 14 && (ch = (char)(c->scan.text[p + n - 1] | 0x20)) >= 'a' && ch <= 'z';)
    word[n++] = ch;
  uint32_t size;
  return n == 1 || n == 14 || gs__word_at(&c->scan, p + n - 1, &size) ? 0 : n;
}

static bool is_clitic(const gs__language *l, const char *word, uint32_t len) {
  for (size_t i = 0; i < l->clitics.len; i++)
    if (strlen(l->clitics.at[i]) == len && memcmp(l->clitics.at[i], word, len) == 0) return true;
  return false;
}

/* '90s; ’08 only with the mark that cannot open a quotation. */
static uint32_t decade(const cutter *c, uint32_t p, uint32_t mark) {
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
static uint32_t at_apostrophe(cutter *c, uint32_t p, uint32_t mark) {
  const gs__language *l = c->scan.language;
  char word[16];
  uint32_t n = after_apostrophe(c, p + mark, word);
  if (n && glued_left(c, p) && is_clitic(l, word, n)) return add(c, p, p + mark + n - 1);
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
static uint32_t at_sign(cutter *c, uint32_t p) {
  uint32_t q = p + 1, size;
  bool letter = gs__byte_kind[(unsigned char)c->scan.text[q]] != GS__BYTE_DIGIT;
  if (c->scan.text[p] == '#' && !letter) return add(c, p, q);
  while (gs__word_at(&c->scan, q, &size) || c->scan.text[q] == '_') q += size;
  return add(c, p, q);
}

static uint32_t at_mark(cutter *c, uint32_t p) {
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
static uint32_t symbol_end(const cutter *c, uint32_t p, uint32_t first) {
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

static uint32_t at_high(cutter *c, uint32_t p) {
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

uint32_t gs__tokens_cut(gs__tokens *tokens, const char *text, uint32_t len, gs__vocab *vocab,
                        const gs__language *language) {
  cutter c = {{.text = text, .len = len, .language = language}, tokens, vocab};
  if (vocab->language != language) gs__tokens_prepare(vocab, language);
  reserve(tokens, len);
  uint32_t p = 0;
  while (p < len && tokens->count < tokens->max) {
    switch (gs__byte_kind[(unsigned char)text[p]]) {
      case GS__BYTE_SPACE: p++; break;
      case GS__BYTE_MARK: p = at_mark(&c, p); break;
      case GS__BYTE_HIGH: p = at_high(&c, p); break;
      default: p = add(&c, p, gs__word_end(&c.scan, p));
    }
  }
  while (p < len && gs__byte_kind[(unsigned char)text[p]] == GS__BYTE_SPACE) p++;
  return p;
}

void gs__tokens_read(gs__doc *doc, gs__vocab *vocab, const gs__language *language,
                     size_t max_tokens) {
  gs__tokens t = {.arena = doc->arena};
  t.max = max_tokens && max_tokens < UINT32_MAX ? (uint32_t)max_tokens : UINT32_MAX;
  uint32_t end = gs__tokens_cut(&t, doc->text, doc->len, vocab, language);
  for (uint32_t i = 0; i < t.count; i++) gs__vocab_use(vocab, t.form[i]);
  doc->token_count = t.count;
  doc->token_start = t.start;
  doc->token_end = t.end;
  doc->token_form = t.form;
  doc->token_tag = gs__arena_alloc(doc->arena, t.count);
  doc->token_sentence = gs__arena_alloc(doc->arena, t.count * sizeof *doc->token_sentence);
  doc->token_quoted = gs__arena_alloc(doc->arena, t.count);
  if (end < doc->len)
    gs__doc_warn(doc, "limit-tokens", end, doc->len,
                 "only the first %u tokens were read; %u bytes were left", t.count, doc->len - end);
}
