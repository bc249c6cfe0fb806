#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/lane.h"
#include "base/mem.h"

/* The permitted range of the second byte for each lead byte (Unicode, table 3-7). */
static bool lead(unsigned char c, size_t *length, unsigned char *low, unsigned char *high) {
  *low = 0x80;
  *high = 0xBF;
  if (c >= 0xC2 && c <= 0xDF) return *length = 2, true;
  if (c >= 0xE0 && c <= 0xEF) {
    if (c == 0xE0) *low = 0xA0;
    if (c == 0xED) *high = 0x9F;
    return *length = 3, true;
  }
  if (c >= 0xF0 && c <= 0xF4) {
    if (c == 0xF0) *low = 0x90;
    if (c == 0xF4) *high = 0x8F;
    return *length = 4, true;
  }
  return false;
}

/* How many bytes at p form a valid beginning; *whole says whether the sequence is complete. */
static size_t prefix(const char *p, size_t n, size_t *length, bool *whole) {
  unsigned char low, high, c = (unsigned char)p[0];
  *whole = true;
  if (c < 0x80) return *length = 1;
  *whole = false;
  if (!lead(c, length, &low, &high)) return 1;
  size_t i = 1;
  for (; i < *length && i < n; i++, low = 0x80, high = 0xBF) {
    unsigned char d = (unsigned char)p[i];
    if (d < low || d > high) return i;
  }
  *whole = i == *length;
  return i;
}

