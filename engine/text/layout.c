/* layout: paragraphs and the headline. A blank line always parts paragraphs. A single line break
 * parts them too, unless the line was wrapped: then the text goes on. Whether lines are wrapped is
 * seen on their widths: in wrapped text the first word of a line would not have fitted on the line
 * before. */
#include <string.h>

#include "base/lane.h"
#include "base/utf8.h"
#include "text/doc.h"

enum {
  MIN_WRAP = 60, MAX_WRAP = 160,
  NARROW = 30, MANY = 8,      /* columns of newspapers, if there are so many lines that the widths are no chance */
  SLACK = 25
};

typedef struct line {
  uint32_t start, end;        /* tokens */
  uint32_t width;             /* columns, more or less: characters; of lines that go on */
  bool blank_before;          /* also of the first line */
} line;

typedef struct layout {
  gs__doc *doc;
  const gs__vocab *vocab;
  GS_VEC(line) lines;
  uint32_t wrap;              /* width at which lines are wrapped, 0 = they are not */
  bool blank;                 /* before the line that is read */
  bool blanks;                /* there are blank lines between paragraphs */
} layout;

static uint32_t shape(const layout *l, uint32_t token) {
  return l->doc->token_shape[token];
}

static uint32_t columns(const layout *l, uint32_t from, uint32_t to) {
  return (uint32_t)gs__utf8_count(l->doc->text + from, to - from);
}

/* ---- lines ---- */

/* Line breaks in the bytes between two tokens: 2 = a blank line or a paragraph separator. CR LF is
 * one break. */
static int breaks_between(const char *text, uint32_t from, uint32_t to) {
  int count = 0;
  for (uint32_t i = from; i < to && count < 2; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c > '\r' && c < 0x80) continue;
    if (c == '\n' || c == '\v' || c == '\f' || (c == '\r' && text[i + 1] != '\n')) count++;
    else if (c == 0xC2 && (unsigned char)text[i + 1] == 0x85) count++;              /* NEL */
    else if (c == 0xE2 && memcmp(text + i, "\xE2\x80\xA8", 3) == 0) count++;        /* U+2028 */
    else if (c == 0xE2 && memcmp(text + i, "\xE2\x80\xA9", 3) == 0) count = 2;      /* U+2029 */
  }
  return count;
}

typedef struct breaks {       /* one bit for each byte of a block */
  uint64_t line, high, c2, nel, e2, second, third;
} breaks;

GS__HOT void look(breaks *b, gs__lane l, int at) {
  b->line |= gs__lane_mask(gs__lane_in(l, '\n', '\r')) << at;
  b->high |= gs__lane_mask(l) << at;
}

GS__HOT void look_beyond_ascii(breaks *b, gs__lane l, int at) {   /* NEL, U+2028, U+2029 */
  b->c2 |= gs__lane_mask(gs__lane_is(l, 0xC2)) << at;
  b->nel |= gs__lane_mask(gs__lane_is(l, 0x85)) << at;
  b->e2 |= gs__lane_mask(gs__lane_is(l, 0xE2)) << at;
  b->second |= gs__lane_mask(gs__lane_is(l, 0x80)) << at;
  b->third |= gs__lane_mask(gs__lane_in(l, 0xA8, 0xA9)) << at;
}

/* The bytes of a block at which a line may end: all but for the last two bytes. */
static uint64_t line_ends(const char *p) {
  breaks b = {0};
  GS__LANE_EACH(look, &b, p);
  if (b.high) GS__LANE_EACH(look_beyond_ascii, &b, p);
  return b.line | (b.c2 & b.nel >> 1) | (b.e2 & b.second >> 1 & b.third >> 2);
}

/* The first byte from `from` on at which a line may end, or the text's length. */
static uint32_t next_line_end(const gs__doc *d, uint32_t from) {
  enum { SURE = GS__LANE * GS__LANES - 2 };
  for (; from < d->len; from += SURE) {
    uint64_t ends = line_ends(d->text + from) & (((uint64_t)1 << SURE) - 1);
    if (ends) return from + (uint32_t)__builtin_ctzll(ends);
  }
  return d->len;
}

static void add_line(layout *l, uint32_t start, uint32_t end) {
  bool blank = !l->lines.len || l->blank;
  gs__vec_push(&l->lines, ((line){start, end, 0, blank}));
}

/* The first token from i on that does not start before the byte. */
static uint32_t token_at(const gs__doc *d, uint32_t i, uint32_t byte) {
  enum { STRIDE = 8 };
  while (d->token_count - i > STRIDE && d->token_start[i + STRIDE] < byte) i += STRIDE;
  while (i < d->token_count && d->token_start[i] < byte) i++;
  return i;
}

