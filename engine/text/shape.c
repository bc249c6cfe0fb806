/* shape: what can be seen on a spelling, worked out once per form by the vocabulary. */
#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "text/vocab.h"

static bool among(uint32_t cp, const uint32_t *set) {
  while (*set && *set != cp) set++;
  return *set != 0;
}

/* Sentence ends of the scripts in use: full stops, question and exclamation marks, dandas. */
static const uint32_t finals[] = {'.', '!', '?', 0x203C, 0x2047, 0x2048, 0x2049, 0x3002, 0xFF61,
                                  0xFF01, 0xFF1F, 0xFF0E, 0x061F, 0x06D4, 0x0964, 0x0965, 0x0589,
                                  0x1362, 0x1367, 0x203D, 0};
static const uint32_t quotes[] = {'"', '\'', '`', 0x2018, 0x2019, 0x201A, 0x201B, 0x201C, 0x201D,
                                  0x201E, 0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C, 0x300D,
                                  0x300E, 0x300F, 0x301D, 0x301E, 0x301F, 0xFF02, 0xFF07, 0xFF62,
                                  0xFF63, 0};
static const uint32_t commas[] = {',', ';', ':', 0x060C, 0x061B, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B,
                                  0xFF64, 0};
static const uint32_t bullets[] = {0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x25AA, 0x25AB, 0x25B6,
                                   0x25B8, 0x25BA, 0x25CB, 0x25CF, 0x25E6, 0x25A0, 0x25A1, 0x2756,
                                   0x27A2, 0x29BF, 0};

static uint32_t symbol_shape(uint32_t cp) {
  if (among(cp, quotes)) return GS__SHAPE_QUOTE;
  if (among(cp, finals)) return GS__SHAPE_FINAL;
  if (among(cp, commas)) return GS__SHAPE_COMMA;
  if (among(cp, bullets)) return GS__SHAPE_BULLET;
  if (cp == 0x2026 || cp == 0x22EF) return GS__SHAPE_ELLIPSIS | GS__SHAPE_FINAL;
  switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_PD: return GS__SHAPE_DASH;
    case UTF8PROC_CATEGORY_PS: return GS__SHAPE_OPEN;
    case UTF8PROC_CATEGORY_PE: return GS__SHAPE_CLOSE;
    case UTF8PROC_CATEGORY_SC: return GS__SHAPE_CURRENCY;
    case UTF8PROC_CATEGORY_SO: return GS__SHAPE_ORNAMENT;
    default: return cp == 0x2212 ? GS__SHAPE_DASH : cp == '>' ? GS__SHAPE_ORNAMENT : 0;
  }
}

static uint32_t punctuation(const char *key, size_t len, uint32_t cp) {
  uint32_t shape = GS__SHAPE_PUNCT | symbol_shape(cp);
  if (len > 1 && key[0] == '.' && key[1] == '.') shape |= GS__SHAPE_ELLIPSIS;
  return shape;
}

typedef struct counts {
  uint32_t letters, upper, lower, digits, inner_caps, inner_periods, hyphens;
} counts;

static counts count(const char *key, size_t len) {
  counts c = {0};
  bool was_lower = false, was_letter = false;
  for (size_t i = 0, k; i < len; i += k) {
    uint32_t cp = 0;
    k = gs__utf8_decode(key + i, len - i, &cp);
    if (!k) break;
    gs__class class = gs__utf8_class(cp);
    bool upper = gs__utf8_is_upper(cp), lower = gs__utf8_is_lower(cp);
    c.letters += class == GS__LETTER;
    c.upper += upper;
    c.lower += lower;
    c.digits += class == GS__DIGIT;
    c.inner_caps += upper && was_lower;
    c.inner_periods += cp == '.' && was_letter && i + 1 < len;
    c.hyphens += (cp == '-' || cp == 0x2010 || cp == 0x2011) && i > 0 && i + k < len;
    was_lower = lower;
    was_letter = class == GS__LETTER || (class == GS__MARK && was_letter);
  }
  return c;
}

static bool is_address(const char *key, size_t len) {
  if (memchr(key, '@', len) || (len > 4 && memcmp(key, "www.", 4) == 0)) return true;
  const char *colon = memchr(key, ':', len);
  if (colon && (size_t)(key + len - colon) > 3 && colon[1] == '/' && colon[2] == '/') return true;
  const char *path = memchr(key, '/', len);
  return gs__shape_is_domain(key, path ? (size_t)(path - key) : len);
}