size_t gs__utf8_decode(const char *p, size_t n, uint32_t *cp) {
  static const unsigned char payload[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
  size_t length = 1;
  bool whole;
  prefix(p, n, &length, &whole);
  if (!whole) return 0;
  uint32_t v = (unsigned char)p[0] & payload[length];
  for (size_t i = 1; i < length; i++) v = v << 6 | ((unsigned char)p[i] & 0x3F);
  *cp = v;
  return length;
}

size_t gs__utf8_bad_length(const char *p, size_t n) {
  size_t length;
  bool whole;
  return prefix(p, n, &length, &whole);
}

size_t gs__utf8_encode(uint32_t cp, char out[4]) {
  if (cp < 0x80) return out[0] = (char)cp, 1;
  if (cp < 0x800) {
    out[0] = (char)(0xC0 | cp >> 6);
    out[1] = (char)(0x80 | (cp & 0x3F));
    return 2;
  }
  if (cp < 0x10000) {
    out[0] = (char)(0xE0 | cp >> 12);
    out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
    out[2] = (char)(0x80 | (cp & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | cp >> 18);
  out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
  out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
  out[3] = (char)(0x80 | (cp & 0x3F));
  return 4;
}

/* ---- checking, 64 bytes at a time ---- */

enum { BLOCK = GS__LANE * GS__LANES };

/* One bit for each byte of a block. */
typedef struct check {
  uint64_t lead, three, four;      /* of any length, of at least three bytes, of four */
  uint64_t never;                  /* bytes that no text has */
  uint64_t e0, ed, f0, f4;         /* leads whose second byte has bounds of its own */
  uint64_t below_90, below_a0;
} check;

GS__HOT void look(check *c, gs__lane l, int at) {
  gs__lane never = gs__lane_or(gs__lane_in(l, 0xC0, 0xC1), gs__lane_in(l, 0xF5, 0xFF));
  c->lead |= gs__lane_mask(gs__lane_in(l, 0xC0, 0xFF)) << at;
  c->three |= gs__lane_mask(gs__lane_in(l, 0xE0, 0xFF)) << at;
  c->four |= gs__lane_mask(gs__lane_in(l, 0xF0, 0xFF)) << at;
  c->never |= gs__lane_mask(never) << at;
}

GS__HOT void look_at_bounds(check *c, gs__lane l, int at) {
  c->e0 |= gs__lane_mask(gs__lane_is(l, 0xE0)) << at;
  c->ed |= gs__lane_mask(gs__lane_is(l, 0xED)) << at;
  c->f0 |= gs__lane_mask(gs__lane_is(l, 0xF0)) << at;
  c->f4 |= gs__lane_mask(gs__lane_is(l, 0xF4)) << at;
  c->below_90 |= gs__lane_mask(gs__lane_in(l, 0x80, 0x8F)) << at;
  c->below_a0 |= gs__lane_mask(gs__lane_in(l, 0x80, 0x9F)) << at;
}

GS__HOT void look_for_high(uint64_t *high, gs__lane l, int at) {
  *high |= gs__lane_mask(l) << at;
}

/* Second bytes outside their bounds. A lead that ends the block is left for the next one. */
static uint64_t out_of_bounds(const check *c) {
  return (c->e0 << 1 & c->below_a0) | (c->ed << 1 & ~c->below_a0) | (c->f0 << 1 & c->below_90) |
         (c->f4 << 1 & ~c->below_90);
}

/* A block begins with a whole character. How many bytes of it are well-formed: all, or all but a
 * character at its end that the block cuts; 0 if something is wrong. */
static size_t good_bytes(const char *p) {
  uint64_t high = 0;
  GS__LANE_EACH(look_for_high, &high, p);
  if (!high) return BLOCK;
  check c = {0};
  GS__LANE_EACH(look, &c, p);
  uint64_t want = c.lead << 1 | c.three << 2 | c.four << 3;
  uint64_t bad = (want ^ (high & ~c.lead)) | c.never;
  if (c.three) {
    GS__LANE_EACH(look_at_bounds, &c, p);
    bad |= out_of_bounds(&c);
  }
  if (bad) return 0;
  uint64_t cut = (c.lead & (uint64_t)1 << 63) | (c.three & (uint64_t)3 << 62) | (c.four & (uint64_t)7 << 61);
  return cut ? (size_t)__builtin_ctzll(cut) : BLOCK;
}

/* The same one character after another, until `end` has been reached. */
static size_t good_until(const char *p, size_t n, size_t i, size_t end) {
  while (i < end) {
    uint64_t w;
    uint32_t cp;
    bool ascii = n - i >= sizeof w && (memcpy(&w, p + i, sizeof w), !(w & 0x8080808080808080u));
    size_t k = ascii ? sizeof w : (unsigned char)p[i] < 0x80 ? 1 : gs__utf8_decode(p + i, n - i, &cp);
    if (!k) break;
    i += k;
  }
  return i;
}

size_t gs__utf8_valid_until(const char *p, size_t n) {
  for (size_t i = 0; i < n;) {
    size_t good = n - i >= BLOCK ? good_bytes(p + i) : 0;
    if (good) {
      i += good;
      continue;
    }
    size_t end = n - i >= BLOCK ? i + BLOCK : n;   /* something is wrong in a block, or it is the last */
    i = good_until(p, n, i, end);
    if (i < end) return i;
  }
  return n;
}

bool gs__utf16_marked(const char *p, size_t n) {
  return n >= 2 && (memcmp(p, "\xFF\xFE", 2) == 0 || memcmp(p, "\xFE\xFF", 2) == 0);
}

bool gs__utf8_valid(const char *p, size_t n) {
  return gs__utf8_valid_until(p, n) == n;
}

GS__HOT void look_for_inner(uint64_t *inner, gs__lane l, int at) {
  *inner |= gs__lane_mask(gs__lane_in(l, 0x80, 0xBF)) << at;
}

size_t gs__utf8_count(const char *p, size_t n) {
  size_t count = 0, i = 0;
  for (; n - i >= BLOCK; i += BLOCK) {
    uint64_t inner = 0;
    GS__LANE_EACH(look_for_inner, &inner, p + i);
    count += BLOCK - (inner ? (size_t)__builtin_popcountll(inner) : 0);
  }
  for (; i < n; i++) count += ((unsigned char)p[i] & 0xC0) != 0x80;
  return count;
}

size_t gs__utf8_at(const char *text, int column) {
  size_t byte = 0;
  while (--column > 0 && text[byte])
    for (byte++; ((unsigned char)text[byte] & 0xC0) == 0x80;) byte++;
  return byte;
}

int gs__utf8_width(const char *p, size_t n) {
  int width = 0;
  for (size_t i = 0; i < n;) {
    uint32_t cp;
    size_t k = gs__utf8_decode(p + i, n - i, &cp);
    if (!k) return width;
    width += cp < 0x7F ? cp >= 0x20 : utf8proc_charwidth((utf8proc_int32_t)cp);
    i += k;
  }
  return width;
}

static const unsigned char class_of[] = {
    [UTF8PROC_CATEGORY_CN] = GS__SYMBOL, [UTF8PROC_CATEGORY_LU] = GS__LETTER,
    [UTF8PROC_CATEGORY_LL] = GS__LETTER, [UTF8PROC_CATEGORY_LT] = GS__LETTER,
    [UTF8PROC_CATEGORY_LM] = GS__LETTER, [UTF8PROC_CATEGORY_LO] = GS__LETTER,
    [UTF8PROC_CATEGORY_MN] = GS__MARK,   [UTF8PROC_CATEGORY_MC] = GS__MARK,
    [UTF8PROC_CATEGORY_ME] = GS__MARK,   [UTF8PROC_CATEGORY_ND] = GS__DIGIT,
    [UTF8PROC_CATEGORY_NL] = GS__LETTER, [UTF8PROC_CATEGORY_NO] = GS__DIGIT,
    [UTF8PROC_CATEGORY_PC] = GS__PUNCT,  [UTF8PROC_CATEGORY_PD] = GS__PUNCT,
    [UTF8PROC_CATEGORY_PS] = GS__PUNCT,  [UTF8PROC_CATEGORY_PE] = GS__PUNCT,
    [UTF8PROC_CATEGORY_PI] = GS__PUNCT,  [UTF8PROC_CATEGORY_PF] = GS__PUNCT,
    [UTF8PROC_CATEGORY_PO] = GS__PUNCT,  [UTF8PROC_CATEGORY_SM] = GS__SYMBOL,
    [UTF8PROC_CATEGORY_SC] = GS__SYMBOL, [UTF8PROC_CATEGORY_SK] = GS__SYMBOL,
    [UTF8PROC_CATEGORY_SO] = GS__SYMBOL, [UTF8PROC_CATEGORY_ZS] = GS__SPACE,
    [UTF8PROC_CATEGORY_ZL] = GS__SPACE,  [UTF8PROC_CATEGORY_ZP] = GS__SPACE,
    [UTF8PROC_CATEGORY_CC] = GS__CONTROL, [UTF8PROC_CATEGORY_CF] = GS__IGNORABLE,
    [UTF8PROC_CATEGORY_CS] = GS__SYMBOL, [UTF8PROC_CATEGORY_CO] = GS__SYMBOL,
};

gs__class gs__utf8_class(uint32_t cp) {
  if (cp == '\n' || cp == '\r' || cp == '\t' || cp == '\f' || cp == '\v' || cp == 0x85)
    return GS__SPACE;
  return (gs__class)class_of[utf8proc_category((utf8proc_int32_t)cp)];
}

bool gs__utf8_is_upper(uint32_t cp) {
  if (cp < 0x80) return cp >= 'A' && cp <= 'Z';
  utf8proc_category_t c = utf8proc_category((utf8proc_int32_t)cp);
  return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool gs__utf8_is_lower(uint32_t cp) {
  if (cp < 0x80) return cp >= 'a' && cp <= 'z';
  return utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_LL;
}

/* utf8proc allocates with malloc; copy, so that all memory of the engine comes from mem. */
static char *mapped(const char *p, size_t n, size_t *len, utf8proc_option_t options) {
  utf8proc_uint8_t *out = NULL;
  utf8proc_ssize_t k = utf8proc_map((const utf8proc_uint8_t *)p, (utf8proc_ssize_t)n, &out, options);
  if (k < 0) {   /* only an ill-formed text fails; callers pass checked text */
    *len = n;
    return gs__mem_dup(p, n);
  }
  char *copy = gs__mem_dup((const char *)out, (size_t)k);
  free(out);
  *len = (size_t)k;
  return copy;
}

char *gs__utf8_nfc(const char *p, size_t n, size_t *len) {
  return mapped(p, n, len, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

char *gs__utf8_fold(const char *p, size_t n, size_t *len) {
  return mapped(p, n, len, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

bool gs__utf8_is_ascii(const char *p, size_t n) {
  uint64_t all = 0, eight;
  for (; n >= sizeof eight; n -= sizeof eight, p += sizeof eight) {
    memcpy(&eight, p, sizeof eight);
    all |= eight;
  }
  for (; n; n--, p++) all |= (unsigned char)*p;
  return !(all & UINT64_C(0x8080808080808080));
}

const char *gs__utf8_version(void) {
  return utf8proc_version();
}