/* Goes from line end to line end, and to the token behind each. */
static void read_lines(layout *l) {
  const gs__doc *d = l->doc;
  uint32_t start = 0, i = 0;
  for (uint32_t at = 0;; at = d->token_start[i]) {
    at = next_line_end(d, at);
    i = token_at(d, i, at);
    if (i == d->token_count) break;
    int between = i ? breaks_between(d->text, d->token_end[i - 1], d->token_start[i]) : 0;
    if (!between) continue;
    add_line(l, start, i);
    l->blank = between == 2;
    l->blanks |= l->blank;
    start = i;
  }
  add_line(l, start, d->token_count);
}

/* A line that is no list item and is followed by another without a blank line between. */
static bool goes_on(const layout *l, size_t i) {
  return i + 1 < l->lines.len && !l->lines.at[i + 1].blank_before;
}

static void measure_lines(layout *l) {
  const gs__doc *d = l->doc;
  for (size_t i = 0; i < l->lines.len; i++) {
    line *at = l->lines.at + i;
    if (goes_on(l, i)) at->width = columns(l, d->token_start[at->start], d->token_end[at->end - 1]);
  }
}

/* Is no line broken between the token and the next one? A space that does not break is one of U+00A0 and U+202F. */
static bool is_glued(const gs__doc *d, uint32_t token) {
  const char *gap = d->text + d->token_end[token];
  uint32_t size = d->token_start[token + 1] - d->token_end[token];
  return size == 0 || (size == 2 && memcmp(gap, "\xC2\xA0", 2) == 0) ||
         (size == 3 && memcmp(gap, "\xE2\x80\xAF", 3) == 0);
}

/* Could the next line's first word have stood on line i? */
static bool is_full(const layout *l, size_t i) {
  uint32_t first = l->lines.at[i + 1].start, end = l->lines.at[i + 1].end;
  uint32_t last = first;   /* the word goes as far as tokens are glued */
  while (last + 1 < end && is_glued(l->doc, last)) last++;
  uint32_t word = columns(l, l->doc->token_start[first], l->doc->token_end[last]);
  return l->lines.at[i].width + 1 + word > l->wrap;
}

static bool starts_lower(const layout *l, size_t i) {
  return shape(l, l->lines.at[i].start) & GS__SHAPE_LOWER;
}

typedef struct count {        /* of lines that go on */
  uint32_t all, full, nearly, in_words;   /* nearly: or not much shorter; in_words: the next begins in a small one */
} count;

static count count_lines(const layout *l) {
  count n = {0};
  for (size_t i = 0; i < l->lines.len; i++) {
    if (!goes_on(l, i)) continue;
    bool full = is_full(l, i);
    n.all++;
    n.full += full;
    n.nearly += full || l->lines.at[i].width + SLACK > l->wrap;
    n.in_words += starts_lower(l, i + 1);
  }
  return n;
}

/* Wrapped text: no line is much longer than the others, and nearly all that go on are full. Of narrow lines, which
 * verses and lists have too, all but a few must be, and many must break a sentence. */
static void find_wrap(layout *l) {
  uint32_t widest = 0;
  for (size_t i = 0; i < l->lines.len; i++)
    if (goes_on(l, i) && l->lines.at[i].width > widest) widest = l->lines.at[i].width;
  if (widest < NARROW || widest > MAX_WRAP) return;
  l->wrap = widest;
  count n = count_lines(l);
  bool wrapped = widest >= MIN_WRAP ? n.all >= 2 && n.nearly * 10 >= n.all * (l->blanks ? 8 : 6)
                                    : n.all >= MANY && n.full * 10 >= n.all * 9 && n.in_words * 3 > n.all;
  if (!wrapped) l->wrap = 0;
}

/* ---- paragraphs ---- */

static bool ends_final(const layout *l, size_t i) {
  uint32_t t = l->lines.at[i].end, start = l->lines.at[i].start;
  while (t > start && shape(l, t - 1) & (GS__SHAPE_QUOTE | GS__SHAPE_CLOSE)) t--;
  return t > start && shape(l, t - 1) & (GS__SHAPE_FINAL | GS__SHAPE_PERIOD);
}

/* "1. x", "2) x", a bullet, a hyphen with a space behind it. */
static bool is_item(const layout *l, size_t i) {
  const gs__doc *d = l->doc;
  uint32_t t = l->lines.at[i].start, end = l->lines.at[i].end;
  uint32_t s = shape(l, t);
  if (s & GS__SHAPE_BULLET || d->text[d->token_start[t]] == '*') return true;
  if (t + 1 >= end) return false;
  bool spaced = d->token_start[t + 1] > d->token_end[t];
  if (s & GS__SHAPE_DASH && spaced) return !l->wrap || ends_final(l, i - 1);
  if (!(s & GS__SHAPE_NUMBER) || d->token_end[t] - d->token_start[t] > 2 || spaced) return false;
  return shape(l, t + 1) & (GS__SHAPE_FINAL | GS__SHAPE_CLOSE);
}