static uint32_t word_shape(const char *key, size_t len, bool letter_first, bool upper_first) {
  counts c = count(key, len);
  uint32_t shape = letter_first ? GS__SHAPE_LETTERS : 0;
  if (upper_first) shape |= GS__SHAPE_CAPITAL;
  if (c.upper > 1 && c.upper == c.letters) shape |= GS__SHAPE_UPPER;
  if (c.lower && !c.upper) shape |= GS__SHAPE_LOWER;
  if (c.inner_caps) shape |= GS__SHAPE_INNER_CAP;
  if (c.digits) shape |= GS__SHAPE_DIGITS;
  if (c.digits && !letter_first && key[0] != '\'') shape |= GS__SHAPE_NUMBER;
  if (c.hyphens) shape |= GS__SHAPE_HYPHEN;
  if (is_address(key, len)) return shape | GS__SHAPE_URL;
  bool period = key[len - 1] == '.' && c.letters;
  if (period) shape |= GS__SHAPE_PERIOD;
  if (period && c.upper == 1 && c.letters == 1 && !c.digits && !c.hyphens)
    shape |= GS__SHAPE_INITIAL;
  if (c.inner_periods) shape |= GS__SHAPE_DOTTED;
  return shape;
}

/* Most forms are words of small letters, which are nothing else. */
static bool is_small(const char *key, size_t len) {
  size_t i = 0;
  while (i < len && key[i] >= 'a' && key[i] <= 'z') i++;
  return len && i == len;
}

uint32_t gs__shape_of(const char *key, size_t len) {
  uint32_t cp = 0;
  if (is_small(key, len)) return GS__SHAPE_LETTERS | GS__SHAPE_LOWER;
  size_t k = gs__utf8_decode(key, len, &cp);
  if (!k) return GS__SHAPE_PUNCT;
  gs__class class = gs__utf8_class(cp);
  if (class == GS__LETTER || class == GS__MARK)
    return word_shape(key, len, class == GS__LETTER, gs__utf8_is_upper(cp));
  if (class == GS__DIGIT) return word_shape(key, len, false, false);
  if (cp == '#' && len > 1 && key[1] != '#') return GS__SHAPE_HASHTAG;
  if (cp == '@' && len > 1 && key[1] != '@') return GS__SHAPE_HANDLE;
  uint32_t next = 0;
  if ((cp == '\'' || cp == '.') && len > 1 && gs__utf8_decode(key + 1, len - 1, &next)) {
    class = gs__utf8_class(next);   /* 's 'em '90s .5 */
    if (class == GS__LETTER || class == GS__DIGIT)
      return word_shape(key, len, class == GS__LETTER, gs__utf8_is_upper(next));
  }
  return punctuation(key, len, cp);
}

/* ---- host names ---- */

/* Top-level domains that are no English word; two-letter ones count further where a host has two
 * periods (example.co.it). */
static const char tops[] =
    " com org net edu gov mil int info biz news online app dev tech xyz blog club shop site "
    "media press ai io tv eu uk us ca au nz ie de fr es pt nl ch se fi dk pl cz sk hu ro bg "
    "gr tr ru ua by kz ge il ir iq sa ae qa eg za ng ke gh et jp cn hk tw kr kp vn th ph sg "
    "id pk bd lk np br ar cl mx pe ve cu cc ws gl ly fm ";

static bool is_top(const char *label, size_t len, bool deep) {
  char padded[10] = " ";
  if (len < 2 || len > 6) return false;
  for (size_t i = 0; i < len; i++) {
    bool lower = label[i] >= 'a' && label[i] <= 'z', upper = label[i] >= 'A' && label[i] <= 'Z';
    if (!lower && !(upper && label[0] >= 'A' && label[0] <= 'Z')) return false;
    padded[i + 1] = (char)(label[i] | 0x20);
  }
  padded[len + 1] = ' ';
  if (label[0] < 'a' && label[1] >= 'a') return false;   /* "said.It": no host */
  return strstr(tops, padded) || (deep && len == 2 && label[0] >= 'a');
}

bool gs__shape_is_domain(const char *text, size_t len) {
  size_t label = 0, periods = 0, last = 0;
  if (len < 4 || len > 253) return false;
  for (size_t i = 0; i < len; i++) {
    char c = text[i], l = (char)(c | 0x20);
    if (c == '.') {
      if (i == label) return false;   /* an empty label */
      label = last = i + 1;
      periods++;
    } else if (!(l >= 'a' && l <= 'z') && !(c >= '0' && c <= '9') && (c != '-' || i == label)) {
      return false;
    }
  }
  if (!periods || last == len) return false;
  /* one-letter labels before a country's code are initials: "J.k.us" */
  bool deep = periods > 1 && text[1] != '.';
  return (deep || last > 2) && is_top(text + last, len - last, deep);
}