/* Does line i + 1 continue the sentence of line i? first: the line its paragraph began with;
 * block_final: the lines up to the next blank one end like a sentence. */
static bool is_wrapped(const layout *l, size_t i, size_t first, bool block_final) {
  if (is_item(l, i + 1)) return false;
  bool final = ends_final(l, i);
  if (starts_lower(l, i + 1) && !final) {
    bool list = starts_lower(l, first) && l->lines.at[i].width < MIN_WRAP;
    if (!list && (block_final || l->lines.at[i].width >= MIN_WRAP / 2)) return true;
  }
  if (!l->wrap || !is_full(l, i)) return false;
  return l->blanks || (!final && (l->wrap < MIN_WRAP || l->lines.at[i].width >= MIN_WRAP));
}

static void add_paragraph(gs__doc *d, uint32_t start, uint32_t end) {
  d->paragraphs[d->paragraph_count++] = (gs__range){start, end};
}

static size_t block_end(const layout *l, size_t i) {
  while (goes_on(l, i)) i++;
  return i;
}

static void join_lines(layout *l) {
  gs__doc *d = l->doc;
  d->paragraphs = gs__arena_alloc(d->arena, l->lines.len * sizeof *d->paragraphs);
  size_t first = 0, last = 0;
  bool block_final = false;
  for (size_t i = 0; i < l->lines.len; i++) {
    if (l->lines.at[i].blank_before) {
      last = block_end(l, i);
      block_final = ends_final(l, last);
    }
    if (goes_on(l, i) && is_wrapped(l, i, first, block_final)) continue;
    add_paragraph(d, l->lines.at[first].start, l->lines.at[i].end);
    first = i + 1;
  }
}

/* ---- headline ---- */

enum {
  LONGER = 4,                            /* letters of a longer word */
  FEW_LOWER = 6,                         /* of title case: one in so many of them may begin in lower case */
  SHORT = 12,                            /* tokens of a headline that ends with a full stop and is not in title case: */
  MOST = 3, OF_ALL = 5,                  /* of its longer words, so many of so many begin with a capital */
};

/* The longer words of a line, and those of them that begin with a capital. */
typedef struct { uint32_t words, capitals; } capital_count;

static capital_count count_capitals(const layout *l, gs__range r) {
  capital_count c = {0};
  for (uint32_t i = r.start; i < r.end; i++) {
    if (!(shape(l, i) & GS__SHAPE_LETTERS)) continue;
    if (gs__vocab_info(l->vocab, l->doc->token_form[i])->len < LONGER) continue;
    c.words++;
    c.capitals += (shape(l, i) & GS__SHAPE_CAPITAL) != 0;
  }
  return c;
}

static bool is_title_case(const layout *l, gs__range r) {
  capital_count c = count_capitals(l, r);
  return c.words > 2 && (c.words - c.capitals) * FEW_LOWER < c.words;
}

/* Capitals tell a headline by which a full stop stands from a first sentence that only names several. */
static bool is_capital(const layout *l, gs__range r) {
  capital_count c = count_capitals(l, r);
  bool mostly = r.end - r.start <= SHORT && c.capitals * OF_ALL >= c.words * MOST;
  return c.words > 1 && (c.capitals == c.words || mostly);
}

/* A text of nothing but a headline, as feeds have them: one line that no mark ends, nor cuts. */
static bool stands_alone(const layout *l, gs__range r) {
  for (uint32_t i = r.start; i < r.end; i++)
    if (shape(l, i) & GS__SHAPE_FINAL) return false;
  return true;
}

static bool is_headline(const layout *l, const gs__language *language) {
  const gs__doc *d = l->doc;
  gs__range r = d->paragraphs[0];
  if (d->paragraph_count < 2 && !stands_alone(l, r)) return false;
  if (r.end - r.start > language->headline_tokens) return false;
  uint32_t last = r.end;
  while (last > r.start + 1 && shape(l, last - 1) & (GS__SHAPE_QUOTE | GS__SHAPE_CLOSE)) last--;
  if (shape(l, last - 1) & GS__SHAPE_COMMA) return false;   /* "Dear readers," */
  char c = d->text[d->token_start[last - 1]];
  bool period = shape(l, last - 1) & GS__SHAPE_FINAL && c != '?' && c != '!' &&
                !(shape(l, last - 1) & GS__SHAPE_ELLIPSIS);
  return !period || is_capital(l, r);
}

void gs__paragraphs_read(gs__doc *doc, const gs__vocab *vocab, const gs__language *language) {
  layout l = {.doc = doc, .vocab = vocab};
  if (doc->token_count) {
    read_lines(&l);
    measure_lines(&l);
    find_wrap(&l);
    join_lines(&l);
    doc->has_headline = is_headline(&l, language);
    gs__range first = doc->paragraphs[0];
    doc->titled_end = doc->has_headline && is_title_case(&l, first) ? first.end : 0;
  }
  gs__vec_free(&l.lines);
}
